//! Words of an article that mean an actor or a place.

use super::ids::{ActorId, ArticleId, PlaceId};
use super::passage::Passage;
use super::prose::Prose;
use crate::content::article::Certainty;

/// What a mention means.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// An actor, named by its own name.
    Actor(ActorId),
    /// An actor, named by the name of a place: a metonym.
    Metonym(ActorId, PlaceId),
    /// A place.
    Place(PlaceId),
}

impl Target {
    /// The actor meant, if one is.
    pub fn actor(&self) -> Option<&ActorId> {
        match self {
            Self::Actor(actor) | Self::Metonym(actor, _) => Some(actor),
            Self::Place(_) => None,
        }
    }
}

/// How it is known what a mention means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MentionBasis {
    /// Its name was found.
    Name,
    /// The text links it.
    Link,
    /// An editor, or the importer, said so.
    Annotation,
}

/// Words that mean an actor or place.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The words.
    pub passage: Passage,
    /// What they mean.
    pub target: Target,
    /// How that is known.
    pub basis: MentionBasis,
    /// Who says so, and how sure.
    pub provenance: Provenance,
    /// A remark for the margin.
    pub note: Option<Prose>,
    /// The end of its permalink.
    pub key: String,
}

/// A mention in a certain article, by its index there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MentionRef {
    /// The article.
    pub article: ArticleId,
    /// Index among its mentions.
    pub index: usize,
}

/// Who annotated, and how sure.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    /// An editor, or `import`.
    pub by: Option<String>,
    /// How sure.
    pub certainty: Option<Certainty>,
    /// Whether no person has confirmed it yet.
    pub suggested: bool,
}
