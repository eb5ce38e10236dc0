//! The result of an operation: a new file, or edits of existing files.

use crate::diagnostic::TextEdit;

use super::new_record::NewRecord;

/// The result of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlannedChange {
    /// A new record.
    NewFile(NewRecord),
    /// A new file that is not a record.
    NewText {
        /// Its path relative to the dossier's folder.
        path: &'static str,
        /// Its text.
        text: String,
    },
    /// Edits that belong together.
    Edits(Vec<TextEdit>),
}
