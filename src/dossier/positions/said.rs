//! When words were said, those of attestations and of quotes, and how that is known.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::utterances::Utterance;
use crate::content::article::Voice;
use crate::dossier::backlinks::Backlinks;
use crate::dossier::model::{
    AnnotationRef, Article, ArticleId, Attestation, Holder, Passage, Quote, When,
};
use crate::dossier::quotations::{Quotations, Quoted};
use crate::dossier::time::Times;
use crate::time::clock::End;
use crate::time::day::Day;
use crate::time::days::Days;
use crate::time::edtf::Edtf;

/// The days on which words may have been said, and how that is known. They are never fewer than their source tells, and none is
/// after the article that has the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The days; an end that is not known is open.
    pub days: Days,
    /// How they are known.
    pub basis: SaidBasis,
    /// The days of the first report of them: by these, words go whose own day is not known.
    pub(super) reported: Days,
}

/// How it is known when words were said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaidBasis {
    /// The attestation or the quote, or another quote of the same utterance, says when: the annotation that does.
    Dated(AnnotationRef),
    /// It is the article's or its author's own voice: said when it was published.
    Published,
    /// An article reports it: said on the day of the report, or before.
    Reported,
}

impl Said {
    /// Whether neither end of the days is known.
    pub fn is_unknown(&self) -> bool {
        self.days == Days::default()
    }

    /// Whether the words are only known to have been said by the day of a report.
    pub fn is_only_reported(&self) -> bool {
        self.basis == SaidBasis::Reported
    }

    /// The days of the report by which the words are known: of the first one, if several articles quote the utterance.
    pub fn report(&self) -> Days {
        self.reported
    }

    /// The place in the order of time: by the last day on which it may have been, what has no day last.
    pub fn in_time(&self) -> impl Ord + use<> {
        let placed = self.placed();
        let (first, last) = (placed.first(), placed.last());
        (
            last.is_none(),
            last.map(End::as_last),
            first.map(End::as_first),
        )
    }

    /// The days by which the words go among others: their own, or those of the report.
    pub fn placed(&self) -> Days {
        if self.is_only_reported() {
            self.reported
        } else {
            self.days
        }
    }
}

/// What tells when words were said.
pub(super) struct Sayings<'a> {
    pub(super) articles: &'a BTreeMap<ArticleId, Arc<Article>>,
    pub(super) backlinks: &'a Backlinks,
    pub(super) times: &'a Times,
    /// The quotes of every article.
    quotations: BTreeMap<&'a ArticleId, Quotations<'a>>,
    /// What is known of utterances that are quoted several times, by the first of their quotes.
    pub(super) utterances: BTreeMap<&'a AnnotationRef, Utterance>,
}

impl<'a> Sayings<'a> {
    /// Arranges what tells when words were said.
    pub(super) fn new(
        articles: &'a BTreeMap<ArticleId, Arc<Article>>,
        backlinks: &'a Backlinks,
        times: &'a Times,
    ) -> Self {
        let quotations = articles.iter();
        let quotations = quotations.map(|(id, article)| (id, Quotations::of(article)));
        let sayings = Self {
            articles,
            backlinks,
            times,
            quotations: quotations.collect(),
            utterances: BTreeMap::new(),
        };
        sayings.with_utterances()
    }

    /// When an attestation's words were said: by its own `said`, else by that of the quote it lies in, else by its article.
    pub(super) fn of(
        &self,
        at: &AnnotationRef,
        article: &Article,
        attestation: &Attestation,
    ) -> Said {
        let published = published(article);
        if attestation.voice != Voice::Attributed && attestation.said.is_none() {
            return Said {
                days: published,
                basis: SaidBasis::Published,
                reported: published,
            };
        }
        if let Some(said) = self.dated(at, article, attestation.said.as_ref()) {
            return said;
        }
        match self.quote_around(at, article, attestation) {
            Some((quote_at, quote)) => self.of_quote(&quote_at, article, quote),
            None => reported(published),
        }
    }

    pub(super) fn dated(
        &self,
        at: &AnnotationRef,
        article: &Article,
        said: Option<&When>,
    ) -> Option<Said> {
        let published = published(article);
        // Words for a day that come to none, and a day that is marked as doubtful, do not make it the day of the report.
        let days = self.days(said?, article).narrowed(until(published))?;
        Some(Said {
            days,
            basis: SaidBasis::Dated(at.clone()),
            reported: published,
        })
    }

    /// The days that words for when come to, as wide as the words; all days where they come to none.
    fn days(&self, when: &When, article: &Article) -> Days {
        match when {
            When::Date(date)
            | When::Relative {
                value: Some(date), ..
            } => interval(date),
            When::Relative { .. } => {
                let moment = self.times.said(when, article);
                moment.map_or(Days::default(), |moment| moment.days)
            }
        }
    }

    /// The shortest quote of the holder in which an attestation's words lie.
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

    /// How much of a passage its article quotes word for word.
    pub(super) fn quoted(&self, article: &Article, passage: &Passage) -> Quoted {
        let quotations = self.quotations.get(&article.id);
        quotations.map_or(Quoted::Not, |quotations| quotations.quoted(passage))
    }
}

/// Said on the day of a report, or before.
pub(super) fn reported(published: Days) -> Said {
    Said {
        days: until(published),
        basis: SaidBasis::Reported,
        reported: published,
    }
}

pub(super) fn published(article: &Article) -> Days {
    article.published.as_ref().map(interval).unwrap_or_default()
}

pub(super) fn until(days: Days) -> Days {
    Days::within(None, days.last())
}

/// The days that a date may mean. "About" reaches as far again to either side as the date is long, and at least three days; from
/// a date that is marked as doubtful nothing follows.
fn interval(date: &Edtf) -> Days {
    if date.is_uncertain() || date.is_of_no_year() {
        return Days::default();
    }
    let days = Days::as_written(date);
    if !date.is_approximate() {
        return days;
    }
    let length = days
        .ends()
        .map_or(0, |(first, last)| last.number() - first.number() + 1);
    let reach = length.max(3);
    days.map(|day: Day| day.plus_days(-reach), |day| day.plus_days(reach))
}
