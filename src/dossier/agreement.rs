//! How far those who speak of a claim agree: the groups of a ledger of claims.

use super::model::{ClaimId, Holder, What};
use super::polarity::{Polarity, polarity};
use super::positions::{Position, PositionHolder};
use super::status::ClaimState;
use super::whole::Dossier;

/// How far those who speak of a claim agree, each by the latest position. In the order of a ledger: what is in dispute comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Agreement {
    /// Somebody holds it, and somebody disputes it.
    Contested,
    /// Somebody came round, or it is not certain what somebody said last: there may be two sides, or there were.
    Moved,
    /// Somebody disputes it, and nobody is shown to hold it.
    Disputed,
    /// More than one hold it, or one does and another takes neither side.
    Several,
    /// One speaker holds it, and nobody else says anything of it.
    OneVoice,
    /// Articles say it in their own voice, and no speaker does.
    OwnVoice,
    /// Nobody is said to hold it, but a sentence needs it to be so.
    TakenForGranted,
    /// Nobody is shown to hold it or to dispute it.
    Open,
}

impl Agreement {
    /// All of them, in order.
    pub const ALL: [Self; 8] = [
        Self::Contested,
        Self::Moved,
        Self::Disputed,
        Self::Several,
        Self::OneVoice,
        Self::OwnVoice,
        Self::TakenForGranted,
        Self::Open,
    ];
}

impl Dossier {
    /// How far those who speak of a claim agree.
    pub fn agreement(&self, claim: &ClaimId) -> Agreement {
        let state = self.claim_statuses.get(claim).map(|status| &status.state);
        match state {
            Some(ClaimState::Contested) => return Agreement::Contested,
            Some(
                ClaimState::NoLongerDisputed(_)
                | ClaimState::Withdrawn(_)
                | ClaimState::OrderUnknown,
            ) => return Agreement::Moved,
            Some(ClaimState::Uncontested) | None => {}
        }
        let positions = self.positions.of(claim);
        let is_any_on = |side| positions.iter().any(|one| one.side() == Some(side));
        if !is_any_on(Polarity::For) {
            return self.without_holder(claim, is_any_on(Polarity::Against));
        }
        // Only an uncertain reading shows the other side: then it is not settled that there is none.
        if is_any_on(Polarity::Against) {
            return Agreement::Moved;
        }
        let is_own = |one: &Position| matches!(one.holder, PositionHolder::Article(_));
        match positions {
            all if all.iter().all(is_own) => Agreement::OwnVoice,
            [_] => Agreement::OneVoice,
            _ => Agreement::Several,
        }
    }

    fn without_holder(&self, claim: &ClaimId, is_disputed: bool) -> Agreement {
        let refs = self.backlinks.attestations.get(claim).into_iter().flatten();
        let mut granted = refs.filter_map(|at| match &self.annotation(at)?.1.what {
            What::Claim(one) => Some(one),
            _ => None,
        });
        let is_granted = granted
            .any(|one| one.holder == Holder::Presupposed && polarity(one.stance) == Polarity::For);
        match (is_disputed, is_granted) {
            (true, _) => Agreement::Disputed,
            (false, true) => Agreement::TakenForGranted,
            (false, false) => Agreement::Open,
        }
    }
}
