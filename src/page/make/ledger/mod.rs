//! The ledger of all claims: in groups by how far those agree who speak of them.

pub(crate) mod rows;
pub(crate) mod sift;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use self::rows::row;
use self::sift::Sift;
use self::table::table;
use crate::dossier::{Agreement, Claim};
use crate::page::context::{Context, Edition};
use crate::page::model::{ClaimsPage, FigureCard, LedgerGroup, LedgerRow};
use crate::page::routes::Overview;
use crate::text::fold::fold_case;

/// From how many rows on a group is set closer.
const MANY: usize = 41;

/// The ledger.
pub(crate) fn page(edition: Edition<'_>) -> ClaimsPage {
    let dossier = edition.dossier;
    let cx = Context::new(edition, Overview::Claims.address());
    let sift = Sift::of(dossier);
    let mut by_agreement: BTreeMap<Agreement, Vec<&Claim>> = BTreeMap::new();
    for claim in dossier.claims.values() {
        let agreement = dossier.agreement(&claim.id);
        by_agreement.entry(agreement).or_default().push(claim);
    }
    let groups: Vec<LedgerGroup> = by_agreement
        .into_iter()
        .map(|(agreement, claims)| group(cx, &sift, agreement, &claims))
        .collect();
    let articles = dossier.backlinks.attestations.values().flatten();
    let articles: BTreeSet<_> = articles.map(|at| &at.article).collect();
    ClaimsPage {
        frame: cx.frame(
            Overview::Claims.address(),
            "claims",
            cx.messages.get("claims"),
            cx.messages.get("claims-description"),
        ),
        heading: cx.messages.get("who-says-what").to_owned(),
        count: dossier.claims.len(),
        articles: articles.len(),
        questions: dossier
            .questions
            .keys()
            .map(|id| cx.link(id.clone()))
            .collect(),
        jump: groups.iter().map(jump).collect(),
        filters: sift.filters(cx),
        signs: signs(&groups),
        shown: groups.iter().map(|group| group.rows.len()).sum(),
        groups,
    }
}

fn jump(group: &LedgerGroup) -> FigureCard {
    FigureCard {
        count: group.rows.len(),
        label: group.label.clone(),
        href: format!("#g-{}", group.id),
    }
}

fn group(cx: Context<'_>, sift: &Sift<'_>, agreement: Agreement, claims: &[&Claim]) -> LedgerGroup {
    let id = class(agreement);
    let is_full = matches!(agreement, Agreement::Contested | Agreement::Moved);
    let mut rows: Vec<(LedgerRow, &Claim)> = claims
        .iter()
        .map(|claim| (row(cx, sift, claim, is_full), *claim))
        .collect();
    rows.sort_by_cached_key(|(row, _)| {
        let count: usize = row.sides.iter().map(|side| side.count).sum();
        let first = row.sides.iter().flat_map(|side| &side.holders).next();
        let first = first.map(|one| fold_case(&one.holder.name));
        let count = std::cmp::Reverse(count);
        (count, first, fold_case(&row.statement), row.id.clone())
    });
    let (rows, claims): (Vec<LedgerRow>, Vec<&Claim>) = rows.into_iter().unzip();
    LedgerGroup {
        id,
        label: cx.messages.get(&format!("ledger-{id}")).to_owned(),
        meaning: cx.messages.get(&format!("ledger-{id}-why")).to_owned(),
        is_full,
        is_many: rows.len() >= MANY,
        table: (agreement == Agreement::Contested).then(|| table(cx, &claims)),
        rows,
    }
}

fn class(agreement: Agreement) -> &'static str {
    match agreement {
        Agreement::Contested => "contested",
        Agreement::Moved => "moved",
        Agreement::Disputed => "disputed",
        Agreement::Several => "several",
        Agreement::OneVoice => "one",
        Agreement::OwnVoice => "own",
        Agreement::TakenForGranted => "granted",
        Agreement::Open => "open",
    }
}

/// The signs that occur, in the order of the legend.
fn signs(groups: &[LedgerGroup]) -> Vec<&'static str> {
    let rows = groups.iter().flat_map(|group| &group.rows);
    let holders = rows
        .flat_map(|row| &row.sides)
        .flat_map(|side| &side.holders);
    let found: BTreeMap<usize, &str> = holders.map(|one| (rank(one.sign), one.sign)).collect();
    found.into_values().collect()
}

fn rank(sign: &str) -> usize {
    match sign {
        "yes" => 0,
        "own" => 1,
        "taken" => 2,
        "no" => 3,
        "hint" => 4,
        "ask" => 5,
        _ => 6,
    }
}
