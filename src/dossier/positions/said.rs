//! When words were said, those of attestations and of quotes, and how that is known.

use crate::dossier::model::{AnnotationRef, Article, When};
use crate::dossier::time::Times;
use crate::time::clock::End;
use crate::time::day::Day;
use crate::time::days::Days;
use crate::time::edtf::Edtf;

/// The days on which words may have been said, and how that is known. They are never fewer than their source allows, and none
/// is after the article that contains the words.
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

    /// The place in chronological order: by the last day on which it may have been, what has no day last.
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

/// The days that an annotation's own `said` means; nothing if no day follows from it, or only days after its article.
pub(super) fn dated(
    times: &Times,
    at: &AnnotationRef,
    article: &Article,
    said: Option<&When>,
) -> Option<Said> {
    let published = published(article);
    // Words for a day that give none, and days that are marked as doubtful, do not make it the day of the report.
    let days = days(times, said?, article).narrowed(until(published))?;
    Some(Said {
        days,
        basis: SaidBasis::Dated(at.clone()),
        reported: published,
    })
}

/// The days that words for a time mean, as wide as the words; all days if they mean none.
fn days(times: &Times, when: &When, article: &Article) -> Days {
    match when {
        When::Date(date)
        | When::Relative {
            value: Some(date), ..
        } => interval(date),
        When::Relative { .. } => {
            let moment = times.said(when, article);
            moment.map_or(Days::default(), |moment| moment.days)
        }
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
