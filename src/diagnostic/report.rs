//! A single diagnostic.

use super::{Applicability, Fix, Rule, Severity, Span, TextEdit};

/// A message to the author, in the author's words: what is wrong, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The place; `None` if something is missing altogether.
    pub span: Option<Span>,
    /// The rule in the catalogue.
    pub rule: Rule,
    /// The severity, after the settings in `site.yaml`.
    pub severity: Severity,
    /// What is wrong, in one sentence without a final stop.
    pub message: String,
    /// Words at the caret.
    pub label: String,
    /// Further places, each with its words: "first defined here".
    pub related: Vec<(Span, String)>,
    /// What to do.
    pub help: Vec<Help>,
}

/// What an author can do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Help {
    /// Advice in words.
    Note(String),
    /// A change that resolves it.
    Fix(Fix),
}

impl Diagnostic {
    /// A diagnostic at a place.
    pub fn at(rule: Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            span: Some(span),
            ..Self::nowhere(rule, message)
        }
    }

    /// A diagnostic about something without a place in a file.
    pub fn nowhere(rule: Rule, message: impl Into<String>) -> Self {
        Self {
            span: None,
            severity: rule.severity(),
            rule,
            message: message.into(),
            label: String::new(),
            related: Vec::new(),
            help: Vec::new(),
        }
    }

    /// Sets the words at the caret.
    #[must_use]
    pub fn label(mut self, words: impl Into<String>) -> Self {
        self.label = words.into();
        self
    }

    /// Adds a further place.
    #[must_use]
    pub fn related(mut self, span: Span, words: impl Into<String>) -> Self {
        self.related.push((span, words.into()));
        self
    }

    /// Adds advice.
    #[must_use]
    pub fn help(mut self, words: impl Into<String>) -> Self {
        self.help.push(Help::Note(words.into()));
        self
    }

    /// Adds a fix.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.help.push(Help::Fix(fix));
        self
    }

    /// Adds lines to paste, if only an editor knows where.
    #[must_use]
    pub fn paste(self, title: impl Into<String>, lines: impl Into<String>) -> Self {
        self.fix(Fix {
            title: title.into(),
            edits: Vec::new(),
            applicability: Applicability::Manual,
            lines: Some(lines.into()),
        })
    }

    /// Offers a replacement for a span that is probably meant.
    #[must_use]
    pub fn replace(self, title: impl Into<String>, span: Span, by: impl Into<String>) -> Self {
        self.replace_as(Applicability::Likely, title, span, by)
    }

    /// Offers another spelling for a word that is `written` at a span: "did you mean".
    #[must_use]
    pub fn respell(
        self,
        title: impl Into<String>,
        span: Span,
        written: &str,
        by: impl Into<String>,
    ) -> Self {
        let by = by.into();
        self.replace_as(Applicability::of_spelling(written, &by), title, span, by)
    }

    /// Offers a replacement for a span with this applicability.
    #[must_use]
    pub fn replace_as(
        self,
        applicability: Applicability,
        title: impl Into<String>,
        span: Span,
        by: impl Into<String>,
    ) -> Self {
        self.fix(Fix {
            title: title.into(),
            edits: vec![TextEdit::new(span, by)],
            applicability,
            lines: None,
        })
    }

    /// The fixes among the help.
    pub fn fixes(&self) -> impl Iterator<Item = &Fix> {
        self.help.iter().filter_map(|help| match help {
            Help::Fix(fix) => Some(fix),
            Help::Note(_) => None,
        })
    }

    /// The same with its replacements as advice in words, for a span that contains more than the text to be replaced.
    #[must_use]
    pub fn advising(self) -> Self {
        self.at_address(|| None)
    }

    /// The same with its replacements at another place that contains exactly the text to be replaced, or as advice in words if
    /// there is none.
    #[must_use]
    pub fn at_address(mut self, address: impl Fn() -> Option<Span>) -> Self {
        for help in &mut self.help {
            let Help::Fix(fix) = help else { continue };
            match (fix.edits.as_mut_slice(), address()) {
                ([edit], Some(address)) => edit.span = address,
                ([_], None) => *help = Help::Note(std::mem::take(&mut fix.title)),
                _ => {}
            }
        }
        self
    }
}
