//! Reads a line of YAML as its author meant it, even if it is invalid: its keys, and the extent of each value.
//!
//! YAML ends a value between braces at the first comma. This module ends it where the next field begins, so that the whole value
//! can be shown and quoted.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use crate::content::choice::Choice;
use crate::content::kind::Kind;
use crate::content::table::names;
use crate::content::tables;
use crate::diagnostic::nearest;
use crate::language::tags::is_tag;

/// A parsed line. All ranges are in bytes of the line.
pub(super) struct Line<'a> {
    /// The text without the line ending.
    pub(super) text: &'a str,
    /// The length of the indentation.
    pub(super) indent: usize,
    /// The range after the indentation and the dashes of list items, up to a comment or the end.
    pub(super) content: Range<usize>,
    /// The field on the line, or the value of a list item.
    pub(super) field: Option<Field>,
    /// The map or list in brackets that begins on the line.
    pub(super) flow: Option<Flow>,
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    /// Empty for a list item.
    pub(super) key: Range<usize>,
    pub(super) value: Range<usize>,
}

/// A map or list in brackets.
pub(super) struct Flow {
    pub(super) open: usize,
    pub(super) is_map: bool,
    /// The position of its closing bracket, if the line ends with one.
    pub(super) close: Option<usize>,
    pub(super) fields: Vec<Field>,
}

impl<'a> Line<'a> {
    pub(super) fn read(text: &'a str) -> Self {
        let indent = text.len() - text.trim_start().len();
        let start = after_dashes(text, indent);
        let end = comment(text, start).unwrap_or(text.len());
        let end = start + text.get(start..end).unwrap_or("").trim_end().len();
        let content = start..end;
        let field = block_field(text, &content);
        let at = field
            .as_ref()
            .map_or(content.start, |field| field.value.start);
        let flow = Flow::read(text, at, end);
        Self {
            text,
            indent,
            content,
            field,
            flow,
        }
    }

    pub(super) fn get(&self, range: &Range<usize>) -> &'a str {
        self.text.get(range.clone()).unwrap_or("")
    }

    /// The column of the line's key or value, at which other fields of the same map also begin.
    pub(super) fn column(&self) -> usize {
        self.content.start
    }

    /// All values of the line, the outermost last.
    pub(super) fn values(&self) -> impl Iterator<Item = (&Field, bool)> {
        let inner = self.flow.iter().flat_map(|flow| &flow.fields);
        let outer = self.field.iter();
        inner
            .map(|field| (field, true))
            .chain(outer.map(|field| (field, false)))
    }
}

impl Flow {
    fn read(text: &str, open: usize, end: usize) -> Option<Self> {
        let is_map = match text.get(open..)?.chars().next()? {
            '{' => true,
            '[' => false,
            _ => return None,
        };
        let last = text.get(open + 1..end)?.chars().next_back();
        let close = last.filter(|c| matches!(c, '}' | ']')).map(|_| end - 1);
        let inside = open + 1..close.unwrap_or(end);
        let fields = if is_map {
            fields(text, inside)
        } else {
            items(text, inside)
        };
        Some(Self {
            open,
            is_map,
            close,
            fields,
        })
    }

    /// Its closing bracket.
    pub(super) fn end(&self) -> char {
        if self.is_map { '}' } else { ']' }
    }
}

/// The names of all fields in any kind of file.
fn all_fields() -> &'static BTreeSet<&'static str> {
    static NAMES: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let others = [&tables::SITE, &tables::CORRECTION, &tables::DECISION];
        names(Kind::ALL.iter().map(|kind| tables::of(*kind)).chain(others))
    })
}

/// Whether a word is a field in any kind of file.
pub(super) fn is_field(word: &str) -> bool {
    all_fields().contains(word)
}

/// Whether a word is a field's name, possibly misspelt.
pub(super) fn is_like_field(word: &str) -> bool {
    const SHORTEST: usize = 4;
    is_field(word)
        || (word.len() >= SHORTEST && nearest(word, all_fields().iter().copied()).is_some())
}

/// Whether a word can be a key: a field, or a language.
fn is_key(word: &str) -> bool {
    is_field(word) || (word.len() <= 3 && is_tag(word))
}

/// The first position in the line after the dashes of list items.
fn after_dashes(text: &str, mut at: usize) -> usize {
    while let Some(rest) = text.get(at..).and_then(|rest| rest.strip_prefix('-')) {
        let trimmed = rest.trim_start_matches([' ', '\t']);
        if trimmed.len() == rest.len() {
            break;
        }
        at += 1 + rest.len() - trimmed.len();
    }
    at
}

/// The start of a clear comment: after two spaces or a tab, or at the beginning of the line.
pub(super) fn comment(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    if rest.starts_with('#') {
        return Some(from);
    }
    let at = [rest.find("  #"), rest.find("\t#")]
        .into_iter()
        .flatten()
        .min()?;
    // Inside a quoted value, it is not a comment.
    let before = rest.get(..at)?;
    let is_inside = before.matches('"').count() % 2 == 1;
    (!is_inside).then_some(from + at)
}

fn block_field(text: &str, content: &Range<usize>) -> Option<Field> {
    let inside = text.get(content.clone())?;
    let word = word(inside);
    let after = inside.get(word..)?;
    let is_end = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    if let Some(rest) = after
        .strip_prefix(':')
        .filter(|rest| word > 0 && is_end(rest))
    {
        let value = content.end - rest.trim_start().len();
        return Some(Field {
            key: content.start..content.start + word,
            value: value..content.end,
        });
    }
    (!inside.is_empty()).then(|| Field {
        key: content.start..content.start,
        value: content.clone(),
    })
}

