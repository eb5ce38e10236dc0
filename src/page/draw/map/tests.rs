//! Maps of the dossier's places, and of places where maps go wrong.

use super::spot::{Spot, Spread};
use super::*;
use crate::content::area::Area;
use crate::content::place::Point;
use crate::page::draw::labels::{AREA, COUNTRY, Lettering, PLACE, Room, SCALE};
use crate::page::model::{Label, Pin};
use std::sync::Arc;

fn spot(name: &str, latitude: f64, longitude: f64, spread: Spread) -> Spot {
    let href = format!("{}.html", name.to_lowercase().replace(' ', "-"));
    Spot {
        name: name.to_owned(),
        acronym: None,
        href,
        latitude,
        longitude,
        spread,
        has_point: true,
        area: None,
        weight: 1,
        here: false,
    }
}

/// The places that the dossier shipped with the program has.
fn dossier() -> Vec<Spot> {
    let mut spots = vec![
        spot("Afghanistan", 33.82, 65.93, Spread::Country),
        spot("India", 22.78, 79.57, Spread::Country),
        spot("Islamabad", 33.72148, 73.04329, Spread::Dot),
        spot("Kabul", 34.52813, 69.17233, Spread::Dot),
        spot("Kandahar", 31.61332, 65.71013, Spread::Dot),
        spot("Khost", 33.36, 69.83, Spread::Province),
        spot("Khyber Pakhtunkhwa", 34.47, 72.06, Spread::Province),
        spot("Kunar", 34.96, 71.08, Spread::Province),
        spot("Nangarhar", 34.27, 70.45, Spread::Province),
        spot("Tribal areas", 33.14, 70.38, Spread::Region),
        spot("Pakistan", 29.88, 69.17, Spread::Country),
    ];
    for (i, spot) in spots.iter_mut().enumerate() {
        spot.weight = 1 + i * 7 % 5;
    }
    spots
}

fn drawn(spots: &[Spot]) -> Map {
    let map = draw(spots, 760, 420, &Messages::english().unwrap()).expect("a map of places");
    assert_sound(&map);
    map
}

/// What is true of every map: numbers only, nothing outside, no name over another or over a dot.
fn assert_sound(map: &Map) {
    let text = serde_json::to_string(map).expect("a map is data");
    for word in ["NaN", "null,\"y\"", "inf", "e-"] {
        assert!(
            !text.replace("\"text\"", "").contains(&format!(":{word}")),
            "{word} in {text}"
        );
    }
    for shape in &map.layers {
        assert!(shape.d.starts_with('M'), "{}", shape.class);
        assert!(
            shape.d.chars().all(|c| "Mlaz .-0123456789".contains(c)),
            "{}",
            shape.class
        );
    }
    let rooms = rooms(map);
    for (i, (name, a)) in rooms.iter().enumerate() {
        assert!(a.left >= 0.0 && a.top >= 0.0, "{name} {a:?}");
        assert!(
            a.right <= f64::from(map.width) && a.bottom <= f64::from(map.height),
            "{name} {a:?}"
        );
        for (other, b) in &rooms[..i] {
            let meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            assert!(!meet, "{name} covers {other}");
        }
        for dot in map.pins.iter().filter_map(|pin| pin.dot.as_ref()) {
            let inside = dot.x > a.left && dot.x < a.right && dot.y > a.top && dot.y < a.bottom;
            assert!(!inside, "{name} covers a dot");
        }
    }
    assert_eq!(
        map.unlabelled,
        map.pins.iter().filter(|pin| pin.label.is_none()).count()
    );
    assert!(
        map.pins
            .iter()
            .all(|pin| pin.dot.is_some() || pin.label.is_some())
    );
}

