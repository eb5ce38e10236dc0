//! A value as YAML that reads back as the same value.

use crate::content::choice::Choice;
use crate::content::choices::Part;
use crate::content::table::{Field, Shape, Table};
use crate::content::tables;
use crate::content::yaml::{double_quoted, is_unheld, yaml_text};
use crate::text::selector::Selector;

/// A value to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewValue {
    /// Text, in quotation marks if YAML or another reader of YAML would read it as something else.
    Text(String),
    /// Markdown text: like other text, but on separate lines if it has several and is not between braces.
    Prose(String),
    /// Text that is always in quotation marks, such as a date, which other readers would take for a number or a time.
    Quoted(String),
    /// A number, or `true` or `false`.
    Bare(String),
    /// A list.
    List(Vec<NewValue>),
    /// A map.
    Map(NewMap),
}

/// The name of a field, and its new value; `None` removes the field.
pub type FieldChange = (String, Option<NewValue>);

impl NewValue {
    /// A scalar of this shape.
    pub fn of(shape: &Shape, value: impl Into<String>) -> Self {
        let value = value.into();
        match shape {
            Shape::Markdown => Self::Prose(value),
            Shape::Date | Shape::Fingerprint => Self::Quoted(value),
            Shape::Flag | Shape::Number(..) | Shape::Nth if is_bare(&value) => Self::Bare(value),
            Shape::ScalarOr(scalar, _) | Shape::OneOrMany(scalar) => Self::of(scalar, value),
            _ => Self::Text(value),
        }
    }

    /// A scalar for this field.
    pub(super) fn for_field(field: Option<&Field>, value: impl Into<String>) -> Self {
        Self::of(field.map_or(&Shape::Text, |field| &field.holds), value)
    }

    /// The value on one line, in a form that is valid in any position.
    pub fn inline(&self) -> String {
        match self {
            Self::Text(text) | Self::Prose(text) => yaml_text(text),
            Self::Quoted(text) => double_quoted(text),
            Self::Bare(word) => word.clone(),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::inline).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Map(map) => map.inline(),
        }
    }

    /// The value after a key that begins a line at this column: the text after the colon, without the last line break.
    pub(super) fn behind_key(&self, column: usize) -> String {
        match self {
            Self::Prose(text) if is_block(text) => {
                let indent = " ".repeat(column + 2);
                let lines = text.lines().map(|line| match line {
                    "" => String::new(),
                    line => format!("{indent}{line}"),
                });
                let lines: Vec<String> = lines.collect();
                format!(" |-\n{}", lines.join("\n"))
            }
            other => format!(" {}", other.inline()),
        }
    }
}

impl From<NewMap> for NewValue {
    fn from(map: NewMap) -> Self {
        Self::Map(map)
    }
}

/// Whether a word is a number or a flag and cannot be anything else.
fn is_bare(word: &str) -> bool {
    matches!(word, "true" | "false" | "all")
        || !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text has several lines and can be written as a block.
fn is_block(text: &str) -> bool {
    let is_held = |c: char| c == '\n' || !is_unheld(c);
    let has_edges = text.starts_with([' ', '\n']) || text.ends_with([' ', '\n']);
    text.contains('\n') && !has_edges && text.chars().all(is_held)
}

/// A map to be written. Its table determines the form of each value.
#[derive(Clone, Debug)]
pub struct NewMap {
    pub(super) table: &'static Table,
    entries: Vec<(String, NewValue)>,
}

impl PartialEq for NewMap {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl Eq for NewMap {}

impl NewMap {
    /// An empty map of this table.
    pub fn of(table: &'static Table) -> Self {
        Self {
            table,
            entries: Vec::new(),
        }
    }

    /// An empty annotation for one of an article's lists.
    pub fn annotation(list: &str) -> Self {
        let table = match tables::ARTICLE.field(list).map(|field| field.holds) {
            Some(Shape::List(Shape::Map(table))) => table,
            _ => &tables::NOTE,
        };
        Self::of(table)
    }

    /// Adds a scalar field.
    #[must_use]
    pub fn with(self, name: &str, value: impl Into<String>) -> Self {
        let value = NewValue::for_field(self.table.field(name), value);
        self.with_value(name, value)
    }

    /// Adds a scalar field, if there is a value.
    #[must_use]
    pub fn with_some(self, name: &str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds a field with any value.
    #[must_use]
    pub fn with_value(mut self, name: &str, value: NewValue) -> Self {
        self.entries.push((name.to_owned(), value));
        self
    }

    /// Adds the fields that select a passage.
    #[must_use]
    pub fn with_passage(self, selector: &Selector, part: Part) -> Self {
        let is_elsewhere = part != Part::Text;
        self.with("exact", selector.exact.as_str())
            .with_some("prefix", selector.prefix.as_deref())
            .with_some("suffix", selector.suffix.as_deref())
            .with_some("nth", selector.nth.map(|nth| nth.to_string()))
            .with_some("in", is_elsewhere.then(|| part.as_str()))
    }

    /// Puts all texts in quotation marks, including those that do not need them.
    #[must_use]
    pub fn quoted(mut self) -> Self {
        for (name, value) in &mut self.entries {
            let field = self.table.field(name);
            let is_text = field.is_some_and(|field| matches!(field.holds, Shape::Text));
            if let (true, NewValue::Text(text)) = (is_text, &*value) {
                *value = NewValue::Quoted(text.clone());
            }
        }
        self
    }

    /// The fields that it may have.
    pub fn table(&self) -> &'static Table {
        self.table
    }

    /// The changes that make an existing annotation be about the passage of this map.
    pub fn selector_changes(&self) -> Vec<FieldChange> {
        let value = |name: &str| {
            let found = self.entries.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.clone())
        };
        tables::SELECTOR_FIELDS
            .iter()
            .map(|name| ((*name).to_owned(), value(name)))
            .collect()
    }

    /// Its fields in order.
    pub fn entries(&self) -> &[(String, NewValue)] {
        &self.entries
    }

    /// The map on one line, between braces.
    pub fn inline(&self) -> String {
        format!("{{{}}}", self.between_braces())
    }

    /// The same without the braces.
    pub fn between_braces(&self) -> String {
        let entries = self.entries.iter();
        let entries: Vec<String> = entries
            .map(|(name, value)| format!("{}: {}", key(name), value.inline()))
            .collect();
        entries.join(", ")
    }

    /// The map with one field per line. Each line but the first is indented by this many spaces.
    pub fn lines(&self, indent: usize) -> String {
        let entries = self.entries.iter();
        let entries: Vec<String> = entries
            .map(|(name, value)| format!("{}:{}", key(name), value.behind_key(indent)))
            .collect();
        entries.join(&format!("\n{}", " ".repeat(indent)))
    }
}

/// A key as YAML. The keys in the tables are plain; those that an author chooses may not be.
pub(super) fn key(name: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    match name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_plain) {
        true => name.to_owned(),
        false => double_quoted(name),
    }
}
