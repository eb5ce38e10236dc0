//! Turns YAML into a tree: events of the parser become nodes, and errors are explained.

use std::ops::Range;

use granit_parser::{Event, Options, Parser, ScalarStyle, ScanError};

use super::cuts::{self, Place};
use super::line::Line;
use super::node::{Node, Value};
use super::remedy::{Remedy, missing_separator};
use super::traps;
use super::twice::duplicate;
use super::written::quoted;
use crate::content::kind::Reference;
use crate::content::unseen;
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Located, Rule, Span};
use crate::text::unseen::{is_turning, runs_from_right, unturned};

/// How deeply lists and maps may be nested. Front matter needs five levels.
const DEPTH: usize = 64;
/// The most values in a file.
const NODES: usize = 100_000;

/// Reads the YAML in `yaml`, which begins `offset` bytes into `file`. `None` if it is invalid; `problems` then says why.
pub fn parse(file: FileId, offset: usize, yaml: &str, problems: &mut Diagnostics) -> Option<Node> {
    parse_part(file, offset, yaml, runs_from_right(yaml), problems)
}

/// The same for YAML that is part of a text. `from_right` says whether that text contains right-to-left letters.
pub(in crate::content) fn parse_part(
    file: FileId,
    offset: usize,
    yaml: &str,
    from_right: bool,
    problems: &mut Diagnostics,
) -> Option<Node> {
    let mut builder = Builder {
        file,
        offset,
        yaml,
        open: Vec::new(),
        root: None,
        nodes: 0,
        from_right,
        slip: None,
        problems,
    };
    let mut parser = Parser::new_from_str_with_options(yaml, options());
    while let Some(next) = parser.next_event() {
        match next {
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or(0..0);
                builder.take(event, range)?;
            }
            Err(error) => {
                builder.broken(&error);
                return None;
            }
        }
    }
    if let Some(slip) = builder.slip.take() {
        builder.cannot_be_read(slip);
        return None;
    }
    let empty = Located::new(Value::Null, Span::new(file, offset..offset));
    Some(builder.root.unwrap_or(empty))
}

fn options() -> Options {
    let mut options = Options::default();
    options.flow_nesting_limit = DEPTH;
    options.block_nesting_limit = DEPTH;
    options.emit_unresolved_aliases = true;
    options
}

/// The place at which a text stops being valid YAML.
fn breaks(yaml: &str) -> Option<usize> {
    let mut parser = Parser::new_from_str_with_options(yaml, options());
    let mut documents = 0;
    while let Some(next) = parser.next_event() {
        match next {
            Ok((Event::DocumentStart(..), span)) => {
                documents += 1;
                if documents > 1 {
                    return Some(span.byte_range().map_or(0, |range| range.start));
                }
            }
            Ok(_) => {}
            Err(error) => return Some(error.marker().byte_offset().unwrap_or(0)),
        }
    }
    None
}

/// A list or map that is still open.
enum Open {
    List {
        start: usize,
        items: Vec<Node>,
    },
    Map {
        start: usize,
        entries: Vec<(Located<String>, Node)>,
        key: Option<Located<String>>,
    },
}

struct Builder<'a> {
    file: FileId,
    offset: usize,
    yaml: &'a str,
    open: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
    /// Whether the file contains right-to-left letters.
    from_right: bool,
    /// A fix for the first key that cannot be meant.
    slip: Option<Remedy>,
    problems: &'a mut Diagnostics,
}

