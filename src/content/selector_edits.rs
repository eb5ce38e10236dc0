//! An annotation's passage, named by other words: only the fields that name it change.

use std::sync::OnceLock;

use super::front::cut;
use super::naming::kind_and_id;
use super::write::NewMap;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostics, FileId, Located, SourceFile, Span, TextEdit};

/// The fields that name a passage.
const FIELDS: [&str; 5] = ["exact", "prefix", "suffix", "nth", "in"];

/// A map's key, and its value.
type Entry = (Located<String>, Node);

/// A file's front matter, parsed when an annotation in it has to be changed.
#[derive(Clone)]
pub struct Front<'a> {
    file: FileId,
    source: &'a SourceFile,
    parsed: OnceLock<Option<Node>>,
}

impl<'a> Front<'a> {
    /// The front matter of a record's file.
    pub fn new(file: FileId, source: &'a SourceFile) -> Self {
        Self {
            file,
            source,
            parsed: OnceLock::new(),
        }
    }

    /// What to change so that the annotation whose words are at `exact` names its passage by these fields. `None` if that would take a comment away, or the annotation is written in a way that cannot be told.
    pub fn with_selector(&self, exact: Span, fields: &NewMap) -> Option<Vec<TextEdit>> {
        let parsed = self.parsed.get_or_init(|| {
            let (kind, _) = kind_and_id(&self.source.path)?;
            let mut aside = Diagnostics::default();
            Some(cut(self.file, &self.source.text, kind, &mut aside)?.0)
        });
        let map = map_with(parsed.as_ref()?, exact)?;
        Annotation::new(self.source, map)?.changes(fields)
    }
}

/// The map that has this place as the value of `exact`.
fn map_with(node: &Node, exact: Span) -> Option<&Node> {
    match &node.value {
        Value::Map(entries) => {
            let is_it = |(key, value): &Entry| key.value == "exact" && value.span == exact;
            if entries.iter().any(is_it) {
                return Some(node);
            }
            entries.iter().find_map(|(_, value)| map_with(value, exact))
        }
        Value::List(items) => items.iter().find_map(|item| map_with(item, exact)),
        Value::Text(_) | Value::Null => None,
    }
}

/// An annotation as it is written.
struct Annotation<'a> {
    text: &'a str,
    entries: &'a [Entry],
    is_flow: bool,
}

impl<'a> Annotation<'a> {
    fn new(source: &'a SourceFile, map: &'a Node) -> Option<Self> {
        let Value::Map(entries) = &map.value else {
            return None;
        };
        let (first, _) = entries.first()?;
        Some(Self {
            text: &source.text,
            entries,
            is_flow: first.span.start() != map.span.start(),
        })
    }

    fn entry(&self, name: &str) -> Option<(usize, &'a Entry)> {
        let mut entries = self.entries.iter().enumerate();
        entries.find(|(_, (key, _))| key.value == name)
    }

    fn changes(&self, fields: &NewMap) -> Option<Vec<TextEdit>> {
        let (_, (key, exact)) = self.entry("exact")?;
        let mut changes = Vec::new();
        let mut at_exact = String::new();
        for (name, value) in fields.entries() {
            let value = value.inline();
            match self.entry(name) {
                _ if *name == "exact" => at_exact.insert_str(0, &value),
                Some((_, (_, old))) => changes.push(TextEdit::new(old.span, value)),
                None => at_exact.push_str(&format!("{}{name}: {value}", self.between(key.span)?)),
            }
        }
        changes.push(TextEdit::new(exact.span, at_exact));
        let is_given = |name: &str| fields.entries().iter().any(|(known, _)| known == name);
        for name in FIELDS.into_iter().filter(|name| !is_given(name)) {
            if let Some((number, _)) = self.entry(name) {
                changes.push(TextEdit::new(self.whole(number)?, ""));
            }
        }
        Some(changes)
    }

    /// What is between two fields: a comma, or a new line that begins below the first key.
    fn between(&self, key: Span) -> Option<String> {
        if self.is_flow {
            return Some(", ".to_owned());
        }
        let before = self.text.get(..key.range().start)?;
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before.get(line..)?.chars().count();
        let newline = if before.contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        };
        Some(format!("{newline}{}", " ".repeat(column)))
    }

    /// The stretch that a field takes away with it.
    fn whole(&self, number: usize) -> Option<Span> {
        let (key, value) = self.entries.get(number)?;
        let (start, end) = (key.span.range().start, value.span.range().end);
        let range = if self.is_flow {
            let before = number
                .checked_sub(1)
                .and_then(|before| self.entries.get(before));
            match (before, self.entries.get(number + 1)) {
                (Some((_, before)), _) => before.span.range().end..end,
                (None, Some((after, _))) => start..after.span.range().start,
                (None, None) => return None,
            }
        } else {
            let line = self.text.get(..start)?.rfind('\n')? + 1;
            let is_alone = self.text.get(line..start)?.trim().is_empty();
            let rest = self.text.get(end..)?.find('\n')? + 1;
            if !is_alone {
                return None;
            }
            line..end + rest
        };
        // A comment would go too.
        let taken = self.text.get(range.clone())?;
        (!taken.contains('#')).then(|| Span::new(key.span.file, range))
    }
}
