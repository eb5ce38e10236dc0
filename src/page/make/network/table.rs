//! The table of the network: what joins two actors, with the passages that say so.

use super::graph;
use super::graph::{Graph, Node, Tie};
use crate::dossier::{Actor, Dossier, EventId, Place, Relation, Statement};
use crate::page::address;
use crate::page::context::Context;
use crate::page::draw::network::drawing::Sort;
use crate::page::make::{claims, co_occurrence, event};
use crate::page::messages::phrases::{capitalised, took_part};
use crate::page::model::{EvidenceCard, LinkCard, TieRow, TieSection, TieWords};
use std::collections::BTreeSet;

/// More rows than this are a data file and no table.
const ROWS: usize = 500;

/// More evidence is counted and not listed.
const EVIDENCE: usize = 3;

/// Ties in the order of the table: by sort, those of the most paragraphs first.
pub(crate) fn ranked<'g, 'a>(graph: &'g Graph<'a>) -> Vec<&'g Tie<'a>> {
    let mut ranked: Vec<(Sort, usize, usize, &Tie<'_>)> = graph
        .ties
        .iter()
        .map(|tie| (tie.sort(), tie.paragraphs(), tie.weight(), tie))
        .collect();
    // Among equals the order of the actors' ids stays.
    ranked.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)).then(b.2.cmp(&a.2)));
    ranked.into_iter().map(|(.., tie)| tie).collect()
}

/// The ties that have a row, by sort. Where they are too many, no sort crowds out another.
pub(crate) fn shown<'r, 'g, 'a>(ranked: &'r [&'g Tie<'a>]) -> Vec<&'r [&'g Tie<'a>]> {
    let sorts: Vec<&[&Tie<'_>]> = ranked.chunk_by(|a, b| a.sort() == b.sort()).collect();
    let share = ROWS / sorts.len().max(1);
    let mut left = ROWS
        - sorts
            .iter()
            .map(|ties| ties.len().min(share))
            .sum::<usize>();
    sorts
        .into_iter()
        .map(|ties| {
            let own = ties.len().min(share);
            let more = left.min(ties.len() - own);
            left -= more;
            ties.split_at(own + more).0
        })
        .collect()
}

pub(crate) fn sections(
    cx: Context<'_>,
    graph: &Graph<'_>,
    ranked: &[&Tie<'_>],
    shown: &[&[&Tie<'_>]],
) -> Vec<TieSection> {
    let section = |ties: &&[&Tie<'_>]| {
        let sort = ties.first()?.sort();
        Some(TieSection {
            label: cx
                .messages
                .get(match sort {
                    Sort::Stated => "ties-stated",
                    Sort::Together => "ties-together",
                    Sort::Claim => "ties-claim",
                })
                .to_owned(),
            pairs: ranked.iter().filter(|tie| tie.sort() == sort).count(),
            rows: ties.iter().map(|tie| row(cx, graph, tie)).collect(),
        })
    };
    shown.iter().filter_map(section).collect()
}

/// The ends of a tie: first the one of whom something is stated, else the one more often mentioned; an actor before a place.
fn ends<'a>(graph: &Graph<'a>, tie: &Tie<'a>) -> (Node<'a>, Node<'a>) {
    let ((a, of_a), (b, of_b)) = (graph.nodes[tie.one], graph.nodes[tie.other]);
    let turned = match tie.stated.first() {
        Some(stated) => matches!(b, Node::Actor(b) if stated.from == b.id),
        None => of_b > of_a && !b.is_place(),
    };
    if turned { (b, a) } else { (a, b) }
}

pub(crate) fn row_id(graph: &Graph<'_>, tie: &Tie<'_>) -> String {
    let (one, other) = (graph.nodes[tie.one].0, graph.nodes[tie.other].0);
    let edge = format!("edge-{}", one.record().as_str());
    match other {
        Node::Actor(_) => address::joined(&[&edge, other.record().as_str()]),
        Node::Place(place) => address::joined(&[&edge, "place", place.id.as_str()]),
    }
}

fn row(cx: Context<'_>, graph: &Graph<'_>, tie: &Tie<'_>) -> TieRow {
    let (who, whom) = ends(graph, tie);
    let mut ties: Vec<TieWords> = tie.stated.iter().map(|one| stated(cx, one)).collect();
    if let (Node::Actor(actor), Node::Place(place)) = (who, whom) {
        let events = graph::events(cx.dossier, actor, place);
        ties.extend(events.filter_map(|event| happened(cx, actor, place, event)));
    }
    ties.extend(named_together(cx, tie));
    TieRow {
        id: row_id(graph, tie),
        who: cx.link(who.record()),
        whom: cx.link(whom.record()),
        is_place: whom.is_place(),
        paragraphs: tie.paragraphs(),
        ties,
    }
}

pub(crate) fn stated(cx: Context<'_>, stated: &Statement) -> TieWords {
    let mut evidence = cx.evidence(&stated.evidence);
    let more = evidence.len().saturating_sub(EVIDENCE);
    evidence.truncate(EVIDENCE);
    if evidence.is_empty() {
        let page = cx.link(stated.from.clone());
        evidence.extend(page.href.map(|href| {
            EvidenceCard {
                href,
                label: cx
                    .messages
                    .format("page-of-dossier", &[("name", (&page.name).into())]),
                outside: false,
            }
        }));
    }
    let claim = match &stated.relation {
        Relation::Claim(claim, _) => Some(claims::short_link(cx, claim)),
        _ => None,
    };
    TieWords {
        words: bond_words(cx, stated),
        claim,
        evidence,
        more,
        suggested: stated.suggested,
    }
}

/// An event in a place that an actor took part in, with the sentences that name the actor.
fn happened(cx: Context<'_>, actor: &Actor, place: &Place, id: &EventId) -> Option<TieWords> {
    let event = cx.dossier.events.get(id)?;
    let participant = event
        .participants
        .iter()
        .find(|one| one.actor == actor.id)?;
    let card = event::participant_card(cx, participant, &cx.dossier.accounts(id));
    let names = |links: &[LinkCard]| -> Vec<String> {
        let names = links.iter().map(|link| link.name.clone());
        names.collect()
    };
    let mut evidence = card.evidence;
    let more = evidence.len().saturating_sub(EVIDENCE);
    evidence.truncate(EVIDENCE);
    Some(TieWords {
        words: took_part(
            cx.messages,
            &actor.name.short,
            &place.name.short,
            &card.hedge,
            &names(&card.according_to),
            &names(&card.named_by),
        ),
        claim: Some(cx.link(id.clone())),
        evidence,
        more,
        suggested: false,
    })
}

pub(crate) fn named_together(cx: Context<'_>, tie: &Tie<'_>) -> Option<TieWords> {
    let together = tie.together?;
    let paragraphs = co_occurrence::paragraphs(cx, together);
    Some(TieWords {
        words: together_words(cx, tie, "named-together")?,
        claim: None,
        more: tie.paragraphs().saturating_sub(paragraphs.len()),
        evidence: paragraphs
            .into_iter()
            .map(|card| EvidenceCard {
                label: format!("{} {}", card.source, card.place),
                href: card.href,
                outside: false,
            })
            .collect(),
        suggested: false,
    })
}

fn short<'a>(dossier: &'a Dossier, id: &crate::dossier::ActorId) -> &'a str {
    dossier.actors.get(id).map_or("", |actor| &actor.name.short)
}

