//! What an actor said, and the circumstances.

use crate::analysis::quotations::within_marks;
use crate::dossier::{
    Annotation, AnnotationRef, Article, ArticleId, Origin, Quote, Said, SaidBasis, What, When,
};
use crate::page::context::Context;
use crate::page::html::writer::{Html, Tag};
use crate::page::messages::MessagePart;
use crate::page::messages::direction::direction;
use crate::page::model::{LinkCard, PassageCard, QuoteCard, WordingCard};
use crate::text::wording::{DiffSegment, compare};
use std::collections::{BTreeMap, BTreeSet};

/// A quote, with its article and its annotation.
type Quoted<'a> = (&'a Article, &'a Annotation, &'a Quote);

/// What an actor said, in chronological order, what has no day last: an utterance that is quoted several times once, in the wording
/// that was printed first, with all its wordings.
pub(crate) fn utterances<'q>(
    cx: Context<'_>,
    quotes: &'q [AnnotationRef],
) -> Vec<Vec<&'q AnnotationRef>> {
    cx.utterances(quotes)
}

impl<'a> Context<'a> {
    /// Utterances with their wordings.
    pub(crate) fn quotes(&self, utterances: &[Vec<&AnnotationRef>]) -> Vec<QuoteCard> {
        let cards = utterances.iter().filter_map(|wordings| {
            let (head, others) = wordings.split_first()?;
            let (article, annotation, quote) = self.quoted(head)?;
            let card = self.quote(head, article, annotation, quote);
            let wording = |at: &&AnnotationRef| {
                let other = self.quoted(at)?;
                Some(self.wording(at, head, (article, annotation, quote), other))
            };
            let wordings = others.iter().filter_map(wording).collect();
            Some(QuoteCard { wordings, ..card })
        });
        cards.collect()
    }

