//! How a long list falls into parts that a browser shows quickly: by letter, by year, by month, by kind, else by number.
//!
//! A list that is short enough has no parts, and is shown as a whole. `divide` is pure: it knows rows by what they are found
//! under and how long they are. [`Divisions`] contains the lists of a dossier that are divided, and where their parts are.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::address::{self, Places};
use super::routes::Overview;
use crate::dossier::RecordId;

/// The most that one page shows of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Rows.
    pub rows: usize,
    /// Bytes of HTML. The frame of a page, its bar of parts and what else is on it come on top.
    pub bytes: usize,
    /// How many rows the page of a record shows of a list whose parts have pages of their own.
    pub lead: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rows: 200,
            bytes: 180_000,
            lead: 20,
        }
    }
}

impl Limits {
    fn hold(&self, rows: &[Row]) -> bool {
        rows.len() <= self.rows && bytes(rows) <= self.bytes
    }
}

fn bytes(rows: &[Row]) -> usize {
    rows.iter().map(|row| row.bytes).sum()
}

/// What a row is found under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// All rows: there is nothing else to find them under.
    Every,
    /// The first letter of a name. All digits are `0`.
    Letter(char),
    /// A year.
    Year(i64),
    /// A month of a year.
    Month(i64, u8),
    /// It has no date.
    NoDate,
    /// One of a closed list: the list and the choice, which name a message together. The list may have no name.
    Kind(&'static str, &'static str),
}

impl Step {
    /// The letter under which a name is found.
    pub(crate) fn letter(first: Option<char>) -> Self {
        match first {
            Some(c) if c.is_numeric() => Self::Letter('0'),
            Some(c) => Self::Letter(c),
            None => Self::Every,
        }
    }

    /// The year and the month of a day, each as a step.
    pub(crate) fn dated(month: Option<(i64, u8)>) -> [Self; 2] {
        match month {
            Some((year, month)) => [Self::Year(year), Self::Month(year, month)],
            None => [Self::NoDate; 2],
        }
    }

    /// How addresses name it.
    fn slug(self) -> String {
        match self {
            Self::Every => "all".to_owned(),
            Self::Letter(first) => letter_id(first),
            Self::Year(year) => format!("{year:04}"),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::NoDate => "undated".to_owned(),
            Self::Kind(_, choice) => choice.to_owned(),
        }
    }

    /// Whether several of them make a range: "A to C".
    fn is_ranged(self) -> bool {
        matches!(self, Self::Letter(_) | Self::Year(_) | Self::Month(..))
    }
}

/// Letters other than ours by their number: an id that every address can hold.
pub(crate) fn letter_id(first: char) -> String {
    match first {
        c if c.is_numeric() => "0".to_owned(),
        c if c.is_ascii_alphabetic() => c.to_ascii_lowercase().to_string(),
        c => {
            let capitals = c.to_uppercase().map(|c| format!("{:x}", u32::from(c)));
            capitals.collect::<Vec<_>>().join("-")
        }
    }
}

/// A row of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// What it is found under, and what it is found under there.
    pub(crate) steps: [Step; 2],
    /// About how much HTML it becomes.
    pub(crate) bytes: usize,
}

/// What a part is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    /// What all its rows are found under, if that has to be said beside the rest: "People".
    pub(crate) of: Option<Step>,
    /// What its first and its last row are found under.
    pub(crate) range: (Step, Step),
    /// Which of several parts it is that have the rest in common, counted from 1; 0 if there is only one.
    pub(crate) number: usize,
}

/// A part of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// How its address names it. No other part of the list has the same.
    pub(crate) slug: String,
    /// What it is called.
    pub(crate) label: Label,
    /// Its rows, by their places in the whole list.
    pub(crate) rows: Range<usize>,
}

/// A part while parts are made: its rows, and how deep the step is that it consists of.
#[derive(Debug)]
struct Unit<'r> {
    rows: &'r [Row],
    start: usize,
    is_deep: bool,
    number: usize,
}

/// The parts of a list; none if it is short enough for one page.
pub(crate) fn divide(rows: &[Row], limits: Limits) -> Vec<Part> {
    match limits.hold(rows) {
        true => Vec::new(),
        false => parts(rows, limits),
    }
}

