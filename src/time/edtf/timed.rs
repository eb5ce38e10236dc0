//! Dates with a time of day, which EDTF takes from ISO 8601: `2024-06-28T22:40`. They may have a zone (`Z`, `+04:30`) and a mark
//! for the time of day (`~` or `?`), and may be ends of intervals and members of sets.

use edtf_core::{Bound, Date, DateField, Edtf as Core, SetKind};

use super::said::{date_in, interval_said, year_in};
use crate::time::clock::{Clock, End, Zone};
use crate::time::datewords::{DateWords, EnglishDateWords, enumerated, joined};
use crate::time::day::Day;
use crate::time::worded::{clocked, end_in, with_time};

/// The error of an approximate time of day in minutes, small enough that the day itself is certain.
const ABOUT: i64 = 60;

/// What is wrong with a date, and where in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fault {
    pub(super) message: &'static str,
    pub(super) offset: usize,
}

/// A date, an interval or a set with a time of day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Timed {
    One(Stamp),
    Interval(Side, Side),
    Set(SetKind, Vec<(Side, Side)>),
}

/// A minute of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    day: Day,
    clock: Clock,
    uncertain: bool,
    approximate: bool,
}

/// An end of an interval, or a member of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Stamp(Stamp),
    Date(Date),
    Open,
    Unknown,
}

impl Timed {
    /// Parses a date that contains a `T`.
    pub(super) fn parse(written: &str) -> Result<Self, Fault> {
        let inside = |open: char, close: char| written.strip_prefix(open)?.strip_suffix(close);
        let timed = if let Some(inside) = inside('[', ']') {
            Self::Set(SetKind::OneMember, members(inside)?)
        } else if let Some(inside) = inside('{', '}') {
            Self::Set(SetKind::AllMembers, members(inside)?)
        } else if let Some((from, to)) = written.split_once('/') {
            let at = from.len() + 1;
            Self::Interval(side(from, 0)?, side(to, at)?)
        } else {
            Self::One(stamp(written, 0)?)
        };
        timed.check(written)?;
        Ok(timed)
    }

    /// Checks combinations of parts that are valid one by one but not together.
    fn check(&self, written: &str) -> Result<(), Fault> {
        let mut zones = self.stamps().map(|stamp| stamp.clock.zone().is_some());
        let first = zones.next();
        if zones.any(|zone| Some(zone) != first) {
            let message = "either all times of day have a zone, or none of them does";
            return Err(Fault { message, offset: 0 });
        }
        let pairs: Vec<&(Side, Side)> = match self {
            Self::One(_) => Vec::new(),
            Self::Interval(from, to) => return in_order(*from, *to, written.find('/')),
            Self::Set(_, members) => members.iter().collect(),
        };
        let at = written.find("..");
        pairs
            .into_iter()
            .try_for_each(|(from, to)| in_order(*from, *to, at))
    }

    fn sides(&self) -> Vec<Side> {
        match self {
            Self::One(stamp) => vec![Side::Stamp(*stamp)],
            Self::Interval(from, to) => vec![*from, *to],
            Self::Set(_, members) => members.iter().flat_map(|(a, b)| [*a, *b]).collect(),
        }
    }

    fn stamps(&self) -> impl Iterator<Item = Stamp> {
        self.sides().into_iter().filter_map(|side| match side {
            Side::Stamp(stamp) => Some(stamp),
            _ => None,
        })
    }

    fn any_date(&self, is: impl Fn(&Date) -> bool) -> bool {
        let is = |side: &Side| matches!(side, Side::Date(date) if is(date));
        self.sides().iter().any(is)
    }

    pub(super) fn is_uncertain(&self) -> bool {
        self.any_date(Date::is_uncertain) || self.stamps().any(|stamp| stamp.uncertain)
    }

    pub(super) fn is_approximate(&self) -> bool {
        self.any_date(Date::is_approximate) || self.stamps().any(|stamp| stamp.approximate)
    }

    /// Whether it contains a day of whose year no digit is known.
    pub(super) fn is_of_no_year(&self) -> bool {
        self.any_date(|date| year_in(&date.year, &EnglishDateWords).is_none())
    }

