//! Times of day as words name them: "22:40", "about eleven", "shortly before noon", "in the small hours".
//!
//! They mean a range of minutes that is never narrower than the words.

use super::clock::{Clock, DAY, End, Zone};
use super::day::Day;
use super::days::Days;

/// A time of day as words name it. The day comes from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The first and the last possible minute, counted from the start of the day. They may be on the day before or after.
    minutes: (i64, i64),
    /// After how many minutes the words may mean another time: "eleven" occurs twice a day.
    again: Option<i64>,
    zone: Option<Zone>,
    exactness: Exactness,
}

/// How exact a time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exactness {
    /// Exact to the minute.
    Minute,
    /// About that time.
    About,
    /// That time or somewhat later.
    After,
    /// That time or somewhat earlier.
    Before,
    /// Some time between two others.
    Between,
}

/// The greatest difference in minutes between the named time and the actual one, if the words say "about", "shortly before" or
/// "shortly after".
const NEAR: i64 = 30;
/// The greatest difference in minutes between a time and its event, if "eleven" means the one in the event's half of the day.
const SAME_HALF: i64 = 4 * 60;

impl Hours {
    /// A time of day, in minutes since the start of the day, that is known to within `within` minutes.
    pub const fn at(minute: i64, within: i64) -> Self {
        Self {
            minutes: (minute - within, minute + within),
            again: None,
            zone: None,
            exactness: if within == 0 {
                Exactness::Minute
            } else {
                Exactness::About
            },
        }
    }

    /// Some time between two minutes of the day.
    pub const fn between(from: i64, until: i64) -> Self {
        Self {
            minutes: (from, until),
            again: None,
            zone: None,
            exactness: Exactness::Between,
        }
    }

    /// The same time, or the one this many minutes later: the words do not say which.
    #[must_use]
    pub const fn or_again_after(self, minutes: i64) -> Self {
        Self {
            again: Some(minutes),
            ..self
        }
    }

    /// The same time on the clock of a zone.
    #[must_use]
    pub const fn in_zone_of(self, zone: Option<Zone>) -> Self {
        Self { zone, ..self }
    }

    /// The time as the words before it qualify it: "about", "shortly after".
    #[must_use]
    pub fn said_to_be(self, exactness: Exactness) -> Self {
        let (from, until) = self.minutes;
        let middle = i64::midpoint(from, until);
        let minutes = match exactness {
            Exactness::Minute | Exactness::Between => (from, until),
            Exactness::About => (from.min(middle - NEAR), until.max(middle + NEAR)),
            Exactness::After => (from, until + NEAR),
            Exactness::Before => (from - NEAR, until),
        };
        Self {
            minutes,
            exactness,
            ..self
        }
    }

    /// This many minutes later.
    #[must_use]
    pub const fn moved(self, minutes: i64) -> Self {
        Self {
            minutes: (self.minutes.0 + minutes, self.minutes.1 + minutes),
            ..self
        }
    }

    /// The same time, less exact by this many minutes on both sides.
    #[must_use]
    pub const fn known_to(self, minutes: i64) -> Self {
        Self {
            minutes: (self.minutes.0 - minutes, self.minutes.1 + minutes),
            exactness: Exactness::About,
            ..self
        }
    }

    /// The same time in the first or the second half of the day, if nothing else decides: "late on Friday at eleven".
    #[must_use]
    pub fn in_half(self, is_second: bool) -> Self {
        const HALF_DAY: i64 = DAY / 2;
        // "At two on Friday night" is after midnight for some writers, and unclear for others.
        let is_of_night = self.minutes.0 < 5 * 60;
        match (self.again, is_second) {
            (Some(HALF_DAY), false) => Self {
                again: None,
                ..self
            },
            (Some(HALF_DAY), true) if !is_of_night => Self {
                again: None,
                ..self.moved(HALF_DAY)
            },
            _ => self,
        }
    }

