//! An actor among those it is most firmly joined with.

use super::graph::{Graph, Tie};
use crate::dossier::Actor;
use crate::page::context::Context;
use crate::page::draw::network::drawing::{Dots, Line, Spot, draw};
use crate::page::draw::network::layout::{Body, Laid, part_bodies};
use crate::page::make::network::graph::sorts;
use crate::page::make::network::plan::spot;
use crate::page::make::network::table::named_together;
use crate::page::make::network::table::stated;
use crate::page::make::network::table::title;
use crate::page::model::AroundCard;
use crate::page::routes::Overview;
use std::collections::BTreeMap;

/// The most others that are drawn around an actor on its page.
pub(crate) const AROUND: usize = 12;

/// The number of lines in addition to the actor's own.
const INNER: usize = 10;

/// How wide the drawing on an actor's page is.
pub(crate) const COLUMN: f64 = 380.0;

/// An actor with those it is most firmly joined with; nothing if these are fewer than two, or no article names it.
pub(crate) fn around(cx: Context<'_>, actor: &Actor) -> Option<AroundCard> {
    let (graph, more) = Graph::around(cx.dossier, actor, AROUND);
    graph.nodes.first().filter(|(_, mentions)| *mentions > 0)?;
    let others = graph
        .nodes
        .len()
        .checked_sub(1)
        .filter(|others| *others >= 2)?;
    let spots: Vec<Spot> = graph
        .nodes
        .iter()
        .map(|(one, mentions)| spot(cx, *one, *mentions, Some(actor)))
        .collect();
    let dots = Dots::new(&spots, 4.0, 9.0, (0..spots.len()).collect());
    let laid = ring(&dots.bodies(&spots, 6.0), &ring_order(&graph));
    let name = ("name", (&actor.name.main).into());
    let label = if more > 0 {
        let parts = [name, ("count", others.into())];
        cx.messages.format("around-label-some", &parts)
    } else {
        cx.messages.format("around-label", &[name])
    };
    Some(AroundCard {
        drawing: draw(
            label,
            &spots,
            &dots,
            &spokes(cx, &graph),
            &[],
            &laid,
            COLUMN,
        ),
        more,
        sorts: sorts(&graph),
        network: cx.from.to(Overview::Network.address()),
    })
}

/// The others in an order in which those joined with each other are neighbours.
fn ring_order(graph: &Graph<'_>) -> Vec<usize> {
    let mut weights: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for tie in &graph.ties {
        weights.insert((tie.one, tie.other), tie.weight());
    }
    let weight = |a: usize, b: usize| weights.get(&(a.min(b), a.max(b))).copied().unwrap_or(0);
    let mut left: Vec<usize> = (1..graph.nodes.len()).collect();
    let mut order: Vec<usize> = Vec::new();
    while !left.is_empty() {
        let last = order.last().copied().unwrap_or(0);
        // The first of the firmest: `max_by_key` would give the last.
        let best = (0..left.len())
            .rev()
            .max_by_key(|at| weight(last, left[*at]))
            .unwrap_or(0);
        order.push(left.remove(best));
    }
    order
}

/// The first in the middle, and the others around it.
pub(crate) fn ring(bodies: &[Body], order: &[usize]) -> Laid {
    let height = 190.0 + 24.0 * order.len() as f64;
    let middle = (COLUMN / 2.0, height / 2.0);
    let (across, down) = (COLUMN / 2.0 - 58.0, height / 2.0 - 34.0);
    let mut bodies = bodies.to_vec();
    let mut at = vec![middle; bodies.len()];
    for (number, node) in order.iter().enumerate() {
        let (x, y) = direction((number as f64 + 0.5) / order.len() as f64);
        at[*node] = (middle.0 + x * across, middle.1 + y * down);
    }
    if let Some(body) = bodies.first_mut() {
        body.fixed = true;
    }
    let height = part_bodies(&bodies, &mut at, COLUMN, height);
    Laid { at, height }
}

/// Where a share of a full turn points to. Reckoned by hand, because machines differ in the last digits of a sine.
pub(crate) fn direction(share: f64) -> (f64, f64) {
    let angle = (share - 0.5) * std::f64::consts::TAU;
    let series = |first: f64, from: i32| {
        let (mut term, mut sum) = (first, first);
        for step in 0..14 {
            let n = f64::from(from + 2 * step);
            term *= -angle * angle / ((n + 1.0) * (n + 2.0));
            sum += term;
        }
        sum
    };
    (-series(angle, 1), series(1.0, 0))
}

/// The actor's own ties, and the firmest between the others; each leads to the first passage it rests on.
fn spokes(cx: Context<'_>, graph: &Graph<'_>) -> Vec<Line> {
    let (own, mut inner): (Vec<&Tie<'_>>, Vec<&Tie<'_>>) =
        graph.ties.iter().partition(|tie| tie.one == 0);
    inner.sort_by_key(|tie| std::cmp::Reverse(tie.weight()));
    inner.truncate(INNER);
    let line = |tie: &&Tie<'_>, weight: usize| Line {
        one: tie.one,
        other: tie.other,
        sort: tie.sort(),
        weight,
        link: first_evidence(cx, tie).map(|href| (href, title(cx, graph, tie))),
    };
    let thin = inner.iter().map(|tie| line(tie, 1));
    thin.chain(own.iter().map(|tie| line(tie, tie.weight())))
        .collect()
}

fn first_evidence(cx: Context<'_>, tie: &Tie<'_>) -> Option<String> {
    let firm = tie.stated.iter().find(|one| !one.relation.is_claim());
    let words = firm
        .map(|one| stated(cx, one))
        .or_else(|| named_together(cx, tie));
    let words = words.or_else(|| Some(stated(cx, tie.stated.first()?)))?;
    words
        .evidence
        .into_iter()
        .next()
        .map(|evidence| evidence.href)
}
