//! What is shown at a moment: the last site that could be made, and what is wrong with the files as they are now.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::diagnostic::{Counts, Diagnostics, Severity, Sources, to_json};
use crate::site::Site;

/// What is shown at a moment.
#[derive(Clone)]
pub(super) struct Snapshot {
    /// The last site that could be made; none if there never was one.
    pub(super) site: Option<Arc<Site<'static>>>,
    /// Another one for each site, and in each run of the program: pages that were made from another are old.
    pub(super) name: String,
    /// What is wrong now.
    pub(super) problems: Arc<Problems>,
}

/// What is wrong, ready to be shown in a browser.
#[derive(Default)]
pub(super) struct Problems {
    /// How much.
    pub(super) counts: Counts,
    /// The gravest of them, as data.
    list: Vec<Value>,
    /// Why nothing could be made at all, in words: no `site.yaml`, a broken template.
    pub(super) failure: Option<String>,
}

/// More than anybody reads on a page; the terminal shows them all.
const SHOWN: usize = 100;

impl Problems {
    /// What is wrong with content: errors first.
    pub(super) fn of(diagnostics: &Diagnostics, sources: &Sources) -> Self {
        let mut gravest: Vec<_> = diagnostics.iter().collect();
        gravest.sort_by_key(|diagnostic| match diagnostic.severity {
            Severity::Error => 0,
            Severity::Warning => 1,
            Severity::Hint => 2,
        });
        let mut shown = Diagnostics::default();
        shown.extend(gravest.into_iter().take(SHOWN).cloned());
        let mut json = to_json(&shown, sources);
        let list = json.get_mut("diagnostics").map(Value::take);
        let list = match list {
            Some(Value::Array(list)) => list,
            _ => Vec::new(),
        };
        Self {
            counts: diagnostics.counts(),
            list,
            failure: None,
        }
    }

    /// Nothing could be made.
    pub(super) fn failure(words: String) -> Self {
        Self {
            failure: Some(words),
            ..Self::default()
        }
    }

    /// Whether this is in the way of a site.
    pub(super) fn are_errors(&self) -> bool {
        self.failure.is_some() || self.counts.errors > 0
    }
}

impl Snapshot {
    /// Whether it shows less than the files say.
    pub(super) fn is_wrong(&self) -> bool {
        self.problems.are_errors()
    }

    /// What browsers are notified of.
    pub(super) fn to_json(&self) -> Value {
        let Problems {
            counts,
            list,
            failure,
        } = &*self.problems;
        let Counts {
            errors,
            warnings,
            hints,
        } = counts;
        json!({
            "edition": self.name,
            "diagnostics": list,
            "errors": errors,
            "warnings": warnings,
            "hints": hints,
            "failure": failure,
        })
    }
}
