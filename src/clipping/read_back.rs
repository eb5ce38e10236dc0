//! Checks that Markdown reads back as the words it was made from.

use crate::content::body::Body;
use crate::diagnostic::{Diagnostics, FileId};

/// How many errors, warnings and hints there are about Markdown.
pub(super) fn problems_with(markdown: &str) -> usize {
    let mut problems = Diagnostics::default();
    Body::read(FileId::default(), 0, markdown, &mut problems);
    problems.iter().count()
}

/// Whether Markdown reads back as these words, without errors. Warnings and hints do not count.
pub(super) fn reads_as(markdown: &str, text: &str) -> bool {
    let mut problems = Diagnostics::default();
    let body = Body::read(FileId::default(), 0, markdown, &mut problems);
    // Code at the end of a body has a line break before it and no words of its own.
    body.text.trim_end_matches('\n') == text && problems.counts().errors == 0
}
