//! What one source says about when events happened.

use std::collections::BTreeMap;

use super::times::Basis;
use crate::diagnostic::Span;
use crate::dossier::model::EventId;
use crate::time::days::Days;
use crate::time::distance::Distance;

/// The titles of events.
pub(super) type Names<'a> = BTreeMap<EventId, &'a str>;

/// What one source says about one event.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub(super) event: EventId,
    pub(super) days: Days,
    pub(super) throughout: bool,
    pub(super) basis: Basis,
    /// Where it is written.
    pub(super) span: Span,
    /// What it rests on, if it is written elsewhere.
    pub(super) because: Option<Span>,
}

/// One event after another.
#[derive(Clone, Debug)]
pub(super) struct Order {
    pub(super) earlier: EventId,
    pub(super) later: EventId,
    pub(super) by: Option<(Distance, String)>,
    pub(super) span: Span,
}
