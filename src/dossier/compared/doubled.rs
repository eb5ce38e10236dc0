//! A question about a time is answered by the same times that accounts give for the event: one column shows them.

use super::against::Commitment;
use super::{ComparedSource, Fact, ReportedFact, ToldValue};
use crate::dossier::model::{Amount, EventId};
use crate::dossier::polarity::Polarity;
use crate::dossier::whole::Dossier;
use crate::time::days::Days;

impl Dossier {
    /// Empties the column of an event's times if another column has all of them, as values of claims: that one also says what they
    /// answer.
    pub(super) fn leave_out_doubled(&self, facts: &[Fact], sources: &mut [ComparedSource]) {
        for (column, fact) in facts.iter().enumerate() {
            let Fact::When(event) = fact else {
                continue;
            };
            let mut others = (0..facts.len()).filter(|other| {
                facts
                    .get(*other)
                    .is_some_and(|fact| !matches!(fact, Fact::When(_)))
            });
            if others.any(|other| self.has_all(column, event, other, sources)) {
                let cells = sources.iter_mut();
                for cell in cells.filter_map(|source| source.told.get_mut(column)) {
                    cell.clear();
                }
            }
        }
    }

    fn has_all(
        &self,
        column: usize,
        event: &EventId,
        other: usize,
        sources: &[ComparedSource],
    ) -> bool {
        sources.iter().all(|source| {
            let cell = |column: usize| source.told.get(column).into_iter().flatten();
            cell(column).all(|time| {
                cell(other).any(|claim| self.is_same_time(time, event, claim) == Some(true))
            })
        })
    }

    fn is_same_time(
        &self,
        time: &ReportedFact,
        event: &EventId,
        claim: &ReportedFact,
    ) -> Option<bool> {
        let Commitment::Time(time) = self.commitment(time, Some(event))? else {
            return None;
        };
        let Commitment::Claim(_, Polarity::For) = self.commitment(claim, None)? else {
            return None;
        };
        let ToldValue::Claim(id) = &claim.what else {
            return None;
        };
        let Some(Amount::Date(date)) = &self.claims.get(id)?.value else {
            return None;
        };
        Some(time.edtf()? == Days::of(date).edtf()?)
    }
}
