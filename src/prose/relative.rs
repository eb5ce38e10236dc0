//! Words for a time that count from another: "on Thursday", "last year", "two days after".
//!
//! Only what has one reading is read. The rules are those of news: a bare weekday or month is the nearest past one, "last
//! Thursday" the nearest that is not yesterday or the day before, "two years ago" is as exact as a year. Everything else keeps its words and nothing more.

use super::datewords::{DateWords, English};
use super::days::{Days, Distance, Unit};
use super::edtf::{Day, MONTHS, WEEKDAYS};

/// Words for a time, understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relative {
    /// The nearest past weekday, from Monday as 0.
    Weekday(i64),
    /// What "last" makes of a weekday: see [`Day::last_weekday`].
    LastWeekday(i64),
    /// From so many days before to so many days before.
    Day(i64, i64),
    /// The nearest past month of this number.
    Month(u8),
    /// The nearest past day of this month and number.
    DayOfMonth(u8, u8),
    /// The whole unit so many units ago.
    Ago(i64, Unit),
    /// This unit as far as it has gone.
    SoFar(Unit),
    /// Some time within the past units.
    Past(i64, Unit),
    /// All through the past units.
    For(i64, Unit),
    /// So long after an event.
    After(Distance),
    /// So long before an event.
    Before(Distance),
}

/// When something was, as far as words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The days.
    pub days: Days,
    /// Whether it filled all of them, and not one among them.
    pub throughout: bool,
}

impl Moment {
    /// The moment in English; nothing where an end is open.
    pub fn in_words(self) -> Option<String> {
        self.said(&English)
    }

    /// The moment in a language; nothing where an end is open.
    pub fn said(self, words: &dyn DateWords) -> Option<String> {
        if self.throughout {
            self.days.all_said(words)
        } else {
            self.days.said(words)
        }
    }
}

const NUMERALS: [&str; 13] = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

impl Relative {
    /// Reads English words; nothing where they are not understood as a whole.
    pub fn read(words: &str) -> Option<Self> {
        let small = words.to_lowercase().replace("mid-", "mid ");
        let words: Vec<&str> = small
            .split(|c: char| c.is_whitespace() || c == ',')
            .map(|word| word.trim_end_matches('.'))
            .filter(|word| !word.is_empty())
            .collect();
        let words = match words.as_slice() {
            ["on" | "in" | "during" | "over", rest @ ..] => rest,
            all => all,
        };
        day(words)
            .or_else(|| unit(words))
            .or_else(|| counted(words))
            .or_else(|| month(words))
    }

    /// When it was, counted from a publication; nothing where the words count from something else.
    pub fn from_publication(self, anchor: Days) -> Option<Moment> {
        let days = match self {
            Self::After(_) | Self::Before(_) => return None,
            Self::Weekday(weekday) => {
                let nearest = |day: Day| day.plus_days(-(day.weekday() - weekday).rem_euclid(7));
                anchor.map(nearest, nearest)
            }
            Self::LastWeekday(weekday) => {
                let last = |day: Day| day.last_weekday(weekday);
                anchor.map(last, last)
            }
            Self::Day(most, least) => {
                anchor.map(|day| day.plus_days(-most), |day| day.plus_days(-least))
            }
            Self::Month(month) => anchor.map(
                |day| nearest_month(day, month),
                |day| Unit::Month.last(nearest_month(day, month)).min(day),
            ),
            Self::DayOfMonth(month, number) => {
                let nearest = |day: Day| nearest_day(day, month, number);
                anchor.map(nearest, nearest)
            }
            Self::Ago(count, unit) => anchor.map(
                |day| unit.first(unit.later(day, -count)),
                |day| unit.last(unit.later(day, -count)),
            ),
            Self::SoFar(unit) => anchor.map(|day| unit.first(day), |day| day),
            Self::Past(count, unit) | Self::For(count, unit) => {
                anchor.map(|day| unit.first(unit.later(day, -count)), |day| day)
            }
        };
        let throughout = matches!(self, Self::For(..));
        Some(Moment { days, throughout })
    }

    /// When it was, counted from an event; nothing where the words count from something else.
    pub fn from_event(self, anchor: Days) -> Option<Moment> {
        let days = match self {
            Self::After(distance) => distance.after(anchor),
            Self::Before(distance) => distance.before(anchor),
            _ => return None,
        };
        Some(Moment {
            days,
            throughout: false,
        })
    }
}

fn nearest_month(day: Day, month: u8) -> Day {
    Day {
        year: day.year - i64::from(month > day.month),
        month,
        day: 1,
    }
}

