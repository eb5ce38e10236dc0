//! What was corrected.

use crate::dossier::Correction;
use crate::page::context::{Context, Edition};
use crate::page::model::{CorrectionCard, CorrectionsPage};
use crate::page::routes::Overview;

impl<'a> Context<'a> {
    /// Corrections that pass a test, newest first.
    pub(crate) fn corrections(&self, test: impl Fn(&&Correction) -> bool) -> Vec<CorrectionCard> {
        let mut corrections: Vec<&Correction> =
            self.dossier.corrections.iter().filter(test).collect();
        corrections.sort_by_key(|correction| std::cmp::Reverse(correction.date.latest()));
        let card = |correction: &Correction| CorrectionCard {
            date: correction.date.said(self.messages),
            datetime: correction.date.html_datetime(),
            page: self.link(correction.page.clone()),
            was: correction.was.clone(),
            now: correction.now.clone(),
            why: correction.why.clone(),
            by: correction.by.clone(),
        };
        corrections.into_iter().map(card).collect()
    }
}

/// What was corrected.
pub(crate) fn page(edition: Edition<'_>) -> CorrectionsPage {
    let cx = Context::new(edition, Overview::Corrections.address());
    CorrectionsPage {
        frame: cx.frame(
            Overview::Corrections.address(),
            "corrections",
            cx.messages.get("corrections"),
            cx.messages.get("corrections-description"),
        ),
        corrections: cx.corrections(|_| true),
    }
}
