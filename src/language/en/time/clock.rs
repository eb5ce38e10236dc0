//! Times of day: "22:40", "10.40 p.m.", "shortly before eleven", "twenty to eleven", "in the small hours".
//!
//! Times in words are exact only to some minutes, because people round them.

use super::reader::{Found, Reader};
use super::vocabulary::{small_number, tens, unit, weekday};
use crate::time::clock::Zone;
use crate::time::hours::{Exactness, Hours};
use crate::time::{CalendarName, Meaning, Period, TimeUnit};

/// In minutes.
const HOUR: i64 = 60;
const HALF_DAY: i64 = 12 * HOUR;
const DAY: i64 = 24 * HOUR;
/// How exact a time in hours, halves, quarters or steps of five minutes is, in minutes.
const BY_THE_HOUR: i64 = 30;
const BY_THE_QUARTER: i64 = 10;
const BY_FIVE: i64 = 5;
/// The most tokens that the words for a time of day have.
const LONGEST: usize = 14;
/// The end of the small hours, in minutes.
const SMALL_HOURS: i64 = 6 * HOUR;

/// A part of the day that decides between the two readings of a 12-hour clock.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Before,
    After,
    /// In the evening, or in the hours after midnight.
    Night,
}

impl Reader<'_> {
    /// A time of day with the words that qualify it before and after, and the next token. `is_led` means that the word before
    /// allows a bare number to be an hour.
    pub(super) fn time_of_day(&self, at: usize, is_led: bool) -> Option<(Hours, usize)> {
        let (how, start) = self.how_near(at);
        let is_led = is_led || how.is_some();
        let (hours, next) = self
            .small_hours(start)
            .or_else(|| self.noon(start))
            .or_else(|| self.in_figures(start))
            .or_else(|| self.past_or_to(start))
            .or_else(|| self.hour_in_words(start, is_led))?;
        let hours = how.map_or(hours, |how| hours.said_to_be(how));
        let (zone, next) = self.zone(next);
        Some((hours.in_zone_of(zone), next))
    }

    /// A day with a time of day in figures directly before or after it, and the start of both: "22:40 on Friday", "Friday at
    /// 22:40". The result begins no earlier than `from`.
    pub(super) fn with_time_of_day(&self, at: usize, from: usize, day: Found) -> (usize, Found) {
        let is_day = matches!(
            day.expression.meaning,
            Meaning::Fixed(Period::Day(_))
                | Meaning::Named(CalendarName::Weekday(_) | CalendarName::Day(..), _)
                | Meaning::Off(TimeUnit::Day, _)
        );
        if !is_day {
            return (at, day);
        }
        let joined = |next: usize| matches!(self.small(next), "on" | ",") && next + 1 == at;
        let mut before = (from.max(at.saturating_sub(LONGEST))..at).filter_map(|start| {
            let (hours, next) = self.figures(start)?;
            let is_beside = next == at || joined(next);
            (is_beside && !hours.is_of_two()).then_some((start, hours))
        });
        if let Some((start, hours)) = before.next() {
            let expression = day.expression.at(Some(hours));
            return (start, Found { expression, ..day });
        }
        let start = self.past(self.past(day.next, ","), "at");
        let portion = day.expression.portion;
        let behind = self
            .figures(start)
            .map(|(hours, next)| (portion.tells(hours), next));
        match behind.filter(|(hours, _)| !hours.is_of_two()) {
            Some((hours, next)) => {
                let expression = day.expression.at(Some(hours));
                (at, Found { next, expression })
            }
            None => (at, day),
        }
    }

    /// A time of day in figures, with minutes or the half of the day.
    fn figures(&self, at: usize) -> Option<(Hours, usize)> {
        let (_, start) = self.how_near(at);
        self.in_figures(start)?;
        self.time_of_day(at, false)
    }

    /// "about", "shortly after", "a few minutes before": the exactness, and the next token.
    fn how_near(&self, at: usize) -> (Option<Exactness>, usize) {
        let side = |at: usize| match self.small(at) {
            "after" | "past" => Some(Exactness::After),
            "before" => Some(Exactness::Before),
            _ => None,
        };
        let behind = match (self.small(at), self.small(at + 1), self.small(at + 2)) {
            ("shortly" | "just" | "soon" | "immediately" | "moments" | "minutes", _, _) => at + 1,
            ("a", "few" | "couple", "minutes" | "moments") => at + 3,
            ("a", "little" | "bit" | "while" | "moment" | "minute", _) => at + 2,
            ("about" | "around" | "roughly" | "approximately" | "towards" | "toward", _, _) => {
                return (Some(Exactness::About), at + 1);
            }
            ("nearly" | "almost", _, _) => return (Some(Exactness::Before), at + 1),
            _ => return (None, at),
        };
        match side(behind) {
            Some(how) => (Some(how), behind + 1),
            None => (None, at),
        }
    }

    /// "the small hours", "the early hours"
    fn small_hours(&self, at: usize) -> Option<(Hours, usize)> {
        let start = self.past(at, "the");
        let is_it = matches!(
            (self.small(start), self.small(start + 1)),
            ("small" | "early", "hours")
        );
        is_it.then(|| (Hours::between(0, SMALL_HOURS), start + 2))
    }

    fn noon(&self, at: usize) -> Option<(Hours, usize)> {
        match self.small(at) {
            "noon" | "midday" => Some((Hours::at(HALF_DAY, BY_THE_HOUR), at + 1)),
            // A day begins with one midnight and ends with another.
            "midnight" => Some((Hours::at(0, BY_THE_QUARTER).or_again_after(DAY), at + 1)),
            _ => None,
        }
    }

    /// "22:40", "10.40 p.m.", "10 pm"
    fn in_figures(&self, at: usize) -> Option<(Hours, usize)> {
        let number = |at: usize, most: i64| {
            let small = self.small(at);
            let is_short = (1..=2).contains(&small.len());
            let is_plain = small.bytes().all(|byte| byte.is_ascii_digit());
            let number = small.parse::<i64>().ok().filter(|_| is_short && is_plain);
            number.filter(|number| *number < most)
        };
        let hour = number(at, 25)?;
        let minute = number(at + 2, 60).filter(|_| {
            matches!(self.small(at + 1), ":" | ".")
                && self.is_joined(at)
                && self.is_joined(at + 1)
                && self.small(at + 2).len() == 2
        });
        let next = if minute.is_some() { at + 3 } else { at + 1 };
        let (half, behind) = self.half_of_day(next);
        if minute.is_none() && half.is_none() && self.small(next) != "hrs" {
            return None;
        }
        // A leading zero, as in "09:05", means a 24-hour clock.
        let is_of_24 = minute.is_some() && self.small(at).starts_with('0');
        let exact = if minute.is_some() { 0 } else { BY_THE_HOUR };
        let hours = of_hour(hour, minute.unwrap_or_default(), exact, half, is_of_24)?;
        Some((hours, behind))
    }

    /// "twenty to eleven", "a quarter past ten", "half past ten", "ten minutes before eleven"
    fn past_or_to(&self, at: usize) -> Option<(Hours, usize)> {
        let start = self.past(at, "a");
        let (minutes, exact, next) = match self.small(start) {
            "half" => (HOUR / 2, BY_THE_QUARTER, start + 1),
            "quarter" => (HOUR / 4, BY_THE_QUARTER, start + 1),
            _ => {
                let (minutes, next) = self.number_word(start)?;
                (minutes, BY_FIVE, next)
            }
        };
        let (is_counted, next) = match self.small(next) {
            "minutes" => (true, next + 1),
            _ => (false, next),
        };
        let is_to = match self.small(next) {
            "past" => false,
            "to" => true,
            "after" if is_counted => false,
            "before" if is_counted => true,
            _ => return None,
        };
        let (hour, behind) = self.number_word(next + 1)?;
        let (half, behind) = self.half_of_day(behind);
        // "five to ten days"
        if unit(self.small(behind)).is_some() {
            return None;
        }
        let hours = of_hour(hour, 0, 0, half, false)?;
        let hours = hours.moved(if is_to { -minutes } else { minutes });
        (minutes <= HOUR / 2).then(|| (hours.known_to(exact), behind))
    }

    /// "eleven o'clock", "eleven in the evening", and "eleven" after a word that makes it an hour
    fn hour_in_words(&self, at: usize, is_led: bool) -> Option<(Hours, usize)> {
        let (hour, next) = self.number_word(at)?;
        let clock = self.past_oclock(next);
        let (half, behind) = self.half_of_day(clock.unwrap_or(next));
        let ends = match self.small(behind) {
            "" | "," | "." | "on" | "that" | "local" | "gmt" | "utc" => true,
            small => weekday(small).is_some(),
        };
        let is_hour = clock.is_some() || half.is_some() || (is_led && ends);
        let hours = of_hour(hour, 0, BY_THE_HOUR, half, false)?;
        is_hour.then_some((hours, behind))
    }

    /// "o'clock"
    fn past_oclock(&self, at: usize) -> Option<usize> {
        let parts = (self.small(at), self.small(at + 1), self.small(at + 2));
        match parts {
            ("o", "'" | "’", "clock") => Some(at + 3),
            ("o'clock" | "o’clock", ..) => Some(at + 1),
            _ => None,
        }
    }

    /// A number up to twenty-nine, in words or figures.
    fn number_word(&self, at: usize) -> Option<(i64, usize)> {
        let small = self.small(at);
        if let Some(number) = small_number(small) {
            return Some((number, at + 1));
        }
        if tens(small) == Some(2) {
            let unit = self.past(at + 1, "-");
            let number = small_number(self.small(unit)).filter(|number| *number < 10);
            return Some(match number {
                Some(number) if unit > at + 1 => (20 + number, unit + 1),
                _ => (20, at + 1),
            });
        }
        let number = small.parse::<i64>().ok().filter(|_| small.len() <= 2)?;
        Some((number, at + 1))
    }

    /// "am", "p.m.", "in the evening", "at night": the half of the day, and the next token.
    fn half_of_day(&self, at: usize) -> (Option<Half>, usize) {
        let words = (self.small(at), self.small(at + 1), self.small(at + 2));
        match words {
            ("am", ..) => (Some(Half::Before), at + 1),
            ("pm", ..) => (Some(Half::After), at + 1),
            ("a", ".", "m") => (Some(Half::Before), self.past(at + 3, ".")),
            ("p", ".", "m") => (Some(Half::After), self.past(at + 3, ".")),
            ("in", "the", "morning") => (Some(Half::Before), at + 3),
            ("in", "the", "afternoon" | "evening") => (Some(Half::After), at + 3),
            ("at", "night", _) => (Some(Half::Night), at + 2),
            _ => (None, at),
        }
    }

    /// "local time" adds nothing to the place; "GMT" is a zone.
    fn zone(&self, at: usize) -> (Option<Zone>, usize) {
        match (self.small(at), self.small(at + 1)) {
            ("local", "time") => (None, at + 2),
            ("gmt" | "utc", _) => (Some(Zone::UTC), at + 1),
            ("cet" | "hrs", _) => (None, at + 1),
            _ => (None, at),
        }
    }
}

/// An hour and minutes. On a 12-hour clock, both halves of the day are possible if the words do not say which.
fn of_hour(
    hour: i64,
    minute: i64,
    exact: i64,
    half: Option<Half>,
    is_of_24: bool,
) -> Option<Hours> {
    let at = |hour: i64| Hours::at(hour * HOUR + minute, exact);
    match (half, hour) {
        (_, 25..) | (None, 24) if hour > 24 || minute > 0 => None,
        (None, 0 | 13..) => Some(at(hour)),
        (None, _) if is_of_24 => Some(at(hour)),
        (None, _) => Some(at(hour % 12).or_again_after(HALF_DAY)),
        (Some(_), 0 | 13..) => None,
        (Some(Half::Before), _) => Some(at(hour % 12)),
        (Some(Half::After), _) => Some(at(hour % 12 + 12)),
        // "One at night" is after midnight, "eleven at night" before it.
        (Some(Half::Night), 6..=11) => Some(at(hour + 12)),
        (Some(Half::Night), 1..=4) => Some(at(hour)),
        (Some(Half::Night), _) => None,
    }
}
