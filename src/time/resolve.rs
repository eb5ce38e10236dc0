//! What a time expression means, counted from a given day.
//!
//! Nothing is guessed. A name that recurs every week or year ("Thursday", "March") means a period only if the direction is known,
//! or if one candidate is so near and the other so far that nobody would mean the other. If two possible days to count from give
//! different periods, there is no single period, only the days of both.

use super::expression::{
    CalendarName, Direction, Expression, Limit, Meaning, Pick, Portion, TimeUnit,
};
use super::moment::Moment;
use super::period::{Period, quarter_of};
use crate::time::day::{Day, Unit};
use crate::time::days::Days;
use crate::time::distance::{Distance, Grain};
use crate::time::edtf::Edtf;

/// If nothing points to the future, a day of the year less than this many days in the past is meant: the next one is twice as far
/// away.
const NEAR_BEHIND: i64 = 122;
/// The same limit for months.
const MONTHS_BEHIND: i64 = 3;
/// If nothing points to the past, a day of the year less than this many days in the future is meant.
const NEAR_AHEAD: i64 = 60;
/// If the nearest day is within this many days and a verb points in the other direction, either may be wrong.
const AT_ODDS: i64 = 60;
/// The same limit for a month that has just ended, if a verb refers to the future.
const MONTHS_AT_ODDS: i64 = 2;
/// "Friday's fire" means last Friday's fire only within this many days after it.
const RECENT: i64 = 3;
/// People who count more days than this round them.
const COUNTED_DAYS: i64 = 14;

impl Expression {
    /// The period it names. `anchor` bounds the day from which it is counted; `None` if the period is not certain.
    pub fn period(&self, anchor: Days) -> Option<Period> {
        if let Meaning::Fixed(period) = self.meaning {
            return Some(period);
        }
        let (first, last) = anchor.ends()?;
        let period = self.on(first)?;
        (self.on(last)? == period).then_some(period)
    }

    /// When it was, counted from the publication; `None` if that is unknown, or if the words are relative to another time.
    pub fn moment(&self, anchor: Days) -> Option<Moment> {
        if let Some(moment) = self.stretch(anchor) {
            return Some(moment);
        }
        let days = match self.meaning {
            Meaning::Fixed(period) => period.days(),
            _ => {
                let on = |day: Option<Day>| match day {
                    Some(day) => self.on(day).map(Period::days),
                    None => Some(Days::default()),
                };
                let between =
                    Days::within(on(anchor.earliest())?.first(), on(anchor.latest())?.last());
                self.so_far(between, anchor)
            }
        };
        (days != Days::default()).then(|| self.limited(self.at_its_hours(days)))
    }

    /// Adds the time of day that the words name, if the days are one day.
    fn at_its_hours(&self, days: Days) -> Days {
        let day = days.ends().filter(|(first, last)| first == last);
        match (self.hours, day) {
            (Some(hours), Some((day, _))) => hours.on(day),
            _ => days,
        }
    }

    /// When it was, counted from an event; `None` if the words count from something else.
    pub fn from_event(&self, event: Days) -> Option<Moment> {
        if self.meaning == Meaning::TimeOfDay {
            return Some(self.limited(self.hours?.of(event)?));
        }
        let Meaning::FromAnother(Some(steps), unit) = self.meaning else {
            return None;
        };
        let unit = match unit {
            TimeUnit::Minute => Grain::Minute,
            TimeUnit::Hour => Grain::Hour,
            TimeUnit::Day => Grain::Of(Unit::Day),
            TimeUnit::Week => Grain::Of(Unit::Week),
            TimeUnit::Month => Grain::Of(Unit::Month),
            TimeUnit::Year => Grain::Of(Unit::Year),
            _ => return None,
        };
        // "Twenty minutes later" gives no minute if the event has no time of day.
        let is_of_minutes = matches!(unit, Grain::Minute | Grain::Hour);
        if is_of_minutes && !event.is_between_clocks() {
            return None;
        }
        let distance = Distance::of(steps.saturating_abs(), unit);
        // People who say "twenty minutes later" do not mean the exact minute.
        let distance = if self.approximate || unit == Grain::Minute {
            distance.about()
        } else {
            distance
        };
        Some(Moment::within(if steps < 0 {
            distance.before(event)
        } else {
            distance.after(event)
        }))
    }

