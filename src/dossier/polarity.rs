//! Which side a stance is on.

use crate::content::article::Stance;

/// For, against, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Polarity {
    /// Holds the claim.
    For,
    /// Disputes it.
    Against,
    /// Does neither.
    Open,
}

/// What side a stance is on.
pub fn polarity(stance: Stance) -> Polarity {
    match stance {
        Stance::Asserts
        | Stance::Alleges
        | Stance::Acknowledges
        | Stance::Implies
        | Stance::Promises
        | Stance::Threatens
        | Stance::Warns => Polarity::For,
        Stance::Denies | Stance::Rejects => Polarity::Against,
        Stance::Questions | Stance::DoesNotAcknowledge | Stance::DeclinesToComment => {
            Polarity::Open
        }
    }
}
