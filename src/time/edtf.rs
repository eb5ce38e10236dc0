//! Dates that say how sure they are: EDTF, the Extended Date/Time Format (ISO 8601-2), levels 0 to 2.
//!
//! | written | in words |
//! |---|---|
//! | `2024-06-28` | 28 June 2024 |
//! | `2024-06-28?` | 28 June 2024 (uncertain) |
//! | `2024-03~` | about March 2024 |
//! | `199X` | the 1990s |
//! | `2021/2023` | 2021 to 2023 |
//! | `../2024` | until 2024 |
//! | `[2023,2024]` | one of 2023, 2024 |
//! | `XXXX-07-24` | 24 July, year unknown |
//!
//! The grammar, the calendar and the bounds are edtf-core's; the words, and the help for dates that people write
//! in other ways, are here.

use std::ops::Range;

use super::datewords::{DateWords, English, enumerated, joined, part_of_year};
use edtf_core::{
    Bound, Date, DateField, Edtf as Parsed, Interval, IntervalEndpoint, Qualifier, Set, SetElement,
    SetKind, Year, YearKind,
};

/// A date as an author wrote it, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edtf {
    written: String,
    parsed: Parsed,
}

/// A day of the (proleptic) Gregorian calendar; the year before year 1 is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year, negative before year 0.
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// Why a date cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EdtfError {
    /// What is wrong.
    pub message: String,
    /// The part of the date that is wrong; empty where something is missing.
    pub at: Range<usize>,
    /// What to write instead, where that can be told.
    pub hint: Option<String>,
    /// The date that the hint names, if it names one alone.
    pub instead: Option<String>,
}

impl Edtf {
    /// Reads a date.
    pub fn parse(written: &str) -> Result<Edtf, EdtfError> {
        match Parsed::parse(written) {
            Ok(parsed) => Ok(Edtf {
                written: written.to_owned(),
                parsed,
            }),
            Err(error) => Err(EdtfError {
                message: message(written, error.message),
                at: faulty_part(written, error.offset),
                hint: hint(written),
                instead: instead(written),
            }),
        }
    }

    /// The date as it was written.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// The first day it may mean; none where its beginning is open or unknown.
    pub fn earliest(&self) -> Option<Day> {
        day_of(self.parsed.bounds().earliest)
    }

    /// The last day it may mean; none where its end is open or unknown.
    pub fn latest(&self) -> Option<Day> {
        day_of(self.parsed.bounds().latest)
    }

    /// Whether any part is marked as doubtful (`?` or `%`).
    pub fn is_uncertain(&self) -> bool {
        self.parsed.is_uncertain()
    }

    /// Whether any part is marked as approximate (`~` or `%`).
    pub fn is_approximate(&self) -> bool {
        self.parsed.is_approximate()
    }

    /// Whether no digit of the year of a date is known.
    pub fn is_of_no_year(&self) -> bool {
        let date = match &self.parsed {
            Parsed::Date(date) => date,
            Parsed::DateTime(moment) => &moment.date,
            Parsed::Interval(_) | Parsed::Set(_) => return false,
        };
        year_in(&date.year, &English).is_none()
    }

    /// Whether it is all of a stretch of time, or several times, and not one time among others.
    pub fn is_throughout(&self) -> bool {
        match &self.parsed {
            Parsed::Date(_) | Parsed::DateTime(_) => false,
            Parsed::Interval(_) => true,
            Parsed::Set(set) => set.kind == SetKind::AllMembers,
        }
    }

    /// The date for a reader of English.
    pub fn in_words(&self) -> String {
        self.said(&English)
    }

    /// The date for a reader of any language.
    pub fn said(&self, words: &dyn DateWords) -> String {
        match &self.parsed {
            Parsed::Date(date) => date_in(date, words),
            Parsed::DateTime(moment) => {
                let time = format!(
                    "{:02}:{:02}{}",
                    moment.time.hour,
                    moment.time.minute,
                    zone_in_words(moment.time.shift)
                );
                let date = date_in(&moment.date, words);
                let time = words.figures(&time);
                words.phrase("date-time", &[("date", &date), ("time", &time)])
            }
            Parsed::Interval(interval) => interval_in(interval, words),
            Parsed::Set(set) => set_in(set, words),
        }
    }

    /// The date for the `datetime` attribute of HTML's `time` element: only a plain year, month or day has one.
    pub fn html_datetime(&self) -> Option<String> {
        let Parsed::Date(date) = &self.parsed else {
            return None;
        };
        let plain = matches!(
            date.year.kind,
            YearKind::Standard {
                negative: false,
                ..
            }
        ) && date.year.significant_digits.is_none()
            && !date.is_uncertain()
            && !date.is_approximate();
        // HTML knows no year 0.
        let year = date.year.value().filter(|&year| plain && year > 0)?;
        match (date.month, date.day) {
            (None, _) => Some(format!("{year:04}")),
            (Some(month), None) => Some(format!("{year:04}-{:02}", calendar_month(month)?)),
            (Some(month), Some(day)) => Some(format!(
                "{year:04}-{:02}-{:02}",
                calendar_month(month)?,
                day.value()?
            )),
        }
    }
}

