//! Calendar dates: "2024-07-24", "Friday, March 5, 2024", "5 March", "Christmas Eve".

use super::reader::{Found, Reader};
use super::vocabulary::{is_running_on, month, ordinal, weekday};
use crate::language::lexicon::EN;
use crate::time::Period;
use crate::time::day::Unit;
use crate::time::edtf::{Day, Edtf};
use crate::time::{CalendarName, Meaning, Pick};

impl Reader<'_> {
    /// 2024-07-24, 24.7.2024, 13/7/2024
    pub(super) fn iso(&self, at: usize) -> Option<Found> {
        let token = self.tokens.get(at)?;
        if !token.text.starts_with(|c: char| c.is_ascii_digit())
            || (at > 0 && self.is_joined(at - 1))
        {
            return None;
        }
        let sign = self.small(at + 1);
        let joined = (at..at + 4).all(|at| self.is_joined(at));
        if !matches!(sign, "-" | "." | "/") || self.small(at + 3) != sign || !joined {
            return None;
        }
        let day = in_figures(
            [self.small(at), self.small(at + 2), self.small(at + 4)],
            sign,
        )?;
        Some(Found::fixed(at + 5, Period::Day(day)))
    }

    /// "the week of March 5"
    pub(super) fn week_of(&self, at: usize) -> Option<Found> {
        let start = self.past(at, "the");
        if self.small(start) != "week" || self.small(start + 1) != "of" {
            return None;
        }
        let mut found = self.calendar_day(start + 2)?;
        found.expression.meaning = match found.expression.meaning {
            Meaning::Fixed(Period::Day(day)) => Meaning::Fixed(Period::week(day)),
            Meaning::Named(CalendarName::Day(month, day), pick) => {
                Meaning::Named(CalendarName::WeekOf(month, day), pick)
            }
            _ => return None,
        };
        Some(found)
    }

    /// "Friday, March 5, 2024", "5 March 2024", "the 5th of March", "March 5", "last March 5"
    pub(super) fn calendar_day(&self, at: usize) -> Option<Found> {
        let mut start = at;
        if weekday(self.small(at)).is_some() {
            start = self.past(at + 1, ",");
        }
        let pick = match self.small(at) {
            "last" => Some(Pick::Last),
            "next" => Some(Pick::Next),
            _ => None,
        };
        if pick.is_some() || (self.small(start) == "the" && start + 3 < self.tokens.len()) {
            start += 1;
        }
        let (month, day, last, next) = self.days_of_month(start)?;
        let behind = self.past(next, ",");
        if let Some(year) = self.full_year(behind) {
            return fixed_days(behind + 1, year, month, day, last);
        }
        if let Some(year) = self.year_behind(month, next).filter(|_| last.is_none()) {
            return fixed_days(next, year, month, day, None);
        }
        if self.is_of_the_attacks(month, day, next) {
            return fixed_days(next, 2001, 9, 11, None);
        }
        let name = match last {
            Some(last) => CalendarName::Days(month, day, last),
            None => CalendarName::Day(month, day),
        };
        let (pick, next) = match (self.year_beside(next), pick) {
            (Some((years, behind)), _) => (Pick::OfYear(years), behind),
            // "the January 6 committee": the day that something is named after, in any year.
            (None, None) if self.describes(start, next) => (Pick::Other, next),
            (None, pick) => (pick.unwrap_or(Pick::Near), next),
        };
        let found = Found::new(next, Meaning::Named(name, pick));
        Some(found.going(self.direction(at, next)))
    }

    /// Whether this is a date that everybody understands as one particular day: "the Sept. 11 attacks".
    fn is_of_the_attacks(&self, month: u8, day: u8, next: usize) -> bool {
        let attacks = EN.time.attacks.has(self.small(next));
        (month, day) == (9, 11) && attacks
    }

    /// Whether a month and a day come before the word they describe: "the June 4 crackdown", "his January 6 speech".
    fn describes(&self, start: usize, next: usize) -> bool {
        let led = matches!(
            self.before(start),
            "the" | "s" | "his" | "her" | "its" | "their" | "a" | "an"
        );
        led && self.month_name(start).is_some()
            && !self.is_joined(next.saturating_sub(1))
            && self.is_plain_word(next)
            && !is_running_on(self.small(next))
    }

    /// "9/11", on its own
    fn is_nine_eleven(&self, at: usize) -> bool {
        let written = (self.small(at), self.small(at + 1), self.small(at + 2)) == ("9", "/", "11");
        let joined = self.is_joined(at) && self.is_joined(at + 1);
        let alone =
            (at == 0 || !self.is_joined(at - 1) || matches!(self.before(at), "“" | "(" | "-"))
                && !(self.is_joined(at + 2) && self.small(at + 3) == "/");
        written && joined && alone
    }

    /// The year for the first of two dates: "October and November 2023", "March 3 to April 5, 2019".
    pub(super) fn year_behind(&self, month: u8, next: usize) -> Option<i64> {
        let joins = matches!(
            self.small(next),
            "and" | "or" | "to" | "through" | "until" | "-" | "–"
        );
        let (last, behind) = joins.then(|| self.month_name(next + 1)).flatten()?;
        let behind = self.day_number(behind).map_or(behind, |_| behind + 1);
        let year = self.full_year(self.past(behind, ","))?;
        Some(year - i64::from(last < month))
    }

    /// The last day of "March 5-7" and "March 5 to 7", and the next token.
    fn last_day(&self, first: u8, next: usize) -> (Option<u8>, usize) {
        let joined = next > 0 && self.is_joined(next - 1) && self.is_joined(next);
        let joins = match self.small(next) {
            "-" | "–" => joined,
            // "On March 5 to 7 people …"
            "to" | "through" | "until" => {
                !self.is_plain_word(next + 2) || is_running_on(self.small(next + 2))
            }
            _ => false,
        };
        let last = self
            .day_number(next + 1)
            .filter(|last| joins && *last > first);
        match last {
            Some(last) => (Some(last), next + 2),
            None => (None, next),
        }
    }

    /// "March 5", "5 March", "March 5-7", "3 to 5 May", "between 3 and 5 May": the month, the first and the last day, and the next
    /// token.
    fn days_of_month(&self, at: usize) -> Option<(u8, u8, Option<u8>, usize)> {
        if let Some((month, first, last, next)) = self.days_before_month(at) {
            return Some((month, first, Some(last), next));
        }
        let (month, day, next) = self.month_and_day(at)?;
        let (last, next) = self.last_day(day, next);
        Some((month, day, last, next))
    }

    /// "3-5 May", "3 to 5 May"
    fn days_before_month(&self, at: usize) -> Option<(u8, u8, u8, usize)> {
        let first = self.day_number(at)?;
        let joins = match self.small(at + 1) {
            "-" | "–" | "to" | "through" | "until" => true,
            "and" => self.before(at) == "between",
            _ => false,
        };
        let last_at = joins.then_some(at + 2)?;
        let (month, last, next) = self.month_and_day(last_at)?;
        let is_day_first = self.day_number(last_at) == Some(last);
        (is_day_first && last > first).then_some((month, first, last, next))
    }

    /// "last year", "of this year" after a day, a month or a season: how many years away it is, and the next token.
    pub(super) fn year_beside(&self, at: usize) -> Option<(i64, usize)> {
        let start = self.past(self.past(at, ","), "of");
        let years = match self.small(start) {
            "last" => -1,
            "this" => 0,
            "next" => 1,
            _ => return None,
        };
        let plain = self.small(start + 1) == "year" && self.possessive(start + 2).is_none();
        plain.then_some((years, start + 2))
    }

    /// "New Year's Day", "Christmas Eve 2023"
    pub(super) fn feast(&self, at: usize) -> Option<Found> {
        if self.is_nine_eleven(at) {
            return fixed_days(at + 3, 2001, 9, 11, None);
        }
        let (month, day, next) = match (self.small(at), self.small(at + 1)) {
            ("christmas", "eve") => (12, 24, at + 2),
            ("christmas", "day") => (12, 25, at + 2),
            ("boxing", "day") => (12, 26, at + 2),
            ("new", "year") => {
                let name = self.possessive(at + 2)?;
                match self.small(name) {
                    "eve" => (12, 31, name + 1),
                    "day" => (1, 1, name + 1),
                    _ => return None,
                }
            }
            _ => return None,
        };
        if !self.is_proper(at) {
            return None;
        }
        let year_at = self.past(next, ",");
        if let Some(year) = self
            .full_year(year_at)
            .filter(|_| self.is_year_like(year_at))
        {
            return fixed_days(year_at + 1, year, month, day, None);
        }
        let found = Found::new(
            next,
            Meaning::Named(CalendarName::Day(month, day), Pick::Near),
        );
        Some(found.going(self.near_direction(at, next)))
    }

    fn month_and_day(&self, at: usize) -> Option<(u8, u8, usize)> {
        let (month, day, next) = match self.month_name(at) {
            Some((month, next)) => (month, self.day_number(next)?, next + 1),
            None => {
                let (day, behind) = match self.day_number(at) {
                    Some(day) => (day, self.past(at + 1, "of")),
                    // "the Fourth of July"
                    None => self
                        .ordinal(at)
                        .filter(|(_, next)| self.small(*next) == "of")
                        .map(|(day, next)| (day, next + 1))?,
                };
                let (month, next) = self.month_name(behind)?;
                (month, day, next)
            }
        };
        // The year 2000 had a 29 February.
        let longest = Unit::Month.last(Day {
            year: 2000,
            month,
            day: 1,
        });
        (day <= longest.day).then_some((month, day, next))
    }

    /// The number of a day in words, "fourth" or "twenty-first", and the next token.
    fn ordinal(&self, at: usize) -> Option<(u8, usize)> {
        if let Some(day) = ordinal(self.small(at)) {
            return Some((day, at + 1));
        }
        let tens = match self.small(at) {
            "twenty" => 20,
            "thirty" => 30,
            _ => return None,
        };
        let joined = self.small(at + 1) == "-" && self.is_joined(at);
        let ones = ordinal(self.small(at + 2)).filter(|ones| joined && *ones < 10)?;
        Some((tens + ones, at + 3))
    }

    /// The number of the month with this name, and the next token after an abbreviation's stop.
    pub(super) fn month_name(&self, at: usize) -> Option<(u8, usize)> {
        let token = self.tokens.get(at)?;
        if !self.is_proper(at) {
            return None;
        }
        let month = month(&token.small)?;
        let shortened = token.text.len() < 5 && !matches!(month, 5..=7);
        let stopped = shortened && self.small(at + 1) == "." && self.is_joined(at);
        let goes_on = at + 2 < self.tokens.len() && !self.is_capitalised(at + 2);
        Some((month, if stopped && goes_on { at + 2 } else { at + 1 }))
    }

    pub(super) fn day_number(&self, at: usize) -> Option<u8> {
        let small = self.small(at);
        let digits = small.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let ending = small.get(digits.len()..)?;
        let day = digits
            .parse()
            .ok()
            .filter(|day| digits.len() <= 2 && (1..=31).contains(day))?;
        // "March 5,000", "March 5.4"
        let goes_on = self.is_joined(at)
            && (self.small(at + 1) == "%"
                || matches!(self.small(at + 1), "," | "." | ":")
                    && self.is_joined(at + 1)
                    && self.small(at + 2).starts_with(|c: char| c.is_ascii_digit()));
        (matches!(ending, "" | "st" | "nd" | "rd" | "th") && !goes_on).then_some(day)
    }

    pub(super) fn full_year(&self, at: usize) -> Option<i64> {
        let small = self.small(at);
        small
            .parse()
            .ok()
            .filter(|year| small.len() == 4 && (1000..2200).contains(year))
    }
}

