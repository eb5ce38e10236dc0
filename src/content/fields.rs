//! Reads a map field by field. Every error is reported at its place, and reading continues.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

pub use super::choice::Choice;
use super::table::{Shape, Table};
use super::twice;
use super::yaml::{Node, Value, between_marks_in_print, double_quoted, quoted};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span, nearest};
use crate::language::tags;
use crate::time::edtf::Edtf;

/// A map that is being read. Its table lists the fields that it may and must have; [`Fields::finish`] reports all others.
pub struct Fields<'p> {
    table: &'static Table,
    span: Span,
    entries: Vec<(Located<String>, Node)>,
    /// Whether there is no map, which was already reported.
    is_unread: bool,
    /// For entries that may be part of the text before them: both as one value.
    joined: BTreeMap<usize, (Span, String)>,
    problems: &'p mut Diagnostics,
}

impl<'p> Fields<'p> {
    /// Starts reading `node` by a table. An empty value reads as a map without fields.
    pub fn new(table: &'static Table, node: Node, problems: &'p mut Diagnostics) -> Self {
        let span = node.span;
        let is_unread = !matches!(node.value, Value::Map(_) | Value::Null);
        let entries = match node.value {
            Value::Map(entries) => entries,
            Value::Null => Vec::new(),
            other => {
                let message = format!(
                    "{} must be a map of fields, found {}",
                    table.what,
                    other.shape()
                );
                problems.push(
                    Diagnostic::at(Rule::WrongType, span, message)
                        .help("write one `field: value` on each line"),
                );
                Vec::new()
            }
        };
        Self {
            joined: joined(table, span, &entries),
            table,
            span,
            entries,
            is_unread,
            problems,
        }
    }

    /// Where the map is.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Whether the map is written between braces on one line, rather than with one field per line.
    pub fn is_flow(&self) -> bool {
        self.entries
            .first()
            .is_some_and(|(key, _)| key.span.start() != self.span.start())
    }

    /// Where mistakes are reported.
    pub fn problems(&mut self) -> &mut Diagnostics {
        self.problems
    }

    /// Where a field's key is, if it was written.
    pub fn key_span(&self, name: &str) -> Option<Span> {
        self.entries
            .iter()
            .find(|(key, _)| key.value == name)
            .map(|(key, _)| key.span)
    }

    /// The raw value of a field, if it was written and is not empty. A missing required field is reported.
    pub fn take(&mut self, name: &'static str) -> Option<Node> {
        let field = self.table.field(name);
        debug_assert!(field.is_some(), "{} has no `{name}`", self.table.what);
        let written = self.entries.iter_mut().find(|(key, _)| key.value == name);
        let node = written.map(|(_, node)| {
            let span = node.span;
            std::mem::replace(node, Located::new(Value::Null, span))
        });
        let node = node.filter(|node| !matches!(node.value, Value::Null));
        if node.is_none() && !self.is_unread && field.is_some_and(|field| field.is_required) {
            self.report_missing(name);
        }
        node
    }

    fn report_missing(&mut self, name: &str) {
        let is_written = self.key_span(name).is_some();
        let message = format!("{} needs `{name}`", self.table.what);
        let (problem, mut help) = match self.key_span(name) {
            // A second line would be a duplicate.
            Some(key) => (
                Diagnostic::at(Rule::MissingField, key, message).label("without a value"),
                format!("write a value after `{name}: `"),
            ),
            None => {
                let at = self.span.start();
                let line = if self.is_flow() { "" } else { "a line " };
                (
                    Diagnostic::at(Rule::MissingField, at, message).label("missing here"),
                    format!("add {line}`{name}: …`"),
                )
            }
        };
        if let Some(Shape::Choice(words)) = self.table.field(name).map(|field| field.holds) {
            let words: Vec<&str> = words().into_iter().map(|(word, _)| word).collect();
            let of = if is_written {
                ", one of"
            } else {
                " with one of"
            };
            help.push_str(&format!("{of} {}", listed(&words)));
        }
        self.problems.push(problem.help(help));
    }

