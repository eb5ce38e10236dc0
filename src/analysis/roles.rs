//! Offices next to names: "former Coastland Transport Minister NAME", "NAME, the town's mayor,".
//!
//! An organisation in the words of an office belongs to the office; it is not the speaker.

use std::ops::Range;

use super::gazetteer::index::NameMatch;
use super::model::OfficeMention;
use crate::language::en::words::{is_function_word, is_nationality_word, is_title_word};
use crate::language::lexicon::EN;
use crate::text::words::{is_capitalised, plain, strip_possessive};

/// The offices next to persons. `persons` contains their names in the text, in order, each with an id or the name as printed.
pub(super) fn roles(
    text: &str,
    persons: &[(Range<usize>, String)],
    found: &[NameMatch],
) -> Vec<OfficeMention> {
    let mut roles = Vec::new();
    for (name, person) in persons {
        let beside = [role_before(text, name.start), role_behind(text, name.end)];
        for range in beside.into_iter().flatten() {
            let title = text.get(range.clone()).unwrap_or_default().to_owned();
            roles.push(OfficeMention {
                organisation: organisation(text, &range, found),
                range,
                title,
                person: person.clone(),
            });
        }
    }
    roles
}

/// The body that the words of an office name: a name in the gazetteer, a nationality, or the words after "of".
fn organisation(text: &str, role: &Range<usize>, found: &[NameMatch]) -> Option<String> {
    let first = found.partition_point(|name| name.range.start < role.start);
    if let Some(name) = found.get(first).filter(|name| name.range.end <= role.end) {
        return text.get(name.range.clone()).map(str::to_owned);
    }
    let words = text.get(role.clone())?;
    if let Some(nationality) = words
        .split_whitespace()
        .map(strip_possessive)
        .find(|word| is_nationality_word(word))
    {
        return Some(nationality.to_owned());
    }
    let (_, body) = words.split_once(" of the ").or(words.split_once(" of "))?;
    is_capitalised(body).then(|| body.to_owned())
}

/// The office before a name: "former Coastland Transport Minister NAME".
pub(super) fn role_before(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text.get(..at)?.strip_suffix(' ')?;
    let block = before.rfind('\n').map_or(0, |end| end + 1);
    let mut start = before.len();
    let mut has_title = false;
    for word in before.get(block..)?.rsplit(' ').take(7) {
        if !is_of_office(word, has_title) {
            break;
        }
        has_title |= is_title_word(word) && !is_courtesy(word);
        start = before.len().min(start) - word.len() - usize::from(start < before.len());
    }
    let role = before.get(start..)?;
    let start = start + (role.len() - role.trim_start().len());
    (has_title && start < before.len()).then_some(start..before.len())
}

fn is_of_office(word: &str, has_title: bool) -> bool {
    if word.is_empty()
        || word.ends_with([',', ';', ':', ')', '”', '"'])
        || is_function_word(word) && word != "then"
    {
        return false;
    }
    let area = EN.roles.areas.has(plain(word).as_str());
    let name = has_title && is_capitalised(word) && !word.ends_with('.');
    is_title_word(word.trim_end_matches('.'))
        || is_nationality_word(strip_possessive(word))
        || area
        || name
}

/// Whether a word is a courtesy for anyone, not an office.
pub(super) fn is_courtesy(word: &str) -> bool {
    EN.roles.courtesies.has(plain(word).as_str())
}

/// The office between commas after a name: "NAME, the town's transport minister,".
pub(super) fn role_behind(text: &str, at: usize) -> Option<Range<usize>> {
    let behind = text.get(at..)?.strip_prefix(", ")?;
    let near = behind
        .char_indices()
        .nth(90)
        .map_or(behind.len(), |(at, _)| at);
    let phrase = behind.get(..near)?.split([',', '\n']).next()?;
    let rest = behind.get(phrase.len()..)?;
    let phrase = phrase.strip_suffix('.').unwrap_or(phrase);
    let closed = rest.starts_with(',') || rest.is_empty() || rest.starts_with('\n');
    let titled = phrase
        .split_whitespace()
        .any(|word| is_title_word(word) && !is_courtesy(word));
    let sound = (1..=9).contains(&phrase.split_whitespace().count())
        && !phrase.contains(['.', ';', ':', '“', '"', '('])
        && phrase.split_whitespace().next().is_some_and(begins_office);
    (closed && titled && sound).then_some(at + 2..at + 2 + phrase.len())
}

/// Whether an apposition that begins with this word can be an office: not "who …", "was …", "31 …".
fn begins_office(word: &str) -> bool {
    let small = strip_possessive(word).to_lowercase();
    EN.roles.openers.has(small.as_str())
        || is_title_word(small.trim_end_matches('.'))
        || is_nationality_word(strip_possessive(word))
        || (is_capitalised(word) && !is_function_word(word))
        || EN.roles.areas.has(small.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, Option<String>)> {
        let at = text.find("Omar Karimi").unwrap();
        let persons = [(at..at + "Omar Karimi".len(), "omar".to_owned())];
        roles(text, &persons, &[])
            .into_iter()
            .map(|role| (role.title, role.organisation))
            .collect()
    }

    #[test]
    fn offices_are_before_and_after_names() {
        let role = |title: &str, body: Option<&str>| (title.to_owned(), body.map(str::to_owned));
        for (text, wanted) in [
            (
                "It was former Afghan Transport Minister Omar Karimi who rose.",
                vec![role("former Afghan Transport Minister", Some("Afghan"))],
            ),
            (
                "Omar Karimi, the mayor of Porto, rose.",
                vec![role("the mayor of Porto", Some("Porto"))],
            ),
            // The first word of a paragraph is part of the office too.
            (
                "It rained.\nTransport Minister Omar Karimi rose.",
                vec![role("Transport Minister", None)],
            ),
            (
                "It rained.\nFormer Home Secretary Omar Karimi rose.",
                vec![role("Former Home Secretary", None)],
            ),
            (
                "It rained in Porto.\nMayor Omar Karimi rose.",
                vec![role("Mayor", None)],
            ),
            ("Mr Omar Karimi, who is old, rose.", vec![]),
            ("Omar Karimi, was acting nervous, rose.", vec![]),
            ("In Porto Omar Karimi, 67, rose.", vec![]),
        ] {
            assert_eq!(read(text), wanted, "{text}");
        }
    }
}
