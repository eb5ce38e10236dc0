//! A date in a page's data: a day, or an instant that is a day only where the place is known.
//!
//! Read are ISO 8601 in its extended and basic form, to the day, the month or the year, also with slashes; RFC 2822; seconds and
//! milliseconds since 1970; and days in words. Nothing becomes more exact than it is written.

use crate::clipping::dates;
use crate::prose::edtf::{Day, Edtf};

/// When something was, as data states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// A day, a month or a year in EDTF: written without a time, or with the time of its own place.
    Date(String),
    /// An instant in UTC: the day it is in Greenwich, and the minute of that day. What day it is where it was published depends on the
    /// place.
    Instant(Day, u32),
}

/// Reads a date in data.
pub(super) fn moment(written: &str) -> Option<Moment> {
    let text = written.trim().trim_matches('"').trim();
    if text.len() > 80 {
        return None;
    }
    since_1970(text)
        .or_else(|| iso(text))
        .or_else(|| in_words(text))
}

/// The day of a date in data, as far as it is one wherever it was published; an instant's is its day in UTC.
pub(in crate::clipping) fn day(written: &str) -> Option<String> {
    match moment(written)? {
        Moment::Date(date) => Some(date),
        Moment::Instant(day, _) => Some(edtf(day)),
    }
}

/// A day in EDTF.
pub(super) fn edtf(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

/// A day written in EDTF; none for a month, a year, or a doubtful day.
pub(super) fn exact_day(date: &str) -> Option<Day> {
    let parsed = Edtf::parse(date).ok()?;
    let (earliest, latest) = (parsed.earliest()?, parsed.latest()?);
    (earliest == latest && date.len() == 10).then_some(earliest)
}

/// Ten figures count seconds, thirteen milliseconds.
fn since_1970(text: &str) -> Option<Moment> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) || !matches!(text.len(), 10 | 13) {
        return None;
    }
    let seconds: i64 = text.get(..10)?.parse().ok()?;
    // Ten figures from 1990 on; what is smaller is something else.
    if seconds < 631_152_000 {
        return None;
    }
    let minute = u32::try_from(seconds.rem_euclid(86_400) / 60).ok()?;
    let day = Day::of_number(seconds.div_euclid(86_400));
    Some(Moment::Instant(day, minute))
}

/// ISO 8601, and what is written like it.
fn iso(text: &str) -> Option<Moment> {
    let (date, rest) = iso_date(text)?;
    let sound = Edtf::parse(&date).is_ok();
    if !sound || !plausible(&date) {
        return None;
    }
    let rest = rest.trim_start_matches(['T', 't', ' ', ',', '_']);
    let Some((minute, zone)) = time(rest) else {
        // Words behind a day are no time, and figures that hang on it are another number.
        let ends = rest.is_empty() || !rest.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        return ends.then_some(Moment::Date(date));
    };
    Some(placed(date, minute, zone))
}

/// Whether a year can be that of a publication on record.
fn plausible(date: &str) -> bool {
    date.get(..4)
        .and_then(|year| year.parse::<u32>().ok())
        .is_some_and(|year| (1500..2200).contains(&year))
}

/// A day with a time: an instant where the time is UTC, and a plain day where it is local. Midnight in UTC is how many programs write
/// a day that has no time.
fn placed(date: String, minute: u32, zone: Zone) -> Moment {
    match (exact_day(&date), zone) {
        (Some(day), Zone::Utc) if minute > 0 => Moment::Instant(day, minute),
        _ => Moment::Date(date),
    }
}

/// The date at the beginning of a text, in EDTF, and what follows it.
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

/// A number of one or two figures, and what follows it.
fn short_number(text: &str) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = text.get(..length)?.parse().ok()?;
    (1..=2)
        .contains(&length)
        .then_some((number, text.get(length..)?))
}

/// Where a time is counted from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Zone {
    /// Greenwich: what programs write where they do not know the place.
    Utc,
    /// A place, named by its distance from Greenwich or not at all.
    Local,
}

/// The minute of the day at the beginning of a text, and the zone behind it.
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
        "" => Zone::Local,
        "z" => Zone::Utc,
        _ if is_nothing => Zone::Utc,
        _ => Zone::Local,
    }
}

/// "Mon, 06 May 2024 10:15:00 GMT", "May 6, 2024"
fn in_words(text: &str) -> Option<Moment> {
    let date = dates::stated(text).filter(|date| !date.contains('X'))?;
    let clock = text
        .split_whitespace()
        .enumerate()
        .find(|(_, word)| word.contains(':') && word.starts_with(|c: char| c.is_ascii_digit()));
    let Some((at, _)) = clock else {
        return Some(Moment::Date(date));
    };
    let rest: Vec<&str> = text.split_whitespace().skip(at).collect();
    Some(match time(&rest.join(" ")) {
        Some((minute, zone)) => placed(date, minute, zone),
        None => Moment::Date(date),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(date: &str, minute: u32) -> Option<Moment> {
        Some(Moment::Instant(exact_day(date)?, minute))
    }

    #[test]
    fn dates_in_data_are_read_as_exactly_as_they_are_written() {
        let date = |date: &str| Some(Moment::Date(date.to_owned()));
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