    /// For an expression relative to another time in the text: the period, counted from that time in EDTF. It is as exact as the
    /// unit, or as the time if that is a quarter. `None` if the time is less exact.
    pub fn from_named(&self, named: &Edtf) -> Option<Period> {
        let written = named.written();
        let day = named.earliest()?;
        let quarter = is_quarter(written).then(|| quarter_of(day));
        let (steps, unit) = match self.meaning {
            Meaning::YearBefore => (-1, TimeUnit::Year),
            Meaning::FromAnother(Some(steps), unit) => (steps, unit),
            _ => return None,
        };
        match (unit, written.len()) {
            (TimeUnit::Year, 7) if steps != 0 && quarter.is_some() => {
                Some(Period::Quarter(day.year.saturating_add(steps), quarter?))
            }
            (TimeUnit::Year, 4 | 7 | 10) => Some(Period::Year(day.year.saturating_add(steps))),
            (TimeUnit::Month, 7) if !is_month(written) => None,
            (TimeUnit::Month, 7 | 10) => Some(Period::month(day.plus_months(steps))),
            (TimeUnit::Week, 10) => Some(Period::week(day.plus_days(steps.saturating_mul(7)))),
            (TimeUnit::Day, 10) => Some(Period::Day(day.plus_days(steps))),
            _ => None,
        }
    }

    /// The period in the notation of TIMEX3, or the duration if the expression is one.
    pub fn timex(&self, period: Option<Period>) -> Option<String> {
        match self.meaning {
            Meaning::Duration {
                count: Some(count),
                unit,
                ..
            }
            | Meaning::Span(count, unit) => Some(format!("P{count}{}", unit.letter())),
            _ => period?.timex(),
        }
    }

    /// Whether the words could mean a time in these days at all, whatever they are relative to. Only certain conflicts count: a
    /// Friday is not a Thursday, and a day in May is not in March.
    pub fn allows(&self, days: Days) -> bool {
        let Some((first, last)) = days.ends() else {
            return true;
        };
        let named = |name: CalendarName| {
            let length = last.number().saturating_sub(first.number());
            match name {
                CalendarName::Weekday(weekday) => {
                    length >= 6 || (0..=length).any(|day| first.plus_days(day).weekday() == weekday)
                }
                CalendarName::Month(month)
                | CalendarName::Day(month, _)
                | CalendarName::Days(month, ..) => {
                    length >= 365
                        || first.month == month
                        || last.month == month
                        || (Unit::Month.later(Unit::Month.first(first), 1)
                            < Unit::Month.first(last)
                            && between_months(first.month, last.month, month))
                }
                _ => true,
            }
        };
        let is_in_days = match self.meaning {
            Meaning::Fixed(period) => period.days().narrowed(days).is_some(),
            Meaning::Named(name, _) => named(name),
            _ => true,
        };
        is_in_days && self.hours.is_none_or(|hours| hours.allow(days))
    }

    /// When something was that lasted, or that was within units that end or begin at the anchor.
    fn stretch(&self, anchor: Days) -> Option<Moment> {
        let (count, unit, throughout) = match self.meaning {
            Meaning::Span(count, unit) => (count, unit, false),
            Meaning::Duration {
                count: Some(count),
                unit,
                running: true,
            } => (count, unit, true),
            _ => return None,
        };
        let (count, unit) = calendar(count, unit)?;
        let days = if self.direction == Direction::Future {
            anchor.map(|day| day, |day| unit.last(unit.later(day, count)))
        } else {
            anchor.map(
                |day| unit.first(unit.later(day, count.saturating_neg())),
                |day| day,
            )
        };
        Some(Moment { days, throughout })
    }

