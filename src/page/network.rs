//! The network: actors joined where articles support it, drawn when the site is built, with a table that says the same.
//!
//! Three sorts of ties are kept apart. A *stated* one stands in a record: part of, an office, a relation. *Named together* is
//! no more than that: both are named in a paragraph. A *claim* is what one holds about the other. The table says of each which
//! it is, and leads to the passages.

mod graph;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use self::graph::{Graph, Node, Tie};
use crate::content::actor::ActorKind;
use crate::dossier::{Actor, Dossier, EventId, Place, Relation, Statement};
use crate::page::address;
use crate::page::cards::Cards;
use crate::page::context::Edition;
use crate::page::draw::network::communities::{Pull, communities};
use crate::page::draw::network::drawing::Sort;
use crate::page::draw::network::drawing::{Dots, Line, Spot, draw};
use crate::page::draw::network::layout::{Body, Laid, lay, part_bodies};
use crate::page::messages::Messages;
use crate::page::messages::phrases::took_part;
use crate::page::model::{
    AroundCard, EvidenceCard, LinkCard, NetworkDrawing, NetworkGroup, NetworkPage, TieRow,
    TieSection, TieWords,
};
use crate::page::{claims, events, records};

/// Where the network stands.
pub(super) const ADDRESS: &str = "network.html";
/// More rows than this are a data file and no table.
const ROWS: usize = 500;
/// More evidence is counted and not listed.
const EVIDENCE: usize = 3;
/// So many others stand around an actor on its page.
const AROUND: usize = 12;
/// So many lines beside the actor's own.
const INNER: usize = 10;
/// More names than this are counted and not listed.
const ALONE: usize = 60;

/// Whether there is a network to show.
pub(super) fn is_any(dossier: &Dossier) -> bool {
    graph::is_any(dossier)
}

/// The page of the network.
pub(super) fn page(edition: Edition<'_>) -> NetworkPage {
    let dossier = edition.dossier;
    let cards = Cards::new(edition, ADDRESS);
    let (graph, alone) = joined(&Graph::of(dossier));
    let ranked = ranked(&graph);
    let shown = shown(&ranked);
    let plan = Plan::new(&graph, &shown.concat(), cards);
    let groups = plan.groups.iter().map(|group| NetworkGroup {
        size: group.len(),
        main: group
            .iter()
            .take(5)
            .map(|node| cards.link(graph.nodes[*node].0.record()))
            .collect(),
    });
    let wide = plan.drawing(plan.width());
    NetworkPage {
        frame: cards.frame(
            ADDRESS,
            "network",
            cards.messages.get("network"),
            cards.messages.get("network-description"),
        ),
        actors: graph.nodes.len() - places(&graph),
        places: places(&graph),
        pairs: graph.ties.len(),
        size: match wide.width {
            0..640 => "few",
            640..900 => "some",
            _ => "whole",
        },
        narrow: (graph.nodes.len() <= NARROW_MOST && wide.width > 480)
            .then(|| plan.drawing(NARROW)),
        wide,
        sorts: sorts(&graph),
        has_unnamed: graph.nodes.iter().any(|(node, _)| is_unnamed(*node)),
        left_out: plan.left_out(cards.messages),
        groups: groups.collect(),
        more: ranked.len() - shown.iter().map(|ties| ties.len()).sum::<usize>(),
        sections: sections(cards, &graph, &ranked, &shown),
        more_alone: alone.len().saturating_sub(ALONE),
        alone: alone
            .iter()
            .take(ALONE)
            .map(|node| cards.link(node.record()))
            .collect(),
    }
}

fn places(graph: &Graph<'_>) -> usize {
    graph
        .nodes
        .iter()
        .filter(|(node, _)| node.is_place())
        .count()
}

