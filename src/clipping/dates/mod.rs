//! Reads the date that a line states, in EDTF and with no more precision than is written.
//!
//! This module reads all stated dates: the day of publication, of a change, of a dateline. It knows the languages whose lexicon has
//! words for dates. Days in the Solar Hijri calendar are converted exactly. Days in the Islamic lunar calendar are recognised but
//! not read, because a computed day can be off by one. Ambiguous figures ("3/7/2024") are not read either.

mod figures;
mod parts;
mod solar;
mod words;

use figures::Figures;
use parts::{Part, parts};
use solar::Calendar;
use words::{key, labels_of_changes, labels_of_publication, used, words_of_other_days};

use crate::language::lexicon::lists;
use crate::time::edtf::Edtf;

lists! {
    DAY_FIRST = dates.day_first;
    COUNTED = dates.counted;
}

/// The date that a short text states, in EDTF; without a year, `XXXX-07-24`. `None` if it states no date or an ambiguous one.
pub(super) fn stated(text: &str) -> Option<String> {
    Line::new(text).date()
}

/// The month that a short text states, in EDTF: "May 2024", "Mai 2024".
pub(super) fn month(text: &str) -> Option<String> {
    let parts = parts(&key(text));
    let named: Vec<&Part> = parts.iter().filter(|part| **part != Part::Join).collect();
    match named.as_slice() {
        [Part::Month(month), Part::Year(year)] | [Part::Year(year), Part::Month(month)] => {
            let is_gregorian = month.calendar == Calendar::Gregorian && *year >= 1500;
            is_gregorian.then(|| format!("{year}-{:02}", month.number))
        }
        _ => None,
    }
}

/// The date that a text states after a label. The language of the label decides whether the day or the month comes first: "Publié
/// le: 3/4/2025".
pub(super) fn stated_behind(label: &str, text: &str) -> Option<String> {
    let mut line = Line::new(text);
    line.is_day_first |= says_day_first(&key(label));
    line.date()
}

/// The date that a text states on a page. `language` is the tag of the page's language, which may always write the day before the
/// month.
pub(super) fn stated_in(language: &str, text: &str) -> Option<String> {
    let mut line = Line::new(text);
    line.is_day_first |= DAY_FIRST.contains(language);
    line.date()
}

/// Whether words are in languages that always write the day before the month in figures. The words are given as a key.
fn says_day_first(line: &str) -> bool {
    let uses = line
        .split(|c: char| !(c.is_alphabetic() || c == '\''))
        .filter(|word| !word.is_empty())
        .map(used);
    let (mut says, mut denies) = (false, false);
    for one in uses {
        says |= one.is_day_first && !one.is_of_another_order;
        denies |= one.is_of_another_order && !one.is_day_first;
    }
    says && !denies
}

/// Whether a line contains only a date and words that go with it: a weekday, a time, "published on".
pub(super) fn is_only_a_date(line: &str) -> bool {
    line.contains(char::is_numeric) && line.chars().count() < LONGEST && {
        let line = Line::new(line);
        line.has_only_words_of_dates() && line.date().is_some()
    }
}

/// Whether a line consists of parts of a date, even of one that is not read because it is lunar or ambiguous.
pub(super) fn looks_like_a_date(line: &str) -> bool {
    line.contains(char::is_numeric) && line.chars().count() < LONGEST && {
        let line = Line::new(line);
        let has_day =
            |part: &Part| matches!(part, Part::Month(_) | Part::Figures(_) | Part::Year(_));
        line.has_only_words_of_dates() && line.parts.iter().any(has_day)
    }
}

/// Whether words occur only in dates: "Friday", "3 oct.", "March".
pub(super) fn is_part_of_a_date(words: &str) -> bool {
    let parts = Line::new(words).parts;
    let says = |part: &Part| {
        matches!(
            part,
            Part::Day(_) | Part::Year(_) | Part::Month(_) | Part::Figures(_) | Part::Known
        )
    };
    parts.iter().any(says) && !parts.contains(&Part::Other)
}

/// The dates in a line that contains only dates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct DayLine {
    /// The day of publication, or a day without a label, in EDTF.
    pub(super) published: Option<String>,
    /// The day of the last change, in EDTF.
    pub(super) changed: Option<String>,
}

/// The days in a line that contains nothing else: `July 24, 2024 | Updated July 25, 2024 | 4 min read`.
pub(super) fn day_line(line: &str) -> Option<DayLine> {
    if !line.contains(char::is_numeric) || line.chars().count() > 2 * LONGEST {
        return None;
    }
    let small = key(line);
    let mut days = DayLine::default();
    for part in small.split(['|', '·', '•']) {
        let (day, change) = before_change(part);
        let is_day = is_only_a_date(day);
        if !is_day && !day.is_empty() && !is_reading_time(day) && !is_issue(day) {
            return None;
        }
        if is_day && days.published.is_none() {
            days.published = stated(day);
        }
        if let Some(change) =
            change.filter(|change| days.changed.is_none() && is_only_a_date(change))
        {
            days.changed = stated(change);
        }
    }
    (days != DayLine::default()).then_some(days)
}

