//! What every page has: its frame, and the dossier as templates see it.

use super::{feeds, head, network, preview};
use crate::dossier::{Correction, Page};
use crate::page::context::{Context, Edition};
use crate::page::html::writer::Html;
use crate::page::messages::direction::direction;
use crate::page::model::{Frame, LinkCard, NavCard, SiteCard};
use crate::page::routes::Overview;

impl<'a> Context<'a> {
    /// What every page has.
    pub(crate) fn frame(
        &self,
        address: &str,
        section: &'static str,
        title: &str,
        description: &str,
    ) -> Frame {
        let here = |correction: &&Correction| {
            let page = self.divisions.places.of(&correction.page);
            page.split('#').next() == Some(address)
        };
        Frame {
            root: self.from.root.to_owned(),
            address: address.to_owned(),
            section,
            page_title: title.to_owned(),
            page_description: description.to_owned(),
            page_corrections: self.corrections(here),
            page_canonical: head::canonical(&self.dossier.site, address),
            page_kind: "website",
            page_image: None,
            page_meta: Vec::new(),
            page_data_html: Html::default(),
        }
    }
}

/// What every template sees of the dossier.
pub(crate) fn site(edition: Edition<'_>) -> SiteCard {
    let Edition {
        dossier, messages, ..
    } = edition;
    let site = &dossier.site;
    let entry = |section: &str, label: &str, count: usize| {
        (count > 0).then(|| NavCard {
            section: section.to_owned(),
            label: messages.get(label).to_owned(),
            href: format!("{section}.html"),
        })
    };
    let nav = [
        entry("articles", "articles", 1),
        entry("actors", "actors", dossier.actors.len()),
        entry("places", "places", dossier.places.len()),
        entry("claims", "claims", dossier.claims.len()),
        entry("chronology", "chronology", dossier.events.len()),
        entry("sources", "sources", 1),
        entry("glossary", "glossary", dossier.terms.len()),
        entry("search", "search", 1),
    ];
    let mut pages: Vec<&Page> = dossier.pages.values().collect();
    pages.sort_by_key(|page| (page.order, page.id.clone()));
    let prose = pages.into_iter().map(|page| NavCard {
        section: page.id.to_string(),
        label: page.title.clone(),
        href: format!("{}.html", page.id),
    });
    SiteCard {
        title: site.title.clone(),
        description: site.description.clone(),
        direction: direction(&site.language),
        language: site.language.clone(),
        words_language: messages.language().to_owned(),
        words_direction: messages.direction(),
        editor: site.editor.clone(),
        license: site.license.clone().map(|(name, href)| LinkCard {
            href,
            name,
            ..LinkCard::default()
        }),
        feeds: feed_links(edition),
        image: preview::of_site(edition),
        nav: nav.into_iter().flatten().collect(),
        footer: prose
            .chain(entry(
                "network",
                "network",
                usize::from(network::is_any(dossier)),
            ))
            .chain(entry("gaps", "gaps", 1))
            .chain(entry("book", "book-link", dossier.articles.len()))
            .chain(entry("corrections", "corrections", 1))
            .collect(),
    }
}

fn feed_links(edition: Edition<'_>) -> Vec<NavCard> {
    let (has_feed, has_corrections) = feeds::has_entries(edition.dossier);
    let link = |label: &str, href: &str| NavCard {
        section: String::new(),
        label: edition.messages.get(label).to_owned(),
        href: href.to_owned(),
    };
    let articles = has_feed.then(|| link("articles", Overview::Feed.address()));
    let corrections =
        has_corrections.then(|| link("corrections", Overview::CorrectionsFeed.address()));
    articles.into_iter().chain(corrections).collect()
}