impl Builder<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(
            self.file,
            self.offset + range.start..self.offset + range.end,
        )
    }

    /// Takes one event; `None` stops the reading.
    fn take(&mut self, event: Event<'_>, range: Range<usize>) -> Option<()> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), &range, true);
                let range = self.tight(range);
                self.look_for_unseen(&range, style);
                let value = match style {
                    ScalarStyle::Plain => self.plain(&text, &range),
                    _ => Value::Text(text.into_owned()),
                };
                // They would turn the text after them on every page, and in lists and feeds.
                let value = match value {
                    Value::Text(text) if text.contains(is_turning) => Value::Text(unturned(&text)),
                    value => value,
                };
                self.add(Located::new(value, self.span(range)))
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), &range, false);
                self.open.push(Open::List {
                    start: range.start,
                    items: Vec::new(),
                });
                Some(())
            }
            Event::MappingStart(_, anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), &range, false);
                self.open.push(Open::Map {
                    start: range.start,
                    entries: Vec::new(),
                    key: None,
                });
                Some(())
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(range.end),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let remedy = self.as_text(range.start);
                let value = remedy.as_ref().map_or(Value::Null, |(text, _)| {
                    Value::Text(self.yaml.get(text.clone()).unwrap_or("").to_owned())
                });
                self.refuse(self.span(range.clone()), "an alias (`*name`)", remedy);
                let span = self.span(range);
                self.add(Located::new(value, span))
            }
            Event::DocumentStart(true, _) if self.root.is_some() => {
                let span = self.span(range);
                let problem =
                    Diagnostic::at(Rule::BrokenYaml, span, "a second YAML document begins here");
                self.problems.push(problem.help("a file holds one record: remove the `---` line, or move what follows to a separate file"));
                None
            }
            _ => Some(()),
        }
    }

    fn look_for_unseen(&mut self, range: &Range<usize>, style: ScalarStyle) {
        let text = self.yaml.get(range.clone()).unwrap_or("");
        let escapes = match style {
            ScalarStyle::DoubleQuoted => unseen::yaml_escapes(text),
            _ => Vec::new(),
        };
        let written = unseen::Written {
            file: self.file,
            offset: self.offset + range.start,
            text,
            escapes: &escapes,
            from_right: self.from_right,
        };
        unseen::check(written, self.problems);
    }

    fn close(&mut self, end: usize) -> Option<()> {
        let node = match self.open.pop()? {
            Open::List { start, items } => {
                Located::new(Value::List(items), self.span(self.tight(start..end)))
            }
            Open::Map { start, entries, .. } => {
                let entries = self.rejoin(start, entries);
                Located::new(Value::Map(entries), self.span(self.tight(start..end)))
            }
        };
        self.add(node)
    }

    fn add(&mut self, node: Node) -> Option<()> {
        self.nodes += 1;
        if self.nodes > NODES {
            let message = format!("more than {NODES} values in one file");
            self.problems.push(
                Diagnostic::at(Rule::BrokenYaml, node.span, message).help("split the record"),
            );
            return None;
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map {
                start,
                entries,
                key,
            }) => match key.take() {
                None => {
                    let read = key_of(node, self.problems);
                    if self.slip.is_none() {
                        let at = read.span.range().start.saturating_sub(self.offset);
                        self.slip = traps::slip(self.yaml, &read.value, at);
                    }
                    *key = Some(read);
                }
                Some(key) => {
                    let place = Place {
                        file: self.file,
                        offset: self.offset,
                        yaml: self.yaml,
                    };
                    let is_flow = self.yaml.as_bytes().get(*start) == Some(&b'{');
                    if is_flow && place.is_piece(&key, &node) {
                        entries.push((key, node));
                    } else {
                        add_entry(entries, (key, node), &place, is_flow, self.problems);
                    }
                }
            },
        }
        Some(())
    }

    /// Joins the values in a map between braces that commas split.
    fn rejoin(
        &mut self,
        start: usize,
        entries: Vec<(Located<String>, Node)>,
    ) -> Vec<(Located<String>, Node)> {
        if self.yaml.as_bytes().get(start) != Some(&b'{') {
            return entries;
        }
        let place = Place {
            file: self.file,
            offset: self.offset,
            yaml: self.yaml,
        };
        cuts::rejoin(entries, &place, self.problems)
    }

    /// `is_text`: whether the property precedes a text rather than a list or map.
    fn refuse_properties(
        &mut self,
        anchor: usize,
        tagged: bool,
        range: &Range<usize>,
        is_text: bool,
    ) {
        let what = match (anchor, tagged) {
            (0, false) => return,
            (0, true) => "a tag (`!name`)",
            _ => "an anchor (`&name`)",
        };
        let remedy = is_text.then(|| self.as_text(range.start)).flatten();
        let has_value = is_text && !range.is_empty();
        let alone = remedy.as_ref().filter(|_| has_value).and_then(|(all, _)| {
            let property = all.start..range.start;
            (!property.is_empty()).then_some(property)
        });
        let span = self.span(range.clone());
        match alone {
            Some(property) => {
                let problem = Diagnostic::at(
                    Rule::RefusedYaml,
                    span,
                    format!("{what} is not allowed here"),
                );
                let problem = problem.replace("remove it", self.span(property), "");
                self.problems.push(self.with_quotes(problem, remedy));
            }
            None => self.refuse(span, what, remedy),
        }
    }

    fn with_quotes(
        &self,
        problem: Diagnostic,
        remedy: Option<(Range<usize>, String)>,
    ) -> Diagnostic {
        match remedy {
            Some((range, by)) => {
                let title = "if it is part of a text, put the text in quotation marks";
                self.respelled(problem, title, range, by)
            }
            None => problem
                .help("write the value itself; put it in quotation marks if it begins with `&`, `*` or `!`"),
        }
    }

    /// The range of the value at `at`, and that value as text.
    fn as_text(&self, at: usize) -> Option<(Range<usize>, String)> {
        let start = self
            .yaml
            .get(..at)?
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        let text = self.yaml.get(start..)?.lines().next()?;
        // Several errors in one long line would each read the line again.
        if text.len() > 2_000 {
            return None;
        }
        let line = Line::read(text);
        let (field, _) = line
            .values()
            .find(|(field, _)| (field.value.start..=field.value.end).contains(&(at - start)))?;
        let value = field.value.start + start..field.value.end + start;
        let by = quoted(self.yaml.get(value.clone())?);
        Some((value, by))
    }

    fn refuse(&mut self, span: Span, what: &str, remedy: Option<(Range<usize>, String)>) {
        let problem = Diagnostic::at(
            Rule::RefusedYaml,
            span,
            format!("{what} is not allowed here"),
        );
        self.problems.push(self.with_quotes(problem, remedy));
    }

    /// A text without quotation marks.
    fn plain(&mut self, text: &str, range: &Range<usize>) -> Value {
        self.deeper_item(range);
        match text {
            "" | "~" | "null" => Value::Null,
            _ => self
                .items(range)
                .or_else(|| self.fields(range))
                .unwrap_or_else(|| Value::Text(text.to_owned())),
        }
    }

    /// Reports a list item whose continuation line looks like an item and is only indented deeper.
    fn deeper_item(&mut self, range: &Range<usize>) {
        let written = self.yaml.get(range.clone()).unwrap_or("");
        if !written.contains('\n') || !matches!(self.open.last(), Some(Open::List { .. })) {
            return;
        }
        let mut at = range.start;
        let mut is_first = true;
        for line in written.split_inclusive('\n') {
            let indent = line.len() - line.trim_start().len();
            if !is_first && line.trim_start().starts_with("- ") {
                let column = self.yaml.get(..range.start).map_or(0, |before| {
                    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
                    let text = before.get(line..).unwrap_or("");
                    text.len() - text.trim_start().len()
                });
                let problem = Diagnostic::at(
                    Rule::BrokenYaml,
                    self.span(at + indent..at + indent + 1),
                    "this list item is indented deeper than the one before it, so it is read as a part of that",
                );
                let indentation = at..at + indent;
                let problem =
                    self.respelled(problem, "align the two", indentation, " ".repeat(column));
                self.problems.push(problem);
                return;
            }
            is_first = false;
            at += line.len();
        }
    }

    /// Reads lines that were meant as list items, but have no space after the dash, or another character instead of the dash.
    fn items(&mut self, range: &Range<usize>) -> Option<Value> {
        let written = self.yaml.get(range.clone())?;
        if !self.is_first_of_line(range.start)
            || !matches!(self.open.last(), Some(Open::Map { key: Some(_), .. }))
        {
            return None;
        }
        let mut at = range.start;
        let mut items = Vec::new();
        let mut by = String::new();
        for line in written.split_inclusive('\n') {
            let (indent, item) = line.split_at(line.len() - line.trim_start().len());
            let rest = item.strip_prefix(['-', '–', '—', '•', '·', '‣'])?;
            let value = rest.trim();
            if !value
                .starts_with(|c: char| c.is_alphabetic() || matches!(c, '"' | '\'' | '[' | '{'))
            {
                return None;
            }
            let start = at + line.len() - rest.trim_start().len();
            let span = self.span(start..start + value.len());
            items.push(Located::new(Value::Text(value.to_owned()), span));
            by.push_str(&format!("{indent}- {}", rest.trim_start()));
            at += line.len();
        }
        let problem = Diagnostic::at(
            Rule::BrokenYaml,
            self.span(range.clone()),
            "a list item begins with a hyphen and a space",
        );
        let problem = self.respelled(problem, "write `- `", range.clone(), by);
        self.problems.push(problem);
        Some(Value::List(items))
    }

    /// Whether a text is the kind and id of a record, as in `actor:mira`.
    fn is_reference(&self, range: &Range<usize>) -> bool {
        let text = self.yaml.get(range.clone()).unwrap_or("");
        Reference::parse(text).is_some_and(|one| !one.id.contains(char::is_whitespace))
    }

    /// Whether only spaces are before a position, on a line other than the first.
    fn is_first_of_line(&self, at: usize) -> bool {
        let before = self.yaml.get(..at).unwrap_or("");
        let line = before.rfind('\n').and_then(|newline| before.get(newline..));
        line.is_some_and(|rest| rest.trim().is_empty())
    }

    /// Reads lines that were meant as fields, but have no space after the colon, if they are the whole file, list item or field.
    fn fields(&mut self, range: &Range<usize>) -> Option<Value> {
        let is_alone = match self.open.last() {
            None => true,
            Some(Open::List { .. }) => !self.is_reference(range),
            Some(Open::Map { key, .. }) => key.is_some() && self.is_first_of_line(range.start),
        };
        if !is_alone {
            return None;
        }
        let mut at = range.start;
        let mut by = String::new();
        let mut fields = Vec::new();
        for line in self.yaml.get(range.clone())?.split_inclusive('\n') {
            let (indent, line) = line.split_at(line.len() - line.trim_start().len());
            at += indent.len();
            let trap = missing_separator(line.trim_end(), 0)?;
            if line.get(trap.replace.clone())?.trim().is_empty() {
                return None;
            }
            let (key, value) = (
                line.get(..trap.replace.start)?,
                line.get(trap.replace.end..)?,
            );
            by.push_str(&format!("{indent}{key}{}{value}", trap.by));
            let key_span = self.span(at..at + key.len());
            let start = at + trap.replace.end;
            let value_span = self.span(start..start + value.trim_end().len());
            let value = Value::Text(value.trim().to_owned());
            fields.push((
                Located::new(key.to_owned(), key_span),
                Located::new(value, value_span),
            ));
            at += line.len();
        }
        let problem = Diagnostic::at(
            Rule::BrokenYaml,
            self.span(range.clone()),
            "a field needs a colon and a space after its name",
        );
        let remedy = "write `: ` between a field and its value";
        let problem = self.respelled(problem, remedy, range.clone(), by);
        self.problems.push(problem);
        Some(Value::Map(fields))
    }

    /// A diagnostic that offers a replacement for a range.
    fn respelled(
        &self,
        problem: Diagnostic,
        title: impl Into<String>,
        range: Range<usize>,
        by: String,
    ) -> Diagnostic {
        let written = self.yaml.get(range.clone()).unwrap_or("");
        problem.respell(title, self.span(range), written, by)
    }

    /// The range without the space after it. The parser ends collections where the next element begins.
    fn tight(&self, range: Range<usize>) -> Range<usize> {
        let text = self.yaml.get(range.clone()).unwrap_or("");
        range.start..range.start + text.trim_end().len()
    }

    fn broken(&mut self, error: &ScanError) {
        let at = error
            .marker()
            .byte_offset()
            .unwrap_or(0)
            .min(self.yaml.len());
        let rest = self.yaml.get(at..).unwrap_or("");
        let length = rest.chars().next().map_or(0, char::len_utf8);
        if let Some(found) = traps::remedy(self.yaml, at, breaks) {
            return self.cannot_be_read(found);
        }
        let message = format!("this YAML cannot be read: {}", error.info());
        self.problems.push(
            Diagnostic::at(Rule::BrokenYaml, self.span(at..at + length), message)
                .label("the parser stopped here")
                .help(if is_of_brackets(&error.info()) {
                    BRACKETS
                } else {
                    COLUMNS
                }),
        );
    }

    /// Reports what makes the YAML invalid, with a remedy.
    fn cannot_be_read(&mut self, found: Remedy) {
        // Values that were made from the same text cannot be used.
        let replaced = self.span(found.replace.clone()).range();
        let is_within =
            |span: Span| replaced.contains(&span.range().start) && span.file == self.file;
        self.problems
            .retain(|problem| !problem.span.is_some_and(is_within));
        let message = format!("this YAML cannot be read: {}", found.cause);
        let problem = Diagnostic::at(Rule::BrokenYaml, self.span(found.at), message).label("here");
        let problem = self.respelled(problem, found.advice, found.replace, found.by);
        self.problems.push(problem);
    }
}

