//! Attestations, gathered by who holds them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::attestation::{Attested, DatedAttestation, PositionHolder};
use super::folding::{Folded, fold};
use super::position::Position;
use super::said::Said;
use super::sayings::Sayings;
use super::sequence::Sequence;
use super::taken_back::Weight;
use crate::dossier::backlinks::Backlinks;
use crate::dossier::model::{
    ActorId, AnnotationRef, Article, ArticleId, Attestation, Claim, ClaimId, Holder, Quoted, What,
};
use crate::dossier::time::Times;

/// The positions on every claim.
#[derive(Clone, Debug, Default)]
pub struct Positions {
    claims: BTreeMap<ClaimId, Vec<Position>>,
    said: BTreeMap<AnnotationRef, Said>,
    quoted: BTreeMap<AnnotationRef, Quoted>,
    also_in: BTreeMap<AnnotationRef, Vec<AnnotationRef>>,
    repeated: BTreeSet<AnnotationRef>,
}

impl Positions {
    /// Gathers attestations by their holders, and puts them in chronological order.
    pub(in crate::dossier) fn new(
        claims: &BTreeMap<ClaimId, Claim>,
        articles: &BTreeMap<ArticleId, Arc<Article>>,
        backlinks: &Backlinks,
        times: &Times,
    ) -> Self {
        let sayings = Sayings::new(articles, backlinks, times);
        let of = |claim: &ClaimId| {
            let all = attestations(claim, articles, backlinks);
            let said = |(at, article, attestation, _): &Attested<'_>| {
                ((*at).clone(), sayings.of(at, article, attestation))
            };
            let said: BTreeMap<AnnotationRef, Said> = all.iter().map(said).collect();
            let quoted = |(at, article, attestation, _): &Attested<'_>| {
                let passage = &article.annotations.get(at.index)?.passage;
                let quoted = sayings.quoted(article, passage, attestation);
                Some(((*at).clone(), quoted))
            };
            let quoted: BTreeMap<AnnotationRef, Quoted> = all.iter().filter_map(quoted).collect();
            (claim.clone(), positions(all, &said, articles), said, quoted)
        };
        let claims: Vec<&ClaimId> = claims.keys().collect();
        let found: Vec<_> = claims.into_par_iter().map(of).collect();
        let mut all = Self {
            said: said_in_quotes(articles, &sayings),
            ..Self::default()
        };
        for (claim, positions, said, quoted) in found {
            let attestations = positions.iter().flat_map(|one| &one.attestations);
            for one in attestations.filter(|one| !one.also_in.is_empty()) {
                all.repeated.extend(one.also_in.iter().cloned());
                all.also_in.insert(one.at.clone(), one.also_in.clone());
            }
            all.claims.insert(claim, positions);
            all.said.extend(said);
            all.quoted.extend(quoted);
        }
        all
    }

    /// When what an attestation shows, or what a quote holds, was said. Every one of them has such days, known or not; other annotations
    /// have none.
    pub fn said(&self, at: &AnnotationRef) -> Option<&Said> {
        self.said.get(at)
    }

    /// How much of an attestation's passage its article quotes word for word.
    pub fn quoted(&self, at: &AnnotationRef) -> Quoted {
        self.quoted.get(at).copied().unwrap_or_default()
    }

    /// Whether an attestation is one that an article only repeats of another.
    pub fn is_repeated(&self, at: &AnnotationRef) -> bool {
        self.repeated.contains(at)
    }

    /// Where reprints have the same as an attestation.
    pub fn also_in(&self, at: &AnnotationRef) -> &[AnnotationRef] {
        self.also_in.get(at).map_or(&[], Vec::as_slice)
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

/// When every quote was said.
fn said_in_quotes(
    articles: &BTreeMap<ArticleId, Arc<Article>>,
    sayings: &Sayings<'_>,
) -> BTreeMap<AnnotationRef, Said> {
    let of_article = |article: &Arc<Article>| {
        let annotations = article.annotations.iter().enumerate();
        let quotes = annotations.filter_map(|(index, annotation)| {
            let What::Quote(quote) = &annotation.what else {
                return None;
            };
            let at = AnnotationRef {
                article: article.id.clone(),
                index,
            };
            let said = sayings.of_quote(&at, article, quote);
            Some((at, said))
        });
        quotes.collect::<Vec<_>>()
    };
    let articles: Vec<&Arc<Article>> = articles.values().collect();
    articles.into_par_iter().flat_map_iter(of_article).collect()
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
        let weight = Weight::of(article, annotation, attestation, articles, backlinks);
        Some((at, article.as_ref(), attestation, weight))
    })
    .collect()
}

fn positions(
    all: Vec<Attested<'_>>,
    said: &BTreeMap<AnnotationRef, Said>,
    articles: &BTreeMap<ArticleId, Arc<Article>>,
) -> Vec<Position> {
    let mut by_holder: BTreeMap<PositionHolder, Vec<DatedAttestation>> = BTreeMap::new();
    for Folded { first, also_in } in fold(all, said, articles) {
        let (at, _, attestation, weight) = first;
        // What a sentence takes for granted, nobody is said to hold or to dispute.
        let (Some(holder), Some(said)) = (holder(at, attestation), said.get(at)) else {
            continue;
        };
        by_holder.entry(holder).or_default().push(DatedAttestation {
            at: at.clone(),
            stance: attestation.stance,
            said: said.clone(),
            weight,
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
