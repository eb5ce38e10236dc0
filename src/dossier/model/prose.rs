//! Prose with its links, and names.

use super::ids::RecordId;
use super::passage::PassageRef;
use crate::content::body::Body;
use crate::content::shapes::NameKind;

/// Prose with its links resolved; `links` runs parallel to the body's.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The prose.
    pub body: Body,
    /// Where its links lead.
    pub links: Vec<Link>,
}

impl Prose {
    /// Whether it leads to words of an article, or to something outside the dossier.
    pub fn cites(&self) -> bool {
        self.links.iter().any(|link| match link {
            Link::Record(RecordId::Article(_)) | Link::Passage(_) | Link::Web(_) => true,
            Link::Record(_) | Link::Heading(_) | Link::File(_) | Link::Nowhere => false,
        })
    }
}

/// Where a link leads.
#[derive(Clone, Debug)]
pub enum Link {
    /// To a record's page.
    Record(RecordId),
    /// To words in an article.
    Passage(PassageRef),
    /// Out of the dossier.
    Web(String),
    /// To a heading of the same page.
    Heading(String),
    /// To a file of the dossier's `static/` folder.
    File(String),
    /// Nowhere; this was reported.
    Nowhere,
}

/// A name by language: first the one in the dossier's language.
#[derive(Clone, Debug)]
pub struct Name {
    /// In the dossier's language, or else the first written.
    pub main: String,
    /// For tight places.
    pub short: String,
    /// In other languages, with their tags.
    pub others: Vec<(String, String)>,
}

/// Another name of a record.
#[derive(Clone, Debug)]
pub struct OtherName {
    /// The name.
    pub text: String,
    /// What it is.
    pub kind: NameKind,
    /// Its language, if it is not the dossier's.
    pub language: Option<String>,
}
