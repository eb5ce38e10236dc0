//! Reads the fields in the head of a Markdown file.

use super::dialect::link_parts;
use super::head::{Data, Fields};
use crate::clipping::address::is_address;
use crate::clipping::html;
use crate::clipping::received::Received;
use crate::clipping::unread::Unread;
use crate::clipping::words::one_line;

/// Reads the fields. Fields that no field of the article can hold are listed with their names.
pub(super) fn read(fields: Fields, received: &mut Received) {
    let mut head = Head::of(fields);
    received.title = head.words(TITLE);
    received.url = head.taken(URL, |data| words(data).filter(|words| is_address(words)));
    received.publisher = head.words(PUBLISHER);
    received.byline = head.words(AUTHOR).map(|name| html::without_label(&name));
    received.published = head.taken(PUBLISHED, day);
    received.accessed = head.taken(ACCESSED, day);
    received.language = head.taken(LANGUAGE, |data| html::language_tag(&words(data)?));
    received.description = head.words(DESCRIPTION);
    // A source that is not an address names the publisher.
    if received.publisher.is_none() {
        received.publisher = head.words(&["source"]);
    }
    // A date that cannot be read is listed as a date.
    if received.published.is_none() {
        let unread = head.0.iter().filter(|(key, _)| is_named(key, PUBLISHED));
        let unread = unread.filter_map(|(_, data)| words(data).map(Unread::Date));
        received.unread.extend(unread);
        head.0.retain(|(key, _)| !is_named(key, PUBLISHED));
    }
    // A language that is not valid is listed as a language.
    if received.language.is_none() {
        let unread = head.0.iter().filter(|(key, _)| is_named(key, LANGUAGE));
        let unread = unread.filter_map(|(_, data)| words(data).map(Unread::Language));
        received.unread.extend(unread);
        head.0.retain(|(key, _)| !is_named(key, LANGUAGE));
    }
    received.unplaced.extend(head.left());
}

/// Whether a field has one of some names.
fn is_named(key: &str, names: &[&str]) -> bool {
    let key = key.replace('-', "_");
    names.iter().any(|name| key.eq_ignore_ascii_case(name))
}

const TITLE: &[&str] = &["title", "headline"];
const URL: &[&str] = &[
    "url",
    "link",
    "source",
    "source_url",
    "canonical",
    "canonical_url",
    "original",
];
const PUBLISHER: &[&str] = &[
    "publisher",
    "publication",
    "site",
    "site_name",
    "website",
    "outlet",
    "newspaper",
    "journal",
];
const AUTHOR: &[&str] = &["author", "authors", "byline", "by", "creator", "creators"];
const PUBLISHED: &[&str] = &[
    "published",
    "date_published",
    "datepublished",
    "publication_date",
    "pubdate",
    "publishdate",
    "date",
    "issued",
];
const ACCESSED: &[&str] = &["accessed", "date_accessed", "retrieved", "clipped", "saved"];
const LANGUAGE: &[&str] = &["language", "lang", "locale"];
const DESCRIPTION: &[&str] = &["description", "summary", "excerpt", "abstract"];

/// The fields of a head that are not yet taken. Those in Zola's `extra` and Hugo's `params` come last.
struct Head(Vec<(String, Data)>);

impl Head {
    fn of(fields: Fields) -> Self {
        let (mut own, mut further) = (Vec::new(), Vec::new());
        for (key, data) in fields {
            match data {
                Data::Map(inner) if matches!(key.as_str(), "extra" | "params") => {
                    further.extend(inner);
                }
                data => own.push((key, data)),
            }
        }
        own.append(&mut further);
        Self(own)
    }

    /// The first of some fields that can be read. The rest of the field's content is kept for the editor.
    fn taken(&mut self, names: &[&str], read: impl Fn(&Data) -> Option<String>) -> Option<String> {
        names.iter().find_map(|name| {
            let at = self
                .0
                .iter()
                .position(|(key, data)| is_named(key, &[name]) && read(data).is_some())?;
            let (key, data) = self.0.remove(at);
            let value = read(&data)?;
            if let Some(rest) = beyond(&data, &value) {
                self.0.insert(at, (key, rest));
            }
            Some(value)
        })
    }

    fn words(&mut self, names: &[&str]) -> Option<String> {
        self.taken(names, words)
    }

    /// The fields that were not taken, one per line.
    fn left(self) -> Vec<String> {
        let mut lines = Vec::new();
        for (key, data) in self.0 {
            flatten(&key, &data, &mut lines);
        }
        lines
    }
}

/// Whether words contain only the date that was read. "May 6, 2024" says no more than `2024-05-06`; an instant does.
fn is_plain_day(words: &str, date: &str) -> bool {
    !words.contains(':')
        && words.split_whitespace().count() <= 5
        && html::day(words).as_deref() == Some(date)
}

/// What a field says in addition to the words that were read from it.
fn beyond(data: &Data, value: &str) -> Option<Data> {
    match data {
        Data::Nothing => None,
        Data::Words(words) => {
            let read = plain(words);
            let is_said = value.contains(&read)
                || value == read.replace('_', "-")
                || is_plain_day(&read, value);
            (!is_said).then(|| data.clone())
        }
        Data::List(items) => {
            let rest: Vec<Data> = items
                .iter()
                .filter_map(|item| beyond(item, value))
                .collect();
            (!rest.is_empty()).then_some(Data::List(rest))
        }
        Data::Map(fields) => {
            let said = |field: &Data| matches!(field, Data::Words(words) if value.contains(words.as_str()));
            let rest: Fields = fields
                .iter()
                .filter(|(_, field)| !said(field))
                .cloned()
                .collect();
            (!rest.is_empty()).then_some(Data::Map(rest))
        }
    }
}

