//! What an article can ask about the rest of the dossier.

use crate::content::shapes::Kind;

/// Something that the meaning of an article rests on and that its own file does not say. As long as the answers are the same,
/// the article need not be bound again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Question {
    /// Is there a record of this kind and id, and what was its first id?
    Record(Kind, String),
    /// Which publisher has this name?
    Publisher(String),
    /// Does the dossier have this file?
    File(String),
    /// What does the article of this id say?
    Text(String),
}
