//! Positions: what each holder says of a claim, in order of time.
//!
//! An *attestation* is what one passage shows. A *position* is all attestations of one claim by one holder. Each attestation has
//! the days on which it may have been said ([`Said`]), and a position has an order only as far as those days give one
//! ([`Sequence`]): no order of files or of paragraphs decides who came round.
//!
//! What an article repeats of another, its own voice and what it says of others, is no attestation of its own: it is kept with the
//! one it repeats, as where else the same is printed.

mod derived;
mod folding;
mod said;
mod sequence;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

pub use self::derived::{Derivation, Derived};
use self::folding::Folded;
pub(super) use self::folding::root;
use self::said::Sayings;
pub use self::said::{Said, SaidBasis};
pub use self::sequence::{Latest, Sequence, Step};
use super::backlinks::Backlinks;
use super::model::{
    ActorId, AnnotationRef, Article, ArticleId, Attestation, Claim, ClaimId, Holder, What,
};
use super::polarity::{Polarity, polarity};
use super::time::Times;
use crate::content::article::{Certainty, Stance};

/// Whose position it is. Whoever is counted is counted by this.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PositionHolder {
    /// An actor.
    Actor(ActorId),
    /// An article, in its own voice.
    Article(ArticleId),
    /// Somebody whom an article does not name. Two passages never share one.
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
    /// Whether it counts. A reading of low certainty settles nothing: it is shown, and moves no position.
    pub counts: bool,
    /// Where reprints of the article have the same.
    pub also_in: Vec<AnnotationRef>,
}

/// A holder's attestations of one claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Whose.
    pub holder: PositionHolder,
    /// All that shows it, by the end of the days on which it may have been said, what has no day last.
    pub attestations: Vec<DatedAttestation>,
    /// How it changed, as far as the days tell.
    pub sequence: Sequence,
}

impl Position {
    /// Where the holder was heard last; nothing where only readings of low certainty show a position.
    pub fn latest(&self) -> Option<&Latest> {
        self.sequence.latest.as_ref()
    }

    /// Whether the holder is known to have crossed from one side to another.
    pub fn has_changed(&self) -> bool {
        !self.sequence.steps.is_empty()
    }

    /// Whether any attestation that counts was on a side.
    pub fn was_ever(&self, side: Polarity) -> bool {
        let mut counting = self.attestations.iter().filter(|one| one.counts);
        counting.any(|one| polarity(one.stance) == side)
    }

    /// Both ends of a step.
    pub fn ends(&self, step: &Step) -> Option<(&DatedAttestation, &DatedAttestation)> {
        let from = self.attestations.get(step.from)?;
        Some((from, self.attestations.get(step.to)?))
    }
}

/// The positions on every claim.
#[derive(Clone, Debug, Default)]
pub struct Positions {
    claims: BTreeMap<ClaimId, Vec<Position>>,
}

impl Positions {
    /// Gathers attestations by their holders, and puts them in order of time.
    pub(super) fn new(
        claims: &BTreeMap<ClaimId, Claim>,
        articles: &BTreeMap<ArticleId, Arc<Article>>,
        backlinks: &Backlinks,
        times: &Times,
    ) -> Self {
        let sayings = Sayings {
            articles,
            backlinks,
            times,
        };
        let of = |claim: &ClaimId| {
            let all = attestations(claim, articles, backlinks);
            (claim.clone(), positions(all, &sayings))
        };
        let claims: Vec<&ClaimId> = claims.keys().collect();
        Self {
            claims: claims.into_par_iter().map(of).collect(),
        }
    }

    /// The positions on a claim, in order of their holders.
    pub fn of(&self, claim: &ClaimId) -> &[Position] {
        self.claims.get(claim).map_or(&[], Vec::as_slice)
    }

    /// An actor's position on a claim.
    pub fn held_by(&self, actor: &ActorId, claim: &ClaimId) -> Option<&Position> {
        let is_theirs = |position: &&Position| matches!(&position.holder, PositionHolder::Actor(holder) if holder == actor);
        self.of(claim).iter().find(is_theirs)
    }
}

/// An attestation, and where it is.
type Attested<'a> = (&'a AnnotationRef, &'a Article, &'a Attestation, bool);

/// A claim's attestations with their articles, the first published first, and whether each counts.
fn attestations<'a>(
    claim: &ClaimId,
    articles: &'a BTreeMap<ArticleId, Arc<Article>>,
    backlinks: &'a Backlinks,
) -> Vec<Attested<'a>> {
    let refs = backlinks.attestations.get(claim).into_iter().flatten();
    refs.filter_map(|at| {
        let article = articles.get(&at.article)?;
        let annotation = article.annotations.get(at.index)?;
        let What::Claim(attestation) = &annotation.what else {
            return None;
        };
        let counts = annotation.provenance.certainty != Some(Certainty::Low);
        Some((at, article.as_ref(), attestation, counts))
    })
    .collect()
}

fn positions(all: Vec<Attested<'_>>, sayings: &Sayings<'_>) -> Vec<Position> {
    let mut by_holder: BTreeMap<PositionHolder, Vec<DatedAttestation>> = BTreeMap::new();
    for Folded { first, also_in } in folding::fold(all, sayings.articles) {
        let (at, article, attestation, counts) = first;
        // What a sentence takes for granted, nobody is said to hold or to dispute.
        let Some(holder) = holder(at, attestation) else {
            continue;
        };
        by_holder.entry(holder).or_default().push(DatedAttestation {
            at: at.clone(),
            stance: attestation.stance,
            said: sayings.of(at, article, attestation),
            counts,
            also_in: also_in.into_iter().cloned().collect(),
        });
    }
    let position = |(holder, mut attestations): (_, Vec<DatedAttestation>)| {
        attestations.sort_by_cached_key(|one| one.said.in_time());
        Position {
            holder,
            sequence: Sequence::of(&attestations),
            attestations,
        }
    };
    by_holder.into_iter().map(position).collect()
}

fn holder(at: &AnnotationRef, attestation: &Attestation) -> Option<PositionHolder> {
    match &attestation.holder {
        Holder::Actor(actor) => Some(PositionHolder::Actor(actor.clone())),
        Holder::Article => Some(PositionHolder::Article(at.article.clone())),
        Holder::Unnamed(_) => Some(PositionHolder::Unnamed(at.clone())),
        Holder::Presupposed => None,
    }
}
