//! Finds a record by the `kind:id` that a user typed.

use super::choice::Choice;
use super::kind::{Kind, Reference};
use super::whole::Content;
use crate::diagnostic::nearest;

/// Why the typed words do not name a record, with a remedy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unknown {
    /// It has no kind before a colon.
    #[error("`{0}` does not say which kind of record it means\nwrite `kind:id`, where the kind is one of {kinds}", kinds = kinds())]
    NoKind(String),
    /// The record has a file that is broken.
    #[error("`{0}` cannot be read: run `dossier check` to see why")]
    Unread(Reference),
    /// The record has another id now.
    #[error("there is no {kind} `{id}`\n`{kind}:{id}` was renamed to `{kind}:{now}`", kind = .old.kind.as_str(), id = .old.id)]
    Renamed {
        /// What was typed.
        old: Reference,
        /// The id that the record has now.
        now: String,
    },
    /// There is no such record.
    #[error("there is no {kind} `{id}`\n{remedy}", kind = .reference.kind.as_str(), id = .reference.id, remedy = remedy(.reference.kind, .near.as_deref()))]
    NoRecord {
        /// What was typed.
        reference: Reference,
        /// The most similar id that exists.
        near: Option<String>,
    },
}

fn kinds() -> String {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    kinds.join(", ")
}

fn remedy(kind: Kind, near: Option<&str>) -> String {
    let kind = kind.as_str();
    match near {
        Some(near) => format!("did you mean `{kind}:{near}`?"),
        None => format!("run `dossier list {kind}` to see which ones exist"),
    }
}

impl Content {
    /// The record for a typed `kind:id`.
    ///
    /// # Errors
    /// Fails if it names no record that can be read.
    pub fn look_up(&self, written: &str) -> Result<Reference, Unknown> {
        let Some(reference) = Reference::parse(written) else {
            return Err(Unknown::NoKind(written.to_owned()));
        };
        let ids = self.ids(reference.kind);
        if ids.contains(&reference.id.as_str()) {
            return Ok(reference);
        }
        if self.file_of(&reference).is_some() {
            return Err(Unknown::Unread(reference));
        }
        if let Some(now) = self.now_called(reference.kind, &reference.id) {
            return Err(Unknown::Renamed {
                now: now.to_owned(),
                old: reference,
            });
        }
        let near = nearest(&reference.id, ids).map(str::to_owned);
        Err(Unknown::NoRecord { reference, near })
    }
}
