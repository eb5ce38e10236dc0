//! Actors and places as other pages show them, with their counts.

use super::links::native_names;
use crate::dossier::{Actor, ActorId, Name, Place, PlaceId, Prose, RecordId};
use crate::language::order::Order;
use crate::page::context::Context;
use crate::page::model::{NamesakeCard, RecordCard};
use std::cmp::Reverse;

impl<'a> Context<'a> {
    /// A record with its counts.
    pub(crate) fn record(&self, record: &RecordId) -> RecordCard {
        let (kind, name, lede) = self.sort_of(record);
        let named = self
            .dossier
            .backlinks
            .named
            .get(record)
            .copied()
            .unwrap_or_default();
        RecordCard {
            href: self.from.to_record(record.clone()),
            name: self.dossier.name_of(record).to_owned(),
            class: record.kind().as_class(),
            kind: kind.to_owned(),
            native: name
                .map(|name| native_names(name, self.messages))
                .unwrap_or_default(),
            mentions: named.mentions,
            articles: named.articles,
            office: match record {
                RecordId::Actor(id) => self.dossier.actors.get(id).map(|actor| self.office(actor)),
                _ => None,
            }
            .unwrap_or_default(),
            lede: lede.map(first_paragraph).unwrap_or_default(),
            evidence: Vec::new(),
            namesakes: Vec::new(),
        }
    }

    /// What an office-holder is, or was: the office that the record names first, and when it was held.
    pub(crate) fn office(&self, actor: &Actor) -> String {
        let Some(role) = actor.roles.first() else {
            return String::new();
        };
        let within = role
            .within
            .as_ref()
            .and_then(|id| self.dossier.actors.get(id))
            .map(|within| within.name.main.clone());
        let period = self.period(&role.from, &role.to);
        let title = std::iter::once(role.title.clone());
        let parts: Vec<String> = title.chain(within).chain(period).collect();
        self.messages.listed(&parts)
    }

    /// What a record is not to be confused with, in alphabetical order.
    pub(crate) fn mistaken(&self, record: &RecordId) -> Vec<RecordId> {
        let others = self.dossier.backlinks.mistaken.get(record);
        let mut others: Vec<RecordId> = others.into_iter().flatten().cloned().collect();
        let order = Order::of(&self.dossier.site.language);
        others.sort_by_cached_key(|other| order.key(self.dossier.name_of(other)));
        others
    }

    /// What a record is not to be confused with, each with what distinguishes it: its office, or else its kind.
    pub(crate) fn namesakes(&self, record: &RecordId) -> Vec<NamesakeCard> {
        let others = self.mistaken(record).into_iter();
        others
            .map(|other| self.record(&other))
            .map(|card| NamesakeCard {
                name: card.name,
                what: match card.office.is_empty() {
                    true => card.kind,
                    false => card.office,
                },
            })
            .collect()
    }

    /// A record's kind in words, its name and its profile; only actors and places have them.
    fn sort_of(&self, record: &RecordId) -> (&'a str, Option<&Name>, Option<&Prose>) {
        let of_actor = |actor: &'a Actor| {
            (
                self.messages.actor_kind(actor.kind),
                Some(&actor.name),
                Some(&actor.profile),
            )
        };
        let of_place = |place: &'a Place| {
            (
                self.messages.place_kind(place.kind),
                Some(&place.name),
                Some(&place.profile),
            )
        };
        match record {
            RecordId::Actor(id) => self.dossier.actors.get(id).map(of_actor),
            RecordId::Place(id) => self.dossier.places.get(id).map(of_place),
            _ => None,
        }
        .unwrap_or_default()
    }

    /// An actor with its counts.
    pub(crate) fn actor(&self, id: &ActorId) -> RecordCard {
        self.record(&id.clone().into())
    }

    /// A place with its counts.
    pub(crate) fn place(&self, id: &PlaceId) -> RecordCard {
        self.record(&id.clone().into())
    }
}

fn first_paragraph(prose: &Prose) -> String {
    prose
        .body
        .blocks
        .first()
        .and_then(|block| prose.body.text.get(block.text.clone()))
        .unwrap_or("")
        .to_owned()
}

/// Records by how often they are named, at most `most`.
pub(crate) fn most_named(
    cx: Context<'_>,
    records: impl Iterator<Item = RecordId>,
    most: usize,
) -> Vec<RecordCard> {
    let mut named: Vec<RecordCard> = records
        .map(|record| cx.record(&record))
        .filter(|card| card.mentions > 0)
        .collect();
    let order = Order::of(&cx.dossier.site.language);
    let most_first = |card: &RecordCard| (Reverse(card.mentions), order.key(&card.name));
    named.sort_by_cached_key(most_first);
    // Where the last place is shared by more than fit, none of them is shown, unless that would leave nothing.
    let beyond = named.get(most).map(|card| card.mentions);
    named.truncate(most);
    let first = named.first().map(|card| card.mentions);
    if beyond != first {
        named.retain(|card| Some(card.mentions) != beyond);
    }
    named
}

pub(crate) fn or_name<'t>(lede: &'t str, name: &'t str) -> &'t str {
    if lede.is_empty() { name } else { lede }
}

pub(crate) fn refs<'m, K: Ord, V>(
    map: &'m std::collections::BTreeMap<K, Vec<V>>,
    id: &K,
) -> &'m [V] {
    map.get(id).map(Vec::as_slice).unwrap_or_default()
}
