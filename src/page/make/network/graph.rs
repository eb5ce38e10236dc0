//! Who is connected with whom, and by what.

use crate::dossier::{
    Actor, ActorId, CoOccurrence, Dossier, EventId, Name, Place, PlaceId, RecordId, Statement,
};
use crate::page::draw::network::drawing::Sort;
use std::collections::{BTreeMap, BTreeSet};

/// An actor, or a place if the dossier includes places in its network.
#[derive(Clone, Copy)]
pub(crate) enum Node<'a> {
    Actor(&'a Actor),
    Place(&'a Place),
}

impl<'a> Node<'a> {
    pub(crate) fn name(self) -> &'a Name {
        match self {
            Self::Actor(actor) => &actor.name,
            Self::Place(place) => &place.name,
        }
    }

    pub(crate) fn record(self) -> RecordId {
        match self {
            Self::Actor(actor) => actor.id.clone().into(),
            Self::Place(place) => place.id.clone().into(),
        }
    }

    pub(crate) fn is_place(self) -> bool {
        matches!(self, Self::Place(_))
    }
}

/// Actors that articles name, places too if they are wanted, and what joins them.
pub(crate) struct Graph<'a> {
    /// The actors, then the places, each with how often it is mentioned.
    pub(crate) nodes: Vec<(Node<'a>, usize)>,
    /// What joins two of them.
    pub(crate) ties: Vec<Tie<'a>>,
}

/// Everything that joins two actors, or an actor and a place.
#[derive(Clone, Copy)]
pub(crate) struct Tie<'a> {
    /// One of them, by its place among the nodes.
    pub(crate) one: usize,
    /// The other, further down among the nodes.
    pub(crate) other: usize,
    /// What is stated between them.
    pub(crate) stated: &'a [Statement],
    /// Where they are named together.
    pub(crate) together: Option<&'a CoOccurrence>,
    /// How many events one took part in that happened in the other, a place.
    pub(crate) events: usize,
}

impl<'a> Tie<'a> {
    /// What joins two actors, if anything does.
    pub(crate) fn between(
        dossier: &'a Dossier,
        (one, a): (usize, &ActorId),
        (other, b): (usize, &ActorId),
    ) -> Option<Self> {
        let beside = dossier.backlinks.actors_beside.get(a);
        let tie = Self {
            one,
            other,
            stated: dossier.relationships.of(a, b),
            together: beside.and_then(|others| others.get(b)),
            events: 0,
        };
        (tie.together.is_some() || !tie.stated.is_empty()).then_some(tie)
    }

    /// What joins an actor and a place, if anything does: both are named in a paragraph, the place as a place; or an event.
    fn at(
        dossier: &'a Dossier,
        (one, actor): (usize, &Actor),
        (other, place): (usize, &Place),
    ) -> Option<Self> {
        let beside = dossier.backlinks.actors_at.get(&place.id);
        let tie = Self {
            one,
            other,
            stated: &[],
            together: beside.and_then(|actors| actors.get(&actor.id)),
            events: events(dossier, actor, place).count(),
        };
        (tie.together.is_some() || tie.events > 0).then_some(tie)
    }

    pub(crate) fn sort(&self) -> Sort {
        let is_bond = |stated: &Statement| !stated.relation.is_claim();
        if self.events > 0 || self.stated.iter().any(is_bond) {
            Sort::Stated
        } else if self.together.is_some() {
            Sort::Together
        } else {
            Sort::Claim
        }
    }

    /// In how many paragraphs both are named.
    pub(crate) fn paragraphs(&self) -> usize {
        self.together.map_or(0, CoOccurrence::paragraph_count)
    }

    /// How firm it is: paragraphs, with a stated relation or an event counted as two and a claim as one.
    pub(crate) fn weight(&self) -> usize {
        let stated = self
            .stated
            .iter()
            .map(|stated| match stated.relation.is_claim() {
                true => 1,
                false => 2,
            });
        self.paragraphs() + stated.sum::<usize>() + 2 * self.events
    }
}

impl<'a> Graph<'a> {
    /// The whole dossier. Connections are in the order of the actors' ids.
    pub(crate) fn of(dossier: &'a Dossier) -> Self {
        let actors: Vec<(&Actor, usize)> = dossier
            .actors
            .values()
            .map(|actor| (actor, mentions(dossier, &actor.id)))
            .filter(|(_, mentions)| *mentions > 0)
            .collect();
        let place: BTreeMap<&ActorId, usize> = actors
            .iter()
            .enumerate()
            .map(|(place, (actor, _))| (&actor.id, place))
            .collect();
        let places = places(dossier);
        let mut ties = Vec::new();
        for (one, (actor, _)) in actors.iter().enumerate() {
            let later = others(dossier, &actor.id)
                .into_iter()
                .filter_map(|id| Some((*place.get(id)?, id)))
                .filter(|(other, _)| *other > one);
            ties.extend(later.filter_map(|other| Tie::between(dossier, (one, &actor.id), other)));
            let around = places_around(dossier, actor).into_iter();
            let at =
                around.filter_map(|id| places.binary_search_by(|(place, _)| place.id.cmp(id)).ok());
            ties.extend(at.filter_map(|at| {
                let (place, _) = places.get(at)?;
                Tie::at(dossier, (one, actor), (actors.len() + at, place))
            }));
        }
        let actors = actors
            .into_iter()
            .map(|(one, count)| (Node::Actor(one), count));
        let places = places
            .into_iter()
            .map(|(one, count)| (Node::Place(one), count));
        Self {
            nodes: actors.chain(places).collect(),
            ties,
        }
    }

