//! Small gazetteers for tests.

use super::Gazetteer;
use super::entries::{ActorSort, ListedActor, ListedName, ListedPlace, PlaceSort};
use crate::analysis::names::NameRule;

fn listed(name: &str) -> ListedName {
    ListedName {
        text: name.to_owned(),
        rule: Some(NameRule::Always),
        is_office: false,
    }
}

impl Gazetteer {
    /// A gazetteer of actors, each with an id and one name.
    pub(crate) fn of_actors(actors: &[(&str, ActorSort, &str)]) -> Self {
        let mut gazetteer = Self::in_language("en");
        gazetteer.actors = actors
            .iter()
            .map(|(id, sort, name)| ListedActor {
                id: (*id).to_owned(),
                sort: Some(*sort),
                names: vec![listed(name)],
                short: None,
                offices: Vec::new(),
            })
            .collect();
        gazetteer
    }

    /// Adds a place with one name.
    pub(crate) fn add_place(&mut self, id: &str, sort: PlaceSort, name: &str, within: &[&str]) {
        self.places.push(ListedPlace {
            id: id.to_owned(),
            sort: Some(sort),
            names: vec![listed(name)],
            short: None,
            within: within.iter().map(|id| (*id).to_owned()).collect(),
        });
    }

    /// Adds an office to the names of an actor.
    pub(crate) fn add_office(&mut self, id: &str, office: &str) {
        let mut actors = self.actors.iter_mut();
        let actor = actors.find(|actor| actor.id == id).unwrap();
        actor.names.push(ListedName {
            rule: None,
            is_office: true,
            ..listed(office)
        });
    }
}
