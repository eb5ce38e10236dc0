//! Articles that repeat another article with cuts, such as a newspaper's copy of a wire report.
//!
//! Sentences are compared by runs of words. Quoted sentences do not count: two reporters at one press conference write down the same
//! words. Nor do sentences with other figures: bulletins repeat their wording every week.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;

use crate::text::keyword::each_keyword;
use crate::text::sentence::sentences;

/// An article that may be a copy of another or have copies.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// Its text.
    pub text: &'a str,
    /// Its paragraphs.
    pub paragraphs: Vec<Range<usize>>,
    /// Its language.
    pub language: &'a str,
    /// The first and the last day on which it may have been published, as numbers of days.
    pub days: Option<(i64, i64)>,
    /// Its publisher's id.
    pub publisher: Option<&'a str>,
    /// Whether that is a news agency, which others copy.
    pub is_of_agency: bool,
    /// Whether its origin is known, so that none is proposed.
    pub has_origin: bool,
}

/// An article that repeats another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// The number of the article that repeats the other.
    pub copy: usize,
    /// The number of the article that it repeats.
    pub origin: usize,
    /// How many of its longer sentences the other article has too.
    pub shared: usize,
    /// How many longer sentences it has.
    pub sentences: usize,
    /// Whether nearly everything in either article is in the other and both are from one publisher: a page that was saved again.
    pub is_page: bool,
    /// What says that the other was first.
    pub first_by: FirstBy,
    /// The first sentence of the copy that the other article has too.
    pub first: Range<usize>,
}

/// What says which of two articles was first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstBy {
    /// The dates.
    Date,
    /// It is from a news agency, and the other is not.
    Agency,
    /// It is longer, and the other has little else.
    Length,
}

/// The length of the runs of words that are compared.
const RUN: usize = 5;
/// Shorter sentences, such as "He did not comment", do not count. In words.
const SHORTEST: usize = 7;
/// Articles with fewer common runs are not compared.
const COMMON_RUNS: usize = 4;
/// The most articles that an article is compared with.
const COMPARED: usize = 4;
/// The part of a sentence's runs that the other article must have, in percent: an editor may have changed a word.
const ALIKE: usize = 60;
/// The part of a copy's unquoted sentences that the origin must have, in percent.
const SHARE: usize = 60;
/// The fewest unquoted sentences in common.
const FEWEST: usize = 3;
/// An article that has this part of what the best one has, in percent, is the origin if it is earlier: two copies have a line of their
/// publisher in common that the origin lacks.
const AS_MUCH: usize = 75;
/// The part of them that a longer article of the same day must have, in percent.
const CONTAINED: usize = 75;
/// If the longer of two articles of one day has no more than the rest of this part, in percent, of its own, either may be the copy.
const EITHER: usize = 80;
/// From this part on, in percent, one article is the whole other one.
const WHOLE: usize = 90;

