//! What is drawn of a network.

use super::graph::{Graph, Node, Tie};
use crate::content::actor::ActorKind;
use crate::dossier::Actor;
use crate::page::context::Context;
use crate::page::draw::network::communities::{Pull, communities};
use crate::page::draw::network::drawing::{Dots, Line, Spot, draw};
use crate::page::draw::network::layout::{Body, lay};
use crate::page::make::network::table::row_id;
use crate::page::make::network::table::title;
use crate::page::messages::Messages;
use crate::page::model::NetworkDrawing;
use std::collections::{BTreeMap, BTreeSet};

/// How a drawing copes with its number of actors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    /// All have their names.
    Few,
    /// The names of the most mentioned are enough to find one's way.
    Some,
    /// Groups are needed too.
    Many,
}

impl Size {
    fn of(nodes: usize) -> Self {
        if nodes <= 60 {
            Self::Few
        } else if nodes <= 300 {
            Self::Some
        } else {
            Self::Many
        }
    }
}

/// The most actors that are drawn again for a narrow screen. Larger networks scroll there.
pub(crate) const NARROW_MOST: usize = 40;

/// How many names are in a drawing of more than a few.
pub(crate) const NAMES: usize = 48;

/// How wide a drawing is at most, and on a narrow screen.
pub(crate) const WIDE: f64 = 1120.0;

pub(crate) const NARROW: f64 = 360.0;

/// What is drawn of a network.
pub(crate) struct Plan {
    pub(super) label: String,
    /// Whether places are in it too.
    pub(super) has_places: bool,
    pub(super) spots: Vec<Spot>,
    pub(super) lines: Vec<Line>,
    pub(super) pulls: Vec<Pull>,
    /// The ground of these groups is drawn, and their first are named.
    pub(super) groups: Vec<Vec<usize>>,
    pub(super) cut: Option<Cut>,
}

/// What makes a tie firm enough to be drawn.
pub(super) struct Cut {
    /// The least weight that is drawn for itself.
    pub(super) weight: usize,
    pub(super) drawn: usize,
    pub(super) pairs: usize,
}

impl Plan {
    pub(super) fn new(graph: &Graph<'_>, rows: &[&Tie<'_>], cx: Context<'_>) -> Self {
        let weights: Vec<usize> = graph.ties.iter().map(Tie::weight).collect();
        let ends: Vec<(usize, usize)> = graph.ties.iter().map(|tie| (tie.one, tie.other)).collect();
        let (drawn, cut) = firmest(graph.nodes.len(), &ends, &weights);
        let in_table: BTreeSet<(usize, usize)> =
            rows.iter().map(|tie| (tie.one, tie.other)).collect();
        let lines = drawn.into_iter().map(|at| {
            let tie = &graph.ties[at];
            let has_row = in_table.contains(&(tie.one, tie.other));
            Line {
                one: tie.one,
                other: tie.other,
                sort: tie.sort(),
                weight: weights[at],
                link: has_row.then(|| (format!("#{}", row_id(graph, tie)), title(cx, graph, tie))),
            }
        });
        let pulls = pulls(&ends, &weights);
        let count = graph.nodes.len();
        let has_places = places(graph) > 0;
        Self {
            label: match has_places {
                true => cx.messages.get("network-label-places").to_owned(),
                false => cx.messages.count("network-label", count),
            },
            has_places,
            spots: graph
                .nodes
                .iter()
                .map(|(node, mentions)| spot(cx, *node, *mentions, None))
                .collect(),
            lines: lines.collect(),
            groups: if Size::of(count) == Size::Many {
                groups(graph, &pulls)
            } else {
                Vec::new()
            },
            pulls,
            cut,
        }
    }

    /// Who is named in the drawing, first things first.
    fn named(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.spots.len()).collect();
        order.sort_by_key(|node| std::cmp::Reverse(self.spots[*node].mentions));
        if Size::of(order.len()) == Size::Few {
            return order;
        }
        let leaders = self
            .groups
            .iter()
            .flat_map(|group| group.iter().take(2).copied());
        let mut named: Vec<usize> = Vec::new();
        for node in leaders.chain(order) {
            if !named.contains(&node) && named.len() < NAMES {
                named.push(node);
            }
        }
        named
    }

    fn dots(&self) -> (Dots, Vec<Body>, f64) {
        let (least, most, gap, room) = match Size::of(self.spots.len()) {
            Size::Few => (4.0, 9.0, 6.0, 2.3),
            Size::Some => (3.0, 9.0, 5.0, 2.8),
            Size::Many => (1.8, 5.5, 1.6, 2.6),
        };
        let dots = Dots::new(&self.spots, least, most, self.named());
        let bodies = dots.bodies(&self.spots, gap);
        (dots, bodies, room)
    }

    /// As wide as a few actors need, and never wider than the page.
    pub(super) fn width(&self) -> f64 {
        let (_, bodies, room) = self.dots();
        let area: f64 = bodies
            .iter()
            .map(|body| 4.0 * body.across * body.down)
            .sum();
        (area * room * 2.0).sqrt().clamp(420.0, WIDE).round()
    }

    pub(super) fn drawing(&self, width: f64) -> NetworkDrawing {
        let (dots, bodies, room) = self.dots();
        let room = if width > NARROW { room } else { room * 0.75 };
        let laid = lay(&bodies, &self.pulls, width, room);
        draw(
            self.label.clone(),
            &self.spots,
            &dots,
            &self.lines,
            &self.groups,
            &laid,
            width,
        )
    }

    pub(super) fn left_out(&self, messages: &Messages) -> Vec<String> {
        let mut sentences = Vec::new();
        if Size::of(self.spots.len()) != Size::Few {
            let names = match self.has_places {
                true => "names-left-out-places",
                false => "names-left-out",
            };
            sentences.push(messages.count(names, NAMES));
        }
        if let Some(cut) = &self.cut {
            let parts = [
                ("pairs", cut.pairs.into()),
                ("drawn", cut.drawn.into()),
                ("weight", cut.weight.into()),
            ];
            sentences.push(messages.format("ties-left-out", &parts));
            if self.has_places {
                sentences.push(messages.get("events-weigh").to_owned());
            }
        }
        if self.lines.iter().any(|line| line.link.is_none()) {
            sentences.push(messages.get("lines-without-row").to_owned());
        }
        sentences
    }
}

