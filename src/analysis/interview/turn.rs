//! A turn in a conversation.

use std::ops::Range;

/// What one person says before another speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Whether it is a question, an answer, or one of several equal voices.
    pub part: TurnKind,
    /// The words before it that name the speaker; `None` if they only mark a question or an answer.
    pub name: Option<Range<usize>>,
    /// What is said, without the words that name the speaker: one range for each paragraph.
    pub words: Vec<Range<usize>>,
    /// The question that it answers, as an index among the turns.
    pub asked: Option<usize>,
}

/// The role of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TurnKind {
    /// A question, or another statement of the interviewer.
    Question,
    /// An answer.
    Answer,
    /// A turn in a transcript without an interviewer.
    Voice,
}
