//! Events that an order in time joins, or a whole and its parts, directly or through others.

use std::collections::BTreeMap;

use super::fact::Order;
use crate::dossier::model::EventId;

/// For each event that is connected with another, the first of its chain: that of the lowest rank. `parts` are wholes and their
/// parts.
pub(super) fn chains(
    orders: &[Order],
    parts: &[(EventId, EventId)],
    ranks: &BTreeMap<EventId, usize>,
) -> BTreeMap<EventId, EventId> {
    let mut beside: BTreeMap<&EventId, Vec<&EventId>> = BTreeMap::new();
    let ordered = orders.iter().map(|order| (&order.earlier, &order.later));
    let parts = parts.iter().map(|(whole, part)| (whole, part));
    for (earlier, later) in ordered.chain(parts) {
        beside.entry(earlier).or_default().push(later);
        beside.entry(later).or_default().push(earlier);
    }
    let mut by_rank: Vec<&EventId> = beside.keys().copied().collect();
    by_rank.sort_by_key(|id| ranks.get(*id));
    let mut chains = BTreeMap::new();
    for first in by_rank {
        let mut open = vec![first];
        while let Some(event) = open.pop() {
            if !chains.contains_key(event) {
                chains.insert(event.clone(), first.clone());
                open.extend(beside.get(event).into_iter().flatten());
            }
        }
    }
    chains
}