/// The parts of a list that is divided however short it is: at least one.
pub(crate) fn parts(rows: &[Row], limits: Limits) -> Vec<Part> {
    let mut units: Vec<Unit<'_>> = Vec::new();
    let mut start = 0;
    for outer in rows.chunk_by(|one, other| one.steps[0] == other.steps[0]) {
        match limits.hold(outer) {
            true => units.push(unit(outer, start, false, 0)),
            false => units.extend(inner(outer, start, limits)),
        }
        start += outer.len();
    }
    named(&merged(rows, units, limits))
}

/// The parts of rows that have their first step in common, and are too many.
fn inner(outer: &[Row], mut start: usize, limits: Limits) -> Vec<Unit<'_>> {
    let mut units = Vec::new();
    for inner in outer.chunk_by(|one, other| one.steps[1] == other.steps[1]) {
        let is_deep = inner.iter().all(|row| row.steps[1] != Step::Every);
        match limits.hold(inner) {
            true => units.push(unit(inner, start, is_deep, 0)),
            false => {
                let mut at = start;
                for (number, chunk) in (1..).zip(chunks(inner, limits)) {
                    units.push(unit(chunk, at, is_deep, number));
                    at += chunk.len();
                }
            }
        }
        start += inner.len();
    }
    units
}

fn unit(rows: &[Row], start: usize, is_deep: bool, number: usize) -> Unit<'_> {
    Unit {
        rows,
        start,
        is_deep,
        number,
    }
}

/// Rows that only their number divides, in parts of about the same length. A row that is too long by itself is alone.
fn chunks(rows: &[Row], limits: Limits) -> Vec<&[Row]> {
    let by_rows = rows.len().div_ceil(limits.rows.max(1));
    let by_bytes = bytes(rows).div_ceil(limits.bytes.max(1));
    let most = rows.len().div_ceil(by_rows.max(by_bytes).max(1)).max(1);
    let mut chunks = Vec::new();
    let mut left = rows;
    while !left.is_empty() {
        let mut size = 0;
        let fitting = left.iter().take(most).take_while(|row| {
            size += row.bytes;
            size <= limits.bytes
        });
        let (chunk, rest) = left.split_at(fitting.count().max(1));
        chunks.push(chunk);
        left = rest;
    }
    chunks
}

/// Short parts that follow each other, as one: "A to C".
fn merged<'r>(rows: &'r [Row], units: Vec<Unit<'r>>, limits: Limits) -> Vec<Unit<'r>> {
    let mut merged: Vec<Unit<'r>> = Vec::new();
    for unit in units {
        let joined = merged.last().and_then(|last| join(rows, last, &unit));
        match joined.filter(|joined| limits.hold(joined.rows)) {
            Some(joined) => {
                merged.pop();
                merged.push(joined);
            }
            None => merged.push(unit),
        }
    }
    merged
}

fn join<'r>(rows: &'r [Row], one: &Unit<'r>, next: &Unit<'r>) -> Option<Unit<'r>> {
    let (first, last) = (one.rows.first()?, next.rows.last()?);
    let depth = usize::from(one.is_deep);
    let steps = (first.steps.get(depth)?, last.steps.get(depth)?);
    let is_alike = one.is_deep == next.is_deep
        && (one.number, next.number) == (0, 0)
        && (!one.is_deep || first.steps[0] == last.steps[0])
        && steps.0.is_ranged()
        && steps.1.is_ranged();
    let rows = rows.get(one.start..next.start + next.rows.len())?;
    is_alike.then(|| unit(rows, one.start, one.is_deep, 0))
}