fn day_of(bound: Bound) -> Option<Day> {
    match bound {
        Bound::Date(date) => Some(Day {
            year: date.year,
            month: date.month,
            day: date.day,
        }),
        Bound::NegativeInfinity | Bound::PositiveInfinity | Bound::Unknown => None,
    }
}

fn calendar_month(month: DateField) -> Option<u8> {
    month.value().filter(|month| (1..=12).contains(month))
}

// In words

/// The days of the week in English, Monday first.
pub const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// The months in English, from January.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date with what is said about its certainty.
fn date_in(date: &Date, words: &dyn DateWords) -> String {
    let plain = plain_date(date, words);
    let all = qualifiers(date);
    let whole = all.iter().all(|part| Some(part) == all.first());
    if whole || all.len() < 2 {
        let mut said = plain;
        if date.is_approximate() {
            said = words.phrase("date-about", &[("date", &said)]);
        }
        if date.is_uncertain() {
            said = words.phrase("date-uncertain", &[("date", &said)]);
        }
        return said;
    }
    let doubtful = [
        ("date-part-year", Some(date.year.qualifier)),
        (month_part(date), date.month.map(|part| part.qualifier)),
        ("date-part-day", date.day.map(|part| part.qualifier)),
    ];
    let remarks: Vec<String> = doubtful
        .into_iter()
        .filter_map(|(part, qualifier)| remark(part, qualifier?, words))
        .collect();
    let remarks = enumerated(words, &remarks);
    words.phrase("date-remarks", &[("date", &plain), ("remarks", &remarks)])
}

fn remark(part: &str, qualifier: Qualifier, words: &dyn DateWords) -> Option<String> {
    let kind = match (qualifier.uncertain, qualifier.approximate) {
        (false, false) => return None,
        (true, false) => "date-remark-uncertain",
        (false, true) => "date-remark-approximate",
        (true, true) => "date-remark-both",
    };
    Some(words.phrase(kind, &[("part", &words.phrase(part, &[]))]))
}

fn month_part(date: &Date) -> &'static str {
    match date.month.and_then(DateField::value) {
        Some(21..) => "date-part-season",
        _ => "date-part-month",
    }
}

fn qualifiers(date: &Date) -> Vec<Qualifier> {
    let parts = [
        Some(date.year.qualifier),
        date.month.map(|part| part.qualifier),
        date.day.map(|part| part.qualifier),
    ];
    parts.into_iter().flatten().collect()
}

fn plain_date(date: &Date, words: &dyn DateWords) -> String {
    let year = year_in(&date.year, words);
    let Some(month) = date.month else {
        return year.unwrap_or_default();
    };
    let part = match (month.value(), month.digits) {
        (Some(value), _) => part_of_year(value),
        (None, [None, None]) => None,
        (None, digits) => return like(&unknown_month(date.day, year, words), &digits, words),
    };
    let Some(part) = part else {
        return unknown_month(date.day, year, words);
    };
    if part.starts_with("date-") {
        return words.phrase(part, &[("year", &or_unknown(year, words))]);
    }
    let month = words.phrase(part, &[]);
    let in_month = |words: &dyn DateWords| match &year {
        Some(year) => words.phrase("date-month", &[("month", &month), ("year", year)]),
        None => words.phrase("date-month-of-no-year", &[("month", &month)]),
    };
    match date.day.map(|day| (day.value(), day.digits)) {
        None => in_month(words),
        Some((Some(day), _)) => {
            let day = words.figures(&day.to_string());
            match &year {
                Some(year) => day_in(&day, &month, year, words),
                None => words.phrase("date-day-of-no-year", &[("day", &day), ("month", &month)]),
            }
        }
        Some((None, digits)) => {
            let some = words.phrase("date-some-day-in", &[("month", &in_month(words))]);
            match digits {
                [None, None] => some,
                digits => like(&some, &digits, words),
            }
        }
    }
}

/// A day of the calendar.
pub(super) fn day_in(day: &str, month: &str, year: &str, words: &dyn DateWords) -> String {
    words.phrase(
        "date-day",
        &[("day", day), ("month", month), ("year", year)],
    )
}

fn like(date: &str, digits: &[Option<u8>], words: &dyn DateWords) -> String {
    let pattern = words.figures(&mask(digits));
    words.phrase("date-like", &[("date", date), ("pattern", &pattern)])
}

