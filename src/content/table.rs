//! The tables of fields: for each kind of map, its fields, what each of them holds, and what it means to a reader of the dossier.
//!
//! These tables are used by [`Fields`](super::fields::Fields) to find unknown and missing fields; by [`schema`](super::schema)
//! for editors; and by [`references`](super::references) to find references to a record.

use std::collections::BTreeSet;

use super::choice::Choice;
use super::kind::Kind;

/// A kind of map: its name in messages, and its fields.
#[derive(Debug)]
pub struct Table {
    /// With its article, for messages: "an actor".
    pub what: &'static str,
    /// Fields that several kinds of map share; they come first.
    pub shared: &'static [&'static [Field]],
    /// Its own fields, in the order of the guide.
    pub own: &'static [Field],
}

/// A field of a map.
#[derive(Debug)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// Whether it must be there.
    pub is_required: bool,
    /// What it holds.
    pub holds: Shape,
    /// What it means, in a sentence or two.
    pub about: &'static str,
    /// An example in YAML; empty if the shape is enough.
    pub example: &'static str,
}

/// A word that a field allows, and what it means.
pub type Word = (&'static str, &'static str);

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Plain text.
    Text,
    /// Text in Markdown.
    Markdown,
    /// An EDTF date.
    Date,
    /// An address on the web.
    Address,
    /// A language tag.
    Language,
    /// A duration in ISO 8601.
    Duration,
    /// A SHA-256 fingerprint.
    Fingerprint,
    /// `true` or `false`.
    Flag,
    /// A number, with decimals or without.
    Decimal,
    /// A number, or an EDTF date.
    NumberOrDate,
    /// A whole number from the first to the second.
    Number(u32, u32),
    /// Degrees north and east.
    Point,
    /// Which of several: a whole number from 1, or `all`.
    Nth,
    /// One of a few words.
    Choice(fn() -> Vec<Word>),
    /// The id of a record of this kind.
    Id(Kind),
    /// The id of a record of this kind, or one special word.
    IdOrWord(Kind, &'static str),
    /// The id of a record of this kind, or a text with this prefix.
    IdOrPrefixed(Kind, &'static str),
    /// The name of an annotation, with or without the article it is in: `article#name`.
    AnnotationOf(Kind),
    /// A record of any kind: `kind:id`.
    Reference,
    /// A map.
    Map(&'static Table),
    /// A map of the first kind if it has this key, otherwise of the second.
    MapWith(&'static str, &'static Table, &'static Table),
    /// A map from language to these.
    ByLanguage(&'static Shape),
    /// A map from any key to text.
    TextByKey,
    /// A map from a diagnostic's id to a level.
    Levels,
    /// A map from a diagnostic's id to the reason why it is allowed.
    Reasons,
    /// A list of these.
    List(&'static Shape),
    /// One of these, or a list of them.
    OneOrMany(&'static Shape),
    /// The first shape for anything but a map, otherwise the second.
    ScalarOr(&'static Shape, &'static Shape),
}

impl Field {
    /// An optional field.
    pub const fn new(name: &'static str, holds: Shape, about: &'static str) -> Self {
        Self {
            name,
            is_required: false,
            holds,
            about,
            example: "",
        }
    }

    /// The same field as a required one.
    #[must_use]
    pub const fn required(self) -> Self {
        Self {
            is_required: true,
            ..self
        }
    }

    /// The same field with an example.
    #[must_use]
    pub const fn such_as(self, example: &'static str) -> Self {
        Self { example, ..self }
    }
}

impl Table {
    /// Every field, in order.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        let shared: &'static [&'static [Field]] = self.shared;
        let own: &'static [Field] = self.own;
        shared.iter().copied().flatten().chain(own)
    }

    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields().find(|field| field.name == name)
    }
}

/// The names of all fields of these tables, and of the maps within them.
pub fn names(tables: impl IntoIterator<Item = &'static Table>) -> BTreeSet<&'static str> {
    let mut names = BTreeSet::new();
    for field in tables.into_iter().flat_map(Table::fields) {
        names.insert(field.name);
        names.extend(self::names(field.holds.tables()));
    }
    names
}

impl Shape {
    /// The tables of all maps inside it.
    pub fn tables(&self) -> Vec<&'static Table> {
        match self {
            Self::Map(table) => vec![table],
            Self::MapWith(_, one, other) => vec![one, other],
            Self::ByLanguage(held) | Self::List(held) | Self::OneOrMany(held) => held.tables(),
            Self::ScalarOr(one, other) => [one.tables(), other.tables()].concat(),
            _ => Vec::new(),
        }
    }
}

/// The words of a choice with their meanings, for [`Shape::Choice`].
pub fn words<C: Choice>() -> Vec<Word> {
    C::ALL
        .iter()
        .map(|choice| (choice.as_str(), choice.meaning()))
        .collect()
}
