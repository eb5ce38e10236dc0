//! Template data for the list of corrections.

use serde::Serialize;

use super::card::CorrectionCard;
use super::frame::Frame;

/// `corrections.html`
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionsPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// Corrections, newest first.
    pub corrections: Vec<CorrectionCard>,
}
