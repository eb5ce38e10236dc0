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
    /// The table has no such field, or a field of another shape.
    #[error("{what} has no field `{field}`")]
    NoField {
        /// The kind of map, with its article.
        what: &'static str,
        /// The requested field.
        field: String,
    },
    /// No annotation has its words at this place.
    #[error("there is no annotation at this place")]
    NoAnnotation,
    /// The replaced text contains a comment.
    #[error("a comment would be lost")]
    Comment,
    /// It is written neither with one field per line nor between braces.
    #[error("it is written in a way that cannot be changed automatically")]
    Form,
}
