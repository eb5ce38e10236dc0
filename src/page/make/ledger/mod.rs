//! The ledger of all claims: in groups by how far those agree who speak of them.

pub(crate) mod rows;
pub(crate) mod sift;
mod table;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use self::rows::row;
use self::sift::Sift;
use self::table::table;
use super::listed::{self, Share};
use crate::dossier::{Agreement, Claim, Dossier};
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Row, Step};
use crate::page::model::{ClaimsPage, FigureCard, LedgerGroup, LedgerRow};
use crate::page::routes::Overview;
use crate::text::fold::fold_case;

/// From how many rows on a group is set closer.
const MANY: usize = 41;

/// About how much HTML a row becomes, each holder in it, and each change of a holder's position.
const ROW: usize = 900;
const HOLDER: usize = 520;
const CHANGE: usize = 230;
/// How many holders of a claim a row shows.
const SHOWN: usize = 18;

/// Divides the ledger by group, and there by number: what most speak about first.
pub(crate) fn divide(dossier: &Dossier, divisions: &mut Divisions) {
    let claims = dossier.claims.values();
    let ranked = claims.map(|claim| (dossier.agreement(&claim.id), claim));
    let mut ranked: Vec<(Agreement, &Claim)> = ranked.collect();
    ranked.sort_by_cached_key(|(agreement, claim)| {
        let count = dossier.positions.of(&claim.id).len();
        (
            *agreement,
            Reverse(count),
            fold_case(&claim.statement),
            &claim.id,
        )
    });
    let rows = ranked.into_iter().map(|(agreement, claim)| {
        let positions = dossier.positions.of(&claim.id);
        let changes: usize = positions.iter().map(|one| one.sequence.steps.len()).sum();
        let shown = positions.len().min(SHOWN);
        let row = Row {
            steps: [Step::Kind("ledger", class(agreement)), Step::Every],
            bytes: ROW + HOLDER * shown + CHANGE * changes * shown / positions.len().max(1),
        };
        (&claim.id, row)
    });
    let rows = rows.collect();
    listed::overview(divisions, Overview::Claims, dossier.claims.keys(), rows);
}

/// The ledger, or a part of it.
pub(crate) fn page(edition: Edition<'_>, part: usize) -> ClaimsPage {
    let dossier = edition.dossier;
    let share = Share::of(edition, Overview::Claims, part);
    let address = share.address();
    let cx = Context::new(edition, &address);
    let sift = Sift::of(dossier);
    let mut by_agreement: BTreeMap<Agreement, Vec<&Claim>> = BTreeMap::new();
    for claim in share.rows(dossier.claims.values(), || {
        dossier.claims.values().collect()
    }) {
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
            &address,
            "claims",
            &share.title(cx, cx.messages.get("claims")),
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
        listing: share.listing(cx),
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
        let count = Reverse(count);
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
