//! What templates see of the accounts of an event, compared fact by fact.

use serde::Serialize;

use super::card::{ArticleCard, LinkCard, PassageCard};
use super::position::StanceCard;

/// The accounts of an event, fact by fact.
#[derive(Clone, Debug, Serialize)]
pub struct ComparedCard {
    /// How many sources there are: reprints and translations are folded into what they repeat.
    pub sources: usize,
    /// For wide pages and for paper: tables with at most seven facts each.
    pub tables: Vec<ComparedTable>,
    /// The same for narrow pages, fact by fact.
    pub facts: Vec<ComparedFact>,
    /// Sources without a row, since they report nothing that was not reported before them. Empty if there are 20 sources or fewer.
    pub rest: Vec<LinkCard>,
}

/// Some facts, and what each source reports about them.
#[derive(Clone, Debug, Serialize)]
pub struct ComparedTable {
    /// A column for each fact.
    pub heads: Vec<FactHead>,
    /// A row for each source, the first published first.
    pub rows: Vec<ComparedRow>,
}

/// What accounts may differ in.
#[derive(Clone, Debug, Serialize)]
pub struct FactHead {
    /// The question, the claim, or the event whose time is given; without a link for the page's own event.
    pub link: LinkCard,
    /// Whether it is a time.
    pub is_time: bool,
}

/// A source in the table.
#[derive(Clone, Debug, Serialize)]
pub struct ComparedRow {
    /// The source.
    pub source: ComparedSourceCard,
    /// A cell for each column; empty if nothing is marked.
    pub cells: Vec<Vec<ToldCard>>,
}

/// A source: an article with what repeats or translates it.
#[derive(Clone, Debug, Serialize)]
pub struct ComparedSourceCard {
    /// Leads to the article.
    pub link: LinkCard,
    /// The article.
    pub article: ArticleCard,
    /// The articles that repeat or translate it.
    pub also_in: Vec<ComparedCopy>,
    /// What it repeats or translates, if only what it reports beyond that is shown.
    pub beyond: Option<LinkCard>,
}

/// An article that repeats or translates a source.
#[derive(Clone, Debug, Serialize)]
pub struct ComparedCopy {
    /// Leads to the article.
    pub link: LinkCard,
    /// Whether only a part of what the source reports is annotated in it.
    pub in_part: bool,
}

/// A fact, and what each source reports about it.
#[derive(Clone, Debug, Serialize)]
pub struct ComparedFact {
    /// The fact.
    pub head: FactHead,
    /// The sources that report something about it.
    pub told: Vec<ComparedTold>,
    /// How many sources tell nothing of it.
    pub silent: usize,
    /// How many more report it without adding anything that was not reported before them.
    pub rest: usize,
}

/// What one source reports about a fact.
#[derive(Clone, Debug, Serialize)]
pub struct ComparedTold {
    /// The source.
    pub source: ComparedSourceCard,
    /// What each of its voices reports.
    pub told: Vec<ToldCard>,
}

/// What one voice in a source reports about a fact.
#[derive(Clone, Debug, Serialize)]
pub struct ToldCard {
    /// A number, a few words, or the article's words for when. Empty if the stance alone says it: the column has one claim.
    pub value: String,
    /// The language of the value, if it is not the dossier's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, where the language is given.
    pub dir: &'static str,
    /// What the voice does with the claim, if it does not simply assert it.
    pub stance: Option<StanceCard>,
    /// Whether it cannot be true together with the first value in its column that others contradict.
    pub against: bool,
    /// Whose voice it is; without a link if the voice has no record.
    pub by: LinkCard,
    /// The sentences, one for each paragraph.
    pub at: Vec<PassageCard>,
    /// How sure the editor is, if that needs saying.
    pub certainty: String,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}
