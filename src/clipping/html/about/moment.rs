//! Dates in a page's data: a day, or an instant, which is a day only if the place is known.
//!
//! The following forms are read: ISO 8601 in its extended and basic formats, to the day, the month or the year, also with slashes;
//! RFC 2822; seconds and milliseconds since 1970; and days in words. No date becomes more precise than it is written.

use super::zones::days_off_anywhere;
use crate::clipping::dates;
use crate::time::day::Unit;
use crate::time::edtf::{Day, Edtf};

/// A date as data states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum StatedMoment {
    /// A day, a month or a year in EDTF, written without a time or with a local time.
    Date(String),
    /// An instant: the day in UTC, and the minute of that day. The local day of publication depends on the place.
    Instant(Day, u32),
}

/// Reads a date in data.
pub(super) fn moment(written: &str) -> Option<StatedMoment> {
    let text = written.trim().trim_matches('"').trim();
    if text.len() > 80 || is_epoch(text) {
        return None;
    }
    since_1970(text)
        .or_else(|| iso(text))
        .or_else(|| in_words(text))
}

/// The day and the minute of a date with a time but without a zone.
pub(super) fn unplaced(written: &str) -> Option<(Day, u32)> {
    let (date, rest) = iso_date(written.trim())?;
    let (minute, zone) = time(rest.trim_start_matches(['T', 't', ' ']))?;
    (minute > 0 && zone == Zone::Unsaid).then_some((exact_day(&date)?, minute))
}

/// The day of a date in data without a place. An instant that falls on different days around the world gives a set of days.
pub(in crate::clipping) fn day(written: &str) -> Option<String> {
    match moment(written)? {
        StatedMoment::Date(date) => Some(date),
        StatedMoment::Instant(day, minute) => Some(one_of(day, days_off_anywhere(minute))),
    }
}

/// A day in UTC that may be this many days earlier or later at the place, in EDTF.
pub(super) fn one_of(day: Day, (west, east): (i64, i64)) -> String {
    let days: Vec<String> = (west.min(0)..=east.max(0))
        .map(|off| edtf(day.plus_days(off)))
        .collect();
    match days.as_slice() {
        [only] => only.clone(),
        several => format!("[{}]", several.join(",")),
    }
}

/// A day in EDTF.
pub(super) fn edtf(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

/// A day in EDTF; `None` for a month, a year, or an uncertain day.
pub(super) fn exact_day(date: &str) -> Option<Day> {
    let parsed = Edtf::parse(date).ok()?;
    let (earliest, latest) = (parsed.earliest()?, parsed.latest()?);
    (earliest == latest && date.len() == 10).then_some(earliest)
}

/// Reads ten digits as seconds and thirteen as milliseconds.
fn since_1970(text: &str) -> Option<StatedMoment> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) || !matches!(text.len(), 10 | 13) {
        return None;
    }
    let seconds: i64 = text.get(..10)?.parse().ok()?;
    // Ten digits count from 1990 on; smaller numbers are something else.
    if seconds < 631_152_000 {
        return None;
    }
    let minute = u32::try_from(seconds.rem_euclid(86_400) / 60).ok()?;
    let day = Day::of_number(seconds.div_euclid(86_400));
    Some(StatedMoment::Instant(day, minute))
}

/// ISO 8601, and similar forms.
fn iso(text: &str) -> Option<StatedMoment> {
    let (date, rest) = iso_date(text)?;
    let sound = Edtf::parse(&date).is_ok();
    if !sound || !plausible(&date) {
        return None;
    }
    let rest = rest.trim_start_matches(['T', 't', ' ', ',', '_']);
    let Some((minute, zone)) = time(rest) else {
        // Text after a day is not a time, and digits directly after it belong to another number.
        let ends = rest.is_empty() || !rest.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        return ends.then_some(StatedMoment::Date(date));
    };
    Some(placed(date, minute, zone))
}

/// Epochs of programs. With a time, they are what a program writes for a missing date.
const EPOCHS: &[&str] = &[
    "1970-01-01",
    "1969-12-31",
    "1900-01-01",
    "1899-12-30",
    "1601-01-01",
];

fn is_epoch(text: &str) -> bool {
    let rest = EPOCHS.iter().find_map(|epoch| text.strip_prefix(epoch));
    rest.is_some_and(|time| {
        time.trim_start_matches(['T', 't', ' '])
            .starts_with(|c: char| c.is_ascii_digit())
    })
}

/// Whether a year is possible for a publication.
fn plausible(date: &str) -> bool {
    date.get(..4)
        .and_then(|year| year.parse::<u32>().ok())
        .is_some_and(|year| (1500..2200).contains(&year))
}