    /// The days of the current unit, up to the anchor or from the anchor on.
    fn so_far(&self, days: Days, anchor: Days) -> Days {
        let named_month = matches!(
            self.meaning,
            Meaning::Named(CalendarName::Month(_), Pick::Near | Pick::Recent)
        );
        let cut = match (self.portion, self.direction) {
            (Portion::SoFar, _) => Days::within(None, anchor.last()),
            (Portion::Rest, _) => Days::within(anchor.first(), None),
            (_, Direction::Past) if named_month => Days::within(None, anchor.last()),
            _ => return days,
        };
        days.narrowed(cut).unwrap_or(days)
    }

    fn limited(&self, days: Days) -> Moment {
        let (open_start, open_end, throughout) = match self.limit {
            Limit::At => (false, false, false),
            Limit::By => (true, false, false),
            Limit::Until => (true, false, true),
            Limit::After => (false, true, false),
            Limit::Since => (false, true, true),
        };
        Moment {
            days: Days::within(
                days.first().filter(|_| !open_start),
                days.last().filter(|_| !open_end),
            ),
            throughout,
        }
    }

    /// The period it names, counted from a known day.
    fn on(&self, day: Day) -> Option<Period> {
        match self.meaning {
            Meaning::Fixed(period) => Some(period),
            Meaning::Named(name, pick) => self.named(day, name, pick),
            Meaning::Off(unit, count) => self.off(day, unit, count),
            Meaning::End(unit) => self.end(day, unit),
            Meaning::LastNight => Some(Period::Night(day.plus_days(-1))),
            Meaning::Span(..)
            | Meaning::Duration { .. }
            | Meaning::FromAnother(..)
            | Meaning::YearBefore
            | Meaning::TimeOfDay
            | Meaning::Vague => None,
        }
    }

    fn named(&self, day: Day, name: CalendarName, pick: Pick) -> Option<Period> {
        if pick == Pick::Other {
            return None;
        }
        match name {
            CalendarName::Weekday(weekday) => self.weekday(day, weekday, pick).map(Period::Day),
            CalendarName::Day(month, number) => self.day(day, month, number, pick).map(Period::Day),
            CalendarName::Days(month, first, last) => {
                let first = self.day(day, month, first, pick)?;
                Some(Period::Days(first, day_of(first.year, month, last)?))
            }
            CalendarName::WeekOf(month, number) => {
                self.day(day, month, number, pick).map(Period::week)
            }
            CalendarName::Month(month) => {
                Some(Period::Month(self.year_of_month(day, month, pick)?, month))
            }
            CalendarName::Season(season) => Some(Period::Season(
                self.year_of_season(day, season, pick)?,
                season,
            )),
            CalendarName::Quarter(quarter) => Some(Period::Quarter(
                self.year_of_quarter(day, quarter, pick)?,
                quarter,
            )),
            CalendarName::Half(half) => match pick {
                Pick::OfYear(years) => Some(Period::Half(day.year.saturating_add(years), half)),
                _ => None,
            },
        }
    }

    fn weekday(&self, day: Day, weekday: i64, pick: Pick) -> Option<Day> {
        let back = (day.weekday() - weekday).rem_euclid(7);
        let behind = day.plus_days(-back);
        let ahead = day.plus_days((7 - back) % 7);
        match (pick, self.direction) {
            (Pick::Last, _) => Some(day.last_weekday(weekday)),
            // If the day is still to come this week, "next" may mean the one after it.
            (Pick::Next, _) if weekday > day.weekday() => None,
            (Pick::Next, _) => Some(day.plus_days(7 - back)),
            (Pick::OfWeek(weeks), _) => {
                let monday = Unit::Week.first(day);
                Some(monday.plus_days(weeks.saturating_mul(7).saturating_add(weekday)))
            }
            (Pick::Recent, _) => (back <= RECENT).then_some(behind),
            (_, Direction::Past) => Some(behind),
            (_, Direction::Future) => Some(ahead),
            (Pick::This, Direction::Unknown) => Some(Unit::Week.first(day).plus_days(weekday)),
            (_, Direction::Unknown) => None,
        }
    }

