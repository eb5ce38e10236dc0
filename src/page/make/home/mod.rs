//! The home page.

mod dispute;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::records::most_named;
use super::{asked, gaps, head, in_order, map, turns};
use crate::dossier::{
    Agreement, Article, Claim, ClaimId, Dossier, Event, EventId, Position, RecordId, Said, What,
};
use crate::page::context::{Context, Edition};
use crate::page::make::map::{Width, places_named};
use crate::page::model::{
    BeginCard, EventCard, FigureCard, Frame, HomePage, PeopleCard, RecordCard, TurnCard,
    UnknownCard,
};
use crate::page::routes::Overview;
use crate::time::edtf::Edtf;

/// How many of something the home page shows.
const SHOWN: usize = 8;

/// How many articles it begins with, where the editor names none.
const BEGIN: usize = 5;

/// How many sorts of what is not known it shows, and how many of each.
const UNKNOWN: (usize, usize) = (6, 3);

/// How many words are read in a minute.
const WORDS_A_MINUTE: usize = 220;

/// The home page.
pub(crate) fn page(edition: Edition<'_>) -> HomePage {
    let dossier = edition.dossier;
    let cx = Context::new(edition, Overview::Home.address());
    let site = &dossier.site;
    let (events, has_more_events) = key_events(cx);
    HomePage {
        frame: Frame {
            page_data_html: head::website(site),
            ..cx.frame(
                Overview::Home.address(),
                "home",
                &site.title,
                &site.description,
            )
        },
        headline: site.question.clone().unwrap_or_else(|| site.title.clone()),
        updated: site.updated.as_ref().map(|date| date.said(cx.messages)),
        dispute: dispute::board(cx),
        claims: dossier.claims.len(),
        questions: asked::cards(cx),
        last_change: last_change(cx),
        unknown: not_known(cx),
        gaps: gaps::count(cx),
        begin: begin(cx),
        articles: dossier.articles.len(),
        events,
        has_more_events,
        people: people(cx),
        actors: dossier.actors.len(),
        mistaken: mistaken(cx),
        map: match do_places_matter(dossier) {
            true => map::card(&cx, &places_named(dossier), None, Width::Full),
            false => None,
        },
        figures: figures(edition),
    }
}

/// What to read first: what the editor names, or the articles published first that repeat no other.
fn begin(cx: Context<'_>) -> Vec<BeginCard> {
    let dossier = cx.dossier;
    let named = dossier.site.begin.iter();
    let named: Vec<&Article> = named
        .filter_map(|id| dossier.articles.get(id).map(AsRef::as_ref))
        .collect();
    let articles = match named.is_empty() {
        false => named,
        true => first_published(dossier),
    };
    articles
        .into_iter()
        .map(|article| BeginCard {
            minutes: minutes(cx, article),
            article: cx.article(article),
        })
        .collect()
}

fn first_published(dossier: &Dossier) -> Vec<&Article> {
    let articles = dossier.articles.values().map(AsRef::as_ref);
    let mut articles: Vec<&Article> = articles
        .filter(|article: &&Article| article.derived_from.is_none())
        .collect();
    articles.sort_by_cached_key(|article| {
        let day = article.published.as_ref().and_then(Edtf::earliest);
        (day.is_none(), day, article.title.clone())
    });
    articles.truncate(BEGIN);
    articles
}

/// How long it takes to read an article. What is shorter than a minute takes one.
fn minutes(cx: Context<'_>, article: &Article) -> String {
    let text = article.part(crate::content::shapes::Part::Text);
    let words = text.split_whitespace().count();
    let minutes = words.div_ceil(WORDS_A_MINUTE).max(1);
    cx.messages.duration(&format!("PT{minutes}M"))
}

/// What is not known, as links to where that shows.
fn not_known(cx: Context<'_>) -> Vec<UnknownCard> {
    let all = gaps::weightiest(cx).into_iter();
    let found = all.filter(|(_, gaps)| !gaps.is_empty());
    let card = |(label, gaps): (String, Vec<_>)| UnknownCard {
        label,
        more: gaps.len().saturating_sub(UNKNOWN.1),
        of: gaps.into_iter().take(UNKNOWN.1).collect(),
    };
    found.take(UNKNOWN.0).map(card).collect()
}

/// The last step from one side to another whose day is known.
fn last_change(cx: Context<'_>) -> Option<TurnCard> {
    let claims = cx.dossier.claims.keys();
    let steps = claims.flat_map(|claim| {
        let positions = cx.dossier.positions.of(claim).iter();
        positions.filter_map(move |one| Some((last_step(one)?, one, claim)))
    });
    let (_, position, claim): (&Said, &Position, &ClaimId) =
        steps.max_by_key(|(said, _, _)| said.in_time())?;
    let link = crate::page::make::claims::short_link(cx, claim);
    Some(turns::turn(cx, position, Some(link), usize::MAX))
}

