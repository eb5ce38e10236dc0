//! A calendar period with a name: a day, a week, a month, a season, a decade.

use crate::time::day::{Day, Unit};
use crate::time::days::Days;
use crate::time::edtf::Edtf;

/// A calendar period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// One day.
    Day(Day),
    /// The night that begins on a day and ends on the next.
    Night(Day),
    /// From one day to another.
    Days(Day, Day),
    /// The week that begins on this Monday.
    Week(Day),
    /// The Saturday and Sunday of the week that begins on this Monday.
    Weekend(Day),
    /// A month of a year.
    Month(i64, u8),
    /// A season of a year, numbered as in EDTF: 21 is spring, 24 winter.
    Season(i64, u8),
    /// A quarter of a year, 1 to 4.
    Quarter(i64, u8),
    /// A half of a year, 1 or 2.
    Half(i64, u8),
    /// A year.
    Year(i64),
    /// From one year to another.
    Years(i64, i64),
    /// The ten years that begin with this year's decade.
    Decade(i64),
    /// The hundred years that begin with this year's century.
    Century(i64),
}

impl Period {
    /// The week that contains a day.
    pub fn week(day: Day) -> Self {
        Self::Week(Unit::Week.first(day))
    }

    /// The weekend of the week that contains a day.
    pub fn weekend(day: Day) -> Self {
        Self::Weekend(Unit::Week.first(day))
    }

    /// The month that contains a day.
    pub fn month(day: Day) -> Self {
        Self::Month(day.year, day.month)
    }

    /// The quarter that contains a day.
    pub fn quarter(day: Day) -> Self {
        Self::Quarter(day.year, quarter_of(day))
    }

    /// The period in EDTF; `None` if it is outside the years that EDTF writes with four digits.
    pub fn edtf(self) -> Option<String> {
        let written = match self {
            Self::Day(day) => iso(day),
            Self::Night(day) => format!("{}/{}", iso(day), iso(day.plus_days(1))),
            Self::Days(first, last) => format!("{}/{}", iso(first), iso(last)),
            Self::Week(monday) => format!("{}/{}", iso(monday), iso(monday.plus_days(6))),
            Self::Weekend(monday) => {
                format!("{}/{}", iso(monday.plus_days(5)), iso(monday.plus_days(6)))
            }
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Season(year, season) => format!("{year:04}-{season}"),
            Self::Quarter(year, quarter) => format!("{year:04}-{}", 32 + quarter),
            Self::Half(year, half) => format!("{year:04}-{}", 39 + half),
            Self::Year(year) => format!("{year:04}"),
            Self::Years(first, last) => format!("{first:04}/{last:04}"),
            Self::Decade(year) => format!("{:03}X", year.div_euclid(10)),
            Self::Century(year) => format!("{:02}XX", year.div_euclid(100)),
        };
        Edtf::parse(&written).is_ok().then_some(written)
    }

    /// The period in the notation of TIMEX3: `2024-W25`, `2024-SU`.
    pub fn timex(self) -> Option<String> {
        let edtf = self.edtf()?;
        Some(match self {
            Self::Night(day) => iso(day),
            Self::Week(monday) => week_number(monday),
            Self::Weekend(monday) => format!("{}-WE", week_number(monday)),
            Self::Season(year, season) => {
                let name = match season {
                    21 => "SP",
                    22 => "SU",
                    23 => "FA",
                    _ => "WI",
                };
                format!("{year:04}-{name}")
            }
            Self::Quarter(year, quarter) => format!("{year:04}-Q{quarter}"),
            Self::Half(year, half) => format!("{year:04}-H{half}"),
            Self::Decade(_) | Self::Century(_) => edtf.trim_end_matches('X').to_owned(),
            _ => edtf,
        })
    }

    /// Its first and last day.
    pub fn days(self) -> Days {
        let Some(Ok(date)) = self.edtf().map(|written| Edtf::parse(&written)) else {
            return Days::default();
        };
        Days::as_written(&date)
    }
}

/// The quarter of the year that contains a day.
pub(super) fn quarter_of(day: Day) -> u8 {
    day.month.saturating_sub(1) / 3 + 1
}

fn iso(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

/// The ISO 8601 number of the week that begins on a Monday. A week belongs to the year of its Thursday.
fn week_number(monday: Day) -> String {
    let year = monday.plus_days(3).year;
    let first = Unit::Week.first(Day {
        year,
        month: 1,
        day: 4,
    });
    let week = (monday.number() - first.number()) / 7 + 1;
    format!("{year:04}-W{week:02}")
}
