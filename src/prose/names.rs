//! Finding the names of a register in a text.
//!
//! The longest name wins, the leftmost first, and only whole words count:
//!
//! | names | text | found |
//! |---|---|---|
//! | Taliban, Pakistani Taliban | the Pakistani Taliban denied it | Pakistani Taliban |
//! | Ali, Ali Khan | Ali Khanov spoke | nothing: the name goes on |
//! | Kabul | Kabul's mayor, the Kabul-based paper | Kabul, twice, without `'s` |
//! | Kabul | KABUL: The mayor | KABUL (capitals only, more than three letters) |
//! | the ministry | The ministry said | The ministry (a sentence begins) |
//! | O'Neil-Khan | O’Neil‑Khan | O’Neil‑Khan (folded, see [`fold`](super::fold)) |
//!
//! One hit in six of a naive search lies **inside a longer name that nobody listed**, so a hit is dropped when a
//! capitalised word stands directly beside it, with one space between:
//!
//! | name | dropped in | kept in |
//! |---|---|---|
//! | Kabul | Kabul Policy Institute; University of Kabul | In Kabul, Pakistan said; Kabul and Herat |
//! | Asif | Khawaja Asif, when only Asif is listed | Minister Asif; Gen. Asif; Pakistani leader Asif |
//! | Taliban | Taliban International | Taliban Defense Minister Omar; Taliban's Foreign Office |
//!
//! Titles, nationalities, function words, a neighbouring listed name and possessives do not drop a hit, nor does
//! a capitalised word that only begins its sentence; and in a headline where every word is capitalised, capitals
//! say nothing. Between dropping and keeping, an unknown neighbour drops: a wrong mention is worse than a missing one.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use aho_corasick::AhoCorasick;
use unicode_normalization::char::is_combining_mark;

use super::fold::{Folded, fold, is_apostrophe, is_dash};

/// When a name may stand for its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Wherever it stands.
    Always,
    /// Only in a text that names the record in full; whether it does is for the caller to see.
    AfterFullName,
}

/// Finds the names it was built with.
#[derive(Clone, Debug)]
pub struct NameFinder<K> {
    automaton: Option<AhoCorasick>,
    forms: Vec<Form<K>>,
}

/// A name that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<K> {
    /// Where it stands, without a possessive `'s`.
    pub range: Range<usize>,
    /// Every record that bears this name, in order, each once for each rule.
    pub keys: Vec<(K, Rule)>,
}

/// One string to look for, and whose name it is depending on how it came about.
#[derive(Clone, Debug)]
struct Form<K> {
    /// The name as given.
    written: BTreeSet<(K, Rule)>,
    /// The name with the capital letter that begins a sentence.
    opening: BTreeSet<(K, Rule)>,
    /// The name in capitals throughout.
    capitals: BTreeSet<(K, Rule)>,
}

impl<K> Default for Form<K> {
    fn default() -> Self {
        Form {
            written: BTreeSet::new(),
            opening: BTreeSet::new(),
            capitals: BTreeSet::new(),
        }
    }
}

impl<K: Clone + Ord> NameFinder<K> {
    /// Prepares to find these names; one name may be given for several records. Names without a letter or digit are left out.
    pub fn new(names: impl IntoIterator<Item = (String, Rule, K)>) -> NameFinder<K> {
        let mut forms: BTreeMap<String, Form<K>> = BTreeMap::new();
        for (name, rule, key) in names {
            let name = fold(&name).trim().to_owned();
            if !name.chars().any(char::is_alphanumeric) {
                continue;
            }
            let whose = (key, rule);
            if let Some(capitals) = in_capitals(&name) {
                forms
                    .entry(capitals)
                    .or_default()
                    .capitals
                    .insert(whose.clone());
            }
            if let Some(opening) = with_opening_capital(&name) {
                forms
                    .entry(opening)
                    .or_default()
                    .opening
                    .insert(whose.clone());
            }
            if let Some(rest) = name.strip_prefix("The ") {
                forms
                    .entry(format!("the {rest}"))
                    .or_default()
                    .written
                    .insert(whose.clone());
            }
            forms.entry(name).or_default().written.insert(whose);
        }
        let automaton = AhoCorasick::new(forms.keys())
            .ok()
            .filter(|_| !forms.is_empty());
        NameFinder {
            automaton,
            forms: forms.into_values().collect(),
        }
    }

    /// The names in a text, in order and without overlap.
    pub fn find(&self, text: &str) -> Vec<Found<K>> {
        let hits = self.hits(text);
        let context = Context::new(text, hits.iter().map(|hit| &hit.range));
        let mut found: Vec<Found<K>> = Vec::new();
        for hit in hits {
            let free = found
                .last()
                .is_none_or(|last| last.range.end <= hit.range.start);
            if free && !context.inside_longer_name(&hit.range) {
                found.push(hit);
            }
        }
        found
    }

    /// Whether any of the names stands in a text, inside a longer one or not: where none does, the text means the same without
    /// them.
    pub fn stands_in(&self, text: &str) -> bool {
        !self.hits(text).is_empty()
    }

