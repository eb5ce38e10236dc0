//! Values of answers: in words, and on a line.

use crate::dossier::{Amount, Answer, Claim, Decimal, Position, PositionHolder};
use crate::page::context::Context;
use crate::page::model::{ValueLineCard, ValueMark, ValueTick};
use crate::time::clock::Zone;
use crate::time::datewords::{DateWords as _, joined};
use crate::time::day::Day;
use crate::time::days::Days;

/// How near to each other two marks of one row may be, in hundredths of the line.
const ROOM: usize = 16;
/// How many numbers there is room for along the line.
const TICKS: i128 = 6;
/// The minutes of a day.
const DAY: i64 = 24 * 60;
/// How many signs a mark on a line has.
const SIGNS: usize = 12;

/// A value in words: "7", "at least 7", "7 to 9", "12 March 2025".
pub(crate) fn value(cx: Context<'_>, amount: &Amount) -> String {
    match amount {
        Amount::Date(date) => date.said(cx.messages),
        Amount::Number {
            at_least, at_most, ..
        } => match (at_least, at_most) {
            (Some(least), Some(most)) if least == most => number(cx, *least),
            (Some(least), Some(most)) => {
                let (from, to) = (number(cx, *least), number(cx, *most));
                let parts = [("from", (&from).into()), ("to", (&to).into())];
                cx.messages.format("value-between", &parts)
            }
            (Some(least), None) => bound(cx, "value-at-least", *least),
            (None, Some(most)) => bound(cx, "value-at-most", *most),
            (None, None) => String::new(),
        },
    }
}

/// What a claim's value counts; empty if it counts nothing.
pub(crate) fn unit(claim: &Claim) -> &str {
    match &claim.value {
        Some(Amount::Number { unit, .. }) => unit,
        Some(Amount::Date(_)) | None => "",
    }
}

fn bound(cx: Context<'_>, id: &str, to: Decimal) -> String {
    let number = number(cx, to);
    cx.messages.format(id, &[("number", (&number).into())])
}

fn number(cx: Context<'_>, number: Decimal) -> String {
    cx.messages.figures(&number.to_string())
}

/// The bounds of a value: in millionths of a unit, or in minutes.
#[derive(Clone, Copy)]
struct Reach {
    from: Option<i128>,
    to: Option<i128>,
}

/// What the numbers of a line are.
#[derive(Clone, Copy, PartialEq)]
enum Scale<'a> {
    Numbers(&'a str),
    Time,
}

fn reach(amount: &Amount, zone: Option<Zone>) -> Option<(Scale<'_>, Reach)> {
    match amount {
        Amount::Number {
            at_least,
            at_most,
            unit,
        } => {
            let (from, to) = (
                at_least.map(Decimal::millionths),
                at_most.map(Decimal::millionths),
            );
            Some((Scale::Numbers(unit), Reach { from, to }))
        }
        Amount::Date(date) => {
            let days = Days::as_written(date).seen_from(zone);
            let minute = |(day, minute): (Day, i64)| {
                i128::from(day.number()) * i128::from(DAY) + i128::from(minute)
            };
            let from = days.first().map(|end| minute(end.as_first()));
            let to = days.last().map(|end| minute(end.as_last()));
            let is_drawn = (from.is_some() || to.is_some()) && !date.is_of_no_year();
            is_drawn.then_some((Scale::Time, Reach { from, to }))
        }
    }
}

