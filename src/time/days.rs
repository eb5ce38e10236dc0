//! Spans of days, or of minutes, in which something may have happened.

use super::clock::{Clock, End, Zone};
use super::datewords::{DateWords, EnglishDateWords};
use super::day::{Day, Unit};
use super::edtf::Edtf;
use super::worded::{at, clocked, end_in, month};

/// The days in which something may have happened. An end that is unknown is open. An end with a known time of day is that minute,
/// any other end the whole day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Days {
    earliest: Option<End>,
    latest: Option<End>,
}

impl Days {
    /// The days that a date may mean, to the minute if it has a time of day. An uncertain or approximate date gives an open span,
    /// because nothing is counted from it. If only its time of day is uncertain or approximate, the span is the whole days in which
    /// that time may be.
    pub fn of(date: &Edtf) -> Self {
        if date.is_of_no_year() {
            return Self::default();
        }
        match (date.is_uncertain() || date.is_approximate(), date.around()) {
            (false, _) => Self::as_written(date),
            (true, Some((first, last))) => Self::between(first, last),
            (true, None) => Self::default(),
        }
    }

    /// From the first to the last time that a date may mean, as written, even if it is marked uncertain or approximate.
    pub fn as_written(date: &Edtf) -> Self {
        Self::within(date.first(), date.last())
    }

    /// From one end to another; a missing end is open.
    pub const fn within(earliest: Option<End>, latest: Option<End>) -> Self {
        Self { earliest, latest }
    }

    /// One day.
    pub fn on(day: Day) -> Self {
        Self::between(day, day)
    }

    /// From one day to another.
    pub fn between(earliest: Day, latest: Day) -> Self {
        Self::within(Some(End::of(earliest)), Some(End::of(latest)))
    }

    /// A day or later.
    pub fn since(earliest: Day) -> Self {
        Self::within(Some(End::of(earliest)), None)
    }

    /// A day or earlier.
    pub fn until(latest: Day) -> Self {
        Self::within(None, Some(End::of(latest)))
    }

    /// One minute of a day.
    pub fn at(day: Day, clock: Clock) -> Self {
        let end = Some(End::at(day, clock));
        Self::within(end, end)
    }

    /// The first possible day.
    pub fn earliest(self) -> Option<Day> {
        self.earliest.map(|end| end.day)
    }

    /// The last possible day.
    pub fn latest(self) -> Option<Day> {
        self.latest.map(|end| end.day)
    }

    /// The beginning of the first possible day, or the minute of it.
    pub fn first(self) -> Option<End> {
        self.earliest
    }

    /// The end of the last possible day, or the minute of it.
    pub fn last(self) -> Option<End> {
        self.latest
    }

    /// The first and the last day, if both are known.
    pub fn ends(self) -> Option<(Day, Day)> {
        self.earliest().zip(self.latest())
    }

    /// The same span in whole days, without times of day.
    #[must_use]
    pub fn whole_days(self) -> Self {
        self.map(|day| day, |day| day)
    }

    /// The same span, with times of day only if it is so short that they matter.
    #[must_use]
    pub fn in_its_scale(self) -> Self {
        const SHORT: i64 = 12 * 60;
        let is_short = |(first, last): (End, End)| first.minutes_to(last) <= SHORT;
        let is_clocked = self.earliest.zip(self.latest).is_none_or(is_short);
        if is_clocked { self } else { self.whole_days() }
    }

    /// Whether a time of day is known at either end.
    pub fn has_clock(self) -> bool {
        let ends = [self.earliest, self.latest].into_iter().flatten();
        ends.map(|end| end.clock).any(|clock| clock.is_some())
    }

    /// The same span on the clock of a zone, if one is given. Times without a zone are unchanged.
    #[must_use]
    pub fn seen_from(self, zone: Option<Zone>) -> Self {
        let seen = |end: End| zone.map_or(end, |zone| end.seen_from(zone));
        Self::within(self.earliest.map(seen), self.latest.map(seen))
    }