fn or_unknown(year: Option<String>, words: &dyn DateWords) -> String {
    year.unwrap_or_else(|| words.phrase("date-unknown-year", &[]))
}

fn unknown_month(day: Option<DateField>, year: Option<String>, words: &dyn DateWords) -> String {
    let year = or_unknown(year, words);
    match day.map(DateField::value) {
        None => words.phrase("date-some-month", &[("year", &year)]),
        Some(None) => words.phrase("date-some-day", &[("year", &year)]),
        Some(Some(day)) => words.phrase(
            "date-day-of-some-month",
            &[
                ("day", &words.figures(&day.to_string())),
                ("ordinal", &ordinal(u64::from(day))),
                ("year", &year),
            ],
        ),
    }
}

/// The year; nothing where no digit of it is known.
fn year_in(year: &Year, words: &dyn DateWords) -> Option<String> {
    let said = match year.kind {
        YearKind::Standard {
            digits: [None, None, None, None],
            ..
        } => return None,
        YearKind::Standard { negative, digits } => standard_year(negative, digits, words),
        YearKind::Big { value } => with_era(value, words),
        YearKind::Exponential {
            significand,
            exponent,
        } => match year.value() {
            Some(year) => with_era(year, words),
            None => words.phrase(
                "year-power",
                &[
                    ("number", &words.figures(&significand.to_string())),
                    ("exponent", &words.figures(&exponent.to_string())),
                ],
            ),
        },
    };
    let Some(digits) = year.significant_digits else {
        return Some(said);
    };
    let digits = words.figures(&digits.to_string());
    Some(words.phrase("year-significant", &[("year", &said), ("digits", &digits)]))
}

fn standard_year(negative: bool, digits: [Option<u8>; 4], words: &dyn DateWords) -> String {
    let sign = if negative { -1 } else { 1 };
    let number = |parts: &[Option<u8>]| {
        parts
            .iter()
            .try_fold(0_i64, |sum, digit| Some(sum * 10 + i64::from((*digit)?)))
    };
    let figures = |number: i64| words.figures(&number.to_string());
    let [a, b, c, d] = digits;
    match (number(&digits), number(&[a, b, c]), number(&[a, b])) {
        (Some(year), _, _) => with_era(sign * year, words),
        (None, Some(decade), _) if !negative && d.is_none() => {
            words.phrase("year-decade", &[("year", &figures(decade * 10))])
        }
        (None, None, Some(century)) if !negative && c.is_none() && d.is_none() => words.phrase(
            "year-century",
            &[
                ("year", &figures(century * 100)),
                ("century", &figures(century + 1)),
            ],
        ),
        _ => {
            let sign = if negative { "-" } else { "" };
            let pattern = words.figures(&format!("{sign}{}", mask(&digits)));
            words.phrase("year-like", &[("pattern", &pattern)])
        }
    }
}

/// Year 0 is 1 BC.
pub(super) fn with_era(year: i64, words: &dyn DateWords) -> String {
    match year {
        1.. => words.figures(&year.to_string()),
        _ => {
            let before = words.figures(&(1 - i128::from(year)).to_string());
            words.phrase("year-bc", &[("year", &before)])
        }
    }
}

fn mask(digits: &[Option<u8>]) -> String {
    digits
        .iter()
        .map(|digit| {
            digit
                .and_then(|digit| char::from_digit(u32::from(digit), 10))
                .unwrap_or('X')
        })
        .collect()
}

fn ordinal(number: u64) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

fn or_earlier(date: &Date, words: &dyn DateWords) -> String {
    words.phrase("date-or-earlier", &[("date", &date_in(date, words))])
}

fn or_later(date: &Date, words: &dyn DateWords) -> String {
    words.phrase("date-or-later", &[("date", &date_in(date, words))])
}

fn interval_in(interval: &Interval, words: &dyn DateWords) -> String {
    use IntervalEndpoint::{Date as On, OnOrAfter, OnOrBefore, Open, Unknown};
    let start = match &interval.start {
        On(date) | OnOrAfter(date) => Some(date_in(date, words)),
        OnOrBefore(date) => Some(or_earlier(date, words)),
        Open | Unknown => None,
    };
    let end = match &interval.end {
        On(date) | OnOrBefore(date) => Some(date_in(date, words)),
        OnOrAfter(date) => Some(or_later(date, words)),
        Open | Unknown => None,
    };
    match (start, end) {
        (Some(start), Some(end)) if start == end => start,
        (Some(start), Some(end)) => words.phrase("date-to", &[("from", &start), ("to", &end)]),
        (Some(start), None) if interval.end == Unknown => {
            words.phrase("date-from-end-unknown", &[("from", &start)])
        }
        (Some(start), None) => words.phrase("date-since", &[("from", &start)]),
        (None, Some(end)) if interval.start == Unknown => {
            words.phrase("date-until-beginning-unknown", &[("to", &end)])
        }
        (None, Some(end)) => words.phrase("date-until", &[("to", &end)]),
        (None, None) => words.phrase("date-at-no-time", &[]),
    }
}

