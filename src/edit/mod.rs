//! Changes to a dossier's files: a few stretches become other words, and every other byte stays as it is.
//!
//! A change is described by [`TextEdit`](crate::diagnostic::TextEdit)s. A [`ChangeSet`] gathers them: they are disjoint and sorted by construction, and two
//! that contradict each other are an error, so that none is lost. [`ChangeSet::changed`] shows each file before and after;
//! [`apply`] writes all of them, or none.

mod apply;
mod change_set;
mod undo;

pub use apply::{Error, Move, apply};
pub use change_set::{ChangeSet, Changed, Conflict, Misplaced};
pub use undo::{NotUndone, Undo};
