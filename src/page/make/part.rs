//! The parts of pages that other sites can show.

use std::cmp::Reverse;

use super::in_order::in_order;
use super::ledger::rows::sides;
use super::network::graph::{self, Graph};
use super::{asked, map};
use crate::dossier::{Claim, Dossier, Question};
use crate::page::context::Context;
use crate::page::shown::Part;

/// The parts that a dossier has as pages of their own; none if `site.yaml` turns them off.
pub(crate) fn parts(dossier: &Dossier) -> Vec<Part<'_>> {
    if !dossier.site.embeds {
        return Vec::new();
    }
    let overviews = [
        (Part::Chronology, !dossier.events.is_empty()),
        (Part::Map, map::is_any(dossier)),
        (Part::Network, graph::is_any(dossier)),
    ];
    let overviews = overviews.into_iter().filter(|(_, is_there)| *is_there);
    let claims = dossier.claims.values().map(Part::Claim);
    let questions = dossier.questions.values().map(Part::Question);
    overviews
        .map(|(part, _)| part)
        .chain(claims)
        .chain(questions)
        .collect()
}

/// What a part is called.
pub(crate) fn heading(cx: Context<'_>, part: &Part<'_>) -> String {
    match part {
        Part::Claim(claim) => claim.statement.clone(),
        Part::Question(question) => question.question.clone(),
        Part::Chronology => cx.messages.get("chronology").to_owned(),
        Part::Map => cx.messages.get("map").to_owned(),
        Part::Network => cx.messages.get("network-heading").to_owned(),
    }
}

/// What a part says, in a sentence: how far people agree, or what an overview lists.
pub(crate) fn in_a_sentence(cx: Context<'_>, part: &Part<'_>) -> String {
    let message = |id: &str| cx.messages.get(id).to_owned();
    match part {
        Part::Claim(claim) => cx.state(&claim.id).words,
        Part::Question(question) => asked::one_card(cx, question).state_words,
        Part::Chronology => message("chronology-description"),
        Part::Map => message("map-description"),
        Part::Network => message("network-description"),
    }
}

/// How many events and actors are named in words, and with how many others each actor.
const NAMED: usize = 6;

/// What a part shows, as a table in words: what a row is about, and who or what is in it. The most important rows come first, and a
/// long list is cut.
pub(crate) fn rows(cx: Context<'_>, part: &Part<'_>) -> Vec<(String, String)> {
    match part {
        Part::Claim(claim) => positions(cx, claim),
        Part::Question(question) => answers(cx, question),
        Part::Chronology => events(cx),
        Part::Map => vec![(cx.messages.get("places").to_owned(), places(cx))],
        Part::Network => connections(cx),
    }
}

/// Who is on which side of a claim.
fn positions(cx: Context<'_>, claim: &Claim) -> Vec<(String, String)> {
    let sides = sides(cx, claim, false).into_iter();
    sides
        .map(|side| {
            let names = side.holders.iter().map(|one| one.holder.name.clone());
            (side.label, cx.messages.listed(&names.collect::<Vec<_>>()))
        })
        .collect()
}

/// Who gives which answer.
fn answers(cx: Context<'_>, question: &Question) -> Vec<(String, String)> {
    let card = asked::whole_card(cx, question);
    let rows = card.answers.into_iter().map(|answer| {
        let label = match answer.value.is_empty() {
            true => answer.claim.name,
            false => answer.value,
        };
        let names = answer.held.iter().map(|holder| holder.name.clone());
        let names = match answer.held.is_empty() {
            true => cx.messages.get("answer-held-by-nobody").to_owned(),
            false => cx.messages.listed(&names.collect::<Vec<_>>()),
        };
        (label, names)
    });
    rows.collect()
}

/// The first events, each with its date.
fn events(cx: Context<'_>) -> Vec<(String, String)> {
    let events = in_order(cx.dossier).into_iter().take(NAMED);
    events
        .map(|event| (cx.event_when(event).0, event.title.clone()))
        .collect()
}

/// The places on the map.
fn places(cx: Context<'_>) -> String {
    let spots = map::spots(&cx, &map::places_named(cx.dossier), None);
    let names = spots.into_iter().map(|spot| spot.name);
    cx.messages.listed(&names.collect::<Vec<_>>())
}

/// Those with most connections, and with whom they are connected most.
fn connections(cx: Context<'_>) -> Vec<(String, String)> {
    let graph = Graph::of(cx.dossier);
    let name = |node: usize| graph.nodes[node].0.name().short.clone();
    let mut beside: Vec<(usize, Vec<(usize, usize)>)> = (0..graph.nodes.len())
        .map(|node| (node, Vec::new()))
        .collect();
    for tie in &graph.ties {
        beside[tie.one].1.push((tie.weight(), tie.other));
        beside[tie.other].1.push((tie.weight(), tie.one));
    }
    beside.sort_by_key(|(node, others)| (Reverse(others.len()), *node));
    let most = beside.into_iter().take(NAMED);
    most.filter(|(_, others)| !others.is_empty())
        .map(|(node, mut others)| {
            others.sort_by_key(|(weight, other)| (Reverse(*weight), *other));
            let names = others.iter().take(NAMED).map(|(_, other)| name(*other));
            let mut names = cx.messages.listed(&names.collect::<Vec<_>>());
            if others.len() > NAMED {
                names.push('…');
            }
            (name(node), names)
        })
        .collect()
}
