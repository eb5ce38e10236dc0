//! A record that is not there yet.

use crate::content::kind::Kind;
use crate::content::naming::kind_and_id;

/// A record that is to be written: its own file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecord {
    /// What it is.
    pub kind: Kind,
    /// Its id, which is its file's name.
    pub id: String,
    /// Where it belongs, relative to the dossier's folder: `content/articles/<id>.md`.
    pub path: String,
    /// Its file.
    pub markdown: String,
}

impl NewRecord {
    /// A record with its place.
    pub fn new(kind: Kind, id: impl Into<String>, markdown: String) -> Self {
        let id = id.into();
        Self {
            path: format!("{}/{id}.md", folder_of(kind)),
            kind,
            id,
            markdown,
        }
    }

    /// The folder of its kind, relative to the dossier's.
    pub fn folder(&self) -> String {
        folder_of(self.kind)
    }

    /// Whether its id can be one, and its path is the one that belongs to it.
    pub fn is_in_place(&self) -> bool {
        let own = (self.kind, self.id.clone());
        kind_and_id(self.path.as_str().into()).is_some_and(|found| found == own)
            && self.path == format!("{}/{}.md", self.folder(), self.id)
    }
}

fn folder_of(kind: Kind) -> String {
    format!("content/{}", kind.folder())
}
