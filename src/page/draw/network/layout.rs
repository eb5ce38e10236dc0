//! The places of a network's nodes: what is joined draws together, everything else keeps apart, and nothing covers another.
//!
//! Only additions, multiplications, divisions and square roots are used, which every machine rounds alike, and nothing is left
//! to chance: the same network gives the same places.

use super::communities::{Pull, communities};
use crate::page::draw::labels::Pixel;

/// A node as something that takes room.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Body {
    /// Half the width of its room.
    pub(crate) across: f64,
    /// Half its height.
    pub(crate) down: f64,
    /// Whether it stays where it is.
    pub(crate) fixed: bool,
}

/// Where everything is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Laid {
    /// The place of every node.
    pub(crate) at: Vec<Pixel>,
    /// How high the drawing is.
    pub(crate) height: f64,
}

/// Lays out a network in that width. Parts without connections are next to or below each other, the largest first. `room` says
/// how many times the room of its nodes a drawing has.
pub(crate) fn lay(bodies: &[Body], pulls: &[Pull], width: f64, room: f64) -> Laid {
    let mut at = vec![(0.0, 0.0); bodies.len()];
    let mut shelf = Shelf::new(width);
    for (number, part) in parts(bodies.len(), pulls).iter().enumerate() {
        let piece = Piece::new(part, bodies);
        let (width, height) = piece.size(
            width,
            room,
            number == 0 && part.members.len() * 2 > bodies.len(),
        );
        let (places, height) = piece.laid(width, height);
        let (left, top) = shelf.put(width, height);
        for (member, (x, y)) in part.members.iter().zip(places) {
            at[*member] = (left + x, top + y);
        }
    }
    Laid {
        at,
        height: shelf.bottom,
    }
}

// Parts that nothing joins ---------------------------------------------------------------------------------------------

struct Part {
    members: Vec<usize>,
    /// By the members' places in that list.
    pulls: Vec<Pull>,
}

/// The connected parts, largest first.
fn parts(nodes: usize, pulls: &[Pull]) -> Vec<Part> {
    let root = roots(nodes, pulls);
    let mut parts: Vec<Part> = Vec::new();
    let mut part_of = vec![0; nodes];
    let mut place_in = vec![0; nodes];
    for node in 0..nodes {
        // The root of a part is its first node.
        if root[node] == node {
            part_of[node] = parts.len();
            parts.push(Part {
                members: Vec::new(),
                pulls: Vec::new(),
            });
        }
        part_of[node] = part_of[root[node]];
        let members = &mut parts[part_of[node]].members;
        place_in[node] = members.len();
        members.push(node);
    }
    for pull in pulls {
        parts[part_of[pull.one]].pulls.push(Pull {
            one: place_in[pull.one],
            other: place_in[pull.other],
            ..*pull
        });
    }
    parts.sort_by_key(|part| std::cmp::Reverse(part.members.len()));
    parts
}

/// For each node the first that it is connected with, directly or through others.
fn roots(nodes: usize, pulls: &[Pull]) -> Vec<usize> {
    fn root(of: &mut [usize], mut node: usize) -> usize {
        while of[node] != node {
            of[node] = of[of[node]];
            node = of[node];
        }
        node
    }
    let mut of: Vec<usize> = (0..nodes).collect();
    for pull in pulls {
        let (a, b) = (root(&mut of, pull.one), root(&mut of, pull.other));
        of[a.max(b)] = a.min(b);
    }
    (0..nodes).map(|node| root(&mut of, node)).collect()
}

/// Pieces set in rows.
struct Shelf {
    width: f64,
    left: f64,
    top: f64,
    bottom: f64,
}

impl Shelf {
    fn new(width: f64) -> Self {
        Self {
            width,
            left: 0.0,
            top: 0.0,
            bottom: 0.0,
        }
    }

    fn put(&mut self, width: f64, height: f64) -> Pixel {
        if self.left + width > self.width + 0.5 {
            (self.left, self.top) = (0.0, self.bottom);
        }
        let corner = (self.left, self.top);
        self.left += width;
        self.bottom = self.bottom.max(self.top + height);
        corner
    }
}

// One connected part ---------------------------------------------------------------------------------------------------

struct Piece<'a> {
    pulls: &'a [Pull],
    bodies: Vec<Body>,
}

/// A piece that has many nodes needs less time for each.
fn rounds(nodes: usize) -> usize {
    (60_000 / nodes.max(1)).clamp(70, 400)
}

