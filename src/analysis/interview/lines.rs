//! Splits a text into lines, for finding turns.

use std::ops::Range;

use super::label::breaks;
use super::line::Line;
use crate::analysis::model::Stretch;

/// The lines of all stretches. A stretch is also split before a letter for question or answer.
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