    /// Whether something in this span was certainly over before anything in the other began. This is a strict partial order: if two
    /// spans overlap, neither is before the other.
    pub fn is_before(self, other: Self) -> bool {
        let ends = self.latest.zip(other.earliest);
        ends.is_some_and(|(over, begins)| over.is_over_before(begins))
    }

    /// The part that is also in another span; `None` if they do not overlap.
    pub fn narrowed(self, to: Self) -> Option<Self> {
        let firsts = [self.earliest, to.earliest].into_iter().flatten();
        let lasts = [self.latest, to.latest].into_iter().flatten();
        let both = Self::within(
            firsts.max_by(End::cmp_as_first),
            lasts.min_by(End::cmp_as_last),
        );
        (!both.is_before(both)).then_some(both)
    }

    /// The span from the start of the earlier one to the end of the later one.
    #[must_use]
    pub fn widened(self, to: Self) -> Self {
        let first = |(a, b): (End, End)| [a, b].into_iter().min_by(End::cmp_as_first);
        let last = |(a, b): (End, End)| [a, b].into_iter().max_by(End::cmp_as_last);
        Self::within(
            self.earliest.zip(to.earliest).and_then(first),
            self.latest.zip(to.latest).and_then(last),
        )
    }

    /// Moves each end with a function that keeps their order, and drops times of day.
    #[must_use]
    pub fn map(self, earliest: impl Fn(Day) -> Day, latest: impl Fn(Day) -> Day) -> Self {
        Self::within(
            self.earliest().map(earliest).map(End::of),
            self.latest().map(latest).map(End::of),
        )
    }

    /// Extends both sides by this many minutes, if times of day are known.
    #[must_use]
    pub fn widened_by(self, minutes: i64) -> Self {
        Self::within(
            self.earliest.map(|end| end.plus_minutes(-minutes)),
            self.latest.map(|end| end.plus_minutes(minutes)),
        )
    }

    /// Whether a time of day is known at both ends.
    pub fn is_between_clocks(self) -> bool {
        let clock = |end: Option<End>| end.and_then(|end| end.clock);
        clock(self.earliest).is_some() && clock(self.latest).is_some()
    }

    /// The zones of its times of day.
    pub fn zones(self) -> impl Iterator<Item = Zone> {
        let ends = [self.earliest, self.latest].into_iter().flatten();
        ends.filter_map(End::zone)
    }

    /// The span in EDTF; `None` if an end is open or a year does not have four digits.
    pub fn edtf(self) -> Option<String> {
        let (first, last) = self.earliest.zip(self.latest)?;
        let written = match first == last {
            true => first.iso(),
            false => format!("{}/{}", first.iso(), last.iso()),
        };
        Edtf::parse(&written).is_ok().then_some(written)
    }

    /// One unknown day of the span, in English; `None` if an end is open.
    pub fn in_words(self) -> Option<String> {
        self.said(&EnglishDateWords)
    }

    /// One unknown day of the span, in a language; `None` if an end is open.
    pub fn said(self, words: &dyn DateWords) -> Option<String> {
        if self.has_clock() {
            return Some(clocked(self.earliest?, self.latest?, "date-between", words));
        }
        let (first, last) = self.ends()?;
        if let Some((unit, _)) = self.whole() {
            return Some(at(first, unit, words));
        }
        let unit = [Unit::Year, Unit::Month]
            .into_iter()
            .find(|unit| unit.first(first) == first && unit.last(last) == last)
            .unwrap_or(Unit::Day);
        let day = || words.figures(&first.day.to_string());
        let from = match unit {
            Unit::Day if first.year == last.year && first.month == last.month => {
                words.phrase("date-day-alone", &[("day", &day())])
            }
            Unit::Day if first.year == last.year => {
                let month = month(first, words);
                words.phrase("date-day-of-month", &[("day", &day()), ("month", &month)])
            }
            Unit::Month if first.year == last.year => month(first, words),
            _ => at(first, unit, words),
        };
        let to = at(last, unit, words);
        // Languages with articles put them before days, and not before months and years.
        let id = match unit {
            Unit::Day => "date-between-days",
            _ => "date-between",
        };
        Some(words.phrase(id, &[("from", &from), ("to", &to)]))
    }