    /// Reads a field, if it was written.
    pub fn read<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(Node, &mut Diagnostics) -> Option<T>,
    ) -> Option<T> {
        let node = self.take(name)?;
        read(node, self.problems)
    }

    /// A field of text.
    pub fn text(&mut self, name: &'static str) -> Option<Located<String>> {
        self.read(name, text)
    }

    /// A field with one of a few words.
    pub fn choice<C: Choice>(&mut self, name: &'static str) -> Option<Located<C>> {
        self.read(name, choice)
    }

    /// A field with a date.
    pub fn date(&mut self, name: &'static str) -> Option<Located<Edtf>> {
        self.read(name, date)
    }

    /// A field with an address on the web.
    pub fn address(&mut self, name: &'static str) -> Option<Located<String>> {
        self.read(name, address)
    }

    /// A field with a list. Items that cannot be read are reported and left out.
    pub fn list<T>(
        &mut self,
        name: &'static str,
        read: impl FnMut(Node, &mut Diagnostics) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = self.take(name) else {
            return Vec::new();
        };
        match node.value {
            Value::List(items) => self.items(name, items, read),
            other => {
                let message = format!("`{name}` must be a list, found {}", other.shape());
                let problem = Diagnostic::at(Rule::WrongType, node.span, message);
                self.problems.push(problem.help(
                    "write each item on a separate line after `- `, or all of them between `[` and `]`",
                ));
                Vec::new()
            }
        }
    }

    /// A field with one value or a list of them.
    pub fn one_or_many<T>(
        &mut self,
        name: &'static str,
        mut read: impl FnMut(Node, &mut Diagnostics) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = self.take(name) else {
            return Vec::new();
        };
        match node.value {
            Value::List(items) => self.items(name, items, read),
            value => read(Located::new(value, node.span), self.problems)
                .into_iter()
                .collect(),
        }
    }

    fn items<T>(
        &mut self,
        name: &str,
        items: Vec<Node>,
        mut read: impl FnMut(Node, &mut Diagnostics) -> Option<T>,
    ) -> Vec<T> {
        twice::report(name, &items, self.problems);
        let items = items.into_iter();
        items.filter_map(|item| read(item, self.problems)).collect()
    }

    /// Reports every key that the table does not have, with the nearest one that it has.
    pub fn finish(mut self) {
        let known: Vec<&str> = self.table.fields().map(|field| field.name).collect();
        let written: BTreeSet<String> = self
            .entries
            .iter()
            .map(|(key, _)| key.value.clone())
            .collect();
        for (number, (key, _)) in self.entries.into_iter().enumerate() {
            if known.contains(&key.value.as_str()) {
                continue;
            }
            // A key that is not a word was already reported.
            let is_reported = |problem: &Diagnostic| {
                problem.rule == Rule::WrongType && problem.span == Some(key.span)
            };
            if key.value.is_empty() && self.problems.iter().any(is_reported) {
                continue;
            }
            let message = format!("{} has no field `{}`", self.table.what, key.value);
            let problem =
                Diagnostic::at(Rule::UnknownKey, key.span, message).label("unknown field");
            self.problems
                .push(match nearest(&key.value, known.iter().copied()) {
                    Some(known) if written.contains(known) => problem.help(format!(
                        "`{known}` is already given: remove this field or that one"
                    )),
                    Some(known) => {
                        problem.respell(
                            format!("did you mean `{known}`?"),
                            key.span,
                            &key.value,
                            known,
                        )
                    }
                    None => match self.joined.remove(&number) {
                        Some((span, whole)) => problem.respell(
                            "between braces, a comma ends a value: if this is part of the previous value, put both in quotation marks",
                            span,
                            &whole,
                            quoted(&whole),
                        ),
                        None => problem.help(format!(
                            "remove it, or use one of these fields: {}",
                            listed(&known)
                        )),
                    },
                });
        }
    }
}

/// A value without its location.
pub(super) fn value<T>(located: Option<Located<T>>) -> Option<T> {
    located.map(|located| located.value)
}

