//! Expressions of time in sentences and texts.

use super::*;

#[test]
fn a_sentence_gives_the_direction() {
    for (words, sentence, day) in [
        (
            "October",
            "The repairs would take until October.",
            "October 2024",
        ),
        (
            "until October",
            "The repairs would take until October.",
            "until October 2024",
        ),
        ("October", "The pier was closed in October.", "October 2023"),
        (
            "Thursday",
            "The council will meet on Thursday.",
            "4 July 2024",
        ),
        ("Thursday", "The council met on Thursday.", "27 June 2024"),
        ("Thursday", "A concert on Thursday.", "-"),
        ("Thursday", "Thursday's vote was lost.", "27 June 2024"),
        ("Monday", "They said nothing of Monday's fire.", "-"),
        ("Tuesday", "Tuesday's fire is out.", "27 June 2024"),
    ] {
        let told = in_sentence("2024-06-28", words, sentence);
        if words == "Tuesday" {
            assert_eq!(told.as_deref(), Some("25 June 2024"), "{sentence}");
            continue;
        }
        assert_eq!(told.as_deref().unwrap_or("-"), day, "{sentence}");
    }
}

#[test]
fn the_longest_words_win() {
    // A Wednesday.
    let on = "2024-07-24";
    expect(
        on,
        "The council will meet the day after tomorrow, the mayor said.",
        &[("the day after tomorrow", "2024-07-26")],
    );
    expect(
        on,
        "They met the day before yesterday.",
        &[("the day before yesterday", "2024-07-22")],
    );
    expect(
        on,
        "They will meet the week after next.",
        &[("the week after next", "2024-08-05/2024-08-11")],
    );
    expect(
        on,
        "It closed the month before last.",
        &[("the month before last", "2024-05")],
    );
    expect(
        on,
        "It was shut the year before last.",
        &[("the year before last", "2022")],
    );
    expect(
        on,
        "They will meet a week from tomorrow.",
        &[("a week from tomorrow", "2024-08-01")],
    );
    expect(
        on,
        "They will meet a week from Monday.",
        &[("a week from Monday", "")],
    );
    expect(on, "They will meet Monday week.", &[("Monday week", "")]);
    expect(
        on,
        "They met the Friday before last.",
        &[("Friday before last", "")],
    );
    expect(
        on,
        "They met on Monday of last week.",
        &[("Monday of last week", "2024-07-15")],
    );
    expect(
        on,
        "They met on Friday last week.",
        &[("Friday last week", "2024-07-19")],
    );
    expect(
        on,
        "They met a week ago Friday.",
        &[("a week ago Friday", "")],
    );
    expect(
        on,
        "They met three years ago today.",
        &[("three years ago today", "2021")],
    );
    expect(on, "They met every Friday and on a Monday.", &[]);
    expect(
        on,
        "They met on the first Monday in May.",
        &[("May", "2024-05")],
    );
}

