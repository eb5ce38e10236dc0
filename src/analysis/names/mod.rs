//! Finds the names of a gazetteer in a text.
//!
//! The longest name wins, the leftmost first, and only whole words count:
//!
//! | names | text | found |
//! |---|---|---|
//! | Taliban, Pakistani Taliban | the Pakistani Taliban denied it | Pakistani Taliban |
//! | Ali, Ali Khan | Ali Khanov spoke | nothing: the name continues |
//! | Kabul | Kabul's mayor, the Kabul-based paper | Kabul, twice, without `'s` |
//! | Kabul | KABUL: The mayor | KABUL (capitals only, more than three letters) |
//! | the ministry | The ministry said | The ministry (at the beginning of a sentence) |
//! | O'Neil-Khan | O’Neil‑Khan | O’Neil‑Khan (folded, see [`fold`](crate::text::fold)) |
//!
//! One match in six of a naive search is **inside a longer name that is not listed**. Therefore, a match is dropped if a
//! capitalised word is directly next to it, with one space between:
//!
//! | name | dropped in | kept in |
//! |---|---|---|
//! | Kabul | Kabul Policy Institute; University of Kabul | In Kabul, Pakistan said; Kabul and Herat |
//! | Asif | Khawaja Asif, when only Asif is listed | Minister Asif; Gen. Asif; Pakistani leader Asif |
//! | Taliban | Taliban International | Taliban Defense Minister Omar; Taliban's Foreign Office |
//!
//! These words next to a match do not drop it: titles, nationalities, function words, listed names, possessives, and words that are
//! capitalised only because they begin a sentence. In a headline in which every word is capitalised, capitals mean nothing. If in
//! doubt, a match is dropped: a wrong mention is worse than a missing one, and dropped matches are returned
//! ([`Look::passed_over`]), so that a message can list them.
//!
//! All this applies to English. In other languages, the script and the language of the text determine what a word is, what may be
//! joined to it, and what makes a longer name of it. These rules are data:
//!
//! | | names | text | found |
//! |---|---|---|---|
//! | capitalised nouns | Hugo Brandt | Ihr Direktor Hugo Brandt; die Hugo Brandt Stiftung | the first |
//! | no spaces | 毛东泽 | 市长毛东泽说; 毛东泽大学 | the first |
//! | particles | 브란트 | 브란트는; 브란트재단 | the first |
//! | prefixes | الحاضري | والحاضري للحاضري | both, without prefixes |
//! | endings | Ankara | Ankara'da (Turkish) | Ankara |

mod boundary;
mod context;
mod forms;
mod longer;
mod neighbours;
mod nouns;
mod runs;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use aho_corasick::AhoCorasick;

use self::boundary::{Spot, Standing};
use self::context::{Context, opens_sentence};
use self::forms::{Manner, forms};
pub use self::runs::{capitalised_run, capitalised_runs};
use crate::language::Language;
use crate::language::en::words::is_courtesy;
use crate::language::lexicon::Lexicon;
use crate::text::fold::{Folded, fold};
use crate::text::words::{is_capitalised, is_word_char, previous_word};

/// When a name may mean its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameRule {
    /// Everywhere.
    Always,
    /// Only in a text that contains the record's full name. The caller checks whether it does.
    AfterFullName,
}

/// Finds a fixed set of names in texts.
#[derive(Clone, Debug)]
pub struct NameFinder<K> {
    automaton: Option<AhoCorasick>,
    forms: Vec<Form<K>>,
}

/// A name in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<K> {
    /// Its range, without a possessive `'s` and anything else that is joined to it.
    pub range: Range<usize>,
    /// All records that have this name, in order, once for each rule.
    pub keys: Vec<(K, NameRule)>,
}

/// The names found in a text, and those passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look<K> {
    /// The names, in order and without overlap.
    pub found: Vec<Found<K>>,
    /// Names that occur but are not recognised, since they are probably part of something else; in order.
    pub passed_over: Vec<PassedOver<K>>,
}

