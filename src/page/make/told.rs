//! What was said of a claim, in chronological order.

use super::positions::Attested;
use super::said::side_class;
use crate::dossier::{AnnotationRef, What, polarity};
use crate::page::context::Context;
use crate::page::model::{MonthCard, SayingCard};
use crate::time::day::Day;
use crate::time::edtf::Edtf;

/// A stretch without a word is worth saying from so many days on.
const LONG: i64 = 14;

/// What was said of a claim, in chronological order, as numbered cards. What is taken for granted is said too.
pub(crate) fn sayings(cx: Context<'_>, all: &[Attested<'_>]) -> Vec<SayingCard> {
    let day = |(at, _): &Attested<'_>| cx.dossier.positions.said(at)?.placed().latest();
    let first = all.iter().find_map(day);
    let last = all.iter().filter_map(day).max();
    let whole = first.zip(last);
    let whole = whole.map_or(0, |(first, last)| last.number() - first.number());
    let mut before: Option<Day> = None;
    let mut cards = Vec::new();
    for (number, one) in (1..).zip(all) {
        let pause = match before.zip(day(one)) {
            Some((before, day)) => pause(cx, day.number() - before.number(), whole),
            None => String::new(),
        };
        before = day(one).or(before);
        cards.extend(saying(cx, one.0, number, pause));
    }
    cards
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

/// In words, if nothing was said for more than a quarter of the whole.
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

fn saying(cx: Context<'_>, at: &AnnotationRef, number: usize, pause: String) -> Option<SayingCard> {
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
    })
}
