//! Template data for the page of gaps.

use serde::Serialize;

use super::card::LinkCard;
use super::frame::Frame;

/// `gaps.html`: what the dossier does not know.
#[derive(Clone, Debug, Serialize)]
pub struct GapsPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// Gaps by kind; kinds without gaps are left out.
    pub groups: Vec<GapGroup>,
}

/// Gaps of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct GapGroup {
    /// Id of its section.
    pub id: &'static str,
    /// "Without a date" …
    pub label: String,
    /// What it means, in a sentence.
    pub meaning: String,
    /// The gaps.
    pub gaps: Vec<GapCard>,
}

/// Something that is not known.
#[derive(Clone, Debug, Serialize)]
pub struct GapCard {
    /// Where it is visible.
    pub at: LinkCard,
    /// More about it; may be empty.
    pub words: String,
    /// The file in which to fill it.
    pub file: String,
}
