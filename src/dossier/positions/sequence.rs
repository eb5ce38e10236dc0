//! The order of what one holder said about a claim, as far as the days on which it was said determine one.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::attestation::DatedAttestation;
use crate::dossier::polarity::{Polarity, polarity};
use crate::time::clock::End;

/// How a position changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sequence {
    /// Each crossing from one side to another whose order is known, in chronological order.
    pub steps: Vec<Step>,
    /// Where the holder was heard last; nothing if nothing counts.
    pub latest: Option<Latest>,
    /// Attestations that no step can take in: which came first, they or others on another side, is not known. So is an open stance
    /// behind a side, if only the order of the reports puts it there.
    pub unplaced: BTreeSet<usize>,
}

/// A crossing from one side to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The last attestation before it: its index in the position.
    pub from: usize,
    /// The first after it.
    pub to: usize,
    /// Whether the days on which both were said show the order. If not, it is the order of the reports.
    pub is_firm: bool,
}

/// Where a holder was heard last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Latest {
    /// On one side.
    Known {
        /// The side.
        side: Polarity,
        /// Whether days on which things were said show that, or only the order of the reports.
        is_firm: bool,
    },
    /// On several sides, and which came last is not known.
    Unknown(BTreeSet<Polarity>),
}

impl Latest {
    /// Whether the holder was certainly last on a side. Leaving something open as well, on days whose order is not known, takes
    /// nothing back.
    pub fn is(&self, wanted: Polarity) -> bool {
        let opposite = match wanted {
            Polarity::For => Polarity::Against,
            Polarity::Against => Polarity::For,
            Polarity::Open => return matches!(self, Self::Known { side, .. } if *side == wanted),
        };
        self.may_be(wanted) && !self.may_be(opposite)
    }

    /// Whether the holder may have been last on a side.
    pub fn may_be(&self, wanted: Polarity) -> bool {
        match self {
            Self::Known { side, .. } => *side == wanted,
            Self::Unknown(sides) => sides.contains(&wanted),
        }
    }
}

type Counting<'a> = (usize, &'a DatedAttestation);

fn side(one: &DatedAttestation) -> Polarity {
    polarity(one.stance)
}

/// The first day on which something may have been said. A report is open to the past, so its first day is that of the report,
/// and it comes after something only in the order of the reports.
fn start(one: &Counting<'_>) -> Option<End> {
    one.1.said.placed().first()
}

/// The last day on which it may have been said.
fn end(one: &Counting<'_>) -> Option<End> {
    one.1.said.placed().last()
}

impl Sequence {
    /// The sequence of attestations that are sorted by time.
    pub(super) fn of(attestations: &[DatedAttestation]) -> Self {
        let counting: Vec<Counting<'_>> = attestations
            .iter()
            .enumerate()
            .filter(|(_, one)| one.counts())
            .collect();
        let (runs, unplaced) = runs(&counting);
        let steps = runs.windows(2).filter_map(|pair| match pair {
            [earlier, later] => Some(Step {
                from: earlier.last,
                to: later.first,
                is_firm: later.is_dated,
            }),
            _ => None,
        });
        Self {
            steps: steps.collect(),
            latest: latest(&counting),
            unplaced,
        }
    }
}

/// A stretch on one side.
struct Run {
    side: Polarity,
    first: usize,
    last: usize,
    /// The last day on which any of it may have been said.
    end: Option<End>,
    /// Whether its first attestation has its own day.
    is_dated: bool,
}

/// Periods on one side, each completely over before the next begins; and what does not fit into any.
fn runs(counting: &[Counting<'_>]) -> (Vec<Run>, BTreeSet<usize>) {
    let mut runs: Vec<Run> = Vec::new();
    let mut unplaced = BTreeSet::new();
    for one in counting {
        match runs.last_mut() {
            Some(run) if run.side == side(one.1) => {
                run.last = one.0;
                run.end = run.end.zip(end(one)).map(|(a, b)| later_end(a, b));
            }
            Some(run) if !takes_back(one.1) || !is_over(run.end, start(one)) => {
                unplaced.insert(one.0);
            }
            _ => runs.push(Run {
                side: side(one.1),
                first: one.0,
                last: one.0,
                end: end(one),
                is_dated: !one.1.said.is_only_reported(),
            }),
        }
    }
    (runs, unplaced)
}

fn later_end(one: End, other: End) -> End {
    match one.cmp_as_last(&other) {
        Ordering::Less => other,
        _ => one,
    }
}

/// Whether it can take back what was said before. To question, to decline to comment or not to acknowledge does so only on a day
/// that is known: a report of it may come long after it was said.
pub(super) fn takes_back(one: &DatedAttestation) -> bool {
    side(one) != Polarity::Open || !one.said.is_only_reported()
}

fn is_over(end: Option<End>, start: Option<End>) -> bool {
    end.zip(start)
        .is_some_and(|(end, start)| end.is_over_before(start))
}

/// The sides of all attestations after which no other was certainly made. An open stance that is only reported leaves the side on
/// which its holder was.
fn latest(counting: &[Counting<'_>]) -> Option<Latest> {
    let latest_start = |of: &dyn Fn(&&Counting<'_>) -> bool| {
        let starts = counting.iter().filter(of).filter_map(start);
        starts.max_by(End::cmp_as_first)
    };
    let last_start = latest_start(&|_| true);
    let last_taking_back = latest_start(&|one| takes_back(one.1));
    let last = counting.iter().filter(|one| {
        let after = match side(one.1) {
            Polarity::Open => last_start,
            Polarity::For | Polarity::Against => last_taking_back,
        };
        !is_over(end(one), after)
    });
    let sides: BTreeSet<Polarity> = last.map(|one| side(one.1)).collect();
    let (Some(known), true) = (sides.first().copied(), sides.len() == 1) else {
        return (!sides.is_empty()).then_some(Latest::Unknown(sides));
    };
    let is_known = |one: &&Counting<'_>| side(one.1) == known;
    let dated = counting
        .iter()
        .filter(|one| is_known(one) && !one.1.said.is_only_reported());
    let last_dated = dated.filter_map(start).max_by(End::cmp_as_first);
    let mut others = counting.iter().filter(|one| !is_known(one));
    Some(Latest::Known {
        side: known,
        is_firm: others.all(|other| is_over(end(other), last_dated)),
    })
}
