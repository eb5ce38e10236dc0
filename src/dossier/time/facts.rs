//! What determines when events happened, source by source.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fact::{Fact, Order};
use super::times::Basis;
use super::told::{self, published};
use crate::content::Content;
use crate::content::article::DateBasis;
use crate::content::records::EventText;
use crate::diagnostic::{Located, Span};
use crate::dossier::backlinks::Backlinks;
use crate::dossier::model::{Article, ArticleId, Event, EventId, Passage, Report, What};
use crate::dossier::order::published_at;
use crate::dossier::wording::Wording;
use crate::time::Moment;
use crate::time::clock::Zone;
use crate::time::days::Days;
use crate::time::distance::Distance;
use crate::time::edtf::Edtf;

/// Everything that says something about a time, and where it is written.
pub(super) struct Facts<'a> {
    articles: &'a BTreeMap<ArticleId, Arc<Article>>,
    events: &'a BTreeMap<EventId, Event>,
    texts: BTreeMap<&'a str, &'a EventText>,
    published: BTreeMap<&'a str, &'a Located<Edtf>>,
    backlinks: &'a Backlinks,
    /// The articles that report an event.
    reporters: BTreeMap<&'a EventId, BTreeSet<&'a ArticleId>>,
    /// The zone of the clock by which all events are set side by side.
    pub(super) zone: Option<Zone>,
}

/// The zone in which most of the events that say a zone are dated; of several, that which is furthest behind UTC.
fn commonest_zone(events: &BTreeMap<EventId, Event>) -> Option<Zone> {
    let dates = events.values().filter_map(|event| event.date.as_ref());
    let mut counts: BTreeMap<Zone, usize> = BTreeMap::new();
    for zone in dates.flat_map(|(date, _)| Days::as_written(date).zones()) {
        *counts.entry(zone).or_default() += 1;
    }
    let most = counts.values().max().copied()?;
    let mut common = counts.into_iter().filter(|(_, count)| *count == most);
    common.next().map(|(zone, _)| zone)
}

impl<'a> Facts<'a> {
    pub(super) fn new(
        articles: &'a BTreeMap<ArticleId, Arc<Article>>,
        events: &'a BTreeMap<EventId, Event>,
        backlinks: &'a Backlinks,
        content: &'a Content,
    ) -> Self {
        let mut reporters: BTreeMap<&EventId, BTreeSet<&ArticleId>> = BTreeMap::new();
        for article in articles.values() {
            let confirmed = article.annotations.iter();
            for annotation in confirmed.filter(|one| !one.provenance.suggested) {
                if let What::Event(Report { event, .. }) = &annotation.what {
                    reporters.entry(event).or_default().insert(&article.id);
                }
            }
        }
        let texts = content.events.iter();
        let dates = content.articles.iter();
        Self {
            articles,
            events,
            backlinks,
            texts: texts
                .map(|record| (record.id.as_str(), &*record.text))
                .collect(),
            published: dates
                .filter_map(|record| Some((record.id.as_str(), record.text.published.as_ref()?)))
                .collect(),
            reporters,
            zone: commonest_zone(events),
        }
    }

    /// Events with the content of their files.
    fn written(&self) -> impl Iterator<Item = (&'a Event, &'a EventText)> {
        self.events
            .values()
            .filter_map(|event| Some((event, *self.texts.get(event.id.as_str())?)))
    }

    pub(super) fn orders(&self) -> Vec<Order> {
        let mut orders = Vec::new();
        for (event, text) in self.written() {
            let mut add = |earlier: &EventId, later: &EventId, by: Option<&String>, span| {
                orders.push(Order {
                    earlier: earlier.clone(),
                    later: later.clone(),
                    by: by.and_then(|by| Some((Distance::iso(by)?, by.clone()))),
                    span,
                });
            };
            if let (Some((other, by)), Some(order)) = (&event.after, &text.after) {
                add(other, &event.id, by.as_ref(), order.event.span);
            }
            if let (Some((other, by)), Some(order)) = (&event.before, &text.before) {
                add(&event.id, other, by.as_ref(), order.event.span);
            }
        }
        orders
    }

    /// What dates say.
    pub(super) fn dates(&self) -> Vec<Fact> {
        let dated = self.written().filter_map(|(event, text)| {
            let (date, _) = event.date.as_ref()?;
            Some(Fact {
                event: event.id.clone(),
                days: Days::of(date).seen_from(self.zone),
                throughout: date.is_throughout(),
                basis: Basis::Stated,
                span: text.date.as_ref()?.span,
                because: None,
            })
        });
        dated.collect()
    }

