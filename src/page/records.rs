//! The pages of actors, places, claims and events.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::content::actor::ActorKind;
use crate::content::place::PlaceKind;
use crate::dossier::{
    Actor, Dossier, Event, EventId, MentionRef, Place, PlaceId, RecordId, Role, Together,
};
use crate::page::cards::{Cards, Side, chronological};
use crate::page::context::Edition;
use crate::page::html::writer::escape;
use crate::page::locator;
use crate::page::locator::Width;
use crate::page::messages::phrases::alphabetical;
use crate::page::model::*;
use crate::page::{claims, head, network};

fn or_name<'t>(lede: &'t str, name: &'t str) -> &'t str {
    if lede.is_empty() { name } else { lede }
}

/// The page of an actor.
pub(super) fn actor(edition: Edition<'_>, actor: &Actor) -> ActorPage {
    let dossier = edition.dossier;
    let address = format!("actors/{}.html", actor.id);
    let cards = Cards::new(edition, &address);
    let links = &dossier.backlinks;
    let card = cards.actor(&actor.id);
    let (lede_html, profile_html) = cards.profile(&actor.profile);
    let mentions = of(&links.actor_mentions, &actor.id);
    ActorPage {
        role_line: cards.office(actor),
        lede_html,
        profile_html,
        quotes: cards.quotes(of(&links.quotes, &actor.id)),
        claims: claims::held(cards, &actor.id),
        events: cards.events(links.actor_events.get(&actor.id).into_iter().flatten()),
        mentions: cards.mentions(mentions, Side::Meant),
        names: cards.names(&actor.names),
        roles: actor
            .roles
            .iter()
            .map(|role| role_card(cards, role))
            .collect(),
        part_of: actor
            .part_of
            .iter()
            .map(|membership| RelationCard {
                relation: String::new(),
                to: cards.link(membership.actor.clone()),
                evidence: cards.evidence(&membership.evidence),
            })
            .collect(),
        parts: dossier
            .parts_of(&actor.id)
            .map(|part| cards.link(part.id.clone()))
            .collect(),
        relations: relations(cards, actor),
        not_to_be_confused_with: cards.links(&actor.not_to_be_confused_with),
        elsewhere: cards.elsewhere(&actor.ids),
        around: network::around(cards, actor),
        beside: together(
            cards,
            links.actors_beside.get(&actor.id).into_iter().flatten(),
            |id| cards.actor(id),
        ),
        places: together(
            cards,
            links.places_of.get(&actor.id).into_iter().flatten(),
            |id| cards.place(id),
        ),
        gaps: actor_gaps(cards, actor, mentions),
        frame: Frame {
            page_data_html: head::actor(dossier, actor, &address),
            ..cards.frame(
                &address,
                "actors",
                &actor.name.main,
                or_name(&card.lede, &actor.name.main),
            )
        },
        card,
    }
}

fn of<'m, K: Ord, V>(map: &'m std::collections::BTreeMap<K, Vec<V>>, id: &K) -> &'m [V] {
    map.get(id).map(Vec::as_slice).unwrap_or_default()
}

fn role_card(cards: Cards<'_>, role: &Role) -> RoleCard {
    RoleCard {
        title: role.title.clone(),
        within: role.within.as_ref().map(|id| cards.link(id.clone())),
        period: cards.period(&role.from, &role.to).unwrap_or_default(),
        evidence: cards.evidence(&role.evidence),
    }
}

/// Relations stated on the actor's own page and, turned round, on the other's.
fn relations(cards: Cards<'_>, actor: &Actor) -> Vec<RelationCard> {
    let own = actor.relations.iter().map(|relation| RelationCard {
        relation: relation.relation.clone(),
        to: cards.link(relation.to.clone()),
        evidence: cards.evidence(&relation.evidence),
    });
    let related = cards.dossier.backlinks.related.get(&actor.id);
    let others = related
        .into_iter()
        .flatten()
        .filter_map(|id| cards.dossier.actors.get(id))
        .flat_map(|other| {
            other
                .relations
                .iter()
                .map(move |relation| (other, relation))
        });
    let turned = others
        .filter(|(_, relation)| relation.to == actor.id)
        .map(|(other, relation)| RelationCard {
            relation: cards.messages.format(
                "relation-turned",
                &[("relation", (&relation.relation).into())],
            ),
            to: cards.link(other.id.clone()),
            evidence: cards.evidence(&relation.evidence),
        });
    own.chain(turned).collect()
}

/// Records named together, in most paragraphs first. Their counts are of these paragraphs, and the first of them are named.
fn together<'t, I: Ord + 't>(
    cards: Cards<'_>,
    all: impl Iterator<Item = (&'t I, &'t Together)>,
    card: impl Fn(&I) -> RecordCard,
) -> Vec<RecordCard> {
    let mut pairs: Vec<(&I, &Together)> = all.collect();
    pairs.sort_by(|a, b| {
        let count = |together: &Together| (together.paragraphs.len(), together.paragraph_count());
        count(b.1).cmp(&count(a.1)).then_with(|| a.0.cmp(b.0))
    });
    pairs
        .into_iter()
        .map(|(id, together)| RecordCard {
            mentions: together.paragraph_count(),
            articles: together.paragraphs.len(),
            evidence: paragraphs(cards, together),
            ..card(id)
        })
        .collect()
}

