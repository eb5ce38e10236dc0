//! What templates see of questions and of the answers to them.

use serde::Serialize;

use super::asked::{AnswerRow, QuestionCard};
use super::card::{DayCard, LinkCard, PassageCard, RecordCard};
use super::frame::Frame;
use super::position::PositionCard;
use crate::page::html::writer::Html;

/// `questions.html`
#[derive(Clone, Debug, Serialize)]
pub struct QuestionsPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// The questions, by id.
    pub questions: Vec<QuestionCard>,
}

/// `question.html`
#[derive(Clone, Debug, Serialize)]
pub struct QuestionPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// What lists show of it too.
    pub card: QuestionCard,
    /// The editor's note.
    pub note_html: Html,
    /// The answers on a line, where all of them have a number of one unit, or a date.
    pub line: Option<ValueLineCard>,
    /// The answers, each with those who hold and dispute it: at most seven.
    pub answers: Vec<AnswerCard>,
    /// The other answers, in a row each.
    pub rows: Vec<AnswerRow>,
    /// How the answers are to each other: the wider before the finer. Empty where no answer has to do with another.
    pub web: Vec<AnswerNode>,
    /// What follows from one answer for another.
    pub derived: Vec<AnswerDerivedCard>,
    /// What it is about.
    pub about: Vec<RecordCard>,
}

/// An answer with those who take a position on it.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerCard {
    /// Its place on the page.
    pub id: String,
    /// The claim, by its whole statement.
    pub claim: LinkCard,
    /// Its value in words; empty where it has none.
    pub value: String,
    /// How many hold it, dispute it, take neither side, went over to another answer: in words.
    pub tally: String,
    /// Those who take a position, or take it for granted: first those who hold it. At most six.
    pub holders: Vec<AnswerHolder>,
    /// How many more there are.
    pub more: usize,
}

/// Somebody's latest position on an answer, with the sentence that shows it best.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerHolder {
    /// Who, what, and the sentence.
    pub position: PositionCard,
    /// Since when, and when the holder was last heard, in words.
    pub since: String,
    /// Whose words the sentence is: "quoted", "the article’s words".
    pub voice: String,
    /// Whether they are the holder’s own words.
    pub is_literal: bool,
    /// Other sentences that show the same.
    pub also: Vec<PassageCard>,
    /// Reprints that have the same.
    pub also_in: Vec<PassageCard>,
    /// To which other answer the holder went over since.
    pub moved: Option<MovedCard>,
    /// "Order not known", where it is; otherwise empty.
    pub doubt: String,
}

/// How a holder went over to another answer.
#[derive(Clone, Debug, Serialize)]
pub struct MovedCard {
    /// The answer.
    pub to: LinkCard,
    /// When.
    pub day: DayCard,
    /// The sentence that shows it first.
    pub at: PassageCard,
}

/// Answers on a line of numbers or days.
#[derive(Clone, Debug, Serialize)]
pub struct ValueLineCard {
    /// What is counted; empty for dates.
    pub unit: String,
    /// The line in a sentence, for those who hear it.
    pub spoken: String,
    /// Numbers along the line; none for dates, which the marks say.
    pub ticks: Vec<ValueTick>,
    /// Rows of marks, so that none covers another: the first is next to the line.
    pub rows: Vec<Vec<ValueMark>>,
}

/// A number along a line.
#[derive(Clone, Debug, Serialize)]
pub struct ValueTick {
    /// Where, in hundredths of the line.
    pub x: usize,
    /// Its words.
    pub label: String,
}

/// An answer on a line.
#[derive(Clone, Debug, Serialize)]
pub struct ValueMark {
    /// Where its name is, in hundredths of the line.
    pub x: usize,
    /// Where it begins, if it is a stretch.
    pub from: Option<usize>,
    /// Where it ends.
    pub until: usize,
    /// Whether it is open to the beginning.
    pub is_open_before: bool,
    /// Whether it is open to the end.
    pub is_open_after: bool,
    /// Its value in words.
    pub label: String,
    /// A sign for each of those who hold it now: at most twelve.
    pub signs: Vec<&'static str>,
    /// How many more hold it.
    pub more: usize,
}

/// An answer among the others.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerNode {
    /// How far it is set in: 0 to 3.
    pub depth: usize,
    /// The claim.
    pub claim: LinkCard,
    /// Its value in words; may be empty.
    pub value: String,
    /// How many hold and dispute it, in words.
    pub tally: String,
    /// The answers that it makes more exact.
    pub refines: Vec<LinkCard>,
    /// The answers that cannot be true with it.
    pub excludes: Vec<LinkCard>,
}

/// What follows from an answer for another.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerDerivedCard {
    /// The message that says it: `answer-derived-contrary`, `answer-derived-finer`, `answer-derived-wider`.
    pub relation: &'static str,
    /// The answer that is held or disputed.
    pub from: LinkCard,
    /// The answer for which something follows.
    pub to: LinkCard,
    /// Claims between the two.
    pub via: Vec<LinkCard>,
    /// Whose positions they are.
    pub holders: Vec<LinkCard>,
}
