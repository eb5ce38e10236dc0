//! How an article is cited: author, title, publisher and date, address, and date of access.

use crate::analysis::quotations::{in_marks, within_marks};
use crate::dossier::Article;
use crate::page::context::Context;
use crate::page::messages::phrases::with_doubt;
use crate::page::messages::{MessagePart, Messages};
use crate::page::model::ArticleCard;

/// A citation in words. What is not recorded is left out, or said not to be; what is doubted is said to be.
pub(crate) fn citation(cx: Context<'_>, article: &Article, card: &ArticleCard) -> String {
    let messages = cx.messages;
    let work = published(cx, card);
    let signed = match &article.byline {
        Some(author) => {
            let parts = [("author", author.into()), ("citation", (&work).into())];
            messages.format("citation-by", &parts)
        }
        None => work,
    };
    match found(cx, article) {
        Some(found) => {
            let parts = [("citation", (&signed).into()), ("address", (&found).into())];
            messages.format("citation-address", &parts)
        }
        None => signed,
    }
}

fn published(cx: Context<'_>, card: &ArticleCard) -> String {
    let publisher = with_doubt(&card.publisher.name, &card.publisher_doubt);
    let date = with_doubt(&card.date, &card.date_basis);
    let title = quoted_title(cx.messages, &card.title);
    let mut parts: Vec<(&str, MessagePart<'_>)> = vec![
        ("title", (&title).into()),
        ("publisher", (&publisher).into()),
        ("date", (&date).into()),
    ];
    match &card.dateline {
        Some(place) => {
            parts.push(("dateline", (&place.name).into()));
            cx.messages.format("citation-from", &parts)
        }
        None => cx.messages.format("citation", &parts),
    }
}

/// A headline between quotation marks: those in it become the language's inner ones.
fn quoted_title(messages: &Messages, title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    let mut done = 0;
    for range in in_marks(title) {
        let quoted = title.get(range.clone()).unwrap_or_default();
        // Single marks are inner ones already.
        if quoted.starts_with(['‘', '\'', '‚', '‹']) {
            continue;
        }
        out += title.get(done..range.start).unwrap_or_default();
        let inner = within_marks(quoted);
        out += &messages.format("quotation-within", &[("words", inner.into())]);
        done = range.end;
    }
    out += title.get(done..).unwrap_or_default();
    out
}

/// Where the original is, and when it was read.
fn found(cx: Context<'_>, article: &Article) -> Option<String> {
    let messages = cx.messages;
    let read = article.accessed.as_ref().map(|date| date.said(messages));
    match (&article.url, &read) {
        (Some(url), Some(date)) => {
            let parts = [("title", url.into()), ("date", date.into())];
            Some(messages.format("read-on", &parts))
        }
        (Some(url), None) => Some(url.clone()),
        (None, Some(date)) => Some(messages.format("read-when", &[("date", date.into())])),
        (None, None) => None,
    }
}
