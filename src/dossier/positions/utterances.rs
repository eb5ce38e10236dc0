//! When an utterance was made that one or several articles quote.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::said::{Said, dated, published, reported, until};
use crate::dossier::backlinks::Backlinks;
use crate::dossier::model::{AnnotationRef, Article, ArticleId, Quote, What};
use crate::dossier::time::Times;
use crate::time::clock::End;
use crate::time::days::Days;

/// When the words of quotes were said.
pub(super) struct Utterances<'a> {
    articles: &'a BTreeMap<ArticleId, Arc<Article>>,
    backlinks: &'a Backlinks,
    times: &'a Times,
    /// What is known about utterances that are quoted several times, by the first of their quotes.
    repeated: BTreeMap<&'a AnnotationRef, Utterance>,
}

/// What all quotes of an utterance say about its day.
#[derive(Default)]
struct Utterance {
    /// The days of the first report.
    report: Days,
    /// What a quote says about the day; of several quotes, one that gives a day.
    dated: Option<Said>,
}

impl<'a> Utterances<'a> {
    /// Gathers what is known about every utterance that is quoted several times.
    pub(super) fn new(
        articles: &'a BTreeMap<ArticleId, Arc<Article>>,
        backlinks: &'a Backlinks,
        times: &'a Times,
    ) -> Self {
        let mut utterances = Self {
            articles,
            backlinks,
            times,
            repeated: BTreeMap::new(),
        };
        let groups = backlinks.same_utterance.iter();
        let repeated = groups.map(|(first, others)| {
            let quotes = std::iter::once(first).chain(others);
            (first, utterances.utterance(quotes))
        });
        utterances.repeated = repeated.collect();
        utterances
    }

    /// When a quote's words were said: by its own `said`, else by that of another wording of the utterance, else by the first report,
    /// and never after that. Whoever is quoted in an article of their own may have said it before, too: it is reported.
    pub(super) fn of_quote(&self, at: &AnnotationRef, article: &Article, quote: &Quote) -> Said {
        let first = self.backlinks.first_quote(at);
        let alone;
        let utterance = match self.repeated.get(first) {
            Some(utterance) => utterance,
            None => {
                alone = self.utterance([at].into_iter());
                &alone
            }
        };
        let report = match utterance.report.last() {
            Some(_) => utterance.report,
            None => published(article),
        };
        let own = dated(self.times, at, article, quote.said.as_ref());
        let known = own.iter().chain(&utterance.dated);
        let Some(known) = known.min_by_key(|said| said.days.first().is_none()) else {
            return reported(report);
        };
        let days = known.days.narrowed(until(report));
        Said {
            days: days.unwrap_or(known.days),
            ..known.clone()
        }
    }

    fn utterance<'q>(&self, quotes: impl Iterator<Item = &'q AnnotationRef> + Clone) -> Utterance {
        let articles = quotes
            .clone()
            .filter_map(|at| self.articles.get(&at.article));
        let reports = articles.map(|article| published(article));
        let report = reports
            .filter(|days| days.last().is_some())
            .min_by_key(|days| days.last().map(End::as_last));
        let known = quotes.filter_map(|at| {
            let article = self.articles.get(&at.article)?;
            let What::Quote(quote) = &article.annotations.get(at.index)?.what else {
                return None;
            };
            dated(self.times, at, article, quote.said.as_ref())
        });
        Utterance {
            report: report.unwrap_or_default(),
            dated: known.min_by_key(|said| said.days.first().is_none()),
        }
    }
}
