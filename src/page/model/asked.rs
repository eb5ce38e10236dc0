//! Template data for questions on other pages than their own.

use serde::Serialize;

use super::card::LinkCard;

/// A question in a list.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionCard {
    /// Its page.
    pub href: String,
    /// The question.
    pub question: String,
    /// `open`, `settled`, `one` (only one answer was given) or `unanswered`.
    pub state: &'static str,
    /// The same in words.
    pub state_word: String,
    /// The same in a sentence; may be empty.
    pub state_words: String,
    /// Every answer, one per row.
    pub answers: Vec<AnswerRow>,
}

/// An answer in a row.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerRow {
    /// The claim.
    pub claim: LinkCard,
    /// Its value in words: "7", "at least 7"; empty if it has none.
    pub value: String,
    /// Who holds it now, each with a link to the sentence that shows it best: at most six.
    pub held: Vec<LinkCard>,
    /// How many more do.
    pub more: usize,
    /// How many dispute it, take neither side, or changed to another answer: in words, may be empty.
    pub others: String,
}

/// A question in a line, on the page of something that it or one of its answers is about.
#[derive(Clone, Debug, Serialize)]
pub struct AskedCard {
    /// Its page.
    pub href: String,
    /// The question.
    pub question: String,
    /// `open`, `settled`, `one` (only one answer was given) or `unanswered`.
    pub state: &'static str,
    /// The state in a word or two: "open", "settled".
    pub state_word: String,
    /// The state in a sentence, with how many answers are held, or since when only one is.
    pub state_words: String,
}
