//! Names without a dossier: a gazetteer from a JSON list.

use serde_json::{Map, Value};

use super::actor::ActorKind;
use super::choice::Choice;
use super::gazetteer::{actor_sort, place_sort, rule};
use super::place::PlaceKind;
use super::shapes::{Match, NameKind};
use crate::analysis::gazetteer::Gazetteer;
use crate::analysis::gazetteer::entries::{ListedActor, ListedName, ListedPlace};

/// Reads a gazetteer from a list of objects with `id`, `kind` and `names`, the full name first.
///
/// # Errors
/// Fails if the text is not such a list; the message says where.
pub fn read(text: &str) -> Result<Gazetteer, String> {
    let list: Vec<Map<String, Value>> =
        serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| format!("it is not a list of objects: {error}"))?;
    let mut gazetteer = Gazetteer::in_language("en");
    for (number, entry) in (1..).zip(list) {
        take(&entry, &mut gazetteer).ok_or_else(|| {
            format!("entry {number} has no `id`, or no `names` with at least one name")
        })?;
    }
    Ok(gazetteer)
}

fn take(entry: &Map<String, Value>, gazetteer: &mut Gazetteer) -> Option<()> {
    let id = entry.get("id")?.as_str()?.to_owned();
    let mut written = entry.get("names")?.as_array()?.iter();
    let full = ListedName {
        text: words(written.next()?)?.to_owned(),
        rule: rule(Match::Always),
        is_office: false,
    };
    let mut names = vec![full];
    names.extend(written.filter_map(other_name));
    let kind = entry.get("kind").and_then(Value::as_str);
    match kind_of(kind.unwrap_or_default()) {
        NamedKind::Actor(kind) => gazetteer.actors.push(ListedActor {
            id,
            sort: actor_sort(kind),
            names,
            short: None,
            offices: Vec::new(),
        }),
        NamedKind::Place(kind) => gazetteer.places.push(ListedPlace {
            id,
            sort: place_sort(kind),
            names,
            short: None,
            within: Vec::new(),
        }),
    }
    Some(())
}

/// The words of a name, which is a text or an object that contains one.
fn words(name: &Value) -> Option<&str> {
    let words = name.get("text").unwrap_or(name).as_str()?;
    Some(words).filter(|words| !words.trim().is_empty())
}

/// Another name, written as in records: a text, or `{text, kind, match}`.
fn other_name(name: &Value) -> Option<ListedName> {
    let is_office = choice(name, "kind") == Some(NameKind::Role);
    let by_default = match is_office {
        true => Match::Never,
        false => Match::Always,
    };
    Some(ListedName {
        text: words(name)?.to_owned(),
        rule: rule(choice(name, "match").unwrap_or(by_default)),
        is_office,
    })
}

fn choice<T: Choice>(name: &Value, field: &str) -> Option<T> {
    let written = name.get(field)?.as_str()?;
    T::ALL.iter().find(|one| one.as_str() == written).copied()
}

enum NamedKind {
    Actor(ActorKind),
    Place(PlaceKind),
}

/// A kind, by this program's word for it or by those that corpora use.
fn kind_of(written: &str) -> NamedKind {
    let small = written.to_lowercase();
    if let Some(kind) = PlaceKind::ALL.iter().find(|kind| kind.as_str() == small) {
        return NamedKind::Place(*kind);
    }
    if let Some(kind) = ActorKind::ALL.iter().find(|kind| kind.as_str() == small) {
        return NamedKind::Actor(*kind);
    }
    match small.as_str() {
        "place" | "location" | "loc" | "fac" => NamedKind::Place(PlaceKind::Other),
        "gpe" => NamedKind::Place(PlaceKind::Country),
        "per" => NamedKind::Actor(ActorKind::Person),
        _ => NamedKind::Actor(ActorKind::Organization),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::names::NameRule;

    #[test]
    fn a_list_of_names_is_a_gazetteer() {
        let gazetteer = read(
            r#"[{"id": "lena", "kind": "person", "names": ["Lena Brandt", {"text": "Brandt", "match": "after-full-name"}, {"text": "Minister", "kind": "role"}, 7]},
                {"id": "porto", "kind": "city", "names": ["Porto"]}, {"id": "x", "kind": "ORG", "names": ["Coast \"News\""]}]"#,
        )
        .unwrap();
        assert_eq!((gazetteer.actors.len(), gazetteer.places.len()), (2, 1));
        let rules = |at: usize| -> Vec<Option<NameRule>> {
            let names = gazetteer.actors[at].names.iter();
            names.map(|name| name.rule).collect()
        };
        assert_eq!(
            rules(0),
            [Some(NameRule::Always), Some(NameRule::AfterFullName), None]
        );
        assert_eq!(gazetteer.actors[1].names[0].text, "Coast \"News\"");
        for wrong in [
            "{}",
            "[1]",
            r#"[{"id": "a"}]"#,
            r#"[{"id": "a", "names": []}]"#,
            r#"[{"id": "a", "names": [" "]}]"#,
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
