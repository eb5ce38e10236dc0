//! How long the lists on the pages of records are, and which of them are divided: of what many articles name, a page shows the first
//! rows, and a table of the parts.

use super::articles::month;
use super::claims;
use super::quotes::utterances;
use crate::dossier::{
    Actor, AnnotationRef, Article, ArticleId, Claim, ClaimId, Dossier, Event, MentionRef, Place,
    Publisher, RecordId,
};
use crate::language::order::Order;
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Row, Section, Sort, Step};
use crate::page::make::chronology::step_of;
use crate::page::make::in_order::in_time;
use crate::page::make::place::happened_in;
use crate::page::make::positions::attestations;
use crate::page::make::records::refs;
use crate::text::keyword::keyphrase;

/// About how much HTML the rows of each list become, beside the words of articles.
const QUOTE: usize = 520;
const ARTICLE: usize = 260;
const POSITION: usize = 300;
const EVENT: usize = 560;
const MENTION: usize = 330;
const HEADING: usize = 330;
const SAYING: usize = 720;
const ACCOUNT: usize = 1_400;

/// A page with so few rows is short, whatever is in them.
const FEW: usize = 40;

/// Divides the lists of all records that have long ones.
pub(crate) fn divide(edition: Edition<'_>, divisions: &mut Divisions) {
    let dossier = edition.dossier;
    let few = FEW.min(divisions.limits.rows);
    let mut add = |record: RecordId, sections: Vec<Section>| {
        divisions.add_sections(&record, sections);
    };
    for actor in dossier
        .actors
        .values()
        .filter(|one| has_many(dossier, one, few))
    {
        add(actor.id.clone().into(), of_actor(edition, actor));
    }
    for place in dossier.places.values() {
        add(place.id.clone().into(), of_place(dossier, place));
    }
    let attestations = &dossier.backlinks.attestations;
    for claim in dossier.claims.values() {
        if refs(attestations, &claim.id).len() > few {
            add(claim.id.clone().into(), of_claim(edition, claim));
        }
    }
    for event in dossier.events.values() {
        if refs(&dossier.backlinks.reports, &event.id).len() > few {
            add(event.id.clone().into(), of_event(dossier, event));
        }
    }
    for publisher in dossier.publishers.values() {
        if refs(&dossier.backlinks.published, &publisher.id).len() > few {
            add(
                publisher.id.clone().into(),
                of_publisher(dossier, publisher),
            );
        }
    }
}

/// Whether the lists of an actor may be too long: they are only looked at more closely if they are.
fn has_many(dossier: &Dossier, actor: &Actor, few: usize) -> bool {
    let links = &dossier.backlinks;
    let rows = refs(&links.quotes, &actor.id).len()
        + refs(&links.authored, &actor.id).len()
        + refs(&links.held, &actor.id).len()
        + refs(&links.actor_mentions, &actor.id).len()
        + links
            .actor_events
            .get(&actor.id)
            .into_iter()
            .flatten()
            .count();
    rows > few
}

fn of_actor(edition: Edition<'_>, actor: &Actor) -> Vec<Section> {
    let dossier = edition.dossier;
    let links = &dossier.backlinks;
    let happened = links.actor_events.get(&actor.id).into_iter().flatten();
    let happened = in_time(dossier, happened);
    vec![
        section(Sort::Said, said(edition, refs(&links.quotes, &actor.id))),
        section(
            Sort::Wrote,
            articles(dossier, refs(&links.authored, &actor.id)),
        ),
        section(
            Sort::Held,
            held(dossier, &claims::of_actor(dossier, &actor.id)),
        ),
        section(Sort::Happened, events(dossier, &happened)),
        section(
            Sort::Mentions,
            mentions(dossier, refs(&links.actor_mentions, &actor.id)),
        ),
    ]
}

fn of_place(dossier: &Dossier, place: &Place) -> Vec<Section> {
    let links = &dossier.backlinks;
    let happened = in_time(dossier, happened_in(dossier, place));
    vec![
        section(Sort::Happened, events(dossier, &happened)),
        section(
            Sort::Mentions,
            mentions(dossier, refs(&links.place_mentions, &place.id)),
        ),
        section(
            Sort::Metonyms,
            mentions(dossier, refs(&links.metonyms, &place.id)),
        ),
        section(
            Sort::Datelines,
            articles(dossier, refs(&links.datelines, &place.id)),
        ),
    ]
}

fn of_claim(edition: Edition<'_>, claim: &Claim) -> Vec<Section> {
    let dossier = edition.dossier;
    let all = attestations(Context::new(edition, ""), &claim.id);
    let rows = all.iter().map(|(at, _)| said_row(dossier, at, SAYING));
    vec![section(Sort::Told, numbered(rows))]
}

