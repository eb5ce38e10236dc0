//! The times in a text, paragraph by paragraph, and the days from which they count.
//!
//! Times in quoted words count from the day of the statement. That is the day in the sentence around the quotation ("“We leave
//! tomorrow,” she said on Monday"). Otherwise, it is some day shortly before the publication, and an expression has a value only if
//! all of those days give the same one.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::analysis::quotations::in_marks;
use crate::language::TIMES;
use crate::language::time::{FoundTime, TimeLanguage};
use crate::text::sentence::sentences;
use crate::time::days::Days;
use crate::time::edtf::Edtf;
use crate::time::{Direction, Expression, Meaning, Moment, Period};

/// The most days between a quoted statement and its publication, if nothing else is known.
const QUOTED_BEFORE: i64 = 7;

/// A time in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeRead {
    /// Its range.
    pub range: Range<usize>,
    /// What its words mean.
    pub expression: Expression,
    /// Its value, if it is known.
    pub period: Option<Period>,
}

/// An expression of time in a text, and the days from which it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeMention {
    /// The expression, with the direction that the sentence gives.
    pub expression: Expression,
    /// The days from which it counts: those of the publication, or of the quoted statement.
    pub anchor: Days,
    /// Whether it is in quoted words and the day of the statement is unknown. It then has a value only if that does not depend on
    /// the day.
    pub is_quoted: bool,
}

impl TimeMention {
    /// When it was.
    pub fn moment(&self) -> Option<Moment> {
        let is_known = !self.is_quoted || self.expression.period(self.anchor).is_some();
        self.expression.moment(self.anchor).filter(|_| is_known)
    }
}

/// The times in the paragraphs of a text. Each paragraph comes with whether all of it is quoted.
pub fn times(
    text: &str,
    paragraphs: &[(Range<usize>, bool)],
    published: Days,
    language: &dyn TimeLanguage,
) -> Vec<TimeRead> {
    let mut found = Vec::new();
    let mut named = Named::default();
    for (range, is_quoted) in paragraphs {
        let part = text.get(range.clone()).unwrap_or_default();
        let paragraph = Paragraph::new(part, *is_quoted, published, language);
        let read = paragraph.times(&mut named).into_iter();
        found.extend(read.map(|read| TimeRead {
            range: read.range.start + range.start..read.range.end + range.start,
            ..read
        }));
    }
    found
}

/// What an expression means in a paragraph; `None` if it is not understood. If it has no direction, the sentence decides.
pub fn read_at(
    words: &str,
    paragraph: &str,
    at: Range<usize>,
    is_quoted: bool,
    published: Days,
) -> Option<TimeMention> {
    let (language, expression) = TIMES
        .iter()
        .find_map(|language| Some((*language, language.whole(words)?)))?;
    let of_text = Paragraph::new(paragraph, is_quoted, published, language);
    let same = of_text.found.iter().find(|found| {
        let overlaps = found.range.start < at.end && at.start < found.range.end;
        overlaps && found.expression.meaning.is_like(expression.meaning)
    });
    // The text may say more than the annotated words: "Friday" is annotated in "Friday's fire".
    let expression = match same {
        Some(found) => Expression {
            meaning: found.expression.meaning,
            direction: expression.direction.or(found.expression.direction),
            ..expression
        },
        None => {
            let near = expression.is_near();
            let direction = language.direction(paragraph, &at, near);
            expression.going(expression.direction.or(direction))
        }
    };
    let expression = expression.running_if(|| language.is_running(paragraph, &at));
    Some(TimeMention {
        expression,
        anchor: of_text.anchor(at.start),
        is_quoted: of_text.is_in_marks(at.start),
    })
}

impl Direction {
    /// This direction, or the other one if this is unknown.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match self {
            Self::Unknown => other,
            known => known,
        }
    }
}

impl Meaning {
    /// Whether both name the same, regardless of which of several is picked. If the text leaves a time open, it overrides words
    /// that do not: "between Monday and Friday".
    fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Vague, _) => true,
            (Self::Named(one, _), Self::Named(another, _)) => one == another,
            _ => self == other,
        }
    }
}

impl Expression {
    /// Extends a duration until now, if the sentence says so.
    fn running_if(self, is_running: impl Fn() -> bool) -> Self {
        match self.meaning {
            Meaning::Duration { count, unit, .. } => Self {
                meaning: Meaning::Duration {
                    count,
                    unit,
                    running: is_running(),
                },
                ..self
            },
            _ => self,
        }
    }
}

/// A paragraph with the quotations in it.
struct Paragraph<'a> {
    text: &'a str,
    language: &'a dyn TimeLanguage,
    found: Vec<FoundTime>,
    marks: Vec<Range<usize>>,
    published: Days,
}

