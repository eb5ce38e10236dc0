use super::*;

#[test]
fn all_levels_are_read_and_bounded() {
    for (written, earliest, latest) in [
        ("2024-06-28?", Some((2024, 6, 28)), Some((2024, 6, 28))),
        ("2024-03~", Some((2024, 3, 1)), Some((2024, 3, 31))),
        ("2024-XX-17", Some((2024, 1, 17)), Some((2024, 12, 17))),
        ("[2023,2024]", Some((2023, 1, 1)), Some((2024, 12, 31))),
        ("{2023..2025}", Some((2023, 1, 1)), Some((2025, 12, 31))),
        ("~2024-03-17", Some((2024, 3, 17)), Some((2024, 3, 17))),
        ("2024-25", Some((2024, 3, 1)), Some((2024, 5, 31))),
        ("../2024", None, Some((2024, 12, 31))),
        ("2024/..", Some((2024, 1, 1)), None),
        ("199X", Some((1990, 1, 1)), Some((1999, 12, 31))),
        (
            "Y-17E7",
            Some((-170_000_000, 1, 1)),
            Some((-170_000_000, 12, 31)),
        ),
        ("-0044", Some((-44, 1, 1)), Some((-44, 12, 31))),
        ("2024-02-29", Some((2024, 2, 29)), Some((2024, 2, 29))),
    ] {
        let date = Edtf::parse(written).unwrap();
        let day = |(year, month, day)| Day { year, month, day };
        assert_eq!(
            (date.earliest(), date.latest()),
            (earliest.map(day), latest.map(day)),
            "{written}"
        );
        assert_eq!(date.written(), written);
    }
    let both = Edtf::parse("2024%").unwrap();
    assert!(both.is_uncertain() && both.is_approximate());
    let plain = Edtf::parse("2024").unwrap();
    assert!(!plain.is_uncertain() && !plain.is_approximate());
}

#[test]
fn dates_are_said_in_words() {
    for (written, words) in [
        ("2024-06-28", "28 June 2024"),
        ("2024-06-28?", "28 June 2024 (uncertain)"),
        ("2024-03~", "about March 2024"),
        ("2024-03%", "about March 2024 (uncertain)"),
        ("2024", "2024"),
        ("199X", "the 1990s"),
        ("19XX", "the 1900s"),
        ("1X9X", "a year like 1X9X"),
        ("2024-21", "spring 2024"),
        ("2024-25", "spring (northern hemisphere) 2024"),
        ("2024-34", "the second quarter of 2024"),
        ("2024-41", "the second half of 2024"),
        ("2021/2023", "2021 to 2023"),
        ("2021~/2023-05?", "about 2021 to May 2023 (uncertain)"),
        ("../2024", "until 2024"),
        ("2024/..", "since 2024"),
        ("2024/", "from 2024, end unknown"),
        ("/2024", "until 2024, beginning unknown"),
        ("[2023,2024]", "one of 2023, 2024"),
        ("[..2023]", "2023 or earlier"),
        ("{2023,2025-03}", "2023 and March 2025"),
        ("{2023..2025}", "2023 to 2025"),
        ("XXXX-07-24", "24 July, year unknown"),
        ("XXXX-07", "July, year unknown"),
        ("2024-XX-17", "the 17th of a month of 2024"),
        ("2024-XX", "a month of 2024"),
        ("2024-XX-XX", "a day of 2024"),
        ("2024-05-XX", "a day in May 2024"),
        ("2024-05-1X", "a day in May 2024 (1X)"),
        ("2024-1X", "a month of 2024 (1X)"),
        ("2024-?06-28", "28 June 2024 (month uncertain)"),
        (
            "2024-06~-28",
            "28 June 2024 (year approximate, month approximate)",
        ),
        ("-0044", "45 BC"),
        ("0000", "1 BC"),
        ("Y-17E7", "170000001 BC"),
        ("Y9E99", "year 9 × 10^99"),
        ("1950S2", "1950 (to 2 significant digits)"),
        ("2024-06-28T09:05:00Z", "28 June 2024, 09:05 UTC"),
        ("2024-06-28T09:05:00-04:30", "28 June 2024, 09:05 UTC−04:30"),
    ] {
        assert_eq!(Edtf::parse(written).unwrap().in_words(), words, "{written}");
    }
}

