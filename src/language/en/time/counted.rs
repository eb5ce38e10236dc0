//! Times and durations as a number of units: "two years ago", "sixty days", "a week earlier", "that year".

use super::reader::{Found, Reader};
use super::tense::is_perfect;
use super::vocabulary::{small_number, tens, unit, weekday};
use crate::time::{Direction, Meaning, TimeUnit};

impl Reader<'_> {
    /// "two years ago", "three years", "a week earlier", "several days later"
    pub(super) fn counted(&self, at: usize) -> Option<Found> {
        let (count, unit_at) = match self.number(at) {
            Some((count, next)) => (Some(count), next),
            None if matches!(self.small(at), "several" | "some" | "few" | "many") => (None, at + 1),
            None if self.small(at) == "a" && self.small(at + 1) == "few" => (None, at + 2),
            None => return None,
        };
        let counted = unit(self.small(unit_at))?;
        let only_one = matches!(self.small(at), "a" | "an" | "one");
        let mut next = unit_at + 1;
        // "a 67-year-old", "67 years old", "a two-day visit"
        if self.small(next) == "old" || (self.small(next) == "-" && self.is_joined(unit_at)) {
            return None;
        }
        let or_so = (self.small(next), self.small(next + 1)) == ("or", "so");
        if or_so && self.small(next + 2) == "ago" {
            next += 2;
        }
        let off = |sign: i64| match count {
            Some(count) => Meaning::Off(counted, count.saturating_mul(sign)),
            None => Meaning::Vague,
        };
        match self.small(next) {
            _ if self.before(at) == "in" && self.leads_ahead(at, next) => {
                return Some(Found::new(next, off(1)).going(Direction::Future));
            }
            // "in two days' time"
            "'" | "’" if self.before(at) == "in" && self.small(next + 1) == "time" => {
                return Some(Found::new(next + 2, off(1)).going(Direction::Future));
            }
            "from" if matches!(self.small(next + 1), "now" | "today") => {
                return Some(Found::new(next + 2, off(1)).going(Direction::Future));
            }
            "ago" => {
                let (meaning, next) = self.ago(next + 1, off(-1));
                let mut found = Found::new(next, meaning).going(Direction::Past);
                found.expression.approximate = or_so;
                return Some(found);
            }
            "before" | "after" if only_one && !self.is_whole => return None,
            // The words do not say from which time they count.
            sign @ ("earlier" | "later" | "before" | "after" | "afterwards") => {
                let behind = matches!(sign, "earlier" | "before");
                let steps = count.map(|count| if behind { -count } else { count });
                let is_open = matches!(sign, "before" | "after") && !self.is_whole;
                let next = if is_open { next } else { next + 1 };
                return Some(Found::new(next, Meaning::FromAnother(steps, counted)));
            }
            _ => {}
        }
        // "a year" alone is a rate as often as a duration; "some years" gives no number.
        let is_told = !only_one || self.small(at) == "one" || self.is_whole;
        let count = count.filter(|_| is_told)?;
        let running = self.is_running(at, next);
        Some(Found::new(
            next,
            Meaning::Duration {
                count: Some(count),
                unit: counted,
                running,
            },
        ))
    }

    /// The time from which "ago" counts: now, or a later word for a day that would otherwise be read as this week's: "a week ago
    /// Friday".
    fn ago(&self, next: usize, meaning: Meaning) -> (Meaning, usize) {
        let day = self.past(self.past(next, "on"), "last");
        match (self.small(next), self.small(next + 1)) {
            // Exact to the day, not to the week.
            ("today", _) => match meaning {
                Meaning::Off(TimeUnit::Week, weeks) => (
                    Meaning::Off(TimeUnit::Day, weeks.saturating_mul(7)),
                    next + 1,
                ),
                meaning => (meaning, next + 1),
            },
            ("this", name) if unit(name).is_some() => (meaning, next + 2),
            ("tomorrow" | "yesterday", _) => (Meaning::Vague, next + 1),
            _ if weekday(self.small(day)).is_some() => (Meaning::Vague, day + 1),
            _ => (meaning, next),
        }
    }

    /// Whether a duration lasts until now: "has been shut for two years".
    fn is_running(&self, at: usize, next: usize) -> bool {
        self.before(at) == "for" && is_perfect(&self.tokens, at, next)
    }

    /// "will be paid in five years": at the end of a clause, and not "the first in five years".
    fn leads_ahead(&self, at: usize, next: usize) -> bool {
        matches!(
            self.small(next),
            "." | "," | ";" | "" | "and" | "if" | "when" | "”" | "\""
        ) && self.near_direction(at, next) == Direction::Future
    }

    /// A number in words or digits, and the next token.
    pub(super) fn number(&self, at: usize) -> Option<(i64, usize)> {
        let small = self.small(at);
        if matches!(small, "a" | "an") {
            return Some((1, at + 1));
        }
        if let Ok(number) = small.parse::<i64>() {
            let part = at > 0
                && self.is_joined(at - 1)
                && matches!(self.before(at), "," | "." | "$" | "£" | "€" | "-");
            let goes_on = self.is_joined(at) && matches!(self.small(at + 1), "," | ".");
            let whole = !part && !goes_on;
            return Some((number, at + 1)).filter(|_| whole && (1..10_000).contains(&number));
        }
        if let Some(tens) = tens(small) {
            let one = (self.small(at + 1) == "-")
                .then(|| small_number(self.small(at + 2)))
                .flatten()
                .filter(|one| *one < 10);
            return Some(match one {
                Some(one) => (tens * 10 + one, at + 3),
                None => (tens * 10, at + 1),
            });
        }
        small_number(small).map(|number| (number, at + 1))
    }

    /// Expressions that count from another time: "that year", "the same day", "a year earlier", "the year-ago quarter".
    pub(super) fn another_time(&self, at: usize) -> Option<Found> {
        if let Some(next) = self.year_ago(at) {
            return Some(Found::new(next, Meaning::YearBefore));
        }
        let (steps, unit_at, next) = self.pointed(at).or_else(|| self.parted(at))?;
        let unit = match self.small(unit_at) {
            "morning" | "evening" | "night" | "afternoon" => TimeUnit::Day,
            name => unit(name)?,
        };
        Some(Found::new(next, Meaning::FromAnother(Some(steps), unit)))
    }

    /// "that year", "the following month": how many units away it is, the unit, and the next token.
    fn pointed(&self, at: usize) -> Option<(i64, usize, usize)> {
        let start = match self.small(at) {
            "later" | "earlier" => self.past(at + 1, "in"),
            _ => at,
        };
        let (steps, unit_at) = match (self.small(start), self.small(start + 1)) {
            ("that" | "the", "same") => (0, start + 2),
            ("that", _) => (0, start + 1),
            ("the", "following") => (1, start + 2),
            ("the", "next")
                if self.is_whole || matches!(self.small(start + 2), "day" | "morning") =>
            {
                (1, start + 2)
            }
            ("the", "previous") if self.is_whole => (-1, start + 2),
            // "the year before", but not "the year before the war"
            ("the", _) if self.is_whole || self.is_clause_end(start + 3) => {
                match self.small(start + 2) {
                    "after" => return Some((1, start + 1, start + 3)),
                    "before" => return Some((-1, start + 1, start + 3)),
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some((steps, unit_at, unit_at + 1))
    }

    /// Whether a clause ends before a token.
    fn is_clause_end(&self, at: usize) -> bool {
        matches!(
            self.small(at),
            "" | "." | "," | ";" | ":" | ")" | "and" | "but" | "—" | "–" | "”" | "\""
        )
    }

    /// "two years earlier", "a day later"
    fn parted(&self, at: usize) -> Option<(i64, usize, usize)> {
        let (count, unit_at) = self.number(at)?;
        match self.small(unit_at + 1) {
            "later" | "afterwards" => Some((count, unit_at, unit_at + 2)),
            "earlier" => Some((-count, unit_at, unit_at + 2)),
            "after" if self.is_whole => Some((count, unit_at, unit_at + 2)),
            "before" if self.is_whole => Some((-count, unit_at, unit_at + 2)),
            _ => None,
        }
    }

    /// "the year-ago quarter", "year-earlier": the next token.
    fn year_ago(&self, at: usize) -> Option<usize> {
        let start = self.past(at, "the");
        let joined =
            self.small(start) == "year" && self.small(start + 1) == "-" && self.is_joined(start);
        if !joined || !matches!(self.small(start + 2), "ago" | "earlier") {
            return None;
        }
        let period = matches!(self.small(start + 3), "quarter" | "period");
        Some(if period { start + 4 } else { start + 3 })
    }
}
