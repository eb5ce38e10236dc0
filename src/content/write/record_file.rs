//! Changes in a record's file.

use std::sync::OnceLock;

use crate::content::front::cut;
use crate::content::kind::Kind;
use crate::content::naming::kind_and_id;
use crate::content::tables;
use crate::content::yaml::{Node, Value};
use crate::diagnostic::{Diagnostics, FileId, Located, SourceFile, Span, TextEdit};

use super::front_matter::item;
use super::layout::{
    behind_colon, end_of, exact_of, has_comment, is_flow, line_of, lines_of, next_line,
    with_line_ends,
};
use super::map_in_file::MapInFile;
use super::unwritable::Unwritable;
use super::value::{FieldChange, NewMap, NewValue};

/// A record's file. Its front matter is parsed when a change is requested.
#[derive(Clone)]
pub struct RecordFile<'a> {
    file: FileId,
    source: &'a SourceFile,
    parsed: OnceLock<Option<ParsedFront>>,
}

#[derive(Clone)]
struct ParsedFront {
    kind: Kind,
    front: Node,
    /// The start of the line after the fields.
    end: usize,
}

impl<'a> RecordFile<'a> {
    /// The file of a record.
    pub fn new(file: FileId, source: &'a SourceFile) -> Self {
        Self {
            file,
            source,
            parsed: OnceLock::new(),
        }
    }

    fn parsed(&self) -> Result<&ParsedFront, Unwritable> {
        let parse = || {
            let (kind, _) = kind_and_id(&self.source.path)?;
            let mut aside = Diagnostics::default();
            let (front, body) = cut(self.file, &self.source.text, kind, &mut aside)?;
            let before_body = body.span.range().start.checked_sub(1)?;
            let end = line_of(&self.source.text, before_body);
            Some(ParsedFront { kind, front, end })
        };
        self.parsed
            .get_or_init(parse)
            .as_ref()
            .ok_or(Unwritable::Unread)
    }

