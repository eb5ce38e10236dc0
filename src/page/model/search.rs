//! What templates see of the page for searching: an index of all names.

use serde::Serialize;

use super::card::LinkCard;
use super::frame::Frame;

/// `search.html`
#[derive(Clone, Debug, Serialize)]
pub struct SearchPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Every name in this dossier, by the letter it begins with; each script after the other.
    pub letters: Vec<LetterCard>,
}

/// The names that begin with a letter.
#[derive(Clone, Debug, Serialize)]
pub struct LetterCard {
    /// The letter, "0–9" for figures.
    pub letter: String,
    /// The id of its heading.
    pub id: String,
    /// The names, in order.
    pub entries: Vec<IndexCard>,
}

/// A name in the index.
#[derive(Clone, Debug, Serialize)]
pub struct IndexCard {
    /// The name.
    pub name: String,
    /// Its language, where it is not the dossier's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What it names: leads to its page.
    pub of: LinkCard,
    /// Whether the name is the record's own, and not another name of it.
    pub own: bool,
    /// `actor`, `place`, `term`, `claim`: the class of its link.
    pub class: &'static str,
    /// What sort it is, in words.
    pub kind: String,
}
