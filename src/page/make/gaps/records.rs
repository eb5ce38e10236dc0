//! What is not known of events, actors and places.

use super::entry::gap;
use crate::content::actor::ActorKind;
use crate::dossier::Event;
use crate::page::context::Context;
use crate::page::model::GapCard;

pub(super) fn undated_events(cx: Context<'_>) -> Vec<GapCard> {
    let times = &cx.dossier.times;
    saying(cx, |event| {
        let is_undated = event.date.is_none() && times.resolved(event).is_none();
        is_undated.then(|| match &event.date_text {
            Some(words) if times.is_printed(event) => cx.messages.quoted(words),
            words => words.clone().unwrap_or_default(),
        })
    })
}

/// Events with a date of no year, or one whose beginning or end is open or not known.
pub(super) fn inexact_events(cx: Context<'_>) -> Vec<GapCard> {
    saying(cx, |event| {
        let (date, _) = event.date.as_ref()?;
        let has_ends = date.earliest().is_some() && date.latest().is_some();
        let is_whole = has_ends && !date.is_of_no_year();
        (!is_whole).then(|| date.said(cx.messages))
    })
}

pub(super) fn unlocated_events(cx: Context<'_>) -> Vec<GapCard> {
    lacking(cx, |event| event.places.is_empty())
}

pub(super) fn unattended_events(cx: Context<'_>) -> Vec<GapCard> {
    lacking(cx, |event| event.participants.is_empty())
}

pub(super) fn unreported_events(cx: Context<'_>) -> Vec<GapCard> {
    lacking(cx, |event| cx.dossier.accounts(&event.id).is_empty())
}

/// Events of which something is not recorded.
fn lacking(cx: Context<'_>, lacks: impl Fn(&Event) -> bool) -> Vec<GapCard> {
    saying(cx, |event| lacks(event).then(String::new))
}

/// Events of which there is something to say.
fn saying(cx: Context<'_>, say: impl Fn(&Event) -> Option<String>) -> Vec<GapCard> {
    let events = cx.dossier.events.values();
    events
        .filter_map(|event| Some(gap(cx, event.id.clone(), say(event)?)))
        .collect()
}

pub(super) fn unlocated_places(cx: Context<'_>) -> Vec<GapCard> {
    let places = cx.dossier.places.values();
    places
        .filter(|place| !place.is_located())
        .map(|place| gap(cx, place.id.clone(), String::new()))
        .collect()
}

pub(super) fn unnamed_actors(cx: Context<'_>) -> Vec<GapCard> {
    let actors = cx.dossier.actors.values();
    actors
        .filter(|actor| actor.kind == ActorKind::Unnamed)
        .map(|actor| gap(cx, actor.id.clone(), String::new()))
        .collect()
}
