//! What was said about a claim, in chronological order.

use std::ops::Range;

use super::pauses::pauses;
use super::positions::Attested;
use super::said::side_class;
use super::unordered::Unordered;
use crate::dossier::{AnnotationRef, What, polarity};
use crate::page::context::Context;
use crate::page::model::{MonthCard, SayingCard};
use crate::time::edtf::Edtf;

/// What was said about a claim, in chronological order, as numbered cards. What is taken for granted counts as said.
pub(crate) fn sayings(cx: Context<'_>, all: &[Attested<'_>]) -> Vec<SayingCard> {
    sayings_within(cx, all, 0..all.len())
}

/// Some of what was said about a claim, by the places in the whole order.
pub(crate) fn sayings_within(
    cx: Context<'_>,
    all: &[Attested<'_>],
    shown: Range<usize>,
) -> Vec<SayingCard> {
    let pauses = pauses(cx, all);
    let unordered = Unordered::of(cx, all, &shown);
    let cards = (1..)
        .zip(all)
        .zip(pauses)
        .skip(shown.start)
        .take(shown.len())
        .filter_map(|((number, one), pause)| {
            let unordered = unordered.words(cx, number);
            saying(cx, one.0, number, (pause, unordered))
        });
    cards.collect()
}

/// A month of a year; none for what has no day.
type Month = Option<(i64, u8)>;

/// Above how many sentences they are folded by month.
const UNFOLDED: usize = 60;

/// The same by month, if there are too many for one list; what has no day is last. The first and the last month are open.
pub(crate) fn months(
    cx: Context<'_>,
    all: &[Attested<'_>],
    sayings: &[SayingCard],
) -> Vec<MonthCard> {
    if sayings.len() <= UNFOLDED {
        return Vec::new();
    }
    let mut months: Vec<(Month, Vec<SayingCard>)> = Vec::new();
    for saying in sayings {
        let at = all.get(saying.number.saturating_sub(1));
        let said = at.and_then(|(at, _)| cx.dossier.positions.said(at));
        let day = said.and_then(|said| said.placed().latest());
        let month = day.map(|day| (day.year, day.month));
        match months.last_mut() {
            Some((last, told)) if *last == month => told.push(saying.clone()),
            _ => months.push((month, vec![saying.clone()])),
        }
    }
    let last = months.len().saturating_sub(1);
    let card = |place: usize, (month, told): (Month, Vec<SayingCard>)| MonthCard {
        label: month_label(cx, month),
        is_open: place == 0 || place == last,
        told,
    };
    let months = months.into_iter().enumerate();
    months.map(|(place, month)| card(place, month)).collect()
}

fn month_label(cx: Context<'_>, month: Month) -> String {
    let written = month.map(|(year, month)| format!("{year:04}-{month:02}"));
    let month = written.and_then(|written| Edtf::parse(&written).ok());
    match month {
        Some(month) => month.said(cx.messages),
        None => cx.messages.get("day-not-known").to_owned(),
    }
}

fn saying(
    cx: Context<'_>,
    at: &AnnotationRef,
    number: usize,
    (pause, unordered): (String, String),
) -> Option<SayingCard> {
    let (article, annotation) = cx.dossier.annotation(at)?;
    let What::Claim(attestation) = &annotation.what else {
        return None;
    };
    let position = cx.position(at)?;
    let (voice, is_literal) = cx.voice(at, article, attestation);
    Some(SayingCard {
        number,
        side: side_class(polarity(attestation.stance)),
        day: position.day.clone(),
        position,
        voice,
        is_literal,
        pause,
        unordered,
    })
}
