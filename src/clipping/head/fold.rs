//! Words as the lists of the lexicons are compared with them.

use crate::text::fold::fold_case;

/// A word without the signs around it.
pub(super) fn bare(word: &str) -> String {
    folded(word.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Words as the tables are compared: Pashto's endings of one word are one, so that "ښاروالۍ" is "ښاروالي".
pub(super) fn folded(words: &str) -> String {
    fold_case(words).replace(['ې', 'ۍ', 'ئ'], "ی")
}

/// Whether words are in a script without capitals.
pub(super) fn is_uncased(words: &str) -> bool {
    !words.chars().any(|c| c.is_uppercase() || c.is_lowercase())
}