/// The answers on one line; nothing unless every answer has a value of the same sort, and they are not all the same.
pub(crate) fn line(cx: Context<'_>, answers: &[Answer<'_>]) -> Option<ValueLineCard> {
    let amounts: Vec<&Amount> = answers
        .iter()
        .map(|answer| cx.dossier.claims.get(answer.claim)?.value.as_ref())
        .collect::<Option<_>>()?;
    let zone = common_zone(&amounts)?;
    let reaches: Vec<(Scale<'_>, Reach)> = amounts
        .iter()
        .map(|amount| reach(amount, zone))
        .collect::<Option<_>>()?;
    let (scale, _) = *reaches.first()?;
    let ends = reaches
        .iter()
        .flat_map(|(_, reach)| [reach.from, reach.to])
        .flatten();
    let (least, most) = (ends.clone().min()?, ends.max()?);
    if least == most || reaches.iter().any(|(other, _)| *other != scale) {
        return None;
    }
    // A quarter of the line is to spare at either end.
    let spare = ((most - least) / 2).max(1);
    let ruler = Ruler {
        from: least - spare,
        to: most + spare,
    };
    let mut marks = Vec::new();
    for (index, (answer, (_, reach))) in answers.iter().zip(&reaches).enumerate() {
        let label = amounts
            .get(index)
            .map_or_else(String::new, |one| value(cx, one));
        marks.push(mark(&ruler, *reach, answer, label));
    }
    Some(ValueLineCard {
        spoken: spoken(cx, scale, &marks),
        ticks: ruler.ticks(cx, scale, least),
        unit: match scale {
            Scale::Numbers(unit) => unit.to_owned(),
            Scale::Time => String::new(),
        },
        rows: rows(marks),
    })
}

/// Why answers that all have values are not drawn on one line; empty if they are, or some have none.
pub(crate) fn why_no_line(cx: Context<'_>, answers: &[Answer<'_>]) -> String {
    let amounts = answers
        .iter()
        .map(|answer| cx.dossier.claims.get(answer.claim)?.value.as_ref());
    let Some(amounts) = amounts.collect::<Option<Vec<&Amount>>>() else {
        return String::new();
    };
    let mut units: Vec<Option<&str>> = Vec::new();
    for amount in &amounts {
        let unit = match amount {
            Amount::Number { unit, .. } => Some(unit.as_str()),
            Amount::Date(_) => None,
        };
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    let named: Option<Vec<&str>> = units.iter().copied().collect();
    match named {
        Some(units) if units.len() > 1 => {
            let units: Vec<String> = units.into_iter().map(str::to_owned).collect();
            let units = joined(cx.messages, &units);
            let parts = [("units", (&units).into())];
            cx.messages.format("no-line-units", &parts)
        }
        None if units.len() > 1 => cx.messages.get("no-line-kinds").to_owned(),
        None if common_zone(&amounts).is_none() => cx.messages.get("no-line-zones").to_owned(),
        _ => String::new(),
    }
}

/// The zone of whose clock times of day are drawn, if any says its zone; nothing if only some of them do.
fn common_zone(amounts: &[&Amount]) -> Option<Option<Zone>> {
    let dates = amounts.iter().filter_map(|amount| match amount {
        Amount::Date(date) => Some(Days::as_written(date)),
        Amount::Number { .. } => None,
    });
    let clocked: Vec<Days> = dates.filter(|days| days.has_clock()).collect();
    let zone = clocked.iter().find_map(|days| days.zones().next());
    let all_say = clocked.iter().all(|days| days.zones().next().is_some());
    (zone.is_none() || all_say).then_some(zone)
}

fn mark(ruler: &Ruler, reach: Reach, answer: &Answer<'_>, label: String) -> ValueMark {
    let (signs, more) = signs(answer);
    let x = |at: Option<i128>, open: usize| at.map_or(open, |at| ruler.at(at));
    let (from, until) = (x(reach.from, 0), x(reach.to, 100));
    ValueMark {
        x: match (reach.from, reach.to) {
            (Some(_), None) => from,
            (None, Some(_)) => until,
            _ => usize::midpoint(from, until),
        },
        from: (from != until).then_some(from),
        until,
        is_open_before: reach.from.is_none(),
        is_open_after: reach.to.is_none(),
        label,
        signs,
        more,
    }
}

/// A sign for each of those who hold an answer, and how many more hold it.
fn signs(answer: &Answer<'_>) -> (Vec<&'static str>, usize) {
    let sign = |position: &&Position| match position.holder {
        PositionHolder::Article(_) => "own",
        PositionHolder::Actor(_) | PositionHolder::Unnamed(_) => "yes",
    };
    let signs = answer.held.iter().map(sign).take(SIGNS).collect();
    (signs, answer.held.len().saturating_sub(SIGNS))
}

fn spoken(cx: Context<'_>, scale: Scale<'_>, marks: &[ValueMark]) -> String {
    let held = |mark: &ValueMark| {
        let count = mark.signs.len() + mark.more;
        let parts = [("value", (&mark.label).into()), ("count", count.into())];
        cx.messages.format("value-held", &parts)
    };
    let all: Vec<String> = marks.iter().map(held).collect();
    let all = all.join(cx.messages.get("semicolon"));
    let (id, unit) = match scale {
        Scale::Numbers(unit) => ("value-line", unit),
        Scale::Time => ("value-line-days", ""),
    };
    let parts = [("unit", unit.into()), ("values", (&all).into())];
    cx.messages.format(id, &parts)
}

/// Marks in rows: each in the first row where there is room for it. No stretch of a row covers another.
fn rows(mut marks: Vec<ValueMark>) -> Vec<Vec<ValueMark>> {
    marks.sort_by_key(|mark| mark.x);
    let mut rows: Vec<Vec<ValueMark>> = Vec::new();
    for mark in marks {
        let is_apart = |other: &ValueMark| {
            let overlap = mark
                .from
                .zip(other.from)
                .is_some_and(|(from, others)| from < other.until && others < mark.until);
            other.x + ROOM <= mark.x && !overlap
        };
        let has_room = |row: &&mut Vec<ValueMark>| row.iter().all(is_apart);
        match rows.iter_mut().find(has_room) {
            Some(row) => row.push(mark),
            None => rows.push(vec![mark]),
        }
    }
    rows
}

/// A line from one number to another.
struct Ruler {
    from: i128,
    to: i128,
}

impl Ruler {
    /// How far along the line, in hundredths.
    fn at(&self, number: i128) -> usize {
        let length = (self.to - self.from).max(1);
        let along = (number - self.from).clamp(0, length);
        usize::try_from((along * 100 + length / 2) / length).unwrap_or(0)
    }

    fn ticks(&self, cx: Context<'_>, scale: Scale<'_>, least: i128) -> Vec<ValueTick> {
        let tick = |at: i128, label: String| ValueTick {
            x: self.at(at),
            label,
        };
        match scale {
            // The marks themselves say the dates.
            Scale::Time => Vec::new(),
            Scale::Numbers(_) => {
                let step = step((self.to - self.from) / TICKS);
                // What counts things is never below nought.
                let first = if least >= 0 {
                    self.from.max(0)
                } else {
                    self.from
                };
                let first = first.div_euclid(step) * step;
                let all = (0..=2 * TICKS).map(|index| first + index * step);
                let within = all.filter(|at| self.from <= *at && *at <= self.to);
                let within = within.filter(|at| least < 0 || *at >= 0);
                within
                    .map(|at| tick(at, number(cx, Decimal::of_millionths(at))))
                    .collect()
            }
        }
    }
}

/// The least of 1, 2, 5, 10, 20, 50 … millionths that is not less.
fn step(least: i128) -> i128 {
    let mut power = 1;
    loop {
        for times in [1, 2, 5] {
            if power * times >= least {
                return power * times;
            }
        }
        power *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_of_the_line_is_to_spare_at_either_end() {
        let ruler = Ruler { from: 5, to: 13 };
        assert_eq!((ruler.at(7), ruler.at(11)), (25, 75));
        assert_eq!((ruler.at(-90), ruler.at(90)), (0, 100));
    }

    #[test]
    fn steps_are_round() {
        assert_eq!([1, 3, 5, 6, 11, 21].map(step), [1, 5, 5, 10, 20, 50]);
    }
}