/// Whether words are a label for the day of publication: "Published", "Veröffentlicht am".
pub(super) fn labels_publication(words: &str) -> bool {
    let small = key(words);
    labels_of_publication()
        .iter()
        .any(|label| *label == small.trim_matches(SIGNS))
}

/// Whether words are a label for the day of a change: "Updated", "Stand".
pub(super) fn labels_change(words: &str) -> bool {
    let small = key(words);
    labels_of_changes()
        .iter()
        .any(|label| *label == small.trim_matches(SIGNS))
}

/// Whether a word shows that something else begins or ends on the day next to it: "valid", "until", "gültig".
pub(super) fn names_another_day(word: &str) -> bool {
    let small = key(word);
    words_of_other_days()
        .iter()
        .any(|other| *other == small.trim_matches(SIGNS))
}

/// The longest line of dates, in characters.
const LONGEST: usize = 80;

const SIGNS: &[char] = &[' ', ',', '،', ':', ';', '-', '(', ')', '[', ']', '/', '.'];

/// The text before and after the label for a change. The line is given as a key.
fn before_change(part: &str) -> (&str, Option<&str>) {
    let found = labels_of_changes()
        .iter()
        .filter_map(|label| Some((whole_words_at(part, label)?, label.len())))
        .min_by_key(|(at, length)| (*at, usize::MAX - length));
    match found {
        Some((at, length)) => (
            part.get(..at).unwrap_or_default().trim_matches(SIGNS),
            part.get(at + length..).map(|rest| rest.trim_matches(SIGNS)),
        ),
        None => (part.trim(), None),
    }
}

/// Where words first occur in a text as whole words.
fn whole_words_at(text: &str, words: &str) -> Option<usize> {
    let is_whole = |at: usize| {
        let before = text.get(..at).unwrap_or_default();
        let behind = text.get(at + words.len()..).unwrap_or_default();
        !before.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphabetic)
    };
    text.match_indices(words)
        .map(|(at, _)| at)
        .find(|at| is_whole(*at))
}

/// "4 min read", "12.3K views", "Temps de lecture 5 min."
fn is_reading_time(part: &str) -> bool {
    part.split_whitespace().count() <= 5
        && part.contains(|c: char| c.is_ascii_digit())
        && COUNTED.iter().any(|unit| part.contains(unit))
}

/// Whether words are the number of an issue or a page: "Nr. 107, Seite 3", "page A4".
pub(super) fn is_issue(part: &str) -> bool {
    let parts = Line::new(part).parts;
    let of_issue = |part: &Part| {
        matches!(
            part,
            Part::Counted
                | Part::Issue
                | Part::Day(_)
                | Part::Year(_)
                | Part::Figures(_)
                | Part::Join
                | Part::Dash
                | Part::Known
        )
    };
    let counts = |part: &Part| matches!(part, Part::Counted | Part::Issue);
    parts.iter().any(counts) && parts.iter().all(of_issue)
}

/// Whether words contain the number of an issue, which occurs only next to a paper's name: "Nr. 107".
pub(super) fn numbers_an_issue(part: &str) -> bool {
    let parts = Line::new(part).parts;
    parts
        .iter()
        .zip(parts.iter().skip(1))
        .any(|(word, number)| {
            *word == Part::Issue
                && matches!(number, Part::Day(_) | Part::Year(_) | Part::Figures(_))
        })
}

/// A line split into parts.
struct Line {
    parts: Vec<Part>,
    /// Whether letters or digits show Persian, Pashto or Urdu rather than Arabic or another language.
    is_persian: bool,
    /// Whether its words are in a language that always writes the day before the month in figures.
    is_day_first: bool,
}

impl Line {
    fn new(text: &str) -> Self {
        let line = key(text);
        Self {
            is_day_first: says_day_first(&line),
            parts: parts(&line),
            is_persian: text.contains(|c| {
                matches!(
                    c,
                    '۰'..='۹' | 'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی' | 'ګ' | 'ښ' | 'ډ'
                )
            }),
        }
    }

    fn has_only_words_of_dates(&self) -> bool {
        !self.parts.contains(&Part::Other)
    }

