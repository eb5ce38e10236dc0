//! What a claim's attestations amount to: counted, and never judged.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::backlinks::Backlinks;
use super::model::{
    Annotation, AnnotationRef, Article, ArticleId, Attestation, Claim, ClaimId, Holder, Passage,
    What,
};
use super::polarity::{Polarity, polarity};
use super::positions::{Latest, Position, Positions, Said, Weight, root};
use crate::content::article::Voice;

/// Whether a claim is in dispute. Each holder counts with the latest position: someone who changed position no longer
/// contradicts themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ClaimState {
    /// The latest positions of two holders are for and against.
    Contested,
    /// Someone was against, and nobody's latest position is: since the last of them left that side, or took it back by a correction.
    NoLongerDisputed(Box<Said>),
    /// Someone was for, and nobody's latest position is: since the last of them left that side, or took it back by a correction.
    Withdrawn(Box<Said>),
    /// Whether it is depends on what someone said last, and that is not known.
    OrderUnknown,
    /// Nobody is against it, or nobody for it, and nobody ever was.
    #[default]
    Uncontested,
}

impl ClaimStatus {
    /// Whether the latest positions of two holders are for and against.
    pub fn is_contested(&self) -> bool {
        self.state == ClaimState::Contested
    }
}

/// What a claim's attestations amount to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClaimStatus {
    /// Whether it is in dispute, by the latest positions.
    pub state: ClaimState,
    /// Articles that attribute it to someone and further down say it in their own voice: the first passage of either sort.
    pub voice_shift: Vec<(AnnotationRef, AnnotationRef)>,
    /// Passages that take it for granted.
    pub presupposed: Vec<AnnotationRef>,
    /// How many articles hold it, in their own voice or someone else's. Articles that only take it for granted do not count.
    pub articles: usize,
    /// How many of these do not repeat another's text, wire or quoted statement.
    pub origins: usize,
}

/// What the attestations of every claim amount to.
pub(super) fn of_claims(
    claims: &BTreeMap<ClaimId, Claim>,
    articles: &BTreeMap<ArticleId, Arc<Article>>,
    backlinks: &Backlinks,
    positions: &Positions,
) -> BTreeMap<ClaimId, ClaimStatus> {
    let attested = Attested {
        articles,
        backlinks,
        positions,
    };
    let claims: Vec<&ClaimId> = claims.keys().collect();
    claims
        .into_par_iter()
        .map(|claim| (claim.clone(), attested.status(claim)))
        .collect()
}

/// Where claims are attested.
struct Attested<'a> {
    articles: &'a BTreeMap<ArticleId, Arc<Article>>,
    backlinks: &'a Backlinks,
    positions: &'a Positions,
}

impl<'a> Attested<'a> {
    fn annotation(&self, at: &AnnotationRef) -> Option<(&'a Article, &'a Annotation)> {
        let article = self.articles.get(&at.article)?;
        Some((article, article.annotations.get(at.index)?))
    }

    fn status(&self, claim: &ClaimId) -> ClaimStatus {
        // Readings of low certainty and what was taken back decide nothing: they neither make a claim contested nor count as origins.
        let mut attestations = self.attestations(claim);
        attestations.retain(|(at, one)| self.counts(at, one));
        // What a sentence takes for granted, nobody is said to hold or to dispute.
        let takes = |one: &Attestation, side| {
            one.holder != Holder::Presupposed && polarity(one.stance) == side
        };
        let presupposed = attestations
            .iter()
            .filter(|(_, one)| one.holder == Holder::Presupposed);
        let holding: BTreeSet<&ArticleId> = attestations
            .iter()
            .filter(|(_, one)| takes(one, Polarity::For))
            .map(|(at, _)| &at.article)
            .collect();
        ClaimStatus {
            state: state(self.positions.of(claim)),
            voice_shift: voice_shift(&attestations),
            presupposed: presupposed.map(|(at, _)| (*at).clone()).collect(),
            articles: holding.len(),
            origins: self.origins(&holding, &attestations),
        }
    }

    fn counts(&self, at: &AnnotationRef, attestation: &Attestation) -> bool {
        self.annotation(at).is_none_or(|(article, annotation)| {
            let (articles, backlinks) = (self.articles, self.backlinks);
            Weight::of(article, annotation, attestation, articles, backlinks) == Weight::Counts
        })
    }