fn bond_words(cx: Context<'_>, stated: &Statement) -> String {
    let (dossier, messages) = (cx.dossier, cx.messages);
    let from = ("from", short(dossier, &stated.from).into());
    let to = ("to", short(dossier, &stated.to).into());
    match &stated.relation {
        Relation::PartOf => messages.format("bond-part-of", &[from, to]),
        Relation::Office(office) => {
            let held = messages.format(
                "bond-office",
                &[from, to, ("title", (&office.title).into())],
            );
            let period = cx.period(&office.from, &office.to);
            messages.listed(&std::iter::once(held).chain(period).collect::<Vec<_>>())
        }
        Relation::Named(relation) => {
            messages.format("bond-relation", &[from, to, ("relation", relation.into())])
        }
        Relation::Claim(_, stance) => {
            let stance = capitalised(messages.stance(*stance));
            messages.format("bond-claim", &[from, to, ("stance", (&stance).into())])
        }
    }
}

fn together_words(cx: Context<'_>, tie: &Tie<'_>, id: &str) -> Option<String> {
    let messages = cx.messages;
    let articles = messages.count("n-articles", tie.together?.paragraphs.len());
    let paragraphs = messages.count("n-paragraphs", tie.paragraphs());
    let parts = [
        ("paragraphs", (&paragraphs).into()),
        ("articles", (&articles).into()),
    ];
    Some(messages.format(id, &parts))
}

/// Both names and what joins them, for those who point at a line.
pub(crate) fn title(cx: Context<'_>, graph: &Graph<'_>, tie: &Tie<'_>) -> String {
    let (who, whom) = ends(graph, tie);
    let messages = cx.messages;
    let firm = tie.stated.iter().filter(|one| !one.relation.is_claim());
    let mut all: Vec<String> = firm.map(|one| bond_words(cx, one)).collect();
    // One claim, regardless of the number of positions on it.
    let claims = tie.stated.iter().filter_map(|one| match &one.relation {
        Relation::Claim(claim, _) => Some(claim),
        _ => None,
    });
    match claims.collect::<BTreeSet<_>>().len() {
        0 => {}
        claims => all.push(messages.count("claims-about-other", claims)),
    }
    match tie.events {
        0 => {}
        events => all.push(messages.count("events-there", events)),
    }
    all.extend(together_words(cx, tie, "named-together-aside"));
    messages.format(
        "tie-title",
        &[
            ("who", (&who.name().main).into()),
            ("whom", (&whom.name().main).into()),
            ("ties", (&all.join(messages.get("semicolon"))).into()),
        ],
    )
}