/// Published on Wednesday, 24 July 2024: the times in a text, each as `words = value`.
#[test]
fn a_span_is_read_as_one_and_a_name_is_not_read_as_a_day() {
    let wrong: Vec<String> = [
        (
            "It covers 2000 - 2050, they said.",
            "2000 - 2050 = 2000/2050",
        ),
        ("He lived here (1900–1950).", "1900–1950 = 1900/1950"),
        ("It costs 2000 - 2050 pounds.", ""),
        ("The 2000-year-old bridge and a 2000-strong crowd fell.", ""),
        (
            "The fair runs 3-5 August.",
            "3-5 August = 2024-08-03/2024-08-05",
        ),
        (
            "It was shut from 3 to 5 May.",
            "3 to 5 May = 2024-05-03/2024-05-05",
        ),
        (
            "It was shut between 3 and 5 May 2023.",
            "3 and 5 May 2023 = 2023-05-03/2023-05-05",
        ),
        (
            "From May 3 to 5 the bridge was shut.",
            "May 3 to 5 = 2024-05-03/2024-05-05",
        ),
        ("On May 3 to 5 people it was shown.", "May 3 = 2024-05-03"),
        (
            "It was shut between Monday and Friday.",
            "Monday = ; Friday = ",
        ),
        ("It was shut Thursday to Sunday.", "Thursday = ; Sunday = "),
        (
            "They spoke of it on Monday and Tuesday.",
            "Monday = 2024-07-22; Tuesday = 2024-07-23",
        ),
        ("The January 6 committee met.", "The January 6 = "),
        ("They recalled Orr's June 4 speech.", "June 4 = "),
        (
            "The Fourth of July parade was held.",
            "The Fourth of July = 2024-07-04",
        ),
        (
            "It fell on the twenty-first of May.",
            "the twenty-first of May = 2024-05-21",
        ),
        ("The Friday Agreement and the Tuesday Club were named.", ""),
        ("The March on the capital was recalled.", ""),
        (
            "It was seen a week ago today.",
            "a week ago today = 2024-07-17",
        ),
        (
            "It will open in two days' time.",
            "two days' time = 2024-07-26",
        ),
        (
            "It opened in 2019. It was built the year before.",
            "2019 = 2019; the year before = 2018",
        ),
        ("It was built the year before the war.", ""),
        ("Last Year the bridge was shut.", "Last Year = 2023"),
        (
            "NEXT WEEK IT WILL OPEN.",
            "NEXT WEEK = 2024-07-29/2024-08-04",
        ),
        ("She was on “Last Week”, and on Last Week Tonight.", ""),
    ]
    .into_iter()
    .filter_map(|(text, wanted)| {
        let read = found("2024-07-24", text).into_iter();
        let read: Vec<String> = read
            .map(|(words, value)| format!("{words} = {value}"))
            .collect();
        let read = read.join("; ");
        (read != wanted).then(|| format!("{text}: {read}, and not {wanted}"))
    })
    .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The day on which a notice was added to a text is unknown.
#[test]
fn nothing_counts_from_the_publication_in_a_notice() {
    for text in [
        "Correction: It was said here that the bridge was shut on Friday. It was shut on Thursday.",
        "This article was amended on Friday.",
        "An earlier version of this story said that it was shut last week.",
        "Editor’s note: The mayor resigned yesterday.",
        "[Update, 8 p.m.: She resigned today.]",
    ] {
        for (words, value) in found("2024-07-24", text) {
            assert_eq!(value, "", "{text} {words}");
        }
    }
    expect(
        "2024-07-24",
        "Correction officers met on Friday to read this article of the law.",
        &[("Friday", "2024-07-19")],
    );
}

#[test]
fn past_events_are_never_in_the_future() {
    let on = "2024-07-24";
    for text in [
        "The man was killed on August 3, the police said.",
        "It was opened on September 10.",
        "It was signed on Sept. 5.",
        "It was signed on 30 July.",
    ] {
        for (words, value) in found(on, text) {
            assert!(
                value.is_empty() || value.as_str() < on,
                "{text} {words} {value}"
            );
        }
    }
    expect(
        on,
        "It was signed on October 3.",
        &[("October 3", "2023-10-03")],
    );
    expect(
        on,
        "It will be signed on October 3.",
        &[("October 3", "2024-10-03")],
    );
    expect(
        on,
        "She said the talks in October would fail.",
        &[("October", "")],
    );
}

#[test]
fn quoted_times_count_from_the_day_of_the_statement() {
    // A Friday.
    let on = "2024-06-28";
    expect(on, "“We leave today,” she wrote.", &[("today", "")]);
    expect(on, "\"We leave today,\" she wrote.", &[("today", "")]);
    expect(
        on,
        "“We leave tomorrow,” she said on Monday.",
        &[("tomorrow", "2024-06-25"), ("Monday", "2024-06-24")],
    );
    expect(
        on,
        "In a letter of 14 February she wrote: “We met yesterday and last year.”",
        &[
            ("14 February", "2024-02-14"),
            ("yesterday", ""),
            ("last year", ""),
        ],
    );
    expect(
        on,
        "“We met last year,” she said.",
        &[("last year", "2023")],
    );
    expect(
        "2024-01-02",
        "“We met last year,” she said.",
        &[("last year", "")],
    );
    expect(on, "They left today.", &[("today", "2024-06-28")]);
}

#[test]
fn about_makes_a_time_approximate() {
    let english = Language::of("en").times().unwrap();
    let text = "It closed about two years ago.";
    let read = times(text, &[(0..text.len(), false)], days("2024-06-28"), english);
    assert!(read[0].expression.approximate);
}

#[test]
fn words_allow_some_days_and_not_others() {
    for (words, day, allowed) in [
        ("on Thursday", "2024-06-27", true),
        ("on Thursday", "2024-06-28", false),
        ("on Thursday", "2024-06", true),
        ("October", "2024-10", true),
        ("October", "2024-10-03", true),
        ("October", "2024-11-03", false),
        ("October", "2023/2024", true),
        ("October", "2024-09/2024-11", true),
        ("2011", "2012", false),
        ("last year", "1900", true),
    ] {
        let read = Expression::read(words).unwrap();
        assert_eq!(read.allows(days(day)), allowed, "{words} {day}");
    }
}

/// Words of every kind.
const WORDS: &[&str] = &[
    "Monday",
    "last Sunday",
    "next Friday",
    "this Tuesday",
    "yesterday",
    "tomorrow",
    "the day after tomorrow",
    "March",
    "October",
    "29 February",
    "July 24",
    "30 January",
    "last March",
    "next May",
    "last week",
    "the week after next",
    "last month",
    "this year",
    "earlier this month",
    "later this year",
    "three weeks ago",
    "two years ago",
    "two decades ago",
    "in five years",
    "the past month",
    "the next three years",
    "last night",
    "the weekend",
    "this weekend",
    "the end of the year",
    "the third quarter",
    "last summer",
    "the winter",
    "last century",
    "the second half of last year",
    "by Friday",
    "since May",
    "until October",
    "Christmas Eve",
    "the week of March 4",
    "March 5-7",
    "5 March 2024",
    "the 1990s",
    "for two years",
    "two days later",
    "the month before last",
];

proptest! {
    #[test]
    fn nothing_fails(words in "(on |in |last |the |for |by |late on )?\\PC{0,12}( ago| after| of 14 March| night)?", number in any::<i64>()) {
        let day = Days::on(Day::of_number(number));
        for direction in [Direction::Past, Direction::Future, Direction::Unknown] {
            if let Some(read) = Expression::read(&words) {
                let _ = (read.going(direction).moment(day), read.period(day), read.from_event(day), read.allows(day));
            }
        }
        let english = Language::of("en").times().unwrap();
        for read in times(&words, &[(0..words.len(), false)], day, english) {
            prop_assert!(words.get(read.range).is_some());
        }
    }

    #[test]
    fn a_value_is_what_its_words_allow(words in prop::sample::select(WORDS), number in any::<i64>(), near in 0..40_000_i64, past in any::<bool>(), ends_near in any::<bool>()) {
        let day = Day::of_number(if ends_near { near } else { number });
        let direction = if past { Direction::Past } else { Direction::Future };
        let read = Expression::read(words).unwrap();
        let read = read.going(read.direction.or(direction));
        let past = read.direction == Direction::Past;
        if let Some(period) = read.period(Days::on(day)) {
            let days = period.days();
            prop_assert!(read.allows(days), "{} {:?}", words, period);
            // A period outside the years of EDTF has no days. The quarter that has just ended is still being reported on.
            if let (Some((first, last)), Meaning::Named(_, Pick::Near)) = (days.ends(), read.meaning)
                && !matches!(period, Period::Quarter(..))
            {
                prop_assert!(!past || first <= day, "{} lies ahead: {:?}", words, period);
                prop_assert!(past || last >= day, "{} lies behind: {:?}", words, period);
            }
        }
    }

    #[test]
    fn a_sharper_anchor_never_gives_other_days(
        words in prop::sample::select(WORDS), past in any::<bool>(),
        start in 0..40_000_i64, length in 0..800_i64, inset in 0..400_i64, outset in 0..400_i64,
    ) {
        let read = Expression::read(words).unwrap();
        let direction = if past { Direction::Past } else { Direction::Future };
        let read = read.going(read.direction.or(direction));
        let between = |first: i64, last: i64| Days::between(Day::of_number(first), Day::of_number(last));
        let first = start + inset.min(length);
        let wide = read.moment(between(start, start + length));
        let sharp = read.moment(between(first, first.max(start + length - outset)));
        if let (Some(wide), Some(sharp)) = (wide, sharp) {
            prop_assert_eq!(wide.days.narrowed(sharp.days), Some(sharp.days));
        }
    }
}
