//! What templates see of what the dossier does not know.

use serde::Serialize;

use super::card::LinkCard;
use super::frame::Frame;

/// `gaps.html`: what the dossier does not know.
#[derive(Clone, Debug, Serialize)]
pub struct GapsPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Gaps of one sort each; those without any are left out.
    pub groups: Vec<GapGroup>,
}

/// Gaps of one sort.
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
    /// Where it shows.
    pub at: LinkCard,
    /// More about it; may be empty.
    pub words: String,
    /// The file in which it would be filled in.
    pub file: String,
}