    /// Every listed name on word boundaries, overlapping ones too: leftmost first, then longest.
    fn hits(&self, text: &str) -> Vec<Found<K>> {
        let Some(automaton) = &self.automaton else {
            return Vec::new();
        };
        let folded = Folded::for_matching(text);
        let mut hits: Vec<Found<K>> = automaton
            .find_overlapping_iter(&folded.text)
            .filter(|hit| stands_alone(&folded.text, hit.range()))
            .filter_map(|hit| {
                let range = folded.to_original(hit.range());
                let keys = self
                    .forms
                    .get(hit.pattern().as_usize())?
                    .keys(text, range.start);
                (!keys.is_empty()).then_some(Found { range, keys })
            })
            .collect();
        hits.sort_by_key(|hit| (hit.range.start, Reverse(hit.range.end)));
        hits
    }
}

impl<K: Clone + Ord> Form<K> {
    fn keys(&self, text: &str, at: usize) -> Vec<(K, Rule)> {
        let mut keys = self.written.clone();
        if !self.opening.is_empty() && opens_sentence(text, at) {
            keys.extend(self.opening.iter().cloned());
        }
        if keys.is_empty() {
            keys.clone_from(&self.capitals);
        }
        keys.into_iter().collect()
    }
}

/// Whether a character is part of a word.
pub fn is_word_char(c: char) -> bool {
    c == '_' || c.is_alphanumeric() || is_combining_mark(c)
}

/// Whether a word introduces a person by office, rank or courtesy ("Minister", "Gen", "Mullah").
pub fn is_title_word(word: &str) -> bool {
    is_listed(TITLES, word)
}

/// Whether a word says where people or things are from ("Afghan", "US").
pub fn is_nationality_word(word: &str) -> bool {
    is_listed(NATIONALITIES, word)
}

/// Whether a word is written with a capital only because of its position ("The", "Since", "Monday").
pub fn is_function_word(word: &str) -> bool {
    is_listed(FUNCTION_WORDS, word)
}

/// Whether a word is the kind of thing an organisation is ("Institute", "League").
pub fn is_organisation_word(word: &str) -> bool {
    is_listed(ORGANISATIONS, word)
}

/// The whole capitalised name around a range: words in capitals joined by single spaces, initials and name particles
/// ("bin", "ul") included, function words and the possessive left out. The range itself where there is none.
pub fn capitalised_run(text: &str, range: Range<usize>) -> Range<usize> {
    let mut run = range;
    while let Some(start) = run_start(text, run.start) {
        run.start = start;
    }
    while let Some(end) = run_end(text, run.end) {
        run.end = end;
    }
    run
}

/// Every capitalised name of a text, known or not: candidates for a register. A word that only begins its sentence is
/// among them, unless it is a function word.
pub fn capitalised_runs(text: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(word) = word_from(text, at) {
        at = word.end;
        let written = text.get(word.clone()).unwrap_or_default();
        if is_capitalised(written) && !is_function_word(written) {
            let start = word.start;
            let run = capitalised_run(text, start..start + unpossessed(written).len());
            at = at.max(run.end);
            runs.push(start..run.end);
        }
    }
    runs
}

fn run_start(text: &str, start: usize) -> Option<usize> {
    let word = previous_word(text, start)?;
    let written = text.get(word.clone())?;
    let plain = written.strip_suffix('.').unwrap_or(written);
    let abbreviated = plain.len() < written.len();
    if is_particle(plain) && !abbreviated {
        return run_start(text, word.start);
    }
    let fits = if abbreviated {
        is_initial(plain) || is_title_word(plain)
    } else {
        plain.ends_with(is_word_char)
    };
    (fits && is_capitalised(plain) && !is_function_word(plain) && unpossessed(plain) == plain)
        .then_some(word.start)
}

fn run_end(text: &str, end: usize) -> Option<usize> {
    // "Gen. Karimi", "A. Karimi": the dot belongs to the name.
    let last = text.get(..end)?.rsplit(|c: char| !is_word_char(c)).next()?;
    let dotted = text.get(end..)?.starts_with('.') && (is_initial(last) || is_title_word(last));
    let word = next_word(text, if dotted { end + 1 } else { end })?;
    let written = text.get(word.clone())?;
    if is_particle(written) {
        return run_end(text, word.end);
    }
    (is_capitalised(written) && !is_function_word(written))
        .then(|| word.start + unpossessed(written).len())
}

/// The name in capitals, where that is another string, and long enough not to be mistaken for an acronym.
fn in_capitals(name: &str) -> Option<String> {
    let capitals = name.to_uppercase();
    (capitals != name && name.chars().filter(|c| c.is_alphabetic()).count() > 3).then_some(capitals)
}

fn with_opening_capital(name: &str) -> Option<String> {
    let first = name.chars().next().filter(|c| c.is_lowercase())?;
    let rest = name.get(first.len_utf8()..)?;
    Some(first.to_uppercase().chain(rest.chars()).collect())
}

/// Whether a range of a folded text is whole words, and no part of a compound, an address or a longer word.
fn stands_alone(text: &str, range: Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    begins_word(before) && ends_word(after)
}

fn begins_word(before: &str) -> bool {
    let mut back = before.chars().rev();
    match back.next() {
        None => true,
        Some(c) if is_word_char(c) || c == '@' => false,
        // "l'Afghanistan", but not "O'Neil" or "Qur'an".
        Some('\'') if back.next().is_some_and(is_word_char) => {
            let elided = before
                .trim_end_matches('\'')
                .rsplit(|c| !is_word_char(c))
                .next();
            elided.is_some_and(|word| {
                matches!(
                    word,
                    "l" | "d" | "L" | "n" | "s" | "qu" | "dell" | "all" | "nell"
                )
            })
        }
        // "Tehreek-e-Insaf", but "anti-Kabul" and "Delhi-Kabul".
        Some('-') => {
            let part = before
                .trim_end_matches('-')
                .rsplit(|c| !is_word_char(c))
                .next()
                .unwrap_or_default();
            !is_joining_particle(part)
        }
        Some(_) => true,
    }
}

