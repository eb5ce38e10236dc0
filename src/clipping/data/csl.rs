//! Bibliographic data: CSL-JSON, and the JSON of Zotero.

use serde_json::Value;

use super::fields::{Fields, is_true};
use super::names::{CSL, Parts, ZOTERO, written};
use crate::clipping::address::is_address;
use crate::clipping::html;
use crate::clipping::received::Received;
use crate::clipping::unread::Unread;
use crate::language::lexicon::EN;
use crate::time::edtf::Edtf;

/// Whether an object is an entry in CSL-JSON.
pub(super) fn is_entry(fields: &Fields<'_>) -> bool {
    ["title", "container-title", "issued", "URL"]
        .iter()
        .any(|name| fields.0.contains_key(*name))
}

/// Reads an entry in CSL-JSON.
pub(super) fn read(fields: &Fields<'_>) -> Received {
    let mut received = Received {
        title: fields.first_text(&["title"]),
        publisher: fields.first_text(&["container-title", "publisher"]),
        byline: byline(fields, &CSL),
        published: fields.get("issued").and_then(date),
        accessed: fields.get("accessed").and_then(date),
        url: address(fields, &["URL"]),
        summary: fields.get("abstract").and_then(abstract_of),
        is_citation: true,
        ..Received::default()
    };
    let unread_dates = [
        ("issued", received.published.is_none()),
        ("accessed", received.accessed.is_none()),
    ];
    for (name, is_unread) in unread_dates {
        let date = fields.get(name).filter(|_| is_unread).map(said);
        match (name, date) {
            ("issued", date) => received.unread.extend(date.map(Unread::Date)),
            (_, date) => received
                .unplaced
                .extend(date.map(|date| format!("{name}: {date}"))),
        }
    }
    received.state_language(fields.text(&["language"]));
    no_other_calendar(&mut received);
    list_others(fields, CSL_READ, &mut received);
    received
}

/// Moves a date of another calendar, such as one with a year before newspapers existed, to the unread values. Bibliographic fields
/// cannot state their calendar.
fn no_other_calendar(received: &mut Received) {
    let is_hijri = |date: &String| {
        let year = date.get(..4).and_then(|year| year.parse::<u32>().ok());
        year.is_some_and(|year| (1250..1500).contains(&year))
    };
    if received.url.is_none() && received.language.is_none() {
        return;
    }
    if let Some(date) = received.published.take_if(|date| is_hijri(date)) {
        received.unread.push(Unread::Date(date));
    }
}

/// The fields of CSL-JSON that are read, or that say nothing about the article.
const CSL_READ: &[&str] = &[
    "id",
    "type",
    "title",
    "container-title",
    "publisher",
    "author",
    "issued",
    "accessed",
    "language",
    "URL",
    "abstract",
    "citation-key",
];

/// Whether an object is an item in Zotero's own JSON, as written by its API and by Better BibTeX.
pub(super) fn is_zotero(fields: &Fields<'_>) -> bool {
    fields.0.contains_key("itemType")
}

/// The type of a Zotero item that is not an entry in a bibliography.
pub(super) fn other_than_entry(fields: &Fields<'_>) -> Option<String> {
    let kind = fields.text(&["itemType"])?;
    matches!(kind.as_str(), "attachment" | "note" | "annotation").then_some(kind)
}

/// Reads an item in Zotero's own JSON.
pub(super) fn read_zotero(fields: &Fields<'_>) -> Received {
    let stated = fields.text(&["date"]);
    let mut received = Received {
        title: fields.text(&["title", "caseName", "subject"]),
        publisher: fields.text(&[
            "publicationTitle",
            "websiteTitle",
            "blogTitle",
            "forumTitle",
            "programTitle",
            "publisher",
        ]),
        byline: byline(fields, &ZOTERO),
        published: stated.as_deref().and_then(running),
        accessed: fields.text(&["accessDate"]).and_then(|date| running(&date)),
        url: address(fields, &["url"]),
        summary: fields.get("abstractNote").and_then(abstract_of),
        is_citation: true,
        ..Received::default()
    };
    if received.published.is_none() {
        received.unread.extend(stated.map(Unread::Date));
    }
    received.state_language(fields.text(&["language"]));
    no_other_calendar(&mut received);
    list_others(fields, ZOTERO_READ, &mut received);
    received
}

