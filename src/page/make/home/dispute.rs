//! The dispute in two columns, for the home page.
//!
//! With the sides that the editor names, a topic is a contested claim on which both sides have spoken, then what either threatens and
//! what either promises. Without them the columns are those who hold a claim and those who dispute it.

use std::cmp::Reverse;

use crate::content::article::Stance;
use crate::content::records::ClaimKind;
use crate::dossier::{
    Agreement, Claim, DatedAttestation, Polarity, Position, PositionHolder, Quoted, Side, polarity,
};
use crate::page::context::Context;
use crate::page::make::claims::short_link;
use crate::page::make::links::unlinked;
use crate::page::model::{DisputeBoard, TopicCard, TopicSide, VoiceCard};

/// How many topics there are at most.
const TOPICS: usize = 5;

/// How many voices of a side a topic has.
const VOICES: usize = 2;

/// The dispute; nothing where nothing is disputed.
pub(super) fn board(cx: Context<'_>) -> Option<DisputeBoard> {
    let site = &cx.dossier.site;
    let sided = site.sides.as_ref().map(|sides| DisputeBoard {
        names: sides.iter().map(|side| side.name.clone()).collect(),
        is_by_editor: true,
        topics: by_sides(cx, sides),
    });
    let board = sided.filter(|board| !board.topics.is_empty());
    let board = board.unwrap_or_else(|| DisputeBoard {
        names: ["held-by", "disputed-by"]
            .map(|id| cx.messages.get(id).to_owned())
            .to_vec(),
        is_by_editor: false,
        topics: by_polarity(cx),
    });
    (!board.topics.is_empty()).then_some(board)
}

/// Contested claims: those on which most have a position first.
fn contested<'a>(cx: Context<'a>) -> Vec<&'a Claim> {
    let dossier = cx.dossier;
    let all = dossier.claims.values();
    let mut contested: Vec<&Claim> = all
        .filter(|claim| dossier.agreement(&claim.id) == Agreement::Contested)
        .collect();
    contested.sort_by_key(|claim| Reverse(dossier.positions.of(&claim.id).len()));
    contested
}

fn by_polarity(cx: Context<'_>) -> Vec<TopicCard> {
    let topic = |claim: &Claim| {
        let on = |side| {
            let positions = cx.dossier.positions.of(&claim.id).iter();
            let here = positions.filter(|one| one.side() == Some(side));
            spoken(cx, here.map(|one| (one, None)).collect())
        };
        TopicCard {
            title: short_link(cx, &claim.id),
            is_contested: true,
            sides: [Polarity::For, Polarity::Against].map(on).to_vec(),
            others: Vec::new(),
        }
    };
    contested(cx).into_iter().take(TOPICS).map(topic).collect()
}

fn by_sides(cx: Context<'_>, sides: &[Side; 2]) -> Vec<TopicCard> {
    let topics = contested(cx)
        .into_iter()
        .filter_map(|claim| on_claim(cx, claim, sides));
    let mut topics: Vec<TopicCard> = topics.take(TOPICS).collect();
    let threats = |claim: &Claim, _: &DatedAttestation| claim.kind == ClaimKind::Threat;
    let promises = |_: &Claim, one: &DatedAttestation| one.stance == Stance::Promises;
    topics.extend(of_sort(cx, "topic-threats", sides, threats));
    topics.extend(of_sort(cx, "topic-promises", sides, promises));
    topics.truncate(TOPICS);
    topics
}

fn is_of(side: &Side, position: &Position) -> bool {
    matches!(&position.holder, PositionHolder::Actor(actor) if side.actors.contains(actor))
}

