//! Who is joined with whom, and by what.

use std::collections::BTreeMap;

use crate::dossier::{Actor, ActorId, Dossier, Stated, Together};

/// Actors that articles name, and what joins them.
pub(super) struct Graph<'a> {
    /// The actors, each with how often it is mentioned.
    pub(super) nodes: Vec<(&'a Actor, usize)>,
    /// What joins two of them.
    pub(super) ties: Vec<Tie<'a>>,
}

/// Everything that joins two actors.
#[derive(Clone, Copy)]
pub(super) struct Tie<'a> {
    /// One of them, by its place among the nodes.
    pub(super) one: usize,
    /// The other, further down among the nodes.
    pub(super) other: usize,
    /// What is stated between them.
    pub(super) stated: &'a [Stated],
    /// Where they are named together.
    pub(super) together: Option<&'a Together>,
}

/// What sort of tie joins two actors: the firmest that there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    /// A relation is stated.
    Stated,
    /// They are named in the same paragraph.
    Together,
    /// One holds a claim about the other, and that is all.
    Claim,
}

impl<'a> Tie<'a> {
    /// What joins two actors, if anything does.
    pub(super) fn between(
        dossier: &'a Dossier,
        (one, a): (usize, &ActorId),
        (other, b): (usize, &ActorId),
    ) -> Option<Self> {
        let beside = dossier.backlinks.actors_beside.get(a);
        let tie = Self {
            one,
            other,
            stated: dossier.ties.of(a, b),
            together: beside.and_then(|others| others.get(b)),
        };
        (tie.together.is_some() || !tie.stated.is_empty()).then_some(tie)
    }

    pub(super) fn sort(&self) -> Sort {
        if self.stated.iter().any(|stated| !stated.bond.is_claim()) {
            Sort::Stated
        } else if self.together.is_some() {
            Sort::Together
        } else {
            Sort::Claim
        }
    }

    /// In how many paragraphs both are named.
    pub(super) fn paragraphs(&self) -> usize {
        self.together.map_or(0, Together::paragraph_count)
    }

    /// How firm it is: paragraphs, with a stated relation counted as two and a claim as one.
    pub(super) fn weight(&self) -> usize {
        let stated = self
            .stated
            .iter()
            .map(|stated| match stated.bond.is_claim() {
                true => 1,
                false => 2,
            });
        self.paragraphs() + stated.sum::<usize>()
    }
}

impl<'a> Graph<'a> {
    /// All of a dossier. Ties stand in order of the actors' ids.
    pub(super) fn of(dossier: &'a Dossier) -> Self {
        let nodes: Vec<(&Actor, usize)> = dossier
            .actors
            .values()
            .map(|actor| (actor, mentions(dossier, &actor.id)))
            .filter(|(_, mentions)| *mentions > 0)
            .collect();
        let place: BTreeMap<&ActorId, usize> = nodes
            .iter()
            .enumerate()
            .map(|(place, (actor, _))| (&actor.id, place))
            .collect();
        let mut ties = Vec::new();
        for (one, (actor, _)) in nodes.iter().enumerate() {
            let later = others(dossier, &actor.id)
                .into_iter()
                .filter_map(|id| Some((*place.get(id)?, id)))
                .filter(|(other, _)| *other > one);
            ties.extend(later.filter_map(|other| Tie::between(dossier, (one, &actor.id), other)));
        }
        Self { nodes, ties }
    }

    /// An actor and those most firmly joined with it, at most `most` of them, with what joins these; and how many it leaves out.
    pub(super) fn around(dossier: &'a Dossier, actor: &'a Actor, most: usize) -> (Self, usize) {
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
        let mut nodes = vec![(actor, mentions(dossier, &actor.id))];
        nodes.extend(
            beside
                .into_iter()
                .map(|(_, actor, mentions)| (actor, mentions)),
        );
        let mut ties = Vec::new();
        for (one, (a, _)) in nodes.iter().enumerate() {
            let later = nodes.iter().enumerate().skip(one + 1);
            ties.extend(
                later.filter_map(|(other, (b, _))| {
                    Tie::between(dossier, (one, &a.id), (other, &b.id))
                }),
            );
        }
        (Self { nodes, ties }, left_out)
    }
}

/// How often articles mention an actor.
fn mentions(dossier: &Dossier, id: &ActorId) -> usize {
    let mentions = dossier.backlinks.actor_mentions.get(id);
    mentions.map_or(0, Vec::len)
}

/// All that an actor is joined with, in order of ids.
pub(super) fn others<'a>(dossier: &'a Dossier, id: &ActorId) -> Vec<&'a ActorId> {
    let beside = dossier.backlinks.actors_beside.get(id);
    let stated = dossier.ties.others.get(id);
    let mut all: Vec<&ActorId> = beside
        .into_iter()
        .flat_map(BTreeMap::keys)
        .chain(stated.into_iter().flatten())
        .collect();
    all.sort();
    all.dedup();
    all
}

/// Whether a dossier joins any two actors that articles name.
pub(super) fn is_any(dossier: &Dossier) -> bool {
    !dossier.backlinks.actors_beside.is_empty()
        || dossier
            .ties
            .between
            .keys()
            .any(|(a, b)| mentions(dossier, a) > 0 && mentions(dossier, b) > 0)
}
