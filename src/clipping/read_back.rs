//! Whether what is written says the words it was made of.

use crate::content::body::Body;
use crate::diagnostic::{Diagnostics, FileId};

/// Whether Markdown says these words and can be built. A warning or a hint about the words is no reason to write them in another way.
pub(super) fn reads_as(markdown: &str, text: &str) -> bool {
    let mut problems = Diagnostics::default();
    let body = Body::read(FileId::default(), 0, markdown, &mut problems);
    // Code that ends a body has no words of its own, and a line break before it.
    body.text.trim_end_matches('\n') == text && problems.counts().errors == 0
}
