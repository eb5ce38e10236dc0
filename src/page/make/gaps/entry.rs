//! A gap as the page lists it.

use crate::dossier::RecordId;
use crate::page::context::Context;
use crate::page::model::GapCard;

/// A gap that shows on the page of a record.
pub(super) fn gap(cx: Context<'_>, record: impl Into<RecordId>, words: String) -> GapCard {
    GapCard {
        at: cx.link(record),
        words,
    }
}
