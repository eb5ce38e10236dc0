//! Which places are on a page's map, and the map of all places. Only places meant as places: a metonym has no dot.

use crate::content::shapes::NameKind;
use crate::dossier::{Article, Dossier, Place, PlaceId, Target};
use crate::language::order::Order;
use crate::page::context::{Context, Edition};
use crate::page::draw::map::draw;
use crate::page::draw::map::spot::{Spot, Spread};
use crate::page::model::{MapCard, MapPage, MappedCard};
use crate::page::routes::Overview;
use crate::page::shown::Part;

/// How wide a map is shown where there is room.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Width {
    /// In a narrow column.
    Column,
    /// As wide as the text.
    Full,
    /// As wide as the page: for the map of everything.
    Page,
}

const NARROW: (u32, u32) = (360, 300);

const WIDE: (u32, u32) = (760, 430);

const WIDEST: (u32, u32) = (1160, 680);

/// A map of those places that have a point; `None` where none has.
pub(crate) fn card(
    cx: &Context<'_>,
    places: &[PlaceId],
    here: Option<&PlaceId>,
    width: Width,
) -> Option<MapCard> {
    let spots = spots(cx, places, here);
    if here.is_some() && !spots.iter().any(|spot| spot.here) {
        return None;
    }
    let names: Vec<String> = spots.iter().map(|spot| spot.name.clone()).collect();
    let names = cx.messages.listed(&names);
    Some(MapCard {
        label: cx.messages.format("map-of", &[("places", (&names).into())]),
        wide: match width {
            Width::Column => None,
            Width::Full => draw(&spots, WIDE.0, WIDE.1, cx.messages),
            Width::Page => draw(&spots, WIDEST.0, WIDEST.1, cx.messages),
        },
        narrow: draw(&spots, NARROW.0, NARROW.1, cx.messages)?,
    })
}

/// What a map shows of those places that have a point.
pub(crate) fn spots(cx: &Context<'_>, places: &[PlaceId], here: Option<&PlaceId>) -> Vec<Spot> {
    places
        .iter()
        .filter_map(|id| spot(cx, id, here == Some(id)))
        .collect()
}

fn spot(cx: &Context<'_>, id: &PlaceId, here: bool) -> Option<Spot> {
    let place = cx.dossier.places.get(id)?;
    let point = place.point.as_ref().map(|(point, _)| *point);
    let area = place.area.as_ref().map(|(area, _)| area);
    let at = point.or_else(|| area?.inner_point())?;
    let mentions = cx
        .dossier
        .backlinks
        .place_mentions
        .get(id)
        .map_or(0, Vec::len);
    let mut names = place.names.iter();
    let acronym = names.find(|name| name.kind == NameKind::Acronym);
    Some(Spot {
        name: place.name.short.clone(),
        acronym: acronym.map(|name| name.text.clone()),
        href: cx.from.to_record(id.clone()),
        latitude: at.latitude,
        longitude: at.longitude,
        spread: place.precision.map_or(Spread::Dot, Spread::from),
        has_point: point.is_some(),
        area: area.cloned(),
        weight: mentions,
        here,
    })
}

pub(crate) fn places_named(dossier: &Dossier) -> Vec<PlaceId> {
    dossier.backlinks.place_mentions.keys().cloned().collect()
}

/// Whether any place can be put on a map.
pub(crate) fn is_any(dossier: &Dossier) -> bool {
    let named = dossier.backlinks.place_mentions.keys();
    let mut places = named.filter_map(|id| dossier.places.get(id));
    places.any(|place| place.point.is_some())
}

/// The map of all places, and the same as a list.
pub(crate) fn page(edition: Edition<'_>) -> MapPage {
    let dossier = edition.dossier;
    let cx = Context::new(edition, Overview::Map.address());
    let is_meant = |place: &&Place| dossier.backlinks.place_mentions.contains_key(&place.id);
    let order = Order::of(&dossier.site.language);
    let mut places: Vec<&Place> = dossier.places.values().collect();
    places.sort_by_cached_key(|place| order.key(&place.name.main));
    let (meant, unmeant): (Vec<&Place>, Vec<&Place>) = places.into_iter().partition(is_meant);
    let mut mapped: Vec<MappedCard> = meant
        .iter()
        .filter_map(|place| mapped_card(cx, place))
        .collect();
    mapped.sort_by_key(|card| std::cmp::Reverse(card.place.mentions));
    let unmapped = meant.iter().filter(|place| !place.is_located());
    MapPage {
        share: super::share::of_overview(cx, &Part::Map),
        frame: cx.frame(
            Overview::Map.address(),
            "places",
            cx.messages.get("map"),
            cx.messages.get("map-description"),
        ),
        map: card(&cx, &places_named(dossier), None, Width::Page),
        places: mapped,
        unmapped: unmapped.map(|place| cx.place(&place.id)).collect(),
        unmeant: unmeant.iter().map(|place| cx.place(&place.id)).collect(),
    }
}

fn mapped_card(cx: Context<'_>, place: &Place) -> Option<MappedCard> {
    let point = place.point.as_ref().map(|(point, _)| *point);
    place.is_located().then(|| MappedCard {
        place: cx.place(&place.id),
        within: cx.links(&place.within),
        coordinates: point
            .map(|point| cx.messages.coordinates(point))
            .unwrap_or_default(),
        precision: place
            .precision
            .map(|precision| cx.messages.precision(precision))
            .unwrap_or_default()
            .to_owned(),
        has_area: place.area.is_some(),
    })
}

pub(crate) fn places_meant(article: &Article) -> Vec<crate::dossier::PlaceId> {
    let mut places: Vec<_> = article
        .mentions
        .iter()
        .filter_map(|mention| match &mention.target {
            Target::Place(place) => Some(place.clone()),
            _ => None,
        })
        .collect();
    places.sort();
    places.dedup();
    places
}
