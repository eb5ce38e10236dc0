//! Days counted: the calendar's arithmetic, and stretches of days in which something may have happened.

use super::datewords::{DateWords, English, part_of_year};
use super::edtf::{Day, Edtf, day_in, with_era};

/// Years beyond which nothing is counted any more: dates there are not days.
const FURTHEST_YEAR: i64 = 1_000_000_000;
/// The same in days.
const FURTHEST_DAY: i64 = 400 * FURTHEST_YEAR;

/// The days in which something may have happened; an end that is not known is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// The first possible day.
    pub earliest: Option<Day>,
    /// The last possible day.
    pub latest: Option<Day>,
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

/// How far two days lie apart, as exactly as its smallest unit: two days to the day, three weeks to a week around the day,
/// a month to the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    months: i64,
    days: i64,
    unit: Unit,
    approximate: bool,
}

impl Day {
    /// Days since 1 January 1970.
    pub fn number(self) -> i64 {
        // Years are counted from March, so that the leap day is their last.
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

    /// This many months later: the same day, or the month's last where it has no such day.
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

    /// What "last Thursday" means on this day, weekdays counted from Monday as 0. It lies some days back: yesterday's weekday is
    /// named without "last", so that on a Friday "last Thursday" is the one before.
    #[must_use]
    pub fn last_weekday(self, weekday: i64) -> Self {
        const NEAREST: i64 = 3;
        let back = (self.weekday() - weekday - NEAREST).rem_euclid(7) + NEAREST;
        self.plus_days(-back)
    }

    /// The name of its month in a language.
    pub fn month_name(self, words: &dyn DateWords) -> String {
        month(self, words)
    }

    /// Days since Monday.
    pub fn weekday(self) -> i64 {
        (self.number() + 3).rem_euclid(7)
    }
}

/// A number that is known to be that of a month or day.
fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or(1)
}

impl Unit {
    /// The first day of the unit in which a day lies.
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

    /// The last day of the unit in which a day lies.
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

impl Days {
    /// The days a date may mean. A date that is doubtful or approximate gives none: nothing is counted from it.
    pub fn of(date: &Edtf) -> Self {
        if date.is_uncertain() || date.is_approximate() || date.is_of_no_year() {
            return Self::default();
        }
        Self {
            earliest: date.earliest(),
            latest: date.latest(),
        }
    }

    /// One day.
    pub fn on(day: Day) -> Self {
        Self::between(day, day)
    }

    /// From one day to another.
    pub fn between(earliest: Day, latest: Day) -> Self {
        Self {
            earliest: Some(earliest),
            latest: Some(latest),
        }
    }

    /// Both ends, where both are known.
    pub fn ends(self) -> Option<(Day, Day)> {
        self.earliest.zip(self.latest)
    }

    /// The days that also lie in others; none where there are no such days.
    pub fn narrowed(self, to: Self) -> Option<Self> {
        let both = Self {
            earliest: self.earliest.max(to.earliest),
            latest: [self.latest, to.latest].into_iter().flatten().min(),
        };
        both.ends()
            .is_none_or(|(earliest, latest)| earliest <= latest)
            .then_some(both)
    }

    /// The days from the first to the last of both.
    #[must_use]
    pub fn widened(self, to: Self) -> Self {
        Self {
            earliest: self.earliest.zip(to.earliest).map(|(a, b)| a.min(b)),
            latest: self.latest.zip(to.latest).map(|(a, b)| a.max(b)),
        }
    }

    /// Each end moved by a function that keeps their order.
    #[must_use]
    pub fn map(self, earliest: impl Fn(Day) -> Day, latest: impl Fn(Day) -> Day) -> Self {
        Self {
            earliest: self.earliest.map(earliest),
            latest: self.latest.map(latest),
        }
    }

    /// A day somewhere among these, in English; nothing where an end is open.
    pub fn in_words(self) -> Option<String> {
        self.said(&English)
    }

    /// A day somewhere among these, in a language; nothing where an end is open.
    pub fn said(self, words: &dyn DateWords) -> Option<String> {
        let (first, last) = self.ends()?;
        if let Some((unit, _)) = self.whole() {
            return Some(at(first, unit, words));
        }
        let unit = [Unit::Year, Unit::Month]
            .into_iter()
            .find(|unit| unit.first(first) == first && unit.last(last) == last)
            .unwrap_or(Unit::Day);
        let day = || words.figures(&first.day.to_string());
        let from = match unit {
            Unit::Day if first.year == last.year && first.month == last.month => day(),
            Unit::Day if first.year == last.year => {
                let month = month(first, words);
                words.phrase("date-day-of-month", &[("day", &day()), ("month", &month)])
            }
            Unit::Month if first.year == last.year => month(first, words),
            _ => at(first, unit, words),
        };
        let to = at(last, unit, words);
        Some(words.phrase("date-between", &[("from", &from), ("to", &to)]))
    }

