//! AS SHOWN: one documented struct for each kind of page, ready for its template.
//!
//! [`pages`] lists everything a site consists of. Addresses are decided here and made relative here; prose becomes HTML here, under
//! its annotations. Templates see the structs of [`model`] and nothing else.

pub mod address;
mod context;
pub mod division;
pub mod draw;
pub mod html;
mod make;
pub mod messages;
pub mod model;
pub mod routes;
pub mod search;
pub mod shown;

use serde::Serialize;

pub use self::context::Edition;
use self::division::Sort;
pub use self::division::{Divisions, Limits};
pub use self::make::preview;
use self::make::{
    actor, article, articles, book, chronology, claim, continued, corrections, divided, embed,
    event, feeds, frame, gaps, glossary, home, ledger, map, map_page, network, part, place, places,
    prose, question, running_heads, sources,
};
use self::messages::Messages;
use self::model::SiteCard;
pub use self::routes::Overview;
pub use self::shown::Shown;
use crate::dossier::Dossier;

/// Whether the site has a feed of its articles: it has an address, and an article a day.
pub fn has_feed(dossier: &Dossier) -> bool {
    feeds::has_entries(dossier).0
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

/// Where the stylesheet is by which rows of the ledger of claims are chosen.
pub const LEDGER_CHOICES: &str = ledger::sift::ADDRESS;

/// The stylesheet by which rows of the ledger of claims are chosen, without a script; nothing for a dossier without claims.
pub fn ledger_choices(edition: Edition<'_>) -> Option<String> {
    ledger::sift::stylesheet(edition)
}

/// Where the stylesheet for the running heads of the whole dossier on paper is, from the site's root.
pub const RUNNING_HEADS: &str = running_heads::ADDRESS;

/// That stylesheet; none if the dossier has no articles.
pub fn running_heads(edition: Edition<'_>) -> Option<String> {
    running_heads::stylesheet(edition)
}

/// What every template sees of the dossier.
pub fn site(edition: Edition<'_>) -> SiteCard {
    frame::site(edition)
}

/// The page for what does not exist, with links that begin at `root`, where the site is on its host.
///
/// # Errors
/// Where its template is broken.
pub fn not_found_below<R: Render>(
    root: &str,
    edition: Edition<'_>,
    renderer: &R,
) -> Result<String, R::Error> {
    let template = Overview::NotFound.route().template;
    renderer.render(template, &prose::not_found(edition, Some(root)))
}

/// The lists of a dossier that are too long for one page.
pub fn divisions(dossier: &Dossier, messages: &Messages, limits: Limits) -> Divisions {
    divided::divisions(dossier, messages, limits)
}

/// Every page of a dossier's site, in order of addresses within each kind.
pub fn pages<'a>(edition: Edition<'a>) -> Vec<Shown<'a>> {
    let dossier = edition.dossier;
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
        (Overview::Questions, dossier.questions.is_empty()),
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
    pages.extend(dossier.questions.values().map(Shown::Question));
    pages.extend(dossier.events.values().map(Shown::Event));
    pages.extend(dossier.pages.values().map(Shown::Prose));
    let lists = edition.divisions.lists();
    pages.extend(lists.flat_map(|list| list.further().map(move |part| Shown::Part(list, part))));
    pages.extend(part::parts(dossier).into_iter().map(Shown::Embed));
    pages.extend(
        dossier
            .former
            .leads()
            .filter(|(before, _)| address::is_page(before))
            .map(|(before, now)| Shown::Moved(before, now)),
    );
    pages
}

/// The page at an address from the site's root, if there is one.
pub fn at<'a>(edition: Edition<'a>, address: &str) -> Option<Shown<'a>> {
    pages(edition)
        .into_iter()
        .find(|page| page.address() == address)
}

impl Shown<'_> {
    /// Makes its struct and renders it.
    ///
    /// # Errors
    /// If its template is broken.
    pub fn render<R: Render>(
        &self,
        edition: Edition<'_>,
        renderer: &R,
    ) -> Result<String, R::Error> {
        let template = self.template();
        match self {
            Self::Overview(overview) => overview_part(*overview, 0, edition, renderer),
            Self::Part(list, part) => match list.sort {
                Sort::Overview(overview) => overview_part(overview, *part, edition, renderer),
                _ => renderer.render(template, &continued::page(edition, list, *part)),
            },
            Self::Article(article) => renderer.render(template, &article::page(edition, article)),
            Self::Actor(actor) => renderer.render(template, &actor::page(edition, actor)),
            Self::Place(place) => renderer.render(template, &place::page(edition, place)),
            Self::Claim(claim) => renderer.render(template, &claim::page(edition, claim)),
            Self::Question(question) => {
                renderer.render(template, &question::page(edition, question))
            }
            Self::Event(event) => renderer.render(template, &event::page(edition, event)),
            Self::Prose(page) => renderer.render(template, &prose::page(edition, page)),
            Self::Embed(part) => renderer.render(template, &embed::page(edition, part)),
            Self::Moved(before, now) => {
                renderer.render(template, &prose::moved(edition, before, now))
            }
        }
    }
}

/// Renders an overview, or a part of what it lists, counted from 0.
fn overview_part<R: Render>(
    overview: Overview,
    part: usize,
    edition: Edition<'_>,
    renderer: &R,
) -> Result<String, R::Error> {
    let template = overview.route().template;
    match overview {
        Overview::Home => renderer.render(template, &home::page(edition)),
        Overview::Articles => renderer.render(template, &articles::page(edition, part)),
        Overview::Actors => renderer.render(template, &actor::list(edition, part)),
        Overview::Places => renderer.render(template, &places::list(edition, part)),
        Overview::Map => renderer.render(template, &map_page::page(edition)),
        Overview::Claims => renderer.render(template, &ledger::page(edition, part)),
        Overview::Questions => renderer.render(template, &question::list(edition)),
        Overview::Chronology => renderer.render(template, &chronology::page(edition, part)),
        Overview::Sources => renderer.render(template, &sources::page(edition, part)),
        Overview::Glossary => renderer.render(template, &glossary::page(edition, part)),
        Overview::Corrections => renderer.render(template, &corrections::page(edition)),
        Overview::Network => renderer.render(template, &network::page(edition)),
        Overview::Gaps => renderer.render(template, &gaps::page(edition, part)),
        Overview::Book => renderer.render(template, &book::page(edition)),
        Overview::Search => renderer.render(template, &make::search::page(edition, part)),
        Overview::NotFound => renderer.render(template, &prose::not_found(edition, None)),
        Overview::Feed => renderer.render(template, &feeds::articles(edition)),
        Overview::CorrectionsFeed => renderer.render(template, &feeds::corrections(edition)),
        Overview::Sitemap => {
            let dossier = edition.dossier;
            renderer.render(template, &feeds::sitemap(dossier, &pages(edition)))
        }
    }
}