/// The first paragraphs in which two records are named together.
pub(super) fn paragraphs(cards: Cards<'_>, together: &Together) -> Vec<PassageCard> {
    const SHOWN: usize = 3;
    let all = together.paragraphs.iter().flat_map(|(id, paragraphs)| {
        let article = cards.dossier.articles.get(id);
        paragraphs
            .iter()
            .filter_map(move |index| cards.paragraph(article?, *index))
    });
    all.take(SHOWN).collect()
}

fn actor_gaps(cards: Cards<'_>, actor: &Actor, mentions: &[MentionRef]) -> Vec<String> {
    let mut gaps = Vec::new();
    if actor.kind == ActorKind::Unnamed {
        gaps.push(cards.messages.get("gap-not-named").to_owned());
    }
    if mentions.is_empty() {
        gaps.push(cards.messages.get("gap-not-mentioned").to_owned());
    }
    gaps
}

/// The page of a place.
pub(super) fn place(edition: Edition<'_>, place: &Place) -> PlacePage {
    let dossier = edition.dossier;
    let address = format!("places/{}.html", place.id);
    let cards = Cards::new(edition, &address);
    let links = &dossier.backlinks;
    let card = cards.place(&place.id);
    let (lede_html, profile_html) = cards.profile(&place.profile);
    PlacePage {
        crumbs: crumbs(cards, place),
        lede_html,
        profile_html,
        map: locator::map(
            &cards,
            &surroundings(dossier, place),
            Some(&place.id),
            Width::Full,
        ),
        coordinates: place
            .point
            .as_ref()
            .map(|(point, _)| cards.messages.coordinates(*point)),
        point_source: place.point.as_ref().map(|(_, source)| source.clone()),
        area_source: place.area.as_ref().map(|(_, source)| source.clone()),
        precision: place
            .precision
            .map(|precision| cards.messages.precision(precision))
            .unwrap_or_default()
            .to_owned(),
        names: cards.names(&place.names),
        within: cards.links(&place.within),
        inner: dossier
            .places_in(&place.id)
            .map(|inner| cards.link(inner.id.clone()))
            .collect(),
        borders: borders(cards, place, |other| other.kind != PlaceKind::Border),
        border_lines: borders(cards, place, |other| other.kind == PlaceKind::Border),
        is_border: place.kind == PlaceKind::Border,
        not_to_be_confused_with: cards.links(&place.not_to_be_confused_with),
        elsewhere: cards.elsewhere(&place.ids),
        events: cards.events(happened_in(dossier, place)),
        mentions: cards.mentions(of(&links.place_mentions, &place.id), Side::Used),
        metonyms: cards.mentions(of(&links.metonyms, &place.id), Side::Used),
        datelines: of(&links.datelines, &place.id)
            .iter()
            .filter_map(|id| dossier.articles.get(id))
            .map(|a| cards.article(a))
            .collect(),
        actors: together(
            cards,
            links.actors_at.get(&place.id).into_iter().flatten(),
            |id| cards.actor(id),
        ),
        gaps: place_gaps(cards, place),
        frame: Frame {
            page_data_html: head::place(dossier, place, &address),
            ..cards.frame(
                &address,
                "places",
                &place.name.main,
                or_name(&card.lede, &place.name.main),
            )
        },
        card,
    }
}

/// What happened in a place, and in all that lies in it.
fn happened_in<'a>(dossier: &'a Dossier, place: &'a Place) -> BTreeSet<&'a EventId> {
    let mut within = BTreeSet::from([&place.id]);
    let mut left = vec![&place.id];
    while let Some(outer) = left.pop() {
        let inner = dossier.places_in(outer).map(|inner| &inner.id);
        left.extend(inner.filter(|id| within.insert(*id)));
    }
    let events = within
        .into_iter()
        .filter_map(|id| dossier.backlinks.place_events.get(id));
    events.flatten().collect()
}

/// What a place lies in, outermost first. Circles were refused before.
fn crumbs(cards: Cards<'_>, place: &Place) -> Vec<LinkCard> {
    let mut chain: Vec<&PlaceId> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut at = place.within.first();
    while let Some(id) = at.filter(|id| seen.insert(*id)) {
        chain.push(id);
        at = cards
            .dossier
            .places
            .get(id)
            .and_then(|outer| outer.within.first());
    }
    let outermost_first = chain.into_iter().rev();
    outermost_first.map(|id| cards.link(id.clone())).collect()
}

