//! What one holder says about one claim.

use super::attestation::{DatedAttestation, PositionHolder};
use super::said::Said;
use super::sequence::{Latest, Sequence, Step, takes_back};
use super::taken_back::Weight;
use crate::dossier::polarity::{Polarity, polarity};

/// A holder's attestations of one claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Whose.
    pub holder: PositionHolder,
    /// All that shows it, by the end of the days on which it may have been said, what has no day last.
    pub attestations: Vec<DatedAttestation>,
    /// How it changed, as far as the days show.
    pub sequence: Sequence,
}

impl Position {
    /// Where the holder was heard last; nothing if only readings of low certainty show a position.
    pub fn latest(&self) -> Option<&Latest> {
        self.sequence.latest.as_ref()
    }

    /// Whether the holder is known to have crossed from one side to another.
    pub fn has_changed(&self) -> bool {
        !self.sequence.steps.is_empty()
    }

    /// Whether the latest position may be for as well as against.
    pub fn is_of_unknown_side(&self) -> bool {
        let latest = self.latest();
        latest.is_some_and(|it| it.may_be(Polarity::For) && it.may_be(Polarity::Against))
    }

    /// The side on which the holder was heard last; nothing where that may be for as well as against. Where only readings of low
    /// certainty show a position, they decide.
    pub fn side(&self) -> Option<Polarity> {
        let is_on = |side: &Polarity| match self.latest() {
            Some(latest) => latest.is(*side),
            None => self
                .attestations
                .iter()
                .all(|one| polarity(one.stance) == *side),
        };
        [Polarity::For, Polarity::Against, Polarity::Open]
            .into_iter()
            .find(is_on)
    }

    /// Whether any attestation that counts was on a side.
    pub fn was_ever(&self, side: Polarity) -> bool {
        let mut settled = self.attestations.iter();
        settled.any(|one| one.weight != Weight::Doubtful && polarity(one.stance) == side)
    }

    /// Whether nothing is left of it: all that showed it was taken back by corrections and retractions.
    pub fn is_taken_back(&self) -> bool {
        self.latest().is_none() && self.taken_back().next().is_some()
    }

    /// What corrections and retractions took back, and when.
    pub fn taken_back(&self) -> impl Iterator<Item = (&DatedAttestation, &Said)> {
        let all = self.attestations.iter();
        all.filter_map(|one| match &one.weight {
            Weight::TakenBack(said) => Some((one, &**said)),
            Weight::Counts | Weight::Doubtful => None,
        })
    }

    /// When the holder left a side for good: by what was said first after everything on it, or by the last correction or retraction
    /// of what was said there. Nothing if the holder was never there, or may still be.
    pub fn left(&self, side: Polarity) -> Option<&Said> {
        if self.latest().is_some_and(|latest| latest.may_be(side)) {
            return None;
        }
        let is_there = |one: &&DatedAttestation| polarity(one.stance) == side;
        let counting = || self.attestations.iter().filter(|one| one.counts());
        let is_after_all = |one: &&DatedAttestation| {
            let mut there = counting().filter(is_there);
            takes_back(one) && there.all(|other| other.said.placed().is_before(one.said.placed()))
        };
        let crossing = match counting().any(|one| is_there(&one)) {
            true => counting().filter(|one| !is_there(one)).find(is_after_all),
            false => None,
        };
        let taken_back = self.taken_back().filter(|(one, _)| is_there(one));
        let taken_back = taken_back.map(|(_, said)| said);
        let crossing = crossing.map(|one| &one.said);
        taken_back.chain(crossing).max_by_key(|said| said.in_time())
    }

    /// Both ends of a step.
    pub fn ends(&self, step: &Step) -> Option<(&DatedAttestation, &DatedAttestation)> {
        let from = self.attestations.get(step.from)?;
        Some((from, self.attestations.get(step.to)?))
    }
}
