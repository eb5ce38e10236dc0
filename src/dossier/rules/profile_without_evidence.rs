//! What a profile says must lead back to words that a reader can look up.

use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::Dossier;

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    let actors = dossier.actors.values();
    let actors = actors.map(|actor| (&actor.name, &actor.profile));
    let places = dossier.places.values();
    let places = places.map(|place| (&place.name, &place.profile));
    for (name, profile) in actors.chain(places) {
        let Some(first) = profile.body.leaves.first() else {
            continue;
        };
        if profile.body.text.trim().is_empty() || profile.cites() {
            continue;
        }
        let message = format!("the profile of `{}` cites nothing", name.main);
        problems.push(
            Diagnostic::at(
                Rule::ProfileWithoutEvidence,
                profile.body.span_of(first),
                message,
            )
            .help("link what it says to the words that support it, `[…](article:id \"words of the article\")`, or to an outside source, `[…](https://…)`"),
        );
    }
}
