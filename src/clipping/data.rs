//! JSON as received: news agencies' items (IPTC ninjs 1 to 3) and bibliographic data (CSL-JSON, as Zotero writes it).

use serde_json::{Map, Value};

use super::html;
use super::lines;
use super::reading::is_address;
use super::received::{Block, BlockKind, Piece, Received};
use crate::content::article::PublisherStatus;
use crate::content::folder::fingerprint;
use crate::prose::edtf::Edtf;

/// The items of a JSON file, or why there are none.
pub(super) fn items(text: &str) -> Result<Vec<Piece>, String> {
    let text = text.trim_start_matches('\u{feff}');
    let data: Value =
        serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"))?;
    let objects = objects(data);
    let known = "it is JSON, but neither an item in ninjs nor bibliographic data in CSL-JSON";
    if objects.is_empty() {
        return Err(known.to_owned());
    }
    let single = objects.len() == 1;
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, object) in objects.into_iter().enumerate() {
        let Some((id, received)) = item(&object) else {
            if single {
                return Err(known.to_owned());
            }
            continue;
        };
        let taken = |id: &String| pieces.iter().any(|piece| piece.item.as_ref() == Some(id));
        let id = id
            .filter(|id| !taken(id))
            .unwrap_or_else(|| format!("number {}", at + 1));
        pieces.push(Piece {
            item: (!single).then_some(id),
            sha256: (!single).then(|| fingerprint(Value::Object(object).to_string().as_bytes())),
            received,
        });
    }
    if pieces.is_empty() {
        return Err(known.to_owned());
    }
    Ok(pieces)
}

/// The objects of a list, of a list in a field, or the one there is.
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

fn item(object: &Map<String, Value>) -> Option<(Option<String>, Received)> {
    let fields = Fields(object);
    let agency = fields.0.keys().any(|key| {
        let small = key.to_lowercase();
        small.starts_with("body_")
            || matches!(
                small.as_str(),
                "bodies" | "headlines" | "versioncreated" | "headline" | "pubstatus"
            )
    });
    let cited = ["title", "container-title", "issued", "URL"]
        .iter()
        .any(|name| object.contains_key(*name));
    match (agency, cited) {
        (true, _) => Some((fields.text(&["uri", "guid", "id"]), ninjs(&fields))),
        (false, true) => Some((fields.text(&["id"]), csl(&fields))),
        (false, false) => None,
    }
}

/// An object whose fields are found whatever their capitals: ninjs 3 has `versionCreated` where 2 has `versioncreated`.
struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    fn get(&self, name: &str) -> Option<&'a Value> {
        self.0
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// The first of some fields that holds words.
    fn text(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| match self.get(name)? {
            Value::String(text) => Some(html::words(text)).filter(|text| !text.is_empty()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    }

    /// The objects of a list.
    fn list(&self, name: &str) -> Vec<Fields<'a>> {
        let list = self
            .get(name)
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        list.iter()
            .filter_map(Value::as_object)
            .map(Fields)
            .collect()
    }

    /// The value of a list's main entry: `headlines: [{role: main, value: …}]`.
    fn main(&self, name: &str) -> Option<Fields<'a>> {
        let list = self.list(name);
        let main = list.iter().position(|entry| {
            entry
                .text(&["role"])
                .is_some_and(|role| role.to_lowercase().contains("main"))
        });
        list.into_iter().nth(main.unwrap_or(0))
    }
}

// Agencies

fn ninjs(fields: &Fields<'_>) -> Received {
    let value = |name: &str| fields.main(name).and_then(|entry| entry.text(&["value"]));
    let source = fields
        .list("infosources")
        .into_iter()
        .chain(fields.list("infosource"))
        .find_map(|source| source.text(&["name"]));
    let holder = fields
        .text(&["copyrightholder"])
        .or_else(|| Fields(fields.get("copyright")?.as_object()?).text(&["holder"]));
    let (publisher, publisher_status) = match (source, holder) {
        (Some(name), _) => (Some(name), None),
        (None, Some(name)) => (Some(name), Some(PublisherStatus::Inferred)),
        (None, None) => (None, None),
    };
    let links = fields
        .list("links")
        .into_iter()
        .filter_map(|link| link.text(&["href"]));
    let mut addresses = fields.text(&["uri"]).into_iter().chain(links);
    Received {
        title: value("headlines")
            .or_else(|| fields.text(&["headline", "title"]))
            .or_else(|| value("titles")),
        publisher,
        publisher_status,
        byline: fields.text(&["byline", "by"]),
        dateline: fields.text(&["located"]),
        published: fields
            .text(&["published", "datepublished", "firstpublished"])
            .and_then(|date| html::day(&date)),
        made: fields
            .text(&["firstcreated", "versioncreated", "contentcreated"])
            .and_then(|date| html::day(&date)),
        language: fields
            .text(&["language"])
            .and_then(|tag| html::language_tag(&tag)),
        url: addresses.find(|url| is_address(url)),
        description: value("descriptions")
            .or_else(|| fields.text(&["description_text", "description_html"])),
        body: agency_body(fields),
        ..Received::default()
    }
}

