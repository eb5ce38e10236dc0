//! The kinds of records, and references that say the kind.

use std::fmt;

use super::choice::{Choice, choices};

choices! {
    /// A kind of record, which is also the folder it is in and the word before the colon of a reference.
    Kind, "a kind of record" {
        /// An article.
        Article = "article",
        /// A person, group, organisation or government.
        Actor = "actor",
        /// A place.
        Place = "place",
        /// A claim.
        Claim = "claim",
        /// A question, and the claims that answer it.
        Question = "question",
        /// An event.
        Event = "event",
        /// A term.
        Term = "term",
        /// A publisher.
        Publisher = "publisher",
        /// A page of prose.
        Page = "page",
    }
}

impl Kind {
    /// The folder below `content/`, and below the site's root.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Article => "articles",
            Self::Actor => "actors",
            Self::Place => "places",
            Self::Claim => "claims",
            Self::Question => "questions",
            Self::Event => "events",
            Self::Term => "terms",
            Self::Publisher => "publishers",
            Self::Page => "pages",
        }
    }

    /// The class of links to it.
    pub fn as_class(self) -> &'static str {
        Choice::as_str(self)
    }

    /// With its article, for messages: "an actor".
    pub fn with_article(self) -> &'static str {
        match self {
            Self::Article => "an article",
            Self::Actor => "an actor",
            Self::Place => "a place",
            Self::Claim => "a claim",
            Self::Question => "a question",
            Self::Event => "an event",
            Self::Term => "a term",
            Self::Publisher => "a publisher",
            Self::Page => "a page",
        }
    }
}

/// A record referred to with its kind: `actor:khawaja-asif`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// The kind before the colon.
    pub kind: Kind,
    /// The id after it.
    pub id: String,
}

impl Reference {
    /// Reads `kind:id`; `None` if there is no such kind.
    pub fn parse(written: &str) -> Option<Self> {
        let (kind, id) = written.split_once(':')?;
        let kind = Kind::ALL.iter().find(|known| known.as_str() == kind)?;
        Some(Self {
            kind: *kind,
            id: id.to_owned(),
        })
    }

    /// The record whose file a path points to, as editors write links: `../actors/ada-lorne.md`.
    pub fn of_file(path: &str) -> Option<Self> {
        let (folders, id) = path.strip_suffix(".md")?.rsplit_once('/')?;
        let kind = folders
            .split('/')
            .find_map(|folder| Kind::ALL.iter().find(|kind| kind.folder() == folder))?;
        Some(Self {
            kind: *kind,
            id: id.to_owned(),
        })
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.as_str(), self.id)
    }
}
