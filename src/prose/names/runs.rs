//! Words one beside the other, and runs of capitalised ones.

use std::ops::Range;

use super::{is_function_word, is_title_word, is_word_char};
use crate::prose::fold::{is_apostrophe, is_dash};

/// The whole capitalised name around a range: words in capitals joined by single spaces, initials and name particles
/// ("bin", "ul") included, function words and the possessive left out. The range itself where there is none.
pub fn capitalised_run(text: &str, range: Range<usize>) -> Range<usize> {
    capitalised_words(text, range, usize::MAX)
}

/// The same, with so many words at most on either side.
pub(super) fn capitalised_words(text: &str, range: Range<usize>, most: usize) -> Range<usize> {
    let mut run = range;
    for _ in 0..most {
        let Some(start) = run_start(text, run.start) else {
            break;
        };
        run.start = start;
    }
    for _ in 0..most {
        let Some(end) = run_end(text, run.end) else {
            break;
        };
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
        if is_name_word(written) && !is_function_word(written) {
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
    (fits && is_name_word(plain) && !is_function_word(plain) && unpossessed(plain) == plain)
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
    (is_name_word(written) && !is_function_word(written))
        .then(|| word.start + unpossessed(written).len())
}

/// The first word at or after a position.
pub(in crate::prose) fn word_from(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let start = at + rest.find(is_word_char)?;
    Some(start..start + word_length(text.get(start..)?))
}

/// The word one space after a position.
pub(super) fn next_word(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let space = rest.chars().next().filter(|&c| is_plain_space(c))?;
    let start = at + space.len_utf8();
    let length = word_length(text.get(start..)?);
    (length > 0).then_some(start..start + length)
}

/// The word one space before a position, with the punctuation that ends it.
pub(super) fn previous_word(text: &str, at: usize) -> Option<Range<usize>> {
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
pub(in crate::prose) fn unpossessed(word: &str) -> &str {
    let Some(rest) = word.strip_suffix(['s', 'S']) else {
        return word;
    };
    let Some(last) = rest.chars().next_back().filter(|&c| is_apostrophe(c)) else {
        return word;
    };
    rest.get(..rest.len() - last.len_utf8()).unwrap_or(word)
}

pub(in crate::prose) fn is_capitalised(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || unicode_titlecase(c))
}

/// Whether a word can be part of a name: with a capital, or with one behind an article that is joined to it ("al-Hadri", "ul-Haq").
fn is_name_word(word: &str) -> bool {
    is_capitalised(word)
        || word
            .split_once(is_dash)
            .is_some_and(|(article, name)| is_capitalised(name) && is_joined_article(article))
}

/// The Arabic article as it is written before a name.
fn is_joined_article(word: &str) -> bool {
    matches!(
        word,
        "al" | "el"
            | "ul"
            | "ad"
            | "an"
            | "ar"
            | "as"
            | "ash"
            | "at"
            | "az"
            | "ed"
            | "es"
            | "ur"
            | "us"
            | "bin"
            | "ibn"
    )
}

fn unicode_titlecase(c: char) -> bool {
    !c.is_uppercase() && !c.is_lowercase() && c.to_lowercase().next() != Some(c)
}

pub(super) fn is_initial(word: &str) -> bool {
    word.chars().count() == 1 && is_capitalised(word)
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
