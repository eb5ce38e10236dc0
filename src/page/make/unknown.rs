//! What is not known of the affair itself, for readers: not what an editor has left to do.

use super::gaps;
use crate::content::article::PublisherStatus;
use crate::dossier::{ClaimState, Position};
use crate::page::context::Context;
use crate::page::model::{GapCard, LinkCard};

/// Sorts of what is not known, each as a message and links to where it shows: what weighs most in a dispute first.
pub(super) fn for_readers(cx: Context<'_>) -> Vec<(&'static str, Vec<LinkCard>)> {
    let links = |gaps: Vec<GapCard>| gaps.into_iter().map(|gap| gap.at).collect();
    vec![
        ("not-known-order", unknown_order(cx)),
        ("not-known-event-dates", links(gaps::undated_events(cx))),
        ("not-known-event-places", links(gaps::unlocated_events(cx))),
        ("not-known-names", links(gaps::unnamed(cx))),
        ("not-known-dates", links(gaps::undated_articles(cx))),
        ("not-known-publishers", links(unknown_publishers(cx))),
        ("not-known-speakers", links(gaps::unattributed(cx))),
    ]
}

/// Claims of which it is not known what somebody said last.
fn unknown_order(cx: Context<'_>) -> Vec<LinkCard> {
    let dossier = cx.dossier;
    let is_unknown = |id: &&crate::dossier::ClaimId| {
        let state = dossier.claim_statuses.get(*id).map(|status| &status.state);
        let mut positions = dossier.positions.of(id).iter();
        matches!(state, Some(ClaimState::OrderUnknown))
            || positions.any(Position::is_of_unknown_side)
    };
    let claims = dossier.claims.keys().filter(is_unknown);
    claims.map(|id| super::claims::short_link(cx, id)).collect()
}

fn unknown_publishers(cx: Context<'_>) -> Vec<GapCard> {
    gaps::articles(cx, |article| {
        article.publisher.is_none()
            && article.publisher_name.is_none()
            && matches!(
                article.publisher_status,
                PublisherStatus::Unknown | PublisherStatus::Stated
            )
    })
}
