//! The page of an article.

use super::chapter::chapter;
use super::map::{Width, places_meant};
use super::{head, map, preview, related};
use crate::dossier::{Article, EventId, Origin, RecordId, Target, What};
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::html::highlight;
use crate::page::html::writer::Html;
use crate::page::make::noted::class;
use crate::page::model::{ArticlePage, Frame, LayerCard, LinkCard, RecordCard, RelatedCard};
use std::collections::BTreeSet;

/// The page of an article.
pub(crate) fn page(edition: Edition<'_>, article: &Article) -> ArticlePage {
    let dossier = edition.dossier;
    let address = address::of(&article.id.clone().into());
    let cx = Context::new(edition, &address);
    ArticlePage {
        chapter: chapter(cx, article),
        rights_holder: article.rights_holder.clone(),
        rights_basis: article.rights_basis.clone(),
        url: article.url.clone(),
        archived: archived(cx, article),
        derived_from: article
            .derived_from
            .as_ref()
            .and_then(|origin| derived_from(cx, origin)),
        layers: layers(cx, article),
        actors: article
            .actors
            .iter()
            .map(|id| {
                let card = RecordCard {
                    namesakes: cx.namesakes(&id.clone().into()),
                    ..cx.actor(id)
                };
                in_this_article(card, article, |target| target.actor() == Some(id))
            })
            .collect(),
        places: article
            .places
            .iter()
            .map(|id| {
                let card = RecordCard {
                    namesakes: cx.namesakes(&id.clone().into()),
                    ..cx.place(id)
                };
                in_this_article(card, article, |target| *target == Target::Place(id.clone()))
            })
            .collect(),
        actors_named: named(article, |target| target.actor()),
        places_named: named(article, |target| match target {
            Target::Place(place) => Some(place),
            _ => None,
        }),
        map: map::card(&cx, &places_meant(article), None, Width::Column),
        events: cx.events(&events(article)),
        related: sharing(cx, article),
        annotations_html: annotations(article),
        frame: Frame {
            page_kind: "article",
            page_image: preview::of_article(edition, article),
            page_meta: head::citation(dossier, article),
            page_data_html: head::article(dossier, article, &address),
            ..cx.frame(
                &address,
                "articles",
                &article.title,
                article.summary.as_ref().unwrap_or(&article.title),
            )
        },
    }
}

fn layers(cx: Context<'_>, article: &Article) -> Vec<LayerCard> {
    let of = |wanted: &[&str]| {
        article
            .annotations
            .iter()
            .filter(|one| wanted.contains(&class(&one.what)))
            .count()
    };
    let people = article
        .mentions
        .iter()
        .filter(|mention| mention.target.actor().is_some())
        .count();
    let noted = article
        .mentions
        .iter()
        .filter(|mention| mention.note.is_some())
        .count();
    let corrected = related::corrections(cx, article).len();
    let suggested = article
        .annotations
        .iter()
        .filter(|one| one.provenance.suggested)
        .count()
        + article
            .mentions
            .iter()
            .filter(|mention| mention.provenance.suggested)
            .count();
    let layer = |id, label, class, count| LayerCard {
        id,
        label: cx.messages.get(label).to_owned(),
        class,
        count,
    };
    let mut layers = vec![
        layer("l-people", "people-and-groups", "actor", people),
        layer(
            "l-places",
            "places",
            "place",
            article.mentions.len() - people,
        ),
        layer("l-claims", "claims", "claim", of(&["claim"])),
        layer("l-quotes", "quotations", "quote", of(&["quote"])),
        layer("l-dates", "layer-events", "event", of(&["event", "date"])),
        layer("l-terms", "layer-terms", "term", of(&["term"])),
        layer(
            "l-notes",
            "layer-notes",
            "remark",
            of(&["remark"]) + noted + corrected,
        ),
        layer("l-suggested", "suggested", "suggested", suggested),
    ];
    layers.retain(|layer| layer.count > 0);
    layers
}

fn in_this_article(
    card: RecordCard,
    article: &Article,
    is: impl Fn(&Target) -> bool,
) -> RecordCard {
    let mentions = article
        .mentions
        .iter()
        .filter(|mention| is(&mention.target))
        .count();
    RecordCard { mentions, ..card }
}

/// How many records of a sort the text names. An editor's list may have others too, which the article is about.
fn named<'a, I: Ord + 'a>(article: &'a Article, id: impl Fn(&'a Target) -> Option<&'a I>) -> usize {
    let mentions = article.mentions.iter();
    let named: BTreeSet<&I> = mentions.filter_map(|mention| id(&mention.target)).collect();
    named.len()
}

fn events(article: &Article) -> Vec<EventId> {
    let mut events: Vec<EventId> = article
        .annotations
        .iter()
        .filter_map(|annotation| match &annotation.what {
            What::Event(report) => Some(report.event.clone()),
            _ => None,
        })
        .collect();
    events.sort();
    events.dedup();
    events
}

fn sharing(cx: Context<'_>, article: &Article) -> Vec<RelatedCard> {
    const SHOWN: usize = 5;
    let own: BTreeSet<RecordId> = article.about().collect();
    let card = |(other, shared): (&Article, usize)| {
        let shown = other
            .about()
            .filter(|record| own.contains(record))
            .take(SHOWN);
        let shown: Vec<String> = shown
            .map(|record| cx.dossier.name_of(&record).to_owned())
            .collect();
        RelatedCard {
            article: cx.article(other),
            more: shared.saturating_sub(shown.len()),
            shared: shown,
        }
    };
    cx.dossier
        .related(article, SHOWN)
        .into_iter()
        .map(card)
        .collect()
}

fn archived(cx: Context<'_>, article: &Article) -> Vec<LinkCard> {
    let messages = cx.messages;
    let copy = |(url, made): &(String, Option<crate::time::edtf::Edtf>)| LinkCard {
        href: Some(url.clone()),
        name: match made {
            Some(date) => messages.format(
                "archived-copy-of",
                &[("date", (&date.said(messages)).into())],
            ),
            None => messages.get("archived-copy").to_owned(),
        },
        ..LinkCard::default()
    };
    article.archived.iter().map(copy).collect()
}

fn derived_from(cx: Context<'_>, origin: &Origin) -> Option<LinkCard> {
    match origin {
        Origin::Article(id) => Some(cx.link(id.clone())),
        Origin::Wire(name) => Some(LinkCard {
            href: None,
            name: name.clone(),
            ..LinkCard::default()
        }),
        Origin::Translated(_) => None,
    }
}

fn annotations(article: &Article) -> Html {
    if article.annotations_yaml.is_empty() {
        return Html::default();
    }
    highlight::colours("yaml", &article.annotations_yaml)
        .unwrap_or_else(|| Html::of_text(&article.annotations_yaml))
}
