//! Template data for questions and their answers.

use serde::Serialize;

use super::asked::{AnswerRow, QuestionCard};
use super::card::{DayCard, LinkCard, PassageCard, RecordCard, ShareCard};
use super::frame::Frame;
use super::position::PositionCard;
use crate::page::html::writer::Html;

/// `questions.html`
#[derive(Clone, Debug, Serialize)]
pub struct QuestionsPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// The questions, by id.
    pub questions: Vec<QuestionCard>,
}

/// `question.html`
#[derive(Clone, Debug, Serialize)]
pub struct QuestionPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// What lists show too.
    pub card: QuestionCard,
    /// The editor's note.
    pub note_html: Html,
    /// The answers on a line, if all of them have a number with the same unit, or all have a date.
    pub line: Option<ValueLineCard>,
    /// Why there is no line although all answers have values: they are of different sorts; otherwise empty.
    pub no_line: String,
    /// The answers, each with those who hold and dispute it: at most seven.
    pub answers: Vec<AnswerCard>,
    /// The other answers, one per row.
    pub rows: Vec<AnswerRow>,
    /// How the answers relate: broader ones before more precise ones. Empty if they do not relate.
    pub web: Vec<AnswerNode>,
    /// What follows from one answer for another.
    pub derived: Vec<AnswerDerivedCard>,
    /// What it is about.
    pub about: Vec<RecordCard>,
    /// How to show it elsewhere; null if `site.yaml` turns that off.
    pub share: Option<ShareCard>,
}

/// An answer with those who take a position on it.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerCard {
    /// Its id on the page.
    pub id: String,
    /// The claim, by its full statement.
    pub claim: LinkCard,
    /// Its value in words; empty if it has none.
    pub value: String,
    /// How many hold it, dispute it, take neither side, or changed to another answer: in words.
    pub tally: String,
    /// Those who take a position, or take it for granted: those who hold it first. At most six.
    pub holders: Vec<AnswerHolder>,
    /// How many more there are.
    pub more: usize,
}

/// A holder's latest position on an answer, with the sentence that shows it best.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerHolder {
    /// Who, what, and the sentence.
    pub position: PositionCard,
    /// Since when, and when the holder was last heard, in words.
    pub since: String,
    /// Whose words the sentence contains: "quoted", "the article’s words".
    pub voice: String,
    /// Whether they are the holder’s own words.
    pub is_literal: bool,
    /// Other sentences that show the same.
    pub also: Vec<PassageCard>,
    /// Reprints that contain the same.
    pub also_in: Vec<PassageCard>,
    /// The answer to which the holder has changed since then.
    pub moved: Option<MovedCard>,
    /// "Order not known", if that is so; otherwise empty.
    pub doubt: String,
}

/// How a holder changed to another answer.
#[derive(Clone, Debug, Serialize)]
pub struct MovedCard {
    /// The answer.
    pub to: LinkCard,
    /// When.
    pub day: DayCard,
    /// The sentence that first shows it.
    pub at: PassageCard,
}

/// Answers on a line of numbers or dates.
#[derive(Clone, Debug, Serialize)]
pub struct ValueLineCard {
    /// What is counted; empty for dates.
    pub unit: String,
    /// The line in a sentence, for screen readers.
    pub spoken: String,
    /// Numbers along the line; none for dates, because the marks show them.
    pub ticks: Vec<ValueTick>,
    /// Rows of marks, arranged so that none covers another; the first is next to the line.
    pub rows: Vec<Vec<ValueMark>>,
}

/// A number along a line.
#[derive(Clone, Debug, Serialize)]
pub struct ValueTick {
    /// Its position, in hundredths of the line.
    pub x: usize,
    /// Its text.
    pub label: String,
}

/// An answer on a line.
#[derive(Clone, Debug, Serialize)]
pub struct ValueMark {
    /// The position of its name, in hundredths of the line.
    pub x: usize,
    /// Where it begins, if it is a range.
    pub from: Option<usize>,
    /// Where it ends.
    pub until: usize,
    /// Whether its beginning is open.
    pub is_open_before: bool,
    /// Whether its end is open.
    pub is_open_after: bool,
    /// Its value in words.
    pub label: String,
    /// A sign for each current holder: at most twelve.
    pub signs: Vec<&'static str>,
    /// How many more hold it.
    pub more: usize,
}

/// An answer among the others.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerNode {
    /// Its indentation: 0 to 3.
    pub depth: usize,
    /// The claim.
    pub claim: LinkCard,
    /// Its value in words; may be empty.
    pub value: String,
    /// How many hold and dispute it, in words.
    pub tally: String,
    /// The answers that it makes more precise.
    pub refines: Vec<LinkCard>,
    /// The answers that cannot be true together with it.
    pub excludes: Vec<LinkCard>,
}

/// A conclusion from one answer about another.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerDerivedCard {
    /// The id of the message: `answer-derived-contrary`, `answer-derived-finer`, `answer-derived-wider`.
    pub relation: &'static str,
    /// The answer that is held or disputed.
    pub from: LinkCard,
    /// The answer that the conclusion is about.
    pub to: LinkCard,
    /// Claims in between.
    pub via: Vec<LinkCard>,
    /// The holders of these positions.
    pub holders: Vec<LinkCard>,
}