    pub(super) fn is_throughout(&self) -> bool {
        match self {
            Self::One(_) => false,
            Self::Interval(..) => true,
            Self::Set(kind, _) => *kind == SetKind::AllMembers,
        }
    }

    /// The first minute or day that it may mean.
    pub(super) fn first(&self) -> Option<End> {
        match self {
            Self::One(stamp) => Some(stamp.end()),
            Self::Interval(from, _) => from.first(),
            Self::Set(_, members) => {
                let firsts: Option<Vec<End>> =
                    members.iter().map(|(from, _)| from.first()).collect();
                firsts?.into_iter().min_by(End::cmp_as_first)
            }
        }
    }

    /// The last minute or day that it may mean.
    pub(super) fn last(&self) -> Option<End> {
        match self {
            Self::One(stamp) => Some(stamp.end()),
            Self::Interval(_, to) => to.last(),
            Self::Set(_, members) => {
                let lasts: Option<Vec<End>> = members.iter().map(|(_, to)| to.last()).collect();
                lasts?.into_iter().max_by(End::cmp_as_last)
            }
        }
    }

    /// The first and the last day, if only a time of day is uncertain or approximate.
    pub(super) fn around(&self) -> Option<(Day, Day)> {
        if self.any_date(|date| date.is_uncertain() || date.is_approximate()) {
            return None;
        }
        let is_about = self.stamps().any(|stamp| stamp.approximate);
        let slack = if is_about { ABOUT } else { 0 };
        let first = self.first()?.plus_minutes(-slack);
        Some((first.day, self.last()?.plus_minutes(slack).day))
    }

    pub(super) fn said(&self, words: &dyn DateWords) -> String {
        match self {
            Self::One(stamp) => stamp.said(words),
            Self::Interval(Side::Stamp(from), Side::Stamp(to))
                if from.is_plain() && to.is_plain() && from.day == to.day =>
            {
                clocked(from.end(), to.end(), "date-to", words)
            }
            Self::Interval(from, to) => {
                let is_unknown = (*from == Side::Unknown, *to == Side::Unknown);
                interval_said((from.said(words), to.said(words)), is_unknown, words)
            }
            Self::Set(kind, members) => set_said(*kind, members, words),
        }
    }

    /// The value for HTML's `datetime`, which can be a minute of a day.
    pub(super) fn html_datetime(&self) -> Option<String> {
        match self {
            Self::One(stamp) if stamp.is_plain() && stamp.day.year > 0 => Some(stamp.end().iso()),
            _ => None,
        }
    }
}

impl Stamp {
    fn end(self) -> End {
        End::at(self.day, self.clock)
    }

    fn is_plain(self) -> bool {
        !self.uncertain && !self.approximate
    }

    fn said(self, words: &dyn DateWords) -> String {
        let date = end_in(End::of(self.day), words);
        let said = with_time(&date, &self.time_said(words), words);
        if self.uncertain {
            return words.phrase("date-uncertain", &[("date", &said)]);
        }
        said
    }

    fn time_said(self, words: &dyn DateWords) -> String {
        let time = self.clock.said(words);
        match self.approximate {
            true => words.phrase("date-clock-about", &[("time", &time)]),
            false => time,
        }
    }
}

impl Side {
    fn first(self) -> Option<End> {
        match self {
            Self::Stamp(stamp) => Some(stamp.end()),
            Self::Date(date) => bound(Core::Date(date).bounds().earliest),
            Self::Open | Self::Unknown => None,
        }
    }

    fn last(self) -> Option<End> {
        match self {
            Self::Stamp(stamp) => Some(stamp.end()),
            Self::Date(date) => bound(Core::Date(date).bounds().latest),
            Self::Open | Self::Unknown => None,
        }
    }

    fn said(self, words: &dyn DateWords) -> Option<String> {
        match self {
            Self::Stamp(stamp) => Some(stamp.said(words)),
            Self::Date(date) => Some(date_in(&date, words)),
            Self::Open | Self::Unknown => None,
        }
    }
}

fn bound(bound: Bound) -> Option<End> {
    day_of(bound).map(End::of)
}

/// Rejects an interval that ends before it begins.
fn in_order(from: Side, to: Side, at: Option<usize>) -> Result<(), Fault> {
    match from.first().zip(to.last()) {
        Some((first, last)) if last.is_over_before(first) => Err(Fault {
            message: "it ends before it begins",
            offset: at.unwrap_or_default(),
        }),
        _ => Ok(()),
    }
}

