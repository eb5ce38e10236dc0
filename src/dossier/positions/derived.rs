//! What follows from positions on other claims. Nobody said it, and it counts as nobody's position.
//!
//! `contradicts` is mutual, whichever record says it: who holds one claim holds the contrary of the other. `refines` passes assent
//! upwards (who holds the finer holds the wider) and denial downwards (who denies the wider denies the finer).

use std::collections::{BTreeMap, BTreeSet};

use super::gather::Positions;
use super::position::Position;
use crate::dossier::backlinks::Backlinks;
use crate::dossier::model::{Claim, ClaimId};
use crate::dossier::polarity::Polarity;

/// What a position on another claim means for this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Derivation {
    /// The other claim contradicts it, and is held.
    Contrary,
    /// The other claim is a more exact form of it, and is held.
    Finer,
    /// The other claim is a wider form of it, and is denied.
    Wider,
}

/// Positions on another claim from which something follows.
#[derive(Clone, Debug)]
pub struct Derived<'a> {
    /// What follows.
    pub derivation: Derivation,
    /// The other claim.
    pub claim: &'a ClaimId,
    /// The claims between it and this one, beginning next to this one; none if they are next to each other.
    pub via: Vec<&'a ClaimId>,
    /// The positions on it whose latest matters.
    pub positions: Vec<&'a Position>,
}

impl Positions {
    /// What follows for a claim from the latest positions on others, those next to it first.
    pub fn derived<'a>(
        &'a self,
        claim: &'a ClaimId,
        claims: &'a BTreeMap<ClaimId, Claim>,
        backlinks: &'a Backlinks,
    ) -> Vec<Derived<'a>> {
        let refines = |id: &ClaimId| {
            claims
                .get(id)
                .map_or(Vec::new(), |one| one.refines.iter().collect())
        };
        let refined_by =
            |id: &ClaimId| backlinks.refined_by.get(id).into_iter().flatten().collect();
        let contrary = |id: &ClaimId| {
            let stated = claims.get(id).into_iter().flat_map(|one| &one.contradicts);
            let theirs = backlinks.contradicted_by.get(id).into_iter().flatten();
            let all: BTreeSet<&ClaimId> = stated.chain(theirs).collect();
            all.into_iter().filter(|other| *other != id).collect()
        };
        let next_to = |id: &'a ClaimId| {
            let found: Vec<&'a ClaimId> = contrary(id);
            found.into_iter().map(|other| (other, Vec::new())).collect()
        };
        let ways: [(Derivation, Polarity, Vec<Reached<'_>>); 3] = [
            (Derivation::Contrary, Polarity::For, next_to(claim)),
            (Derivation::Finer, Polarity::For, along(claim, refined_by)),
            (Derivation::Wider, Polarity::Against, along(claim, refines)),
        ];
        let derived = ways.into_iter().flat_map(|(derivation, side, others)| {
            others.into_iter().map(move |(other, via)| Derived {
                derivation,
                claim: other,
                via,
                positions: self.last_on(other, side),
            })
        });
        derived.filter(|one| !one.positions.is_empty()).collect()
    }

    /// The positions whose holders were last heard on a side.
    pub fn last_on(&self, claim: &ClaimId, side: Polarity) -> Vec<&Position> {
        let is_on = |position: &&Position| position.latest().is_some_and(|latest| latest.is(side));
        self.of(claim).iter().filter(is_on).collect()
    }
}

/// A claim that a relation leads to, and the claims on the way.
type Reached<'a> = (&'a ClaimId, Vec<&'a ClaimId>);

/// Every claim that a relation leads to, the nearest first, each once and with the claims on the way.
fn along<'a>(
    from: &'a ClaimId,
    next: impl Fn(&'a ClaimId) -> Vec<&'a ClaimId>,
) -> Vec<Reached<'a>> {
    let mut seen = BTreeSet::from([from]);
    let mut found: Vec<Reached<'a>> = Vec::new();
    let mut open = vec![(from, Vec::new())];
    while !open.is_empty() {
        let mut further = Vec::new();
        for (at, via) in open {
            for other in next(at).into_iter().filter(|other| seen.insert(*other)) {
                found.push((other, via.clone()));
                let via = via.iter().copied().chain([other]).collect();
                further.push((other, via));
            }
        }
        open = further;
    }
    found
}
