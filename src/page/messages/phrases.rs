//! Messages put together in ways that are the same in every language.

use super::Messages;
use super::direction::direction;
use crate::content::article::Stance;
use crate::dossier::{Holder, Polarity, polarity};

/// The class by which the stance of a holder is drawn, on every page. What an article says itself, and what it takes for granted, have
/// signs of their own.
pub(crate) fn sign_of(holder: &Holder, stance: Stance) -> &'static str {
    match (holder, polarity(stance)) {
        (Holder::Article, Polarity::For) => "own",
        (Holder::Presupposed, Polarity::For) => "taken",
        _ => stance_class(stance),
    }
}

/// The class by which a stance is drawn, whoever takes it.
pub(crate) fn stance_class(stance: Stance) -> &'static str {
    match polarity(stance) {
        Polarity::For => "yes",
        Polarity::Against => "no",
        Polarity::Open if stance == Stance::Questions => "ask",
        Polarity::Open => "hint",
    }
}

/// Someone's words in the quotation marks of their language.
pub(crate) fn in_marks(said: &str, language: &str) -> String {
    match direction(language) {
        "rtl" => format!("«{said}»"),
        _ => format!("“{said}”"),
    }
}

/// That an actor took part in an event somewhere, as the words before the event's title.
pub(crate) fn took_part(
    words: &Messages,
    actor: &str,
    place: &str,
    hedge: &str,
    on_whose_word: &[String],
    named_by: &[String],
) -> String {
    let mut how = String::new();
    if !hedge.is_empty() {
        how += &words.format("took-part-hedge", &[("hedge", hedge.into())]);
    }
    let accounts = [
        ("took-part-account", on_whose_word),
        ("took-part-named", named_by),
    ];
    for (id, tellers) in accounts {
        if !tellers.is_empty() {
            let tellers = words.listed(tellers);
            how += &words.format(id, &[("tellers", (&tellers).into())]);
        }
    }
    let parts = [
        ("actor", actor.into()),
        ("how", (&how).into()),
        ("place", place.into()),
    ];
    words.format("took-part", &parts)
}

/// What is known, with the doubt if there is one.
pub(crate) fn with_doubt(known: &str, doubt: &str) -> String {
    match doubt {
        "" => known.to_owned(),
        doubt => format!("{known} ({doubt})"),
    }
}

/// Messages with a full stop, unless they already end in one or in a similar sign.
pub(crate) fn as_sentence(words: &str) -> String {
    let closed = words.trim_end_matches(['”', '»', '"']);
    match closed.ends_with(['.', '!', '?', '…', '؟', '۔']) {
        true => words.to_owned(),
        false => format!("{words}."),
    }
}

/// Where an identifier of a register leads, and what the register is called.
pub(crate) fn register(name: &str, id: &str) -> (String, Option<String>) {
    let id = id.trim();
    match name {
        "wikidata" => (
            "Wikidata".into(),
            Some(format!("https://www.wikidata.org/wiki/{id}")),
        ),
        "geonames" => (
            "GeoNames".into(),
            Some(format!("https://www.geonames.org/{id}")),
        ),
        "viaf" => ("VIAF".into(), Some(format!("https://viaf.org/viaf/{id}"))),
        "osm" => (
            "OpenStreetMap".into(),
            Some(format!("https://www.openstreetmap.org/{id}")),
        ),
        other => (format!("{other}: {id}"), None),
    }
}

/// A word with its first letter a capital.
pub fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
