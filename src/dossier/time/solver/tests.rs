//! More facts never leave more days, and none are lost.

use proptest::prelude::*;

use super::*;
use crate::diagnostic::{SourceFile, Sources};
use crate::dossier::model::ArticleId;
use crate::time::clock::{Clock, End};
use crate::time::day::{Day, Unit};
use crate::time::distance::{Distance, Grain};
use crate::time::{Direction, Expression};

/// How many events there are.
const EVENTS: usize = 5;
/// The one that lasted.
const LASTED: usize = 0;

fn span() -> Span {
    let file = SourceFile {
        path: "x.md".into(),
        text: String::new(),
    };
    let file = Sources::new(vec![file]).iter().next().unwrap().0;
    Span::new(file, 0..0)
}

fn id(event: usize) -> EventId {
    EventId::new(format!("e{event}"))
}

/// Something true, of which the numbers say what and how sharp.
#[derive(Clone, Debug)]
enum True {
    Date(usize, i64, i64),
    Clock(usize, i64, i64),
    Words(usize, &'static str, i64, i64),
    Order(usize, usize, Option<Grain>),
    Report(usize, i64),
}

fn truths() -> impl Strategy<Value = Vec<True>> {
    let event = 0..EVENTS;
    let words = prop::sample::select(vec![
        "Monday",
        "last Friday",
        "yesterday",
        "March",
        "last week",
        "last month",
        "this year",
        "last year",
        "two years ago",
    ]);
    let unit = prop::sample::select(vec![
        None,
        Some(Grain::Minute),
        Some(Grain::Of(Unit::Day)),
        Some(Grain::Of(Unit::Month)),
        Some(Grain::Of(Unit::Year)),
    ]);
    let truth = prop_oneof![
        (event.clone(), 0..90_i64, 0..90_i64).prop_map(|(e, a, b)| True::Date(e, a, b)),
        (event.clone(), 0..90_i64, 0..90_i64).prop_map(|(e, a, b)| True::Clock(e, a, b)),
        (event.clone(), words, 0..800_i64, 0..40_i64)
            .prop_map(|(e, w, a, b)| True::Words(e, w, a, b)),
        (event.clone(), event.clone(), unit).prop_map(|(a, b, unit)| True::Order(a, b, unit)),
        (event, 0..100_i64).prop_map(|(e, a)| True::Report(e, a)),
    ];
    prop::collection::vec(truth, 1..14)
}

fn fact(event: usize, days: Days, basis: Basis) -> Fact {
    Fact {
        event: id(event),
        days,
        throughout: event == LASTED,
        basis,
        span: span(),
        because: None,
    }
}

fn around(day: Day, before: i64, after: i64) -> Days {
    Days::between(day.plus_days(-before), day.plus_days(after))
}

/// An order between two events as they were, by how much in a unit.
fn order(ends: &[End], a: usize, b: usize, unit: Option<Grain>) -> Option<Order> {
    let (earlier, later) = if (ends[a].as_first(), a) < (ends[b].as_first(), b) {
        (a, b)
    } else {
        (b, a)
    };
    let (from, to) = (ends[earlier].day, ends[later].day);
    let months = |day: Day| day.year * 12 + i64::from(day.month);
    let minutes = |end: End| end.day.number() * 24 * 60 + end.as_first().1;
    let written = unit.map(|unit| match unit {
        Grain::Of(Unit::Year) => format!("P{}Y", to.year - from.year),
        Grain::Of(Unit::Month) => format!("P{}M", months(to) - months(from)),
        Grain::Minute => format!("PT{}M", minutes(ends[later]) - minutes(ends[earlier])),
        _ => format!("P{}D", to.number() - from.number()),
    });
    (a != b).then(|| Order {
        earlier: id(earlier),
        later: id(later),
        by: written.map(|by| (Distance::iso(&by).unwrap(), by)),
        span: span(),
    })
}

fn end((day, hour, minute): (i64, u8, u8)) -> End {
    End::at(Day::of_number(day), Clock::at(hour, minute).unwrap())
}

fn minute(end: End) -> Days {
    Days::within(Some(end), Some(end))
}

fn solve(ends: &[End], truths: &[True]) -> BTreeMap<EventId, Possible> {
    let names = (0..EVENTS).map(|event| (id(event), "")).collect();
    let days: Vec<Day> = ends.iter().map(|end| end.day).collect();
    let mut certain = vec![fact(LASTED, Days::default(), Basis::Stated)];
    let (mut orders, mut likely) = (Vec::new(), Vec::new());
    for truth in truths {
        match truth {
            True::Date(event, a, b) => {
                certain.push(fact(*event, around(days[*event], *a, *b), Basis::Stated));
            }
            True::Clock(event, a, b) => {
                let first = ends[*event].plus_minutes(-a);
                let last = ends[*event].plus_minutes(*b);
                let stretch = Days::within(Some(first), Some(last));
                certain.push(fact(*event, stretch, Basis::Stated));
            }
            True::Words(event, words, later, slack) => {
                let published = around(days[*event].plus_days(*later), *slack, *slack);
                let past = Expression::read(words).unwrap().going(Direction::Past);
                let moment = past.moment(published).unwrap();
                // Only if the words were right.
                if moment.days.narrowed(Days::on(days[*event])).is_some() {
                    certain.push(fact(
                        *event,
                        moment.days,
                        Basis::Words(ArticleId::new("a".into())),
                    ));
                }
            }
            True::Order(a, b, unit) => orders.extend(order(ends, *a, *b, *unit)),
            True::Report(event, later) => {
                let days = Days::until(days[*event].plus_days(*later));
                likely.push(fact(
                    *event,
                    days,
                    Basis::Reported(ArticleId::new("a".into())),
                ));
            }
        }
    }
    let solver = Solver::solved(&names, orders, &certain, &likely);
    assert!(solver.problems.is_empty(), "{:?}", solver.problems);
    solver.events
}

proptest! {
    #[test]
    fn one_more_fact_never_leaves_more_days_or_none(numbers in prop::collection::vec((19_000..20_500_i64, 0..24_u8, 0..60_u8), EVENTS), truths in truths()) {
        let ends: Vec<End> = numbers.into_iter().map(end).collect();
        let mut known = solve(&ends, &[]);
        for count in 1..=truths.len() {
            let sharper = solve(&ends, &truths[..count]);
            for (event, end) in ends.iter().enumerate() {
                let (before, after) = (known[&id(event)].days(), sharper[&id(event)].days());
                prop_assert_eq!(before.narrowed(after), Some(after), "{} got wider", event);
                prop_assert!(after.narrowed(minute(*end)).is_some(), "{} lost its minute", event);
            }
            known = sharper;
        }
    }

    #[test]
    fn facts_in_any_order_say_the_same(numbers in prop::collection::vec((19_000..20_500_i64, 0..24_u8, 0..60_u8), EVENTS), truths in truths()) {
        let ends: Vec<End> = numbers.into_iter().map(end).collect();
        let reversed: Vec<True> = truths.iter().rev().cloned().collect();
        let (one, other) = (solve(&ends, &truths), solve(&ends, &reversed));
        for event in 0..EVENTS {
            prop_assert_eq!(one[&id(event)].days(), other[&id(event)].days());
        }
    }

    #[test]
    fn any_orders_come_to_an_end(pairs in prop::collection::vec((0..EVENTS, 0..EVENTS, 0..50_u8), 0..20), dates in prop::collection::vec((0..EVENTS, 0..100_i64), 0..6)) {
        let names = (0..EVENTS).map(|event| (id(event), "")).collect();
        let orders = pairs.into_iter().map(|(a, b, by)| Order {
            earlier: id(a),
            later: id(b),
            by: (by > 9).then(|| (Distance::of(i64::from(by), Grain::Of(Unit::Day)), String::new())),
            span: span(),
        });
        let facts: Vec<Fact> = dates.into_iter().map(|(event, day)| fact(event, Days::on(Day::of_number(day)), Basis::Stated)).collect();
        let solver = Solver::solved(&names, orders.collect(), &facts, &[]);
        for possible in solver.events.values() {
            let empty = possible.days().ends().is_some_and(|(first, last)| first > last);
            prop_assert!(!empty);
        }
        prop_assert_eq!(solver.ranks.len(), EVENTS);
    }
}
