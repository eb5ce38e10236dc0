//! Publishers, and articles without one.

use super::links::native_names;
use crate::content::shapes::Kind;
use crate::dossier::{Dossier, Publisher, RecordId};
use crate::language::order::Order;
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::model::{
    AssessmentCard, LinkCard, NamedPublisherCard, PublisherCard, SourcesPage,
};
use crate::page::routes::Overview;
use crate::text::words::without_article;
use std::collections::BTreeMap;

/// Publishers by their names.
pub(crate) fn in_order(dossier: &Dossier) -> Vec<&Publisher> {
    let mut publishers: Vec<&Publisher> = dossier.publishers.values().collect();
    let order = Order::of(&dossier.site.language);
    publishers.sort_by_cached_key(|publisher| order.key(&publisher.name.main));
    publishers
}

/// Publishers, and articles without one.
pub(crate) fn page(edition: Edition<'_>) -> SourcesPage {
    let dossier = edition.dossier;
    let cx = Context::new(edition, Overview::Sources.address());
    let publishers = in_order(dossier);
    let unknown = dossier
        .articles
        .values()
        .filter(|article| dossier.publisher_of(article).is_none());
    SourcesPage {
        publishers: publishers
            .into_iter()
            .map(|publisher| publisher_card(cx, publisher))
            .collect(),
        unrecorded: named_publishers(cx),
        unknown: unknown.map(|article| cx.article(article)).collect(),
        frame: cx.frame(
            Overview::Sources.address(),
            "sources",
            cx.messages.get("sources"),
            cx.messages.get("sources-description"),
        ),
    }
}

/// The publishers that articles name and no record has, each once: "The Harbour Post" is "Harbour Post".
pub(crate) fn named_publishers(cx: Context<'_>) -> Vec<NamedPublisherCard> {
    let mut named: BTreeMap<String, NamedPublisherCard> = BTreeMap::new();
    for article in cx.dossier.articles.values() {
        let Some(name) = &article.publisher_name else {
            continue;
        };
        let card = named.entry(without_article(name));
        let card = card.or_insert_with(|| NamedPublisherCard {
            name: name.clone(),
            articles: Vec::new(),
        });
        card.articles.push(cx.article(article));
    }
    let order = Order::of(&cx.dossier.site.language);
    let mut named: Vec<NamedPublisherCard> = named.into_values().collect();
    named.sort_by_cached_key(|card| order.key(&without_article(&card.name)));
    named
}

pub(crate) fn publisher_card(cx: Context<'_>, publisher: &Publisher) -> PublisherCard {
    let articles = cx
        .dossier
        .backlinks
        .published
        .get(&publisher.id)
        .into_iter()
        .flatten();
    let id = address::place_of(Kind::Publisher, publisher.id.as_str());
    PublisherCard {
        profile_html: cx.html_in(&[&id], &publisher.profile),
        id,
        formerly: former_places(cx, &publisher.id.clone().into()),
        name: publisher.name.main.clone(),
        native: native_names(&publisher.name, cx.messages),
        names: cx.names(&publisher.names),
        kind: publisher
            .kind
            .map(|kind| cx.messages.publisher_kind(kind))
            .unwrap_or_default()
            .to_owned(),
        url: publisher.url.clone(),
        country: publisher
            .country
            .as_ref()
            .map(|place| cx.link(place.clone())),
        languages: publisher
            .languages
            .iter()
            .map(|tag| cx.messages.language_name(tag))
            .collect(),
        policies: publisher
            .policies
            .iter()
            .map(|(name, href)| LinkCard {
                href: href.clone(),
                name: name.clone(),
                ..LinkCard::default()
            })
            .collect(),
        assessments: publisher
            .assessments
            .iter()
            .map(|assessment| AssessmentCard {
                text: assessment.text.clone(),
                by: LinkCard {
                    href: assessment.url.clone(),
                    name: assessment.by.clone(),
                    ..LinkCard::default()
                },
            })
            .collect(),
        elsewhere: cx.elsewhere(&publisher.ids),
        articles: articles
            .filter_map(|id| cx.dossier.articles.get(id))
            .map(|article| cx.article(article))
            .collect(),
    }
}

/// The ids that a publisher or term had before on the page that it shares with others.
pub(crate) fn former_places(cx: Context<'_>, record: &RecordId) -> Vec<String> {
    let former = cx.dossier.former.of(record).iter();
    former
        .map(|before| address::place_of(before.kind(), before.as_str()))
        .collect()
}
