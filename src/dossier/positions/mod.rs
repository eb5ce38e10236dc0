//! Positions: what each holder says about a claim, in chronological order.
//!
//! An *attestation* is what one passage shows. A *position* is all attestations of one claim by one holder. Each attestation has
//! the days on which it may have been said ([`Said`]), and a position has an order only as far as those days give one
//! ([`Sequence`]): no order of files or of paragraphs decides who came round.
//!
//! If an article repeats another, neither its own voice nor what it reports is an attestation of its own: it is kept with the
//! attestation that it repeats, as another place where the same is printed.

mod attestation;
mod derived;
mod folding;
mod gather;
mod position;
mod said;
mod sayings;
mod sequence;
mod taken_back;
mod utterances;

pub use self::attestation::{DatedAttestation, PositionHolder};
pub use self::derived::{Derivation, Derived};
pub(super) use self::folding::root;
pub use self::gather::Positions;
pub use self::position::Position;
pub use self::said::{Said, SaidBasis};
pub use self::sequence::{Latest, Sequence, Step};
pub use self::taken_back::Weight;
