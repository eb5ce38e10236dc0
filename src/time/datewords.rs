//! The phrases for dates, so that each language can word them in its own way.
//!
//! [`Edtf`](super::edtf::Edtf) and [`Days`](super::days::Days) know which phrase a date needs and its parts; a [`DateWords`] knows
//! the wording. English is included here, for messages to authors; other languages are implemented elsewhere.

/// A language's words for dates.
pub trait DateWords {
    /// A phrase by its id, with its parts inserted.
    fn phrase(&self, id: &str, parts: &[(&str, &str)]) -> String;
    /// A number in the language's digits.
    fn figures(&self, number: &str) -> String;
}

/// The words for dates in English.
#[derive(Clone, Copy, Debug)]
pub struct EnglishDateWords;

impl DateWords for EnglishDateWords {
    fn phrase(&self, id: &str, parts: &[(&str, &str)]) -> String {
        let known = ENGLISH.iter().find(|(known, _)| *known == id);
        let mut rest = known.map_or(id, |(_, phrase)| *phrase);
        let mut said = String::new();
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let part = parts.iter().find(|(part, _)| *part == name);
            said.push_str(before);
            said.push_str(part.map_or("", |(_, text)| text));
            rest = after;
        }
        said + rest
    }

    fn figures(&self, number: &str) -> String {
        number.to_owned()
    }
}

/// The phrase for a month or season by its EDTF number.
pub(super) fn part_of_year(number: u8) -> Option<&'static str> {
    let at = match number {
        1..=12 => number - 1,
        21..=41 => number - 9,
        _ => return None,
    };
    PARTS_OF_YEAR.get(usize::from(at)).copied()
}

/// Months, seasons, quarters, thirds and halves, in the order of EDTF.
const PARTS_OF_YEAR: [&str; 33] = [
    "month-1",
    "month-2",
    "month-3",
    "month-4",
    "month-5",
    "month-6",
    "month-7",
    "month-8",
    "month-9",
    "month-10",
    "month-11",
    "month-12",
    "season-spring",
    "season-summer",
    "season-autumn",
    "season-winter",
    "season-north-spring",
    "season-north-summer",
    "season-north-autumn",
    "season-north-winter",
    "season-south-spring",
    "season-south-summer",
    "season-south-autumn",
    "season-south-winter",
    "date-quarter-1",
    "date-quarter-2",
    "date-quarter-3",
    "date-quarter-4",
    "date-third-1",
    "date-third-2",
    "date-third-3",
    "date-half-1",
    "date-half-2",
];

/// Every phrase in English, with its parts in braces.
pub const ENGLISH: &[(&str, &str)] = &[
    ("month-1", "January"),
    ("month-2", "February"),
    ("month-3", "March"),
    ("month-4", "April"),
    ("month-5", "May"),
    ("month-6", "June"),
    ("month-7", "July"),
    ("month-8", "August"),
    ("month-9", "September"),
    ("month-10", "October"),
    ("month-11", "November"),
    ("month-12", "December"),
    ("season-spring", "spring"),
    ("season-summer", "summer"),
    ("season-autumn", "autumn"),
    ("season-winter", "winter"),
    ("season-north-spring", "spring (northern hemisphere)"),
    ("season-north-summer", "summer (northern hemisphere)"),
    ("season-north-autumn", "autumn (northern hemisphere)"),
    ("season-north-winter", "winter (northern hemisphere)"),
    ("season-south-spring", "spring (southern hemisphere)"),
    ("season-south-summer", "summer (southern hemisphere)"),
    ("season-south-autumn", "autumn (southern hemisphere)"),
    ("season-south-winter", "winter (southern hemisphere)"),
    ("date-quarter-1", "the first quarter of {year}"),
    ("date-quarter-2", "the second quarter of {year}"),
    ("date-quarter-3", "the third quarter of {year}"),
    ("date-quarter-4", "the fourth quarter of {year}"),
    ("date-third-1", "the first third of {year}"),
    ("date-third-2", "the second third of {year}"),
    ("date-third-3", "the third third of {year}"),
    ("date-half-1", "the first half of {year}"),
    ("date-half-2", "the second half of {year}"),
    ("date-day", "{day} {month} {year}"),
    ("date-day-of-month", "{day} {month}"),
    ("date-day-alone", "{day}"),
    ("date-day-of-no-year", "{day} {month}, year unknown"),
    ("date-month", "{month} {year}"),
    ("date-month-of-no-year", "{month}, year unknown"),
    ("date-unknown-year", "an unknown year"),
    ("date-some-day-in", "a day in {month}"),
    ("date-some-day", "a day of {year}"),
    ("date-some-month", "a month of {year}"),
    (
        "date-day-of-some-month",
        "the {ordinal} of a month of {year}",
    ),
    ("date-like", "{date} ({pattern})"),
    ("date-about", "about {date}"),
    ("date-uncertain", "{date} (uncertain)"),
    ("date-remarks", "{date} ({remarks})"),
    ("date-part-year", "year"),
    ("date-part-month", "month"),
    ("date-part-season", "season"),
    ("date-part-day", "day"),
    ("date-remark-uncertain", "{part} uncertain"),
    ("date-remark-approximate", "{part} approximate"),
    ("date-remark-both", "{part} uncertain and approximate"),
    ("date-time", "{date}, {time}"),
    ("date-clock", "{hour}:{minute}"),
    ("date-clock-about", "about {time}"),
    ("date-clock-between", "between {from} and {to}"),
    ("date-clock-to", "{from} to {to}"),
    ("date-clock-or-earlier", "{time} or earlier"),
    ("date-clock-or-later", "{time} or later"),
    ("year-bc", "{year} BC"),
    ("year-decade", "the {year}s"),
    ("year-century", "the {year}s"),
    ("year-like", "a year like {pattern}"),
    ("year-power", "year {number} × 10^{exponent}"),
    (
        "year-significant",
        "{year} (to {digits} significant digits)",
    ),
    ("date-or-earlier", "{date} or earlier"),
    ("date-or-later", "{date} or later"),
    ("date-to", "{from} to {to}"),
    ("date-between", "between {from} and {to}"),
    ("date-between-days", "between {from} and {to}"),
    ("date-since", "since {from}"),
    ("date-from-end-unknown", "from {from}, end unknown"),
    ("date-until", "until {to}"),
    (
        "date-until-beginning-unknown",
        "until {to}, beginning unknown",
    ),
    ("date-at-no-time", "at an unknown time"),
    ("date-one-of", "one of {dates}"),
    ("list-next", "{list}, {item}"),
    ("list-last", "{list} and {item}"),
];

/// Several things, one after the other: "A, B, C".
pub fn enumerated(words: &dyn DateWords, items: &[String]) -> String {
    // A long list is joined in halves. Appending each item to a growing string by a phrase would take quadratic time.
    if items.len() > LONG_LIST {
        let (first, second) = items.split_at(items.len() / 2);
        let halves = [enumerated(words, first), enumerated(words, second)];
        return enumerated(words, &halves);
    }
    let mut items = items.iter();
    let first = items.next().cloned().unwrap_or_default();
    items.fold(first, |list, item| {
        words.phrase("list-next", &[("list", &list), ("item", item)])
    })
}

const LONG_LIST: usize = 32;

/// Several things that belong together: "A, B and C".
pub fn joined(words: &dyn DateWords, items: &[String]) -> String {
    match items.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            let list = enumerated(words, rest);
            words.phrase("list-last", &[("list", &list), ("item", last)])
        }
        Some((only, _)) => only.clone(),
        None => String::new(),
    }
}
