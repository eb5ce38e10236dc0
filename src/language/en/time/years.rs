//! Months, seasons, years and longer periods: "late March 2024", "the summer of 2015", "the 1990s", "2011-2014".

use super::reader::{Found, Reader};
use super::vocabulary::{is_running_on, last_century, season, short_decade};
use crate::language::lexicon::EN;
use crate::time::Period;
use crate::time::{CalendarName, Meaning, Pick, Portion};

impl Reader<'_> {
    /// "March", "March 2024", "late March 2024", "mid-March"
    pub(super) fn month(&self, at: usize) -> Option<Found> {
        let (portion, lead) = self.portion(at);
        let (month, next) = self.month_name(lead)?;
        let part = |mut found: Found| {
            found.expression.portion = portion;
            Some(found)
        };
        let year_at = self.past(self.past(next, ","), "of");
        if let Some(year) = self
            .full_year(year_at)
            .filter(|_| self.is_year_like(year_at))
        {
            return part(Found::fixed(year_at + 1, Period::Month(year, month)));
        }
        if let Some(year) = self.year_behind(month, next) {
            return part(Found::fixed(next, Period::Month(year, month)));
        }
        if let Some((years, behind)) = self.year_beside(next) {
            let meaning = Meaning::Named(CalendarName::Month(month), Pick::OfYear(years));
            return part(Found::new(behind, meaning));
        }
        let is_here = self.is_whole || lead > at || self.is_month_here(at, next);
        if !is_here || self.is_one_of_many(at) && self.before(at) != "a" {
            return None;
        }
        let found = Found::new(next, Meaning::Named(CalendarName::Month(month), Pick::Near));
        part(found.going(self.direction(at, next)))
    }

    /// "early", "late", "mid-": the part, and the next token.
    fn portion(&self, at: usize) -> (Portion, usize) {
        let portion = match self.small(at) {
            "early" => Portion::Early,
            "late" => Portion::Late,
            "mid" => Portion::Middle,
            _ => return (Portion::Whole, at),
        };
        (portion, self.past(at + 1, "-"))
    }

    /// Whether a month's name without a day or year is a month: "May" and "March" also begin sentences; "April" and "August" are
    /// also first names.
    fn is_month_here(&self, at: usize, next: usize) -> bool {
        // "the March accord" names a month; "the May government" is named after a person.
        let described = matches!(
            self.before(at),
            "the" | "a" | "an" | "its" | "their" | "his" | "her" | "this" | "s"
        ) && self.small(at) != "may"
            && self.small(next).starts_with(char::is_alphabetic)
            // "the March on the capital"
            && !(self.small(at) == "march" && matches!(self.small(next), "on" | "of" | "to" | "for"))
            && !self.is_capitalised(next);
        let led = EN.time.month_leads.has(self.before(at)) || described;
        let long = self
            .tokens
            .get(at)
            .is_some_and(|token| token.text.len() > 5);
        let beside_name = self.is_capitalised(next)
            || (at > 0 && self.is_capitalised(at - 1) && !led && self.before(at) != "last");
        (led || (long && at > 0)) && !beside_name
    }

    /// "summer 2015", "the summer of 2015", "in the autumn", "early summer"
    pub(super) fn season_of_year(&self, at: usize) -> Option<Found> {
        let the = self.past(at, "the");
        let (portion, start) = self.portion(the);
        let season = season(self.small(start))?;
        let part = |mut found: Found| {
            found.expression.portion = portion;
            Some(found)
        };
        let year_at = self.past(start + 1, "of");
        if let Some(year) = self.full_year(year_at) {
            return part(Found::fixed(year_at + 1, Period::Season(year, season)));
        }
        if let Some((years, next)) = self.year_beside(start + 1) {
            let meaning = Meaning::Named(CalendarName::Season(season), Pick::OfYear(years));
            return part(Found::new(next, meaning));
        }
        let led = start > at
            && matches!(
                self.before(at),
                "in" | "by" | "until" | "during" | "since" | "over" | "into" | "through" | "of"
            );
        let ends = matches!(
            self.small(start + 1),
            "" | "."
                | ","
                | "and"
                | "after"
                | "when"
                | "before"
                | "because"
                | "while"
                | "as"
                | "but"
                | ";"
        );
        if !self.is_whole && (!led || !ends || (season == 24 && start == the)) {
            return None;
        }
        let found = Found::new(
            start + 1,
            Meaning::Named(CalendarName::Season(season), Pick::Near),
        );
        part(found.going(self.direction(at, start + 1)))
    }

    /// "the 1990s", "mid-1990s", "the 19th century"
    pub(super) fn decade(&self, at: usize) -> Option<Found> {
        let the = self.past(at, "the");
        let (portion, start) = self.portion(the);
        let part = |next: usize, period: Period| {
            let mut found = Found::fixed(next, period);
            found.expression.portion = portion;
            Some(found)
        };
        let small = self.small(start);
        if self.small(start + 1) == "century" {
            let ordinal = small.trim_end_matches(|c: char| c.is_ascii_lowercase());
            let number = ordinal
                .parse::<i64>()
                .ok()
                .filter(|number| (1..=22).contains(number))?;
            return part(start + 2, Period::Century((number - 1) * 100));
        }
        let led = start > at || matches!(self.before(at), "the" | "mid" | "early" | "late");
        if let Some(year) = last_century(small).filter(|_| led) {
            return part(start + 1, Period::Decade(year));
        }
        // "the '80s"
        if matches!(self.small(start), "'" | "’" | "‘")
            && self.is_joined(start)
            && let Some(year) = short_decade(self.small(start + 1)).filter(|_| led)
        {
            return part(start + 2, Period::Decade(year));
        }
        let digits = small.strip_suffix('s')?;
        let year = digits
            .parse::<i64>()
            .ok()
            .filter(|year| digits.len() == 4 && year % 10 == 0 && (1100..2100).contains(year))?;
        part(start + 1, Period::Decade(year))
    }

    /// "in 2011", "early 2011", "2011-2014"
    pub(super) fn year(&self, at: usize) -> Option<Found> {
        let start = match (self.small(at), self.small(at + 1)) {
            ("early" | "late" | "mid", _) => self.past(at + 1, "-"),
            ("fiscal" | "calendar", "year") => at + 2,
            ("fiscal" | "calendar", _) => at + 1,
            ("the", "year") => at + 2,
            _ => at,
        };
        let year = self.full_year(start)?;
        let is_bare = start == at && !self.is_whole;
        if is_bare && !self.is_bare_year(at) || !self.is_year_like(start) {
            return None;
        }
        let last = matches!(self.small(start + 1), "-" | "–")
            .then(|| self.full_year(start + 2))
            .flatten()
            .filter(|last| *last > year && self.is_year_like(start + 2));
        let last = last.or_else(|| self.short_year(start, year));
        let (next, period) = match last {
            Some(last) => (start + 3, Period::Years(year, last)),
            None => (start + 1, Period::Year(year)),
        };
        let mut found = Found::fixed(next, period);
        found.expression.portion = self.portion(at).0;
        Some(found)
    }

    /// The second year of "2019-20", "2019/20".
    fn short_year(&self, at: usize, year: i64) -> Option<i64> {
        let joined = self.is_joined(at) && self.is_joined(at + 1);
        let short = self.small(at + 2);
        let last = year - year % 100 + short.parse::<i64>().ok()?;
        let signed = joined && matches!(self.small(at + 1), "-" | "–" | "/");
        (signed && short.len() == 2 && last > year).then_some(last)
    }

    /// Whether four digits are not part of another number or name, and do not count anything.
    pub(super) fn is_year_like(&self, at: usize) -> bool {
        let glued_before = at > 0
            && self.is_joined(at - 1)
            && !matches!(
                self.before(at),
                "(" | "“" | "\"" | "‘" | "'" | "-" | "–" | "—" | "/" | "["
            );
        let glued_after = self.is_joined(at)
            && matches!(self.small(at + 1), "," | "." | ":" | "%" | "/")
            && self.is_joined(at + 1)
            && self.small(at + 2).starts_with(|c: char| c.is_ascii_digit());
        let led = self.before(at) == "in";
        let short = self
            .full_year(at)
            .and_then(|year| self.short_year(at, year));
        // "the 2000-year-old bridge", "a 2000-strong crowd"
        let measures = self.small(at + 1) == "-"
            && self.is_joined(at)
            && self.is_joined(at + 1)
            && self.is_plain_word(at + 2)
            && !matches!(self.small(at + 2), "built" | "era" | "style" | "vintage");
        !glued_before
            && !measures
            && (!glued_after || short.is_some())
            && (led || !EN.time.counted.has(self.small(at + 1)))
    }

    /// "an unsuccessful 1996 campaign", but not "some 2000 workers".
    fn is_beside_noun(&self, at: usize) -> bool {
        let plain = |word: &str| word.len() > 2 && word.chars().all(char::is_lowercase);
        let (before, next) = (self.before(at), self.small(at + 1));
        let own = at
            .checked_sub(1)
            .and_then(|at| self.tokens.get(at))
            .map_or("", |token| token.text);
        let spaced = at > 0 && !self.is_joined(at - 1) && !self.is_joined(at);
        spaced
            && plain(own)
            && plain(next)
            && !self.is_capitalised(at + 1)
            && !next.ends_with('s')
            && !EN.time.amounts.has(before)
    }

    /// Whether four digits begin a range of years: "it covers 2000 - 2050", but not "it cost 2000 - 2050 pounds".
    fn begins_years(&self, at: usize) -> bool {
        let joins = matches!(self.small(at + 1), "-" | "–" | "—");
        let pair = self.full_year(at).zip(self.full_year(at + 2));
        let counts = self.is_plain_word(at + 3) && !is_running_on(self.small(at + 3));
        joins && pair.is_some_and(|(first, last)| first < last) && !counts
    }

    /// Whether four digits end a range of numbers that was not read as years.
    fn is_end_of_figures(&self, at: usize) -> bool {
        let joins = matches!(self.before(at), "-" | "–" | "—");
        let first = at.checked_sub(2).map_or("", |first| self.small(first));
        joins && first.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Whether four digits alone are a year, judged by the words next to them.
    fn is_bare_year(&self, at: usize) -> bool {
        let is_between = |first: i64, last: i64| {
            self.full_year(at)
                .is_some_and(|year| (first..=last).contains(&year))
        };
        let modern = is_between(1900, 2060);
        let counts = self.tokens.get(at + 1).is_some_and(|token| {
            token.text.len() > 3
                && token.text.ends_with('s')
                && token.text.starts_with(char::is_lowercase)
                && matches!(
                    self.before(at),
                    "of" | "to" | "and" | "from" | "for" | "a" | ","
                )
        });
        let led = EN.time.year_leads.has(self.before(at)) && (modern || self.before(at) == "in");
        let led = led && !self.is_end_of_figures(at) || self.begins_years(at);
        is_between(1700, 2100) && (led || (modern && self.is_beside_noun(at))) && !counts
    }
}
