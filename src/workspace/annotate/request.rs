//! What an editor wants to change.

use serde::Deserialize;
use serde_json::Value;

use super::passage::Wanted;
use crate::content::Choice;
use crate::content::shapes::Kind;
use crate::content::table::Table;
use crate::content::write::NewMap;

/// What an annotation says about its passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnnotationKind {
    /// Words that refer to an actor or a place.
    Mention,
    /// Someone's words.
    Quote,
    /// A claim that somebody holds or denies.
    Claim,
    /// An event that is reported.
    Event,
    /// Words that say when.
    Date,
    /// A term that is used.
    Term,
    /// An editor's remark.
    Note,
}

impl AnnotationKind {
    /// Every kind, in the order of an article's lists, with its list.
    const LISTS: [(Self, &'static str); 7] = [
        (Self::Mention, "mentions"),
        (Self::Quote, "quotes"),
        (Self::Claim, "claims"),
        (Self::Event, "events"),
        (Self::Date, "dates"),
        (Self::Term, "terms"),
        (Self::Note, "notes"),
    ];

    /// Every kind, in the order of an article's lists.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::LISTS.into_iter().map(|(kind, _)| kind)
    }

    /// The article's list that such annotations are in: `quotes`.
    pub fn list(self) -> &'static str {
        let mut lists = Self::LISTS.iter();
        let found = lists.find(|(kind, _)| *kind == self);
        found.map_or("", |(_, list)| list)
    }

    /// The kind as a word: `quote`.
    pub fn as_str(self) -> &'static str {
        self.list().trim_end_matches('s')
    }

    /// The kind with this name.
    pub fn of(word: &str) -> Option<Self> {
        Self::all().find(|kind| kind.as_str() == word)
    }

    /// The fields that such an annotation has.
    pub fn table(self) -> &'static Table {
        NewMap::annotation(self.list()).table()
    }
}

impl<'de> Deserialize<'de> for AnnotationKind {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let word = String::deserialize(from)?;
        let unknown = || serde::de::Error::custom(format!("`{word}` is not a kind of annotation"));
        Self::of(&word).ok_or_else(unknown)
    }
}

/// A field's name and its new value; `null` removes the field.
pub type Field = (String, Value);

/// An existing annotation, given by its name or by its words.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Annotated {
    /// The article's id.
    pub article: String,
    /// `quotes:2`, the second of the article's quotes, or the annotation's own `id`.
    pub name: Option<String>,
    /// Its kind, if several annotations have the same words.
    pub kind: Option<AnnotationKind>,
    /// Its words.
    pub passage: Option<Wanted>,
}

/// A change that an editor wants.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Request {
    /// A new annotation.
    Add {
        /// The article's id.
        article: String,
        /// The kind of annotation.
        kind: AnnotationKind,
        /// Its words.
        passage: Wanted,
        /// Its other fields.
        #[serde(default, deserialize_with = "fields")]
        fields: Vec<Field>,
    },
    /// New values for some fields of an annotation, or another passage.
    Change {
        /// The annotation.
        annotation: Annotated,
        /// Its new passage, if it moves.
        #[serde(default)]
        passage: Option<Wanted>,
        /// The fields.
        #[serde(default, deserialize_with = "fields")]
        fields: Vec<Field>,
    },
    /// Deletes an annotation.
    Remove {
        /// The annotation.
        annotation: Annotated,
    },
    /// Confirms a suggestion: it becomes an annotation like any other.
    Confirm {
        /// The annotation.
        annotation: Annotated,
    },
    /// Rejects a suggestion: it is deleted, and recorded in `content/decisions.yaml`, so that it does not come back.
    Reject {
        /// The annotation.
        annotation: Annotated,
        /// The editor's reason.
        #[serde(default)]
        why: Option<String>,
    },
    /// A new record.
    AddRecord {
        /// Its kind, as in `actor:mira-vale`.
        kind: String,
        /// Its id.
        id: String,
        /// Its name; a claim's statement, a question's text, a title.
        name: String,
        /// Its other fields.
        #[serde(default, deserialize_with = "fields")]
        fields: Vec<Field>,
    },
    /// Sets a field of the article itself, such as its publisher, date, rights or genre.
    SetFact {
        /// The article's id.
        article: String,
        /// The field.
        field: String,
        /// Its new value; `null` removes the field.
        value: Value,
    },
}

/// Fields as an object, or as a list of pairs.
fn fields<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Field>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Fields {
        Object(serde_json::Map<String, Value>),
        Pairs(Vec<Field>),
    }
    Ok(match Fields::deserialize(from)? {
        Fields::Object(map) => map.into_iter().collect(),
        Fields::Pairs(pairs) => pairs,
    })
}

/// The kind of record with this name.
pub(super) fn record_kind(word: &str) -> Option<Kind> {
    Kind::ALL.iter().copied().find(|kind| kind.as_str() == word)
}