fn set_said(kind: SetKind, members: &[(Side, Side)], words: &dyn DateWords) -> String {
    // If both ends are on one day, only the times of day differ in the wording.
    let plain = |(from, to): &(Side, Side)| match (from, to) {
        (Side::Stamp(one), Side::Stamp(other)) if one == other && !one.uncertain => Some(*one),
        _ => None,
    };
    let stamps: Option<Vec<Stamp>> = members.iter().map(plain).collect();
    let stamps = stamps.filter(|stamps| stamps.windows(2).all(same_day));
    let day = stamps
        .as_ref()
        .and_then(|stamps| stamps.first())
        .map(|stamp| stamp.day);
    let said: Vec<String> = match stamps {
        Some(stamps) => stamps.iter().map(|stamp| stamp.time_said(words)).collect(),
        None => members
            .iter()
            .map(|member| member_said(member, words))
            .collect(),
    };
    let all = match (kind, said.as_slice()) {
        (_, [only]) => only.clone(),
        (SetKind::OneMember, said) => {
            words.phrase("date-one-of", &[("dates", &enumerated(words, said))])
        }
        (SetKind::AllMembers, said) => joined(words, said),
    };
    match day {
        Some(day) => with_time(&end_in(End::of(day), words), &all, words),
        None => all,
    }
}

fn same_day(stamps: &[Stamp]) -> bool {
    matches!(stamps, [one, other] if one.day == other.day)
}

fn member_said((from, to): &(Side, Side), words: &dyn DateWords) -> String {
    match (from.said(words), to.said(words)) {
        (Some(from), Some(to)) if from == to => from,
        (Some(from), Some(to)) => words.phrase("date-to", &[("from", &from), ("to", &to)]),
        (Some(from), None) => words.phrase("date-or-later", &[("date", &from)]),
        (None, Some(to)) => words.phrase("date-or-earlier", &[("date", &to)]),
        (None, None) => String::new(),
    }
}

/// The members of a set, each as a range.
fn members(written: &str) -> Result<Vec<(Side, Side)>, Fault> {
    let mut at = 1;
    let mut members = Vec::new();
    for member in written.split(',') {
        members.push(match member.split_once("..") {
            None => {
                let side = side(member, at)?;
                (side, side)
            }
            Some(("", "")) => {
                let message = "a member of a set without a date";
                return Err(Fault {
                    message,
                    offset: at,
                });
            }
            Some(("", to)) => (Side::Open, side(to, at + 2)?),
            Some((from, "")) => (side(from, at)?, Side::Open),
            Some((from, to)) => (side(from, at)?, side(to, at + from.len() + 2)?),
        });
        at += member.len() + 1;
    }
    Ok(members)
}

/// Parses an end of an interval. `at` is its position in the whole date.
fn side(written: &str, at: usize) -> Result<Side, Fault> {
    match written {
        "" => Ok(Side::Unknown),
        ".." => Ok(Side::Open),
        _ if written.contains('T') => stamp(written, at).map(Side::Stamp),
        _ => match Core::parse(written) {
            Ok(Core::Date(date)) => Ok(Side::Date(date)),
            Ok(_) => {
                let message =
                    "the end of an interval is a date, a date with a time of day, or `..`";
                Err(Fault {
                    message,
                    offset: at,
                })
            }
            Err(error) => Err(Fault {
                message: error.message,
                offset: at + error.offset,
            }),
        },
    }
}

