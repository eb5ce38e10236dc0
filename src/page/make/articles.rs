//! Articles as other pages show them, and their list.

use super::listed::{self, Share};
use super::related::is_retracted;
use crate::content::article::TitleBy;
use crate::dossier::{Article, Dossier};
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Row, Step};
use crate::page::messages::direction::direction;
use crate::page::model::{ArticleCard, ArticlesPage, FormCard, LinkCard};
use crate::page::routes::Overview;
use crate::time::edtf::Edtf;

impl<'a> Context<'a> {
    /// An article.
    pub(crate) fn article(&self, article: &Article) -> ArticleCard {
        let publisher = match &article.publisher {
            Some(id) => self.link(id.clone()),
            None => LinkCard {
                href: None,
                name: article
                    .publisher_name
                    .clone()
                    .unwrap_or_else(|| self.messages.get("publisher-not-recorded").to_owned()),
                ..LinkCard::default()
            },
        };
        ArticleCard {
            href: self.from.to_record(article.id.clone()),
            title: article.title.clone(),
            lang: article.language.clone(),
            dir: direction(&article.language),
            publisher,
            publisher_known: article.publisher.is_some() || article.publisher_name.is_some(),
            publisher_unrecorded: article.publisher_name.is_some(),
            publisher_doubt: self
                .messages
                .publisher_doubt(article.publisher_status)
                .to_owned(),
            date: article
                .published
                .as_ref()
                .map_or_else(|| self.not_recorded(), |date| date.said(self.messages)),
            date_known: article.published.is_some(),
            datetime: article.published.as_ref().and_then(Edtf::html_datetime),
            date_basis: article
                .published_basis
                .map(|basis| self.messages.date_basis(basis))
                .unwrap_or_default()
                .to_owned(),
            retracted: is_retracted(*self, &article.id),
            form: self.form(article),
            dateline: article
                .dateline
                .as_ref()
                .map(|place| self.link(place.clone())),
            text_kind: article
                .text_kind
                .map(|kind| self.messages.text_kind(kind))
                .unwrap_or_default()
                .to_owned(),
            paragraphs: article
                .paragraphs
                .iter()
                .filter(|paragraph| paragraph.number.is_some())
                .count(),
            summary: article.summary.clone().unwrap_or_default(),
            summary_is_published: article.summary_by == Some(TitleBy::Publisher),
        }
    }

    /// What form an article has, and whose voice its own is.
    fn form(&self, article: &Article) -> Option<FormCard> {
        let genre = article.genre.map(|genre| self.messages.genre(genre));
        let author = article.author.as_ref();
        (genre.is_some() || author.is_some()).then(|| FormCard {
            genre: genre.unwrap_or_default().to_owned(),
            author: author.map(|author| self.link(author.clone())),
        })
    }

    /// What an article is called in a short reference: its own short name, its publisher's if this is its only article, its title.
    pub(crate) fn source(&self, article: &Article) -> String {
        let publisher = || {
            let id = article.publisher.as_ref()?;
            let only = self.dossier.backlinks.published.get(id)?.len() == 1;
            self.dossier
                .publishers
                .get(id)
                .filter(|_| only)
                .map(|publisher| publisher.name.short.clone())
        };
        article
            .short
            .clone()
            .or_else(publisher)
            .unwrap_or_else(|| article.title.clone())
    }
}

/// Articles: dated ones first, newest first; then the others by title.
pub(crate) fn in_order(dossier: &Dossier) -> Vec<&Article> {
    let mut articles: Vec<&Article> = dossier.articles.values().map(AsRef::as_ref).collect();
    articles.sort_by(|a, b| {
        let latest = |article: &Article| {
            article
                .published
                .as_ref()
                .and_then(crate::time::edtf::Edtf::latest)
        };
        latest(b)
            .cmp(&latest(a))
            .then_with(|| a.title.cmp(&b.title))
    });
    articles
}

/// About how much HTML an article in the list becomes, beside its own words.
const CARD: usize = 360;

/// Divides the list by year and month.
pub(crate) fn divide(dossier: &Dossier, divisions: &mut Divisions) {
    let row = |article: &Article| {
        let words = article.title.len() + article.summary.as_ref().map_or(0, String::len);
        Row {
            steps: Step::dated(month(article)),
            bytes: CARD + words,
        }
    };
    let rows = in_order(dossier).into_iter();
    let rows = rows.map(|article| (&article.id, row(article))).collect();
    listed::overview(divisions, Overview::Articles, dossier.articles.keys(), rows);
}

/// The month in which an article was published, at the latest.
pub(crate) fn month(article: &Article) -> Option<(i64, u8)> {
    let published = article.published.as_ref().and_then(Edtf::latest);
    published.map(|day| (day.year, day.month))
}

/// The list of articles, or a part of it.
pub(crate) fn page(edition: Edition<'_>, part: usize) -> ArticlesPage {
    let share = Share::of(edition, Overview::Articles, part);
    let address = share.address();
    let cx = Context::new(edition, &address);
    let articles = edition.dossier.articles.values().map(AsRef::as_ref);
    let articles = share.rows(articles, || in_order(edition.dossier));
    ArticlesPage {
        frame: cx.frame(
            &address,
            "articles",
            &share.title(cx, cx.messages.get("articles")),
            cx.messages.get("articles-description"),
        ),
        count: edition.dossier.articles.len(),
        articles: articles
            .into_iter()
            .map(|article| cx.article(article))
            .collect(),
        listing: share.listing(cx),
    }
}
