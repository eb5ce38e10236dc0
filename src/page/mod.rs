//! AS SHOWN: one documented struct for each kind of page, ready for its template.
//!
//! [`pages`] lists everything a site consists of. Addresses are decided here and made relative here; prose becomes HTML here, under
//! its annotations. Templates see the structs of [`model`] and nothing else.

pub mod address;
mod context;
pub mod draw;
pub mod html;
mod make;
pub mod messages;
pub mod model;
pub mod search;

use serde::Serialize;

pub use self::context::Edition;
pub use self::make::preview;
use self::make::{
    actor, article, articles, book, chronology, claim, corrections, event, feeds, frame, gaps,
    glossary, home, map, network, place, prose, sources,
};
use self::model::SiteCard;
use crate::dossier::{Actor, Article, Claim, Dossier, Event, Page, Place, RecordId};

/// A page of the site: what it shows. Its struct is made when it is rendered, so that pages cost no memory while they wait.
#[derive(Clone, Copy)]
pub enum Shown<'a> {
    /// A page that stands once, by its address.
    Overview(Overview),
    /// An article.
    Article(&'a Article),
    /// An actor.
    Actor(&'a Actor),
    /// A place.
    Place(&'a Place),
    /// A claim.
    Claim(&'a Claim),
    /// An event.
    Event(&'a Event),
    /// A page of prose.
    Prose(&'a Page),
    /// The page at an address that a record had before: the former id, and the id now.
    Moved(&'a RecordId, &'a RecordId),
}

/// Whether the site has a feed of its articles: it has an address, and an article a day.
pub fn has_feed(dossier: &Dossier) -> bool {
    feeds::has_entries(dossier).0
}

/// A page that stands once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overview {
    /// `index.html`
    Home,
    /// `articles.html`
    Articles,
    /// `actors.html`
    Actors,
    /// `places.html`
    Places,
    /// `map.html`
    Map,
    /// `claims.html`
    Claims,
    /// `chronology.html`
    Chronology,
    /// `sources.html`
    Sources,
    /// `glossary.html`
    Glossary,
    /// `corrections.html`
    Corrections,
    /// `network.html`
    Network,
    /// `gaps.html`
    Gaps,
    /// `book.html`
    Book,
    /// `search.html`
    Search,
    /// `404.html`
    NotFound,
    /// `feed.xml`
    Feed,
    /// `corrections.xml`
    CorrectionsFeed,
    /// `sitemap.xml`
    Sitemap,
}

/// Something that can turn a template and its struct into text.
pub trait Render {
    /// What can go wrong: a broken template.
    type Error;
    /// Renders a page struct with a template.
    ///
    /// # Errors
    /// Where the template is broken, or asks for a field that the struct does not have.
    fn render<P: Serialize>(&self, template: &str, page: &P) -> Result<String, Self::Error>;
}

/// What every template sees of the dossier.
pub fn site(edition: Edition<'_>) -> SiteCard {
    frame::site(edition)
}

/// The page for what does not exist, with links that begin at `root`, where the site stands on its host.
///
/// # Errors
/// Where its template is broken.
pub fn not_found_below<R: Render>(
    root: &str,
    edition: Edition<'_>,
    renderer: &R,
) -> Result<String, R::Error> {
    renderer.render("not_found.html", &prose::not_found(edition, Some(root)))
}

/// Every page of a dossier's site, in order of addresses within each kind.
pub fn pages(dossier: &Dossier) -> Vec<Shown<'_>> {
    let mut pages = vec![
        Shown::Overview(Overview::Home),
        Shown::Overview(Overview::Articles),
        Shown::Overview(Overview::Sources),
        Shown::Overview(Overview::Corrections),
        Shown::Overview(Overview::Gaps),
        Shown::Overview(Overview::Search),
        Shown::Overview(Overview::NotFound),
    ];
    let (has_feed, has_corrections) = feeds::has_entries(dossier);
    let optional = [
        (Overview::Actors, dossier.actors.is_empty()),
        (Overview::Places, dossier.places.is_empty()),
        (Overview::Map, !map::is_any(dossier)),
        (Overview::Claims, dossier.claims.is_empty()),
        (Overview::Chronology, dossier.events.is_empty()),
        (Overview::Glossary, dossier.terms.is_empty()),
        (Overview::Network, !network::is_any(dossier)),
        (Overview::Book, dossier.articles.is_empty()),
        (Overview::Feed, !has_feed),
        (Overview::CorrectionsFeed, !has_corrections),
        (Overview::Sitemap, dossier.site.base_url.is_none()),
    ];
    pages.extend(
        optional
            .into_iter()
            .filter(|(_, is_empty)| !is_empty)
            .map(|(page, _)| Shown::Overview(page)),
    );
    pages.extend(
        dossier
            .articles
            .values()
            .map(|article| Shown::Article(article)),
    );
    pages.extend(dossier.actors.values().map(Shown::Actor));
    pages.extend(dossier.places.values().map(Shown::Place));
    pages.extend(dossier.claims.values().map(Shown::Claim));
    pages.extend(dossier.events.values().map(Shown::Event));
    pages.extend(dossier.pages.values().map(Shown::Prose));
    pages.extend(
        dossier
            .former
            .leads()
            .filter(|(before, _)| address::is_page(before))
            .map(|(before, now)| Shown::Moved(before, now)),
    );
    pages
}

/// The page at an address from the site's root, where there is one.
pub fn at<'a>(dossier: &'a Dossier, address: &str) -> Option<Shown<'a>> {
    pages(dossier)
        .into_iter()
        .find(|page| page.address() == address)
}

impl Shown<'_> {
    /// Its address from the site's root.
    pub fn address(&self) -> String {
        match self {
            Self::Overview(overview) => overview.address().to_owned(),
            record => record
                .record()
                .as_ref()
                .map(address::of)
                .unwrap_or_default(),
        }
    }

    /// Whether it is a page that readers are meant to find.
    fn is_for_readers(&self) -> bool {
        use Overview::{CorrectionsFeed, Feed, NotFound, Sitemap};
        !matches!(
            self,
            Self::Overview(NotFound | Feed | CorrectionsFeed | Sitemap) | Self::Moved(..)
        )
    }

    /// The record whose address it has.
    fn record(&self) -> Option<RecordId> {
        Some(match self {
            Self::Overview(_) => return None,
            Self::Article(article) => article.id.clone().into(),
            Self::Actor(actor) => actor.id.clone().into(),
            Self::Place(place) => place.id.clone().into(),
            Self::Claim(claim) => claim.id.clone().into(),
            Self::Event(event) => event.id.clone().into(),
            Self::Prose(page) => page.id.clone().into(),
            Self::Moved(before, _) => (*before).clone(),
        })
    }

    /// Makes its struct and renders it.
    ///
    /// # Errors
    /// Where its template is broken.
    pub fn render<R: Render>(
        &self,
        edition: Edition<'_>,
        renderer: &R,
    ) -> Result<String, R::Error> {
        match self {
            Self::Overview(Overview::Home) => renderer.render("home.html", &home::page(edition)),
            Self::Overview(Overview::Articles) => {
                renderer.render("articles.html", &articles::page(edition))
            }
            Self::Overview(Overview::Actors) => {
                renderer.render("actors.html", &actor::list(edition))
            }
            Self::Overview(Overview::Places) => {
                renderer.render("places.html", &place::list(edition))
            }
            Self::Overview(Overview::Map) => renderer.render("map.html", &map::page(edition)),
            Self::Overview(Overview::Claims) => {
                renderer.render("claims.html", &claim::list(edition))
            }
            Self::Overview(Overview::Chronology) => {
                renderer.render("chronology.html", &chronology::page(edition))
            }
            Self::Overview(Overview::Sources) => {
                renderer.render("sources.html", &sources::page(edition))
            }
            Self::Overview(Overview::Glossary) => {
                renderer.render("glossary.html", &glossary::page(edition))
            }
            Self::Overview(Overview::Corrections) => {
                renderer.render("corrections.html", &corrections::page(edition))
            }
            Self::Overview(Overview::Network) => {
                renderer.render("network.html", &network::page(edition))
            }
            Self::Overview(Overview::Gaps) => renderer.render("gaps.html", &gaps::page(edition)),
            Self::Overview(Overview::Book) => renderer.render("book.html", &book::page(edition)),
            Self::Overview(Overview::Search) => {
                renderer.render("search.html", &make::search::page(edition))
            }
            Self::Overview(Overview::NotFound) => {
                renderer.render("not_found.html", &prose::not_found(edition, None))
            }
            Self::Overview(Overview::Feed) => {
                renderer.render("feed.xml", &feeds::articles(edition))
            }
            Self::Overview(Overview::CorrectionsFeed) => {
                renderer.render("feed.xml", &feeds::corrections(edition))
            }
            Self::Overview(Overview::Sitemap) => {
                renderer.render("sitemap.xml", &feeds::sitemap(edition))
            }
            Self::Article(article) => {
                renderer.render("article.html", &article::page(edition, article))
            }
            Self::Actor(actor) => renderer.render("actor.html", &actor::page(edition, actor)),
            Self::Place(place) => renderer.render("place.html", &place::page(edition, place)),
            Self::Claim(claim) => renderer.render("claim.html", &claim::page(edition, claim)),
            Self::Event(event) => renderer.render("event.html", &event::page(edition, event)),
            Self::Prose(page) => renderer.render("prose.html", &prose::page(edition, page)),
            Self::Moved(before, now) => {
                renderer.render("moved.html", &prose::moved(edition, before, now))
            }
        }
    }
}

impl Overview {
    fn address(self) -> &'static str {
        match self {
            Self::Home => "index.html",
            Self::Articles => "articles.html",
            Self::Actors => "actors.html",
            Self::Places => "places.html",
            Self::Map => "map.html",
            Self::Claims => "claims.html",
            Self::Chronology => "chronology.html",
            Self::Sources => "sources.html",
            Self::Glossary => "glossary.html",
            Self::Corrections => "corrections.html",
            Self::Network => network::graph::ADDRESS,
            Self::Gaps => "gaps.html",
            Self::Book => "book.html",
            Self::Search => "search.html",
            Self::NotFound => "404.html",
            Self::Feed => "feed.xml",
            Self::CorrectionsFeed => "corrections.xml",
            Self::Sitemap => "sitemap.xml",
        }
    }
}
