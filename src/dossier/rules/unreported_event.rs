//! An event that no article reports is the editor's own knowledge.

use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::{Dossier, EventId};

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    let events = dossier.events.values();
    for event in events.filter(|event| !is_reported(dossier, &event.id)) {
        problems.push(
            Diagnostic::at(
                Rule::UnreportedEvent,
                Span::new(event.file, 0..0),
                format!("no article reports the event `{}`", event.id),
            )
            .help("add it under `events:` in the article that reports it, or remove the record"),
        );
    }
}

/// Whether an article reports it, or it holds other events together.
pub(super) fn is_reported(dossier: &Dossier, event: &EventId) -> bool {
    let links = &dossier.backlinks;
    links.reports.contains_key(event) || links.event_parts.contains_key(event)
}
