//! One thing that is wrong.

use super::{Rule, Severity, Span};

/// One thing the author should know, in the author's words: what is wrong, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is wrong; none where something is missing altogether.
    pub span: Option<Span>,
    /// Which line of the catalogue it belongs to.
    pub rule: Rule,
    /// How grave it is, after `site.yaml` has had its say.
    pub severity: Severity,
    /// What is wrong, in one sentence without a final stop.
    pub message: String,
    /// Words beside the caret.
    pub label: String,
    /// Other places that take part, each with its words: "first defined here".
    pub related: Vec<(Span, String)>,
    /// What to do.
    pub help: Vec<Help>,
}

/// A way to mend it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Help {
    /// Advice in words.
    Say(String),
    /// Lines that can be pasted as they stand, under words that introduce them.
    Paste(String, String),
    /// Replacing the words of a span by others mends it; the words say so.
    Replace(String, Span, String),
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

    /// Puts words beside the caret.
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
        self.help.push(Help::Say(words.into()));
        self
    }

    /// Offers lines to paste.
    #[must_use]
    pub fn paste(mut self, words: impl Into<String>, lines: impl Into<String>) -> Self {
        self.help.push(Help::Paste(words.into(), lines.into()));
        self
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
            if let Help::Replace(words, _, by) = help {
                let (words, by) = (std::mem::take(words), std::mem::take(by));
                *help = match address() {
                    Some(address) => Help::Replace(words, address, by),
                    None => Help::Say(words),
                };
            }
        }
        self
    }

    /// Offers other words for a span: "did you mean".
    #[must_use]
    pub fn replace(mut self, words: impl Into<String>, span: Span, by: impl Into<String>) -> Self {
        self.help.push(Help::Replace(words.into(), span, by.into()));
        self
    }
}
