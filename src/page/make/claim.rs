//! The page of a claim, and the list of all claims.

use super::claims::ordered;
use super::{amounts, answers, head, lanes, question, told, turns};
use crate::dossier::{ActorId, Claim, ClaimId, Holder, Polarity};
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::make::positions::Attested;
use crate::page::make::positions::attestations;
use crate::page::make::positions::one_each;
use crate::page::make::positions::side;
use crate::page::model::{
    ClaimPage, ClaimsPage, ContestedClaim, Frame, LinkCard, MatrixRow, VerdictCard,
};
use crate::page::routes::Overview;
use std::collections::{BTreeMap, BTreeSet};

/// The page of a claim.
pub(crate) fn page(edition: Edition<'_>, claim: &Claim) -> ClaimPage {
    let dossier = edition.dossier;
    let address = address::of(&claim.id.clone().into());
    let cx = Context::new(edition, &address);
    let order = attestations(cx, &claim.id);
    let told = told::sayings(cx, &order);
    let refined_by = dossier.backlinks.refined_by.get(&claim.id);
    ClaimPage {
        note_html: cx.html(&claim.note),
        state: cx.state(&claim.id),
        turns: turns::of_claim(cx, &claim.id),
        lanes: lanes::lanes(cx, claim, &order),
        is_dated: order.iter().any(|(at, _)| {
            let said = dossier.positions.said(at);
            said.is_some_and(|said| !said.is_unknown())
        }),
        months: told::months(cx, &order, &told),
        told,
        derived: turns::derived(cx, claim),
        answers: question::answered_by(cx, &claim.id),
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
        card: cx.claim(claim),
        frame: Frame {
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

/// How many actors have a column of their own in the matrix.
const COLUMNS: usize = 8;

/// The matrix of claims and actors.
pub(crate) fn list(edition: Edition<'_>) -> ClaimsPage {
    let dossier = edition.dossier;
    let cx = Context::new(edition, Overview::Claims.address());
    let claims = ordered(dossier);
    let columns = columns(cx, &claims);
    let own: Vec<&ActorId> = if columns.len() > COLUMNS {
        columns.iter().take(COLUMNS - 1).copied().collect()
    } else {
        columns.clone()
    };
    let disputed = claims
        .iter()
        .filter(|(_, contested)| *contested)
        .map(|(claim, _)| contested_claim(cx, claim));
    ClaimsPage {
        frame: cx.frame(
            Overview::Claims.address(),
            "claims",
            cx.messages.get("claims"),
            cx.messages.get("claims-description"),
        ),
        has_others: columns.len() > own.len(),
        holders: own.iter().map(|id| cx.link((*id).clone())).collect(),
        questions: question::cards(cx),
        rows: claims
            .iter()
            .map(|(claim, contested)| row(cx, claim, *contested, &own))
            .collect(),
        contested: disputed.collect(),
    }
}

/// The actors that take positions: those that do so on the most claims first, the others in the order in which they come up.
fn columns<'a>(cx: Context<'a>, claims: &[(&'a Claim, bool)]) -> Vec<&'a ActorId> {
    let mut on: BTreeMap<&ActorId, BTreeSet<&ClaimId>> = BTreeMap::new();
    let mut columns = Vec::new();
    for (claim, _) in claims {
        for (_, attestation) in attestations(cx, &claim.id) {
            if let Holder::Actor(actor) = &attestation.holder {
                let claims = on.entry(actor).or_default();
                if claims.is_empty() {
                    columns.push(actor);
                }
                claims.insert(&claim.id);
            }
        }
    }
    columns.sort_by_key(|actor| std::cmp::Reverse(on.get(actor).map_or(0, BTreeSet::len)));
    columns
}

fn row(cx: Context<'_>, claim: &Claim, contested: bool, columns: &[&ActorId]) -> MatrixRow {
    let all = attestations(cx, &claim.id);
    let of = |wanted: &dyn Fn(&Holder) -> bool| {
        let some: Vec<Attested<'_>> = all
            .iter()
            .filter(|(_, attestation)| wanted(&attestation.holder))
            .copied()
            .collect();
        one_each(cx, &some)
    };
    let is = |holder: &Holder, id: &ActorId| matches!(holder, Holder::Actor(actor) if actor == id);
    let is_actor = |holder: &Holder| matches!(holder, Holder::Actor(_));
    MatrixRow {
        claim: cx.link(claim.id.clone()),
        contested,
        cells: columns
            .iter()
            .map(|id| of(&|holder| is(holder, id)))
            .collect(),
        others: of(&|holder| is_actor(holder) && !columns.iter().any(|id| is(holder, id))),
        articles: of(&|holder| !is_actor(holder)),
    }
}

fn contested_claim(cx: Context<'_>, claim: &Claim) -> ContestedClaim {
    let all = attestations(cx, &claim.id);
    ContestedClaim {
        card: cx.claim(claim),
        held: one_each(cx, &side(&all, Polarity::For)),
        disputed: one_each(cx, &side(&all, Polarity::Against)),
        open: one_each(cx, &side(&all, Polarity::Open)),
    }
}
