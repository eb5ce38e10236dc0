//! Metonyms: names of countries and capitals that mean the government. English only.
//!
//! A name means the government if it is the subject of a reporting verb or a verb of policy, the object of an accusation or a
//! warning, one side of relations, or the possessor of a position. It never does after "in", "inside" or "across". The names in the
//! records must link exactly one government to the country.

use std::collections::BTreeMap;
use std::ops::Range;

use super::gazetteer::Gazetteer;
use super::gazetteer::entries::{
    ActorSort, EntryId, ListedActor, ListedName, ListedPlace, PlaceSort,
};
use super::gazetteer::index::NameMatch;
use super::model::Metonym;
use crate::language::en::reporting::is_cue;
use crate::language::lexicon::EN;
use crate::text::fold::fold_case;
use crate::text::words::{is_word_char, plain, strip_possessive};

/// The governments that the names of places can mean.
pub(super) struct Governments<'a> {
    by_place: BTreeMap<&'a str, &'a str>,
}

impl<'a> Governments<'a> {
    /// Links each country, and each city in it, to the only government whose names contain the country's.
    pub(super) fn new(gazetteer: &'a Gazetteer) -> Self {
        let places: BTreeMap<&str, &ListedPlace> = gazetteer
            .places
            .iter()
            .map(|place| (place.id.as_str(), place))
            .collect();
        let governments: Vec<&ListedActor> = gazetteer
            .actors
            .iter()
            .filter(|actor| actor.sort == Some(ActorSort::Government))
            .collect();
        let tied = gazetteer
            .places
            .iter()
            .filter(|place| place.sort.is_some())
            .filter_map(|place| {
                let country = country_of(place, &places)?;
                Some((place.id.as_str(), government_of(country, &governments)?))
            });
        Self {
            by_place: tied.collect(),
        }
    }

    /// The names in a text that probably mean a government. `found` contains all names in the text, in order.
    pub(super) fn metonyms(&self, text: &str, found: &[NameMatch]) -> Vec<Metonym> {
        let mut metonyms = Vec::new();
        let mut before: Option<&NameMatch> = None;
        for name in found {
            let joined = before.is_some_and(|before| is_joined(text, &before.range, &name.range));
            if let [EntryId::Place(place)] = name.meanings.as_slice()
                && let Some(actor) = self.by_place.get(place.as_str())
                && acts(text, &name.range, joined)
            {
                metonyms.push(Metonym {
                    range: name.range.clone(),
                    actor: (*actor).to_owned(),
                    place: place.clone(),
                });
            }
            before = Some(name);
        }
        metonyms
    }
}

fn country_of<'a>(
    place: &'a ListedPlace,
    places: &BTreeMap<&str, &'a ListedPlace>,
) -> Option<&'a ListedPlace> {
    let mut place = place;
    for _ in 0..8 {
        if place.sort == Some(PlaceSort::Country) {
            return Some(place);
        }
        let [within] = place.within.as_slice() else {
            return None;
        };
        place = places.get(within.as_str())?;
    }
    None
}

fn government_of<'a>(country: &ListedPlace, governments: &[&'a ListedActor]) -> Option<&'a str> {
    let names = all_names(&country.names, country.short.as_deref());
    let tied = |actor: &&&ListedActor| {
        let own = all_names(&actor.names, actor.short.as_deref());
        own.iter()
            .any(|own| names.iter().any(|name| contains_words(own, name)))
    };
    let mut able = governments.iter().filter(tied);
    match (able.next(), able.next()) {
        (Some(only), None) => Some(&only.id),
        _ => None,
    }
}

fn all_names(names: &[ListedName], short: Option<&str>) -> Vec<String> {
    let names = names.iter().map(|name| name.text.as_str());
    names.chain(short).map(fold_case).collect()
}

/// Whether a name contains another one as whole words.
fn contains_words(long: &str, short: &str) -> bool {
    !short.is_empty()
        && long.match_indices(short).any(|(at, _)| {
            let before = long.get(..at).and_then(|before| before.chars().next_back());
            let after = long
                .get(at + short.len()..)
                .and_then(|after| after.chars().next());
            !before.is_some_and(is_word_char) && !after.is_some_and(is_word_char)
        })
}

/// Whether two names are in one list: "Kabul and Herat", "Kabul, Herat".
fn is_joined(text: &str, before: &Range<usize>, name: &Range<usize>) -> bool {
    text.get(before.end..name.start)
        .is_some_and(|gap| matches!(gap.trim(), "," | "and" | "or" | ", and" | "&" | "/" | "-"))
}

/// Whether a name is that of an actor here.
fn acts(text: &str, name: &Range<usize>, joined: bool) -> bool {
    let mut before = words_before(text, name.start);
    // "in the United States" is as literal as "in Coastland".
    if before.first().is_some_and(|word| word == "the") {
        before.remove(0);
    }
    let behind = text.get(name.end..).unwrap_or_default();
    let last = before.first().map(String::as_str).unwrap_or_default();
    let possessive = strip_possessive(
        behind
            .get(..behind.find(' ').unwrap_or(behind.len()))
            .unwrap_or_default(),
    )
    .is_empty()
        && !behind.starts_with(' ');
    if possessive {
        return words_after(behind)
            .iter()
            .skip(1)
            .take(2)
            .any(|thing| EN.metonymy.possessions.has(thing.as_str()));
    }
    // "Kabul and Herat denied" does not say which one did; "near Kabul, Herat denies" does.
    if joined && !is_singular(behind) {
        return false;
    }
    let with = last == "with"
        && before
            .get(1)
            .is_some_and(|thing| EN.metonymy.dealings.has(thing.as_str()))
        && !(before.get(1).is_some_and(|thing| thing == "deal")
            && before.get(2).is_some_and(|word| is_helper(word)));
    with || EN.metonymy.addressing.has(last)
        || (!EN.metonymy.prepositions.has(last) && behind.starts_with(' ') && is_subject(behind))
}