    /// A claim's attestations, in order of articles and of their texts.
    fn attestations(&self, claim: &ClaimId) -> Vec<(&'a AnnotationRef, &'a Attestation)> {
        let refs = self.backlinks.attestations.get(claim).into_iter().flatten();
        refs.filter_map(|at| match &self.annotation(at)?.1.what {
            What::Claim(attestation) => Some((at, attestation)),
            _ => None,
        })
        .collect()
    }

    /// Articles have one origin if one repeats the other, if both repeat the same wire, or if both rest on one utterance.
    fn origins(
        &self,
        articles: &BTreeSet<&ArticleId>,
        attestations: &[(&AnnotationRef, &Attestation)],
    ) -> usize {
        let mut roots = BTreeSet::new();
        let mut rests_on: BTreeMap<AnnotationRef, String> = BTreeMap::new();
        let mut by_article: BTreeMap<&ArticleId, Vec<&AnnotationRef>> = BTreeMap::new();
        for (at, _) in attestations {
            by_article.entry(&at.article).or_default().push(at);
        }
        for id in articles {
            let article = self.articles.get(*id);
            let root = article.map_or_else(String::new, |one| root(one, self.articles));
            let own = by_article.get(id).into_iter().flatten();
            let quotes: Vec<AnnotationRef> = own.flat_map(|at| self.utterances_at(at)).collect();
            let known = quotes.iter().find_map(|quote| rests_on.get(quote).cloned());
            let root = known.unwrap_or(root);
            for quote in quotes {
                rests_on.insert(quote, root.clone());
            }
            roots.insert(root);
        }
        roots.len()
    }

    /// The utterances, each by its first quote, whose words an attestation rests on.
    fn utterances_at(&self, at: &AnnotationRef) -> Vec<AnnotationRef> {
        let Some((article, attestation)) = self.annotation(at) else {
            return Vec::new();
        };
        let passage = &attestation.passage;
        let shares = |other: &Passage| {
            other.part == passage.part && other.start < passage.end && passage.start < other.end
        };
        let quotes = article
            .annotations
            .iter()
            .enumerate()
            .filter(|(_, one)| matches!(one.what, What::Quote(_)) && shares(&one.passage));
        quotes
            .map(|(index, _)| {
                let article = article.id.clone();
                self.backlinks
                    .first_quote(&AnnotationRef { article, index })
                    .clone()
            })
            .collect()
    }
}

/// Whether the latest positions are in dispute.
fn state(positions: &[Position]) -> ClaimState {
    let any = |test: &dyn Fn(&Latest) -> bool| {
        let mut latest = positions.iter().filter_map(Position::latest);
        latest.any(test)
    };
    let is_last = |side| any(&|latest| latest.is(side));
    let may_be = |side| any(&|latest| latest.may_be(side));
    if is_last(Polarity::For) && is_last(Polarity::Against) {
        return ClaimState::Contested;
    }
    if any(&|latest| latest.may_be(Polarity::For) && latest.may_be(Polarity::Against)) {
        return ClaimState::OrderUnknown;
    }
    if !may_be(Polarity::Against)
        && let Some(since) = left(positions, Polarity::Against)
    {
        return ClaimState::NoLongerDisputed(Box::new(since));
    }
    if !may_be(Polarity::For)
        && let Some(since) = left(positions, Polarity::For)
    {
        return ClaimState::Withdrawn(Box::new(since));
    }
    ClaimState::Uncontested
}

/// When the last of those who were on a side left it; nothing if nobody was.
fn left(positions: &[Position], side: Polarity) -> Option<Said> {
    let left = positions.iter().filter_map(|position| position.left(side));
    left.max_by_key(|said| said.in_time()).cloned()
}

/// In each article: the first passage that attributes the claim, and the first one after it that says it outright.
fn voice_shift(
    attestations: &[(&AnnotationRef, &Attestation)],
) -> Vec<(AnnotationRef, AnnotationRef)> {
    attestations
        .chunk_by(|(a, _), (b, _)| a.article == b.article)
        .filter_map(|article| {
            let is_attributed = |(_, one): &&(&AnnotationRef, &Attestation)| {
                one.voice == Voice::Attributed && polarity(one.stance) == Polarity::For
            };
            let (attributed, _) = article.iter().find(is_attributed)?;
            let own = |(at, one): &&(&AnnotationRef, &Attestation)| {
                one.voice == Voice::Own
                    && polarity(one.stance) == Polarity::For
                    && at.index > attributed.index
            };
            let (own, _) = article.iter().find(own)?;
            Some(((*attributed).clone(), (*own).clone()))
        })
        .collect()
}
