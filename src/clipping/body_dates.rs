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
use super::tense::{Tense, tense};
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
    let mut named = Named::default();
    for block in blocks {
        let part = text.get(block.clone()).unwrap_or_default();
        let reader = Reader {
            text: part,
            tokens: tokens(part),
            anchor,
        };
        found.extend(
            reader
                .dates(&mut named)
                .into_iter()
                .map(|(range, read)| ReadDate {
                    wording: part.get(range.clone()).unwrap_or_default().to_owned(),
                    range: range.start + block.start..range.end + block.start,
                    timex: read.value.as_ref().map(|value| value.timex.clone()),
                    value: read.value.and_then(|value| value.edtf),
                    relative: read.relative,
                }),
        );
    }
    found
}

/// The dates named last, that others are counted from: "that year", "the year-ago quarter".
#[derive(Default)]
struct Named {
    last: Option<String>,
    quarter: Option<String>,
}

impl Named {
    fn note(&mut self, words: &str, read: &Read) {
        let small = words.to_lowercase();
        // "a year earlier" is set against what went before, and is not what the next words go on from.
        let aside = small.ends_with("ago") || small.ends_with("earlier") || small.contains("year-");
        let Some(edtf) = read
            .value
            .as_ref()
            .and_then(|value| value.edtf.as_ref())
            .filter(|_| !aside)
        else {
            return;
        };
        if is_quarter(edtf) {
            self.quarter = Some(edtf.clone());
        }
        self.last = Some(edtf.clone());
    }
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
pub(super) struct Token<'a> {
    pub(super) range: Range<usize>,
    pub(super) text: &'a str,
    /// In small letters.
    pub(super) small: String,
}

pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
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