fn key_of(node: Node, problems: &mut Diagnostics) -> Located<String> {
    match node.value {
        Value::Text(text) => Located::new(text, node.span),
        Value::Null => Located::new(String::new(), node.span),
        other => {
            let message = format!("a key is a word, found {}", other.shape());
            problems.push(
                Diagnostic::at(Rule::WrongType, node.span, message)
                    .help("write one word before the colon; put a value that begins with a bracket or a brace in quotation marks"),
            );
            Located::new(String::new(), node.span)
        }
    }
}

fn add_entry(
    entries: &mut Vec<(Located<String>, Node)>,
    entry: (Located<String>, Node),
    place: &Place<'_>,
    is_flow: bool,
    problems: &mut Diagnostics,
) {
    let key = &entry.0;
    if key.value == "<<" {
        problems.push(
            Diagnostic::at(
                Rule::RefusedYaml,
                key.span,
                "a merge key (`<<`) is not allowed here",
            )
            .help("write out the fields themselves"),
        );
        return;
    }
    let mut known = entries.iter();
    if let Some(first) = known.position(|(known, _)| known.value == key.value) {
        problems.extend(duplicate(entries, first, &entry, place, is_flow));
        return;
    }
    entries.push(entry);
}

/// Help for errors that involve several lines.
const COLUMNS: &str = "compare this line with the lines before it: fields begin in the same column, and so do the hyphens of list items";

