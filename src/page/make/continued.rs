//! The pages of the parts of a record's lists.

use super::event::account_card;
use super::in_order::in_time;
use super::listed::{self, label, title};
use super::mentions::Side;
use super::place::happened_in;
use super::positions::attestations;
use super::quotes::utterances;
use super::{claims, told};
use crate::dossier::{ActorId, ArticleId, ClaimId, EventId, PlaceId, PublisherId, RecordId};
use crate::page::context::{Context, Edition};
use crate::page::division::{List, Sort};
use crate::page::make::records::refs;
use crate::page::model::{ArticleCard, EventCard, PartPage};

/// The page of a part of a list, counted from 0.
pub(crate) fn page(edition: Edition<'_>, list: &List, part: usize) -> PartPage {
    let address = list.address(part);
    let cx = Context::new(edition, &address);
    let name = list.record.as_ref().map_or("", |of| cx.dossier.name_of(of));
    let heading = heading(cx, list.sort, name);
    let label = list.parts.get(part).map(|part| label(cx.messages, part));
    let whole = title(cx, name, &heading);
    let page_title = title(cx, &whole, &label.unwrap_or_default());
    let page = PartPage {
        frame: cx.frame(&address, section(list.sort), &page_title, &page_title),
        list: list.sort.slug(),
        heading,
        whole: match &list.record {
            Some(record) => cx.link(record.clone()),
            None => Default::default(),
        },
        class: list.record.as_ref().map_or("", |of| of.kind().as_class()),
        listing: listed::listing(cx, list, Some(part)),
        quotes: Vec::new(),
        articles: Vec::new(),
        claims: Vec::new(),
        events: Vec::new(),
        mentions: Vec::new(),
        told: Vec::new(),
        accounts: Vec::new(),
    };
    let maker = Maker { cx, list, part };
    match &list.record {
        Some(RecordId::Actor(id)) => maker.of_actor(id, page),
        Some(RecordId::Place(id)) => maker.of_place(id, page),
        Some(RecordId::Claim(id)) => maker.of_claim(id, page),
        Some(RecordId::Event(id)) => maker.of_event(id, page),
        Some(RecordId::Publisher(id)) => maker.of_publisher(id, page),
        _ => page,
    }
}

/// Which entry of the navigation is current.
fn section(sort: Sort) -> &'static str {
    match sort {
        Sort::Said | Sort::Wrote | Sort::Held => "actors",
        Sort::Metonyms | Sort::Datelines => "places",
        Sort::Told => "claims",
        Sort::Accounts => "chronology",
        Sort::Published => "sources",
        Sort::Mentions | Sort::Happened | Sort::Overview(_) => "",
    }
}

/// The heading that the list has on the page of its record.
fn heading(cx: Context<'_>, sort: Sort, name: &str) -> String {
    let named = |id: &str| cx.messages.format(id, &[("name", name.into())]);
    let plain = |id: &str| cx.messages.get(id).to_owned();
    match sort {
        Sort::Overview(_) => String::new(),
        Sort::Said => named("actor-said"),
        Sort::Wrote => named("actor-wrote"),
        Sort::Held => plain("claims"),
        Sort::Happened => plain("chronology"),
        Sort::Mentions => plain("every-mention"),
        Sort::Metonyms => plain("used-to-mean"),
        Sort::Datelines => plain("written-here"),
        Sort::Told => plain("told-in-time"),
        Sort::Accounts => plain("accounts-sentences"),
        Sort::Published => plain("articles"),
    }
}

struct Maker<'a> {
    cx: Context<'a>,
    list: &'a List,
    part: usize,
}

impl Maker<'_> {
    fn of_actor(&self, id: &ActorId, page: PartPage) -> PartPage {
        let cx = self.cx;
        let links = &cx.dossier.backlinks;
        match self.list.sort {
            Sort::Said => PartPage {
                quotes: cx.quotes(&self.rows(&utterances(cx, refs(&links.quotes, id)))),
                ..page
            },
            Sort::Held => PartPage {
                claims: claims::held(cx, id, &self.rows(&claims::of_actor(cx.dossier, id))),
                ..page
            },
            Sort::Happened => PartPage {
                events: self.events(links.actor_events.get(id).into_iter().flatten()),
                ..page
            },
            Sort::Mentions => PartPage {
                mentions: cx.mentions(&self.rows(refs(&links.actor_mentions, id)), Side::Meant),
                ..page
            },
            _ => PartPage {
                articles: self.articles(refs(&links.authored, id)),
                ..page
            },
        }
    }

    fn of_place(&self, id: &PlaceId, page: PartPage) -> PartPage {
        let cx = self.cx;
        let links = &cx.dossier.backlinks;
        let mentions = |all| cx.mentions(&self.rows(all), Side::Used);
        match self.list.sort {
            Sort::Happened => {
                let place = cx.dossier.places.get(id);
                let events = place.map(|place| happened_in(cx.dossier, place));
                PartPage {
                    events: self.events(events.unwrap_or_default()),
                    ..page
                }
            }
            Sort::Mentions => PartPage {
                mentions: mentions(refs(&links.place_mentions, id)),
                ..page
            },
            Sort::Metonyms => PartPage {
                mentions: mentions(refs(&links.metonyms, id)),
                class: "actor",
                ..page
            },
            _ => PartPage {
                articles: self.articles(refs(&links.datelines, id)),
                ..page
            },
        }
    }

    fn of_claim(&self, id: &ClaimId, page: PartPage) -> PartPage {
        let all = attestations(self.cx, id);
        let part = self.list.parts.get(self.part);
        let rows = part.map(|part| part.rows.clone()).unwrap_or_default();
        PartPage {
            told: told::sayings_within(self.cx, &all, rows),
            ..page
        }
    }

    fn of_event(&self, id: &EventId, page: PartPage) -> PartPage {
        let accounts = self.rows(&self.cx.dossier.folded_accounts(id));
        let accounts = accounts.iter();
        PartPage {
            accounts: accounts
                .filter_map(|account| account_card(self.cx, account))
                .collect(),
            ..page
        }
    }

    fn of_publisher(&self, id: &PublisherId, page: PartPage) -> PartPage {
        PartPage {
            articles: self.articles(refs(&self.cx.dossier.backlinks.published, id)),
            ..page
        }
    }

    /// The rows of the part, out of all.
    fn rows<T: Clone>(&self, all: &[T]) -> Vec<T> {
        self.list.rows(self.part, all)
    }

    fn events<'e>(&self, ids: impl IntoIterator<Item = &'e EventId>) -> Vec<EventCard> {
        let events = self.rows(&in_time(self.cx.dossier, ids)).into_iter();
        events.map(|event| self.cx.event(event)).collect()
    }

    fn articles(&self, ids: &[ArticleId]) -> Vec<ArticleCard> {
        let ids = self.rows(ids);
        let articles = ids.iter().filter_map(|id| self.cx.dossier.articles.get(id));
        articles.map(|article| self.cx.article(article)).collect()
    }
}