/// The room that the letters of every name take.
fn rooms(map: &Map) -> Vec<(&str, Room)> {
    let lettering = |pin: &Pin| if pin.dot.is_none() { AREA } else { PLACE };
    let pins = map
        .pins
        .iter()
        .filter_map(|pin| pin.label.as_ref().map(|label| (label, lettering(pin))));
    let countries = map.countries.iter().map(|label| (label, COUNTRY));
    let scale = map.scale.iter().map(|scale| (&scale.label, SCALE));
    pins.chain(countries)
        .chain(scale)
        .map(|(label, lettering)| (label.text.as_str(), room(label, lettering)))
        .collect()
}

fn room(label: &Label, lettering: Lettering) -> Room {
    let width = lettering.width(&label.text);
    let left = match label.anchor {
        "end" => label.x - width,
        "middle" => label.x - width / 2.0,
        _ => label.x,
    };
    Room {
        left,
        top: label.y - 8.5,
        right: left + width,
        bottom: label.y + 2.0,
    }
}

fn pin<'a>(map: &'a Map, name: &str) -> &'a Pin {
    map.pins
        .iter()
        .find(|pin| pin.name == name)
        .expect("the place is on the map")
}

#[test]
fn the_dossiers_places_all_have_their_names() {
    let map = drawn(&dossier());
    assert_eq!(map.pins.len(), 11);
    assert_eq!(map.unlabelled, 0);
    for country in ["Afghanistan", "Pakistan", "India"] {
        assert!(pin(&map, country).dot.is_none(), "{country} is no dot");
    }
    assert_eq!(pin(&map, "Kabul").class, "pin");
    assert_eq!(pin(&map, "Khost").class, "pin vague");
    // Four provinces as they are, and a ring for the region, whose limits nobody knows.
    assert_eq!(
        map.layers
            .iter()
            .filter(|shape| shape.class == "extent")
            .count(),
        5
    );
    assert!(
        map.layers
            .iter()
            .any(|shape| shape.class == "border disputed")
    );
}

#[test]
fn a_pages_own_place_is_marked() {
    let mut spots = dossier();
    spots[6].here = true;
    let map = drawn(&spots);
    assert_eq!(pin(&map, "Khyber Pakhtunkhwa").class, "pin vague now");
    assert_eq!(map.pins.last().map(|pin| pin.here), Some(true));
    assert!(map.layers.iter().any(|shape| shape.class == "province in"));
}

#[test]
fn one_place_is_a_map_and_none_is_not() {
    let map = drawn(&[spot("Kabul", 34.53, 69.17, Spread::Dot)]);
    assert!(
        map.countries
            .iter()
            .any(|label| label.text == "Afghanistan")
    );
    assert!(map.scale.is_some());
    assert!(draw(&[], 760, 420, &Messages::english().unwrap()).is_none());
    assert!(
        draw(
            &[spot("Nowhere", f64::NAN, 3.0, Spread::Dot)],
            760,
            420,
            &Messages::english().unwrap()
        )
        .is_none()
    );
    assert!(
        draw(
            &[spot("Nowhere", 3.0, f64::INFINITY, Spread::Dot)],
            760,
            420,
            &Messages::english().unwrap()
        )
        .is_none()
    );
}

#[test]
fn places_on_both_sides_of_the_date_line_are_near() {
    let map = drawn(&[
        spot("Suva", -18.14, 178.44, Spread::Dot),
        spot("Apia", -13.83, -171.77, Spread::Dot),
    ]);
    let at = |name| pin(&map, name).dot.clone().expect("a town is a dot");
    assert!(at("Suva").x < at("Apia").x && at("Apia").x - at("Suva").x < 700.0);
    assert!(map.scale.is_some_and(|scale| scale.kilometres <= 500));
    assert!(map.layers[0].d.len() > 200, "the islands are drawn");
}

#[test]
fn a_country_across_the_date_line_is_one() {
    let mut russia = spot("Russia", 61.0, 97.0, Spread::Country);
    russia.here = true;
    let map = drawn(&[russia]);
    assert!(pin(&map, "Russia").label.is_some());
    drawn(&[
        spot("Uelen", 66.16, -169.81, Spread::Vicinity),
        spot("Anadyr", 64.73, 177.5, Spread::District),
    ]);
}

