//! Looking for records while somebody types: by their names, other names, forms and statements.

use serde::{Deserialize, Serialize};

use super::meaning::Named;
use crate::clipping::ascii_slug;
use crate::content::shapes::Kind;
use crate::content::{Choice, Content};
use crate::dossier::{Article, Dossier, RecordId, What};
use crate::text::fold::fold_case;
use crate::workspace::Checked;

/// What is looked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Search {
    /// The article that is annotated; what it names comes first.
    article: Option<String>,
    /// Kinds of records: `actor`, `place`, `claim`, `event`, `term`.
    kinds: Vec<String>,
    /// What was typed. If it is empty, everything fits.
    #[serde(default)]
    words: String,
    /// Where the selection begins, in characters; what is named near it comes first.
    near: Option<usize>,
    /// The selected words. If nothing was typed, records that have them as a name come first.
    #[serde(default)]
    selected: String,
}

/// What was found.
#[derive(Debug, Serialize)]
pub(super) struct Found {
    /// The likeliest first.
    records: Vec<FoundRecord>,
    /// How many fit.
    matches: usize,
    /// An id for a new record with the words as its name; empty if none can be made from them.
    fresh: String,
}

#[derive(Debug, Serialize)]
struct FoundRecord {
    #[serde(flatten)]
    record: Named,
    /// The other name by which it was found.
    also: Option<String>,
    /// How often the article names it.
    count: usize,
}

/// More than anybody reads in a list.
const LISTED: usize = 12;

/// How well a record fits: the smaller, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// A name is the words.
    Whole,
    /// A name begins with the words.
    Beginning,
    /// A word of a name begins with each of the words.
    Words,
    /// The words are somewhere in a name.
    Inside,
    /// Nothing was looked for.
    Any,
}

/// The records that fit.
pub(super) fn search(checked: &Checked, search: &Search) -> Found {
    let dossier = &checked.dossier;
    let article = search
        .article
        .as_deref()
        .and_then(|id| dossier.articles.get(id));
    let typed = fold_case(search.words.trim());
    let selected = fold_case(search.selected.trim());
    let mut found = Vec::new();
    for (kind, id, names) in names(dossier, &search.kinds) {
        let folded: Vec<String> = names.iter().map(|name| fold_case(name)).collect();
        let is_selected = typed.is_empty() && folded.contains(&selected);
        let best = folded
            .iter()
            .enumerate()
            .filter_map(|(at, name)| Some((fit(name, &typed)?, at)))
            .min();
        let Some((fit, at)) = best else { continue };
        let (count, distance) = article.map_or((0, usize::MAX), |article| {
            named_in(article, kind, id, search.near)
        });
        let also = (at > 0 && fit != Fit::Any).then(|| names.get(at)).flatten();
        let rank = (!is_selected, fit, distance, usize::MAX - count);
        found.push((rank, kind, id, also.map(|name| (*name).to_owned()), count));
    }
    found.sort();
    let matches = found.len();
    let listed = found.into_iter().take(LISTED);
    let records = listed.map(|(_, kind, id, also, count)| FoundRecord {
        record: Named::of(checked, kind, id),
        also,
        count,
    });
    let name = match typed.is_empty() {
        true => search.selected.trim(),
        false => search.words.trim(),
    };
    Found {
        records: records.collect(),
        matches,
        fresh: fresh_id(name, &checked.content),
    }
}

/// The longest id that is made from a name, in characters; statements of claims are long.
const ID: usize = 48;

