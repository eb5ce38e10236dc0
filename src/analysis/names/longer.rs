//! Finds the longer name around a match.

use std::ops::Range;

use super::context::Context;
use super::neighbours;

impl Context<'_> {
    /// The longer name that contains a match, if there is one.
    pub(super) fn longer_name(&self, range: &Range<usize>) -> Option<Range<usize>> {
        if let Some(longer) = neighbours::longer_name(self, range) {
            return Some(longer);
        }
        let inside = match self.lexicon.capitalised_nouns() {
            Some(nouns) => self.inside_among_nouns(range, nouns),
            None => self.inside_among_capitals(range),
        };
        (inside || self.precedes_suffix(range.end))
            .then(|| self.whole(range))
            .or_else(|| self.firm(range))
    }
}
