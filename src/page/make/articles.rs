//! Articles as other pages show them, and their list.

use super::related::is_retracted;
use crate::content::article::TitleBy;
use crate::dossier::{Article, Dossier};
use crate::page::context::{Context, Edition};
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

pub(crate) fn article_cards(cx: Context<'_>) -> Vec<ArticleCard> {
    in_order(cx.dossier)
        .into_iter()
        .map(|article| cx.article(article))
        .collect()
}

/// The list of articles.
pub(crate) fn page(edition: Edition<'_>) -> ArticlesPage {
    let cx = Context::new(edition, Overview::Articles.address());
    let frame = cx.frame(
        Overview::Articles.address(),
        "articles",
        cx.messages.get("articles"),
        cx.messages.get("articles-description"),
    );
    ArticlesPage {
        frame,
        articles: article_cards(cx),
    }
}
