//! First names. They show that a line with only a name is a person's, and not a place's or a paper's.
//!
//! A list of first names is never complete. A name that it lacks is left to the editor.

use super::words::is_person;
use crate::clipping::words::count;
use crate::language::lexicon::lists;
use crate::text::fold::fold_case;

lists! {
    GIVEN = names.given by fold_case;
    COURTESIES = byline.courtesies;
    /// "and" between spaces.
    AND = byline.joins by between_spaces;
}

fn between_spaces(word: &str) -> String {
    format!(" {word} ")
}

/// Whether words are the names of one or more persons, judged by the first names: "Jean-Luc Perrault", "سامر الحلواني".
pub(in crate::clipping) fn is_person_named(words: &str) -> bool {
    let bare = without_courtesy(words);
    (2..=9).contains(&count(bare))
        && is_person(bare)
        && !bare.starts_with(char::is_lowercase)
        && people(bare).iter().all(|name| is_one(name))
}

/// Whether a single word is a first name.
pub(in crate::clipping) fn is_given(word: &str) -> bool {
    GIVEN.contains(&fold_case(word.trim_end_matches('.')))
}

/// Splits the names of several persons.
fn people(words: &str) -> Vec<&str> {
    const SIGNS: &[&str] = &[" & ", ", ", "، ", " / "];
    let mut names = vec![words];
    for and in AND.iter().map(String::as_str).chain(SIGNS.iter().copied()) {
        names = names.iter().flat_map(|name| name.split(and)).collect();
    }
    names
}

/// Whether words are two to four, the first of them a first name or its initial.
fn is_one(name: &str) -> bool {
    let name = without_courtesy(name.trim());
    let first = name.split_whitespace().next().unwrap_or_default();
    let begins = fold_case(first.split('-').next().unwrap_or_default());
    let is_initial = first.chars().filter(|c| c.is_uppercase()).count() >= 1
        && first.ends_with('.')
        && first
            .split(['.', '-'])
            .all(|letter| letter.chars().count() <= 1);
    let is_cased = name.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    // "عبدالرحیم", "عبد الرحمن"
    let is_servant = !is_cased && begins.starts_with("عبد");
    let most = if is_cased { 5 } else { 4 };
    (2..=most).contains(&count(name)) && (GIVEN.contains(&begins) || is_initial || is_servant)
}

/// A name without academic titles and other courtesies.
fn without_courtesy(name: &str) -> &str {
    let rest = name
        .split_once(' ')
        .filter(|(first, _)| COURTESIES.contains(fold_case(first.trim_end_matches('.')).as_str()));
    rest.map_or(name, |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_names_show_persons() {
        for name in [
            "Jean-Luc Perrault",
            "Lucía Arandia",
            "Katrin Osterloh und Jan Wiebke",
            "J. Perrault",
            "KLAUS REUTER",
            "Dr. Hanna von der Wiese",
            "سامر الحلواني",
            "عبدالرحیم هوتک",
            "فرحان قریشی",
            "زرغونه ساپۍ",
        ] {
            assert!(is_person_named(name), "{name}");
        }
        for words in [
            "Port Selenne",
            "Puerto Nácar",
            "Klaus",
            "Grace of a kind that nobody saw",
            "Mark my words",
            "Old Pier",
            "رملان الجديدة",
        ] {
            assert!(!is_person_named(words), "{words}");
        }
    }
}
