//! The dates a body names, with what they come to.
//!
//! An expression is taken without its preposition and with its modifier: "last week", "late March", "the 1990s". What counts from
//! the day of publication has a value only where that is known, and only as exact as its words:
//!
//! | words | published 28 June 2024, a Friday |
//! |---|---|
//! | March 5, 2024 · 2011 · the 1990s | 2024-03-05 · 2011 · 199X |
//! | on Thursday · will meet on Thursday | 2024-06-27 · 2024-07-04 |
//! | yesterday · last week · last month | 2024-06-27 · 2024-06-17/2024-06-23 · 2024-05 |
//! | in March · until October | 2024-03 · 2024-10 |
//! | two years ago · three weeks ago | 2022 · 2024-06-03/2024-06-09 |
//! | for two years · two days later | their words only |
//!
//! Whether a bare weekday or month lies behind or ahead, the nearest verb before it says. English only.

use std::ops::Range;

use super::dates;
use super::reading::ReadDate;
use crate::prose::days::{Days, Unit};
use crate::prose::edtf::{Day, Edtf, WEEKDAYS};
use crate::prose::names::is_word_char;

/// The dates in the blocks of a text. `published` is EDTF.
pub(super) fn body_dates(
    text: &str,
    blocks: &[Range<usize>],
    published: Option<&str>,
) -> Vec<ReadDate> {
    let anchor = published
        .and_then(|date| Edtf::parse(date).ok())
        .and_then(|date| Days::of(&date).ends());
    let mut found = Vec::new();
    for block in blocks {
        let part = text.get(block.clone()).unwrap_or_default();
        let reader = Reader {
            text: part,
            tokens: tokens(part),
            anchor,
        };
        found.extend(reader.dates().into_iter().map(|(range, read)| ReadDate {
            wording: part.get(range.clone()).unwrap_or_default().to_owned(),
            range: range.start + block.start..range.end + block.start,
            timex: read.value.as_ref().map(|value| value.timex.clone()),
            value: read.value.and_then(|value| value.edtf),
            relative: read.relative,
        }));
    }
    found
}

/// What an expression comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Value {
    /// As EDTF; durations have none.
    edtf: Option<String>,
    /// In the notation of TIMEX3: `2024-W25`, `P3Y`.
    timex: String,
}

/// An expression that was understood.
struct Read {
    /// The token behind it.
    next: usize,
    value: Option<Value>,
    relative: bool,
}

/// A word, a number or a sign.
struct Token<'a> {
    range: Range<usize>,
    text: &'a str,
    small: String,
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        if is_word_char(c) {
            while let Some(&(at, c)) = chars.peek().filter(|(_, c)| is_word_char(*c)) {
                end = at + c.len_utf8();
                chars.next();
            }
        }
        let word = text.get(start..end).unwrap_or_default();
        tokens.push(Token {
            range: start..end,
            text: word,
            small: word.to_lowercase(),
        });
    }
    tokens
}

struct Reader<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    /// The first and the last day on which the text may have been published.
    anchor: Option<(Day, Day)>,
}

/// How many words back the verb is looked for that tells past from future.
const VERB_REACH: usize = 16;

