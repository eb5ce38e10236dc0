//! A diagnostic that its author allows where it is wrong.

use super::{Diagnostic, Rule, Span};

/// An author's statement that a rule is wrong in one place, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// The rule.
    pub rule: Rule,
    /// Why it is wrong there, in the author's words.
    pub reason: String,
    /// Where it applies: a whole file, or one annotation in it.
    pub scope: Span,
    /// Where it is written.
    pub at: Span,
}

/// A diagnostic that its author has answered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Allowed {
    /// What would be reported.
    pub diagnostic: Diagnostic,
    /// Why it is not.
    pub reason: String,
    /// Where that is written.
    pub at: Span,
}

impl Allowance {
    /// Whether it answers a diagnostic: one of its rule, with the place in its scope.
    pub(super) fn answers(&self, diagnostic: &Diagnostic) -> bool {
        let lies_in = |span: Span| {
            let (inner, outer) = (span.range(), self.scope.range());
            span.file == self.scope.file && outer.start <= inner.start && inner.end <= outer.end
        };
        self.rule == diagnostic.rule && diagnostic.span.is_some_and(lies_in)
    }

    /// The diagnostic for one that answers nothing.
    pub(super) fn unused(&self) -> Diagnostic {
        let message = format!(
            "nothing here is reported as `{}`, so this `allow` silences nothing",
            self.rule.id()
        );
        Diagnostic::at(Rule::UnusedAllow, self.at, message).help("remove it")
    }
}

impl Rule {
    /// Whether an `allow` can answer it: what is only probably wrong, and not an error.
    pub fn can_be_allowed(self) -> bool {
        self.is_adjustable()
            && self.severity() != super::Severity::Error
            && self != Self::UnusedAllow
    }
}
