//! The whole dossier as one document, for paper: contents, articles with their notes, chronology, claims, glossary, sources, and
//! an index of actors and places. Links lead from part to part, so that it can be read without the rest of the site.

use crate::dossier::{Actor, Claim, Event, MentionRef, Page, Place, RecordId};
use crate::page::address::{joined, of, within_book};
use crate::page::cards::{Cards, chronological};
use crate::page::context::Edition;
use crate::page::messages::phrases::alphabetical;
use crate::page::model::*;
use crate::page::{article, claims, overview};

/// The page.
pub(super) fn page(edition: Edition<'_>) -> BookPage {
    let dossier = edition.dossier;
    let site = &dossier.site;
    let cards = Cards::part(edition, "book", "all");
    let mut pages: Vec<&Page> = dossier.pages.values().collect();
    pages.sort_by_key(|page| (page.order, &page.id));
    BookPage {
        pages: pages.iter().map(|page| prose(edition, page)).collect(),
        articles: overview::in_order(dossier)
            .into_iter()
            .map(|one| article::chapter(Cards::part(edition, "articles", one.id.as_str()), one))
            .collect(),
        events: events(edition),
        claims: claims::ordered(dossier)
            .into_iter()
            .map(|(claim, _)| claim_part(edition, claim))
            .collect(),
        terms: overview::terms_in_order(dossier)
            .into_iter()
            .map(|term| {
                let cards = Cards::part(edition, "glossary", term.id.as_str());
                overview::term_card(cards, term)
            })
            .map(|card| TermCard {
                id: joined(&["glossary", &card.id]),
                ..card
            })
            .collect(),
        publishers: overview::publishers_in_order(dossier)
            .into_iter()
            .map(|publisher| {
                let cards = Cards::part(edition, "sources", publisher.id.as_str());
                overview::publisher_card(cards, publisher)
            })
            .map(|card| PublisherCard {
                id: joined(&["sources", &card.id]),
                ..card
            })
            .collect(),
        actors: index(
            dossier
                .actors
                .values()
                .map(|actor| actor_entry(cards, actor)),
        ),
        places: index(
            dossier
                .places
                .values()
                .map(|place| place_entry(cards, place)),
        ),
        corrections: cards.corrections(|_| true),
        updated: site
            .updated
            .as_ref()
            .map(|date| date.said(edition.messages)),
        frame: Cards::new(edition, "book.html").frame(
            "book.html",
            "book",
            edition.messages.get("book"),
            edition.messages.get("book-description"),
        ),
    }
}

/// Entries by their names.
fn index(entries: impl Iterator<Item = IndexEntry>) -> Vec<IndexEntry> {
    let mut entries: Vec<IndexEntry> = entries.collect();
    entries.sort_by_cached_key(|entry| alphabetical(&entry.record.name));
    entries
}

fn id_of(record: impl Into<RecordId>) -> String {
    within_book(&of(&record.into())).unwrap_or_default()
}

fn prose(edition: Edition<'_>, page: &Page) -> BookProse {
    let cards = Cards::part(edition, "page", page.id.as_str());
    BookProse {
        id: joined(&["page", page.id.as_str()]),
        title: page.title.clone(),
        html: cards.html(&page.prose),
    }
}

fn events(edition: Edition<'_>) -> Vec<BookEvent> {
    let dossier = edition.dossier;
    let mut events: Vec<&Event> = dossier.events.values().collect();
    events.sort_by_key(|event| chronological(dossier, event));
    let part = |event: &Event| {
        let cards = Cards::part(edition, "events", event.id.as_str());
        BookEvent {
            id: id_of(event.id.clone()),
            event: cards.event(event),
            note_html: cards.html(&event.note),
        }
    };
    events.into_iter().map(part).collect()
}

fn claim_part(edition: Edition<'_>, claim: &Claim) -> BookClaim {
    let cards = Cards::part(edition, "claims", claim.id.as_str());
    let [held, disputed, open] = claims::sides(cards, &claim.id);
    BookClaim {
        id: id_of(claim.id.clone()),
        note_html: cards.html(&claim.note),
        held,
        disputed,
        open,
        card: cards.claim(claim),
    }
}

fn actor_entry(cards: Cards<'_>, actor: &Actor) -> IndexEntry {
    let mentions = cards.dossier.backlinks.actor_mentions.get(&actor.id);
    IndexEntry {
        id: id_of(actor.id.clone()),
        passages: passages(cards, mentions),
        record: cards.actor(&actor.id),
        names: cards.names(&actor.names),
        unmeant: Vec::new(),
        datelines: Vec::new(),
    }
}

fn place_entry(cards: Cards<'_>, place: &Place) -> IndexEntry {
    let links = &cards.dossier.backlinks;
    let mentions = links.place_mentions.get(&place.id);
    let is_meant = mentions.is_some_and(|mentions| !mentions.is_empty());
    let unmeant = links.metonyms.get(&place.id).filter(|_| !is_meant);
    let datelines = links.datelines.get(&place.id).filter(|_| !is_meant);
    IndexEntry {
        id: id_of(place.id.clone()),
        unmeant: passages(cards, unmeant),
        datelines: datelines.map(|all| cards.links(all)).unwrap_or_default(),
        passages: passages(cards, mentions),
        record: cards.place(&place.id),
        names: cards.names(&place.names),
    }
}

/// Where a record is named, once for each paragraph.
fn passages(cards: Cards<'_>, mentions: Option<&Vec<MentionRef>>) -> Vec<PassageCard> {
    let mut passages: Vec<PassageCard> = Vec::new();
    for at in mentions.into_iter().flatten() {
        let Some((article, mention)) = cards.dossier.mention(at) else {
            continue;
        };
        let card = cards.passage(article, &mention.passage);
        let last = passages.last();
        if last.is_none_or(|last| (&last.article, &last.place) != (&card.article, &card.place)) {
            passages.push(card);
        }
    }
    passages
}
