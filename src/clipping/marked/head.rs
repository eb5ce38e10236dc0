//! The head of a Markdown file in one of the formats in use: YAML, TOML, JSON, or lines of `key: value`.

use serde_json::Value as Json;
use toml::Value as Toml;

use crate::clipping::words::one_line;
use crate::content::yaml::{self, Value as Yaml};
use crate::diagnostic::{Diagnostics, FileId};

/// The content of a field, in any format.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Data {
    /// Null or empty.
    Nothing,
    /// Text, a number or a date.
    Words(String),
    /// A list.
    List(Vec<Data>),
    /// Named fields.
    Map(Fields),
}

/// Fields in the order in which they were written.
pub(super) type Fields = Vec<(String, Data)>;

/// A file's head and its text.
#[derive(Debug, Default)]
pub(super) struct Cut<'a> {
    /// The fields of the head.
    pub(super) fields: Fields,
    /// The parts of the head that could not be read.
    pub(super) unread: Vec<String>,
    /// The text.
    pub(super) body: &'a str,
}

/// Separates a file's head from its text. What only looks like a head is text.
pub(super) fn cut(text: &str) -> Cut<'_> {
    let start = text.trim_start_matches(|c: char| c.is_whitespace());
    let found = fenced(start)
        .or_else(|| json_head(start))
        .or_else(|| percent_lines(start))
        .or_else(|| bare_lines(start));
    found.unwrap_or_else(|| Cut {
        body: text,
        ..Cut::default()
    })
}

/// A head between lines: YAML between `---` and `---` or `...`, TOML between `+++`; `---json` and the like name the format.
fn fenced(text: &str) -> Option<Cut<'_>> {
    let (first, rest) = text.split_once('\n')?;
    let first = first.trim_end();
    let (ends, language): (&[&str], &str) = match first.get(..3)? {
        "---" => (&["---", "..."], first.get(3..)?.trim()),
        "+++" => (&["+++"], "toml"),
        ";;;" => (&[";;;"], "json"),
        _ => return None,
    };
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if ends.contains(&line.trim_end()) {
            let (front, body) = (rest.get(..at)?, rest.get(at + line.len()..)?);
            return fields(language, front, body);
        }
        at += line.len();
    }
    None
}

fn fields<'a>(language: &str, front: &str, body: &'a str) -> Option<Cut<'a>> {
    let whole = match language {
        "" | "yaml" | "yml" => yaml_fields(front),
        "toml" => toml_fields(front),
        "json" => serde_json::from_str(front).ok().and_then(json_fields),
        _ => return None,
    };
    if let Some(fields) = whole {
        return Some(Cut {
            fields,
            unread: Vec::new(),
            body,
        });
    }
    // The head is invalid as a whole. Lines that can be read are read; the rest is listed.
    let (fields, unread) = by_line(front);
    let is_head = fields.iter().any(|(key, _)| is_known(key));
    is_head.then_some(Cut {
        fields,
        unread,
        body,
    })
}

fn yaml_fields(front: &str) -> Option<Fields> {
    // Errors in someone else's file are not reported to the author.
    let mut problems = Diagnostics::default();
    let node = yaml::parse(FileId::default(), 0, front, &mut problems)?;
    match of_yaml(&node.value) {
        _ if problems.counts().errors > 0 => None,
        Data::Map(fields) => Some(fields),
        Data::Nothing if front.trim().is_empty() => Some(Fields::new()),
        _ => None,
    }
}

fn of_yaml(value: &Yaml) -> Data {
    match value {
        Yaml::Null => Data::Nothing,
        Yaml::Text(text) => Data::Words(one_line(text)),
        Yaml::List(items) => Data::List(items.iter().map(|item| of_yaml(&item.value)).collect()),
        Yaml::Map(entries) => {
            let each = entries.iter();
            Data::Map(
                each.map(|(key, node)| (key.value.clone(), of_yaml(&node.value)))
                    .collect(),
            )
        }
    }
}

fn toml_fields(front: &str) -> Option<Fields> {
    let table: toml::Table = front.parse().ok()?;
    Some(
        table
            .into_iter()
            .map(|(key, value)| (key, of_toml(value)))
            .collect(),
    )
}

fn of_toml(value: Toml) -> Data {
    match value {
        Toml::String(text) => Data::Words(one_line(&text)),
        Toml::Array(items) => Data::List(items.into_iter().map(of_toml).collect()),
        Toml::Table(table) => Data::Map(
            table
                .into_iter()
                .map(|(key, value)| (key, of_toml(value)))
                .collect(),
        ),
        Toml::Datetime(date) => Data::Words(date.to_string()),
        Toml::Integer(number) => Data::Words(number.to_string()),
        Toml::Float(number) => Data::Words(number.to_string()),
        Toml::Boolean(is_so) => Data::Words(is_so.to_string()),
    }
}

/// A head that is a JSON object, and the text after it.
fn json_head(text: &str) -> Option<Cut<'_>> {
    if !text.starts_with('{') {
        return None;
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Json>();
    let fields = values.next()?.ok().and_then(json_fields)?;
    let body = text.get(values.byte_offset()..)?;
    let is_apart = body.is_empty() || body.starts_with('\n') || body.starts_with('\r');
    is_apart.then(|| Cut {
        fields,
        unread: Vec::new(),
        body,
    })
}

fn json_fields(value: Json) -> Option<Fields> {
    match of_json(value) {
        Data::Map(fields) => Some(fields),
        _ => None,
    }
}

