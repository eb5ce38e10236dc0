//! Places on a timeline, in hundredths of it: style sheets have a class for each, so that no page needs its own style, and a
//! line in a script that runs from right to left is its mirror image.

use crate::time::datewords::DateWords;
use crate::time::day::{Day, Unit};
use crate::time::days::Days;
use crate::time::month_name;

/// Marks that are nearer than this are one.
pub(crate) const NEAR: usize = 2;
/// How far from either end of the line the first and last days are.
const EDGE: i64 = 4;
/// How much of the line the name of a month and its year takes.
const NAME: usize = 9;
/// How many names there is room for along the line.
const ROOM: i64 = 10;

/// A timeline.
pub(crate) struct Line {
    first: Day,
    last: Day,
}

impl Line {
    /// A line from one day to another.
    pub(crate) fn new(first: Day, last: Day) -> Self {
        Self { first, last }
    }

    /// How far along the line a day is, in hundredths.
    pub(crate) fn at(&self, day: Day) -> usize {
        let length = (self.last.number() - self.first.number()).max(1);
        let along = (day.number() - self.first.number()).clamp(0, length);
        let width = 100 - 2 * EDGE;
        let x = i128::from(EDGE) + i128::from(along) * i128::from(width) / i128::from(length);
        usize::try_from(x).unwrap_or(0).min(100)
    }

    /// The names of months or years at their beginnings. The first is of the unit that the line begins in; it goes if the second
    /// begins before there is room for its name.
    pub(crate) fn ticks(&self, words: &dyn DateWords) -> Vec<(usize, String)> {
        let months = self.months();
        let (unit, step) = match months {
            ..=ROOM => (Unit::Month, 1),
            _ => (Unit::Year, months / 12 / ROOM + 1),
        };
        let begin = unit.first(self.first);
        let mut days: Vec<Day> = (0..=ROOM + 1)
            .map(|index| unit.later(begin, index * step))
            .take_while(|day| *day <= self.last)
            .collect();
        if let [first, second, ..] = days.as_slice()
            && self.at(*second) < self.at(*first) + NAME
        {
            days.remove(0);
        }
        let mut year = None;
        let name = |day: &Day| {
            let name = match unit {
                Unit::Month if year == Some(day.year) => month_name(*day, words),
                _ => {
                    let whole = Days::between(*day, unit.last(*day));
                    whole.said(words).unwrap_or_default()
                }
            };
            year = Some(day.year);
            (self.at(*day), name)
        };
        days.iter().map(name).collect()
    }

    fn months(&self) -> i64 {
        let index = |day: Day| {
            day.year
                .saturating_mul(12)
                .saturating_add(i64::from(day.month))
        };
        index(self.last).saturating_sub(index(self.first))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::datewords::EnglishDateWords;

    fn day(year: i64, month: u8, day: u8) -> Day {
        Day { year, month, day }
    }

    #[test]
    fn days_are_between_the_edges_and_in_order() {
        let line = Line::new(day(2031, 1, 12), day(2031, 5, 2));
        assert_eq!(line.at(day(2031, 1, 12)), 4);
        assert_eq!(line.at(day(2031, 5, 2)), 96);
        assert_eq!(line.at(day(2030, 1, 1)), 4);
        assert!(line.at(day(2031, 3, 1)) > line.at(day(2031, 2, 1)));
    }

    #[test]
    fn a_few_months_are_named_and_many_years_are_thinned() {
        let names = |from, to| -> Vec<String> {
            let ticks = Line::new(from, to).ticks(&EnglishDateWords);
            ticks.into_iter().map(|(_, name)| name).collect()
        };
        assert_eq!(
            names(day(2031, 1, 2), day(2031, 4, 2)),
            ["January 2031", "February", "March", "April"]
        );
        assert_eq!(names(day(2029, 11, 2), day(2031, 4, 2)).len(), 3);
        assert!(names(day(-4000, 1, 1), day(2031, 4, 2)).len() <= 12);
    }
}
