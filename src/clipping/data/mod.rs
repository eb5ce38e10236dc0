//! JSON clippings: news agency items (IPTC ninjs 1 to 3, which may contain NITF) and bibliographic data (CSL-JSON and Zotero's
//! own).

mod csl;
mod fields;
mod names;
mod ninjs;
mod nitf;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use self::fields::Fields;
use super::html;
use super::received::{Piece, Received};
use super::unread::Unread;
use crate::disk::fingerprint;

/// The most items in a file.
const MOST: usize = 5_000;

/// The items in a JSON file, or the reason why there are none.
pub(super) fn items(text: &str) -> Result<Vec<Piece>, String> {
    let text = text.trim_start_matches('\u{feff}');
    let data: Value =
        serde_json::from_str(text).map_err(|error| format!("it is not JSON: {error}"))?;
    // A list with one item is still a list, so that the item keeps its name when the others are removed.
    let is_list = !is_item_alone(&data);
    let objects = objects(data);
    let known =
        "it is JSON, but neither a ninjs item nor bibliographic data: export it as CSL JSON";
    if objects.is_empty() {
        return Err(known.to_owned());
    }
    if objects.len() > MOST {
        return Err(format!(
            "it has {} items, and the limit for a clipping is {MOST}",
            objects.len()
        ));
    }
    let single = objects.len() == 1;
    let mut pieces: Vec<Piece> = Vec::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (at, object) in objects.into_iter().enumerate() {
        let Some((id, received)) = item(&object) else {
            if single {
                return Err(known.to_owned());
            }
            continue;
        };
        let id = id
            .filter(|id| !taken.contains(id))
            .unwrap_or_else(|| format!("number {}", at + 1));
        taken.insert(id.clone());
        pieces.push(Piece {
            item: is_list.then_some(id),
            sha256: is_list.then(|| fingerprint(Value::Object(object).to_string().as_bytes())),
            received,
        });
    }
    if pieces.is_empty() {
        return Err(known.to_owned());
    }
    Ok(pieces)
}

/// Whether a file is a single item and not a list.
fn is_item_alone(data: &Value) -> bool {
    data.as_object()
        .is_some_and(|object| !object.get("items").is_some_and(Value::is_array))
}

/// The objects in a list, in a list in a field, or the only object.
fn objects(data: Value) -> Vec<Map<String, Value>> {
    let list = match data {
        Value::Array(list) => list,
        Value::Object(mut object) => match object.get_mut("items").map(Value::take) {
            Some(Value::Array(list)) => list,
            Some(other) => {
                object.insert("items".to_owned(), other);
                vec![Value::Object(object)]
            }
            None => vec![Value::Object(object)],
        },
        _ => Vec::new(),
    };
    let objects = list.into_iter().filter_map(|item| match item {
        Value::Object(object) => Some(object),
        _ => None,
    });
    objects.collect()
}

/// Reads an object: its id, and what it says. `None` if its format is unknown.
fn item(object: &Map<String, Value>) -> Option<(Option<String>, Received)> {
    let outer = Fields(object);
    // Zotero's API wraps its items.
    let inner = outer.get("data").and_then(Value::as_object).map(Fields);
    let fields = inner.filter(csl::is_zotero).unwrap_or(outer);
    if ninjs::is_item(&fields) && !csl::is_zotero(&fields) {
        let other = ninjs::other_than_text(&fields);
        let mut received = ninjs::read(&fields);
        let is_empty = received.body.is_empty();
        received.note_kind(other, "an agency's item", |kind| {
            is_empty || !matches!(kind, "composite" | "component" | "package")
        });
        return Some((fields.text(&["uri", "guid", "id"]), received));
    }
    if csl::is_zotero(&fields) {
        let mut received = csl::read_zotero(&fields);
        received.note_kind(csl::other_than_entry(&fields), "a Zotero item", |_| true);
        return Some((
            fields.text(&["citationKey", "citekey", "key", "itemKey", "uri"]),
            received,
        ));
    }
    csl::is_entry(&fields).then(|| (fields.text(&["id"]), csl::read(&fields)))
}

