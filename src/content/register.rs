//! The names by which actors and places are found in prose: one register for the importer and for the build.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::kind::Reference;
use super::shapes::{Kind, Match, NameText, TextByLanguage};
use super::whole::{Content, Record};
use crate::analysis::names::{Found, Look, NameFinder, Rule, double_barrelled, with_courtesy};

/// Every name of every actor and place.
pub struct Register {
    finder: NameFinder<Reference>,
}

/// A name found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundName {
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// What it can mean: one record, or several between which nothing decides.
    pub meanings: Vec<Reference>,
}

/// A name that stands in a text and is not taken for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassedOverName {
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// The longer name or word that it seems to be a part of.
    pub longer: Range<usize>,
    /// Whose name it would be.
    pub meanings: BTreeSet<Reference>,
}

impl Register {
    /// Gathers the names of a dossier's actors and places.
    pub fn new(content: &Content) -> Self {
        Self::of(names(content))
    }

    /// A register of these names.
    pub fn of(names: impl IntoIterator<Item = RegisteredName>) -> Self {
        Self {
            finder: NameFinder::new(names),
        }
    }

    /// Whether any of the names stands in a text that consists of `leaves`, even where it is not taken for a name: where none
    /// does, the text means the same without this register.
    pub fn stands_in(&self, text: &str, leaves: &[Range<usize>]) -> bool {
        let mut parts = leaves.iter().filter_map(|leaf| text.get(leaf.clone()));
        parts.any(|part| self.finder.stands_in(part))
    }

    /// The names in a text that consists of `leaves`, stretches across which no name runs; in order, without overlap.
    ///
    /// A name that holds only after a full one is left out where no full one came before. One that several records share
    /// means the one that this text names in full, if it is only one. `language` is the text's (BCP 47).
    pub fn find(&self, text: &str, leaves: &[Range<usize>], language: &str) -> Vec<FoundName> {
        let found: Vec<Found<Reference>> = leaves
            .iter()
            .flat_map(|leaf| {
                let found = self.look_in_leaf(text, leaf, language).found.into_iter();
                found.map(|name| shifted(name, leaf.start))
            })
            .collect();
        let full = first_full_mentions(&found);
        let named: BTreeSet<&Reference> = full.keys().copied().collect();
        found
            .iter()
            .filter_map(|name| resolve(name, &full, &named))
            .collect()
    }

    /// The names that stand in a text and are not found there, since each seems to be a part of a longer name or word; in order.
    pub fn passed_over(
        &self,
        text: &str,
        leaves: &[Range<usize>],
        language: &str,
    ) -> Vec<PassedOverName> {
        let in_leaf = |leaf: &Range<usize>| {
            let at = leaf.start;
            let passed = self.look_in_leaf(text, leaf, language).passed_over;
            passed.into_iter().map(move |one| PassedOverName {
                range: one.name.range.start + at..one.name.range.end + at,
                longer: one.longer.start + at..one.longer.end + at,
                meanings: one
                    .name
                    .keys
                    .into_iter()
                    .map(|(record, _)| record)
                    .collect::<BTreeSet<_>>(),
            })
        };
        leaves.iter().flat_map(in_leaf).collect()
    }

    fn look_in_leaf(&self, text: &str, leaf: &Range<usize>, language: &str) -> Look<Reference> {
        let leaf = text.get(leaf.clone()).unwrap_or("");
        let mut look = self.finder.look(leaf, language);
        let starts: BTreeSet<usize> = look.found.iter().map(|name| name.range.start).collect();
        let is_place = |(record, _): &(Reference, Rule)| record.kind == Kind::Place;
        look.pass_over(|name| match name.keys.iter().all(is_place) {
            // "Mrs Grell" is nobody's town.
            true => with_courtesy(leaf, &name.range),
            false => {
                let a_surname = name
                    .keys
                    .iter()
                    .all(|(_, rule)| *rule == Rule::AfterFullName);
                double_barrelled(leaf, &name.range, &starts, a_surname)
            }
        });
        look
    }
}

fn shifted(name: Found<Reference>, by: usize) -> Found<Reference> {
    Found {
        range: name.range.start + by..name.range.end + by,
        ..name
    }
}

/// A name, when it holds, and what it means.
pub type RegisteredName = (String, Rule, Reference);

/// The names of a dossier's actors and places: where these are the same, so is everything that a register finds.
pub fn names(content: &Content) -> Vec<RegisteredName> {
    let mut names = Vec::new();
    for Record { id, text, .. } in &content.actors {
        gather(
            &Reference {
                kind: Kind::Actor,
                id: id.clone(),
            },
            text.name.as_ref(),
            &text.names,
            &mut names,
        );
    }
    for Record { id, text, .. } in &content.places {
        gather(
            &Reference {
                kind: Kind::Place,
                id: id.clone(),
            },
            text.name.as_ref(),
            &text.names,
            &mut names,
        );
    }
    names
}

fn gather(
    record: &Reference,
    name: Option<&TextByLanguage>,
    others: &[NameText],
    names: &mut Vec<RegisteredName>,
) {
    for (_, text) in name.iter().flat_map(|name| &name.texts) {
        names.push((text.value.clone(), Rule::Always, record.clone()));
    }
    for other in others {
        let rule = match other.matches {
            Match::Always => Rule::Always,
            Match::AfterFullName => Rule::AfterFullName,
            Match::Never => continue,
        };
        names.push((other.text.value.clone(), rule, record.clone()));
    }
}

/// Where each record is first named by a name that is its own alone.
fn first_full_mentions(found: &[Found<Reference>]) -> BTreeMap<&Reference, usize> {
    let mut first = BTreeMap::new();
    for name in found {
        let mut always = name.keys.iter().filter(|(_, rule)| *rule == Rule::Always);
        if let (Some((record, _)), None) = (always.next(), always.next()) {
            first.entry(record).or_insert(name.range.start);
        }
    }
    first
}

fn resolve(
    name: &Found<Reference>,
    full: &BTreeMap<&Reference, usize>,
    named: &BTreeSet<&Reference>,
) -> Option<FoundName> {
    let holds = |(record, rule): &&(Reference, Rule)| match rule {
        Rule::Always => true,
        Rule::AfterFullName => full
            .get(record)
            .is_some_and(|first| *first < name.range.start),
    };
    let mut meanings: Vec<Reference> = name
        .keys
        .iter()
        .filter(holds)
        .map(|(record, _)| record.clone())
        .collect();
    meanings.dedup();
    if meanings.len() > 1 {
        let in_full: Vec<Reference> = meanings
            .iter()
            .filter(|record| named.contains(record))
            .cloned()
            .collect();
        if in_full.len() == 1 {
            meanings = in_full;
        }
    }
    (!meanings.is_empty()).then(|| FoundName {
        range: name.range.clone(),
        meanings,
    })
}