/// The length of the key at the beginning of a text.
pub(super) fn word(text: &str) -> usize {
    text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-'))
        .unwrap_or(text.len())
}

/// The fields between braces.
fn fields(text: &str, inside: Range<usize>) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    let mut at = inside.start;
    while at < inside.end {
        let rest = text.get(at..inside.end).unwrap_or("");
        let start = at + rest.len() - rest.trim_start_matches([' ', ',', '\t']).len();
        let Some((key, value)) = key_at(text, start..inside.end) else {
            break;
        };
        let end = value_end(text, value..inside.end, true);
        fields.push(Field {
            key,
            value: trimmed(text, value..end),
        });
        at = end + 1;
    }
    fields
}

/// The items between brackets.
fn items(text: &str, inside: Range<usize>) -> Vec<Field> {
    let mut items = Vec::new();
    let mut at = inside.start;
    while at < inside.end {
        let end = value_end(text, at..inside.end, false);
        let value = trimmed(text, at..end);
        if !value.is_empty() {
            items.push(Field {
                key: value.start..value.start,
                value,
            });
        }
        at = end + 1;
    }
    items
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = text.get(range.clone()).unwrap_or("");
    let start = range.start + inside.len() - inside.trim_start().len();
    start..(start + inside.trim().len())
}

/// A key at the beginning of a range, and the start of its value.
fn key_at(text: &str, range: Range<usize>) -> Option<(Range<usize>, usize)> {
    let rest = text.get(range.clone())?;
    let length = word(rest);
    let after = rest.get(length..)?.strip_prefix(':')?;
    let is_end = after.is_empty() || after.starts_with([' ', '\t']);
    (length > 0 && is_end && is_key(rest.get(..length)?)).then(|| {
        let value = range.end - after.trim_start().len();
        (range.start..range.start + length, value)
    })
}

/// The end of a value: before the comma before the next field, or at its own closing mark.
fn value_end(text: &str, range: Range<usize>, is_map: bool) -> usize {
    let rest = text.get(range.clone()).unwrap_or("");
    let lead = rest.len() - rest.trim_start().len();
    let value = rest.trim_start();
    let own = match value.chars().next() {
        Some(mark @ ('"' | '\'')) => closing_mark(value, mark),
        Some('{' | '[') => closing_bracket(value),
        _ => None,
    };
    if let Some(end) = own {
        let after = value.get(end..).unwrap_or("").trim_start();
        let at = range.start + lead + end;
        if after.is_empty() {
            return range.end;
        }
        let is_next = |after: &str| key_at(after, 0..after.len()).is_some() || after.is_empty();
        let next = after.strip_prefix(',').map(str::trim_start);
        if next.is_some_and(|next| !is_map || is_next(next)) {
            return at;
        }
    }
    let commas = rest.match_indices(',').map(|(at, _)| range.start + at);
    let begins_field = |at: &usize| {
        let after = text.get(at + 1..range.end).unwrap_or("").trim_start();
        !is_map || key_at(after, 0..after.len()).is_some()
    };
    let mut ends = commas.filter(begins_field);
    ends.next().unwrap_or(range.end)
}

/// The end of a value in quotation marks, after the closing mark.
pub(super) fn closing_mark(value: &str, mark: char) -> Option<usize> {
    let mut signs = value.char_indices().skip(1).peekable();
    while let Some((at, sign)) = signs.next() {
        if mark == '"' && sign == '\\' {
            signs.next();
        } else if sign == mark {
            let is_double = mark == '\'' && signs.peek().is_some_and(|(_, next)| *next == mark);
            if !is_double {
                return Some(at + 1);
            }
            signs.next();
        }
    }
    None
}

/// The end of a value in brackets, after the closing bracket. Brackets in quotation marks are ignored.
pub(super) fn closing_bracket(value: &str) -> Option<usize> {
    let mut open = 0_usize;
    let mut at = 0;
    let mut previous = ' ';
    while let Some(sign) = value.get(at..).and_then(|rest| rest.chars().next()) {
        let begins = matches!(previous, ' ' | '{' | '[' | ',');
        match sign {
            '"' | '\'' if begins => {
                at += closing_mark(value.get(at..)?, sign)?;
                previous = sign;
                continue;
            }
            '{' | '[' => open += 1,
            '}' | ']' => {
                open = open.checked_sub(1)?;
                if open == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        previous = sign;
        at += sign.len_utf8();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<&str> {
        let line = Line::read(text);
        line.flow
            .iter()
            .flat_map(|flow| &flow.fields)
            .map(|field| text.get(field.value.clone()).unwrap())
            .collect()
    }

    #[test]
    fn a_value_ends_where_a_field_begins() {
        assert_eq!(
            values("  - {exact: I was misled, and you: all, claim: so, stance: asserts}"),
            ["I was misled, and you: all", "so", "asserts"]
        );
        assert_eq!(
            values("  - {exact: 'It's so', claim: so"),
            ["'It's so'", "so"]
        );
        assert_eq!(
            values("a: {exact: \"a, claim: b\", said: {relative: Thursday, relative_to: x}}"),
            ["\"a, claim: b\"", "{relative: Thursday, relative_to: x}"]
        );
        assert_eq!(values("a: [b c, \"d, e\", f"), ["b c", "\"d, e\"", "f"]);
    }

    #[test]
    fn a_line_has_its_field_and_no_comment() {
        let line = Line::read("    - title: a b  # c");
        let field = line.field.clone().unwrap();
        assert_eq!(
            (line.get(&field.key), line.get(&field.value)),
            ("title", "a b")
        );
        assert_eq!(line.column(), 6);
        assert!(Line::read("- x").field.unwrap().key.is_empty());
    }
}
