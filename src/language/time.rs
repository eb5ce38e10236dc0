//! What a language can do about times: read words into an [`Expression`], and say which way a sentence looks.

use std::ops::Range;

use crate::time::{Direction, Expression};

/// A language's words for times.
pub trait TimeLanguage: Sync {
    /// The language, as the first part of a language tag.
    fn tag(&self) -> &'static str;

    /// The expressions of a paragraph, in order. `known` is asked of each in turn, with its place; of one that counts from
    /// another time it says whether that time is known.
    fn expressions(
        &self,
        text: &str,
        known: &mut dyn FnMut(&Expression, &Range<usize>) -> bool,
    ) -> Vec<FoundTime>;

    /// What words name that are nothing but a time; nothing if they are not understood as a whole.
    fn whole(&self, words: &str) -> Option<Expression>;

    /// Whether the sentence refers to the past or the future. `is_near` is for words about the days around the report, such as
    /// weekdays.
    fn direction(&self, text: &str, at: &Range<usize>, is_near: bool) -> Direction;

    /// Whether the sentence is about something that is still going on: "has been shut for two years".
    fn is_running(&self, text: &str, at: &Range<usize>) -> bool;

    /// Whether what the words count from is named right behind them: "three weeks before the fire".
    fn counts_from_what_follows(&self, text: &str, at: &Range<usize>) -> bool;

    /// Whether the words say when something was said: "said on Thursday".
    fn is_told_on(&self, text: &str, at: &Range<usize>) -> bool;

    /// Whether a paragraph was added later, to correct or to change the text, so that nobody knows from which day its words count.
    fn is_notice(&self, paragraph: &str) -> bool;

    /// Whether the words of an event, or their clause, say that it happened at a date; not if the date is that of someone's
    /// words about it, or if nothing is certain.
    fn tells_when(&self, text: &str, date: &Range<usize>, event: &Range<usize>) -> bool;
}

/// An expression in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundTime {
    /// Where its words are.
    pub range: Range<usize>,
    /// What they name.
    pub expression: Expression,
}