/// A day, or a range of days in one month; `None` if the calendar has no such day.
fn fixed_days(next: usize, year: i64, month: u8, first: u8, last: Option<u8>) -> Option<Found> {
    let day = |day| Day { year, month, day };
    let period = match last {
        Some(last) => Period::Days(day(first), day(last)),
        None => Period::Day(day(first)),
    };
    period.edtf()?;
    Some(Found::fixed(next, period))
}

/// A day in figures. With slashes or hyphens, it is read only if day and month cannot be confused.
fn in_figures([first, second, third]: [&str; 3], sign: &str) -> Option<Day> {
    let number = |text: &str| text.parse::<u8>().ok().filter(|_| text.len() <= 2);
    let year = |text: &str| {
        let year = text.parse::<i64>().ok();
        year.filter(|year| text.len() == 4 && (1500..2200).contains(year))
    };
    let (year, month, day) = match year(first) {
        Some(year) if sign != "." => (year, number(second)?, number(third)?),
        _ => {
            let (first, second) = (number(first)?, number(second)?);
            let (month, day) = match (first, second) {
                (day, month) if sign == "." || day > 12 || day == month => (month, day),
                (month, day) if day > 12 => (month, day),
                _ => return None,
            };
            (year(third)?, month, day)
        }
    };
    Edtf::parse(&format!("{year:04}-{month:02}-{day:02}")).ok()?;
    Some(Day { year, month, day })
}
