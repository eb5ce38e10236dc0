//! What a page shows of a list that is divided: its rows, the bar of parts, and its title.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::dossier::RecordId;
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Label, List, Part, Row, Sort, Step, divide};
use crate::page::messages::Messages;
use crate::page::model::{LinkCard, ListingCard, ListingsCard, PartCard};
use crate::page::routes::Overview;
use crate::time::edtf::Edtf;

/// Divides what an overview lists: each record with its row, in the order of the list. `all` are the ids of all records, in theirs.
pub(crate) fn overview<'d, Id: Ord + 'd>(
    divisions: &mut Divisions,
    of: Overview,
    all: impl Iterator<Item = &'d Id>,
    rows: Vec<(&'d Id, Row)>,
) {
    let places: BTreeMap<&Id, usize> = all.zip(0..).collect();
    let place = |id: &Id| places.get(id).copied();
    let rows = rows.into_iter();
    let rows = rows.filter_map(|(id, row)| Some((place(id)?, row)));
    in_order(divisions, of, rows.collect());
}

/// Divides what an overview lists: each thing by its place among all of them, with its row, in the order of the list.
pub(crate) fn in_order(divisions: &mut Divisions, of: Overview, rows: Vec<(usize, Row)>) {
    let (order, rows): (Vec<usize>, Vec<Row>) = rows.into_iter().unzip();
    divisions.add(List {
        whole: of.address().to_owned(),
        sort: Sort::Overview(of),
        record: None,
        order,
        parts: divide(&rows, divisions.limits),
    });
}

/// What one page shows of what an overview lists: all of it, or a part.
#[derive(Clone, Copy)]
pub(crate) struct Share<'a> {
    overview: Overview,
    list: Option<&'a List>,
    part: usize,
}

impl<'a> Share<'a> {
    /// A part of an overview, counted from 0. If its list is short, the first part is all of it.
    pub(crate) fn of(edition: Edition<'a>, overview: Overview, part: usize) -> Self {
        let list = edition
            .divisions
            .list(overview.address(), Sort::Overview(overview), None);
        Self {
            overview,
            list,
            part,
        }
    }

    /// The address of the page.
    pub(crate) fn address(&self) -> String {
        let whole = || self.overview.address().to_owned();
        self.list.map_or_else(whole, |list| list.address(self.part))
    }

    /// Its rows: those of the part out of all records, or all records, sorted.
    pub(crate) fn rows<'t, T>(
        &self,
        all: impl Iterator<Item = &'t T>,
        sorted: impl FnOnce() -> Vec<&'t T>,
    ) -> Vec<&'t T> {
        match self.list {
            Some(list) => list.rows(self.part, &all.collect::<Vec<_>>()),
            None => sorted(),
        }
    }

    /// The rows of the part by their numbers in the whole list; none if the list is not divided.
    pub(crate) fn range(&self) -> Option<Range<usize>> {
        let part = self.list?.parts.get(self.part)?;
        Some(part.rows.clone())
    }

    /// The bar of its parts.
    pub(crate) fn listing(&self, cx: Context<'_>) -> Option<ListingCard> {
        Some(listing(cx, self.list?, Some(self.part)))
    }

    /// The title of the page: that of the overview, and which part of it this is.
    pub(crate) fn title(&self, cx: Context<'_>, whole: &str) -> String {
        let part = self.list.filter(|_| self.part > 0);
        let part = part.and_then(|list| list.parts.get(self.part));
        match part {
            Some(part) => title(cx, whole, &label(cx.messages, part)),
            None => whole.to_owned(),
        }
    }
}

/// The lists of a record on its own page: all of each, or the first rows of one that is divided.
#[derive(Clone)]
pub(crate) struct Lead<'a> {
    cx: Context<'a>,
    whole: String,
    record: RecordId,
}

impl<'a> Lead<'a> {
    /// The lists of a record.
    pub(crate) fn of(cx: Context<'a>, record: impl Into<RecordId>) -> Self {
        let record = record.into();
        let whole = address::page_of(&cx.divisions.places.of(&record)).to_owned();
        Self { cx, whole, record }
    }

