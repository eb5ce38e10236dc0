//! A turn of a conversation.

use std::ops::Range;

/// What someone says before another does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Whether it asks, answers, or is one voice among others.
    pub part: TurnKind,
    /// The words before it that name who speaks; none if they only say that it is a question or an answer.
    pub name: Option<Range<usize>>,
    /// What is said, without the words that name who speaks: one range for each paragraph.
    pub words: Vec<Range<usize>>,
    /// The question that it answers: an index among the turns.
    pub asked: Option<usize>,
}

/// What a turn is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TurnKind {
    /// A question, or what else is put to someone: the words of whoever asks.
    Question,
    /// An answer.
    Answer,
    /// A voice in a transcript in which nobody only asks.
    Voice,
}
