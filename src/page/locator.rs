//! Which places stand on a page's map. Only places meant as places: a metonym has no dot.

use crate::content::shapes::NameKind;
use crate::dossier::PlaceId;
use crate::page::cards::Cards;
use crate::page::draw::map::draw;
use crate::page::draw::map::spot::{Spot, Spread};
use crate::page::model::MapCard;

/// How wide a map is shown where there is room.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Width {
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
pub(super) fn map(
    cards: &Cards<'_>,
    places: &[PlaceId],
    here: Option<&PlaceId>,
    width: Width,
) -> Option<MapCard> {
    let spots = spots(cards, places, here);
    if here.is_some() && !spots.iter().any(|spot| spot.here) {
        return None;
    }
    let names: Vec<String> = spots.iter().map(|spot| spot.name.clone()).collect();
    let names = cards.messages.listed(&names);
    Some(MapCard {
        label: cards
            .messages
            .format("map-of", &[("places", (&names).into())]),
        wide: match width {
            Width::Column => None,
            Width::Full => draw(&spots, WIDE.0, WIDE.1, cards.messages),
            Width::Page => draw(&spots, WIDEST.0, WIDEST.1, cards.messages),
        },
        narrow: draw(&spots, NARROW.0, NARROW.1, cards.messages)?,
    })
}

/// What a map shows of those places that have a point.
pub(super) fn spots(cards: &Cards<'_>, places: &[PlaceId], here: Option<&PlaceId>) -> Vec<Spot> {
    places
        .iter()
        .filter_map(|id| spot(cards, id, here == Some(id)))
        .collect()
}

fn spot(cards: &Cards<'_>, id: &PlaceId, here: bool) -> Option<Spot> {
    let place = cards.dossier.places.get(id)?;
    let point = place.point.as_ref().map(|(point, _)| *point);
    let area = place.area.as_ref().map(|(area, _)| area);
    let at = point.or_else(|| area?.inner_point())?;
    let mentions = cards
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
        href: cards.from.to_record(id.clone()),
        latitude: at.latitude,
        longitude: at.longitude,
        spread: place.precision.map_or(Spread::Dot, Spread::from),
        has_point: point.is_some(),
        area: area.cloned(),
        weight: mentions,
        here,
    })
}