/// Parts with their names.
fn named(units: &[Unit<'_>]) -> Vec<Part> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let part = |unit: &Unit<'_>| {
        let (first, last) = (unit.rows.first()?, unit.rows.last()?);
        let depth = usize::from(unit.is_deep);
        let range = (*first.steps.get(depth)?, *last.steps.get(depth)?);
        let is_of_kind = matches!(first.steps[0], Step::Kind(..));
        let of = (unit.is_deep && is_of_kind).then_some(first.steps[0]);
        let steps: Vec<String> = of.into_iter().chain([range.0]).map(Step::slug).collect();
        let label = Label {
            of,
            range,
            number: unit.number,
        };
        let slug = free(&steps.join("-"), unit.number.max(1), &mut taken);
        Some(Part {
            slug,
            label,
            rows: unit.start..unit.start + unit.rows.len(),
        })
    };
    units.iter().filter_map(part).collect()
}

/// A name that no other part has: the first part of several has the plain one.
fn free(name: &str, number: usize, taken: &mut BTreeSet<String>) -> String {
    let numbered = |number: usize| match number {
        1 => name.to_owned(),
        number => address::joined(&[name, &number.to_string()]),
    };
    let mut names = (number..).map(numbered);
    let free = names.find(|name| !taken.contains(name));
    let free = free.unwrap_or_default();
    taken.insert(free.clone());
    free
}

/// A list of rows on a page. Overviews have one; the page of a record may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sort {
    /// What an overview lists.
    Overview(Overview),
    /// What an actor said.
    Said,
    /// The articles that an actor wrote.
    Wrote,
    /// The claims that an actor holds.
    Held,
    /// The events in which an actor took part, or that happened at a place.
    Happened,
    /// The mentions of an actor or a place.
    Mentions,
    /// Where the name of a place means someone.
    Metonyms,
    /// The articles that were written at a place.
    Datelines,
    /// What was said about a claim.
    Told,
    /// The accounts of an event.
    Accounts,
    /// The articles of a publisher.
    Published,
}

impl Sort {
    /// The template of the pages of its parts.
    pub(crate) fn template(self) -> &'static str {
        match self {
            Self::Overview(overview) => overview.route().template,
            _ => "part.html",
        }
    }

    /// How addresses name it: nothing for an overview, which is named after what it lists.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Overview(_) => "",
            Self::Said => "said",
            Self::Wrote => "wrote",
            Self::Held => "claims",
            Self::Happened => "events",
            Self::Mentions => "mentions",
            Self::Metonyms => "used-to-mean",
            Self::Datelines => "written-here",
            Self::Told => "told",
            Self::Accounts => "accounts",
            Self::Published => "articles",
        }
    }

    /// Whether the whole page shows the first part. If not, each part has a page of its own, and the whole page shows a few rows.
    fn begins_on_whole(self) -> bool {
        matches!(self, Self::Overview(_))
    }
}

/// A divided list.
#[derive(Debug)]
pub struct List {
    /// The page that it belongs to, from the site's root.
    pub(crate) whole: String,
    /// What it lists.
    pub(crate) sort: Sort,
    /// The record that it belongs to; none for what an overview lists.
    pub(crate) record: Option<RecordId>,
    /// Its rows in their order, by their places among all that it may list.
    pub(crate) order: Vec<usize>,
    /// Its parts.
    pub(crate) parts: Vec<Part>,
}

impl List {
    /// Where a part of it is, from the site's root.
    pub(crate) fn address(&self, part: usize) -> String {
        let Some(one) = self.parts.get(part) else {
            return self.whole.clone();
        };
        if part == 0 && self.sort.begins_on_whole() {
            return self.whole.clone();
        }
        // Publishers share a page.
        match &self.record {
            Some(RecordId::Publisher(id)) => {
                let page = Overview::Sources.address();
                address::of_part(page, id.as_str(), &one.slug)
            }
            _ => address::of_part(&self.whole, self.sort.slug(), &one.slug),
        }
    }

    /// The parts that have pages of their own.
    pub(crate) fn further(&self) -> Range<usize> {
        usize::from(self.sort.begins_on_whole())..self.parts.len()
    }

    /// The rows of a part, out of all.
    pub(crate) fn rows<T: Clone>(&self, part: usize, all: &[T]) -> Vec<T> {
        let range = self.parts.get(part).map(|part| part.rows.clone());
        self.within(range.unwrap_or_default(), all)
    }

    /// The first rows of the list, out of all.
    pub(crate) fn first<T: Clone>(&self, most: usize, all: &[T]) -> Vec<T> {
        self.within(0..most.min(self.order.len()), all)
    }

