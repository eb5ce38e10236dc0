//! Facts taken one after the other, until nothing changes.

use std::collections::{BTreeMap, BTreeSet};

use super::fact::{Fact, Names, Order};
use super::times::{Basis, Timing};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::model::EventId;
use crate::time::Moment;
use crate::time::clock::End;
use crate::time::days::Days;

/// One end of the time that is possible, and what set it.
#[derive(Clone, Debug)]
struct Bound {
    end: End,
    basis: Basis,
    /// Where the fact is written from which it was counted.
    root: Span,
}

/// The stretch from one bound to another.
fn stretch(earliest: Option<&Bound>, latest: Option<&Bound>) -> Days {
    let end = |bound: &Bound| bound.end;
    Days::within(earliest.map(end), latest.map(end))
}

/// When an event may have happened.
#[derive(Clone, Debug, Default)]
pub(super) struct Possible {
    earliest: Option<Bound>,
    latest: Option<Bound>,
    pub(super) throughout: bool,
}

impl Possible {
    pub(super) fn days(&self) -> Days {
        stretch(self.earliest.as_ref(), self.latest.as_ref())
    }

    /// Takes days away. What lasted is known by its ends, and no order moves them.
    fn narrow(&mut self, earliest: Option<Bound>, latest: Option<Bound>) -> Narrowed {
        let offered = stretch(earliest.as_ref(), latest.as_ref());
        let Some(narrowed) = self.days().narrowed(offered) else {
            return Narrowed::Empty;
        };
        if self.throughout || narrowed == self.days() {
            return Narrowed::Unchanged;
        }
        if narrowed.first() != self.days().first() {
            self.earliest = earliest;
        }
        if narrowed.last() != self.days().last() {
            self.latest = latest;
        }
        Narrowed::Changed
    }

    pub(super) fn timing(self) -> Option<Timing> {
        let days = self.days();
        let mut basis: Vec<Basis> = [self.earliest, self.latest]
            .into_iter()
            .flatten()
            .map(|bound| bound.basis)
            .filter(|basis| *basis != Basis::Stated)
            .collect();
        basis.dedup();
        (days != Days::default()).then_some(Timing {
            moment: Moment {
                days: days.in_its_scale(),
                throughout: self.throughout,
            },
            basis,
        })
    }
}

impl Order {
    /// The days it leaves to the later event, and those it leaves to the earlier. From what lasted no distance is counted.
    fn consequences(&self, earlier: &Possible, later: &Possible) -> (Days, Days) {
        let (from, to) = (earlier.days(), later.days());
        match &self.by {
            Some((distance, _)) if !earlier.throughout && !later.throughout => {
                (distance.after(from), distance.before(to))
            }
            _ => (
                Days::within(from.first(), None),
                Days::within(None, to.last()),
            ),
        }
    }
}

/// What a fact did.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Narrowed {
    Unchanged,
    Changed,
    /// Nothing would be left.
    Empty,
}

/// Takes facts until nothing changes.
#[derive(Clone)]
pub(super) struct Solver<'a> {
    names: &'a Names<'a>,
    pub(super) events: BTreeMap<EventId, Possible>,
    pub(super) orders: Vec<Order>,
    pub(super) ranks: BTreeMap<EventId, usize>,
    pub(super) problems: Diagnostics,
}

impl<'a> Solver<'a> {
    /// Takes facts that are certain, and what fits of those that are only likely.
    pub(super) fn solved(
        names: &'a Names<'a>,
        orders: Vec<Order>,
        certain: &[Fact],
        likely: &[Fact],
    ) -> Self {
        let mut solver = Self::new(names, orders);
        for fact in certain {
            solver.take(fact);
        }
        solver.settle();
        solver.also(likely)
    }

    fn new(names: &'a Names<'a>, orders: Vec<Order>) -> Self {
        let mut solver = Self {
            names,
            events: names
                .keys()
                .map(|id| (id.clone(), Possible::default()))
                .collect(),
            orders,
            ranks: BTreeMap::new(),
            problems: Diagnostics::default(),
        };
        solver.rank();
        if solver.ranks.len() < names.len() {
            solver.break_circles();
            solver.rank();
        }
        solver
    }

    /// Reports and drops each order that leads back to itself.
    fn break_circles(&mut self) {
        let mut after: BTreeMap<&EventId, Vec<&EventId>> = BTreeMap::new();
        for order in &self.orders {
            after.entry(&order.earlier).or_default().push(&order.later);
        }
        let circular: Vec<bool> = self
            .orders
            .iter()
            .map(|order| leads(&after, &order.later, &order.earlier))
            .collect();
        let mut circular = circular.into_iter();
        for order in std::mem::take(&mut self.orders) {
            if circular.next() == Some(true) {
                self.problems.push(circle(&order, self.names));
            } else {
                self.orders.push(order);
            }
        }
    }

