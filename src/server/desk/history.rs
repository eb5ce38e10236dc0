//! What was changed in this run, so that it can be taken back and made again, step by step and across articles.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;

use crate::edit::Undo;

/// What a step did, for the list of last changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct StepLabel {
    /// `add`, `change`, `remove`, `confirm`, `reject`, `add-record` or `set-fact`.
    pub(super) action: &'static str,
    /// The kind of annotation or record, if there is one.
    pub(super) kind: String,
    /// The words that it is about.
    pub(super) words: String,
    /// The article's id; empty if the step is about none.
    pub(super) article: String,
    /// How many changes of this kind were made together.
    pub(super) count: usize,
    /// When, in seconds since 1970.
    pub(super) at: u64,
}

/// The seconds since 1970.
pub(super) fn now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.unwrap_or_default().as_secs()
}

struct Step {
    label: StepLabel,
    /// Takes it back, or makes it again.
    other_way: Undo,
}

/// The steps of this run.
#[derive(Default)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// What can be taken back and made again, for the page.
#[derive(Debug, Serialize)]
pub(super) struct HistoryState {
    /// The last first.
    done: Vec<StepLabel>,
    undone: Vec<StepLabel>,
}

/// How many of the last changes the page lists.
const LISTED: usize = 50;

impl History {
    /// Another step was made. What was taken back before can no longer be made again.
    pub(super) fn push(&mut self, label: StepLabel, undo: Undo) {
        self.undone.clear();
        self.done.push(Step {
            label,
            other_way: undo,
        });
    }

    /// What takes the last step back, or makes the last one again that was taken back.
    pub(super) fn next(&self, backwards: bool) -> Option<&Undo> {
        let steps = if backwards { &self.done } else { &self.undone };
        steps.last().map(|step| &step.other_way)
    }

    /// The last step went this way, and `other_way` leads back.
    pub(super) fn moved(&mut self, backwards: bool, other_way: Undo) -> Option<StepLabel> {
        let (from, to) = match backwards {
            true => (&mut self.done, &mut self.undone),
            false => (&mut self.undone, &mut self.done),
        };
        let step = from.pop()?;
        let label = step.label.clone();
        to.push(Step { other_way, ..step });
        Some(label)
    }

    pub(super) fn state(&self) -> HistoryState {
        let labels = |steps: &[Step]| {
            let last = steps.iter().rev().take(LISTED);
            last.map(|step| step.label.clone()).collect()
        };
        HistoryState {
            done: labels(&self.done),
            undone: labels(&self.undone),
        }
    }
}
