//! Help for dates that are not EDTF: the part that is wrong, and the date that was probably meant.

use std::ops::Range;

use super::misread_time::with_time;
use super::parsed::Parsed;

use crate::time::english::{ABOUT, MONTHS, WEEKDAYS};

pub(super) fn message(written: &str, reason: &str) -> String {
    if written.trim().is_empty() {
        return "the date is empty".to_owned();
    }
    format!("`{}` is not a date in EDTF: {reason}", shortened(written))
}

fn shortened(written: &str) -> String {
    let head: String = written.chars().take(60).collect();
    if head.len() < written.len() {
        format!("{head}…")
    } else {
        head
    }
}

/// The run of letters or digits where reading stopped.
pub(super) fn faulty_part(written: &str, offset: usize) -> Range<usize> {
    let offset = (0..=offset.min(written.len()))
        .rev()
        .find(|&at| written.is_char_boundary(at))
        .unwrap_or(0);
    let (before, after) = written.split_at(offset);
    let end = offset + after.find(|c: char| !is_of_part(c)).unwrap_or(after.len());
    let start = before.trim_end_matches(is_of_part).len();
    if (start < end && !after.starts_with(char::is_whitespace)) || after.is_empty() {
        return start..end;
    }
    offset..offset + after.chars().next().map_or(0, char::len_utf8)
}

/// Whether a character belongs to a part of a date. A `T` separates the date from the time of day.
fn is_of_part(c: char) -> bool {
    c.is_alphanumeric() && c != 'T'
}

/// How to write the date, if it is in another common format.
pub(super) fn hint(written: &str) -> Option<String> {
    let written = written.trim();
    if written.is_empty() || written.len() > 80 {
        return None;
    }
    if Parsed::read(written).is_ok() {
        return Some(format!("write `{written}`, without spaces around it"));
    }
    reversed_or_misread(written)
        .map(|date| format!("write `{date}`"))
        .or_else(|| slashed_order(written))
        .or_else(|| past_end_of_month(written))
}

/// The date that is meant, if that is certain.
pub(super) fn instead(written: &str) -> Option<String> {
    let written = written.trim();
    if written.is_empty() || written.len() > 80 {
        return None;
    }
    if Parsed::read(written).is_ok() {
        return Some(written.to_owned());
    }
    reversed_or_misread(written)
}

fn reversed_or_misread(written: &str) -> Option<String> {
    reversed_interval(written)
        .or_else(|| misread(written))
        .or_else(|| misread_with_time(written))
}

/// The EDTF form of a date with a time of day.
fn misread_with_time(written: &str) -> Option<String> {
    let (core, mark) = split_mark(written);
    let date = |date: &str| valid(date.to_owned()).or_else(|| misread(date));
    let timed = with_time(core, date)?;
    valid(format!("{timed}{mark}"))
}

fn reversed_interval(written: &str) -> Option<String> {
    let (start, end) = written.split_once('/')?;
    let turned = format!("{end}/{start}");
    Parsed::read(start).ok()?;
    Parsed::read(end).ok()?;
    valid(turned)
}

/// The EDTF form of a date in words, with other separators, or without leading zeros.
fn misread(written: &str) -> Option<String> {
    let (core, mark) = split_mark(written);
    let parts: Vec<&str> = core
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let date = match parts.as_slice() {
        [word, rest @ ..] if is_weekday(word) && !rest.is_empty() => from_parts(rest),
        parts => from_parts(parts),
    };
    let date = date.or_else(|| decade(core))?;
    valid(format!("{date}{mark}"))
}

/// Separates a date from the word that says it is uncertain or approximate. Also returns the EDTF mark for that word.
fn split_mark(written: &str) -> (&str, &'static str) {
    let small = written.to_ascii_lowercase();
    let behind = |word: &&str| Some(small.strip_prefix(*word)?.strip_prefix(' ')?.len());
    let behind = ABOUT.iter().find_map(behind);
    if let Some(length) = behind.or_else(|| small.strip_prefix('~').map(str::len)) {
        let at = written.len() - length;
        return (written.get(at..).unwrap_or_default(), "~");
    }
    match (written.strip_suffix('?'), written.strip_suffix('~')) {
        (Some(core), _) => (core.trim_end(), "?"),
        (None, Some(core)) => (core.trim_end(), "~"),
        (None, None) => (written, ""),
    }
}