fn ends_word(after: &str) -> bool {
    let mut ahead = after.chars();
    let first = ahead.next();
    let word: &str = after
        .get(1..)
        .filter(|_| first.is_some_and(|c| c.is_ascii()))
        .unwrap_or_default();
    let word = word.split(|c| !is_word_char(c)).next().unwrap_or_default();
    match first {
        Some(c) if is_word_char(c) || c == '@' => false,
        // "US$5"
        Some('$' | '€' | '£') => false,
        Some('\'') => matches!(word, "" | "s" | "S" | "ll" | "d" | "ve" | "re"),
        Some('-') => {
            !(is_joining_particle(word)
                && after
                    .get(1 + word.len()..)
                    .is_some_and(|rest| rest.starts_with('-')))
        }
        // An address: "kabul.example".
        Some('.') => !word.starts_with(|c: char| c.is_lowercase() && c.is_ascii()),
        _ => true,
    }
}

/// Whether a sentence, a quotation or a line begins here.
fn opens_sentence(text: &str, at: usize) -> bool {
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

/// What surrounds a hit: the text, and where other listed names begin and end.
struct Context<'a> {
    text: &'a str,
    starts: BTreeSet<usize>,
    ends: BTreeSet<usize>,
    /// The text's words that occur without a capital; only looked for when a sentence's first word is in doubt.
    small_words: OnceCell<BTreeSet<&'a str>>,
}

impl<'a> Context<'a> {
    fn new<'r>(text: &'a str, names: impl Iterator<Item = &'r Range<usize>>) -> Context<'a> {
        let (starts, ends) = names.map(|range| (range.start, range.end)).unzip();
        Context {
            text,
            starts,
            ends,
            small_words: OnceCell::new(),
        }
    }

    fn inside_longer_name(&self, range: &Range<usize>) -> bool {
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

    /// Whether the name's end is followed by a word that continues it.
    fn goes_on_after(&self, end: usize) -> bool {
        let Some(word) =
            next_word(self.text, end).filter(|word| !self.starts.contains(&word.start))
        else {
            return false;
        };
        let written = self.text.get(word).map(unpossessed).unwrap_or_default();
        if !is_capitalised(written) {
            return false;
        }
        let mut run = self.run_after(end);
        if is_title_word(written) || is_nationality_word(written) {
            return run.any(is_organisation_word);
        }
        if self.leads_to_office(end) {
            return false;
        }
        if is_listed(PORTFOLIOS, written) || is_listed(STATE_BODIES, written) {
            // "Taliban Defense Minister", "US State Department", but not "Kabul Security Forum".
            let heads: Vec<&str> = run.collect();
            return heads.iter().any(|word| is_organisation_word(word))
                || !heads
                    .iter()
                    .any(|word| is_title_word(word) || is_listed(STATE_BODIES, word));
        }
        !is_function_word(written)
    }

    /// Whether the name's start is preceded by a word that begins it.
    fn begins_before(&self, range: &Range<usize>) -> bool {
        let start = range.start;
        let Some(word) = previous_word(self.text, start) else {
            return false;
        };
        let written = self.text.get(word.clone()).unwrap_or_default();
        if written == "of" {
            return self.follows_organisation(word.start);
        }
        if let Some(plain) = written.strip_suffix('.') {
            // "Gen. Karimi" and "It ended. Karimi said" are the name's beginning; "Omar K. Karimi" is not.
            return is_initial(plain);
        }
        let part = written.rsplit(is_dash).next().unwrap_or_default();
        let is_part = written.ends_with(is_word_char)
            && is_capitalised(written)
            && is_capitalised(part)
            && unpossessed(written) == written;
        if !is_part
            || self.ends.contains(&word.end)
            || is_title_word(part)
            || is_nationality_word(part)
            || is_function_word(part)
        {
            return false;
        }
        let opens = opens_sentence(self.text, word.start);
        !(opens && (self.is_ordinary(written) || self.introduces_in_full(written, range)))
            && !self.follows_office(start)
    }

    /// "Outfielder Omar Karimi": a trade before a name of several words, though no list has it.
    fn introduces_in_full(&self, word: &str, name: &Range<usize>) -> bool {
        let in_full = self
            .text
            .get(name.clone())
            .is_some_and(|name| name.contains(' '));
        let small = word.to_lowercase();
        let endings = ["er", "or", "ist", "man", "woman"];
        in_full && word.len() > 5 && endings.iter().any(|ending| small.ends_with(ending))
    }

    /// "EU Farm Commissioner Karimi": what follows names an office, and no longer name of an organisation.
    fn leads_to_office(&self, end: usize) -> bool {
        let run: Vec<&str> = self.run_after(end).take(4).collect();
        let office = run.iter().position(|word| is_title_word(word));
        office.is_some_and(|office| {
            let before = run.get(..office).unwrap_or_default();
            (1..=2).contains(&office)
                && run.len() > office + 1
                && !before
                    .iter()
                    .any(|word| is_organisation_word(word) || is_function_word(word))
        })
    }

    /// "Secretary of State Karimi", "Minister for Trade and Industry Karimi": the capitals before the name are an office's.
    fn follows_office(&self, start: usize) -> bool {
        let field = previous_word(self.text, start).and_then(|word| self.text.get(word));
        if !field.is_some_and(|field| is_listed(PORTFOLIOS, field)) {
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
            // The office's own word stands before "of", and nothing else that a name could be.
            joined = joins || (joined && written == "the");
            at = word.start;
        }
        false
    }

    /// "University of Kabul"
    fn follows_organisation(&self, of: usize) -> bool {
        let word = previous_word(self.text, of)
            .and_then(|word| self.text.get(word))
            .unwrap_or_default();
        is_capitalised(word) && is_organisation_word(word)
    }

    /// Whether the first word of a sentence seems to be a common word.
    fn is_ordinary(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        let inflected = word.len() > 5
            && ["ing", "ed", "ly", "ous", "al"]
                .iter()
                .any(|ending| small.ends_with(ending));
        inflected || is_listed(OPENERS, word) || self.small_words().contains(small.as_str())
    }

    fn small_words(&self) -> &BTreeSet<&'a str> {
        self.small_words.get_or_init(|| {
            self.text
                .split(|c| !is_word_char(c))
                .filter(|word| word.starts_with(char::is_lowercase))
                .collect()
        })
    }