    /// Gives each event a rank after those before it, else by id.
    fn rank(&mut self) {
        self.ranks = self.ranked(&[]);
    }

    /// Lets parts of events are after the whole, as far as the order in which they happened allows it.
    pub(super) fn rank_parts(&mut self, parts: &[(EventId, EventId)]) {
        let ranks = self.ranked(parts);
        if ranks.len() == self.ranks.len() {
            self.ranks = ranks;
        }
    }

    /// The ranks by the orders and by further pairs, the first of each pair comes first. Events in a cycle have none.
    fn ranked(&self, further: &[(EventId, EventId)]) -> BTreeMap<EventId, usize> {
        let mut waits: BTreeMap<&EventId, usize> = self.names.keys().map(|id| (id, 0)).collect();
        let mut after: BTreeMap<&EventId, Vec<&EventId>> = BTreeMap::new();
        let orders = self
            .orders
            .iter()
            .map(|order| (&order.earlier, &order.later));
        let further = further.iter().map(|(first, second)| (first, second));
        for (earlier, later) in orders.chain(further) {
            after.entry(earlier).or_default().push(later);
            *waits.entry(later).or_default() += 1;
        }
        let free = waits.iter().filter(|(_, count)| **count == 0);
        let mut free: BTreeSet<&EventId> = free.map(|(id, _)| *id).collect();
        let mut ranks = BTreeMap::new();
        while let Some(next) = free.pop_first() {
            ranks.insert(next.clone(), ranks.len());
            for later in after.remove(next).into_iter().flatten() {
                if let Some(count) = waits.get_mut(later) {
                    *count -= 1;
                    if *count == 0 {
                        free.insert(later);
                    }
                }
            }
        }
        ranks
    }

    /// Takes one fact.
    fn take(&mut self, fact: &Fact) {
        let Some(possible) = self.events.get_mut(&fact.event) else {
            return;
        };
        let root = fact.because.unwrap_or(fact.span);
        let bound = |end| Bound {
            end,
            basis: fact.basis.clone(),
            root,
        };
        let before = possible.clone();
        let done = possible.narrow(fact.days.first().map(bound), fact.days.last().map(bound));
        possible.throughout |= fact.throughout && done != Narrowed::Empty;
        if done == Narrowed::Empty {
            self.problems.push(disagreement(fact, &before, self.names));
        }
    }

    /// Applies every order until nothing changes. Without circles that takes no more rounds than there are events; the bound is
    /// for safety.
    fn settle(&mut self) {
        let mut orders = std::mem::take(&mut self.orders);
        for _ in 0..=2 * self.events.len() + 2 {
            let mut changed = false;
            orders.retain(|order| {
                let done = self.apply(order);
                changed |= done == Narrowed::Changed;
                done != Narrowed::Empty
            });
            if !changed {
                break;
            }
        }
        self.orders = orders;
    }

    /// Applies an order in both directions.
    fn apply(&mut self, order: &Order) -> Narrowed {
        let (Some(earlier), Some(later)) = (
            self.events.get(&order.earlier).cloned(),
            self.events.get(&order.later).cloned(),
        ) else {
            return Narrowed::Unchanged;
        };
        let (forth, back) = order.consequences(&earlier, &later);
        let by = order.by.as_ref().map(|(_, written)| written.clone());
        let forth = offered(
            &earlier,
            forth,
            &Basis::After(order.earlier.clone(), by.clone()),
        );
        let back = offered(&later, back, &Basis::Before(order.later.clone(), by));
        self.offer(order, (&earlier, &later), forth, back)
    }

    /// Takes what follows for both ends of an order, or reports that it cannot be.
    fn offer(
        &mut self,
        order: &Order,
        (earlier, later): (&Possible, &Possible),
        forth: [Option<Bound>; 2],
        back: [Option<Bound>; 2],
    ) -> Narrowed {
        let (mut narrow_earlier, mut narrow_later) = (earlier.clone(), later.clone());
        let [first, last] = forth;
        let forth = narrow_later.narrow(first, last);
        let [first, last] = back;
        let back = narrow_earlier.narrow(first, last);
        if forth == Narrowed::Empty || back == Narrowed::Empty {
            let problem = contradiction(order, earlier, later, self.names);
            self.problems.push(problem);
            return Narrowed::Empty;
        }
        self.events.insert(order.later.clone(), narrow_later);
        self.events.insert(order.earlier.clone(), narrow_earlier);
        if forth == Narrowed::Unchanged {
            back
        } else {
            forth
        }
    }

