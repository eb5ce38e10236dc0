//! Reads expressions of time, token by token.

use std::ops::Range;

use super::tense;
use super::tokens::{Token, tokens};
use crate::language::lexicon::EN;
use crate::language::time::FoundTime;
use crate::time::{Direction, Expression, Meaning, Period};

/// An expression, and the token after it.
pub(super) struct Found {
    pub(super) next: usize,
    pub(super) expression: Expression,
}

impl Found {
    pub(super) const fn new(next: usize, meaning: Meaning) -> Self {
        Self {
            next,
            expression: Expression::of(meaning),
        }
    }

    pub(super) const fn fixed(next: usize, period: Period) -> Self {
        Self::new(next, Meaning::Fixed(period))
    }

    pub(super) const fn going(self, direction: Direction) -> Self {
        Self {
            expression: self.expression.going(direction),
            ..self
        }
    }
}

/// Reads expressions in a text, or a text that consists of one expression.
pub(super) struct Reader<'a> {
    pub(super) tokens: Vec<Token<'a>>,
    /// Whether the text consists only of words for a time, so that its context does not matter.
    pub(super) is_whole: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self {
            tokens: tokens(text),
            is_whole: false,
        }
    }

    /// Finds all expressions. One that is relative to another time is included only if `known` gives that time, or if its words
    /// name a time without it.
    pub(super) fn expressions(
        &self,
        known: &mut dyn FnMut(&Expression, &Range<usize>) -> bool,
    ) -> Vec<FoundTime> {
        let mut found = Vec::new();
        let mut at = 0;
        let mut behind = 0;
        while at < self.tokens.len() {
            let mut is_known = |read: &Found| {
                self.span(at, read.next)
                    .is_some_and(|range| known(&read.expression, &range))
            };
            let other = self.another_time(at).filter(|other| is_known(other));
            let read = other.or_else(|| {
                let read = self.read(at)?;
                is_known(&read);
                Some(read)
            });
            match read {
                Some(read) if read.next > at => {
                    let expression = self.modified(at, read.expression);
                    let (start, read) = self.with_time_of_day(at, behind, read);
                    let range = self.span(start, read.next);
                    found.extend(range.map(|range| FoundTime {
                        range,
                        expression: expression.at(read.expression.hours),
                    }));
                    at = read.next;
                    behind = at;
                }
                _ => at += 1,
            }
        }
        found
    }

    /// An expression with the qualification in the words before it: "about two years ago".
    pub(super) fn modified(&self, at: usize, expression: Expression) -> Expression {
        let roughly = EN.time.roughly.has(self.before(at));
        let more = matches!(
            (self.before(at.saturating_sub(1)), self.before(at)),
            ("more" | "less", "than")
        );
        Expression {
            approximate: roughly || more || expression.approximate,
            ..expression
        }
    }

    /// The longest expression that begins here.
    pub(super) fn read(&self, at: usize) -> Option<Found> {
        self.iso(at)
            .or_else(|| self.week_of(at))
            .or_else(|| self.calendar_day(at))
            .or_else(|| self.beside_near(at))
            .or_else(|| self.near_day(at))
            .or_else(|| self.feast(at))
            .or_else(|| self.quarter(at))
            .or_else(|| self.half(at))
            .or_else(|| self.weekend(at))
            .or_else(|| self.of_unit(at))
            .or_else(|| self.determined(at))
            .or_else(|| self.counted(at))
            .or_else(|| self.weekday(at))
            .or_else(|| self.month(at))
            .or_else(|| self.season_of_year(at))
            .or_else(|| self.decade(at))
            .or_else(|| self.year(at))
    }

    // Words.

    pub(super) fn small(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.small.as_str())
    }

    pub(super) fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.small(before))
    }

    pub(super) fn span(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let first = self.tokens.get(from)?;
        let last = self.tokens.get(to.checked_sub(1)?)?;
        Some(first.range.start..last.range.end)
    }

    pub(super) fn is_capitalised(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.text.starts_with(char::is_uppercase))
    }

    /// Whether a token is a word in lower case.
    pub(super) fn is_plain_word(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.text.starts_with(char::is_lowercase))
    }

    /// Whether a word of more than one letter is all in capitals.
    pub(super) fn is_shouted(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| {
            token.text.chars().count() > 1 && token.text.chars().all(char::is_uppercase)
        })
    }

    /// Whether a word is capitalised like a calendar name. A text that consists only of such names needs no capitals.
    pub(super) fn is_proper(&self, at: usize) -> bool {
        self.is_whole || self.is_capitalised(at)
    }

    /// Whether no space follows a token.
    pub(super) fn is_joined(&self, at: usize) -> bool {
        match (self.tokens.get(at), self.tokens.get(at + 1)) {
            (Some(token), Some(next)) => token.range.end == next.range.start,
            _ => false,
        }
    }

    /// The next token that is not this sign.
    pub(super) fn past(&self, at: usize, sign: &str) -> usize {
        if self.small(at) == sign { at + 1 } else { at }
    }

    /// The token after a possessive ending, if one follows: "Friday's".
    pub(super) fn possessive(&self, at: usize) -> Option<usize> {
        let sign = matches!(self.small(at), "'" | "’") && at > 0 && self.is_joined(at - 1);
        (sign && self.small(at + 1) == "s" && self.is_joined(at)).then_some(at + 2)
    }

    /// Whether the sentence refers to the past or the future, for names that may be months away.
    pub(super) fn direction(&self, at: usize, next: usize) -> Direction {
        self.looks(at, next, false)
    }

    /// Whether the sentence refers to the past or the future, for words for nearby days.
    pub(super) fn near_direction(&self, at: usize, next: usize) -> Direction {
        self.looks(at, next, true)
    }

    pub(super) fn looks(&self, at: usize, next: usize, is_near: bool) -> Direction {
        if self.is_whole {
            return Direction::Unknown;
        }
        tense::direction(&self.tokens, at, next, is_near)
    }

    /// Whether the word before a calendar name makes it recurrent, or says that another time decides which one is meant: "every
    /// Friday", "a Friday", "the first Monday in May", "the following March".
    pub(super) fn is_one_of_many(&self, at: usize) -> bool {
        EN.time.one_of_many.has(self.before(at))
    }
}
