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
//! | `2024-06-28T22:40` | 28 June 2024, 22:40 |
//! | `2024-06-28T22:40~` | 28 June 2024, about 22:40 |
//! | `2024-06-28T22:40+04:30` | 28 June 2024, 22:40 UTC+04:30 |
//!
//! The grammar, the calendar and the bounds come from the `edtf-core` crate. This module adds times of day (`timed`), the wording
//! (`said`), and help for dates that people write in other ways (`misread`).

mod misread;
mod misread_time;
mod parsed;
mod said;
#[cfg(test)]
mod tests;
mod timed;

use std::ops::Range;

use edtf_core::{DateField, Edtf as Core, SetKind, YearKind};

use self::misread::{faulty_part, hint, instead, message};
use self::parsed::Parsed;
use self::said::{date_in, interval_in, set_in, year_in};
use self::timed::day_of;
use super::clock::End;
use super::datewords::{DateWords, EnglishDateWords};
pub use super::day::Day;

/// A date as an author wrote it, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edtf {
    written: String,
    parsed: Parsed,
}

/// Why a date cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EdtfError {
    /// What is wrong.
    pub message: String,
    /// The part of the date that is wrong; empty if something is missing.
    pub at: Range<usize>,
    /// What to write instead, if it is known.
    pub hint: Option<String>,
    /// The date that the hint suggests, if it suggests a single one.
    pub instead: Option<String>,
}

impl Edtf {
    /// Reads a date.
    pub fn parse(written: &str) -> Result<Edtf, EdtfError> {
        match Parsed::read(written) {
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

    /// The first day it may mean; `None` if its beginning is open or unknown.
    pub fn earliest(&self) -> Option<Day> {
        self.first().map(|end| end.day)
    }

    /// The last day it may mean; `None` if its end is open or unknown.
    pub fn latest(&self) -> Option<Day> {
        self.last().map(|end| end.day)
    }

    /// The first day it may mean, or the minute if it has a time of day.
    pub fn first(&self) -> Option<End> {
        match &self.parsed {
            Parsed::Plain(date) => day_of(date.bounds().earliest).map(End::of),
            Parsed::Timed(timed) => timed.first(),
        }
    }

    /// The last day it may mean, or the minute if it has a time of day.
    pub fn last(&self) -> Option<End> {
        match &self.parsed {
            Parsed::Plain(date) => day_of(date.bounds().latest).map(End::of),
            Parsed::Timed(timed) => timed.last(),
        }
    }

    /// The first and the last day, if only a time of day is uncertain or approximate.
    pub fn around(&self) -> Option<(Day, Day)> {
        match &self.parsed {
            Parsed::Plain(_) => None,
            Parsed::Timed(timed) => timed.around(),
        }
    }

    /// Whether any part is marked as uncertain (`?` or `%`).
    pub fn is_uncertain(&self) -> bool {
        match &self.parsed {
            Parsed::Plain(date) => date.is_uncertain(),
            Parsed::Timed(timed) => timed.is_uncertain(),
        }
    }

    /// Whether any part is marked as approximate (`~` or `%`).
    pub fn is_approximate(&self) -> bool {
        match &self.parsed {
            Parsed::Plain(date) => date.is_approximate(),
            Parsed::Timed(timed) => timed.is_approximate(),
        }
    }

    /// Whether no digit of the year is known.
    pub fn is_of_no_year(&self) -> bool {
        match &self.parsed {
            Parsed::Plain(Core::Date(date)) => year_in(&date.year, &EnglishDateWords).is_none(),
            Parsed::Plain(_) => false,
            Parsed::Timed(timed) => timed.is_of_no_year(),
        }
    }

    /// Whether it covers a whole span of time, or several times, rather than one time among several.
    pub fn is_throughout(&self) -> bool {
        match &self.parsed {
            Parsed::Plain(Core::Interval(_)) => true,
            Parsed::Plain(Core::Set(set)) => set.kind == SetKind::AllMembers,
            Parsed::Plain(_) => false,
            Parsed::Timed(timed) => timed.is_throughout(),
        }
    }

    /// The date for a reader of English.
    pub fn in_words(&self) -> String {
        self.said(&EnglishDateWords)
    }

    /// The date for a reader of any language.
    pub fn said(&self, words: &dyn DateWords) -> String {
        match &self.parsed {
            Parsed::Plain(Core::Date(date)) => date_in(date, words),
            Parsed::Plain(Core::DateTime(moment)) => date_in(&moment.date, words),
            Parsed::Plain(Core::Interval(interval)) => interval_in(interval, words),
            Parsed::Plain(Core::Set(set)) => set_in(set, words),
            Parsed::Timed(timed) => timed.said(words),
        }
    }

    /// The date for the `datetime` attribute of HTML's `time` element. Only a plain year, month, day or minute has one.
    pub fn html_datetime(&self) -> Option<String> {
        let date = match &self.parsed {
            Parsed::Plain(Core::Date(date)) => date,
            Parsed::Plain(_) => return None,
            Parsed::Timed(timed) => return timed.html_datetime(),
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
        // HTML has no year 0.
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

fn calendar_month(month: DateField) -> Option<u8> {
    month.value().filter(|month| (1..=12).contains(month))
}
