//! An event on the timeline: drawn as exactly as it is known, and with ends that fade where they are not.

use crate::dossier::Event;
use crate::page::context::Edition;
use crate::page::model::{BarCard, PieceCard};
use crate::time::clock::End;
use crate::time::datewords::DateWords;
use crate::time::day::Unit;
use crate::time::days::Days;

/// How many parts the line has.
const WIDTH: i64 = 1000;
/// Nothing is drawn narrower: a day among years must be seen.
const NARROWEST: i64 = 8;
/// How far an end fades, in as many steps.
const FADE: i64 = 30;
const STEPS: i64 = 3;

/// An event's bar on the timeline that all chronologies share; none if there is no line, or no day is known.
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

/// The line: from the beginning of a year, month, day or hour to the end of one.
struct Line {
    start: End,
    /// In minutes.
    length: i64,
    from: String,
    to: String,
}

/// What a line is cut in.
#[derive(Clone, Copy)]
enum Scale {
    Hours,
    Of(Unit),
}

impl Scale {
    /// Hours for what happened in two days, if times of day are known; days for a month; months for a year.
    fn of(first: End, last: End) -> Self {
        const MONTH: i64 = 31;
        let days = last.day.number().saturating_sub(first.day.number());
        let is_clocked = first.clock.is_some() && last.clock.is_some();
        match days {
            ..=1 if is_clocked => Self::Hours,
            ..MONTH => Self::Of(Unit::Day),
            _ if first.day.year == last.day.year => Self::Of(Unit::Month),
            _ => Self::Of(Unit::Year),
        }
    }
}

impl Line {
    fn new(first: End, last: End, words: &dyn DateWords) -> Self {
        let (start, end) = match Scale::of(first, last) {
            Scale::Hours => (hour(first, 0), hour(last, 1)),
            Scale::Of(unit) => (End::of(unit.first(first.day)), End::of(unit.last(last.day))),
        };
        let name = |of: End| {
            let whole = match Scale::of(first, last) {
                Scale::Hours => Days::within(Some(of), Some(of)),
                Scale::Of(unit) => Days::between(unit.first(of.day), unit.last(of.day)),
            };
            whole.said(words).unwrap_or_default()
        };
        Self {
            start,
            length: start.minutes_to(end).saturating_add(1).max(1),
            from: name(start),
            to: name(end),
        }
    }

    /// How far along the line so many minutes behind its beginning are.
    fn at(&self, minutes: i64) -> i64 {
        let along = i128::from(minutes) * i128::from(WIDTH) / i128::from(self.length);
        i64::try_from(along.clamp(0, i128::from(WIDTH))).unwrap_or(0)
    }

    fn pieces(&self, days: Days, class: &'static str, fading: Fading) -> Vec<PieceCard> {
        let begins = |end: End| self.at(self.start.minutes_to(end.to_first_minute()));
        let ends = |end: End| self.at(self.start.minutes_to(end.to_last_minute()) + 1);
        let start = days.first().map_or(0, begins);
        let end = days.last().map_or(WIDTH, ends);
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

/// The full hour of a time, or one of those behind it.
fn hour(end: End, later: i64) -> End {
    const HOUR: i64 = 60;
    let past = end.clock.map_or(0, |clock| clock.of_day() % HOUR);
    let end = end.plus_minutes(later * HOUR - past);
    End {
        clock: end.clock.map(|clock| clock.in_zone_of(None)),
        ..end
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
    use crate::time::clock::Clock;
    use crate::time::datewords::EnglishDateWords;
    use crate::time::day::Day;

    fn day(year: i64, month: u8, day: u8) -> Day {
        Day { year, month, day }
    }

    fn whole(year: i64, month: u8, of_month: u8) -> End {
        End::of(day(year, month, of_month))
    }

    fn drawn(days: Days, start: bool, end: bool) -> Vec<(&'static str, i64, i64)> {
        let line = Line::new(whole(2021, 5, 1), whole(2024, 6, 30), &EnglishDateWords);
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
        let line = Line::new(whole(2024, 2, 27), whole(2024, 6, 28), &EnglishDateWords);
        assert_eq!(
            (line.from.as_str(), line.to.as_str()),
            ("February 2024", "June 2024")
        );
    }

    #[test]
    fn a_line_within_a_month_is_cut_in_days_and_one_within_two_days_in_hours() {
        let line = Line::new(whole(2025, 3, 14), whole(2025, 4, 2), &EnglishDateWords);
        assert_eq!(
            (line.from.as_str(), line.to.as_str()),
            ("14 March 2025", "2 April 2025")
        );
        let at = |day: Day, hour, minute| End::at(day, Clock::at(hour, minute).unwrap());
        let (first, last) = (at(day(2025, 3, 14), 22, 40), at(day(2025, 3, 15), 1, 10));
        let line = Line::new(first, last, &EnglishDateWords);
        assert_eq!(
            (line.from.as_str(), line.to.as_str()),
            ("14 March 2025, 22:00", "15 March 2025, 02:00")
        );
        let none = Fading {
            start: false,
            end: false,
        };
        let minute = line.pieces(Days::within(Some(first), Some(first)), "all", none);
        assert_eq!((minute[0].x, minute[0].width), (165, NARROWEST));
        let later = line.pieces(Days::within(Some(last), Some(last)), "all", none);
        assert!(later[0].x > 700);
    }
}