/// Whether the words after a name make it the subject of an act of state.
fn is_subject(behind: &str) -> bool {
    let words = words_after(behind);
    let mut words = words
        .iter()
        .map(String::as_str)
        .skip_while(|word| is_adverb(word))
        .peekable();
    let helper = words.next_if(|word| EN.grammar.auxiliaries.has(word));
    if words
        .next_if(|word| matches!(*word, "is" | "was"))
        .is_some()
    {
        let doing = words.next().is_some_and(|word| word.ends_with("ing"));
        return doing && words.next() == Some("its");
    }
    let Some(verb) = words.find(|word| !is_adverb(word)) else {
        return false;
    };
    match helper {
        Some("has" | "had" | "have") => {
            (verb.ends_with("ed") || EN.metonymy.acts.has(verb) || is_cue(verb) || verb == "shown")
                && !EN.metonymy.states.has(verb)
        }
        Some(_) => !EN.metonymy.states.has(verb) && verb.chars().all(char::is_alphabetic),
        None => (is_cue(verb) && is_finite(verb)) || EN.metonymy.acts.has(verb),
    }
}

/// Whether the verb after a name is in the singular.
fn is_singular(behind: &str) -> bool {
    words_after(behind)
        .first()
        .is_some_and(|verb| verb == "has" || (verb.ends_with('s') && is_cue(verb)))
}

/// Whether a form can be the only verb of a sentence about one state: "says", "warned", but not "report" or "warning".
fn is_finite(verb: &str) -> bool {
    const PAST: &[&str] = &["said", "told", "wrote", "swore"];
    (verb.ends_with('s') && !verb.ends_with("ss"))
        || verb.ends_with("ed")
        || verb == "denied"
        || verb == "implied"
        || PAST.contains(&verb)
}

/// Whether a word makes "deal" a verb: "to deal with Coastland".
fn is_helper(word: &str) -> bool {
    word == "to" || EN.grammar.auxiliaries.has(word)
}

fn is_adverb(word: &str) -> bool {
    EN.grammar.adverbs.has(word) || (word.len() > 4 && word.ends_with("ly"))
}

/// The words before a place in its clause, the nearest first, in lower case.
fn words_before(text: &str, at: usize) -> Vec<String> {
    let before = text.get(..at).unwrap_or_default();
    let from = before.char_indices().rev().nth(80).map_or(0, |(at, _)| at);
    let near = before.get(from..).unwrap_or_default();
    near.split_whitespace()
        .rev()
        .take(4)
        .take_while(|word| !word.ends_with([',', '.', ';', ':', '!', '?', ')']))
        .map(plain)
        .collect()
}

/// The words after a place up to the end of its clause, in lower case.
fn words_after(behind: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in behind.split_whitespace().take(7) {
        words.push(plain(word));
        if word.ends_with([',', '.', ';', ':', '!', '?', ')', '—']) {
            break;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gazetteer() -> Gazetteer {
        let mut gazetteer = Gazetteer::of_actors(&[
            (
                "coast-gov",
                ActorSort::Government,
                "Government of Coastland",
            ),
            ("hill-a", ActorSort::Government, "Government of Hillia"),
            (
                "hill-b",
                ActorSort::Government,
                "Exile government of Hillia",
            ),
        ]);
        gazetteer.add_place("coastland", PlaceSort::Country, "Coastland", &[]);
        gazetteer.add_place("porto", PlaceSort::City, "Porto", &["coastland"]);
        gazetteer.add_place("hillia", PlaceSort::Country, "Hillia", &[]);
        gazetteer
    }

    fn suggested(text: &str) -> Vec<(String, String)> {
        let gazetteer = gazetteer();
        let found = gazetteer
            .index()
            .find(text, std::slice::from_ref(&(0..text.len())), "en");
        let metonyms = Governments::new(&gazetteer).metonyms(text, &found);
        metonyms
            .into_iter()
            .map(|metonym| (text[metonym.range].to_owned(), metonym.actor))
            .collect()
    }

    #[test]
    fn states_that_act_are_suggested() {
        for text in [
            "Porto has denied the claims.",
            "Coastland accused its neighbour of theft.",
            "Coastland blames the weather.",
            "The islands, Porto alleges, are its own.",
            "Porto will not allow it.",
            "They asked whether Coastland would consider it.",
            "The envoy left, warning Porto it would answer for it.",
            "It scaled down relations with Coastland.",
            "That was Coastland’s position.",
            "Word has it that Porto is redrawing its plans.",
            "Porto Denies Taking the Islands",
            "Coastland struck two days later.",
            "The piers of Hillia, Porto alleges, are its own.",
            "It is Porto's principle position.",
        ] {
            assert_eq!(suggested(text).len(), 1, "{text}");
            assert_eq!(suggested(text)[0].1, "coast-gov");
        }
    }

    #[test]
    fn places_that_do_not_act_are_not_suggested() {
        for text in [
            "The piers in Porto have denied nothing.",
            "A storm in Coastland struck the pier.",
            "Porto has been a port for long.",
            "Porto has seen worse.",
            "Ships across Coastland said nothing.",
            "The capital of Coastland said nothing.",
            "Coastland's piers are old.",
            "They sailed to Porto, accused of theft.",
            "Strikes hit Herat, Porto and Coastland killed nobody.",
            "Hillia has denied the claims.",
            "Wages in the Republic of Coastland would rise.",
            "She asked how he would deal with Coastland.",
        ] {
            assert_eq!(suggested(text), [], "{text}");
        }
    }
}
