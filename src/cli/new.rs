//! `dossier new KIND NAME`: a record with its fields explained, of which those that are not there yet stand behind `#`.

use std::fmt::Write as _;

use camino::Utf8Path;
use clap::{Args, ValueEnum};

use super::outcome::{Failure, Outcome};
use super::terminal::info;
use crate::clipping::{self, Draft, yaml_text};
use crate::content::naming::kind_and_id;
use crate::content::shapes::Kind;
use crate::content::table::{Field, Shape, Table};
use crate::content::{Choice, Content, tables};
use crate::text::keyword::plainest;
use crate::workspace::Workspace;

#[derive(Args, Debug)]
pub(super) struct New {
    /// The kind of record
    #[arg(value_enum, value_name = "RECORD")]
    record: NewKind,
    /// Its name; a claim's statement, an event's or article's title
    #[arg(value_name = "NAME", required = true, value_parser = clap::builder::NonEmptyStringValueParser::new())]
    name: Vec<String>,
    /// Its id, which is its file's name and its address; made from the name where none is given
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// What kind of actor, place, claim or publisher it is; without it, `kind` is left for you to fill in
    #[arg(long, value_name = "WORD")]
    kind: Option<String>,
    /// Only what must be there, without explanations
    #[arg(long)]
    bare: bool,
}

/// The kinds of record as words of the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum NewKind {
    /// An article.
    Article,
    /// A person, group, organisation or government.
    Actor,
    /// A place.
    Place,
    /// A claim.
    Claim,
    /// An event.
    Event,
    /// A term.
    Term,
    /// A publisher.
    Publisher,
    /// A page of prose.
    Page,
}

impl NewKind {
    fn kind(self) -> Kind {
        match self {
            Self::Article => Kind::Article,
            Self::Actor => Kind::Actor,
            Self::Place => Kind::Place,
            Self::Claim => Kind::Claim,
            Self::Event => Kind::Event,
            Self::Term => Kind::Term,
            Self::Publisher => Kind::Publisher,
            Self::Page => Kind::Page,
        }
    }
}

impl New {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let kind = self.record.kind();
        let content = Workspace::open(root)?.read()?.content;
        let name = self.name.join(" ");
        let id = self.id(kind, &name)?;
        if let Some(taken) = taken(&content, kind, &id) {
            let words = format!(
                "there is {} `{taken}` already\nname another id with `--id`",
                kind.with_article()
            );
            return Err(Failure(words));
        }
        if let Some(now) = content.now_called(kind, &id) {
            let kind = kind.as_str();
            let words = format!(
                "`{kind}:{now}` was called `{id}` before, and links to that lead there\nname another id with `--id`"
            );
            return Err(Failure(words));
        }
        let schema = root
            .join(format!("schemas/{}.json", kind.as_str()))
            .is_file();
        let template = Template {
            kind,
            name: name.trim(),
            word: self.word(kind)?,
            has_schema: schema,
            is_bare: self.bare,
        };
        let folder = format!("content/{}", kind.folder());
        let draft = Draft {
            path: format!("{folder}/{id}.md"),
            id,
            markdown: template.to_string(),
        };
        clipping::write_in(root, &folder, &draft)?;
        info(&format!("wrote {}", draft.path));
        if let Some(words) = template.kind_owed() {
            info(&format!(
                "say what it is there, as `kind`, before you build: one of {}",
                words.join(", ")
            ));
        }
        Ok(Outcome::Clean)
    }

    /// The id that was asked for, or the one that the name makes.
    fn id(&self, kind: Kind, name: &str) -> Result<String, Failure> {
        let made = || clipping::ascii_slug(name);
        let id = self.id.clone().unwrap_or_else(made);
        if id.is_empty() || (self.id.is_none() && !is_latin(name)) {
            let words = format!(
                "no id can be made of `{}`: ids tell records apart, and letters of other scripts do not change to Latin ones without loss\n\
                 name one with `--id`: letters, digits and hyphens",
                name.trim()
            );
            return Err(Failure(words));
        }
        match kind_and_id(Utf8Path::new(&format!("content/{}/{id}.md", kind.folder()))) {
            Some((_, sound)) if sound == id => Ok(id),
            _ => Err(Failure(format!(
                "`{id}` cannot be {}'s id\nan id is made of letters, digits and hyphens, a page's is none of the site's own pages, and none is a device on Windows, as `aux` is\nname another id with `--id`",
                kind.with_article()
            ))),
        }
    }

    /// The word for `kind:`, which must be one of the table's.
    fn word(&self, kind: Kind) -> Result<Option<String>, Failure> {
        let Some(word) = &self.kind else {
            return Ok(None);
        };
        let words = match tables::of(kind).field("kind").map(|field| field.holds) {
            Some(Shape::Choice(words)) => words(),
            _ => Vec::new(),
        };
        if words.iter().any(|(known, _)| known == word) {
            return Ok(Some(word.clone()));
        }
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        Err(Failure(if known.is_empty() {
            format!(
                "{} has no field `kind`: leave `--kind` out",
                kind.with_article()
            )
        } else {
            format!(
                "`{word}` is no kind of {}: it is one of {}",
                kind.as_str(),
                known.join(", ")
            )
        }))
    }
}