/// Parses a date with a time of day. `at` is its position in the whole date.
fn stamp(written: &str, at: usize) -> Result<Stamp, Fault> {
    let fault = |message, offset| Fault {
        message,
        offset: at + offset,
    };
    let (date, time) = written.split_once('T').unwrap_or((written, ""));
    let day = match Core::parse(date) {
        Ok(Core::Date(date)) => whole_day(&date),
        Ok(_) => None,
        Err(error) => return Err(fault(error.message, error.offset)),
    };
    let day = day.ok_or(fault(
        "a time of day needs a date with year, month and day",
        0,
    ))?;
    let start = date.len() + 1;
    let (plain, uncertain, approximate) = match time.as_bytes().last() {
        Some(b'?') => (time.trim_end_matches('?'), true, false),
        Some(b'~') => (time.trim_end_matches('~'), false, true),
        Some(b'%') => (time.trim_end_matches('%'), true, true),
        _ => (time, false, false),
    };
    if time.len() - plain.len() > 1 {
        return Err(fault("one mark of doubt is enough", start + plain.len()));
    }
    let (hours, zone) = match plain.find(['Z', '+', '-']) {
        Some(zone) => plain.split_at(zone),
        None => (plain, ""),
    };
    let zone = read_zone(zone).map_err(|message| fault(message, start + hours.len() + 1))?;
    let clock = read_clock(hours).map_err(|message| fault(message, start))?;
    Ok(Stamp {
        day,
        clock: clock.in_zone_of(zone),
        uncertain,
        approximate,
    })
}

/// A date in which all digits are known and no part is uncertain or approximate.
fn whole_day(date: &Date) -> Option<Day> {
    let is_plain = !date.is_uncertain() && !date.is_approximate();
    let month = date.month.and_then(DateField::value)?;
    let is_month = (1..=12).contains(&month);
    let is_exact = date.year.significant_digits.is_none();
    (is_plain && is_month && is_exact).then_some(())?;
    Some(Day {
        year: date.year.value()?,
        month,
        day: date.day.and_then(DateField::value)?,
    })
}

/// `22:40`, or `22:40:31`; the seconds are checked and then ignored.
fn read_clock(written: &str) -> Result<Clock, &'static str> {
    const FORM: &str = "a time of day has the form hh:mm or hh:mm:ss";
    let two = |part: &str| match part.as_bytes() {
        [a, b] if a.is_ascii_digit() && b.is_ascii_digit() => part.parse::<u8>().ok(),
        _ => None,
    };
    let parts: Option<Vec<u8>> = written.split(':').map(two).collect();
    match parts.as_deref() {
        Some([24, ..]) => Err("hours run from 00 to 23: midnight is 00:00 of the next day"),
        Some([hour, ..]) if *hour > 23 => Err("hours run from 00 to 23"),
        Some([_, minute, ..]) if *minute > 59 => Err("minutes run from 00 to 59"),
        // 60 is a leap second.
        Some([_, _, second]) if *second > 60 => Err("seconds run from 00 to 59"),
        Some([hour, minute] | [hour, minute, _]) => Clock::at(*hour, *minute).ok_or(FORM),
        _ => Err(FORM),
    }
}

/// `Z`, `+03`, `-04:30`; `None` if the text is empty.
fn read_zone(written: &str) -> Result<Option<Zone>, &'static str> {
    const FORM: &str = "the zone of a clock is Z, +hh:mm or -hh:mm";
    let (sign, offset) = match written.split_at_checked(1) {
        None => return Ok(None),
        Some(("Z", "")) => return Ok(Some(Zone::UTC)),
        Some(("+", offset)) => (1, offset),
        Some(("-", offset)) => (-1, offset),
        Some(_) => return Err(FORM),
    };
    let two = |part: &str| match part.as_bytes() {
        [a, b] if a.is_ascii_digit() && b.is_ascii_digit() => part.parse::<i64>().ok(),
        _ => None,
    };
    let (hours, minutes) = match offset.split_once(':') {
        Some((hours, minutes)) => (two(hours).ok_or(FORM)?, two(minutes).ok_or(FORM)?),
        None => (two(offset).ok_or(FORM)?, 0),
    };
    if minutes > 59 {
        return Err("minutes run from 00 to 59");
    }
    if (sign, hours, minutes) == (-1, 0, 0) {
        return Err("UTC is written Z");
    }
    match Zone::ahead_by(sign * (hours * 60 + minutes)) {
        Some(zone) => Ok(Some(zone)),
        None => Err("no time zone is more than 14 hours from UTC"),
    }
}

/// The day of a bound, if the bound is a day.
pub(super) fn day_of(bound: Bound) -> Option<Day> {
    match bound {
        Bound::Date(date) => Some(Day {
            year: date.year,
            month: date.month,
            day: date.day,
        }),
        Bound::NegativeInfinity | Bound::PositiveInfinity | Bound::Unknown => None,
    }
}
