//! Names that are not in the gazetteer: which are suggested for a record, and why.
//!
//! A capitalised name is suggested if it occurs twice, or once next to an office, as a speaker, or as the name of an organisation.
//! "Gen. Smith", "John Smith" and "Smith" are one candidate.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::gazetteer::Gazetteer;
use super::gazetteer::entries::{EntryId, ListedName};
use super::gazetteer::index::NameMatch;
use super::model::{Acronym, Candidate};
use super::names::capitalised_runs;
use super::roles::{role_before, role_behind};
use crate::language::en::words::{
    is_function_word, is_nationality_word, is_organisation_word, is_title_word,
};
use crate::language::lexicon::EN;
use crate::text::fold::fold_case;
use crate::text::keyword::plainest;
use crate::text::sentence::sentences;
use crate::text::words::{is_word_char, one_line, without_article};

/// How many sentences show a candidate in context.
const SHOWN: usize = 3;

/// The text that is searched for candidates.
pub(super) struct Searched<'a> {
    /// The publisher of the text, which is not a new name.
    pub(super) publisher: Option<&'a str>,
    /// The text of the body.
    pub(super) text: &'a str,
    /// The blocks of running prose.
    pub(super) blocks: &'a [Range<usize>],
    /// The gazetteer's names in the text, in order.
    pub(super) found: &'a [NameMatch],
    /// Words that name speakers.
    pub(super) speakers: &'a [Range<usize>],
    /// The full names of speakers without a record to whom "he said" refers.
    pub(super) speaking: &'a BTreeSet<&'a str>,
    /// Explained acronyms, whose long forms are names of organisations.
    pub(super) explained: &'a [Acronym],
}

/// An occurrence of a name that has no record.
struct Naming<'a> {
    range: Range<usize>,
    words: &'a str,
    /// Whether it is next to an office or a courtesy title.
    titled: bool,
    speaks: bool,
    /// Whether it follows "in", "at" or "near".
    located: bool,
    /// Whether it begins a sentence, so that its capital may mean nothing.
    opens: bool,
}

/// The names in a text that are not in the gazetteer, the most frequent first.
pub(super) fn candidates(searched: &Searched<'_>, gazetteer: &Gazetteer) -> Vec<Candidate> {
    let known = Known::new(gazetteer);
    let publishers = Publishers::new(gazetteer, searched.publisher);
    let mut namings = namings(searched);
    namings.retain(|naming| !publishers.have(naming.words));
    let mut full = full_names(&namings);
    for acronym in searched.explained {
        full.insert(fold_case(&acronym.letters), fold_case(&acronym.long_form));
    }
    let mut groups: BTreeMap<String, Vec<&Naming<'_>>> = BTreeMap::new();
    for naming in &namings {
        let own = fold_case(naming.words);
        let key = full.get(&own).cloned().unwrap_or(own);
        groups.entry(key).or_default().push(naming);
    }
    let mut proposed: Vec<(usize, Candidate)> = groups
        .into_values()
        .filter(|group| is_worth_a_record(group, searched))
        .filter_map(|group| {
            Some((
                group.first()?.range.start,
                candidate(&group, searched, &known),
            ))
        })
        .collect();
    proposed.sort_by_key(|(first, candidate)| (usize::MAX - candidate.count, *first));
    proposed
        .into_iter()
        .map(|(_, candidate)| candidate)
        .collect()
}

fn namings<'a>(searched: &Searched<'a>) -> Vec<Naming<'a>> {
    let mut namings = Vec::new();
    for block in searched.blocks {
        let part = searched.text.get(block.clone()).unwrap_or_default();
        if is_headline(part) {
            continue;
        }
        let mut runs: Vec<Range<usize>> = Vec::new();
        for run in capitalised_runs(part) {
            match runs.last_mut() {
                Some(last) if joins(part, last, &run) => last.end = run.end,
                _ => runs.push(run),
            }
        }
        for run in runs.into_iter().map(|run| numbered(part, run)) {
            let run = run.start + block.start..run.end + block.start;
            namings.extend(naming(searched, block, run));
        }
    }
    namings
}

/// Whether nearly every word is capitalised, so that capitals mean nothing.
fn is_headline(line: &str) -> bool {
    const LONGEST: usize = 200;
    if line.len() > LONGEST {
        return false;
    }
    let words = line.split_whitespace().filter(|word| word.len() > 3);
    let (capitals, others): (Vec<&str>, Vec<&str>) =
        words.partition(|word| word.starts_with(char::is_uppercase));
    capitals.len() > 3 && capitals.len() > 3 * others.len()
}

