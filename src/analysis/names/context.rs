//! Decides from the capitals around a name whether it is inside a longer name that is not listed.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::forms::is_suffix;
use super::runs::capitalised_words;
use crate::language::en::words::{
    is_function_word, is_nationality_word, is_organisation_word, is_title_word,
};
use crate::language::lexicon::{EN, Lexicon, Nouns, Words, lists};
use crate::text::fold::{is_apostrophe, is_dash};
use crate::text::words::{
    is_capitalised, is_initial, is_word_char, next_word, previous_word, strip_possessive,
};

lists! {
    ARTICLES = names.articles_inside;
}

/// The context of a match: the text, and where other listed names begin and end.
pub(super) struct Context<'a> {
    pub(super) text: &'a str,
    pub(super) lexicon: &'static Lexicon,
    pub(super) starts: BTreeSet<usize>,
    pub(super) ends: BTreeSet<usize>,
    /// The words that the text also has in lower case. They are collected only when the first word of a sentence is in doubt.
    small_words: OnceCell<BTreeSet<&'a str>>,
}

impl<'a> Context<'a> {
    pub(super) fn new<'r>(
        text: &'a str,
        lexicon: &'static Lexicon,
        names: impl Iterator<Item = &'r Range<usize>>,
    ) -> Context<'a> {
        let (starts, ends) = names.map(|range| (range.start, range.end)).unzip();
        Context {
            text,
            lexicon,
            starts,
            ends,
            small_words: OnceCell::new(),
        }
    }

    /// The firm that contains the name: "Marant & Sons", "Quell & Marant". Two names joined by an ampersand are not a firm if both
    /// are listed.
    pub(super) fn firm(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let (before, after) = (self.text.get(..range.start)?, self.text.get(range.end..)?);
        let behind = after
            .strip_prefix(" &")
            .and_then(|_| next_word(self.text, range.end + " &".len()))
            .filter(|word| !self.starts.contains(&word.start));
        let ahead = before
            .strip_suffix("& ")
            .and_then(|rest| previous_word(self.text, rest.len()))
            .filter(|word| !self.ends.contains(&word.end));
        let is_part = |word: &Range<usize>| self.text.get(word.clone()).is_some_and(is_capitalised);
        let (behind, ahead) = (behind.filter(is_part), ahead.filter(is_part));
        let whole = ahead.as_ref().map_or(range.start, |word| word.start)
            ..behind.as_ref().map_or(range.end, |word| word.end);
        (whole != *range).then_some(whole)
    }

    pub(super) fn inside_among_capitals(&self, range: &Range<usize>) -> bool {
        let name = self.text.get(range.clone()).unwrap_or_default();
        let last = name.rsplit(' ').next().unwrap_or_default();
        let continued = is_capitalised(last) && self.goes_on_after(range.end);
        let begun = is_capitalised(name) && self.begins_before(range);
        if !continued && !begun {
            return false;
        }
        !self.in_headline(range)
            || (continued && self.run_after(range.end).take(3).any(is_organisation_word))
    }

    /// Whether a suffix follows: "John Smith, Jr." is not "John Smith".
    pub(super) fn precedes_suffix(&self, end: usize) -> bool {
        let after = self.text.get(end..).unwrap_or_default();
        let word = after.strip_prefix(", ").or_else(|| after.strip_prefix(' '));
        let word = word.and_then(|after| after.split(|c| !is_word_char(c)).next());
        word.is_some_and(is_suffix)
    }

    /// The start of a stretch without the articles and other words that open a sentence: "Die Hugo Brandt Stiftung".
    fn without_openers(&self, stretch: Range<usize>) -> usize {
        let mut start = stretch.start;
        let words = self.text.get(stretch.clone()).unwrap_or_default();
        for word in words.split_inclusive(' ') {
            let small = word.trim().to_lowercase();
            let determines = |nouns: &Nouns| nouns.determiners.has(small.as_str());
            if !self.lexicon.names.openers.has(small.as_str())
                && !self.lexicon.capitalised_nouns().is_some_and(determines)
            {
                break;
            }
            start += word.len();
        }
        start.min(stretch.end)
    }

    /// The whole longer name, for the message about it.
    pub(super) fn whole(&self, range: &Range<usize>) -> Range<usize> {
        let mut whole = capitalised_words(self.text, range.clone(), LONGEST_TOLD);
        whole.start = self.without_openers(whole.start..range.start);
        if self.precedes_suffix(whole.end) {
            let after = self.text.get(whole.end..).unwrap_or_default();
            let suffix = after.trim_start_matches([',', ' ']);
            let rest = suffix.trim_start_matches(is_word_char);
            whole.end = self.text.len() - rest.strip_prefix('.').unwrap_or(rest).len();
        }
        if let Some(of) = self.joined_by(whole.start) {
            whole.start = self.organisation_before(of).unwrap_or(whole.start);
        }
        let before = self.text.get(..whole.start).unwrap_or_default();
        if before.ends_with(is_dash) {
            whole.start = before
                .trim_end_matches(|c| is_word_char(c) || is_dash(c))
                .len();
        }
        let after = self.text.get(whole.end..).unwrap_or_default();
        if after.starts_with(is_dash) {
            let rest = after.trim_start_matches(|c| is_word_char(c) || is_dash(c));
            whole.end = self.text.len() - rest.len();
        }
        if whole == *range {
            // "J.R. Orr": not a run of words, but still before the name.
            let word = previous_word(self.text, range.start);
            whole.start = word.map_or(whole.start, |word| word.start);
        }
        whole
    }

    /// Whether the word after the name continues it.
    fn goes_on_after(&self, end: usize) -> bool {
        let Some(word) =
            next_word(self.text, end).filter(|word| !self.starts.contains(&word.start))
        else {
            return false;
        };
        let written = self
            .text
            .get(word)
            .map(strip_possessive)
            .unwrap_or_default();
        if !is_capitalised(written) {
            return false;
        }
        let mut run = self.run_after(end);
        let describes = is_title_word(written)
            || is_nationality_word(written)
            || EN
                .names
                .beliefs
                .has_in_small(written.strip_suffix('s').unwrap_or(written))
            || EN.names.behind.has_in_small(written);
        if describes {
            return run
                .any(|word| is_organisation_word(word) || EN.names.partisans.has_in_small(word));
        }
        if self.leads_to_office(end) {
            return false;
        }
        if EN.names.portfolios.has_in_small(written) || EN.names.state_bodies.has_in_small(written)
        {
            // "Taliban Defense Minister", "US State Department", but not "Kabul Security Forum".
            let heads: Vec<&str> = run.collect();
            return heads.iter().any(|word| is_organisation_word(word))
                || !heads
                    .iter()
                    .any(|word| is_title_word(word) || EN.names.state_bodies.has_in_small(word));
        }
        !is_function_word(written)
    }

    /// Whether the word before the name begins it.
    fn begins_before(&self, range: &Range<usize>) -> bool {
        let start = range.start;
        if let Some(of) = self.joined_by(start) {
            return self.organisation_before(of).is_some();
        }
        let Some(word) = previous_word(self.text, start) else {
            return false;
        };
        let written = self.text.get(word.clone()).unwrap_or_default();
        if let Some(plain) = written.strip_suffix('.') {
            // "Gen. Karimi" and "It ended. Karimi said" begin with the name; "Omar K. Karimi" does not.
            return are_initials(plain) && !self.introduces(plain);
        }
        let part = written.rsplit(is_dash).next().unwrap_or_default();
        let is_part = written.ends_with(is_word_char)
            && is_capitalised(written)
            && is_capitalised(part)
            && strip_possessive(written) == written;
        if !is_part || self.ends.contains(&word.end) || self.introduces(part) {
            return false;
        }
        let opens = opens_sentence(self.text, word.start);
        !(opens && (self.is_ordinary(written) || self.introduces_in_full(written, range)))
            && !self.follows_office(start)
    }

    /// Whether a capitalised word says what someone or something is, and is not part of the name after it.
    fn introduces(&self, word: &str) -> bool {
        is_title_word(word)
            || is_nationality_word(word)
            || is_function_word(word)
            || EN.names.introducers.has_in_small(word)
            || EN.names.beliefs.has_in_small(word)
            || self.lexicon.names.titles.has_in_small(word)
    }

    /// Where the "of" before a name begins, with or without an article in between: "University of the …", "Universidad de la …",
    /// "Université de l’…", "Université d’…".
    pub(super) fn joined_by(&self, start: usize) -> Option<usize> {
        let word = self
            .elided_before(start)
            .or_else(|| previous_word(self.text, start))?;
        let written = self.text.get(word.clone())?;
        let joins = |written: &str| written == "of" || self.lexicon.names.joins.has(written);
        if ARTICLES.contains(written) {
            let before = previous_word(self.text, word.start)?;
            let joined = joins(self.text.get(before.clone())?);
            if joined {
                return Some(before.start);
            }
        }
        joins(written).then_some(word.start)
    }

    /// The word that an apostrophe joins to the word that begins here, without the apostrophe.
    fn elided_before(&self, start: usize) -> Option<Range<usize>> {
        let rest = self.text.get(..start)?.strip_suffix(is_apostrophe)?;
        let word = rest.trim_end_matches(is_word_char).len()..rest.len();
        (!word.is_empty()).then_some(word)
    }

    /// Where the organisation's own words before "of" begin: "University of Kabul", "Universidad Nacional de Kabul".
    pub(super) fn organisation_before(&self, of: usize) -> Option<usize> {
        let mut at = of;
        for _ in 0..ORGANISATION_WORDS {
            let word = previous_word(self.text, at)?;
            // "dell’Università"
            let written = self.text.get(word.clone())?;
            let own = written
                .rsplit(is_apostrophe)
                .next()
                .filter(|own| is_capitalised(own));
            let own = own.unwrap_or(written);
            if !is_capitalised(own) || !own.ends_with(is_word_char) {
                return None;
            }
            if self.is_organisation(own) {
                return Some(word.end - own.len());
            }
            at = word.start;
        }
        None
    }

    /// Whether a word is a kind of organisation, in English or in the text's language.
    fn is_organisation(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        is_organisation_word(word)
            || self.lexicon.names.organisations.has(small.as_str())
            || self
                .lexicon
                .capitalised_nouns()
                .is_some_and(|nouns| ends(&small, nouns.institutions))
    }

    /// Whether an occupation before a name of several words introduces it, even if no list contains it: "Outfielder Omar Karimi".
    /// In languages other than English, any word that opens a sentence does.
    fn introduces_in_full(&self, word: &str, name: &Range<usize>) -> bool {
        let in_full = self
            .text
            .get(name.clone())
            .is_some_and(|name| name.contains(' '));
        if in_full && !self.lexicon.is_english() {
            // No list contains the opening words of every language, and a full name is rarely the end of a longer one.
            return true;
        }
        let small = word.to_lowercase();
        let endings = ["er", "or", "ist", "man", "woman"];
        in_full && word.len() > 5 && endings.iter().any(|ending| small.ends_with(ending))
    }

    /// Whether the words after a name are an office rather than a longer name of an organisation: "EU Farm Commissioner Karimi".
    fn leads_to_office(&self, end: usize) -> bool {
        let run: Vec<&str> = self.run_after(end).take(4).collect();
        let office = run.iter().position(|word| is_title_word(word));
        office.is_some_and(|office| {
            let before = run.get(..office).unwrap_or_default();
            (1..=2).contains(&office)
                && run.len() > office + 1
                && !before.iter().any(|word| {
                    // "Harbourline Group CEO": the chief of the group, not of a company called "Harbourline Group CEO".
                    let group = word.eq_ignore_ascii_case("group");
                    is_organisation_word(word) && !group || is_function_word(word)
                })
        })
    }

    /// Whether the capitalised words before a name are an office: "Secretary of State Karimi", "Minister for Trade and Industry
    /// Karimi".
    fn follows_office(&self, start: usize) -> bool {
        let field = previous_word(self.text, start).and_then(|word| self.text.get(word));
        if !field.is_some_and(|field| EN.names.portfolios.has_in_small(field)) {
            return false;
        }
        let mut at = start;
        let mut joined = false;
        for _ in 0..OFFICE_WORDS {
            let Some(word) = previous_word(self.text, at) else {
                return false;
            };
            let written = self.text.get(word.clone()).unwrap_or_default();
            if joined && is_title_word(written) {
                return true;
            }
            let joins = matches!(written, "of" | "for");
            let inside = joins || matches!(written, "the" | "and" | "&") || is_capitalised(written);
            if !inside || !written.ends_with(|c| is_word_char(c) || c == '&') {
                return false;
            }
            // Only the word for the office is before "of", and nothing that could be a name.
            joined = joins || (joined && written == "the");
            at = word.start;
        }
        false
    }

    /// Whether the first word of a sentence is probably a common word.
    fn is_ordinary(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        let inflected = word.len() > 5
            && ["ing", "ed", "ly", "ous", "al"]
                .iter()
                .any(|ending| small.ends_with(ending));
        // No list contains the short words of all languages, and names of two letters are rare.
        let short = !self.lexicon.is_english() && word.chars().count() <= 2;
        inflected && self.lexicon.is_english()
            || short
            || EN.names.often_first.has_in_small(word)
            || self.lexicon.names.openers.has(small.as_str())
            || self.small_words().contains(small.as_str())
    }

    pub(super) fn small_words(&self) -> &BTreeSet<&'a str> {
        self.small_words.get_or_init(|| {
            self.text
                .split(|c| !is_word_char(c))
                .filter(|word| word.starts_with(char::is_lowercase))
                .collect()
        })
    }

    /// The capitalised words that follow directly, each after one space.
    fn run_after(&self, end: usize) -> impl Iterator<Item = &'a str> {
        let text = self.text;
        let mut at = Some(end);
        std::iter::from_fn(move || {
            let word = next_word(text, at?)?;
            let written = text.get(word.clone())?;
            at = (strip_possessive(written) == written).then_some(word.end);
            is_capitalised(written).then_some(written)
        })
        .take(8)
    }

    /// Whether the line looks like a headline: nearly every longer word is capitalised.
    fn in_headline(&self, range: &Range<usize>) -> bool {
        let start = self
            .text
            .get(..range.start)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |at| at + 1);
        let end = self
            .text
            .get(range.end..)
            .and_then(|after| after.find('\n'))
            .map_or(self.text.len(), |at| range.end + at);
        let line = self.text.get(start..end).unwrap_or_default().trim();
        let opening = line.trim_start_matches(|c| !is_word_char(c));
        if line.len() > LONGEST_HEADLINE || line.ends_with('.') || !is_capitalised(opening) {
            return false;
        }
        let words: Vec<&str> = line
            .split_whitespace()
            .filter(|word| word.len() > 3)
            .collect();
        let capitalised = words
            .iter()
            .filter(|word| is_capitalised(word.trim_start_matches(|c| !is_word_char(c))))
            .count();
        words.len() >= 4
            && line.split_whitespace().count() >= 5
            && capitalised * 4 >= words.len() * 3
    }
}

