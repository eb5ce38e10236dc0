//! Texts that a comment truncates: `title: Flight #370` is the title "Flight" in YAML, which no author means. Also texts with a
//! comma at the end that is not meant: `title: Flight,`.
//!
//! Clear comments are left alone: after two spaces, after a value in quotation marks, with `TODO` or the like at the beginning, or
//! after a value that is complete by its kind, such as an id or a date. `# ` with words after it and one space before it may be
//! either, so it is a hint with a remedy for both.

use std::ops::Range;

use super::table::{Shape, Table};
use super::yaml::{Node, Value, quoted};
use crate::diagnostic::{Applicability, Diagnostic, Diagnostics, FileId, Rule, Severity, Span};
use crate::text::words::one_line;

/// Reports every text in a file's fields that a comment probably truncates. `node` is a map with the table's fields, or a list of
/// such maps.
pub(super) fn check(
    table: &'static Table,
    node: &Node,
    file: FileId,
    text: &str,
    problems: &mut Diagnostics,
) {
    if !text.contains(['#', ',']) {
        return;
    }
    let mut reader = Reader {
        file,
        text,
        problems,
    };
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| reader.map(table, item)),
        _ => reader.map(table, node),
    }
}

/// The text after `#`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comment {
    /// A word directly after it, or a number: comments are not written this way.
    Text,
    /// A space and words: a comment, or the rest of the text.
    Either,
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    problems: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn map(&mut self, table: &'static Table, node: &Node) {
        let Value::Map(entries) = &node.value else {
            return;
        };
        for (key, value) in entries {
            let Some(field) = table.field(&key.value) else {
                continue;
            };
            self.comma(&key.value, &field.holds, value);
            if matches!(value.value, Value::Null) && is_text(&field.holds) {
                self.empty(key.span);
            } else {
                self.shape(&field.holds, value);
            }
        }
    }

    fn shape(&mut self, shape: &Shape, node: &Node) {
        match (shape, &node.value) {
            (Shape::Text | Shape::Markdown, Value::Text(_)) => self.value(node.span),
            (Shape::IdOrPrefixed(..), Value::Text(text)) if text.contains(' ') => {
                self.value(node.span);
            }
            (Shape::TextByKey | Shape::Reasons, Value::Map(entries)) => entries
                .iter()
                .for_each(|(_, value)| self.shape(&Shape::Text, value)),
            (Shape::Map(table), _) => self.map(table, node),
            (Shape::MapWith(key, one, other), Value::Map(entries)) => {
                let has = entries.iter().any(|(known, _)| known.value == *key);
                self.map(if has { one } else { other }, node);
            }
            (Shape::List(held) | Shape::OneOrMany(held) | Shape::ByLanguage(held), _) => {
                match &node.value {
                    Value::List(items) => items.iter().for_each(|item| self.shape(held, item)),
                    Value::Map(entries) if matches!(shape, Shape::ByLanguage(_)) => entries
                        .iter()
                        .for_each(|(_, value)| self.shape(held, value)),
                    _ => self.shape(held, node),
                }
            }
            (Shape::ScalarOr(_, other), Value::Map(_)) => self.shape(other, node),
            (Shape::ScalarOr(scalar, _), _) => self.shape(scalar, node),
            _ => {}
        }
    }

    /// Reports a text that ends with a comma, which separates fields in JSON. Quoted words can end with one.
    fn comma(&mut self, key: &str, shape: &Shape, value: &Node) {
        const CITED: [&str; 3] = ["exact", "prefix", "suffix"];
        let range = value.span.range();
        let written = self.text.get(range.clone()).unwrap_or("");
        let is_plain = is_text(shape)
            && matches!(value.value, Value::Text(_))
            && !written.starts_with(['"', '\'', '|', '>']);
        let Some(before) = written.strip_suffix([',', '،', '，']).filter(|_| is_plain) else {
            return;
        };
        if CITED.contains(&key) || before.trim().is_empty() {
            return;
        }
        let comma = range.start + before.len()..range.end;
        let problem = Diagnostic::at(
            Rule::TrailingComma,
            Span::new(self.file, comma.clone()),
            format!("`{key}` ends with a comma, which becomes part of its value"),
        );
        self.problems.push(
            problem
                .label("shown on pages")
                .replace_as(
                    Applicability::Likely,
                    "remove it: fields on separate lines have no separator",
                    Span::new(self.file, comma),
                    "",
                )
                .help("if it belongs to the text, put the text in quotation marks"),
        );
    }

    /// A text as it is written.
    fn value(&mut self, at: Span) {
        let range = at.range();
        let written = self.text.get(range.clone()).unwrap_or("");
        if written.starts_with(['"', '\'', '|', '>']) {
            return;
        }
        if let Some((what, comment)) = self.comment_beside(range.end) {
            self.report(what, range.start, comment);
        } else if let Some(comment) = self.comment_below(&range) {
            self.report(Comment::Text, range.start, comment);
        }
    }

    /// A key without a value, before a comment that may be its value.
    fn empty(&mut self, key: Span) {
        let rest = self.text.get(key.range().end..).unwrap_or("");
        let after = rest.trim_start_matches([' ', ':']);
        let start = key.range().end + rest.len() - after.len();
        if after.starts_with('#') && what_follows(after) == Some(Comment::Text) {
            let end = start + self.end_of(start);
            self.report(Comment::Text, start, start..end);
        }
    }

    /// A probable comment that follows on the same line and is not meant as one.
    fn comment_beside(&self, end: usize) -> Option<(Comment, Range<usize>)> {
        let comment = self.text.get(end..)?.strip_prefix(' ')?;
        let what = what_follows(comment)?;
        let start = end + 1;
        Some((what, start..start + self.end_of(start)))
    }

    /// A line below a text that is indented deeper than its field and begins with `#` and a word, so that it continues the text.
    fn comment_below(&self, value: &Range<usize>) -> Option<Range<usize>> {
        let rest = self.text.get(value.end..)?;
        let newline = rest.find('\n')?;
        if !rest.get(..newline)?.trim().is_empty() {
            return None;
        }
        let next = rest.get(newline + 1..)?;
        let indent = next.len() - next.trim_start_matches(' ').len();
        let line = next.get(indent..)?;
        let start = value.end + newline + 1 + indent;
        let is_cut = indent > self.column(value.start) && line.starts_with('#') && is_glued(line);
        is_cut.then(|| start..start + self.end_of(start))
    }

    /// The column of the field or item whose value is at `at`.
    fn column(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or("");
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        let before = before.get(line..).unwrap_or("");
        before.len() - before.trim_start_matches([' ', '-']).len()
    }

    /// The end of the text that begins with `#` and may belong to the value: the end of the line, or a comment after two spaces.
    fn end_of(&self, start: usize) -> usize {
        let line = self.text.get(start..).unwrap_or("");
        let line = line.lines().next().unwrap_or("");
        line.split("  #").next().unwrap_or("").trim_end().len()
    }

    fn report(&mut self, what: Comment, start: usize, comment: Range<usize>) {
        let whole = self.text.get(start..comment.end).unwrap_or("");
        let whole = one_line(whole);
        let span = |range: Range<usize>| Span::new(self.file, range);
        let mut problem = Diagnostic::at(
            Rule::CutByComment,
            span(comment.clone()),
            "everything after ` #` is a comment, not part of this text",
        );
        if what == Comment::Either {
            problem.severity = Severity::Hint;
        }
        self.problems.push(
            problem
                .label("a comment")
                .replace_as(
                    Applicability::Likely,
                    "if it is part of the value, put the value in quotation marks",
                    span(start..comment.end),
                    quoted(&whole),
                )
                .help("if it is a comment, write two spaces before `#`"),
        );
    }
}

/// Whether a word directly follows `#`, or nothing at all.
fn is_glued(comment: &str) -> bool {
    let after = comment.strip_prefix('#').unwrap_or("");
    !after.starts_with([' ', '\t', '#'])
}

/// What a comment after one space may be, unless it is clearly a comment.
fn what_follows(comment: &str) -> Option<Comment> {
    let after = comment.strip_prefix('#')?.lines().next().unwrap_or("");
    let words = after.trim_start();
    let has_number = words.starts_with(|c: char| c.is_ascii_digit());
    if is_glued(comment) || has_number {
        return Some(Comment::Text);
    }
    let first = words.split(|c: char| !c.is_alphanumeric()).next();
    let first = first.unwrap_or("").to_uppercase();
    let is_note = words.is_empty() || words.starts_with('#') || NOTES.contains(&first.as_str());
    (!is_note).then_some(Comment::Either)
}

/// Words that only comments begin with.
const NOTES: [&str; 4] = ["TODO", "FIXME", "XXX", "NB"];

/// Whether a field holds a text in an author's own words.
fn is_text(shape: &Shape) -> bool {
    match shape {
        Shape::Text | Shape::Markdown => true,
        Shape::ScalarOr(scalar, _) => is_text(scalar),
        _ => false,
    }
}