    /// The one end that is known, in a language; `None` if both or neither are known. `throughout` means that something lasted
    /// until or since then.
    pub fn end_said(self, throughout: bool, words: &dyn DateWords) -> Option<String> {
        let (id, part, end, is_start) = match (self.earliest, self.latest) {
            (Some(end), None) if throughout => ("date-since", "from", end, true),
            (Some(end), None) => ("date-or-later", "date", end, true),
            (None, Some(end)) if throughout => ("date-until", "to", end, false),
            (None, Some(end)) => ("date-or-earlier", "date", end, false),
            _ => return None,
        };
        let day = end.day;
        if end.clock.is_some() {
            return Some(words.phrase(id, &[(part, &end_in(end, words))]));
        }
        let ends_unit = |unit: &Unit| {
            let end = if is_start {
                unit.first(day)
            } else {
                unit.last(day)
            };
            end == day
        };
        let unit = [Unit::Year, Unit::Month].into_iter().find(ends_unit);
        let date = at(day, unit.unwrap_or(Unit::Day), words);
        Some(words.phrase(id, &[(part, &date)]))
    }

    /// All days of the span, in a language; `None` if an end is open.
    pub fn all_said(self, words: &dyn DateWords) -> Option<String> {
        if self.has_clock() {
            return Some(clocked(self.earliest?, self.latest?, "date-to", words));
        }
        let (first, last) = self.ends()?;
        let units = [Unit::Year, Unit::Month];
        let from = units.into_iter().find(|unit| unit.first(first) == first);
        let to = units.into_iter().find(|unit| unit.last(last) == last);
        let (from, to) = (from.unwrap_or(Unit::Day), to.unwrap_or(Unit::Day));
        let (from, to) = (at(first, from, words), at(last, to, words));
        if from == to {
            return Some(from);
        }
        Some(words.phrase("date-to", &[("from", &from), ("to", &to)]))
    }

