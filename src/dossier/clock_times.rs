//! The times of day that accounts give for an event, as exactly as each of them says.

use std::collections::BTreeSet;

use super::accounts::Account;
use super::model::{AnnotationRef, Article, EventId, Passage, What, When};
use super::positions::root;
use super::whole::Dossier;
use crate::time::Expression;
use crate::time::clock::End;
use crate::time::days::Days;
use crate::time::edtf::Edtf;
use crate::time::hours::{Exactness, Hours};

/// How many minutes an approximate time of day is wide on both sides.
const ABOUT: i64 = 30;

/// A time of day that one voice of one article gives for an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockTime {
    /// The words.
    pub at: AnnotationRef,
    /// Its place in the event's accounts.
    pub account: usize,
    /// From the first minute that the words may mean to the last.
    pub days: Days,
    /// How exact it is.
    pub exactness: Exactness,
    /// Whether the minutes were reckoned from the words, and nobody states them.
    pub is_reckoned: bool,
    /// Whether it contradicts the first account: both cannot be true.
    pub is_against: bool,
}

impl Dossier {
    /// The times of day that the accounts of an event give, in the order of publication. A reprint or a translation that gives
    /// the same time as its original is not a separate account.
    pub fn clock_times(&self, event: &EventId, accounts: &[Account]) -> Vec<ClockTime> {
        let mut times: Vec<ClockTime> = Vec::new();
        for (place, account) in accounts.iter().enumerate() {
            for at in &account.dates {
                times.extend(self.clock_time(event, at, place));
            }
        }
        times.sort_by_cached_key(|time| {
            let article = self.articles.get(&time.at.article);
            article.map(|article| super::order::published_at(article))
        });
        let mut known = BTreeSet::new();
        times.retain(|time| {
            let article = self.articles.get(&time.at.article);
            let account = accounts.get(time.account);
            let (Some(article), Some(account)) = (article, account) else {
                return false;
            };
            let origin = root(article, &self.articles);
            let minutes = (
                time.days.first().map(End::as_first),
                time.days.last().map(End::as_last),
            );
            let told = (origin, account.according_to.clone(), minutes);
            // What one article says twice it may say in two ways; only what another of the same origin said is repeated.
            let repeats = known
                .iter()
                .any(|(one, by)| *one == told && *by != article.id);
            known.insert((told, article.id.clone()));
            !repeats
        });
        let first = times.first().map(|first| first.days);
        for time in &mut times {
            let is_other = |first: Days| first.is_before(time.days) || time.days.is_before(first);
            time.is_against = first.is_some_and(is_other);
        }
        times
    }

    fn clock_time(&self, event: &EventId, at: &AnnotationRef, account: usize) -> Option<ClockTime> {
        let (article, annotation) = self.annotation(at)?;
        let What::Date(dating) = &annotation.what else {
            return None;
        };
        let (days, exactness, is_reckoned) =
            self.minutes(&dating.when, article, &annotation.passage, event)?;
        days.is_between_clocks().then(|| ClockTime {
            at: at.clone(),
            account,
            days: self.times.on_one_clock(days),
            exactness,
            is_reckoned,
            is_against: false,
        })
    }

    /// The minutes that an article's date or words for an event mean; nothing if they give no time of day.
    pub(super) fn minutes_told(&self, event: &EventId, at: &AnnotationRef) -> Option<Days> {
        let (article, annotation) = self.annotation(at)?;
        let What::Date(dating) = &annotation.what else {
            return None;
        };
        let (days, ..) = self.minutes(&dating.when, article, &annotation.passage, event)?;
        days.is_between_clocks().then_some(days)
    }

    /// The minutes that a date or words mean, how exact they are, and whether they were calculated.
    fn minutes(
        &self,
        when: &When,
        article: &Article,
        passage: &Passage,
        event: &EventId,
    ) -> Option<(Days, Exactness, bool)> {
        let (words, anchor, value) = match when {
            When::Date(date) => {
                let (days, exactness) = written(date);
                return Some((days, exactness, false));
            }
            When::Relative {
                words,
                anchor,
                value,
            } => (words, anchor, value),
        };
        let hours = Expression::read(words).and_then(|read| read.hours);
        let told = hours.map(Hours::exactness);
        if let Some(value) = value {
            let (days, exactness) = written(value);
            let is_reckoned = told.is_some_and(|told| told != Exactness::Minute);
            return Some((days, told.unwrap_or(exactness), is_reckoned));
        }
        let counted = self.times.when(when, article, passage);
        let counted = counted.map(|moment| moment.days);
        let days = match (counted.filter(|days| days.is_between_clocks()), anchor) {
            (Some(days), _) => days,
            (None, None) => self.times.of_event(words, event)?,
            (None, Some(other)) => {
                let told = self.told_by(article, other)?;
                Expression::read(words)?.from_event(told)?.days
            }
        };
        let exactness = told.unwrap_or(Exactness::Between);
        Some((days, exactness, exactness != Exactness::Minute))
    }
}

impl Dossier {
    /// The only time of day that an article gives without a reference to another: "about twenty minutes later" is relative to
    /// that time in the same article.
    fn told_by(&self, article: &Article, event: &EventId) -> Option<Days> {
        let accounts = self.accounts(event);
        let accounts = accounts.iter().filter(|one| one.article == article.id);
        let dates = accounts.flat_map(|account| &account.dates);
        let times = dates.filter_map(|at| {
            let (_, annotation) = self.annotation(at)?;
            let What::Date(dating) = &annotation.what else {
                return None;
            };
            let is_counted = matches!(
                &dating.when,
                When::Relative {
                    anchor: Some(_),
                    ..
                }
            );
            if is_counted {
                return None;
            }
            self.minutes(&dating.when, article, &annotation.passage, event)
        });
        let mut times = times.map(|(days, _, _)| days);
        let only = times.next()?;
        times.all(|other| other == only).then_some(only)
    }
}

/// The minutes of a date, and how exactly it gives them.
fn written(date: &Edtf) -> (Days, Exactness) {
    let days = Days::as_written(date);
    if date.is_approximate() || date.is_uncertain() {
        return (days.widened_by(ABOUT), Exactness::About);
    }
    match days.first() == days.last() {
        true => (days, Exactness::Minute),
        false => (days, Exactness::Between),
    }
}
