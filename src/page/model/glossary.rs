//! Template data for terms.

use serde::Serialize;

use super::card::{EvidenceCard, LinkCard, MentionCard, NativeName};
use super::frame::Frame;
use super::listing::ListingCard;
use crate::page::html::writer::Html;

/// `glossary.html`
#[derive(Clone, Debug, Serialize)]
pub struct GlossaryPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// How many terms the dossier has.
    pub count: usize,
    /// Terms, by name. If the list is long, those of the part that this page shows.
    pub terms: Vec<TermCard>,
    /// The parts of the list; null if it is on one page.
    pub listing: Option<ListingCard>,
}

/// A term.
#[derive(Clone, Debug, Serialize)]
pub struct TermCard {
    /// Id of its entry on the page.
    pub id: String,
    /// Former ids of its entry.
    pub formerly: Vec<String>,
    /// The term.
    pub term: String,
    /// What it means.
    pub definition_html: Html,
    /// More about it.
    pub note_html: Html,
    /// Other forms.
    pub forms: Vec<NativeName>,
    /// Related records.
    pub see_also: Vec<LinkCard>,
    /// The evidence for the definition.
    pub evidence: Vec<EvidenceCard>,
    /// The sentences that use it.
    pub uses: Vec<MentionCard>,
}
