//! Positions on claims: who takes which, each one link from the sentence that shows it.

use super::passages::sentence_html;
use crate::dossier::{
    AnnotationRef, Article, Attestation, ClaimId, Holder, Polarity, Said, What, polarity,
};
use crate::page::context::Context;
use crate::page::make::links::unlinked;
use crate::page::messages::direction::direction;
use crate::page::messages::phrases::sign_of;
use crate::page::model::{LinkCard, PositionCard, StanceCard};
use std::collections::{BTreeMap, BTreeSet};

impl Context<'_> {
    /// A stance with its holder; an article that speaks for itself goes by `name`. What an article takes for granted, its author
    /// does, if that is recorded.
    pub(crate) fn stance(
        &self,
        name: &str,
        article: &Article,
        attestation: &Attestation,
    ) -> StanceCard {
        let takes_for_granted = attestation.holder == Holder::Presupposed
            && polarity(attestation.stance) == Polarity::For;
        let (word, holder) = if takes_for_granted {
            let holder = match &article.author {
                Some(author) => self.link(author.clone()),
                None => unlinked(name.to_owned()),
            };
            (self.messages.get("stance-takes-for-granted"), holder)
        } else {
            let holder = self.holder_named(name, article, attestation);
            (self.messages.stance(attestation.stance), holder)
        };
        StanceCard {
            word: word.to_owned(),
            class: sign_of(&attestation.holder, attestation.stance),
            holder,
            certainty: String::new(),
        }
    }

    fn holder_named(&self, name: &str, article: &Article, attestation: &Attestation) -> LinkCard {
        let of_article = |id| unlinked(self.messages.format(id, &[("article", name.into())]));
        match &attestation.holder {
            Holder::Actor(actor) => self.link(actor.clone()),
            Holder::Unnamed(words) => self.words_of(article, words),
            Holder::Article => of_article("holder-own-voice"),
            Holder::Presupposed => of_article("holder-takes-for-granted"),
        }
    }

    /// The article's words for somebody without a record, in its language.
    fn words_of(&self, article: &Article, words: &str) -> LinkCard {
        let language = article.language.as_str();
        let is_foreign = language != self.dossier.site.language;
        LinkCard {
            lang: is_foreign.then(|| language.to_owned()),
            dir: if is_foreign { direction(language) } else { "" },
            ..unlinked(words.to_owned())
        }
    }

    /// The position an annotation reports.
    pub(crate) fn position(&self, at: &AnnotationRef) -> Option<PositionCard> {
        let (article, annotation) = self.dossier.annotation(at)?;
        let What::Claim(attestation) = &annotation.what else {
            return None;
        };
        let certainty = match self.messages.certainty(annotation.provenance.certainty) {
            "" => String::new(),
            certainty => self
                .messages
                .format("certainty-is", &[("certainty", certainty.into())]),
        };
        Some(PositionCard {
            stance: StanceCard {
                certainty,
                ..self.stance(&self.source(article), article, attestation)
            },
            sentence_html: sentence_html(article, &annotation.passage),
            at: self.passage(article, &annotation.passage),
            more: 0,
            day: self
                .dossier
                .positions
                .said(at)
                .map(|said| self.day_at(said, at))
                .unwrap_or_default(),
            also_in: self.passages(self.dossier.positions.also_in(at)),
            note_html: self.note(article, &annotation.key, annotation.note.as_ref()),
            suggested: annotation.provenance.suggested,
        })
    }
}

/// An attestation and where it is.
pub(crate) type Attested<'a> = (&'a AnnotationRef, &'a Attestation);

/// A claim's attestations in chronological order, those of one day in order of articles and of their texts. What a reprint
/// repeats is not among them.
pub(crate) fn attestations<'a>(cx: Context<'a>, claim: &ClaimId) -> Vec<Attested<'a>> {
    let refs = cx
        .dossier
        .backlinks
        .attestations
        .get(claim)
        .into_iter()
        .flatten();
    let refs = refs.filter(|at| !cx.dossier.positions.is_repeated(at));
    let attested = refs.filter_map(|at| match &cx.dossier.annotation(at)?.1.what {
        What::Claim(attestation) => Some((at, attestation)),
        _ => None,
    });
    let mut attested: Vec<Attested<'a>> = attested.collect();
    attested.sort_by_cached_key(|(at, _)| cx.dossier.positions.said(at).map(Said::in_time));
    attested
}

