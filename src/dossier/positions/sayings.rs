//! When the words of attestations and of quotes were said, and how much of them is quoted.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::said::{Said, SaidBasis, dated, published, reported};
use super::utterances::Utterances;
use crate::content::article::Voice;
use crate::dossier::backlinks::Backlinks;
use crate::dossier::model::{
    AnnotationRef, Article, ArticleId, Attestation, Holder, HolderBasis, Passage, Quote, Quoted,
};
use crate::dossier::quotations::Quotations;
use crate::dossier::time::Times;

/// What shows when words were said.
pub(super) struct Sayings<'a> {
    times: &'a Times,
    /// The quotes of every article.
    quotations: BTreeMap<&'a ArticleId, Quotations<'a>>,
    utterances: Utterances<'a>,
}

impl<'a> Sayings<'a> {
    /// Arranges what shows when words were said.
    pub(super) fn new(
        articles: &'a BTreeMap<ArticleId, Arc<Article>>,
        backlinks: &'a Backlinks,
        times: &'a Times,
    ) -> Self {
        let quotations = articles.iter();
        let quotations = quotations.map(|(id, article)| (id, Quotations::of(article)));
        Self {
            times,
            quotations: quotations.collect(),
            utterances: Utterances::new(articles, backlinks, times),
        }
    }

    /// When an attestation's words were said: by its own `said`, else by that of the quote it is in, else by its sentence, else by its article.
    pub(super) fn of(
        &self,
        at: &AnnotationRef,
        article: &Article,
        attestation: &Attestation,
    ) -> Said {
        let published = published(article);
        let is_written = attestation.said_basis == HolderBasis::Written;
        let own = dated(self.times, at, article, attestation.said.as_ref());
        if let Some(said) = own.clone().filter(|_| is_written) {
            return said;
        }
        if attestation.voice != Voice::Attributed {
            return Said {
                days: published,
                basis: SaidBasis::Published,
                reported: published,
            };
        }
        let quote = self.quote_around(at, article, attestation);
        let in_quote =
            quote.map(|(quote_at, quote)| self.utterances.of_quote(&quote_at, article, quote));
        // Words of the sentence from which no days follow say no more than the report.
        let in_sentence = own.filter(|said| !is_written && said.days.ends().is_some());
        match (in_quote, in_sentence) {
            (Some(said), None) => said,
            (Some(said), Some(_)) if !said.is_only_reported() => said,
            (_, Some(said)) => said,
            (None, None) => reported(published),
        }
    }

    /// When a quote's words were said.
    pub(super) fn of_quote(&self, at: &AnnotationRef, article: &Article, quote: &Quote) -> Said {
        self.utterances.of_quote(at, article, quote)
    }

    /// The shortest quote of the holder that contains an attestation's words.
    fn quote_around(
        &self,
        at: &AnnotationRef,
        article: &Article,
        attestation: &Attestation,
    ) -> Option<(AnnotationRef, &'a Quote)> {
        let Holder::Actor(holder) = &attestation.holder else {
            return None;
        };
        let passage = &article.annotations.get(at.index)?.passage;
        let quotations = self.quotations.get(&article.id)?;
        let is_theirs = |quote: &Quote| quote.speaker.as_ref() == Some(holder);
        let shortest = quotations.shortest_around(passage, is_theirs)?;
        let quote_at = AnnotationRef {
            article: article.id.clone(),
            index: shortest.index,
        };
        Some((quote_at, shortest.quote))
    }

    /// How much of the words that attest a claim its article quotes word for word.
    pub(super) fn quoted(
        &self,
        article: &Article,
        passage: &Passage,
        attestation: &Attestation,
    ) -> Quoted {
        let quotations = self.quotations.get(&article.id);
        quotations.map_or(Quoted::Not, |quotations| {
            quotations.quoted(article, passage, attestation)
        })
    }
}
