//! The preview of a shared link: an image of 1200 × 630 pixels. That of the home page and of each article has title, publisher
//! and date as on the page, and a small map of the places mentioned, or a direct quotation if there is none. That of a claim or a
//! question has who is on which side; it is also what "Share" offers for places that take no frames.
//!
//! Preview images are requested by their full address, so they exist only if `base_url` is set. A line with a letter that none
//! of the fonts has is left out completely, because a box would be read as a letter.

use super::{head, map, part};
use crate::analysis::quotations::within_marks;
use crate::content::article::QuoteType;
use crate::dossier::{Article, Dossier, PlaceId, Quote, RecordId, What};
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::draw::map::spot::Spot;
use crate::page::draw::preview::fonts::paint_on;
use crate::page::draw::preview::sheet::{PAPER, SIZE, Sheet, Words};
use crate::page::messages::phrases::{in_marks, with_doubt};
use crate::page::model::ImageCard;
use crate::page::routes::Overview;
use crate::page::shown::Part;
use crate::text::fold::fold_case;

/// The picture that goes with a page.
#[derive(Clone, Copy)]
pub struct Preview<'a> {
    edition: Edition<'a>,
    of: Subject<'a>,
}

#[derive(Clone, Copy)]
enum Subject<'a> {
    Home,
    Article(&'a Article),
    Part(Part<'a>),
}

/// Every preview image of a dossier's site; none if the site's address is not known, or if they are turned off.
pub fn previews(edition: Edition<'_>) -> Vec<Preview<'_>> {
    let dossier = edition.dossier;
    if !are_any(dossier) {
        return Vec::new();
    }
    let articles = dossier
        .articles
        .values()
        .map(|article| Subject::Article(article));
    let parts = part::parts(dossier).into_iter().map(Subject::Part);
    std::iter::once(Subject::Home)
        .chain(articles)
        .chain(parts)
        .map(|of| Preview { edition, of })
        .collect()
}

fn are_any(dossier: &Dossier) -> bool {
    dossier.site.previews && dossier.site.base_url.is_some()
}

/// The picture of the home page, which stands for every page without one of its own.
pub(crate) fn of_site(edition: Edition<'_>) -> Option<ImageCard> {
    let of = Subject::Home;
    are_any(edition.dossier)
        .then_some(Preview { edition, of })?
        .card()
}

/// The picture of an article.
pub(crate) fn of_article(edition: Edition<'_>, article: &Article) -> Option<ImageCard> {
    let of = Subject::Article(article);
    are_any(edition.dossier)
        .then_some(Preview { edition, of })?
        .card()
}

/// The picture of a claim, a question or an overview that other sites can show; none if they cannot.
pub(crate) fn of_part(edition: Edition<'_>, part: &Part<'_>) -> Option<ImageCard> {
    let of = Subject::Part(*part);
    let is_there = edition.dossier.site.embeds && are_any(edition.dossier);
    is_there.then_some(Preview { edition, of })?.card()
}

/// An icon for the screens of phones, as PNG: a drawing on a ground of the pages' paper, since phones show no transparence.
pub fn icon(svg: &str, size: u32) -> Option<Vec<u8>> {
    paint_on(svg, size, PAPER)
}

impl Preview<'_> {
    /// Its address from the site's root.
    pub fn address(&self) -> String {
        match self.of {
            Subject::Home => "previews/index.png".to_owned(),
            Subject::Article(article) => format!("previews/articles/{}.png", article.id),
            Subject::Part(part) => {
                let page = part.whole();
                let name = page.strip_suffix(".html").unwrap_or(&page);
                format!("previews/{name}.png")
            }
        }
    }

    /// The picture, as PNG; nothing only if it could not be painted at all.
    pub fn png(&self) -> Option<Vec<u8>> {
        self.sheet().png(self.edition.messages)
    }

    fn card(&self) -> Option<ImageCard> {
        Some(ImageCard {
            href: head::canonical(&self.edition.dossier.site, &self.address())?,
            alt: self.sheet().in_words(self.edition.messages),
            width: SIZE.0,
            height: SIZE.1,
        })
    }

    fn sheet(&self) -> Sheet {
        match self.of {
            Subject::Home => home(self.edition),
            Subject::Article(article) => of(self.edition, article),
            Subject::Part(part) => shared(self.edition, &part),
        }
    }
}

fn home(edition: Edition<'_>) -> Sheet {
    let dossier = edition.dossier;
    let site = &dossier.site;
    let line = |text: &str| Words::new(text, &site.language);
    let question = site.question.as_deref().unwrap_or(&site.description);
    Sheet {
        brand: None,
        title: line(&site.title),
        text: Some(line(question)),
        rows: Vec::new(),
        quote: None,
        foot: site.editor.iter().map(|editor| line(editor)).collect(),
        spots: spots(
            edition,
            Overview::Home.address(),
            &map::places_named(dossier),
        ),
    }
}

fn of(edition: Edition<'_>, article: &Article) -> Sheet {
    let dossier = edition.dossier;
    let site = &dossier.site;
    let address = address::of(&RecordId::from(article.id.clone()));
    let card = Context::new(edition, &address).article(article);
    let spots = spots(edition, &address, &map::places_meant(article));
    let quote = if spots.is_empty() {
        key_quote(dossier, article)
    } else {
        None
    };
    Sheet {
        brand: Some(Words::new(&site.title, &site.language)),
        title: Words::new(&article.title, &article.language),
        text: None,
        rows: Vec::new(),
        quote,
        foot: [
            with_doubt(&card.publisher.name, &card.publisher_doubt),
            with_doubt(&card.date, &card.date_basis),
        ]
        .map(|line| Words::new(&line, &site.language))
        .to_vec(),
        spots,
    }
}

/// A part of a page: what is asked or stated, how far people agree, and who is on which side.
fn shared(edition: Edition<'_>, part: &Part<'_>) -> Sheet {
    let site = &edition.dossier.site;
    let page = part.whole();
    let cx = Context::new(edition, &page);
    let line = |text: &str| Words::new(text, &site.language);
    let rows = match part {
        // The map beside the words shows them.
        Part::Map => Vec::new(),
        _ => part::rows(cx, part),
    };
    Sheet {
        brand: Some(line(&site.title)),
        title: line(&part::heading(cx, part)),
        text: Some(line(&part::in_a_sentence(cx, part))),
        rows: rows
            .iter()
            .map(|(label, text)| (line(label), line(text)))
            .collect(),
        quote: None,
        foot: site.base_url.iter().map(|url| line(host(url))).collect(),
        spots: match part {
            Part::Map => spots(edition, &page, &map::places_named(edition.dossier)),
            _ => Vec::new(),
        },
    }
}

/// Where the site is, as one reads it aloud: without the scheme.
fn host(url: &str) -> &str {
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    url.trim_end_matches('/')
}

fn spots(edition: Edition<'_>, address: &str, places: &[PlaceId]) -> Vec<Spot> {
    map::spots(&Context::new(edition, address), places, None)
}

/// The first direct quotation that a person has confirmed, and who said it.
fn key_quote(dossier: &Dossier, article: &Article) -> Option<(Words, Words)> {
    article.annotations.iter().find_map(|annotation| {
        let What::Quote(Quote {
            speaker: Some(speaker),
            quote_type: Some(QuoteType::Direct),
            ..
        }) = &annotation.what
        else {
            return None;
        };
        let said = within_marks(article.words(&annotation.passage));
        let is_headline = fold_case(said) == fold_case(within_marks(&article.title));
        let is_fit = !annotation.provenance.suggested && !said.is_empty() && !is_headline;
        let speaker = dossier.name_of(&speaker.clone().into());
        is_fit.then(|| {
            (
                Words::new(&in_marks(said, &article.language), &article.language),
                Words::new(speaker, &dossier.site.language),
            )
        })
    })
}
