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
        (
            "2024-06-28T23:40/2024-06-29T00:10",
            Some((2024, 6, 28)),
            Some((2024, 6, 29)),
        ),
        ("[..2024-06-28T23:40]", None, Some((2024, 6, 28))),
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
fn dates_are_put_into_words() {
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
        ("2024-06-28T22:40", "28 June 2024, 22:40"),
        ("2024-06-28T22:40~", "28 June 2024, about 22:40"),
        ("2024-06-28T22:40+03", "28 June 2024, 22:40 UTC+03:00"),
        ("2024-06-28T22:40?", "28 June 2024, 22:40 (uncertain)"),
        (
            "2024-06-28T22:40Z%",
            "28 June 2024, about 22:40 UTC (uncertain)",
        ),
        (
            "2024-06-28T22:40/2024-06-28T23:05",
            "28 June 2024, 22:40 to 23:05",
        ),
        (
            "2024-06-28T22:40Z/2024-06-28T23:05Z",
            "28 June 2024, 22:40 to 23:05 UTC",
        ),
        (
            "2024-06-28T23:50/2024-06-29T00:10",
            "28 June 2024, 23:50 to 29 June 2024, 00:10",
        ),
        ("2024-06-28T22:40/..", "since 28 June 2024, 22:40"),
        ("../2024-06-28T22:40", "until 28 June 2024, 22:40"),
        (
            "2024-06-28T22:40/2024-06-30",
            "28 June 2024, 22:40 to 30 June 2024",
        ),
        (
            "[2024-06-28T22:40,2024-06-28T22:58]",
            "28 June 2024, one of 22:40, 22:58",
        ),
        (
            "{2024-06-28T22:40,2024-06-28T22:58~}",
            "28 June 2024, 22:40 and about 22:58",
        ),
        (
            "[2024-06-28T22:40..2024-06-29]",
            "28 June 2024, 22:40 to 29 June 2024",
        ),
    ] {
        assert_eq!(Edtf::parse(written).unwrap().in_words(), words, "{written}");
    }
}

#[test]
fn only_plain_dates_have_an_html_value() {
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
        ("2024-06-28T22:40", Some("2024-06-28T22:40")),
        ("2024-06-28T22:40:31", Some("2024-06-28T22:40")),
        ("2024-06-28T22:40Z", Some("2024-06-28T22:40Z")),
        ("2024-06-28T22:40-04:30", Some("2024-06-28T22:40-04:30")),
        ("2024-06-28T22:40~", None),
        ("2024-06-28T22:40/2024-06-28T23:00", None),
    ] {
        assert_eq!(
            Edtf::parse(written).unwrap().html_datetime().as_deref(),
            html,
            "{written}"
        );
    }
}

