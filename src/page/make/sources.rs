//! Publishers, and articles without one.

use super::links::native_names;
use super::listed::{self, Lead, Share};
use crate::content::shapes::Kind;
use crate::dossier::{Article, Dossier, Publisher, RecordId};
use crate::language::order::Order;
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Row, Sort, Step};
use crate::page::make::records::refs;
use crate::page::model::{
    AssessmentCard, LinkCard, NamedPublisherCard, PublisherCard, SourcesPage,
};
use crate::page::routes::Overview;
use crate::text::keyword::keyphrase;
use crate::text::words::without_article;
use std::collections::BTreeMap;

/// Publishers by their names.
pub(crate) fn in_order(dossier: &Dossier) -> Vec<&Publisher> {
    let mut publishers: Vec<&Publisher> = dossier.publishers.values().collect();
    let order = Order::of(&dossier.site.language);
    publishers.sort_by_cached_key(|publisher| order.key(&publisher.name.main));
    publishers
}

/// About how much HTML a publisher becomes, and an article below it, beside their own words.
const PUBLISHER: usize = 900;
const ARTICLE: usize = 190;
/// About how many articles are below a publisher before they are divided.
const MOST: usize = 200;

/// Divides the page by letter. Articles without a publisher are last.
pub(crate) fn divide(dossier: &Dossier, divisions: &mut Divisions) {
    let published = &dossier.backlinks.published;
    let row = |publisher: &Publisher| Row {
        steps: [
            Step::letter(keyphrase(&publisher.name.main).chars().next()),
            Step::Every,
        ],
        bytes: PUBLISHER
            + publisher.profile.body.text.len()
            + ARTICLE * refs(published, &publisher.id).len().min(MOST),
    };
    let rest = |step: &'static str, bytes: usize| Row {
        steps: [Step::Kind("", step), Step::Every],
        bytes,
    };
    let places: BTreeMap<_, usize> = dossier.publishers.keys().zip(0..).collect();
    let publishers = in_order(dossier).into_iter();
    let publishers =
        publishers.map(|one| (places.get(&one.id).copied().unwrap_or_default(), row(one)));
    let named = names_without_record(dossier).into_iter();
    let named = named.map(|(_, articles)| {
        (
            0,
            rest("publishers", PUBLISHER / 2 + ARTICLE * articles.len()),
        )
    });
    let unknown = without_publisher(dossier).map(|_| (0, rest("publisher-not-recorded", ARTICLE)));
    let rows = publishers.chain(named).chain(unknown).collect();
    listed::in_order(divisions, Overview::Sources, rows);
    let publishers: Vec<&Publisher> = dossier.publishers.values().collect();
    let id = |publisher: &Publisher| publisher.id.clone().into();
    divisions.place(Overview::Sources, &publishers, id);
}

fn without_publisher(dossier: &Dossier) -> impl Iterator<Item = &Article> {
    let articles = dossier.articles.values().map(AsRef::as_ref);
    articles.filter(|article| dossier.publisher_of(article).is_none())
}

/// Publishers, and articles without one, or a part of them.
pub(crate) fn page(edition: Edition<'_>, part: usize) -> SourcesPage {
    let dossier = edition.dossier;
    let share = Share::of(edition, Overview::Sources, part);
    let address = share.address();
    let cx = Context::new(edition, &address);
    let publishers = in_order(dossier);
    let named = names_without_record(dossier);
    let (known, unrecorded) = (publishers.len(), named.len());
    let shown = share.range().unwrap_or(0..usize::MAX);
    let is_shown = |number: usize| shown.contains(&number);
    let publishers = (0..)
        .zip(publishers)
        .filter(|(number, _)| is_shown(*number));
    let named = (known..).zip(named).filter(|(number, _)| is_shown(*number));
    let unknown = (known + unrecorded..).zip(without_publisher(dossier));
    let unknown = unknown.filter(|(number, _)| is_shown(*number));
    SourcesPage {
        count: known,
        publishers: publishers
            .map(|(_, publisher)| publisher_card(cx, publisher))
            .collect(),
        unrecorded: named
            .map(|(_, (name, articles))| named_publisher(cx, name, &articles))
            .collect(),
        unknown: unknown.map(|(_, article)| cx.article(article)).collect(),
        listing: share.listing(cx),
        frame: cx.frame(
            &address,
            "sources",
            &share.title(cx, cx.messages.get("sources")),
            cx.messages.get("sources-description"),
        ),
    }
}

/// The publishers that articles name and no record has, each once, with their articles: "The Harbour Post" is "Harbour Post".
fn names_without_record(dossier: &Dossier) -> Vec<(&str, Vec<&Article>)> {
    let mut named: BTreeMap<String, (&str, Vec<&Article>)> = BTreeMap::new();
    for article in dossier.articles.values() {
        if let Some(name) = &article.publisher_name {
            let one = named.entry(without_article(name));
            let one = one.or_insert_with(|| (name, Vec::new()));
            one.1.push(article);
        }
    }
    let order = Order::of(&dossier.site.language);
    let mut named: Vec<(&str, Vec<&Article>)> = named.into_values().collect();
    named.sort_by_cached_key(|(name, _)| order.key(&without_article(name)));
    named
}

fn named_publisher(cx: Context<'_>, name: &str, articles: &[&Article]) -> NamedPublisherCard {
    NamedPublisherCard {
        name: name.to_owned(),
        articles: articles.iter().map(|article| cx.article(article)).collect(),
    }
}

pub(crate) fn publisher_card(cx: Context<'_>, publisher: &Publisher) -> PublisherCard {
    let lead = Lead::of(cx, publisher.id.clone());
    let published = refs(&cx.dossier.backlinks.published, &publisher.id);
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
        count: published.len(),
        listing: lead.listing(Sort::Published),
        articles: lead
            .rows(Sort::Published, published)
            .iter()
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
