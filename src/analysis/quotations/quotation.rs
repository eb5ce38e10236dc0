//! A quotation, as it is found.

use std::ops::Range;

use crate::analysis::model::Certainty;

/// Words between quotation marks, and who is said to have said them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// With the marks.
    pub range: Range<usize>,
    /// Without the marks.
    pub inner: Range<usize>,
    /// Whether someone says a sentence, a few words, or nobody anything.
    pub kind: QuoteKind,
    /// The words that name the speaker: a name, a description or a pronoun.
    pub speaker: Option<Range<usize>>,
    /// The paragraph those words are in, if it is not the quotation's own.
    pub speaker_paragraph: Option<usize>,
    /// The words that say that something is said ("said", "according to").
    pub cue: Option<Range<usize>>,
    /// How sure the speaker is.
    pub certainty: Certainty,
    /// Which rule found the speaker; empty if none did.
    pub rule: &'static str,
}

/// What the words between quotation marks are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuoteKind {
    /// A sentence or more.
    Direct,
    /// Some words inside the writer's own sentence.
    Fragment,
    /// Words set apart by the writer that nobody is said to have said: perhaps a term.
    Scare,
}
