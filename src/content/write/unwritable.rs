//! Why a change cannot be made.

use crate::content::kind::Reference;

/// Why something cannot be written into a file. Nothing is changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwritable {
    /// There is no such record.
    #[error("there is no file for `{0}`")]
    NoRecord(Reference),
    /// The head of the file is broken.
    #[error("its fields cannot be read")]
    Unread,
    /// The table has no such field, or another sort of field.
    #[error("{what} has no field `{field}`")]
    NoField {
        /// The kind of map, with its article.
        what: &'static str,
        /// The field that was asked for.
        field: String,
    },
    /// No annotation has its words at the place.
    #[error("there is no annotation at this place")]
    NoAnnotation,
    /// A comment is inside what would be replaced.
    #[error("a comment would be lost")]
    Comment,
    /// It is not written line by line, nor between braces.
    #[error("it is written in a way that cannot be changed automatically")]
    Form,
}