/// The attestations of one side.
pub(crate) fn side<'a>(all: &[Attested<'a>], side: Polarity) -> Vec<Attested<'a>> {
    all.iter()
        .filter(|(_, attestation)| polarity(attestation.stance) == side)
        .copied()
        .collect()
}

pub(crate) fn positions(cx: Context<'_>, attestations: &[Attested<'_>]) -> Vec<PositionCard> {
    attestations
        .iter()
        .filter_map(|(at, _)| cx.position(at))
        .collect()
}

/// Every passage that holds a claim, that disputes it, and that does neither.
pub(crate) fn sides(cx: Context<'_>, claim: &ClaimId) -> [Vec<PositionCard>; 3] {
    let all = attestations(cx, claim);
    [Polarity::For, Polarity::Against, Polarity::Open]
        .map(|polarity| positions(cx, &side(&all, polarity)))
}

/// Who takes a position: an actor, an article that speaks for itself, or someone whom one passage does not name.
type Who<'a> = (&'a Holder, &'a str, usize);

fn who<'a>((at, attestation): &Attested<'a>) -> Who<'a> {
    let (article, index) = match &attestation.holder {
        Holder::Actor(_) => ("", 0),
        Holder::Article | Holder::Presupposed => (at.article.as_str(), 0),
        Holder::Unnamed(_) => (at.article.as_str(), at.index),
    };
    (&attestation.holder, article, index)
}

/// How many take a position on a claim, and in how many passages.
pub(crate) fn counted(cx: Context<'_>, claim: &ClaimId) -> (usize, usize) {
    let all = attestations(cx, claim);
    let holders: BTreeSet<Who<'_>> = all.iter().map(who).collect();
    (holders.len(), all.len())
}

/// For each holder and stance, the first attestation, and how many more there are.
pub(crate) fn firsts<'a>(
    cx: Context<'_>,
    attestations: &[Attested<'a>],
) -> Vec<(Attested<'a>, usize)> {
    let mut firsts: Vec<(Attested<'a>, usize)> = Vec::new();
    let mut known = BTreeMap::new();
    for one in attestations {
        let index = *known
            .entry((who(one), one.1.stance))
            .or_insert(firsts.len());
        match firsts.get_mut(index) {
            Some((first, more)) => {
                *more += 1;
                // Of several sentences, one that leaves no doubt.
                if is_doubtful(cx, first.0) && !is_doubtful(cx, one.0) {
                    *first = *one;
                }
            }
            None => firsts.push((*one, 0)),
        }
    }
    firsts
}

/// One position for each holder and stance: its first sentence, and how many more there are.
pub(crate) fn one_each(cx: Context<'_>, attestations: &[Attested<'_>]) -> Vec<PositionCard> {
    cards_of_each(cx, firsts(cx, attestations).into_iter())
}

/// The positions of holders whose first attestations are known.
pub(crate) fn cards_of_each<'a>(
    cx: Context<'_>,
    firsts: impl Iterator<Item = (Attested<'a>, usize)>,
) -> Vec<PositionCard> {
    let card = |((at, _), more): (Attested<'_>, usize)| {
        Some(PositionCard {
            more,
            ..cx.position(at)?
        })
    };
    firsts.filter_map(card).collect()
}

fn is_doubtful(cx: Context<'_>, at: &AnnotationRef) -> bool {
    let annotation = cx.dossier.annotation(at);
    annotation.is_some_and(|(_, one)| !cx.messages.certainty(one.provenance.certainty).is_empty())
}

/// One position on a claim for each holder and stance.
pub(crate) fn everybody(cx: Context<'_>, claim: &ClaimId) -> Vec<PositionCard> {
    one_each(cx, &attestations(cx, claim))
}
