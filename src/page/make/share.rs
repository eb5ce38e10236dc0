//! How to show a part of a page elsewhere: the line to paste, and the same in words.

use super::head;
use crate::dossier::{Claim, Question};
use crate::page::context::Context;
use crate::page::html::writer::escape;
use crate::page::model::{LanesCard, ShareCard};
use crate::page::shown::Part;

/// How many sentences a claim without a drawing shows in a frame.
pub(crate) const TOLD: usize = 4;
/// How many answers a question shows there.
pub(crate) const ANSWERS: usize = 12;
/// How many events the chronology shows there.
pub(crate) const EVENTS: usize = 30;
/// The least and the greatest height that a frame is given, in CSS pixels.
const HEIGHTS: (usize, usize) = (220, 900);

/// How to show a claim elsewhere.
pub(crate) fn of_claim(
    cx: Context<'_>,
    claim: &Claim,
    state: &str,
    lanes: Option<&LanesCard>,
) -> Option<ShareCard> {
    let rows = lanes.map_or(TOLD * 2, |lanes| {
        let bands = lanes.bands.iter();
        3 + bands.map(|band| 1 + band.lanes.len()).sum::<usize>()
    });
    share(cx, &Part::Claim(claim), state, 260 + rows * 44)
}

/// How to show a question elsewhere.
pub(crate) fn of_question(cx: Context<'_>, question: &Question, state: &str) -> Option<ShareCard> {
    let height = 260 + question.answers.len().min(ANSWERS) * 64;
    share(cx, &Part::Question(question), state, height)
}

/// How to show the chronology, the map or the network elsewhere.
pub(crate) fn of_overview(cx: Context<'_>, part: &Part<'_>) -> Option<ShareCard> {
    let height = match part {
        Part::Chronology => 180 + cx.dossier.events.len().min(EVENTS) * 76,
        _ => 640,
    };
    share(cx, part, "", height)
}

fn share(cx: Context<'_>, part: &Part<'_>, words: &str, height: usize) -> Option<ShareCard> {
    let site = &cx.dossier.site;
    if !site.embeds {
        return None;
    }
    let absolute = |address: &str| head::canonical(site, address).unwrap_or(address.to_owned());
    let heading = heading(cx, part);
    let (least, most) = HEIGHTS;
    let line = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\" style=\"border:0\"></iframe>",
        escape(&absolute(&part.address())),
        escape(&heading),
        height.clamp(least, most),
    );
    let source = format!("{}, {}", site.title, absolute(&part.whole()));
    let lines = [heading.as_str(), words, &source];
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    Some(ShareCard {
        alone: cx.from.to(&part.address()),
        is_addressed: site.base_url.is_some(),
        line,
        text: lines.join("\n"),
    })
}

/// What a part is called.
pub(crate) fn heading(cx: Context<'_>, part: &Part<'_>) -> String {
    match part {
        Part::Claim(claim) => claim.statement.clone(),
        Part::Question(question) => question.question.clone(),
        Part::Chronology => cx.messages.get("chronology").to_owned(),
        Part::Map => cx.messages.get("map").to_owned(),
        Part::Network => cx.messages.get("network-heading").to_owned(),
    }
}
