//! An event on the line of time: drawn as exactly as it is known, and with ends that fade where they are not.

use crate::dossier::Event;
use crate::page::context::Edition;
use crate::page::model::{BarCard, PieceCard};
use crate::time::datewords::DateWords;
use crate::time::day::Day;
use crate::time::day::Unit;
use crate::time::days::Days;

/// How many parts the line has.
const WIDTH: i64 = 1000;
/// Nothing is drawn narrower: a day among years must be seen.
const NARROWEST: i64 = 8;
/// How far an end fades, in as many steps.
const FADE: i64 = 30;
const STEPS: i64 = 3;

/// An event's bar on the line of time that all chronologies share; none where there is no line, or no day is known.
pub(crate) fn bar(edition: Edition<'_>, event: &Event) -> Option<BarCard> {
    let dossier = edition.dossier;
    let (first, last) = dossier.times.extent()?;
    let days = dossier.times.shown(event)?;
    let line = Line::new(first, last, edition.messages);
    let timing = dossier.times.event(&event.id);
    let date = event.date.as_ref().map(|(date, _)| date);
    let lasted = date.is_some_and(|date| date.is_throughout())
        || timing.is_some_and(|timing| timing.moment.throughout);
    let doubtful = date.is_some_and(|date| date.is_uncertain() || date.is_approximate());
    // "For two years" is counted back as exactly as its unit: its end is known, its beginning is not.
    let counted = lasted && date.is_none();
    let is_one_day = days.earliest().is_some() && days.earliest() == days.latest();
    let is_stated = matches!(&event.date, Some((_, basis)) if !basis.is_derived());
    Some(BarCard {
        pieces: line.pieces(
            days,
            if lasted || (is_one_day && is_stated) {
                "all"
            } else {
                "some"
            },
            Fading {
                start: doubtful || counted || days.earliest().is_none(),
                end: doubtful || days.latest().is_none(),
            },
        ),
        from: line.from,
        to: line.to,
    })
}

/// Which ends of a bar fade.
#[derive(Clone, Copy)]
struct Fading {
    start: bool,
    end: bool,
}

/// The line, in days; from the beginning of a year or month to the end of one.
struct Line {
    first: i64,
    length: i64,
    from: String,
    to: String,
}

impl Line {
    fn new(first: Day, last: Day, words: &dyn DateWords) -> Self {
        let is_short = first.year == last.year;
        let unit = if is_short { Unit::Month } else { Unit::Year };
        let name = |day: Day| {
            let whole = Days::between(unit.first(day), unit.last(day));
            whole.said(words).unwrap_or_default()
        };
        let (first_day, last_day) = (unit.first(first).number(), unit.last(last).number());
        Self {
            first: first_day,
            length: (last_day - first_day + 1).max(1),
            from: name(first),
            to: name(last),
        }
    }

    /// How far along the line a day begins.
    fn at(&self, day: i64) -> i64 {
        let along = i128::from(day - self.first) * i128::from(WIDTH) / i128::from(self.length);
        i64::try_from(along.clamp(0, i128::from(WIDTH))).unwrap_or(0)
    }

    fn pieces(&self, days: Days, class: &'static str, fading: Fading) -> Vec<PieceCard> {
        let start = days.earliest().map_or(0, |day| self.at(day.number()));
        let end = days.latest().map_or(WIDTH, |day| self.at(day.number() + 1));
        let start = start.min(WIDTH - NARROWEST);
        let end = end.max(start + NARROWEST);
        let fade = FADE.min((end - start) / 3);
        let (from, to) = (
            if fading.start { start + fade } else { start },
            if fading.end { end - fade } else { end },
        );
        let mut pieces = Vec::new();
        if fading.start {
            pieces.extend(steps(start, from, &["f1", "f2", "f3"]));
        }
        pieces.push(PieceCard {
            class,
            x: from,
            width: to - from,
        });
        if fading.end {
            pieces.extend(steps(to, end, &["f3", "f2", "f1"]));
        }
        pieces
    }
}

/// A stretch cut into steps of growing or waning strength.
fn steps(from: i64, to: i64, classes: &[&'static str]) -> Vec<PieceCard> {
    let at = |step: i64| from + (to - from) * step / STEPS;
    (0..STEPS)
        .zip(classes)
        .map(|(step, class)| PieceCard {
            class,
            x: at(step),
            width: at(step + 1) - at(step),
        })
        .filter(|piece| piece.width > 0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::datewords::English;

    fn day(year: i64, month: u8, day: u8) -> Day {
        Day { year, month, day }
    }

    fn drawn(days: Days, start: bool, end: bool) -> Vec<(&'static str, i64, i64)> {
        let line = Line::new(day(2021, 5, 1), day(2024, 6, 30), &English);
        let pieces = line.pieces(days, "some", Fading { start, end });
        pieces
            .iter()
            .map(|one| (one.class, one.x, one.width))
            .collect()
    }

    #[test]
    fn a_year_takes_its_part_of_the_line_and_a_day_is_seen() {
        let year = Days::between(day(2021, 1, 1), day(2021, 12, 31));
        assert_eq!(drawn(year, false, false), [("some", 0, 249)]);
        let last = Days::on(day(2024, 12, 31));
        assert_eq!(drawn(last, false, false), [("some", 992, 8)]);
    }

    #[test]
    fn ends_that_are_open_or_doubtful_fade() {
        let open = Days::since(day(2022, 1, 1));
        let pieces = drawn(open, false, true);
        assert_eq!(pieces.first(), Some(&("some", 249, 721)));
        assert_eq!(pieces.last(), Some(&("f1", 990, 10)));
        let doubtful = drawn(
            Days::between(day(2022, 1, 1), day(2022, 12, 31)),
            true,
            true,
        );
        assert_eq!(doubtful.len(), 7);
        assert_eq!(doubtful.iter().map(|piece| piece.2).sum::<i64>(), 250);
    }

    #[test]
    fn a_line_within_one_year_is_named_by_months() {
        let line = Line::new(day(2024, 2, 27), day(2024, 6, 28), &English);
        assert_eq!(
            (line.from.as_str(), line.to.as_str()),
            ("February 2024", "June 2024")
        );
    }
}
