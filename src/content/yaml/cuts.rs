//! Values between braces that a comma splits: YAML reads the text after it as a key without a value.

use std::ops::Range;

use super::faults::{QUOTE, between_marks_in_print, fault};
use super::line;
use super::node::{Node, Value};
use super::slips::{Loose, loose_fields};
use super::written::quoted;
use crate::diagnostic::{Applicability, Diagnostic, Diagnostics, FileId, Located, Rule, Span};
use crate::text::words::one_line;

type Entry = (Located<String>, Node);

/// A YAML text, and its position in its file.
pub(super) struct Place<'a> {
    pub(super) file: FileId,
    pub(super) offset: usize,
    pub(super) yaml: &'a str,
}

impl Place<'_> {
    pub(super) fn range(&self, span: Span) -> Range<usize> {
        let range = span.range();
        let start = range.start.saturating_sub(self.offset);
        start..range.end.saturating_sub(self.offset)
    }

    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(
            self.file,
            range.start + self.offset..range.end + self.offset,
        )
    }

    pub(super) fn text(&self, range: &Range<usize>) -> &str {
        self.yaml.get(range.clone()).unwrap_or("")
    }

    /// Whether a key of a map between braces is really part of the value before it: it has no colon, or it is more than one word.
    pub(super) fn is_piece(&self, key: &Located<String>, value: &Node) -> bool {
        if self.text(&self.range(key.span)).starts_with(['"', '\'']) {
            return false;
        }
        let after = self.yaml.get(self.range(key.span).end..).unwrap_or("");
        let has_colon = after.trim_start().starts_with(':');
        let is_null = matches!(value.value, Value::Null);
        (!has_colon && is_null) || (has_colon && key.value.contains(' '))
    }
}

/// Joins values that commas split, and reports them. Other entries are kept.
pub(super) fn rejoin(
    entries: Vec<Entry>,
    place: &Place<'_>,
    problems: &mut Diagnostics,
) -> Vec<Entry> {
    let mut whole: Vec<Entry> = Vec::new();
    let mut cut: Option<Range<usize>> = None;
    let mut pieces: Vec<Entry> = Vec::new();
    for (key, value) in entries {
        if place.is_piece(&key, &value) {
            let end = match value.value {
                Value::Null => place.range(key.span).end,
                _ => place.range(value.span).end,
            };
            let first = place.range(key.span);
            let begun = cut.map_or(first.clone(), |cut| cut);
            cut = Some(begun.start..end.max(first.end));
            pieces.push((key, value));
        } else {
            if let Some(cut) = cut.take() {
                join(&mut whole, cut, &pieces, place, problems);
                pieces.clear();
            }
            whole.push((key, value));
        }
    }
    if let Some(cut) = cut {
        join(&mut whole, cut, &pieces, place, problems);
    }
    whole
}

/// Reads fields that are separated by other signs as they are meant.
fn take_loose(
    whole: &mut Vec<Entry>,
    cut: &Range<usize>,
    fields: &[Loose],
    place: &Place<'_>,
    problems: &mut Diagnostics,
) {
    let piece = place.text(cut);
    let mut written: Vec<String> = Vec::new();
    for field in fields {
        let key = piece.get(field.key.clone()).unwrap_or("");
        let value = piece.get(field.value.clone()).unwrap_or("");
        let right = fault(value, key, true).map_or_else(|| value.to_owned(), |fault| fault.by);
        written.push(format!("{key}: {right}"));
        let placed =
            |range: &Range<usize>| place.span(cut.start + range.start..cut.start + range.end);
        whole.push((
            Located::new(key.to_owned(), placed(&field.key)),
            Located::new(Value::Text(value.to_owned()), placed(&field.value)),
        ));
    }
    let problem = Diagnostic::at(
        Rule::BrokenYaml,
        place.span(cut.clone()),
        "between braces, a field is `name: value`, with a space after the colon and a comma before the next field",
    );
    problems.push(problem.label("written differently").respell(
        "write it like this",
        place.span(cut.clone()),
        piece,
        written.join(", "),
    ));
}

/// How certain it is that the text after a comma belongs to the value before it. A single word can also be the value of a field
/// whose name was forgotten, as can anything after an id; and a word that resembles a field's name can be that name.
fn sureness(piece: &str, before: &str) -> Applicability {
    let word = piece.get(..line::word(piece)).unwrap_or("");
    let is_prose = before.contains(' ') && piece.trim().contains(' ');
    if is_prose && !line::is_like_field(word) {
        Applicability::Certain
    } else {
        Applicability::Likely
    }
}

/// Adds the split-off text to the value before it.
fn join(
    whole: &mut Vec<Entry>,
    cut: Range<usize>,
    pieces: &[Entry],
    place: &Place<'_>,
    problems: &mut Diagnostics,
) {
    let piece = place.text(&cut);
    let names = |name: &str| whole.iter().any(|(key, _)| key.value == name);
    if let Some(fields) = loose_fields(piece)
        && fields
            .iter()
            .all(|field| !names(piece.get(field.key.clone()).unwrap_or("")))
    {
        return take_loose(whole, &cut, &fields, place, problems);
    }
    let word = piece.get(..line::word(piece)).unwrap_or("");
    let rest = piece.get(word.len()..).unwrap_or("");
    let is_new_field = line::is_field(word) && !names(word);
    let is_field_without_colon = match rest.strip_prefix([':', '=']) {
        Some(value) => !value.trim().is_empty(),
        None => !rest.trim().is_empty() && (whole.is_empty() || !rest.trim().contains(' ')),
    };
    if is_new_field && is_field_without_colon && pieces.len() == 1 {
        let value = rest.trim_start_matches([' ', ':', '=']);
        let message =
            format!("`{word}` is not followed by a colon and a space, so it has no value");
        let problem = Diagnostic::at(Rule::BrokenYaml, place.span(cut.clone()), message);
        let between = cut.start + word.len()..cut.start + piece.len() - value.len();
        let written = place.text(&between).to_owned();
        problems.push(problem.label("a field without a value").respell(
            "write `: ` between a field and its value",
            place.span(between.clone()),
            &written,
            ": ",
        ));
        let key = Located::new(word.to_owned(), place.span(cut.start..between.start));
        let value = Value::Text(value.to_owned());
        let value = Located::new(value, place.span(between.end..cut.end));
        whole.push((key, value));
        return;
    }
    let last = whole
        .last_mut()
        .filter(|(_, value)| matches!(value.value, Value::Text(_)));
    let Some((key, value)) = last else {
        let message = format!("`{piece}` is not a field: it has no value");
        let problem = Diagnostic::at(Rule::BrokenYaml, place.span(cut), message);
        problems.push(problem.help(
            "write `field: value`; put a text with a comma, or one that begins with a brace, in quotation marks",
        ));
        return;
    };
    let before = place.text(&place.range(value.span)).to_owned();
    let all = place.range(value.span).start..cut.end;
    let written = one_line(place.text(&all));
    let inside = between_marks_in_print(&written).filter(|_| key.value != "title");
    let text = inside.unwrap_or(&written).to_owned();
    let message = format!(
        "between braces, a comma ends a value, and `{}` contains one",
        key.value
    );
    problems.push(
        Diagnostic::at(Rule::BrokenYaml, place.span(cut), message)
            .label("this is read as another field")
            .replace_as(
                sureness(piece, &before),
                QUOTE,
                place.span(all.clone()),
                quoted(&text),
            ),
    );
    *value = Located::new(Value::Text(text), place.span(all));
}
