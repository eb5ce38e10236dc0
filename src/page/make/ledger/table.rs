//! The contested claims as a table: a column for each of those who take part in them.

use std::collections::{BTreeMap, BTreeSet};

use crate::dossier::{ActorId, Claim, ClaimId, Holder};
use crate::page::context::Context;
use crate::page::make::positions::{Attested, attestations, one_each};
use crate::page::model::{LedgerTable, MatrixRow};

/// How many actors have a column of their own.
const COLUMNS: usize = 8;

/// The claims as a table.
pub(super) fn table(cx: Context<'_>, claims: &[&Claim]) -> LedgerTable {
    let columns = columns(cx, claims);
    let own: Vec<&ActorId> = if columns.len() > COLUMNS {
        columns.iter().take(COLUMNS - 1).copied().collect()
    } else {
        columns.clone()
    };
    let rows: Vec<MatrixRow> = claims.iter().map(|claim| row(cx, claim, &own)).collect();
    LedgerTable {
        has_others: columns.len() > own.len(),
        has_articles: rows.iter().any(|row| !row.articles.is_empty()),
        holders: own.iter().map(|id| cx.link((*id).clone())).collect(),
        rows,
    }
}

/// The actors that take positions: those that do so on the most claims first, the others in the order in which they come up.
fn columns<'a>(cx: Context<'a>, claims: &[&'a Claim]) -> Vec<&'a ActorId> {
    let mut on: BTreeMap<&ActorId, BTreeSet<&ClaimId>> = BTreeMap::new();
    let mut columns = Vec::new();
    for claim in claims {
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

fn row(cx: Context<'_>, claim: &Claim, columns: &[&ActorId]) -> MatrixRow {
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
    let others: BTreeSet<&Holder> = all
        .iter()
        .map(|(_, one)| &one.holder)
        .filter(|holder| is_actor(holder) && !columns.iter().any(|id| is(holder, id)))
        .collect();
    MatrixRow {
        claim: cx.link(claim.id.clone()),
        cells: columns
            .iter()
            .map(|id| of(&|holder| is(holder, id)))
            .collect(),
        others: others.len(),
        articles: of(&|holder| !is_actor(holder)),
    }
}
