//! Calendar days and calendar arithmetic.

/// The furthest year. Dates beyond it are not represented as days.
const FURTHEST_YEAR: i64 = 1_000_000_000;
/// The same limit in days.
pub(super) const FURTHEST_DAY: i64 = 400 * FURTHEST_YEAR;

/// A day in the proleptic Gregorian calendar. The year before year 1 is year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year, negative before year 0.
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// A day.
    Day,
    /// Monday to Sunday.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}
impl Day {
    /// Days since 1 January 1970.
    pub fn number(self) -> i64 {
        // Years are counted from March, so that the leap day is the last day.
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = self.year.clamp(-FURTHEST_YEAR, FURTHEST_YEAR) - i64::from(month <= 2);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
        year.div_euclid(400) * 146_097 + day_of_era - 719_468
    }

    /// The day that many days after 1 January 1970.
    pub fn of_number(number: i64) -> Self {
        let number = number.clamp(-FURTHEST_DAY, FURTHEST_DAY) + 719_468;
        let day_of_era = number.rem_euclid(146_097);
        let of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let of_year = day_of_era - (365 * of_era + of_era / 4 - of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        Self {
            year: of_era + number.div_euclid(146_097) * 400 + i64::from(month <= 2),
            month: small(month),
            day: small(of_year - (153 * from_march + 2) / 5 + 1),
        }
    }

    /// This many days later.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self::of_number(self.number().saturating_add(days))
    }

    /// This many months later: the same day of the month, or its last day if the month is shorter.
    #[must_use]
    pub fn plus_months(self, months: i64) -> Self {
        let year = self.year.clamp(-FURTHEST_YEAR, FURTHEST_YEAR);
        let index = (year * 12 + i64::from(self.month) - 1)
            .saturating_add(months)
            .clamp(-12 * FURTHEST_YEAR, 12 * FURTHEST_YEAR);
        let first = Self {
            year: index.div_euclid(12),
            month: small(index.rem_euclid(12) + 1),
            day: 1,
        };
        let last = Unit::Month.last(first);
        Self {
            day: self.day.min(last.day),
            ..first
        }
    }

    /// The day that "last Thursday" means on this day; weekdays count from Monday as 0. It is at least two days back, because
    /// nobody says "last" of yesterday: on a Friday, "last Thursday" is the Thursday before yesterday.
    #[must_use]
    pub fn last_weekday(self, weekday: i64) -> Self {
        const NEAREST: i64 = 3;
        let back = (self.weekday() - weekday - NEAREST).rem_euclid(7) + NEAREST;
        self.plus_days(-back)
    }

    /// Days since Monday.
    pub fn weekday(self) -> i64 {
        (self.number() + 3).rem_euclid(7)
    }
}

/// Converts a number that is known to be a month or a day of the month.
fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or(1)
}

impl Unit {
    /// The first day of the unit that contains a day.
    pub fn first(self, day: Day) -> Day {
        match self {
            Self::Day => day,
            Self::Week => day.plus_days(-day.weekday()),
            Self::Month => Day { day: 1, ..day },
            Self::Year => Day {
                month: 1,
                day: 1,
                ..day
            },
        }
    }

    /// The last day of the unit that contains a day.
    pub fn last(self, day: Day) -> Day {
        let first = self.first(day);
        match self {
            Self::Day => day,
            Self::Week => first.plus_days(6),
            Self::Month => {
                let days = match first.month {
                    2 if is_leap(first.year) => 29,
                    2 => 28,
                    4 | 6 | 9 | 11 => 30,
                    _ => 31,
                };
                Day { day: days, ..first }
            }
            Self::Year => Day {
                month: 12,
                day: 31,
                ..first
            },
        }
    }

    /// A day this many units later.
    pub fn later(self, day: Day, units: i64) -> Day {
        match self {
            Self::Day => day.plus_days(units),
            Self::Week => day.plus_days(units.saturating_mul(7)),
            Self::Month => day.plus_months(units),
            Self::Year => day.plus_months(units.saturating_mul(12)),
        }
    }
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}