/// A contested claim on which both sides have spoken.
fn on_claim(cx: Context<'_>, claim: &Claim, sides: &[Side; 2]) -> Option<TopicCard> {
    let positions = cx.dossier.positions.of(&claim.id);
    let voices = |side: &Side| {
        let here = positions.iter().filter(|one| is_of(side, one));
        spoken(cx, here.map(|one| (one, None)).collect())
    };
    let sides_of_it = sides.iter().map(voices).collect::<Vec<_>>();
    if sides_of_it.iter().any(|side| side.voices.is_empty()) {
        return None;
    }
    let others = positions
        .iter()
        .filter(|one| !sides.iter().any(|side| is_of(side, one)));
    Some(TopicCard {
        title: short_link(cx, &claim.id),
        is_contested: true,
        sides: sides_of_it,
        others: spoken(cx, others.map(|one| (one, None)).collect()).voices,
    })
}

/// What either side threatens, or promises, without being contradicted: nothing where neither does.
fn of_sort(
    cx: Context<'_>,
    title: &str,
    sides: &[Side; 2],
    is_wanted: impl Fn(&Claim, &DatedAttestation) -> bool,
) -> Option<TopicCard> {
    let dossier = cx.dossier;
    let mut spoken_by = |side: &Side| {
        let mut found = Vec::new();
        for claim in dossier.claims.values() {
            if dossier.agreement(&claim.id) == Agreement::Contested {
                continue;
            }
            let positions = dossier.positions.of(&claim.id).iter();
            let wanted = positions.filter(|one| {
                let is_meant = |at: &DatedAttestation| is_wanted(claim, at);
                is_of(side, one)
                    && one.side() == Some(Polarity::For)
                    && one.attestations.iter().any(is_meant)
            });
            found.extend(wanted.map(|one| (one, Some(claim))));
        }
        spoken(cx, found)
    };
    let sides: Vec<TopicSide> = sides.iter().map(&mut spoken_by).collect();
    sides
        .iter()
        .any(|side| !side.voices.is_empty())
        .then(|| TopicCard {
            title: unlinked(cx.messages.get(title).to_owned()),
            is_contested: false,
            sides,
            others: Vec::new(),
        })
}

/// Positions as voices, at most as many as there is room for.
fn spoken(cx: Context<'_>, positions: Vec<(&Position, Option<&Claim>)>) -> TopicSide {
    let mut positions = positions;
    positions.sort_by_key(|(one, _)| Reverse(one.attestations.len()));
    let count = positions.len();
    let voices = positions
        .into_iter()
        .filter_map(|(one, claim)| voice(cx, one, claim));
    let voices: Vec<VoiceCard> = voices.take(VOICES).collect();
    TopicSide {
        more: count.saturating_sub(voices.len()),
        voices,
    }
}

/// The last thing that somebody is shown to have said on the side where they were heard last.
fn voice(cx: Context<'_>, position: &Position, claim: Option<&Claim>) -> Option<VoiceCard> {
    let side = position.side();
    let is_there = |one: &&DatedAttestation| side.is_none_or(|side| polarity(one.stance) == side);
    let mut there = position.attestations.iter().filter(is_there);
    // An uncertain reading speaks for nobody who spoke plainly elsewhere.
    let plain = there.clone().rfind(|one| is_plain(cx, one));
    let last = plain.or_else(|| there.next_back())?;
    let (article, annotation) = cx.dossier.annotation(&last.at)?;
    let card = cx.position(&last.at)?;
    Some(VoiceCard {
        is_actor: matches!(position.holder, PositionHolder::Actor(_)),
        is_several: cx.may_be_several(&position.holder),
        claim: claim.map(|claim| cx.link(claim.id.clone())),
        words: match claim {
            None => article.words(&annotation.passage).to_owned(),
            Some(_) => String::new(),
        },
        is_quoted: cx.dossier.positions.quoted(&last.at) == Quoted::Wholly,
        stance: card.stance,
        day: card.day,
        at: card.at,
    })
}

fn is_plain(cx: Context<'_>, one: &DatedAttestation) -> bool {
    let card = cx.position(&one.at);
    card.is_some_and(|card| card.stance.certainty.is_empty() && !card.suggested)
}