/// Whether the parser's message is about brackets or quotation marks.
fn is_of_brackets(info: &str) -> bool {
    ["flow", "bracket", "quoted", "EOF"]
        .iter()
        .any(|word| info.contains(word))
}

/// Help for errors with brackets or quotation marks on several lines.
const BRACKETS: &str =
    "check this line and the lines before it: a `[`, `{` or quotation mark is not closed";

/// Writes a value as YAML, without comments, for readers.
pub fn write(node: &Node) -> String {
    serde_yaml::to_string(&plain(node)).unwrap_or_default()
}

fn plain(node: &Node) -> serde_yaml::Value {
    use serde_yaml::Value as Plain;
    match &node.value {
        Value::Null => Plain::Null,
        Value::Text(text) => Plain::String(text.clone()),
        Value::List(items) => Plain::Sequence(items.iter().map(plain).collect()),
        Value::Map(entries) => Plain::Mapping(
            entries
                .iter()
                .map(|(key, value)| (Plain::String(key.value.clone()), plain(value)))
                .collect(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{SourceFile, Sources};

    fn read(yaml: &str) -> (Option<Node>, Vec<String>) {
        let sources = Sources::new(vec![SourceFile {
            path: "x.md".into(),
            text: yaml.into(),
        }]);
        let file = sources.iter().next().unwrap().0;
        let mut problems = Diagnostics::default();
        let node = parse(file, 0, yaml, &mut problems);
        (
            node,
            problems.iter().map(|p| p.rule.id().to_owned()).collect(),
        )
    }

    #[test]
    fn scalars_stay_what_was_written() {
        let (node, problems) = read("a: no\nb: 0755\nc: 2024-01-02\nd: 1.10\ne: ~\nf: '~'\n");
        assert!(problems.is_empty());
        let Value::Map(entries) = node.unwrap().value else {
            panic!("a map")
        };
        let texts: Vec<_> = entries
            .iter()
            .map(|(_, v)| match &v.value {
                Value::Text(t) => t.as_str(),
                _ => "-",
            })
            .collect();
        assert_eq!(texts, ["no", "0755", "2024-01-02", "1.10", "-", "~"]);
    }

    #[test]
    fn an_alias_bomb_is_refused_and_not_expanded() {
        let mut bomb = String::from("a0: &a0 [x, x]\n");
        for i in 1..40 {
            bomb.push_str(&format!("a{i}: &a{i} [*a{}, *a{}]\n", i - 1, i - 1));
        }
        let (_, problems) = read(&bomb);
        assert!(problems.len() >= 40 && problems.iter().all(|id| id == "refused-yaml"));
    }

    #[test]
    fn deep_nesting_is_an_error_and_not_a_crash() {
        assert_eq!(read(&"[".repeat(100_000)).1, ["broken-yaml"]);
        assert_eq!(read(&"- ".repeat(20_000)).1, ["broken-yaml"]);
    }

    #[test]
    fn spans_are_exact() {
        let yaml = "title: Ünï\nlist:\n  - one\n  - {exact: two, nth: 2}\n";
        let Value::Map(entries) = read(yaml).0.unwrap().value else {
            panic!("a map")
        };
        assert_eq!(&yaml[entries[0].1.span.range()], "Ünï");
        assert_eq!(&yaml[entries[1].0.span.range()], "list");
        let Value::List(items) = &entries[1].1.value else {
            panic!("a list")
        };
        assert_eq!(&yaml[items[1].span.range()], "{exact: two, nth: 2}");
    }
}