    /// The capitalised words that follow directly, each one space after the other.
    fn run_after(&self, end: usize) -> impl Iterator<Item = &'a str> {
        let text = self.text;
        let mut at = Some(end);
        std::iter::from_fn(move || {
            let word = next_word(text, at?)?;
            let written = text.get(word.clone())?;
            at = (unpossessed(written) == written).then_some(word.end);
            is_capitalised(written).then_some(written)
        })
        .take(8)
    }

    /// Whether the line is set like a headline: nearly every longer word has a capital.
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

/// No office has more words behind its own.
const OFFICE_WORDS: usize = 8;

/// The first word at or after a position.
pub(super) fn word_from(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let start = at + rest.find(is_word_char)?;
    Some(start..start + word_length(text.get(start..)?))
}

/// The word one space after a position.
fn next_word(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let space = rest.chars().next().filter(|&c| is_plain_space(c))?;
    let start = at + space.len_utf8();
    let length = word_length(text.get(start..)?);
    (length > 0).then_some(start..start + length)
}

/// The word one space before a position, with the punctuation that ends it.
fn previous_word(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text.get(..at)?;
    let space = before.chars().next_back().filter(|&c| is_plain_space(c))?;
    let before = before.get(..at - space.len_utf8())?;
    let start = before
        .char_indices()
        .rev()
        .find(|(_, c)| c.is_whitespace())
        .map_or(0, |(at, c)| at + c.len_utf8());
    let word = before.get(start..)?;
    let start = start + word.find(is_word_char)?;
    Some(start..before.len())
}

fn is_plain_space(c: char) -> bool {
    c == ' ' || c == '\u{a0}' || c == '\u{202f}'
}

/// The length of the word a text begins with: letters, and what joins them inside a word.
fn word_length(text: &str) -> usize {
    let mut length = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let joins = at > 0 && (is_apostrophe(c) || is_dash(c) || c == '.');
        if is_word_char(c) {
            length = at + c.len_utf8();
        } else if !joins || !chars.peek().is_some_and(|&(_, next)| is_word_char(next)) {
            break;
        }
    }
    length
}

/// The word without a possessive ending.
pub(super) fn unpossessed(word: &str) -> &str {
    let Some(rest) = word.strip_suffix(['s', 'S']) else {
        return word;
    };
    let Some(last) = rest.chars().next_back().filter(|&c| is_apostrophe(c)) else {
        return word;
    };
    rest.get(..rest.len() - last.len_utf8()).unwrap_or(word)
}

pub(super) fn is_capitalised(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || unicode_titlecase(c))
}

fn unicode_titlecase(c: char) -> bool {
    !c.is_uppercase() && !c.is_lowercase() && c.to_lowercase().next() != Some(c)
}

fn is_initial(word: &str) -> bool {
    word.chars().count() == 1 && is_capitalised(word)
}

/// Quotation marks of every kind; an apostrophe is one of them.
fn is_quote(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»')
}

/// Small words inside a person's name.
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "bin"
            | "ibn"
            | "bint"
            | "al"
            | "el"
            | "ul"
            | "ur"
            | "de"
            | "del"
            | "della"
            | "di"
            | "da"
            | "dos"
            | "van"
            | "von"
            | "der"
            | "den"
    )
}

/// Small words that hyphens tie into one name, as in "Tehreek-e-Insaf" and "Aziz-ur-Rehman".
fn is_joining_particle(word: &str) -> bool {
    matches!(
        word,
        "e" | "i"
            | "o"
            | "u"
            | "ul"
            | "ur"
            | "us"
            | "ud"
            | "uz"
            | "un"
            | "al"
            | "el"
            | "as"
            | "az"
            | "ar"
            | "ad"
            | "an"
            | "at"
            | "Al"
            | "El"
            | "bin"
            | "ibn"
            | "wa"
    )
}

fn is_listed(list: &[&str], word: &str) -> bool {
    if word.is_ascii() {
        // The commonest case by far, and asked of every word: nothing is allocated for it.
        return list
            .binary_search_by(|listed| {
                let small = word.bytes().map(|byte| byte.to_ascii_lowercase());
                listed.bytes().cmp(small)
            })
            .is_ok();
    }
    let small = word.to_lowercase();
    list.binary_search(&small.as_str()).is_ok()
}

