//! An index of the names of actors and places, for finding them in texts.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::entries::EntryId;
use crate::analysis::names::{Found, Look, NameFinder, NameRule, double_barrelled, with_courtesy};

/// A name, when it applies, and what it means.
pub type IndexedName = (String, NameRule, EntryId);

/// The names of actors and places.
pub struct NameIndex {
    finder: NameFinder<EntryId>,
}

/// A name in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameMatch {
    /// Its range in bytes of the text.
    pub range: Range<usize>,
    /// What it can mean: one record, or several if the text does not decide.
    pub meanings: Vec<EntryId>,
}

/// A name that occurs in a text and is not recognised as its entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassedOverName {
    /// Its range in bytes of the text.
    pub range: Range<usize>,
    /// The longer name or word of which it is probably a part.
    pub longer: Range<usize>,
    /// The entries that have the name.
    pub meanings: BTreeSet<EntryId>,
}

impl NameIndex {
    /// An index of these names.
    pub fn new(names: impl IntoIterator<Item = IndexedName>) -> Self {
        Self {
            finder: NameFinder::new(names),
        }
    }

    /// Whether any of the names occurs in a text that consists of `leaves`, even as part of a word. If none does, the text means
    /// the same without this index.
    pub fn occurs_in(&self, text: &str, leaves: &[Range<usize>]) -> bool {
        let mut parts = leaves.iter().filter_map(|leaf| text.get(leaf.clone()));
        parts.any(|part| self.finder.occurs_in(part))
    }

    /// The names in a text, in order and without overlap. The text consists of `leaves`; no name crosses their boundaries.
    ///
    /// A name that applies only after a full one is left out if no full one came before. A name that several records share means
    /// the one that the text names in full, if there is only one. `language` is the language of the text (BCP 47).
    pub fn find(&self, text: &str, leaves: &[Range<usize>], language: &str) -> Vec<NameMatch> {
        let found: Vec<Found<EntryId>> = leaves
            .iter()
            .flat_map(|leaf| {
                let found = self.look_in_leaf(text, leaf, language).found.into_iter();
                found.map(|name| shifted(name, leaf.start))
            })
            .collect();
        let full = first_full_mentions(&found);
        let named: BTreeSet<&EntryId> = full.keys().copied().collect();
        found
            .iter()
            .filter_map(|name| resolve(name, &full, &named))
            .collect()
    }

    /// The names in a text that [`find`](Self::find) leaves out because each is probably part of a longer name or word; in order.
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

    /// The place that words name, if there is exactly one.
    pub fn place_named(&self, words: &str) -> Option<String> {
        let whole = 0..words.len();
        let found = self.find(words, std::slice::from_ref(&whole), "und");
        match found.as_slice() {
            [NameMatch { range, meanings }] if *range == whole => match meanings.as_slice() {
                [only] => only.place().map(str::to_owned),
                _ => None,
            },
            _ => None,
        }
    }

    fn look_in_leaf(&self, text: &str, leaf: &Range<usize>, language: &str) -> Look<EntryId> {
        let leaf = text.get(leaf.clone()).unwrap_or("");
        let mut look = self.finder.look(leaf, language);
        let starts: BTreeSet<usize> = look.found.iter().map(|name| name.range.start).collect();
        let is_place = |(entry, _): &(EntryId, NameRule)| entry.place().is_some();
        look.pass_over(|name| match name.keys.iter().all(is_place) {
            // "Mrs Grell" is not a town.
            true => with_courtesy(leaf, &name.range),
            false => {
                let a_surname = name
                    .keys
                    .iter()
                    .all(|(_, rule)| *rule == NameRule::AfterFullName);
                double_barrelled(leaf, &name.range, &starts, a_surname)
            }
        });
        look
    }
}

fn shifted(name: Found<EntryId>, by: usize) -> Found<EntryId> {
    Found {
        range: name.range.start + by..name.range.end + by,
        ..name
    }
}

/// The position at which each record is first named by a name that no other record has.
fn first_full_mentions(found: &[Found<EntryId>]) -> BTreeMap<&EntryId, usize> {
    let mut first = BTreeMap::new();
    for name in found {
        let mut always = name
            .keys
            .iter()
            .filter(|(_, rule)| *rule == NameRule::Always);
        if let (Some((record, _)), None) = (always.next(), always.next()) {
            first.entry(record).or_insert(name.range.start);
        }
    }
    first
}

fn resolve(
    name: &Found<EntryId>,
    full: &BTreeMap<&EntryId, usize>,
    named: &BTreeSet<&EntryId>,
) -> Option<NameMatch> {
    let holds = |(record, rule): &&(EntryId, NameRule)| match rule {
        NameRule::Always => true,
        NameRule::AfterFullName => full
            .get(record)
            .is_some_and(|first| *first < name.range.start),
    };
    let mut meanings: Vec<EntryId> = name
        .keys
        .iter()
        .filter(holds)
        .map(|(record, _)| record.clone())
        .collect();
    meanings.dedup();
    if meanings.len() > 1 {
        let in_full: Vec<EntryId> = meanings
            .iter()
            .filter(|record| named.contains(record))
            .cloned()
            .collect();
        if in_full.len() == 1 {
            meanings = in_full;
        }
    }
    (!meanings.is_empty()).then(|| NameMatch {
        range: name.range.clone(),
        meanings,
    })
}
