//! What one passage shows of a position.

use super::said::Said;
use super::taken_back::Weight;
use crate::content::article::Stance;
use crate::dossier::model::{ActorId, AnnotationRef, Article, ArticleId, Attestation};

/// Whose position it is. Whoever is counted is counted by this.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PositionHolder {
    /// An actor.
    Actor(ActorId),
    /// An article, in its own voice.
    Article(ArticleId),
    /// Someone whom an article does not name. Two passages never share one.
    Unnamed(AnnotationRef),
}

/// What one passage shows of a position, and when that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedAttestation {
    /// The passage.
    pub at: AnnotationRef,
    /// What the holder does with the claim.
    pub stance: Stance,
    /// When that was said.
    pub said: Said,
    /// Whether it counts.
    pub weight: Weight,
    /// Where reprints of the article have the same.
    pub also_in: Vec<AnnotationRef>,
}

impl DatedAttestation {
    /// Whether it counts. Whatever does not is shown, and moves no position.
    pub fn counts(&self) -> bool {
        self.weight == Weight::Counts
    }
}

/// An attestation, where it is, and whether it counts.
pub(super) type Attested<'a> = (&'a AnnotationRef, &'a Article, &'a Attestation, Weight);