/// The fields of Zotero's JSON that are read, or that say nothing about the article.
const ZOTERO_READ: &[&str] = &[
    "itemType",
    "title",
    "publicationTitle",
    "date",
    "creators",
    "accessDate",
    "language",
    "url",
    "abstractNote",
    "key",
    "itemKey",
    "itemID",
    "version",
    "libraryID",
    "dateAdded",
    "dateModified",
    "uri",
    "citationKey",
    "citekey",
    "relations",
    "collections",
    "attachments",
    "select",
];

/// Lists the fields that do not fit into any field of an article.
fn list_others(fields: &Fields<'_>, read: &[&str], received: &mut Received) {
    for (name, value) in fields.0 {
        if read.contains(&name.as_str()) {
            continue;
        }
        let words = match value {
            Value::Array(_) => {
                let names: Vec<String> = fields
                    .list(name)
                    .iter()
                    .filter_map(|one| written(one, &CSL).or_else(|| one.text(&["tag"])))
                    .collect();
                names.join(", ")
            }
            Value::Object(_) => date(value).unwrap_or_default(),
            _ => fields.text(&[name]).unwrap_or_default(),
        };
        let is_known = received.publisher.as_deref() == Some(words.as_str());
        if !words.is_empty() && !is_known {
            received.unplaced.push(format!("{name}: {words}"));
        }
    }
}

fn byline(fields: &Fields<'_>, parts: &Parts) -> Option<String> {
    let whole = fields.text(&["author"]);
    let wrote = |person: &Fields<'_>| {
        let role = person.text(&["creatorType"]);
        role.is_none_or(|role| matches!(role.as_str(), "author" | "reporter" | "podcaster"))
    };
    let alone = fields.get("author").and_then(Value::as_object).map(Fields);
    let persons = ["author", "creators"]
        .iter()
        .flat_map(|name| fields.list(name))
        .chain(alone);
    let mut names: Vec<String> = persons
        .filter(wrote)
        .filter_map(|person| written(&person, parts))
        .collect();
    if let Some(Value::Array(list)) = fields.get("author") {
        names.extend(list.iter().filter_map(Value::as_str).map(html::words));
    }
    whole.or_else(|| (!names.is_empty()).then(|| names.join(", ")))
}

/// The address, which may be a DOI.
fn address(fields: &Fields<'_>, names: &[&str]) -> Option<String> {
    fields
        .text(names)
        .filter(|url| is_address(url))
        .or_else(|| {
            let doi = fields.text(&["DOI"])?;
            let url = match doi.strip_prefix("10.") {
                Some(_) => format!("https://doi.org/{doi}"),
                None => doi,
            };
            Some(url).filter(|url| is_address(url))
        })
}

/// An abstract as plain text. Blocks in the markup of journals become separate paragraphs.
fn abstract_of(value: &Value) -> Option<String> {
    let mut text = value.as_str()?.to_owned();
    for (of_journals, of_pages) in [
        ("jats:title", "p"),
        ("jats:italic", "i"),
        ("jats:bold", "b"),
        ("jats:", ""),
    ] {
        for start in ["<", "</"] {
            text = text.replace(
                &format!("{start}{of_journals}"),
                &format!("{start}{of_pages}"),
            );
        }
    }
    let words = html::words(&text);
    (!words.is_empty()).then_some(words)
}

/// The text of a date that could not be read.
fn said(date: &Value) -> String {
    let written = ["raw", "literal", "edtf"]
        .iter()
        .find_map(|name| date.get(name)?.as_str());
    written.map_or_else(|| date.to_string(), str::to_owned)
}

/// A CSL date in EDTF, from its parts or from text.
fn date(value: &Value) -> Option<String> {
    if let Some(text) = value.as_str() {
        return running(text);
    }
    let date = value.as_object()?;
    let about = if date.get("circa").is_some_and(is_true) {
        "~"
    } else {
        ""
    };
    let season = date.get("season").and_then(season);
    let parts = date.get("date-parts").and_then(Value::as_array);
    let ends: Vec<End> = parts
        .into_iter()
        .flatten()
        .filter_map(|parts| End::of(parts, season))
        .collect();
    let written = match ends.as_slice() {
        [End::Day(day)] => Some(format!("{day}{about}")),
        [End::Day(from), End::Day(to)] => Some(format!("{from}{about}/{to}{about}")),
        [End::Day(from), End::Open] => Some(format!("{from}{about}/..")),
        [End::Open, End::Day(to)] => Some(format!("../{to}{about}")),
        _ => None,
    };
    let written = written.or_else(|| {
        let mut texts = ["edtf", "raw", "literal"].iter();
        let read = texts.find_map(|name| running(date.get(*name)?.as_str()?))?;
        let is_plain = !read.contains(['/', '?', '~', '%', '.', '[', '{']);
        Some(if is_plain {
            format!("{read}{about}")
        } else {
            read
        })
    })?;
    Edtf::parse(&written).ok().map(|_| written)
}

