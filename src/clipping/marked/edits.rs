//! Changes to a source, and the parts that must not be changed.

use std::ops::Range;

use crate::content::outline::{MarkdownElement, MarkdownElementKind};
use crate::text::words::one_line;

/// A change to a source.
pub(super) struct Edit {
    /// The range that is replaced.
    pub(super) range: Range<usize>,
    /// The replacement.
    pub(super) with: String,
    /// What is lost, in words for the editor.
    pub(super) lost: Option<String>,
}

impl Edit {
    pub(super) fn drop(range: Range<usize>) -> Self {
        Self::with(range, "")
    }

    pub(super) fn with(range: Range<usize>, with: impl Into<String>) -> Self {
        Self {
            range,
            with: with.into(),
            lost: None,
        }
    }

    pub(super) fn losing(self, what: &str, words: &str) -> Self {
        let words = one_line(words);
        Self {
            lost: (!words.is_empty()).then(|| format!("{what}: {words}")),
            ..self
        }
    }
}

/// The ranges of a source in which other programs' marks have no meaning: code, HTML, the addresses of links and pictures.
pub(super) struct Guarded(Vec<Range<usize>>);

impl Guarded {
    pub(super) fn of(parts: &[MarkdownElement]) -> Self {
        let ranges = parts.iter().filter_map(|part| match &part.kind {
            MarkdownElementKind::Code
            | MarkdownElementKind::HtmlBlock
            | MarkdownElementKind::HtmlInline => Some(part.range.clone()),
            MarkdownElementKind::Link { words, address, .. } => {
                let from = words.end.max(part.range.start);
                let is_bare = words.len() >= address.len();
                Some(if is_bare {
                    part.range.clone()
                } else {
                    from..part.range.end
                })
            }
            _ => None,
        });
        let mut all: Vec<Range<usize>> = ranges.filter(|range| !range.is_empty()).collect();
        all.sort_by_key(|range| range.start);
        let mut apart: Vec<Range<usize>> = Vec::with_capacity(all.len());
        for range in all {
            match apart.last_mut().filter(|last| range.start <= last.end) {
                Some(last) => last.end = last.end.max(range.end),
                None => apart.push(range),
            }
        }
        Self(apart)
    }

    pub(super) fn has(&self, at: usize) -> bool {
        let next = self.0.partition_point(|range| range.end <= at);
        self.0.get(next).is_some_and(|range| range.contains(&at))
    }
}
