//! Template data for places.

use serde::Serialize;

use super::asked::AskedCard;
use super::card::{ArticleCard, ArticleMentions, LinkCard, NameCard, RecordCard};
use super::event::EventCard;
use super::frame::Frame;
use super::listing::{ListingCard, ListingsCard};
use super::map::MapCard;
use crate::page::html::writer::Html;

/// `places.html`
#[derive(Clone, Debug, Serialize)]
pub struct PlacesPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// Places that are not within another place, each with the places within it. Empty if the list is divided.
    pub tree: Vec<PlaceNode>,
    /// The places as nested HTML lists, `<ul class="tree">`, because templates do not recurse well.
    pub tree_html: Html,
    /// If the list is divided: the places of the part that this page shows, by name.
    pub places: Vec<PlacedCard>,
    /// Map of all places; null on further parts of the list.
    pub map: Option<MapCard>,
    /// The parts of the list; null if it is on one page.
    pub listing: Option<ListingCard>,
}

/// A place in a list by name.
#[derive(Clone, Debug, Serialize)]
pub struct PlacedCard {
    /// The place.
    pub place: RecordCard,
    /// The places that directly contain it.
    pub within: Vec<LinkCard>,
}

/// A place and the places within it.
#[derive(Clone, Debug, Serialize)]
pub struct PlaceNode {
    /// The place.
    pub place: RecordCard,
    /// The places within it.
    pub inner: Vec<PlaceNode>,
}

/// `place.html`
#[derive(Clone, Debug, Serialize)]
pub struct PlacePage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// Name, kind, counts (only mentions as a place).
    pub card: RecordCard,
    /// The places that contain it, the outermost first.
    pub crumbs: Vec<LinkCard>,
    /// The profile's first paragraph.
    pub lede_html: Html,
    /// The rest of it.
    pub profile_html: Html,
    /// Questions about it, or of which an answer is about it.
    pub questions: Vec<AskedCard>,
    /// Where it is.
    pub map: Option<MapCard>,
    /// Coordinates in words: "34.53° N, 69.17° E"; null if it has no point.
    pub coordinates: Option<String>,
    /// The source of the coordinates.
    pub point_source: Option<String>,
    /// The source of its outline, if it has one.
    pub area_source: Option<String>,
    /// What the point represents, in words; may be empty.
    pub precision: String,
    /// Other names.
    pub names: Vec<NameCard>,
    /// The places that directly contain it.
    pub within: Vec<LinkCard>,
    /// The places within it.
    pub inner: Vec<LinkCard>,
    /// The places it borders on; for a border, the places it separates.
    pub borders: Vec<LinkCard>,
    /// The records of its own borders, which are lines, not neighbours.
    pub border_lines: Vec<LinkCard>,
    /// Whether it is a border itself.
    pub is_border: bool,
    /// Places that could be confused with this one.
    pub not_to_be_confused_with: Vec<LinkCard>,
    /// Identifiers in other registers.
    pub elsewhere: Vec<LinkCard>,
    /// What happened here.
    pub events: Vec<EventCard>,
    /// Every mention as a place, by article.
    pub mentions: Vec<ArticleMentions>,
    /// Every use of its name for an actor, by article.
    pub metonyms: Vec<ArticleMentions>,
    /// Articles written here.
    pub datelines: Vec<ArticleCard>,
    /// Actors mentioned in the same paragraphs.
    pub actors: Vec<RecordCard>,
    /// How many more there are.
    pub more_actors: usize,
    /// The lists that are too long for this page, which shows their first rows.
    pub listings: ListingsCard,
    /// What is not known about the place, in sentences.
    pub gaps: Vec<String>,
}