#[test]
fn only_plain_dates_are_given_to_html() {
    for (written, html) in [
        ("2024", Some("2024")),
        ("2024-06", Some("2024-06")),
        ("2024-06-28", Some("2024-06-28")),
        ("0044", Some("0044")),
        ("0000", None),
        ("2024-06-28?", None),
        ("2024-21", None),
        ("202X", None),
        ("2024-06-XX", None),
        ("-0044", None),
        ("Y12024", None),
        ("2024/2025", None),
        ("1950S2", None),
    ] {
        assert_eq!(
            Edtf::parse(written).unwrap().html_datetime().as_deref(),
            html,
            "{written}"
        );
    }
}

#[test]
fn what_is_not_edtf_gets_a_hint() {
    for (written, hint) in [
        (
            "2024-02-31",
            Some(
                "that month has 29 days: write the day that is meant, or the month alone, `2024-02`",
            ),
        ),
        (
            "2024-06-31?",
            Some(
                "that month has 30 days: write the day that is meant, or the month alone, `2024-06`",
            ),
        ),
        ("28.6.2024", Some("write `2024-06-28`")),
        ("6/28/2024", Some("write `2024-06-28`")),
        (
            "3/4/2024",
            Some("write year, month, day: `2024-04-03` or `2024-03-04`"),
        ),
        ("June 28, 2024", Some("write `2024-06-28`")),
        ("Friday, 28th Sept 2024", Some("write `2024-09-28`")),
        ("28 june 2024?", Some("write `2024-06-28?`")),
        ("2024/06/28", Some("write `2024-06-28`")),
        ("2024-6-28", Some("write `2024-06-28`")),
        ("2024 Jun 28", Some("write `2024-06-28`")),
        ("June 2024", Some("write `2024-06`")),
        ("6/2024", Some("write `2024-06`")),
        ("circa 2024", Some("write `2024~`")),
        ("ca. June 2024", Some("write `2024-06~`")),
        ("1990s", Some("write `199X`")),
        ("the 1990s", Some("write `199X`")),
        ("20240628", Some("write `2024-06-28`")),
        (
            " 2024 ",
            Some("write `2024`, without white space around it"),
        ),
        ("2024/2023", Some("write `2023/2024`")),
        ("yesterday", None),
        ("", None),
    ] {
        let error = Edtf::parse(written).unwrap_err();
        assert_eq!(error.hint.as_deref(), hint, "{written}");
        assert!(
            written.get(error.at.clone()).is_some(),
            "{written} {:?}",
            error.at
        );
    }
}

#[test]
fn the_faulty_part_is_pointed_at() {
    for (written, part) in [
        ("2024-02-31", "31"),
        ("2024-13-01", "13"),
        ("2024-é", "é"),
        ("28.6.2024", "28"),
        ("2024-06-28 ", " "),
    ] {
        let error = Edtf::parse(written).unwrap_err();
        assert_eq!(&written[error.at.clone()], part, "{written} {:?}", error.at);
    }
}

#[test]
fn hints_are_dates_and_nothing_panics() {
    let pieces = [
        "2024",
        "-",
        "06",
        "/",
        "é",
        "?",
        "31",
        " ",
        "June",
        ".",
        "0000",
        "X",
        "[",
        "..",
        "۲",
        "s",
        "99999999999999999999",
    ];
    for a in pieces {
        for b in pieces {
            for c in pieces {
                let _ = Edtf::parse(&[a, b, c, "2", b].concat())
                    .map(|date| (date.in_words(), date.html_datetime()));
                let _ = Edtf::parse(&[a, b, c].concat())
                    .map(|date| (date.in_words(), date.html_datetime()));
            }
        }
    }
}
