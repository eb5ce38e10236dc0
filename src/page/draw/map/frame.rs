//! Degrees turned into pixels: the part of the world a map shows, and how large.
//!
//! The projection is equirectangular, true to scale along the parallel in the middle. Longitudes are measured eastwards from
//! the frame's western edge, so nothing happens at the 180th meridian.

use super::basemap::{Bounds, Degrees};

/// So much of the world is on the shorter side of a map at least, in degrees: one city still shows its surroundings.
const LEAST_DEGREES: f64 = 6.0;
/// Beyond this latitude a map is drawn as if it were here, because its width would vanish at the pole.
const LAST_PARALLEL: f64 = 75.0;
/// Kilometres of one degree of latitude.
pub(crate) const KILOMETRES: f64 = 111.195;

/// The part of the world that a map shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) west: f64,
    pub(crate) north: f64,
    /// Pixels for a degree of longitude, and of latitude.
    pub(crate) across: f64,
    pub(crate) down: f64,
}

impl Frame {
    /// A frame that holds all those boxes with a margin.
    pub(crate) fn around(boxes: &[Bounds], width: f64, height: f64) -> Self {
        let (west, east) = shortest_span(boxes);
        let south = boxes
            .iter()
            .fold(90.0, |s: f64, b| s.min(b.south))
            .max(-90.0);
        let north = boxes
            .iter()
            .fold(-90.0, |n: f64, b| n.max(b.north))
            .min(90.0);
        let narrowing = parallel_length((south + north) / 2.0);
        let down = pixels_per_degree((east - west) * narrowing, north - south, width, height);
        let middle = middle_latitude(south, north, height / down);
        let across = down * narrowing;
        Self {
            width,
            height,
            west: (west + east) / 2.0 - width / across / 2.0,
            north: middle + height / down / 2.0,
            across,
            down,
        }
    }

    pub(crate) fn x(&self, longitude: f64) -> f64 {
        (longitude - self.west) * self.across
    }

    pub(crate) fn y(&self, latitude: f64) -> f64 {
        (self.north - latitude) * self.down
    }

    /// Where a place is; of the turns of the globe, the one that is in the frame.
    pub(crate) fn point(&self, place: Degrees) -> (f64, f64) {
        let slack = (360.0 - self.width / self.across).max(0.0) / 2.0;
        let east_of_edge = (place.longitude - self.west + slack).rem_euclid(360.0) - slack;
        (east_of_edge * self.across, self.y(place.latitude))
    }

    /// The turns of the globe, in degrees, by which something appears in the frame.
    pub(crate) fn turns(&self, bounds: Bounds, margin: f64) -> impl Iterator<Item = f64> + use<> {
        let seen = bounds.south <= self.north + margin / self.down
            && bounds.north >= self.north - (self.height + margin) / self.down;
        let first = ((self.west - margin / self.across - bounds.east) / 360.0).ceil();
        let last =
            ((self.west + (self.width + margin) / self.across - bounds.west) / 360.0).floor();
        let turns = if seen && first.is_finite() && last.is_finite() {
            first as i32..last as i32 + 1
        } else {
            0..0
        };
        turns.map(|turn| f64::from(turn) * 360.0)
    }

    /// Pixels of so many kilometres.
    pub(crate) fn pixels(&self, kilometres: f64) -> f64 {
        kilometres / KILOMETRES * self.down
    }
}

/// The narrowest stretch of longitudes that holds all boxes: round the globe, all but the widest gap between them.
fn shortest_span(boxes: &[Bounds]) -> (f64, f64) {
    let mut spans: Vec<(f64, f64)> = boxes.iter().map(|b| at_home(b.west, b.east)).collect();
    spans.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let Some(&(start, mut reach)) = spans.first() else {
        return (-180.0, 180.0);
    };
    let (mut widest, mut west) = (f64::NEG_INFINITY, start);
    for &(next, end) in &spans {
        if next - reach > widest {
            (widest, west) = (next - reach, next);
        }
        reach = reach.max(end);
    }
    let around = start + 360.0 - reach;
    if around >= widest {
        (widest, west) = (around, start);
    }
    (west, west + (360.0 - widest).clamp(0.0, 360.0))
}

fn at_home(west: f64, east: f64) -> (f64, f64) {
    let home = (west + 180.0).rem_euclid(360.0) - 180.0;
    (home, home + (east - west).min(360.0))
}

/// How long a degree of a parallel is, relative to one on the equator. Rounded, because the last bit of a cosine depends on the
/// machine.
fn parallel_length(latitude: f64) -> f64 {
    let cosine = latitude.abs().min(LAST_PARALLEL).to_radians().cos();
    (cosine * 1e6).round() / 1e6
}

fn pixels_per_degree(across: f64, down: f64, width: f64, height: f64) -> f64 {
    let fitting = |margin: f64| {
        let horizontally = (width - 2.0 * margin) / across.max(1e-6);
        horizontally.min((height - 2.0 * margin) / down.max(1e-6))
    };
    let shorter = width.min(height);
    let comfortable = fitting((shorter * 0.13).clamp(16.0, 64.0));
    // A map of the world may come close to its edge, rather than show what is beyond the poles.
    let world = (height / 180.0).min(fitting(14.0_f64.min(shorter * 0.1)));
    comfortable.max(world).min(shorter / LEAST_DEGREES)
}

/// The latitude in the middle: that of what is shown, but without showing anything beyond a pole.
fn middle_latitude(south: f64, north: f64, shown: f64) -> f64 {
    let room = (90.0 - shown / 2.0).max(0.0);
    ((south + north) / 2.0).clamp(-room, room)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(longitude: f64, latitude: f64) -> Bounds {
        Bounds {
            west: longitude,
            south: latitude,
            east: longitude,
            north: latitude,
        }
    }

    #[test]
    fn a_frame_across_the_date_line_is_small() {
        let frame = Frame::around(&[place(178.0, -17.0), place(-172.0, -13.8)], 760.0, 420.0);
        assert!(frame.width / frame.across < 25.0);
        let (fiji, samoa) = (
            frame.point(Degrees {
                longitude: 178.0,
                latitude: -17.0,
            }),
            frame.point(Degrees {
                longitude: -172.0,
                latitude: -13.8,
            }),
        );
        assert!(
            0.0 < fiji.0 && fiji.0 < samoa.0 && samoa.0 < 760.0,
            "{fiji:?} {samoa:?}"
        );
    }

    #[test]
    fn one_place_shows_its_surroundings() {
        let frame = Frame::around(&[place(69.17, 34.53)], 760.0, 420.0);
        assert!((frame.height / frame.down - LEAST_DEGREES).abs() < 1e-9);
        let (x, y) = frame.point(Degrees {
            longitude: 69.17,
            latitude: 34.53,
        });
        assert!((x - 380.0).abs() < 1e-6 && (y - 210.0).abs() < 1e-6);
    }

    #[test]
    fn nothing_beyond_the_pole_is_shown() {
        let frame = Frame::around(&[place(0.0, 89.9)], 760.0, 420.0);
        assert!(frame.north <= 90.0 + 1e-9);
    }
}
