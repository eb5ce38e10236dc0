//! The answers to a question, and who gives them.

use std::collections::BTreeSet;

use crate::dossier::{
    AnnotationRef, Answer, Claim, ClaimId, DatedAttestation, Moved, Polarity, Position, What,
    polarity,
};
use crate::page::context::Context;
use crate::page::make::amounts::value;
use crate::page::make::claims::short_link;
use crate::page::model::{AnswerCard, AnswerHolder, AnswerRow, LinkCard, MovedCard};

/// How many holders of an answer are shown.
pub(crate) const HOLDERS: usize = 6;

/// An answer with those who take a position on it.
pub(crate) fn card(cx: Context<'_>, answer: &Answer<'_>) -> AnswerCard {
    let claim = cx.dossier.claims.get(answer.claim);
    let mut holders: Vec<AnswerHolder> = Vec::new();
    let now = |all: &[&Position], side| -> Vec<AnswerHolder> {
        let all = all.iter();
        all.filter_map(|position| holder(cx, position, side, None))
            .collect()
    };
    holders.extend(now(&answer.held, Polarity::For));
    holders.extend(taken_for_granted(cx, answer.claim));
    holders.extend(now(&answer.disputed, Polarity::Against));
    holders.extend(now(&answer.unsure, Polarity::For));
    holders.extend(now(&answer.neither, Polarity::Open));
    let moved = answer.moved.iter();
    holders.extend(
        moved.filter_map(|(position, moved)| holder(cx, position, Polarity::For, Some(moved))),
    );
    let taken_back = answer.taken_back.iter();
    holders.extend(taken_back.filter_map(|position| taken_back_holder(cx, position)));
    let more = holders.len().saturating_sub(HOLDERS);
    holders.truncate(HOLDERS);
    AnswerCard {
        id: place(cx, answer.claim),
        claim: cx.link(answer.claim.clone()),
        value: value_of(cx, claim),
        tally: tally(cx, answer, true),
        holders,
        more,
    }
}

/// The place of an answer on the page of its question.
pub(crate) fn place(cx: Context<'_>, claim: &ClaimId) -> String {
    cx.from.id(&format!("a-{claim}"))
}

/// An answer in a row.
pub(crate) fn row(cx: Context<'_>, answer: &Answer<'_>, most: usize) -> AnswerRow {
    let held = answer.held.iter().take(most);
    let link = |position: &&Position| {
        let one = shown(position, Polarity::For);
        let best = one
            .iter()
            .copied()
            .max_by_key(|(rank, one)| strength(cx, *rank, one));
        let at = best.and_then(|(_, one)| {
            let (article, annotation) = cx.dossier.annotation(&one.at)?;
            Some(cx.passage(article, &annotation.passage).href)
        });
        LinkCard {
            href: at,
            name: cx.position_holder(&position.holder).name,
            ..LinkCard::default()
        }
    };
    AnswerRow {
        claim: short_link(cx, answer.claim),
        value: value_of(cx, cx.dossier.claims.get(answer.claim)),
        held: held.map(link).collect(),
        more: answer.held.len().saturating_sub(most),
        others: tally(cx, answer, false),
    }
}

/// The value of an answer in words; empty if it has none.
pub(crate) fn value_of(cx: Context<'_>, claim: Option<&Claim>) -> String {
    claim
        .and_then(|claim| claim.value.as_ref())
        .map_or_else(String::new, |amount| value(cx, amount))
}

/// How many take which position, in words.
pub(crate) fn tally(cx: Context<'_>, answer: &Answer<'_>, with_held: bool) -> String {
    let granted = presupposing(cx, answer.claim).len();
    let held = if with_held { answer.held.len() } else { 0 };
    let counts = [
        ("count-for", held),
        ("answer-granted", granted),
        ("count-against", answer.disputed.len()),
        ("count-neither", answer.neither.len()),
        ("answer-unsure", answer.unsure.len()),
        ("answer-moved", answer.moved.len()),
    ];
    let taken_back = ("answer-taken-back", answer.taken_back.len());
    let counts = counts.iter().chain([&taken_back]);
    let counts = counts.filter(|(_, count)| *count > 0);
    let words: Vec<String> = counts
        .map(|(id, count)| cx.messages.count(id, *count))
        .collect();
    words.join(cx.messages.get("semicolon"))
}

/// An attestation, and its place in the position.
pub(crate) type Ranked<'a> = (usize, &'a DatedAttestation);

/// What shows that a holder is on a side now: what was said there since the last change.
pub(crate) fn shown(position: &Position, side: Polarity) -> Vec<Ranked<'_>> {
    let is_there = |one: &DatedAttestation| one.counts() && polarity(one.stance) == side;
    let since = position.sequence.steps.last().map_or(0, |step| step.to);
    let all = position.attestations.iter().enumerate();
    let shown: Vec<Ranked<'_>> = all
        .clone()
        .filter(|(rank, one)| *rank >= since && is_there(one))
        .collect();
    match shown.is_empty() {
        true => all.filter(|(_, one)| is_there(one)).collect(),
        false => shown,
    }
}

/// The strength of a sentence as evidence: words with a day of their own before reported ones, the holder's own words before the
/// article's, what has a day before what has none, and then the latest.
fn strength(cx: Context<'_>, rank: usize, one: &DatedAttestation) -> impl Ord + use<> {
    let is_literal = voice(cx, &one.at).is_some_and(|(_, is_literal)| is_literal);
    let is_dated = !one.said.is_unknown();
    (!one.said.is_only_reported(), is_literal, is_dated, rank)
}

