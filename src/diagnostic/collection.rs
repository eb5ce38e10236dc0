//! The diagnostics from all rooms.

use std::collections::BTreeMap;
use std::fmt;

use super::allow::{Allowance, Allowed};
use super::catalogue::{Rule, Severity};
use super::report::Diagnostic;

/// The diagnostics from all rooms.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    allowed: Vec<Allowed>,
}

/// How many diagnostics of each severity there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Content that cannot be published as it is.
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

    /// Sets aside what the author has allowed. If several entries apply, the nearest counts. Returns the entries that apply to
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

    /// Reports entries that apply to nothing.
    pub fn report_unused(&mut self, unused: &[&Allowance]) {
        self.list
            .extend(unused.iter().map(|allowance| allowance.unused()));
    }

    /// The diagnostics that are not reported because their author has answered them.
    pub fn allowed(&self) -> impl Iterator<Item = &Allowed> {
        self.allowed.iter()
    }

    /// Sets the severities of rules that an editor chose; `None` drops their diagnostics. Errors in the form of files stay errors.
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

    /// Keeps only the diagnostics for which `is_wanted` is true.
    pub fn retain(&mut self, is_wanted: impl Fn(&Diagnostic) -> bool) {
        self.list.retain(is_wanted);
    }

    /// Sorts by file and place, and removes duplicates. The result is the same on every machine and with any number of threads.
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

    /// Whether there are no diagnostics.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The number of diagnostics of each severity.
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
