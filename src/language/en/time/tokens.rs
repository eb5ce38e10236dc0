//! Splits a text into words, numbers and signs.

use std::ops::Range;

use crate::text::words::is_word_char;

/// A word, a number or a sign.
pub(super) struct Token<'a> {
    pub(super) range: Range<usize>,
    pub(super) text: &'a str,
    /// The token in lower case.
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