    /// The span as a value for HTML's `datetime`: one day, month, year or minute.
    pub fn html_datetime(self) -> Option<String> {
        if self.has_clock() {
            let one = self.earliest.filter(|first| Some(*first) == self.latest)?;
            return (1..=9999).contains(&one.day.year).then(|| one.iso());
        }
        let (unit, Day { year, month, day }) = self.whole().filter(|(_, day)| day.year > 0)?;
        Some(match unit {
            Unit::Year => format!("{year:04}"),
            Unit::Month => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}-{month:02}-{day:02}"),
        })
    }

    /// The calendar unit that the span fills, if there is one, and its first day.
    fn whole(self) -> Option<(Unit, Day)> {
        let (first, last) = self.ends().filter(|_| !self.has_clock())?;
        [Unit::Day, Unit::Month, Unit::Year]
            .into_iter()
            .find(|unit| unit.first(first) == first && unit.last(first) == last)
            .map(|unit| (unit, first))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn days(written: &str) -> Days {
        Days::of(&Edtf::parse(written).unwrap())
    }

    #[test]
    fn known_days_have_their_numbers() {
        for (written, number, weekday) in [
            ("1970-01-01", 0, 3),
            ("2024-06-28", 19902, 4),
            ("2000-02-29", 11016, 1),
            ("1969-12-31", -1, 2),
        ] {
            let day = days(written).earliest().unwrap();
            assert_eq!(
                (day.number(), day.weekday()),
                (number, weekday),
                "{written}"
            );
        }
    }

    #[test]
    fn uncertain_dates_and_dates_without_year_give_no_days() {
        for written in ["2024-06-28?", "2024~", "XXXX-07-24", "XXXX"] {
            assert_eq!(days(written), Days::default(), "{written}");
        }
        assert!(days("199X").ends().is_some());
    }

    #[test]
    fn an_uncertain_time_of_day_leaves_the_day_certain() {
        for (written, certain) in [
            ("2024-06-28T22:40~", "2024-06-28"),
            ("2024-06-28T22:40?", "2024-06-28"),
            ("2024-06-28T23:30~", "2024-06-28/2024-06-29"),
            ("2024-06-28T00:10Z~", "2024-06-27/2024-06-28"),
            (
                "2024-06-28T22:40/2024-06-28T23:10~",
                "2024-06-28/2024-06-29",
            ),
        ] {
            assert_eq!(days(written), days(certain), "{written}");
        }
    }

    #[test]
    fn times_of_day_order_inside_a_day() {
        for (one, other, is_before) in [
            ("2024-06-28T22:40", "2024-06-28T22:58", true),
            ("2024-06-28T22:40", "2024-06-28T22:40", false),
            ("2024-06-28T22:40", "2024-06-28", false),
            ("2024-06-28", "2024-06-29T00:00", true),
            ("2024-06-28T22:40+03:00", "2024-06-28T19:58Z", true),
            ("2024-06-28T22:40Z", "2024-06-28T22:58+03:00", false),
            ("2024-06-29T01:00+03:00", "2024-06-28T23:00Z", true),
            // The offset of a clock without a zone is unknown.
            ("2024-06-28T22:40Z", "2024-06-28T22:58", false),
            ("2024-06-28T22:40Z", "2024-06-29", false),
            ("2024-06-28T09:59Z", "2024-06-29", true),
            ("2024-06-27", "2024-06-28T12:00Z", true),
        ] {
            assert_eq!(days(one).is_before(days(other)), is_before, "{one} {other}");
            assert!(!days(other).is_before(days(one)) || !is_before);
        }
    }

    #[test]
    fn times_of_day_read_well() {
        for (written, words) in [
            ("2024-06-27T22:40", "27 June 2024, 22:40"),
            (
                "2024-06-27T22:10/2024-06-27T23:10",
                "27 June 2024, between 22:10 and 23:10",
            ),
            (
                "2024-06-27T23:50Z/2024-06-28T00:20Z",
                "between 27 June 2024, 23:50 UTC and 28 June 2024, 00:20 UTC",
            ),
            (
                "2024-06-27T22:10/2024-06-27",
                "27 June 2024, 22:10 or later",
            ),
            (
                "2024-06-27/2024-06-27T22:10",
                "27 June 2024, 22:10 or earlier",
            ),
        ] {
            assert_eq!(days(written).in_words().as_deref(), Some(words));
        }
        let since = days("2024-06-27T22:10/..");
        let words = since.end_said(false, &EnglishDateWords);
        assert_eq!(words.as_deref(), Some("27 June 2024, 22:10 or later"));
    }

    #[test]
    fn days_read_well() {
        for (written, words) in [
            ("2024-06-27", "27 June 2024"),
            ("2024-06", "June 2024"),
            ("2023", "2023"),
            ("2024-06-24/2024-06-28", "between 24 and 28 June 2024"),
            (
                "2024-02-28/2024-03-29",
                "between 28 February and 29 March 2024",
            ),
            (
                "2023-12-30/2024-01-02",
                "between 30 December 2023 and 2 January 2024",
            ),
            ("2024-03/2024-05", "between March and May 2024"),
            ("2021/2023", "between 2021 and 2023"),
        ] {
            assert_eq!(days(written).in_words().as_deref(), Some(words));
        }
        assert_eq!(
            days("2022/2024-06-28")
                .all_said(&EnglishDateWords)
                .as_deref(),
            Some("2022 to 28 June 2024")
        );
        assert_eq!(days("../2024").in_words(), None);
    }

    proptest! {
        #[test]
        fn every_day_has_one_number(number in -4_000_000_i64..4_000_000) {
            let day = Day::of_number(number);
            prop_assert_eq!(day.number(), number);
            prop_assert!(day < Day::of_number(number + 1));
            prop_assert!(Unit::Month.last(day) >= day);
        }

        #[test]
        fn no_number_is_too_far(number in any::<i64>(), by in any::<i64>()) {
            let day = Day::of_number(number).plus_days(by).plus_months(by);
            prop_assert!(Unit::Year.later(day, by).number() <= 2 * crate::time::day::FURTHEST_DAY);
        }
    }
}
