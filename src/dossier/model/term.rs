//! Terms.

use super::ids::{RecordId, TermId};
use super::passage::Evidence;
use super::prose::Prose;
use crate::diagnostic::FileId;

/// A term.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// Its file.
    pub file: FileId,
    /// The term.
    pub term: String,
    /// What it means.
    pub definition: Prose,
    /// Other forms, with their language tags.
    pub forms: Vec<(String, String)>,
    /// Related records.
    pub see_also: Vec<RecordId>,
    /// What the definition rests on.
    pub evidence: Vec<Evidence>,
    /// More about it.
    pub note: Prose,
}
