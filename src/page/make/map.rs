//! Which places are on a page's map. Only places meant as places: a metonym has no dot.

use crate::content::shapes::NameKind;
use crate::dossier::{Article, Dossier, PlaceId, Target};
use crate::page::context::Context;
use crate::page::draw::map::draw;
use crate::page::draw::map::spot::{Spot, Spread};
use crate::page::model::MapCard;

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