impl Received {
    /// Takes the language that an item states. If the words name no language, or several, they are kept as unread.
    fn state_language(&mut self, stated: Option<String>) {
        let Some(stated) = stated else { return };
        self.language = html::language_tag(&stated);
        let says_nothing = matches!(stated.as_str(), "und" | "mul" | "zxx" | "mis");
        if self.language.is_none() && !says_nothing {
            self.unread.push(Unread::Language(stated));
        }
    }

    /// Records that an item is of another kind than an article, so that the draft says so.
    fn note_kind(&mut self, kind: Option<String>, what: &str, refuses: impl Fn(&str) -> bool) {
        let Some(kind) = kind else { return };
        if refuses(&kind) {
            self.refused = Some(format!("it is {what} of the type `{kind}`, not an article"));
        } else {
            self.remarks
                .push(format!("It is {what} of the type `{kind}`."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::article::PublisherStatus;

    #[test]
    fn three_versions_of_ninjs_say_the_same() {
        let one = r#"{"uri": "https://wire.example/1", "type": "text", "versioncreated": "2024-07-24T10:15:00Z", "headline": "Old pier stays",
            "byline": "Lena Brandt", "located": "Porto", "language": "en-GB", "copyrightholder": "Coast Wire",
            "body_xhtml": "<p>The <em>old</em> pier stays.</p><p>So it was decided.</p>"}"#;
        let two = r#"{"uri": "https://wire.example/1", "versioncreated": "2024-07-24T10:15:00Z", "headlines": [{"role": "main", "value": "Old pier stays"}],
            "by": "Lena Brandt", "located": "Porto", "language": "en-GB", "copyrightholder": "Coast Wire",
            "bodies": [{"contenttype": "text/plain", "value": "x"}, {"contenttype": "text/html", "value": "<p>The <em>old</em> pier stays.</p><p>So it was decided.</p>"}]}"#;
        let three = two
            .replace("versioncreated", "versionCreated")
            .replace("contenttype", "contentType")
            .replace("copyrightholder", "copyrightHolder");
        let read = |text: &str| items(text).unwrap().remove(0).received;
        let first = read(one);
        assert_eq!(first.title.as_deref(), Some("Old pier stays"));
        assert_eq!(
            (
                first.dateline.as_deref(),
                first.made.as_deref(),
                first.published.as_deref()
            ),
            (Some("Porto"), Some("2024-07-24"), None)
        );
        assert_eq!(first.publisher_status, Some(PublisherStatus::Inferred));
        assert_eq!(first.body.len(), 2);
        assert_eq!(read(two), first);
        assert_eq!(read(&three), first);
    }

    #[test]
    fn bibliographic_data_has_several_items() {
        let text = r#"[{"id": "brandt2024", "type": "article-newspaper", "title": "Old pier stays", "container-title": "Coast Daily",
            "author": [{"family": "Brandt", "given": "Lena"}, {"literal": "Coast Wire"}], "issued": {"date-parts": [[2024, 7, 24]]},
            "URL": "https://coast.example/pier", "language": "en", "abstract": "It <i>stays</i>."}, {"id": 7, "title": "B", "issued": {"date-parts": [["2024", "7"]], "circa": true}},
            {"title": "C", "issued": {"raw": "July 24, 2024"}}, {"id": 7, "title": "D"}]"#;
        let pieces = items(text).unwrap();
        let ids: Vec<&str> = pieces
            .iter()
            .filter_map(|piece| piece.item.as_deref())
            .collect();
        assert_eq!(ids, ["brandt2024", "7", "number 3", "number 4"]);
        let first = &pieces[0].received;
        assert_eq!(first.byline.as_deref(), Some("Lena Brandt, Coast Wire"));
        assert_eq!(
            (first.publisher.as_deref(), first.summary.as_deref()),
            (Some("Coast Daily"), Some("It stays."))
        );
        let dates: Vec<Option<&str>> = pieces
            .iter()
            .map(|piece| piece.received.published.as_deref())
            .collect();
        assert_eq!(
            dates,
            [
                Some("2024-07-24"),
                Some("2024-07~"),
                Some("2024-07-24"),
                None
            ]
        );
    }

    #[test]
    fn other_json_is_refused() {
        for text in ["{", "1", "[]", "{}", "[1]", r#"{"a": 1}"#] {
            assert!(items(text).is_err(), "{text}");
        }
    }
}
