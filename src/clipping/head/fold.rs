//! Words in the form in which they are compared with the lexicons.

use crate::text::fold::fold_case;

/// A word without surrounding punctuation.
pub(super) fn bare(word: &str) -> String {
    folded(word.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Words in the form used for comparison. Different endings of one Pashto word become the same: "ښاروالۍ" becomes "ښاروالي".
pub(super) fn folded(words: &str) -> String {
    fold_case(words).replace(['ې', 'ۍ', 'ئ'], "ی")
}

/// Whether words are in a script without capitals.
pub(super) fn is_uncased(words: &str) -> bool {
    !words.chars().any(|c| c.is_uppercase() || c.is_lowercase())
}