    /// The day of a month, in the year that is meant.
    fn day(&self, from: Day, month: u8, number: u8, pick: Pick) -> Option<Day> {
        let own = day_of(from.year, month, number);
        match pick {
            Pick::OfYear(years) => day_of(from.year.saturating_add(years), month, number),
            // In June, "last March 5" is this year's for one writer and last year's for another.
            Pick::Last => match own {
                Some(own) if own < from => None,
                _ => day_of(from.year.saturating_sub(1), month, number),
            },
            Pick::Next => match own {
                Some(own) if own > from => None,
                _ => day_of(from.year.saturating_add(1), month, number),
            },
            _ => self.near_day(from, month, number),
        }
    }

    fn near_day(&self, from: Day, month: u8, number: u8) -> Option<Day> {
        let off = |day: Day| day.number().saturating_sub(from.number());
        // 29 February may be eight years away.
        let all: Vec<Day> = (-8..=8)
            .filter_map(|years| day_of(from.year.saturating_add(years), month, number))
            .collect();
        let behind = all.iter().copied().rfind(|day| *day <= from);
        let ahead = all.iter().copied().find(|day| *day >= from);
        let near = |day: Option<Day>, most: i64| day.filter(|day| off(*day).abs() <= most);
        match self.direction {
            Direction::Past if near(ahead.filter(|day| *day > from), AT_ODDS).is_some() => None,
            Direction::Past => behind,
            Direction::Future if near(behind.filter(|day| *day < from), AT_ODDS).is_some() => None,
            Direction::Future => ahead,
            Direction::Unknown => near(behind, NEAR_BEHIND).or_else(|| near(ahead, NEAR_AHEAD)),
        }
    }

    fn year_of_month(&self, day: Day, month: u8, pick: Pick) -> Option<i64> {
        let behind = day.year.saturating_sub(i64::from(month > day.month));
        let ahead = day.year.saturating_add(i64::from(month < day.month));
        let back = (i64::from(day.month) - i64::from(month)).rem_euclid(12);
        match (pick, self.direction) {
            (Pick::OfYear(years), _) => Some(day.year.saturating_add(years)),
            (Pick::This, _) => Some(day.year),
            // In June, "last March" is this year's for one writer and last year's for another.
            (Pick::Last, _) => (month >= day.month).then(|| day.year.saturating_sub(1)),
            (Pick::Next, _) => (month <= day.month).then(|| day.year.saturating_add(1)),
            (_, Direction::Past) => Some(behind),
            // "He agreed to meet in April", reported in June.
            (_, Direction::Future) => (!(1..=MONTHS_AT_ODDS).contains(&back)).then_some(ahead),
            (_, Direction::Unknown) => (back <= MONTHS_BEHIND).then_some(behind),
        }
    }

    fn year_of_season(&self, day: Day, season: u8, pick: Pick) -> Option<i64> {
        let begins = match season {
            21 => 3,
            22 => 6,
            23 => 9,
            _ => 12,
        };
        let begun = day.month >= begins;
        let over = day.month >= begins + 3;
        match (pick, self.direction) {
            (Pick::OfYear(years), _) => Some(day.year.saturating_add(years)),
            (Pick::Last, _) => Some(day.year.saturating_sub(i64::from(!over))),
            (Pick::Next, _) => Some(day.year.saturating_add(i64::from(begun))),
            (Pick::This, _) => Some(day.year),
            (_, Direction::Past) => Some(day.year.saturating_sub(i64::from(!begun))),
            (_, Direction::Future) => Some(day.year.saturating_add(i64::from(over))),
            (_, Direction::Unknown) => (begun && !over).then_some(day.year),
        }
    }

    /// The year of a quarter. A quarter that has just ended is meant even if its results are not out yet.
    fn year_of_quarter(&self, day: Day, quarter: u8, pick: Pick) -> Option<i64> {
        let own = quarter_of(day);
        let back = match pick {
            Pick::OfYear(years) => return Some(day.year.saturating_add(years)),
            Pick::YearsBefore(years) => years,
            _ => 0,
        };
        let just_over = quarter == (own + 2) % 4 + 1;
        let near = match self.direction {
            _ if just_over => day.year.saturating_sub(i64::from(own == 1)),
            Direction::Future => day.year.saturating_add(i64::from(quarter < own)),
            // "It lost money in the second quarter", said during that quarter, may mean the one a year ago.
            Direction::Past if quarter == own && pick == Pick::Near => return None,
            Direction::Past => day.year.saturating_sub(i64::from(quarter > own)),
            Direction::Unknown => (quarter == own).then_some(day.year)?,
        };
        Some(near.saturating_sub(back))
    }