#[rustfmt::skip]
const TITLES: &[&str] = &[
    "accountant", "acting", "activist", "actor", "actress", "admiral", "adviser", "advisor", "ambassador",
    "analyst", "archbishop", "archdeacon", "artist", "assistant", "attorney", "attorney-general", "author",
    "ayatollah", "baroness", "billionaire", "bishop", "boxer", "brig", "brigadier", "brother", "businessman",
    "businesswoman", "candidate", "capt", "captain", "cardinal", "ceo", "cfo", "chair", "chairman", "chairperson",
    "chairwoman", "chancellor", "chief", "cm", "cmdr", "co-chair", "co-chairman", "co-director", "co-founder",
    "coach", "col", "colonel", "comedian", "commander", "commander-in-chief", "commentator", "commissioner",
    "comrade", "congressman", "congresswoman", "constable", "coo", "correspondent", "councillor", "councilman",
    "councilwoman", "counsellor", "crown", "cto", "defender", "delegate", "deputy", "designer", "detective",
    "director", "director-general", "doctor", "dr", "driver", "economist", "editor", "emir", "envoy",
    "ex-president", "executive", "filmmaker", "fm", "former", "forward", "founder", "gen", "general", "goalkeeper",
    "gov", "governor", "governor-general", "guitarist", "hafiz", "haji", "hajji", "head", "historian", "imam",
    "inspector", "journalist", "judge", "justice", "king", "lady", "late", "lawmaker", "lawyer", "leader",
    "lieutenant", "lieutenant-colonel", "lieutenant-general", "lord", "lt", "magistrate", "maj", "major",
    "major-general", "manager", "marshal", "maulana", "maulvi", "mawlawi", "mayor", "midfielder", "minister",
    "monsignor", "mp", "mr", "mrs", "ms", "mufti", "mullah", "novelist", "officer", "official", "officials",
    "owner", "pastor", "patriarch", "philosopher", "photographer", "playwright", "pm", "poet", "pollster", "pope",
    "premier", "president", "president-elect", "prime", "prince", "princess", "producer", "prof", "professor",
    "prosecutor", "qari", "queen", "rabbi", "rapper", "rep", "reporter", "representative", "researcher", "rev",
    "reverend", "scientist", "secretary", "secretary-general", "sen", "senator", "sergeant", "sgt", "shaikh",
    "sheikh", "sheriff", "singer", "sir", "sister", "speaker", "special", "spokesman", "spokesperson",
    "spokeswoman", "st", "strategist", "striker", "sultan", "superintendent", "treasurer", "under-secretary",
    "undersecretary", "vice", "vice-chairman", "vice-president", "warlord", "winger", "writer",
];

/// What a minister may be minister of: part of a title only when a title or a state body follows.
#[rustfmt::skip]
const PORTFOLIOS: &[&str] = &[
    "affairs", "agriculture", "air", "border", "climate", "commerce", "communications", "counter",
    "counter-terrorism", "culture", "defence", "defense", "development", "economic", "economy", "education",
    "energy", "environment", "exchequer", "external", "farm", "federal", "finance", "foreign", "health", "higher",
    "home", "housing", "immigration", "industry", "information", "intelligence", "interim", "interior", "internal",
    "justice", "labor", "labour", "law", "military", "national", "negotiating", "opposition", "planning",
    "political", "provincial", "public", "refugee", "relations", "religious", "republic", "science", "security",
    "senior", "services", "social", "sports", "state", "technology", "top", "tourism", "trade", "transport",
    "treasury", "welfare",
];

/// Parts of a state, named as "Pakistan Army": the state acts.
#[rustfmt::skip]
const STATE_BODIES: &[&str] = &[
    "administration", "administrations", "ambassadors", "army", "assembly", "authorities", "cabinet", "city",
    "congress", "consulate", "delegation", "department", "district", "embassy", "force", "forces",
    "government", "governments", "ministers", "ministries", "ministry", "mission", "navy", "office",
    "parliament", "police", "province", "regime", "region", "senate", "troops",
];

/// What a longer name is the name of.
#[rustfmt::skip]
const ORGANISATIONS: &[&str] = &[
    "academy", "agency", "airlines", "airport", "airways", "alliance", "association", "bank", "brigade",
    "bureau", "cable", "center", "centre", "church", "club", "college", "committee", "company", "conference",
    "corp", "corporation", "council", "court", "daily", "federation", "festival", "forum", "foundation",
    "front", "fund", "gazette", "group", "herald", "hospital", "hotel", "inc", "initiative", "institute",
    "institution", "international", "journal", "league", "limited", "ltd", "mail", "monitor", "mosque",
    "movement", "museum", "network", "news", "observatory", "observer", "organisation", "organization",
    "party", "press", "radio", "review", "school", "society", "star", "studies", "television", "times",
    "tribune", "trust", "tv", "union", "university", "weekly", "zoo",
];

