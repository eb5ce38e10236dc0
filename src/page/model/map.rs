//! Template data for maps.

use serde::Serialize;

use super::card::{LinkCard, RecordCard, ShareCard};
use super::frame::Frame;

/// `map.html`
#[derive(Clone, Debug, Serialize)]
pub struct MapPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// All places that are mentioned as places and have a point or an outline. The size of their dots depends on the number of
    /// mentions.
    pub map: Option<MapCard>,
    /// The places as a list, the most mentioned first.
    pub places: Vec<MappedCard>,
    /// Places without either.
    pub unmapped: Vec<RecordCard>,
    /// Places where articles were only written, or whose names only mean actors: they have no dot.
    pub unmeant: Vec<RecordCard>,
    /// How to show it elsewhere; null if `site.yaml` turns that off.
    pub share: Option<ShareCard>,
}

/// A place on the map, in words.
#[derive(Clone, Debug, Serialize)]
pub struct MappedCard {
    /// The place.
    pub place: RecordCard,
    /// What it is located in.
    pub within: Vec<LinkCard>,
    /// Coordinates in degrees; empty if the place only has an outline.
    pub coordinates: String,
    /// What the point represents, as the end of "the point marks …".
    pub precision: String,
    /// Whether the map has its outline.
    pub has_area: bool,
}

/// The map of a page, drawn for the widths at which it is shown. The stylesheet shows the one that fits.
#[derive(Clone, Debug, Serialize)]
pub struct MapCard {
    /// A description of what it shows.
    pub label: String,
    /// For a narrow column or a phone.
    pub narrow: Map,
    /// For the full width; null if the map is in a narrow column everywhere.
    pub wide: Option<Map>,
}

/// A map for `partials/map.html`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Map {
    /// Width of the view box.
    pub width: u32,
    /// Height of the view box.
    pub height: u32,
    /// Land, waters, areas of uncertainty, borders: in the order in which they are drawn over the sea.
    pub layers: Vec<Shape>,
    /// Names of countries, for orientation; in English.
    pub countries: Vec<Label>,
    /// The places, the most mentioned first; the page's own place comes last, so it is on top.
    pub pins: Vec<Pin>,
    /// The scale, except on maps that are too wide for one.
    pub scale: Option<Scale>,
    /// How many places have no name on the map.
    pub unlabelled: usize,
}

/// A path with its class.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shape {
    /// `land`, `land in`, `lake`, `river`, `province`, `province in`, `extent`, `extent near`, `outline`, `outline in`,
    /// `border`, `border disputed`.
    pub class: &'static str,
    /// Its shape, as SVG path data.
    pub d: String,
}

/// A name on the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Label {
    /// Position from the left.
    pub x: f64,
    /// Position of its baseline from the top.
    pub y: f64,
    /// Which part of the name is at this position: `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// The name.
    pub text: String,
}

/// A place on the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pin {
    /// `pin`; with `vague` if the point represents a province or more, `area` for a country, `now` for the page's own place.
    pub class: String,
    /// Where it leads.
    pub href: String,
    /// The place's name.
    pub name: String,
    /// The number of mentions.
    pub weight: usize,
    /// Whether it is the page's own place.
    pub here: bool,
    /// The dot; none for a country, which is shown by its name.
    pub dot: Option<Dot>,
    /// The name, if there is room for it.
    pub label: Option<Label>,
}

/// The dot of a place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dot {
    /// Position from the left.
    pub x: f64,
    /// Position from the top.
    pub y: f64,
    /// Its radius.
    pub r: f64,
}

/// A length on the map and in the world, exact in the middle of the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scale {
    /// The line, as path data.
    pub d: String,
    /// How long it is in the world.
    pub kilometres: u32,
    /// Its label: "100 km".
    pub label: Label,
}