/// The body, with its structure where it has one.
fn agency_body(fields: &Fields<'_>) -> Vec<Block> {
    if let Some(body) = ["body_xhtml", "body_html", "body_nitf"]
        .iter()
        .find_map(|name| fields.get(name)?.as_str())
    {
        return html::fragment(body);
    }
    let bodies = fields.list("bodies");
    let marked = bodies.iter().find(|body| {
        body.text(&["contenttype"])
            .is_some_and(|kind| kind.contains("html") || kind.contains("xml"))
    });
    let body = marked
        .or(bodies.first())
        .and_then(|body| body.get("value"))
        .and_then(Value::as_str);
    let Some(text) = body.or_else(|| fields.get("body_text")?.as_str()) else {
        return Vec::new();
    };
    if text.contains("</p>") || text.contains("<br") {
        return html::fragment(text);
    }
    lines::blocks(text)
        .into_iter()
        .map(|line| Block::plain(BlockKind::Paragraph, line))
        .collect()
}

// Bibliographies

fn csl(fields: &Fields<'_>) -> Received {
    let authors: Vec<String> = fields.list("author").iter().filter_map(author).collect();
    Received {
        title: fields.text(&["title"]),
        publisher: fields.text(&["container-title", "publisher"]),
        byline: Some(authors.join(", ")).filter(|names| !names.is_empty()),
        published: fields.get("issued").and_then(date),
        accessed: fields.get("accessed").and_then(date),
        language: fields
            .text(&["language"])
            .and_then(|tag| html::language_tag(&tag)),
        url: fields.text(&["URL"]).filter(|url| is_address(url)),
        summary: fields.text(&["abstract"]),
        is_citation: true,
        ..Received::default()
    }
}

fn author(fields: &Fields<'_>) -> Option<String> {
    fields.text(&["literal"]).or_else(|| {
        let parts =
            ["given", "non-dropping-particle", "family", "suffix"].map(|part| fields.text(&[part]));
        let name = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        (!name.is_empty()).then_some(name)
    })
}

/// A date in CSL as EDTF: of parts, or as it is written.
fn date(value: &Value) -> Option<String> {
    let date = value.as_object()?;
    let about = date
        .get("circa")
        .is_some_and(|circa| !matches!(circa, Value::Bool(false) | Value::Null));
    let parts = date.get("date-parts").and_then(Value::as_array);
    let ends: Vec<String> = parts.into_iter().flatten().filter_map(parts_of).collect();
    let written = match ends.as_slice() {
        [day] => Some(format!("{day}{}", if about { "~" } else { "" })),
        [from, to] => Some(format!("{from}/{to}")),
        _ => {
            let raw = date
                .get("edtf")
                .or_else(|| date.get("raw"))
                .or_else(|| date.get("literal"))?
                .as_str()?;
            Edtf::parse(raw.trim())
                .ok()
                .map(|_| raw.trim().to_owned())
                .or_else(|| html::day(raw))
        }
    }?;
    Edtf::parse(&written).ok().map(|_| written)
}

/// Year, month and day, as many as there are; as numbers or as text.
fn parts_of(parts: &Value) -> Option<String> {
    let number = |part: &Value| part.as_i64().or_else(|| part.as_str()?.trim().parse().ok());
    let numbers: Vec<i64> = parts.as_array()?.iter().map_while(number).collect();
    match numbers.as_slice() {
        [year] => Some(format!("{year:04}")),
        [year, month] => Some(format!("{year:04}-{month:02}")),
        [year, month, day, ..] => Some(format!("{year:04}-{month:02}-{day:02}")),
        [] => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
