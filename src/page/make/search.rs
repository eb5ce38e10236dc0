//! The page for searching: an index of all names.

use super::listed::{self, Share, letter};
use crate::dossier::{Dossier, Name, OtherName, RecordId};
use crate::language::order::Order;
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Row, Step, letter_id};
use crate::page::messages::direction::direction;
use crate::page::model::{IndexCard, LetterCard, SearchPage};
use crate::page::routes::Overview;
use crate::text::keyword::keyphrase;

/// About how much HTML a name in the index becomes, beside itself.
const ENTRY: usize = 130;

/// Divides the index by letter.
pub(crate) fn divide(edition: Edition<'_>, divisions: &mut Divisions) {
    let names = names(edition.dossier);
    let row = |(place, first): (usize, Option<char>)| {
        let name = names.get(place).map_or(0, |named| named.name.len());
        let row = Row {
            steps: [Step::letter(first), Step::Every],
            bytes: ENTRY + 2 * name,
        };
        (place, row)
    };
    let rows = in_order(edition.dossier, &names).into_iter().map(row);
    listed::in_order(divisions, Overview::Search, rows.collect());
}

/// The page on which a dossier is searched, with the index of names or a part of it.
pub(crate) fn page(edition: Edition<'_>, part: usize) -> SearchPage {
    let share = Share::of(edition, Overview::Search, part);
    let address = share.address();
    let cx = Context::new(edition, &address);
    let names = names(edition.dossier);
    let sorted = || {
        let places = in_order(edition.dossier, &names).into_iter();
        places.filter_map(|(place, _)| names.get(place)).collect()
    };
    SearchPage {
        letters: letters(cx, &share.rows(names.iter(), sorted)),
        is_search: part == 0,
        listing: share.listing(cx),
        frame: cx.frame(
            &address,
            "search",
            &share.title(cx, cx.messages.get("search")),
            cx.messages.get("search-description"),
        ),
    }
}

/// A name of a record.
struct Named<'a> {
    record: RecordId,
    name: &'a str,
    lang: Option<&'a str>,
    what: What,
}

/// Which message says what is named.
#[derive(Clone, Copy)]
enum What {
    Actor(crate::content::actor::ActorKind),
    Place(crate::content::place::PlaceKind),
    Other(&'static str),
}

/// Every name of actors, places, terms, questions and claims.
fn names(dossier: &Dossier) -> Vec<Named<'_>> {
    let Dossier {
        actors,
        places,
        terms,
        questions,
        claims,
        ..
    } = dossier;
    let mut names = Vec::new();
    for one in actors.values() {
        let what = What::Actor(one.kind);
        all(one.id.clone(), (&one.name, &one.names), what, &mut names);
    }
    for one in places.values() {
        let what = What::Place(one.kind);
        all(one.id.clone(), (&one.name, &one.names), what, &mut names);
    }
    for one in terms.values() {
        let named = main(one.id.clone(), &one.term, What::Other("term"));
        let forms = one.forms.iter();
        names.extend(forms.map(|(lang, form)| other(&named, form, Some(lang))));
        names.push(named);
    }
    for one in questions.values() {
        let what = What::Other("question");
        names.push(main(one.id.clone(), &one.question, what));
    }
    for one in claims.values() {
        names.push(main(one.id.clone(), &one.statement, What::Other("claim")));
    }
    names
}

fn main(record: impl Into<RecordId>, name: &str, what: What) -> Named<'_> {
    Named {
        record: record.into(),
        name,
        lang: None,
        what,
    }
}

fn other<'a>(of: &Named<'a>, name: &'a str, lang: Option<&'a String>) -> Named<'a> {
    Named {
        record: of.record.clone(),
        name,
        lang: lang.map(String::as_str),
        what: of.what,
    }
}

fn all<'a>(
    record: impl Into<RecordId>,
    (name, others): (&'a Name, &'a [OtherName]),
    what: What,
    names: &mut Vec<Named<'a>>,
) {
    let named = main(record, &name.main, what);
    let native = name.others.iter();
    names.extend(native.map(|(lang, text)| other(&named, text, Some(lang))));
    let others = others.iter();
    names.extend(others.map(|one| other(&named, &one.text, one.language.as_ref())));
    names.push(named);
}

/// Names in the order of the index, by their places, with the letters under which they are found. A name that several languages
/// share is once.
fn in_order(dossier: &Dossier, names: &[Named<'_>]) -> Vec<(usize, Option<char>)> {
    let order = Order::of(&dossier.site.language);
    let keyed = (0..).zip(names).filter_map(|(place, named)| {
        let first = keyphrase(named.name).chars().next()?;
        Some((place, named, first))
    });
    let mut keyed: Vec<(usize, &Named<'_>, char)> = keyed.collect();
    // By the letter under which a name is found, in whose section it is, and there by the alphabet.
    keyed.sort_by_cached_key(|(place, named, first)| {
        let letter = order.key(&first.to_string());
        let name = order.key(named.name);
        let main = dossier.name_of(&named.record);
        (
            letter,
            name,
            named.name != main,
            main,
            &named.record,
            *place,
        )
    });
    keyed.dedup_by(|(_, one, _), (_, other, _)| {
        one.name == other.name && one.record == other.record
    });
    let placed = keyed.into_iter();
    placed
        .map(|(place, _, first)| (place, Some(first)))
        .collect()
}

/// Names that are in order, by their first letters.
fn letters(cx: Context<'_>, names: &[&Named<'_>]) -> Vec<LetterCard> {
    let first = |named: &&Named<'_>| Step::letter(keyphrase(named.name).chars().next());
    let letters = names.chunk_by(|one, other| first(one) == first(other));
    let card = |names: &[&Named<'_>]| {
        let first = keyphrase(names.first()?.name).chars().next()?;
        Some(LetterCard {
            id: format!("az-{}", letter_id(first)),
            letter: letter(first, cx.messages),
            entries: names.iter().map(|named| index_card(cx, named)).collect(),
        })
    };
    letters.filter_map(card).collect()
}

fn index_card(cx: Context<'_>, named: &Named<'_>) -> IndexCard {
    let kind = match named.what {
        What::Actor(kind) => cx.messages.actor_kind(kind),
        What::Place(kind) => cx.messages.place_kind(kind),
        What::Other(id) => cx.messages.get(id),
    };
    let lang = named.lang.unwrap_or(&cx.dossier.site.language);
    let of = cx.link(named.record.clone());
    IndexCard {
        name: named.name.to_owned(),
        lang: named.lang.map(str::to_owned),
        dir: direction(lang),
        own: named.name == of.name,
        of,
        class: named.record.kind().as_class(),
        kind: kind.to_owned(),
    }
}