/// A day with a time: an instant if the time is in UTC, and a plain day if it is local. Many programs write a day without a time as
/// midnight in UTC.
fn placed(date: String, minute: u32, zone: Zone) -> StatedMoment {
    match (exact_day(&date), zone) {
        (Some(day), Zone::Utc) if minute > 0 => StatedMoment::Instant(day, minute),
        _ => StatedMoment::Date(date),
    }
}

/// The date at the beginning of a text in EDTF, and the text after it.
fn iso_date(text: &str) -> Option<(String, &str)> {
    let figures = |from: usize, to: usize| {
        let part = text.get(from..to)?;
        part.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(part)
    };
    let year = figures(0, 4)?;
    let behind = text.get(4..)?;
    let sign = behind.chars().next();
    match sign {
        None => Some((year.to_owned(), "")),
        Some('-') if in_year(year, behind).is_some() => in_year(year, behind),
        Some(sign @ ('-' | '/' | '.')) => {
            let (month, rest) = short_number(behind.get(1..)?)?;
            match rest.strip_prefix(sign).and_then(short_number) {
                Some((day, rest)) => Some((format!("{year}-{month:02}-{day:02}"), rest)),
                None if rest.is_empty() => Some((format!("{year}-{month:02}"), rest)),
                None => None,
            }
        }
        Some(_) => {
            let (month, day) = (figures(4, 6)?, figures(6, 8)?);
            let rest = text.get(8..)?;
            Some((format!("{year}-{month}-{day}"), rest))
        }
    }
}

/// A day by its number in the year, `-127`, or in a week, `-W19-1` (ISO 8601), and the text after it.
fn in_year<'a>(year: &str, behind: &'a str) -> Option<(String, &'a str)> {
    let year = year.parse().ok()?;
    let first = |month, day| Day { year, month, day };
    let figures = |text: &'a str, count: usize| {
        let (number, rest) = text.split_at_checked(count)?;
        let is_whole = number.bytes().all(|byte| byte.is_ascii_digit())
            && !rest.starts_with(|c: char| c.is_ascii_digit());
        Some((number.parse::<i64>().ok().filter(|_| is_whole)?, rest))
    };
    let day = match behind.strip_prefix("-W") {
        Some(week) => {
            let (week, rest) = figures(week, 2)?;
            let (weekday, rest) = figures(rest.strip_prefix('-')?, 1)?;
            let is_sound = (1..=53).contains(&week) && (1..=7).contains(&weekday);
            // The first week is the one that contains 4 January.
            let monday = Unit::Week.first(first(1, 4));
            (
                is_sound.then(|| monday.plus_days((week - 1) * 7 + weekday - 1))?,
                rest,
            )
        }
        None => {
            let (number, rest) = figures(behind.get(1..)?, 3)?;
            let day = first(1, 1).plus_days(number - 1);
            ((number > 0 && day.year == year).then_some(day)?, rest)
        }
    };
    Some((edtf(day.0), day.1))
}

/// A number of one or two digits, and the text after it.
fn short_number(text: &str) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = text.get(..length)?.parse().ok()?;
    (1..=2)
        .contains(&length)
        .then_some((number, text.get(length..)?))
}

/// The zone of a time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Zone {
    /// UTC, which programs also write if they do not know the place.
    Utc,
    /// A local zone, given by its offset.
    Local,
    /// No zone. According to the standard, this means local time, but some programs mean UTC.
    Unsaid,
}

/// The minute of the day at the beginning of a text, and the zone after it.
fn time(text: &str) -> Option<(u32, Zone)> {
    let length = text
        .bytes()
        .take_while(|byte| byte.is_ascii_digit() || *byte == b':')
        .count();
    let clock = text.get(..length)?;
    let figures: String = clock.chars().filter(char::is_ascii_digit).collect();
    let figures = if clock.find(':') == Some(1) {
        format!("0{figures}")
    } else {
        figures
    };
    if !matches!(figures.len(), 2 | 4 | 6) {
        return None;
    }
    let hour: u32 = figures.get(..2)?.parse().ok()?;
    let minute: u32 = figures
        .get(2..4)
        .map_or(Some(0), |part| part.parse().ok())?;
    let rest = text.get(length..)?.trim_start_matches(['.', ',']);
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit()).trim();
    let is_afternoon = rest
        .get(..2)
        .is_some_and(|two| two.eq_ignore_ascii_case("pm"));
    let rest = rest
        .strip_prefix("AM")
        .or(rest.strip_prefix("PM"))
        .or(rest.strip_prefix("am"))
        .or(rest.strip_prefix("pm"))
        .unwrap_or(rest)
        .trim();
    let hour = hour + if is_afternoon && hour < 12 { 12 } else { 0 };
    (hour < 25 && minute < 60).then_some((hour * 60 + minute, zone(rest)))
}