#[rustfmt::skip]
const NATIONALITIES: &[&str] = &[
    "afghan", "afghans", "african", "albanian", "albanians", "algerian", "american", "americans", "angolan",
    "arab", "arabs", "argentine", "argentinian", "armenian", "armenians", "asian", "australian", "australians",
    "austrian", "azerbaijani", "baloch", "bangladeshi", "basque", "belarusian", "belgian", "bolivian", "bosnian",
    "brazilian", "brazilians", "british", "briton", "britons", "bulgarian", "burmese", "cambodian", "cameroonian",
    "canadian", "canadians", "catalan", "chadian", "chechen", "chilean", "chinese", "colombian", "congolese",
    "corsican", "croat", "croatian", "croats", "cuban", "cypriot", "czech", "czechs", "dane", "danes", "danish",
    "dominican", "dutch", "dutchman", "ecuadorean", "ecuadorian", "egyptian", "emirati", "emiratis", "englishman",
    "englishwoman", "eritrean", "estonian", "ethiopian", "ethiopians", "eu", "european", "europeans", "filipino",
    "finn", "finnish", "finns", "french", "frenchman", "frenchwoman", "georgian", "georgians", "german", "germans",
    "ghanaian", "greek", "greeks", "guatemalan", "haitian", "honduran", "hungarian", "icelandic", "indian",
    "indians", "indonesian", "iranian", "iranians", "iraqi", "iraqis", "irish", "irishman", "irishwoman",
    "israeli", "israelis", "italian", "italians", "ivorian", "jamaican", "japanese", "jordanian", "jordanians",
    "kashmiri", "kazakh", "kenyan", "kenyans", "korean", "koreans", "kosovar", "kurdish", "kurds", "kuwaiti",
    "kyrgyz", "latvian", "lebanese", "libyan", "libyans", "lithuanian", "macedonian", "malaysian", "malian",
    "maltese", "mexican", "mexicans", "moldovan", "mongolian", "moroccan", "mozambican", "namibian", "nepalese",
    "nepali", "nicaraguan", "nigerian", "nigerians", "norwegian", "omani", "pakistani", "pakistanis",
    "palestinian", "palestinians", "panamanian", "paraguayan", "pashtun", "persian", "peruvian", "pole", "poles",
    "polish", "portuguese", "punjabi", "qatari", "romanian", "romanians", "russian", "russians", "rwandan",
    "salvadoran", "saudi", "saudis", "scot", "scots", "scotsman", "scottish", "senegalese", "serb", "serbian",
    "serbs", "shia", "shiite", "sicilian", "sindhi", "singaporean", "slovak", "slovenian", "somali", "somalis",
    "soviet", "spaniard", "spaniards", "spanish", "sudanese", "sunni", "swede", "swedes", "swedish", "swiss",
    "syrian", "syrians", "taiwanese", "tajik", "tamil", "tanzanian", "thai", "tibetan", "tunisian", "turk",
    "turkish", "turkmen", "turks", "u.k", "u.n", "u.s", "ugandan", "uk", "ukrainian", "ukrainians", "un",
    "uruguayan", "us", "uzbek", "venezuelan", "venezuelans", "vietnamese", "welsh", "welshman", "western",
    "yemeni", "yemenis", "yugoslav", "zambian", "zimbabwean",
];

#[rustfmt::skip]
const FUNCTION_WORDS: &[&str] = &[
    "a", "about", "above", "according", "across", "after", "again", "against", "all", "almost", "along", "already",
    "also", "although", "amid", "among", "amongst", "an", "and", "another", "any", "april", "are", "around", "as",
    "at", "aug", "august", "because", "before", "behind", "below", "beneath", "beside", "besides", "between",
    "beyond", "both", "but", "by", "can", "could", "dec", "december", "despite", "did", "do", "does", "down",
    "during", "each", "earlier", "either", "even", "every", "except", "feb", "february", "few", "following", "for",
    "four", "friday", "from", "had", "has", "have", "he", "hence", "her", "here", "his", "how", "however", "i",
    "if", "in", "indeed", "inside", "instead", "into", "is", "it", "its", "january", "july", "june", "just",
    "last", "later", "least", "less", "like", "many", "march", "meanwhile", "monday", "more", "moreover", "most",
    "much", "my", "near", "nearly", "neither", "never", "nevertheless", "next", "no", "nor", "not", "nov",
    "november", "now", "oct", "october", "of", "off", "often", "on", "once", "one", "only", "onto", "or", "other",
    "others", "our", "out", "outside", "over", "per", "perhaps", "previously", "rather", "recently", "said",
    "saturday", "say", "says", "sep", "sept", "september", "several", "she", "should", "since", "so", "some",
    "soon", "still", "such", "sunday", "than", "that", "the", "their", "them", "then", "there", "therefore",
    "these", "they", "this", "those", "though", "three", "through", "throughout", "thursday", "thus", "till", "to",
    "today", "together", "tomorrow", "too", "toward", "towards", "tuesday", "two", "under", "unless", "unlike",
    "until", "up", "upon", "via", "was", "we", "wednesday", "were", "what", "when", "where", "whereas", "whether",
    "which", "while", "who", "whoever", "whom", "whose", "why", "with", "within", "without", "would", "yesterday",
    "yet", "you", "your",
];

