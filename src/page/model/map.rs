//! What templates see of maps.

use serde::Serialize;

use super::card::{LinkCard, RecordCard};
use super::frame::Frame;

/// `map.html`
#[derive(Clone, Debug, Serialize)]
pub struct MapPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// All places that are meant as places and have a point or an outline; their dots grow with their mentions.
    pub map: Option<MapCard>,
    /// The same as a list, the most mentioned first.
    pub places: Vec<MappedCard>,
    /// Places without either.
    pub unmapped: Vec<RecordCard>,
    /// Places that articles are only written from, or whose names only mean somebody: they have no dot.
    pub unmeant: Vec<RecordCard>,
}

/// A place of the map in words.
#[derive(Clone, Debug, Serialize)]
pub struct MappedCard {
    /// The place.
    pub place: RecordCard,
    /// What it lies in.
    pub within: Vec<LinkCard>,
    /// Where, in degrees; empty for a place that has no more than an outline.
    pub coordinates: String,
    /// What the point stands for, as the end of "the point marks …".
    pub precision: String,
    /// Whether the map has its outline.
    pub has_area: bool,
}

/// A page's map, drawn for the widths it is read at: the stylesheet shows the one that fits.
#[derive(Clone, Debug, Serialize)]
pub struct MapCard {
    /// What it shows, in words.
    pub label: String,
    /// For a narrow column or a phone.
    pub narrow: Map,
    /// For the full width; null where the map is in a narrow column everywhere.
    pub wide: Option<Map>,
}

/// A map, ready to be written by `partials/map.html`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Map {
    /// Width of the view box.
    pub width: u32,
    /// Height of the view box.
    pub height: u32,
    /// Land, waters, how far off points may be, borders: in the order in which they are drawn over the sea.
    pub layers: Vec<Shape>,
    /// Names of countries, for orientation; in English.
    pub countries: Vec<Label>,
    /// The places, the most mentioned first and the page's own last, on top.
    pub pins: Vec<Pin>,
    /// The scale, on maps that are not too wide to have one.
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
    /// What it looks like, as SVG's path data.
    pub d: String,
}

/// A name on the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Label {
    /// Position from the left.
    pub x: f64,
    /// Position of the line it is on, from the top.
    pub y: f64,
    /// What its position is: `start`, `middle` or `end` of the name.
    pub anchor: &'static str,
    /// The name.
    pub text: String,
}

/// A place on the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pin {
    /// `pin`; with `vague` where the point stands for a province or more, `area` for a country, `now` for the page's own place.
    pub class: String,
    /// Where it leads.
    pub href: String,
    /// The place's name.
    pub name: String,
    /// How often it is mentioned.
    pub weight: usize,
    /// Whether it is the page's own place.
    pub here: bool,
    /// The dot; none for a country that bears its name.
    pub dot: Option<Dot>,
    /// The name, where there is room for it.
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

/// A length on the map and what it is in the world, true in the map's middle.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scale {
    /// The line, as path data.
    pub d: String,
    /// How long it is in the world.
    pub kilometres: u32,
    /// "100 km", beside it.
    pub label: Label,
}
