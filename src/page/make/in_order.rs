//! The order of events in time.

use crate::dossier::{Dossier, Event, EventId};
use crate::text::fold::fold_case;
use crate::time::clock::End;
use crate::time::day::Day;
use crate::time::days::Days;

/// Events in chronological order, as far as it is known: by the first possible time, then by the last. Those about which
/// nothing is known follow. Among equals, those with a known order are together, each after those it came after, and after what
/// it is part of.
pub(crate) fn chronological(dossier: &Dossier, event: &Event) -> impl Ord + use<> {
    let first = dossier.times.first_of_chain(&event.id);
    let title = dossier.name_of(&first.clone().into());
    let days = dossier.times.shown(event);
    (
        days.is_none(),
        behind_whole(dossier, event, days.unwrap_or_default()),
        (fold_case(title), first.clone()),
        dossier.times.rank(&event.id),
    )
}

/// When something began and ended, each as a day and the minute of it. Without a beginning it comes first, and without an end last.
type Place = (Option<(Day, i64)>, (bool, Option<(Day, i64)>));

fn place(days: Days) -> Place {
    let last = days.last().map(End::as_last);
    (days.first().map(End::as_first), (last.is_none(), last))
}

/// The place of an event among others: behind what it is part of, if that began on the same day.
fn behind_whole(dossier: &Dossier, event: &Event, days: Days) -> Place {
    const DEEPEST: usize = 20;
    let whole = |event: &Event| dossier.events.get(event.part_of.as_ref()?);
    let mut own = place(days);
    let mut outer = whole(event);
    for _ in 0..DEEPEST {
        let Some(one) = outer else { break };
        let of_whole = dossier.times.shown(one).unwrap_or_default();
        if of_whole.earliest() == days.earliest() {
            let (first, last) = place(of_whole);
            own = (own.0.max(first), own.1.max(last));
        }
        outer = whole(one);
    }
    own
}

/// All events in the order of the list: those with a date, then the others.
pub(crate) fn in_order(dossier: &Dossier) -> Vec<&Event> {
    let mut events: Vec<&Event> = dossier.events.values().collect();
    events.sort_by_cached_key(|event| (is_undated(dossier, event), chronological(dossier, event)));
    events
}

/// Whether an event has no date, and none follows from anything else.
pub(crate) fn is_undated(dossier: &Dossier, event: &Event) -> bool {
    event.date.is_none() && dossier.times.resolved(event).is_none()
}

/// Events by their ids, in chronological order.
pub(crate) fn in_time<'d, 'e>(
    dossier: &'d Dossier,
    ids: impl IntoIterator<Item = &'e EventId>,
) -> Vec<&'d Event> {
    let ids = ids.into_iter();
    let mut events: Vec<&Event> = ids.filter_map(|id| dossier.events.get(id)).collect();
    events.sort_by_cached_key(|event| chronological(dossier, event));
    events
}
