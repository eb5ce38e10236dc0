//! Days and times of day in words.

use super::clock::End;
use super::datewords::{DateWords, part_of_year};
use super::day::{Day, Unit};

/// A day of the calendar.
pub(super) fn day_in(day: &str, month: &str, year: &str, words: &dyn DateWords) -> String {
    words.phrase(
        "date-day",
        &[("day", day), ("month", month), ("year", year)],
    )
}

/// A year with its era, if needed. Year 0 is 1 BC.
pub(super) fn with_era(year: i64, words: &dyn DateWords) -> String {
    match year {
        1.. => words.figures(&year.to_string()),
        _ => {
            let before = words.figures(&(1 - i128::from(year)).to_string());
            words.phrase("year-bc", &[("year", &before)])
        }
    }
}

/// The name of a day's month in a language.
pub fn month(day: Day, words: &dyn DateWords) -> String {
    part_of_year(day.month).map_or_else(String::new, |month| words.phrase(month, &[]))
}

/// A calendar unit in words. `day` is any day in it.
pub(super) fn at(day: Day, unit: Unit, words: &dyn DateWords) -> String {
    let year = with_era(day.year, words);
    match unit {
        Unit::Year => year,
        Unit::Month => {
            let month = month(day, words);
            words.phrase("date-month", &[("month", &month), ("year", &year)])
        }
        Unit::Day | Unit::Week => {
            let of_month = words.figures(&day.day.to_string());
            day_in(&of_month, &month(day, words), &year, words)
        }
    }
}

/// A day, or a minute of it, in words.
pub(super) fn end_in(end: End, words: &dyn DateWords) -> String {
    let date = at(end.day, Unit::Day, words);
    match end.clock {
        Some(clock) => with_time(&date, &clock.said(words), words),
        None => date,
    }
}

/// A date with the wording of its time of day.
pub(super) fn with_time(date: &str, time: &str, words: &dyn DateWords) -> String {
    words.phrase("date-time", &[("date", date), ("time", time)])
}

/// A span of which at least one end is a minute. `how` is the id of the phrase that joins two dates. If both ends are on one day,
/// only the times of day are joined.
pub(super) fn clocked(first: End, last: End, how: &str, words: &dyn DateWords) -> String {
    if first.day != last.day {
        let (from, to) = (end_in(first, words), end_in(last, words));
        return words.phrase(how, &[("from", &from), ("to", &to)]);
    }
    let time = match (first.clock, last.clock) {
        (Some(from), Some(to)) if from == to => from.said(words),
        (Some(from), Some(to)) => {
            let from = if from.zone() == to.zone() {
                from.said_plainly(words)
            } else {
                from.said(words)
            };
            let parts = [("from", from.as_str()), ("to", &to.said(words))];
            match how {
                "date-between" => words.phrase("date-clock-between", &parts),
                _ => words.phrase("date-clock-to", &parts),
            }
        }
        (Some(from), None) => words.phrase("date-clock-or-later", &[("time", &from.said(words))]),
        (None, Some(to)) => words.phrase("date-clock-or-earlier", &[("time", &to.said(words))]),
        (None, None) => return at(first.day, Unit::Day, words),
    };
    with_time(&at(first.day, Unit::Day, words), &time, words)
}