fn last_step(position: &Position) -> Option<&Said> {
    let step = position.sequence.steps.last()?;
    let (_, to) = position.ends(step)?;
    Some(&to.said)
}

/// The events that most passages report, in order of time, and whether there are more.
fn key_events(cx: Context<'_>) -> (Vec<EventCard>, bool) {
    let dossier = cx.dossier;
    let mut events: Vec<&Event> = dossier.events.values().collect();
    let has_more = events.len() > SHOWN;
    events.sort_by_cached_key(|event| {
        let articles = dossier
            .backlinks
            .reports
            .get(&event.id)
            .into_iter()
            .flatten();
        let articles: BTreeSet<_> = articles.map(|at| &at.article).collect();
        (
            Reverse(articles.len()),
            in_order::chronological(dossier, event),
        )
    });
    let key: Vec<&EventId> = events.iter().take(SHOWN).map(|event| &event.id).collect();
    (cx.events(key), has_more)
}

/// Those who are on a side, or those most named.
fn people(cx: Context<'_>) -> Vec<PeopleCard> {
    let dossier = cx.dossier;
    let Some(sides) = &dossier.site.sides else {
        let actors = dossier.actors.keys().cloned().map(RecordId::from);
        let records = most_named(cx, actors, SHOWN);
        let all = PeopleCard {
            name: String::new(),
            records,
        };
        return [all]
            .into_iter()
            .filter(|all| !all.records.is_empty())
            .collect();
    };
    sides
        .iter()
        .map(|side| PeopleCard {
            name: side.name.clone(),
            records: side.actors.iter().map(|id| cx.actor(id)).collect(),
        })
        .collect()
}

/// Names that records say are not to be confused, gathered: what is mistaken for one is in the same list.
fn mistaken(cx: Context<'_>) -> Vec<Vec<RecordCard>> {
    let dossier = cx.dossier;
    let pairs = dossier.backlinks.mistaken.iter();
    let pairs = pairs.flat_map(|(one, others)| {
        let others = others.iter().filter(move |other| one < *other);
        others.map(move |other| (one.clone(), other.clone()))
    });
    let mut lists: Vec<Vec<RecordId>> = Vec::new();
    for (one, other) in pairs {
        let (mut joined, apart): (Vec<_>, Vec<_>) = lists
            .into_iter()
            .partition(|list| list.contains(&one) || list.contains(&other));
        let mut list: Vec<RecordId> = joined.drain(..).flatten().collect();
        for record in [one, other] {
            if !list.contains(&record) {
                list.push(record);
            }
        }
        lists = apart;
        lists.push(list);
    }
    let cards = |list: Vec<RecordId>| list.iter().map(|id| cx.record(id)).collect();
    lists.into_iter().take(UNKNOWN.1).map(cards).collect()
}

/// Whether events happened at more than one place that is on the map.
fn do_places_matter(dossier: &Dossier) -> bool {
    let places = dossier.events.values().flat_map(|event| &event.places);
    let located = places.filter(|id| {
        let place = dossier.places.get(*id);
        place.is_some_and(|place| place.is_located())
    });
    located.collect::<BTreeSet<_>>().len() > 1
}

/// Numbers.
fn figures(edition: Edition<'_>) -> Vec<FigureCard> {
    let Edition {
        dossier, messages, ..
    } = edition;
    let figure = |count: usize, id: &str, href: &str| FigureCard {
        count,
        label: messages.count(id, count),
        href: href.to_owned(),
    };
    let claims = &dossier.claims;
    let is_contested = |claim: &&Claim| dossier.agreement(&claim.id) == Agreement::Contested;
    let contested = claims.values().filter(is_contested).count();
    let mut claims_figure = figure(claims.len(), "figure-claims", Overview::Claims.address());
    if contested > 0 {
        let parts = [
            ("count", claims.len().into()),
            ("contested", contested.into()),
        ];
        claims_figure.label = messages.format("figure-claims-contested", &parts);
    }
    let quotes = dossier
        .articles
        .values()
        .flat_map(|article| &article.annotations);
    // An utterance that is quoted several times is one.
    let quotes = quotes
        .filter(|annotation| match &annotation.what {
            What::Quote(quote) => quote.same_as.is_none(),
            _ => false,
        })
        .count();
    let mut figures = vec![
        figure(
            dossier.articles.len(),
            "figure-articles",
            Overview::Articles.address(),
        ),
        figure(
            dossier.actors.len(),
            "figure-actors",
            Overview::Actors.address(),
        ),
        figure(
            dossier.places.len(),
            "figure-places",
            Overview::Places.address(),
        ),
        claims_figure,
        figure(
            dossier.events.len(),
            "figure-events",
            Overview::Chronology.address(),
        ),
        figure(quotes, "figure-quotations", Overview::Articles.address()),
    ];
    figures.retain(|figure| figure.count > 0);
    figures
}
