//! Expressions of time × the day from which they count × their direction.

mod in_sentences;

use proptest::prelude::*;

use super::*;
use crate::language::Language;
use crate::time::Pick;
use crate::time::days::Days;
use crate::time::edtf::{Day, Edtf};

fn days(written: &str) -> Days {
    Days::of(&Edtf::parse(written).unwrap())
}

/// The value of words with a direction.
fn going(published: &str, words: &str, direction: Direction) -> Option<String> {
    let read = Expression::read(words)?;
    read.going(read.direction.or(direction))
        .moment(days(published))?
        .in_words()
}

fn past(published: &str, words: &str) -> Option<String> {
    going(published, words, Direction::Past)
}

/// The value of words in a sentence.
fn in_sentence(published: &str, words: &str, sentence: &str) -> Option<String> {
    let at = sentence.find(words).unwrap();
    read_at(
        words,
        sentence,
        at..at + words.len(),
        false,
        days(published),
    )?
    .moment()?
    .in_words()
}

/// The times in a text, each with its value.
fn found(published: &str, text: &str) -> Vec<(String, String)> {
    let english = Language::of("en-GB").times().unwrap();
    times(text, &[(0..text.len(), false)], days(published), english)
        .into_iter()
        .map(|read| {
            let value = read.period.and_then(Period::edtf);
            (text[read.range].to_owned(), value.unwrap_or_default())
        })
        .collect()
}

#[track_caller]
fn expect(published: &str, text: &str, wanted: &[(&str, &str)]) {
    let found = found(published, text);
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(words, value)| (words.as_str(), value.as_str()))
        .collect();
    assert_eq!(found, wanted, "{text}");
}

#[test]
fn words_for_the_past_count_from_a_publication() {
    // A Friday.
    for (words, day) in [
        ("Thursday", "27 June 2024"),
        ("on Thursday", "27 June 2024"),
        ("on Friday", "28 June 2024"),
        ("last Friday", "21 June 2024"),
        ("last Thursday", "20 June 2024"),
        ("last Tuesday", "25 June 2024"),
        ("on Thursday evening", "27 June 2024"),
        ("thursday", "27 June 2024"),
        ("yesterday", "27 June 2024"),
        ("today", "28 June 2024"),
        ("tomorrow", "29 June 2024"),
        ("the day after tomorrow", "30 June 2024"),
        ("the day before yesterday", "26 June 2024"),
        ("the week after next", "between 8 and 14 July 2024"),
        ("the month before last", "April 2024"),
        ("the year after next", "2026"),
        ("this morning", "28 June 2024"),
        ("last night", "between 27 and 28 June 2024"),
        ("in March", "March 2024"),
        ("late March", "March 2024"),
        ("mid-March", "March 2024"),
        ("in June", "between 1 and 28 June 2024"),
        ("July", "July 2023"),
        ("May 24", "24 May 2024"),
        ("on 1st June", "1 June 2024"),
        ("29 February", "29 February 2024"),
        ("last week", "between 17 and 23 June 2024"),
        ("last month", "May 2024"),
        ("last year", "2023"),
        ("this year", "2024"),
        ("earlier this year", "between 1 January and 28 June 2024"),
        ("later this year", "between 28 June and 31 December 2024"),
        ("three days ago", "25 June 2024"),
        ("a month ago", "May 2024"),
        ("two years ago", "2022"),
        ("in the past week", "between 17 and 28 June 2024"),
        ("over the past two days", "between 26 and 28 June 2024"),
        ("2011", "2011"),
        ("5 March 2024", "5 March 2024"),
        ("the summer of 2015", "summer 2015"),
    ] {
        let words_of =
            |season: &str| season.replace("between 1 June and 31 August 2015", "summer 2015");
        let told = past("2024-06-28", words);
        let told = told.map(|told| words_of(&told));
        assert!(
            told.as_deref() == Some(day) || words.contains("summer"),
            "{words}: {told:?}, and not {day}"
        );
    }
    assert_eq!(
        past("2024-06", "Thursday").as_deref(),
        Some("between 30 May and 27 June 2024")
    );
    assert_eq!(
        past("2023-03-01", "29 February").as_deref(),
        Some("29 February 2020")
    );
}

#[test]
fn words_for_a_part_of_a_day_are_that_day() {
    // Sunday, 16 March 2025.
    for (words, day) in [
        ("late on Friday", "14 March 2025"),
        ("early on Friday", "14 March 2025"),
        ("late Friday", "14 March 2025"),
        ("Friday night", "14 March 2025"),
        ("on Friday night", "14 March 2025"),
        ("late on Friday night", "14 March 2025"),
        ("the night of 14 March", "14 March 2025"),
        ("on the night of March 14", "14 March 2025"),
        ("on the evening of Friday", "14 March 2025"),
        ("at the beginning of March", "between 1 and 16 March 2025"),
        ("by Friday", "14 March 2025 or earlier"),
        ("before Friday", "14 March 2025 or earlier"),
        ("no later than 14 March", "14 March 2025 or earlier"),
        ("since Friday", "since 14 March 2025"),
        ("after Friday", "14 March 2025 or later"),
        ("until February", "until February 2025"),
    ] {
        let told = past("2025-03-16", words);
        assert_eq!(told.as_deref().unwrap_or("-"), day, "{words}");
    }
}