/// Common words that often begin a sentence before a name.
#[rustfmt::skip]
const OPENERS: &[&str] = &[
    "analysts", "anti", "army", "authorities", "capital", "central", "clashes", "corporate", "critics",
    "diplomats", "dozens", "eastern", "economic", "experts", "fighters", "first", "foreign", "hundreds",
    "insurgents", "lawmakers", "media", "militants", "military", "nearby", "neighboring", "neighbouring", "new",
    "northern", "observers", "old", "police", "rebels", "reports", "residents", "rival", "rivals", "second",
    "senior", "separatists", "soldiers", "sources", "southern", "state", "talks", "teenager", "tensions", "third",
    "thousands", "today's", "top", "troops", "trust", "violence", "whoever", "witnesses", "young",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn finder(names: &[&str]) -> NameFinder<String> {
        NameFinder::new(
            names
                .iter()
                .map(|name| ((*name).to_owned(), Rule::Always, name.to_lowercase())),
        )
    }

    /// The names found, as they stand in the text.
    fn found<'a>(names: &[&str], text: &'a str) -> Vec<&'a str> {
        finder(names)
            .find(text)
            .into_iter()
            .map(|found| &text[found.range])
            .collect()
    }

    #[test]
    fn lists_are_sorted() {
        for list in [
            TITLES,
            PORTFOLIOS,
            STATE_BODIES,
            ORGANISATIONS,
            NATIONALITIES,
            FUNCTION_WORDS,
            OPENERS,
        ] {
            assert!(
                list.is_sorted(),
                "{:?}",
                list.windows(2).find(|pair| pair[0] > pair[1])
            );
        }
    }

    #[test]
    fn names_are_found_leftmost_longest_on_word_boundaries() {
        let table: &[(&[&str], &str, &[&str])] = &[
            (
                &["Taliban", "Pakistani Taliban"],
                "the Pakistani Taliban denied it, the Taliban did not",
                &["Pakistani Taliban", "Taliban"],
            ),
            (&["Ali", "Ali Khan"], "Ali Khanabad spoke", &[]),
            (
                &["Ali", "Ali Khan"],
                "Ali, Khanabad and Alia spoke; Ali Khan did not",
                &["Ali", "Ali Khan"],
            ),
            (
                &["Kabul"],
                "Kabul's mayor, Kabul’s river, the Kabul-based paper, anti-Kabul talk",
                &["Kabul"; 4],
            ),
            (
                &["Kabul"],
                "Kabuli dishes, old_Kabul, @Kabul, kabul.example and Kabul.example",
                &[],
            ),
            (
                &["Afghanistan's Defense Ministry", "Afghanistan"],
                "Afghanistan’s Defense Ministry moved",
                &["Afghanistan’s Defense Ministry"],
            ),
            (
                &["Tehreek-e-Taliban", "Taliban"],
                "Tehreek–e‑Taliban fighters",
                &["Tehreek–e‑Taliban"],
            ),
            (
                &["Taliban"],
                "a Tehreek-e-Taliban fighter, a Taliban-led state",
                &["Taliban"],
            ),
            (&["Asif"], "Asif-ur-Rehman came, Asif left", &["Asif"]),
            (&["Neil", "O'Neil"], "O’Neil and Neil", &["O’Neil", "Neil"]),
            (
                &["Afghanistan"],
                "la guerre d’Afghanistan",
                &["Afghanistan"],
            ),
            (
                &["Kabul"],
                "\"Kabul\" ‘Kabul’ (Kabul) Kabul’ll",
                &["Kabul"; 4],
            ),
            (&["X"], "left the network X.", &["X"]),
            (
                &["U.S."],
                "the U.S. and the U.S.-led force",
                &["U.S.", "U.S."],
            ),
            (&["محمد علي"], "مُحَمَّد علی نے کہا", &["مُحَمَّد علی"]),
            (
                &["The Hague"],
                "from the Hague to The Hague",
                &["the Hague", "The Hague"],
            ),
        ];
        for (names, text, wanted) in table {
            assert_eq!(&found(names, text), wanted, "{text}");
        }
    }

    #[test]
    fn case_differs_only_where_the_position_explains_it() {
        let names = ["Islamabad", "Ali", "the ministry", "US", "army chief"];
        let table: &[(&str, &[&str])] = &[
            ("ISLAMABAD: Officials met.", &["ISLAMABAD"]),
            ("ISLAMABAD'S officials, ALI", &["ISLAMABAD"]),
            ("islamabad, ali", &[]),
            ("It is us against us.", &[]),
            (
                "The ministry spoke. The ministry's man, the ministry, and The ministry",
                &["The ministry", "The ministry", "the ministry"],
            ),
            ("He said: “The ministry knows.”", &["The ministry"]),
            ("KABUL — Army chief Sabir", &["Army chief"]),
        ];
        for (text, wanted) in table {
            assert_eq!(&found(&names, text), wanted, "{text}");
        }
    }

    #[test]
    fn a_name_inside_a_longer_name_is_not_found() {
        for (name, text) in [
            (
                "Islamabad",
                "a report by the Islamabad Policy Institute says",
            ),
            ("Ali", "the singer Ali Khanabad left"),
            ("Taliban", "according to Taliban International"),
            ("Asif", "the minister, Khawaja Asif, said"),
            ("Asif", "Khawaja Asif said"),
            ("Khan", "the player Omar K. Khan won"),
            ("Kabul", "a student at the University of Kabul said"),
            ("Kabul", "the Kabul Security Forum met"),
            ("Pakistan", "the Pakistan Muslim League won"),
            ("Pakistan", "he runs Pakistan Foreign Policy Institute"),
            ("Korea", "the leader of North Korea said"),
            (
                "Kabul",
                "Kabul University Students March Against New Exam Rules\n\nmore",
            ),
            ("Karimi", "the president of Port Karimi spoke"),
            ("Coastland", "the Coastland Farm Institute Director Karimi"),
            ("US", "a fine of US$5"),
        ] {
            assert_eq!(found(&[name], text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn ordinary_neighbours_do_not_hide_a_name() {
        let names = [
            "Kabul",
            "Taliban",
            "Pakistan",
            "Khawaja Asif",
            "John Smith",
            "Mohammad Yaqub Mujahid",
            "Abdul Ghani Baradar",
            "US",
        ];
        let table: &[(&str, &[&str])] = &[
            ("In Kabul, Pakistan said", &["Kabul", "Pakistan"]),
            ("In Kabul Pakistan said", &["Kabul", "Pakistan"]),
            ("Since Kabul and Pakistan met", &["Kabul", "Pakistan"]),
            ("Defense Minister Khawaja Asif danced", &["Khawaja Asif"]),
            (
                "the late Gen. John Smith and Lt. Col. John Smith",
                &["John Smith", "John Smith"],
            ),
            (
                "Taliban Finance Minister Mohammad Yaqub Mujahid sang",
                &["Taliban", "Mohammad Yaqub Mujahid"],
            ),
            (
                "Economic Deputy Abdul Ghani Baradar slept",
                &["Abdul Ghani Baradar"],
            ),
            ("Pakistan's Foreign Ministry moved house", &["Pakistan"]),
            (
                "the Afghan Taliban and the Pakistani Taliban",
                &["Taliban", "Taliban"],
            ),
            (
                "It ended in Kabul. Pakistan Army troops left",
                &["Kabul", "Pakistan"],
            ),
            (
                "the US State Department said Friday in Kabul Thursday",
                &["US", "Kabul"],
            ),
            (
                "Bombing Kabul was wrong. Police say the police left. Police Kabul",
                &["Kabul", "Kabul"],
            ),
            ("Witnesses Khawaja Asif named", &["Khawaja Asif"]),
            (
                "Talks in Kabul\nPakistan said\nHerat",
                &["Kabul", "Pakistan"],
            ),
            (
                "Pakistan’s Foreign Minister met Taliban Chief Spokesman Omari",
                &["Pakistan", "Taliban"],
            ),
            (
                "Pakistan Delays Harbour Vote Again While Envoys Visit the Taliban",
                &["Pakistan", "Taliban"],
            ),
            ("the Taliban-led Kabul government", &["Taliban", "Kabul"]),
            ("The Taliban Al-Emarah outlet", &[]),
            (
                "Harbourline CEO John Smith and Deputy Secretary of State John Smith",
                &["John Smith", "John Smith"],
            ),
            (
                "Minister for Trade and Industry Khawaja Asif hummed",
                &["Khawaja Asif"],
            ),
            (
                "the Kabul Farm Commissioner Omari and US Assistant Secretary Vale",
                &["Kabul", "US"],
            ),
            (
                "Winger John Smith scored. Outfielder John Smith ran. Frenchman John Smith sat",
                &["John Smith"; 3],
            ),
            ("a visit to Pakistan Sept. 15-21", &["Pakistan"]),
        ];
        for (text, wanted) in table {
            assert_eq!(&found(&names, text), wanted, "{text}");
        }
    }

    #[test]
    fn a_shared_name_brings_all_its_records_in_order() {
        let finder = NameFinder::new([
            ("Khan".to_owned(), Rule::AfterFullName, "imran"),
            ("Khan ".to_owned(), Rule::AfterFullName, "amir"),
            ("Khan".to_owned(), Rule::AfterFullName, "imran"),
            ("—".to_owned(), Rule::Always, "nobody"),
            (String::new(), Rule::Always, "nobody"),
        ]);
        let found = finder.find("When Khan left – ");
        assert_eq!(
            found,
            [Found {
                range: 5..9,
                keys: vec![
                    ("amir", Rule::AfterFullName),
                    ("imran", Rule::AfterFullName)
                ]
            }]
        );
        assert!(NameFinder::<u8>::new([]).find("Khan").is_empty());
    }

    #[test]
    fn an_exact_name_is_preferred_to_one_in_capitals() {
        let finder = NameFinder::new([
            ("Swat".to_owned(), Rule::Always, "valley"),
            ("SWAT".to_owned(), Rule::Always, "police"),
        ]);
        let keys: Vec<_> = finder
            .find("SWAT came to Swat")
            .into_iter()
            .map(|found| found.keys[0].0)
            .collect();
        assert_eq!(keys, ["police", "valley"]);
    }

    #[test]
    fn the_whole_capitalised_name_is_taken() {
        let text =
            "The visit of Gen. Omar K. bin Salim’s aide to Islamabad Policy Institute’s head, Said";
        let run = |part: &str| {
            let at = text.find(part).unwrap();
            &text[capitalised_run(text, at..at + part.len())]
        };
        assert_eq!(run("Omar"), "Gen. Omar K. bin Salim");
        assert_eq!(run("Policy"), "Islamabad Policy Institute");
        assert_eq!(run("visit"), "visit");
        let runs: Vec<&str> = capitalised_runs(text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(
            runs,
            ["Gen. Omar K. bin Salim", "Islamabad Policy Institute"]
        );
    }

    #[test]
    fn no_text_makes_it_stumble() {
        let finder = finder(&["Kabul", "é", "Ali Khan", "“"]);
        for text in [
            "",
            "'",
            "Kabul'",
            "-Kabul-",
            " . Kabul . ",
            "Kabul\u{a0}\u{301}",
            "é’é",
            "A. A. A. Kabul",
            "’Kabul’’",
            "Kabul É. \u{200d}é",
        ] {
            for found in finder.find(text) {
                assert!(text.get(found.range).is_some());
            }
            for at in 0..=text.len() {
                let _ = capitalised_run(text, at..at);
            }
            let _ = capitalised_runs(text);
        }
    }
}
