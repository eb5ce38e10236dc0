//! News agencies, recognised by their abbreviations.

use crate::language::lexicon::lists;

lists! {
    AGENCIES = press.agencies;
}

/// Whether words are an agency that signs without brackets, or whose brackets the text follows without a dash.
pub(super) fn is_agency(words: &str) -> bool {
    AGENCIES.contains(words.to_lowercase().as_str())
}