/// A name with a number that is part of it: "Warehouse 9".
fn numbered(text: &str, run: Range<usize>) -> Range<usize> {
    let last = text
        .get(run.clone())
        .and_then(|words| words.split(' ').next_back());
    let digits = text
        .get(run.end..)
        .and_then(|rest| rest.strip_prefix(' '))
        .map(|rest| rest.chars().take_while(char::is_ascii_digit).count());
    match (last, digits) {
        (Some(last), Some(digits @ 1..=4)) if EN.discovery.numbered.has(last) => {
            run.start..run.end + 1 + digits
        }
        _ => run,
    }
}

/// Whether two runs of capitalised words are one name: "University of Porto", "Pilots' League", "Stone & Sons".
fn joins(text: &str, last: &Range<usize>, run: &Range<usize>) -> bool {
    let words = text.get(last.clone()).unwrap_or_default();
    let organisation = |words: &str| {
        words
            .split(' ')
            .any(|word| is_organisation_word(word) || EN.discovery.joined_bodies.has(word))
    };
    match text.get(last.end..run.start).unwrap_or_default() {
        " of " | " of the " | " for " => organisation(words),
        " & " => true,
        // "Ministry of Transport and Waterways", "Department of Trade, Industry and Labour"
        " and " | ", " => {
            let next = text.get(run.clone()).unwrap_or_default();
            let of_body = words.contains(" of ") || words.contains(" for ");
            of_body && organisation(words) && is_portfolio(next)
        }
        "’ " | "' " | "’s " | "'s " => organisation(text.get(run.clone()).unwrap_or_default()),
        _ => false,
    }
}

fn naming<'a>(
    searched: &Searched<'a>,
    block: &Range<usize>,
    run: Range<usize>,
) -> Option<Naming<'a>> {
    let text = searched.text;
    let run = untitled(text, run);
    let words = text.get(run.clone())?;
    let next = searched
        .found
        .partition_point(|name| name.range.end <= run.start);
    let known = searched
        .found
        .get(next)
        .filter(|name| name.range.start < run.end);
    // "University of Porto" is a different name from "Porto".
    let longer = |known: &NameMatch| {
        (known.range.start > run.start || known.range.end < run.end) && is_organisation(words)
    };
    if known.is_some_and(|known| !longer(known)) {
        return None;
    }
    if is_no_name(words) {
        return None;
    }
    let before = text.get(block.start..run.start).unwrap_or_default();
    let first = before.trim_end().chars().next_back();
    let opens = first.is_none_or(|c| {
        matches!(
            c,
            '.' | '!' | '?' | '”' | '“' | '"' | ':' | '‘' | '’' | '—' | '–' | '•'
        )
    });
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
    let titled = role_before(text, run.start).is_some()
        || role_behind(text, run.end).is_some()
        || is_title_word(last.trim_end_matches(['.', ',']))
        || has_age(text.get(run.end..).unwrap_or_default());
    let speaks = searched.speaking.contains(words)
        || searched
            .speakers
            .get(
                searched
                    .speakers
                    .partition_point(|speaker| speaker.end <= run.start),
            )
            .is_some_and(|speaker| speaker.start < run.end);
    Some(Naming {
        titled,
        speaks,
        located: EN.discovery.place_prepositions.has(last),
        opens,
        range: run,
        words,
    })
}

/// The name without the offices, organisations and nationalities before it: "Coast News Senior Correspondent Anna Berg".
fn untitled(text: &str, run: Range<usize>) -> Range<usize> {
    let mut start = run.start;
    let words = text.get(run.clone()).unwrap_or_default();
    let mut at = run.start;
    for word in words.split(' ') {
        let behind = at + word.len() + 1;
        let rest = text.get(behind..run.end).unwrap_or_default();
        let plain = word.trim_end_matches('.');
        let introduces = is_title_word(plain)
            || is_title_word(plain.strip_suffix('s').unwrap_or(plain))
            || (at == start
                && (is_nationality_word(plain)
                    || is_portfolio(plain) && rest.split(' ').any(is_title_word)));
        if introduces
            && !rest.is_empty()
            && !rest.split(' ').any(is_organisation_word)
            && !rest.starts_with("of ")
        {
            start = behind;
        }
        at = behind;
    }
    start..run.end
}

