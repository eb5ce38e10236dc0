//! Statements whose order is not known, although a list has to put one of them first.

use super::positions::Attested;
use crate::dossier::{AnnotationRef, DatedAttestation, Position, Said, polarity};
use crate::page::context::Context;
use crate::time::datewords::joined;

/// The numbers of statements in a list, each with those before it of which it is not known which was made first, although it matters:
/// they are of the same holder, on another side.
pub(super) struct Unordered(Vec<Vec<usize>>);

impl Unordered {
    /// Finds them in a list.
    pub(super) fn of(cx: Context<'_>, all: &[Attested<'_>]) -> Self {
        let Some((_, first)) = all.first() else {
            return Self(Vec::new());
        };
        let positions = cx.dossier.positions.of(&first.claim);
        let unordered = all.iter().enumerate().map(|(index, (at, _))| {
            let before = (1..).zip(all.iter().take(index));
            let is_unordered = |other: &AnnotationRef| {
                let both = positions
                    .iter()
                    .find_map(|position| both(position, at, other));
                both.is_some_and(|(one, other)| is_other_side(one, other) && is_open(one, other))
            };
            let before = before.filter(|(_, (other, _))| is_unordered(other));
            before.map(|(number, _)| number).collect()
        });
        Self(unordered.collect())
    }

    /// That it is not known whether the statement with this number was made before certain others; empty otherwise.
    pub(super) fn words(&self, cx: Context<'_>, number: usize) -> String {
        let others = number.checked_sub(1).and_then(|index| self.0.get(index));
        let others: Vec<String> = others
            .into_iter()
            .flatten()
            .map(|number| cx.messages.number(*number))
            .collect();
        if others.is_empty() {
            return String::new();
        }
        let numbers = joined(cx.messages, &others);
        let parts = [("numbers", (&numbers).into())];
        cx.messages.format("order-to-others-unknown", &parts)
    }
}

fn both<'a>(
    position: &'a Position,
    one: &AnnotationRef,
    other: &AnnotationRef,
) -> Option<(&'a DatedAttestation, &'a DatedAttestation)> {
    let find = |at: &AnnotationRef| {
        let mut counting = position.attestations.iter().filter(|one| one.counts());
        counting.find(|one| one.at == *at)
    };
    Some((find(one)?, find(other)?))
}

fn is_other_side(one: &DatedAttestation, other: &DatedAttestation) -> bool {
    polarity(one.stance) != polarity(other.stance)
}

fn is_open(one: &DatedAttestation, other: &DatedAttestation) -> bool {
    let (one, other) = (one.said.placed(), other.said.placed());
    !one.is_before(other) && !other.is_before(one)
}

/// Whether the days of some statements in a list leave their order open.
pub(super) fn is_any_order_open(cx: Context<'_>, all: &[Attested<'_>]) -> bool {
    let days = |(at, _): &Attested<'_>| cx.dossier.positions.said(at).map(Said::placed);
    // What overlaps anything before it also overlaps what is directly before it, for they go by their last days.
    all.windows(2).any(|pair| match pair {
        [one, next] => days(one)
            .zip(days(next))
            .is_some_and(|(one, next)| next.last().is_some() && !one.is_before(next)),
        _ => false,
    })
}
