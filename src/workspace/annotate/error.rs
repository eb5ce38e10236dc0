//! Why a request cannot be fulfilled.

use camino::Utf8PathBuf;

use crate::content::Unknown;
use crate::content::write::Unwritable;
use crate::edit::{Conflict, Misplaced, NotUndone};
use crate::workspace::Error;

/// Why an annotation cannot be made, changed or found. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AnnotateError {
    /// There is no record with this id.
    #[error(transparent)]
    Unknown(#[from] Unknown),
    /// A record of another kind was given instead of an article.
    #[error(
        "`{0}` is not an article: annotations are in articles\nrun `dossier list article` to see which ones exist"
    )]
    NotAnArticle(String),
    /// No words were given.
    #[error("no words were given\ncopy them from {place}")]
    NoWords {
        /// "the text" or "the headline".
        place: &'static str,
    },
    /// The article does not contain the words.
    #[error("“{words}” is not in {place}\n{remedy}", remedy = instead(.near.as_deref()))]
    NotThere {
        /// The words.
        words: String,
        /// "the text" or "the headline".
        place: &'static str,
        /// The most similar words that are there.
        near: Option<String>,
    },
    /// The article contains the words more than once.
    #[error("“{words}” occurs {count} times in {place}\nadd one of these to say which:\n  {}", .ways.join("\n  "))]
    Several {
        /// The words.
        words: String,
        /// The number of occurrences.
        count: usize,
        /// "the text" or "the headline".
        place: &'static str,
        /// Fields that distinguish each occurrence from the others.
        ways: Vec<String>,
    },
    /// The text has changed since a place in it was given.
    #[error("the text has changed: “{words}” is no longer at this place\nselect the words again")]
    Moved {
        /// The words.
        words: String,
    },
    /// No annotation has these words or this name.
    #[error(
        "no annotation of `{article}` {what}\nrun `dossier annotate list {article}` to see which ones exist"
    )]
    NoAnnotation {
        /// The article's id.
        article: String,
        /// A description of what was looked for.
        what: String,
    },
    /// Several annotations are about the words.
    #[error("several annotations are about these words: {}\nname the one that you mean, such as `{}`", .0.join(", "), .0.first().map_or("", String::as_str))]
    SeveralAnnotations(Vec<String>),
    /// It was not said which annotation is meant.
    #[error(
        "it is not clear which annotation is meant\ngive its name, such as `quotes:2`, or its words"
    )]
    Unnamed,
    /// An annotation is not a suggestion.
    #[error("{0} is not a suggestion: it is confirmed already\nto delete it, use `remove`")]
    Confirmed(String),
    /// There is no such field.
    #[error("{what} has no field `{field}`\nits fields are {fields}")]
    NoField {
        /// The kind of map, with its article.
        what: &'static str,
        /// The name that was given.
        field: String,
        /// The fields that exist.
        fields: String,
    },
    /// The file cannot be changed.
    #[error("{path} could not be changed: {source}\n{}", by_hand(.source))]
    Unwritable {
        /// The file.
        path: Utf8PathBuf,
        /// Why.
        source: Unwritable,
    },
    /// A record's id is taken, or cannot be one.
    #[error("a new {kind} cannot have the id `{id}`: {why}")]
    BadId {
        /// The kind of record.
        kind: &'static str,
        /// The id.
        id: String,
        /// The reason, and what to do.
        why: &'static str,
    },
    /// Two of the requests change or remove the same annotation.
    #[error(
        "two requests are about the same annotation\nmake one request of them, or make them one after the other"
    )]
    SameAnnotation,
    /// Two of the requests change the same place.
    #[error(transparent)]
    Conflict(#[from] Conflict),
    /// An edit has a place outside its file.
    #[error(transparent)]
    Misplaced(#[from] Misplaced),
    /// A change could not be undone.
    #[error(transparent)]
    NotUndone(#[from] NotUndone),
    /// The journal of changes that can be undone cannot be read or written.
    #[error(
        "`{path}` could not be used: {source}\nnothing can be undone with it; if it is damaged, delete it"
    )]
    Journal {
        /// Its folder.
        path: Utf8PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// Reading or writing failed.
    #[error(transparent)]
    Machine(#[from] Error),
}

fn instead(near: Option<&str>) -> String {
    match near {
        Some(near) => format!("the nearest words are “{near}”; copy the words from the article"),
        None => "copy the words from the article".to_owned(),
    }
}

fn by_hand(why: &Unwritable) -> &'static str {
    match why {
        Unwritable::Comment => "move the comment, or change the lines by hand",
        Unwritable::Unread => "run `dossier check` to see why",
        _ => "change its lines by hand",
    }
}