#[test]
fn dates_that_are_not_edtf_get_a_hint() {
    for (written, hint) in [
        (
            "2024-02-31",
            Some("that month has 29 days: write the right day, or only the month, `2024-02`"),
        ),
        (
            "2024-06-31?",
            Some("that month has 30 days: write the right day, or only the month, `2024-06`"),
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
        (" 2024 ", Some("write `2024`, without spaces around it")),
        ("2024/2023", Some("write `2023/2024`")),
        ("2024-06-28 22:40", Some("write `2024-06-28T22:40`")),
        ("2024-06-28 at 22:40", Some("write `2024-06-28T22:40`")),
        ("2024-06-28t22:40z", Some("write `2024-06-28T22:40Z`")),
        ("2024-06-28T22.40", Some("write `2024-06-28T22:40`")),
        ("2024-06-28T22h40", Some("write `2024-06-28T22:40`")),
        ("2024-06-28T2240", Some("write `2024-06-28T22:40`")),
        ("2024-06-28T9:05", Some("write `2024-06-28T09:05`")),
        ("2024-06-28T10:40pm", Some("write `2024-06-28T22:40`")),
        ("2024-06-28 12.05 a.m.", Some("write `2024-06-28T00:05`")),
        ("28 June 2024, 22:40", Some("write `2024-06-28T22:40`")),
        ("28.6.2024 22.40 Uhr", Some("write `2024-06-28T22:40`")),
        ("2024-06-28T22:40 UTC", Some("write `2024-06-28T22:40Z`")),
        (
            "2024-06-28T22:40+0430",
            Some("write `2024-06-28T22:40+04:30`"),
        ),
        (
            "2024-06-28T22:40:31.250Z",
            Some("write `2024-06-28T22:40:31Z`"),
        ),
        ("2024-06-28T24:00", Some("write `2024-06-29T00:00`")),
        ("2024-12-31T24:00", Some("write `2025-01-01T00:00`")),
        (
            "2024-06-28T22:40/23:05",
            Some("write `2024-06-28T22:40/2024-06-28T23:05`"),
        ),
        (
            "2024-06-28T22:40/T23:05",
            Some("write `2024-06-28T22:40/2024-06-28T23:05`"),
        ),
        (
            "2024-06-28T23:05/2024-06-28T22:40",
            Some("write `2024-06-28T22:40/2024-06-28T23:05`"),
        ),
        ("about 2024-06-28T22:40", Some("write `2024-06-28T22:40~`")),
        ("2024-06-28T22:60", None),
        ("2024-06-28T25:00", None),
        ("2024-06T22:40", None),
        ("2024-06-28~T22:40", None),
        ("2024-06-28T22:40/2024-06-28T23:05Z", None),
        ("22:40", None),
        ("T22:40", None),
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
        ("2024-06-28T25:00", "25"),
        ("2024-06-31T22:40", "31"),
        ("2024-06-28T22:40+15:00", "15"),
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
        "T",
        "T22:40",
        ":",
        "Z",
        "+",
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

mod times_of_day {
    use proptest::prelude::*;

    use super::*;
    use crate::time::clock::{Clock, Zone};
    use crate::time::days::Days;

    /// A minute on one of a few days, on a clock with or without a zone.
    fn end(zone: Option<i64>) -> impl Strategy<Value = End> {
        (19_800..19_803_i64, 0..24_u8, 0..60_u8).prop_map(move |(day, hour, minute)| {
            let zone = zone.and_then(Zone::ahead_by);
            let clock = Clock::at(hour, minute).unwrap().in_zone_of(zone);
            End::at(Day::of_number(day), clock)
        })
    }

    /// A span between two minutes, or a whole day.
    fn stretch() -> impl Strategy<Value = Days> {
        let zone = prop::option::of((-24..=28_i64).prop_map(|half_hours| half_hours * 30));
        let minutes = zone.prop_flat_map(|zone| (end(zone), end(zone)));
        let minutes = minutes.prop_map(|(one, other)| {
            let (first, last) = match one.is_over_before(other) {
                true => (one, other),
                false => (other, one),
            };
            Days::within(Some(first), Some(last))
        });
        let day = (19_800..19_803_i64).prop_map(|day| Days::on(Day::of_number(day)));
        prop_oneof![4 => minutes, 1 => day]
    }

    proptest! {
        #[test]
        fn printed_dates_are_read_back(days in stretch()) {
            let written = days.edtf().unwrap();
            prop_assert_eq!(Days::of(&Edtf::parse(&written).unwrap()), days, "{}", written);
        }

        #[test]
        fn before_is_a_strict_partial_order(a in stretch(), b in stretch(), c in stretch()) {
            prop_assert!(!a.is_before(a));
            prop_assert!(!(a.is_before(b) && b.is_before(a)));
            prop_assert!(!(a.is_before(b) && b.is_before(c)) || a.is_before(c));
        }

        #[test]
        fn a_time_is_as_early_on_every_clock(a in stretch(), b in stretch(), half_hours in -24..=28_i64) {
            let zone = Zone::ahead_by(half_hours * 30);
            prop_assert_eq!(a.is_before(b), a.seen_from(zone).is_before(b.seen_from(zone)));
        }

        #[test]
        fn an_intersection_is_no_wider_than_either_span(a in stretch(), b in stretch()) {
            let (a, b) = (a.seen_from(Some(Zone::UTC)), b.seen_from(Some(Zone::UTC)));
            let both = a.narrowed(b);
            prop_assert_eq!(both, b.narrowed(a));
            prop_assert_eq!(both.is_none(), a.is_before(b) || b.is_before(a));
            if let Some(both) = both {
                prop_assert_eq!(both.narrowed(a), Some(both));
                prop_assert_eq!(both.narrowed(b), Some(both));
                let said = [a.first(), b.first(), a.last(), b.last()];
                prop_assert!(said.contains(&both.first()) && said.contains(&both.last()));
            }
        }

        #[test]
        fn about_a_minute_is_not_a_minute(one in end(None)) {
            let about = Edtf::parse(&format!("{}~", one.iso())).unwrap();
            let days = Days::of(&about);
            prop_assert!(!days.has_clock());
            prop_assert!(days.narrowed(Days::on(one.day)).is_some());
        }
    }
}
