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
    /// Puts a text in place of a stretch.
    pub fn new(span: Span, text: impl Into<String>) -> Self {
        Self {
            span,
            text: text.into(),
        }
    }
}

/// How sure it is that a fix says what was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Applicability {
    /// Nothing else can have been meant: `dossier fix` applies it if it is the only one.
    Certain,
    /// An editor has to say whether it was meant: `dossier fix --ask` asks.
    Likely,
    /// An editor has to do it: it has lines to paste, and no place for them.
    Manual,
}

impl Applicability {
    /// Of writing `by` for `written`: certain if they differ in nothing but capitals, hyphens, underscores, spaces and the marks that
    /// YAML puts around a value.
    pub fn of_spelling(written: &str, by: &str) -> Self {
        let bare = |text: &str| {
            text.chars()
                .filter(|c| !matches!(c, '-' | '_' | ' ' | '"' | '\''))
                .flat_map(char::to_lowercase)
                .collect::<String>()
        };
        match bare(written) == bare(by) {
            true => Self::Certain,
            false => Self::Likely,
        }
    }

    /// The word by which it is printed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Likely => "likely",
            Self::Manual => "manual",
        }
    }
}

/// A way to end a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fix {
    /// What it does, in words that introduce it.
    pub title: String,
    /// The changes, which belong together; none if it is manual.
    pub edits: Vec<TextEdit>,
    /// How sure it is.
    pub applicability: Applicability,
    /// The same as lines that can be pasted as they are; if there are none, the single edit is shown instead.
    pub lines: Option<String>,
}

impl Fix {
    /// The edit of a fix that is nothing but this edit.
    pub fn only_edit(&self) -> Option<&TextEdit> {
        match (self.edits.as_slice(), &self.lines) {
            ([edit], None) => Some(edit),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Applicability::{self, Certain, Likely};

    #[test]
    fn spelling_alone_leaves_no_doubt() {
        for (written, by, expected) in [
            ("Person", "person", Certain),
            ("after_full-name", "after-full-name", Certain),
            ("'Teo Marsh'", "teo-marsh", Certain),
            ("a, b", "\"a, b\"", Certain),
            ("persn", "person", Likely),
            ("", "---\n", Likely),
            ("2024-6-3", "2024-06-03", Likely),
        ] {
            assert_eq!(
                Applicability::of_spelling(written, by),
                expected,
                "{written}"
            );
        }
    }
}
