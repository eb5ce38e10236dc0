//! Templates for new records: the fields are explained, and unset ones are commented out with `#`.

use std::fmt::Write as _;

use crate::content::choice::Choice;
use crate::content::kind::Kind;
use crate::content::table::{Field, Shape, Table};
use crate::content::tables;
use crate::content::yaml::yaml_text;

use super::front_matter::FrontMatter;

/// A template for a new record.
#[derive(Clone, Debug)]
pub struct RecordTemplate<'a> {
    /// Its kind.
    pub kind: Kind,
    /// Its name; a claim's statement, an event's or article's title.
    pub name: &'a str,
    /// The word for its field `kind`, if it was chosen.
    pub word: Option<String>,
    /// Whether the folder `schemas` contains the schema for its kind.
    pub has_schema: bool,
    /// Whether it contains only required fields, without explanations.
    pub is_bare: bool,
}

impl RecordTemplate<'_> {
    /// The record's file.
    pub fn file(&self) -> String {
        let mut out = FrontMatter::of(self.kind);
        if self.has_schema {
            let kind = self.kind.as_str();
            out.comment(&format!(
                "yaml-language-server: $schema=../../schemas/{kind}.json"
            ));
        }
        if !self.is_bare {
            INTRODUCTION.iter().for_each(|line| out.comment(line));
        }
        let fields = tables::of(self.kind).fields();
        let (required, optional): (Vec<_>, Vec<_>) = fields.partition(|field| field.is_required);
        for field in required {
            self.field(field, &mut out);
        }
        if !self.is_bare {
            for field in optional {
                self.field(field, &mut out);
            }
            out.blank();
            out.comment(below(self.kind));
        }
        out.file(None)
    }

    fn field(&self, field: &Field, out: &mut FrontMatter) {
        if !self.is_bare {
            out.blank();
            out.comment(&explained(field));
        }
        let is_used = field.is_required || self.left_to_do(field).is_some();
        out.sample(field.name, &self.value(field), is_used);
    }

    /// The words to choose from for `kind`, if the field is required and was not given.
    pub fn kind_owed(&self) -> Option<Vec<&'static str>> {
        let field = tables::of(self.kind).field("kind")?;
        let is_owed = field.is_required && self.word.is_none();
        let Shape::Choice(words) = field.holds else {
            return None;
        };
        is_owed.then(|| words().iter().map(|(word, _)| *word).collect())
    }

    /// The `todo` of a new record of this kind. A page of prose needs none.
    fn left_to_do(&self, field: &Field) -> Option<&'static str> {
        let todo = match self.kind {
            Kind::Article => {
                "add the text below, say what kind of text it is, and remove this line"
            }
            Kind::Page => return None,
            Kind::Question => "name the claims that answer it, and remove this line",
            _ => "name it in an article, and remove this line",
        };
        (field.name == tables::TODO.name).then_some(todo)
    }

    fn value(&self, field: &Field) -> String {
        if let Some(todo) = self.left_to_do(field) {
            return todo.to_owned();
        }
        match (field.is_required, field.name, &self.word) {
            (true, "kind", Some(word)) => word.clone(),
            // A word that was not chosen would look like a known fact.
            (true, "kind", None) if self.kind_owed().is_some() => String::new(),
            (true, "definition", _) => "No definition yet.".to_owned(),
            (true, _, _) if matches!(field.holds, Shape::Text | Shape::ScalarOr(..)) => {
                yaml_text(self.name)
            }
            _ => example(field),
        }
    }
}

const INTRODUCTION: [&str; 2] = [
    "Lines that begin with `#` are ignored. To use a field, remove the `#` before its name and fill it in;",
    "delete what you do not need. `dossier check` reports mistakes.",
];

fn explained(field: &Field) -> String {
    let mut about = field.about.to_owned();
    match field.holds {
        Shape::Choice(words) => {
            let words: Vec<&str> = words().iter().map(|(word, _)| *word).collect();
            let _ = write!(about, " One of: {}.", words.join(", "));
        }
        Shape::Date => {
            about.push_str(" EDTF: \"2024-06-28\", \"2024-06\", \"2024\", \"2024-06-28?\" …");
        }
        Shape::Markdown => about.push_str(" Markdown."),
        _ => {}
    }
    about
}

/// An example of a field.
fn example(field: &Field) -> String {
    if !field.example.is_empty() {
        return match field.holds {
            Shape::Text => yaml_text(field.example),
            _ => field.example.to_owned(),
        };
    }
    sample(field.holds)
}

fn sample(shape: Shape) -> String {
    match shape {
        Shape::Text | Shape::Markdown | Shape::IdOrPrefixed(..) | Shape::AnnotationOf(_) => {
            "…".into()
        }
        Shape::Date => "\"2024-06-28\"".into(),
        Shape::Address => "https://example.org/".into(),
        Shape::Language => "en".into(),
        Shape::Duration => "P2D".into(),
        Shape::Fingerprint => "0".repeat(64),
        Shape::Flag => "true".into(),
        Shape::Decimal | Shape::NumberOrDate => "7".into(),
        Shape::Number(least, _) => least.to_string(),
        Shape::Nth => "1".into(),
        Shape::Point => "[34.53, 69.17]".into(),
        Shape::Choice(words) => words().first().map_or("", |(word, _)| word).into(),
        Shape::Id(kind) => format!("{}-id", kind.as_str()),
        Shape::IdOrWord(_, word) => word.into(),
        Shape::Reference => "actor:actor-id".into(),
        Shape::Map(table) | Shape::MapWith(_, _, table) => map(table),
        Shape::ByLanguage(held) => format!("{{en: {}}}", sample(*held)),
        Shape::TextByKey => "{wikidata: Q42}".into(),
        Shape::Levels => "{never-mentioned: off}".into(),
        Shape::Reasons => "{shared-name: they are namesakes}".into(),
        Shape::List(held) => format!("[{}]", sample(*held)),
        Shape::OneOrMany(held) => sample(*held),
        Shape::ScalarOr(scalar, _) => sample(*scalar),
    }
}

/// A map on one line: with its required fields, or with all of them if none is required.
fn map(table: &'static Table) -> String {
    let has_required = table.fields().any(|field| field.is_required);
    let shown = table
        .fields()
        .filter(|field| field.is_required || !has_required);
    let fields: Vec<String> = shown
        .map(|field| format!("{}: {}", field.name, example(field)))
        .collect();
    format!("{{{}}}", fields.join(", "))
}

/// The text below the front matter.
fn below(kind: Kind) -> &'static str {
    match kind {
        Kind::Article => {
            "The text goes below the second `---`, in Markdown. Its paragraphs are numbered, and annotations refer to passages by their words."
        }
        Kind::Actor | Kind::Place => {
            "The profile goes below the second `---`, in Markdown. Each sentence should cite its evidence: `[says so](article:first-report \"words of its text\")`."
        }
        Kind::Page => "The page goes below the second `---`, in Markdown.",
        Kind::Claim | Kind::Question | Kind::Event | Kind::Term | Kind::Publisher => {
            "More about it can go below the second `---`, in Markdown."
        }
    }
}
