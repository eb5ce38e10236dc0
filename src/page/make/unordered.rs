//! Statements whose order is not known, although a list has to put one of them first.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::positions::Attested;
use crate::dossier::{AnnotationRef, DatedAttestation, Said, polarity};
use crate::page::context::Context;
use crate::time::datewords::joined;

/// The numbers of statements in a list, each with those before it of which it is not known which was made first, although it matters:
/// they are of the same holder, on another side.
pub(super) struct Unordered(Vec<BTreeSet<usize>>);

impl Unordered {
    /// Finds them in a list, for the statements at some places.
    pub(super) fn of(cx: Context<'_>, all: &[Attested<'_>], shown: &Range<usize>) -> Self {
        let Some((_, first)) = all.first() else {
            return Self(Vec::new());
        };
        let numbers: BTreeMap<&AnnotationRef, usize> =
            all.iter().map(|(at, _)| *at).zip(1..).collect();
        let mut unordered = vec![BTreeSet::new(); all.len()];
        for position in cx.dossier.positions.of(&first.claim) {
            let counting = position.attestations.iter().filter(|one| one.counts());
            let numbered = counting.filter_map(|one| Some((*numbers.get(&one.at)?, one)));
            let numbered: Vec<(usize, &DatedAttestation)> = numbered.collect();
            for (number, one) in &numbered {
                let Some(others) = unordered
                    .get_mut(number - 1)
                    .filter(|_| shown.contains(&(number - 1)))
                else {
                    continue;
                };
                let before = numbered.iter().filter(|(other, _)| other < number);
                let open =
                    before.filter(|(_, other)| is_other_side(one, other) && is_open(one, other));
                others.extend(open.map(|(other, _)| *other));
            }
        }
        Self(unordered)
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