/// Unknown fields of a map between braces that follow a plain text, and may have been part of it before a comma.
fn joined(
    table: &Table,
    span: Span,
    entries: &[(Located<String>, Node)],
) -> BTreeMap<usize, (Span, String)> {
    let is_flow = entries
        .first()
        .is_some_and(|(key, _)| key.span.start() != span.start());
    let text = |node: &Node| match &node.value {
        Value::Text(text) if node.span.range().len() == text.len() => Some(text.clone()),
        _ => None,
    };
    let pairs = (1..).zip(entries.windows(2)).filter(|_| is_flow);
    pairs
        .filter_map(|(number, pair)| {
            let [(_, before), (key, value)] = pair else {
                return None;
            };
            let whole = format!("{}, {}: {}", text(before)?, key.value, text(value)?);
            let is_unknown = table.field(&key.value).is_none();
            is_unknown.then(|| (number, (before.span.to(value.span), whole)))
        })
        .collect()
}

/// `a`, `b` and `c`, for messages.
pub fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// A non-empty text. Lists and maps are reported.
pub fn text(node: Node, problems: &mut Diagnostics) -> Option<Located<String>> {
    match node.value {
        Value::Text(text) if !text.trim().is_empty() => Some(Located::new(text, node.span)),
        Value::Text(_) | Value::Null => {
            let problem = Diagnostic::at(
                Rule::WrongType,
                node.span,
                "expected a text here, found nothing",
            );
            problems.push(problem.help("write the text, or remove the field"));
            None
        }
        other => {
            let problem = Diagnostic::at(
                Rule::WrongType,
                node.span,
                format!("expected a text here, found {}", other.shape()),
            );
            problems.push(problem.help("write a text; put it in quotation marks if it begins with `[` or `{`, or contains `: `"));
            None
        }
    }
}

/// Whether a value is between typographic quotation marks, which belong to the value in YAML.
fn is_in_print(written: &Located<String>) -> bool {
    between_marks_in_print(&written.value).is_some()
}

/// Offers the value without its typographic quotation marks, if it has them.
pub fn without_marks(problem: Diagnostic, written: &Located<String>) -> Diagnostic {
    match between_marks_in_print(&written.value) {
        Some(inside) => problem.replace(
            "typographic quotation marks become part of the value: remove them",
            written.span,
            inside,
        ),
        None => problem,
    }
}

/// One of a few words.
pub fn choice<C: Choice>(node: Node, problems: &mut Diagnostics) -> Option<Located<C>> {
    if matches!(node.value, Value::Null) {
        let words: Vec<&str> = C::ALL.iter().map(|choice| choice.as_str()).collect();
        let problem = Diagnostic::at(
            Rule::WrongType,
            node.span,
            format!("expected {} here, found nothing", C::WHAT),
        );
        problems.push(problem.help(format!("write one of {}", listed(&words))));
        return None;
    }
    let word = text(node, problems)?;
    if let Some(found) = C::ALL.iter().find(|choice| choice.as_str() == word.value) {
        return Some(Located::new(*found, word.span));
    }
    let words: Vec<&str> = C::ALL.iter().map(|choice| choice.as_str()).collect();
    let problem = Diagnostic::at(
        Rule::UnknownChoice,
        word.span,
        format!("`{}` is not {}", word.value, C::WHAT),
    );
    problems.push(match nearest(&word.value, words.iter().copied()) {
        _ if is_in_print(&word) => without_marks(problem, &word),
        Some(known) => problem.respell(
            format!("did you mean `{known}`?"),
            word.span,
            &word.value,
            known,
        ),
        None => problem.help(format!("it is one of {}", listed(&words))),
    });
    None
}

/// An EDTF date.
pub fn date(node: Node, problems: &mut Diagnostics) -> Option<Located<Edtf>> {
    let written = text(node, problems)?;
    match Edtf::parse(&written.value) {
        Ok(date) => Some(Located::new(date, written.span)),
        Err(error) => {
            let problem = Diagnostic::at(Rule::BadDate, written.span, error.message);
            problems.push(match error.hint {
                _ if is_in_print(&written) => without_marks(problem, &written),
                Some(hint) => match error.instead {
                    Some(date) => {
                        problem.respell(hint, written.span, &written.value, double_quoted(&date))
                    },
                    None => problem.help(hint),
                },
                None => problem.help("dates are EDTF: \"2024-06-28\", \"2024-06\", \"2024\", \"2024-06-28?\", \"2024-03~\", \"2022/2024\"; remove the field if the date is unknown"),
            });
            None
        }
    }
}

