//! What a language can do with times: read words into an [`Expression`], and decide whether a sentence refers to the past or the
//! future.

use std::ops::Range;

use crate::time::{Direction, Expression};

/// A language's rules for expressions of time.
pub trait TimeLanguage: Sync {
    /// The primary language subtag.
    fn tag(&self) -> &'static str;

    /// The expressions in a paragraph, in order. `known` is called with each one and its range; for one that counts from another
    /// time, it says whether that time is known.
    fn expressions(
        &self,
        text: &str,
        known: &mut dyn FnMut(&Expression, &Range<usize>) -> bool,
    ) -> Vec<FoundTime>;

    /// Reads words that consist only of an expression of time; `None` if they are not understood as a whole.
    fn whole(&self, words: &str) -> Option<Expression>;

    /// Whether the sentence refers to the past or the future. Set `is_near` for words for the days around the report, such as
    /// weekdays.
    fn direction(&self, text: &str, at: &Range<usize>, is_near: bool) -> Direction;

    /// Whether the sentence is about something that is still going on: "has been shut for two years".
    fn is_running(&self, text: &str, at: &Range<usize>) -> bool;

    /// Whether the words directly after the expression name the event from which it counts: "three weeks before the fire".
    fn counts_from_what_follows(&self, text: &str, at: &Range<usize>) -> bool;

    /// Whether the expression says when something was said: "said on Thursday".
    fn is_told_on(&self, text: &str, at: &Range<usize>) -> bool;

    /// Whether a paragraph was added later to correct or change the text, so that the day from which its expressions count is
    /// unknown.
    fn is_notice(&self, paragraph: &str) -> bool;

    /// Whether the words for an event, or their clause, say that it happened at a date. False if the date is that of a statement
    /// about the event, or if this is not certain.
    fn tells_when(&self, text: &str, date: &Range<usize>, event: &Range<usize>) -> bool;
}

/// An expression in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundTime {
    /// The range of its words.
    pub range: Range<usize>,
    /// What the words mean.
    pub expression: Expression,
}
