//! Networks of every size: nothing covers another, nothing is outside, and the same gives the same.

use crate::page::draw::labels::{PLACE, Pixel};
use crate::page::draw::network::communities::communities;
use crate::page::draw::network::drawing::Dots;
use crate::page::draw::network::drawing::{Line, Sort, Spot, draw};
use crate::page::make::network::around::AROUND;
use crate::page::make::network::around::COLUMN;
use crate::page::make::network::around::direction;
use crate::page::make::network::around::ring;
use crate::page::make::network::plan::NAMES;
use crate::page::make::network::plan::NARROW;
use crate::page::make::network::plan::Plan;
use crate::page::make::network::plan::WIDE;
use crate::page::make::network::plan::firmest;
use crate::page::make::network::plan::pulls;
use crate::page::make::network::plan::shortened;
use crate::page::model::NetworkDrawing;

/// Numbers that look like chance and are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

fn plan(nodes: usize, ends: &[(usize, usize)]) -> Plan {
    let weights: Vec<usize> = (0..ends.len()).map(|at| 1 + at % 4).collect();
    let (drawn, cut) = firmest(nodes, ends, &weights);
    let spot = |node: usize| Spot {
        name: format!("Actor number {node}"),
        short: format!("Actor {node}"),
        href: format!("actors/a{node}.html"),
        mentions: 1 + node % 7,
        class: "",
    };
    let line = |at: &usize| Line {
        one: ends[*at].0,
        other: ends[*at].1,
        sort: Sort::Together,
        weight: weights[*at],
        link: (*at < 20).then(|| (format!("#edge-{at}"), "Two actors".to_owned())),
    };
    Plan {
        label: "A network.".into(),
        has_places: false,
        spots: (0..nodes).map(spot).collect(),
        lines: drawn.iter().map(line).collect(),
        pulls: pulls(ends, &weights),
        groups: Vec::new(),
        cut,
    }
}

fn star(nodes: usize) -> Vec<(usize, usize)> {
    (1..nodes).map(|node| (0, node)).collect()
}

fn random(nodes: usize, ties: usize) -> Vec<(usize, usize)> {
    let mut dice = Dice(7);
    let mut ends: Vec<(usize, usize)> = (0..ties)
        .map(|_| (dice.below(nodes), dice.below(nodes)))
        .filter(|(a, b)| a != b)
        .map(|(a, b)| (a.min(b), a.max(b)))
        .collect();
    ends.sort_unstable();
    ends.dedup();
    ends
}

/// Left, top, right, bottom.
type Rectangle = [f64; 4];

fn rectangles(drawing: &NetworkDrawing) -> Vec<Rectangle> {
    let labels = drawing.knots.iter().filter_map(|knot| knot.label.as_ref());
    labels
        .map(|label| {
            let width = PLACE.width(&label.text);
            let left = match label.anchor {
                "start" => label.x,
                "end" => label.x - width,
                _ => label.x - width / 2.0,
            };
            [left, label.y - 9.0, left + width, label.y + 3.0]
        })
        .collect()
}

fn meet(a: &Rectangle, b: &Rectangle) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/// What is true of every drawing.
fn check(drawing: &NetworkDrawing, nodes: usize) {
    let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
    let names = rectangles(drawing);
    for (i, name) in names.iter().enumerate() {
        assert!(
            name[0] >= 0.0 && name[1] >= 0.0 && name[2] <= width && name[3] <= height,
            "{name:?} leaves {width} × {height}"
        );
        assert!(
            !names[..i].iter().any(|other| meet(name, other)),
            "{name:?} is covered"
        );
    }
    let dots: Vec<(Pixel, f64)> = drawing
        .knots
        .iter()
        .chain(&drawing.dots)
        .map(|knot| ((f64::from(knot.x), f64::from(knot.y)), knot.r))
        .collect();
    assert_eq!(dots.len(), nodes);
    for (i, ((x, y), r)) in dots.iter().enumerate() {
        assert!(x - r >= 0.0 && y - r >= 0.0 && x + r <= width && y + r <= height);
        for ((u, v), s) in &dots[..i] {
            let far = ((x - u) * (x - u) + (y - v) * (y - v)).sqrt();
            assert!(far > r + s, "two dots in one place: {x} {y}, {u} {v}");
        }
    }
}

