//! Attestations, gathered by who holds them.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::attestation::{Attested, DatedAttestation, PositionHolder};
use super::folding::{Folded, fold};
use super::position::Position;
use super::said::Sayings;
use super::sequence::Sequence;
use crate::content::article::Certainty;
use crate::dossier::backlinks::Backlinks;
use crate::dossier::model::{
    ActorId, AnnotationRef, Article, ArticleId, Attestation, Claim, ClaimId, Holder, What,
};
use crate::dossier::time::Times;

/// The positions on every claim.
#[derive(Clone, Debug, Default)]
pub struct Positions {
    claims: BTreeMap<ClaimId, Vec<Position>>,
}

impl Positions {
    /// Gathers attestations by their holders, and puts them in order of time.
    pub(in crate::dossier) fn new(
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
    for Folded { first, also_in } in fold(all, sayings.articles) {
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