fn zone(text: &str) -> Zone {
    let small = text.to_ascii_lowercase();
    let bare = small.trim_start_matches("gmt").trim_start_matches("utc");
    let is_nothing = bare
        .trim_start_matches(['+', '-', '0', ':', ' '])
        .is_empty();
    match small.as_str() {
        "" => Zone::Unsaid,
        "z" => Zone::Utc,
        _ if is_nothing => Zone::Utc,
        _ => Zone::Local,
    }
}

/// "Mon, 06 May 2024 10:15:00 GMT", "May 6, 2024"
fn in_words(text: &str) -> Option<StatedMoment> {
    let whole = |date: Option<String>| date.filter(|date| !date.contains('X'));
    let date = whole(dates::stated(text))
        .or_else(|| whole(dates::stated(&without_clock(text))))
        .or_else(|| dates::month(text))?;
    let clock = text
        .split_whitespace()
        .enumerate()
        .find(|(_, word)| word.contains(':') && word.starts_with(|c: char| c.is_ascii_digit()));
    let Some((at, _)) = clock else {
        return Some(StatedMoment::Date(date));
    };
    let is_year = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let rest: Vec<&str> = text
        .split_whitespace()
        .skip(at)
        .filter(|word| !is_year(word))
        .collect();
    Some(match time(&rest.join(" ")) {
        Some((minute, zone)) => placed(date, minute, zone),
        None => StatedMoment::Date(date),
    })
}

/// "Mon May 06 10:15:00 EDT 2024" without the time and its zone, which some programs write inside a date.
fn without_clock(text: &str) -> String {
    let is_zone = |word: &str| {
        (3..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let words = text.split_whitespace();
    let kept: Vec<&str> = words
        .filter(|word| !word.contains(':') && !is_zone(word))
        .collect();
    kept.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(date: &str, minute: u32) -> Option<StatedMoment> {
        Some(StatedMoment::Instant(exact_day(date)?, minute))
    }

    #[test]
    fn dates_in_data_are_read_as_exactly_as_they_are_written() {
        let date = |date: &str| Some(StatedMoment::Date(date.to_owned()));
        for (written, read) in [
            ("2024-05-06", date("2024-05-06")),
            ("2024/05/06", date("2024-05-06")),
            ("2024/5/6", date("2024-05-06")),
            ("2024.05.06", date("2024-05-06")),
            ("20240506", date("2024-05-06")),
            ("2024-05", date("2024-05")),
            ("2024/05", date("2024-05")),
            ("2024", date("2024")),
            ("20240506T101500Z", instant("2024-05-06", 615)),
            ("20240506T101500+0200", date("2024-05-06")),
            ("2024-05-06T23:30:00Z", instant("2024-05-06", 1410)),
            ("2024-05-06T23:30:00.123+00:00", instant("2024-05-06", 1410)),
            ("2024-05-06 23:30:00 UTC", instant("2024-05-06", 1410)),
            ("2024-05-06T23:30:00-05:00", date("2024-05-06")),
            ("2024-05-06T23:30:00-0500", date("2024-05-06")),
            ("2024-05-06T23:30", date("2024-05-06")),
            ("2024-05-06T00:00:00Z", date("2024-05-06")),
            ("2024-05-06 9:05 pm", date("2024-05-06")),
            ("Mon, 06 May 2024 10:15:00 GMT", instant("2024-05-06", 615)),
            ("Mon, 06 May 2024 10:15:00 +0200", date("2024-05-06")),
            (
                "Mon May 06 2024 22:15:00 GMT+0000",
                instant("2024-05-06", 1335),
            ),
            ("May 6, 2024", date("2024-05-06")),
            ("1714990500", instant("2024-05-06", 615)),
            ("1714990500000", instant("2024-05-06", 615)),
            ("May 2024", date("2024-05")),
            ("2024-W19-1", date("2024-05-06")),
            ("2024-127", date("2024-05-06")),
            ("Mon May 06 10:15:00 EDT 2024", date("2024-05-06")),
            ("Mon May 06 22:15:00 UTC 2024", instant("2024-05-06", 1335)),
            ("1970-01-01T00:00:00Z", None),
            ("1969-12-31T19:00:00-05:00", None),
            ("1970-01-01", date("1970-01-01")),
            ("2024-W54-1", None),
            ("2024-367", None),
            ("2024-13-06", None),
            ("2024-02-30", None),
            ("2024-05-061", None),
            ("20240506123", None),
            ("0000-00-00", None),
            ("03/04/2024", None),
            ("1234567", None),
            ("", None),
            ("today", None),
        ] {
            assert_eq!(moment(written), read, "{written}");
        }
    }
}
