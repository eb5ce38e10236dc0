//! The line of the times of day: cut in four steps of as many minutes as people count in.

use crate::time::clock::{Clock, End};
use crate::time::datewords::DateWords;
use crate::time::days::Days;

/// How many steps a line has.
const STEPS: i64 = 4;
/// How many minutes a step may have, the shortest first.
const LENGTHS: [i64; 9] = [1, 5, 10, 15, 30, 60, 120, 180, 360];
/// How many parts the line has.
const WIDTH: i64 = 1000;

/// A line that covers some times.
pub(crate) struct HourLine {
    start: End,
    step: i64,
}

impl HourLine {
    /// The shortest line; none if there are no times of day, if they cover more than a day, or if only some of them have a
    /// zone, so that nobody knows how far apart they are.
    pub(crate) fn of(times: &[Days]) -> Option<Self> {
        let firsts: Option<Vec<End>> = times.iter().map(|time| time.first()).collect();
        let lasts: Option<Vec<End>> = times.iter().map(|time| time.last()).collect();
        let (firsts, lasts) = (firsts?, lasts?);
        let zone = firsts.first()?.zone();
        let ends = firsts.iter().chain(&lasts);
        let is_one_clock = ends
            .clone()
            .all(|end| end.clock.is_some() && end.zone() == zone);
        let first = firsts.into_iter().min_by(End::cmp_as_first)?;
        let last = lasts.into_iter().max_by(End::cmp_as_last)?;
        // The first mark is not at the very edge, if there is room.
        let lines = [1, 0].into_iter().flat_map(|before| {
            LENGTHS.iter().map(move |step| Self {
                start: floor(first.plus_minutes(-before), *step),
                step: *step,
            })
        });
        let mut long = lines.filter(|line| line.start.minutes_to(last) <= STEPS * line.step);
        is_one_clock.then(|| long.next())?
    }

    /// Where each step begins, in words.
    pub(crate) fn ticks(&self, words: &dyn DateWords) -> Vec<String> {
        let ticks = (0..STEPS).map(|step| self.start.plus_minutes(step * self.step));
        let clocks = ticks.filter_map(|tick| tick.clock);
        clocks
            .map(|clock| clock.in_zone_of(None).said(words))
            .collect()
    }

    /// Where a time begins on the line, and how long it is.
    pub(crate) fn place(&self, time: Days) -> (i64, i64) {
        let along = |end: Option<End>| {
            let minutes = end.map_or(0, |end| self.start.minutes_to(end));
            (minutes * WIDTH / (STEPS * self.step)).clamp(0, WIDTH)
        };
        let (from, to) = (along(time.first()), along(time.last()));
        (from, (to - from).max(0))
    }
}

/// The last full step up to a time: of the hours that are counted from midnight.
fn floor(end: End, step: i64) -> End {
    let of_day = end.clock.map_or(0, Clock::of_day);
    end.plus_minutes(-(of_day % step))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::datewords::EnglishDateWords;
    use crate::time::edtf::Edtf;

    fn times(written: &[&str]) -> Vec<Days> {
        let dates = written.iter().map(|one| Edtf::parse(one).unwrap());
        dates.map(|date| Days::as_written(&date)).collect()
    }

    #[test]
    fn a_line_is_as_short_as_its_times_allow() {
        for (written, ticks, places) in [
            (
                vec!["2025-03-14T22:40", "2025-03-14T22:58"],
                "22:30 22:40 22:50 23:00",
                vec![(250, 0), (700, 0)],
            ),
            (
                vec!["2025-03-14T22:40/2025-03-14T23:10", "2025-03-15T00:10"],
                "22:30 23:00 23:30 00:00",
                vec![(83, 250), (833, 0)],
            ),
            (
                vec!["2025-03-14T22:40Z", "2025-03-14T23:00Z/2025-03-15T11:00Z"],
                "18:00 00:00 06:00 12:00",
                vec![(194, 0), (208, 500)],
            ),
        ] {
            let times = times(&written);
            let line = HourLine::of(&times).unwrap();
            assert_eq!(line.ticks(&EnglishDateWords).join(" "), ticks);
            let found: Vec<(i64, i64)> = times.iter().map(|time| line.place(*time)).collect();
            assert_eq!(found, places, "{written:?}");
        }
    }

    #[test]
    fn what_cannot_be_compared_is_not_drawn() {
        for written in [
            vec![],
            vec!["2025-03-14T22:40", "2025-03-14"],
            vec!["2025-03-14T22:40", "2025-03-14T22:40Z"],
            vec!["2025-03-14T22:40", "2025-03-17T22:40"],
        ] {
            assert!(HourLine::of(&times(&written)).is_none(), "{written:?}");
        }
    }
}
