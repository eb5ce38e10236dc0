//! The base map: `basemap.bin`, made by `tools/basemap/prepare.mjs` from Natural Earth, turned into outlines with names.
//!
//! The file is one topology, so that a border of two countries is stored, thinned out and drawn once. All numbers are
//! LEB128; `s` marks one that may be negative (zigzag), `[x]` a count and then so many `x`:
//!
//! ```text
//! file  = "basemap1" steps-per-degree [arc] land:[ring] countries:[area] provinces:[area] lakes:[ring]
//! arc   = kind [longitude:s latitude:s]      in steps, each point relative to the one before
//! ring  = [arc number:s]                     n is arc n as stored, -1 - n arc n backwards
//! area  = name:[byte] [ring]
//! kind  = 0 coast, 1 border, 2 disputed border, 3 border of provinces, 4 never drawn, 5 lake shore, 6 river
//! ```
//!
//! Longitudes continue beyond 180 if an arc crosses that meridian. A truncated file gives a smaller map, never a panic.

use std::sync::LazyLock;

/// The base map that comes with the program, read when first needed.
pub(crate) static BASEMAP: LazyLock<Basemap> =
    LazyLock::new(|| Basemap::read(include_bytes!("basemap.bin")));

/// Coasts, borders, rivers, and the countries and provinces they bound.
#[derive(Debug, Default)]
pub(crate) struct Basemap {
    pub(crate) arcs: Vec<Arc>,
    pub(crate) land: Vec<Outline>,
    pub(crate) countries: Vec<Area>,
    pub(crate) provinces: Vec<Area>,
    pub(crate) lakes: Vec<Outline>,
}

/// A line between two points at which others may begin.
#[derive(Debug)]
pub(crate) struct Arc {
    pub(crate) kind: Kind,
    pub(crate) points: Vec<Degrees>,
    pub(crate) bounds: Bounds,
}

/// What a line of the base map is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Coast,
    Border,
    Disputed,
    Province,
    Hidden,
    Lake,
    River,
}

/// A country or a province.
#[derive(Debug)]
pub(crate) struct Area {
    pub(crate) name: String,
    pub(crate) outlines: Vec<Outline>,
}

/// A closed line, made of arcs.
#[derive(Debug)]
pub(crate) struct Outline {
    pub(crate) parts: Vec<Part>,
    pub(crate) bounds: Bounds,
}

/// An arc as an outline uses it: in its direction, and shifted by whole turns so that it begins where the part before it ends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    pub(crate) arc: usize,
    pub(crate) backwards: bool,
    pub(crate) shift: f64,
}

/// A place on the globe.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Degrees {
    pub(crate) longitude: f64,
    pub(crate) latitude: f64,
}

/// The box around something, in degrees; `east` may exceed 180.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) west: f64,
    pub(crate) south: f64,
    pub(crate) east: f64,
    pub(crate) north: f64,
}

impl Bounds {
    const NOTHING: Self = Self {
        west: f64::INFINITY,
        south: f64::INFINITY,
        east: f64::NEG_INFINITY,
        north: f64::NEG_INFINITY,
    };

    fn around(points: &[Degrees]) -> Self {
        points.iter().fold(Self::NOTHING, |bounds, p| {
            bounds.with(p.longitude, p.latitude, p.longitude, p.latitude)
        })
    }

    fn with(self, west: f64, south: f64, east: f64, north: f64) -> Self {
        Self {
            west: self.west.min(west),
            south: self.south.min(south),
            east: self.east.max(east),
            north: self.north.max(north),
        }
    }
}

impl Basemap {
    fn read(bytes: &[u8]) -> Self {
        let mut reader = Reader { bytes };
        if reader.take(MAGIC.len()) != MAGIC {
            return Self::default();
        }
        let steps = reader.unsigned().max(1) as f64;
        let arcs = reader.list(|r| Some(r.arc(steps)));
        Self {
            land: reader.list(|r| r.outline(&arcs)),
            countries: reader.list(|r| r.area(&arcs)),
            provinces: reader.list(|r| r.area(&arcs)),
            lakes: reader.list(|r| r.outline(&arcs)),
            arcs,
        }
    }

