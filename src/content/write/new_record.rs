//! A new record.

use crate::content::kind::Kind;
use crate::content::naming::kind_and_id;

/// A record to be written, in a file of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecord {
    /// Its kind.
    pub kind: Kind,
    /// Its id, which is the name of its file.
    pub id: String,
    /// Its path, relative to the dossier's folder: `content/articles/<id>.md`.
    pub path: String,
    /// The content of its file.
    pub markdown: String,
}

impl NewRecord {
    /// A record with the path for its kind and id.
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

    /// Whether its id is valid, and its path is the one for its kind and id.
    pub fn is_in_place(&self) -> bool {
        let own = (self.kind, self.id.clone());
        kind_and_id(self.path.as_str().into()).is_some_and(|found| found == own)
            && self.path == format!("{}/{}.md", self.folder(), self.id)
    }
}

fn folder_of(kind: Kind) -> String {
    format!("content/{}", kind.folder())
}