    /// An actor and those most strongly connected with it, at most `most` of them, with their connections; and how many are
    /// left out.
    pub(crate) fn around(dossier: &'a Dossier, actor: &'a Actor, most: usize) -> (Self, usize) {
        let mut beside: Vec<(usize, &Actor, usize)> = others(dossier, &actor.id)
            .into_iter()
            .filter_map(|id| {
                let tie = Tie::between(dossier, (0, &actor.id), (1, id))?;
                Some((tie.weight(), dossier.actors.get(id)?, mentions(dossier, id)))
            })
            .filter(|(_, _, mentions)| *mentions > 0)
            .collect();
        beside.sort_by(|a, b| b.0.cmp(&a.0).then(b.2.cmp(&a.2)).then(a.1.id.cmp(&b.1.id)));
        let left_out = beside.len().saturating_sub(most);
        beside.truncate(most);
        let mut actors = vec![(actor, mentions(dossier, &actor.id))];
        actors.extend(
            beside
                .into_iter()
                .map(|(_, actor, mentions)| (actor, mentions)),
        );
        let mut ties = Vec::new();
        for (one, (a, _)) in actors.iter().enumerate() {
            let later = actors.iter().enumerate().skip(one + 1);
            ties.extend(
                later.filter_map(|(other, (b, _))| {
                    Tie::between(dossier, (one, &a.id), (other, &b.id))
                }),
            );
        }
        let nodes = actors
            .into_iter()
            .map(|(one, count)| (Node::Actor(one), count));
        let nodes = nodes.collect();
        (Self { nodes, ties }, left_out)
    }
}

/// The places that articles mean as places, if the dossier wants them in its network.
fn places(dossier: &Dossier) -> Vec<(&Place, usize)> {
    let wanted = dossier
        .places
        .values()
        .filter(|_| dossier.site.network_places);
    wanted
        .filter_map(|place| {
            let mentions = dossier.backlinks.place_mentions.get(&place.id)?;
            Some((place, mentions.len()))
        })
        .collect()
}

/// All that may join an actor with a place, in order of ids.
fn places_around<'a>(dossier: &'a Dossier, actor: &Actor) -> BTreeSet<&'a PlaceId> {
    let beside = dossier.backlinks.places_of.get(&actor.id);
    let beside = beside.into_iter().flat_map(BTreeMap::keys);
    let events = dossier.backlinks.actor_events.get(&actor.id);
    let events = events.into_iter().flatten();
    let events = events.filter_map(|id| dossier.events.get(id));
    beside
        .chain(events.flat_map(|event| &event.places))
        .collect()
}

/// The events in a place that an actor took part in.
pub(crate) fn events<'a>(
    dossier: &'a Dossier,
    actor: &Actor,
    place: &Place,
) -> impl Iterator<Item = &'a EventId> + use<'a> {
    let of_actor = dossier.backlinks.actor_events.get(&actor.id);
    let of_place = dossier.backlinks.place_events.get(&place.id);
    let both = of_actor.zip(of_place);
    both.into_iter()
        .flat_map(|(one, other)| one.intersection(other))
}

/// How often articles mention an actor.
fn mentions(dossier: &Dossier, id: &ActorId) -> usize {
    let mentions = dossier.backlinks.actor_mentions.get(id);
    mentions.map_or(0, Vec::len)
}

/// All that an actor is connected with, in order of ids.
pub(crate) fn others<'a>(dossier: &'a Dossier, id: &ActorId) -> Vec<&'a ActorId> {
    let beside = dossier.backlinks.actors_beside.get(id);
    let stated = dossier.relationships.others.get(id);
    let mut all: Vec<&ActorId> = beside
        .into_iter()
        .flat_map(BTreeMap::keys)
        .chain(stated.into_iter().flatten())
        .collect();
    all.sort();
    all.dedup();
    all
}

/// Whether a dossier joins any two that articles name.
pub(crate) fn is_any(dossier: &Dossier) -> bool {
    !dossier.backlinks.actors_beside.is_empty()
        || dossier
            .relationships
            .between
            .keys()
            .any(|(a, b)| mentions(dossier, a) > 0 && mentions(dossier, b) > 0)
        || (dossier.site.network_places && !dossier.backlinks.actors_at.is_empty())
}

/// Those that are connected with another, and those that are not.
pub(crate) fn joined<'a>(graph: &Graph<'a>) -> (Graph<'a>, Vec<Node<'a>>) {
    let ends: BTreeSet<usize> = graph
        .ties
        .iter()
        .flat_map(|tie| [tie.one, tie.other])
        .collect();
    let place: BTreeMap<usize, usize> = ends
        .iter()
        .enumerate()
        .map(|(new, old)| (*old, new))
        .collect();
    let alone = (0..graph.nodes.len()).filter(|node| !ends.contains(node));
    let alone = alone.map(|node| graph.nodes[node].0).collect();
    let ties = graph.ties.iter().map(|tie| Tie {
        one: place[&tie.one],
        other: place[&tie.other],
        ..*tie
    });
    let graph = Graph {
        ties: ties.collect(),
        nodes: ends.iter().map(|node| graph.nodes[*node]).collect(),
    };
    (graph, alone)
}

pub(crate) fn sorts(graph: &Graph<'_>) -> Vec<&'static str> {
    let has = |sort| graph.ties.iter().any(|tie| tie.sort() == sort);
    [
        (Sort::Stated, "stated"),
        (Sort::Together, "together"),
        (Sort::Claim, "claim"),
    ]
    .into_iter()
    .filter(|(sort, _)| has(*sort))
    .map(|(_, name)| name)
    .collect()
}