impl<'a> Piece<'a> {
    fn new(part: &'a Part, bodies: &[Body]) -> Self {
        Self {
            pulls: &part.pulls,
            bodies: part.members.iter().map(|member| bodies[*member]).collect(),
        }
    }

    /// How large its drawing is to be: the whole width, or as much as it needs.
    fn size(&self, width: f64, room: f64, whole: bool) -> (f64, f64) {
        let area: f64 = self.bodies.iter().map(|b| 4.0 * b.across * b.down).sum();
        let widest = self
            .bodies
            .iter()
            .map(|b| 2.0 * b.across)
            .fold(0.0, f64::max);
        let tallest = self.bodies.iter().map(|b| 2.0 * b.down).fold(0.0, f64::max);
        let need = area * room;
        let own = if whole {
            width
        } else {
            (need * 1.5).sqrt().max(widest).min(width)
        };
        (own, (need / own).max(tallest))
    }

    fn laid(&self, width: f64, height: f64) -> (Vec<Pixel>, f64) {
        let mut field = Field::new(self.bodies.len(), self.pulls);
        field.settle(rounds(self.bodies.len()));
        let mut at = fitted(&field.at, width, height);
        let height = part_bodies(&self.bodies, &mut at, width, height);
        (at, height)
    }
}

/// How far places are moved towards an even spread, which leaves less ground empty between groups.
const EVEN: f64 = 0.4;

/// Stretches places to fill a frame; what is high is turned where the frame is wide.
fn fitted(at: &[Pixel], width: f64, height: f64) -> Vec<Pixel> {
    let (x, y): (Vec<f64>, Vec<f64>) = at.iter().copied().unzip();
    let ((left, right), (top, bottom)) = (extent(at, |p| p.0), extent(at, |p| p.1));
    let turn = (right - left < bottom - top) == (width > height);
    let (across, down) = if turn { (y, x) } else { (x, y) };
    let across = stretched(&across, width);
    let down = stretched(&down, height);
    across.into_iter().zip(down).collect()
}

/// Values spread over a length, partly as they are and partly by their order.
fn stretched(values: &[f64], length: f64) -> Vec<f64> {
    let (low, high) = values.iter().fold((f64::MAX, f64::MIN), |(low, high), v| {
        (low.min(*v), high.max(*v))
    });
    if high - low < 1e-9 {
        return vec![length / 2.0; values.len()];
    }
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]).then(a.cmp(b)));
    let last = (values.len() - 1) as f64;
    let inset = (length * 0.06).min(60.0);
    let mut stretched = vec![0.0; values.len()];
    for (rank, i) in order.into_iter().enumerate() {
        let own = (values[i] - low) / (high - low);
        let share = own + (rank as f64 / last - own) * EVEN;
        stretched[i] = inset + share * (length - 2.0 * inset);
    }
    stretched
}

fn extent(at: &[Pixel], side: impl Fn(&Pixel) -> f64) -> (f64, f64) {
    at.iter()
        .map(side)
        .fold((f64::MAX, f64::MIN), |(low, high), v| {
            (low.min(v), high.max(v))
        })
}

// Drawing together and keeping apart -----------------------------------------------------------------------------------

/// The golden angle: steps by it fill a disc evenly.
const GOLDEN: Pixel = (-0.737_368_878_078_319_7, 0.675_490_294_261_523_8);
/// How strongly everything is held to the middle, so that loose ends do not drift away.
const HOLD: f64 = 0.06;
/// How much of a force is followed at once.
const STEP: f64 = 0.12;

struct Field<'a> {
    at: Vec<Pixel>,
    /// What is connected with many keeps others further off.
    mass: Vec<f64>,
    pulls: &'a [Pull],
}

impl<'a> Field<'a> {
    fn new(nodes: usize, pulls: &'a [Pull]) -> Self {
        let mut mass = vec![1.0; nodes];
        for pull in pulls {
            mass[pull.one] += 1.0;
            mass[pull.other] += 1.0;
        }
        let at = start(&communities(nodes, pulls), &mass);
        Self { at, mass, pulls }
    }

    fn settle(&mut self, rounds: usize) {
        let (low, high) = extent(&self.at, |p| p.0);
        let furthest = (high - low).max(1.0) * 0.08;
        for round in 0..rounds {
            let left = (rounds - round) as f64 / rounds as f64;
            self.step(furthest * left * left);
        }
    }