impl Reader<'_> {
    fn dates(&self) -> Vec<(Range<usize>, Read)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            match self.read(at) {
                Some(read) if read.next > at => {
                    let end = read.next;
                    if let Some(range) = self.span(at, end) {
                        found.push((range, read));
                    }
                    at = end;
                }
                _ => at += 1,
            }
        }
        found
    }

    fn span(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let first = self.tokens.get(from)?;
        let last = self.tokens.get(to.checked_sub(1)?)?;
        Some(first.range.start..last.range.end)
    }

    fn read(&self, at: usize) -> Option<Read> {
        self.iso(at)
            .or_else(|| self.calendar_day(at))
            .or_else(|| self.near_day(at))
            .or_else(|| self.quarter(at))
            .or_else(|| self.determined(at))
            .or_else(|| self.counted(at))
            .or_else(|| self.weekday(at))
            .or_else(|| self.month(at))
            .or_else(|| self.season_of_year(at))
            .or_else(|| self.decade(at))
            .or_else(|| self.year(at))
    }

    // Words

    fn small(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.small.as_str())
    }

    fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.small(before))
    }

    fn is_capitalised(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.text.starts_with(char::is_uppercase))
    }

    /// Whether no space parts a token from the next one.
    fn is_joined(&self, at: usize) -> bool {
        match (self.tokens.get(at), self.tokens.get(at + 1)) {
            (Some(token), Some(next)) => token.range.end == next.range.start,
            _ => false,
        }
    }

    /// The next token that is not this sign.
    fn past(&self, at: usize, sign: &str) -> usize {
        if self.small(at) == sign { at + 1 } else { at }
    }

    /// A value that counts from the publication; none where the days on which that may have been disagree.
    fn counted_back(&self, value: impl Fn(Day) -> Value) -> Option<Value> {
        let (first, last) = self.anchor?;
        let (first, last) = (value(first), value(last));
        (first == last).then_some(first)
    }

    // Calendar days

    /// 2024-07-24, 24.7.2024, 13/7/2024
    fn iso(&self, at: usize) -> Option<Read> {
        let token = self.tokens.get(at)?;
        if !token.text.starts_with(|c: char| c.is_ascii_digit())
            || (at > 0 && self.is_joined(at - 1))
        {
            return None;
        }
        let mut next = at + 1;
        while next < at + 5
            && self.is_joined(next - 1)
            && (matches!(self.small(next), "-" | "." | "/") && self.is_joined(next)
                || self.small(next).starts_with(|c: char| c.is_ascii_digit()))
        {
            next += 1;
        }
        if next != at + 5 {
            return None;
        }
        let written = self.text.get(self.span(at, next)?)?;
        let date = dates::stated(written).filter(|date| date.len() == 10)?;
        // A time of day behind it belongs to the day.
        Some(absolute(next, date))
    }

    /// "Friday, March 5, 2024", "5 March 2024", "the 5th of March", "March 5"
    fn calendar_day(&self, at: usize) -> Option<Read> {
        let mut start = at;
        if weekday_number(self.small(at)).is_some() {
            start = self.past(at + 1, ",");
        }
        if self.small(start) == "the" && start + 3 < self.tokens.len() {
            start += 1;
        }
        let (month, day, mut next) = self.month_and_day(start)?;
        if let Some(year) = self.full_year(self.past(next, ",")) {
            next = self.past(next, ",") + 1;
            let date = format!("{year:04}-{month:02}-{day:02}");
            Edtf::parse(&date).ok()?;
            return Some(absolute(next, date));
        }
        let value = self.counted_back(|published| day_value(nearest_day(published, month, day)));
        Some(Read {
            next,
            value,
            relative: true,
        })
    }

    fn month_and_day(&self, at: usize) -> Option<(u8, u8, usize)> {
        if let Some((month, next)) = self.month_name(at) {
            let day = self.day_number(next)?;
            return Some((month, day, next + 1));
        }
        let day = self.day_number(at)?;
        let next = self.past(at + 1, "of");
        let (month, next) = self.month_name(next)?;
        Some((month, day, next))
    }

    /// The number of a month's name, and the token behind its stop.
    fn month_name(&self, at: usize) -> Option<(u8, usize)> {
        let token = self.tokens.get(at)?;
        if !self.is_capitalised(at) {
            return None;
        }
        let month = dates::month(token.text)?;
        let shortened = token.text.len() < 5 && !matches!(month, 5..=7);
        let stopped = shortened && self.small(at + 1) == "." && self.is_joined(at);
        let goes_on = at + 2 < self.tokens.len() && !self.is_capitalised(at + 2);
        Some((month, if stopped && goes_on { at + 2 } else { at + 1 }))
    }

    fn day_number(&self, at: usize) -> Option<u8> {
        let small = self.small(at);
        let digits = small.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let ending = small.get(digits.len()..)?;
        let day = digits
            .parse()
            .ok()
            .filter(|day| digits.len() <= 2 && (1..=31).contains(day))?;
        // "March 5,000", "March 5.4"
        let goes_on = self.is_joined(at)
            && matches!(self.small(at + 1), "," | "." | ":" | "%")
            && self.is_joined(at + 1);
        (matches!(ending, "" | "st" | "nd" | "rd" | "th") && !goes_on).then_some(day)
    }

    fn full_year(&self, at: usize) -> Option<i64> {
        let small = self.small(at);
        small
            .parse()
            .ok()
            .filter(|year| small.len() == 4 && (1000..2200).contains(year))
    }

    // Days near the publication

    /// "today", "yesterday evening", "this morning", "last night"
    fn near_day(&self, at: usize) -> Option<Read> {
        let name = at
            .checked_sub(1)
            .is_some_and(|before| self.is_capitalised(at) && self.is_capitalised(before));
        let (days, mut next) = match (self.small(at), self.small(at + 1)) {
            ("today" | "tonight", _) => (0, at + 1),
            ("yesterday", _) => (-1, at + 1),
            ("tomorrow", _) => (1, at + 1),
            ("this", "morning" | "afternoon" | "evening") => (0, at + 2),
            ("last", "night" | "evening") => (-1, at + 2),
            ("the", "day")
                if self.small(at + 2) == "before" && self.small(at + 3) == "yesterday" =>
            {
                (-2, at + 4)
            }
            _ => return None,
        };
        if name {
            return None;
        }
        if next == at + 1 && is_part_of_day(self.small(next)) {
            next += 1;
        }
        Some(Read {
            next,
            value: self.counted_back(|day| day_value(day.plus_days(days))),
            relative: true,
        })
    }

    /// "Thursday", "last Thursday", "early Thursday morning"
    fn weekday(&self, at: usize) -> Option<Read> {
        let (lead, name) = match self.small(at) {
            lead @ ("last" | "next" | "this" | "early" | "late") => (lead, at + 1),
            _ => ("", at),
        };
        let weekday = weekday_number(self.small(name)).filter(|_| self.is_capitalised(name))?;
        if lead.is_empty() && self.is_named_day(name) {
            return None;
        }
        let mut next = name + 1;
        if is_part_of_day(self.small(next)) {
            next += 1;
        }
        let is_ahead = lead == "next" || (lead == "this" || lead.is_empty()) && self.is_ahead(at);
        let weeks = i64::from(lead == "last");
        let value = self.counted_back(|published| {
            let back = (published.weekday() - weekday).rem_euclid(7);
            day_value(if is_ahead {
                published.plus_days(if back == 0 { 7 } else { 7 - back })
            } else {
                published.plus_days(-back - 7 * weeks)
            })
        });
        Some(Read {
            next,
            value,
            relative: true,
        })
    }

    /// "Black Friday", "the Sunday Times"
    fn is_named_day(&self, at: usize) -> bool {
        const KINDS: &[&str] = &[
            "ash", "black", "bloody", "cyber", "easter", "giving", "good", "holy", "palm", "super",
        ];
        const HEADS: &[&str] = &[
            "express",
            "herald",
            "live",
            "mail",
            "mirror",
            "night",
            "post",
            "telegraph",
            "times",
            "world",
        ];
        (KINDS.contains(&self.before(at)) && at > 0 && self.is_capitalised(at - 1))
            || (self.is_capitalised(at + 1) && HEADS.contains(&self.small(at + 1)))
    }

    /// Whether the nearest verb before an expression looks ahead: "will meet on Thursday", "until October".
    fn is_ahead(&self, at: usize) -> bool {
        if matches!(self.before(at), "by" | "until" | "till" | "before") {
            return true;
        }
        for back in 1..=VERB_REACH {
            let Some(here) = at.checked_sub(back) else {
                return false;
            };
            let small = self.small(here);
            if matches!(small, "." | "!" | "?" | ";") && self.is_capitalised(here + 1) {
                return false;
            }
            let due = small == "to" && matches!(self.before(here), "is" | "are");
            if due || AHEAD.contains(&small) {
                return true;
            }
            if PAST.contains(&small) || (small.len() > 4 && small.ends_with("ed")) {
                return false;
            }
        }
        false
    }

    // Units of the calendar

    /// "last week", "late next month", "earlier this year", "this summer", "last March", "the past three years"
    fn determined(&self, at: usize) -> Option<Read> {
        let mut lead = at;
        if matches!(
            self.small(at),
            "earlier" | "later" | "early" | "late" | "mid"
        ) {
            lead = self.past(at + 1, "-");
        }
        let (steps, unit_at) = match self.small(lead) {
            "last" => (-1, lead + 1),
            "next" => (1, lead + 1),
            "this" => (0, lead + 1),
            "the" if lead == at => return self.spell(at),
            _ => return None,
        };
        let next = unit_at + 1;
        let value = match self.small(unit_at) {
            "week" => self.counted_back(|day| week_value(day.plus_days(7 * steps))),
            "weekend" => self.counted_back(|day| weekend_value(day.plus_days(7 * steps))),
            "month" => self.counted_back(|day| month_value(day.plus_months(steps))),
            "year" => self.counted_back(|day| year_value(day.year + steps)),
            "decade" => self.counted_back(|day| decade_value(day.year + 10 * steps)),
            "century" => self.counted_back(|day| century_value(day.year + 100 * steps)),
            "quarter" => self.counted_back(|day| {
                let day = day.plus_months(3 * steps);
                quarter_value(day.year, (day.month - 1) / 3 + 1)
            }),
            name => {
                if let Some(season) = season(name) {
                    let value = self.counted_back(|day| season_near(day, season, steps));
                    return Some(Read {
                        next,
                        value,
                        relative: true,
                    });
                }
                let (month, next) = self.month_name(unit_at)?;
                let value = self.counted_back(|day| month_near(day, month, steps));
                return Some(Read {
                    next,
                    value,
                    relative: true,
                });
            }
        };
        Some(Read {
            next,
            value,
            relative: true,
        })
    }

    /// "the past three years", "the last week", "the next five years", "the same day", "the following year"
    fn spell(&self, at: usize) -> Option<Read> {
        let mut next = at + 1;
        let counts_days = matches!(
            self.small(next),
            "past" | "last" | "next" | "coming" | "previous"
        );
        if !counts_days && !matches!(self.small(next), "same" | "following") {
            return None;
        }
        next += 1;
        let (count, behind) = match self.number(next) {
            Some(found) => found,
            None if matches!(self.small(next), "few" | "several" | "couple") => {
                let behind = if self.small(next + 1) == "of" {
                    next + 2
                } else {
                    next + 1
                };
                unit_name(self.small(behind))?;
                return Some(words_only(behind + 1));
            }
            None => (1, next),
        };
        let letter = unit_letter(self.small(behind))?;
        let timex = counts_days.then(|| Value {
            edtf: None,
            timex: format!("P{count}{letter}"),
        });
        Some(Read {
            next: behind + 1,
            value: timex,
            relative: true,
        })
    }

    /// "two years ago", "three years", "a week earlier", "several days later"
    fn counted(&self, at: usize) -> Option<Read> {
        let (count, unit_at) = match self.number(at) {
            Some((count, next)) => (Some(count), next),
            None if matches!(self.small(at), "several" | "some" | "few" | "many") => (None, at + 1),
            None if self.small(at) == "a" && self.small(at + 1) == "few" => (None, at + 2),
            None => return None,
        };
        let name = self.small(unit_at);
        let letter = unit_letter(name)?;
        let only_one = matches!(self.small(at), "a" | "an" | "one");
        let next = unit_at + 1;
        // "a 67-year-old", "67 years old", "a two-day visit"
        if self.small(next) == "old" || (self.small(next) == "-" && self.is_joined(unit_at)) {
            return None;
        }
        match self.small(next) {
            "ago" => {
                let value = count.and_then(|count| self.ago(count, name));
                return Some(Read {
                    next: next + 1,
                    value,
                    relative: true,
                });
            }
            "before" | "after" if only_one => return None,
            "earlier" | "later" | "before" | "after" | "afterwards" => {
                return Some(words_only(
                    if matches!(self.small(next), "before" | "after") {
                        next
                    } else {
                        next + 1
                    },
                ));
            }
            _ => {}
        }
        // "a year" alone is a rate as often as a stretch; "some years" says nothing.
        let count = count.filter(|_| !only_one || self.small(at) == "one")?;
        Some(Read {
            next,
            value: Some(Value {
                edtf: None,
                timex: format!("P{count}{letter}"),
            }),
            relative: true,
        })
    }

    fn ago(&self, count: i64, name: &str) -> Option<Value> {
        let name = name.strip_suffix('s').unwrap_or(name);
        self.counted_back(|day| match name {
            "day" => day_value(day.plus_days(-count)),
            "week" => week_value(day.plus_days(-7 * count)),
            "month" => month_value(day.plus_months(-count)),
            "decade" => decade_value(day.year - 10 * count),
            "century" | "centurie" => century_value(day.year - 100 * count),
            "year" => year_value(day.year - count),
            _ => day_value(day),
        })
    }

    /// A number in words or digits, and the token behind it.
    fn number(&self, at: usize) -> Option<(i64, usize)> {
        let small = self.small(at);
        if matches!(small, "a" | "an") {
            return Some((1, at + 1));
        }
        if let Ok(number) = small.parse::<i64>() {
            let part = at > 0
                && self.is_joined(at - 1)
                && matches!(self.before(at), "," | "." | "$" | "£" | "€" | "-");
            let goes_on = self.is_joined(at) && matches!(self.small(at + 1), "," | ".");
            let whole = !part && !goes_on;
            return Some((number, at + 1)).filter(|_| whole && (1..10_000).contains(&number));
        }
        let tens = TENS.iter().zip(2..).find(|(name, _)| **name == small);
        if let Some((_, tens)) = tens {
            let one = (self.small(at + 1) == "-")
                .then(|| small_number(self.small(at + 2)))
                .flatten()
                .filter(|one| *one < 10);
            return Some(match one {
                Some(one) => (tens * 10 + one, at + 3),
                None => (tens * 10, at + 1),
            });
        }
        small_number(small).map(|number| (number, at + 1))
    }

    /// "March", "March 2024", "late March 2024", "mid-March"
    fn month(&self, at: usize) -> Option<Read> {
        let lead = if matches!(self.small(at), "early" | "late" | "mid") {
            self.past(at + 1, "-")
        } else {
            at
        };
        let (month, mut next) = self.month_name(lead)?;
        let year_at = self.past(self.past(next, ","), "of");
        if let Some(year) = self
            .full_year(year_at)
            .filter(|_| self.is_year_like(year_at))
        {
            next = year_at + 1;
            return Some(absolute(next, format!("{year:04}-{month:02}")));
        }
        if lead == at && !self.is_month_here(at, next) {
            return None;
        }
        let is_ahead = self.is_ahead(at);
        let value =
            self.counted_back(|published| month_value(month_by_tense(published, month, is_ahead)));
        Some(Read {
            next,
            value,
            relative: true,
        })
    }

    /// Whether a month's name alone is one: "May" and "March" also begin sentences, "April" and "August" are persons.
    fn is_month_here(&self, at: usize, next: usize) -> bool {
        const LEADS: &[&str] = &[
            "in", "since", "until", "till", "by", "from", "through", "during", "before", "after",
            "of", "to", "between", "and", "for", "around", "or",
        ];
        let led = LEADS.contains(&self.before(at));
        let long = self
            .tokens
            .get(at)
            .is_some_and(|token| token.text.len() > 5);
        let beside_name = self.is_capitalised(next)
            || (at > 0 && self.is_capitalised(at - 1) && !led && self.before(at) != "last");
        (led || (long && at > 0)) && !beside_name
    }

    /// "the third quarter of 2025", "the first quarter"
    fn quarter(&self, at: usize) -> Option<Read> {
        let start = self.past(at, "the");
        let quarter = match self.small(start) {
            "first" => 1,
            "second" => 2,
            "third" => 3,
            "fourth" => 4,
            _ => return None,
        };
        if self.small(start + 1) != "quarter" {
            return None;
        }
        let mut next = start + 2;
        let year_at = self.past(next, "of");
        if let Some(year) = self.full_year(year_at) {
            return Some(Read {
                next: year_at + 1,
                value: Some(quarter_value(year, quarter)),
                relative: false,
            });
        }
        let steps = match (self.small(next), self.small(next + 1), self.small(next + 2)) {
            ("of", "this", "year") => Some(0),
            ("of", "last", "year") => Some(-1),
            ("of", "next", "year") => Some(1),
            _ => None,
        };
        let value = match steps {
            Some(steps) => {
                next += 3;
                self.counted_back(|day| quarter_value(day.year + steps, quarter))
            }
            None => {
                let is_ahead = self.is_ahead(at);
                self.counted_back(|day| {
                    let own = (day.month - 1) / 3 + 1;
                    let year = match is_ahead {
                        true => day.year + i64::from(quarter < own),
                        false => day.year - i64::from(quarter > own),
                    };
                    quarter_value(year, quarter)
                })
            }
        };
        Some(Read {
            next,
            value,
            relative: true,
        })
    }

    /// "summer 2015", "the summer of 2015", "in the autumn"
    fn season_of_year(&self, at: usize) -> Option<Read> {
        let start = self.past(at, "the");
        let season = season(self.small(start))?;
        let year_at = self.past(start + 1, "of");
        if let Some(year) = self.full_year(year_at) {
            return Some(Read {
                next: year_at + 1,
                value: Some(season_value(year, season)),
                relative: false,
            });
        }
        let led =
            start > at && matches!(self.before(at), "in" | "by" | "until" | "during" | "since");
        let common = season != 24
            && matches!(
                self.small(start + 1),
                "" | "." | "," | "and" | "after" | "when"
            );
        if !led || !common {
            return None;
        }
        let is_ahead = self.is_ahead(at);
        let value = self.counted_back(|day| season_by_tense(day, season, is_ahead));
        Some(Read {
            next: start + 1,
            value,
            relative: true,
        })
    }

    /// "the 1990s", "mid-1990s", "the 19th century"
    fn decade(&self, at: usize) -> Option<Read> {
        let mut start = self.past(at, "the");
        if matches!(self.small(start), "early" | "late" | "mid") {
            start = self.past(start + 1, "-");
        }
        let small = self.small(start);
        if self.small(start + 1) == "century" {
            let ordinal = small.trim_end_matches(|c: char| c.is_ascii_lowercase());
            let number = ordinal
                .parse::<i64>()
                .ok()
                .filter(|number| (1..=22).contains(number))?;
            return Some(Read {
                next: start + 2,
                value: Some(century_value((number - 1) * 100)),
                relative: false,
            });
        }
        let digits = small.strip_suffix('s')?;
        let year = digits
            .parse::<i64>()
            .ok()
            .filter(|year| digits.len() == 4 && year % 10 == 0 && (1100..2100).contains(year))?;
        Some(Read {
            next: start + 1,
            value: Some(decade_value(year)),
            relative: false,
        })
    }

    /// "in 2011", "early 2011", "2011-2014"
    fn year(&self, at: usize) -> Option<Read> {
        let start = if matches!(self.small(at), "early" | "late" | "mid") {
            self.past(at + 1, "-")
        } else {
            at
        };
        let year = self.full_year(start)?;
        if start == at && !self.is_bare_year(at) || !self.is_year_like(start) {
            return None;
        }
        let last = matches!(self.small(start + 1), "-" | "–")
            .then(|| self.full_year(start + 2))
            .flatten()
            .filter(|last| *last > year && self.is_year_like(start + 2));
        let (next, edtf) = match last {
            Some(last) => (start + 3, format!("{year:04}/{last:04}")),
            None => (start + 1, format!("{year:04}")),
        };
        Some(absolute(next, edtf))
    }

    /// Whether four digits are no part of another number or name, and count nothing.
    fn is_year_like(&self, at: usize) -> bool {
        const COUNTED: &[&str] = &[
            "children",
            "deaths",
            "degrees",
            "dollars",
            "euros",
            "families",
            "feet",
            "fighters",
            "homes",
            "hours",
            "jobs",
            "kilometers",
            "kilometres",
            "km",
            "men",
            "meters",
            "metres",
            "miles",
            "people",
            "percent",
            "soldiers",
            "tonnes",
            "tons",
            "troops",
            "votes",
            "women",
            "workers",
            "words",
            "acres",
            "hectares",
            "crowns",
            "rupees",
            "police",
            "rpm",
            "gmt",
            "local",
            "hrs",
        ];
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
        !glued_before && !glued_after && (led || !COUNTED.contains(&self.small(at + 1)))
    }

    /// Whether four digits alone name a year: their neighbours must say so.
    fn is_bare_year(&self, at: usize) -> bool {
        const LEADS: &[&str] = &[
            "in",
            "since",
            "until",
            "till",
            "by",
            "from",
            "before",
            "after",
            "during",
            "through",
            "between",
            "around",
            "circa",
            "and",
            "of",
            "to",
            "for",
            "the",
            "his",
            "her",
            "its",
            "their",
            "a",
            "(",
            "–",
            "-",
            "throughout",
            "or",
            "as",
            "that",
            "s",
            "our",
            ",",
        ];
        let likely = self
            .full_year(at)
            .is_some_and(|year| (1700..=2100).contains(&year));
        let modern = self
            .full_year(at)
            .is_some_and(|year| (1900..=2060).contains(&year));
        let counts = self.tokens.get(at + 1).is_some_and(|token| {
            token.text.len() > 3
                && token.text.ends_with('s')
                && token.text.starts_with(char::is_lowercase)
                && matches!(
                    self.before(at),
                    "of" | "to" | "and" | "from" | "for" | "a" | ","
                )
        });
        likely
            && (LEADS.contains(&self.before(at)) && (modern || self.before(at) == "in"))
            && !counts
    }
}