/// Whether words are what a minister or a ministry is responsible for.
fn is_portfolio(words: &str) -> bool {
    words.strip_suffix(" Affairs").is_some() || EN.discovery.portfolios.has(words)
}

/// Whether words are a month, a weekday, a nationality, or a single common word.
fn is_no_name(words: &str) -> bool {
    if words.contains(['\'', '’']) && !words.contains(' ') && words.len() < 6 {
        return true; // "I’ve", "It’s"
    }
    // "The Ministry", "the Authority": only the text says which one.
    if !words.contains(' ') && (is_organisation_word(words) || EN.discovery.bodies.has(words)) {
        return true;
    }
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    letters < 2
        || words.split(' ').all(|word| {
            let plain = word.trim_end_matches('.');
            is_title_word(plain)
                || is_nationality_word(plain)
                || is_nationality_word(plain.strip_suffix('s').unwrap_or(plain))
                || is_function_word(plain)
                || EN.discovery.no_names.has(plain)
                || plain.chars().any(|c| c.is_ascii_digit())
        })
}

/// Whether an age follows: ", 67,".
fn has_age(behind: &str) -> bool {
    let Some(rest) = behind.strip_prefix(", ") else {
        return false;
    };
    let digits = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    (1..=2).contains(&digits)
        && rest
            .get(digits..)
            .is_some_and(|rest| rest.starts_with([',', '.', ' ']))
}

