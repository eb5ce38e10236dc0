//! A claim in the ledger: everybody who speaks of it, each once.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::sift::Sift;
use crate::dossier::{
    AnnotationRef, ArticleId, Attestation, Claim, ClaimStatus, Holder, Polarity, Position,
    PositionHolder, Quoted, What, polarity,
};
use crate::page::address;
use crate::page::context::Context;
use crate::page::make::answers;
use crate::page::make::positions::attestations;
use crate::page::make::said::side_class;
use crate::page::make::turns;
use crate::page::messages::phrases::stance_class;
use crate::page::model::{LedgerHolder, LedgerRow, LedgerSide, LedgerStance, LinkCard};

/// How many signs there are before the line, and behind it.
const SIGNS: (usize, usize) = (4, 3);

/// How many places a stance leads to.
const PLACES: usize = 3;

/// How many holders a side shows, in rows with their words and in others.
const HOLDERS: (usize, usize) = (6, 4);

/// A claim's row. `is_full` rows show the words.
pub(super) fn row(cx: Context<'_>, sift: &Sift<'_>, claim: &Claim, is_full: bool) -> LedgerRow {
    let sides = sides(cx, claim, is_full);
    let signs = |classes: &[&str]| {
        let of = sides.iter().filter(|side| classes.contains(&side.class));
        let all = of.flat_map(|side| side.holders.iter().map(|one| one.sign));
        all.collect::<Vec<&'static str>>()
    };
    let (mut holding, mut others) = (signs(&["for"]), signs(&["against", "neither", "unsure"]));
    // Next to the line is who says so; what is only taken for granted is farthest from it.
    holding.sort_by_key(|sign| match *sign {
        "taken" => 0,
        "own" => 1,
        _ => 2,
    });
    let more_for = holding.len().saturating_sub(SIGNS.0);
    holding.drain(..more_for);
    let more_against = others.len().saturating_sub(SIGNS.1);
    others.truncate(SIGNS.1);
    let (state, since) = cx.standing(&claim.id);
    let status = cx.dossier.claim_statuses.get(&claim.id);
    LedgerRow {
        id: claim.id.as_str().to_owned(),
        classes: sift.classes(cx.dossier, claim),
        href: cx.from.to_record(claim.id.clone()),
        statement: claim.statement.clone(),
        kind: cx.messages.claim_kind(claim.kind).to_owned(),
        // The group of contested claims is called that.
        state: match status.is_some_and(ClaimStatus::is_contested) {
            true => String::new(),
            false => state,
        },
        since: since.unwrap_or_default(),
        signs_for: holding,
        more_for,
        signs_against: others,
        more_against,
        spoken: cx.state(&claim.id).words,
        sides: sides.into_iter().map(|side| cut(side, is_full)).collect(),
        drift: status.map(|status| cx.drift(status)).unwrap_or_default(),
    }
}

/// Everybody who speaks of a claim, by sides: those who changed position first, then those who are heard most.
pub(crate) fn sides(cx: Context<'_>, claim: &Claim, is_full: bool) -> Vec<LedgerSide> {
    let mut positions: Vec<&Position> = cx.dossier.positions.of(&claim.id).iter().collect();
    positions.sort_by_key(|one| {
        let is_actor = matches!(one.holder, PositionHolder::Actor(_));
        let heard = one.attestations.len();
        (!one.has_changed(), !is_actor, Reverse(heard))
    });
    let actual = positions
        .into_iter()
        .filter_map(|one| Some((class(one.side()), holder(cx, one, is_full)?)));
    let all: Vec<(&'static str, LedgerHolder)> =
        actual.chain(granted(cx, claim, is_full)).collect();
    let sides = ["for", "against", "neither", "unsure"].map(|class| {
        let here = all.iter().filter(|(of, _)| *of == class);
        let holders: Vec<LedgerHolder> = here.map(|(_, one)| one.clone()).collect();
        LedgerSide {
            class,
            label: cx.messages.get(&format!("side-{class}")).to_owned(),
            count: holders.len(),
            holders,
            more: 0,
        }
    });
    let is_any = |side: &LedgerSide| !side.holders.is_empty();
    sides.into_iter().filter(is_any).collect()
}

/// A side with no more holders than a row has room for.
fn cut(side: LedgerSide, is_full: bool) -> LedgerSide {
    let room = if is_full { HOLDERS.0 } else { HOLDERS.1 };
    // One more takes no more room than the word that there is one.
    if side.count <= room + 1 {
        return side;
    }
    LedgerSide {
        more: side.count - room,
        holders: side.holders.into_iter().take(room).collect(),
        ..side
    }
}

fn class(side: Option<Polarity>) -> &'static str {
    side.map_or("unsure", side_class)
}