/// Borders run both ways, whichever record states them. A line between two places is none of their neighbours.
fn borders(cards: Cards<'_>, place: &Place, is_wanted: impl Fn(&Place) -> bool) -> Vec<LinkCard> {
    let theirs = cards.dossier.backlinks.bordering.get(&place.id);
    let theirs = theirs.into_iter().flatten();
    let mut all: Vec<&PlaceId> = place.borders.iter().chain(theirs).collect();
    all.sort();
    all.dedup();
    all.retain(|id| cards.dossier.places.get(*id).is_some_and(&is_wanted));
    all.into_iter().map(|id| cards.link(id.clone())).collect()
}

/// The place, and for orientation those it is part of, that are part of it, or lie beside it.
fn surroundings(dossier: &Dossier, place: &Place) -> Vec<PlaceId> {
    let mut all = vec![place.id.clone()];
    // A place that no article means as one has a dot only on its own page.
    let meant = &dossier.backlinks.place_mentions;
    let inner = dossier.places_in(&place.id).map(|inner| &inner.id);
    all.extend(inner.filter(|id| meant.contains_key(*id)).cloned());
    all.extend(
        place
            .borders
            .iter()
            .filter(|id| {
                dossier
                    .places
                    .get(*id)
                    .is_some_and(|p| p.kind != PlaceKind::Country)
            })
            .cloned(),
    );
    all
}

fn place_gaps(cards: Cards<'_>, place: &Place) -> Vec<String> {
    let mut gaps = Vec::new();
    if !place.is_located() {
        gaps.push(cards.messages.get("gap-no-coordinates").to_owned());
    }
    gaps
}

/// All places as nested lists.
pub(super) fn tree(cards: Cards<'_>) -> (Vec<PlaceNode>, String) {
    let dossier = cards.dossier;
    let mut roots: Vec<&Place> = dossier
        .places
        .values()
        .filter(|place| place.within.is_empty())
        .collect();
    roots.sort_by_cached_key(|place| alphabetical(&place.name.main));
    let nodes: Vec<PlaceNode> = roots
        .into_iter()
        .map(|place| node(cards, place, 0))
        .collect();
    let html = tree_html(cards, &nodes);
    (nodes, html)
}

/// How deep places are nested at the most: a circle would have been refused, and this stops what slipped through.
const DEPTH: usize = 12;

fn node(cards: Cards<'_>, place: &Place, depth: usize) -> PlaceNode {
    let mut inner: Vec<&Place> = if depth < DEPTH {
        cards.dossier.places_in(&place.id).collect()
    } else {
        Vec::new()
    };
    inner.sort_by_cached_key(|place| alphabetical(&place.name.main));
    PlaceNode {
        place: cards.place(&place.id),
        inner: inner
            .into_iter()
            .map(|place| node(cards, place, depth + 1))
            .collect(),
    }
}

fn tree_html(cards: Cards<'_>, nodes: &[PlaceNode]) -> String {
    if nodes.is_empty() {
        return String::new();
    }
    let mut html = String::from("<ul class=\"tree\">");
    for PlaceNode { place, inner } in nodes {
        let mentions = match place.mentions {
            0 => cards.messages.get("no-mention").to_owned(),
            more => cards.messages.count("n-mentions", more),
        };
        html.push_str(&format!(
            "<li><span class=\"tally\"><span><a class=\"m place\" href=\"{}\">{}</a> <span class=\"meta\">{}</span></span><span>{mentions}</span></span>",
            escape(&place.href),
            escape(&place.name),
            escape(&place.kind),
        ));
        html.push_str(&tree_html(cards, inner));
        html.push_str("</li>");
    }
    html.push_str("</ul>");
    html
}

/// Actors by kind, in order of their names.
pub(super) fn actor_groups(cards: Cards<'_>) -> Vec<GroupCard> {
    use crate::content::Choice;
    ActorKind::ALL
        .iter()
        .map(|kind| {
            let mut records: Vec<RecordCard> = cards
                .dossier
                .actors
                .values()
                .filter(|actor| actor.kind == *kind)
                .map(|actor| cards.actor(&actor.id))
                .collect();
            records.sort_by_cached_key(|record| alphabetical(&record.name));
            GroupCard {
                label: cards.messages.actor_kinds(*kind).to_owned(),
                records,
            }
        })
        .filter(|group| !group.records.is_empty())
        .collect()
}

/// Events with a date in order, and those without.
pub(super) fn event_cards(cards: Cards<'_>) -> (Vec<EventCard>, Vec<EventCard>) {
    let mut events: Vec<&Event> = cards.dossier.events.values().collect();
    events.sort_by_key(|event| chronological(cards.dossier, event));
    events
        .into_iter()
        .map(|event| cards.event(event))
        .partition(|card| !card.undated)
}

/// Records by how often they are named, at most `most`.
pub(super) fn most_named(
    cards: Cards<'_>,
    records: impl Iterator<Item = RecordId>,
    most: usize,
) -> Vec<RecordCard> {
    let mut named: Vec<RecordCard> = records
        .map(|record| cards.record(&record))
        .filter(|card| card.mentions > 0)
        .collect();
    let most_first = |card: &RecordCard| (Reverse(card.mentions), alphabetical(&card.name));
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