    fn within<T: Clone>(&self, rows: Range<usize>, all: &[T]) -> Vec<T> {
        let places = self.order.get(rows).into_iter().flatten();
        places
            .filter_map(|place| all.get(*place).cloned())
            .collect()
    }
}

/// A list on the page of a record, before it is known whether it is divided.
#[derive(Debug)]
pub(crate) struct Section {
    /// What it lists.
    pub(crate) sort: Sort,
    /// Each thing by its place among all of them, with its row, in the order of the list.
    pub(crate) rows: Vec<(usize, Row)>,
}

/// Which lists of a page are divided, so that the rest fits on it: the longest, as long as there are too many rows.
fn longest(lists: &[Vec<Row>], limits: Limits) -> BTreeSet<usize> {
    let mut chosen = BTreeSet::new();
    let (mut rows, mut size) = (0, 0);
    for list in lists {
        rows += list.len();
        size += bytes(list);
    }
    let share = |list: &[Row]| {
        list.len() * 1_000 / limits.rows.max(1) + bytes(list) * 1_000 / limits.bytes.max(1)
    };
    let mut by_length: Vec<(usize, &Vec<Row>)> = (0..).zip(lists).collect();
    by_length.sort_by_key(|(place, list)| (Reverse(share(list)), *place));
    for (place, list) in by_length {
        let lead = list.get(..limits.lead);
        let Some(lead) = lead.filter(|_| rows > limits.rows || size > limits.bytes) else {
            continue;
        };
        chosen.insert(place);
        rows -= list.len() - lead.len();
        size -= bytes(list) - bytes(lead);
    }
    chosen
}

/// The divided lists of a dossier, and where the records are that such lists contain.
#[derive(Debug, Default)]
pub struct Divisions {
    lists: BTreeMap<(String, Sort, Option<RecordId>), List>,
    pub(crate) places: Places,
    /// The most that one page shows.
    pub(crate) limits: Limits,
}

impl Divisions {
    /// No lists yet.
    pub(crate) fn within(limits: Limits) -> Self {
        Self {
            limits,
            ..Self::default()
        }
    }

    /// Adds a list, if it has parts.
    pub(crate) fn add(&mut self, list: List) {
        if !list.parts.is_empty() {
            self.lists
                .insert((list.whole.clone(), list.sort, list.record.clone()), list);
        }
    }

    /// Adds those of a record's lists that are too long together for its page.
    pub(crate) fn add_sections(&mut self, record: &RecordId, sections: Vec<Section>) {
        let split = sections.into_iter().map(|Section { sort, rows }| {
            let (order, rows): (Vec<usize>, Vec<Row>) = rows.into_iter().unzip();
            ((sort, order), rows)
        });
        let (lists, rows): (Vec<_>, Vec<Vec<Row>>) = split.unzip();
        let chosen = longest(&rows, self.limits);
        let lists = lists.into_iter().zip(rows).zip(0..);
        for (((sort, order), rows), place) in lists {
            if chosen.contains(&place) {
                self.add(List {
                    whole: address::page_of(&self.places.of(record)).to_owned(),
                    sort,
                    record: Some(record.clone()),
                    order,
                    parts: parts(&rows, self.limits),
                });
            }
        }
    }

    /// Says where the records of a divided list are, out of all records. They are the first rows of the list.
    pub(crate) fn place<T>(&mut self, overview: Overview, all: &[&T], id: impl Fn(&T) -> RecordId) {
        let Some(list) = self.list(overview.address(), Sort::Overview(overview), None) else {
            return;
        };
        let mut places = self.places.clone();
        for part in list.further() {
            let rows = list.parts.get(part).map(|part| part.rows.clone());
            let rows = rows.unwrap_or_default();
            let rows = rows.start.min(all.len())..rows.end.min(all.len());
            for place in list.order.get(rows).into_iter().flatten() {
                let Some(row) = all.get(*place) else { continue };
                places.insert(id(row), &list.address(part));
            }
        }
        self.places = places;
    }

    /// The list of a page, if it is divided.
    pub(crate) fn list(&self, whole: &str, sort: Sort, of: Option<&RecordId>) -> Option<&List> {
        self.lists.get(&(whole.to_owned(), sort, of.cloned()))
    }

