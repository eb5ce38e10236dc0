//! Template data for claims and the positions on them.

use serde::Serialize;

use super::card::{LinkCard, PassageCard, RecordCard, ShareCard};
use super::frame::Frame;
use super::listing::ListingsCard;
use super::position::{
    DerivedCard, LanesCard, MonthCard, PositionCard, SayingCard, StateCard, TurnCard,
};
use crate::page::html::writer::Html;

/// A row of the matrix. Each position stands for one holder and stance, and says how many more sentences show it.
#[derive(Clone, Debug, Serialize)]
pub struct MatrixRow {
    /// The claim.
    pub claim: LinkCard,
    /// Positions of the table's `holders`, in their order.
    pub cells: Vec<Vec<PositionCard>>,
    /// How many actors without a column take a position.
    pub others: usize,
    /// Positions of articles that speak for themselves.
    pub articles: Vec<PositionCard>,
}

/// `claim.html`
#[derive(Clone, Debug, Serialize)]
pub struct ClaimPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// What lists show too.
    pub card: ClaimCard,
    /// The editor's note.
    pub note_html: Html,
    /// The state of the dispute.
    pub state: StateCard,
    /// Holders who changed position.
    pub turns: Vec<TurnCard>,
    /// The positions on a timeline; null if fewer than two days are known.
    pub lanes: Option<LanesCard>,
    /// Every sentence that shows a position, in chronological order; those without a day come last.
    pub told: Vec<SayingCard>,
    /// The same by month, if there are more than 60; empty otherwise.
    pub months: Vec<MonthCard>,
    /// The lists that are too long for this page, which shows their first rows.
    pub listings: ListingsCard,
    /// Whether the day of any of them is known.
    pub is_dated: bool,
    /// Whether the order of some of them is not known: their days are the same, or overlap.
    pub is_order_open: bool,
    /// What follows from positions on other claims. Nobody said it, and it does not count as anybody's position.
    pub derived: Vec<DerivedCard>,
    /// The questions that it answers.
    pub answers: Vec<LinkCard>,
    /// Its answer in figures; empty if it has no value.
    pub value: String,
    /// What is counted; empty if nothing is.
    pub unit: String,
    /// What it is about.
    pub about: Vec<RecordCard>,
    /// Claims that contradict it.
    pub contradicts: Vec<LinkCard>,
    /// Claims that this one makes more precise.
    pub refines: Vec<LinkCard>,
    /// Claims that make this one more precise.
    pub refined_by: Vec<LinkCard>,
    /// A signed judgement.
    pub verdict: Option<VerdictCard>,
    /// How to show it elsewhere; null if `site.yaml` turns that off.
    pub share: Option<ShareCard>,
}

/// A claim in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ClaimCard {
    /// Its page.
    pub href: String,
    /// The statement, in neutral words.
    pub statement: String,
    /// "Factual", "Threat" …
    pub kind: String,
    /// Whether someone holds it and someone else disputes it.
    pub contested: bool,
    /// What the positions amount to, counted and never judged.
    pub readings: Vec<ReadingCard>,
    /// The number of actors, and of articles in their own voice, that take a position on it.
    pub positions: usize,
    /// The number of passages in which they do.
    pub passages: usize,
}

/// An observation about the positions on a claim.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingCard {
    /// "Contested", "Voice drift", "Taken for granted", "Origins".
    pub label: String,
    /// In words.
    pub words: String,
    /// The sentences that show it.
    pub at: Vec<PassageCard>,
}

/// A claim that an actor holds.
#[derive(Clone, Debug, Serialize)]
pub struct HeldCard {
    /// The claim.
    pub claim: LinkCard,
    /// Whether others dispute it.
    pub contested: bool,
    /// The actor's stances, each with its sentence.
    pub stances: Vec<PositionCard>,
    /// How many earlier stances of the actor are only on the page of the claim.
    pub more_stances: usize,
    /// The positions of others.
    pub others: Vec<PositionCard>,
    /// How many positions of others are only on the page of the claim.
    pub more_others: usize,
}

/// A claim with those who hold it and those who dispute it.
#[derive(Clone, Debug, Serialize)]
pub struct ContestedCard {
    /// The claim.
    pub claim: LinkCard,
    /// Who holds it, each with a link to the sentence.
    pub held_by: Vec<LinkCard>,
    /// Who disputes it, each with a link to the sentence.
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