#[test]
fn ground_that_two_countries_claim_is_lit_for_neither() {
    let map = drawn(&[spot("Simferopol", 44.95, 34.1, Spread::Dot)]);
    assert!(map.layers.iter().all(|shape| shape.class != "land in"));
}

#[test]
fn the_poles_can_be_drawn() {
    drawn(&[spot("North Pole", 90.0, 0.0, Spread::Dot)]);
    drawn(&[
        spot("South Pole", -90.0, 120.0, Spread::Region),
        spot("McMurdo", -77.85, 166.67, Spread::Dot),
    ]);
    drawn(&[spot("Antarctica", -82.0, 20.0, Spread::Country)]);
    drawn(&[
        spot("Longyearbyen", 78.22, 15.65, Spread::Province),
        spot("Alert", 82.5, -62.3, Spread::Dot),
    ]);
    drawn(&[spot("Beyond", 1e300, -1e300, Spread::Dot)]);
}

#[test]
fn the_whole_world_fits() {
    let cities = [
        spot("Ushuaia", -54.8, -68.3, Spread::Dot),
        spot("Auckland", -36.85, 174.76, Spread::Dot),
        spot("Honolulu", 21.3, -157.86, Spread::Dot),
        spot("Tromsø", 69.65, 18.96, Spread::Dot),
        spot("Kabul", 34.53, 69.17, Spread::Dot),
        spot("Luanda", -8.84, 13.23, Spread::Dot),
    ];
    let map = drawn(&cities);
    assert!(map.scale.is_none() && map.countries.len() > 5);
    assert_eq!(map.unlabelled, 0);
}

#[test]
fn many_places_leave_off_names_rather_than_cover_them() {
    let spots: Vec<Spot> = (0..200_u32)
        .map(|i| {
            let (latitude, longitude) = (
                31.0 + f64::from(i * 37 % 100) / 20.0,
                64.0 + f64::from(i * 61 % 97) / 12.0,
            );
            Spot {
                weight: i as usize % 9,
                ..spot(&format!("Village {i}"), latitude, longitude, Spread::Dot)
            }
        })
        .collect();
    let map = drawn(&spots);
    assert_eq!(map.pins.len(), 200);
    assert!(
        map.unlabelled > 20 && map.unlabelled < 190,
        "{}",
        map.unlabelled
    );
    let heaviest = map.pins.iter().filter(|pin| pin.weight == 8);
    let lightest = map.pins.iter().filter(|pin| pin.weight == 0);
    let named = |pins: Vec<&Pin>| {
        pins.iter().filter(|pin| pin.label.is_some()).count() as f64 / pins.len() as f64
    };
    assert!(named(heaviest.collect()) > named(lightest.collect()));
}

#[test]
fn odd_sizes_can_be_drawn() {
    for (width, height) in [(0, 0), (1, 1000), (360, 240), (3000, 200), (320, 640)] {
        let map = draw(&dossier(), width, height, &Messages::english().unwrap())
            .expect("a map of places");
        assert_sound(&map);
    }
}

#[test]
fn names_in_any_script_and_of_any_length() {
    let mut spots = dossier();
    spots[3].name = "کابل".to_owned();
    spots[4].name = "坎大哈".to_owned();
    spots[5].name = String::new();
    spots[6].name = "A very long name ".repeat(12);
    spots[7].name = "<script>&\"".to_owned();
    let map = drawn(&spots);
    assert!(map.unlabelled >= 1);
}

#[test]
fn the_same_places_give_the_same_map_in_any_order() {
    let spots = dossier();
    let mut turned = dossier();
    turned.reverse();
    assert_eq!(drawn(&spots), drawn(&turned));
}

#[test]
fn a_map_is_light() {
    let bytes: usize = drawn(&dossier())
        .layers
        .iter()
        .map(|shape| shape.d.len())
        .sum();
    assert!(bytes < 60_000, "{bytes}");
}

