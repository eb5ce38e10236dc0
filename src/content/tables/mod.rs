//! Every kind of file, and every field that may be in one.

mod article;
mod parts;
mod records;
mod site;

use super::kind::Kind;
use super::table::Table;
pub use article::{
    ARCHIVED, ARTICLE, ATTESTATION, CLIPPING, CORRECTED, DATING, MENTION, NOTE, QUOTE, REPORT,
    RIGHTS, UNNAMED_HOLDER, USE,
};
pub use parts::{
    ALLOW, ANNOTATIONS, FORMERLY, MOMENT, OTHER_NAME, OUTSIDE, PASSAGE, SELECTOR_FIELDS, TODO,
};
pub use records::{
    ACTOR, ASSESSMENT, BOUNDS, CLAIM, EVENT, MEMBERSHIP, ORDER, PAGE, PARTICIPANT, PLACE, POLICY,
    PUBLISHER, QUESTION, RELATION, ROLE, TERM, VERDICT,
};
pub use site::{CORRECTION, DECISION, DEFAULTS, LICENSE, NETWORK, PUBLISHER_DEFAULTS, SIDE, SITE};

/// The table of a kind of record.
pub fn of(kind: Kind) -> &'static Table {
    match kind {
        Kind::Article => &ARTICLE,
        Kind::Actor => &ACTOR,
        Kind::Place => &PLACE,
        Kind::Claim => &CLAIM,
        Kind::Question => &QUESTION,
        Kind::Event => &EVENT,
        Kind::Term => &TERM,
        Kind::Publisher => &PUBLISHER,
        Kind::Page => &PAGE,
    }
}