    /// The record's own fields.
    fn fields(&self) -> Result<MapInFile<'_>, Unwritable> {
        let ParsedFront { kind, front, end } = self.parsed()?;
        let entries = match &front.value {
            Value::Map(entries) => entries.as_slice(),
            Value::Null => &[],
            _ => return Err(Unwritable::Form),
        };
        Ok(MapInFile {
            file: self.file,
            text: &self.source.text,
            table: tables::of(*kind),
            entries,
            is_flow: is_flow(&self.source.text, front),
            end: *end,
        })
    }

    /// The edits that set a field of the record; `None` removes the field.
    ///
    /// # Errors
    /// Fails if the record has no such field, or if the form of the file does not allow the change.
    pub fn set(&self, name: &str, value: Option<NewValue>) -> Result<Vec<TextEdit>, Unwritable> {
        let fields = self.fields()?;
        if fields.table.field(name).is_none() {
            return Err(Unwritable::NoField {
                what: fields.table.what,
                field: name.to_owned(),
            });
        }
        fields.changes(&[(name.to_owned(), value)])
    }

    /// The edits that set fields of the annotation whose words are at `exact`.
    ///
    /// # Errors
    /// Fails if there is no annotation at this place, or if its form does not allow the change.
    pub fn change(&self, exact: Span, fields: &[FieldChange]) -> Result<Vec<TextEdit>, Unwritable> {
        let map = map_with(&self.parsed()?.front, exact).ok_or(Unwritable::NoAnnotation)?;
        let table = match self.list_with(exact) {
            Ok((list, _, _)) => NewMap::annotation(list).table,
            Err(_) => &tables::PASSAGE,
        };
        MapInFile::inside(self.file, &self.source.text, table, map)?.changes(fields)
    }

    /// The edits that make the annotation whose words are at `exact` select its passage with these fields and no others.
    ///
    /// # Errors
    /// Fails if there is no annotation at this place, or if its form does not allow the change.
    pub fn name_passage(&self, exact: Span, passage: &NewMap) -> Result<Vec<TextEdit>, Unwritable> {
        self.change(exact, &passage.selector_changes())
    }

    /// The edits that add an annotation to an article's list, after the last one whose passage does not come after its own.
    ///
    /// `place` is the position of its words in the article; `places` are those of the others, by the position of `exact` in the
    /// file.
    ///
    /// # Errors
    /// Fails if the article has no such list, or if its form does not allow the change.
    pub fn add<P: PartialOrd>(
        &self,
        list: &str,
        annotation: &NewMap,
        place: &P,
        places: impl Fn(usize) -> Option<P>,
    ) -> Result<Vec<TextEdit>, Unwritable> {
        let fields = self.fields()?;
        if !tables::ANNOTATIONS.contains(&list) || fields.table.field(list).is_none() {
            return Err(Unwritable::NoField {
                what: fields.table.what,
                field: list.to_owned(),
            });
        }
        let new = NewValue::Map(annotation.clone());
        let edit = |at: usize, text: String| {
            let text = with_line_ends(&self.source.text, at, &text);
            vec![TextEdit::new(Span::new(self.file, at..at), text)]
        };
        let Some((_, (key, written))) = fields.entry(list) else {
            return self
                .new_list(&fields, list, &new)
                .map(|(at, text)| edit(at, text));
        };
        self.new_item(list, (key, written), &new, place, places)
            .map(|(at, text)| edit(at, text))
    }

    /// The position of a new annotation in a list, and its text.
    fn new_item<P: PartialOrd>(
        &self,
        list: &str,
        (key, written): (&Located<String>, &Node),
        new: &NewValue,
        place: &P,
        places: impl Fn(usize) -> Option<P>,
    ) -> Result<(usize, String), Unwritable> {
        let text = self.source.text.as_str();
        let items = match &written.value {
            Value::List(items) => items.as_slice(),
            Value::Null if written.span.range().is_empty() => &[],
            _ => return Err(Unwritable::Form),
        };
        let is_before = |item: &&Node| {
            let at = exact_of(item).and_then(&places);
            at.is_none_or(|at| at <= *place)
        };
        let before = items.iter().rfind(is_before);
        if is_flow(text, written) {
            let start = written.span.range().start + 1;
            return Ok(match before {
                Some(before) => (end_of(text, before), format!(", {}", new.inline())),
                None if items.is_empty() => (start, new.inline()),
                None => (start, format!("{}, ", new.inline())),
            });
        }
        let lines = items.iter().map(|item| lines_of(text, item));
        let lines: Option<Vec<_>> = lines.collect();
        let lines = lines.ok_or(Unwritable::Form)?;
        let behind = before.and_then(|before| lines_of(text, before));
        let at = match behind {
            Some(before) => before.end,
            None => {
                let key_end = behind_colon(text, key.span.range().end);
                next_line(text, key_end).ok_or(Unwritable::Form)?
            }
        };
        let indent = lines
            .first()
            .map_or("  ", |first| indent_at(text, first.start));
        let column = indent.len() + 2;
        let entry =
            like_others(text, items, new, column).unwrap_or_else(|| item(list, new, column));
        Ok((at, format!("{indent}- {entry}\n")))
    }

    /// The position of a list that the article does not have yet, and its text: after the lists that come before it, or at the end.
    fn new_list(
        &self,
        fields: &MapInFile<'_>,
        list: &str,
        new: &NewValue,
    ) -> Result<(usize, String), Unwritable> {
        let text = self.source.text.as_str();
        if fields.is_flow {
            return Err(Unwritable::Form);
        }
        let earlier = tables::ANNOTATIONS.iter().take_while(|name| **name != list);
        let earlier = earlier.filter_map(|name| fields.entry(name));
        let last = earlier.map(|(_, (key, list))| {
            end_of(text, list).max(behind_colon(text, key.span.range().end))
        });
        let last = last.max();
        let at = match last {
            Some(end) => next_line(text, end).ok_or(Unwritable::Form)?,
            None => fields.end,
        };
        let entry = item(list, new, 4);
        Ok((at, format!("\n{list}:\n  - {entry}\n")))
    }

    /// The edits that remove the annotation whose words are at `exact`, and its list if it is the last one.
    ///
    /// # Errors
    /// Fails if there is no annotation at this place, or if its form does not allow the change.
    pub fn remove(&self, exact: Span) -> Result<Vec<TextEdit>, Unwritable> {
        let text = self.source.text.as_str();
        let (name, list, number) = self.list_with(exact)?;
        let Value::List(items) = &list.value else {
            return Err(Unwritable::NoAnnotation);
        };
        let at = |number: usize| items.get(number).map(|item| item.span.range());
        let before = number.checked_sub(1).and_then(at);
        let range = match (before, at(number), at(number + 1)) {
            (None, _, None) => return self.fields()?.changes(&[(name.to_owned(), None)]),
            (Some(before), Some(own), _) if is_flow(text, list) => Some(before.end..own.end),
            (None, Some(own), Some(after)) if is_flow(text, list) => Some(own.start..after.start),
            _ => items.get(number).and_then(|item| lines_of(text, item)),
        };
        let range = range.ok_or(Unwritable::Form)?;
        let value = items.get(number).ok_or(Unwritable::NoAnnotation)?;
        if has_comment(text, range.clone(), &[value]) {
            return Err(Unwritable::Comment);
        }
        let span = Span::new(self.file, range);
        Ok(vec![TextEdit::new(span, "")])
    }

    /// The list that contains the annotation whose words are at `exact`: its name, the list, and the index of the annotation.
    fn list_with(&self, exact: Span) -> Result<(&str, &Node, usize), Unwritable> {
        let Value::Map(entries) = &self.parsed()?.front.value else {
            return Err(Unwritable::NoAnnotation);
        };
        let has_it = |item: &Node| exact_of(item) == Some(exact.range().start);
        let lists = entries
            .iter()
            .filter(|(key, _)| tables::ANNOTATIONS.contains(&key.value.as_str()));
        let mut found = lists.filter_map(|(key, list)| match &list.value {
            Value::List(items) => Some((key.value.as_str(), list, items.iter().position(has_it)?)),
            _ => None,
        });
        found.next().ok_or(Unwritable::NoAnnotation)
    }
}

/// An annotation in the form that all others of its list have: between braces, or one field per line. `None` if their forms differ or
/// there are no others.
fn like_others(text: &str, items: &[Node], new: &NewValue, column: usize) -> Option<String> {
    let NewValue::Map(map) = new else {
        return None;
    };
    let is_first_flow = is_flow(text, items.first()?);
    let are_alike = items
        .iter()
        .all(|item| is_flow(text, item) == is_first_flow);
    are_alike.then(|| match is_first_flow {
        true => map.inline(),
        false => map.lines(column),
    })
}

/// The indentation of a line.
fn indent_at(text: &str, line: usize) -> &str {
    let line = text.get(line..).unwrap_or_default();
    let length = line.len() - line.trim_start_matches([' ', '\t']).len();
    line.get(..length).unwrap_or_default()
}

/// The map whose `exact` has its value at this place.
fn map_with(node: &Node, exact: Span) -> Option<&Node> {
    match &node.value {
        Value::Map(entries) => match exact_of(node) == Some(exact.range().start) {
            true => Some(node),
            false => entries.iter().find_map(|(_, value)| map_with(value, exact)),
        },
        Value::List(items) => items.iter().find_map(|item| map_with(item, exact)),
        Value::Text(_) | Value::Null => None,
    }
}
