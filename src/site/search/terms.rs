//! The words of all entries, and the entries that contain them.

use std::collections::HashMap;

use rayon::prelude::*;

use super::docs::{Doc, Docs};
use crate::page::search::{Entry, EntryKind};
use crate::text::keyword::{each_joined, each_keyword, joined, keyphrase};

/// How many entries one thread reads at a time.
const PORTION: usize = 16_384;

/// The longest name in bytes that is indexed as a whole. Longer ones are sentences, which nobody searches for as a whole.
const LONGEST_NAME: usize = 60;

/// All terms in order, with the entries that contain them.
pub(super) struct Terms {
    pub(super) list: Vec<(String, Places)>,
}

/// The entries that contain a term. Each list is sorted and without duplicates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// Entries whose whole name it is.
    pub(super) whole: Vec<Doc>,
    /// Entries whose name, headline or statement contains it.
    pub(super) named: Vec<Doc>,
    /// Entries whose sentences contain it, but no name.
    pub(super) said: Vec<Doc>,
}

impl Places {
    /// The number of entries that contain it.
    pub(super) fn count(&self) -> usize {
        // A whole name of one word is also among `named`; one of several words is in no other list.
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
        // A stable sort: portions of one term keep their order, and so do their documents.
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

/// The terms in some entries, the first of which has this number.
fn read(entries: &[&Entry], first: usize) -> Vec<(String, Places)> {
    let mut reader = Reader::default();
    for (doc, entry) in (first..).zip(entries) {
        if let Ok(doc) = Doc::try_from(doc) {
            reader.read(entry, doc);
        }
    }
    reader.finish()
}

/// Collects terms. Each has a number, so that a known term is looked up without a copy.
#[derive(Default)]
struct Reader {
    numbers: HashMap<String, usize>,
    places: Vec<Places>,
}

impl Reader {
    fn read(&mut self, entry: &Entry, doc: Doc) {
        for name in names(entry) {
            let phrase = keyphrase(name);
            if !phrase.is_empty() && phrase.len() <= LONGEST_NAME {
                self.at(&phrase, |places| push(doc, &mut places.whole));
            }
            each_keyword(name, &mut |term| {
                self.at(term, |places| push(doc, &mut places.named));
            });
            for term in joined(name) {
                self.at(&term, |places| push(doc, &mut places.named));
            }
        }
        for sentence in &entry.sentences {
            let mut said = |term: &str| {
                self.at(term, |places| {
                    if places.named.last() != Some(&doc) {
                        push(doc, &mut places.said);
                    }
                });
            };
            each_keyword(&sentence.text, &mut said);
            each_joined(&sentence.text, &mut said);
        }
    }

    fn at(&mut self, term: &str, add: impl FnOnce(&mut Places)) {
        let number = self.numbers.get(term).copied().unwrap_or_else(|| {
            self.numbers.insert(term.to_owned(), self.places.len());
            self.places.push(Places::default());
            self.places.len() - 1
        });
        if let Some(places) = self.places.get_mut(number) {
            add(places);
        }
    }

    fn finish(self) -> Vec<(String, Places)> {
        let Self {
            numbers,
            mut places,
        } = self;
        let taken = |(term, number): (String, usize)| {
            (
                term,
                places
                    .get_mut(number)
                    .map(std::mem::take)
                    .unwrap_or_default(),
            )
        };
        numbers.into_iter().map(taken).collect()
    }
}

/// The names of an entry. The speaker of a quotation and the number of a paragraph are not names.
fn names(entry: &Entry) -> impl Iterator<Item = &String> {
    let has_name = !matches!(entry.kind, EntryKind::Quote | EntryKind::Paragraph);
    std::iter::once(&entry.title)
        .chain(&entry.names)
        .filter(move |_| has_name)
}

/// Adds an entry to a list, unless it is already the last one.
fn push(doc: Doc, list: &mut Vec<Doc>) {
    if list.last() != Some(&doc) {
        list.push(doc);
    }
}
