//! The lines of a text as turns are looked for in them.

use std::ops::Range;

use super::label::breaks;
use crate::analysis::model::Stretch;
use crate::text::fold::is_dash;

/// A line of a stretch.
pub(super) struct Line {
    /// Where it stands, without white space around it.
    pub(super) range: Range<usize>,
    /// How far it begins with words in bold or italics.
    pub(super) lead: usize,
    /// Whether all its words are in bold or italics.
    pub(super) is_set_apart: bool,
    /// Whether it is a heading.
    pub(super) is_heading: bool,
}

impl Line {
    /// Whether it is a line like any other.
    pub(super) fn is_plain(&self) -> bool {
        !self.is_set_apart && !self.is_heading
    }

    /// Whether it stands in brackets: "(He laughs.)"
    pub(super) fn is_aside(&self, text: &str) -> bool {
        let words = text.get(self.range.clone()).unwrap_or_default();
        words.starts_with(['(', '[', '（'])
            && words.trim_end_matches('.').ends_with([')', ']', '）'])
    }

    /// Its words without a dash before them.
    pub(super) fn words(&self, text: &str) -> Range<usize> {
        self.behind_dash(text).unwrap_or_else(|| self.range.clone())
    }

    /// What stands behind the dash that it begins with.
    pub(super) fn behind_dash(&self, text: &str) -> Option<Range<usize>> {
        let words = text.get(self.range.clone())?;
        let dash = words.chars().next().filter(|c| is_dash(*c))?;
        let rest = words.get(dash.len_utf8()..)?.trim_start_matches(is_dash);
        let rest = rest.trim_start();
        (!rest.is_empty()).then(|| self.range.end - rest.len()..self.range.end)
    }
}

/// The lines of all stretches; a stretch is also cut where a letter for question or answer stands in it.
pub(super) fn lines(text: &str, stretches: &[Stretch]) -> Vec<Line> {
    let mut lines = Vec::new();
    for stretch in stretches {
        let words = text.get(stretch.range.clone()).unwrap_or_default();
        let mut starts: Vec<usize> = breaks(words);
        starts.push(words.len());
        let mut from = 0;
        for end in starts {
            let Some(piece) = words
                .get(from..end)
                .filter(|piece| !piece.trim().is_empty())
            else {
                from = end;
                continue;
            };
            let start = stretch.range.start + from + (piece.len() - piece.trim_start().len());
            let range = start..start + piece.trim().len();
            lines.push(line(text, stretch, range));
            from = end;
        }
    }
    lines
}

fn line(text: &str, stretch: &Stretch, range: Range<usize>) -> Line {
    let mut lead = range.start;
    for words in &stretch.set_apart {
        let between = text.get(lead..words.start.max(lead)).unwrap_or("x");
        if words.start <= lead || !between.contains(|c: char| !c.is_whitespace()) {
            lead = lead.max(words.end.min(range.end));
        }
    }
    let rest = text.get(lead..range.end).unwrap_or_default();
    let is_set_apart = lead > range.start && !rest.contains(char::is_alphanumeric);
    Line {
        lead,
        is_set_apart,
        is_heading: stretch.is_heading,
        range,
    }
}
