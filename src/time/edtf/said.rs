//! A date in words, for a reader of any language.

use edtf_core::{
    Date, DateField, Interval, IntervalEndpoint, Qualifier, Set, SetElement, SetKind, Year,
    YearKind,
};

use crate::time::datewords::{DateWords, enumerated, joined, part_of_year};
use crate::time::worded::{day_in, with_era};

/// A date with its certainty.
pub(super) fn date_in(date: &Date, words: &dyn DateWords) -> String {
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

/// The year; `None` if no digit of it is known.
pub(super) fn year_in(year: &Year, words: &dyn DateWords) -> Option<String> {
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

pub(super) fn interval_in(interval: &Interval, words: &dyn DateWords) -> String {
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
    let is_unknown = (interval.start == Unknown, interval.end == Unknown);
    interval_said((start, end), is_unknown, words)
}

/// An interval whose ends are already in words. If an end has no words, the phrase says whether it is unknown or open.
pub(super) fn interval_said(
    ends: (Option<String>, Option<String>),
    is_unknown: (bool, bool),
    words: &dyn DateWords,
) -> String {
    match ends {
        (Some(start), Some(end)) if start == end => start,
        (Some(start), Some(end)) => words.phrase("date-to", &[("from", &start), ("to", &end)]),
        (Some(start), None) if is_unknown.1 => {
            words.phrase("date-from-end-unknown", &[("from", &start)])
        }
        (Some(start), None) => words.phrase("date-since", &[("from", &start)]),
        (None, Some(end)) if is_unknown.0 => {
            words.phrase("date-until-beginning-unknown", &[("to", &end)])
        }
        (None, Some(end)) => words.phrase("date-until", &[("to", &end)]),
        (None, None) => words.phrase("date-at-no-time", &[]),
    }
}

pub(super) fn set_in(set: &Set, words: &dyn DateWords) -> String {
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