/// A web address: `http` or `https`.
pub fn address(node: Node, problems: &mut Diagnostics) -> Option<Located<String>> {
    let written = text(node, problems)?;
    let lower = written.value.to_ascii_lowercase();
    let rest = lower
        .strip_prefix("https://")
        .or_else(|| lower.strip_prefix("http://"));
    let sound = rest.is_some_and(|rest| {
        // An address needs a host.
        !rest.is_empty()
            && !rest.starts_with(['/', '?', '#', ':'])
            && !rest.contains(|c: char| {
                c.is_whitespace()
                    || c.is_control()
                    || matches!(c, '<' | '>' | '"' | '\\' | '^' | '`' | '{' | '|' | '}')
            })
            && is_host(rest)
    });
    if !sound {
        let problem = Diagnostic::at(
            Rule::BadValue,
            written.span,
            format!("`{}` is not an address", written.value),
        );
        problems.push(if is_in_print(&written) {
            without_marks(problem, &written)
        } else {
            problem.help("an address begins with `https://` or `http://` and a host name, and contains no spaces, quotation marks, `<`, `>` or `\\`")
        });
        return None;
    }
    Some(written)
}

/// Whether an address after the scheme begins with a host name: labels, none of them empty.
fn is_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    if host.starts_with('[') {
        return host.contains(']');
    }
    let name = host.split(':').next().unwrap_or(host);
    let name = name.strip_suffix('.').unwrap_or(name);
    name.split('.')
        .all(|part| !part.is_empty() && !part.starts_with('-') && !part.ends_with('-'))
}

/// A language tag (BCP 47): the shortest code for the language, with valid subtags.
pub fn language(node: Node, problems: &mut Diagnostics) -> Option<Located<String>> {
    let written = text(node, problems)?;
    if tags::is_tag(&written.value) {
        return Some(written);
    }
    let problem = Diagnostic::at(
        Rule::BadValue,
        written.span,
        format!("`{}` is not a language tag", written.value),
    );
    problems.push(match tags::tag_of(&written.value) {
        _ if is_in_print(&written) => without_marks(problem, &written),
        Some(tag) => {
            let message = format!("did you mean `{tag}`?");
            problem.respell(message, written.span, &written.value, tag)
        }
        None => problem.help("write a tag such as `en`, `ur`, `ps`, `prs` or `pt-BR`"),
    });
    None
}

/// `true` or `false`.
pub fn flag(node: Node, problems: &mut Diagnostics) -> Option<Located<bool>> {
    let written = text(node, problems)?;
    match written.value.as_str() {
        "true" => Some(Located::new(true, written.span)),
        "false" => Some(Located::new(false, written.span)),
        other => {
            let message = format!("expected `true` or `false` here, found `{other}`");
            let problem = Diagnostic::at(Rule::WrongType, written.span, message);
            problems.push(problem.help("write one of them without quotation marks"));
            None
        }
    }
}

/// A whole number within a range.
pub fn number(
    node: Node,
    allowed: Range<usize>,
    problems: &mut Diagnostics,
) -> Option<Located<usize>> {
    let written = text(node, problems)?;
    match written.value.parse::<usize>() {
        Ok(number) if allowed.contains(&number) => Some(Located::new(number, written.span)),
        _ => {
            let message = format!(
                "expected a whole number from {} here, found `{}`",
                allowed.start, written.value
            );
            let problem = Diagnostic::at(Rule::WrongType, written.span, message);
            problems.push(problem.help("write it in digits: `1`, `2`, `10`"));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_prose() {
        assert_eq!(listed(&["a"]), "`a`");
        assert_eq!(listed(&["a", "b", "c"]), "`a`, `b` and `c`");
    }
}
