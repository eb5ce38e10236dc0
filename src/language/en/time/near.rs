//! Days near the anchor: "today", "the day after tomorrow", "last Thursday", "late on Friday".

use super::reader::{Found, Reader};
use super::vocabulary::{is_part_of_day, month, season, unit, weekday};
use crate::language::lexicon::EN;
use crate::time::{CalendarName, Direction, Meaning, Pick, Portion, TimeUnit};

impl Reader<'_> {
    /// "the day after tomorrow", "the week after next", "the month before last", "a week from Monday" (which is ambiguous)
    pub(super) fn beside_near(&self, at: usize) -> Option<Found> {
        let start = self.past(at, "the");
        if let Some(found) = self.spoken_short(at) {
            return Some(found);
        }
        let counted = unit(self.small(start))?;
        let ahead = match self.small(start + 1) {
            "after" => true,
            "before" => false,
            _ => return None,
        };
        let next = start + 3;
        let meaning = match (counted, ahead, self.small(start + 2)) {
            (TimeUnit::Day, true, "tomorrow") => Meaning::Off(TimeUnit::Day, 2),
            (TimeUnit::Day, false, "yesterday") => Meaning::Off(TimeUnit::Day, -2),
            (TimeUnit::Day, ..) | (TimeUnit::Minute | TimeUnit::Hour, ..) => return None,
            (unit, true, "next") => Meaning::Off(unit, 2),
            (unit, false, "last") => Meaning::Off(unit, -2),
            _ => return None,
        };
        // "the week before last Friday", "the year after next spring"
        let goes_on = matches!(counted, TimeUnit::Day)
            || (weekday(self.small(next)).is_none()
                && month(self.small(next)).is_none()
                && season(self.small(next)).is_none()
                && unit(self.small(next)).is_none());
        let found = Found::new(self.past_part_of_day(next), meaning);
        goes_on.then_some(found)
    }

    /// "a week from Monday", "Monday week", "the Friday before last": expressions that contain the name of another day.
    fn spoken_short(&self, at: usize) -> Option<Found> {
        let day = |at: usize| {
            weekday(self.small(at)).is_some()
                || matches!(self.small(at), "today" | "tomorrow" | "yesterday")
        };
        let short = day(at) && matches!(self.small(at + 1), "week" | "fortnight");
        if short && self.possessive(at + 1).is_none() {
            return Some(Found::new(at + 2, Meaning::Vague));
        }
        let beside = matches!(
            (self.small(at + 1), self.small(at + 2)),
            ("before", "last") | ("after", "next")
        );
        if beside && (day(at) || month(self.small(at)).is_some()) {
            return Some(Found::new(at + 3, Meaning::Vague));
        }
        let (_, unit_at) = self.number(at)?;
        let beside = matches!(self.small(unit_at + 1), "from" | "after" | "before");
        let led = matches!(
            unit(self.small(unit_at)),
            Some(TimeUnit::Day | TimeUnit::Week)
        );
        // "A week from tomorrow" is exactly one day.
        let shift = match self.small(unit_at + 2) {
            "today" | "now" => return None,
            _ if !beside || !led || !day(unit_at + 2) => return None,
            other => other,
        };
        let count = self.number(at).map_or(1, |(count, _)| count);
        let days = if unit(self.small(unit_at)) == Some(TimeUnit::Week) {
            count.saturating_mul(7)
        } else {
            count
        };
        let days = if self.small(unit_at + 1) == "before" {
            -days
        } else {
            days
        };
        let meaning = match shift {
            "tomorrow" => Meaning::Off(TimeUnit::Day, days.saturating_add(1)),
            "yesterday" => Meaning::Off(TimeUnit::Day, days.saturating_sub(1)),
            _ => Meaning::Vague,
        };
        Some(Found::new(unit_at + 3, meaning))
    }

    /// "today", "yesterday evening", "this morning", "last night"
    pub(super) fn near_day(&self, at: usize) -> Option<Found> {
        let name = at
            .checked_sub(1)
            .is_some_and(|before| self.is_capitalised(at) && self.is_capitalised(before));
        let day = |days| Meaning::Off(TimeUnit::Day, days);
        let (meaning, next) = match (self.small(at), self.small(at + 1)) {
            ("today" | "tonight", _) => (day(0), self.past_part_of_day(at + 1)),
            ("yesterday", _) => (day(-1), self.past_part_of_day(at + 1)),
            ("tomorrow", _) => (day(1), self.past_part_of_day(at + 1)),
            ("this", "morning" | "afternoon" | "evening") => (day(0), at + 2),
            ("last", "night") => (Meaning::LastNight, at + 2),
            ("last", "evening") => (day(-1), at + 2),
            _ => return None,
        };
        (!name).then_some(Found::new(next, meaning))
    }

    pub(super) fn past_part_of_day(&self, at: usize) -> usize {
        if is_part_of_day(self.small(at)) {
            at + 1
        } else {
            at
        }
    }

    /// "Thursday", "last Thursday", "early Thursday morning"
    pub(super) fn weekday(&self, at: usize) -> Option<Found> {
        let (lead, name) = match self.small(at) {
            "coming" => ("next", at + 1),
            lead @ ("last" | "next" | "this" | "early" | "late" | "previous") => (lead, at + 1),
            _ => ("", at),
        };
        let number = weekday(self.small(name)).filter(|_| self.is_proper(name))?;
        if lead.is_empty() && (self.is_named_day(name) || self.is_one_of_many(name)) {
            return None;
        }
        if self.is_in_range(name) {
            return Some(Found::new(name + 1, Meaning::Vague));
        }
        if let Some((weeks, next)) = self.week_beside(name + 1).filter(|_| lead.is_empty()) {
            let meaning = Meaning::Named(CalendarName::Weekday(number), Pick::OfWeek(weeks));
            return Some(Found::new(next, meaning));
        }
        let next = self.past_part_of_day(name + 1);
        // "Friday's vote" is in the past, unless something points to the future.
        let led = matches!(
            self.before(at),
            "of" | "before" | "for" | "at" | "in" | "until" | "by"
        );
        let owns = self.possessive(next).is_some();
        let pick = match lead {
            "last" => Pick::Last,
            "next" => Pick::Next,
            "this" => Pick::This,
            "previous" => Pick::Other,
            _ if owns && !led => Pick::Recent,
            _ => Pick::Near,
        };
        let direction = match pick {
            Pick::Recent | Pick::Last => Direction::Past,
            Pick::Next => Direction::Future,
            // "before Friday's vote": the verb of the sentence does not say which Friday the vote was on.
            _ if owns => match self.near_direction(at, next) {
                Direction::Past => Direction::Unknown,
                other => other,
            },
            _ => self.near_direction(at, next),
        };
        let portion = match (lead, self.small(next.saturating_sub(1))) {
            ("early", _) | (_, "morning") => Portion::Early,
            ("late", _) | (_, "evening" | "night") => Portion::Late,
            _ => Portion::Whole,
        };
        let found = Found::new(next, Meaning::Named(CalendarName::Weekday(number), pick));
        Some(Found {
            expression: found.expression.going(direction).part(portion),
            ..found
        })
    }

    /// "of last week", "next week" after a weekday: how many weeks away it is, and the next token.
    fn week_beside(&self, at: usize) -> Option<(i64, usize)> {
        let start = self.past(self.past(self.past_part_of_day(at), ","), "of");
        let weeks = match self.small(start) {
            "last" => -1,
            "this" => 0,
            "next" => 1,
            _ => return None,
        };
        let plain = self.small(start + 1) == "week" && self.possessive(start + 2).is_none();
        plain.then_some((weeks, start + 2))
    }

    /// Whether a weekday begins or ends a range of days, so that the other end decides which one it is: "between Monday and
    /// Friday", "Monday to Friday".
    fn is_in_range(&self, at: usize) -> bool {
        let joins = |sign: usize, led: &str| match self.small(sign) {
            "to" | "through" | "until" | "-" | "–" => true,
            "and" => led == "between",
            _ => false,
        };
        let is_day = |at: usize| weekday(self.small(at)).is_some();
        let begins = is_day(at + 2) && joins(at + 1, self.before(at));
        let ends = at > 1 && is_day(at - 2) && joins(at - 1, self.before(at - 2));
        begins || ends
    }

    /// "Black Friday", "the Sunday Times", "the Friday Agreement"
    fn is_named_day(&self, at: usize) -> bool {
        (EN.time.named_days.has(self.before(at)) && at > 0 && self.is_capitalised(at - 1))
            || (self.is_capitalised(at + 1)
                && !self.is_shouted(at + 1)
                && (self.before(at) == "the" || EN.time.day_names.has(self.small(at + 1))))
    }

    /// "over the weekend", "this past weekend"
    pub(super) fn weekend(&self, at: usize) -> Option<Found> {
        let past = matches!(self.small(at + 1), "past" | "previous");
        let name = if past { at + 2 } else { at + 1 };
        if self.small(at) != "the" || self.small(name) != "weekend" {
            return None;
        }
        let meaning = Meaning::Off(TimeUnit::Weekend, if past { -1 } else { 0 });
        let found = Found::new(name + 1, meaning);
        Some(found.going(self.near_direction(at, name + 1)))
    }
}
