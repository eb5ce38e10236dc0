//! When things happened, as far as dates, words and order say.

use std::collections::{BTreeMap, BTreeSet};

use super::told;
use crate::dossier::model::{Article, ArticleId, Event, EventId, Passage, When};
use crate::time::Moment;
use crate::time::clock::{End, Zone};
use crate::time::days::Days;

/// When things happened, as far as dates, words and order say.
#[derive(Clone, Debug, Default)]
pub struct Times {
    pub(super) events: BTreeMap<EventId, Timing>,
    pub(super) ranks: BTreeMap<EventId, usize>,
    pub(super) chains: BTreeMap<EventId, EventId>,
    pub(super) unprinted: BTreeSet<EventId>,
    pub(super) extent: Option<(End, End)>,
    /// The zone of the clock by which all events are set side by side.
    pub(super) zone: Option<Zone>,
}

/// When an event happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// The days that are possible; or, of something that lasted, all its days.
    pub moment: Moment,
    /// What that rests on, each once; nothing if its own date states it.
    pub basis: Vec<Basis>,
}

/// What determines when an event happened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// Its words, counted from the publication of an article.
    Words(ArticleId),
    /// It came after an event, by an ISO 8601 duration if that is known.
    After(EventId, Option<String>),
    /// It came before an event, by an ISO 8601 duration if that is known.
    Before(EventId, Option<String>),
    /// An article had reported it.
    Reported(ArticleId),
    /// Its own date.
    Stated,
}

impl Timing {
    /// Whether the days place the event: both ends are known, or the article's words leave one open.
    fn is_placed(&self) -> bool {
        let by_words = self
            .basis
            .iter()
            .all(|basis| matches!(basis, Basis::Words(_)));
        self.moment.days.ends().is_some() || (by_words && !self.basis.is_empty())
    }
}

impl Times {
    /// When an event happened, if anything says so.
    pub fn event(&self, id: &EventId) -> Option<&Timing> {
        self.events.get(id)
    }

    /// When an event without its own date happened, if that follows from something else. An end is open only if the article's
    /// words leave it open: "by Friday".
    pub fn resolved(&self, event: &Event) -> Option<&Timing> {
        let timing = self.events.get(&event.id)?;
        (event.date.is_none() && timing.is_placed()).then_some(timing)
    }

    /// The days in which an event is shown: those its date may mean, as far as the rest leaves them; without a date, those that
    /// follow from elsewhere, if neither end is open.
    pub fn shown(&self, event: &Event) -> Option<Days> {
        let timing = self.events.get(&event.id);
        let solved = timing.map(|timing| timing.moment.days);
        let Some((date, _)) = &event.date else {
            return solved.filter(|_| timing.is_some_and(Timing::is_placed));
        };
        let written = self.on_one_clock(Days::as_written(date));
        let narrowed = written.narrowed(solved.unwrap_or_default());
        Some(narrowed.unwrap_or(written))
    }

    /// Times of day that say their zone, on one clock: that of most events.
    pub fn on_one_clock(&self, days: Days) -> Days {
        days.seen_from(self.zone)
    }

    /// From the first time that is known of any event to the last, if there are two events to compare.
    pub fn extent(&self) -> Option<(End, End)> {
        self.extent
    }

    pub(super) fn find_extent(&self, events: &BTreeMap<EventId, Event>) -> Option<(End, End)> {
        let shown: Vec<Days> = events
            .values()
            .filter_map(|event| self.shown(event))
            .collect();
        let first = shown
            .iter()
            .filter_map(|days| days.first().or(days.last()))
            .min_by(End::cmp_as_first)?;
        let last = shown
            .iter()
            .filter_map(|days| days.last().or(days.first()))
            .max_by(End::cmp_as_last)?;
        (shown.len() > 1).then_some((first, last))
    }

    /// Whether an event's words for when are in an article that reports it, so that they may be shown as the article's.
    pub fn is_printed(&self, event: &Event) -> bool {
        event.date_text.is_some() && !self.unprinted.contains(&event.id)
    }

    /// An event's place in an order that no `after` and `before` contradicts.
    pub fn rank(&self, id: &EventId) -> usize {
        self.ranks.get(id).copied().unwrap_or(usize::MAX)
    }

    /// The first of the events that `after`, `before` and `part_of` join with this one, directly or through others; the event
    /// itself, if nothing does.
    pub fn first_of_chain<'a>(&'a self, id: &'a EventId) -> &'a EventId {
        self.chains.get(id).unwrap_or(id)
    }

    /// What words in a passage of an article mean; nothing if they are not understood, or nothing is known to count from.
    pub fn when(&self, when: &When, article: &Article, passage: &Passage) -> Option<Moment> {
        self.counted(when, |words| told::at(words, article, passage))
    }

    /// What an article's words mean for when something was said: before it was published.
    pub fn said(&self, when: &When, article: &Article) -> Option<Moment> {
        self.counted(when, |words| told::before(words, article))
    }

    /// What words for a time of day mean that are reported for an event, on its day; nothing if that is not known.
    pub fn of_event(&self, words: &str, event: &EventId) -> Option<Days> {
        let days = self.events.get(event)?.moment.days;
        told::from_event(words, days).map(|moment| moment.days)
    }

    fn counted(
        &self,
        when: &When,
        from_publication: impl Fn(&str) -> Option<Moment>,
    ) -> Option<Moment> {
        let When::Relative {
            words,
            anchor,
            value: None,
        } = when
        else {
            return None;
        };
        match anchor {
            Some(event) => told::from_event(words, self.events.get(event)?.moment.days),
            None => from_publication(words),
        }
    }
}
