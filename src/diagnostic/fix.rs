//! What would end a diagnostic, as changes to files.

use super::Span;

/// A stretch of a file, and what is to be there instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextEdit {
    /// The stretch; one without length is a place at which something is inserted.
    pub span: Span,
    /// What is to be there.
    pub text: String,
}

impl TextEdit {
    /// Puts a text in the place of a stretch.
    pub fn new(span: Span, text: impl Into<String>) -> Self {
        Self {
            span,
            text: text.into(),
        }
    }
}