/// A date in words or in EDTF.
fn running(text: &str) -> Option<String> {
    let text = text.trim();
    // A date with a time is an instant, not yet a day.
    let known = Edtf::parse(text).is_ok() && !text.contains('T');
    if known {
        Some(text.to_owned())
    } else {
        html::day(text)
    }
}

/// One end of a date.
enum End {
    /// A day, a month, a season or a year, in EDTF.
    Day(String),
    /// Zero, which means that it is not stated.
    Open,
}

impl End {
    /// Year, month and day, as far as they are given, as numbers or text.
    fn of(parts: &Value, season: Option<i64>) -> Option<Self> {
        let number = |part: &Value| {
            let written = || part.as_str()?.trim().parse().ok();
            let whole = || part.as_f64().filter(|number| number.fract() == 0.0);
            part.as_i64()
                .or_else(written)
                .or_else(|| format!("{}", whole()?).parse().ok())
        };
        let numbers: Vec<i64> = parts.as_array()?.iter().map_while(number).collect();
        let (year, rest) = numbers.split_first()?;
        if *year == 0 {
            return Some(Self::Open);
        }
        let year = year_of(*year);
        let month = rest
            .first()
            .filter(|month| **month != 0)
            .copied()
            .or(season);
        let day = rest.get(1).filter(|day| **day != 0);
        Some(Self::Day(match (month.map(month_of), day) {
            (None, _) => year,
            (Some(month), Some(day)) if month <= 12 => format!("{year}-{month:02}-{day:02}"),
            (Some(month), _) => format!("{year}-{month:02}"),
        }))
    }
}

/// A year in EDTF, which has a year zero: the year before year 1 is `0000`.
fn year_of(year: i64) -> String {
    if year < 0 {
        let year = year.unsigned_abs() - 1;
        if year == 0 {
            "0000".to_owned()
        } else {
            format!("-{year:04}")
        }
    } else {
        format!("{year:04}")
    }
}

/// A month, or a season. CSL numbers seasons from 13, EDTF from 21.
fn month_of(month: i64) -> i64 {
    if (13..=16).contains(&month) {
        month + 8
    } else {
        month
    }
}

/// The EDTF number of a season, from its number (counted from 1) or its name.
fn season(value: &Value) -> Option<i64> {
    let name = value.as_str().map(|name| name.trim().to_lowercase());
    let number = value
        .as_i64()
        .or_else(|| name.as_deref()?.parse().ok())
        .or_else(|| EN.time.season_forms.of(name.as_deref()?)?.parse().ok())?;
    match number {
        1..=4 => Some(number + 20),
        13..=16 => Some(number + 8),
        21..=24 => Some(number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_keep_their_uncertainty_and_their_ends() {
        for (json, edtf) in [
            (
                r#"{"date-parts": [[2024, 7, 1], [2024, 7, 3]], "circa": true}"#,
                Some("2024-07-01~/2024-07-03~"),
            ),
            (
                r#"{"date-parts": [["2024", "07"]], "circa": 1}"#,
                Some("2024-07~"),
            ),
            (r#"{"date-parts": [[2024]], "season": 1}"#, Some("2024-21")),
            (
                r#"{"date-parts": [[2024]], "season": "Winter"}"#,
                Some("2024-24"),
            ),
            (r#"{"date-parts": [[2024, 15]]}"#, Some("2024-23")),
            (r#"{"date-parts": [[-44, 3, 15]]}"#, Some("-0043-03-15")),
            (r#"{"date-parts": [[-1]]}"#, Some("0000")),
            (r#"{"date-parts": [[1987], [0]]}"#, Some("1987/..")),
            (r#"{"date-parts": [[0], [1987, 5]]}"#, Some("../1987-05")),
            (
                r#"{"raw": "July 24, 2024", "circa": true}"#,
                Some("2024-07-24~"),
            ),
            (r#"{"literal": "2024-07"}"#, Some("2024-07")),
            (
                r#"{"raw": "2024-07-01/2024-07-03"}"#,
                Some("2024-07-01/2024-07-03"),
            ),
            (r#""2024-07-24""#, Some("2024-07-24")),
            (r#"{"literal": "undated"}"#, None),
            (r#"{"date-parts": [[2024, 2, 31]]}"#, None),
            (r#"{"date-parts": []}"#, None),
        ] {
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(date(&value).as_deref(), edtf, "{json}");
        }
    }
}