#[test]
fn small_networks_name_everybody() {
    let path: Vec<(usize, usize)> = (1..9).map(|node| (node - 1, node)).collect();
    for (nodes, ends) in [
        (1, vec![]),
        (2, vec![(0, 1)]),
        (5, star(5)),
        (9, path),
        (60, random(60, 150)),
    ] {
        let plan = plan(nodes, &ends);
        for width in [plan.width(), NARROW] {
            let drawing = plan.drawing(width);
            check(&drawing, nodes);
            assert!(drawing.dots.is_empty(), "{nodes}: {:?}", drawing.dots);
        }
    }
}

#[test]
fn parts_that_nothing_joins_are_apart() {
    let mut ends: Vec<(usize, usize)> = (1..12).map(|node| (0, node)).collect();
    ends.extend((12..40).step_by(2).map(|node| (node, node + 1)));
    let plan = plan(40, &ends);
    for width in [plan.width(), NARROW] {
        check(&plan.drawing(width), 40);
    }
}

#[test]
fn a_star_of_two_hundred_shows_its_middle_and_the_most_mentioned() {
    let drawing = plan(200, &star(200)).drawing(WIDE);
    check(&drawing, 200);
    assert!(drawing.knots.len() > NAMES / 2 && drawing.knots.len() <= NAMES);
}

#[test]
fn two_thousand_actors_stay_readable() {
    let ends = random(2000, 10_000);
    let plan = plan(2000, &ends);
    let drawing = plan.drawing(WIDE);
    check(&drawing, 2000);
    assert!(drawing.knots.len() > NAMES / 2);
    assert!(drawing.height < 1600, "{}", drawing.height);
}

#[test]
fn the_same_network_is_drawn_the_same() {
    let plan = plan(150, &random(150, 500));
    assert_eq!(plan.drawing(WIDE), plan.drawing(WIDE));
}

#[test]
fn everybody_keeps_a_line() {
    let ends = random(400, 6000);
    let weights: Vec<usize> = (0..ends.len()).map(|at| 1 + at % 5).collect();
    let (drawn, cut) = firmest(400, &ends, &weights);
    let cut = cut.unwrap();
    assert!(drawn.len() < 1800 + 400 && cut.pairs == ends.len());
    for node in 0..400 {
        let is_end = |at: &usize| ends[*at].0 == node || ends[*at].1 == node;
        assert_eq!(
            drawn.iter().any(is_end),
            (0..ends.len()).any(|at| is_end(&at))
        );
    }
    let firm = (0..ends.len()).filter(|at| weights[*at] >= cut.weight);
    assert!(firm.into_iter().all(|at| drawn.contains(&at)));
}

#[test]
fn groups_are_those_joined_with_each_other() {
    let mut ends = Vec::new();
    for (from, to) in [(0, 6), (6, 12)] {
        for a in from..to {
            ends.extend((a + 1..to).map(|b| (a, b)));
        }
    }
    ends.push((0, 6));
    let weights = vec![1; ends.len()];
    let groups = communities(12, &pulls(&ends, &weights));
    assert_eq!(groups, [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    assert_eq!(communities(2, &[]), [0, 1]);
}

#[test]
fn directions_go_round() {
    for (share, expected) in [
        (0.0, (0.0, -1.0)),
        (0.25, (1.0, 0.0)),
        (0.5, (0.0, 1.0)),
        (0.75, (-1.0, 0.0)),
    ] {
        let (x, y) = direction(share);
        assert!(
            (x - expected.0).abs() < 1e-9 && (y - expected.1).abs() < 1e-9,
            "{share}: {x} {y}"
        );
    }
}

#[test]
fn those_around_an_actor_never_cover_each_other() {
    for others in 2..=AROUND {
        let ends = star(others + 1);
        let plan = plan(others + 1, &ends);
        let dots = Dots::new(&plan.spots, 4.0, 9.0, (0..=others).collect());
        let laid = ring(
            &dots.bodies(&plan.spots, 6.0),
            &(1..=others).collect::<Vec<_>>(),
        );
        let drawing = draw(
            String::new(),
            &plan.spots,
            &dots,
            &plan.lines,
            &[],
            &laid,
            COLUMN,
        );
        check(&drawing, others + 1);
        assert!(
            drawing.dots.is_empty() && drawing.height < 620,
            "{others}: {}",
            drawing.height
        );
    }
}

#[test]
fn long_names_are_cut_where_a_word_ends() {
    assert_eq!(
        shortened("Pakistan’s Foreign Ministry"),
        "Pakistan’s Foreign Ministry"
    );
    assert_eq!(
        shortened("The Standing Committee for the Affairs of the Hill Provinces"),
        "The Standing Committee for the…"
    );
    assert_eq!(shortened(&"x".repeat(40)), format!("{}…", "x".repeat(32)));
}
