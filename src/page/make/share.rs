//! How to show a part of a page elsewhere: the line to paste, and the same in words.

use super::head;
use super::part::{heading, rows};
use crate::dossier::{Claim, Question};
use crate::page::context::Context;
use crate::page::html::writer::escape;
use crate::page::model::{ImageCard, LanesCard, ShareCard, ValueLineCard};
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
    image: Option<&ImageCard>,
) -> Option<ShareCard> {
    let rows = lanes.map_or(TOLD * 2, |lanes| {
        let bands = lanes.bands.iter();
        3 + bands.map(|band| 1 + band.lanes.len()).sum::<usize>()
    });
    share(cx, &Part::Claim(claim), state, 260 + rows * 44, image)
}

/// How to show a question elsewhere.
pub(crate) fn of_question(
    cx: Context<'_>,
    question: &Question,
    state: &str,
    line: Option<&ValueLineCard>,
    image: Option<&ImageCard>,
) -> Option<ShareCard> {
    let line = if line.is_some() { 160 } else { 0 };
    let height = 260 + line + question.answers.len().min(ANSWERS) * 64;
    share(cx, &Part::Question(question), state, height, image)
}

/// How to show the chronology, the map or the network elsewhere.
pub(crate) fn of_overview(
    cx: Context<'_>,
    part: &Part<'_>,
    image: Option<&ImageCard>,
) -> Option<ShareCard> {
    let height = match part {
        Part::Chronology => 190 + cx.dossier.events.len().min(EVENTS) * 80,
        Part::Network => 760,
        _ => 640,
    };
    share(cx, part, "", height, image)
}

fn share(
    cx: Context<'_>,
    part: &Part<'_>,
    words: &str,
    height: usize,
    image: Option<&ImageCard>,
) -> Option<ShareCard> {
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
    // An address that begins at the site's root leads nowhere from elsewhere.
    let source = match head::canonical(site, &part.whole()) {
        Some(address) => format!("{}, {address}", site.title),
        None => site.title.clone(),
    };
    let rows = rows(cx, part).into_iter();
    let rows = rows.map(|(label, text)| match text.is_empty() {
        true => label,
        false => format!("{label}: {text}"),
    });
    let lines = [heading, words.to_owned()];
    let lines = lines.into_iter().chain(rows).chain([source]);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    Some(ShareCard {
        alone: cx.from.to(&part.address()),
        is_addressed: site.base_url.is_some(),
        line,
        picture: image.map(|image| picture(image, &absolute(&part.whole()))),
        text: lines.join("\n"),
    })
}

/// The HTML of a picture that links to the whole page.
fn picture(image: &ImageCard, whole: &str) -> String {
    format!(
        "<a href=\"{}\"><img src=\"{}\" alt=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\" style=\"max-width:100%;height:auto\"></a>",
        escape(whole),
        escape(&image.href),
        escape(&image.alt),
        image.width,
        image.height,
    )
}
