//! The home page.

use super::map::{Width, places_named};
use super::records::most_named;
use super::{chronology, claims, head, map, question};
use crate::dossier::{Claim, RecordId};
use crate::page::context::{Context, Edition};
use crate::page::make::articles::article_cards;
use crate::page::model::{FigureCard, Frame, HomePage};
use crate::page::routes::Overview;

/// How many of something the home page shows.
const SHOWN: usize = 8;

/// The home page.
pub(crate) fn page(edition: Edition<'_>) -> HomePage {
    let dossier = edition.dossier;
    let cx = Context::new(edition, Overview::Home.address());
    let site = &dossier.site;
    let claims = claims::ordered(dossier);
    let (mut events, undated) = chronology::event_cards(cx);
    events.extend(undated);
    HomePage {
        frame: Frame {
            page_data_html: head::website(site),
            ..cx.frame(
                Overview::Home.address(),
                "home",
                &site.title,
                &site.description,
            )
        },
        headline: site.question.clone().unwrap_or_else(|| site.title.clone()),
        updated: site.updated.as_ref().map(|date| date.said(cx.messages)),
        figures: figures(edition, &claims),
        articles: article_cards(cx),
        questions: question::cards(cx),
        contested: claims::contested(cx, &claims),
        actors: most_named(
            cx,
            dossier.actors.keys().cloned().map(RecordId::from),
            SHOWN,
        ),
        places: most_named(
            cx,
            dossier.places.keys().cloned().map(RecordId::from),
            SHOWN,
        ),
        events,
        map: map::card(&cx, &places_named(dossier), None, Width::Full),
    }
}

fn figures(edition: Edition<'_>, claims: &[(&Claim, bool)]) -> Vec<FigureCard> {
    let Edition { dossier, messages } = edition;
    let figure = |count: usize, id: &str, href: &str| FigureCard {
        count,
        label: messages.count(id, count),
        href: href.to_owned(),
    };
    let contested = claims.iter().filter(|(_, contested)| *contested).count();
    let mut claims_figure = figure(claims.len(), "figure-claims", Overview::Claims.address());
    if contested > 0 {
        let parts = [
            ("count", claims.len().into()),
            ("contested", contested.into()),
        ];
        claims_figure.label = messages.format("figure-claims-contested", &parts);
    }
    let quotes = dossier
        .articles
        .values()
        .flat_map(|article| &article.annotations);
    // An utterance that is quoted several times is one.
    let quotes = quotes
        .filter(|annotation| match &annotation.what {
            crate::dossier::What::Quote(quote) => quote.same_as.is_none(),
            _ => false,
        })
        .count();
    let mut figures = vec![
        figure(
            dossier.articles.len(),
            "figure-articles",
            Overview::Articles.address(),
        ),
        figure(
            dossier.actors.len(),
            "figure-actors",
            Overview::Actors.address(),
        ),
        figure(
            dossier.places.len(),
            "figure-places",
            Overview::Places.address(),
        ),
        claims_figure,
        figure(
            dossier.events.len(),
            "figure-events",
            Overview::Chronology.address(),
        ),
        figure(quotes, "figure-quotations", Overview::Articles.address()),
    ];
    figures.retain(|figure| figure.count > 0);
    figures
}
