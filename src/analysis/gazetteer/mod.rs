//! A gazetteer: the actors, places, publishers and terms that are known before a text is read, with their names.
//!
//! The analysis knows nothing else about a dossier. `content` makes a gazetteer from records, or from a list of names in JSON.

pub mod entries;
pub mod index;
#[cfg(test)]
mod testing;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use self::entries::{ActorSort, EntryId, ListedActor, ListedPlace, ListedPublisher, ListedTerm};
use self::index::{IndexedName, NameIndex};
use crate::text::words::without_article;

/// Everything that can be recognised by name.
#[derive(Default)]
pub struct Gazetteer {
    /// The language of the names, and of a text whose language is unknown (BCP 47).
    pub language: String,
    /// Persons, groups, organisations and governments.
    pub actors: Vec<ListedActor>,
    /// Places.
    pub places: Vec<ListedPlace>,
    /// Publishers.
    pub publishers: Vec<ListedPublisher>,
    /// Terms.
    pub terms: Vec<ListedTerm>,
    index: OnceLock<NameIndex>,
}

impl Gazetteer {
    /// A gazetteer without entries, in a language (BCP 47).
    pub fn in_language(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            ..Self::default()
        }
    }

    /// The index of the names of actors and places. It is built once.
    pub fn index(&self) -> &NameIndex {
        self.index.get_or_init(|| NameIndex::new(self.names()))
    }

    /// The names of actors and places that mean their entry. They determine everything that [`Self::index`] finds.
    pub fn names(&self) -> Vec<IndexedName> {
        let actors = self.actors.iter();
        let actors = actors.map(|one| (EntryId::Actor(one.id.clone()), &one.names));
        let places = self.places.iter();
        let places = places.map(|one| (EntryId::Place(one.id.clone()), &one.names));
        let named = actors.chain(places).flat_map(|(id, names)| {
            let meant = names
                .iter()
                .filter_map(|name| Some((name.text.clone(), name.rule?)));
            meant.map(move |(text, rule)| (text, rule, id.clone()))
        });
        named.collect()
    }

    /// The place that words name, if there is exactly one.
    pub fn place_named(&self, words: &str) -> Option<String> {
        self.index().place_named(words)
    }

    /// The publisher with a name, if there is exactly one. An article before the name ("The") is ignored.
    pub fn publisher_named(&self, name: &str) -> Option<&str> {
        let wanted = without_article(name);
        let has_name = |one: &&ListedPublisher| {
            let mut names = one.names.iter();
            names.any(|own| without_article(own) == wanted)
        };
        let mut able = self.publishers.iter().filter(has_name);
        able.next()
            .filter(|_| able.next().is_none())
            .map(|only| only.id.as_str())
    }

    /// The ids of all actors that are persons.
    pub fn persons(&self) -> BTreeSet<&str> {
        let actors = self.actors.iter();
        let persons = actors.filter(|one| one.sort == Some(ActorSort::Person));
        persons.map(|one| one.id.as_str()).collect()
    }
}