/// The articles that repeat another one, in their order; each with the earliest article that has about as much of it as any.
pub fn copies(reports: &[Report<'_>]) -> Vec<Copy> {
    let read: Vec<Read> = reports.par_iter().map(Read::new).collect();
    let mut found: BTreeMap<usize, Vec<Copy>> = BTreeMap::new();
    for (one, other) in candidates(reports, &read) {
        if let Some(copy) = compared(reports, &read, one, other) {
            found.entry(copy.copy).or_default().push(copy);
        }
    }
    let earliest = |mut origins: Vec<Copy>| {
        let most = origins.iter().map(|one| one.shared).max()?;
        origins.retain(|one| one.shared * 100 >= most * AS_MUCH);
        origins.into_iter().min_by_key(|one| {
            let (day, length, number) = age(reports, &read, one.origin);
            (day, Reverse(one.shared), length, number)
        })
    };
    found.into_values().filter_map(earliest).collect()
}

/// What articles are sorted by to have the earliest first: of one day, the longest.
fn age(reports: &[Report<'_>], read: &[Read], number: usize) -> (i64, Reverse<usize>, usize) {
    let days = reports.get(number).and_then(|one| one.days);
    let words = read.get(number).map_or(0, |one| one.words);
    let day = days.map_or(i64::MAX, |(first, _)| first);
    (day, Reverse(words), number)
}

/// What is compared of an article.
struct Read {
    sentences: Vec<Sentence>,
    /// All runs of words, sorted.
    runs: Vec<u64>,
    figures: BTreeSet<String>,
    words: usize,
}

struct Sentence {
    range: Range<usize>,
    runs: Vec<u64>,
    figures: Vec<String>,
    is_quoted: bool,
}

impl Read {
    fn new(report: &Report<'_>) -> Self {
        let mut read = Self {
            sentences: Vec::new(),
            runs: Vec::new(),
            figures: BTreeSet::new(),
            words: 0,
        };
        for paragraph in &report.paragraphs {
            let text = report.text.get(paragraph.clone()).unwrap_or_default();
            let quoted = quoted(text);
            for range in sentences(text, report.language) {
                read.push(text, &range, paragraph.start, &quoted);
            }
        }
        let all = read.sentences.iter().flat_map(|one| one.runs.iter());
        read.runs = all.copied().collect();
        read.runs.sort_unstable();
        read.runs.dedup();
        read
    }

    fn push(&mut self, text: &str, range: &Range<usize>, start: usize, quoted: &[Range<usize>]) {
        let (mut hashes, mut figures) = (Vec::new(), Vec::new());
        each_keyword(text.get(range.clone()).unwrap_or_default(), &mut |word| {
            hashes.push(hash(word));
            if word.contains(|c: char| c.is_ascii_digit()) {
                figures.push(word.to_owned());
            }
        });
        self.figures.extend(figures.iter().cloned());
        self.words += hashes.len();
        if hashes.len() < SHORTEST {
            return;
        }
        let inside: usize = quoted
            .iter()
            .map(|one| {
                let end = one.end.min(range.end);
                end.saturating_sub(one.start.max(range.start))
            })
            .sum();
        self.sentences.push(Sentence {
            range: range.start + start..range.end + start,
            runs: hashes.windows(RUN).map(combined).collect(),
            figures,
            is_quoted: inside * 3 > range.len(),
        });
    }

    fn has(&self, sentence: &Sentence) -> bool {
        let common = sentence.runs.iter();
        let common = common.filter(|run| self.runs.binary_search(run).is_ok());
        let is_alike = common.count() * 100 >= sentence.runs.len() * ALIKE;
        is_alike
            && sentence
                .figures
                .iter()
                .all(|one| self.figures.contains(one))
    }

    /// How many unquoted sentences there are, and those that another article has.
    fn shared_with<'r>(&'r self, other: &Self) -> (usize, Vec<&'r Sentence>) {
        let own = || self.sentences.iter().filter(|one| !one.is_quoted);
        (own().count(), own().filter(|one| other.has(one)).collect())
    }
}

/// The parts of a paragraph in quotation marks.
fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (c, start) {
            ('“' | '„' | '«' | '"' | '»' | '「', None) => start = Some(at),
            ('”' | '“' | '»' | '"' | '«' | '」', Some(from)) => {
                found.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    found.extend(start.map(|from| from..text.len()));
    found
}

/// FNV-1a: the same on every machine.
fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn combined(words: &[u64]) -> u64 {
    words.iter().fold(0, |hash: u64, word| {
        (hash.rotate_left(13) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    })
}

/// Pairs of articles with common runs. Of all articles with a run, each is paired only with the earliest: a wire report with a hundred
/// copies has a hundred pairs.
fn candidates(reports: &[Report<'_>], read: &[Read]) -> BTreeSet<(usize, usize)> {
    let mut order: Vec<usize> = (0..reports.len()).collect();
    order.sort_by_key(|number| age(reports, read, *number));
    let mut postings: Vec<(u64, usize)> = Vec::new();
    for (rank, number) in order.iter().enumerate() {
        let runs = read.get(*number).map(|one| one.runs.iter());
        postings.extend(runs.into_iter().flatten().map(|run| (*run, rank)));
    }
    postings.par_sort_unstable();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for group in postings.chunk_by(|(one, _), (other, _)| one == other) {
        if let [(_, first), later @ ..] = group {
            pairs.extend(later.iter().map(|(_, rank)| (*rank, *first)));
        }
    }
    pairs.par_sort_unstable();
    let mut counted: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
    for group in pairs.chunk_by(|one, other| one == other) {
        if let Some((later, first)) = group.first().filter(|_| group.len() >= COMMON_RUNS) {
            counted
                .entry(*later)
                .or_default()
                .push((group.len(), *first));
        }
    }
    let number = |rank: usize| order.get(rank).copied().unwrap_or_default();
    let mut found = BTreeSet::new();
    for (later, mut firsts) in counted {
        firsts.sort_by_key(|(runs, first)| (Reverse(*runs), *first));
        let firsts = firsts.into_iter().take(COMPARED);
        found.extend(firsts.map(|(_, first)| (number(later), number(first))));
    }
    found
}

fn compared(reports: &[Report<'_>], read: &[Read], one: usize, other: usize) -> Option<Copy> {
    let days = |number: usize| reports.get(number).and_then(|one| one.days);
    let is_before = |a: usize, b: usize| match (days(a), days(b)) {
        (Some((_, last)), Some((first, _))) => last < first,
        _ => false,
    };
    let is_of_agency = |number: usize| reports.get(number).is_some_and(|one| one.is_of_agency);
    let words = |number: usize| read.get(number).map_or(0, |one| one.words);
    let (first_by, is_origin) = if is_before(one, other) || is_before(other, one) {
        (FirstBy::Date, is_before(one, other))
    } else if is_of_agency(one) != is_of_agency(other) {
        (FirstBy::Agency, is_of_agency(one))
    } else {
        (FirstBy::Length, (words(one), other) > (words(other), one))
    };
    let (copy, origin) = if is_origin {
        (other, one)
    } else {
        (one, other)
    };
    let (of_copy, of_origin) = (read.get(copy)?, read.get(origin)?);
    let (sentences, shared) = of_copy.shared_with(of_origin);
    let (all, back) = of_origin.shared_with(of_copy);
    let has = |part: usize, of: usize, percent: usize| part * 100 >= of * percent;
    let publisher = |number: usize| reports.get(number).and_then(|one| one.publisher);
    let is_page = publisher(copy).is_some()
        && publisher(copy) == publisher(origin)
        && has(shared.len(), sentences, WHOLE)
        && has(back.len(), all, WHOLE);
    let share = match first_by {
        FirstBy::Date | FirstBy::Agency => SHARE,
        FirstBy::Length => CONTAINED,
    };
    // Of two texts that are nearly the same, the longer one may be the copy, with a paragraph of its own.
    let is_either = first_by == FirstBy::Length && has(back.len(), all, EITHER) && !is_page;
    let is_enough = shared.len() >= FEWEST && has(shared.len(), sentences, share) && !is_either;
    if !is_enough || reports.get(copy)?.has_origin {
        return None;
    }
    Some(Copy {
        copy,
        origin,
        shared: shared.len(),
        sentences,
        is_page,
        first_by,
        first: shared.first()?.range.clone(),
    })
}
