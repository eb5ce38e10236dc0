//! An actor, as written.

use super::body::Body;
pub use super::choices::ActorKind;
use super::fields::{Fields, choice, text, value};
use super::shapes::{EvidenceText, NameText, TextByLanguage, identifiers};
use super::tables;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostics, Located};
use crate::time::edtf::Edtf;

/// An actor's file.
#[derive(Clone, Debug)]
pub struct ActorText {
    /// Name, in its languages.
    pub name: Option<TextByLanguage>,
    /// What sort of actor.
    pub kind: Option<ActorKind>,
    /// A shorter name for tight places.
    pub short: Option<String>,
    /// Other names.
    pub names: Vec<NameText>,
    /// Actors it could be taken for: ids.
    pub not_to_be_confused_with: Vec<Located<String>>,
    /// Offices held.
    pub roles: Vec<RoleText>,
    /// Actors it belongs to: ids.
    pub part_of: Vec<MembershipText>,
    /// Stated relations to other actors.
    pub relations: Vec<RelationText>,
    /// Identifiers in other registers.
    pub ids: Vec<(String, Located<String>)>,
    /// Profile.
    pub body: Body,
}

/// An office held.
#[derive(Clone, Debug)]
pub struct RoleText {
    /// The office's title.
    pub title: Located<String>,
    /// The actor in which the office is held: an id.
    pub within: Option<Located<String>>,
    /// Since when.
    pub from: Option<Located<Edtf>>,
    /// Until when.
    pub to: Option<Located<Edtf>>,
    /// The evidence.
    pub evidence: Vec<EvidenceText>,
}

/// What an actor belongs to.
#[derive(Clone, Debug)]
pub struct MembershipText {
    /// An actor's id.
    pub actor: Located<String>,
    /// The evidence.
    pub evidence: Vec<EvidenceText>,
}

/// A stated relation.
#[derive(Clone, Debug)]
pub struct RelationText {
    /// A few words: "ally of".
    pub relation: String,
    /// The other actor: an id.
    pub to: Located<String>,
    /// The evidence.
    pub evidence: Vec<EvidenceText>,
}

impl ActorText {
    /// Reads an actor's front matter.
    pub fn read(front: Node, body: Body, problems: &mut Diagnostics) -> Self {
        let mut fields = Fields::new(&tables::ACTOR, front, problems);
        let actor = Self {
            name: fields.read("name", TextByLanguage::read),
            kind: value(fields.read("kind", choice)),
            short: value(fields.text("short")),
            names: fields.list("names", NameText::read),
            not_to_be_confused_with: fields.list("not_to_be_confused_with", text),
            roles: fields.list("roles", role),
            part_of: fields.one_or_many("part_of", membership),
            relations: fields.list("relations", relation),
            ids: identifiers(&mut fields),
            body,
        };
        fields.finish();
        actor
    }
}

fn role(node: Node, problems: &mut Diagnostics) -> Option<RoleText> {
    let mut fields = Fields::new(&tables::ROLE, node, problems);
    let title = fields.read("title", text);
    let within = fields.text("in");
    let (from, to) = (fields.date("from"), fields.date("to"));
    let evidence = fields.one_or_many("evidence", EvidenceText::read);
    fields.finish();
    Some(RoleText {
        title: title?,
        within,
        from,
        to,
        evidence,
    })
}

/// An id, or `{actor, evidence}`.
fn membership(node: Node, problems: &mut Diagnostics) -> Option<MembershipText> {
    if let Value::Text(_) = node.value {
        return Some(MembershipText {
            actor: text(node, problems)?,
            evidence: Vec::new(),
        });
    }
    let mut fields = Fields::new(&tables::MEMBERSHIP, node, problems);
    let actor = fields.read("actor", text);
    let evidence = fields.one_or_many("evidence", EvidenceText::read);
    fields.finish();
    Some(MembershipText {
        actor: actor?,
        evidence,
    })
}

fn relation(node: Node, problems: &mut Diagnostics) -> Option<RelationText> {
    let mut fields = Fields::new(&tables::RELATION, node, problems);
    let relation = fields.read("type", text);
    let to = fields.read("to", text);
    let evidence = fields.one_or_many("evidence", EvidenceText::read);
    fields.finish();
    Some(RelationText {
        relation: relation?.value,
        to: to?,
        evidence,
    })
}
