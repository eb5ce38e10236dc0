//! What an operation comes to: a new file, or edits of files that exist.

use crate::diagnostic::TextEdit;

use super::new_record::NewRecord;

/// The result of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlannedChange {
    /// A file that is not there yet.
    NewFile(NewRecord),
    /// A new file that is not a record.
    NewText {
        /// Relative to the dossier's folder.
        path: &'static str,
        /// Its text.
        text: String,
    },
    /// Edits that belong together.
    Edits(Vec<TextEdit>),
}
