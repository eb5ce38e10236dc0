//! What cannot be true together with the first value that others contradict.

use super::{ComparedSource, ReportedFact, ToldValue};
use crate::content::article::Certainty;
use crate::dossier::model::{AnnotationRef, ClaimId, EventId, What, When};
use crate::dossier::polarity::{Polarity, polarity};
use crate::dossier::whole::Dossier;
use crate::time::day::Day;
use crate::time::days::Days;

/// What someone is committed to.
#[derive(Clone, Debug)]
pub(super) enum Commitment {
    /// That it happened then.
    Time(Days),
    /// That a claim is true, or that it is not.
    Claim(ClaimId, Polarity),
}

impl Dossier {
    /// Marks what cannot be true together with the first value in a column that any source contradicts. If several sources were published
    /// on that first day, none of them is the first, so contradictions between them are marked in all of them. What takes neither side,
    /// and annotations with low certainty, are not compared.
    pub(super) fn mark_against(
        &self,
        column: usize,
        event: Option<&EventId>,
        rows: &mut [ComparedSource],
    ) {
        let first = self.first_published(column, event, rows);
        let cells = rows.iter_mut().filter_map(|row| row.told.get_mut(column));
        for told in cells.flatten() {
            let Some(commitment) = self.commitment(told, event) else {
                continue;
            };
            told.is_against = first.iter().any(|one| self.opposes(one, &commitment));
        }
    }

    /// What each source commits itself to first, of those that were published on the first day on which anything was said that another
    /// source contradicts. What everybody can agree with, such as "at least seven" beside "seven" and "eleven", tells nothing apart.
    fn first_published(
        &self,
        column: usize,
        event: Option<&EventId>,
        rows: &[ComparedSource],
    ) -> Vec<Commitment> {
        let commitments = rows.iter().filter_map(|row| {
            let told = row.told.get(column)?.iter();
            let own: Vec<Commitment> = told
                .filter_map(|told| self.commitment(told, event))
                .collect();
            let article = self.articles.get(&row.article)?;
            let day = article.published.as_ref().and_then(|date| date.earliest());
            (!own.is_empty()).then_some((day, own))
        });
        let commitments: Vec<(Option<Day>, Vec<Commitment>)> = commitments.collect();
        let of_day = commitments.chunk_by(|(one, _), (other, _)| one == other);
        let firsts = of_day.map(|day| day.iter().filter_map(|(_, own)| own.first()).collect());
        let mut firsts = firsts.filter(|firsts: &Vec<&Commitment>| {
            let mut all = commitments.iter().flat_map(|(_, own)| own);
            all.any(|other| firsts.iter().any(|one| self.opposes(one, other)))
        });
        let first = firsts.next().unwrap_or_default();
        first.into_iter().cloned().collect()
    }

    /// What an entry commits its voice to; nothing if that is not known.
    pub(super) fn commitment(
        &self,
        told: &ReportedFact,
        event: Option<&EventId>,
    ) -> Option<Commitment> {
        let (_, annotation) = self.annotation(&told.at)?;
        if annotation.provenance.certainty == Some(Certainty::Low) {
            return None;
        }
        match (&told.what, &annotation.what) {
            (ToldValue::Claim(claim), What::Claim(one)) => match polarity(one.stance) {
                Polarity::Open => None,
                side => Some(Commitment::Claim(claim.clone(), side)),
            },
            (ToldValue::Time(_), What::Date(_)) => {
                self.days_of(&told.at, event?).map(Commitment::Time)
            }
            _ => None,
        }
    }

    /// The days or minutes that words for a time mean.
    pub(in crate::dossier) fn days_of(&self, at: &AnnotationRef, event: &EventId) -> Option<Days> {
        let (article, annotation) = self.annotation(at)?;
        let What::Date(dating) = &annotation.what else {
            return None;
        };
        let days = match (self.minutes_told(event, at), &dating.when) {
            (Some(minutes), _) => minutes,
            (
                None,
                When::Date(date)
                | When::Relative {
                    value: Some(date), ..
                },
            ) => Days::of(date),
            (None, when) => self.times.when(when, article, &annotation.passage)?.days,
        };
        let is_known = days.earliest().is_some() || days.latest().is_some();
        is_known.then(|| self.times.on_one_clock(days))
    }

    fn opposes(&self, one: &Commitment, other: &Commitment) -> bool {
        match (one, other) {
            (Commitment::Time(one), Commitment::Time(other)) => {
                one.is_before(*other) || other.is_before(*one)
            }
            (Commitment::Claim(one, side), Commitment::Claim(other, other_side)) => {
                let (one_wider, other_wider) = (self.wider(one), self.wider(other));
                match (side, other_side) {
                    (Polarity::For, Polarity::For) => one_wider
                        .iter()
                        .any(|a| other_wider.iter().any(|b| self.exclude(a, b))),
                    // Who denies the wider denies the finer.
                    (Polarity::For, Polarity::Against) => one_wider.contains(&other),
                    (Polarity::Against, Polarity::For) => other_wider.contains(&one),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// A claim, and all that it makes more exact, through however many others.
    fn wider<'a>(&'a self, claim: &'a ClaimId) -> Vec<&'a ClaimId> {
        let mut found = vec![claim];
        let mut next = 0;
        while let Some(at) = found.get(next) {
            next += 1;
            let wider = self.claims.get(*at).map(|claim| claim.refines.as_slice());
            for wider in wider.unwrap_or_default() {
                if !found.contains(&wider) {
                    found.push(wider);
                }
            }
        }
        found
    }
}