    /// The country that contains a place.
    pub(crate) fn country_at(&self, place: Degrees) -> Option<&Area> {
        self.countries
            .iter()
            .find(|area| area.outline_at(self, place).is_some())
    }

    /// The province that contains a place, if the map has provinces.
    pub(crate) fn province_at(&self, place: Degrees) -> Option<&Area> {
        self.provinces
            .iter()
            .find(|area| area.outline_at(self, place).is_some())
    }

    /// The points of an outline, one after the other, without a jump.
    fn walk(&self, outline: &Outline) -> impl Iterator<Item = Degrees> {
        outline.parts.iter().flat_map(|part| {
            let points = self.arcs.get(part.arc).map_or(&[][..], |arc| &arc.points);
            let at = |i: usize| {
                if part.backwards {
                    points.len() - 1 - i
                } else {
                    i
                }
            };
            (0..points.len()).map(move |i| {
                let point = points[at(i)];
                Degrees {
                    longitude: point.longitude + part.shift,
                    ..point
                }
            })
        })
    }
}

impl Area {
    /// The outline that holds a place: of a country of islands, the island.
    pub(crate) fn outline_at(&self, map: &Basemap, place: Degrees) -> Option<&Outline> {
        let mut holding = self
            .outlines
            .iter()
            .filter(|outline| outline.holds(map, place));
        let first = holding.next()?;
        // A second one is a hole: another country inside this one.
        (holding.count() % 2 == 0).then_some(first)
    }
}

impl Outline {
    fn holds(&self, map: &Basemap, place: Degrees) -> bool {
        let bounds = self.bounds;
        if place.latitude < bounds.south || place.latitude > bounds.north {
            return false;
        }
        let longitude = bounds.west + (place.longitude - bounds.west).rem_euclid(360.0);
        longitude <= bounds.east
            && self.crossings_west_of(map, Degrees { longitude, ..place }) % 2 == 1
    }

    fn crossings_west_of(&self, map: &Basemap, place: Degrees) -> usize {
        let points: Vec<Degrees> = map.walk(self).collect();
        let ends = points.iter().cycle().skip(1);
        points
            .iter()
            .zip(ends)
            .filter(|(a, b)| crosses_west_of(place, **a, **b))
            .count()
    }
}

fn crosses_west_of(place: Degrees, a: Degrees, b: Degrees) -> bool {
    if (a.latitude > place.latitude) == (b.latitude > place.latitude) {
        return false;
    }
    let share = (place.latitude - a.latitude) / (b.latitude - a.latitude);
    a.longitude + share * (b.longitude - a.longitude) < place.longitude
}

const MAGIC: &[u8] = b"basemap1";