    fn step(&mut self, furthest: f64) {
        let mut force = Cells::new(&self.at, &self.mass).forces(&self.at, &self.mass);
        for Pull {
            one,
            other,
            strength,
        } in self.pulls
        {
            let (dx, dy) = between(self.at[*one], self.at[*other]);
            let (dx, dy) = (dx * strength, dy * strength);
            force[*one] = (force[*one].0 + dx, force[*one].1 + dy);
            force[*other] = (force[*other].0 - dx, force[*other].1 - dy);
        }
        for ((at, force), mass) in self.at.iter_mut().zip(&force).zip(&self.mass) {
            let (dx, dy) = (
                (force.0 / mass - at.0 * HOLD) * STEP,
                (force.1 / mass - at.1 * HOLD) * STEP,
            );
            let length = (dx * dx + dy * dy).sqrt();
            let share = if length > furthest {
                furthest / length
            } else {
                1.0
            };
            *at = (at.0 + dx * share, at.1 + dy * share);
        }
    }
}

fn between(from: Pixel, to: Pixel) -> (f64, f64) {
    (to.0 - from.0, to.1 - from.1)
}

/// Groups around the middle, the largest inside, and the members of each around its own.
fn start(groups: &[usize], mass: &[f64]) -> Vec<Pixel> {
    let count = groups.iter().max().map_or(0, |last| last + 1);
    let mut sizes = vec![0_usize; count];
    for group in groups {
        sizes[*group] += 1;
    }
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|group| (std::cmp::Reverse(sizes[*group]), *group));
    let mean = mass.iter().sum::<f64>() / mass.len().max(1) as f64;
    let unit = (mean / HOLD).sqrt().min(mean * 1.5);
    let mut centres = vec![(0.0, 0.0); count];
    let (mut turn, mut before) = ((1.0, 0.0), 0.0);
    for group in order {
        let far = (before + sizes[group] as f64 / 2.0).sqrt() * unit;
        centres[group] = if before == 0.0 {
            (0.0, 0.0)
        } else {
            (turn.0 * far, turn.1 * far)
        };
        turn = turned(turn);
        before += sizes[group] as f64;
    }
    let mut placed = vec![((1.0, 0.0), 0.5_f64); count];
    groups
        .iter()
        .map(|group| {
            let (turn, number) = placed[*group];
            placed[*group] = (turned(turn), number + 1.0);
            let far = number.sqrt() * unit * 0.6;
            let centre = centres[*group];
            (centre.0 + turn.0 * far, centre.1 + turn.1 * far)
        })
        .collect()
}

fn turned((x, y): Pixel) -> Pixel {
    (x * GOLDEN.0 - y * GOLDEN.1, x * GOLDEN.1 + y * GOLDEN.0)
}

/// Nodes by squares of the plane, so that those far off are reckoned with all at once.
struct Cells {
    columns: usize,
    rows: usize,
    members: Vec<Vec<usize>>,
    /// Of each square: the middle of its mass, and its mass.
    lumps: Vec<(Pixel, f64)>,
    of: Vec<usize>,
}

impl Cells {
    fn new(at: &[Pixel], mass: &[f64]) -> Self {
        let (x, y) = (extent(at, |p| p.0), extent(at, |p| p.1));
        // Up to a hundred nodes are one square: each keeps from each.
        let side = (((at.len() as f64) / 100.0).sqrt() * 4.0).clamp(1.0, 18.0);
        let size = ((x.1 - x.0).max(y.1 - y.0) / side.ceil()).max(1e-9);
        let number = |v: f64, low: f64| ((v - low) / size).max(0.0) as usize;
        let (columns, rows) = (number(x.1, x.0) + 1, number(y.1, y.0) + 1);
        let mut members = vec![Vec::new(); columns * rows];
        let mut of = Vec::with_capacity(at.len());
        for (node, point) in at.iter().enumerate() {
            let cell = number(point.1, y.0) * columns + number(point.0, x.0);
            members[cell].push(node);
            of.push(cell);
        }
        let lump = |members: &Vec<usize>| {
            let whole: f64 = members.iter().map(|node| mass[*node]).sum();
            let sum = members.iter().fold((0.0, 0.0), |sum, node| {
                let (point, mass) = (at[*node], mass[*node]);
                (sum.0 + point.0 * mass, sum.1 + point.1 * mass)
            });
            ((sum.0 / whole.max(1e-9), sum.1 / whole.max(1e-9)), whole)
        };
        Self {
            lumps: members.iter().map(lump).collect(),
            columns,
            rows,
            members,
            of,
        }
    }

    /// What keeps each node from all others.
    fn forces(&self, at: &[Pixel], mass: &[f64]) -> Vec<Pixel> {
        let far: Vec<usize> = (0..self.lumps.len())
            .filter(|cell| !self.members[*cell].is_empty())
            .collect();
        (0..at.len())
            .map(|node| self.force(node, &far, at, mass))
            .collect()
    }

