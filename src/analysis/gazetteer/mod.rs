//! A gazetteer: the actors, places, publishers and terms that are known before a text is read, each by its names.
//!
//! Recognition knows nothing else of a dossier. `content` makes a gazetteer of records, or of a list of names in JSON.

pub mod entries;
pub mod index;
#[cfg(test)]
mod testing;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use self::entries::{ActorSort, EntryId, ListedActor, ListedPlace, ListedPublisher, ListedTerm};
use self::index::{IndexedName, NameIndex};
use crate::text::words::without_article;

/// Everything that can be recognised by its names.
#[derive(Default)]
pub struct Gazetteer {
    /// The language of names, and of a text that shows no other (BCP 47).
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

    /// The names of actors and places, to be found in texts. It is made once.
    pub fn index(&self) -> &NameIndex {
        self.index.get_or_init(|| NameIndex::new(self.names()))
    }

    /// The names of actors and places that mean their entry: if these are the same, so is everything that [`Self::index`] finds.
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

    /// The place that words name, if it is exactly one.
    pub fn place_named(&self, words: &str) -> Option<String> {
        self.index().place_named(words)
    }

    /// The publisher with a name, if it is exactly one. An article before the name ("The") is not part of it.
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

    /// The ids of the persons among its actors.
    pub fn persons(&self) -> BTreeSet<&str> {
        let actors = self.actors.iter();
        let persons = actors.filter(|one| one.sort == Some(ActorSort::Person));
        persons.map(|one| one.id.as_str()).collect()
    }
}