    /// All divided lists, by page.
    pub(crate) fn lists(&self) -> impl Iterator<Item = &List> {
        self.lists.values()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE: Limits = Limits {
        rows: 5,
        bytes: 1_000,
        lead: 2,
    };

    fn row(steps: [Step; 2]) -> Row {
        Row { steps, bytes: 100 }
    }

    fn many(rows: &[(usize, [Step; 2])]) -> Vec<Row> {
        let repeated = rows
            .iter()
            .flat_map(|(count, steps)| std::iter::repeat_n(row(*steps), *count));
        repeated.collect()
    }

    fn slugs(rows: &[Row]) -> Vec<(String, usize)> {
        let parts = divide(rows, FIVE);
        let all: Vec<usize> = parts.iter().flat_map(|part| part.rows.clone()).collect();
        if !parts.is_empty() {
            assert_eq!(all, (0..rows.len()).collect::<Vec<_>>());
        }
        let slug = |part: Part| (part.slug, part.rows.len());
        parts.into_iter().map(slug).collect()
    }

    fn given(parts: &[(&str, usize)]) -> Vec<(String, usize)> {
        let owned = parts.iter().map(|(slug, rows)| ((*slug).to_owned(), *rows));
        owned.collect()
    }

    fn month(year: i64, month: u8) -> [Step; 2] {
        Step::dated(Some((year, month)))
    }

    fn letter(letter: char) -> [Step; 2] {
        [Step::letter(Some(letter)), Step::Every]
    }

    #[test]
    fn a_short_list_has_no_parts() {
        assert!(slugs(&many(&[(5, month(2030, 1))])).is_empty());
        assert!(slugs(&[]).is_empty());
    }

    #[test]
    fn years_are_divided_by_month_only_if_they_are_long() {
        let rows = many(&[
            (2, month(2030, 12)),
            (3, month(2030, 3)),
            (3, month(2029, 5)),
            (4, month(2029, 2)),
            (7, month(2028, 1)),
            (1, Step::dated(None)),
        ]);
        assert_eq!(
            slugs(&rows),
            given(&[
                ("2030", 5),
                ("2029-05", 3),
                ("2029-02", 4),
                ("2028-01", 4),
                ("2028-01.2", 3),
                ("undated", 1),
            ])
        );
    }

    #[test]
    fn short_letters_and_months_are_joined() {
        let rows = many(&[
            (2, letter('a')),
            (1, letter('b')),
            (4, letter('ا')),
            (1, letter('9')),
        ]);
        assert_eq!(slugs(&rows), given(&[("a", 3), ("627", 5)]));
        let rows = many(&[
            (2, month(2030, 1)),
            (3, month(2030, 2)),
            (1, month(2030, 3)),
        ]);
        assert_eq!(slugs(&rows), given(&[("2030-01", 5), ("2030-03", 1)]));
    }

    #[test]
    fn kinds_are_never_joined_and_name_their_letters() {
        let of = |kind, letter| [Step::Kind("actors", kind), Step::Letter(letter)];
        let rows = many(&[
            (4, of("person", 'a')),
            (4, of("person", 'b')),
            (1, of("group", 'a')),
            (1, of("government", 'a')),
        ]);
        assert_eq!(
            slugs(&rows),
            given(&[
                ("person-a", 4),
                ("person-b", 4),
                ("group", 1),
                ("government", 1)
            ])
        );
    }

    #[test]
    fn long_rows_count_by_their_bytes() {
        let long = |bytes| Row {
            steps: letter('a'),
            bytes,
        };
        let rows = [long(900), long(900), long(5_000), long(10)];
        assert_eq!(
            slugs(&rows),
            given(&[("a", 1), ("a.2", 1), ("a.3", 1), ("a.4", 1)])
        );
    }

    #[test]
    fn what_comes_back_later_in_a_list_has_its_own_name() {
        let rows = many(&[(4, letter('a')), (4, letter('z')), (4, letter('a'))]);
        assert_eq!(slugs(&rows), given(&[("a", 4), ("z", 4), ("a.2", 4)]));
    }
}