    /// Takes facts as well that are only likely. Those that do not fit are passed over; if the rest contradicts, all of them.
    fn also(self, facts: &[Fact]) -> Self {
        let mut further = self.clone();
        let known = further.problems.iter().count();
        for fact in facts {
            let possible = self.events.get(&fact.event).map(Possible::days);
            if possible.is_some_and(|days| days.narrowed(fact.days).is_some()) {
                further.take(fact);
            }
        }
        further.settle();
        if further.problems.iter().count() == known {
            further
        } else {
            self
        }
    }
}

/// Whether order leads from one event to another.
fn leads(after: &BTreeMap<&EventId, Vec<&EventId>>, from: &EventId, to: &EventId) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut ahead = vec![from];
    while let Some(next) = ahead.pop() {
        if next == to {
            return true;
        }
        let further = after.get(next).into_iter().flatten();
        ahead.extend(further.filter(|id| seen.insert(*id)));
    }
    false
}

/// The bounds that follow for an event from those of another.
fn offered(from: &Possible, days: Days, basis: &Basis) -> [Option<Bound>; 2] {
    let bound = |end: Option<End>, from: &Option<Bound>| {
        Some(Bound {
            end: end?,
            basis: basis.clone(),
            root: from.as_ref()?.root,
        })
    };
    [
        bound(days.first(), &from.earliest),
        bound(days.last(), &from.latest),
    ]
}

fn name<'a>(id: &EventId, names: &Names<'a>) -> &'a str {
    names.get(id).copied().unwrap_or_default()
}

fn circle(order: &Order, names: &Names<'_>) -> Diagnostic {
    let message = format!("“{}” comes after itself", name(&order.later, names));
    Diagnostic::at(Rule::ContradictoryDates, order.span, message)
        .label("leads back here")
        .help("remove one `after` or `before` of the cycle")
}

fn contradiction(
    order: &Order,
    earlier: &Possible,
    later: &Possible,
    names: &Names<'_>,
) -> Diagnostic {
    let by = order.by.as_ref();
    let message = format!(
        "“{}” cannot have come {}after “{}”",
        name(&order.later, names),
        by.map(|(_, by)| format!("`{by}` ")).unwrap_or_default(),
        name(&order.earlier, names)
    );
    let mut problem = Diagnostic::at(Rule::ContradictoryDates, order.span, message)
        .label("the dates do not allow this order");
    for (id, possible) in [(&order.earlier, earlier), (&order.later, later)] {
        for (root, words) in reasons(possible) {
            problem = problem.related(root, format!("“{}” {words}", name(id, names)));
        }
    }
    problem.help("correct the date or publication that is wrong, or the order")
}

fn disagreement(fact: &Fact, possible: &Possible, names: &Names<'_>) -> Diagnostic {
    let title = name(&fact.event, names);
    let words = fact.days.in_words().unwrap_or_default();
    let mut problem = Diagnostic::at(
        Rule::ContradictoryDates,
        fact.span,
        format!("“{title}” cannot have happened both at that time and on its date"),
    )
    .label(format!("calculated, this is {words}"));
    if let Some(root) = fact.because {
        problem = problem.related(root, "calculated from this publication");
    }
    for (root, words) in reasons(possible) {
        problem = problem.related(root, format!("“{title}” {words}"));
    }
    problem.help("correct the date, the words or the date of publication")
}

/// Why an event has its days, in words.
fn reasons(possible: &Possible) -> Vec<(Span, String)> {
    let on = |bound: &Bound| {
        let end = Some(bound.end);
        Days::within(end, end).in_words().unwrap_or_default()
    };
    match (&possible.earliest, &possible.latest) {
        (Some(first), Some(last)) if first.root == last.root => {
            let words = possible.days().in_words().unwrap_or_default();
            vec![(first.root, format!("gets its date from this: {words}"))]
        }
        (first, last) => {
            let first = first.iter();
            let last = last.iter();
            first
                .map(|bound| {
                    (
                        bound.root,
                        format!("gets its date from this: on or after {}", on(bound)),
                    )
                })
                .chain(last.map(|bound| {
                    (
                        bound.root,
                        format!("gets its date from this: on or before {}", on(bound)),
                    )
                }))
                .collect()
        }
    }
}

#[cfg(test)]
mod tests;
