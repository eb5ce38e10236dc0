//! One thing that is wrong, and all of them.

use std::collections::BTreeMap;
use std::fmt;

use super::{Allowance, Allowed, Rule, Severity, Span};

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

/// Everything that is wrong, from all rooms.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    allowed: Vec<Allowed>,
}

/// How many diagnostics of each severity there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Content that cannot be published as it stands.
    pub errors: usize,
    /// Content that is probably not what was meant.
    pub warnings: usize,
    /// What a careful editor would like to know.
    pub hints: usize,
}

impl fmt::Display for Counts {
    /// "2 errors, 1 warning"; nothing if there are none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |count: usize, one: &str| match count {
            0 => None,
            1 => Some(format!("1 {one}")),
            more => Some(format!("{more} {one}s")),
        };
        let parts = [
            of(self.errors, "error"),
            of(self.warnings, "warning"),
            of(self.hints, "hint"),
        ];
        f.write_str(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds all of another collection.
    pub fn append(&mut self, other: Self) {
        self.list.extend(other.list);
        self.allowed.extend(other.allowed);
    }

    /// Sets aside what the author has answered where it is wrong. Of several answers the nearest counts. Gives those that answer
    /// nothing.
    pub fn allow<'a>(&mut self, allowances: &'a [Allowance]) -> Vec<&'a Allowance> {
        let mut is_used = vec![false; allowances.len()];
        let allowed = &mut self.allowed;
        self.list.retain(|diagnostic| {
            let answers = allowances.iter().zip(is_used.iter_mut());
            let answer = answers
                .filter(|(allowance, _)| allowance.answers(diagnostic))
                .min_by_key(|(allowance, _)| allowance.scope.range().len());
            let Some((allowance, is_used)) = answer else {
                return true;
            };
            *is_used = true;
            allowed.push(Allowed {
                diagnostic: diagnostic.clone(),
                reason: allowance.reason.clone(),
                at: allowance.at,
            });
            false
        });
        let unused = allowances.iter().zip(is_used);
        unused
            .filter(|(_, is_used)| !is_used)
            .map(|(allowance, _)| allowance)
            .collect()
    }

    /// Reports answers to nothing.
    pub fn report_unused(&mut self, unused: &[&Allowance]) {
        self.list
            .extend(unused.iter().map(|allowance| allowance.unused()));
    }

    /// What is not reported because its author has answered it.
    pub fn allowed(&self) -> impl Iterator<Item = &Allowed> {
        self.allowed.iter()
    }

    /// Gives rules the severity an editor chose for them; `None` drops theirs. Errors in the form of files stay errors.
    pub fn apply_levels(&mut self, levels: &BTreeMap<Rule, Option<Severity>>) {
        let applied = |diagnostic: &mut Diagnostic| match levels.get(&diagnostic.rule) {
            None => true,
            Some(_) if !diagnostic.rule.is_adjustable() => true,
            Some(Some(severity)) => {
                diagnostic.severity = *severity;
                true
            }
            Some(None) => false,
        };
        self.list.retain_mut(applied);
        self.allowed
            .retain_mut(|allowed| applied(&mut allowed.diagnostic));
    }

    /// Keeps only those that are wanted.
    pub fn retain(&mut self, is_wanted: impl Fn(&Diagnostic) -> bool) {
        self.list.retain(is_wanted);
    }

    /// In order of file and place, each once: the same on every machine and with any number of threads.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.list.sort();
        self.list.dedup();
        self.allowed.sort();
        self.allowed.dedup();
        self
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are of each severity.
    pub fn counts(&self) -> Counts {
        let of = |severity| self.list.iter().filter(|d| d.severity == severity).count();
        Counts {
            errors: of(Severity::Error),
            warnings: of(Severity::Warning),
            hints: of(Severity::Hint),
        }
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, more: I) {
        self.list.extend(more);
    }
}
