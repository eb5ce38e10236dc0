//! Fixes: changes to files that resolve a diagnostic.

use super::Span;

/// A range of a file, and its replacement.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextEdit {
    /// The range. If it is empty, the text is inserted there.
    pub span: Span,
    /// The replacement.
    pub text: String,
}

impl TextEdit {
    /// An edit that replaces a range with a text.
    pub fn new(span: Span, text: impl Into<String>) -> Self {
        Self {
            span,
            text: text.into(),
        }
    }
}

/// How certain it is that a fix is what was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Applicability {
    /// Nothing else can be meant. `dossier fix` applies it if it is the only one.
    Certain,
    /// An editor must decide. `dossier fix --ask` asks.
    Likely,
    /// An editor must apply it: it has lines to paste, but no place for them.
    Manual,
}

impl Applicability {
    /// For replacing `written` by `by`: certain if they differ only in capitals, hyphens, underscores, spaces and YAML quotation
    /// marks.
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

    /// The word for it in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Likely => "likely",
            Self::Manual => "manual",
        }
    }
}

/// A way to resolve a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fix {
    /// What it does, in words that introduce it.
    pub title: String,
    /// The changes, which belong together; empty if it is manual.
    pub edits: Vec<TextEdit>,
    /// How certain it is.
    pub applicability: Applicability,
    /// The fix as lines that can be pasted as they are. If there are none, the single edit is shown instead.
    pub lines: Option<String>,
}

impl Fix {
    /// The edit, if it is the only part of the fix.
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