    /// The one end that is known, in a language; nothing where both or none are. `throughout` says that something lasted until
    /// or since then.
    pub fn end_said(self, throughout: bool, words: &dyn DateWords) -> Option<String> {
        let (id, part, day, is_start) = match (self.earliest, self.latest) {
            (Some(day), None) if throughout => ("date-since", "from", day, true),
            (Some(day), None) => ("date-or-later", "date", day, true),
            (None, Some(day)) if throughout => ("date-until", "to", day, false),
            (None, Some(day)) => ("date-or-earlier", "date", day, false),
            _ => return None,
        };
        let ends_unit = |unit: &Unit| {
            let end = if is_start {
                unit.first(day)
            } else {
                unit.last(day)
            };
            end == day
        };
        let unit = [Unit::Year, Unit::Month].into_iter().find(ends_unit);
        let date = at(day, unit.unwrap_or(Unit::Day), words);
        Some(words.phrase(id, &[(part, &date)]))
    }

    /// All of these days, in English; nothing where an end is open.
    pub fn all_in_words(self) -> Option<String> {
        self.all_said(&English)
    }

    /// All of these days, in a language; nothing where an end is open.
    pub fn all_said(self, words: &dyn DateWords) -> Option<String> {
        let (first, last) = self.ends()?;
        let units = [Unit::Year, Unit::Month];
        let from = units.into_iter().find(|unit| unit.first(first) == first);
        let to = units.into_iter().find(|unit| unit.last(last) == last);
        let (from, to) = (from.unwrap_or(Unit::Day), to.unwrap_or(Unit::Day));
        let (from, to) = (at(first, from, words), at(last, to, words));
        if from == to {
            return Some(from);
        }
        Some(words.phrase("date-to", &[("from", &from), ("to", &to)]))
    }

    /// The days as a date of HTML: one day, month or year.
    pub fn html_datetime(self) -> Option<String> {
        let (unit, Day { year, month, day }) = self.whole().filter(|(_, day)| day.year > 0)?;
        Some(match unit {
            Unit::Year => format!("{year:04}"),
            Unit::Month => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}-{month:02}-{day:02}"),
        })
    }

    /// The unit that these days are, if they are one, and its first day.
    fn whole(self) -> Option<(Unit, Day)> {
        let (first, last) = self.ends()?;
        [Unit::Day, Unit::Month, Unit::Year]
            .into_iter()
            .find(|unit| unit.first(first) == first && unit.last(first) == last)
            .map(|unit| (unit, first))
    }
}

fn month(day: Day, words: &dyn DateWords) -> String {
    part_of_year(day.month).map_or_else(String::new, |month| words.phrase(month, &[]))
}

/// A day's unit in words.
fn at(day: Day, unit: Unit, words: &dyn DateWords) -> String {
    let year = with_era(day.year, words);
    match unit {
        Unit::Year => year,
        Unit::Month => {
            let month = month(day, words);
            words.phrase("date-month", &[("month", &month), ("year", &year)])
        }
        Unit::Day | Unit::Week => {
            let of_month = words.figures(&day.day.to_string());
            day_in(&of_month, &month(day, words), &year, words)
        }
    }
}

impl Distance {
    /// So many units.
    pub fn of(count: i64, unit: Unit) -> Self {
        let (months, days) = match unit {
            Unit::Day => (0, count),
            Unit::Week => (0, count.saturating_mul(7)),
            Unit::Month => (count, 0),
            Unit::Year => (count.saturating_mul(12), 0),
        };
        Self {
            months,
            days,
            unit,
            approximate: false,
        }
    }

    /// An ISO 8601 duration of whole calendar units, such as `P2D`; with `~` behind it, an approximate one.
    pub fn iso(written: &str) -> Option<Self> {
        let (plain, approximate) = match written.strip_suffix('~') {
            Some(plain) => (plain, true),
            None => (written, false),
        };
        let mut sum = Self::of(0, Unit::Year);
        let mut digits = String::new();
        for c in plain.strip_prefix('P')?.chars() {
            let unit = match c {
                '0'..='9' => {
                    digits.push(c);
                    continue;
                }
                'Y' => Unit::Year,
                'M' => Unit::Month,
                'W' => Unit::Week,
                'D' => Unit::Day,
                _ => return None,
            };
            let part = Self::of(digits.parse().ok()?, unit);
            digits.clear();
            sum = Self {
                months: sum.months.saturating_add(part.months),
                days: sum.days.saturating_add(part.days),
                unit: sum.unit.min(part.unit),
                approximate,
            };
        }
        (digits.is_empty() && plain.len() > 1).then_some(sum)
    }

    /// About as far.
    #[must_use]
    pub fn about(self) -> Self {
        Self {
            approximate: true,
            ..self
        }
    }

    /// When something happened this long after these days.
    pub fn after(self, days: Days) -> Days {
        let moved = |day: Day| day.plus_months(self.months).plus_days(self.days);
        days.map(|day| self.first(moved(day)), |day| self.last(moved(day)))
    }