    fn off(&self, day: Day, unit: TimeUnit, count: i64) -> Option<Period> {
        let years = |years: i64| day.year.saturating_add(years);
        Some(match unit {
            TimeUnit::Minute | TimeUnit::Hour => return None,
            TimeUnit::Day if count.saturating_abs() > COUNTED_DAYS => return None,
            TimeUnit::Day => Period::Day(day.plus_days(count)),
            TimeUnit::Weekend => {
                Period::weekend(day.plus_days(self.weekends(day, count)?.saturating_mul(7)))
            }
            TimeUnit::Week => Period::week(day.plus_days(count.saturating_mul(7))),
            TimeUnit::Month => Period::month(day.plus_months(count)),
            TimeUnit::Quarter => Period::quarter(day.plus_months(count.saturating_mul(3))),
            TimeUnit::Year => Period::Year(years(count)),
            TimeUnit::Decade => Period::Decade(years(count.saturating_mul(10))),
            TimeUnit::Century => Period::Century(years(count.saturating_mul(100))),
        })
    }

    /// How many weeks away a weekend is. Before the next weekend has begun, "this weekend" in the past tense means the last one.
    fn weekends(&self, day: Day, count: i64) -> Option<i64> {
        const SATURDAY: i64 = 5;
        match self.direction {
            _ if count != 0 || day.weekday() >= SATURDAY => Some(count),
            Direction::Past => Some(-1),
            Direction::Future => Some(0),
            Direction::Unknown => None,
        }
    }

    /// The end of the current unit. In the past tense, it may be the end of any earlier one.
    fn end(&self, day: Day, unit: TimeUnit) -> Option<Period> {
        if self.direction != Direction::Past {
            return self.off(day, unit, 0);
        }
        // In January and February, "the end of the year" is that of last year.
        (unit == TimeUnit::Year && day.month <= 2).then(|| Period::Year(day.year.saturating_sub(1)))
    }
}

/// Converts a count of units into whole calendar units.
fn calendar(count: i64, unit: TimeUnit) -> Option<(i64, Unit)> {
    Some(match unit {
        TimeUnit::Day => (count, Unit::Day),
        TimeUnit::Week => (count, Unit::Week),
        TimeUnit::Month => (count, Unit::Month),
        TimeUnit::Quarter => (count.saturating_mul(3), Unit::Month),
        TimeUnit::Year => (count, Unit::Year),
        TimeUnit::Decade => (count.saturating_mul(10), Unit::Year),
        TimeUnit::Century => (count.saturating_mul(100), Unit::Year),
        TimeUnit::Minute | TimeUnit::Hour | TimeUnit::Weekend => return None,
    })
}

/// A day of the calendar; `None` if the month has no such day.
fn day_of(year: i64, month: u8, day: u8) -> Option<Day> {
    let first = Day {
        year,
        month,
        day: 1,
    };
    (1..=12).contains(&month).then_some(())?;
    (1..=Unit::Month.last(first).day)
        .contains(&day)
        .then_some(Day { day, ..first })
}

/// Whether a month is between two others; the range may continue into the next year.
fn between_months(first: u8, last: u8, month: u8) -> bool {
    if first <= last {
        (first..=last).contains(&month)
    } else {
        month >= first || month <= last
    }
}

fn part_of(written: &str) -> Option<u8> {
    written.get(5..7)?.parse().ok()
}

fn is_quarter(written: &str) -> bool {
    written.len() == 7 && part_of(written).is_some_and(|part| (33..=36).contains(&part))
}

fn is_month(written: &str) -> bool {
    part_of(written).is_some_and(|part| (1..=12).contains(&part))
}
