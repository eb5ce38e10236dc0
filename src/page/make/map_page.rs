//! The map of all places, and the same as a list.

use super::map::{Width, card, places_named};
use super::{preview, share};
use crate::dossier::Place;
use crate::language::order::Order;
use crate::page::context::{Context, Edition};
use crate::page::model::{Frame, MapPage, MappedCard};
use crate::page::routes::Overview;
use crate::page::shown::Part;

/// `map.html`
pub(crate) fn page(edition: Edition<'_>) -> MapPage {
    let dossier = edition.dossier;
    let image = preview::of_part(edition, &Part::Map);
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
        share: share::of_overview(cx, &Part::Map, image.as_ref()),
        frame: Frame {
            page_image: image,
            ..cx.frame(
                Overview::Map.address(),
                "places",
                cx.messages.get("map"),
                cx.messages.get("map-description"),
            )
        },
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