    fn utterances<'q>(&self, quotes: &'q [AnnotationRef]) -> Vec<Vec<&'q AnnotationRef>> {
        let links = &self.dossier.backlinks;
        let mut utterances: Vec<Vec<&AnnotationRef>> = Vec::new();
        let mut known: BTreeMap<&AnnotationRef, usize> = BTreeMap::new();
        for at in quotes {
            let first = links.first_quote(at);
            let index = *known.entry(first).or_insert(utterances.len());
            match utterances.get_mut(index) {
                Some(wordings) => wordings.push(at),
                None => utterances.push(vec![at]),
            }
        }
        for wordings in &mut utterances {
            let printed: BTreeSet<&ArticleId> = wordings.iter().map(|at| &at.article).collect();
            // What repeats another of them was not printed first, however vague its date.
            wordings.sort_by_key(|at| self.repeats_any(at, &printed));
            self.fullest_first(wordings);
        }
        let positions = &self.dossier.positions;
        // Those of one day keep the order in which they were printed.
        utterances.sort_by_cached_key(|wordings| {
            let said = wordings.first().and_then(|at| positions.said(at));
            said.map(Said::in_time)
        });
        utterances
    }

    /// An article often has a few of the words before it has all of them: of its wordings, the longest goes first.
    fn fullest_first(&self, wordings: &mut [&AnnotationRef]) {
        let Some(first) = wordings.first().map(|at| &at.article) else {
            return;
        };
        let length = |at: &AnnotationRef| {
            let quoted = self.quoted(at);
            quoted.map_or(0, |(_, annotation, _)| annotation.passage.range().len())
        };
        let own = wordings.iter().enumerate();
        let own = own.filter(|(_, at)| at.article == *first);
        let fullest = own.max_by_key(|(index, at)| (length(at), std::cmp::Reverse(*index)));
        if let Some((index, _)) = fullest
            && let Some(head) = wordings.get_mut(..=index)
        {
            head.rotate_right(1);
        }
    }

    fn repeats_any(&self, at: &AnnotationRef, articles: &BTreeSet<&ArticleId>) -> bool {
        let article = self.dossier.articles.get(&at.article);
        match article.and_then(|article| article.derived_from.as_ref()) {
            Some(Origin::Article(origin) | Origin::Translated(origin)) => articles.contains(origin),
            Some(Origin::Wire(_)) | None => false,
        }
    }

    /// The circumstances of a quote that is shown with the day of its utterance. Its own words for the day are shown unless
    /// that day already includes all of them: for example if another wording gives the day, or if the words say more.
    fn details_beside_day(
        &self,
        at: &AnnotationRef,
        day_of: &AnnotationRef,
        quote: &Quote,
        article: &Article,
    ) -> Vec<String> {
        let day = self.dossier.positions.said(day_of);
        let day = day.filter(|day| day.basis == SaidBasis::Dated(at.clone()));
        let is_shown = day.is_some_and(|day| match &quote.said {
            // What they count from, and a value too doubtful to count, are shown with the words alone.
            Some(When::Relative { anchor, value, .. }) => {
                anchor.is_none() && (value.is_none() || day.days.first().is_some())
            }
            _ => true,
        });
        let when = self.quote_when(quote, article);
        let when = when.filter(|_| !is_shown).map(|when| {
            let parts = [("words", MessagePart::from(&when))];
            self.messages.format("said-in-words", &parts)
        });
        self.undated_details(quote)
            .into_iter()
            .chain(when)
            .collect()
    }

    fn quoted(&self, at: &AnnotationRef) -> Option<Quoted<'a>> {
        let (article, annotation) = self.dossier.annotation(at)?;
        match &annotation.what {
            What::Quote(quote) => Some((article, annotation, quote)),
            _ => None,
        }
    }

    /// A wording other than the one that was printed first. Words of an article, and words in another language, are not
    /// compared.
    fn wording(
        &self,
        at: &AnnotationRef,
        head: &AnnotationRef,
        first: Quoted<'_>,
        other: Quoted<'_>,
    ) -> WordingCard {
        let words = |(article, annotation, quote): Quoted<'_>| {
            said(article.words(&annotation.passage), quote).to_owned()
        };
        let (article, annotation, quote) = other;
        let is_compared =
            first.2.is_literal() && quote.is_literal() && first.0.language == article.language;
        let published = article.published.as_ref();
        WordingCard {
            at: self.passage(article, &annotation.passage),
            date: published.map_or_else(|| self.not_recorded(), |date| date.said(self.messages)),
            // Without the reporting verb, which is a word of the other article's language.
            details: self.details_beside_day(at, head, quote, article),
            verbatim: quote.is_literal(),
            words_html: match is_compared {
                true => self.compared(&words(first), &words(other)),
                false => Html::of_text(&words(other)),
            },
            suggested: annotation.provenance.suggested,
        }
    }

    /// The second wording, with the words that differ marked, and a caret where words of the first are missing.
    fn compared(&self, first: &str, second: &str) -> Html {
        let mut html = Html::default();
        // Words instead of as many others show themselves that those are missing.
        let mut replacing = 0;
        for (at, stretch) in compare(first, second).into_iter().enumerate() {
            let count = |words: &str| words.split(' ').count();
            let replaced = std::mem::take(&mut replacing);
            if at > 0 {
                html.text(" ");
            }
            match stretch {
                DiffSegment::Same(words) => html.text(&words),
                DiffSegment::Other(words) => {
                    replacing = count(&words);
                    html.text_element(&Tag::new("mark").with("class", "diff"), &words);
                }
                DiffSegment::Missing(words) => {
                    if count(&words) != replaced {
                        html.text_element(&Tag::new("i").with("aria-hidden", "true"), "‸");
                    }
                    let words = self.messages.quoted(&words);
                    let without = [("words", (&words).into())];
                    let without = self.messages.format("wording-without", &without);
                    html.text_element(
                        &Tag::new("span").with("class", "visually-hidden"),
                        &format!(" [{without}]"),
                    );
                }
            }
        }
        html
    }

    fn quote(
        &self,
        at: &AnnotationRef,
        article: &Article,
        annotation: &Annotation,
        quote: &Quote,
    ) -> QuoteCard {
        let quoted = article.words(&annotation.passage);
        let cue = quote.cue.iter();
        let cue = cue.map(|cue| self.messages.format("cue", &[("words", cue.into())]));
        let when = self.dossier.positions.said(at);
        QuoteCard {
            day: when.map(|said| self.day_at(said, at)).unwrap_or_default(),
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
            details: cue
                .chain(self.details_beside_day(at, at, quote, article))
                .collect(),
            at: self.passage(article, &annotation.passage),
            wordings: Vec::new(),
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

    /// The editor's translation into the dossier's language, or else the first there is.
    fn translation(&self, quote: &Quote) -> Option<String> {
        let site = &self.dossier.site.language;
        let is_own = |language: &Option<String>| language.as_ref().is_none_or(|tag| tag == site);
        let mut all = quote.translations.iter();
        let own = all.find(|(language, _)| is_own(language));
        let (language, words) = own.or(quote.translations.first())?;
        let words = self.messages.quoted(words);
        Some(match language {
            Some(tag) if !is_own(language) => {
                let language = self.messages.language_name(tag);
                let parts = [("language", (&language).into()), ("words", (&words).into())];
                self.messages.format("quote-translated-into", &parts)
            }
            _ => self
                .messages
                .format("quote-translated", &[("words", (&words).into())]),
        })
    }

    /// Circumstances of a quote, in fragments. The cue is not among them: next to the article it would only repeat the text.
    pub(crate) fn quote_details(&self, quote: &Quote, article: &Article) -> Vec<String> {
        let when = self.quote_when(quote, article);
        self.undated_details(quote)
            .into_iter()
            .chain(when)
            .collect()
    }

    /// A quote's own words for when it was said, and what they mean.
    fn quote_when(&self, quote: &Quote, article: &Article) -> Option<String> {
        let when = quote.said.as_ref()?;
        let moment = self.dossier.times.said(when, article);
        Some(self.when(when, moment, article))
    }

    fn undated_details(&self, quote: &Quote) -> Vec<String> {
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
        let translation = self.translation(quote);
        stated
            .into_iter()
            .filter_map(told)
            .chain(translation)
            .collect()
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