/// Those that are joined with another, and those that are not.
fn joined<'a>(graph: &Graph<'a>) -> (Graph<'a>, Vec<Node<'a>>) {
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

fn is_unnamed(node: Node<'_>) -> bool {
    matches!(node, Node::Actor(actor) if actor.kind == ActorKind::Unnamed)
}

fn sorts(graph: &Graph<'_>) -> Vec<&'static str> {
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

// The table ------------------------------------------------------------------------------------------------------------

/// Ties in the order of the table: by sort, those of the most paragraphs first.
fn ranked<'g, 'a>(graph: &'g Graph<'a>) -> Vec<&'g Tie<'a>> {
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
fn shown<'r, 'g, 'a>(ranked: &'r [&'g Tie<'a>]) -> Vec<&'r [&'g Tie<'a>]> {
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

fn sections(
    cards: Cards<'_>,
    graph: &Graph<'_>,
    ranked: &[&Tie<'_>],
    shown: &[&[&Tie<'_>]],
) -> Vec<TieSection> {
    let section = |ties: &&[&Tie<'_>]| {
        let sort = ties.first()?.sort();
        Some(TieSection {
            label: cards
                .messages
                .get(match sort {
                    Sort::Stated => "ties-stated",
                    Sort::Together => "ties-together",
                    Sort::Claim => "ties-claim",
                })
                .to_owned(),
            pairs: ranked.iter().filter(|tie| tie.sort() == sort).count(),
            rows: ties.iter().map(|tie| row(cards, graph, tie)).collect(),
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

fn row_id(graph: &Graph<'_>, tie: &Tie<'_>) -> String {
    let (one, other) = (graph.nodes[tie.one].0, graph.nodes[tie.other].0);
    let edge = format!("edge-{}", one.record().as_str());
    match other {
        Node::Actor(_) => address::joined(&[&edge, other.record().as_str()]),
        Node::Place(place) => address::joined(&[&edge, "place", place.id.as_str()]),
    }
}

fn row(cards: Cards<'_>, graph: &Graph<'_>, tie: &Tie<'_>) -> TieRow {
    let (who, whom) = ends(graph, tie);
    let mut ties: Vec<TieWords> = tie.stated.iter().map(|one| stated(cards, one)).collect();
    if let (Node::Actor(actor), Node::Place(place)) = (who, whom) {
        let events = graph::events(cards.dossier, actor, place);
        ties.extend(events.filter_map(|event| happened(cards, actor, place, event)));
    }
    ties.extend(named_together(cards, tie));
    TieRow {
        id: row_id(graph, tie),
        who: cards.link(who.record()),
        whom: cards.link(whom.record()),
        is_place: whom.is_place(),
        paragraphs: tie.paragraphs(),
        ties,
    }
}

fn stated(cards: Cards<'_>, stated: &Statement) -> TieWords {
    let mut evidence = cards.evidence(&stated.evidence);
    let more = evidence.len().saturating_sub(EVIDENCE);
    evidence.truncate(EVIDENCE);
    if evidence.is_empty() {
        let page = cards.link(stated.from.clone());
        evidence.extend(page.href.map(|href| {
            EvidenceCard {
                href,
                label: cards
                    .messages
                    .format("page-of-dossier", &[("name", (&page.name).into())]),
                outside: false,
            }
        }));
    }
    let claim = match &stated.relation {
        Relation::Claim(claim, _) => Some(claims::short_link(cards, claim)),
        _ => None,
    };
    TieWords {
        words: bond_words(cards, stated),
        claim,
        evidence,
        more,
        suggested: stated.suggested,
    }
}

/// An event in a place that an actor took part in, with the sentences that name the actor.
fn happened(cards: Cards<'_>, actor: &Actor, place: &Place, id: &EventId) -> Option<TieWords> {
    let event = cards.dossier.events.get(id)?;
    let participant = event
        .participants
        .iter()
        .find(|one| one.actor == actor.id)?;
    let card = events::participant_card(cards, participant, &cards.dossier.accounts(id));
    let names = |links: &[LinkCard]| -> Vec<String> {
        let names = links.iter().map(|link| link.name.clone());
        names.collect()
    };
    let mut evidence = card.evidence;
    let more = evidence.len().saturating_sub(EVIDENCE);
    evidence.truncate(EVIDENCE);
    Some(TieWords {
        words: took_part(
            cards.messages,
            &actor.name.short,
            &place.name.short,
            &card.hedge,
            &names(&card.according_to),
            &names(&card.named_by),
        ),
        claim: Some(cards.link(id.clone())),
        evidence,
        more,
        suggested: false,
    })
}

fn named_together(cards: Cards<'_>, tie: &Tie<'_>) -> Option<TieWords> {
    let together = tie.together?;
    let paragraphs = records::paragraphs(cards, together);
    Some(TieWords {
        words: together_words(cards, tie, "named-together")?,
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

fn bond_words(cards: Cards<'_>, stated: &Statement) -> String {
    let (dossier, messages) = (cards.dossier, cards.messages);
    let from = ("from", short(dossier, &stated.from).into());
    let to = ("to", short(dossier, &stated.to).into());
    match &stated.relation {
        Relation::PartOf => messages.format("bond-part-of", &[from, to]),
        Relation::Office(office) => {
            let held = messages.format(
                "bond-office",
                &[from, to, ("title", (&office.title).into())],
            );
            let period = cards.period(&office.from, &office.to);
            messages.listed(&std::iter::once(held).chain(period).collect::<Vec<_>>())
        }
        Relation::Named(relation) => {
            messages.format("bond-relation", &[from, to, ("relation", relation.into())])
        }
        Relation::Claim(_, stance) => {
            let stance = ("stance", messages.stance(*stance).into());
            messages.format("bond-claim", &[from, to, stance])
        }
    }
}

fn together_words(cards: Cards<'_>, tie: &Tie<'_>, id: &str) -> Option<String> {
    let messages = cards.messages;
    let articles = messages.count("n-articles", tie.together?.paragraphs.len());
    let paragraphs = messages.count("n-paragraphs", tie.paragraphs());
    let parts = [
        ("paragraphs", (&paragraphs).into()),
        ("articles", (&articles).into()),
    ];
    Some(messages.format(id, &parts))
}

/// Both names and what joins them, for those who point at a line.
fn title(cards: Cards<'_>, graph: &Graph<'_>, tie: &Tie<'_>) -> String {
    let (who, whom) = ends(graph, tie);
    let messages = cards.messages;
    let firm = tie.stated.iter().filter(|one| !one.relation.is_claim());
    let mut all: Vec<String> = firm.map(|one| bond_words(cards, one)).collect();
    // One claim, whatever the number of positions on it.
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
    all.extend(together_words(cards, tie, "named-together-aside"));
    messages.format(
        "tie-title",
        &[
            ("who", (&who.name().main).into()),
            ("whom", (&whom.name().main).into()),
            ("ties", (&all.join(messages.get("semicolon"))).into()),
        ],
    )
}

// The drawing ----------------------------------------------------------------------------------------------------------

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

/// Up to so many actors are drawn anew for a narrow screen, on which larger networks scroll.
const NARROW_MOST: usize = 40;
/// How many names stand in a drawing of more than a few.
const NAMES: usize = 48;
/// How wide a drawing is at the most, and on a narrow screen.
const WIDE: f64 = 1120.0;
const NARROW: f64 = 360.0;

/// What is drawn of a network.
struct Plan {
    label: String,
    /// Whether places stand in it too.
    has_places: bool,
    spots: Vec<Spot>,
    lines: Vec<Line>,
    pulls: Vec<Pull>,
    /// The ground of these groups is drawn, and their first are named.
    groups: Vec<Vec<usize>>,
    cut: Option<Cut>,
}

/// What makes a tie firm enough to be drawn.
struct Cut {
    /// The least weight that is drawn for itself.
    weight: usize,
    drawn: usize,
    pairs: usize,
}

impl Plan {
    fn new(graph: &Graph<'_>, rows: &[&Tie<'_>], cards: Cards<'_>) -> Self {
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
                link: has_row
                    .then(|| (format!("#{}", row_id(graph, tie)), title(cards, graph, tie))),
            }
        });
        let pulls = pulls(&ends, &weights);
        let count = graph.nodes.len();
        let has_places = places(graph) > 0;
        Self {
            label: match has_places {
                true => cards.messages.get("network-label-places").to_owned(),
                false => cards.messages.count("network-label", count),
            },
            has_places,
            spots: graph
                .nodes
                .iter()
                .map(|(node, mentions)| spot(cards, *node, *mentions, None))
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
    fn width(&self) -> f64 {
        let (_, bodies, room) = self.dots();
        let area: f64 = bodies
            .iter()
            .map(|body| 4.0 * body.across * body.down)
            .sum();
        (area * room * 2.0).sqrt().clamp(420.0, WIDE).round()
    }

    fn drawing(&self, width: f64) -> NetworkDrawing {
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

    fn left_out(&self, messages: &Messages) -> Vec<String> {
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

fn spot(cards: Cards<'_>, node: Node<'_>, mentions: usize, now: Option<&Actor>) -> Spot {
    let class = match (node, now) {
        (Node::Actor(actor), Some(now)) if now.id == actor.id => "now",
        (Node::Place(_), _) => "pl",
        _ if is_unnamed(node) => "unnamed",
        _ => "",
    };
    Spot {
        name: node.name().main.clone(),
        short: shortened(&node.name().short),
        href: cards.from.to_record(node.record()),
        mentions,
        class,
    }
}

/// A longer name is cut where a word ends.
const LONGEST: usize = 32;

fn shortened(name: &str) -> String {
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

fn pulls(ends: &[(usize, usize)], weights: &[usize]) -> Vec<Pull> {
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
fn firmest(nodes: usize, ends: &[(usize, usize)], weights: &[usize]) -> (Vec<usize>, Option<Cut>) {
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

// Around one actor -----------------------------------------------------------------------------------------------------

/// How wide the drawing on an actor's page is.
const COLUMN: f64 = 380.0;

/// An actor with those it is most firmly joined with; nothing where these are fewer than two, or no article names it.
pub(super) fn around(cards: Cards<'_>, actor: &Actor) -> Option<AroundCard> {
    let (graph, more) = Graph::around(cards.dossier, actor, AROUND);
    graph.nodes.first().filter(|(_, mentions)| *mentions > 0)?;
    let others = graph
        .nodes
        .len()
        .checked_sub(1)
        .filter(|others| *others >= 2)?;
    let spots: Vec<Spot> = graph
        .nodes
        .iter()
        .map(|(one, mentions)| spot(cards, *one, *mentions, Some(actor)))
        .collect();
    let dots = Dots::new(&spots, 4.0, 9.0, (0..spots.len()).collect());
    let laid = ring(&dots.bodies(&spots, 6.0), &ring_order(&graph));
    let name = ("name", (&actor.name.main).into());
    let label = if more > 0 {
        let parts = [name, ("count", others.into())];
        cards.messages.format("around-label-some", &parts)
    } else {
        cards.messages.format("around-label", &[name])
    };
    Some(AroundCard {
        drawing: draw(
            label,
            &spots,
            &dots,
            &spokes(cards, &graph),
            &[],
            &laid,
            COLUMN,
        ),
        more,
        sorts: sorts(&graph),
        network: cards.from.to(ADDRESS),
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
fn ring(bodies: &[Body], order: &[usize]) -> Laid {
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
fn direction(share: f64) -> (f64, f64) {
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
fn spokes(cards: Cards<'_>, graph: &Graph<'_>) -> Vec<Line> {
    let (own, mut inner): (Vec<&Tie<'_>>, Vec<&Tie<'_>>) =
        graph.ties.iter().partition(|tie| tie.one == 0);
    inner.sort_by_key(|tie| std::cmp::Reverse(tie.weight()));
    inner.truncate(INNER);
    let line = |tie: &&Tie<'_>, weight: usize| Line {
        one: tie.one,
        other: tie.other,
        sort: tie.sort(),
        weight,
        link: first_evidence(cards, tie).map(|href| (href, title(cards, graph, tie))),
    };
    let thin = inner.iter().map(|tie| line(tie, 1));
    thin.chain(own.iter().map(|tie| line(tie, tie.weight())))
        .collect()
}

fn first_evidence(cards: Cards<'_>, tie: &Tie<'_>) -> Option<String> {
    let firm = tie.stated.iter().find(|one| !one.relation.is_claim());
    let words = firm
        .map(|one| stated(cards, one))
        .or_else(|| named_together(cards, tie));
    let words = words.or_else(|| Some(stated(cards, tie.stated.first()?)))?;
    words
        .evidence
        .into_iter()
        .next()
        .map(|evidence| evidence.href)
}