/// The nearest past day of this name: 29 February may lie eight years back.
fn nearest_day(from: Day, month: u8, day: u8) -> Day {
    let nearest = nearest_month(from, month);
    let mut years = (0..9).map(|back| Day {
        year: nearest.year - back,
        month,
        day,
    });
    years
        .find(|found| *found <= from && Unit::Month.last(*found).day >= day)
        .unwrap_or(nearest)
}

/// A weekday, or a day near the anchor; the time of day is passed over.
fn day(words: &[&str]) -> Option<Relative> {
    let (words, part_of_day) = match words {
        [rest @ .., "morning" | "afternoon" | "evening" | "night"] => (rest, true),
        all => (all, false),
    };
    match words {
        ["today" | "tonight"] => Some(Relative::Day(0, 0)),
        ["this"] if part_of_day => Some(Relative::Day(0, 0)),
        ["yesterday"] => Some(Relative::Day(1, 1)),
        // "Last night" ends on the day it is told.
        ["last"] if part_of_day => Some(Relative::Day(1, 0)),
        ["last", name] => Some(Relative::LastWeekday(weekday(name)?)),
        [name] => Some(Relative::Weekday(weekday(name)?)),
        _ => None,
    }
}

fn weekday(name: &str) -> Option<i64> {
    (0..)
        .zip(WEEKDAYS)
        .find(|(_, known)| *known == name)
        .map(|(number, _)| number)
}

/// "last year", "late last month", "earlier this week".
fn unit(words: &[&str]) -> Option<Relative> {
    match words {
        ["early" | "late", rest @ ..] if rest.len() == 2 => unit(rest),
        ["earlier", "this", name] => Some(Relative::SoFar(one(name)?)),
        ["last", name] => Some(Relative::Ago(1, one(name)?)),
        ["this", name] => Some(Relative::Ago(0, one(name)?)),
        _ => None,
    }
}

fn one(name: &str) -> Option<Unit> {
    match name {
        "day" => Some(Unit::Day),
        "week" => Some(Unit::Week),
        "month" => Some(Unit::Month),
        "year" => Some(Unit::Year),
        _ => None,
    }
}

fn units(name: &str) -> Option<Unit> {
    one(name.strip_suffix('s').unwrap_or(name))
}

/// "two years ago", "for two years", "the past week", "two days after".
fn counted(words: &[&str]) -> Option<Relative> {
    match words {
        [count, name, "ago"] => Some(Relative::Ago(number(count)?, units(name)?)),
        ["for", count, name] | ["for", "the", "past" | "last", count, name] => {
            Some(Relative::For(number(count)?, units(name)?))
        }
        ["the", "past" | "last", count, name] => Some(Relative::Past(number(count)?, units(name)?)),
        ["the", "past" | "last", name] => Some(Relative::Past(1, one(name)?)),
        _ => beside(words),
    }
}

/// Words that count from an event.
fn beside(words: &[&str]) -> Option<Relative> {
    match words {
        ["the", "same", "day"] => Some(Relative::After(Distance::of(0, Unit::Day))),
        ["the", "next" | "following", name] | ["the", name, "after"] => {
            Some(Relative::After(Distance::of(1, one(name)?)))
        }
        ["the", "previous", name] | ["the", name, "before"] => {
            Some(Relative::Before(Distance::of(1, one(name)?)))
        }
        [count, name, "after" | "later"] => {
            Some(Relative::After(Distance::of(number(count)?, units(name)?)))
        }
        [count, name, "before" | "earlier"] => {
            Some(Relative::Before(Distance::of(number(count)?, units(name)?)))
        }
        _ => None,
    }
}

fn number(word: &str) -> Option<i64> {
    if matches!(word, "a" | "an") {
        return Some(1);
    }
    let named = (0..).zip(NUMERALS).find(|(_, known)| *known == word);
    named
        .map(|(number, _)| number)
        .or_else(|| word.parse().ok())
        .filter(|number| (1..1000).contains(number))
}

/// "March", "late March", "24 July", "July 24th".
fn month(words: &[&str]) -> Option<Relative> {
    match words {
        ["early" | "mid" | "late", name] | [name] => Some(Relative::Month(month_number(name)?)),
        [a, b] => {
            let (month, day) = month_number(a)
                .zip(day_number(b))
                .or_else(|| month_number(b).zip(day_number(a)))?;
            let longest = Unit::Month.last(Day {
                year: 2000,
                month,
                day: 1,
            });
            (1..=longest.day)
                .contains(&day)
                .then_some(Relative::DayOfMonth(month, day))
        }
        _ => None,
    }
}

fn month_number(name: &str) -> Option<u8> {
    (1..)
        .zip(MONTHS)
        .find(|(_, known)| known.eq_ignore_ascii_case(name))
        .map(|(number, _)| number)
}

