//! The parts of pages that other sites can show.

use super::map;
use super::network::graph;
use crate::dossier::Dossier;
use crate::page::context::Context;
use crate::page::shown::Part;

/// The parts that a dossier has as pages of their own; none if `site.yaml` turns them off.
pub(crate) fn parts(dossier: &Dossier) -> Vec<Part<'_>> {
    if !dossier.site.embeds {
        return Vec::new();
    }
    let overviews = [
        (Part::Chronology, !dossier.events.is_empty()),
        (Part::Map, map::is_any(dossier)),
        (Part::Network, graph::is_any(dossier)),
    ];
    let overviews = overviews.into_iter().filter(|(_, is_there)| *is_there);
    let claims = dossier.claims.values().map(Part::Claim);
    let questions = dossier.questions.values().map(Part::Question);
    overviews
        .map(|(part, _)| part)
        .chain(claims)
        .chain(questions)
        .collect()
}

/// What a part is called.
pub(crate) fn heading(cx: Context<'_>, part: &Part<'_>) -> String {
    match part {
        Part::Claim(claim) => claim.statement.clone(),
        Part::Question(question) => question.question.clone(),
        Part::Chronology => cx.messages.get("chronology").to_owned(),
        Part::Map => cx.messages.get("map").to_owned(),
        Part::Network => cx.messages.get("network-heading").to_owned(),
    }
}