    /// The only date in the line. A day without a year counts as the same day with a year.
    fn date(&self) -> Option<String> {
        let mut found: Vec<String> = Vec::new();
        let mut at = 0;
        while at < self.parts.len() {
            match self.day_at(at) {
                Some((date, end)) => {
                    found.extend(date.filter(|date| Edtf::parse(date).is_ok()));
                    at = end;
                }
                None => at += 1,
            }
        }
        let of_year = |date: &String| !date.starts_with("XXXX");
        let whole: Vec<String> = found.iter().filter(|date| of_year(date)).cloned().collect();
        found.retain(|date| {
            of_year(date) || !whole.iter().any(|whole| whole.get(4..) == date.get(4..))
        });
        found.dedup();
        match found.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        }
    }

    /// The date that begins with a part, and the next part. The date is `None` if it is not read.
    fn day_at(&self, at: usize) -> Option<(Option<String>, usize)> {
        match *self.parts.get(at)? {
            Part::Figures(Figures::Day(year, month, day)) => {
                Some((Some(format!("{year}-{month:02}-{day:02}")), at + 1))
            }
            Part::Figures(Figures::Hijri(year, month, day)) => {
                let date = self
                    .is_persian
                    .then(|| solar_day(year, month, day))
                    .flatten();
                Some((date, at + 1))
            }
            Part::Figures(Figures::Either(year, day, month)) => {
                let date = self
                    .is_day_first
                    .then(|| format!("{year}-{month:02}-{day:02}"));
                Some((date, at + 1))
            }
            Part::Day(day) => self.day_first(at, day),
            Part::Month(_) => self.month_first(at),
            Part::Year(year) => self.year_first(at, year),
            _ => None,
        }
    }

    /// "9 May 2025", "9 de mayo de 2025"
    fn day_first(&self, at: usize, day: u32) -> Option<(Option<String>, usize)> {
        let month_at = self.past_joins(at + 1);
        let Part::Month(month) = *self.parts.get(month_at)? else {
            return None;
        };
        let (year, end) = self.year_behind(month_at + 1);
        let date = if self.ends_a_span(at) {
            None
        } else {
            date(year, month, day)
        };
        Some((date, end))
    }

    /// "May 9, 2025". In "mar 20 mayo", the first word is a weekday.
    fn month_first(&self, at: usize) -> Option<(Option<String>, usize)> {
        let Part::Month(month) = *self.parts.get(at)? else {
            return None;
        };
        let day_at = self.past_joins(at + 1);
        let Part::Day(day) = *self.parts.get(day_at)? else {
            return None;
        };
        let (year, end) = self.year_behind(day_at + 1);
        let next_month = self.parts.get(self.past_joins(day_at + 1));
        if matches!(next_month, Some(Part::Month(_))) && year.is_none() {
            return None;
        }
        // "121140 Jul 23": an agency's timestamp of day, hour, month and year.
        let before = at.checked_sub(1).and_then(|before| self.parts.get(before));
        let is_stamp = year.is_none() && matches!(before, Some(Part::Figures(Figures::Other)));
        let begins_span = is_stamp
            || matches!(self.parts.get(day_at + 1), Some(Part::Dash | Part::Until))
                && matches!(self.parts.get(day_at + 2), Some(Part::Day(_)));
        let date = if begins_span {
            None
        } else {
            date(year, month, day)
        };
        Some((date, end))
    }

    /// "2025 May 9", "د ۱۴۰۴ د غويي ۳", "د ۱۴۰۳ لمریز کال د تلې ۵"
    fn year_first(&self, at: usize, year: u32) -> Option<(Option<String>, usize)> {
        let mut month_at = self.past_joins(at + 1);
        if self.parts.get(month_at) == Some(&Part::Known) {
            month_at = self.past_joins(month_at + 1);
        }
        let Part::Month(month) = *self.parts.get(month_at)? else {
            return None;
        };
        let day_at = self.past_joins(month_at + 1);
        let Part::Day(day) = *self.parts.get(day_at)? else {
            return None;
        };
        Some((date(Some(year), month, day), day_at + 1))
    }

    fn past_joins(&self, mut at: usize) -> usize {
        while matches!(self.parts.get(at), Some(Part::Join)) {
            at += 1;
        }
        at
    }

    fn year_behind(&self, at: usize) -> (Option<u32>, usize) {
        let year_at = self.past_joins(at);
        match self.parts.get(year_at) {
            Some(Part::Year(year)) => (Some(*year), year_at + 1),
            _ => (None, at),
        }
    }

    /// Whether a day is the last of several: "9 to 10 May". The number of an issue before a dash is not a day.
    fn ends_a_span(&self, at: usize) -> bool {
        let before = |steps: usize| at.checked_sub(steps).and_then(|at| self.parts.get(at));
        matches!(before(1), Some(Part::Dash | Part::Until))
            && matches!(before(2), Some(Part::Day(_)))
            && !matches!(before(3), Some(Part::Counted | Part::Issue))
    }
}

/// A day in EDTF, with a year that is possible in the month's calendar.
fn date(year: Option<u32>, month: words::MonthName, day: u32) -> Option<String> {
    match (month.calendar, year) {
        (Calendar::Gregorian, None) if !month.needs_year => {
            Some(format!("XXXX-{:02}-{day:02}", month.number))
        }
        (Calendar::Gregorian, Some(year)) if year >= 1500 => {
            Some(format!("{year}-{:02}-{day:02}", month.number))
        }
        (Calendar::Solar, Some(year)) => solar_day(year, month.number.into(), day),
        _ => None,
    }
}

fn solar_day(year: u32, month: u32, day: u32) -> Option<String> {
    let day = solar::gregorian(year.into(), month.into(), day.into())?;
    Some(format!("{}-{:02}-{:02}", day.year, day.month, day.day))
}

#[cfg(test)]
mod tests;
