//! The list of all places: what is within what, or by letter if there are too many for one page.

use super::listed::{self, Share};
use super::map::{self, Width, places_named};
use crate::dossier::{Dossier, Place};
use crate::language::order::Order;
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Row, Step};
use crate::page::html::writer::{Html, Tag};
use crate::page::model::{PlaceNode, PlacedCard, PlacesPage};
use crate::page::routes::Overview;
use crate::text::keyword::keyphrase;

/// About how much HTML a place in the list becomes, beside its name.
const ENTRY: usize = 260;

/// Divides the list by letter.
pub(crate) fn divide(dossier: &Dossier, divisions: &mut Divisions) {
    let row = |place: &Place| Row {
        steps: [
            Step::letter(keyphrase(&place.name.main).chars().next()),
            Step::Every,
        ],
        bytes: ENTRY + place.name.main.len(),
    };
    let rows = in_order(dossier).into_iter();
    let rows = rows.map(|place| (&place.id, row(place))).collect();
    listed::overview(divisions, Overview::Places, dossier.places.keys(), rows);
}

/// All places by name.
fn in_order(dossier: &Dossier) -> Vec<&Place> {
    let order = Order::of(&dossier.site.language);
    let mut places: Vec<&Place> = dossier.places.values().collect();
    places.sort_by_cached_key(|place| order.key(&place.name.main));
    places
}

/// The list of places, or a part of it.
pub(crate) fn list(edition: Edition<'_>, part: usize) -> PlacesPage {
    let dossier = edition.dossier;
    let share = Share::of(edition, Overview::Places, part);
    let address = share.address();
    let cx = Context::new(edition, &address);
    let listing = share.listing(cx);
    let (tree, tree_html) = match listing {
        Some(_) => (Vec::new(), Html::default()),
        None => tree(cx),
    };
    let letters = share.rows(dossier.places.values(), Vec::new).into_iter();
    PlacesPage {
        frame: cx.frame(
            &address,
            "places",
            &share.title(cx, cx.messages.get("places")),
            cx.messages.get("places-description"),
        ),
        tree,
        tree_html,
        places: letters
            .map(|place| PlacedCard {
                place: cx.place(&place.id),
                within: cx.links(&place.within),
            })
            .collect(),
        map: (part == 0)
            .then(|| map::card(&cx, &places_named(dossier), None, Width::Full))
            .flatten(),
        listing,
    }
}

/// All places as nested lists.
pub(crate) fn tree(cx: Context<'_>) -> (Vec<PlaceNode>, Html) {
    let dossier = cx.dossier;
    let mut roots: Vec<&Place> = dossier
        .places
        .values()
        .filter(|place| place.within.is_empty())
        .collect();
    let order = Order::of(&dossier.site.language);
    roots.sort_by_cached_key(|place| order.key(&place.name.main));
    let nodes: Vec<PlaceNode> = roots.into_iter().map(|place| node(cx, place, 0)).collect();
    let html = tree_html(cx, &nodes);
    (nodes, html)
}

/// How deep places are nested at most: a circle would have been refused, and this stops what slipped through.
const DEPTH: usize = 12;

fn node(cx: Context<'_>, place: &Place, depth: usize) -> PlaceNode {
    let mut inner: Vec<&Place> = if depth < DEPTH {
        cx.dossier.places_in(&place.id).collect()
    } else {
        Vec::new()
    };
    let order = Order::of(&cx.dossier.site.language);
    inner.sort_by_cached_key(|place| order.key(&place.name.main));
    PlaceNode {
        place: cx.place(&place.id),
        inner: inner
            .into_iter()
            .map(|place| node(cx, place, depth + 1))
            .collect(),
    }
}

fn tree_html(cx: Context<'_>, nodes: &[PlaceNode]) -> Html {
    let mut html = Html::default();
    if nodes.is_empty() {
        return html;
    }
    let (list, item, plain) = (
        Tag::new("ul").with("class", "tree"),
        Tag::new("li"),
        Tag::new("span"),
    );
    let tally = Tag::new("span").with("class", "tally");
    html.open(&list);
    for PlaceNode { place, inner } in nodes {
        let mentions = match place.mentions {
            0 => cx.messages.get("no-mention").to_owned(),
            more => cx.messages.count("n-mentions", more),
        };
        let link = Tag::new("a")
            .with("class", "m place")
            .with("href", place.href.as_str());
        html.open(&item);
        html.open(&tally);
        html.open(&plain);
        html.text_element(&link, &place.name);
        html.text(" ");
        html.text_element(&Tag::new("span").with("class", "meta"), &place.kind);
        html.close(&plain);
        html.text_element(&plain, &mentions);
        html.close(&tally);
        html.push(&tree_html(cx, inner));
        html.close(&item);
    }
    html.close(&list);
    html
}