fn day_number(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let ending = word.get(digits.len()..)?;
    matches!(ending, "" | "st" | "nd" | "rd" | "th")
        .then(|| digits.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::prose::edtf::Edtf;

    fn days(written: &str) -> Days {
        Days::of(&Edtf::parse(written).unwrap())
    }

    fn from(published: &str, words: &str) -> Option<String> {
        Relative::read(words)?
            .from_publication(days(published))?
            .in_words()
    }

    #[test]
    fn words_count_from_a_publication() {
        // A Friday.
        for (words, day) in [
            ("Thursday", "27 June 2024"),
            ("on Thursday", "27 June 2024"),
            ("on Friday", "28 June 2024"),
            ("last Friday", "21 June 2024"),
            ("last Thursday", "20 June 2024"),
            ("last Tuesday", "25 June 2024"),
            ("on Thursday evening", "27 June 2024"),
            ("yesterday", "27 June 2024"),
            ("today", "28 June 2024"),
            ("this morning", "28 June 2024"),
            ("last night", "between 27 and 28 June 2024"),
            ("in March", "March 2024"),
            ("late March", "March 2024"),
            ("in June", "between 1 and 28 June 2024"),
            ("July", "July 2023"),
            ("July 24", "24 July 2023"),
            ("on 1st June", "1 June 2024"),
            ("last week", "between 17 and 23 June 2024"),
            ("last month", "May 2024"),
            ("last year", "2023"),
            ("this year", "2024"),
            ("earlier this year", "between 1 January and 28 June 2024"),
            ("three days ago", "25 June 2024"),
            ("a month ago", "May 2024"),
            ("two years ago", "2022"),
            ("for two years", "2022 to 28 June 2024"),
            ("in the past week", "between 17 and 28 June 2024"),
            ("over the past two days", "between 26 and 28 June 2024"),
        ] {
            assert_eq!(from("2024-06-28", words).as_deref(), Some(day), "{words}");
        }
        assert_eq!(
            from("2024-06", "Thursday").as_deref(),
            Some("between 30 May and 27 June 2024")
        );
        assert_eq!(
            from("2023-03-01", "29 February").as_deref(),
            Some("29 February 2020")
        );
    }

    #[test]
    fn words_with_several_readings_or_another_anchor_are_left_alone() {
        for words in [
            "in recent years",
            "recently",
            "two days before the strikes in March",
            "last March",
            "this",
            "last",
            "tomorrow",
            "some years ago",
            "two days after",
            "February 30",
            "nearly two years ago",
            "",
            "on",
            "-3 days ago",
        ] {
            assert_eq!(from("2024-06-28", words), None, "{words}");
        }
        assert_eq!(from("../2024", "last year"), None);
    }

    #[test]
    fn words_count_from_an_event() {
        for (words, day) in [
            ("two days after", "between 3 March and 2 April 2024"),
            ("the next day", "between 2 March and 1 April 2024"),
            ("the day before", "between 29 February and 30 March 2024"),
            ("the same day", "March 2024"),
            ("a year later", "2025"),
        ] {
            let moment = Relative::read(words).and_then(|words| words.from_event(days("2024-03")));
            assert_eq!(
                moment.and_then(Moment::in_words).as_deref(),
                Some(day),
                "{words}"
            );
        }
        let weekday = Relative::read("Thursday").unwrap();
        assert_eq!(weekday.from_event(days("2024-03")), None);
    }

    proptest! {
        #[test]
        fn nothing_fails(words in "(on |in |last |the |for )?\\PC{0,12}( ago| after)?", number in any::<i64>()) {
            if let Some(relative) = Relative::read(&words) {
                relative.from_publication(Days::on(Day::of_number(number)));
            }
        }

        #[test]
        fn a_sharper_anchor_never_gives_other_days(
            words in prop::sample::select(vec![
                "Monday", "last Sunday", "yesterday", "March", "29 February", "July 24", "last week", "last month",
                "this year", "earlier this month", "three weeks ago", "for two years", "the past month", "last night",
            ]),
            start in 0..40_000_i64, length in 0..800_i64, inset in 0..400_i64, outset in 0..400_i64,
        ) {
            let relative = Relative::read(words).unwrap();
            let between = |first: i64, last: i64| Days::between(Day::of_number(first), Day::of_number(last));
            let wide = relative.from_publication(between(start, start + length)).unwrap().days;
            let first = start + inset.min(length);
            let sharp = relative.from_publication(between(first, first.max(start + length - outset))).unwrap().days;
            prop_assert_eq!(wide.narrowed(sharp), Some(sharp));
        }
    }
}
