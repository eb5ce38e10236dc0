//! One thing that is wrong.

use super::{Applicability, Fix, Rule, Severity, Span, TextEdit};

/// One thing the author should know, in the author's words: what is wrong, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is wrong; none if something is missing altogether.
    pub span: Option<Span>,
    /// Which line of the catalogue it belongs to.
    pub rule: Rule,
    /// How grave it is, after `site.yaml` has had its say.
    pub severity: Severity,
    /// What is wrong, in one sentence without a final stop.
    pub message: String,
    /// Words at the caret.
    pub label: String,
    /// Other places that take part, each with its words: "first defined here".
    pub related: Vec<(Span, String)>,
    /// What to do.
    pub help: Vec<Help>,
}

/// What an author can do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Help {
    /// Advice in words.
    Note(String),
    /// Changes that end it.
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

    /// A diagnostic about something that has no place in a file.
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

    /// Puts words at the caret.
    #[must_use]
    pub fn label(mut self, words: impl Into<String>) -> Self {
        self.label = words.into();
        self
    }

    /// Points at another place that takes part.
    #[must_use]
    pub fn related(mut self, span: Span, words: impl Into<String>) -> Self {
        self.related.push((span, words.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, words: impl Into<String>) -> Self {
        self.help.push(Help::Note(words.into()));
        self
    }

    /// Offers a fix.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.help.push(Help::Fix(fix));
        self
    }

    /// Offers lines to paste, whose place only an editor knows.
    #[must_use]
    pub fn paste(self, title: impl Into<String>, lines: impl Into<String>) -> Self {
        self.fix(Fix {
            title: title.into(),
            edits: Vec::new(),
            applicability: Applicability::Manual,
            lines: Some(lines.into()),
        })
    }

    /// Offers other words for a span, which are probably meant.
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

    /// Offers other words for a span, which are meant as surely as this.
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

    /// The fixes among what an author can do.
    pub fn fixes(&self) -> impl Iterator<Item = &Fix> {
        self.help.iter().filter_map(|help| match help {
            Help::Fix(fix) => Some(fix),
            Help::Note(_) => None,
        })
    }

    /// The same with its replacements as advice in words: for a span that holds more than what is to be replaced.
    #[must_use]
    pub fn advising(self) -> Self {
        self.at_address(|| None)
    }

    /// The same with its replacements at another place, which holds what is to be replaced and no more; as advice in words where
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
