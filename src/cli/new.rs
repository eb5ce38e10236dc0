//! `dossier new KIND NAME`: a record with its fields explained and unset ones commented out.

use camino::Utf8Path;
use clap::{Args, ValueEnum};

use super::outcome::{Failure, Outcome};
use super::terminal::info;
use crate::clipping;
use crate::content::naming::kind_and_id;
use crate::content::shapes::Kind;
use crate::content::table::Shape;
use crate::content::write::{NewRecord, RecordTemplate};
use crate::content::{Choice, Content, tables};
use crate::text::keyword::plainest;
use crate::workspace::Workspace;

#[derive(Args, Debug)]
pub(super) struct New {
    /// The kind of record
    #[arg(value_enum, value_name = "RECORD")]
    record: NewKind,
    /// The name of the record; for a claim its statement, for a question its text, for an event or article its title
    #[arg(value_name = "NAME", required = true, value_parser = clap::builder::NonEmptyStringValueParser::new())]
    name: Vec<String>,
    /// The id, used as the file name and address; by default, made from the name
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// The kind of actor, place, claim or publisher; without it, `kind` is left for you to fill in
    #[arg(long, value_name = "WORD")]
    kind: Option<String>,
    /// Write only the required fields, without explanations
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
    /// A question, and the claims that answer it.
    Question,
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
            Self::Question => Kind::Question,
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
        free(&content, kind, &id)?;
        let schema = root
            .join(format!("schemas/{}.json", kind.as_str()))
            .is_file();
        let template = RecordTemplate {
            kind,
            name: name.trim(),
            word: self.word(kind)?,
            has_schema: schema,
            is_bare: self.bare,
        };
        let record = NewRecord::new(kind, id, template.file());
        clipping::write(root, &record)?;
        info(&format!("wrote {}", record.path));
        if let Some(words) = template.kind_owed() {
            info(&format!(
                "before you build, set its `kind` to one of {}",
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
                "no id can be made from `{}`: other scripts cannot be converted to Latin letters without loss, and ids must be distinct\ngive an id with `--id`: letters, digits and hyphens",
                name.trim()
            );
            return Err(Failure(words));
        }
        sound(kind, id)
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
                "{} has no field `kind`: remove `--kind`",
                kind.with_article()
            )
        } else {
            format!(
                "`{word}` is not a kind of {}: use one of {}",
                kind.as_str(),
                known.join(", ")
            )
        }))
    }
}

/// Whether an id made from the name would still distinguish it from others.
fn is_latin(name: &str) -> bool {
    let plain = plainest(name);
    let mut letters = plain.chars().filter(|c| c.is_alphabetic());
    letters.all(|c| c.is_ascii() || c == 'ʔ')
}

/// The id, if a record of the kind can have it.
///
/// # Errors
/// The id is invalid.
pub(super) fn sound(kind: Kind, id: String) -> Result<String, Failure> {
    match kind_and_id(Utf8Path::new(&format!("content/{}/{id}.md", kind.folder()))) {
        Some((_, sound)) if sound == id => Ok(id),
        _ => Err(Failure(format!(
            "`{id}` cannot be {}'s id\nan id is made of letters, digits and hyphens; it must not be the name of one of the site's own pages (for a page) or of a device on Windows, such as `aux`\ngive another id with `--id`",
            kind.with_article()
        ))),
    }
}

/// Nothing, if no record has the id, and none had it before.
///
/// # Errors
/// One has or had it.
pub(super) fn free(content: &Content, kind: Kind, id: &str) -> Result<(), Failure> {
    if let Some(taken) = taken(content, kind, id) {
        let words = format!(
            "there is already {} `{taken}`\ngive another id with `--id`",
            kind.with_article()
        );
        return Err(Failure(words));
    }
    if let Some(now) = content.now_called(kind, id) {
        let kind = kind.as_str();
        let words = format!(
            "`{kind}:{now}` was called `{id}` before, and links to that name lead to it\ngive another id with `--id`"
        );
        return Err(Failure(words));
    }
    Ok(())
}

/// The id of a record that has this one, but for capitals.
fn taken(content: &Content, kind: Kind, id: &str) -> Option<String> {
    let ids = content.ids(kind);
    ids.into_iter()
        .find(|known| known.to_lowercase() == id.to_lowercase())
        .map(str::to_owned)
}
