//! The page of a claim.

use super::listed::Lead;
use super::unordered::is_any_order_open;
use super::{amounts, answers, asked, head, lanes, preview, share, told, turns};
use crate::dossier::{Claim, ClaimId};
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::division::Sort;
use crate::page::make::positions::attestations;
use crate::page::model::{ClaimPage, Frame, LinkCard, VerdictCard};
use crate::page::shown::Part;
use std::collections::BTreeSet;

/// The page of a claim.
pub(crate) fn page(edition: Edition<'_>, claim: &Claim) -> ClaimPage {
    let dossier = edition.dossier;
    let address = address::of(&claim.id.clone().into());
    let cx = Context::new(edition, &address);
    let order = attestations(cx, &claim.id);
    let lead = Lead::of(cx, claim.id.clone());
    let shown = lead.rows(Sort::Told, &order).len();
    let told = told::sayings_within(cx, &order, 0..shown);
    let refined_by = dossier.backlinks.refined_by.get(&claim.id);
    let lanes = lanes::lanes(cx, claim, &order);
    let state = cx.state(&claim.id);
    let image = preview::of_part(edition, &Part::Claim(claim));
    ClaimPage {
        share: share::of_claim(cx, claim, &state.words, lanes.as_ref(), image.as_ref()),
        note_html: cx.html(&claim.note),
        state,
        turns: turns::of_claim(cx, &claim.id),
        lanes,
        is_dated: order.iter().any(|(at, _)| {
            let said = dossier.positions.said(at);
            said.is_some_and(|said| !said.is_unknown())
        }),
        is_order_open: is_any_order_open(cx, &order),
        months: told::months(cx, &order, &told),
        told,
        derived: turns::derived(cx, claim),
        answers: asked::answered_by(cx, &claim.id),
        value: answers::value_of(cx, Some(claim)),
        unit: amounts::unit(claim).to_owned(),
        about: claim.about.iter().map(|record| cx.record(record)).collect(),
        contradicts: contradicts(cx, claim),
        refines: cx.links(&claim.refines),
        refined_by: refined_by
            .into_iter()
            .flatten()
            .map(|other| cx.link(other.clone()))
            .collect(),
        verdict: claim.verdict.as_ref().map(|verdict| VerdictCard {
            verdict: verdict.verdict.clone(),
            by: verdict.by.clone(),
            date: verdict.date.said(cx.messages),
            reasons: verdict.reasons.clone(),
        }),
        listings: lead.listings(),
        card: cx.claim(claim),
        frame: Frame {
            page_image: image,
            page_data_html: head::claim(dossier, claim, &address),
            ..cx.frame(&address, "claims", &claim.short, &claim.statement)
        },
    }
}

/// Contradiction runs both ways, whichever record states it.
fn contradicts(cx: Context<'_>, claim: &Claim) -> Vec<LinkCard> {
    let theirs = cx.dossier.backlinks.contradicted_by.get(&claim.id);
    let theirs = theirs.into_iter().flatten();
    let all: BTreeSet<&ClaimId> = claim.contradicts.iter().chain(theirs).collect();
    all.into_iter().map(|id| cx.link(id.clone())).collect()
}
