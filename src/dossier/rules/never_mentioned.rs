//! A record that no article names, and of which no article is, is either spelt otherwise there, or not needed.

use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Rule, Span};
use crate::dossier::Dossier;

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    let links = &dossier.backlinks;
    for actor in dossier.actors.values() {
        let has_part = dossier.parts_of(&actor.id).next().is_some();
        let takes_part = links.actor_events.contains_key(&actor.id);
        let is_author = links.authored.contains_key(&actor.id);
        let is_mentioned = links.actor_mentions.contains_key(&actor.id);
        if !is_mentioned && !has_part && !takes_part && !is_author {
            report("actor", &actor.name.main, actor.file, problems);
        }
    }
    for place in dossier.places.values() {
        let used = links.place_mentions.contains_key(&place.id)
            || links.metonyms.contains_key(&place.id)
            || links.datelines.contains_key(&place.id)
            || links.place_events.contains_key(&place.id);
        if !used && dossier.places_in(&place.id).next().is_none() {
            report("place", &place.name.main, place.file, problems);
        }
    }
}

fn report(kind: &str, name: &str, file: FileId, problems: &mut Diagnostics) {
    problems.push(
        Diagnostic::at(Rule::NeverMentioned, Span::new(file, 0..0), format!("no article mentions the {kind} `{name}`"))
            .help("add the name that the articles use to `names`, add a `mentions` entry to an article, or remove the record"),
    );
}