fn voice(cx: Context<'_>, at: &AnnotationRef) -> Option<(String, bool)> {
    let (article, annotation) = cx.dossier.annotation(at)?;
    match &annotation.what {
        What::Claim(attestation) => Some(cx.voice(at, article, attestation)),
        _ => None,
    }
}

fn holder(
    cx: Context<'_>,
    position: &Position,
    side: Polarity,
    moved: Option<&Moved<'_>>,
) -> Option<AnswerHolder> {
    let all = shown(position, side);
    let (_, best) = all
        .iter()
        .copied()
        .max_by_key(|(rank, one)| strength(cx, *rank, one))?;
    let (voice, is_literal) = voice(cx, &best.at)?;
    let others: Vec<AnnotationRef> = all
        .iter()
        .filter(|(_, one)| one.at != best.at)
        .map(|(_, one)| one.at.clone())
        .collect();
    let is_known = position.latest().is_some_and(|latest| latest.is(side));
    Some(AnswerHolder {
        position: cx.position(&best.at)?,
        since: since(cx, &all),
        voice,
        is_literal,
        also: cx.passages(&others),
        also_in: cx.passages(&best.also_in),
        moved: moved.and_then(|moved| moved_card(cx, moved)),
        doubt: match is_known {
            true => String::new(),
            false => cx.messages.get("order-not-known").to_owned(),
        },
    })
}

fn moved_card(cx: Context<'_>, moved: &Moved<'_>) -> Option<MovedCard> {
    let (article, annotation) = cx.dossier.annotation(&moved.first.at)?;
    Some(MovedCard {
        to: short_link(cx, moved.to),
        day: cx.day_at(&moved.first.said, &moved.first.at),
        at: cx.passage(article, &annotation.passage),
    })
}

/// Since when, and when last: "since 3 April 2025; last heard 2 June 2025". What may have been on the same day is not called the last:
/// after "since 19 March", "last heard in March" would read backwards.
pub(crate) fn since(cx: Context<'_>, all: &[Ranked<'_>]) -> String {
    let (Some((_, first)), Some((_, last))) = (all.first(), all.last()) else {
        return String::new();
    };
    let says = |id: &str, one: &DatedAttestation| {
        let day = cx.day(&one.said);
        match day.is_known {
            true => cx.messages.format(id, &[("date", (&day.words).into())]),
            false => day.words,
        }
    };
    let begin = match first.said.is_only_reported() {
        true => says("answer-reported", first),
        false => says("since", first),
    };
    if !first.said.placed().is_before(last.said.placed()) {
        return begin;
    }
    let end = match last.said.is_only_reported() {
        true => says("answer-last-reported", last),
        false => says("answer-last-heard", last),
    };
    [begin, end].join(cx.messages.get("semicolon"))
}

/// A position of which corrections and retractions left nothing, with its last sentence, and since when it is taken back.
fn taken_back_holder(cx: Context<'_>, position: &Position) -> Option<AnswerHolder> {
    let (last, said) = position.taken_back().last()?;
    let (voice, is_literal) = voice(cx, &last.at)?;
    let others = position.taken_back().filter(|(one, _)| one.at != last.at);
    let others: Vec<AnnotationRef> = others.map(|(one, _)| one.at.clone()).collect();
    let day = cx.day(said);
    Some(AnswerHolder {
        position: cx.position(&last.at)?,
        since: match day.is_known {
            true => cx
                .messages
                .format("taken-back-since", &[("date", (&day.words).into())]),
            false => cx.messages.get("taken-back").to_owned(),
        },
        voice,
        is_literal,
        also: cx.passages(&others),
        also_in: cx.passages(&last.also_in),
        moved: None,
        doubt: String::new(),
    })
}

/// Passages that take an answer for granted, by their articles.
fn presupposing<'a>(cx: Context<'a>, claim: &ClaimId) -> Vec<Vec<&'a AnnotationRef>> {
    let status = cx.dossier.claim_statuses.get(claim);
    let is_for = |at: &&AnnotationRef| {
        let annotation = cx.dossier.annotation(at).map(|(_, one)| &one.what);
        matches!(annotation, Some(What::Claim(one)) if polarity(one.stance) == Polarity::For)
    };
    let all: Vec<&AnnotationRef> = status
        .into_iter()
        .flat_map(|status| &status.presupposed)
        .filter(is_for)
        .collect();
    let articles: BTreeSet<_> = all.iter().map(|at| &at.article).collect();
    let of = |article| {
        let all = all.iter().copied();
        all.filter(|at| &at.article == article).collect()
    };
    articles.into_iter().map(of).collect()
}

fn taken_for_granted(cx: Context<'_>, claim: &ClaimId) -> Vec<AnswerHolder> {
    let card = |all: &Vec<&AnnotationRef>| {
        let (first, others) = all.split_first()?;
        let (voice, is_literal) = voice(cx, first)?;
        let others: Vec<AnnotationRef> = others.iter().map(|at| (*at).clone()).collect();
        let position = cx.position(first)?;
        let day = &position.day;
        Some(AnswerHolder {
            since: match day.is_known {
                true => cx
                    .messages
                    .format("answer-reported", &[("date", (&day.words).into())]),
                false => String::new(),
            },
            position,
            voice,
            is_literal,
            also: cx.passages(&others),
            also_in: Vec::new(),
            moved: None,
            doubt: String::new(),
        })
    };
    presupposing(cx, claim).iter().filter_map(card).collect()
}
