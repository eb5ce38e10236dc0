//! What requests would change, and what `check` would report then.

use std::collections::BTreeMap;
use std::io;

use camino::Utf8Path;

use super::draft::{Draft, Outcome};
use super::error::AnnotateError;
use super::request::Request;
use super::steps::{Texts, changed_by};
use crate::content;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::edit::{self, Changed, Journal, Undo};
use crate::workspace::{Checked, Error, ReadContent, Workspace};

/// How often a change is planned again because somebody saves the same file at that moment.
const TRIES: usize = 3;

/// What requests would change.
pub struct Planned {
    /// Every file before and after.
    pub changed: Vec<Changed>,
    /// The dossier as it would be, with everything that `check` would report.
    pub after: Checked,
    /// The problems that `check` would report only after the change.
    pub caused: Diagnostics,
    /// The passages of annotations that would be new, or be about other words.
    pub outcomes: Vec<Outcome>,
}

/// The result of performing requests.
pub enum Performed {
    /// The change was made, and can be undone.
    Done(Planned, Undo),
    /// Nothing was changed, because `check` would report a new error.
    Refused(Planned),
}

impl Planned {
    /// Whether `check` would report a new error.
    pub fn is_refused(&self) -> bool {
        self.caused
            .iter()
            .any(|one| one.severity == Severity::Error)
    }
}

impl Workspace<'_> {
    /// What the requests would change together. Nothing is written.
    ///
    /// # Errors
    /// A record, passage, annotation or field does not exist, or a file cannot be changed.
    pub fn plan(&self, requests: &[Request]) -> Result<Planned, AnnotateError> {
        let read_as_if = |other: &Texts| -> Result<ReadContent, Error> {
            let (content, diagnostics) = content::read_as_if(self.root, other)?;
            Ok(ReadContent {
                content,
                diagnostics,
            })
        };
        let before = self.read()?.bind();
        planned(&before, requests, |other| Ok(read_as_if(other)?.bind()))
    }

    /// Makes all changes that the requests need, or none. If someone else saves a file in the meantime, the changes are planned again
    /// for its new text.
    ///
    /// # Errors
    /// As for [`Self::plan`], or the disk refuses.
    pub fn perform(&self, requests: &[Request]) -> Result<Performed, AnnotateError> {
        let mut tries = 1;
        loop {
            let planned = self.plan(requests)?;
            if planned.is_refused() {
                return Ok(Performed::Refused(planned));
            }
            match edit::apply(self.root, &planned.changed, None) {
                Ok(()) => {
                    let undo = Undo::of(&planned.changed);
                    return Ok(Performed::Done(planned, undo));
                }
                Err(error) if error.is_outdated() && tries < TRIES => tries += 1,
                Err(error) => return Err(Error::from(error).into()),
            }
        }
    }

    /// Undoes a change, byte for byte. Returns the redo.
    ///
    /// # Errors
    /// A file was changed since, or the disk refuses.
    pub fn undo(&self, undo: &Undo) -> Result<Undo, AnnotateError> {
        let files = undo.changes(self.root)?;
        edit::apply(self.root, &files, None).map_err(Error::from)?;
        Ok(Undo::of(&files))
    }

    /// Keeps a change in the dossier's journal, for [`Self::undo_last`] after the program has ended.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn remember(&self, undo: &Undo) -> Result<(), AnnotateError> {
        let journal = Journal::of(self.root);
        journal
            .push(undo)
            .map_err(|error| unusable(&journal, error))
    }

    /// Undoes the last change in the journal and forgets it. Returns the files before and after; `None` if the journal is empty.
    ///
    /// # Errors
    /// A file was changed since, the journal is damaged, or the disk refuses.
    pub fn undo_last(&self) -> Result<Option<Vec<Changed>>, AnnotateError> {
        let journal = Journal::of(self.root);
        let last = journal.last().map_err(|error| unusable(&journal, error))?;
        let Some(last) = last else {
            return Ok(None);
        };
        let files = last.undo.changes(self.root)?;
        edit::apply(self.root, &files, None).map_err(Error::from)?;
        let forgotten = journal.forget(&last);
        forgotten.map_err(|error| unusable(&journal, error))?;
        Ok(Some(files))
    }
}

/// What the requests would change in a dossier. `as_if` gives the dossier with other texts.
pub(in crate::workspace) fn planned(
    before: &Checked,
    requests: &[Request],
    mut as_if: impl FnMut(&Texts) -> Result<Checked, Error>,
) -> Result<Planned, AnnotateError> {
    let mut draft = Draft::new(&before.content);
    for request in requests {
        draft.add(request)?;
    }
    let Draft {
        steps, outcomes, ..
    } = draft;
    let changed = changed_by(&before.content, steps, &mut as_if)?;
    let other: Texts = changed
        .iter()
        .map(|file| (file.path.clone(), file.after.clone()))
        .collect();
    let after = as_if(&other)?;
    Ok(Planned {
        caused: caused(before, &after),
        changed,
        after,
        outcomes,
    })
}

fn unusable(journal: &Journal, source: io::Error) -> AnnotateError {
    AnnotateError::Journal {
        path: journal.folder().to_owned(),
        source,
    }
}

/// The diagnostics after a change that were not there before. Places move, so diagnostics are compared by rule, file and message.
fn caused(before: &Checked, after: &Checked) -> Diagnostics {
    let key = |checked: &Checked, one: &Diagnostic| {
        let file = one.span.map(|span| checked.content.sources.path(span.file));
        let file = file.map(Utf8Path::to_owned);
        (one.rule, file, one.message.clone())
    };
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for one in before.diagnostics.iter() {
        *known.entry(key(before, one)).or_default() += 1;
    }
    // As long as there are errors, the rules for sound dossiers do not run. What they report after the last error is fixed was not
    // caused by the change.
    let was_sound = before.diagnostics.counts().errors == 0;
    let mut caused = Diagnostics::default();
    for one in after.diagnostics.iter() {
        match known.get_mut(&key(after, one)) {
            Some(count) if *count > 0 => *count -= 1,
            _ if was_sound || one.rule.severity() == Severity::Error => caused.push(one.clone()),
            _ => {}
        }
    }
    caused
}
