//! YAML as its author wrote it: a tree in which every key and value knows its place.
//!
//! Scalars stay text, with no guess at their type: `no`, `0755` and `2024-01-02` get a type from the field that reads them.
//! Anchors, aliases and tags are refused where they stand and never expanded, so a bomb costs what its bytes cost.
//! Everything wrong in a file is reported, not only the first.

use std::ops::Range;

use granit_parser::{Event, Options, Parser, ScalarStyle, ScanError};

use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Located, Rule, Span};

/// A value in a YAML file, and where it stands.
pub type Node = Located<Value>;

/// What stands there.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing: a key without a value, `~` or `null`.
    Null,
    /// Text, as yet without a type.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order written.
    Map(Vec<(Located<String>, Node)>),
}

impl Value {
    /// What it is called in a message.
    pub fn shape(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a map",
        }
    }
}

/// How deep lists and maps may be nested; front matter needs five.
const DEPTH: usize = 64;
/// How many values a file may hold.
const NODES: usize = 100_000;

/// Reads the YAML in `yaml`, which begins `offset` bytes into `file`. `None` where it is broken, which `problems` then says.
pub fn parse(file: FileId, offset: usize, yaml: &str, problems: &mut Diagnostics) -> Option<Node> {
    let mut options = Options::default();
    options.flow_nesting_limit = DEPTH;
    options.block_nesting_limit = DEPTH;
    options.emit_unresolved_aliases = true;
    let mut builder = Builder {
        file,
        offset,
        yaml,
        open: Vec::new(),
        root: None,
        nodes: 0,
        problems,
    };
    let mut parser = Parser::new_from_str_with_options(yaml, options);
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
    let empty = Located::new(Value::Null, Span::new(file, offset..offset));
    Some(builder.root.unwrap_or(empty))
}

/// A list or map whose end has not come yet.
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
                self.refuse_properties(anchor, tag.is_some(), &range);
                let span = self.span(self.tight(range));
                let value = scalar(&text, style);
                self.add(Located::new(value, span))
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), &range);
                self.open.push(Open::List {
                    start: range.start,
                    items: Vec::new(),
                });
                Some(())
            }
            Event::MappingStart(_, anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), &range);
                self.open.push(Open::Map {
                    start: range.start,
                    entries: Vec::new(),
                    key: None,
                });
                Some(())
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(range.end),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.refuse(self.span(range.clone()), "an alias (`*name`)");
                let span = self.span(range);
                self.add(Located::new(Value::Null, span))
            }
            Event::DocumentStart(true, _) if self.root.is_some() => {
                let span = self.span(range);
                let problem =
                    Diagnostic::at(Rule::BrokenYaml, span, "a second YAML document begins here");
                self.problems.push(problem.help("one file holds one record: remove the line `---`, or move what follows to its own file"));
                None
            }
            _ => Some(()),
        }
    }

    fn close(&mut self, end: usize) -> Option<()> {
        let node = match self.open.pop()? {
            Open::List { start, items } => {
                Located::new(Value::List(items), self.span(self.tight(start..end)))
            }
            Open::Map { start, entries, .. } => {
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
            Some(Open::Map { entries, key, .. }) => match key.take() {
                None => *key = Some(key_of(node, self.problems)),
                Some(key) => add_entry(entries, key, node, self.problems),
            },
        }
        Some(())
    }

    fn refuse_properties(&mut self, anchor: usize, tagged: bool, range: &Range<usize>) {
        if anchor != 0 {
            self.refuse(self.span(range.clone()), "an anchor (`&name`)");
        }
        if tagged {
            self.refuse(self.span(range.clone()), "a tag (`!name`)");
        }
    }

    fn refuse(&mut self, span: Span, what: &str) {
        self.problems.push(
            Diagnostic::at(Rule::RefusedYaml, span, format!("{what} is refused here"))
                .help("write the value itself; quote it where it begins with `&`, `*` or `!`"),
        );
    }

    /// Collections end where the next thing begins; a caret should not.
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
        let message = format!("this YAML cannot be read: {}", error.info());
        let problem = Diagnostic::at(Rule::BrokenYaml, self.span(at..at + length), message)
            .label("the reader gave up here");
        let tab = error.info().contains("tab").then(|| TABS.to_owned());
        let advice = tab.or_else(|| advice(self.yaml, at));
        self.problems
            .push(problem.help(advice.as_deref().unwrap_or(BRACKETS)));
    }
}

fn scalar(text: &str, style: ScalarStyle) -> Value {
    match (style, text) {
        (ScalarStyle::Plain, "" | "~" | "null") => Value::Null,
        _ => Value::Text(text.to_owned()),
    }
}

fn key_of(node: Node, problems: &mut Diagnostics) -> Located<String> {
    match node.value {
        Value::Text(text) => Located::new(text, node.span),
        Value::Null => Located::new(String::new(), node.span),
        other => {
            let message = format!("a key is a word, and this is {}", other.shape());
            problems.push(Diagnostic::at(Rule::WrongType, node.span, message));
            Located::new(String::new(), node.span)
        }
    }
}

fn add_entry(
    entries: &mut Vec<(Located<String>, Node)>,
    key: Located<String>,
    node: Node,
    problems: &mut Diagnostics,
) {
    if *key == "<<" {
        problems.push(
            Diagnostic::at(
                Rule::RefusedYaml,
                key.span,
                "a merge key (`<<`) is refused here",
            )
            .help("write the fields themselves"),
        );
        return;
    }
    if let Some((first, _)) = entries.iter().find(|(known, _)| known.value == key.value) {
        problems.push(
            Diagnostic::at(
                Rule::DuplicateKey,
                key.span,
                format!("`{}` stands twice", key.value),
            )
            .label("again here")
            .related(first.span, "first here")
            .help("keep one of the two; in a list of several values, write `- ` before each"),
        );
        return;
    }
    entries.push((key, node));
}

const TABS: &str = "indent with spaces: YAML does not allow tabs";
const BRACKETS: &str = "look at this line and the ones before it: a `[`, `{` or quotation mark that is not closed reaches to here";

/// What most often breaks YAML in prose: a colon, an apostrophe or a tab.
fn advice(yaml: &str, at: usize) -> Option<String> {
    let start = yaml.get(..at)?.rfind('\n').map_or(0, |newline| newline + 1);
    let line = yaml.get(start..)?.lines().next()?;
    if line.starts_with('\t') || line.trim_start_matches(' ').starts_with('\t') {
        return Some(TABS.into());
    }
    let value = line
        .split_once(": ")
        .map_or(line, |(_, value)| value)
        .trim();
    if value.contains(": ") {
        return Some("a value that contains `: ` must stand in quotation marks".into());
    }
    if value.starts_with(['"', '\'']) {
        return Some("check the quotation marks: a quoted value ends at the next mark of the same kind, and nothing may follow it".into());
    }
    if value.starts_with(['[', '{']) {
        return Some(
            "check the brackets: every `[` and `{` needs its end, and commas stand between values"
                .into(),
        );
    }
    if value.starts_with(['@', '`', '%', '|', '>']) {
        return Some("a value that begins with a sign must stand in quotation marks".into());
    }
    None
}

/// Writes a value as YAML again, without comments, for showing to readers.
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