/// A name that is probably part of a longer name or word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassedOver<K> {
    /// The name and its records.
    pub name: Found<K>,
    /// The longer name or word.
    pub longer: Range<usize>,
}

/// A string to search for, and the records whose name it is, by the manner of spelling.
#[derive(Clone, Debug)]
struct Form<K> {
    whose: BTreeMap<Manner, BTreeSet<(K, NameRule)>>,
}

impl<K> Default for Form<K> {
    fn default() -> Self {
        Form {
            whose: BTreeMap::new(),
        }
    }
}

/// An occurrence of a form in a text.
struct Hit<K> {
    found: Found<K>,
    /// The index of the form.
    form: usize,
    standing: Standing,
}

impl<K: Clone + Ord> NameFinder<K> {
    /// A finder for these names. A name may be given for several records. Names without a letter or digit are ignored.
    pub fn new(names: impl IntoIterator<Item = (String, NameRule, K)>) -> NameFinder<K> {
        let mut all: BTreeMap<String, Form<K>> = BTreeMap::new();
        for (name, rule, key) in names {
            let name = fold(&name).trim().to_owned();
            if !name.chars().any(char::is_alphanumeric) {
                continue;
            }
            for (form, manner) in forms(&name) {
                let whose = all.entry(form).or_default().whose.entry(manner);
                whose.or_default().insert((key.clone(), rule));
            }
        }
        let automaton = AhoCorasick::new(all.keys())
            .ok()
            .filter(|_| !all.is_empty());
        NameFinder {
            automaton,
            forms: all.into_values().collect(),
        }
    }

    /// The names in a text, in order and without overlap. `language` is the language of the text (BCP 47).
    pub fn find(&self, text: &str, language: &str) -> Vec<Found<K>> {
        self.look(text, language).found
    }

    /// The names in a text, and those that are probably part of something else. `language` is the language of the text (BCP 47).
    pub fn look(&self, text: &str, language: &str) -> Look<K> {
        let lexicon = Language::of(language).lexicon();
        let (hits, words) = self.hits(text, language, lexicon);
        let context = Context::new(text, lexicon, hits.iter().map(|hit| &hit.found.range));
        let mut look = Look {
            found: Vec::new(),
            passed_over: words,
        };
        for Hit { found, .. } in hits {
            let free = look
                .found
                .last()
                .is_none_or(|last: &Found<K>| last.range.end <= found.range.start);
            if !free {
                continue;
            }
            match context.longer_name(&found.range) {
                Some(longer) => look.passed_over.push(PassedOver {
                    name: found,
                    longer,
                }),
                None => look.found.push(found),
            }
        }
        look.keep_unfound();
        look
    }

    /// Whether any of the names occurs in a text, even as part of a word. If none does, the text means the same without them.
    pub fn occurs_in(&self, text: &str) -> bool {
        let folded = Folded::for_matching(text);
        let automaton = self.automaton.as_ref();
        automaton.is_some_and(|automaton| automaton.is_match(&folded.text))
    }

    /// All listed names that are separate words, including overlapping ones, leftmost first, then longest; and names that are only
    /// part of a word.
    fn hits(
        &self,
        text: &str,
        language: &str,
        lexicon: &'static Lexicon,
    ) -> (Vec<Hit<K>>, Vec<PassedOver<K>>) {
        let Some(automaton) = &self.automaton else {
            return (Vec::new(), Vec::new());
        };
        let folded = Folded::for_matching(text);
        let (mut hits, mut parts) = (Vec::new(), Vec::new());
        for hit in automaton.find_overlapping_iter(&folded.text) {
            let form = hit.pattern().as_usize();
            let spot = Spot::new(text, &folded, hit.range(), language, lexicon);
            match spot.standing() {
                Some(standing) => {
                    let found = self.found(text, &folded, form, &spot);
                    hits.extend(found.map(|found| Hit {
                        found,
                        form,
                        standing,
                    }));
                }
                None => parts.extend(spot.word().and_then(|word| {
                    Some(PassedOver {
                        name: self.found(text, &folded, form, &spot)?,
                        longer: folded.to_original(word),
                    })
                })),
            }
        }
        let whole: BTreeSet<usize> = hits
            .iter()
            .filter(|hit| hit.standing == Standing::Whole)
            .map(|hit| hit.form)
            .collect();
        hits.retain(|hit| hit.standing != Standing::Doubtful || whole.contains(&hit.form));
        hits.sort_by_key(|hit| (hit.found.range.start, Reverse(hit.found.range.end)));
        (hits, parts)
    }

