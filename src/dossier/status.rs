//! What a claim's attestations amount to: counted, and never judged.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::backlinks::Backlinks;
use super::model::{
    Annotation, AnnotationRef, Article, ArticleId, Attestation, Claim, ClaimId, Holder, Origin,
    Passage, What,
};
use crate::content::article::{Certainty, Stance};

/// For, against, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Polarity {
    /// Holds the claim.
    For,
    /// Disputes it.
    Against,
    /// Does neither.
    Open,
}

/// What side a stance is on.
pub fn polarity(stance: Stance) -> Polarity {
    match stance {
        Stance::Asserts
        | Stance::Alleges
        | Stance::Acknowledges
        | Stance::Implies
        | Stance::Promises
        | Stance::Threatens
        | Stance::Warns => Polarity::For,
        Stance::Denies | Stance::Rejects => Polarity::Against,
        Stance::Questions | Stance::DoesNotAcknowledge | Stance::DeclinesToComment => {
            Polarity::Open
        }
    }
}

/// What a claim's attestations amount to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClaimStatus {
    /// Somebody holds it, and somebody disputes it.
    pub contested: bool,
    /// Articles that attribute it to somebody and further down say it in their own voice: the first passage of either sort.
    pub voice_shift: Vec<(AnnotationRef, AnnotationRef)>,
    /// Passages that take it for granted.
    pub presupposed: Vec<AnnotationRef>,
    /// How many articles hold it, in their own voice or somebody's. One that only takes it for granted is none of them.
    pub articles: usize,
    /// How many of these do not repeat another's text, wire or quoted statement.
    pub origins: usize,
}

/// What the attestations of every claim amount to.
pub(super) fn of_claims(
    claims: &BTreeMap<ClaimId, Claim>,
    articles: &BTreeMap<ArticleId, Arc<Article>>,
    backlinks: &Backlinks,
) -> BTreeMap<ClaimId, ClaimStatus> {
    let attested = Attested {
        articles,
        backlinks,
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
}

impl<'a> Attested<'a> {
    fn annotation(&self, at: &AnnotationRef) -> Option<(&'a Article, &'a Annotation)> {
        let article = self.articles.get(&at.article)?;
        Some((article, article.annotations.get(at.index)?))
    }

    fn status(&self, claim: &ClaimId) -> ClaimStatus {
        // A reading of low certainty settles nothing: it makes no claim contested, and is no origin.
        let mut attestations = self.attestations(claim);
        attestations.retain(|(at, _)| {
            let annotation = self.annotation(at).map(|(_, annotation)| annotation);
            annotation.is_none_or(|one| one.provenance.certainty != Some(Certainty::Low))
        });
        // What a sentence takes for granted, nobody is said to hold or to dispute.
        let takes = |one: &Attestation, side| {
            one.holder != Holder::Presupposed && polarity(one.stance) == side
        };
        let has = |side| attestations.iter().any(|(_, one)| takes(one, side));
        let presupposed = attestations
            .iter()
            .filter(|(_, one)| one.holder == Holder::Presupposed);
        let holding: BTreeSet<&ArticleId> = attestations
            .iter()
            .filter(|(_, one)| takes(one, Polarity::For))
            .map(|(at, _)| &at.article)
            .collect();
        ClaimStatus {
            contested: has(Polarity::For) && has(Polarity::Against),
            voice_shift: voice_shift(&attestations),
            presupposed: presupposed.map(|(at, _)| (*at).clone()).collect(),
            articles: holding.len(),
            origins: self.origins(&holding, &attestations),
        }
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

    /// Articles of one origin are those of which one repeats the other, or both the same wire, or which rest on one utterance.
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
            let root = self.root(id);
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

    /// What an article ultimately repeats, or itself.
    fn root(&self, id: &ArticleId) -> String {
        let mut seen = BTreeSet::new();
        let mut at = id.clone();
        while seen.insert(at.clone()) {
            match self
                .articles
                .get(&at)
                .and_then(|article| article.derived_from.as_ref())
            {
                Some(Origin::Article(next)) => at = next.clone(),
                Some(Origin::Wire(wire)) => return format!("wire:{wire}"),
                None => break,
            }
        }
        // A circle of articles has one origin too: the first of them by name.
        let last = seen
            .iter()
            .next()
            .filter(|_| seen.contains(&at) && self.repeats(&at))
            .unwrap_or(&at);
        last.to_string()
    }

    fn repeats(&self, id: &ArticleId) -> bool {
        self.articles
            .get(id)
            .is_some_and(|article| article.derived_from.is_some())
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

/// In each article: the first passage that attributes the claim, and the first one after it that says it outright.
fn voice_shift(
    attestations: &[(&AnnotationRef, &Attestation)],
) -> Vec<(AnnotationRef, AnnotationRef)> {
    attestations
        .chunk_by(|(a, _), (b, _)| a.article == b.article)
        .filter_map(|article| {
            let is_attributed = |(_, one): &&(&AnnotationRef, &Attestation)| {
                matches!(one.holder, Holder::Actor(_)) && polarity(one.stance) == Polarity::For
            };
            let (attributed, _) = article.iter().find(is_attributed)?;
            let own = |(at, one): &&(&AnnotationRef, &Attestation)| {
                one.holder == Holder::Article
                    && polarity(one.stance) == Polarity::For
                    && at.index > attributed.index
            };
            let (own, _) = article.iter().find(own)?;
            Some(((*attributed).clone(), (*own).clone()))
        })
        .collect()
}
