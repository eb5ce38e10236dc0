//! Feeds and the sitemap. Their addresses are absolute, so they exist only if `base_url` says where the site will be; their
//! dates come from the content, never from the clock.

use super::head::{canonical, published};
use crate::disk::fingerprint;
use crate::dossier::{ActorId, Article, Correction, Dossier, RecordId};
use crate::page::address;
use crate::page::context::Edition;
use crate::page::messages::phrases::with_doubt;
use crate::page::model::{EntryCard, FeedPage, SiteAddressCard, SitemapPage};
use crate::page::routes::Overview;
use crate::page::shown::Shown;
use crate::time::edtf::Edtf;

/// How many entries a feed holds.
const SHOWN: usize = 50;

/// The articles, the most recently changed first. An article without any date is left out: a feed has no word for "unknown".
pub(crate) fn articles(edition: Edition<'_>) -> FeedPage {
    let dossier = edition.dossier;
    let entries = dossier
        .articles
        .values()
        .filter_map(|article| article_entry(edition, article));
    feed(
        dossier,
        Overview::Feed.address(),
        &dossier.site.title,
        entries.collect(),
    )
}

fn article_entry(edition: Edition<'_>, article: &Article) -> Option<EntryCard> {
    let dossier = edition.dossier;
    let record: RecordId = article.id.clone().into();
    let href = canonical(&dossier.site, &address::of(&record))?;
    let updated = updated(dossier, article)?;
    Some(EntryCard {
        // Feed readers recognise an article by this, whatever its current title.
        id: canonical(&dossier.site, &address::of(dossier.former.first(&record)))?,
        href,
        title: article.title.clone(),
        author: Some(author(edition, article)),
        lang: article.language.clone(),
        summary: article.summary.clone().unwrap_or_default(),
        published: published(article).filter(|date| is_day(date)).map(moment),
        updated: moment(updated),
    })
}

/// The day on which an article last changed: that of its publication or of its last correction.
fn updated(dossier: &Dossier, article: &Article) -> Option<String> {
    let record: RecordId = article.id.clone().into();
    changed(dossier, &record)
        .into_iter()
        .chain(article.published.as_ref().and_then(day))
        .max()
        .or_else(|| dossier.site.updated.as_ref().and_then(day))
        // To read an article is not to change it; but a feed must have a day for each entry.
        .or_else(|| article.accessed.as_ref().and_then(day))
}

/// Who speaks in an article: its byline, else its author, else its publisher. Without one of its own, an entry would have the dossier as its author.
fn author(edition: Edition<'_>, article: &Article) -> String {
    let Edition {
        dossier, messages, ..
    } = edition;
    let publisher = || {
        let id = article.publisher.clone()?;
        let doubt = messages.publisher_doubt(article.publisher_status);
        Some(with_doubt(dossier.name_of(&id.into()), doubt))
    };
    let name = |id: &ActorId| dossier.name_of(&id.clone().into()).to_owned();
    let author = || article.author.as_ref().map(name);
    let known = article.byline.clone().or_else(author).or_else(publisher);
    known.unwrap_or_else(|| messages.get("author-not-recorded").to_owned())
}

/// The corrections, newest first.
pub(crate) fn corrections(edition: Edition<'_>) -> FeedPage {
    let Edition {
        dossier, messages, ..
    } = edition;
    let all = dossier.corrections.iter();
    let entries = all.filter_map(|correction| correction_entry(edition, correction));
    let title = messages.format(
        "corrections-feed",
        &[("site", (&dossier.site.title).into())],
    );
    feed(
        dossier,
        Overview::CorrectionsFeed.address(),
        &title,
        entries.collect(),
    )
}

fn correction_entry(edition: Edition<'_>, correction: &Correction) -> Option<EntryCard> {
    let Edition {
        dossier,
        messages,
        divisions,
    } = edition;
    let href = canonical(&dossier.site, &divisions.places.of(&correction.page))?;
    let updated = moment(day(&correction.date)?);
    Some(EntryCard {
        id: format!(
            "{}#{}",
            canonical(&dossier.site, Overview::Corrections.address())?,
            key(correction)
        ),
        href,
        title: messages.format(
            "correction-of",
            &[("page", dossier.name_of(&correction.page).into())],
        ),
        author: None,
        lang: dossier.site.language.clone(),
        summary: messages.format(
            "correction-summary",
            &[
                ("was", (&correction.was).into()),
                ("now", (&correction.now).into()),
                ("why", (&correction.why).into()),
            ],
        ),
        published: Some(updated.clone()),
        updated,
    })
}

/// Made from the content of a correction, so that it stays the same wherever the correction is in the list.
fn key(correction: &Correction) -> String {
    let Correction {
        was,
        now,
        why,
        date,
        ..
    } = correction;
    let said = format!("{was}\n{now}\n{why}");
    let print = fingerprint(said.as_bytes());
    format!("{}-{}", date.written(), print.get(..8).unwrap_or_default())
}

fn feed(dossier: &Dossier, address: &str, title: &str, mut entries: Vec<EntryCard>) -> FeedPage {
    entries.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id)));
    entries.truncate(SHOWN);
    let newest = entries.first().map(|entry| entry.updated.clone());
    let of_site = dossier.site.updated.as_ref().and_then(day).map(moment);
    FeedPage {
        title: title.to_owned(),
        href: canonical(&dossier.site, address).unwrap_or_default(),
        home: canonical(&dossier.site, Overview::Home.address()).unwrap_or_default(),
        author: dossier
            .site
            .editor
            .clone()
            .unwrap_or_else(|| dossier.site.title.clone()),
        updated: newest.max(of_site).unwrap_or_default(),
        entries,
    }
}

/// Whether a feed has any entries.
pub(crate) fn has_entries(dossier: &Dossier) -> (bool, bool) {
    let mut articles = dossier.articles.values();
    let mut corrections = dossier.corrections.iter();
    (
        articles
            .any(|article| updated(dossier, article).is_some() && dossier.site.base_url.is_some()),
        corrections
            .any(|correction| day(&correction.date).is_some() && dossier.site.base_url.is_some()),
    )
}

/// Every page with its full address, and the day of its last change if the content gives it.
pub(crate) fn sitemap(dossier: &Dossier, pages: &[Shown<'_>]) -> SitemapPage {
    let addresses = pages.iter().filter(|page| page.is_indexed());
    let card = |page: &Shown<'_>| {
        Some(SiteAddressCard {
            href: canonical(&dossier.site, &page.address())?,
            changed: page.record().and_then(|record| changed(dossier, &record)),
        })
    };
    SitemapPage {
        addresses: addresses.filter_map(card).collect(),
    }
}

/// The day of the last correction of a page.
fn changed(dossier: &Dossier, record: &RecordId) -> Option<String> {
    let corrections = dossier.corrections.iter();
    corrections
        .filter(|correction| correction.page == *record)
        .filter_map(|correction| day(&correction.date))
        .max()
}

/// A date that is one day.
fn day(date: &Edtf) -> Option<String> {
    date.html_datetime().filter(|date| is_day(date))
}

fn is_day(date: &str) -> bool {
    date.len() == "2031-03-04".len()
}

/// The beginning of a day, as feeds write a moment (RFC 3339).
fn moment(day: String) -> String {
    day + "T00:00:00Z"
}
