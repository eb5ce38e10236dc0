//! Help for dates with a time of day that are not EDTF: "28 June 2024, 22:40", "2024-06-28T10.40pm", "…T22:40/23:05".

use super::parsed::Parsed;
use super::timed::day_of;
use crate::time::clock::{Clock, End, Zone};
use crate::time::day::Day;

/// Words for UTC after a time of day; words that mark a time of day; and words for the half of the day.
const ZONES: [&str; 4] = ["utc", "gmt", "zulu", "z"];
const MARKS: [&str; 5] = ["uhr", "hours", "hrs", "hs", "h"];
const MORNING: [&str; 3] = ["a.m.", "a.m", "am"];
const EVENING: [&str; 3] = ["p.m.", "p.m", "pm"];
/// The EDTF form of a date with a time of day; `date` reads the date.
pub(super) fn with_time(written: &str, date: impl Fn(&str) -> Option<String>) -> Option<String> {
    second_time(written).or_else(|| one_time(written, date))
}

/// "2024-06-28T22:40/23:05": the second time is on the same day.
fn second_time(written: &str) -> Option<String> {
    let (from, to) = written.split_once('/')?;
    let (day, _) = from.split_once('T')?;
    let time = to.strip_prefix('T').unwrap_or(to);
    let whole = format!("{from}/{day}T{time}");
    Parsed::read(&whole).is_ok().then_some(whole)
}

fn one_time(written: &str, date: impl Fn(&str) -> Option<String>) -> Option<String> {
    let small = written.to_lowercase();
    let (rest, zone) = cut_zone(small.trim());
    let (rest, half) = cut_half(cut(rest, &MARKS).unwrap_or(rest));
    let (rest, clock) = cut_clock(rest)?;
    let hour = match (half, clock.hour) {
        (None, hour) => hour,
        (Some(_), 0 | 13..) => return None,
        (Some(is_evening), hour) => hour % 12 + if is_evening { 12 } else { 0 },
    };
    let day = date_before(rest, date)?;
    let written = match (hour, clock.minute) {
        (24, 0) => End::at(next_day(&day)?, Clock::at(0, 0)?).iso(),
        (hour, minute) => format!("{day}T{hour:02}:{minute:02}"),
    };
    Some(written + &clock.seconds + &zone)
}

/// The digits of a time of day.
struct Digits {
    hour: u8,
    minute: u8,
    /// With the colon before them; empty if there are none.
    seconds: String,
}

/// Splits off the time of day at the end.
fn cut_clock(written: &str) -> Option<(&str, Digits)> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | 'h');
    let start = written.trim_end_matches(is_part).len();
    let (rest, time) = written.split_at_checked(start)?;
    let mut parts = time.split([':', '.', 'h']);
    let (hour, minute, second) = (parts.next()?, parts.next(), parts.next());
    let (hour, minute) = match (hour.len(), minute) {
        (1 | 2, Some(minute)) if minute.len() == 2 => (hour, minute),
        (4, None) if rest.ends_with('t') => hour.split_at_checked(2)?,
        _ => return None,
    };
    let seconds = match second {
        Some(second) if second.len() == 2 => format!(":{second}"),
        Some(_) => return None,
        None => String::new(),
    };
    let digits = Digits {
        hour: hour.parse().ok()?,
        minute: minute.parse().ok()?,
        seconds,
    };
    Some((rest, digits))
}

/// The date before a time of day, in EDTF, without a separator: a `T`, a comma, or a small word or two of any language.
fn date_before(written: &str, date: impl Fn(&str) -> Option<String>) -> Option<String> {
    const WORDS: usize = 2;
    let signs = [' ', ','];
    if let Some(before) = written.strip_suffix('t') {
        return date(before);
    }
    let mut before = written.trim_end_matches(signs);
    if before.len() == written.len() {
        return None;
    }
    for _ in 0..WORDS {
        if let Some(read) = date(before) {
            return Some(read);
        }
        before = before
            .trim_end_matches(char::is_alphabetic)
            .trim_end_matches(signs);
    }
    date(before)
}

/// Splits off the zone. Returns the text before it and the zone in ISO 8601, which is empty if there is none.
fn cut_zone(written: &str) -> (&str, String) {
    if let Some(rest) = cut(written, &ZONES) {
        return (rest, Zone::UTC.iso());
    }
    // A sign inside the time, not a hyphen of the date.
    let after_time = written.rfind([':', '.', 'h']).unwrap_or(written.len());
    let sign = written.rfind(['+', '-', '−']).filter(|sign| {
        *sign > after_time
            || written
                .get(sign + 1..)
                .is_some_and(|rest| rest.contains(':'))
    });
    let read = sign.and_then(|sign| {
        let (rest, offset) = written.split_at_checked(sign)?;
        let is_ahead = offset.starts_with('+');
        let digits: String = offset.chars().filter(char::is_ascii_digit).collect();
        let minutes = match digits.len() {
            1 | 2 => digits.parse::<i64>().ok()? * 60,
            4 => {
                digits.get(..2)?.parse::<i64>().ok()? * 60 + digits.get(2..)?.parse::<i64>().ok()?
            }
            _ => return None,
        };
        let zone = Zone::ahead_by(if is_ahead { minutes } else { -minutes })?;
        let rest = rest.trim_end();
        Some((cut(rest, &ZONES).unwrap_or(rest), zone.iso()))
    });
    read.unwrap_or((written, String::new()))
}

/// Splits off "a.m." or "p.m.", and reports whether it is the latter.
fn cut_half(written: &str) -> (&str, Option<bool>) {
    match (cut(written, &MORNING), cut(written, &EVENING)) {
        (Some(rest), _) => (rest, Some(false)),
        (_, Some(rest)) => (rest, Some(true)),
        _ => (written, None),
    }
}

/// Splits off one of some words at the end.
fn cut<'a>(written: &'a str, words: &[&str]) -> Option<&'a str> {
    let rest = words.iter().find_map(|word| written.strip_suffix(word))?;
    Some(rest.trim_end())
}

fn next_day(written: &str) -> Option<Day> {
    match Parsed::read(written).ok()? {
        Parsed::Plain(date) => day_of(date.bounds().latest).map(|day| day.plus_days(1)),
        Parsed::Timed(_) => None,
    }
}
