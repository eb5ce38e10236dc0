//! The page of a place.

use super::in_order::in_time;
use super::listed::Lead;
use super::map::Width;
use super::mentions::Side;
use super::{asked, head, map};
use crate::content::place::PlaceKind;
use crate::dossier::{Dossier, EventId, Place, PlaceId};
use crate::language::order::Order;
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::division::Sort;
use crate::page::make::co_occurrence::together;
use crate::page::make::records::or_name;
use crate::page::make::records::refs;
use crate::page::model::{Frame, LinkCard, PlacePage};
use std::collections::BTreeSet;

/// The page of a place.
pub(crate) fn page(edition: Edition<'_>, place: &Place) -> PlacePage {
    let dossier = edition.dossier;
    let address = address::of(&place.id.clone().into());
    let cx = Context::new(edition, &address);
    let links = &dossier.backlinks;
    let card = cx.place(&place.id);
    let (lede_html, profile_html) = cx.profile(&place.profile);
    let lead = Lead::of(cx, place.id.clone());
    let events = in_time(dossier, happened_in(dossier, place));
    let events = lead.rows(Sort::Happened, &events);
    let listed = |sort, mentions| cx.mentions(&lead.rows(sort, mentions), Side::Used);
    let beside = links.actors_at.get(&place.id).into_iter().flatten();
    let (actors, more_actors) = together(cx, beside, |id| cx.actor(id));
    PlacePage {
        crumbs: crumbs(cx, place),
        lede_html,
        profile_html,
        questions: asked::about(cx, &place.id.clone().into()),
        map: map::card(
            &cx,
            &surroundings(dossier, place),
            Some(&place.id),
            Width::Full,
        ),
        coordinates: place
            .point
            .as_ref()
            .map(|(point, _)| cx.messages.coordinates(*point)),
        point_source: place.point.as_ref().map(|(_, source)| source.clone()),
        area_source: place.area.as_ref().map(|(_, source)| source.clone()),
        precision: place
            .precision
            .map(|precision| cx.messages.precision(precision))
            .unwrap_or_default()
            .to_owned(),
        names: cx.names(&place.names),
        within: cx.links(&place.within),
        inner: dossier
            .places_in(&place.id)
            .map(|inner| cx.link(inner.id.clone()))
            .collect(),
        borders: borders(cx, place, |other| other.kind != PlaceKind::Border),
        border_lines: borders(cx, place, |other| other.kind == PlaceKind::Border),
        is_border: place.kind == PlaceKind::Border,
        not_to_be_confused_with: cx.links(&cx.mistaken(&place.id.clone().into())),
        elsewhere: cx.elsewhere(&place.ids),
        events: events.iter().map(|event| cx.event(event)).collect(),
        mentions: listed(Sort::Mentions, refs(&links.place_mentions, &place.id)),
        metonyms: listed(Sort::Metonyms, refs(&links.metonyms, &place.id)),
        datelines: lead
            .rows(Sort::Datelines, refs(&links.datelines, &place.id))
            .iter()
            .filter_map(|id| dossier.articles.get(id))
            .map(|a| cx.article(a))
            .collect(),
        actors,
        more_actors,
        listings: lead.listings(),
        gaps: place_gaps(cx, place),
        frame: Frame {
            page_data_html: head::place(dossier, place, &address),
            ..cx.frame(
                &address,
                "places",
                &place.name.main,
                or_name(&card.lede, &place.name.main),
            )
        },
        card,
    }
}

/// What happened in a place, and in all that is in it.
pub(crate) fn happened_in<'a>(dossier: &'a Dossier, place: &'a Place) -> BTreeSet<&'a EventId> {
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

/// What a place is in, outermost first. Circles were refused before.
fn crumbs(cx: Context<'_>, place: &Place) -> Vec<LinkCard> {
    let mut chain: Vec<&PlaceId> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut at = place.within.first();
    while let Some(id) = at.filter(|id| seen.insert(*id)) {
        chain.push(id);
        at = cx
            .dossier
            .places
            .get(id)
            .and_then(|outer| outer.within.first());
    }
    let outermost_first = chain.into_iter().rev();
    outermost_first.map(|id| cx.link(id.clone())).collect()
}

/// Borders apply in both directions, whichever record states them. A line between two places is not a neighbour of either.
fn borders(cx: Context<'_>, place: &Place, is_wanted: impl Fn(&Place) -> bool) -> Vec<LinkCard> {
    let theirs = cx.dossier.backlinks.bordering.get(&place.id);
    let theirs = theirs.into_iter().flatten();
    let mut all: Vec<&PlaceId> = place.borders.iter().chain(theirs).collect();
    all.sort();
    all.dedup();
    all.retain(|id| cx.dossier.places.get(*id).is_some_and(&is_wanted));
    let order = Order::of(&cx.dossier.site.language);
    let mut links: Vec<LinkCard> = all.into_iter().map(|id| cx.link(id.clone())).collect();
    links.sort_by_cached_key(|link| order.key(&link.name));
    links
}

/// The place, and for orientation those it is part of, that are part of it, or that are next to it.
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

fn place_gaps(cx: Context<'_>, place: &Place) -> Vec<String> {
    let mut gaps = Vec::new();
    if !place.is_located() {
        gaps.push(cx.messages.get("gap-no-coordinates").to_owned());
    }
    gaps
}