    /// Whether it may be either of two times.
    pub const fn is_of_two(self) -> bool {
        self.again.is_some()
    }

    /// How exact the time is.
    pub const fn exactness(self) -> Exactness {
        self.exactness
    }

    /// When it was on a day. If it may be one of two times, the result is the whole day, and the next one if that is possible.
    pub fn on(self, day: Day) -> Days {
        match self.again {
            None => self.off(day, 0),
            Some(again) => Days::between(day, day.plus_days(again / DAY)),
        }
    }

    /// When it was, for an event with known possible times: on the event's day, and in its half of the day if the words do not say
    /// which. `None` if more than one time remains, or none.
    pub fn of(self, event: Days) -> Option<Days> {
        let (first, last) = event.ends()?;
        let nearby = event.widened_by(SAME_HALF);
        let days = last.number().saturating_sub(first.number()).min(2);
        let starts = (0..=days).map(|days| first.plus_days(days));
        let times = starts.flat_map(|day| {
            let again = self.again.map(|again| self.off(day, again));
            std::iter::once(self.off(day, 0)).chain(again)
        });
        let is_of_event = |time: &Days| match event.is_between_clocks() {
            true => time.narrowed(nearby).is_some(),
            false => time.narrowed(event).is_some(),
        };
        let mut times = times.filter(is_of_event);
        let only = times.next()?;
        times.next().is_none().then_some(only)
    }

    /// Whether the time could be in these minutes at all. Inexact words are extended by an hour, because people use them loosely.
    pub fn allow(self, days: Days) -> bool {
        const STRETCHED: i64 = 60;
        let (Some((first, last)), true) = (days.ends(), days.is_between_clocks()) else {
            return true;
        };
        // The time of day differs on a clock in another zone.
        let is_same_zone = self.zone.is_none() || days.zones().all(|zone| Some(zone) == self.zone);
        let slack = match self.exactness {
            Exactness::Minute => 0,
            _ => STRETCHED,
        };
        let unzoned = Self {
            zone: days.zones().next(),
            ..self
        };
        let starts = [first.plus_days(-1), first, last, last.plus_days(1)];
        let mut times = starts.into_iter().flat_map(|day| {
            let again = unzoned.again.unwrap_or_default();
            [unzoned.off(day, 0), unzoned.off(day, again)]
        });
        !is_same_zone || times.any(|time| time.widened_by(slack).narrowed(days).is_some())
    }

    fn off(self, day: Day, later: i64) -> Days {
        let midnight = Clock::at(0, 0).map(|clock| clock.in_zone_of(self.zone));
        let start = End {
            day,
            clock: midnight,
        };
        let (from, until) = self.minutes;
        Days::within(
            Some(start.plus_minutes(from + later)),
            Some(start.plus_minutes(until + later)),
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn exactness() -> impl Strategy<Value = Exactness> {
        prop::sample::select(vec![Exactness::About, Exactness::After, Exactness::Before])
    }

    proptest! {
        #[test]
        fn words_are_never_narrower_than_what_they_qualify(minute in 0..1440_i64, within in 0..31_i64, how in exactness(), number in 19_000..19_100_i64) {
            let day = Day::of_number(number);
            let (plain, said) = (Hours::at(minute, within), Hours::at(minute, within).said_to_be(how));
            prop_assert_eq!(said.on(day).widened(plain.on(day)), said.on(day));
            prop_assert!(said.on(day) != plain.on(day) || within >= NEAR);
        }

        #[test]
        fn a_time_of_an_event_is_on_its_days(minute in 0..1440_i64, again in prop::option::of(Just(720_i64)), number in 19_000..19_100_i64) {
            let event = Days::on(Day::of_number(number));
            let hours = Hours::at(minute, 0);
            let hours = again.map_or(hours, |again| hours.or_again_after(again));
            if let Some(time) = hours.of(event) {
                prop_assert!(time.narrowed(event).is_some());
            }
        }
    }
}