fn flatten(key: &str, data: &Data, lines: &mut Vec<String>) {
    match data {
        Data::Nothing => {}
        Data::Words(words) if words.is_empty() => {}
        Data::Words(words) => lines.push(format!("{key}: {words}")),
        Data::List(items) => {
            let plain: Option<Vec<&str>> = items
                .iter()
                .map(|item| match item {
                    Data::Words(words) => Some(words.as_str()),
                    _ => None,
                })
                .collect();
            match plain {
                Some(words) if words.is_empty() => {}
                Some(words) => lines.push(format!("{key}: {}", words.join(", "))),
                None => items.iter().for_each(|item| flatten(key, item, lines)),
            }
        }
        Data::Map(fields) => {
            for (inner, data) in fields {
                flatten(&format!("{key}.{inner}"), data, lines);
            }
        }
    }
}

fn day(data: &Data) -> Option<String> {
    html::day(&words(data)?)
}

/// The words of a value: text, all names in a list, the name of a person or a paper.
fn words(data: &Data) -> Option<String> {
    let words = match data {
        Data::Nothing => return None,
        Data::Words(text) => plain(text),
        Data::List(items) => {
            let all: Vec<String> = items.iter().filter_map(words).collect();
            all.join(", ")
        }
        Data::Map(fields) => name(fields)?,
    };
    (!words.is_empty()).then_some(words)
}

/// A name that is split into fields.
fn name(fields: &Fields) -> Option<String> {
    let field = |names: &[&str]| {
        let is_one = |key: &str| {
            let key = key.replace(['_', '-'], "");
            names.iter().any(|name| key.eq_ignore_ascii_case(name))
        };
        let found = fields.iter().find(|(key, _)| is_one(key));
        found.and_then(|(_, data)| words(data))
    };
    if let Some(name) = field(&["name", "literal", "fullname", "displayname", "title"]) {
        return Some(name);
    }
    let given = field(&["given", "givenname", "first", "firstname"]);
    let family = field(&["family", "familyname", "last", "lastname", "surname"]);
    let parts: Vec<String> = [given, family].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// Words without the markup of a link: `[[people/Kit Aldous|Kit]]` and `[Kit](https://…)` are both Kit.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once("[[") {
        let Some((inner, behind)) = link.split_once("]]") else {
            break;
        };
        out += before;
        out += link_parts(inner).1;
        rest = behind;
    }
    out += rest;
    let linked = out
        .strip_prefix('[')
        .and_then(|link| link.split_once("]("))
        .filter(|(words, address)| address.ends_with(')') && !words.contains(']'))
        .map(|(words, _)| words.to_owned());
    one_line(&linked.unwrap_or(out))
}

#[cfg(test)]
mod tests {
    use super::super::head::cut;
    use super::*;

    fn fields(head: &str) -> Received {
        let text = format!("---\n{head}\n---\nText.\n");
        let mut received = Received::default();
        read(cut(&text).fields, &mut received);
        received
    }

    #[test]
    fn authors_are_read_however_they_are_written() {
        for (head, byline) in [
            ("author: Kit Aldous", "Kit Aldous"),
            ("author: \"[[Kit Aldous]]\"", "Kit Aldous"),
            (
                "author: [\"[[Kit Aldous]]\", \"[[people/Ned Orr|Ned Orr]]\"]",
                "Kit Aldous, Ned Orr",
            ),
            ("author:\n- \"[[people/Kit Aldous]]\"", "Kit Aldous"),
            ("author: {name: Kit Aldous}", "Kit Aldous"),
            (
                "authors:\n- name: Kit Aldous\n- given: Ned\n  family: Orr",
                "Kit Aldous, Ned Orr",
            ),
            ("creator: \"[Kit Aldous](https://a.example)\"", "Kit Aldous"),
            ("extra: {author: Kit Aldous}", "Kit Aldous"),
            ("Author: Kit Aldous", "Kit Aldous"),
            ("byline: By Kit Aldous", "Kit Aldous"),
            ("author: Kit Aldous <kit@post.example>", "Kit Aldous"),
        ] {
            assert_eq!(fields(head).byline.as_deref(), Some(byline), "{head}");
        }
    }

    #[test]
    fn values_without_a_field_are_listed() {
        let read = fields(
            "title: Pier\nauthor: {name: Kit Aldous, affiliation: Coast Wire}\ndate: 2024-05-06\nsource: The Quay Gazette\ntags: [harbour, piers]\ndraft: true\nextra: {mood: grey}\nempty:",
        );
        assert_eq!(read.publisher.as_deref(), Some("The Quay Gazette"));
        assert_eq!(read.published.as_deref(), Some("2024-05-06"));
        assert_eq!(
            read.unplaced,
            [
                "author.affiliation: Coast Wire",
                "tags: harbour, piers",
                "draft: true",
                "mood: grey"
            ]
        );
        let read = fields("source: https://a.example/b\ndate: sometime in May\nlang: Klingon-ish!");
        assert_eq!(read.url.as_deref(), Some("https://a.example/b"));
        assert!(read.unplaced.is_empty());
        assert_eq!(
            read.unread,
            [
                Unread::Date("sometime in May".into()),
                Unread::Language("Klingon-ish!".into())
            ]
        );
    }
}