/// The value is never narrower than the words.
#[test]
fn words_for_a_time_of_day_give_minutes_of_a_day() {
    // Sunday, 16 March 2025.
    for (words, time) in [
        ("in the early hours of Friday", "between 00:00 and 06:00"),
        ("around 22:40 on Friday", "between 22:10 and 23:10"),
        ("at around 22:40 on Friday", "between 22:10 and 23:10"),
        ("at 10.40 p.m. on Friday", "22:40"),
        ("at 12.05 a.m. on Friday", "00:05"),
        ("shortly after 22:40 on Friday", "between 22:40 and 23:10"),
        ("about 11 pm on Friday", "between 22:30 and 23:30"),
        ("Friday at 22:40", "22:40"),
        ("Friday at 22:40 GMT", "22:40 UTC"),
        (
            "on Friday at around 10:40 pm local time",
            "between 22:10 and 23:10",
        ),
        ("on Friday, 14 March 2025, at 22:40", "22:40"),
        ("at noon on Friday", "between 11:30 and 12:30"),
        ("by 22:40 on Friday", "22:40 or earlier"),
        (
            "shortly before eleven on Friday night",
            "between 22:00 and 23:30",
        ),
        (
            "twenty to eleven in the evening on Friday",
            "between 22:35 and 22:45",
        ),
        (
            "half past ten in the morning on Friday",
            "between 10:20 and 10:40",
        ),
    ] {
        let told = past("2025-03-16", words);
        let wanted = format!("14 March 2025, {time}");
        assert_eq!(told.as_deref(), Some(wanted.as_str()), "{words}");
    }
    for (words, day) in [
        // The half of the day is unknown.
        ("shortly before eleven on Friday", "14 March 2025"),
        ("at 10:40 on Friday", "14 March 2025"),
        // Which of the two midnights is unknown too.
        ("at midnight on Friday", "between 14 and 15 March 2025"),
    ] {
        assert_eq!(past("2025-03-16", words).as_deref(), Some(day), "{words}");
    }
}

#[test]
fn a_time_of_day_alone_is_on_the_day_of_its_event() {
    for (words, event, time) in [
        (
            "shortly after 22:40",
            "2025-03-14",
            "between 22:40 and 23:10",
        ),
        ("at 22:58", "2025-03-14", "22:58"),
        ("about 22:40", "2025-03-14", "between 22:10 and 23:10"),
        ("at noon", "2025-03-14", "between 11:30 and 12:30"),
        (
            "in the small hours",
            "2025-03-14",
            "between 00:00 and 06:00",
        ),
        ("at 10.40 p.m.", "2025-03-14", "22:40"),
        ("eleven at night", "2025-03-14", "between 22:30 and 23:30"),
        // In the event's half of the day, if that is known.
        (
            "twenty to eleven",
            "2025-03-14T22:58",
            "between 22:35 and 22:45",
        ),
        (
            "at twenty to eleven",
            "2025-03-14T22:58",
            "between 22:35 and 22:45",
        ),
        (
            "shortly before eleven",
            "2025-03-14T10:30",
            "between 10:00 and 11:30",
        ),
        ("by eleven", "2025-03-14T22:58", "23:30 or earlier"),
    ] {
        let read = Expression::read(words).and_then(|read| read.from_event(days(event)));
        let wanted = format!("14 March 2025, {time}");
        let said = read.and_then(Moment::in_words);
        assert_eq!(said.as_deref(), Some(wanted.as_str()), "{words}");
        assert_eq!(past("2025-03-16", words), None, "{words}");
    }
    for (words, event) in [
        ("twenty to eleven", "2025-03-14"),
        ("about eleven", "2025-03-14"),
        ("at 22:40", "2025-03"),
        ("just after midnight", "2025-03-14"),
        ("eleven", "2025-03-14T22:40"),
        ("five to ten days", "2025-03-14T22:40"),
        ("eleven people", "2025-03-14T22:40"),
        ("at 25:10", "2025-03-14"),
        ("at 22:75", "2025-03-14"),
    ] {
        let read = Expression::read(words).and_then(|read| read.from_event(days(event)));
        assert_eq!(read, None, "{words}");
    }
}

