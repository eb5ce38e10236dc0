//! A network that was laid out, as lines, dots and names.

use super::layout::{Body, Laid};
use crate::page::draw::labels::{PLACE, Pixel, Room, Setting, Sheet};
use crate::page::draw::labels::{label, rounded};
use crate::page::model::{Knot, Label, NetworkDrawing, Shape, TieLine, TiePath};

/// What sort of tie joins two actors: the firmest that there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sort {
    /// A relation is stated.
    Stated,
    /// They are named in the same paragraph.
    Together,
    /// One holds a claim about the other, and that is all.
    Claim,
}

/// An actor to be drawn.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    pub(crate) name: String,
    /// The name as it is to be shown next to the dot.
    pub(crate) short: String,
    pub(crate) href: String,
    pub(crate) mentions: usize,
    pub(crate) class: &'static str,
}

/// A tie to be drawn.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) one: usize,
    pub(crate) other: usize,
    pub(crate) sort: Sort,
    pub(crate) weight: usize,
    /// Where it leads, and its words; none for a line among many.
    pub(crate) link: Option<(String, String)>,
}

/// How spots become dots: which of them are to be named, and how large they are.
pub(crate) struct Dots {
    radii: Vec<f64>,
    /// Those that are to be named, first things first.
    named: Vec<usize>,
}

impl Dots {
    /// Dots of that many pixels at most, with names for these spots.
    pub(crate) fn new(spots: &[Spot], least: f64, most: f64, named: Vec<usize>) -> Self {
        let largest = spots.iter().map(|spot| spot.mentions).max().unwrap_or(1);
        let radius = |spot: &Spot| {
            let share = (spot.mentions as f64 / largest.max(1) as f64).sqrt();
            rounded(least + (most - least) * share)
        };
        Self {
            radii: spots.iter().map(radius).collect(),
            named,
        }
    }

    /// The room that every dot takes, those that are named with their names.
    pub(crate) fn bodies(&self, spots: &[Spot], gap: f64) -> Vec<Body> {
        let mut bodies: Vec<Body> = self
            .radii
            .iter()
            .map(|radius| Body {
                across: radius + gap,
                down: radius + gap,
                fixed: false,
            })
            .collect();
        for i in &self.named {
            let width = PLACE.width(&spots[*i].short);
            bodies[*i].across = (width / 2.0 + 5.0).max(bodies[*i].across);
            bodies[*i].down = self.radii[*i] + 19.0;
        }
        bodies
    }
}

/// Draws what was laid out.
pub(crate) fn draw(
    label: String,
    spots: &[Spot],
    dots: &Dots,
    lines: &[Line],
    groups: &[Vec<usize>],
    laid: &Laid,
    width: f64,
) -> NetworkDrawing {
    let at: Vec<Pixel> = laid
        .at
        .iter()
        .map(|(x, y)| (x.round(), y.round()))
        .collect();
    let height = laid.height.ceil();
    let mut knots = knots(spots, dots, &at);
    set_names(&mut knots, spots, dots, &at, (width, height));
    let (paths, lines) = ties(lines, &at);
    let (named, dots) = knots.into_iter().partition(|knot| knot.label.is_some());
    NetworkDrawing {
        width: width as u32,
        height: height as u32,
        label,
        grounds: grounds(groups, &at),
        paths,
        lines,
        dots,
        knots: named,
    }
}

fn knots(spots: &[Spot], dots: &Dots, at: &[Pixel]) -> Vec<Knot> {
    let spots = spots.iter().zip(&dots.radii).zip(at);
    spots
        .map(|((spot, radius), at)| Knot {
            class: spot.class,
            href: spot.href.clone(),
            name: spot.name.clone(),
            x: at.0 as i32,
            y: at.1 as i32,
            r: *radius,
            label: None,
        })
        .collect()
}

/// Sets names where they cover nothing; in a crowd, a name may cover dots that have no name.
fn set_names(
    knots: &mut [Knot],
    spots: &[Spot],
    dots: &Dots,
    at: &[Pixel],
    (width, height): Pixel,
) {
    let mut clear = Sheet::new(width, height);
    let mut over = Sheet::new(width, height);
    for (at, radius) in at.iter().zip(&dots.radii) {
        clear.take(Room::dot(*at, *radius));
    }
    for i in &dots.named {
        over.take(Room::dot(at[*i], dots.radii[*i]));
    }
    for i in &dots.named {
        let (name, at, radius) = (&spots[*i].short, at[*i], dots.radii[*i]);
        let setting: Option<Setting> = match clear.under(name, at, radius) {
            Some(setting) => {
                over.take(setting.room);
                Some(setting)
            }
            None => over
                .under(name, at, radius)
                .inspect(|setting| clear.take(setting.room)),
        };
        knots[*i].label = setting.map(|setting| {
            let set = label(setting, name);
            Label {
                x: set.x.round(),
                y: set.y.round(),
                ..set
            }
        });
    }
}

