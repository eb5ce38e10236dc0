//! Questions about the words of a line above a text, over the tables of all languages.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::names::{HeadNames, LANGUAGES};
use crate::clipping::bylines;
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence};
use crate::prose::fold::fold_case;

/// The folded words of one column of the tables.
type Words = BTreeSet<String>;

struct Index {
    publisher_labels: Words,
    title_labels: Words,
    address_labels: Words,
    place_labels: Words,
    writers: Words,
    papers: Words,
    paper_endings: Vec<String>,
    articles: Words,
    inside: Words,
    sections: Words,
    release: Vec<String>,
    offices: Words,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index {
    publisher_labels: column(|names| names.publisher_labels),
    title_labels: column(|names| names.title_labels),
    address_labels: column(|names| names.address_labels),
    place_labels: column(|names| names.place_labels),
    writers: column(|names| names.writers),
    papers: column(|names| names.papers),
    paper_endings: longest_first(column(|names| names.paper_endings)),
    articles: column(|names| names.articles),
    inside: column(|names| names.inside),
    sections: column(|names| names.sections),
    release: longest_first(column(|names| names.release)),
    offices: column(|names| names.offices),
});

fn column(of: impl Fn(&HeadNames) -> &'static [&'static str]) -> Words {
    let all = LANGUAGES.iter().flat_map(|names| of(names).iter());
    all.map(|words| fold_case(words)).collect()
}

fn longest_first(words: Words) -> Vec<String> {
    let mut all: Vec<String> = words.into_iter().collect();
    all.sort_by_key(|words| usize::MAX - words.len());
    all
}

/// What a label before a colon announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Title,
    Publisher,
    Byline,
    Address,
    Place,
}

/// What a label announces, if it is one; of "نویسنده و عکاس" ("text and pictures") the first part that is one counts.
pub(super) fn label(words: &str) -> Option<Label> {
    let folded = fold_case(words.trim());
    let joints = [
        " و ", " and ", " und ", " y ", " et ", " e ", " اور ", " او ", " & ", " / ", "/",
    ];
    let joint = joints.into_iter().find(|joint| folded.contains(joint));
    let first = joint.and_then(|joint| folded.split(joint).find_map(whole_label));
    whole_label(&folded).or(first)
}

fn whole_label(folded: &str) -> Option<Label> {
    let columns = [
        (&INDEX.title_labels, Label::Title),
        (&INDEX.publisher_labels, Label::Publisher),
        (&INDEX.address_labels, Label::Address),
        (&INDEX.place_labels, Label::Place),
    ];
    let found = columns
        .into_iter()
        .find(|(column, _)| column.contains(folded.trim()));
    let is_byline = || bylines::is_label(folded.trim()).then_some(Label::Byline);
    found.map(|(_, label)| label).or_else(is_byline)
}

/// A byline's lead and what is behind it: "Von", "De notre correspondant".
pub(super) fn behind_lead(line: &str) -> Option<(&str, &str)> {
    let (lead, rest) = bylines::behind_lead(line)?;
    Some((
        lead,
        rest.trim_matches([' ', ':', ',', '-', '–', '—', '/', '|', '\u{a0}']),
    ))
}

/// Whether a line is the name of a section or a genre, and nothing else.
pub(in crate::clipping) fn is_section(line: &str) -> bool {
    let folded = fold_case(line.trim_matches([
        ' ', ':', '|', '/', '-', '–', '—', '•', '·', '#', '[', ']', '(', ')',
    ]));
    INDEX.sections.contains(&folded)
        || folded
            .split([',', '/', '&', '>', '•', '·'])
            .all(|part| INDEX.sections.contains(part.trim()))
}

/// Whether a line says that the text is an office's release: "PRESS RELEASE No. 41/2025".
pub(super) fn is_release(line: &str) -> bool {
    let folded = fold_case(line);
    let words = folded.trim_matches([' ', ':', '-', '*', '_', '.']);
    INDEX.release.iter().any(|phrase| {
        words.strip_prefix(phrase.as_str()).is_some_and(|rest| {
            let is_number = |word: &str| {
                word.contains(|c: char| c.is_ascii_digit())
                    || word.chars().count() <= 3
                    || word == "شماره"
            };
            rest.is_empty()
                || (rest.starts_with([' ', ',', ':']) && rest.split_whitespace().all(is_number))
        })
    })
}

