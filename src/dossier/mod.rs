//! AS MEANT: the dossier with every reference resolved and every link running both ways.
//!
//! [`bind`] takes what was written and returns a [`Dossier`] in which all ids exist and all passages were found, and reports
//! what could not be resolved. From here on, nothing is looked up by text again. [`Times`] contains when things happened,
//! solved from dates, words and order. [`rules`] contains the editorial checks for a dossier without errors.

mod accounts;
mod agreement;
mod answers;
mod backlinks;
mod bind;
mod clock_times;
mod compared;
mod former;
mod model;
mod order;
mod passages;
mod polarity;
mod positions;
mod quotations;
mod relationships;
pub mod rules;
mod status;
mod time;
mod whole;
mod wording;

pub use accounts::{Account, FoldedAccount};
pub use agreement::Agreement;
pub use answers::{Answer, Moved, QuestionState};
pub use backlinks::{Backlinks, CoOccurrence, Named};
pub use bind::{BindCache, bind, bind_cached};
pub use clock_times::ClockTime;
pub use compared::{ComparedSource, Comparison, Fact, ReportedFact, ToldValue};
pub use former::Former;
pub use model::*;
pub use polarity::{Polarity, polarity};
pub use positions::{
    DatedAttestation, Derivation, Derived, Latest, Position, PositionHolder, Positions, Said,
    SaidBasis, Sequence, Step, Weight,
};
pub use relationships::{Relation, Relationships, Statement};
pub use status::{ClaimState, ClaimStatus};
pub use time::{Basis, Times, Timing};
pub use whole::Dossier;
