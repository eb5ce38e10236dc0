//! Words that are nothing but a time: "on Thursday", "late on Friday", "around 22:40 on Friday", "by the end of March".

use super::reader::{Found, Reader};
use super::vocabulary::{is_part_of_day, unit};
use crate::time::{Direction, Expression, Limit, Meaning, Portion};

/// What words name, if they are understood as a whole.
pub(super) fn whole(words: &str) -> Option<Expression> {
    let reader = Reader {
        is_whole: true,
        ..Reader::of(words)
    };
    let (lead, at) = reader.lead(0, Lead::default());
    let found = reader
        .beside_near(at)
        .or_else(|| reader.another_time(at))
        .or_else(|| reader.read(at))?;
    reader.ends(&found).then(|| lead.applied(found.expression))
}

/// What the words before a time say of it.
#[derive(Clone, Copy, Default)]
struct Lead {
    limit: Limit,
    portion: Portion,
    approximate: bool,
}

impl Lead {
    fn applied(self, expression: Expression) -> Expression {
        let portion = match self.portion {
            Portion::Whole => expression.portion,
            portion => portion,
        };
        let direction = match (self.limit, expression.direction) {
            (Limit::Since, Direction::Unknown) => Direction::Past,
            (_, direction) => direction,
        };
        Expression {
            limit: self.limit,
            portion,
            direction,
            approximate: self.approximate || expression.approximate,
            ..expression
        }
    }
}

impl Reader<'_> {
    /// Reads prepositions, parts and times of day; the token behind them.
    fn lead(&self, at: usize, lead: Lead) -> (Lead, usize) {
        let (lead, next) = match (self.small(at), self.small(at + 1)) {
            ("on" | "in" | "during" | "over" | "at" | "for", _) => (lead, at + 1),
            ("no", "later") if self.small(at + 2) == "than" => (limited(lead, Limit::By), at + 3),
            ("by" | "before", _) => (limited(lead, Limit::By), at + 1),
            ("until" | "till", _) => (limited(lead, Limit::Until), at + 1),
            // "the end of the year"
            ("the", "end" | "beginning" | "start" | "middle" | "rest")
                if (self.small(at + 2), self.small(at + 3)) == ("of", "the") =>
            {
                (lead, at + 1)
            }
            ("since", _) => (limited(lead, Limit::Since), at + 1),
            ("after", _) => (limited(lead, Limit::After), at + 1),
            (
                "about" | "around" | "nearly" | "almost" | "roughly" | "approximately" | "some",
                _,
            ) => {
                // What is rough about "around 22:40" is the time of day.
                let clock = self.clock(at + 1).is_some();
                let approximate = lead.approximate || !clock;
                (
                    Lead {
                        approximate,
                        ..lead
                    },
                    at + 1,
                )
            }
            (part @ ("early" | "late"), "on" | "in") if self.small(at + 2) != "the" => {
                let portion = if part == "early" {
                    Portion::Early
                } else {
                    Portion::Late
                };
                (Lead { portion, ..lead }, at + 2)
            }
            _ => match self
                .part_of(at)
                .or_else(|| self.clock(at).map(|next| (lead.portion, next)))
            {
                Some((portion, next)) => (Lead { portion, ..lead }, self.past(next, ",")),
                None => return (lead, at),
            },
        };
        self.lead(next, lead)
    }

    /// "the night of", "the early hours of", "the end of": the part, and the token behind it.
    fn part_of(&self, at: usize) -> Option<(Portion, usize)> {
        let start = self.past(at, "the");
        let (portion, of) = match (self.small(start), self.small(start + 1)) {
            ("early" | "small", "hours") => (Portion::Early, start + 2),
            ("morning" | "beginning" | "start", _) => (Portion::Early, start + 1),
            ("afternoon" | "middle", _) => (Portion::Middle, start + 1),
            ("evening" | "night" | "end", _) => (Portion::Late, start + 1),
            _ => return None,
        };
        // "the end of the month" is read as a whole.
        let led = matches!(self.small(of), "of" | "on") && self.small(of + 1) != "the";
        led.then_some((portion, of + 1))
    }

    /// "22:40", "10.40 p.m.", "10 pm", "noon", with "local time" or "GMT": the token behind it.
    fn clock(&self, at: usize) -> Option<usize> {
        if self.small(at) == "noon" {
            return Some(at + 1);
        }
        let number = |at: usize, most: u8| {
            let small = self.small(at);
            let number = small.parse::<u8>().ok();
            number.filter(|number| small.len() <= 2 && *number < most)
        };
        number(at, 25)?;
        let minutes = matches!(self.small(at + 1), ":" | ".")
            && self.is_joined(at)
            && self.is_joined(at + 1)
            && self.small(at + 2).len() == 2
            && number(at + 2, 60).is_some();
        let next = if minutes { at + 3 } else { at + 1 };
        let half = self.half_of_day(next);
        if !minutes && half.is_none() {
            return None;
        }
        let next = half.unwrap_or(next);
        Some(match (self.small(next), self.small(next + 1)) {
            ("local", "time") => next + 2,
            ("gmt" | "utc" | "cet" | "hrs", _) => next + 1,
            _ => next,
        })
    }

    /// "am", "p.m.": the token behind it.
    fn half_of_day(&self, at: usize) -> Option<usize> {
        match (self.small(at), self.small(at + 1), self.small(at + 2)) {
            ("am" | "pm", _, _) => Some(at + 1),
            ("a" | "p", ".", "m") => Some(self.past(at + 3, ".")),
            _ => None,
        }
    }

    /// Whether nothing follows that says more about when.
    fn ends(&self, found: &Found) -> bool {
        let mut next = found.next;
        // "three weeks before the fire": the event is named beside the words.
        let names_event = matches!(found.expression.meaning, Meaning::FromAnother(Some(_), _))
            && matches!(self.before(next), "before" | "after");
        if names_event {
            return unit(self.small(next)).is_none();
        }
        next = self.past(next, ",");
        if is_part_of_day(self.small(next)) {
            next += 1;
        }
        let clock = self.past(self.past(next, "at"), "around");
        next = self.clock(clock).unwrap_or(next);
        self.past(next, ".") >= self.tokens.len()
    }
}

fn limited(lead: Lead, limit: Limit) -> Lead {
    Lead { limit, ..lead }
}
