//! What an actor said, and the circumstances.

use crate::analysis::quotations::within_marks;
use crate::dossier::{Annotation, AnnotationRef, Article, Quote, What};
use crate::page::context::Context;
use crate::page::messages::direction::direction;
use crate::page::model::{LinkCard, PassageCard, QuoteCard};

impl<'a> Context<'a> {
    /// What an actor said: utterances quoted several times stand once.
    pub(crate) fn quotes(&self, quotes: &[AnnotationRef]) -> Vec<QuoteCard> {
        let mut found = Vec::new();
        for at in quotes {
            let Some((article, annotation)) = self.dossier.annotation(at) else {
                continue;
            };
            let What::Quote(quote) = &annotation.what else {
                continue;
            };
            if quote
                .same_as
                .as_ref()
                .is_some_and(|same| quotes.contains(same))
            {
                continue;
            }
            found.push(self.quote(at, article, annotation, quote));
        }
        found
    }

    fn quote(
        &self,
        at: &AnnotationRef,
        article: &Article,
        annotation: &Annotation,
        quote: &Quote,
    ) -> QuoteCard {
        let quoted = article.words(&annotation.passage);
        QuoteCard {
            words: said(quoted, quote).to_owned(),
            lang: article.language.clone(),
            dir: direction(&article.language),
            verbatim: quote.is_literal(),
            reported: quote.is_reported(),
            kind: quote
                .quote_type
                .map(|kind| self.messages.quote_type(kind))
                .unwrap_or_default()
                .to_owned(),
            details: quote
                .cue
                .iter()
                .map(|cue| self.messages.format("cue", &[("words", cue.into())]))
                .chain(self.quote_details(quote, article))
                .collect(),
            at: self.passage(article, &annotation.passage),
            also: self.same_utterance(at),
            suggested: annotation.provenance.suggested,
        }
    }

    /// Every other passage that quotes the same utterance.
    pub(crate) fn same_utterance(&self, at: &AnnotationRef) -> Vec<PassageCard> {
        let links = &self.dossier.backlinks;
        let first = links.first_quote(at);
        let others = links.same_utterance.get(first);
        let all = std::iter::once(first)
            .chain(others.into_iter().flatten())
            .filter(|other| *other != at);
        all.filter_map(|other| self.dossier.annotation(other))
            .map(|(article, annotation)| self.passage(article, &annotation.passage))
            .collect()
    }

    /// Who says a quote: the actor; else the article's words for them, which lead nowhere.
    pub(crate) fn speaker(&self, quote: &Quote) -> Option<LinkCard> {
        if let Some(speaker) = &quote.speaker {
            return Some(self.link(speaker.clone()));
        }
        quote.speaker_words.as_ref().map(|words| LinkCard {
            name: self.messages.quoted(words),
            ..LinkCard::default()
        })
    }

    /// Circumstances of a quote, in fragments. The cue is not among them: beside the article it would only repeat the text.
    pub(crate) fn quote_details(&self, quote: &Quote, article: &Article) -> Vec<String> {
        let stated = [
            ("quote-as", "role", &quote.speaker_role),
            ("quote-to", "audience", &quote.audience),
            ("quote-through", "medium", &quote.medium),
            ("quote-asked", "question", &quote.prompt),
        ];
        let told = |(id, part, text): (&str, &str, &Option<String>)| {
            let text = text.as_ref()?;
            Some(self.messages.format(id, &[(part, text.into())]))
        };
        let mut details: Vec<String> = stated.into_iter().filter_map(told).collect();
        let times = &self.dossier.times;
        details.extend(quote.said.as_ref().map(|when| {
            let moment = times.said(when, article);
            self.when(when, moment, article)
        }));
        details
    }
}

/// The words of a quote as they are shown: literal ones without the marks around them, since the page sets its own.
fn said<'t>(words: &'t str, quote: &Quote) -> &'t str {
    if quote.is_literal() {
        within_marks(words)
    } else {
        words.trim()
    }
}
