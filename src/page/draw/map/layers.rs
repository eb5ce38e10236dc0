//! What is drawn under the names of a map: land, waters, borders, and how far off each point may be.

use super::basemap::{Area as Land, Kind};
use super::frame::Frame;
use super::shapes::{self, Pen, circle};
use super::sited::Sited;
use super::spot::Spread;
use crate::page::draw::labels::Pixel;
use crate::page::model::Shape;

/// From so many pixels for a degree on, provinces and rivers are drawn.
const PROVINCES_FROM: f64 = 14.0;

const RIVERS_FROM: f64 = 7.0;

pub(super) fn layers(
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
    // Above the dashes of an extent, so that a firm border does not look disputed.
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
pub(super) fn own_areas(pen: &mut Pen, sited: &[Sited<'_>]) -> Vec<Shape> {
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
pub(super) fn extents(pen: &mut Pen, frame: Frame, sited: &[Sited<'_>]) -> Vec<Shape> {
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

pub(super) fn extent(pen: &mut Pen, frame: Frame, sited: &Sited<'_>) -> String {
    match sited.province {
        Some(province) => pen.area(province),
        None => circle(frame.point(sited.at), ring(frame, sited)),
    }
}

/// The same as points, for names to keep off.
pub(super) fn extent_rings(pen: &mut Pen, frame: Frame, sited: &Sited<'_>) -> Vec<Vec<Pixel>> {
    if let Some(rings) = sited.own() {
        return pen.own_visible(rings);
    }
    match sited.province {
        Some(province) => pen.visible(province),
        None if sited.spread == Spread::Dot || sited.is_country() => Vec::new(),
        None => vec![shapes::around(frame.point(sited.at), ring(frame, sited))],
    }
}

pub(super) fn ring(frame: Frame, sited: &Sited<'_>) -> f64 {
    frame.pixels(sited.spread.radius()).max(SMALLEST_RING)
}

/// A ring stays visible around its dot.
const SMALLEST_RING: f64 = 10.0;
