//! The page for searching: an index of all names.

use crate::dossier::{Dossier, Name, OtherName, RecordId};
use crate::language::order::Order;
use crate::page::context::{Context, Edition};
use crate::page::messages::Messages;
use crate::page::messages::direction::direction;
use crate::page::model::{IndexCard, LetterCard, LinkCard, SearchPage};
use crate::page::routes::Overview;
use crate::text::keyword::keyphrase;

/// The page on which a dossier is searched.
pub(crate) fn page(edition: Edition<'_>) -> SearchPage {
    let cx = Context::new(edition, Overview::Search.address());
    SearchPage {
        letters: letters(names(cx), cx),
        frame: cx.frame(
            Overview::Search.address(),
            "search",
            cx.messages.get("search"),
            cx.messages.get("search-description"),
        ),
    }
}

/// Every name of actors, places, terms, questions and claims.
fn names(cx: Context<'_>) -> Vec<IndexCard> {
    let Dossier {
        actors,
        places,
        terms,
        questions,
        claims,
        ..
    } = cx.dossier;
    let mut names = Vec::new();
    for one in actors.values() {
        let kind = cx.messages.actor_kind(one.kind);
        let card = Naming::new(cx, one.id.clone(), kind);
        card.all(&one.name, &one.names, &mut names);
    }
    for one in places.values() {
        let kind = cx.messages.place_kind(one.kind);
        let card = Naming::new(cx, one.id.clone(), kind);
        card.all(&one.name, &one.names, &mut names);
    }
    for one in terms.values() {
        let card = Naming::new(cx, one.id.clone(), cx.messages.get("term"));
        names.push(card.name(&one.term, None));
        let forms = one.forms.iter();
        names.extend(forms.map(|(lang, form)| card.name(form, Some(lang))));
    }
    for one in questions.values() {
        let card = Naming::new(cx, one.id.clone(), cx.messages.get("question"));
        names.push(card.name(&one.question, None));
    }
    for one in claims.values() {
        let card = Naming::new(cx, one.id.clone(), cx.messages.get("claim"));
        names.push(card.name(&one.statement, None));
    }
    names
}

/// Makes the cards of one record's names.
struct Naming<'a> {
    cx: Context<'a>,
    of: LinkCard,
    class: &'static str,
    kind: &'a str,
}

impl<'a> Naming<'a> {
    fn new(cx: Context<'a>, record: impl Into<RecordId>, kind: &'a str) -> Self {
        let record = record.into();
        Self {
            class: record.kind().as_class(),
            of: cx.link(record),
            cx,
            kind,
        }
    }

    fn all(&self, name: &Name, others: &[OtherName], names: &mut Vec<IndexCard>) {
        names.push(self.name(&name.main, None));
        let native = name.others.iter();
        names.extend(native.map(|(lang, text)| self.name(text, Some(lang))));
        let others = others.iter();
        names.extend(others.map(|other| self.name(&other.text, other.language.as_ref())));
    }

    fn name(&self, name: &str, lang: Option<&String>) -> IndexCard {
        let site = &self.cx.dossier.site.language;
        IndexCard {
            name: name.to_owned(),
            lang: lang.cloned(),
            dir: direction(lang.unwrap_or(site)),
            own: name == self.of.name,
            of: self.of.clone(),
            class: self.class,
            kind: self.kind.to_owned(),
        }
    }
}

/// Names by their first letters. A name that several languages share is once.
fn letters(names: Vec<IndexCard>, cx: Context<'_>) -> Vec<LetterCard> {
    let messages = cx.messages;
    let order = Order::of(&cx.dossier.site.language);
    let mut keyed: Vec<(String, IndexCard)> = names
        .into_iter()
        .map(|card| (keyphrase(&card.name), card))
        .collect();
    keyed.retain(|(key, _)| !key.is_empty());
    // By the letter under which a name is found, in whose section it is, and there by the alphabet.
    keyed.sort_by_cached_key(|(key, card)| {
        let letter: String = key.chars().take(1).collect();
        let name = order.key(&card.name);
        (order.key(&letter), name, !card.own, card.of.clone())
    });
    keyed.dedup_by(|(_, one), (_, other)| one.name == other.name && one.of == other.of);
    let mut letters: Vec<LetterCard> = Vec::new();
    for (key, card) in keyed {
        let first = key.chars().next();
        let letter = first
            .map(|first| letter(first, messages))
            .unwrap_or_default();
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.entries.push(card),
            _ => letters.push(LetterCard {
                id: format!("az-{}", first.map(letter_id).unwrap_or_default()),
                letter,
                entries: vec![card],
            }),
        }
    }
    letters
}

fn letter(first: char, messages: &Messages) -> String {
    if first.is_numeric() {
        messages.get("letter-figures").to_owned()
    } else {
        first.to_uppercase().collect()
    }
}

/// Letters other than ours by their number: an id that every address can hold.
fn letter_id(first: char) -> String {
    match first {
        c if c.is_numeric() => "0".to_owned(),
        c if c.is_ascii_alphabetic() => c.to_ascii_lowercase().to_string(),
        c => {
            let capitals = c.to_uppercase().map(|c| format!("{:x}", u32::from(c)));
            capitals.collect::<Vec<_>>().join("-")
        }
    }
}
