//! The extent of a value in its file, in whole lines and with its comments.

use std::ops::Range;

use crate::content::yaml::{Node, Value};

/// Whether a value is between braces or brackets.
pub(in crate::content) fn is_flow(text: &str, node: &Node) -> bool {
    let written = text.get(node.span.range()).unwrap_or_default();
    written.starts_with(['{', '['])
}

/// The end of the last word of a value. A value between braces ends with the brace; a block ends with its last value, although the
/// parser includes the comments after it.
pub(in crate::content) fn end_of(text: &str, node: &Node) -> usize {
    let written = node.span.range();
    let last = match &node.value {
        Value::Map(fields) => fields.last().map(|(key, value)| match &value.value {
            Value::Null => behind_colon(text, key.span.range().end).max(end_of(text, value)),
            _ => end_of(text, value),
        }),
        Value::List(items) => items.last().map(|item| end_of(text, item)),
        Value::Text(_) | Value::Null => None,
    };
    match last {
        Some(last) if !is_flow(text, node) => last,
        _ => {
            let words = text.get(written.clone()).unwrap_or_default();
            written.start + words.trim_end().len()
        }
    }
}

/// The position after the colon of a key.
pub(super) fn behind_colon(text: &str, key_end: usize) -> usize {
    let rest = text.get(key_end..).unwrap_or_default();
    let quote = rest.len() - rest.trim_start_matches(['"', '\'', ' ', '\t']).len();
    match rest.get(quote..).is_some_and(|rest| rest.starts_with(':')) {
        true => key_end + quote + 1,
        false => key_end,
    }
}

/// The start of the line that contains a position.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.rfind('\n').map_or(0, |newline| newline + 1)
}

/// The start of the next line; `None` if there is none.
pub(super) fn next_line(text: &str, at: usize) -> Option<usize> {
    Some(at + text.get(at..)?.find('\n')? + 1)
}

/// Lines for insertion at a position, with the line endings of the line before it.
pub(super) fn with_line_ends(text: &str, at: usize, lines: &str) -> String {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rfind('\n').and_then(|end| before.get(..end));
    match line.is_some_and(|line| line.ends_with('\r')) {
        true => lines.replace('\n', "\r\n"),
        false => lines.to_owned(),
    }
}

/// The whole lines of an item that begins a line with its dash; `None` for other items.
pub(in crate::content) fn lines_of(text: &str, item: &Node) -> Option<Range<usize>> {
    let written = item.span.range();
    let start = line_of(text, written.start);
    let is_alone = text.get(start..written.start)?.trim() == "-";
    let end = next_line(text, end_of(text, item))?;
    is_alone.then_some(start..end)
}

/// Whether a range of a file contains a comment. Text inside `values` does not count.
pub(super) fn has_comment(text: &str, range: Range<usize>, values: &[&Node]) -> bool {
    let mut inside: Vec<Range<usize>> = Vec::new();
    for value in values {
        push_scalars(value, &mut inside);
    }
    inside.sort_by_key(|scalar| scalar.start);
    let mut at = range.start;
    for scalar in inside {
        if scalar.start >= at && has_sign(text, at..scalar.start.min(range.end)) {
            return true;
        }
        at = at.max(scalar.end);
    }
    has_sign(text, at..range.end)
}

fn has_sign(text: &str, range: Range<usize>) -> bool {
    text.get(range).is_some_and(|between| between.contains('#'))
}

fn push_scalars(node: &Node, out: &mut Vec<Range<usize>>) {
    match &node.value {
        Value::Null => {}
        Value::Text(_) => out.push(node.span.range()),
        Value::List(items) => items.iter().for_each(|item| push_scalars(item, out)),
        Value::Map(entries) => {
            for (key, value) in entries {
                out.push(key.span.range());
                push_scalars(value, out);
            }
        }
    }
}

/// The position of an annotation in the file: that of its `exact`.
pub(in crate::content) fn exact_of(item: &Node) -> Option<usize> {
    let Value::Map(fields) = &item.value else {
        return None;
    };
    let (_, exact) = fields.iter().find(|(key, _)| key.value == "exact")?;
    Some(exact.span.range().start)
}
