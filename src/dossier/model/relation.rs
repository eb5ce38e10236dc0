//! What articles are to each other.

use super::ids::ArticleId;
use super::passage::Passage;

/// What an article does to another. That it repeats or translates one is its [`Origin`](super::Origin).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RelationKind {
    /// It says what the other had wrong.
    Corrects,
    /// It takes the other back.
    Retracts,
    /// It carries the other's news on.
    Updates,
    /// It answers the other.
    RepliesTo,
}

/// That an article does something to another.
#[derive(Clone, Debug)]
pub struct ArticleRelation {
    /// What it does.
    pub kind: RelationKind,
    /// The other.
    pub to: ArticleId,
    /// The passage of the other that it corrects, if it is named.
    pub passage: Option<Corrected>,
}

/// A passage that another article corrects.
#[derive(Clone, Debug)]
pub struct Corrected {
    /// The passage, in the article that is corrected.
    pub passage: Passage,
    /// The end of its permalink there.
    pub key: String,
    /// What it says now, in the words of the correction.
    pub now: Option<String>,
}

/// A relation of an article, seen from the other: who has it, and which of theirs it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RelationRef {
    /// The article that corrects, retracts, updates or answers.
    pub article: ArticleId,
    /// Index among its relations.
    pub index: usize,
}
