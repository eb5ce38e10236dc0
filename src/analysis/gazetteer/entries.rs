//! The entries of a gazetteer.

use std::fmt;

use crate::analysis::names::NameRule;

/// The id of an actor or a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryId {
    /// An actor's id.
    Actor(String),
    /// A place's id.
    Place(String),
}

/// A name of an actor or a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedName {
    /// The name.
    pub text: String,
    /// When this name in a text means the entry; `None` if it never does on its own.
    pub rule: Option<NameRule>,
    /// Whether it is an office, which others may also hold.
    pub is_office: bool,
}

/// An actor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedActor {
    /// Its id.
    pub id: String,
    /// The sort of actor, if it is known.
    pub sort: Option<ActorSort>,
    /// Its names, the full one first.
    pub names: Vec<ListedName>,
    /// A shorter name for narrow spaces.
    pub short: Option<String>,
    /// The titles of offices it holds.
    pub offices: Vec<String>,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPlace {
    /// Its id.
    pub id: String,
    /// The sort of place, if texts treat it differently from other places.
    pub sort: Option<PlaceSort>,
    /// Its names, the full one first.
    pub names: Vec<ListedName>,
    /// A shorter name for narrow spaces.
    pub short: Option<String>,
    /// The ids of the places that contain it.
    pub within: Vec<String>,
}

/// A publisher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPublisher {
    /// Its id.
    pub id: String,
    /// All names by which a text can state it, the full one first.
    pub names: Vec<String>,
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedTerm {
    /// Its id.
    pub id: String,
    /// The term and its other forms.
    pub forms: Vec<String>,
}

/// A sort of actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActorSort {
    /// A named individual.
    Person,
    /// A body with members and offices.
    Organisation,
    /// People who act together.
    Group,
    /// The government of a state.
    Government,
}

/// A sort of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceSort {
    /// A state.
    Country,
    /// A city.
    City,
}

impl EntryId {
    /// The id without the kind.
    pub fn id(&self) -> &str {
        match self {
            Self::Actor(id) | Self::Place(id) => id,
        }
    }

    /// The kind, `actor` or `place`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Actor(_) => "actor",
            Self::Place(_) => "place",
        }
    }

    /// The id, if it is an actor's.
    pub fn actor(&self) -> Option<&str> {
        match self {
            Self::Actor(id) => Some(id),
            Self::Place(_) => None,
        }
    }

    /// The id, if it is a place's.
    pub fn place(&self) -> Option<&str> {
        match self {
            Self::Place(id) => Some(id),
            Self::Actor(_) => None,
        }
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind(), self.id())
    }
}
