//! Splits a line into numbers, month names, other words in dates, and everything else.

use super::figures::{Figures, figures};
use super::words::{MonthName, month_named, used};
use crate::language::lexicon::lists;

lists! {
    UNTIL = dates.until;
    NUMBER_ENDINGS = dates.number_endings;
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A number that can be a day of a month.
    Day(u32),
    /// A number of four digits.
    Year(u32),
    /// The name of a month.
    Month(MonthName),
    /// Figures with signs between them.
    Figures(Figures),
    /// A word between the parts of a date.
    Join,
    /// A word before the number of an issue or a page.
    Counted,
    /// A word before the number of an issue.
    Issue,
    /// Another word that occurs in dates.
    Known,
    /// A dash on its own.
    Dash,
    /// A word between two days of a range: "to", "bis".
    Until,
    /// Anything else.
    Other,
}

/// The parts of a line. The line is given as a key.
pub(super) fn parts(line: &str) -> Vec<Part> {
    let mut scanner = Scanner {
        rest: line,
        after_figures: false,
        after_word: false,
    };
    let mut words = Vec::new();
    while let Some(word) = scanner.next() {
        words.push(word);
    }
    meant(&words)
}

/// A piece of a line while it is scanned.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Scanned<'a> {
    Figures(String),
    /// A word, and whether it directly follows figures.
    Word(&'a str, bool),
    Dash,
}

struct Scanner<'a> {
    rest: &'a str,
    after_figures: bool,
    after_word: bool,
}

impl<'a> Scanner<'a> {
    fn next(&mut self) -> Option<Scanned<'a>> {
        loop {
            let first = self.rest.chars().next()?;
            let is_glued = std::mem::take(&mut self.after_figures);
            let after_word = std::mem::take(&mut self.after_word);
            if first.is_ascii_digit() {
                self.after_figures = true;
                return Some(Scanned::Figures(self.figures()));
            }
            if first.is_alphabetic() || matches!(first, '°') {
                self.after_word = true;
                return Some(Scanned::Word(self.word(), is_glued));
            }
            self.rest = self.rest.get(first.len_utf8()..).unwrap_or_default();
            let is_alone = self.rest.starts_with([' ', '-'])
                || self.rest.starts_with(|c: char| c.is_ascii_digit());
            if first == '-' && is_alone && !after_word {
                return Some(Scanned::Dash);
            }
        }
    }

    /// Digits with the signs between them. The signs for year and month in East Asian dates count as hyphens.
    fn figures(&mut self) -> String {
        let mut out = String::new();
        let mut chars = self.rest.char_indices().peekable();
        let mut end = self.rest.len();
        while let Some((at, c)) = chars.next() {
            let before_digit = || {
                let behind = self.rest.get(at + c.len_utf8()..).unwrap_or_default();
                behind
                    .trim_start_matches(' ')
                    .starts_with(|c: char| c.is_ascii_digit())
            };
            let is_glued = chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
            match c {
                c if c.is_ascii_digit() => out.push(c),
                // "14:05-12 October": a time, and then a day.
                '-' if is_hour(&out) => {
                    end = at;
                    break;
                }
                '.' | ':' | '/' | '-' if is_glued => out.push(c),
                '年' | '月' | '년' | '월' if before_digit() => {
                    out.push('-');
                    while chars.next_if(|(_, next)| *next == ' ').is_some() {}
                }
                '日' | '일' => {
                    end = at + c.len_utf8();
                    break;
                }
                _ => {
                    end = at;
                    break;
                }
            }
        }
        self.rest = self.rest.get(end..).unwrap_or_default();
        out
    }

    /// Letters, with stops and apostrophes between them.
    fn word(&mut self) -> &'a str {
        let mut end = self.rest.len();
        let mut chars = self.rest.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let inside = matches!(c, '.' | '\'')
                && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
            if !(c.is_alphabetic() || c == '°' || inside) {
                end = at;
                break;
            }
        }
        let word = self.rest.get(..end).unwrap_or_default();
        self.rest = self.rest.get(end..).unwrap_or_default();
        word
    }
}

/// Whether figures are a time: "14:05".
fn is_hour(figures: &str) -> bool {
    figures.split_once(':').is_some_and(|(hour, minutes)| {
        (1..=2).contains(&hour.len())
            && minutes.len() == 2
            && format!("{hour}{minutes}")
                .chars()
                .all(|c| c.is_ascii_digit())
    })
}

fn meant(scanned: &[Scanned<'_>]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::with_capacity(scanned.len());
    let mut at = 0;
    while let Some(one) = scanned.get(at) {
        at += 1;
        let part = match one {
            Scanned::Figures(written) => figure(written),
            Scanned::Dash => Part::Dash,
            Scanned::Word(word, true) if *word == "°" || NUMBER_ENDINGS.contains(word) => continue,
            Scanned::Word("º" | "ª" | "°", _) => continue,
            // "Vol. XII"
            Scanned::Word(word, false)
                if parts.last() == Some(&Part::Issue)
                    && word.chars().all(|c| "ivxlcdm".contains(c)) =>
            {
                Part::Figures(Figures::Other)
            }
            Scanned::Word(word, _) => {
                if let Some(month) = two_words(word, scanned.get(at)) {
                    at += 1;
                    Part::Month(month)
                } else {
                    word_meant(word)
                }
            }
        };
        // "تشرين الثاني/نوفمبر" names the same month twice.
        let again = matches!((parts.last(), &part), (Some(Part::Month(before)), Part::Month(this)) if before.number == this.number && before.calendar == this.calendar);
        if !again {
            parts.push(part);
        }
    }
    parts
}

fn two_words(word: &str, next: Option<&Scanned<'_>>) -> Option<MonthName> {
    match next {
        Some(Scanned::Word(next, _)) => month_named(&format!("{word} {next}")),
        _ => None,
    }
}

fn word_meant(word: &str) -> Part {
    let use_of_it = used(word);
    match month_named(word) {
        Some(month) => Part::Month(month),
        None if UNTIL.contains(word) && !use_of_it.joins => Part::Until,
        None if use_of_it.joins => Part::Join,
        None if use_of_it.counts_issues => Part::Issue,
        None if use_of_it.counts => Part::Counted,
        None if use_of_it.is_known => Part::Known,
        None if word.starts_with("gmt") || word.starts_with("utc") => Part::Known,
        None => Part::Other,
    }
}

fn figure(written: &str) -> Part {
    let number: Option<u32> = written.parse().ok();
    match (written.len(), number) {
        (1 | 2, Some(day @ 1..=31)) => Part::Day(day),
        (4, Some(year @ 1300..=2199)) => Part::Year(year),
        _ => Part::Figures(figures(written)),
    }
}
