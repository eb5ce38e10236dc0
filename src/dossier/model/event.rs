//! Events, and who took part in them.

use super::ids::{ActorId, EventId, PlaceId};
use super::passage::Evidence;
use super::prose::Prose;
use crate::content::article::DateBasis;
use crate::content::place::Precision;
use crate::diagnostic::FileId;
use crate::time::edtf::Edtf;

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// Its file.
    pub file: FileId,
    /// What happened.
    pub title: String,
    /// When, and how that is known.
    pub date: Option<(Edtf, DateBasis)>,
    /// The article's words for when.
    pub date_text: Option<String>,
    /// Where an external date comes from.
    pub date_source: Option<String>,
    /// The event it came after, and by how much.
    pub after: Option<(EventId, Option<String>)>,
    /// The event it came before, and by how much.
    pub before: Option<(EventId, Option<String>)>,
    /// Where.
    pub places: Vec<PlaceId>,
    /// What those places stand for.
    pub place_precision: Option<Precision>,
    /// Who took part.
    pub participants: Vec<Participant>,
    /// The event it belongs to.
    pub part_of: Option<EventId>,
    /// More about it.
    pub note: Prose,
}

/// Who took part in an event.
#[derive(Clone, Debug)]
pub struct Participant {
    /// The actor.
    pub actor: ActorId,
    /// As what.
    pub role: Option<String>,
    /// The article's word of caution.
    pub hedge: Option<String>,
    /// Who says that they took part; `None` if the articles say so themselves.
    pub according_to: Option<ActorId>,
    /// The evidence, if an editor gives it; otherwise the sentences that report the event and name the actor.
    pub evidence: Vec<Evidence>,
}
