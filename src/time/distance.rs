//! How far apart two times are.

use super::clock::End;
use super::day::{Day, Unit};
use super::days::Days;

/// How far apart two times are. The precision depends on the smallest unit: two days are exact to the day, three weeks to a week
/// around the day, a month to the month, twenty minutes to the minute, two hours to an hour around the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    months: i64,
    days: i64,
    minutes: i64,
    unit: Grain,
    approximate: bool,
}

/// The smallest unit of a distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grain {
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A unit of the calendar.
    Of(Unit),
}

impl Distance {
    /// A distance of `count` units.
    pub fn of(count: i64, unit: Grain) -> Self {
        let (months, days, minutes) = match unit {
            Grain::Minute => (0, 0, count),
            Grain::Hour => (0, 0, count.saturating_mul(HOUR)),
            Grain::Of(Unit::Day) => (0, count, 0),
            Grain::Of(Unit::Week) => (0, count.saturating_mul(7), 0),
            Grain::Of(Unit::Month) => (count, 0, 0),
            Grain::Of(Unit::Year) => (count.saturating_mul(12), 0, 0),
        };
        Self {
            months,
            days,
            minutes,
            unit,
            approximate: false,
        }
    }

    /// Reads an ISO 8601 duration of whole units, such as `P2D` or `PT20M`. A `~` after it makes it approximate.
    pub fn iso(written: &str) -> Option<Self> {
        let (plain, approximate) = match written.strip_suffix('~') {
            Some(plain) => (plain, true),
            None => (written, false),
        };
        let (date, time) = match plain.strip_prefix('P')?.split_once('T') {
            Some((_, "")) => return None,
            Some((date, time)) => (date, time),
            None => (plain.strip_prefix('P')?, ""),
        };
        let sum = Self::of(0, Grain::Of(Unit::Year));
        let sum = sum.with(date, |letter| match letter {
            'Y' => Some(Grain::Of(Unit::Year)),
            'M' => Some(Grain::Of(Unit::Month)),
            'W' => Some(Grain::Of(Unit::Week)),
            'D' => Some(Grain::Of(Unit::Day)),
            _ => None,
        })?;
        let sum = sum.with(time, |letter| match letter {
            'H' => Some(Grain::Hour),
            'M' => Some(Grain::Minute),
            _ => None,
        })?;
        let is_empty = date.is_empty() && time.is_empty();
        (!is_empty).then_some(Self { approximate, ..sum })
    }

    /// Adds further parts of a duration, each a number and the letter of its unit.
    fn with(self, parts: &str, unit: impl Fn(char) -> Option<Grain>) -> Option<Self> {
        let mut sum = self;
        let mut digits = String::new();
        for c in parts.chars() {
            if c.is_ascii_digit() {
                digits.push(c);
                continue;
            }
            let part = Self::of(digits.parse().ok()?, unit(c)?);
            digits.clear();
            sum = Self {
                months: sum.months.saturating_add(part.months),
                days: sum.days.saturating_add(part.days),
                minutes: sum.minutes.saturating_add(part.minutes),
                unit: sum.unit.min(part.unit),
                approximate: false,
            };
        }
        digits.is_empty().then_some(sum)
    }

    /// The same distance, but approximate.
    #[must_use]
    pub fn about(self) -> Self {
        Self {
            approximate: true,
            ..self
        }
    }

    /// When something happened this long after another time.
    pub fn after(self, days: Days) -> Days {
        let moved = |day: Day| day.plus_months(self.months).plus_days(self.days);
        self.off(days, moved, self.minutes, 0)
    }

    /// When something happened this long before another time.
    pub fn before(self, days: Days) -> Days {
        let moved = |day: Day| {
            day.plus_days(self.days.saturating_neg())
                .plus_months(self.months.saturating_neg())
        };
        // Counting back over a short month is ambiguous: both 30 and 31 January are a month before 28 February.
        let mixed = self.months != 0 && self.unit <= Grain::Of(Unit::Week);
        let slack = if mixed { 3 } else { 0 };
        self.off(days, moved, self.minutes.saturating_neg(), slack)
    }

    /// The time at this distance, extended on both sides by the imprecision of the distance in days.
    fn off(self, days: Days, moved: impl Fn(Day) -> Day, minutes: i64, unsharp: i64) -> Days {
        let Some(slack) = self.slack_in_minutes() else {
            return days.map(
                |day| self.first(moved(day)).plus_days(-unsharp),
                |day| self.last(moved(day)).plus_days(unsharp),
            );
        };
        let moved = |end: End, days: i64, minutes: i64| {
            let day = moved(end.day).plus_days(days);
            End { day, ..end }.plus_minutes(minutes)
        };
        let (early, late) = (minutes.saturating_sub(slack), minutes.saturating_add(slack));
        Days::within(
            days.first()
                .map(|end| moved(end.to_first_minute(), -unsharp, early)),
            days.last()
                .map(|end| moved(end.to_last_minute(), unsharp, late)),
        )
    }

    /// The first possible day, if the distance leads to this day.
    fn first(self, day: Day) -> Day {
        let (unit, slack) = self.slack();
        let day = unit.later(day, slack.saturating_neg());
        match unit {
            Unit::Week => day.plus_days(-HALF_A_WEEK),
            unit => unit.first(day),
        }
    }

    /// The last possible day, if the distance leads to this day.
    fn last(self, day: Day) -> Day {
        let (unit, slack) = self.slack();
        let day = unit.later(day, slack);
        match unit {
            Unit::Week => day.plus_days(HALF_A_WEEK),
            unit => unit.last(day),
        }
    }

