//! What templates see of the ledger of claims: who holds each, and who disputes it.

use serde::Serialize;

use super::card::{LinkCard, PassageCard};
use super::claim::{MatrixRow, ReadingCard};
use super::frame::Frame;
use super::home::FigureCard;
use super::listing::ListingCard;
use super::position::StageCard;

/// `claims.html`: every claim, in groups by how far those agree who speak of it. A dossier of very many has a page for each group.
#[derive(Clone, Debug, Serialize)]
pub struct ClaimsPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// What the page is called.
    pub heading: String,
    /// How many claims the dossier has.
    pub count: usize,
    /// From how many articles.
    pub articles: usize,
    /// The questions that the dossier asks: their pages have the answers.
    pub questions: Vec<LinkCard>,
    /// The groups with the number of their claims, those without any left out: each leads to its group.
    pub jump: Vec<FigureCard>,
    /// Choices that leave rows away; none where there is nothing to choose.
    pub filters: Vec<FilterCard>,
    /// The signs that occur: `yes`, `own`, `taken`, `no`, `hint`, `ask`, `unsure`.
    pub signs: Vec<&'static str>,
    /// The groups on this page.
    pub groups: Vec<LedgerGroup>,
    /// The parts of the ledger; null if all of it is on one page.
    pub listing: Option<ListingCard>,
    /// How many claims this page has.
    pub shown: usize,
}

/// A choice that leaves rows away. A row that stays has the class of the chosen value.
#[derive(Clone, Debug, Serialize)]
pub struct FilterCard {
    /// `who`, `text` or `kind`.
    pub id: &'static str,
    /// "Who speaks" …
    pub label: String,
    /// What is chosen at first: "anybody".
    pub any: String,
    /// What else can be chosen.
    pub options: Vec<OptionCard>,
}

/// Something to choose.
#[derive(Clone, Debug, Serialize)]
pub struct OptionCard {
    /// The class of the rows that stay.
    pub value: String,
    /// In words.
    pub name: String,
}

/// Claims about which those who speak of them agree as far.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerGroup {
    /// `contested`, `moved`, `disputed`, `several`, `one`, `own`, `granted` or `open`: its id, and its class.
    pub id: &'static str,
    /// "Several voices, nobody against".
    pub label: String,
    /// What that means, in a few words.
    pub meaning: String,
    /// Whether its rows show both sides with their words. Others are one line: the statement, and who holds it.
    pub is_full: bool,
    /// Whether it has so many rows that they are set closer.
    pub is_many: bool,
    /// Its claims: those of which most speak first.
    pub rows: Vec<LedgerRow>,
    /// The contested claims by those who take part; null in other groups.
    pub table: Option<LedgerTable>,
}

/// A claim with everybody who speaks of it.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerRow {
    /// Its id on the page.
    pub id: String,
    /// By what it is chosen: one class for its kind, and one for each article and each speaker.
    pub classes: String,
    /// Its page.
    pub href: String,
    /// Neutral wording.
    pub statement: String,
    /// "Factual", "Threat" …
    pub kind: String,
    /// "No longer disputed" and the like, where the group does not say it; may be empty.
    pub state: String,
    /// Since when; may be empty.
    pub since: String,
    /// The signs of those who hold it, at most four: what is nearest to the line comes last.
    pub signs_for: Vec<&'static str>,
    /// How many more there are.
    pub more_for: usize,
    /// The signs of those who dispute it or take neither side, at most three.
    pub signs_against: Vec<&'static str>,
    /// How many more there are.
    pub more_against: usize,
    /// Both in words.
    pub spoken: String,
    /// Who speaks of it: those who hold it first, then those who dispute it, then the others. None that is empty.
    pub sides: Vec<LedgerSide>,
    /// Articles that first attribute it and then say it themselves.
    pub drift: Vec<ReadingCard>,
}

/// Those who are on one side.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerSide {
    /// `for`, `against`, `neither` or `unsure`.
    pub class: &'static str,
    /// In words.
    pub label: String,
    /// How many.
    pub count: usize,
    /// Who: those who changed position first, then those who are heard most.
    pub holders: Vec<LedgerHolder>,
    /// How many more the claim's own page has.
    pub more: usize,
}

/// Somebody who speaks of a claim, once.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerHolder {
    /// Who: an actor, an article that speaks for itself, or somebody whom an article does not name.
    pub holder: LinkCard,
    /// Whether it is an actor.
    pub is_actor: bool,
    /// Whether it may be several people: then the stance is a heading before the name, not a verb behind it.
    pub is_several: bool,
    /// Whether it is an article, which places need not name again.
    pub is_article: bool,
    /// `yes`, `own` (an article itself), `taken` (taken for granted), `no`, `hint` (is silent), `ask` (asks) or `unsure`.
    pub sign: &'static str,
    /// What is done with the claim, each with its sentences. None where the position changed.
    pub stances: Vec<LedgerStance>,
    /// Since when, and when last; may be empty.
    pub since: String,
    /// The stages of a position that changed.
    pub stages: Vec<StageCard>,
    /// "Order not known", "in the order of the reports"; otherwise empty.
    pub doubt: String,
}

/// What somebody does with a claim.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerStance {
    /// "asserts", "says so itself", "takes it for granted".
    pub word: String,
    /// `yes`, `own` (an article itself), `taken` (taken for granted), `no`, `ask` or `hint`.
    pub class: &'static str,
    /// How sure the editor is; may be empty.
    pub certainty: String,
    /// Where: at most three places.
    pub at: Vec<PassageCard>,
    /// How many more there are.
    pub more: usize,
    /// The article's words, if the row shows them; otherwise empty.
    pub words: String,
    /// Whether these words are the holder's own, word for word. Only such words are in quotation marks.
    pub is_quoted: bool,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// The contested claims as a table: a column for each of those who take part in them.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerTable {
    /// The actors that have a column of their own.
    pub holders: Vec<LinkCard>,
    /// Whether there are more of them than there is room for: they share a column.
    pub has_others: bool,
    /// Whether any article says one of the claims itself.
    pub has_articles: bool,
    /// A row for each claim.
    pub rows: Vec<MatrixRow>,
}