/// An id that no record has, from the first words of a name.
fn fresh_id(name: &str, content: &Content) -> String {
    let slug = ascii_slug(name);
    let mut id = String::new();
    for word in slug.split('-').filter(|word| !word.is_empty()) {
        if !id.is_empty() && id.len() + 1 + word.len() > ID {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    let is_taken = |id: &str| {
        Kind::ALL
            .iter()
            .any(|kind| content.ids(*kind).contains(&id))
    };
    let numbered = |number: usize| format!("{id}-{number}");
    match id.is_empty() || !is_taken(&id) {
        true => id,
        false => (2..1_000)
            .map(numbered)
            .find(|id| !is_taken(id))
            .unwrap_or_default(),
    }
}

fn fit(name: &str, typed: &str) -> Option<Fit> {
    if typed.is_empty() {
        return Some(Fit::Any);
    }
    if name == typed {
        return Some(Fit::Whole);
    }
    if name.starts_with(typed) {
        return Some(Fit::Beginning);
    }
    let begins = |word: &str| {
        name.split(|c: char| !c.is_alphanumeric())
            .any(|one| one.starts_with(word))
    };
    if typed.split_whitespace().all(begins) {
        return Some(Fit::Words);
    }
    name.contains(typed).then_some(Fit::Inside)
}

/// Every record of some kinds with its names, the main one first.
pub(super) fn names<'a>(
    dossier: &'a Dossier,
    kinds: &[String],
) -> Vec<(&'static str, &'a str, Vec<&'a str>)> {
    let mut all: Vec<(&'static str, &str, Vec<&str>)> = Vec::new();
    let wanted = |kind: &str| kinds.iter().any(|one| one == kind);
    if wanted("actor") {
        all.extend(dossier.actors.values().map(|one| {
            let names = [one.name.main.as_str(), one.name.short.as_str()].into_iter();
            let others = one.name.others.iter().map(|(_, name)| name.as_str());
            let also = one.names.iter().map(|name| name.text.as_str());
            (
                "actor",
                one.id.as_str(),
                names.chain(also).chain(others).collect(),
            )
        }));
    }
    if wanted("place") {
        all.extend(dossier.places.values().map(|one| {
            let names = [one.name.main.as_str(), one.name.short.as_str()].into_iter();
            let others = one.name.others.iter().map(|(_, name)| name.as_str());
            let also = one.names.iter().map(|name| name.text.as_str());
            (
                "place",
                one.id.as_str(),
                names.chain(also).chain(others).collect(),
            )
        }));
    }
    if wanted("claim") {
        all.extend(dossier.claims.values().map(|one| {
            (
                "claim",
                one.id.as_str(),
                vec![one.statement.as_str(), one.short.as_str()],
            )
        }));
    }
    if wanted("event") {
        all.extend(
            dossier
                .events
                .values()
                .map(|one| ("event", one.id.as_str(), vec![one.title.as_str()])),
        );
    }
    if wanted("term") {
        all.extend(dossier.terms.values().map(|one| {
            let forms = one.forms.iter().map(|(_, form)| form.as_str());
            (
                "term",
                one.id.as_str(),
                [one.term.as_str()].into_iter().chain(forms).collect(),
            )
        }));
    }
    all
}

/// How often an article names a record, and how far from a place the nearest of them is, in characters.
fn named_in(article: &Article, kind: &str, id: &str, near: Option<usize>) -> (usize, usize) {
    let text = article.prose.body.text.as_str();
    let is_it = |record: &RecordId| Choice::as_str(record.kind()) == kind && record.as_str() == id;
    let mentions = article.mentions.iter().filter(|one| match &one.target {
        crate::dossier::Target::Actor(actor) => is_it(&actor.clone().into()),
        crate::dossier::Target::Metonym(actor, place) => {
            is_it(&actor.clone().into()) || is_it(&place.clone().into())
        }
        crate::dossier::Target::Place(place) => is_it(&place.clone().into()),
    });
    let mentioned = mentions.map(|one| one.passage.start);
    let annotated = article.annotations.iter().filter(|one| match &one.what {
        What::Claim(claim) => is_it(&claim.claim.clone().into()),
        What::Event(report) => is_it(&report.event.clone().into()),
        What::Term(term) => is_it(&term.clone().into()),
        What::Quote(quote) => quote
            .speaker
            .as_ref()
            .is_some_and(|one| is_it(&one.clone().into())),
        _ => false,
    });
    let all: Vec<usize> = mentioned
        .chain(annotated.map(|one| one.passage.start))
        .collect();
    let place = near.map(|at| {
        text.char_indices()
            .nth(at)
            .map_or(text.len(), |(byte, _)| byte)
    });
    let distance = all
        .iter()
        .map(|at| place.map_or(0, |place| place.abs_diff(*at)))
        .min();
    (all.len(), distance.unwrap_or(usize::MAX))
}
