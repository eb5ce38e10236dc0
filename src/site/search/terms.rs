//! The words of all entries, and where each stands.

use std::collections::HashMap;

use rayon::prelude::*;

use super::{Doc, Docs};
use crate::page::search::{Entry, EntryKind};
use crate::prose::keyword::{each_keyword, keyphrase};

/// How many entries are read by one thread at a time.
const PORTION: usize = 16_384;

/// A name longer than this, in bytes, is a sentence: nobody looks it up as a whole.
const LONGEST_NAME: usize = 60;

/// Every term in order, with the entries it stands in.
pub(super) struct Terms {
    pub(super) list: Vec<(String, Places)>,
}

/// Where a term stands. Each list is in order and names nothing twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// Entries it is a whole name of.
    pub(super) whole: Vec<Doc>,
    /// Entries that have it in a name, headline or statement.
    pub(super) named: Vec<Doc>,
    /// Entries that have it in their sentences, and in no name.
    pub(super) said: Vec<Doc>,
}

impl Places {
    /// In how many entries it stands.
    pub(super) fn count(&self) -> usize {
        // A whole name of one word is among `named`; one of several words is nowhere else.
        self.named.len().max(self.whole.len()) + self.said.len()
    }

    fn append(&mut self, later: Places) {
        let Places { whole, named, said } = later;
        self.whole.extend(whole);
        self.named.extend(named);
        self.said.extend(said);
    }
}

impl Terms {
    pub(super) fn new(docs: &Docs<'_>) -> Self {
        let portions: Vec<Vec<(String, Places)>> = docs
            .entries
            .par_chunks(PORTION)
            .enumerate()
            .map(|(at, entries)| read(entries, at * PORTION))
            .collect();
        // A stable sort: portions of one term stay in order, and so do their documents.
        let mut all: Vec<(String, Places)> = portions.into_iter().flatten().collect();
        all.par_sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut list: Vec<(String, Places)> = Vec::new();
        for (term, places) in all {
            match list.last_mut() {
                Some((last, known)) if *last == term => known.append(places),
                _ => list.push((term, places)),
            }
        }
        Self { list }
    }
}

/// The terms of some entries, of which the first has this place.
fn read(entries: &[&Entry], first: usize) -> Vec<(String, Places)> {
    let mut terms: HashMap<String, Places> = HashMap::new();
    for (doc, entry) in (first..).zip(entries) {
        if let Ok(doc) = Doc::try_from(doc) {
            read_entry(entry, doc, &mut terms);
        }
    }
    terms.into_iter().collect()
}

fn read_entry(entry: &Entry, doc: Doc, terms: &mut HashMap<String, Places>) {
    for name in names(entry) {
        let phrase = keyphrase(name);
        if phrase.len() <= LONGEST_NAME {
            place(&phrase, doc, terms, |places| &mut places.whole);
        }
        each_keyword(name, &mut |term| {
            place(term, doc, terms, |places| &mut places.named);
        });
    }
    for sentence in &entry.sentences {
        each_keyword(&sentence.text, &mut |term| {
            let named = terms
                .get(term)
                .is_some_and(|places| places.named.last() == Some(&doc));
            if !named {
                place(term, doc, terms, |places| &mut places.said);
            }
        });
    }
}

/// What an entry is called. The speaker of a quotation and the number of a paragraph are no names of theirs.
fn names(entry: &Entry) -> impl Iterator<Item = &String> {
    let has_name = !matches!(entry.kind, EntryKind::Quote | EntryKind::Paragraph);
    std::iter::once(&entry.title)
        .chain(&entry.names)
        .filter(move |_| has_name)
}

fn place(
    term: &str,
    doc: Doc,
    terms: &mut HashMap<String, Places>,
    list: impl Fn(&mut Places) -> &mut Vec<Doc>,
) {
    if term.is_empty() {
        return;
    }
    // Looked up first: an entry would need a copy of the term each time.
    let places = match terms.get_mut(term) {
        Some(places) => places,
        None => terms.entry(term.to_owned()).or_default(),
    };
    let list = list(places);
    if list.last() != Some(&doc) {
        list.push(doc);
    }
}
