//! The steps of the analysis of a text.
//!
//! Their order matters. Surnames and acronyms mean someone who was named in full before; metonyms are names; the speakers of
//! quotations come from all three; words in an interview count from another day than the rest; and only what no earlier step has
//! recognised is a candidate for a new entry.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::acronyms::{acronyms, uses};
use super::dates::{dates, is_quoted};
use super::discovery::{Searched, candidates};
use super::gazetteer::Gazetteer;
use super::gazetteer::entries::EntryId;
use super::gazetteer::index::NameMatch;
use super::metonyms::Governments;
use super::model::{Analysis, Candidate, Stretch, TermUse};
use super::roles::roles;
use super::speakers::speakers;
use super::surnames::surnames;
use crate::language::Language;
use crate::text::fold::fold_case;

/// A news text to analyse.
pub struct Story<'a> {
    /// The headline; empty if there is none.
    pub title: &'a str,
    /// The text below it.
    pub text: &'a str,
    /// The parts of the text, in order and without overlap.
    pub stretches: &'a [Stretch],
    /// The language (BCP 47), if it is known.
    pub language: Option<&'a str>,
    /// The date of publication in EDTF, from which "yesterday" counts.
    pub published: Option<&'a str>,
    /// The name of its publisher.
    pub publisher: Option<&'a str>,
}

/// Longer stretches are not searched for names and times.
const LONGEST_SEARCHED: usize = 100_000;

/// Recognises names, quotations, dates and offices in a text.
pub fn analyse(story: &Story<'_>, gazetteer: &Gazetteer) -> Analysis {
    let Story { title, text, .. } = *story;
    let searched: Vec<Range<usize>> = story.searched().map(|one| one.range.clone()).collect();
    let searched = searched.as_slice();
    let names_language = story.language.unwrap_or(&gazetteer.language);
    let index = gazetteer.index();
    let mut analysis = Analysis {
        mentions: index.find(text, searched, names_language),
        mentions_in_title: index.find(
            title,
            std::slice::from_ref(&(0..title.len())),
            names_language,
        ),
        ..Analysis::default()
    };
    if story.is_english() {
        analysis.infer_names(text, searched, gazetteer);
        let governments = Governments::new(gazetteer);
        analysis.metonyms = governments.metonyms(text, &analysis.mentions);
        analysis.metonyms_in_title = governments.metonyms(title, &analysis.mentions_in_title);
    }
    let quotations = speakers(
        (title, text),
        story.stretches,
        story.language.unwrap_or("und"),
        &analysis.mentions,
        &analysis.metonyms,
        gazetteer,
    );
    analysis.terms = terms(text, &quotations.set_apart, gazetteer);
    analysis.quotes = quotations.quotes;
    analysis.find_dates(story, &quotations.in_turn);
    if story.is_english() {
        analysis.find_new_names(story, searched, gazetteer);
    }
    analysis
}

impl Story<'_> {
    /// Whether rules for English apply. They also apply if the language is unknown.
    fn is_english(&self) -> bool {
        Language::of(self.language.unwrap_or("en")).is_english()
    }

    /// The stretches that are short enough to be searched for names.
    fn searched(&self) -> impl Iterator<Item = &Stretch> {
        let stretches = self.stretches.iter();
        stretches.filter(|one| one.range.len() <= LONGEST_SEARCHED)
    }
}

impl Analysis {
    /// Adds the names that only the text explains.
    fn infer_names(&mut self, text: &str, searched: &[Range<usize>], gazetteer: &Gazetteer) {
        let found: BTreeSet<usize> = starts(&self.mentions);
        let surnames = surnames(text, searched, &self.mentions, gazetteer);
        self.add_names(surnames);
        self.acronyms = acronyms(text, searched, &self.mentions);
        // After its explanation, an acronym is a name of its actor.
        let uses = uses(text, searched, &self.acronyms, &self.mentions).into_iter();
        let named = uses.map(|(range, id)| NameMatch {
            range,
            meanings: vec![EntryId::Actor(id)],
        });
        self.add_names(named.collect());
        let is_inferred = |name: &&NameMatch| !found.contains(&name.range.start);
        self.inferred = self.mentions.iter().filter(is_inferred).cloned().collect();
    }