fn set_in(set: &Set, words: &dyn DateWords) -> String {
    let elements: Vec<String> = set
        .elements
        .iter()
        .map(|element| element_in(element, words))
        .collect();
    match (set.kind, elements.as_slice()) {
        (_, [only]) if !matches!(set.elements.first(), Some(SetElement::Range(..))) => only.clone(),
        (SetKind::OneMember, elements) => {
            words.phrase("date-one-of", &[("dates", &enumerated(words, elements))])
        }
        (SetKind::AllMembers, elements) => joined(words, elements),
    }
}

fn element_in(element: &SetElement, words: &dyn DateWords) -> String {
    match element {
        SetElement::Date(date) => date_in(date, words),
        SetElement::OnOrBefore(date) => or_earlier(date, words),
        SetElement::OnOrAfter(date) => or_later(date, words),
        SetElement::Range(from, to) => {
            let (from, to) = (date_in(from, words), date_in(to, words));
            words.phrase("date-to", &[("from", &from), ("to", &to)])
        }
    }
}

fn zone_in_words(shift: Option<edtf_core::TimeShift>) -> String {
    match shift {
        None => String::new(),
        Some(edtf_core::TimeShift::Utc) => " UTC".to_owned(),
        Some(edtf_core::TimeShift::Offset { minutes, .. }) => {
            let sign = if minutes < 0 { '−' } else { '+' };
            let minutes = minutes.unsigned_abs();
            format!(" UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
    }
}

// Help for what is not EDTF

fn message(written: &str, reason: &str) -> String {
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
fn faulty_part(written: &str, offset: usize) -> Range<usize> {
    let offset = (0..=offset.min(written.len()))
        .rev()
        .find(|&at| written.is_char_boundary(at))
        .unwrap_or(0);
    let (before, after) = written.split_at(offset);
    let end = offset
        + after
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(after.len());
    let start = before.trim_end_matches(char::is_alphanumeric).len();
    if (start < end && !after.starts_with(char::is_whitespace)) || after.is_empty() {
        return start..end;
    }
    offset..offset + after.chars().next().map_or(0, char::len_utf8)
}

/// How to write the date, if it can be read in another common way.
fn hint(written: &str) -> Option<String> {
    let written = written.trim();
    if written.is_empty() || written.len() > 80 {
        return None;
    }
    if Parsed::parse(written).is_ok() {
        return Some(format!("write `{written}`, without white space around it"));
    }
    reversed_or_misread(written)
        .map(|date| format!("write `{date}`"))
        .or_else(|| slashed_order(written))
        .or_else(|| past_end_of_month(written))
}

/// The date that is certainly meant.
fn instead(written: &str) -> Option<String> {
    let written = written.trim();
    if written.is_empty() || written.len() > 80 {
        return None;
    }
    if Parsed::parse(written).is_ok() {
        return Some(written.to_owned());
    }
    reversed_or_misread(written)
}

fn reversed_or_misread(written: &str) -> Option<String> {
    reversed_interval(written).or_else(|| misread(written))
}

fn reversed_interval(written: &str) -> Option<String> {
    let (start, end) = written.split_once('/')?;
    let turned = format!("{end}/{start}");
    Parsed::parse(start).ok()?;
    Parsed::parse(end).ok()?;
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

/// A date without what says that it is not sure, and the mark that says so in EDTF.
fn split_mark(written: &str) -> (&str, &'static str) {
    let small = written.to_ascii_lowercase();
    for word in [
        "circa ", "about ", "around ", "approx. ", "ca. ", "ca ", "c. ", "~",
    ] {
        if small.starts_with(word) {
            return (written.get(word.len()..).unwrap_or_default(), "~");
        }
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

/// "28.6.2024" and "6/28/2024": only where one number cannot be a month.
fn day_first(a: &str, b: &str, year: &str) -> Option<String> {
    let (a, b) = (small_number(a, 31)?, small_number(b, 31)?);
    match (a, b) {
        (13.., 1..=12) => calendar_day(year, b, a),
        (1..=12, 13..) => calendar_day(year, a, b),
        (a, b) if a == b => calendar_day(year, a, a),
        _ => None,
    }
}

/// "3/4/2024" is the third of April to some and the fourth of March to others.
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

/// What to do about a day that its month does not have: which one was meant, only the author knows.
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
        format!(
            "that month has {days} days: write the day that is meant, or the month alone, `{month}`"
        )
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
    Parsed::parse(&date).is_ok().then_some(date)
}

#[cfg(test)]
mod tests {
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
}