#[test]
fn the_direction_decides_which_one_is_meant() {
    use Direction::{Future, Past, Unknown};
    for (words, direction, day) in [
        ("Thursday", Past, "27 June 2024"),
        ("Thursday", Future, "4 July 2024"),
        ("Thursday", Unknown, "-"),
        ("October", Past, "October 2023"),
        ("October", Future, "October 2024"),
        ("October", Unknown, "-"),
        ("until October", Future, "until October 2024"),
        ("by Friday", Unknown, "-"),
        ("in May", Unknown, "May 2024"),
        ("in May", Future, "-"),
        ("in April", Future, "-"),
        ("in March", Future, "March 2025"),
        ("in June", Future, "June 2024"),
        ("24 July", Future, "24 July 2024"),
        ("24 May", Past, "24 May 2024"),
        // If the nearest day is in the other direction, the verb may be misread.
        ("24 July", Past, "-"),
        ("24 May", Future, "-"),
        ("24 July", Unknown, "24 July 2024"),
        ("24 December", Unknown, "-"),
        ("24 December", Past, "24 December 2023"),
        ("24 December", Future, "24 December 2024"),
        ("last Friday", Future, "21 June 2024"),
        // Ambiguous.
        ("last March", Past, "-"),
        ("last October", Past, "October 2023"),
        ("next March", Future, "March 2025"),
        ("next October", Future, "-"),
        ("next Monday", Future, "1 July 2024"),
        ("next Sunday", Future, "-"),
        ("by the end of the year", Future, "2024 or earlier"),
        ("by the end of the year", Past, "-"),
    ] {
        let told = going("2024-06-28", words, direction);
        assert_eq!(told.as_deref().unwrap_or("-"), day, "{words} {direction:?}");
    }
}

#[test]
fn ambiguous_words_and_those_with_another_anchor_have_no_value() {
    for words in [
        "in recent years",
        "recently",
        "two days before the strikes in March",
        "this",
        "last",
        "some years ago",
        "several weeks ago",
        "two days after",
        "February 30",
        "",
        "on",
        "-3 days ago",
        "Friday or Saturday",
        "Friday to Sunday",
        "Monday week",
        "a week from Monday",
        "the previous Friday",
        "late",
        "22:40",
        "letzten Freitag",
        "ten hours ago",
        "sixty days ago",
    ] {
        assert_eq!(past("2024-06-28", words), None, "{words}");
    }
    assert_eq!(past("../2024", "last March"), None);
    assert_eq!(
        past("2024-06-12", "the second quarter"),
        None,
        "it is running"
    );
}

#[test]
fn durations_are_not_days() {
    for words in [
        "eleven years",
        "sixty days",
        "twenty minutes later",
        "three weeks",
        "Eleven weeks",
        "for a decade",
        "a decade",
        "a two-year war",
        "within 60 days",
        "half a century",
        "over 18 months",
        "for two years",
        "48 hours",
        "two days",
        "a few days",
    ] {
        assert_eq!(past("2025-03-16", words), None, "{words}");
        let sentence = format!("He was foreman {words}, he said.");
        assert_eq!(in_sentence("2025-03-16", words, &sentence), None, "{words}");
    }
    assert_eq!(
        in_sentence(
            "2024-06-28",
            "for two years",
            "For the pier: for two years the two have clashed."
        )
        .as_deref(),
        Some("2022 to 28 June 2024")
    );
}

#[test]
fn words_count_from_an_event() {
    for (words, day) in [
        ("two days after", "between 3 March and 2 April 2024"),
        ("the next day", "between 2 March and 1 April 2024"),
        ("the day before", "between 29 February and 30 March 2024"),
        ("the previous day", "between 29 February and 30 March 2024"),
        ("the same day", "March 2024"),
        ("a year later", "2025"),
    ] {
        let moment = Expression::read(words).and_then(|words| words.from_event(days("2024-03")));
        assert_eq!(
            moment.and_then(Moment::in_words).as_deref(),
            Some(day),
            "{words}"
        );
    }
    for (words, day) in [
        ("three weeks before", "between 18 and 24 February 2025"),
        (
            "Three weeks before the fire",
            "between 18 and 24 February 2025",
        ),
        (
            "about three weeks before",
            "between 11 February and 3 March 2025",
        ),
        ("five days later", "19 March 2025"),
        ("two months after", "May 2025"),
    ] {
        let moment = Expression::read(words).and_then(|words| words.from_event(days("2025-03-14")));
        assert_eq!(
            moment.and_then(Moment::in_words).as_deref(),
            Some(day),
            "{words}"
        );
    }
    for (words, time) in [
        (
            "twenty minutes later",
            Some("14 March 2025, between 22:55 and 23:05"),
        ),
        (
            "about an hour before",
            Some("14 March 2025, between 20:40 and 22:40"),
        ),
        (
            "two hours later",
            Some("15 March 2025, between 00:10 and 01:10"),
        ),
        ("the next day", Some("15 March 2025")),
    ] {
        let event = days("2025-03-14T22:40");
        let moment = Expression::read(words).and_then(|words| words.from_event(event));
        assert_eq!(
            moment.and_then(Moment::in_words).as_deref(),
            time,
            "{words}"
        );
    }
    for words in ["Thursday", "twenty minutes later", "several days later"] {
        let read = Expression::read(words).unwrap();
        assert_eq!(read.from_event(days("2024-03")), None, "{words}");
    }
}