/// The full name for each surname on its own, if only one full name ends with it.
fn full_names(namings: &[Naming<'_>]) -> BTreeMap<String, String> {
    let mut by_last: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for naming in namings {
        let folded = fold_case(naming.words);
        let person = !naming.words.split(' ').any(is_organisation_word);
        if let Some((_, last)) = folded.rsplit_once(' ').filter(|_| person) {
            by_last
                .entry(last.to_owned())
                .or_default()
                .insert(folded.clone());
        }
    }
    by_last
        .into_iter()
        .filter_map(
            |(last, names)| match names.into_iter().collect::<Vec<_>>().as_slice() {
                [only] => Some((last, only.clone())),
                _ => None,
            },
        )
        .collect()
}

fn is_worth_a_record(group: &[&Naming<'_>], searched: &Searched<'_>) -> bool {
    let sure = group
        .iter()
        .any(|naming| !naming.opens || naming.words.contains(' '));
    let shown = group.iter().any(|naming| {
        let organisation = is_organisation(naming.words);
        naming.speaks || naming.titled || organisation || explains(searched, naming.words)
    });
    sure && (shown || group.len() > 1)
}

fn candidate(group: &[&Naming<'_>], searched: &Searched<'_>, known: &Known) -> Candidate {
    let longest = group
        .iter()
        .max_by_key(|naming| (naming.words.len(), usize::MAX - naming.range.start))
        .map(|naming| one_line(naming.words))
        .unwrap_or_default();
    let forms: BTreeSet<String> = group.iter().map(|naming| one_line(naming.words)).collect();
    Candidate {
        kind_guess: kind(group, &longest, searched),
        count: group.len(),
        sentences: group
            .iter()
            .take(SHOWN)
            .map(|naming| sentence_around(searched, &naming.range))
            .collect::<Vec<_>>()
            .into_iter()
            .fold(Vec::new(), |mut sentences, sentence| {
                if sentences.last() != Some(&sentence) {
                    sentences.push(sentence);
                }
                sentences
            }),
        merges: known.like(&longest),
        borne_by: known.bearing(&longest),
        forms: forms.into_iter().filter(|form| *form != longest).collect(),
        text: longest,
    }
}

fn explains(searched: &Searched<'_>, words: &str) -> bool {
    let mut explained = searched.explained.iter();
    explained.any(|acronym| acronym.long_form == words)
}

/// Whether words are probably the name of an organisation.
fn is_organisation(words: &str) -> bool {
    words.contains(' ')
        && words
            .split(' ')
            .any(|word| is_organisation_word(word) || EN.discovery.bodies.has(word))
}

/// Whether a name is that of a public office.
pub fn is_office(name: &str) -> bool {
    name.split(' ')
        .any(|word| EN.discovery.offices.has(word.to_lowercase().as_str()))
}

fn kind(group: &[&Naming<'_>], longest: &str, searched: &Searched<'_>) -> Option<&'static str> {
    let organisation =
        is_organisation(longest) || longest.contains('&') || explains(searched, longest);
    let acronym = longest.len() > 1 && longest.chars().all(|c| c.is_uppercase());
    if organisation || acronym {
        return Some("organization");
    }
    if group.iter().any(|naming| naming.titled) {
        return Some("person");
    }
    let words = longest.split(' ').count();
    let short = group
        .iter()
        .any(|naming| naming.words.len() < longest.len());
    if group.iter().any(|naming| naming.speaks) && (2..=4).contains(&words) || (short && words > 1)
    {
        return Some("person");
    }
    let located = group.iter().filter(|naming| naming.located).count();
    (located * 2 >= group.len()).then_some("place")
}

/// The sentence that contains a name.
fn sentence_around(searched: &Searched<'_>, name: &Range<usize>) -> Range<usize> {
    const REACH: usize = 1_000;
    let number = searched
        .blocks
        .partition_point(|block| block.end <= name.start);
    let Some(block) = searched.blocks.get(number) else {
        return name.clone();
    };
    let floor = |at: usize| {
        (block.start..=at)
            .rev()
            .find(|at| searched.text.is_char_boundary(*at))
            .unwrap_or(block.start)
    };
    let start = floor(name.start.saturating_sub(REACH).max(block.start));
    let end = floor((name.end + REACH).min(block.end));
    let part = searched.text.get(start..end).unwrap_or_default();
    sentences(part, "en")
        .into_iter()
        .map(|sentence| sentence.start + start..sentence.end + start)
        .find(|sentence| sentence.start <= name.start && name.end <= sentence.end)
        .unwrap_or(name.clone())
}

/// The names of records, by their last word.
struct Known(BTreeMap<String, Vec<(String, Vec<String>)>>);

impl Known {
    fn new(gazetteer: &Gazetteer) -> Self {
        let mut known: BTreeMap<String, Vec<(String, Vec<String>)>> = BTreeMap::new();
        let mut push = |entry: EntryId, names: &[ListedName]| {
            for words in names.iter().map(|name| words_of(&name.text)) {
                if let Some(last) = words.last().cloned() {
                    let named = known.entry(last).or_default();
                    named.push((entry.to_string(), words));
                }
            }
        };
        for actor in &gazetteer.actors {
            push(EntryId::Actor(actor.id.clone()), &actor.names);
        }
        for place in &gazetteer.places {
            push(EntryId::Place(place.id.clone()), &place.names);
        }
        Self(known)
    }

    /// Records that have exactly this name.
    fn bearing(&self, name: &str) -> Vec<String> {
        let own = words_of(name);
        let alike = own.last().and_then(|last| self.0.get(last));
        let records: BTreeSet<&String> = alike
            .into_iter()
            .flatten()
            .filter(|(_, words)| *words == own)
            .map(|(record, _)| record)
            .collect();
        records.into_iter().cloned().collect()
    }

    /// Records of which a name may be another form: their names end alike, and one contains most words of the other.
    fn like(&self, name: &str) -> Vec<String> {
        let own = words_of(name);
        let alike = own.last().and_then(|last| self.0.get(last));
        let fits = |other: &Vec<String>| {
            let (short, long) = if own.len() <= other.len() {
                (&own, other)
            } else {
                (other, &own)
            };
            short.iter().filter(|word| long.contains(word)).count() * 2 > short.len()
        };
        let records: BTreeSet<&String> = alike
            .into_iter()
            .flatten()
            .filter(|(_, words)| fits(words))
            .map(|(record, _)| record)
            .collect();
        records.into_iter().cloned().collect()
    }
}

fn words_of(name: &str) -> Vec<String> {
    name.split(|c: char| !is_word_char(c))
        .filter(|word| word.chars().count() > 1 && !is_title_word(word))
        .map(|word| fold_case(&plainest(word)))
        .collect()
}

/// Names of publishers: of records, and of the text's own publisher, which a text may call by its last word.
struct Publishers {
    names: BTreeSet<String>,
    own: Option<String>,
}

impl Publishers {
    fn new(gazetteer: &Gazetteer, own: Option<&str>) -> Self {
        let records = gazetteer.publishers.iter();
        let names = records.flat_map(|record| record.names.iter().map(String::as_str));
        Self {
            names: names.chain(own).map(without_article).collect(),
            own: own.map(without_article),
        }
    }

    fn have(&self, words: &str) -> bool {
        // An office that publishes is also an actor.
        if is_office(words) {
            return false;
        }
        let words = without_article(words);
        let own = self.own.as_deref().and_then(|own| own.rsplit(' ').next());
        own == Some(words.as_str()) || self.names.contains(&words)
    }
}