impl<'a> Paragraph<'a> {
    fn new(
        text: &'a str,
        is_quoted: bool,
        published: Days,
        language: &'a dyn TimeLanguage,
    ) -> Self {
        let all = 0..text.len();
        let marks = if is_quoted { vec![all] } else { in_marks(text) };
        // The day on which a notice was added is unknown.
        let published = if language.is_notice(text) {
            Days::default()
        } else {
            published
        };
        Self {
            text,
            language,
            found: language.expressions(text, &mut |_, _| false),
            marks,
            published,
        }
    }

    fn is_in_marks(&self, at: usize) -> bool {
        self.marks.iter().any(|mark| mark.contains(&at))
    }

    /// The days from which the words at a position count.
    fn anchor(&self, at: usize) -> Days {
        let mark = self.marks.iter().find(|mark| mark.contains(&at));
        mark.map_or(self.published, |mark| self.day_of_saying(mark))
    }

    /// The days on which quoted words may have been said: the day that the sentence gives; or else shortly before the publication,
    /// unless the sentence is about other times.
    fn day_of_saying(&self, mark: &Range<usize>) -> Days {
        let around = self.sentence_around(mark);
        let outside = self.found.iter().filter(|found| {
            around.contains(&found.range.start) && !self.is_in_marks(found.range.start)
        });
        let mut shortly = Some(
            self.published
                .map(|day| day.plus_days(-QUOTED_BEFORE), |day| day),
        );
        for found in outside {
            let days = found.expression.moment(self.published).map(|it| it.days);
            if self.language.is_told_on(self.text, &found.range) {
                return days.unwrap_or_default();
            }
            let is_of_these_days = days
                .zip(shortly)
                .and_then(|(days, shortly)| days.narrowed(shortly))
                .is_some();
            if !is_of_these_days && !found.expression.is_duration() {
                shortly = None;
            }
        }
        shortly.unwrap_or_default()
    }

    /// From the start of the sentence in which a quotation begins to the end of the one in which it ends or that follows it: "“We
    /// leave.” So she said on Monday."
    fn sentence_around(&self, mark: &Range<usize>) -> Range<usize> {
        let sentences = sentences(self.text, self.language.tag());
        let touched = sentences
            .iter()
            .filter(|one| one.start < mark.end && mark.start < one.end);
        touched.fold(mark.clone(), |all, one| {
            all.start.min(one.start)..all.end.max(one.end)
        })
    }

    fn times(&self, named: &mut Named) -> Vec<TimeRead> {
        let mut counted: BTreeMap<usize, Period> = BTreeMap::new();
        let mut known = |expression: &Expression, range: &Range<usize>| {
            let words = self.text.get(range.clone()).unwrap_or_default();
            let from_another = matches!(
                expression.meaning,
                Meaning::FromAnother(..) | Meaning::YearBefore
            );
            let period = if from_another {
                let is_named = || self.language.counts_from_what_follows(self.text, range);
                named.counted(expression).filter(|_| !is_named())
            } else {
                expression.period(self.anchor(range.start))
            };
            if words.to_lowercase().ends_with("ago") {
                // "Built two years ago, and repaired a year later": a year after then, or after the event before; the words do not
                // say.
                named.last = None;
            } else if let Some(period) = period {
                named.note(words, period);
            }
            if let Some(period) = period {
                counted.insert(range.start, period);
            }
            period.is_some()
        };
        let found = self.language.expressions(self.text, &mut known);
        // Nobody counts from a time two paragraphs earlier.
        if found.is_empty() {
            named.last = None;
        }
        found
            .into_iter()
            .map(|FoundTime { range, expression }| TimeRead {
                period: counted.range(range.clone()).next().map(|(_, known)| *known),
                range,
                expression,
            })
            .collect()
    }
}

/// The last times named, from which others count: "that year", "the year-ago quarter".
#[derive(Default)]
struct Named {
    last: Option<Edtf>,
    quarter: Option<Edtf>,
}

impl Named {
    fn note(&mut self, words: &str, period: Period) {
        let small = words.to_lowercase();
        // "a year earlier" contrasts with the time before it. The next words do not count from it.
        let aside = small.ends_with("earlier") || small.contains("year-");
        let Some(Ok(date)) = period.edtf().map(|written| Edtf::parse(&written)) else {
            return;
        };
        if aside {
            return;
        }
        if matches!(period, Period::Quarter(..)) {
            self.quarter = Some(date.clone());
        }
        self.last = Some(date);
    }

    fn counted(&self, expression: &Expression) -> Option<Period> {
        let from = match expression.meaning {
            Meaning::YearBefore => self.quarter.as_ref().or(self.last.as_ref()),
            _ => self.last.as_ref(),
        };
        expression.from_named(from?)
    }
}

#[cfg(test)]
mod tests;