/// Whether a line is the name of an office: a ministry, a council, a union.
pub(super) fn is_office(line: &str) -> bool {
    (1..=10).contains(&count(line))
        && !ends_sentence(line)
        && line
            .split_whitespace()
            .any(|word| INDEX.offices.contains(&bare(word)))
        && line.split_whitespace().all(fits_a_name)
}

/// Signs that part a name from what stands beside it, or show a sentence.
const NOT_IN_NAMES: &[char] = &[
    ':', '?', '!', ';', '“', '"', '«', ',', '،', '|', '·', '•', '–', '—', '/', '(',
];

/// Whether words are the name of a paper, an agency or a station, as one of their words shows.
pub(super) fn is_paper(line: &str) -> bool {
    let line = line.trim();
    let words: Vec<&str> = line.split_whitespace().collect();
    let starts_well = line.starts_with(char::is_alphanumeric);
    if !(1..=7).contains(&words.len())
        || ends_sentence(line)
        || !starts_well
        || line.contains(NOT_IN_NAMES)
        || line.contains(" - ")
        || dates::stated(line).is_some()
    {
        return false;
    }
    let folded: Vec<String> = words
        .iter()
        .map(|word| without_elision(&bare(word)))
        .collect();
    let has_capitals = line.chars().any(char::is_uppercase);
    let is_cased = line.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    let shows = |word: &String| {
        INDEX.papers.contains(word) || INDEX.paper_endings.contains(word) || ends_as_paper(word)
    };
    if !is_cased {
        return words.len() <= 5 && folded.iter().any(shows);
    }
    let begins = usize::from(
        folded.len() > 1
            && folded
                .first()
                .is_some_and(|word| INDEX.articles.contains(word)),
    );
    let named = folded.get(begins..).unwrap_or_default();
    let at_edge = named.first().is_some_and(shows) || named.last().is_some_and(shows);
    let alone = named.len() == 1 && begins == 0;
    has_capitals
        && words.iter().all(|word| fits_a_name(word))
        && !alone_and_common(alone, named)
        && (at_edge || (named.len() <= 4 && named.iter().any(shows)))
}

/// One word alone is a paper's name only if it is a compound of one.
fn alone_and_common(alone: bool, named: &[String]) -> bool {
    alone && !named.first().is_some_and(|word| ends_as_paper(word))
}

fn ends_as_paper(word: &str) -> bool {
    let is_longer =
        |ending: &&String| word.len() > ending.len() + 2 && word.ends_with(ending.as_str());
    INDEX.paper_endings.iter().any(|ending| is_longer(&ending))
}

/// Whether a line is an article and words in capitals: "El Norte", "The Meridian". Languages that write every noun so are left out.
pub(super) fn is_titled_name(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let Some((first, rest)) = words.split_first() else {
        return false;
    };
    let article = bare(first);
    let is_article =
        INDEX.articles.contains(&article) && !matches!(article.as_str(), "der" | "die" | "das");
    is_article
        && (1..=4).contains(&rest.len())
        && !ends_sentence(line)
        && first.starts_with(char::is_uppercase)
        && rest.iter().all(|word| fits_a_name(word))
        && rest
            .iter()
            .filter(|word| word.starts_with(char::is_uppercase))
            .count()
            * 2
            > rest.len()
        && !line.contains([':', '?', '!', ','])
}

/// Whether a word can stand in a name: it begins with a capital or a figure, has none to begin with, or is a small word inside names.
fn fits_a_name(word: &str) -> bool {
    let folded = bare(word);
    !word.starts_with(char::is_lowercase)
        || INDEX.inside.contains(&folded)
        || folded
            .split_once('\'')
            .is_some_and(|(elided, _)| elided.chars().count() <= 2)
}

/// Whether words can be a person's name, or several: capitals, particles, "and".
pub(super) fn is_person(words: &str) -> bool {
    const AND: &[&str] = &[
        "and", "und", "y", "e", "et", "&", "with", "mit", "con", "avec", "و", "او", "اور", "de",
        "del", "von", "van", "der", "den", "di", "da", "dos", "al", "bin", "ibn", "la", "le", "du",
        "zu", "ter", "ten", "in", "aus", "en", "à",
    ];
    let is_cased = words.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    let listed: Vec<&str> = words
        .split([' ', ',', '،', '/'])
        .filter(|word| !word.is_empty())
        .collect();
    let fits = |word: &&str| {
        let begins = word.trim_start_matches(['(', '‘', '\'']).chars().next();
        let is_name = begins.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
        is_name || AND.contains(&fold_case(word).as_str()) || word.starts_with("al-")
    };
    (1..=if is_cased { 10 } else { 6 }).contains(&listed.len())
        && !words.contains(['?', '!', ':', '“', '"', '«', ';'])
        && !words.chars().any(|c| c.is_numeric())
        && listed.iter().all(fits)
        && (!ends_sentence(words) || listed.last().is_some_and(|word| word.chars().count() <= 3))
}