fn from_parts(parts: &[&str]) -> Option<String> {
    match parts {
        [year] if is_year(year) => Some((*year).to_owned()),
        [digits] => compact(digits),
        [a, b] => match (month_number(a), month_number(b)) {
            (Some(month), _) if is_year(b) => Some(format!("{b}-{month:02}")),
            (_, Some(month)) if is_year(a) => Some(format!("{a}-{month:02}")),
            // "5/2024", "2024.5"
            _ if is_year(a) => Some(format!("{a}-{:02}", small_number(b, 12)?)),
            _ if is_year(b) => Some(format!("{b}-{:02}", small_number(a, 12)?)),
            _ => None,
        },
        [a, b, c] => match (month_number(a), month_number(b)) {
            (Some(month), _) => calendar_day(c, month, small_number(b, 31)?),
            (_, Some(month)) if is_year(a) => calendar_day(a, month, small_number(c, 31)?),
            (_, Some(month)) => calendar_day(c, month, small_number(a, 31)?),
            _ if is_year(a) => calendar_day(a, small_number(b, 12)?, small_number(c, 31)?),
            _ => day_first(a, b, c),
        },
        _ => None,
    }
}

/// "28.6.2024" and "6/28/2024": only if one of the numbers cannot be a month.
fn day_first(a: &str, b: &str, year: &str) -> Option<String> {
    let (a, b) = (small_number(a, 31)?, small_number(b, 31)?);
    match (a, b) {
        (13.., 1..=12) => calendar_day(year, b, a),
        (1..=12, 13..) => calendar_day(year, a, b),
        (a, b) if a == b => calendar_day(year, a, a),
        _ => None,
    }
}

/// "3/4/2024" is the third of April to some readers and the fourth of March to others.
fn slashed_order(written: &str) -> Option<String> {
    let parts: Vec<&str> = written.split(['/', '.', '-', ' ']).collect();
    let [a, b, year] = parts.as_slice() else {
        return None;
    };
    let (a, b) = (small_number(a, 12)?, small_number(b, 12)?);
    is_year(year).then(|| {
        format!("write year, month, day: `{year}-{b:02}-{a:02}` or `{year}-{a:02}-{b:02}`")
    })
}

fn calendar_day(year: &str, month: u8, day: u8) -> Option<String> {
    if !is_year(year) {
        return None;
    }
    valid(format!("{year}-{month:02}-{day:02}"))
}

/// Help for a day that its month does not have. Only the author knows which day was meant.
fn past_end_of_month(written: &str) -> Option<String> {
    let (core, _) = split_mark(written);
    let parts: Vec<&str> = core.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return None;
    };
    let month = format!("{year}-{:02}", small_number(month, 12)?);
    let days = (28..=31)
        .rev()
        .find(|day| valid(format!("{month}-{day}")).is_some())?;
    (small_number(day, 99)? > days).then(|| {
        format!("that month has {days} days: write the right day, or only the month, `{month}`")
    })
}

/// "20240628"
fn compact(digits: &str) -> Option<String> {
    if digits.len() != 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    valid(format!(
        "{}-{}-{}",
        digits.get(..4)?,
        digits.get(4..6)?,
        digits.get(6..)?
    ))
}

/// "1990s", "the 1990s"
fn decade(written: &str) -> Option<String> {
    let small = written
        .trim_start_matches("the ")
        .trim_end_matches(['s', '\'', '’']);
    let year = small.strip_suffix('0')?;
    (is_year(small) && small.len() < written.len()).then(|| format!("{year}X"))
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// "6", "06", "6th", "1st"
fn small_number(part: &str, most: u8) -> Option<u8> {
    let digits = part.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']);
    digits
        .parse()
        .ok()
        .filter(|number| (1..=most).contains(number) && digits.len() <= 2)
}

fn month_number(part: &str) -> Option<u8> {
    let small = part.to_ascii_lowercase();
    let known = |month: &str| {
        small.len() >= 3 && month.to_ascii_lowercase().starts_with(&small)
            || small == "sept" && month == "September"
    };
    MONTHS
        .iter()
        .position(|month| known(month))
        .and_then(|at| u8::try_from(at + 1).ok())
}

fn is_weekday(part: &str) -> bool {
    let small = part.to_ascii_lowercase();
    small.len() >= 3 && WEEKDAYS.iter().any(|day| day.starts_with(&small))
}

fn valid(date: String) -> Option<String> {
    Parsed::read(&date).is_ok().then_some(date)
}
