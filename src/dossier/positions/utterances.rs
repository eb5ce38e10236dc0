//! When an utterance was made, of which several articles may have a wording.

use super::said::{Said, Sayings, published, reported, until};
use crate::dossier::model::{AnnotationRef, Article, Quote, What};
use crate::time::clock::End;
use crate::time::days::Days;

/// What everything that quotes an utterance says of its day.
#[derive(Default)]
pub(super) struct Utterance {
    /// The days of the first report.
    report: Days,
    /// What a quote says of the day; of several, one that comes to a day.
    dated: Option<Said>,
}

impl Sayings<'_> {
    /// When a quote's words were said: by its own `said`, else by that of another wording of the utterance, else by the first report,
    /// and never after that. Whoever is quoted in an article of their own may have said it before, too: it is reported.
    pub(super) fn of_quote(&self, at: &AnnotationRef, article: &Article, quote: &Quote) -> Said {
        let first = self.backlinks.first_quote(at);
        let alone;
        let utterance = match self.utterances.get(first) {
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
        let own = self.dated(at, article, quote.said.as_ref());
        let dated = own.iter().chain(&utterance.dated);
        let Some(dated) = dated.min_by_key(|said| said.days.first().is_none()) else {
            return reported(report);
        };
        let days = dated.days.narrowed(until(report));
        Said {
            days: days.unwrap_or(dated.days),
            ..dated.clone()
        }
    }

    /// What is known of every utterance that is quoted several times, under the first of its quotes.
    pub(super) fn with_utterances(mut self) -> Self {
        let groups = self.backlinks.same_utterance.iter();
        let utterances = groups.map(|(first, others)| {
            let quotes = std::iter::once(first).chain(others);
            (first, self.utterance(quotes))
        });
        self.utterances = utterances.collect();
        self
    }

    fn utterance<'q>(&self, quotes: impl Iterator<Item = &'q AnnotationRef> + Clone) -> Utterance {
        let articles = quotes
            .clone()
            .filter_map(|at| self.articles.get(&at.article));
        let reports = articles.map(|article| published(article));
        let report = reports
            .filter(|days| days.last().is_some())
            .min_by_key(|days| days.last().map(End::as_last));
        let dated = quotes.filter_map(|at| {
            let article = self.articles.get(&at.article)?;
            let What::Quote(quote) = &article.annotations.get(at.index)?.what else {
                return None;
            };
            self.dated(at, article, quote.said.as_ref())
        });
        Utterance {
            report: report.unwrap_or_default(),
            dated: dated.min_by_key(|said| said.days.first().is_none()),
        }
    }
}
