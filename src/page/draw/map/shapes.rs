//! The base map turned into SVG paths: moved into the frame, thinned out to what a pixel shows, and cut off at its edge.

use std::collections::BTreeMap;

use super::basemap::{Area, BASEMAP, Bounds, Degrees, Kind, Outline, Part};
use super::frame::Frame;
use crate::content::place::Point;

/// How far beyond the edge shapes are cut off: no stroke of a cut is seen.
const MARGIN: f64 = 8.0;
/// How far a line may move when it is thinned out, in pixels.
const TOLERANCE: f64 = 0.4;
/// An island or lake smaller than this is only a speck, in pixels.
const SPECK: f64 = 1.5;

pub(crate) use crate::page::draw::labels::{Pixel, tenths};

/// Draws lines and areas of the base map into one frame.
pub(crate) struct Pen {
    frame: Frame,
    edge: Edge,
    /// Arcs already thinned out, before any turn: both countries at a border get the same line.
    thinned: BTreeMap<usize, Vec<Pixel>>,
}

impl Pen {
    pub(crate) fn new(frame: Frame) -> Self {
        let edge = Edge {
            left: -MARGIN,
            top: -MARGIN,
            right: frame.width + MARGIN,
            bottom: frame.height + MARGIN,
        };
        Self {
            frame,
            edge,
            thinned: BTreeMap::new(),
        }
    }

    /// All land.
    pub(crate) fn land(&mut self) -> String {
        self.closed(&BASEMAP.land)
    }

    /// Lakes that are more than a speck.
    pub(crate) fn lakes(&mut self) -> String {
        self.closed(&BASEMAP.lakes)
    }

    /// A country's or a province's outline.
    pub(crate) fn area(&mut self, area: &Area) -> String {
        self.closed(&area.outlines)
    }

    /// An outline of the dossier's own.
    pub(crate) fn own(&mut self, rings: &[Vec<Point>]) -> String {
        let mut path = PathText::default();
        for ring in self.own_rings(rings, self.edge) {
            path.add(&ring, true);
        }
        path.text
    }

    /// The parts of it that are inside the frame.
    pub(crate) fn own_visible(&self, rings: &[Vec<Point>]) -> Vec<Vec<Pixel>> {
        self.own_rings(rings, self.inner())
    }

    fn own_rings(&self, rings: &[Vec<Point>], edge: Edge) -> Vec<Vec<Pixel>> {
        let turns = self.frame.turns(bounds(rings), MARGIN);
        let turned = turns.flat_map(|turn| rings.iter().map(move |ring| (turn, ring)));
        turned
            .map(|(turn, ring)| {
                let pixel =
                    |p: &Point| (self.frame.x(p.longitude + turn), self.frame.y(p.latitude));
                edge.cut_ring(&thin(&ring.iter().map(pixel).collect::<Vec<_>>()))
            })
            .filter(|ring| ring.len() > 2)
            .collect()
    }

    /// Every line of a kind.
    pub(crate) fn lines(&mut self, kind: Kind) -> String {
        let mut path = PathText::default();
        for (number, arc) in BASEMAP
            .arcs
            .iter()
            .enumerate()
            .filter(|(_, arc)| arc.kind == kind)
        {
            for turn in self.frame.turns(arc.bounds, MARGIN) {
                let part = Part {
                    arc: number,
                    backwards: false,
                    shift: 0.0,
                };
                let points = self.part(part, turn);
                for piece in self.edge.cut_line(&points) {
                    path.add(&piece, false);
                }
            }
        }
        path.text
    }

    /// The parts of an area that are inside the frame, as rings.
    pub(crate) fn visible(&mut self, area: &Area) -> Vec<Vec<Pixel>> {
        let inner = self.inner();
        self.rings(&area.outlines)
            .iter()
            .map(|ring| inner.cut_ring(ring))
            .filter(|ring| ring.len() > 2)
            .collect()
    }

    fn inner(&self) -> Edge {
        Edge {
            left: 0.0,
            top: 0.0,
            right: self.frame.width,
            bottom: self.frame.height,
        }
    }

