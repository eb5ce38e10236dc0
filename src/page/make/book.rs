//! The whole dossier as one document, for paper: contents, questions, claims, chronology, articles with their notes,
//! glossary, sources, and an index of actors and places. Links lead from part to part, so that it can be read without the rest of the site.

use super::in_order::chronological;
use super::{asked, chapter, claims, glossary, positions, sources};
use crate::dossier::{
    Actor, Article, Claim, Dossier, Event, MentionRef, Page, Place, Question, RecordId,
};
use crate::language::order::Order;
use crate::page::address::{joined, of, within_book};
use crate::page::context::{Context, Edition};
use crate::page::model::{
    BookClaim, BookEvent, BookPage, BookProse, BookQuestion, IndexEntry, PassageCard,
    PublisherCard, TermCard,
};
use crate::page::routes::Overview;
use crate::time::edtf::Edtf;

/// The page.
pub(crate) fn page(edition: Edition<'_>) -> BookPage {
    let dossier = edition.dossier;
    let site = &dossier.site;
    let cx = Context::part(edition, "book", "all");
    let mut pages: Vec<&Page> = dossier.pages.values().collect();
    pages.sort_by_key(|page| (page.order, &page.id));
    BookPage {
        pages: pages.iter().map(|page| prose(edition, page)).collect(),
        articles: in_reading_order(dossier)
            .into_iter()
            .map(|one| chapter::chapter(Context::part(edition, "articles", one.id.as_str()), one))
            .collect(),
        events: events(edition),
        questions: dossier
            .questions
            .values()
            .map(|one| question_part(edition, one))
            .collect(),
        claims: claims::ordered(dossier)
            .into_iter()
            .map(|(claim, _)| claim_part(edition, claim))
            .collect(),
        terms: glossary::in_order(dossier)
            .into_iter()
            .map(|term| {
                let cx = Context::part(edition, "glossary", term.id.as_str());
                glossary::term_card(cx, term)
            })
            .map(|card| TermCard {
                id: joined(&["glossary", &card.id]),
                ..card
            })
            .collect(),
        publishers: sources::in_order(dossier)
            .into_iter()
            .map(|publisher| {
                let cx = Context::part(edition, "sources", publisher.id.as_str());
                sources::publisher_card(cx, publisher)
            })
            .map(|card| PublisherCard {
                id: joined(&["sources", &card.id]),
                ..card
            })
            .collect(),
        actors: index(
            dossier,
            dossier.actors.values().map(|actor| actor_entry(cx, actor)),
        ),
        places: index(
            dossier,
            dossier.places.values().map(|place| place_entry(cx, place)),
        ),
        corrections: cx.corrections(|_| true),
        updated: site
            .updated
            .as_ref()
            .map(|date| date.said(edition.messages)),
        frame: Context::new(edition, Overview::Book.address()).frame(
            Overview::Book.address(),
            "book",
            edition.messages.get("book"),
            edition.messages.get("book-description"),
        ),
    }
}

/// Articles as they are read one after the other: those with which the editor begins, then the others as they were published.
pub(crate) fn in_reading_order(dossier: &Dossier) -> Vec<&Article> {
    let begin = &dossier.site.begin;
    let mut articles: Vec<&Article> = dossier.articles.values().map(AsRef::as_ref).collect();
    articles.sort_by_cached_key(|article| {
        let begun = begin.iter().position(|id| *id == article.id);
        let day = article.published.as_ref().and_then(Edtf::earliest);
        let title = article.title.clone();
        (begun.is_none(), begun, day.is_none(), day, title)
    });
    articles
}

/// Entries by their names.
fn index(dossier: &Dossier, entries: impl Iterator<Item = IndexEntry>) -> Vec<IndexEntry> {
    let order = Order::of(&dossier.site.language);
    let mut entries: Vec<IndexEntry> = entries.collect();
    entries.sort_by_cached_key(|entry| order.key(&entry.record.name));
    entries
}

pub(crate) fn id_of(record: impl Into<RecordId>) -> String {
    within_book(&of(&record.into())).unwrap_or_default()
}

fn prose(edition: Edition<'_>, page: &Page) -> BookProse {
    let cx = Context::part(edition, "page", page.id.as_str());
    BookProse {
        id: joined(&["page", page.id.as_str()]),
        title: page.title.clone(),
        html: cx.html(&page.prose),
    }
}

fn events(edition: Edition<'_>) -> Vec<BookEvent> {
    let dossier = edition.dossier;
    let mut events: Vec<&Event> = dossier.events.values().collect();
    events.sort_by_key(|event| chronological(dossier, event));
    let part = |event: &Event| {
        let cx = Context::part(edition, "events", event.id.as_str());
        BookEvent {
            id: id_of(event.id.clone()),
            event: cx.event(event),
            note_html: cx.html(&event.note),
        }
    };
    events.into_iter().map(part).collect()
}

fn question_part(edition: Edition<'_>, question: &Question) -> BookQuestion {
    let cx = Context::part(edition, "questions", question.id.as_str());
    BookQuestion {
        id: id_of(question.id.clone()),
        note_html: cx.html(&question.note),
        card: asked::whole_card(cx, question),
    }
}

fn claim_part(edition: Edition<'_>, claim: &Claim) -> BookClaim {
    let cx = Context::part(edition, "claims", claim.id.as_str());
    let [held, disputed, open] = positions::sides(cx, &claim.id);
    BookClaim {
        id: id_of(claim.id.clone()),
        note_html: cx.html(&claim.note),
        held,
        disputed,
        open,
        card: cx.claim(claim),
    }
}

fn actor_entry(cx: Context<'_>, actor: &Actor) -> IndexEntry {
    let mentions = cx.dossier.backlinks.actor_mentions.get(&actor.id);
    IndexEntry {
        id: id_of(actor.id.clone()),
        passages: passages(cx, mentions),
        record: cx.actor(&actor.id),
        names: cx.names(&actor.names),
        unmeant: Vec::new(),
        datelines: Vec::new(),
    }
}

fn place_entry(cx: Context<'_>, place: &Place) -> IndexEntry {
    let links = &cx.dossier.backlinks;
    let mentions = links.place_mentions.get(&place.id);
    let is_meant = mentions.is_some_and(|mentions| !mentions.is_empty());
    let unmeant = links.metonyms.get(&place.id).filter(|_| !is_meant);
    let datelines = links.datelines.get(&place.id).filter(|_| !is_meant);
    IndexEntry {
        id: id_of(place.id.clone()),
        unmeant: passages(cx, unmeant),
        datelines: datelines.map(|all| cx.links(all)).unwrap_or_default(),
        passages: passages(cx, mentions),
        record: cx.place(&place.id),
        names: cx.names(&place.names),
    }
}

/// Where a record is named, once for each paragraph.
fn passages(cx: Context<'_>, mentions: Option<&Vec<MentionRef>>) -> Vec<PassageCard> {
    let mut passages: Vec<PassageCard> = Vec::new();
    for at in mentions.into_iter().flatten() {
        let Some((article, mention)) = cx.dossier.mention(at) else {
            continue;
        };
        let card = cx.passage(article, &mention.passage);
        let last = passages.last();
        if last.is_none_or(|last| (&last.article, &last.place) != (&card.article, &card.place)) {
            passages.push(card);
        }
    }
    passages
}
