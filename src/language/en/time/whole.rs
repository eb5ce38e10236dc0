//! Text that consists only of an expression of time: "on Thursday", "late on Friday", "around 22:40 on Friday", "by the end of
//! March".

use super::reader::{Found, Reader};
use super::vocabulary::{is_part_of_day, unit};
use crate::time::hours::Hours;
use crate::time::{Direction, Expression, Limit, Meaning, Portion};

/// What the words mean, if they can be read as a whole.
pub(super) fn whole(words: &str) -> Option<Expression> {
    let reader = Reader {
        is_whole: true,
        ..Reader::of(words)
    };
    let (lead, at) = reader.lead(0, Lead::default());
    if lead.hours.is_some() && reader.past(at, ".") >= reader.tokens.len() {
        return Some(lead.applied(Expression::of(Meaning::TimeOfDay)));
    }
    let found = reader
        .beside_near(at)
        .or_else(|| reader.another_time(at))
        .or_else(|| reader.read(at))?;
    let hours = reader.rest(&found)?;
    let lead = Lead {
        hours: lead.hours.or(hours),
        ..lead
    };
    Some(lead.applied(found.expression))
}

/// What the words before a time say about it.
#[derive(Clone, Copy, Default)]
struct Lead {
    limit: Limit,
    portion: Portion,
    approximate: bool,
    hours: Option<Hours>,
}

impl Lead {
    fn applied(self, expression: Expression) -> Expression {
        let portion = match self.portion {
            Portion::Whole => expression.portion,
            portion => portion,
        };
        let hours = self.hours.or(expression.hours);
        let direction = match (self.limit, expression.direction) {
            (Limit::Since, Direction::Unknown) => Direction::Past,
            (_, direction) => direction,
        };
        Expression {
            limit: self.limit,
            portion,
            direction,
            approximate: self.approximate || expression.approximate,
            hours: hours.map(|hours| portion.tells(hours)),
            ..expression
        }
    }
}

impl Reader<'_> {
    /// Reads prepositions, parts and times of day. Returns them and the next token.
    fn lead(&self, at: usize, lead: Lead) -> (Lead, usize) {
        let is_led = matches!(
            self.before(at),
            "after" | "at" | "before" | "by" | "since" | "till" | "until"
        );
        if let Some((hours, next)) = self
            .time_of_day(at, is_led)
            .filter(|_| lead.hours.is_none())
        {
            let next = self.past(self.past(next, ","), "of");
            let hours = Some(hours);
            return self.lead(next, Lead { hours, ..lead });
        }
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
            ) => (
                Lead {
                    approximate: true,
                    ..lead
                },
                at + 1,
            ),
            (part @ ("early" | "late"), "on" | "in") if self.small(at + 2) != "the" => {
                let portion = if part == "early" {
                    Portion::Early
                } else {
                    Portion::Late
                };
                (Lead { portion, ..lead }, at + 2)
            }
            _ => match self.part_of(at) {
                Some((portion, next)) => (Lead { portion, ..lead }, self.past(next, ",")),
                None => return (lead, at),
            },
        };
        self.lead(next, lead)
    }

    /// "the night of", "the early hours of", "the end of": the part, and the next token.
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

    /// The time of day at the end of the words. The outer option is `None` if other words follow that say when.
    fn rest(&self, found: &Found) -> Option<Option<Hours>> {
        let mut next = found.next;
        // "three weeks before the fire": the event is named next to the words.
        let names_event = matches!(found.expression.meaning, Meaning::FromAnother(Some(_), _))
            && matches!(self.before(next), "before" | "after");
        if names_event {
            return unit(self.small(next)).is_none().then_some(None);
        }
        next = self.past(next, ",");
        if is_part_of_day(self.small(next)) {
            next += 1;
        }
        let clock = self.past(next, "at");
        let (hours, next) = match self.time_of_day(clock, clock > next) {
            Some((hours, next)) => (Some(hours), next),
            None => (None, next),
        };
        (self.past(next, ".") >= self.tokens.len()).then_some(hours)
    }
}

fn limited(lead: Lead, limit: Limit) -> Lead {
    Lead { limit, ..lead }
}