/// Somebody with a position.
fn holder(cx: Context<'_>, position: &Position, is_full: bool) -> Option<LedgerHolder> {
    let last = position.attestations.last()?;
    let side = position.side();
    let is_article = matches!(position.holder, PositionHolder::Article(_));
    let turn = position
        .has_changed()
        .then(|| turns::turn(cx, position, None, usize::MAX));
    let (stages, in_reports) = turn
        .map(|turn| {
            let stages = turn.stages.into_iter().chain(turn.folded).chain(turn.last);
            let stages: Vec<_> = stages.collect();
            let mut doubts = stages.iter().map(|stage| &stage.doubt);
            let doubt = doubts.rfind(|doubt| !doubt.is_empty());
            let doubt = doubt.cloned().unwrap_or_default();
            (stages, doubt)
        })
        .unwrap_or_default();
    let shown = side.map(|side| answers::shown(position, side));
    let shown = shown.filter(|_| stages.is_empty()).unwrap_or_default();
    let is_dated = shown.first().is_some_and(|(_, one)| !one.said.is_unknown());
    let mut refs: Vec<&AnnotationRef> = position.attestations.iter().map(|one| &one.at).collect();
    // What a change leads away from is among its stages.
    refs.retain(|_| stages.is_empty());
    Some(LedgerHolder {
        holder: match &position.holder {
            PositionHolder::Article(id) => article(cx, id),
            other => cx.position_holder(other),
        },
        is_actor: matches!(position.holder, PositionHolder::Actor(_)),
        is_several: cx.may_be_several(&position.holder),
        is_article,
        sign: match side {
            None => "unsure",
            Some(Polarity::For) if is_article => "own",
            Some(side) => sign_of(position, side).unwrap_or(stance_class(last.stance)),
        },
        stances: stances(cx, &refs, is_full),
        since: match is_dated {
            true => answers::since(cx, &shown),
            false => String::new(),
        },
        stages,
        doubt: match side {
            None => cx.messages.get("order-not-known").to_owned(),
            Some(_) => in_reports,
        },
    })
}

/// The sign of what was last said on a side.
fn sign_of(position: &Position, side: Polarity) -> Option<&'static str> {
    let mut all = position.attestations.iter().rev();
    let last = all.find(|one| polarity(one.stance) == side)?;
    Some(stance_class(last.stance))
}

/// An article that speaks for itself.
fn article(cx: Context<'_>, id: &ArticleId) -> LinkCard {
    let name = cx
        .dossier
        .articles
        .get(id)
        .map(|article| cx.source(article));
    LinkCard {
        href: Some(cx.from.to(&address::of(&id.clone().into()))),
        name: name.unwrap_or_default(),
        ..LinkCard::default()
    }
}

/// Articles that take a claim for granted.
fn granted(cx: Context<'_>, claim: &Claim, is_full: bool) -> Vec<(&'static str, LedgerHolder)> {
    let mut by_article: BTreeMap<(&ArticleId, Polarity), Vec<&AnnotationRef>> = BTreeMap::new();
    for (at, one) in attestations(cx, &claim.id) {
        if one.holder == Holder::Presupposed {
            let key = (&at.article, polarity(one.stance));
            by_article.entry(key).or_default().push(at);
        }
    }
    let card = |((id, side), refs): ((&ArticleId, Polarity), Vec<&AnnotationRef>)| {
        let holder = LedgerHolder {
            holder: article(cx, id),
            is_actor: false,
            is_several: false,
            is_article: true,
            sign: "taken",
            stances: stances(cx, &refs, is_full),
            since: String::new(),
            stages: Vec::new(),
            doubt: String::new(),
        };
        (side_class(side), holder)
    };
    by_article.into_iter().map(card).collect()
}

/// What is done with a claim in some passages: one stance for each word.
fn stances(cx: Context<'_>, refs: &[&AnnotationRef], is_full: bool) -> Vec<LedgerStance> {
    let mut stances: Vec<(LedgerStance, Vec<AnnotationRef>)> = Vec::new();
    for at in refs {
        let Some((article, annotation)) = cx.dossier.annotation(at) else {
            continue;
        };
        let (What::Claim(attestation), Some(card)) = (&annotation.what, cx.position(at)) else {
            continue;
        };
        let stance = LedgerStance {
            word: word(cx, attestation),
            class: card.stance.class,
            certainty: card.stance.certainty,
            at: Vec::new(),
            more: 0,
            words: match is_full {
                true => article.words(&annotation.passage).to_owned(),
                false => String::new(),
            },
            is_quoted: cx.dossier.positions.quoted(at) == Quoted::Wholly,
            suggested: card.suggested,
        };
        match stances.iter_mut().find(|(one, _)| one.word == stance.word) {
            Some((known, refs)) => {
                // Of several sentences, one that leaves no doubt.
                if is_doubtful(known) && !is_doubtful(&stance) {
                    *known = stance;
                    refs.insert(0, (*at).clone());
                } else {
                    refs.push((*at).clone());
                }
            }
            None => stances.push((stance, vec![(*at).clone()])),
        }
    }
    let placed = |(stance, refs): (LedgerStance, Vec<AnnotationRef>)| {
        let mut at = cx.passages(&refs);
        let more = at.len().saturating_sub(PLACES);
        at.truncate(PLACES);
        LedgerStance { at, more, ..stance }
    };
    stances.into_iter().map(placed).collect()
}

fn is_doubtful(stance: &LedgerStance) -> bool {
    stance.suggested || !stance.certainty.is_empty()
}

/// What is done with a claim, as a verb.
fn word(cx: Context<'_>, attestation: &Attestation) -> String {
    let is_for = polarity(attestation.stance) == Polarity::For;
    match (&attestation.holder, is_for) {
        (Holder::Article, true) => cx.messages.get("says-so-itself").to_owned(),
        (Holder::Presupposed, true) => cx.messages.get("takes-it-for-granted").to_owned(),
        _ => cx.messages.stance(attestation.stance).to_owned(),
    }
}
