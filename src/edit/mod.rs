//! Changes to a dossier's files: a few ranges are replaced, and every other byte stays the same.
//!
//! A change is described by [`TextEdit`](crate::diagnostic::TextEdit)s. A [`ChangeSet`] collects them: they are disjoint and sorted
//! by construction, and two that contradict each other are an error, so that none is lost. [`ChangeSet::changed`] returns each file
//! before and after; [`apply`] writes all of them, or none.

mod apply;
mod change_set;
mod journal;
mod undo;

pub use apply::{Error, Move, apply};
pub use change_set::{ChangeSet, Changed, Conflict, Misplaced};
pub use journal::{Journal, JournalEntry};
pub use undo::{NotUndone, Undo};