    /// What words say that count from a publication. A date that was stated needs none.
    pub(super) fn words(&self) -> Vec<Fact> {
        let needed = self.written().filter(|(event, _)| {
            let stated = [DateBasis::Stated, DateBasis::External];
            !matches!(&event.date, Some((_, basis)) if stated.contains(basis))
        });
        needed
            .filter_map(|(event, text)| self.words_of(event, text.date_text.as_ref()?))
            .collect()
    }

    /// If several articles may have used the words, any of them may be meant.
    fn words_of(&self, event: &Event, words: &Located<String>) -> Option<Fact> {
        let articles = self.who_writes(event, &words.value);
        let moments = articles.iter().map(|article| {
            let reports: Vec<&Passage> = reports_of(article, &event.id).collect();
            told::of_event(&words.value, article, &reports)
        });
        let moment = moments
            .collect::<Option<Vec<Moment>>>()?
            .into_iter()
            .reduce(|a, b| Moment {
                days: a.days.widened(b.days),
                ..a
            })?;
        let article = articles
            .iter()
            .min_by_key(|article| published_at(article))?;
        Some(Fact {
            event: event.id.clone(),
            days: moment.days,
            throughout: moment.throughout,
            basis: Basis::Words(article.id.clone()),
            span: words.span,
            because: self.published_at(&article.id),
        })
    }

    /// The articles that report an event in these words; all that report it, if none contains the words.
    fn who_writes(&self, event: &Event, words: &str) -> Vec<&'a Article> {
        let reporters = self.reporters.get(&event.id).into_iter().flatten();
        let reporters: Vec<&Article> = reporters
            .filter_map(|id| self.articles.get(*id))
            .map(Arc::as_ref)
            .collect();
        if reporters.len() < 2 {
            return reporters;
        }
        let writes = |article: &&Article| Wording::of(article).has(words);
        let writers: Vec<&Article> = reporters.iter().copied().filter(writes).collect();
        if writers.is_empty() {
            reporters
        } else {
            writers
        }
    }

    /// The events whose words for when are in no article that reports them or a part of them; in no article at all, if none
    /// reports them.
    pub(super) fn unprinted(&self) -> BTreeSet<EventId> {
        let worded = self.events.values();
        let worded = worded.filter_map(|event| Some((event, event.date_text.as_deref()?)));
        worded
            .filter(|(event, words)| !self.is_printed(event, words))
            .map(|(event, _)| event.id.clone())
            .collect()
    }

    fn is_printed(&self, event: &Event, words: &str) -> bool {
        let parts = self.backlinks.event_parts.get(&event.id);
        let told = std::iter::once(&event.id).chain(parts.into_iter().flatten());
        let reporters: BTreeSet<&ArticleId> = told
            .filter_map(|id| self.reporters.get(id))
            .flatten()
            .copied()
            .collect();
        let has_words = |article: &Arc<Article>| Wording::of(article).has(words);
        match reporters.is_empty() {
            true => self.articles.values().any(has_words),
            false => reporters
                .iter()
                .filter_map(|id| self.articles.get(*id))
                .any(has_words),
        }
    }

    fn published_at(&self, article: &ArticleId) -> Option<Span> {
        self.published.get(article.as_str()).map(|date| date.span)
    }

    /// What is reported is in the past: of events without a date of their own.
    pub(super) fn reports(&self) -> Vec<Fact> {
        let mut reports = Vec::new();
        for (event, articles) in &self.reporters {
            let undated = self.events.get(*event).is_some_and(|it| it.date.is_none());
            for article in articles.iter().filter_map(|id| self.articles.get(*id)) {
                let latest = published(article).latest();
                let span = self.published_at(&article.id);
                if let (true, Some(latest), Some(span)) = (undated, latest, span) {
                    reports.push(Fact {
                        event: (*event).clone(),
                        days: Days::until(latest),
                        throughout: false,
                        basis: Basis::Reported(article.id.clone()),
                        span,
                        because: None,
                    });
                }
            }
        }
        reports
    }
}

/// The passages of an article that report an event, and are confirmed.
fn reports_of<'a>(article: &'a Article, event: &EventId) -> impl Iterator<Item = &'a Passage> {
    let confirmed = article.annotations.iter();
    let confirmed = confirmed.filter(|one| !one.provenance.suggested);
    confirmed
        .filter(move |one| matches!(&one.what, What::Event(report) if report.event == *event))
        .map(|one| &one.passage)
}