    fn add_names(&mut self, names: Vec<NameMatch>) {
        self.mentions.extend(names);
        self.mentions.sort_by_key(|name| name.range.start);
    }

    /// Reads the dates in a text in a language with known words for them.
    fn find_dates(&mut self, story: &Story<'_>, in_turn: &[Range<usize>]) {
        let Some(times) = Language::of(story.language.unwrap_or("en")).times() else {
            return;
        };
        let paragraphs = story.searched();
        let paragraphs: Vec<(Range<usize>, bool)> = paragraphs
            .map(|one| (one.range.clone(), is_quoted(one, in_turn)))
            .collect();
        self.dates = dates(story.text, &paragraphs, story.published, times);
    }

    /// Searches for offices, and for names that are not in the gazetteer.
    fn find_new_names(
        &mut self,
        story: &Story<'_>,
        searched: &[Range<usize>],
        gazetteer: &Gazetteer,
    ) {
        let prose = story.searched().filter(|one| !one.is_heading);
        let prose: Vec<Range<usize>> = prose.map(|one| one.range.clone()).collect();
        let mut speakers: Vec<Range<usize>> = self
            .quotes
            .iter()
            .filter_map(|quote| quote.speaker_at.clone())
            .collect();
        speakers.sort_by_key(|speaker| (speaker.start, speaker.end));
        speakers.dedup();
        let speaking: BTreeSet<&str> = self
            .quotes
            .iter()
            .filter(|quote| quote.speaker.is_none())
            .filter_map(|quote| quote.speaker_name.as_deref())
            .collect();
        let names = Searched {
            publisher: story.publisher,
            text: story.text,
            blocks: &prose,
            found: &self.mentions,
            speakers: &speakers,
            speaking: &speaking,
            explained: &self.acronyms,
        };
        self.candidates = candidates(&names, gazetteer);
        let persons = persons(
            story.text,
            searched,
            &self.mentions,
            &self.candidates,
            gazetteer,
        );
        self.roles = roles(story.text, &persons, &self.mentions);
    }
}

fn starts(names: &[NameMatch]) -> BTreeSet<usize> {
    names.iter().map(|name| name.range.start).collect()
}

/// Where persons are named: by the gazetteer, or by the first form of a candidate.
fn persons(
    text: &str,
    blocks: &[Range<usize>],
    mentions: &[NameMatch],
    candidates: &[Candidate],
    gazetteer: &Gazetteer,
) -> Vec<(Range<usize>, String)> {
    let known = gazetteer.persons();
    let named = mentions
        .iter()
        .filter_map(|name| match name.meanings.as_slice() {
            [EntryId::Actor(id)] if known.contains(id.as_str()) => {
                Some((name.range.clone(), id.clone()))
            }
            _ => None,
        });
    let proposed = candidates
        .iter()
        .filter(|candidate| candidate.kind_guess == Some("person"))
        .filter_map(|candidate| {
            let sentence = candidate.sentences.first()?;
            let at = text.get(sentence.clone())?.find(&candidate.text)? + sentence.start;
            Some((at..at + candidate.text.len(), candidate.text.clone()))
        });
    let inside = |range: &Range<usize>| {
        let block = blocks.get(blocks.partition_point(|block| block.end <= range.start));
        block.is_some_and(|block| block.start <= range.start)
    };
    let mut persons: Vec<_> = named
        .chain(proposed)
        .filter(|(range, _)| inside(range))
        .collect();
    persons.sort_by_key(|(range, _)| range.start);
    persons
}

/// Words in quotation marks that are a term in the gazetteer.
fn terms(text: &str, set_apart: &[Range<usize>], gazetteer: &Gazetteer) -> Vec<TermUse> {
    let mut known = BTreeMap::new();
    for term in &gazetteer.terms {
        let forms = term.forms.iter();
        known.extend(forms.map(|form| (fold_case(form), term.id.as_str())));
    }
    let used = set_apart.iter().filter_map(|range| {
        let id = known.get(&fold_case(text.get(range.clone())?))?;
        Some(TermUse {
            range: range.clone(),
            id: (*id).to_owned(),
        })
    });
    used.collect()
}
