//! What is not known of articles: when, by whom and where they were published.

use super::entry::gap;
use crate::content::article::PublisherStatus;
use crate::dossier::Article;
use crate::page::context::Context;
use crate::page::model::GapCard;

pub(super) fn undated(cx: Context<'_>) -> Vec<GapCard> {
    lacking(cx, |article| article.published.is_none())
}

/// Articles with an incomplete date: a month, a year or several days, or a day without its year.
pub(super) fn inexact(cx: Context<'_>) -> Vec<GapCard> {
    saying(cx, |article| {
        let date = article.published.as_ref()?;
        let is_a_day = date.earliest().is_some() && date.earliest() == date.latest();
        (!is_a_day).then(|| date.said(cx.messages))
    })
}

/// Articles whose publisher nothing says.
pub(super) fn unpublished(cx: Context<'_>) -> Vec<GapCard> {
    lacking(cx, |article| cx.dossier.publisher_of(article).is_none())
}

/// Articles whose publisher was inferred, or could not be confirmed.
pub(super) fn unverified(cx: Context<'_>) -> Vec<GapCard> {
    saying(cx, |article| {
        let publisher = cx.dossier.publisher_of(article)?;
        let doubt = match article.publisher_status {
            PublisherStatus::Stated | PublisherStatus::Unknown => return None,
            PublisherStatus::Inferred => "publisher-inferred",
            PublisherStatus::Unverified => "gap-publisher-unverified",
        };
        Some(format!("{publisher} · {}", cx.messages.get(doubt)))
    })
}

pub(super) fn unsigned(cx: Context<'_>) -> Vec<GapCard> {
    lacking(cx, |article| {
        article.byline.is_none() && article.author.is_none()
    })
}

pub(super) fn unaddressed(cx: Context<'_>) -> Vec<GapCard> {
    lacking(cx, |article| article.url.is_none())
}

/// Articles of which something is not recorded.
fn lacking(cx: Context<'_>, lacks: impl Fn(&Article) -> bool) -> Vec<GapCard> {
    saying(cx, |article| lacks(article).then(String::new))
}

/// Articles of which there is something to say.
fn saying(cx: Context<'_>, say: impl Fn(&Article) -> Option<String>) -> Vec<GapCard> {
    let articles = cx.dossier.articles.values();
    articles
        .filter_map(|article| Some(gap(cx, article.id.clone(), say(article)?)))
        .collect()
}
