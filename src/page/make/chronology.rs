//! Events in chronological order: as other pages show them, and all on one page.

use super::in_order::{in_order, in_time, is_undated};
use super::listed::{self, Share};
use crate::dossier::{Dossier, Event, EventId};
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Row, Step};
use crate::page::draw::timeline;
use crate::page::model::{ChronologyPage, EventCard, Frame};
use crate::page::routes::Overview;
use crate::page::shown::Part;

/// How many of the sentences that report an event a list names. The page of the event has all.
const SHOWN: usize = 12;

impl<'a> Context<'a> {
    /// An event.
    pub(crate) fn event(&self, event: &Event) -> EventCard {
        let (when, basis) = self.event_when(event);
        let resolved = self
            .dossier
            .times
            .resolved(event)
            .map(|timing| timing.moment.days);
        let reports = self
            .dossier
            .backlinks
            .reports
            .get(&event.id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let first = reports.get(..SHOWN).unwrap_or(reports);
        let undated = is_undated(self.dossier, event);
        EventCard {
            order: if undated {
                self.event_order(event)
            } else {
                String::new()
            },
            href: self.from.to_record(event.id.clone()),
            title: event.title.clone(),
            datetime: event
                .date
                .as_ref()
                .and_then(|(date, _)| date.html_datetime())
                .or_else(|| resolved?.html_datetime()),
            vague: event.date.as_ref().is_none_or(|(date, basis)| {
                date.is_uncertain() || date.is_approximate() || basis.is_derived()
            }),
            undated,
            bar: timeline::bar(self.edition(), event),
            when,
            basis,
            places: self.links(&event.places),
            evidence: self.passages(first),
            more_evidence: reports.len() - first.len(),
        }
    }

    /// Events by their ids, in chronological order.
    pub(crate) fn events<'e>(&self, ids: impl IntoIterator<Item = &'e EventId>) -> Vec<EventCard> {
        let events = in_time(self.dossier, ids).into_iter();
        events.map(|event| self.event(event)).collect()
    }
}

/// Events with a date in order, and those without.
pub(crate) fn event_cards(cx: Context<'_>) -> (Vec<EventCard>, Vec<EventCard>) {
    in_order(cx.dossier)
        .into_iter()
        .map(|event| cx.event(event))
        .partition(|card| !card.undated)
}

/// About how much HTML an event in the list becomes, beside its title.
const ENTRY: usize = 480;
/// The same for a sentence that reports it.
const EVIDENCE: usize = 90;

/// Divides the list by year and month. What has no date is last, as in the list.
pub(crate) fn divide(dossier: &Dossier, divisions: &mut Divisions) {
    let reports = &dossier.backlinks.reports;
    let row = |event: &Event| {
        let evidence = reports.get(&event.id).map_or(0, Vec::len).min(SHOWN);
        Row {
            steps: step_of(dossier, event),
            bytes: ENTRY + event.title.len() + EVIDENCE * evidence,
        }
    };
    let rows = in_order(dossier).into_iter();
    let rows = rows.map(|event| (&event.id, row(event))).collect();
    listed::overview(divisions, Overview::Chronology, dossier.events.keys(), rows);
}

/// The year and month in which an event is found.
pub(crate) fn step_of(dossier: &Dossier, event: &Event) -> [Step; 2] {
    let days = dossier.times.shown(event);
    let days = days.filter(|_| !is_undated(dossier, event));
    let day = days.and_then(|days| days.earliest().or(days.latest()));
    Step::dated(day.map(|day| (day.year, day.month)))
}

/// Events in chronological order, or those of a part.
pub(crate) fn page(edition: Edition<'_>, part: usize) -> ChronologyPage {
    let share = Share::of(edition, Overview::Chronology, part);
    let address = share.address();
    let cx = Context::new(edition, &address);
    let events = share.rows(edition.dossier.events.values(), || {
        in_order(edition.dossier)
    });
    let cards = events.into_iter().map(|event| cx.event(event));
    let (dated, undated) = cards.partition(|card| !card.undated);
    let image = super::preview::of_part(edition, &Part::Chronology);
    let frame = Frame {
        page_image: image.clone(),
        ..cx.frame(
            &address,
            "chronology",
            &share.title(cx, cx.messages.get("chronology")),
            cx.messages.get("chronology-description"),
        )
    };
    ChronologyPage {
        share: super::share::of_overview(cx, &Part::Chronology, image.as_ref())
            .filter(|_| part == 0),
        frame,
        count: edition.dossier.events.len(),
        dated,
        undated,
        listing: share.listing(cx),
    }
}