    fn found(&self, text: &str, folded: &Folded, form: usize, spot: &Spot<'_>) -> Option<Found<K>> {
        let range = folded.to_original(spot.range());
        let keys = self.forms.get(form)?.keys(text, range.start, spot);
        (!keys.is_empty()).then_some(Found { range, keys })
    }
}

/// The courtesy title before a name and the name, if the title shows that it is a person's: "Mrs Grell", "M. Grell".
pub fn with_courtesy(text: &str, name: &Range<usize>) -> Option<Range<usize>> {
    let word = previous_word(text, name.start)?;
    let written = text.get(word.clone())?;
    is_courtesy(written).then_some(word.start..name.end)
}

/// A person's name and a second one joined to it by a hyphen. "Mrs Marant-Duval" and "Odile Marant-Duval" are not Odile Marant.
/// `starts` contains where listed names begin: "Omar Karimi-Ilena Brandt" are two people. A name of one word without a courtesy
/// title is certainly a person's only if it is `a_surname`: "the Taliban-Kharvan talks".
pub fn double_barrelled(
    text: &str,
    name: &Range<usize>,
    starts: &BTreeSet<usize>,
    a_surname: bool,
) -> Option<Range<usize>> {
    let is_person =
        a_surname || text.get(name.clone())?.contains(' ') || with_courtesy(text, name).is_some();
    let after = text.get(name.end..)?;
    let second = after.strip_prefix(['-', '‐', '\u{2011}'])?;
    let at = text.len() - second.len();
    let length = second.find(|c| !is_word_char(c)).unwrap_or(second.len());
    (is_person && is_capitalised(second) && !starts.contains(&at))
        .then_some(name.start..at + length)
}

impl<K> Look<K> {
    /// Passes over the names for which `longer` gives a longer name.
    pub fn pass_over(&mut self, longer: impl Fn(&Found<K>) -> Option<Range<usize>>) {
        for name in std::mem::take(&mut self.found) {
            match longer(&name) {
                Some(longer) => self.passed_over.push(PassedOver { name, longer }),
                None => self.found.push(name),
            }
        }
        self.keep_unfound();
    }

    /// Removes passed-over names that overlap a name that was found.
    fn keep_unfound(&mut self) {
        let found = &self.found;
        self.passed_over.retain(|one| {
            let range = &one.name.range;
            let next = found.partition_point(|name| name.range.end <= range.start);
            found
                .get(next)
                .is_none_or(|name| range.end <= name.range.start)
        });
        self.passed_over
            .sort_by_key(|one| (one.name.range.start, Reverse(one.name.range.end)));
    }
}

impl<K: Clone + Ord> Form<K> {
    fn keys(&self, text: &str, at: usize, spot: &Spot<'_>) -> Vec<(K, NameRule)> {
        let of = |manner| self.whose.get(&manner).into_iter().flatten().cloned();
        let mut keys: BTreeSet<(K, NameRule)> = of(Manner::Written).collect();
        if self.whose.contains_key(&Manner::Opening) && opens_sentence(text, at) {
            keys.extend(of(Manner::Opening));
        }
        if keys.is_empty() {
            keys.extend(of(Manner::Capitals));
        }
        if spot.follows_lam() {
            keys.extend(of(Manner::AfterLam));
        }
        keys.into_iter().collect()
    }
}
