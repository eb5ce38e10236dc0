//! The words that papers and pages print before an author's name, from the lexicons of all languages.
//!
//! Used by the reader of texts and the reader of pages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::language::lexicon::{Byline, LEXICONS};
use crate::text::fold::fold_case;

/// How a name is separated from the words before it. If languages that share words differ, the greater value wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Parting {
    /// By a space or a colon, on a page.
    Poster,
    /// By a colon alone.
    Label,
    /// By a space or a colon.
    Lead,
}

/// All words, folded.
static WORDS: LazyLock<BTreeMap<String, Parting>> = LazyLock::new(|| {
    let mut all: BTreeMap<String, Parting> = BTreeMap::new();
    for Byline {
        leads,
        labels,
        posters,
        ..
    } in LEXICONS.iter().map(|one| &one.byline)
    {
        for (words, parting) in [
            (leads, Parting::Lead),
            (labels, Parting::Label),
            (posters, Parting::Poster),
        ] {
            for phrase in words.iter() {
                let known = all.entry(folded(phrase)).or_insert(parting);
                *known = parting.max(*known);
            }
        }
    }
    all
});

/// Whether folded words before a colon announce an author.
pub(super) fn is_label(folded: &str) -> bool {
    WORDS
        .get(folded)
        .is_some_and(|parting| *parting != Parting::Poster)
}

/// The lead at the beginning of a line and the text after it: "De notre correspondant" in "De notre correspondant à Marrande".
pub(super) fn behind_lead(line: &str) -> Option<(&str, &str)> {
    beginnings(line).find_map(|(head, rest)| {
        (WORDS.get(&folded(head)) == Some(&Parting::Lead)).then_some((head, rest))
    })
}

/// The text after the words before a name on a page: "By", "Von", "Par", "Text:", "Posted by".
pub(super) fn behind_label(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(['(', '[', '-', '–', '—', ' ']);
    beginnings(text).find_map(|(head, rest)| {
        let is_parted = match WORDS.get(&folded(head))? {
            Parting::Label => rest.trim_start().starts_with([':', '：', '=']),
            Parting::Lead | Parting::Poster => rest.starts_with([' ', ':', '\u{a0}', '：']),
        };
        let name = rest.trim_start_matches([' ', ':', '\u{a0}', '：', '=']);
        (is_parted && !name.is_empty()).then_some(name)
    })
}

/// Words in the form used for comparison; different endings of one Pashto word become the same.
fn folded(words: &str) -> String {
    fold_case(words).replace(['ې', 'ۍ', 'ئ'], "ی")
}

/// The most words before a name.
const MOST_WORDS: usize = 6;

/// The first words of a line and the rest, beginning with the most words.
fn beginnings(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let ends = line
        .match_indices([' ', ',', ':', '：', '/', '=', '\u{a0}'])
        .map(|(at, _)| at)
        .filter(|at| *at > 0)
        .take(MOST_WORDS + 2);
    let mut ends: Vec<usize> = ends.collect();
    if ends.len() < MOST_WORDS + 2 && !line.is_empty() {
        ends.push(line.len());
    }
    ends.into_iter()
        .rev()
        .filter_map(|end| Some((line.get(..end)?, line.get(end..)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_leads_and_labels() {
        for (line, name) in [
            ("By Kit Aldous", Some("Kit Aldous")),
            ("(Von Klara Otte", Some("Klara Otte")),
            ("Text: Klara Otte", Some("Klara Otte")),
            ("Text messages are read", None),
            ("Posted by Kit Aldous", Some("Kit Aldous")),
            ("بقلم: ليلى منصور", Some("ليلى منصور")),
            ("Byron returns", None),
        ] {
            assert_eq!(behind_label(line), name, "{line}");
        }
        assert_eq!(
            behind_lead("De notre correspondant à Marrande"),
            Some(("De notre correspondant", " à Marrande"))
        );
        assert_eq!(behind_lead("Text: Klara Otte"), None);
        assert!(is_label("text") && is_label("von") && !is_label("posted by"));
    }
}
