//! Calendar units: "last week", "late next month", "the end of the year", "the third quarter of 2025".

use super::reader::{Found, Reader};
use super::vocabulary::{month, season, unit};
use crate::time::Period;
use crate::time::{CalendarName, Direction, Expression, Meaning, Pick, Portion, TimeUnit};

impl Reader<'_> {
    /// "last week", "late next month", "earlier this year", "this summer", "last March", "the past three years"
    pub(super) fn determined(&self, at: usize) -> Option<Found> {
        let portion = match self.small(at) {
            "earlier" => Portion::SoFar,
            "later" => Portion::Rest,
            "early" => Portion::Early,
            "late" => Portion::Late,
            "mid" => Portion::Middle,
            _ => Portion::Whole,
        };
        let lead = match portion {
            Portion::Whole => at,
            _ => self.past(at + 1, "-"),
        };
        let (steps, unit_at) = match (self.small(lead), self.small(lead + 1)) {
            ("this", "past") => (-1, lead + 2),
            ("this", "coming") => (1, lead + 2),
            ("last", _) => (-1, lead + 1),
            ("next", _) => (1, lead + 1),
            ("this", _) => (0, lead + 1),
            ("the", _) if lead == at => return self.spell(at),
            _ => return None,
        };
        let is_name = !self.is_whole && self.is_title(lead, unit_at);
        let of_year = season(self.small(unit_at)).is_some() || month(self.small(unit_at)).is_some();
        if is_name && !of_year {
            return None;
        }
        let (meaning, next) = self.stepped(unit_at, steps)?;
        let direction = match steps {
            0 if meaning == Meaning::Off(TimeUnit::Weekend, 0) => self.near_direction(at, next),
            0 => Direction::Unknown,
            ..0 => Direction::Past,
            _ => Direction::Future,
        };
        Some(Found {
            next,
            expression: Expression::of(meaning).going(direction).part(portion),
        })
    }

    /// Whether two capitalised words are a name: "This Week", "Last Week Tonight". In a headline, and in a text all in capitals,
    /// "Last Year" means last year.
    fn is_title(&self, lead: usize, unit_at: usize) -> bool {
        let both = self.is_capitalised(lead) && self.is_capitalised(unit_at);
        let shouted = self.is_shouted(lead) && self.is_shouted(unit_at);
        let is_programme = self.small(lead) == "this"
            || matches!(self.before(lead), "“" | "\"" | "‘" | "'")
            || self.is_capitalised(unit_at + 1);
        both && !shouted && is_programme
    }

    /// What "last", "this" or "next" means with the word after it, and the next token.
    fn stepped(&self, unit_at: usize, steps: i64) -> Option<(Meaning, usize)> {
        let next = unit_at + 1;
        let pick = match steps {
            ..0 => Pick::Last,
            0 => Pick::This,
            _ => Pick::Next,
        };
        let name = self.small(unit_at);
        if let Some(season) = season(name) {
            return Some((Meaning::Named(CalendarName::Season(season), pick), next));
        }
        if name == "quarter" {
            return Some((Meaning::Off(TimeUnit::Quarter, steps), next));
        }
        match unit(name) {
            Some(TimeUnit::Year) => Some(match self.quarter_behind(next) {
                Some((quarter, next)) => (
                    Meaning::Named(CalendarName::Quarter(quarter), Pick::OfYear(steps)),
                    next,
                ),
                None => (Meaning::Off(TimeUnit::Year, steps), next),
            }),
            Some(TimeUnit::Minute | TimeUnit::Hour | TimeUnit::Day) => None,
            // "last weeks" does not name one week.
            Some(unit) if !name.ends_with('s') => Some((Meaning::Off(unit, steps), next)),
            Some(_) => None,
            None => {
                let (month, next) = self.month_name(unit_at)?;
                Some((Meaning::Named(CalendarName::Month(month), pick), next))
            }
        }
    }

    /// "the past three years", "the last week", "the next five years", "the same day", "the following year"
    fn spell(&self, at: usize) -> Option<Found> {
        let mut next = at + 1;
        let direction = match self.small(next) {
            "past" | "last" | "previous" => Direction::Past,
            "next" | "coming" => Direction::Future,
            "same" | "following" => Direction::Unknown,
            _ => return None,
        };
        next += 1;
        let (count, behind) = match self.number(next) {
            Some(found) => found,
            None if matches!(self.small(next), "few" | "several" | "couple") => {
                let behind = self.past(next + 1, "of");
                unit(self.small(behind))?;
                return Some(Found::new(behind + 1, Meaning::Vague));
            }
            None => (1, next),
        };
        let unit = unit(self.small(behind))?;
        let meaning = match direction {
            Direction::Unknown => Meaning::Vague,
            _ => Meaning::Span(count, unit),
        };
        Some(Found::new(behind + 1, meaning).going(direction))
    }

    /// "the third quarter of 2025", "the first quarter", "third-quarter", "the 2025 third quarter"
    pub(super) fn quarter(&self, at: usize) -> Option<Found> {
        let start = self.past(at, "the");
        if let Some(year) = self.full_year(start)
            && let Some((quarter, next)) = self.quarter_name(start + 1)
        {
            return Some(Found::fixed(next, Period::Quarter(year, quarter)));
        }
        let start = self.past(start, "fiscal");
        let (quarter, next) = self.quarter_name(start)?;
        let year_at = self.past(next, "of");
        if let Some(year) = self.full_year(year_at) {
            return Some(Found::fixed(year_at + 1, Period::Quarter(year, quarter)));
        }
        let (pick, next) = match self.year_beside(next) {
            Some((years, behind)) => (Pick::OfYear(years), behind),
            // "the year-earlier third quarter"
            None if matches!(self.before(at), "ago" | "earlier") => (Pick::YearsBefore(1), next),
            None => (Pick::Near, next),
        };
        let found = Found::new(next, Meaning::Named(CalendarName::Quarter(quarter), pick));
        Some(found.going(self.near_direction(at, next)))
    }

    /// "third quarter", "third-quarter", "Q3": its number, and the next token.
    fn quarter_name(&self, at: usize) -> Option<(u8, usize)> {
        let quarter = match self.small(at) {
            "first" => 1,
            "second" => 2,
            "third" => 3,
            "fourth" => 4,
            short => {
                let number = short.strip_prefix('q')?.parse().ok()?;
                let whole = (1..=4).contains(&number) && self.is_proper(at);
                return whole.then_some((number, at + 1));
            }
        };
        let name = self.past(at + 1, "-");
        (self.small(name) == "quarter").then_some((quarter, name + 1))
    }

    /// "'s third quarter" after "this year".
    fn quarter_behind(&self, at: usize) -> Option<(u8, usize)> {
        self.quarter_name(self.possessive(at)?)
    }

    /// "the first half of 2024", "the second half of last year"
    pub(super) fn half(&self, at: usize) -> Option<Found> {
        let start = self.past(at, "the");
        let half = match self.small(start) {
            short @ ("h1" | "h2") if self.is_proper(start) => {
                let year = self.full_year(start + 1)?;
                let half = if short == "h1" { 1 } else { 2 };
                return Some(Found::fixed(start + 2, Period::Half(year, half)));
            }
            "first" => 1,
            "second" | "last" | "latter" => 2,
            _ => return None,
        };
        if self.small(start + 1) != "half" || self.small(start + 2) != "of" {
            return None;
        }
        if let Some(year) = self.full_year(start + 3) {
            return Some(Found::fixed(start + 4, Period::Half(year, half)));
        }
        let (years, next) = match (self.small(start + 3), self.small(start + 4)) {
            ("the", "year") => (0, start + 5),
            _ => self.year_beside(start + 2)?,
        };
        Some(Found::new(
            next,
            Meaning::Named(CalendarName::Half(half), Pick::OfYear(years)),
        ))
    }

    /// "the end of the month", "the current year", "earlier in the week", "year-end"
    pub(super) fn of_unit(&self, at: usize) -> Option<Found> {
        let small = |ahead: usize| self.small(at + ahead);
        let (name, next, portion) = match (small(0), small(1), small(2), small(3)) {
            (part @ ("end" | "beginning" | "start" | "rest" | "middle"), "of", "the", name) => {
                let portion = match part {
                    "end" => Portion::Late,
                    "middle" => Portion::Middle,
                    "rest" => Portion::Rest,
                    _ => Portion::Early,
                };
                (name, at + 4, portion)
            }
            ("earlier", "in", "the", name) => (name, at + 4, Portion::SoFar),
            ("later", "in", "the", name) => (name, at + 4, Portion::Rest),
            ("early", "in", "the", name) => (name, at + 4, Portion::Early),
            ("late", "in", "the", name) => (name, at + 4, Portion::Late),
            ("the", "current", name, _) => (name, at + 3, Portion::Whole),
            ("the", "latest", "quarter", _) => ("latest", at + 3, Portion::Whole),
            ("year", "-", "end", _) if self.is_joined(at) && self.is_joined(at + 1) => {
                ("year", at + 3, Portion::Late)
            }
            ("year", "end", _, _) => ("year", at + 2, Portion::Late),
            _ => return None,
        };
        let unit = match name {
            "week" => TimeUnit::Week,
            "month" => TimeUnit::Month,
            "year" => TimeUnit::Year,
            "quarter" | "latest" => TimeUnit::Quarter,
            "decade" => TimeUnit::Decade,
            _ => return None,
        };
        let is_end = matches!(small(0), "end" | "year");
        let meaning = match name {
            "latest" => Meaning::Off(unit, -1),
            _ if is_end => Meaning::End(unit),
            _ => Meaning::Off(unit, 0),
        };
        Some(Found {
            next,
            expression: Expression::of(meaning)
                .going(self.near_direction(at, next))
                .part(portion),
        })
    }
}
