//! Acronyms that a text explains: after "the National Pier Front (NPF)", NPF means that front in this text.

use std::ops::Range;

use super::gazetteer::index::NameMatch;
use super::model::Acronym;
use crate::language::lexicon::EN;
use crate::text::words::is_word_char;

/// The acronyms explained in the blocks of a text. `found` contains the gazetteer's names in the text, in order.
pub(super) fn acronyms(text: &str, blocks: &[Range<usize>], found: &[NameMatch]) -> Vec<Acronym> {
    let mut acronyms: Vec<Acronym> = Vec::new();
    for block in blocks {
        let part = text.get(block.clone()).unwrap_or_default();
        for (open, _) in part.match_indices(" (") {
            let start = open + 2;
            let Some(letters) = letters(part.get(start..).unwrap_or_default()) else {
                continue;
            };
            let Some(long) = long_form(part.get(..open).unwrap_or_default(), letters) else {
                continue;
            };
            if acronyms.iter().any(|known| known.letters == letters) {
                continue;
            }
            let long = long + block.start..open + block.start;
            acronyms.push(Acronym {
                range: start + block.start..start + block.start + letters.len(),
                letters: letters.to_owned(),
                long_form: text.get(long.clone()).unwrap_or_default().to_owned(),
                actor: actor(&long, found),
            });
        }
    }
    acronyms
}

/// Occurrences of explained acronyms that mean an actor and are not already a name in the gazetteer.
pub(super) fn uses(
    text: &str,
    blocks: &[Range<usize>],
    acronyms: &[Acronym],
    found: &[NameMatch],
) -> Vec<(Range<usize>, String)> {
    let known: Vec<(&Acronym, &String)> = acronyms
        .iter()
        .filter_map(|acronym| Some((acronym, acronym.actor.as_ref()?)))
        .collect();
    let mut uses = Vec::new();
    if known.is_empty() {
        return uses;
    }
    for block in blocks {
        let part = text.get(block.clone()).unwrap_or_default();
        for (at, word) in words(part) {
            let range = at + block.start..at + block.start + word.len();
            let used = known
                .iter()
                .find(|(acronym, _)| acronym.letters == word && range.start >= acronym.range.start);
            let next = found.partition_point(|name| name.range.end <= range.start);
            let free = found
                .get(next)
                .is_none_or(|name| name.range.start >= range.end);
            if let (Some((_, actor)), true) = (used, free) {
                uses.push((range, (*actor).clone()));
            }
        }
    }
    uses
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !is_word_char(c))
        .filter(|word| word.len() > 1)
        .map(|word| (word.as_ptr().addr() - text.as_ptr().addr(), word))
}

/// The acronym of two to eight capitals that is the only content of a bracket.
fn letters(inside: &str) -> Option<&str> {
    let end = inside.find([')', ' ', ',', ';']).filter(|&end| end <= 16)?;
    let letters = inside.get(..end)?;
    let capitals = letters.chars().filter(|c| c.is_uppercase()).count();
    let sound = letters
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '&'));
    (sound && (2..=8).contains(&capitals) && capitals * 2 > letters.chars().count())
        .then_some(letters)
}

/// Where the words begin whose first letters are the acronym.
fn long_form(before: &str, letters: &str) -> Option<usize> {
    let mut wanted: Vec<char> = letters
        .chars()
        .filter(|c| c.is_uppercase())
        .flat_map(char::to_lowercase)
        .collect();
    let near = before.char_indices().rev().nth(120).map_or(0, |(at, _)| at);
    let mut start = None;
    let mut at = before.len();
    for word in before.get(near..)?.rsplit([' ', '-']) {
        at = at.saturating_sub(word.len());
        let first = word
            .trim_start_matches(['“', '"', '‘', '\'', '('])
            .chars()
            .next();
        let Some(first) = first.map(|c| c.to_lowercase().next().unwrap_or(c)) else {
            at = at.saturating_sub(1);
            continue;
        };
        let small = word == "&" || EN.names.acronym_joins.has(word);
        match wanted.last().copied() {
            None => break,
            Some(letter) if letter == first && word.starts_with(char::is_uppercase) => {
                wanted.pop();
                start = Some(at);
            }
            Some(letter) if small && letter == first => {
                wanted.pop();
                start = Some(at);
            }
            Some(_) if small => {}
            // "Taliban" gives T and L. One word of a name may give more than its first letter.
            Some(_)
                if word.starts_with(char::is_uppercase) && contains_in_order(word, &mut wanted) =>
            {
                start = Some(at);
            }
            Some(_) => return None,
        }
        at = at.saturating_sub(1);
    }
    start.filter(|_| wanted.is_empty())
}

/// Removes from the end of `wanted` two or three letters that this word contains in the same order, beginning with its first
/// letter. Returns whether it contains any.
fn contains_in_order(word: &str, wanted: &mut Vec<char>) -> bool {
    let small = word.to_lowercase();
    for count in (2..=3.min(wanted.len())).rev() {
        let tail = wanted.get(wanted.len() - count..).unwrap_or_default();
        let mut letters = small.chars();
        let first = tail.first().is_some_and(|first| small.starts_with(*first));
        if first && tail.iter().all(|letter| letters.any(|c| c == *letter)) {
            wanted.truncate(wanted.len() - count);
            return true;
        }
    }
    false
}

/// The actor whose name ends the long form.
fn actor(long: &Range<usize>, found: &[NameMatch]) -> Option<String> {
    let next = found.partition_point(|name| name.range.end < long.end);
    let name = found
        .get(next)
        .filter(|name| name.range.end == long.end && name.range.start <= long.start + 4)?;
    match name.meanings.as_slice() {
        [meaning] => meaning.actor().map(str::to_owned),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        acronyms(text, std::slice::from_ref(&(0..text.len())), &[])
            .into_iter()
            .map(|acronym| (acronym.letters, acronym.long_form))
            .collect()
    }

    #[test]
    fn letters_are_explained_by_the_words_before_them() {
        for (text, letters, long) in [
            (
                "The National Pier Front (NPF) met.",
                "NPF",
                "National Pier Front",
            ),
            (
                "the League of Pilots and Masters (LPM), which",
                "LPM",
                "League of Pilots and Masters",
            ),
            (
                "the Tehrik-i-Pier Porto (TPP) met",
                "TPP",
                "Tehrik-i-Pier Porto",
            ),
            ("the Bank of Porto (BoP) met", "BoP", "Bank of Porto"),
        ] {
            assert_eq!(
                read(text),
                [(letters.to_owned(), long.to_owned())],
                "{text}"
            );
        }
        for text in [
            "Senator Anna Berg (D-NY) spoke.",
            "the old pier (NPF) met",
            "in Porto (AP) — The",
            "he (the mayor) left (IT",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }

    #[test]
    fn no_text_makes_it_fail() {
        for text in [
            "(",
            " (",
            " (A",
            " (AB)",
            "é (ÉÉ) (",
            "A-B (AB)",
            " - (AB) of (AB)",
        ] {
            let _ = read(text);
        }
    }
}
