//! Template data for the search page: an index of all names.

use serde::Serialize;

use super::card::LinkCard;
use super::frame::Frame;
use super::listing::ListingCard;

/// `search.html`
#[derive(Clone, Debug, Serialize)]
pub struct SearchPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// Every name in this dossier, by its first letter, one script after another. If the index is long, those of the part that this
    /// page shows.
    pub letters: Vec<LetterCard>,
    /// Whether the page has the field for searching; further parts of the index do not.
    pub is_search: bool,
    /// The parts of the index; null if it is on one page.
    pub listing: Option<ListingCard>,
}

/// The names that begin with a letter.
#[derive(Clone, Debug, Serialize)]
pub struct LetterCard {
    /// The letter, or "0–9" for digits.
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
    /// Its language, if it is not the dossier's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What it names, with a link to its page.
    pub of: LinkCard,
    /// Whether it is the record's main name, not another one.
    pub own: bool,
    /// `actor`, `place`, `term`, `claim`: the class of its link.
    pub class: &'static str,
    /// Its kind, in words.
    pub kind: String,
}