    fn closed(&mut self, outlines: &[Outline]) -> String {
        let mut path = PathText::default();
        for ring in self.rings(outlines) {
            path.add(&ring, true);
        }
        path.text
    }

    fn rings(&mut self, outlines: &[Outline]) -> Vec<Vec<Pixel>> {
        let mut rings = Vec::new();
        for outline in outlines {
            if self.is_speck(outline.bounds) {
                continue;
            }
            for turn in self.frame.turns(outline.bounds, MARGIN) {
                let points: Vec<Pixel> = outline
                    .parts
                    .iter()
                    .flat_map(|part| self.part(*part, turn))
                    .collect();
                rings.push(self.edge.cut_ring(&points));
            }
        }
        rings
    }

    fn is_speck(&self, bounds: Bounds) -> bool {
        (bounds.east - bounds.west) * self.frame.across < SPECK
            && (bounds.north - bounds.south) * self.frame.down < SPECK
    }

    /// The points of an arc as an outline uses it.
    fn part(&mut self, part: Part, turn: f64) -> Vec<Pixel> {
        let shift = (part.shift + turn) * self.frame.across;
        let mut points: Vec<Pixel> = match self.if_outside(part, turn) {
            Some(ends) => ends.to_vec(),
            None => self.thinned(part.arc).to_vec(),
        };
        for point in &mut points {
            point.0 += shift;
        }
        if part.backwards {
            points.reverse();
        }
        points
    }

    /// Only the ends of an arc that is beyond one side of the frame: the straight line between them is there too.
    fn if_outside(&self, part: Part, turn: f64) -> Option<[Pixel; 2]> {
        let arc = BASEMAP.arcs.get(part.arc)?;
        let (frame, bounds, shift) = (&self.frame, arc.bounds, part.shift + turn);
        let outside = frame.x(bounds.east + shift) < self.edge.left
            || frame.x(bounds.west + shift) > self.edge.right
            || frame.y(bounds.south) < self.edge.top
            || frame.y(bounds.north) > self.edge.bottom;
        let ends = [arc.points.first()?, arc.points.last()?];
        outside.then(|| ends.map(|p| self.pixel(*p)))
    }

    fn thinned(&mut self, number: usize) -> &[Pixel] {
        let frame = self.frame;
        self.thinned.entry(number).or_insert_with(|| {
            let points = BASEMAP.arcs.get(number).map_or(&[][..], |arc| &arc.points);
            let pixels: Vec<Pixel> = points
                .iter()
                .map(|p| (frame.x(p.longitude), frame.y(p.latitude)))
                .collect();
            thin(&pixels)
        })
    }

    fn pixel(&self, place: Degrees) -> Pixel {
        (self.frame.x(place.longitude), self.frame.y(place.latitude))
    }
}

/// What an outline of the dossier's own spans.
pub(crate) fn bounds(rings: &[Vec<Point>]) -> Bounds {
    let points = || rings.iter().flatten();
    Bounds {
        west: points().fold(180.0, |west, p| p.longitude.min(west)),
        south: points().fold(90.0, |south, p| p.latitude.min(south)),
        east: points().fold(-180.0, |east, p| p.longitude.max(east)),
        north: points().fold(-90.0, |north, p| p.latitude.max(north)),
    }
}

/// A circle as a path, for what is drawn like other areas.
pub(crate) fn circle((x, y): Pixel, radius: f64) -> String {
    let (r, across) = (tenths(radius), 2 * tenths(radius));
    let mut text = String::from("M");
    push_pair(&mut text, tenths(x) - r, tenths(y));
    for across in [across, -across] {
        text.push('a');
        push_pair(&mut text, r, r);
        text.push_str(" 0 1 0 ");
        push_pair(&mut text, across, 0);
    }
    text.push('z');
    text
}

