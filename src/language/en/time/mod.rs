//! English expressions of time.
//!
//! The range of an expression includes its modifier and leaves out its preposition: "last week", "late March", "the 1990s". The
//! nearest verb before a bare weekday or month decides whether it is in the past or the future.

mod calendar;
mod clause;
mod clock;
mod counted;
mod near;
mod notice;
mod reader;
mod tense;
mod tokens;
mod units;
mod vocabulary;
mod whole;
mod years;

use std::ops::Range;

use crate::language::time::{FoundTime, TimeLanguage};
use crate::time::{Direction, Expression};
use reader::Reader;
use tokens::{Token, tokens};

/// English.
#[derive(Clone, Copy, Debug)]
pub struct English;

impl TimeLanguage for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn expressions(
        &self,
        text: &str,
        known: &mut dyn FnMut(&Expression, &Range<usize>) -> bool,
    ) -> Vec<FoundTime> {
        Reader::of(text).expressions(known)
    }

    fn whole(&self, words: &str) -> Option<Expression> {
        whole::whole(words)
    }

    fn direction(&self, text: &str, at: &Range<usize>, is_near: bool) -> Direction {
        let tokens = tokens(text);
        let at = covered(&tokens, at);
        tense::direction(&tokens, at.start, at.end, is_near)
    }

    fn is_running(&self, text: &str, at: &Range<usize>) -> bool {
        let tokens = tokens(text);
        let at = covered(&tokens, at);
        tense::is_perfect(&tokens, at.start, at.end)
    }

    fn counts_from_what_follows(&self, text: &str, at: &Range<usize>) -> bool {
        let tokens = tokens(text);
        let next = covered(&tokens, at).end;
        let small = |at: usize| tokens.get(at).map_or("", |token| token.small.as_str());
        matches!(small(next), "before" | "after")
            && small(next + 1).starts_with(char::is_alphanumeric)
    }

    fn is_told_on(&self, text: &str, at: &Range<usize>) -> bool {
        let tokens = tokens(text);
        let at = covered(&tokens, at);
        tense::is_of_saying(&tokens, at.start, at.end)
    }

    fn is_notice(&self, paragraph: &str) -> bool {
        notice::is_notice(&tokens(paragraph))
    }

    fn tells_when(&self, text: &str, date: &Range<usize>, event: &Range<usize>) -> bool {
        let tokens = tokens(text);
        clause::tells_when(&tokens, &covered(&tokens, date), &covered(&tokens, event))
    }
}

/// The tokens that a range of the text overlaps.
fn covered(tokens: &[Token<'_>], range: &Range<usize>) -> Range<usize> {
    let from = tokens.partition_point(|token| token.range.end <= range.start);
    let to = tokens.partition_point(|token| token.range.start < range.end);
    from..to.max(from)
}
