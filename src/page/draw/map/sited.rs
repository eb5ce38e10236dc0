//! Where the places of a map are, and the frame that holds them.

use super::basemap::{Area as Land, BASEMAP, Bounds, Degrees, Outline};
use super::frame::{Frame, KILOMETRES};
use super::shapes;
use super::spot::{Spot, Spread};
use crate::content::place::Point;

/// A place with what the base map knows about its position.
pub(super) struct Sited<'a> {
    pub(super) spot: &'a Spot,
    pub(super) at: Degrees,
    pub(super) spread: Spread,
    pub(super) country: Option<&'static Land>,
    pub(super) province: Option<&'static Land>,
}

/// The places that have coordinates, the most mentioned first.
pub(super) fn sited(spots: &[Spot]) -> Vec<Sited<'_>> {
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

pub(super) fn site(spot: &Spot) -> Sited<'_> {
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
    pub(super) fn is_country(&self) -> bool {
        self.spread == Spread::Country
    }

    /// The piece of land that it represents, if the base map has it.
    pub(super) fn outline(&self) -> Option<&'static Outline> {
        let area = if self.is_country() {
            self.country
        } else {
            self.province
        };
        area?.outline_at(&BASEMAP, self.at)
    }

    /// Its outline, as the dossier has it.
    pub(super) fn own(&self) -> Option<&[Vec<Point>]> {
        self.spot.area.as_deref().map(|area| area.rings.as_slice())
    }

    /// What has to be in the frame for the whole of it to be seen.
    pub(super) fn bounds(&self) -> Bounds {
        if let Some(rings) = self.own() {
            return shapes::bounds(rings);
        }
        self.outline().map_or_else(
            || around(self.at, self.spread.radius()),
            |outline| outline.bounds,
        )
    }
}

pub(super) fn around(at: Degrees, kilometres: f64) -> Bounds {
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

/// The frame that holds the places, and enough land to show where they are.
pub(super) fn frame_of(sited: &[Sited<'_>], width: f64, height: f64) -> Frame {
    let mut frame = close_frame(sited, width, height);
    let Some(first) = sited.first().map(|s| s.at) else {
        return frame;
    };
    let bounds: Vec<Bounds> = sited.iter().map(Sited::bounds).collect();
    let is_at_sea = sited.iter().all(|s| s.country.is_none());
    for degrees in WIDER {
        if !is_at_sea || is_any_land_seen(frame) {
            break;
        }
        let wider = around(first, degrees / 2.0 * KILOMETRES);
        let boxes: Vec<Bounds> = bounds.iter().copied().chain([wider]).collect();
        frame = Frame::around(&boxes, width, height);
    }
    frame
}

/// How much of the world is shown around places in the sea until land is in sight, in degrees.
const WIDER: [f64; 7] = [9.0, 14.0, 20.0, 30.0, 45.0, 70.0, 100.0];

/// Whether a country is in the frame with more than a few islands.
fn is_any_land_seen(frame: Frame) -> bool {
    let mut outlines = BASEMAP
        .countries
        .iter()
        .flat_map(|country| &country.outlines);
    outlines.any(|outline| is_seen(frame, outline.bounds))
}

/// The closest frame that holds the places. A country need not be in it as a whole, unless the page is about it or there is nothing
/// else.
fn close_frame(sited: &[Sited<'_>], width: f64, height: f64) -> Frame {
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

/// Whether so much of something is in the frame that its name can be there.
pub(super) fn is_seen(frame: Frame, bounds: Bounds) -> bool {
    let overlap = |from: f64, to: f64, size: f64| to.min(size) - from.max(0.0) > size * 0.2;
    frame.turns(bounds, 0.0).any(|turn| {
        overlap(
            frame.x(bounds.west + turn),
            frame.x(bounds.east + turn),
            frame.width,
        ) && overlap(frame.y(bounds.north), frame.y(bounds.south), frame.height)
    })
}

/// The countries that the map is about: that of the page's own place, otherwise all that contain a place.
pub(super) fn emphasised(sited: &[Sited<'_>]) -> Vec<&'static Land> {
    let here = sited.iter().any(|s| s.spot.here);
    let about = sited.iter().filter(|s| s.spot.here || !here);
    let mut countries: Vec<&'static Land> = about.filter_map(|s| s.country).collect();
    countries.sort_by(|a, b| a.name.cmp(&b.name));
    countries.dedup_by(|a, b| a.name == b.name);
    countries
}
