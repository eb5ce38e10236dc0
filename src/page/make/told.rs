//! What was said of a claim, in the order of time.

use std::collections::BTreeMap;

use super::said::side_class;
use crate::dossier::{AnnotationRef, ClaimId, DatedAttestation, What, polarity};
use crate::page::context::Context;
use crate::page::model::SayingCard;
use crate::time::edtf::Day;

/// A stretch without a word is worth saying from so many days on.
const LONG: i64 = 14;

/// What was said of a claim, by the end of the days on which it may have been said, and of one day by the articles.
pub(crate) fn in_time<'a>(cx: Context<'a>, claim: &ClaimId) -> Vec<&'a DatedAttestation> {
    let order: BTreeMap<&AnnotationRef, usize> = cx
        .dossier
        .backlinks
        .attestations
        .get(claim)
        .into_iter()
        .flatten()
        .zip(0..)
        .collect();
    let positions = cx.dossier.positions.of(claim).iter();
    let mut all: Vec<&DatedAttestation> = positions.flat_map(|one| &one.attestations).collect();
    all.sort_by_cached_key(|one| (one.said.in_time(), order.get(&one.at)));
    all
}

/// The same as cards, numbered.
pub(crate) fn sayings(cx: Context<'_>, all: &[&DatedAttestation]) -> Vec<SayingCard> {
    let day = |one: &&DatedAttestation| one.said.placed().latest;
    let first = all.iter().find_map(day);
    let last = all.iter().filter_map(day).max();
    let whole = first
        .zip(last)
        .map_or(0, |(first, last)| last.number() - first.number());
    let mut before: Option<Day> = None;
    let mut cards = Vec::new();
    for (number, one) in (1..).zip(all) {
        let pause = match before.zip(day(one)) {
            Some((before, day)) => pause(cx, day.number() - before.number(), whole),
            None => String::new(),
        };
        before = day(one).or(before);
        cards.extend(saying(cx, one, number, pause));
    }
    cards
}

/// In words, where nothing was said for more than a quarter of the whole.
fn pause(cx: Context<'_>, days: i64, whole: i64) -> String {
    if days < LONG || days * 4 < whole {
        return String::new();
    }
    let length = match days {
        700.. => format!("P{}Y~", days / 365),
        90.. => format!("P{}M~", days / 30),
        _ => format!("P{}W~", days / 7),
    };
    let length = cx.messages.duration(&length);
    cx.messages.format("pause", &[("length", (&length).into())])
}

fn saying(
    cx: Context<'_>,
    one: &DatedAttestation,
    number: usize,
    pause: String,
) -> Option<SayingCard> {
    let (article, annotation) = cx.dossier.annotation(&one.at)?;
    let What::Claim(attestation) = &annotation.what else {
        return None;
    };
    let (voice, is_literal) = cx.voice(article, &annotation.passage, attestation);
    Some(SayingCard {
        number,
        side: side_class(polarity(one.stance)),
        day: cx.day(&one.said),
        position: cx.position(&one.at)?,
        voice,
        is_literal,
        pause,
    })
}
