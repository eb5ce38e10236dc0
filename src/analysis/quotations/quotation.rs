//! A quotation in a text.

use std::ops::Range;

use crate::analysis::model::Certainty;

/// Words between quotation marks, and their speaker according to the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// The range with the marks.
    pub range: Range<usize>,
    /// The range without the marks.
    pub inner: Range<usize>,
    /// Whether it is a sentence, a few words, or nobody's words.
    pub kind: QuoteKind,
    /// The words that name the speaker: a name, a description or a pronoun.
    pub speaker: Option<Range<usize>>,
    /// The paragraph that contains those words, if it is not the quotation's own.
    pub speaker_paragraph: Option<usize>,
    /// The words that say that something is said ("said", "according to").
    pub cue: Option<Range<usize>>,
    /// How certain the speaker is.
    pub certainty: Certainty,
    /// The rule that found the speaker; empty if none did.
    pub rule: &'static str,
}

/// The kind of words between quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuoteKind {
    /// A sentence or more.
    Direct,
    /// Some words inside the writer's own sentence.
    Fragment,
    /// Words that the writer set apart and that have no speaker: perhaps a term.
    Scare,
}