    fn force(&self, node: usize, cells: &[usize], at: &[Pixel], mass: &[f64]) -> Pixel {
        let own = self.place(self.of[node]);
        let mut sum = (0.0, 0.0);
        let mut keep_from = |other: Pixel, weight: f64| {
            let (dx, dy) = between(other, at[node]);
            let share = mass[node] * weight / (dx * dx + dy * dy).max(1e-4);
            sum = (sum.0 + dx * share, sum.1 + dy * share);
        };
        for cell in cells {
            let (column, row) = self.place(*cell);
            if column.abs_diff(own.0) > 1 || row.abs_diff(own.1) > 1 {
                let (middle, weight) = self.lumps[*cell];
                keep_from(middle, weight);
                continue;
            }
            for other in self.members[*cell].iter().filter(|other| **other != node) {
                keep_from(at[*other], mass[*other]);
            }
        }
        sum
    }

    fn place(&self, cell: usize) -> (usize, usize) {
        debug_assert!(cell < self.columns * self.rows);
        (cell % self.columns, cell / self.columns)
    }
}

// Nothing covers another -----------------------------------------------------------------------------------------------

/// More rounds than ever were needed.
const PARTING: usize = 400;
/// After so many rounds without success the drawing grows.
const PATIENCE: usize = 40;

/// Moves bodies apart that cover each other, within a width; gives back how high the drawing has become.
pub(crate) fn part_bodies(bodies: &[Body], at: &mut [Pixel], width: f64, mut height: f64) -> f64 {
    for round in 1..=PARTING {
        for (point, body) in at.iter_mut().zip(bodies).filter(|(_, body)| !body.fixed) {
            *point = (
                within(point.0, body.across, width),
                within(point.1, body.down, height),
            );
        }
        if !push_all(bodies, at) {
            break;
        }
        if round % PATIENCE == 0 {
            let higher = height * 1.07;
            for point in at.iter_mut() {
                point.1 *= higher / height;
            }
            height = higher;
        }
    }
    for (point, body) in at.iter_mut().zip(bodies) {
        *point = (
            within(point.0, body.across, width),
            within(point.1, body.down, height),
        );
    }
    height
}

fn within(v: f64, half: f64, size: f64) -> f64 {
    if half * 2.0 >= size {
        size / 2.0
    } else {
        v.clamp(half, size - half)
    }
}

/// Whether any two covered each other.
fn push_all(bodies: &[Body], at: &mut [Pixel]) -> bool {
    let mut order: Vec<usize> = (0..bodies.len()).collect();
    let left = |at: &[Pixel], i: usize| at[i].0 - bodies[i].across;
    order.sort_by(|a, b| left(at, *a).total_cmp(&left(at, *b)).then(a.cmp(b)));
    let lefts: Vec<f64> = order.iter().map(|i| left(at, *i)).collect();
    let mut pushed = false;
    for (rank, i) in order.iter().enumerate() {
        let right = at[*i].0 + bodies[*i].across;
        let others = order.iter().zip(&lefts).skip(rank + 1);
        for (j, _) in others.take_while(|(_, left)| **left < right) {
            pushed |= push(bodies, at, *i, *j);
        }
    }
    pushed
}

/// Less than this is not a covering.
const TOUCH: f64 = 0.05;

/// Moves two bodies apart by the shorter way.
fn push(bodies: &[Body], at: &mut [Pixel], i: usize, j: usize) -> bool {
    let (a, b) = (bodies[i], bodies[j]);
    let (dx, dy) = between(at[i], at[j]);
    let (over, under) = (a.across + b.across - dx.abs(), a.down + b.down - dy.abs());
    if over <= TOUCH || under <= TOUCH || (a.fixed && b.fixed) {
        return false;
    }
    let forwards = |d: f64| {
        if d > 0.0 || (d == 0.0 && i < j) {
            1.0
        } else {
            -1.0
        }
    };
    let (mx, my) = if over < under {
        (over * forwards(dx), 0.0)
    } else {
        (0.0, under * forwards(dy))
    };
    let (back, on) = match (a.fixed, b.fixed) {
        (true, _) => (0.0, 1.0),
        (_, true) => (1.0, 0.0),
        _ => (0.5, 0.5),
    };
    at[i] = (at[i].0 - mx * back, at[i].1 - my * back);
    at[j] = (at[j].0 + mx * on, at[j].1 + my * on);
    true
}