/// Whether an id made of the name would keep what tells it from others.
fn is_latin(name: &str) -> bool {
    let plain = plainest(name);
    let mut letters = plain.chars().filter(|c| c.is_alphabetic());
    letters.all(|c| c.is_ascii() || c == 'ʔ')
}

/// The id of a record that has this one, but for capitals.
fn taken(content: &Content, kind: Kind, id: &str) -> Option<String> {
    let ids = content.ids(kind);
    ids.into_iter()
        .find(|known| known.to_lowercase() == id.to_lowercase())
        .map(str::to_owned)
}

/// A record to be written.
struct Template<'a> {
    kind: Kind,
    name: &'a str,
    word: Option<String>,
    has_schema: bool,
    is_bare: bool,
}

impl std::fmt::Display for Template<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "---")?;
        if self.has_schema {
            let kind = self.kind.as_str();
            writeln!(
                f,
                "# yaml-language-server: $schema=../../schemas/{kind}.json"
            )?;
        }
        if !self.is_bare {
            writeln!(f, "# {}", INTRODUCTION.join("\n# "))?;
        }
        let table: &'static Table = tables::of(self.kind);
        let (required, optional): (Vec<&Field>, Vec<&Field>) =
            table.fields().partition(|field| field.is_required);
        for field in required {
            self.field(f, field)?;
        }
        if !self.is_bare {
            for field in optional {
                self.field(f, field)?;
            }
            write!(f, "\n{}", comment(below(self.kind)))?;
        }
        writeln!(f, "---")
    }
}

const INTRODUCTION: [&str; 2] = [
    "What begins with `#` is not read. To use a field, take the sign before its name away and put your words in;",
    "delete what you do not need. `dossier check` says what is wrong.",
];

impl Template<'_> {
    fn field(&self, f: &mut std::fmt::Formatter<'_>, field: &Field) -> std::fmt::Result {
        if !self.is_bare {
            write!(f, "\n{}", comment(&explained(field)))?;
        }
        let is_used = field.is_required || self.left_to_do(field).is_some();
        let sign = if is_used { "" } else { "#" };
        match self.value(field) {
            value if value.is_empty() => writeln!(f, "{sign}{}:", field.name),
            value => writeln!(f, "{sign}{}: {value}", field.name),
        }
    }

    /// The words of which its reader must choose one for `kind`, if the field must be there and nobody said what the record is.
    fn kind_owed(&self) -> Option<Vec<&'static str>> {
        let field = tables::of(self.kind).field("kind")?;
        let is_owed = field.is_required && self.word.is_none();
        let Shape::Choice(words) = field.holds else {
            return None;
        };
        is_owed.then(|| words().iter().map(|(word, _)| *word).collect())
    }

    /// What is left to do with a record of this kind, for the field that says so. A page of prose is whole as it is.
    fn left_to_do(&self, field: &Field) -> Option<&'static str> {
        let todo = match self.kind {
            Kind::Article => "put the text below, say what it is, and take this line out",
            Kind::Page => return None,
            _ => "name it in an article, and take this line out",
        };
        (field.name == tables::TODO.name).then_some(todo)
    }

    fn value(&self, field: &Field) -> String {
        if let Some(todo) = self.left_to_do(field) {
            return todo.to_owned();
        }
        match (field.is_required, field.name, &self.word) {
            (true, "kind", Some(word)) => word.clone(),
            // A word that nobody chose would be stated as known.
            (true, "kind", None) if self.kind_owed().is_some() => String::new(),
            (true, "definition", _) => "No definition yet.".to_owned(),
            (true, _, _) if matches!(field.holds, Shape::Text | Shape::ScalarOr(..)) => {
                yaml_text(self.name)
            }
            _ => example(field),
        }
    }
}

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

/// A comment of as many lines as it takes.
fn comment(words: &str) -> String {
    const WIDTH: usize = 110;
    let mut lines = vec![String::from("#")];
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!("# {word}")),
        }
    }
    lines.join("\n") + "\n"
}

/// What a field may look like.
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

/// A map on one line: with what it must have, or else with all of it.
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

/// What is below the front matter.
fn below(kind: Kind) -> &'static str {
    match kind {
        Kind::Article => {
            "Below the second `---` stands the text, in Markdown. Its paragraphs are numbered, and annotations name passages by their words."
        }
        Kind::Actor | Kind::Place => {
            "Below the second `---` stands the profile, in Markdown. Each sentence should rest on something: `[says so](article:first-report \"words of its text\")`."
        }
        Kind::Page => "Below the second `---` stands the page, in Markdown.",
        Kind::Claim | Kind::Event | Kind::Term | Kind::Publisher => {
            "Below the second `---` may stand more about it, in Markdown."
        }
    }
}
