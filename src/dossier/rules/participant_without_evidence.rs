//! That someone took part in an event must lead back to a sentence: one that reports the event and names them, or another.

use std::collections::BTreeSet;

use super::unreported_event::is_reported;
use crate::content::Content;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::{ActorId, Dossier, Event};

pub(super) fn check(dossier: &Dossier, content: &Content, problems: &mut Diagnostics) {
    for record in &content.events {
        // An event that nobody reports is a hint of its own.
        let known = dossier.events.get(record.id.as_str());
        let Some(event) = known.filter(|event| is_reported(dossier, &event.id)) else {
            continue;
        };
        let named = named(dossier, event);
        for (participant, text) in event.participants.iter().zip(&record.text.participants) {
            if !participant.evidence.is_empty() || named.contains(&participant.actor) {
                continue;
            }
            let name = dossier.name_of(&participant.actor.clone().into());
            let message = format!("no sentence that reports this event names `{name}`");
            problems.push(
                Diagnostic::at(Rule::ParticipantWithoutEvidence, text.actor.span, message).help(
                    "link the words of the report to the participant under the article's `mentions:`, or add `evidence: {article: …, exact: …}` here",
                ),
            );
        }
    }
}

/// The actors named in the sentences that report an event.
fn named<'a>(dossier: &'a Dossier, event: &Event) -> BTreeSet<&'a ActorId> {
    let accounts = dossier.accounts(&event.id);
    let mentions = accounts.iter().flat_map(|account| &account.mentions);
    mentions
        .filter_map(|at| dossier.mention(at)?.1.target.actor())
        .collect()
}