pub(crate) fn spot(cx: Context<'_>, node: Node<'_>, mentions: usize, now: Option<&Actor>) -> Spot {
    let class = match (node, now) {
        (Node::Actor(actor), Some(now)) if now.id == actor.id => "now",
        (Node::Place(_), _) => "pl",
        _ if is_unnamed(node) => "unnamed",
        _ => "",
    };
    Spot {
        name: node.name().main.clone(),
        short: shortened(&node.name().short),
        href: cx.from.to_record(node.record()),
        mentions,
        class,
    }
}

/// A longer name is cut where a word ends.
const LONGEST: usize = 32;

pub(crate) fn shortened(name: &str) -> String {
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LONGEST).collect();
    let whole = match cut.rsplit_once(' ') {
        Some((words, _)) if words.chars().count() * 2 > LONGEST => words,
        _ => &cut,
    };
    format!("{}…", whole.trim_end_matches([',', ' ', ';']))
}

pub(crate) fn pulls(ends: &[(usize, usize)], weights: &[usize]) -> Vec<Pull> {
    let strengths: Vec<f64> = weights
        .iter()
        .map(|weight| (*weight as f64).sqrt())
        .collect();
    let mean = strengths.iter().sum::<f64>() / strengths.len().max(1) as f64;
    let ties = ends.iter().zip(strengths);
    ties.map(|((one, other), strength)| Pull {
        one: *one,
        other: *other,
        strength: strength / mean,
    })
    .collect()
}

/// The ties that are drawn, by their places; and what made the choice, where some are not.
pub(crate) fn firmest(
    nodes: usize,
    ends: &[(usize, usize)],
    weights: &[usize],
) -> (Vec<usize>, Option<Cut>) {
    let most = match Size::of(nodes) {
        Size::Few => 60 + 3 * nodes,
        Size::Some => 900,
        Size::Many => 1800,
    };
    if weights.len() <= most {
        return ((0..weights.len()).collect(), None);
    }
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(weights[*at]));
    let weight = order.get(most).map_or(1, |at| weights[*at] + 1);
    let mut seen = vec![false; nodes];
    let mut drawn: Vec<usize> = Vec::new();
    for at in order {
        let (one, other) = ends[at];
        if weights[at] >= weight || !seen[one] || !seen[other] {
            drawn.push(at);
        }
        (seen[one], seen[other]) = (true, true);
    }
    drawn.sort_unstable();
    let cut = Cut {
        weight,
        drawn: drawn.len(),
        pairs: weights.len(),
    };
    (drawn, Some(cut))
}

/// The larger groups of a network, the most mentioned of each first.
fn groups(graph: &Graph<'_>, pulls: &[Pull]) -> Vec<Vec<usize>> {
    let of = communities(graph.nodes.len(), pulls);
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (node, group) in of.iter().enumerate() {
        groups.entry(*group).or_default().push(node);
    }
    let least = (graph.nodes.len() / 50).max(8);
    let mut groups: Vec<Vec<usize>> = groups
        .into_values()
        .filter(|group| group.len() >= least)
        .collect();
    for group in &mut groups {
        group.sort_by_key(|node| std::cmp::Reverse(graph.nodes[*node].1));
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    groups
}

pub(super) fn places(graph: &Graph<'_>) -> usize {
    graph
        .nodes
        .iter()
        .filter(|(node, _)| node.is_place())
        .count()
}

pub(crate) fn is_unnamed(node: Node<'_>) -> bool {
    matches!(node, Node::Actor(actor) if actor.kind == ActorKind::Unnamed)
}