/// Reads on from where it is; after the end everything is zero or empty.
struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.bytes.split_at(count.min(self.bytes.len()));
        self.bytes = rest;
        taken
    }

    fn unsigned(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let Some(&byte) = self.take(1).first() else {
                return 0;
            };
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    fn signed(&mut self) -> i64 {
        let number = self.unsigned();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Vec<T> {
        let count = self.unsigned();
        let mut items = Vec::new();
        for _ in 0..count {
            if self.bytes.is_empty() {
                break;
            }
            items.extend(item(self));
        }
        items
    }

    fn arc(&mut self, steps: f64) -> Arc {
        let kind = self.kind();
        let (mut x, mut y) = (0_i64, 0_i64);
        let points = self.list(|reader| {
            x = x.wrapping_add(reader.signed());
            y = y.wrapping_add(reader.signed());
            Some(Degrees {
                longitude: x as f64 / steps,
                latitude: y as f64 / steps,
            })
        });
        Arc {
            kind,
            bounds: Bounds::around(&points),
            points,
        }
    }

    fn kind(&mut self) -> Kind {
        match self.unsigned() {
            0 => Kind::Coast,
            1 => Kind::Border,
            2 => Kind::Disputed,
            3 => Kind::Province,
            5 => Kind::Lake,
            6 => Kind::River,
            _ => Kind::Hidden,
        }
    }

    fn area(&mut self, arcs: &[Arc]) -> Option<Area> {
        let length = self.unsigned() as usize;
        let name = String::from_utf8_lossy(self.take(length)).into_owned();
        Some(Area {
            name,
            outlines: self.list(|r| r.outline(arcs)),
        })
    }

    /// An outline; none if it names an arc that does not exist.
    fn outline(&mut self, arcs: &[Arc]) -> Option<Outline> {
        let numbers = self.list(|r| Some(r.signed()));
        let mut outline = Outline {
            parts: Vec::new(),
            bounds: Bounds::NOTHING,
        };
        let mut end = None;
        for number in numbers {
            let backwards = number < 0;
            let index = usize::try_from(if backwards { !number } else { number }).ok()?;
            let arc = arcs.get(index)?;
            let (first, last) = arc.ends(backwards)?;
            let shift = end.map_or(0.0, |end: f64| 360.0 * ((end - first) / 360.0).round());
            end = Some(last + shift);
            let b = arc.bounds;
            outline.bounds = outline
                .bounds
                .with(b.west + shift, b.south, b.east + shift, b.north);
            outline.parts.push(Part {
                arc: index,
                backwards,
                shift,
            });
        }
        end.map(|_| outline)
    }
}

impl Arc {
    /// The longitudes at which it begins and ends.
    fn ends(&self, backwards: bool) -> Option<(f64, f64)> {
        let (first, last) = (
            self.points.first()?.longitude,
            self.points.last()?.longitude,
        );
        Some(if backwards {
            (last, first)
        } else {
            (first, last)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(latitude: f64, longitude: f64) -> Degrees {
        Degrees {
            longitude,
            latitude,
        }
    }

    #[test]
    fn the_whole_file_is_read() {
        let map = &*BASEMAP;
        assert!(
            map.countries.len() > 235 && map.provinces.len() > 95,
            "{} {}",
            map.countries.len(),
            map.provinces.len()
        );
        assert!(
            map.land.len() > 1000 && map.lakes.len() > 50,
            "{} {}",
            map.land.len(),
            map.lakes.len()
        );
        assert!(map.arcs.iter().any(|arc| arc.kind == Kind::Disputed));
        assert!(map.arcs.iter().any(|arc| arc.kind == Kind::River));
    }

    #[test]
    fn places_are_in_their_countries() {
        for (place, country) in [
            (at(34.53, 69.17), "Afghanistan"),
            (at(33.72, 73.04), "Pakistan"),
            (at(22.78, 79.57), "India"),
            (at(66.5, -172.0), "Russia"),
            (at(-17.8, 178.0), "Fiji"),
            (at(-29.6, 28.2), "Lesotho"),
            (at(-85.0, 10.0), "Antarctica"),
            (at(45.6, 63.3), "Kazakhstan"),
        ] {
            assert_eq!(
                BASEMAP.country_at(place).map(|area| area.name.as_str()),
                Some(country)
            );
        }
        assert!(BASEMAP.country_at(at(0.0, -30.0)).is_none());
    }

    #[test]
    fn provinces_have_their_present_names() {
        for (place, province) in [
            (at(33.72, 66.13), "Daykundi"),
            (at(35.31, 69.52), "Panjshir"),
            (at(34.27, 70.45), "Nangarhar"),
            (at(34.47, 72.06), "Khyber Pakhtunkhwa"),
            (at(33.14, 70.38), "Khyber Pakhtunkhwa"),
        ] {
            assert_eq!(
                BASEMAP.province_at(place).map(|area| area.name.as_str()),
                Some(province)
            );
        }
    }

    #[test]
    fn a_damaged_file_gives_a_shorter_map() {
        let whole = include_bytes!("basemap.bin");
        for length in [0, 4, 9, 1000, 100_000, whole.len() - 1] {
            let map = Basemap::read(&whole[..length]);
            assert!(map.arcs.len() <= BASEMAP.arcs.len());
        }
        let noise: Vec<u8> = MAGIC
            .iter()
            .copied()
            .chain((0..9000_u32).map(|i| ((i * 7919) >> 3) as u8))
            .collect();
        Basemap::read(&noise);
    }
}
