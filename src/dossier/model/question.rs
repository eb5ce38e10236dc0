//! Questions.

use super::ids::{ClaimId, QuestionId, RecordId};
use super::prose::Prose;
use crate::diagnostic::FileId;

/// A question, and the claims that answer it.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Its file.
    pub file: FileId,
    /// What is asked.
    pub question: String,
    /// A few words for tight places.
    pub short: String,
    /// The claims that answer it, in the order written, each once.
    pub answers: Vec<ClaimId>,
    /// Records it is about.
    pub about: Vec<RecordId>,
    /// Editor's note.
    pub note: Prose,
}
