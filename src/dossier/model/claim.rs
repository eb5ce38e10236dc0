//! Claims, and judgements on them.

use super::ids::{ClaimId, RecordId};
use super::prose::Prose;
pub use crate::content::amount::{AmountText as Amount, Decimal};
use crate::content::records::ClaimKind;
use crate::diagnostic::FileId;
use crate::time::edtf::Edtf;

/// A claim.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its id.
    pub id: ClaimId,
    /// Its file.
    pub file: FileId,
    /// Neutral wording.
    pub statement: String,
    /// A few words for tight places.
    pub short: String,
    /// What sort of statement.
    pub kind: ClaimKind,
    /// Records it is about.
    pub about: Vec<RecordId>,
    /// Claims that cannot be true with it.
    pub contradicts: Vec<ClaimId>,
    /// Claims it makes more precise.
    pub refines: Vec<ClaimId>,
    /// What it answers in figures.
    pub value: Option<Amount>,
    /// A signed judgement.
    pub verdict: Option<Verdict>,
    /// Editor's note.
    pub note: Prose,
}

/// A signed judgement on a claim.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The judgement.
    pub verdict: String,
    /// Who signs it.
    pub by: String,
    /// When.
    pub date: Edtf,
    /// Why.
    pub reasons: String,
}