/// Points on a circle. Without sines, which are not the same to the last bit on every machine.
pub(crate) fn around((x, y): Pixel, radius: f64) -> Vec<Pixel> {
    let half = |sign: f64| {
        (-8..8).map(move |step| {
            let t = f64::from(step) / 8.0;
            let (across, down) = ((1.0 - t * t) / (1.0 + t * t), 2.0 * t / (1.0 + t * t));
            (x + sign * radius * across, y + sign * radius * down)
        })
    };
    half(1.0).chain(half(-1.0)).collect()
}

// Thinning out ------------------------------------------------------------------------------------------------------

/// Douglas and Peucker's simplification, with the ends kept; of a closed line the farthest point too.
fn thin(points: &[Pixel]) -> Vec<Pixel> {
    let Some(last) = points.len().checked_sub(1) else {
        return Vec::new();
    };
    let mut keep = vec![false; points.len()];
    keep[0] = true;
    keep[last] = true;
    let mut spans = vec![(0, last)];
    while let Some((from, to)) = spans.pop() {
        let Some((at, distance)) = farthest(points, from, to) else {
            continue;
        };
        if distance > TOLERANCE * TOLERANCE {
            keep[at] = true;
            spans.extend([(from, at), (at, to)]);
        }
    }
    points
        .iter()
        .zip(keep)
        .filter_map(|(point, kept)| kept.then_some(*point))
        .collect()
}

/// The point between two others that is farthest from the line between them, and the square of how far.
fn farthest(points: &[Pixel], from: usize, to: usize) -> Option<(usize, f64)> {
    let mut found = None;
    for at in from + 1..to {
        let distance = distance_squared(points[at], points[from], points[to]);
        if found.is_none_or(|(_, most)| distance > most) {
            found = Some((at, distance));
        }
    }
    found
}

fn distance_squared(point: Pixel, a: Pixel, b: Pixel) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        ((point.0 - a.0) * dx + (point.1 - a.1) * dy) / length
    } else {
        0.0
    };
    let along = along.clamp(0.0, 1.0);
    let (x, y) = (point.0 - a.0 - along * dx, point.1 - a.1 - along * dy);
    x * x + y * y
}

// Cutting off -------------------------------------------------------------------------------------------------------

#[derive(Clone, Copy)]
struct Edge {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

/// One side of the edge: what is inside has a depth of at least zero.
type Depth = fn(&Edge, Pixel) -> f64;

impl Edge {
    const SIDES: [Depth; 4] = [
        |edge, p| p.0 - edge.left,
        |edge, p| edge.right - p.0,
        |edge, p| p.1 - edge.top,
        |edge, p| edge.bottom - p.1,
    ];

    /// Sutherland and Hodgman's clipping: one side after the other.
    fn cut_ring(&self, ring: &[Pixel]) -> Vec<Pixel> {
        Self::SIDES
            .iter()
            .fold(ring.to_vec(), |ring, depth| self.cut_ring_at(&ring, *depth))
    }

    fn cut_ring_at(&self, ring: &[Pixel], depth: Depth) -> Vec<Pixel> {
        let Some(&last) = ring.last() else {
            return Vec::new();
        };
        let mut kept = Vec::with_capacity(ring.len());
        let mut before = last;
        for &point in ring {
            let (was, is) = (depth(self, before), depth(self, point));
            if (was >= 0.0) != (is >= 0.0) {
                kept.push(between(before, point, was / (was - is)));
            }
            if is >= 0.0 {
                kept.push(point);
            }
            before = point;
        }
        kept
    }

    /// The pieces of a line inside.
    fn cut_line(&self, line: &[Pixel]) -> Vec<Vec<Pixel>> {
        let mut pieces: Vec<Vec<Pixel>> = Vec::new();
        for pair in line.windows(2) {
            let Some((start, end)) = self.cut_segment(pair[0], pair[1]) else {
                continue;
            };
            match pieces.last_mut() {
                Some(piece) if piece.last() == Some(&start) => piece.push(end),
                _ => pieces.push(vec![start, end]),
            }
        }
        pieces
    }

