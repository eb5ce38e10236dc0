//! A line that may begin a turn.

use std::ops::Range;

use crate::text::fold::is_dash;

/// A line of a stretch.
pub(super) struct Line {
    /// Its range without surrounding white space.
    pub(super) range: Range<usize>,
    /// The length of the words in bold or italics at the beginning.
    pub(super) lead: usize,
    /// Whether all its words are in bold or italics.
    pub(super) is_set_apart: bool,
    /// Whether it is a heading.
    pub(super) is_heading: bool,
}

impl Line {
    /// Whether it has no special formatting.
    pub(super) fn is_plain(&self) -> bool {
        !self.is_set_apart && !self.is_heading
    }

    /// Whether it is in brackets: "(He laughs.)"
    pub(super) fn is_aside(&self, text: &str) -> bool {
        let words = text.get(self.range.clone()).unwrap_or_default();
        words.starts_with(['(', '[', '（'])
            && words.trim_end_matches('.').ends_with([')', ']', '）'])
    }

    /// Its words without a dash before them.
    pub(super) fn words(&self, text: &str) -> Range<usize> {
        self.behind_dash(text).unwrap_or_else(|| self.range.clone())
    }

    /// The text after the dash at the beginning, if there is one.
    pub(super) fn behind_dash(&self, text: &str) -> Option<Range<usize>> {
        let words = text.get(self.range.clone())?;
        let dash = words.chars().next().filter(|c| is_dash(*c))?;
        let rest = words.get(dash.len_utf8()..)?.trim_start_matches(is_dash);
        let rest = rest.trim_start();
        (!rest.is_empty()).then(|| self.range.end - rest.len()..self.range.end)
    }
}
