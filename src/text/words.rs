//! Finds where words begin and end, and whether they are capitalised.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::fold::{fold_case, is_apostrophe, is_dash};

/// Whether a character is part of a word.
pub fn is_word_char(c: char) -> bool {
    c == '_' || c.is_alphanumeric() || is_combining_mark(c)
}

/// The first word at or after a position.
pub fn word_from(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let start = at + rest.find(is_word_char)?;
    Some(start..start + word_length(text.get(start..)?))
}

/// The word one space after a position.
pub fn next_word(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let space = rest.chars().next().filter(|&c| is_plain_space(c))?;
    let start = at + space.len_utf8();
    let length = word_length(text.get(start..)?);
    (length > 0).then_some(start..start + length)
}

/// The word one space before a position, with the punctuation that ends it.
pub fn previous_word(text: &str, at: usize) -> Option<Range<usize>> {
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

/// The length of the word at the start of a text: letters, and the characters that join them inside a word.
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

/// A word without the punctuation around it, in lower case.
pub fn plain(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
}

/// The text with each run of white space replaced by one space.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A number of occurrences, in English: "once", "5 times".
pub fn times(count: usize) -> String {
    match count {
        1 => "once".into(),
        2 => "twice".into(),
        _ => format!("{count} times"),
    }
}

/// The word without a possessive ending.
pub fn strip_possessive(word: &str) -> &str {
    let Some(rest) = word.strip_suffix(['s', 'S']) else {
        return word;
    };
    let Some(last) = rest.chars().next_back().filter(|&c| is_apostrophe(c)) else {
        return word;
    };
    rest.get(..rest.len() - last.len_utf8()).unwrap_or(word)
}

/// A publisher's name without its article, for comparison: "The Harbour Post" becomes "Harbour Post".
pub fn without_article(name: &str) -> String {
    let folded = fold_case(name.trim());
    let bare = folded.strip_prefix("the ").map(str::to_owned);
    bare.unwrap_or(folded)
}

/// Whether a word begins with a capital letter.
pub fn is_capitalised(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || unicode_titlecase(c))
}

fn unicode_titlecase(c: char) -> bool {
    !c.is_uppercase() && !c.is_lowercase() && c.to_lowercase().next() != Some(c)
}

/// Whether a word is a single capital letter, as in an abbreviated first name.
pub fn is_initial(word: &str) -> bool {
    word.chars().count() == 1 && is_capitalised(word)
}
