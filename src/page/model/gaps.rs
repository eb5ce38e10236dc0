//! Template data for the page of gaps.

use serde::Serialize;

use super::card::LinkCard;
use super::frame::Frame;
use super::listing::ListingCard;

/// `gaps.html`: what the dossier does not know.
#[derive(Clone, Debug, Serialize)]
pub struct GapsPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// What the gaps are about; subjects without gaps are left out.
    pub subjects: Vec<GapSubject>,
    /// The parts of the page; null if all gaps are on one page.
    pub listing: Option<ListingCard>,
}

/// What gaps are about.
#[derive(Clone, Debug, Serialize)]
pub struct GapSubject {
    /// Id of its section.
    pub id: &'static str,
    /// "Who says what", "Who", "When", "Where", "Articles".
    pub label: String,
    /// Gaps by kind; kinds without gaps are left out.
    pub groups: Vec<GapGroup>,
}

/// Gaps of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct GapGroup {
    /// Id of its section.
    pub id: &'static str,
    /// "When these happened" …
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
}
