//! News agencies, by the letters they sign with.

use crate::language::lexicon::lists;

lists! {
    AGENCIES = press.agencies;
}

/// Agencies that sign without brackets, or let the text follow their brackets without a dash.
pub(super) fn is_agency(words: &str) -> bool {
    AGENCIES.contains(words.to_lowercase().as_str())
}
