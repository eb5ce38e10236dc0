//! Quotations of one utterance, in the same words, in others, or in another language.
//!
//! The same speaker often says similar things. Quotations are only one utterance if they were said at about the same time, have no
//! different figures, and neither denies what the other asserts.

use std::collections::{BTreeMap, BTreeSet};

use crate::language::Language;
use crate::text::keyword::keywords;

/// A quotation in an article.
#[derive(Clone, Debug)]
pub struct Utterance<'a> {
    /// The number of its article.
    pub article: usize,
    /// The speaker's id.
    pub speaker: &'a str,
    /// The words.
    pub words: &'a str,
    /// The language that they are in.
    pub language: &'a str,
    /// An editor's translation, and its language.
    pub translation: Option<(&'a str, &'a str)>,
    /// The first and the last day on which they may have been said, as numbers of days.
    pub days: Option<(i64, i64)>,
    /// The records named in them.
    pub names: BTreeSet<String>,
    /// Whether it is already known to be an utterance that is quoted elsewhere.
    pub is_known: bool,
}

/// Two quotations of one utterance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Same {
    /// The number of the later quotation.
    pub later: usize,
    /// The number of the earlier one.
    pub earlier: usize,
    /// What they have in common.
    pub common: Common,
}

/// What two quotations of one utterance have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Common {
    /// One contains the other word for word.
    AllWords,
    /// The number of longer words in both, and of those in the quotation with fewer.
    Words(usize, usize),
    /// Names and figures; the languages are different.
    Facts(Vec<String>),
}

/// The most days between quotations that share all words.
const VERBATIM_DAYS: i64 = 14;
/// The most days between others.
const DAYS: i64 = 1;
/// Words with fewer letters do not count.
const LETTERS: usize = 4;
/// How many of the following quotations of a speaker with the same feature are compared.
const COMPARED: usize = 12;

/// The quotations of one utterance: each with the earliest other quotation of it.
pub fn same(all: &[Utterance<'_>]) -> Vec<Same> {
    let read: Vec<Read> = all.iter().map(Read::new).collect();
    let mut best: BTreeMap<usize, Same> = BTreeMap::new();
    for (earlier, later) in candidates(all, &read) {
        let (Some(one), Some(other)) = (all.get(earlier), all.get(later)) else {
            continue;
        };
        if one.article == other.article || other.is_known || best.contains_key(&later) {
            continue;
        }
        let common = read
            .get(earlier)
            .zip(read.get(later))
            .and_then(|(a, b)| common((one, a), (other, b)));
        if let Some(common) = common {
            best.insert(
                later,
                Same {
                    later,
                    earlier,
                    common,
                },
            );
        }
    }
    best.into_values().collect()
}

/// The words of a quotation in one language.
struct Wording {
    language: String,
    words: Vec<String>,
    long: BTreeSet<String>,
    is_denial: bool,
}

impl Wording {
    fn new(text: &str, language: &str) -> Self {
        let words = keywords(text);
        let negations = Language::of(language).lexicon().grammar.negations;
        let lower = text.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'');
        let denials = lower.filter(|word| negations.has(&word.to_lowercase()));
        Self {
            language: language.to_owned(),
            is_denial: denials.count() % 2 == 1,
            long: words
                .iter()
                .filter(|word| word.chars().count() >= LETTERS)
                .cloned()
                .collect(),
            words,
        }
    }

    fn contains(&self, other: &Self) -> bool {
        let length = other.words.len();
        length >= 3 && self.words.windows(length).any(|run| run == other.words)
    }
}

struct Read {
    wordings: Vec<Wording>,
    figures: BTreeSet<String>,
}

impl Read {
    fn new(utterance: &Utterance<'_>) -> Self {
        let own = Wording::new(utterance.words, utterance.language);
        let is_figure = |word: &&String| word.contains(|c: char| c.is_ascii_digit());
        let figures = own.words.iter().filter(is_figure).cloned().collect();
        let translation = utterance.translation;
        let translation = translation.map(|(words, language)| Wording::new(words, language));
        Self {
            wordings: std::iter::once(own).chain(translation).collect(),
            figures,
        }
    }

    fn features<'r>(&'r self, names: &'r BTreeSet<String>) -> BTreeSet<&'r str> {
        let long = self.wordings.iter().flat_map(|one| &one.long);
        let all = long.chain(&self.figures).chain(names);
        all.map(String::as_str).collect()
    }
}

/// Pairs of one speaker's quotations with a common word, name or figure, the earlier one first.
fn candidates(all: &[Utterance<'_>], read: &[Read]) -> BTreeSet<(usize, usize)> {
    let mut postings: Vec<(&str, &str, i64, usize)> = Vec::new();
    for (number, (one, words)) in all.iter().zip(read).enumerate() {
        let day = one.days.map_or(i64::MAX, |(first, _)| first);
        let features = words.features(&one.names).into_iter();
        postings.extend(features.map(|feature| (one.speaker, feature, day, number)));
    }
    postings.sort_unstable();
    let mut found = BTreeSet::new();
    for group in postings.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        for (at, (_, _, _, earlier)) in group.iter().enumerate() {
            let next = group.iter().skip(at + 1).take(COMPARED);
            found.extend(next.map(|(_, _, _, later)| (*earlier, *later)));
        }
    }
    found
}

fn common(
    (one, a): (&Utterance<'_>, &Read),
    (other, b): (&Utterance<'_>, &Read),
) -> Option<Common> {
    let apart = days_between(one.days?, other.days?);
    if apart > VERBATIM_DAYS {
        return None;
    }
    let pairs = || {
        a.wordings
            .iter()
            .flat_map(|x| b.wordings.iter().map(move |y| (x, y)))
    };
    let mut alike = pairs().filter(|(x, y)| x.language == y.language).peekable();
    if alike.peek().is_none() {
        return (apart <= DAYS)
            .then(|| facts((one, a), (other, b)))
            .flatten();
    }
    let is_subset = a.figures.is_subset(&b.figures) || b.figures.is_subset(&a.figures);
    alike.find_map(|(x, y)| {
        if x.contains(y) || y.contains(x) {
            return Some(Common::AllWords);
        }
        let shared = x.long.intersection(&y.long).count();
        let fewest = x.long.len().min(y.long.len());
        let is_enough = shared >= 3 && shared * 100 >= fewest * 60;
        let is_one = is_enough && is_subset && x.is_denial == y.is_denial && apart <= DAYS;
        is_one.then_some(Common::Words(shared, fewest))
    })
}

/// Figures and names in common, if there are enough and no other figures.
fn facts((one, a): (&Utterance<'_>, &Read), (other, b): (&Utterance<'_>, &Read)) -> Option<Common> {
    let names = one.names.intersection(&other.names);
    let figures = a.figures.intersection(&b.figures);
    let has_same_figures = !a.figures.is_empty() && a.figures == b.figures;
    let found: Vec<String> = names.chain(figures).cloned().collect();
    (has_same_figures && found.len() >= 2).then_some(Common::Facts(found))
}

/// The days that are certainly between two times.
fn days_between((first, last): (i64, i64), (other_first, other_last): (i64, i64)) -> i64 {
    (other_first - last).max(first - other_last).max(0)
}