    fn cut_segment(&self, a: Pixel, b: Pixel) -> Option<(Pixel, Pixel)> {
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        for depth in Self::SIDES {
            let (at_a, at_b) = (depth(self, a), depth(self, b));
            match (at_a >= 0.0, at_b >= 0.0) {
                (false, false) => return None,
                (false, true) => enters = enters.max(at_a / (at_a - at_b)),
                (true, false) => leaves = leaves.min(at_a / (at_a - at_b)),
                (true, true) => {}
            }
        }
        let start = if enters > 0.0 {
            between(a, b, enters)
        } else {
            a
        };
        let end = if leaves < 1.0 {
            between(a, b, leaves)
        } else {
            b
        };
        (enters <= leaves).then_some((start, end))
    }
}

fn between(a: Pixel, b: Pixel, share: f64) -> Pixel {
    (a.0 + share * (b.0 - a.0), a.1 + share * (b.1 - a.1))
}

// Writing -----------------------------------------------------------------------------------------------------------

/// The `d` of a path, growing. Numbers are whole tenths until they are written, so rounding never adds up.
#[derive(Default)]
struct PathText {
    text: String,
}

impl PathText {
    fn add(&mut self, points: &[Pixel], closed: bool) {
        let mut steps: Vec<(i32, i32)> =
            points.iter().map(|p| (tenths(p.0), tenths(p.1))).collect();
        steps.dedup();
        if closed && steps.first() == steps.last() {
            steps.pop();
        }
        let Some((&first, rest)) = steps.split_first() else {
            return;
        };
        if rest.len() < if closed { 2 } else { 1 } {
            return;
        }
        self.text.push('M');
        push_pair(&mut self.text, first.0, first.1);
        let mut before = first;
        for (i, &(x, y)) in rest.iter().enumerate() {
            match i {
                0 => self.text.push('l'),
                _ if x >= before.0 => self.text.push(' '),
                _ => {}
            }
            push_pair(&mut self.text, x - before.0, y - before.1);
            before = (x, y);
        }
        if closed {
            self.text.push('z');
        }
    }
}

fn push_pair(text: &mut String, x: i32, y: i32) {
    push_number(text, x);
    if y >= 0 {
        text.push(' ');
    }
    push_number(text, y);
}

/// A number of tenths as SVG reads it, without what it can do without: `-.5`, `3`, `12.4`.
fn push_number(text: &mut String, tenths: i32) {
    if tenths < 0 {
        text.push('-');
    }
    let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if whole > 0 || part == 0 {
        text.push_str(&whole.to_string());
    }
    if part > 0 {
        text.push('.');
        text.push_str(&part.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EDGE: Edge = Edge {
        left: 0.0,
        top: 0.0,
        right: 10.0,
        bottom: 10.0,
    };

    #[test]
    fn numbers_are_short() {
        let mut text = String::new();
        push_pair(&mut text, -5, 30);
        push_pair(&mut text, 124, -1);
        assert_eq!(text, "-.5 312.4-.1");
    }

    #[test]
    fn a_ring_is_cut_off_at_the_edge() {
        let mut path = PathText::default();
        path.add(
            &EDGE.cut_ring(&[(5.0, 5.0), (15.0, 5.0), (15.0, 8.0), (5.0, 8.0)]),
            true,
        );
        assert_eq!(path.text, "M5 5l5 0 0 3-5 0z");
        assert!(
            EDGE.cut_ring(&[(11.0, 0.0), (12.0, 0.0), (12.0, 5.0)])
                .is_empty()
        );
    }

    #[test]
    fn a_line_that_leaves_and_comes_back_has_two_pieces() {
        let pieces = EDGE.cut_line(&[(2.0, 2.0), (2.0, -4.0), (6.0, -4.0), (6.0, 2.0)]);
        assert_eq!(
            pieces,
            [vec![(2.0, 2.0), (2.0, 0.0)], vec![(6.0, 0.0), (6.0, 2.0)]]
        );
    }

    #[test]
    fn a_closed_line_keeps_its_corners() {
        let square = [
            (0.0, 0.0),
            (5.0, 0.1),
            (10.0, 0.0),
            (10.0, 10.0),
            (0.0, 10.0),
            (0.0, 0.0),
        ];
        assert_eq!(thin(&square).len(), 5);
    }
}