/// Words that look ahead.
const AHEAD: &[&str] = &[
    "ahead",
    "await",
    "begin",
    "begins",
    "coming",
    "due",
    "expected",
    "expects",
    "expire",
    "expires",
    "face",
    "faces",
    "going",
    "hope",
    "hopes",
    "ll",
    "meet",
    "next",
    "open",
    "opens",
    "plan",
    "planned",
    "plans",
    "resume",
    "resumes",
    "scheduled",
    "set",
    "shall",
    "should",
    "slated",
    "start",
    "starts",
    "takes",
    "upcoming",
    "will",
    "would",
    "vowed",
    "could",
    "may",
    "might",
    "can",
];

/// Words that look back; so do those that end in "ed".
const PAST: &[&str] = &[
    "ago", "began", "brought", "came", "did", "fell", "found", "gave", "got", "had", "has", "have",
    "held", "hit", "kept", "knew", "last", "led", "left", "lost", "made", "met", "put", "ran",
    "rose", "said", "saw", "says", "sent", "shot", "since", "spoke", "stood", "struck", "took",
    "told", "was", "went", "were", "won", "wrote",
];

const TENS: &[&str] = &[
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

fn small_number(word: &str) -> Option<i64> {
    const NUMBERS: [&str; 20] = [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    (0..)
        .zip(NUMBERS)
        .find(|(number, name)| *number > 0 && *name == word)
        .map(|(number, _)| number)
}

fn words_only(next: usize) -> Read {
    Read {
        next,
        value: None,
        relative: true,
    }
}

fn absolute(next: usize, edtf: String) -> Read {
    Read {
        next,
        value: Some(Value {
            timex: edtf.clone(),
            edtf: Some(edtf),
        }),
        relative: false,
    }
}

fn is_part_of_day(small: &str) -> bool {
    matches!(small, "morning" | "afternoon" | "evening" | "night")
}

fn weekday_number(small: &str) -> Option<i64> {
    (0..)
        .zip(WEEKDAYS)
        .find(|(_, name)| *name == small)
        .map(|(number, _)| number)
}

fn unit_name(small: &str) -> Option<&str> {
    unit_letter(small).map(|_| small)
}

/// How a unit is written in a duration.
fn unit_letter(small: &str) -> Option<&'static str> {
    match small {
        "day" | "days" => Some("D"),
        "week" | "weeks" => Some("W"),
        "month" | "months" => Some("M"),
        "year" | "years" => Some("Y"),
        "decade" | "decades" => Some("DE"),
        "century" | "centuries" => Some("CE"),
        "hour" | "hours" => Some("TH"),
        "minute" | "minutes" => Some("TM"),
        "weekend" => Some("WE"),
        _ => None,
    }
}

/// The number of a season in EDTF.
fn season(small: &str) -> Option<u8> {
    match small {
        "spring" => Some(21),
        "summer" => Some(22),
        "autumn" | "fall" => Some(23),
        "winter" => Some(24),
        _ => None,
    }
}

// Values

fn same(text: String) -> Value {
    Value {
        edtf: Some(text.clone()),
        timex: text,
    }
}

fn written(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

fn day_value(day: Day) -> Value {
    same(written(day))
}

fn week_value(day: Day) -> Value {
    let monday = Unit::Week.first(day);
    // The week belongs to the year of its Thursday.
    let year = monday.plus_days(3).year;
    let first = Unit::Week.first(Day {
        year,
        month: 1,
        day: 4,
    });
    let week = (monday.number() - first.number()) / 7 + 1;
    Value {
        edtf: Some(format!(
            "{}/{}",
            written(monday),
            written(monday.plus_days(6))
        )),
        timex: format!("{year:04}-W{week:02}"),
    }
}

fn weekend_value(day: Day) -> Value {
    let monday = Unit::Week.first(day);
    let Value { timex, .. } = week_value(day);
    Value {
        edtf: Some(format!(
            "{}/{}",
            written(monday.plus_days(5)),
            written(monday.plus_days(6))
        )),
        timex: format!("{timex}-WE"),
    }
}

fn month_value(day: Day) -> Value {
    same(format!("{:04}-{:02}", day.year, day.month))
}

fn year_value(year: i64) -> Value {
    same(format!("{year:04}"))
}

fn decade_value(year: i64) -> Value {
    Value {
        edtf: Some(format!("{:03}X", year / 10)),
        timex: format!("{:03}", year / 10),
    }
}

fn century_value(year: i64) -> Value {
    Value {
        edtf: Some(format!("{:02}XX", year / 100)),
        timex: format!("{:02}", year / 100),
    }
}

fn quarter_value(year: i64, quarter: u8) -> Value {
    Value {
        edtf: Some(format!("{year:04}-{}", 32 + quarter)),
        timex: format!("{year:04}-Q{quarter}"),
    }
}

fn season_value(year: i64, season: u8) -> Value {
    let name = match season {
        21 => "SP",
        22 => "SU",
        23 => "FA",
        _ => "WI",
    };
    Value {
        edtf: Some(format!("{year:04}-{season}")),
        timex: format!("{year:04}-{name}"),
    }
}

/// The day of this name that is nearest, before or after.
fn nearest_day(published: Day, month: u8, day: u8) -> Day {
    let of_year = |year| Day { year, month, day };
    let years = [published.year - 1, published.year, published.year + 1];
    years
        .into_iter()
        .map(of_year)
        .min_by_key(|day| (day.number() - published.number()).abs())
        .unwrap_or(of_year(published.year))
}

fn month_by_tense(published: Day, month: u8, is_ahead: bool) -> Day {
    let year = if is_ahead {
        published.year + i64::from(month < published.month)
    } else {
        published.year - i64::from(month > published.month)
    };
    Day {
        year,
        month,
        day: 1,
    }
}

/// "last March", "this March", "next March"
fn month_near(published: Day, month: u8, steps: i64) -> Value {
    let year = match steps {
        -1 => published.year - i64::from(month >= published.month),
        1 => published.year + i64::from(month <= published.month),
        _ => published.year,
    };
    month_value(Day {
        year,
        month,
        day: 1,
    })
}

/// The month in which a season begins.
fn season_month(season: u8) -> u8 {
    match season {
        21 => 3,
        22 => 6,
        23 => 9,
        _ => 12,
    }
}

fn season_near(published: Day, season: u8, steps: i64) -> Value {
    let begins = season_month(season);
    let begun = published.month >= begins;
    let over = published.month >= begins + 3;
    let year = match steps {
        -1 => published.year - i64::from(!over),
        1 => published.year + i64::from(begun),
        _ => published.year,
    };
    season_value(year, season)
}

fn season_by_tense(published: Day, season: u8, is_ahead: bool) -> Value {
    let begins = season_month(season);
    let year = if is_ahead {
        published.year + i64::from(published.month >= begins + 3)
    } else {
        published.year - i64::from(published.month < begins)
    };
    season_value(year, season)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, published: Option<&str>) -> Vec<(String, Option<String>)> {
        body_dates(text, std::slice::from_ref(&(0..text.len())), published)
            .into_iter()
            .map(|date| (date.wording, date.value))
            .collect()
    }

    fn one(text: &str) -> Option<(String, String)> {
        let mut found = read(text, Some("2024-06-28"));
        assert!(found.len() <= 1, "{text}: {found:?}");
        let (words, value) = found.pop()?;
        Some((words, value.unwrap_or_default()))
    }

    #[test]
    fn expressions_are_found_and_solved() {
        for (text, words, value) in [
            ("It sank on March 5, 2024.", "March 5, 2024", "2024-03-05"),
            (
                "It sank on Friday, 5 March 2021, at noon",
                "Friday, 5 March 2021",
                "2021-03-05",
            ),
            (
                "The attack of Sept. 11, 2001, changed it",
                "Sept. 11, 2001",
                "2001-09-11",
            ),
            ("It sank on 24 July.", "24 July", "2024-07-24"),
            ("It sank on Thursday.", "Thursday", "2024-06-27"),
            ("It sank on Friday evening.", "Friday evening", "2024-06-28"),
            ("They will meet on Thursday.", "Thursday", "2024-07-04"),
            ("They met last Friday.", "last Friday", "2024-06-21"),
            ("They meet next Monday.", "next Monday", "2024-07-01"),
            ("He left yesterday.", "yesterday", "2024-06-27"),
            ("He left last night.", "last night", "2024-06-27"),
            ("He left last week.", "last week", "2024-06-17/2024-06-23"),
            ("He left late last month.", "late last month", "2024-05"),
            ("He left earlier this year.", "earlier this year", "2024"),
            ("He came in March.", "March", "2024-03"),
            ("He came in July.", "July", "2023-07"),
            ("He stays until October.", "October", "2024-10"),
            ("He came two years ago.", "two years ago", "2022"),
            (
                "He came twenty-five years ago.",
                "twenty-five years ago",
                "1999",
            ),
            (
                "He came three weeks ago.",
                "three weeks ago",
                "2024-06-03/2024-06-09",
            ),
            ("He came in the 1990s.", "the 1990s", "199X"),
            (
                "He came in the late 19th century.",
                "the late 19th century",
                "18XX",
            ),
            ("He came in 2011.", "2011", "2011"),
            ("the 2016 election", "2016", "2016"),
            (
                "He came in the summer of 2015.",
                "the summer of 2015",
                "2015-22",
            ),
            ("He came last summer.", "last summer", "2023-22"),
            (
                "sales in the third quarter of 2023",
                "the third quarter of 2023",
                "2023-35",
            ),
            ("He waited for three years.", "three years", ""),
            ("over the past three years", "the past three years", ""),
            ("He came two days later.", "two days later", ""),
            ("on 2013-03-22 at 10:15", "2013-03-22", "2013-03-22"),
        ] {
            let wanted = Some((words.to_owned(), value.to_owned()));
            assert_eq!(one(text), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_left_alone() {
        for text in [
            "You may march on.",
            "May he rest. March on, August Weber!",
            "about 2000 people and 1,990 others",
            "USA Today and the Sunday Times on Black Friday",
            "a 67-year-old, 67 years old, who earns 9,000 a year",
            "No. 2011 costs $2012",
        ] {
            assert_eq!(read(text, Some("2024-06-28")), [], "{text}");
        }
    }

    #[test]
    fn without_a_publication_only_what_is_absolute_has_a_value() {
        let text = "On Friday, in March and last year, as in 2011 and on 5 March 2012.";
        let values: Vec<_> = read(text, None)
            .into_iter()
            .map(|(_, value)| value)
            .collect();
        let some = |value: &str| Some(value.to_owned());
        assert_eq!(values, [None, None, None, some("2011"), some("2012-03-05")]);
        // A month of publication is enough for a year.
        assert_eq!(
            read("He left last year.", Some("2024-06"))[0].1,
            some("2023")
        );
        assert_eq!(read("He left yesterday.", Some("2024-06"))[0].1, None);
    }

    #[test]
    fn no_text_makes_it_stumble() {
        let pieces = [
            "March", " ", "5", ",", "2024", "the ", "last ", "quarter", "-", ".", "Friday", "é",
            "ago", "3 ", "years ", "of ",
        ];
        for a in pieces {
            for b in pieces {
                for c in pieces {
                    let text = [a, b, c, b, a].concat();
                    for date in body_dates(
                        &text,
                        std::slice::from_ref(&(0..text.len())),
                        Some("2024-02-29"),
                    ) {
                        assert_eq!(text.get(date.range), Some(date.wording.as_str()));
                    }
                }
            }
        }
    }

    #[test]
    fn every_value_is_a_date() {
        let words = "today tomorrow yesterday last week next week this month last year two years ago ten decades ago \
            last summer next winter last March next May the third quarter the 1880s in the autumn last century last weekend";
        for published in ["2024-01-01", "2024-02-29", "2023-12-31", "0999-06-01"] {
            for (_, value) in read(words, Some(published)) {
                let value = value.unwrap_or_else(|| "2000".to_owned());
                assert!(Edtf::parse(&value).is_ok(), "{value}");
            }
        }
    }
}