fn of_json(value: Json) -> Data {
    match value {
        Json::Null => Data::Nothing,
        Json::String(text) => Data::Words(one_line(&text)),
        Json::Array(items) => Data::List(items.into_iter().map(of_json).collect()),
        Json::Object(map) => Data::Map(
            map.into_iter()
                .map(|(key, value)| (key, of_json(value)))
                .collect(),
        ),
        other => Data::Words(other.to_string()),
    }
}

/// Pandoc's title block: lines that begin with `%`, for the title, the authors and the date.
fn percent_lines(text: &str) -> Option<Cut<'_>> {
    let mut fields = Fields::new();
    let mut body = text;
    for key in ["title", "author", "date"] {
        let Some((line, rest)) = body.split_once('\n') else {
            break;
        };
        let Some(words) = line.strip_prefix("% ") else {
            break;
        };
        let each = words.split(';').map(|name| Data::Words(one_line(name)));
        fields.push((
            key.to_owned(),
            match key {
                "author" => Data::List(each.collect()),
                _ => Data::Words(one_line(words)),
            },
        ));
        body = rest;
    }
    let is_parted = body.is_empty() || body.starts_with('\n');
    (!fields.is_empty() && is_parted).then_some(Cut {
        fields,
        unread: Vec::new(),
        body,
    })
}

/// Lines of `Key: value` (MultiMarkdown) or `key:: value` (Logseq) up to the first empty line. At least two keys must be known;
/// otherwise, the lines are text.
fn bare_lines(text: &str) -> Option<Cut<'_>> {
    let end = text.find("\n\n")?;
    let (front, body) = (text.get(..end + 1)?, text.get(end + 1..)?);
    let (fields, unread) = by_line(front);
    let known = fields.iter().filter(|(key, _)| is_known(key)).count();
    let is_title_first = fields
        .first()
        .is_some_and(|(key, _)| key.eq_ignore_ascii_case("title"));
    (unread.is_empty() && known >= 2 && is_title_first).then_some(Cut {
        fields,
        unread,
        body,
    })
}

/// The lines of a head that are `key: value`, and the other lines.
fn by_line(front: &str) -> (Fields, Vec<String>) {
    let (mut fields, mut unread) = (Fields::new(), Vec::new());
    for line in front.lines().filter(|line| !line.trim().is_empty()) {
        match key_and_value(line) {
            Some((key, value)) => fields.push((key, Data::Words(value))),
            None => unread.push(one_line(line)),
        }
    }
    (fields, unread)
}

fn key_and_value(line: &str) -> Option<(String, String)> {
    let (key, value) = line
        .split_once(":: ")
        .or_else(|| line.split_once(": "))
        .or_else(|| line.split_once(" = "))?;
    let is_key = key.starts_with(char::is_alphabetic)
        && key.len() <= 40
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' '));
    let value = value.trim().trim_matches(['"', '\'']);
    is_key.then(|| (key.trim().to_owned(), one_line(value)))
}

fn is_known(key: &str) -> bool {
    let small = key.to_lowercase();
    matches!(
        small.as_str(),
        "title"
            | "author"
            | "authors"
            | "date"
            | "published"
            | "source"
            | "url"
            | "publisher"
            | "byline"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_in_every_format() {
        for head in [
            "---\ntitle: Pier\nauthor: [Kit Aldous]\n---\n",
            "--- \ntitle: Pier\nauthor:\n- Kit Aldous\n...\n",
            "\n---yaml\ntitle: Pier\nauthor: [Kit Aldous]\n---\n",
            "+++\ntitle = \"Pier\"\nauthor = [\"Kit Aldous\"]\n+++\n",
            "{\n\"title\": \"Pier\", \"author\": [\"Kit Aldous\"]\n}\n",
            "---json\n{\"title\": \"Pier\", \"author\": [\"Kit Aldous\"]}\n---\n",
            "% Pier\n% Kit Aldous\n",
        ] {
            let text = format!("{head}\nIt stays.\n");
            let cut = cut(&text);
            let fields = vec![
                ("title".to_owned(), Data::Words("Pier".into())),
                (
                    "author".to_owned(),
                    Data::List(vec![Data::Words("Kit Aldous".into())]),
                ),
            ];
            let sorted = |mut fields: Fields| {
                fields.sort_by_key(|(key, _)| std::cmp::Reverse(key.clone()));
                fields
            };
            assert_eq!(
                (sorted(cut.fields), cut.body.trim()),
                (fields, "It stays."),
                "{head}"
            );
        }
        let cut = cut("Title: Pier\nAuthor: Kit Aldous\n\nIt stays.\n");
        assert_eq!((cut.fields.len(), cut.body.trim()), (2, "It stays."));
    }

    #[test]
    fn a_broken_head_is_read_line_by_line_and_what_only_looks_like_one_is_text() {
        let cut = cut("---\ntitle: The pier: it stays\n  odd\nauthor: \"Kit\n---\nText.\n");
        assert_eq!(cut.fields.len(), 2);
        assert_eq!(cut.unread, ["odd"]);
        for text in [
            "---\nIt stays.\n---\nSo it does.\n",
            "+++\nno end\n",
            "{curly} words\n",
            "Note: this is text.\n\nSo is this.\n",
            "% of it\nis text\n",
        ] {
            assert_eq!(super::cut(text).body, text);
        }
    }
}
