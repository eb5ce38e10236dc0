//! Surnames: after a full name, the surname alone may mean the same person, even if no record lists it.
//!
//! | text | gazetteer | found |
//! |---|---|---|
//! | Lena Brandt came. Minister Brandt spoke. | Lena Brandt | Brandt, for her |
//! | Brandt spoke. Lena Brandt came. | Lena Brandt | nothing before her full name |
//! | Lena Brandt met Omar Brandt. Brandt spoke. | Lena Brandt | nothing after the other Brandt |
//! | Lena Brandt came. The Brandt Institute closed. | Lena Brandt | nothing: a different name |

use std::collections::BTreeMap;
use std::ops::Range;

use super::gazetteer::Gazetteer;
use super::gazetteer::index::NameMatch;
use super::names::capitalised_runs;
use crate::language::en::words::{is_nationality_word, is_organisation_word, is_title_word};
use crate::text::fold::fold_case;

/// The last person with a surname.
#[derive(Clone)]
enum Bearer {
    Known(NameMatch),
    Unknown,
    /// Two entries in the gazetteer: the text does not decide between them.
    Several,
}

/// Surnames in the blocks of a text that mean someone who was named in full before. `found` contains the gazetteer's names, in
/// order.
pub(super) fn surnames(
    text: &str,
    blocks: &[Range<usize>],
    found: &[NameMatch],
    gazetteer: &Gazetteer,
) -> Vec<NameMatch> {
    let persons = gazetteer.persons();
    let is_person = |name: &NameMatch| matches!(name.meanings.as_slice(), [one] if one.actor().is_some_and(|id| persons.contains(id)));
    let mut bearers: BTreeMap<String, Bearer> = BTreeMap::new();
    // "Mrs. Brandt" and a later "Mr. Brandt" are different people.
    let mut courtesies: BTreeMap<String, bool> = BTreeMap::new();
    let mut surnames = Vec::new();
    let mut known = found.iter().peekable();
    for block in blocks {
        let part = text.get(block.clone()).unwrap_or_default();
        for run in capitalised_runs(part) {
            let run = run.start + block.start..run.end + block.start;
            while let Some(name) = known.next_if(|name| name.range.start < run.end) {
                if is_person(name) {
                    remember(text, name, &mut bearers);
                }
            }
            let next = found.partition_point(|name| name.range.end <= run.start);
            if found
                .get(next)
                .is_some_and(|name| name.range.start < run.end)
            {
                continue;
            }
            let name = untitled(text, run);
            let words = text.get(name.clone()).unwrap_or_default();
            match words.rsplit_once(' ') {
                None => {
                    let surname = fold_case(words);
                    let fits = courtesy(text, &name)
                        .is_none_or(|own| *courtesies.entry(surname.clone()).or_insert(own) == own);
                    if let Some(Bearer::Known(bearer)) = bearers.get(&surname).filter(|_| fits) {
                        surnames.push(NameMatch {
                            range: name,
                            meanings: bearer.meanings.clone(),
                        });
                    }
                }
                Some((_, last)) if !words.split(' ').any(is_organisation_word) => {
                    if let Some(bearer) = bearers.get_mut(&fold_case(last)) {
                        *bearer = Bearer::Unknown;
                    }
                }
                Some(_) => {}
            }
        }
    }
    surnames
}

/// Records that someone has a surname, if the name has more than one word.
fn remember(text: &str, name: &NameMatch, bearers: &mut BTreeMap<String, Bearer>) {
    let words = text.get(name.range.clone()).unwrap_or_default();
    let Some((_, last)) = words.rsplit_once(' ') else {
        return;
    };
    let last = fold_case(last);
    if last.chars().count() < 3 {
        return;
    }
    let bearer = match bearers.get(&last) {
        Some(Bearer::Several) => Bearer::Several,
        Some(Bearer::Known(other)) if other.meanings != name.meanings => Bearer::Several,
        _ => Bearer::Known(name.clone()),
    };
    bearers.insert(last, bearer);
}

/// Whether the word before a name addresses a man or a woman.
fn courtesy(text: &str, name: &Range<usize>) -> Option<bool> {
    let before = text.get(..name.start)?.trim_end();
    let word = before
        .rsplit(|c: char| c.is_whitespace())
        .next()?
        .trim_end_matches('.');
    match word {
        "Mr" => Some(true),
        "Mrs" | "Ms" | "Miss" => Some(false),
        _ => None,
    }
}

/// The name without the titles and nationalities at its beginning.
fn untitled(text: &str, run: Range<usize>) -> Range<usize> {
    let mut start = run.start;
    while let Some((word, _)) = text
        .get(start..run.end)
        .and_then(|words| words.split_once(' '))
    {
        let plain = word.trim_end_matches('.');
        if !is_title_word(plain) && !is_nationality_word(plain) {
            break;
        }
        start += word.len() + 1;
    }
    start..run.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::gazetteer::entries::ActorSort;

    fn read(text: &str) -> Vec<(usize, String)> {
        let gazetteer = Gazetteer::of_actors(&[
            ("lena", ActorSort::Person, "Lena Brandt"),
            ("omar", ActorSort::Person, "Omar Karimi"),
            ("ruth", ActorSort::Person, "Ruth Karimi"),
        ]);
        let whole = [Range {
            start: 0,
            end: text.len(),
        }];
        let found = gazetteer.index().find(text, &whole, "en");
        surnames(text, &whole, &found, &gazetteer)
            .into_iter()
            .map(|name| (name.range.start, name.meanings[0].id().to_owned()))
            .collect()
    }

    #[test]
    fn a_surname_follows_the_full_name() {
        let lena = |at: usize| (at, "lena".to_owned());
        for (text, wanted) in [
            ("Lena Brandt came. Minister Brandt spoke.", vec![lena(27)]),
            ("Brandt spoke. Lena Brandt came.", vec![]),
            ("Lena Brandt came. It was Brandt’s day.", vec![lena(25)]),
            (
                "Lena Brandt met Adam Brandt. It was Brandt who spoke.",
                vec![],
            ),
            ("Lena Brandt came. The Brandt Institute closed.", vec![]),
            ("Omar Karimi met Ruth Karimi, and Karimi spoke.", vec![]),
            ("Lena Brandt met Ms. Brandt and Mr. Brandt.", vec![lena(20)]),
        ] {
            assert_eq!(read(text), wanted, "{text}");
        }
    }
}
