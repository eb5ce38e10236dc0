//! The content of the whole folder, as written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::actor::ActorText;
use super::area::Area;
use super::article::ArticleText;
use super::choice::Choice;
use super::decisions::DecisionText;
use super::kind::Kind;
use super::place::PlaceText;
use super::question::QuestionText;
use super::records::{ClaimText, CorrectionText, EventText, PageText, PublisherText, TermText};
use super::site::SiteText;
use super::yaml::Value;
use crate::diagnostic::{Allowance, Diagnostics, FileId, Located, Sources, Span};
use crate::text::words::without_article;

/// A record, its id, and its file.
#[derive(Clone, Debug)]
pub struct Record<T> {
    /// The file's name without `.md`.
    pub id: String,
    /// The file.
    pub file: FileId,
    /// The remaining work, in its author's words.
    pub todo: Option<String>,
    /// Which diagnostics its author has answered in it.
    pub allowed: Vec<Allowance>,
    /// Its former ids, the first one first.
    pub formerly: Vec<Located<String>>,
    /// The content; shared with the cache, because an article may be long.
    pub text: Arc<T>,
}

/// The parts that all kinds of records have.
#[derive(Clone, Copy, Debug)]
pub struct RecordHead<'a> {
    /// The file's name without `.md`.
    pub id: &'a str,
    /// The file.
    pub file: FileId,
    /// The remaining work, in its author's words.
    pub todo: Option<&'a str>,
    /// Which diagnostics its author has answered in it.
    pub allowed: &'a [Allowance],
    /// Its former ids, the first one first.
    pub formerly: &'a [Located<String>],
}

/// A raw text as it was received.
#[derive(Clone, Debug)]
pub struct ClippingFile {
    /// Path below `content/clippings/`, separated by `/`.
    pub path: String,
    /// Its bytes, in any encoding.
    pub bytes: Arc<Vec<u8>>,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
}

/// The content of the whole folder, as written.
#[derive(Clone, Debug)]
pub struct Content {
    /// All text files that were read.
    pub sources: Sources,
    /// `site.yaml`.
    pub site: SiteText,
    /// Articles, sorted by path; so are all lists below.
    pub articles: Vec<Record<ArticleText>>,
    /// Actors.
    pub actors: Vec<Record<ActorText>>,
    /// Places.
    pub places: Vec<Record<PlaceText>>,
    /// Claims.
    pub claims: Vec<Record<ClaimText>>,
    /// Questions.
    pub questions: Vec<Record<QuestionText>>,
    /// Events.
    pub events: Vec<Record<EventText>>,
    /// Terms.
    pub terms: Vec<Record<TermText>>,
    /// Publishers.
    pub publishers: Vec<Record<PublisherText>>,
    /// Pages.
    pub pages: Vec<Record<PageText>>,
    /// Outlines of places, by path below `content/areas/`; `None` if one cannot be drawn.
    pub areas: Vec<Record<Option<Area>>>,
    /// Corrections.
    pub corrections: Vec<CorrectionText>,
    /// Suggestions that were rejected.
    pub decisions: Vec<DecisionText>,
    /// Clippings, by path.
    pub clippings: Vec<ClippingFile>,
    /// Files in the dossier's own `static/` folder, as `static/…`.
    pub static_files: BTreeSet<String>,
    /// Files of records that could not be read completely, or that contain an error.
    pub faulty: Vec<FileId>,
    /// Records that exist and could not be read. References to them are not reported.
    pub unread: BTreeSet<(Kind, String)>,
}

impl Content {
    /// The language of an article's text: its own, or the default.
    pub fn language_of<'a>(&'a self, article: &'a ArticleText) -> &'a str {
        let own = article.language.as_deref();
        let default = || self.site.defaults.language_of(article);
        own.or_else(default).unwrap_or(&self.site.language)
    }
}

/// The folder of clippings.
pub const CLIPPINGS: &str = "content/clippings";

impl Record<()> {
    /// The same record with its content.
    pub(super) fn with<T>(self, text: T) -> Record<T> {
        let Self {
            id,
            file,
            todo,
            allowed,
            formerly,
            text: _,
        } = self;
        Record {
            id,
            file,
            todo,
            allowed,
            formerly,
            text: Arc::new(text),
        }
    }
}

impl<T> Record<T> {
    fn head(&self) -> RecordHead<'_> {
        let Self {
            id,
            file,
            todo,
            allowed,
            formerly,
            text: _,
        } = self;
        RecordHead {
            id,
            file: *file,
            todo: todo.as_deref(),
            allowed,
            formerly,
        }
    }
}

impl Content {
    /// A dossier without a folder, with only these clippings and files.
    pub fn empty(clippings: Vec<ClippingFile>, static_files: BTreeSet<String>) -> Self {
        let nothing = Located::new(Value::Null, Span::new(FileId::default(), 0..0));
        Self {
            sources: Sources::default(),
            site: SiteText::read(nothing, &mut Diagnostics::default()),
            articles: Vec::new(),
            actors: Vec::new(),
            places: Vec::new(),
            claims: Vec::new(),
            questions: Vec::new(),
            events: Vec::new(),
            terms: Vec::new(),
            publishers: Vec::new(),
            pages: Vec::new(),
            areas: Vec::new(),
            corrections: Vec::new(),
            decisions: Vec::new(),
            clippings,
            static_files,
            faulty: Vec::new(),
            unread: BTreeSet::new(),
        }
    }

    /// The heads of all records of a kind, sorted by path.
    pub fn heads_of(&self, kind: Kind) -> Vec<RecordHead<'_>> {
        fn of<T>(records: &[Record<T>]) -> Vec<RecordHead<'_>> {
            records.iter().map(Record::head).collect()
        }
        match kind {
            Kind::Article => of(&self.articles),
            Kind::Actor => of(&self.actors),
            Kind::Place => of(&self.places),
            Kind::Claim => of(&self.claims),
            Kind::Question => of(&self.questions),
            Kind::Event => of(&self.events),
            Kind::Term => of(&self.terms),
            Kind::Publisher => of(&self.publishers),
            Kind::Page => of(&self.pages),
        }
    }

    fn heads(&self) -> impl Iterator<Item = RecordHead<'_>> {
        Kind::ALL.iter().flat_map(|kind| self.heads_of(*kind))
    }

    /// The ids of all records of a kind.
    pub fn ids(&self, kind: Kind) -> Vec<&str> {
        self.heads_of(kind).iter().map(|head| head.id).collect()
    }

    /// The remaining work on records, in their authors' words, by file.
    pub fn todos(&self) -> BTreeMap<FileId, &str> {
        self.heads()
            .filter_map(|head| Some((head.file, head.todo?)))
            .collect()
    }

    /// The diagnostics that authors have allowed, by file.
    pub fn allowances(&self) -> Vec<Allowance> {
        let all = self.heads();
        all.flat_map(|head| head.allowed).cloned().collect()
    }

    /// The id of the publisher with this name, if exactly one record has it. An article before the name ("The") is not part of
    /// it.
    pub fn publisher_named(&self, name: &str) -> Option<&str> {
        match *self.publishers_named(name) {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The ids of all publishers with this name.
    pub fn publishers_named(&self, name: &str) -> Vec<&str> {
        let wanted = without_article(name);
        let able = self.publishers.iter().filter(|record| {
            let mut names = record.text.names_in_texts();
            names.any(|own| without_article(own) == wanted)
        });
        able.map(|record| record.id.as_str()).collect()
    }
}
