//! The front matter of a new file.

use crate::content::kind::Kind;
use crate::content::table::Table;
use crate::content::tables;

use super::comment::comment;
use super::value::{NewMap, NewValue, key};

/// Lists whose items have one field per line, because the fields are many and long.
const BY_LINES: [&str; 1] = ["quotes"];

/// The front matter of a new record, written from top to bottom.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    table: &'static Table,
    text: String,
}

impl FrontMatter {
    /// Empty front matter for a record of this kind.
    pub fn of(kind: Kind) -> Self {
        Self {
            table: tables::of(kind),
            text: String::new(),
        }
    }

    /// Adds a comment for people who read the file.
    pub fn comment(&mut self, words: &str) {
        self.text.push_str(&comment(words));
    }

    /// Adds an empty line.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Adds a field with a value that is already YAML, commented out if it is not used yet.
    pub(super) fn sample(&mut self, name: &str, yaml: &str, is_used: bool) {
        let sign = if is_used { "" } else { "#" };
        let line = format!("{sign}{name}: {yaml}");
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// Adds a scalar field.
    pub fn field(&mut self, name: &str, value: impl Into<String>) {
        self.value(name, &NewValue::for_field(self.table.field(name), value));
    }

    /// Adds a field with any value, on one line if it contains no long text.
    pub fn value(&mut self, name: &str, value: &NewValue) {
        let line = format!("{}:{}\n", key(name), value.behind_key(0));
        self.text.push_str(&line);
    }

    /// Adds a map, with one field per line.
    pub fn map(&mut self, name: &str, map: &NewMap) {
        let lines = format!("{}:\n  {}\n", key(name), map.lines(2));
        self.text.push_str(&lines);
    }

    /// Adds a list, with one item per line.
    pub fn list(&mut self, name: &str, items: &[NewValue]) {
        self.text.push_str(&format!("{}:\n", key(name)));
        for item in items {
            self.text
                .push_str(&format!("  - {}\n", self::item(name, item, 4)));
        }
    }

    /// Adds a list of annotations after an empty line; nothing if there are none.
    pub fn annotations(&mut self, list: &str, items: Vec<NewMap>) {
        if items.is_empty() {
            return;
        }
        let items: Vec<NewValue> = items.into_iter().map(NewValue::from).collect();
        self.blank();
        self.list(list, &items);
    }

    /// The whole file: the fields between `---` lines, and the body below them if there is one.
    pub fn file(self, body: Option<&str>) -> String {
        let head = format!("---\n{}---\n", self.text);
        match body {
            Some(body) => format!("{head}\n{body}"),
            None => head,
        }
    }
}

/// A list item as it is written after its dash. Its lines begin at this column.
pub(super) fn item(list: &str, item: &NewValue, column: usize) -> String {
    match item {
        NewValue::Map(map) if BY_LINES.contains(&list) => map.lines(column),
        item => item.inline(),
    }
}
