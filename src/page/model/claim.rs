//! What templates see of claims and of the positions on them.

use serde::Serialize;

use super::asked::QuestionCard;
use super::card::{LinkCard, PassageCard, RecordCard};
use super::frame::Frame;
use super::position::{
    DerivedCard, LanesCard, MonthCard, PositionCard, SayingCard, StateCard, TurnCard,
};
use crate::page::html::writer::Html;

/// `claims.html`
#[derive(Clone, Debug, Serialize)]
pub struct ClaimsPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// The actors that have a column of their own in the matrix.
    pub holders: Vec<LinkCard>,
    /// Whether there are more of them than there is room for: they share a column.
    pub has_others: bool,
    /// Questions, with who gives which answer.
    pub questions: Vec<QuestionCard>,
    /// A row for each claim, contested ones first.
    pub rows: Vec<MatrixRow>,
    /// Contested claims with their sides.
    pub contested: Vec<ContestedClaim>,
}

/// A row of the matrix. Each position stands for one holder and stance, and says how many more sentences show it.
#[derive(Clone, Debug, Serialize)]
pub struct MatrixRow {
    /// The claim.
    pub claim: LinkCard,
    /// Whether somebody holds it and somebody disputes it.
    pub contested: bool,
    /// Positions of the page's `holders`, in their order.
    pub cells: Vec<Vec<PositionCard>>,
    /// Positions of actors without a column.
    pub others: Vec<PositionCard>,
    /// Positions of articles that speak for themselves.
    pub articles: Vec<PositionCard>,
}

/// A contested claim: one position for each holder and stance.
#[derive(Clone, Debug, Serialize)]
pub struct ContestedClaim {
    /// The claim.
    pub card: ClaimCard,
    /// Who holds it.
    pub held: Vec<PositionCard>,
    /// Who disputes it.
    pub disputed: Vec<PositionCard>,
    /// Who does neither.
    pub open: Vec<PositionCard>,
}

/// `claim.html`
#[derive(Clone, Debug, Serialize)]
pub struct ClaimPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// What lists show of it too.
    pub card: ClaimCard,
    /// The editor's note.
    pub note_html: Html,
    /// Whether it is in dispute.
    pub state: StateCard,
    /// Those who changed position.
    pub turns: Vec<TurnCard>,
    /// The positions on a line of time; null where fewer than two days are known.
    pub lanes: Option<LanesCard>,
    /// Every sentence that shows a position, in the order of time; what has no day is last.
    pub told: Vec<SayingCard>,
    /// The same by month, where there are more than 60; empty otherwise.
    pub months: Vec<MonthCard>,
    /// Whether the day of any of them is known.
    pub is_dated: bool,
    /// What follows from positions on other claims: nobody’s words, and counted as nobody’s position.
    pub derived: Vec<DerivedCard>,
    /// The questions that it answers.
    pub answers: Vec<LinkCard>,
    /// What it answers in figures; empty where it has no value.
    pub value: String,
    /// What is counted; empty where nothing is.
    pub unit: String,
    /// What it is about.
    pub about: Vec<RecordCard>,
    /// Claims that contradict it.
    pub contradicts: Vec<LinkCard>,
    /// Claims it makes more precise, and those that make it so.
    pub refines: Vec<LinkCard>,
    /// Claims that make it more precise.
    pub refined_by: Vec<LinkCard>,
    /// A signed judgement.
    pub verdict: Option<VerdictCard>,
}

/// A claim in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ClaimCard {
    /// Its page.
    pub href: String,
    /// Neutral wording.
    pub statement: String,
    /// "Factual", "Threat" …
    pub kind: String,
    /// Whether somebody holds it and somebody disputes it.
    pub contested: bool,
    /// What the positions amount to, counted and never judged.
    pub readings: Vec<ReadingCard>,
    /// How many actors, and articles for themselves, take a position on it.
    pub positions: usize,
    /// In how many passages they do.
    pub passages: usize,
}

/// Something that the positions to a claim amount to.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingCard {
    /// "Contested", "Voice drift", "Taken for granted", "Origins".
    pub label: String,
    /// In words.
    pub words: String,
    /// The sentences that show it.
    pub at: Vec<PassageCard>,
}

/// A claim an actor holds.
#[derive(Clone, Debug, Serialize)]
pub struct HeldCard {
    /// The claim.
    pub claim: LinkCard,
    /// Whether others dispute it.
    pub contested: bool,
    /// What the actor does with it, each with its sentence.
    pub stances: Vec<PositionCard>,
    /// Where others stand.
    pub others: Vec<PositionCard>,
}

/// A claim with those who hold and those who dispute it.
#[derive(Clone, Debug, Serialize)]
pub struct ContestedCard {
    /// The claim.
    pub claim: LinkCard,
    /// Who holds it; each leads to the sentence.
    pub held_by: Vec<LinkCard>,
    /// Who disputes it; each leads to the sentence.
    pub disputed_by: Vec<LinkCard>,
}

/// A signed judgement.
#[derive(Clone, Debug, Serialize)]
pub struct VerdictCard {
    /// The judgement.
    pub verdict: String,
    /// Who signs it.
    pub by: String,
    /// When, in words.
    pub date: String,
    /// Why.
    pub reasons: String,
}