    /// The error of an approximate distance in its smallest units: one unit, or a tenth of the distance.
    fn slack(self) -> (Unit, i64) {
        let unit = match self.unit {
            Grain::Of(unit) => unit,
            Grain::Minute | Grain::Hour => Unit::Day,
        };
        let count = match unit {
            Unit::Day => self.days,
            Unit::Week => self.days / 7,
            Unit::Month => self.months,
            Unit::Year => self.months / 12,
        };
        let slack = if self.approximate {
            (count / 10).max(1)
        } else {
            0
        };
        (unit, slack)
    }

    /// The error in minutes of a distance in minutes or hours. Hours are exact to an hour around the minute. An approximate
    /// distance may be off by one unit or by a quarter of it, because people round minutes more.
    fn slack_in_minutes(self) -> Option<i64> {
        let (exact, unit) = match self.unit {
            Grain::Minute => (0, 1),
            Grain::Hour => (HOUR / 2, HOUR),
            Grain::Of(_) => return None,
        };
        Some(if self.approximate {
            (self.minutes / 4).max(unit)
        } else {
            exact
        })
    }
}

/// In days. A distance in weeks is exact to a week around the day.
const HALF_A_WEEK: i64 = 3;
/// In minutes.
const HOUR: i64 = 60;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::time::clock::Clock;
    use crate::time::edtf::Edtf;

    fn days(written: &str) -> Days {
        Days::of(&Edtf::parse(written).unwrap())
    }

    #[test]
    fn distances_are_as_exact_as_their_smallest_unit() {
        for (distance, from, after, before) in [
            (
                "P2D",
                "2024-03",
                "2024-03-03/2024-04-02",
                "2024-02-28/2024-03-29",
            ),
            (
                "P1W",
                "2024-03-05",
                "2024-03-09/2024-03-15",
                "2024-02-24/2024-03-01",
            ),
            (
                "P3W",
                "2025-03-14",
                "2025-04-01/2025-04-07",
                "2025-02-18/2025-02-24",
            ),
            (
                "P3W~",
                "2025-03-14",
                "2025-03-25/2025-04-14",
                "2025-02-11/2025-03-03",
            ),
            (
                "P2D~",
                "2024-03-05",
                "2024-03-06/2024-03-08",
                "2024-03-02/2024-03-04",
            ),
            (
                "P60D~",
                "2024-03-01",
                "2024-04-24/2024-05-06",
                "2023-12-26/2024-01-07",
            ),
            ("P2M~", "2024-03-05", "2024-04/2024-06", "2023-12/2024-02"),
            ("P1Y~", "2024-03-05", "2024/2026", "2022/2024"),
            ("P1M", "2024-01-31", "2024-02", "2023-12"),
            ("P1Y", "2024-06-28", "2025", "2023"),
            ("P1Y6M", "2024-06-28", "2025-12", "2022-12"),
            (
                "PT20M",
                "2025-03-14T22:40",
                "2025-03-14T23:00",
                "2025-03-14T22:20",
            ),
            (
                "PT20M~",
                "2025-03-14T22:40",
                "2025-03-14T22:55/2025-03-14T23:05",
                "2025-03-14T22:15/2025-03-14T22:25",
            ),
            (
                "PT2H",
                "2025-03-14T22:40+03:00",
                "2025-03-15T00:10+03:00/2025-03-15T01:10+03:00",
                "2025-03-14T20:10+03:00/2025-03-14T21:10+03:00",
            ),
            (
                "PT90M",
                "2025-03-14",
                "2025-03-14T01:30/2025-03-15T01:29",
                "2025-03-13T22:30/2025-03-14T22:29",
            ),
            (
                "P1DT1H30M",
                "2025-03-14T22:40",
                "2025-03-16T00:10",
                "2025-03-13T21:10",
            ),
            // A distance in days is exact to the day.
            ("P2D", "2025-03-14T22:40", "2025-03-16", "2025-03-12"),
        ] {
            let distance = Distance::iso(distance).unwrap();
            assert_eq!(distance.after(days(from)), days(after), "{distance:?}");
            assert_eq!(distance.before(days(from)), days(before), "{distance:?}");
        }
        assert_eq!(Distance::iso("PT"), None);
        assert_eq!(Distance::iso("P1DT"), None);
        assert_eq!(Distance::iso("PT1D"), None);
        assert_eq!(Distance::iso("P"), None);
        assert_eq!(Distance::iso("P~"), None);
        assert_eq!(Distance::iso("P2~D"), None);
        assert_eq!(Distance::iso("P2X"), None);
    }

    proptest! {
        #[test]
        fn after_and_before_are_inverse(number in -400_000_i64..400_000, years in 0..3_i64, months in 0..14_i64, days in 0..40_i64, weeks in "|[0-9]W~?|[0-9]DT[1-9][0-9]?[HM]~?", minute in 0..1500_u16) {
            let days = if weeks.is_empty() { format!("{days}D") } else { weeks };
            let distance = Distance::iso(&format!("P{years}Y{months}M{days}")).unwrap();
            let day = Day::of_number(number);
            let clock = Clock::at((minute / 60).try_into().unwrap(), (minute % 60).try_into().unwrap());
            let start = clock.map_or(Days::on(day), |clock| Days::at(day, clock));
            let back = distance.before(distance.after(start));
            // A day without a time of day is as long as one from its first minute to its last.
            let minutes = |days: Days| (days.first().map(End::as_first), days.last().map(End::as_last));
            prop_assert_eq!(back.narrowed(start).map(minutes), Some(minutes(start)));
        }
    }
}
