//! The gazetteer of a dossier: what the analysis knows about its records.

use super::actor::{ActorKind, ActorText};
use super::kind::Reference;
use super::place::{PlaceKind, PlaceText};
use super::records::{PublisherText, TermText};
use super::shapes::{Kind, Match, NameKind, NameText, TextByLanguage};
use super::whole::{Content, Record};
use crate::analysis::gazetteer::Gazetteer;
use crate::analysis::gazetteer::entries::{
    ActorSort, EntryId, ListedActor, ListedName, ListedPlace, ListedPublisher, ListedTerm,
    PlaceSort,
};
use crate::analysis::names::NameRule;

impl Content {
    /// The actors, places, publishers and terms of the dossier, in the form that the analysis needs.
    pub fn gazetteer(&self) -> Gazetteer {
        let mut gazetteer = Gazetteer::in_language(&self.site.language);
        gazetteer.actors = self.actors.iter().map(actor).collect();
        gazetteer.places = self.places.iter().map(place).collect();
        gazetteer.publishers = self.publishers.iter().map(publisher).collect();
        gazetteer.terms = self.terms.iter().map(term).collect();
        gazetteer
    }
}

fn actor(Record { id, text, .. }: &Record<ActorText>) -> ListedActor {
    ListedActor {
        id: id.clone(),
        sort: text.kind.and_then(actor_sort),
        names: names(text.name.as_ref(), &text.names),
        short: text.short.clone(),
        offices: text
            .roles
            .iter()
            .map(|role| role.title.value.clone())
            .collect(),
    }
}

fn place(Record { id, text, .. }: &Record<PlaceText>) -> ListedPlace {
    ListedPlace {
        id: id.clone(),
        sort: text.kind.and_then(place_sort),
        names: names(text.name.as_ref(), &text.names),
        short: text.short.clone(),
        within: text.within.iter().map(|id| id.value.clone()).collect(),
    }
}

fn publisher(Record { id, text, .. }: &Record<PublisherText>) -> ListedPublisher {
    ListedPublisher {
        id: id.clone(),
        names: text.names_in_texts().map(str::to_owned).collect(),
    }
}

fn term(Record { id, text, .. }: &Record<TermText>) -> ListedTerm {
    let forms = text.forms.iter().map(|(_, form)| &form.value);
    ListedTerm {
        id: id.clone(),
        forms: forms.chain([&text.term.value]).cloned().collect(),
    }
}

fn names(name: Option<&TextByLanguage>, others: &[NameText]) -> Vec<ListedName> {
    let full = name.into_iter().flat_map(|name| &name.texts);
    let full = full.map(|(_, text)| ListedName {
        text: text.value.clone(),
        rule: Some(NameRule::Always),
        is_office: false,
    });
    let others = others.iter().map(|name| ListedName {
        text: name.text.value.clone(),
        rule: rule(name.matches),
        is_office: name.kind == NameKind::Role,
    });
    full.chain(others).collect()
}

pub(super) fn rule(matches: Match) -> Option<NameRule> {
    match matches {
        Match::Always => Some(NameRule::Always),
        Match::AfterFullName => Some(NameRule::AfterFullName),
        Match::Never => None,
    }
}

pub(super) fn actor_sort(kind: ActorKind) -> Option<ActorSort> {
    match kind {
        ActorKind::Person => Some(ActorSort::Person),
        ActorKind::Organization => Some(ActorSort::Organisation),
        ActorKind::Group => Some(ActorSort::Group),
        ActorKind::Government => Some(ActorSort::Government),
        ActorKind::Unnamed => None,
    }
}

pub(super) fn place_sort(kind: PlaceKind) -> Option<PlaceSort> {
    match kind {
        PlaceKind::Country => Some(PlaceSort::Country),
        PlaceKind::City => Some(PlaceSort::City),
        _ => None,
    }
}

impl From<EntryId> for Reference {
    fn from(entry: EntryId) -> Self {
        let kind = match entry {
            EntryId::Actor(_) => Kind::Actor,
            EntryId::Place(_) => Kind::Place,
        };
        let id = entry.id().to_owned();
        Self { kind, id }
    }
}