/// A square around a point, with sides of two degrees.
fn square(latitude: f64, longitude: f64) -> Arc<Area> {
    let corners = [(-1.0, -1.0), (-1.0, 1.0), (1.0, 1.0), (1.0, -1.0)];
    let ring = corners.map(|(north, east)| Point {
        latitude: latitude + north,
        longitude: longitude + east,
    });
    Arc::new(Area {
        rings: vec![ring.to_vec()],
    })
}

#[test]
fn an_outline_of_the_dossier_is_drawn_instead_of_a_province() {
    let mut province = spot("Lantern Coast", 34.5, 69.2, Spread::Province);
    province.area = Some(square(34.5, 69.2));
    let map = drawn(std::slice::from_ref(&province));
    let classes: Vec<&str> = map.layers.iter().map(|shape| shape.class).collect();
    assert!(classes.contains(&"outline"), "{classes:?}");
    assert!(!classes.contains(&"extent"), "{classes:?}");
    province.here = true;
    let map = drawn(&[province]);
    let classes: Vec<&str> = map.layers.iter().map(|shape| shape.class).collect();
    assert!(classes.contains(&"outline in"), "{classes:?}");
    assert!(!classes.contains(&"province in"), "{classes:?}");
}

#[test]
fn a_place_that_is_no_more_than_an_outline_has_its_name_in_it_and_no_dot() {
    let area = square(34.5, 69.2);
    let at = area.inner_point().unwrap();
    assert!((at.latitude - 34.5).abs() < 1e-9 && (at.longitude - 69.2).abs() < 1e-9);
    let coast = Spot {
        has_point: false,
        area: Some(area),
        ..spot("Coast", at.latitude, at.longitude, Spread::Dot)
    };
    let map = drawn(&[coast]);
    let pin = &map.pins[0];
    assert!(pin.dot.is_none() && pin.label.is_some(), "{pin:?}");
}

#[test]
fn an_outline_across_the_180th_meridian_is_in_one_frame() {
    let east = spot("East", 0.0, 179.0, Spread::Dot);
    let coast = Spot {
        area: Some(square(0.0, -179.5)),
        ..spot("Coast", 0.0, -179.5, Spread::Region)
    };
    let map = drawn(&[east, coast]);
    let outline = map.layers.iter().find(|shape| shape.class == "outline");
    assert!(outline.is_some_and(|shape| shape.d.len() > 10));
}

#[test]
fn a_name_without_room_is_shortened_to_its_initials() {
    let long = "The Far Northern Provinces of the Upper Lantern Coast";
    // Ringed by towns near the frame's edge: no room for the name.
    let ring = (0..12).map(|i| {
        let turn = f64::from(i) * std::f64::consts::TAU / 12.0;
        spot("Town", 34.0 + turn.sin(), 70.0 + turn.cos(), Spread::Dot)
    });
    let named = Spot {
        acronym: Some("FNP".to_owned()),
        weight: 9,
        ..spot(long, 34.0, 70.0, Spread::Dot)
    };
    let spots: Vec<Spot> = std::iter::once(named).chain(ring).collect();
    let map = draw(&spots, 360, 300, &Messages::english().unwrap()).expect("a map of places");
    let pin = map.pins.iter().find(|pin| pin.name == long).unwrap();
    assert_eq!(
        pin.label.as_ref().map(|label| label.text.as_str()),
        Some("FNP")
    );
}

#[test]
fn a_place_at_sea_is_shown_with_land() {
    // An invented port in the Atlantic, and a ship in the middle of the Pacific.
    for (latitude, longitude) in [(41.2, -28.4), (-30.0, -130.0)] {
        let map = drawn(&[spot("Port Selenne", latitude, longitude, Spread::Dot)]);
        assert!(!map.countries.is_empty(), "{:?}", map.countries);
    }
    // On land and at the coast, no more is shown than before.
    let near = drawn(&[spot("Karachi", 24.86, 67.01, Spread::Dot)]);
    assert!(near.scale.is_some());
}
