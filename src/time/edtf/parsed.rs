//! A parsed date, with or without a time of day.

use edtf_core::Edtf as Core;

use super::timed::{Fault, Timed};

/// A parsed date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Parsed {
    /// Without any time of day.
    Plain(Core),
    Timed(Timed),
}

impl Parsed {
    /// Reads a date.
    pub(super) fn read(written: &str) -> Result<Self, Fault> {
        if written.contains('T') {
            return Timed::parse(written).map(Self::Timed);
        }
        Core::parse(written)
            .map(Self::Plain)
            .map_err(|error| Fault {
                message: error.message,
                offset: error.offset,
            })
    }
}
