//! Actors, and what their records state of them.

use super::ids::ActorId;
use super::passage::Evidence;
use super::prose::{Name, OtherName, Prose};
use crate::content::actor::ActorKind;
use crate::diagnostic::FileId;
use crate::time::edtf::Edtf;

/// An actor.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Its id.
    pub id: ActorId,
    /// Its file.
    pub file: FileId,
    /// Its name.
    pub name: Name,
    /// What sort of actor.
    pub kind: ActorKind,
    /// Other names.
    pub names: Vec<OtherName>,
    /// Actors it could be taken for.
    pub not_to_be_confused_with: Vec<ActorId>,
    /// Offices held.
    pub roles: Vec<Role>,
    /// Actors it belongs to.
    pub part_of: Vec<Membership>,
    /// Stated relations.
    pub relations: Vec<StatedRelation>,
    /// Identifiers in other registers.
    pub ids: Vec<(String, String)>,
    /// Profile.
    pub profile: Prose,
}

/// What an actor belongs to.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The other actor.
    pub actor: ActorId,
    /// The evidence.
    pub evidence: Vec<Evidence>,
}

/// An office held.
#[derive(Clone, Debug)]
pub struct Role {
    /// The office's title.
    pub title: String,
    /// The actor in which the office is held.
    pub within: Option<ActorId>,
    /// Since when.
    pub from: Option<Edtf>,
    /// Until when.
    pub to: Option<Edtf>,
    /// The evidence.
    pub evidence: Vec<Evidence>,
}

/// A stated relation.
#[derive(Clone, Debug)]
pub struct StatedRelation {
    /// A few words.
    pub relation: String,
    /// The other actor.
    pub to: ActorId,
    /// The evidence.
    pub evidence: Vec<Evidence>,
}