/// Lines that lead somewhere, and the others by sort and width. The faintest are drawn first.
fn ties(lines: &[Line], at: &[Pixel]) -> (Vec<TiePath>, Vec<TieLine>) {
    let mut order: Vec<&Line> = lines.iter().collect();
    order.sort_by_key(|line| (std::cmp::Reverse(line.sort), line.weight));
    let (mut paths, mut linked): (Vec<TiePath>, Vec<TieLine>) = (Vec::new(), Vec::new());
    for line in order {
        let (class, width) = (class(line.sort), thickness(line.weight));
        let [x1, y1, x2, y2] = [
            at[line.one].0,
            at[line.one].1,
            at[line.other].0,
            at[line.other].1,
        ]
        .map(|v| v as i32);
        if let Some((href, title)) = line.link.clone() {
            linked.push(TieLine {
                class,
                width,
                href,
                title,
                x1,
                y1,
                x2,
                y2,
            });
            continue;
        }
        let d = format!("M{x1} {y1}L{x2} {y2}");
        match paths.last_mut() {
            Some(path) if path.class == class && path.width == width => path.d.push_str(&d),
            _ => paths.push(TiePath { class, width, d }),
        }
    }
    (paths, linked)
}

fn class(sort: Sort) -> &'static str {
    match sort {
        Sort::Stated => "stated",
        Sort::Together => "together",
        Sort::Claim => "claim",
    }
}

/// In half pixels.
fn thickness(weight: usize) -> f64 {
    let width = 1.0 + (weight.saturating_sub(1) as f64).sqrt() * 0.7;
    (width.min(6.0) * 2.0).round() / 2.0
}

// Grounds of groups ----------------------------------------------------------------------------------------------------

/// The ground of each group: what its members' places span, without those furthest off.
fn grounds(groups: &[Vec<usize>], at: &[Pixel]) -> Vec<Shape> {
    groups
        .iter()
        .map(|group| Shape {
            class: "group",
            d: outline(&hull(core(group, at))),
        })
        .filter(|shape| !shape.d.is_empty())
        .collect()
}

/// The places of nine members in ten, those nearest to their middle.
fn core(group: &[usize], at: &[Pixel]) -> Vec<Pixel> {
    let mut points: Vec<Pixel> = group.iter().map(|i| at[*i]).collect();
    let count = points.len().max(1) as f64;
    let middle = points.iter().fold((0.0, 0.0), |sum, p| {
        (sum.0 + p.0 / count, sum.1 + p.1 / count)
    });
    let far = |p: &Pixel| (p.0 - middle.0) * (p.0 - middle.0) + (p.1 - middle.1) * (p.1 - middle.1);
    points.sort_by(|a, b| far(a).total_cmp(&far(b)));
    points.truncate(points.len() - points.len() / 10);
    points
}

/// The corners of what points span, in order around it.
fn hull(mut points: Vec<Pixel>) -> Vec<Pixel> {
    points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    points.dedup();
    let mut corners = half_hull(points.iter());
    corners.extend(half_hull(points.iter().rev()));
    corners
}

fn half_hull<'p>(points: impl Iterator<Item = &'p Pixel>) -> Vec<Pixel> {
    let mut corners: Vec<Pixel> = Vec::new();
    for point in points {
        while let [.., a, b] = corners.as_slice() {
            let turn = (b.0 - a.0) * (point.1 - a.1) - (b.1 - a.1) * (point.0 - a.0);
            if turn > 0.0 {
                break;
            }
            corners.pop();
        }
        corners.push(*point);
    }
    corners.pop();
    corners
}

fn outline(corners: &[Pixel]) -> String {
    if corners.len() < 3 {
        return String::new();
    }
    let points: Vec<String> = corners.iter().map(|(x, y)| format!("{x} {y}")).collect();
    format!("M{}Z", points.join("L"))
}
