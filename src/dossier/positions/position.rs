//! What one holder says of one claim.

use super::attestation::{DatedAttestation, PositionHolder};
use super::sequence::{Latest, Sequence, Step};
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
        let mut counting = self.attestations.iter().filter(|one| one.counts);
        counting.any(|one| polarity(one.stance) == side)
    }

    /// Both ends of a step.
    pub fn ends(&self, step: &Step) -> Option<(&DatedAttestation, &DatedAttestation)> {
        let from = self.attestations.get(step.from)?;
        Some((from, self.attestations.get(step.to)?))
    }
}