impl Reader<'_> {
    fn dates(&self, named: &mut Named) -> Vec<(Range<usize>, Read)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            match self.echo(at, named).or_else(|| self.read(at)) {
                Some(read) if read.next > at => {
                    let end = read.next;
                    if let Some(range) = self.span(at, end) {
                        named.note(self.text.get(range.clone()).unwrap_or_default(), &read);
                        found.push((range, read));
                    }
                    at = end;
                }
                _ => at += 1,
            }
        }
        // Nobody counts from two paragraphs before.
        if found.is_empty() {
            named.last = None;
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
            .or_else(|| self.week_of(at))
            .or_else(|| self.calendar_day(at))
            .or_else(|| self.near_day(at))
            .or_else(|| self.feast(at))
            .or_else(|| self.quarter(at))
            .or_else(|| self.half(at))
            .or_else(|| self.weekend(at))
            .or_else(|| self.of_unit(at))
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

    /// "Friday, March 5, 2024", "5 March 2024", "the 5th of March", "March 5", "last March 5"
    fn calendar_day(&self, at: usize) -> Option<Read> {
        let mut start = at;
        if weekday_number(self.small(at)).is_some() {
            start = self.past(at + 1, ",");
        }
        let steps = match self.small(at) {
            "last" => Some(-1),
            "next" => Some(1),
            _ => None,
        };
        if steps.is_some() || (self.small(start) == "the" && start + 3 < self.tokens.len()) {
            start += 1;
        }
        let (month, day, next) = self.month_and_day(start)?;
        let (last, next) = self.last_day(day, next);
        if let Some(year) = self.full_year(self.past(next, ",")) {
            let first = format!("{year:04}-{month:02}-{day:02}");
            let edtf = match last {
                Some(last) => format!("{first}/{year:04}-{month:02}-{last:02}"),
                None => first,
            };
            Edtf::parse(&edtf).ok()?;
            return Some(absolute(self.past(next, ",") + 1, edtf));
        }
        if let Some(year) = self.year_behind(month, next).filter(|_| last.is_none()) {
            let edtf = format!("{year:04}-{month:02}-{day:02}");
            Edtf::parse(&edtf).ok()?;
            return Some(absolute(next, edtf));
        }
        let (of_year, next) = match self.year_beside(next) {
            Some((years, behind)) => (Some(years), behind),
            None => (None, next),
        };
        let tense = self.tense(at, next);
        let known = self.known_day(month, day, next);
        let value = self.counted_back(|published| {
            let found = match (of_year, steps) {
                _ if known.is_some_and(|known| known < published) => known.unwrap_or(published),
                (Some(years), _) => day_of(published.year + years, month, day),
                (None, Some(steps)) => beside_day(published, month, day, steps),
                (None, None) => day_by_tense(published, month, day, tense),
            };
            match last {
                Some(last) => same(format!(
                    "{}/{}",
                    written(found),
                    written(Day { day: last, ..found })
                )),
                None => day_value(found),
            }
        });
        Some(Read {
            next,
            value,
            relative: true,
        })
    }

    /// The one day of this name that everybody means: "the Sept. 11 attacks".
    fn known_day(&self, month: u8, day: u8, next: usize) -> Option<Day> {
        let attacks = matches!(
            self.small(next),
            "attack"
                | "attacks"
                | "attackers"
                | "hijackers"
                | "hijackings"
                | "terror"
                | "terrorist"
                | "terrorists"
        );
        ((month, day) == (9, 11) && attacks).then_some(Day {
            year: 2001,
            month,
            day,
        })
    }

    /// "9/11", alone
    fn is_nine_eleven(&self, at: usize) -> bool {
        let written = (self.small(at), self.small(at + 1), self.small(at + 2)) == ("9", "/", "11");
        let joined = self.is_joined(at) && self.is_joined(at + 1);
        let alone =
            (at == 0 || !self.is_joined(at - 1) || matches!(self.before(at), "“" | "(" | "-"))
                && !(self.is_joined(at + 2) && self.small(at + 3) == "/");
        written && joined && alone
    }

    /// The year of "October and November 2023", "March 3 to April 5, 2019", for the first of them.
    fn year_behind(&self, month: u8, next: usize) -> Option<i64> {
        let joins = matches!(
            self.small(next),
            "and" | "or" | "to" | "through" | "until" | "-" | "–"
        );
        let (last, behind) = joins.then(|| self.month_name(next + 1)).flatten()?;
        let behind = self.day_number(behind).map_or(behind, |_| behind + 1);
        let year = self.full_year(self.past(behind, ","))?;
        Some(year - i64::from(last < month))
    }

    /// The last day of "March 5-7", and the token behind it.
    fn last_day(&self, first: u8, next: usize) -> (Option<u8>, usize) {
        let joined = next > 0 && self.is_joined(next - 1) && self.is_joined(next);
        let last = self
            .day_number(next + 1)
            .filter(|last| joined && matches!(self.small(next), "-" | "–") && *last > first);
        match last {
            Some(last) => (Some(last), next + 2),
            None => (None, next),
        }
    }

    /// "last year", "of this year" behind a day, a month or a season: by how many years it lies off, and the token behind it.
    fn year_beside(&self, at: usize) -> Option<(i64, usize)> {
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

    /// "the week of March 5"
    fn week_of(&self, at: usize) -> Option<Read> {
        let start = self.past(at, "the");
        let week = self.small(start) == "week" && self.small(start + 1) == "of";
        let read = week.then(|| self.calendar_day(start + 2)).flatten()?;
        let day = read
            .value
            .as_ref()
            .and_then(|value| value.edtf.as_deref())
            .and_then(first_day);
        Some(Read {
            value: day.map(week_value),
            ..read
        })
    }

    /// "New Year's Day", "Christmas Eve 2023"
    fn feast(&self, at: usize) -> Option<Read> {
        if self.is_nine_eleven(at) {
            return Some(absolute(at + 3, "2001-09-11".to_owned()));
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
        if !self.is_capitalised(at) {
            return None;
        }
        let year_at = self.past(next, ",");
        if let Some(year) = self
            .full_year(year_at)
            .filter(|_| self.is_year_like(year_at))
        {
            return Some(absolute(
                year_at + 1,
                format!("{year:04}-{month:02}-{day:02}"),
            ));
        }
        let tense = self.tense(at, next);
        let value =
            self.counted_back(|published| day_value(day_by_tense(published, month, day, tense)));
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
            && (self.small(at + 1) == "%"
                || matches!(self.small(at + 1), "," | "." | ":")
                    && self.is_joined(at + 1)
                    && self.small(at + 2).starts_with(|c: char| c.is_ascii_digit()));
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
            "coming" => ("next", at + 1),
            lead @ ("last" | "next" | "this" | "early" | "late" | "previous") => (lead, at + 1),
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
        // "Friday's vote" was, unless something leads up to it.
        let led = matches!(
            self.before(at),
            "of" | "before" | "for" | "at" | "in" | "until" | "by"
        );
        let owns = self.possessive(next).is_some() && !led;
        let is_ahead = lead == "next" || (lead != "last" && !owns && self.is_ahead(at, next));
        let value = self.counted_back(|published| {
            let back = (published.weekday() - weekday).rem_euclid(7);
            day_value(match lead {
                "last" => published.last_weekday(weekday),
                "next" if back == 0 => published.plus_days(7),
                _ if is_ahead && back > 0 => published.plus_days(7 - back),
                _ => published.plus_days(-back),
            })
        });
        Some(Read {
            next,
            // It counts from another day that the text names.
            value: value.filter(|_| lead != "previous"),
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

    fn tense(&self, at: usize, next: usize) -> Option<Tense> {
        tense(&self.tokens, at, next)
    }

    fn is_ahead(&self, at: usize, next: usize) -> bool {
        self.tense(at, next) == Some(Tense::Ahead)
    }

    /// Whether a possessive ending follows: "Friday's", and the token behind it.
    fn possessive(&self, at: usize) -> Option<usize> {
        let sign = matches!(self.small(at), "'" | "’") && at > 0 && self.is_joined(at - 1);
        (sign && self.small(at + 1) == "s" && self.is_joined(at)).then_some(at + 2)
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
        let (steps, unit_at) = match (self.small(lead), self.small(lead + 1)) {
            ("this", "past") => (-1, lead + 2),
            ("this", "coming") => (1, lead + 2),
            ("last", _) => (-1, lead + 1),
            ("next", _) => (1, lead + 1),
            ("this", _) => (0, lead + 1),
            ("the", _) if lead == at => return self.spell(at),
            _ => return None,
        };
        let next = unit_at + 1;
        let is_name = self.is_capitalised(lead) && self.is_capitalised(unit_at);
        if is_name && month_or_season(self.small(unit_at)).is_none() {
            return None;
        }
        let value = match self.small(unit_at) {
            "week" => self.counted_back(|day| week_value(day.plus_days(7 * steps))),
            "weekend" => self.counted_back(|day| weekend_value(day.plus_days(7 * steps))),
            "month" => self.counted_back(|day| month_value(day.plus_months(steps))),
            "year" => match self.quarter_behind(next) {
                Some((quarter, next)) => {
                    return Some(Read {
                        next,
                        value: self.counted_back(|day| quarter_value(day.year + steps, quarter)),
                        relative: true,
                    });
                }
                None => self.counted_back(|day| year_value(day.year + steps)),
            },
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
        let or_so = (self.small(next), self.small(next + 1)) == ("or", "so");
        let next = if or_so && self.small(next + 2) == "ago" {
            next + 2
        } else {
            next
        };
        match self.small(next) {
            _ if self.before(at) == "in" && self.leads_ahead(at, next) => {
                let value = count.and_then(|count| self.off(count, name));
                return Some(Read {
                    next,
                    value,
                    relative: true,
                });
            }
            "from" if matches!(self.small(next + 1), "now" | "today") => {
                let value = count.and_then(|count| self.off(count, name));
                return Some(Read {
                    next: next + 2,
                    value,
                    relative: true,
                });
            }
            "ago" => {
                let value = count.and_then(|count| self.off(-count, name));
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

    /// "will be paid in five years": at the end of a clause, and not "the first in five years".
    fn leads_ahead(&self, at: usize, next: usize) -> bool {
        matches!(
            self.small(next),
            "." | "," | ";" | "" | "and" | "if" | "when" | "”" | "\""
        ) && self.is_ahead(at, next)
    }

    /// So many units off the publication.
    fn off(&self, count: i64, name: &str) -> Option<Value> {
        let name = name.strip_suffix('s').unwrap_or(name);
        self.counted_back(|day| match name {
            "day" => day_value(day.plus_days(count)),
            "week" => week_value(day.plus_days(7 * count)),
            "month" => month_value(day.plus_months(count)),
            "decade" => decade_value(day.year + 10 * count),
            "century" | "centurie" => century_value(day.year + 100 * count),
            "year" => year_value(day.year + count),
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
        if let Some(year) = self.year_behind(month, next) {
            return Some(absolute(next, format!("{year:04}-{month:02}")));
        }
        if let Some((years, behind)) = self.year_beside(next) {
            let of_year = |published: Day| day_of(published.year + years, month, 1);
            return Some(Read {
                next: behind,
                value: self.counted_back(|published| month_value(of_year(published))),
                relative: true,
            });
        }
        if lead == at && !self.is_month_here(at, next) {
            return None;
        }
        let is_ahead = self.is_ahead(at, next);
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
            "in",
            "since",
            "until",
            "till",
            "by",
            "from",
            "through",
            "during",
            "before",
            "after",
            "of",
            "to",
            "between",
            "and",
            "for",
            "around",
            "or",
            "into",
            "throughout",
            "over",
        ];
        // "the March accord", but "the May government" is hers.
        let described = matches!(
            self.before(at),
            "the" | "a" | "an" | "its" | "their" | "his" | "her" | "this" | "s"
        ) && self.small(at) != "may"
            && self.small(next).starts_with(char::is_alphabetic)
            && !self.is_capitalised(next);
        let led = LEADS.contains(&self.before(at)) || described;
        let long = self
            .tokens
            .get(at)
            .is_some_and(|token| token.text.len() > 5);
        let beside_name = self.is_capitalised(next)
            || (at > 0 && self.is_capitalised(at - 1) && !led && self.before(at) != "last");
        (led || (long && at > 0)) && !beside_name
    }

    /// "the third quarter of 2025", "the first quarter", "third-quarter", "the 2025 third quarter"
    fn quarter(&self, at: usize) -> Option<Read> {
        let start = self.past(at, "the");
        if let Some(year) = self.full_year(start)
            && let Some((quarter, next)) = self.quarter_name(start + 1)
        {
            return Some(Read {
                next,
                value: Some(quarter_value(year, quarter)),
                relative: false,
            });
        }
        let start = self.past(start, "fiscal");
        let (quarter, next) = self.quarter_name(start)?;
        let year_at = self.past(next, "of");
        if let Some(year) = self.full_year(year_at) {
            return Some(Read {
                next: year_at + 1,
                value: Some(quarter_value(year, quarter)),
                relative: false,
            });
        }
        let (value, next) = match self.year_beside(next) {
            Some((years, behind)) => (
                self.counted_back(|day| quarter_value(day.year + years, quarter)),
                behind,
            ),
            None => {
                let is_ahead = self.is_ahead(at, next);
                // "the year-earlier third quarter"
                let back = i64::from(matches!(self.before(at), "ago" | "earlier"));
                let near = |day| quarter_near(day, quarter, is_ahead) - back;
                (
                    self.counted_back(|day| quarter_value(near(day), quarter)),
                    next,
                )
            }
        };
        Some(Read {
            next,
            value,
            relative: true,
        })
    }

    /// "third quarter", "third-quarter", "Q3": its number, and the token behind it.
    fn quarter_name(&self, at: usize) -> Option<(u8, usize)> {
        let quarter = match self.small(at) {
            "first" => 1,
            "second" => 2,
            "third" => 3,
            "fourth" => 4,
            short => {
                let number = short.strip_prefix('q')?.parse().ok()?;
                let whole = (1..=4).contains(&number) && self.is_capitalised(at);
                return whole.then_some((number, at + 1));
            }
        };
        let name = self.past(at + 1, "-");
        (self.small(name) == "quarter").then_some((quarter, name + 1))
    }

    /// "'s third quarter" behind "this year".
    fn quarter_behind(&self, at: usize) -> Option<(u8, usize)> {
        self.quarter_name(self.possessive(at)?)
    }

    /// "the first half of 2024", "the second half of last year"
    fn half(&self, at: usize) -> Option<Read> {
        let start = self.past(at, "the");
        let half = match self.small(start) {
            short @ ("h1" | "h2") if self.is_capitalised(start) => {
                let year = self.full_year(start + 1)?;
                return Some(Read {
                    next: start + 2,
                    value: Some(half_value(year, if short == "h1" { 1 } else { 2 })),
                    relative: false,
                });
            }
            "first" => 1,
            "second" | "last" | "latter" => 2,
            _ => return None,
        };
        if self.small(start + 1) != "half" || self.small(start + 2) != "of" {
            return None;
        }
        if let Some(year) = self.full_year(start + 3) {
            return Some(Read {
                next: start + 4,
                value: Some(half_value(year, half)),
                relative: false,
            });
        }
        let (years, next) = match (self.small(start + 3), self.small(start + 4)) {
            ("the", "year") => (0, start + 5),
            _ => self.year_beside(start + 2)?,
        };
        Some(Read {
            next,
            value: self.counted_back(|day| half_value(day.year + years, half)),
            relative: true,
        })
    }

    /// "over the weekend", "this past weekend"
    fn weekend(&self, at: usize) -> Option<Read> {
        let past = matches!(self.small(at + 1), "past" | "previous");
        let name = if past { at + 2 } else { at + 1 };
        if self.small(at) != "the" || self.small(name) != "weekend" {
            return None;
        }
        let is_ahead = !past && self.is_ahead(at, name + 1);
        let value = self.counted_back(|day| {
            let weeks = if is_ahead || (day.weekday() >= 5 && !past) {
                0
            } else {
                -1
            };
            weekend_value(day.plus_days(7 * weeks))
        });
        Some(Read {
            next: name + 1,
            value,
            relative: true,
        })
    }

    /// "the end of the month", "the current year", "earlier in the week", "year-end"
    fn of_unit(&self, at: usize) -> Option<Read> {
        let small = |ahead: usize| self.small(at + ahead);
        let (unit, next) = match (small(0), small(1), small(2), small(3)) {
            ("end" | "beginning" | "start" | "rest" | "middle", "of", "the", _) => {
                (small(3), at + 4)
            }
            ("earlier" | "later" | "early" | "late", "in", "the", _) => (small(3), at + 4),
            ("the", "current", _, _) => (small(2), at + 3),
            ("the", "latest", "quarter", _) => ("latest", at + 3),
            ("year", "-", "end", _) if self.is_joined(at) && self.is_joined(at + 1) => {
                ("year", at + 3)
            }
            ("year", "end", _, _) => ("year", at + 2),
            _ => return None,
        };
        let back = self.tense(at, next) == Some(Tense::Past) && matches!(small(0), "end" | "year");
        let value = match unit {
            "week" => self.counted_back(week_value),
            "month" => self.counted_back(month_value),
            // In January the end of the year is past.
            "year" => {
                self.counted_back(|day| year_value(day.year - i64::from(back && day.month <= 2)))
            }
            "quarter" => self.counted_back(|day| quarter_value(day.year, (day.month - 1) / 3 + 1)),
            "decade" => self.counted_back(|day| decade_value(day.year)),
            "latest" => self.counted_back(|day| {
                let ended = day.plus_months(-3);
                quarter_value(ended.year, (ended.month - 1) / 3 + 1)
            }),
            _ => return None,
        };
        Some(Read {
            next,
            value,
            relative: true,
        })
    }

    /// What counts from the date named before: "that year", "the same day", "a year earlier", "the year-ago quarter".
    fn echo(&self, at: usize, named: &Named) -> Option<Read> {
        if let Some(next) = self.year_ago(at) {
            let from = named.quarter.as_deref().or(named.last.as_deref())?;
            return Some(Read {
                next,
                value: counted_from(from, "year", -1),
                relative: true,
            });
        }
        let last = named.last.as_deref()?;
        let (steps, unit_at, next) = self.pointed(at).or_else(|| self.parted(at))?;
        let unit = self.small(unit_at);
        Some(Read {
            next,
            value: Some(counted_from(
                last,
                unit.strip_suffix('s').unwrap_or(unit),
                steps,
            )?),
            relative: true,
        })
    }

    /// "that year", "the following month": by how many units it lies off, the unit, and the token behind it.
    fn pointed(&self, at: usize) -> Option<(i64, usize, usize)> {
        let start = match self.small(at) {
            "later" | "earlier" => self.past(at + 1, "in"),
            _ => at,
        };
        let (steps, unit_at) = match (self.small(start), self.small(start + 1)) {
            ("that" | "the", "same") => (0, start + 2),
            ("that", _) => (0, start + 1),
            ("the", "following") => (1, start + 2),
            ("the", "next") if matches!(self.small(start + 2), "day" | "morning") => (1, start + 2),
            _ => return None,
        };
        Some((steps, unit_at, unit_at + 1))
    }

    /// "two years earlier", "a day later"
    fn parted(&self, at: usize) -> Option<(i64, usize, usize)> {
        let (count, unit_at) = self.number(at)?;
        match self.small(unit_at + 1) {
            "later" | "afterwards" => Some((count, unit_at, unit_at + 2)),
            "earlier" => Some((-count, unit_at, unit_at + 2)),
            _ => None,
        }
    }

    /// "the year-ago quarter", "year-earlier": the token behind it.
    fn year_ago(&self, at: usize) -> Option<usize> {
        let start = self.past(at, "the");
        let joined =
            self.small(start) == "year" && self.small(start + 1) == "-" && self.is_joined(start);
        if !joined || !matches!(self.small(start + 2), "ago" | "earlier") {
            return None;
        }
        let period = matches!(self.small(start + 3), "quarter" | "period");
        Some(if period { start + 4 } else { start + 3 })
    }

    /// "summer 2015", "the summer of 2015", "in the autumn", "early summer"
    fn season_of_year(&self, at: usize) -> Option<Read> {
        let the = self.past(at, "the");
        let start = if matches!(self.small(the), "early" | "late" | "mid") {
            self.past(the + 1, "-")
        } else {
            the
        };
        let season = season(self.small(start))?;
        let year_at = self.past(start + 1, "of");
        if let Some(year) = self.full_year(year_at) {
            return Some(Read {
                next: year_at + 1,
                value: Some(season_value(year, season)),
                relative: false,
            });
        }
        if let Some((years, next)) = self.year_beside(start + 1) {
            return Some(Read {
                next,
                value: self.counted_back(|day| season_value(day.year + years, season)),
                relative: true,
            });
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
        if !led || !ends || (season == 24 && start == the) {
            return None;
        }
        let is_ahead = self.is_ahead(at, start + 1);
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
        let led = start > at || matches!(self.before(at), "the" | "mid" | "early" | "late");
        if let Some(year) = last_century(small).filter(|_| led) {
            return Some(Read {
                next: start + 1,
                value: Some(decade_value(year)),
                relative: false,
            });
        }
        // "the '80s"
        if matches!(self.small(start), "'" | "’" | "‘")
            && self.is_joined(start)
            && let Some(year) = short_decade(self.small(start + 1)).filter(|_| led)
        {
            return Some(Read {
                next: start + 2,
                value: Some(decade_value(year)),
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
        let start = match (self.small(at), self.small(at + 1)) {
            ("early" | "late" | "mid", _) => self.past(at + 1, "-"),
            ("fiscal" | "calendar", "year") => at + 2,
            ("fiscal" | "calendar", _) => at + 1,
            ("the", "year") => at + 2,
            _ => at,
        };
        let year = self.full_year(start)?;
        if start == at && !self.is_bare_year(at) || !self.is_year_like(start) {
            return None;
        }
        let last = matches!(self.small(start + 1), "-" | "–")
            .then(|| self.full_year(start + 2))
            .flatten()
            .filter(|last| *last > year && self.is_year_like(start + 2));
        let last = last.or_else(|| self.short_year(start, year));
        let (next, edtf) = match last {
            Some(last) => (start + 3, format!("{year:04}/{last:04}")),
            None => (start + 1, format!("{year:04}")),
        };
        Some(absolute(next, edtf))
    }

    /// The second year of "2019-20", "2019/20".
    fn short_year(&self, at: usize, year: i64) -> Option<i64> {
        let joined = self.is_joined(at) && self.is_joined(at + 1);
        let short = self.small(at + 2);
        let last = year - year % 100 + short.parse::<i64>().ok()?;
        let signed = joined && matches!(self.small(at + 1), "-" | "–" | "/");
        (signed && short.len() == 2 && last > year).then_some(last)
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
        let short = self
            .full_year(at)
            .and_then(|year| self.short_year(at, year));
        !glued_before
            && (!glued_after || short.is_some())
            && (led || !COUNTED.contains(&self.small(at + 1)))
    }

    /// "an unsuccessful 1996 campaign", but not "some 2000 workers".
    fn is_beside_noun(&self, at: usize) -> bool {
        const AMOUNTS: &[&str] = &[
            "about",
            "additional",
            "almost",
            "another",
            "approximately",
            "around",
            "channel",
            "estimated",
            "exactly",
            "extra",
            "flight",
            "highway",
            "interstate",
            "least",
            "model",
            "more",
            "most",
            "nearly",
            "number",
            "only",
            "over",
            "page",
            "roughly",
            "room",
            "route",
            "section",
            "some",
            "than",
            "those",
            "with",
        ];
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
            && !AMOUNTS.contains(&before)
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
        let led = LEADS.contains(&self.before(at)) && (modern || self.before(at) == "in");
        likely && (led || (modern && self.is_beside_noun(at))) && !counts
    }
}

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

fn half_value(year: i64, half: u8) -> Value {
    Value {
        edtf: Some(format!("{year:04}-{}", 39 + half)),
        timex: format!("{year:04}-H{half}"),
    }
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

/// Whether a date is a quarter of a year.
fn is_quarter(edtf: &str) -> bool {
    edtf.len() == 7
        && edtf
            .get(5..)
            .is_some_and(|part| ("33"..="36").contains(&part))
}

/// So many units off a date: as exact as the unit, or as the date where that is a quarter. None where the date is less exact.
fn counted_from(date: &str, unit: &str, steps: i64) -> Option<Value> {
    let year = || date.get(..4)?.parse::<i64>().ok();
    let part: u8 = date
        .get(5..7)
        .and_then(|part| part.parse().ok())
        .unwrap_or(0);
    match (unit, date.len()) {
        ("year", 7) if is_quarter(date) && steps != 0 => {
            Some(quarter_value(year()? + steps, part - 32))
        }
        ("year", 4 | 7 | 10) => Some(year_value(year()? + steps)),
        ("month", 7 | 10) if part <= 12 => Some(month_value(first_day(date)?.plus_months(steps))),
        ("week", 10) => Some(week_value(
            first_day(date)?.plus_days(steps.saturating_mul(7)),
        )),
        ("day" | "morning" | "evening" | "night" | "afternoon", 10) => {
            Some(day_value(first_day(date)?.plus_days(steps)))
        }
        _ => None,
    }
}

/// The first day of a date to the month or to the day, or of a span.
fn first_day(edtf: &str) -> Option<Day> {
    Edtf::parse(edtf).ok()?.earliest()
}

/// A day of a month that may have fewer.
fn day_of(year: i64, month: u8, day: u8) -> Day {
    let first = Day {
        year,
        month,
        day: 1,
    };
    Day {
        day: day.min(Unit::Month.last(first).day),
        ..first
    }
}

/// A day further off is ahead only if a verb says so.
const NEAR: i64 = 60;

/// The day of this name that is meant: the nearest one, unless it is far off and the verb points the other way.
fn day_by_tense(published: Day, month: u8, day: u8, tense: Option<Tense>) -> Day {
    let off = |day: Day| day.number() - published.number();
    let years = [published.year - 1, published.year, published.year + 1];
    let able = years.into_iter().map(|year| day_of(year, month, day));
    able.filter(|day| match tense {
        Some(Tense::Past) => off(*day) <= NEAR,
        Some(Tense::Ahead) => off(*day) >= -NEAR,
        None => true,
    })
    .min_by_key(|day| off(*day).abs())
    .unwrap_or(day_of(published.year, month, day))
}

/// "last March 5", "next March 5": the first one before or after the publication.
fn beside_day(published: Day, month: u8, day: u8, steps: i64) -> Day {
    let own = day_of(published.year, month, day);
    let passed = if steps < 0 {
        own >= published
    } else {
        own <= published
    };
    day_of(published.year + if passed { steps } else { 0 }, month, day)
}

/// The year of a quarter: the one just over is meant even where it is still to be reported on.
fn quarter_near(day: Day, quarter: u8, is_ahead: bool) -> i64 {
    let own = (day.month - 1) / 3 + 1;
    let ended = (own + 2) % 4 + 1;
    match is_ahead {
        _ if quarter == ended => day.year - i64::from(own == 1),
        true => day.year + i64::from(quarter < own),
        false => day.year - i64::from(quarter > own),
    }
}

fn month_or_season(small: &str) -> Option<u8> {
    season(small).or_else(|| dates::month(small))
}

/// "the nineties"
fn last_century(small: &str) -> Option<i64> {
    let names = [
        "thirties",
        "forties",
        "fifties",
        "sixties",
        "seventies",
        "eighties",
        "nineties",
    ];
    (193..)
        .zip(names)
        .find(|(_, name)| *name == small)
        .map(|(decade, _)| decade * 10)
}

/// "80s" behind an apostrophe.
fn short_decade(small: &str) -> Option<i64> {
    let digits = small.strip_suffix('s').filter(|digits| digits.len() == 2)?;
    let year: i64 = digits.parse().ok()?;
    (year % 10 == 0 && year >= 30).then_some(1900 + year)
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
            ("“It sank on March 5.”", "March 5", "2024-03-05"),
            ("They met last Thursday.", "last Thursday", "2024-06-20"),
            ("They met last Tuesday.", "last Tuesday", "2024-06-25"),
            ("They will meet Friday.", "Friday", "2024-06-28"),
            ("They signed a plan Thursday.", "Thursday", "2024-06-27"),
            (
                "Thursday's vote will be heard of.",
                "Thursday",
                "2024-06-27",
            ),
            ("He fell in May last year.", "May last year", "2023-05"),
            ("He fell last Oct. 23.", "last Oct. 23", "2023-10-23"),
            ("He fell on Nov. 30.", "Nov. 30", "2023-11-30"),
            ("He will fall on Nov. 30.", "Nov. 30", "2024-11-30"),
            ("since the Sept. 11 attacks", "the Sept. 11", "2001-09-11"),
            (
                "from June 3-5, 2024",
                "June 3-5, 2024",
                "2024-06-03/2024-06-05",
            ),
            (
                "in the week of March 4",
                "the week of March 4",
                "2024-03-04/2024-03-10",
            ),
            (
                "He fell over the weekend.",
                "the weekend",
                "2024-06-22/2024-06-23",
            ),
            ("a third-quarter loss", "third-quarter", "2023-35"),
            ("the Q1 result", "the Q1", "2024-33"),
            (
                "this year's first quarter",
                "this year's first quarter",
                "2024-33",
            ),
            (
                "in the second half of last year",
                "the second half of last year",
                "2023-41",
            ),
            ("by the end of the month", "end of the month", "2024-06"),
            ("It will close in five years.", "five years", "2029"),
            ("the first in five years", "five years", ""),
            ("since 9/11, he said", "9/11", "2001-09-11"),
            ("in H1 2023", "H1 2023", "2023-40"),
            ("in the 2019-20 season", "2019-20", "2019/2020"),
            ("five years from now", "five years from now", "2029"),
            ("in the nineties", "the nineties", "199X"),
            ("the mid-'80s", "the mid-'80s", "198X"),
            ("in fiscal 2019", "fiscal 2019", "2019"),
            ("an unsuccessful 1996 campaign", "1996", "1996"),
            ("He came on New Year's Day.", "New Year's Day", "2024-01-01"),
            ("the March accord", "March", "2024-03"),
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
            "some 2000 men, at least 1950 workers, the May government",
            "said on “This Week” that the mild 80s were over",
        ] {
            assert_eq!(read(text, Some("2024-06-28")), [], "{text}");
        }
    }

    #[test]
    fn a_year_is_shared() {
        for (text, first) in [
            ("in October and November 2021", "2021-10"),
            ("from December to January 2022", "2021-12"),
            ("from March 3 to April 5, 2019", "2019-03-03"),
        ] {
            let found = read(text, Some("2024-06-28"));
            assert_eq!(found[0].1.as_deref(), Some(first), "{text}");
            assert_eq!(found.len(), 2, "{text}: {found:?}");
        }
    }

    #[test]
    fn some_words_count_from_the_date_before() {
        for (text, last) in [
            ("It sank in May 2011. That year the pier fell.", "2011"),
            (
                "It sank on May 31, 2011. The next day it rose.",
                "2011-06-01",
            ),
            ("It sank on May 31, 2011. Two years later it rose.", "2013"),
            (
                "It sank in May 2011. The following month it rose.",
                "2011-06",
            ),
            (
                "It earned one crown in the first quarter of 2011, from two a year earlier",
                "2010-33",
            ),
            (
                "In the first quarter of 2011 it rose from the year-ago quarter",
                "2010-33",
            ),
            ("It sank in May 2011. Two days later it rose.", "-"),
        ] {
            let (_, value) = read(text, None).pop().unwrap();
            assert_eq!(value.as_deref().unwrap_or("-"), last, "{text}");
        }
        let texts = "It sank in 2011.\nNobody spoke.\nThat year it rose.";
        let blocks = [0..16, 17..30, 31..49];
        let found = body_dates(texts, &blocks, None);
        assert_eq!(
            found.len(),
            1,
            "two paragraphs before is too far: {found:?}"
        );
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
