//! Names without a dossier: a list in JSON from which actors and places are read as if each had a file.

use serde_json::{Map, Value, json};
use std::sync::Arc;

use super::actor::{ActorKind, ActorText};
use super::body::Body;
use super::choice::Choice;
use super::place::{PlaceKind, PlaceText};
use super::whole::{Content, Record};
use super::yaml::{self, Node};
use crate::diagnostic::{Diagnostics, FileId};

/// A dossier that has only these names: a list of objects with `id`, `kind` and `names`, of which the first is the full one.
///
/// # Errors
/// Where the text is no such list; the words say where.
pub fn read(text: &str) -> Result<Content, String> {
    let list: Vec<Map<String, Value>> =
        serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| format!("it is no list of objects: {error}"))?;
    let mut content = Content::empty(Vec::new(), std::collections::BTreeSet::new());
    for (number, entry) in (1..).zip(list) {
        take(&entry, &mut content).ok_or_else(|| {
            format!("entry {number} has no `id`, or no `names` with at least one name")
        })?;
    }
    Ok(content)
}

fn take(entry: &Map<String, Value>, content: &mut Content) -> Option<()> {
    let id = entry.get("id")?.as_str()?.to_owned();
    let mut names = entry.get("names")?.as_array()?.iter();
    let name = match names.next()? {
        Value::String(name) => name.clone(),
        Value::Object(name) => name.get("text")?.as_str()?.to_owned(),
        _ => return None,
    };
    let kind = entry
        .get("kind")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let others: Vec<&Value> = names.collect();
    match kind_of(kind) {
        Known::Actor(kind) => {
            let text = ActorText::read(
                node(&name, kind.as_str(), &others)?,
                body(),
                &mut Diagnostics::default(),
            );
            content.actors.push(record(id, text));
        }
        Known::Place(kind) => {
            let text = PlaceText::read(
                node(&name, kind.as_str(), &others)?,
                body(),
                &mut Diagnostics::default(),
            );
            content.places.push(record(id, text));
        }
    }
    Some(())
}

enum Known {
    Actor(ActorKind),
    Place(PlaceKind),
}

/// A kind by this program's words, or by those that corpora use.
fn kind_of(written: &str) -> Known {
    let small = written.to_lowercase();
    if let Some(kind) = PlaceKind::ALL.iter().find(|kind| kind.as_str() == small) {
        return Known::Place(*kind);
    }
    if let Some(kind) = ActorKind::ALL.iter().find(|kind| kind.as_str() == small) {
        return Known::Actor(*kind);
    }
    match small.as_str() {
        "place" | "location" | "loc" | "fac" => Known::Place(PlaceKind::Other),
        "gpe" => Known::Place(PlaceKind::Country),
        "per" => Known::Actor(ActorKind::Person),
        _ => Known::Actor(ActorKind::Organization),
    }
}

/// The front matter a record of this name would have. JSON is YAML.
fn node(name: &str, kind: &str, others: &[&Value]) -> Option<Node> {
    let front = json!({"name": name, "kind": kind, "names": others});
    yaml::parse(
        FileId::default(),
        0,
        &front.to_string(),
        &mut Diagnostics::default(),
    )
}

fn body() -> Body {
    Body::read(FileId::default(), 0, "", &mut Diagnostics::default())
}

fn record<T>(id: String, text: T) -> Record<T> {
    Record {
        id,
        file: FileId::default(),
        todo: None,
        allowed: Vec::new(),
        formerly: Vec::new(),
        text: Arc::new(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_names_is_a_dossier_of_actors_and_places() {
        let content = read(
            r#"[{"id": "lena", "kind": "person", "names": ["Lena Brandt", {"text": "Brandt", "match": "after-full-name"}]},
                {"id": "porto", "kind": "city", "names": ["Porto"]}, {"id": "x", "kind": "ORG", "names": ["Coast \"News\""]}]"#,
        )
        .unwrap();
        assert_eq!((content.actors.len(), content.places.len()), (2, 1));
        assert_eq!(content.actors[0].text.names.len(), 1);
        assert!(content.actors[1].text.name.is_some());
        for wrong in [
            "{}",
            "[1]",
            r#"[{"id": "a"}]"#,
            r#"[{"id": "a", "names": []}]"#,
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
