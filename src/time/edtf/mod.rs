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
//! The grammar, the calendar and the bounds are edtf-core's; the words (`said`), and the help for dates that people write in other ways
//! (`misread`), are here.

mod misread;
mod said;
#[cfg(test)]
mod tests;

use std::ops::Range;

use edtf_core::{Bound, DateField, Edtf as Parsed, SetKind, YearKind};

use self::misread::{faulty_part, hint, instead, message};
use self::said::{date_in, interval_in, set_in, year_in, zone_in_words};
pub(super) use self::said::{day_in, with_era};
use super::datewords::{DateWords, English};

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