fn of_event(dossier: &Dossier, event: &Event) -> Vec<Section> {
    let accounts = dossier.folded_accounts(&event.id);
    let dated = accounts.iter().map(|account| {
        let reports = account.first.reports.iter();
        let words: usize = reports.map(|at| said_row(dossier, at, MENTION).bytes).sum();
        (&account.first.article, ACCOUNT + words)
    });
    vec![section(Sort::Accounts, by_article(dossier, dated))]
}

fn of_publisher(dossier: &Dossier, publisher: &Publisher) -> Vec<Section> {
    let published = refs(&dossier.backlinks.published, &publisher.id);
    vec![section(Sort::Published, articles(dossier, published))]
}

fn section(sort: Sort, rows: Vec<(usize, Row)>) -> Section {
    Section { sort, rows }
}

fn numbered(rows: impl Iterator<Item = Row>) -> Vec<(usize, Row)> {
    (0..).zip(rows).collect()
}

/// What was said, in the order of the list.
fn said(edition: Edition<'_>, quotes: &[AnnotationRef]) -> Vec<(usize, Row)> {
    let utterances = utterances(Context::new(edition, ""), quotes);
    let rows = utterances.iter().filter_map(|wordings| {
        let row = said_row(edition.dossier, wordings.first()?, QUOTE);
        Some(Row {
            bytes: row.bytes * wordings.len(),
            ..row
        })
    });
    numbered(rows)
}

/// An annotation that is listed by the day on which its words were said.
fn said_row(dossier: &Dossier, at: &AnnotationRef, bytes: usize) -> Row {
    let said = dossier.positions.said(at);
    let day = said.and_then(|said| said.placed().latest());
    let annotation = dossier.annotation(at);
    let words = annotation.map_or(0, |(article, one)| article.sentences(&one.passage).len());
    Row {
        steps: Step::dated(day.map(|day| (day.year, day.month))),
        bytes: bytes + words,
    }
}

fn articles(dossier: &Dossier, ids: &[ArticleId]) -> Vec<(usize, Row)> {
    let title = |id: &ArticleId| dossier.articles.get(id).map_or(0, |one| one.title.len());
    by_article(dossier, ids.iter().map(|id| (id, ARTICLE + title(id))))
}

/// What is in articles, by their dates: each thing by its article, and how long it is.
fn by_article<'a>(
    dossier: &'a Dossier,
    things: impl Iterator<Item = (&'a ArticleId, usize)>,
) -> Vec<(usize, Row)> {
    let row = |(place, (id, bytes)): (usize, (&'a ArticleId, usize))| {
        let article = dossier.articles.get(id)?;
        let steps = Step::dated(month(article));
        Some((place, Row { steps, bytes }, article.as_ref()))
    };
    let rows = (0..).zip(things).filter_map(row);
    let mut rows: Vec<(usize, Row, &Article)> = rows.collect();
    rows.sort_by_key(|(place, _, article)| {
        let day = article.published.as_ref().and_then(|date| date.latest());
        (day.is_none(), day, &article.id, *place)
    });
    rows.into_iter()
        .map(|(place, row, _)| (place, row))
        .collect()
}

/// Mentions by the dates of their articles.
fn mentions(dossier: &Dossier, refs: &[MentionRef]) -> Vec<(usize, Row)> {
    let mut last = None;
    let sized = refs.iter().map(|at| {
        let is_first = last.replace(&at.article) != Some(&at.article);
        let mention = dossier.mention(at);
        let words = mention.map_or(0, |(article, one)| article.sentences(&one.passage).len());
        let heading = if is_first { HEADING } else { 0 };
        (&at.article, MENTION + words + heading)
    });
    by_article(dossier, sized)
}

/// Events in chronological order.
fn events(dossier: &Dossier, events: &[&Event]) -> Vec<(usize, Row)> {
    let reports = |event: &Event| refs(&dossier.backlinks.reports, &event.id).len().min(12);
    let rows = events.iter().map(|event| Row {
        steps: step_of(dossier, event),
        bytes: EVENT + event.title.len() + 90 * reports(event),
    });
    numbered(rows)
}

/// Claims by letter. Of each, a few positions are shown.
fn held(dossier: &Dossier, ids: &[&ClaimId]) -> Vec<(usize, Row)> {
    let order = Order::of(&dossier.site.language);
    let claims = (0..).zip(ids.iter().filter_map(|id| dossier.claims.get(*id)));
    let mut claims: Vec<(usize, &Claim)> = claims.collect();
    claims.sort_by_cached_key(|(_, claim)| order.key(&claim.short));
    let row = |(place, claim): (usize, &Claim)| {
        let positions = dossier.positions.of(&claim.id).len();
        let row = Row {
            steps: [
                Step::letter(keyphrase(&claim.short).chars().next()),
                Step::Every,
            ],
            bytes: POSITION * (2 + 2 * positions.min(claims::SHOWN)),
        };
        (place, row)
    };
    claims.into_iter().map(row).collect()
}