/// Whether words begin with what a writer is called: "our correspondent", "staff".
pub(super) fn begins_with_writer(words: &str) -> bool {
    let folded = fold_case(words);
    INDEX.writers.iter().any(|writer| {
        folded
            .strip_prefix(writer.as_str())
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

/// Whether words are a name and what its writers are called: "NPA staff".
pub(super) fn names_staff(words: &str) -> bool {
    let is_writer = |word: &str| INDEX.writers.contains(&bare(word));
    let mut all = words.split_whitespace();
    words.split_whitespace().count() <= 5
        && words.split_whitespace().any(is_writer)
        && all.all(|word| is_writer(word) || word.starts_with(char::is_uppercase))
}

/// Whether words end with what a writer is called: "Transport correspondent".
pub(super) fn ends_with_writer(words: &str) -> bool {
    let last = words.split_whitespace().next_back().map(bare);
    last.is_some_and(|word| INDEX.writers.contains(&word))
}

/// What stands behind the last word for a writer: "unserem Korrespondenten Paul Lestrade".
pub(super) fn behind_writer(words: &str) -> &str {
    let ends = words.match_indices(' ').map(|(at, _)| at);
    let mut behind = ends.filter(|at| {
        let last = words
            .get(..*at)
            .and_then(|head| head.split_whitespace().last())
            .map(bare)
            .unwrap_or_default();
        INDEX.writers.contains(&last) || INDEX.writers.contains(last.trim_end_matches("en"))
    });
    let rest = behind
        .next_back()
        .and_then(|at| words.get(at..))
        .unwrap_or(words)
        .trim();
    if is_person(rest) { rest } else { words }
}

/// Two to six capitals: the signature of an agency.
pub(super) fn is_agency_letters(word: &str) -> bool {
    (2..=6).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

fn bare(word: &str) -> String {
    fold_case(word.trim_matches(|c: char| !c.is_alphanumeric()))
}

fn without_elision(word: &str) -> String {
    match word.split_once('\'') {
        Some((elided, rest)) if elided.chars().count() <= 2 && !rest.is_empty() => rest.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_known_by_their_words() {
        for name in [
            "The Ostrel Courier",
            "Der Hafenbote",
            "Talheimer Anzeiger",
            "El Faro de Levante",
            "Diario de la Costa",
            "Le Courrier des Vallées",
            "L'Écho du Soir",
            "صحيفة الميناء",
            "وكالة الشاطئ للأنباء",
            "روزنامه ساحل",
            "خبرگزاری بندر",
            "د ساحل ورځپاڼه",
            "روزنامہ موج",
            "موج نیوز",
            "Coastal News Service",
            "Corriere della Costa",
            "De Kustkrant",
        ] {
            assert!(is_paper(name), "{name}");
        }
        for words in [
            "Klaus Reuter",
            "Post closes offices in Ostrel",
            "News",
            "Record heat",
            "Press freedom: what is left of it",
            "Port Selenne",
            "هدى الكيلاني",
        ] {
            assert!(!is_paper(words), "{words}");
        }
    }

    #[test]
    fn leads_labels_sections_and_releases() {
        assert_eq!(
            behind_lead("Von Klaus Reuter"),
            Some(("Von", "Klaus Reuter"))
        );
        assert_eq!(
            behind_lead("بقلم: هدى الكيلاني"),
            Some(("بقلم", "هدى الكيلاني"))
        );
        assert_eq!(behind_lead("Vonnegut returns"), None);
        assert_eq!(label("Quelle"), Some(Label::Publisher));
        assert_eq!(label("نویسنده"), Some(Label::Byline));
        assert!(
            is_section("OPINION")
                && is_section("World | ")
                && is_section("رأي")
                && !is_section("Port Selenne")
        );
        assert!(
            is_release("PRESS RELEASE No. 41/2025")
                && is_release("Nota de prensa")
                && !is_release("Press release calls for calm in the port")
        );
        assert!(
            is_office("MINISTRY OF TRANSPORT AND WATERWAYS")
                && !is_office("Ministry says no letter reached it")
        );
        assert_eq!(
            behind_writer("unserem Korrespondenten Paul Lestrade"),
            "Paul Lestrade"
        );
    }
}
