//! The times of day that accounts of an event and of its parts give, set side by side.

use crate::dossier::{Account, ClockTime, EventId};
use crate::page::context::Context;
use crate::page::draw::hours::HourLine;
use crate::page::model::{HourBandCard, HourCard, HoursCard, LinkCard};
use crate::time::days::Days;
use crate::time::hours::Exactness;

/// The times of day of an event and its parts; none if there are fewer than two, or if they cannot be drawn on one line.
pub(crate) fn hours(cx: Context<'_>, event: &EventId) -> Option<HoursCard> {
    let events = cx.dossier.with_parts(event).into_iter();
    let told: Vec<(&EventId, Vec<Account>, Vec<ClockTime>)> = events
        .map(|event| {
            let accounts = cx.dossier.accounts(event);
            let times = cx.dossier.clock_times(event, &accounts);
            (event, accounts, times)
        })
        .filter(|(_, _, times)| !times.is_empty())
        .collect();
    let days: Vec<Days> = told
        .iter()
        .flat_map(|(_, _, times)| times.iter().map(|time| time.days))
        .collect();
    let line = HourLine::of(&days).filter(|_| days.len() > 1)?;
    let bands = told.iter().map(|(event, accounts, times)| HourBandCard {
        event: cx.link((*event).clone()),
        differ: differ(times),
        times: times
            .iter()
            .filter_map(|time| hour(cx, &line, accounts, time))
            .collect(),
    });
    let bands: Vec<HourBandCard> = bands.collect();
    let disputed = bands.iter().filter(|band| band.differ);
    Some(HoursCard {
        disputed: disputed.map(|band| band.event.clone()).collect(),
        ticks: line.ticks(cx.messages),
        bands,
    })
}

/// Whether not all of some times can be true.
fn differ(times: &[ClockTime]) -> bool {
    let later = |one: &ClockTime| times.iter().any(|other| one.days.is_before(other.days));
    times.iter().any(later)
}

fn hour(
    cx: Context<'_>,
    line: &HourLine,
    accounts: &[Account],
    time: &ClockTime,
) -> Option<HourCard> {
    let (article, annotation) = cx.dossier.annotation(&time.at)?;
    let account = accounts.get(time.account)?;
    let at = cx.passage(article, &annotation.passage);
    let (x, width) = line.place(time.days);
    Some(HourCard {
        according_to: account
            .according_to
            .as_ref()
            .map(|actor| cx.link(actor.clone())),
        words: LinkCard {
            href: Some(at.href.clone()),
            name: article.words(&annotation.passage).to_owned(),
            lang: Some(at.lang.clone()),
            dir: at.dir,
        },
        at,
        when: time.days.said(cx.messages).unwrap_or_default(),
        exactness: match time.exactness {
            Exactness::Minute => "minute",
            Exactness::About => "about",
            Exactness::After => "after",
            Exactness::Before => "before",
            Exactness::Between => "between",
        },
        reckoned: time.is_reckoned,
        against: time.is_against,
        x,
        width,
    })
}
