//! The accounts of an event, compared fact by fact: a row for each source, a column for each fact.
//!
//! A *fact* is the time of the event or of one of its parts, a question about them, or claims about them that answer none of
//! these questions. A *source* is an article with everything that repeats or translates it. What a reprint has beyond its
//! original is its own source: the original never said it.

mod against;
mod doubled;
mod facts;
mod rows;

use super::model::{ActorId, AnnotationRef, ArticleId, ClaimId, EventId, QuestionId};

/// What accounts may differ in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// When the event, or a part of it, happened.
    When(EventId),
    /// A question about it.
    Question(QuestionId),
    /// Claims about it that answer no question about it. Those that contradict or refine each other are one fact.
    Claims(Vec<ClaimId>),
}

/// What the sources of an event report, fact by fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The facts that any source reports: times first, then the others in the order in which they were first reported.
    pub facts: Vec<Fact>,
    /// The sources, the first published first, those without a date last.
    pub sources: Vec<ComparedSource>,
}

/// An article, and what it reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedSource {
    /// The article.
    pub article: ArticleId,
    /// The article that it repeats or translates, if this row has only what it adds to that.
    pub beyond: Option<ArticleId>,
    /// The articles that repeat or translate it.
    pub also_in: Vec<ArticleId>,
    /// What it reports about each fact, in the order of the text.
    pub told: Vec<Vec<ReportedFact>>,
    /// Whether no source before it reports all that it reports.
    pub is_new: bool,
}

/// What one voice in a source reports about a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedFact {
    /// What it reports.
    pub what: ToldValue,
    /// The first sentence that shows it.
    pub at: AnnotationRef,
    /// The other sentences of the same article that show the same.
    pub more: Vec<AnnotationRef>,
    /// Where reprints and translations have the same.
    pub also_in: Vec<AnnotationRef>,
    /// Whether it cannot be true together with what was published first about this fact.
    pub is_against: bool,
}

/// What is reported about a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToldValue {
    /// A time, on whose word; `None` is the article's own voice.
    Time(Option<ActorId>),
    /// A stance on a claim: the annotation has it, and who holds it.
    Claim(ClaimId),
}
