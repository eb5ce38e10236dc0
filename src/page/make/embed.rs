//! Parts of pages as pages of their own, for frames on other sites: without navigation, with links to the whole page.

use super::chronology::event_cards;
use super::map::{self, Width};
use super::part::{heading, in_a_sentence};
use super::positions::attestations;
use super::share::{ANSWERS, EVENTS, TOLD};
use super::{amounts, asked, head, lanes, network, told};
use crate::dossier::{Claim, Question};
use crate::page::context::{Context, Edition};
use crate::page::model::{EmbedPage, Frame};
use crate::page::shown::Part;

/// The page of a part.
pub(crate) fn page(edition: Edition<'_>, part: &Part<'_>) -> EmbedPage {
    let address = part.address();
    let cx = Context::new(edition, &address);
    let whole = part.whole();
    let heading = heading(cx, part);
    let page = EmbedPage {
        kind: kind(cx, part),
        whole: cx.from.to(&whole),
        frame: Frame {
            page_canonical: head::canonical(&cx.dossier.site, &whole),
            ..cx.frame(&address, "embed", &heading, &in_a_sentence(cx, part))
        },
        heading,
        state: None,
        lanes: None,
        told: Vec::new(),
        question: None,
        line: None,
        events: Vec::new(),
        map: None,
        network: None,
        more: 0,
    };
    match part {
        Part::Claim(claim) => of_claim(cx, claim, page),
        Part::Question(question) => of_question(cx, question, page),
        Part::Chronology => {
            let (mut events, undated) = event_cards(cx);
            events.extend(undated);
            let more = events.len().saturating_sub(EVENTS);
            events.truncate(EVENTS);
            EmbedPage {
                events,
                more,
                ..page
            }
        }
        Part::Map => EmbedPage {
            map: map::card(&cx, &map::places_named(cx.dossier), None, Width::Full),
            ..page
        },
        Part::Network => EmbedPage {
            network: Some(network::for_frame(cx)),
            ..page
        },
    }
}

fn of_claim(cx: Context<'_>, claim: &Claim, page: EmbedPage) -> EmbedPage {
    let order = attestations(cx, &claim.id);
    let lanes = lanes::lanes(cx, claim, &order);
    // The drawing shows them all.
    let mut told = match lanes {
        Some(_) => Vec::new(),
        None => told::sayings(cx, &order),
    };
    let more = told.len().saturating_sub(TOLD);
    told.truncate(TOLD);
    EmbedPage {
        state: Some(cx.state(&claim.id)),
        lanes,
        told,
        more,
        ..page
    }
}

fn of_question(cx: Context<'_>, one: &Question, page: EmbedPage) -> EmbedPage {
    let mut card = asked::one_card(cx, one);
    let more = card.answers.len().saturating_sub(ANSWERS);
    card.answers.truncate(ANSWERS);
    EmbedPage {
        line: amounts::line(cx, &cx.dossier.answers(one)),
        question: Some(card),
        more,
        ..page
    }
}

/// What the heading is, if it does not say so itself.
fn kind(cx: Context<'_>, part: &Part<'_>) -> String {
    match part {
        Part::Claim(_) => cx.messages.get("claim").to_owned(),
        Part::Question(_) => cx.messages.get("question").to_owned(),
        Part::Chronology | Part::Map | Part::Network => String::new(),
    }
}
