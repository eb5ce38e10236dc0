//! What can be found, and what an entry shows.

use crate::dossier::{Name, OtherName, Prose, RecordId};
use crate::page::address;
use crate::text::sentence::sentences;
use std::collections::{BTreeMap, BTreeSet};

/// What sort of thing a result is. Of equals, those of the first sort are shown first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// A person, group, organisation or government.
    Actor,
    /// A place.
    Place,
    /// A term of the glossary.
    Term,
    /// A publisher.
    Publisher,
    /// An event.
    Event,
    /// A question.
    Question,
    /// A claim.
    Claim,
    /// A page of prose.
    Page,
    /// An article, by its headline and summary.
    Article,
    /// Someone's words.
    Quote,
    /// A paragraph or heading of an article.
    Paragraph,
}

impl EntryKind {
    /// Every sort, in order.
    pub const ALL: [EntryKind; 11] = [
        Self::Actor,
        Self::Place,
        Self::Term,
        Self::Publisher,
        Self::Event,
        Self::Question,
        Self::Claim,
        Self::Page,
        Self::Article,
        Self::Quote,
        Self::Paragraph,
    ];

    /// As it is in addresses, and the class of its results.
    pub fn class(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Place => "place",
            Self::Term => "term",
            Self::Publisher => "publisher",
            Self::Event => "event",
            Self::Question => "question",
            Self::Claim => "claim",
            Self::Page => "page",
            Self::Article => "article",
            Self::Quote => "quote",
            Self::Paragraph => "paragraph",
        }
    }

    /// The message for one of them.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Quote => "quotation",
            Self::Paragraph => "passage",
            other => other.class(),
        }
    }

    /// The message for several of them.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Actor => "actors",
            Self::Place => "places",
            Self::Term => "terms",
            Self::Publisher => "publishers",
            Self::Event => "events",
            Self::Question => "questions",
            Self::Claim => "claims",
            Self::Page => "pages",
            Self::Article => "articles",
            Self::Quote => "quotations",
            Self::Paragraph => "passages",
        }
    }
}

/// Everything that can be found in a dossier, in the order in which equals are shown.
#[derive(Clone, Debug, Default)]
pub struct Findable {
    /// Records and pages, in order of their sorts.
    pub records: Vec<Entry>,
    /// Articles, newest first; those without a date follow.
    pub articles: Vec<ArticleEntries>,
    /// Names of what entries are sorted by, by id.
    pub labels: Labels,
}

/// What ids mean, in words.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// Names of actors.
    pub actors: BTreeMap<String, String>,
    /// Names of places.
    pub places: BTreeMap<String, String>,
    /// Names of publishers, also of those that no record has.
    pub publishers: BTreeMap<String, String>,
    /// What is done with claims, in words.
    pub stances: BTreeMap<String, String>,
    /// One and several of each sort, in the order of [`EntryKind::ALL`].
    pub kinds: Vec<(String, String)>,
}

/// Everything found in one article.
#[derive(Clone, Debug)]
pub struct ArticleEntries {
    /// The article itself. Its `href` is that of all of them.
    pub article: Entry,
    /// Publisher and date, as a reader would name the source.
    pub source: String,
    /// Language of the article.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The publisher's id, or the key of its name as printed; nothing if it is not stated.
    pub publisher: Option<String>,
    /// The year of publication, "2023–2024" if the date spans two; nothing if it is not stated.
    pub year: Option<String>,
    /// Its quotations.
    pub quotes: Vec<Entry>,
    /// Its paragraphs.
    pub paragraphs: Vec<Entry>,
}

/// One result.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What sort of thing.
    pub kind: EntryKind,
    /// Its page, from the site's root; empty for parts of an article.
    pub href: String,
    /// Its name, headline or statement; the speaker of a quotation, empty if nobody is named; `¶3`.
    pub title: String,
    /// Its other names: aliases, acronyms, other languages.
    pub names: Vec<String>,
    /// Its sort in words, if there is more to say than its kind: "Person", "Province". May be empty.
    pub sort: String,
    /// What it can show.
    pub sentences: Vec<Sentence>,
    /// Whether the importer wrote it and nobody has confirmed it yet.
    pub suggested: bool,
    /// The year it happened, for events.
    pub year: Option<String>,
    /// Ids of actors that it names, or that speak in it.
    pub actors: BTreeSet<String>,
    /// Ids of places that it names.
    pub places: BTreeSet<String>,
    /// What is done with claims in it: `denies`.
    pub stances: BTreeSet<&'static str>,
}

/// A sentence that may hold what is searched for.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Its permalink's fragment (`p3s2`); empty if it has none.
    pub anchor: String,
    /// Its words.
    pub text: String,
}

impl Entry {
    pub(super) fn new(kind: EntryKind, href: String, title: &str) -> Self {
        Self {
            kind,
            href,
            title: title.to_owned(),
            names: Vec::new(),
            sort: String::new(),
            sentences: Vec::new(),
            suggested: false,
            year: None,
            actors: BTreeSet::new(),
            places: BTreeSet::new(),
            stances: BTreeSet::new(),
        }
    }

    pub(super) fn of(kind: EntryKind, record: impl Into<RecordId>, title: &str) -> Self {
        Self::new(kind, address::of(&record.into()), title)
    }

    pub(super) fn named(self, name: &Name, others: &[OtherName]) -> Self {
        let native = name.others.iter().map(|(_, text)| text);
        let all = native.chain(others.iter().map(|other| &other.text));
        let names = all.chain([&name.short]);
        Self {
            names: without_repetition(names, &self.title),
            ..self
        }
    }

    pub(super) fn about(mut self, records: impl IntoIterator<Item = RecordId>) -> Self {
        for record in records {
            match record {
                RecordId::Actor(id) => drop(self.actors.insert(id.to_string())),
                RecordId::Place(id) => drop(self.places.insert(id.to_string())),
                _ => {}
            }
        }
        self
    }

    /// Its words are those of some prose.
    pub(super) fn saying(mut self, prose: &Prose, language: &str) -> Self {
        let text = &prose.body.text;
        let found = sentences(text, language).into_iter();
        let found = found.filter_map(|range| text.get(range));
        self.sentences.extend(found.map(Sentence::unaddressed));
        self
    }

    /// Its words are a text of the dossier's own.
    pub(super) fn stating(mut self, text: Option<&String>) -> Self {
        self.sentences
            .extend(text.map(|text| Sentence::unaddressed(text)));
        self
    }
}

impl Sentence {
    pub(super) fn unaddressed(text: &str) -> Self {
        Self {
            anchor: String::new(),
            text: text.to_owned(),
        }
    }
}

pub(crate) fn without_repetition<'a>(
    names: impl Iterator<Item = &'a String>,
    title: &str,
) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        if name != title && !kept.contains(name) {
            kept.push(name.clone());
        }
    }
    kept
}
