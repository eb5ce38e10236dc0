//! Times of day, and the ends of time spans.
//!
//! A time of day is a minute of a day. If its offset from UTC is known, it can be compared with every other time whose offset is
//! known. If not, it is local time at the place in question, as a day is.

use std::cmp::Ordering;

use super::datewords::DateWords;
use super::day::Day;

/// The minutes in a day.
pub(super) const DAY: i64 = 24 * 60;
/// The largest offsets from UTC in either direction, in minutes.
const FURTHEST_AHEAD: i64 = 14 * 60;
const FURTHEST_BEHIND: i64 = 12 * 60;

/// A clock's offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone(i16);

/// A time of day on a 24-hour clock, to the minute, with the zone of that clock if it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    minute: u16,
    zone: Option<Zone>,
}

/// One end of a time span: a whole day, or a minute of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct End {
    /// The day, on the clock if there is one.
    pub day: Day,
    /// The minute of the day; none if the span begins or ends with the day.
    pub clock: Option<Clock>,
}

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(0);

    /// An offset of this many minutes from UTC, positive if the clock is ahead; `None` if no clock has this offset.
    pub fn ahead_by(minutes: i64) -> Option<Self> {
        let is_used = (-FURTHEST_AHEAD..=FURTHEST_AHEAD).contains(&minutes);
        i16::try_from(minutes).ok().filter(|_| is_used).map(Self)
    }

    /// The offset from UTC in minutes, positive if the clock is ahead.
    pub fn minutes(self) -> i64 {
        i64::from(self.0)
    }

    /// In ISO 8601: `Z`, `+04:30`.
    pub fn iso(self) -> String {
        match self.0 {
            0 => "Z".to_owned(),
            _ => self.signed('-'),
        }
    }

    /// For readers: "UTC", "UTC+04:30".
    pub fn said(self, words: &dyn DateWords) -> String {
        let offset = match self.0 {
            0 => String::new(),
            _ => self.signed('−'),
        };
        format!("UTC{}", words.figures(&offset))
    }

    fn signed(self, minus: char) -> String {
        let sign = if self.0 < 0 { minus } else { '+' };
        let minutes = self.0.unsigned_abs();
        format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

impl Clock {
    /// A time of day; `None` if the hour or the minute is out of range. The last minute of a day is 23:59.
    pub fn at(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self {
            minute: u16::from(hour) * 60 + u16::from(minute),
            zone: None,
        })
    }

    /// The same time of day on a clock of a zone.
    #[must_use]
    pub const fn in_zone_of(self, zone: Option<Zone>) -> Self {
        Self { zone, ..self }
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> u16 {
        self.minute / 60
    }

    /// The minute of the hour.
    pub const fn minute(self) -> u16 {
        self.minute % 60
    }

    /// The minutes since the day began.
    pub fn of_day(self) -> i64 {
        i64::from(self.minute)
    }

    /// The zone of the clock, if it is known.
    pub const fn zone(self) -> Option<Zone> {
        self.zone
    }

    /// In ISO 8601: `22:40`, `22:40Z`, `22:40+04:30`.
    pub fn iso(self) -> String {
        let zone = self.zone.map(Zone::iso).unwrap_or_default();
        format!("{:02}:{:02}{zone}", self.hour(), self.minute())
    }

    /// For readers, with the zone if it is known.
    pub fn said(self, words: &dyn DateWords) -> String {
        let plain = self.said_plainly(words);
        match self.zone {
            Some(zone) => format!("{plain} {}", zone.said(words)),
            None => plain,
        }
    }

    /// For readers, without the zone.
    pub(super) fn said_plainly(self, words: &dyn DateWords) -> String {
        let hour = words.figures(&format!("{:02}", self.hour()));
        let short = words.figures(&self.hour().to_string());
        let minute = words.figures(&format!("{:02}", self.minute()));
        let parts = [
            ("hour", hour.as_str()),
            ("short", &short),
            ("minute", &minute),
        ];
        words.phrase("date-clock", &parts)
    }
}

impl End {
    /// A whole day.
    pub const fn of(day: Day) -> Self {
        Self { day, clock: None }
    }

    /// A minute of a day.
    pub const fn at(day: Day, clock: Clock) -> Self {
        Self {
            day,
            clock: Some(clock),
        }
    }

    /// In ISO 8601: `2024-06-28`, `2024-06-28T22:40`. Only years with four digits follow the standard.
    pub(super) fn iso(self) -> String {
        let Day { year, month, day } = self.day;
        let clock = self.clock.map(|clock| format!("T{}", clock.iso()));
        format!("{year:04}-{month:02}-{day:02}{}", clock.unwrap_or_default())
    }

    /// This many minutes later, on the same clock. A whole day is unchanged.
    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Self {
        let Some(clock) = self.clock else {
            return self;
        };
        let moved = clock.of_day().saturating_add(minutes);
        Self {
            day: self.day.plus_days(moved.div_euclid(DAY)),
            clock: Some(Clock {
                minute: u16::try_from(moved.rem_euclid(DAY)).unwrap_or_default(),
                ..clock
            }),
        }
    }

    /// The same instant on a clock in another zone. A time without a zone is unchanged.
    #[must_use]
    pub fn seen_from(self, zone: Zone) -> Self {
        let Some(own) = self.clock.and_then(Clock::zone) else {
            return self;
        };
        let moved = self.plus_minutes(zone.minutes() - own.minutes());
        let clock = moved.clock.map(|clock| clock.in_zone_of(Some(zone)));
        Self { clock, ..moved }
    }

    /// Whether a period with this end is over before a period with that beginning starts, wherever the places without a zone are.
    /// All times without a zone are assumed to be at the same place.
    pub fn is_over_before(self, beginning: Self) -> bool {
        let (over, begins) = (self.minute_at(DAY - 1), beginning.minute_at(0));
        match (self.zone(), beginning.zone()) {
            (None, None) => self.as_last() < beginning.as_first(),
            (Some(own), Some(other)) => over - own.minutes() < begins - other.minutes(),
            (None, Some(other)) => over + FURTHEST_BEHIND < begins - other.minutes(),
            (Some(own), None) => over - own.minutes() < begins - FURTHEST_AHEAD,
        }
    }

    /// Orders two beginnings of spans. If only one of them has a zone, their clock times are compared.
    pub fn cmp_as_first(&self, other: &Self) -> Ordering {
        let clocks = || (self.as_first(), self.clock).cmp(&(other.as_first(), other.clock));
        self.cmp_by_zone(other).unwrap_or_else(clocks)
    }

    /// Orders two ends of spans. If only one of them has a zone, their clock times are compared.
    pub fn cmp_as_last(&self, other: &Self) -> Ordering {
        let clocks = || (self.as_last(), self.clock).cmp(&(other.as_last(), other.clock));
        self.cmp_by_zone(other).unwrap_or_else(clocks)
    }

    fn cmp_by_zone(&self, other: &Self) -> Option<Ordering> {
        let (own, others) = (self.zone()?, other.zone()?);
        let own = (self.minute_at(0) - own.minutes(), self.clock);
        Some(own.cmp(&(other.minute_at(0) - others.minutes(), other.clock)))
    }

    /// The zone of its clock, if it is known.
    pub fn zone(self) -> Option<Zone> {
        self.clock.and_then(Clock::zone)
    }

    /// The first minute of a span that begins here.
    #[must_use]
    pub fn to_first_minute(self) -> Self {
        let clock = self.clock.or(Clock::at(0, 0));
        Self { clock, ..self }
    }

    /// The last minute of a span that ends here.
    #[must_use]
    pub fn to_last_minute(self) -> Self {
        let clock = self.clock.or(Clock::at(23, 59));
        Self { clock, ..self }
    }

    /// The day and the minute at which a span that begins here starts.
    pub fn as_first(self) -> (Day, i64) {
        (self.day, self.clock.map_or(0, Clock::of_day))
    }

    /// The day and the minute at which a span that ends here stops.
    pub fn as_last(self) -> (Day, i64) {
        (self.day, self.clock.map_or(DAY - 1, Clock::of_day))
    }

    /// The minutes from the beginning of a span to its end, by the times on the clocks.
    pub fn minutes_to(self, end: Self) -> i64 {
        let (from, to) = (self.minute_at(0), end.minute_at(DAY - 1));
        let off = |end: Self| end.zone().map_or(0, Zone::minutes);
        match self.zone().is_some() && end.zone().is_some() {
            true => (to - off(end)).saturating_sub(from - off(self)),
            false => to.saturating_sub(from),
        }
    }

    /// The minutes since the start of 1970 on its own clock. For a whole day, `of_day` is the minute.
    fn minute_at(self, of_day: i64) -> i64 {
        let minute = self.clock.map_or(of_day, Clock::of_day);
        self.day.number().saturating_mul(DAY).saturating_add(minute)
    }
}