const LONGEST_HEADLINE: usize = 200;

/// The most capitalised words that are examined before "of".
const ORGANISATION_WORDS: usize = 4;

/// "K", "J.R"; but not "U.S", nor the letters of a place at the end of a sentence.
fn are_initials(plain: &str) -> bool {
    plain.split('.').all(is_initial) && !is_nationality_word(plain) && plain != "D.C"
}

/// The most words of a longer name that a message shows before a name and after it.
const LONGEST_TOLD: usize = 6;

/// The most words of an office after its first.
const OFFICE_WORDS: usize = 8;

/// Whether a sentence, a quotation or a line begins here.
pub(super) fn opens_sentence(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let mut quoted = false;
    let mut spaced = false;
    for (index, c) in before.char_indices().rev() {
        match c {
            '\n' | '\r' | '\u{2029}' => return true,
            c if c.is_whitespace() => spaced = true,
            '(' | '[' | '*' | '#' | '>' => quoted = true,
            c if is_quote(c) => quoted |= !spaced,
            '.' => {
                let word = before
                    .get(..index)
                    .unwrap_or_default()
                    .rsplit(|c| !is_word_char(c) && c != '.')
                    .next()
                    .unwrap_or_default();
                return spaced && !is_title_word(word) && !is_initial(word);
            }
            '!' | '?' | ':' | '…' | '؟' | '۔' | '।' => return spaced,
            c if is_dash(c) => return spaced || quoted,
            _ => return quoted,
        }
    }
    true
}

/// Whether a character is a quotation mark of any kind, including an apostrophe.
fn is_quote(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»')
}

/// Whether a word ends in one of the listed endings. An entry that begins with `=` must be the whole word.
pub(super) fn ends(small: &str, listed: Words) -> bool {
    listed.iter().any(|ending| match ending.strip_prefix('=') {
        Some(whole) => small == whole,
        None => small.ends_with(ending),
    })
}