    /// When something happened this long before these days.
    pub fn before(self, days: Days) -> Days {
        let moved = |day: Day| {
            day.plus_days(self.days.saturating_neg())
                .plus_months(self.months.saturating_neg())
        };
        // The way back over a short month is not sharp: both 30 and 31 January lie a month before 28 February.
        let mixed = self.months != 0 && self.unit <= Unit::Week;
        let slack = if mixed { 3 } else { 0 };
        days.map(
            |day| self.first(moved(day)).plus_days(-slack),
            |day| self.last(moved(day)).plus_days(slack),
        )
    }

    /// The first day that may be meant where the distance leads to a day.
    fn first(self, day: Day) -> Day {
        let day = self.unit.later(day, self.slack().saturating_neg());
        match self.unit {
            Unit::Week => day.plus_days(-HALF_A_WEEK),
            unit => unit.first(day),
        }
    }

    /// The last day that may be meant.
    fn last(self, day: Day) -> Day {
        let day = self.unit.later(day, self.slack());
        match self.unit {
            Unit::Week => day.plus_days(HALF_A_WEEK),
            unit => unit.last(day),
        }
    }

    /// By how many of its smallest units an approximate distance may be wrong: by one, or by a tenth of them.
    fn slack(self) -> i64 {
        let count = match self.unit {
            _ if !self.approximate => return 0,
            Unit::Day => self.days,
            Unit::Week => self.days / 7,
            Unit::Month => self.months,
            Unit::Year => self.months / 12,
        };
        (count / 10).max(1)
    }
}

/// What is counted in weeks is known to a week around the day.
const HALF_A_WEEK: i64 = 3;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn days(written: &str) -> Days {
        Days::of(&Edtf::parse(written).unwrap())
    }

    #[test]
    fn known_days_have_their_numbers() {
        for (written, number, weekday) in [
            ("1970-01-01", 0, 3),
            ("2024-06-28", 19902, 4),
            ("2000-02-29", 11016, 1),
            ("1969-12-31", -1, 2),
        ] {
            let day = days(written).earliest.unwrap();
            assert_eq!(
                (day.number(), day.weekday()),
                (number, weekday),
                "{written}"
            );
        }
    }

    #[test]
    fn doubtful_dates_and_dates_without_year_give_no_days() {
        for written in ["2024-06-28?", "2024~", "XXXX-07-24", "XXXX"] {
            assert_eq!(days(written), Days::default(), "{written}");
        }
        assert!(days("199X").ends().is_some());
    }

    #[test]
    fn days_read_well() {
        for (written, words) in [
            ("2024-06-27", "27 June 2024"),
            ("2024-06", "June 2024"),
            ("2023", "2023"),
            ("2024-06-24/2024-06-28", "between 24 and 28 June 2024"),
            (
                "2024-02-28/2024-03-29",
                "between 28 February and 29 March 2024",
            ),
            (
                "2023-12-30/2024-01-02",
                "between 30 December 2023 and 2 January 2024",
            ),
            ("2024-03/2024-05", "between March and May 2024"),
            ("2021/2023", "between 2021 and 2023"),
        ] {
            assert_eq!(days(written).in_words().as_deref(), Some(words));
        }
        assert_eq!(
            days("2022/2024-06-28").all_in_words().as_deref(),
            Some("2022 to 28 June 2024")
        );
        assert_eq!(days("../2024").in_words(), None);
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
        ] {
            let distance = Distance::iso(distance).unwrap();
            assert_eq!(distance.after(days(from)), days(after), "{distance:?}");
            assert_eq!(distance.before(days(from)), days(before), "{distance:?}");
        }
        assert_eq!(Distance::iso("P"), None);
        assert_eq!(Distance::iso("P~"), None);
        assert_eq!(Distance::iso("P2~D"), None);
        assert_eq!(Distance::iso("P2X"), None);
    }

    proptest! {
        #[test]
        fn every_day_has_one_number(number in -4_000_000_i64..4_000_000) {
            let day = Day::of_number(number);
            prop_assert_eq!(day.number(), number);
            prop_assert!(day < Day::of_number(number + 1));
            prop_assert!(Unit::Month.last(day) >= day);
        }

        #[test]
        fn what_came_after_leads_back(number in -400_000_i64..400_000, years in 0..3_i64, months in 0..14_i64, days in 0..40_i64, weeks in "|[0-9]W~?") {
            let days = if weeks.is_empty() { format!("{days}D") } else { weeks };
            let distance = Distance::iso(&format!("P{years}Y{months}M{days}")).unwrap();
            let start = Days::on(Day::of_number(number));
            let back = distance.before(distance.after(start));
            prop_assert_eq!(back.narrowed(start), Some(start));
        }

        #[test]
        fn no_number_is_too_far(number in any::<i64>(), by in any::<i64>()) {
            let day = Day::of_number(number).plus_days(by).plus_months(by);
            prop_assert!(Unit::Year.later(day, by).number() <= 2 * FURTHEST_DAY);
        }
    }
}
