//! The names on a map, and the dots they belong to.

use super::basemap::{Area as Land, BASEMAP};
use super::frame::Frame;
use super::layers::extent_rings;
use super::shapes::Pen;
use super::sited::Sited;
use super::spot::{Spot, Spread};
use crate::page::draw::labels::{AREA, COUNTRY, PLACE, Pixel, Room, SCALE, Sheet, label, rounded};
use crate::page::messages::Messages;
use crate::page::model::{Dot, Label, Pin, Scale};

/// No scale is true for a map with fewer pixels per degree.
const SCALE_FROM: f64 = 8.0;

/// More names of countries than this crowd a map.
const MOST_COUNTRIES: usize = 20;

/// All words on a map, and the dots they belong to.
pub(super) struct Names {
    pub(super) pins: Vec<Pin>,
    pub(super) countries: Vec<Label>,
    pub(super) scale: Option<Scale>,
}

impl Names {
    pub(super) fn set(
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
pub(super) fn by_priority(sited: &[Sited<'_>]) -> impl Iterator<Item = usize> {
    let here = (0..sited.len()).filter(|i| sited[*i].spot.here);
    here.chain((0..sited.len()).filter(|i| !sited[*i].spot.here))
}

/// A dot's radius: its area grows with the mentions.
pub(super) fn radius(spot: &Spot, most: usize) -> f64 {
    let share = (spot.weight as f64 / most.max(1) as f64).sqrt();
    let radius = 3.0 + 2.5 * share;
    if spot.here { radius.max(5.5) } else { radius }
}

pub(super) fn pin(spot: &Spot, spread: Spread) -> Pin {
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

pub(super) fn name_pin(
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
        // Too small for its name: an empty dot, with the name next to it if there is room.
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
pub(super) fn country_names(
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

pub(super) fn surface(ring: &[Pixel]) -> f64 {
    let ends = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(ends)
        .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
        .sum::<f64>()
        .abs()
        / 2.0
}

/// A scale in the first free corner: a round number of kilometres, at most a quarter of the map's width.
pub(super) fn scale(sheet: &mut Sheet, frame: Frame, messages: &Messages) -> Option<Scale> {
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
