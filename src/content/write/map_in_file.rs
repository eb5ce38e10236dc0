//! A map in a file: its fields can be replaced, added and removed, and every other byte stays the same.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::content::table::Table;
use crate::content::yaml::{Node, Value};
use crate::diagnostic::{FileId, Located, Span, TextEdit};

use super::layout::{
    behind_colon, end_of, has_comment, is_flow, line_of, next_line, with_line_ends,
};
use super::unwritable::Unwritable;
use super::value::{FieldChange, NewValue, key};

/// A map's key, and its value.
pub(super) type Entry = (Located<String>, Node);

/// A map as it is written.
pub(super) struct MapInFile<'a> {
    pub(super) file: FileId,
    pub(super) text: &'a str,
    pub(super) table: &'static Table,
    pub(super) entries: &'a [Entry],
    pub(super) is_flow: bool,
    /// Where fields are added if all existing ones come before them: the start of a line.
    pub(super) end: usize,
}

impl<'a> MapInFile<'a> {
    /// The fields of an annotation, or of another map within a file's front matter.
    pub(super) fn inside(
        file: FileId,
        text: &'a str,
        table: &'static Table,
        map: &'a Node,
    ) -> Result<Self, Unwritable> {
        let Value::Map(entries) = &map.value else {
            return Err(Unwritable::Form);
        };
        Ok(Self {
            file,
            text,
            table,
            entries,
            is_flow: is_flow(text, map),
            end: next_line(text, end_of(text, map)).ok_or(Unwritable::Form)?,
        })
    }

    pub(super) fn entry(&self, name: &str) -> Option<(usize, &'a Entry)> {
        let mut entries = self.entries.iter().enumerate();
        entries.find(|(_, (key, _))| key.value == name)
    }

    fn edit(&self, range: Range<usize>, text: &str) -> TextEdit {
        let text = with_line_ends(self.text, range.start, text);
        TextEdit::new(Span::new(self.file, range), text)
    }

    /// The edits that give the fields these values.
    pub(super) fn changes(&self, fields: &[FieldChange]) -> Result<Vec<TextEdit>, Unwritable> {
        let is_gone = |name: &str| {
            let mut changes = fields.iter();
            changes.any(|(known, value)| known == name && value.is_none())
        };
        let mut edits = Vec::new();
        let mut added: BTreeMap<usize, String> = BTreeMap::new();
        for (name, value) in self.in_order(fields) {
            match (self.entry(name), value) {
                (Some((_, entry)), Some(value)) => edits.push(self.replaced(entry, value)?),
                (Some((number, _)), None) => edits.push(self.without(number, is_gone)?),
                (None, Some(value)) => {
                    let (at, text) = self.added(name, value, is_gone)?;
                    added.entry(at).or_default().push_str(&text);
                }
                (None, None) => {}
            }
        }
        edits.extend(added.into_iter().map(|(at, text)| self.edit(at..at, &text)));
        Ok(edits)
    }

    /// The changes in the order of the table, in which fields are added.
    fn in_order<'f>(&self, fields: &'f [FieldChange]) -> Vec<(&'f str, Option<&'f NewValue>)> {
        let mut fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_ref()))
            .collect();
        fields.sort_by_key(|(name, _)| self.rank(name));
        fields
    }

    /// The position of a field in its table. Fields that the table lacks come last.
    fn rank(&self, name: &str) -> usize {
        let mut fields = self.table.fields();
        fields
            .position(|field| field.name == name)
            .unwrap_or(usize::MAX)
    }

    /// The edit that replaces the value of a field.
    fn replaced(&self, (key, old): &Entry, new: &NewValue) -> Result<TextEdit, Unwritable> {
        let start = old.span.range().start;
        let column = self.column(key);
        let colon = behind_colon(self.text, key.span.range().end);
        let is_beside = match &old.value {
            Value::Null => false,
            // Text on several lines begins after its indicator, `|` or `>`.
            Value::Text(_) => self.is_blank(colon..start),
            Value::List(_) | Value::Map(_) => is_flow(self.text, old),
        };
        let written = match self.is_flow {
            true => format!(" {}", new.inline()),
            false => new.behind_key(column),
        };
        let (range, text) = match is_beside {
            true => (
                start..end_of(self.text, old),
                written.trim_start().to_owned(),
            ),
            false => (colon..end_of(self.text, old).max(colon), written),
        };
        match has_comment(self.text, range.clone(), &[old]) {
            true => Err(Unwritable::Comment),
            false => Ok(self.edit(range, &text)),
        }
    }

    fn is_blank(&self, range: Range<usize>) -> bool {
        self.text
            .get(range)
            .is_some_and(|text| text.trim().is_empty())
    }

    /// The number of characters before a key in its line.
    fn column(&self, key: &Located<String>) -> usize {
        let start = key.span.range().start;
        let line = line_of(self.text, start);
        self.text
            .get(line..start)
            .map_or(0, |before| before.chars().count())
    }

    /// The edit that adds a field, after the last field that its table lists before it.
    fn added(
        &self,
        name: &str,
        value: &NewValue,
        is_gone: impl Fn(&str) -> bool,
    ) -> Result<(usize, String), Unwritable> {
        let rank = self.rank(name);
        let before = self
            .entries
            .iter()
            .rfind(|(key, _)| self.rank(&key.value) < rank && !is_gone(&key.value));
        if self.is_flow {
            let (_, last) = before.or(self.entries.last()).ok_or(Unwritable::Form)?;
            let at = end_of(self.text, last);
            return Ok((at, format!(", {}: {}", key(name), value.inline())));
        }
        let at = match before {
            Some((key, value)) => {
                let end = behind_colon(self.text, key.span.range().end);
                next_line(self.text, end_of(self.text, value).max(end)).ok_or(Unwritable::Form)?
            }
            None => self.end,
        };
        let column = self.entries.first().map_or(0, |(key, _)| self.column(key));
        let indent = " ".repeat(column);
        let field = format!("{indent}{}:{}\n", key(name), value.behind_key(column));
        Ok((at, field))
    }

    /// The edit that removes a field.
    fn without(
        &self,
        number: usize,
        is_gone: impl Fn(&str) -> bool,
    ) -> Result<TextEdit, Unwritable> {
        let (key, value) = self.entries.get(number).ok_or(Unwritable::Form)?;
        let start = key.span.range().start;
        let end = end_of(self.text, value).max(behind_colon(self.text, key.span.range().end));
        let range = match self.is_flow {
            true => self.flow_stretch(number, start..end, is_gone)?,
            false => {
                let line = line_of(self.text, start);
                let next = next_line(self.text, end).ok_or(Unwritable::Form)?;
                match self.is_blank(line..start) {
                    true => line..next,
                    false => return Err(Unwritable::Form),
                }
            }
        };
        match has_comment(self.text, range.clone(), &[value]) {
            true => Err(Unwritable::Comment),
            false => Ok(self.edit(range, "")),
        }
    }

    /// The range of a field between braces, with a comma: the one before it, if a field before it stays.
    fn flow_stretch(
        &self,
        number: usize,
        field: Range<usize>,
        is_gone: impl Fn(&str) -> bool,
    ) -> Result<Range<usize>, Unwritable> {
        let before = self.entries.get(..number).unwrap_or_default();
        let stays = before.iter().any(|(key, _)| !is_gone(&key.value));
        match (stays, before.last(), self.entries.get(number + 1)) {
            (true, Some((_, before)), _) => Ok(end_of(self.text, before)..field.end),
            (_, _, Some((after, _))) => Ok(field.start..after.span.range().start),
            _ => Err(Unwritable::Form),
        }
    }
}