    fn list(&self, sort: Sort) -> Option<&'a List> {
        self.cx
            .divisions
            .list(&self.whole, sort, Some(&self.record))
    }

    /// The rows that the page shows, out of all.
    pub(crate) fn rows<'t, T: Clone>(&self, sort: Sort, all: &'t [T]) -> Cow<'t, [T]> {
        let most = self.cx.divisions.limits.lead;
        match self.list(sort) {
            Some(list) => Cow::Owned(list.first(most, all)),
            None => Cow::Borrowed(all),
        }
    }

    /// All lists of the record that are divided.
    pub(crate) fn listings(&self) -> ListingsCard {
        ListingsCard {
            said: self.listing(Sort::Said),
            wrote: self.listing(Sort::Wrote),
            claims: self.listing(Sort::Held),
            events: self.listing(Sort::Happened),
            mentions: self.listing(Sort::Mentions),
            metonyms: self.listing(Sort::Metonyms),
            datelines: self.listing(Sort::Datelines),
            told: self.listing(Sort::Told),
            accounts: self.listing(Sort::Accounts),
        }
    }

    /// The bar of the parts of a list, if it is divided.
    pub(crate) fn listing(&self, sort: Sort) -> Option<ListingCard> {
        Some(listing(self.cx, self.list(sort)?, None))
    }
}

/// The title of the page of a part.
pub(crate) fn title(cx: Context<'_>, whole: &str, part: &str) -> String {
    let parts = [("title", whole.into()), ("part", part.into())];
    cx.messages.format("part-title", &parts)
}

/// The bar of the parts of a list. `current` is the part that the page shows as a whole.
pub(crate) fn listing(cx: Context<'_>, list: &List, current: Option<usize>) -> ListingCard {
    let labels: Vec<String> = list
        .parts
        .iter()
        .map(|part| label(cx.messages, part))
        .collect();
    let link = |part: usize| {
        Some(LinkCard {
            href: Some(cx.from.to(&list.address(part))),
            name: labels.get(part)?.clone(),
            ..LinkCard::default()
        })
    };
    let parts = (0..).zip(&list.parts).zip(&labels);
    let parts = parts.map(|((place, part), label)| PartCard {
        href: cx.from.to(&list.address(place)),
        label: label.clone(),
        count: part.rows.len(),
        is_current: current == Some(place),
    });
    let rows = current.and_then(|part| list.parts.get(part));
    ListingCard {
        shown: rows.map_or(cx.divisions.limits.lead, |part| part.rows.len()),
        count: list.parts.iter().map(|part| part.rows.len()).sum(),
        parts: parts.collect(),
        current: current
            .and_then(|part| labels.get(part).cloned())
            .unwrap_or_default(),
        number: current.map_or(0, |part| part + 1),
        previous: current.and_then(|part| link(part.checked_sub(1)?)),
        next: current.and_then(|part| link(part + 1)),
    }
}

/// What a part is called. Rows that only their number divides are called by their numbers.
pub(crate) fn label(messages: &Messages, part: &Part) -> String {
    let Label { of, range, number } = part.label;
    if range.0 == Step::Every && number > 0 {
        let first = messages.number(part.rows.start + 1);
        return self::range(messages, &first, &messages.number(part.rows.end));
    }
    // What is listed newest first is still from an earlier month to a later one.
    let is_backward = !matches!(range.0, Step::Letter(_)) && range.0 > range.1;
    let (first, last) = match is_backward {
        true => (step(messages, range.1), step(messages, range.0)),
        false => (step(messages, range.0), step(messages, range.1)),
    };
    let words = match range.0 == range.1 {
        true => first,
        false => self::range(messages, &first, &last),
    };
    let words = match of.map(|of| step(messages, of)) {
        Some(of) => {
            let parts = [("title", (&of).into()), ("part", (&words).into())];
            messages.format("part-title", &parts)
        }
        None => words,
    };
    match number {
        0 => words,
        number => {
            let parts = [("part", (&words).into()), ("number", number.into())];
            messages.format("part-numbered", &parts)
        }
    }
}

fn range(messages: &Messages, from: &str, to: &str) -> String {
    let parts = [("from", from.into()), ("to", to.into())];
    messages.format("part-range", &parts)
}

fn step(messages: &Messages, step: Step) -> String {
    let date = |written: String| match Edtf::parse(&written) {
        Ok(date) => date.said(messages),
        Err(_) => written,
    };
    match step {
        Step::Every => messages.get("part-all").to_owned(),
        Step::Letter(first) => letter(first, messages),
        Step::Year(year) => date(format!("{year:04}")),
        Step::Month(year, month) => date(format!("{year:04}-{month:02}")),
        Step::NoDate => messages.get("without-date").to_owned(),
        Step::Kind("", id) => messages.get(id).to_owned(),
        Step::Kind(list, choice) => messages.get(&format!("{list}-{choice}")).to_owned(),
    }
}

/// A letter as a heading; all digits are one.
pub(crate) fn letter(first: char, messages: &Messages) -> String {
    if first.is_numeric() {
        messages.get("letter-figures").to_owned()
    } else {
        first.to_uppercase().collect()
    }
}
