//! The day of publication, from all that a page states and shows.
//!
//! The data of the article comes first, then that of the page, then what is shown at its head, then its address. An instant in UTC is
//! a day only together with something that tells the place: the day that is printed, another date in the data, or the page's zone.

use super::address;
use super::authors;
use super::linked::Linked;
use super::metas::{DateKind, Metas};
use super::moment::{Moment, edtf, exact_day, moment};
use super::shown::{Line, PartKind, Shown, Strength};
use super::zones::{Zones, days_off_anywhere};
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence, one_line};
use crate::prose::edtf::Day;

/// What can tell when a page was published.
pub(super) struct Evidence<'a> {
    pub(super) linked: &'a Linked,
    pub(super) metas: &'a Metas,
    pub(super) shown: &'a Shown,
    /// The page's address.
    pub(super) url: Option<&'a str>,
    /// Where it may have been published.
    pub(super) zones: Option<Zones>,
}

/// When a page was published.
#[derive(Default)]
pub(super) struct Published {
    /// The day that the page states, in EDTF.
    pub(super) stated: Option<String>,
    /// The day that something else makes likely.
    pub(super) inferred: Option<String>,
    /// Dates at the head that were not taken.
    pub(super) unread: Vec<String>,
}

/// A day that the page shows.
#[derive(Clone)]
struct ShownDay {
    when: Moment,
    strength: Strength,
}

impl Evidence<'_> {
    /// The day of publication.
    pub(super) fn published(&self) -> Published {
        let shown = self.shown_days();
        let in_data = self.in_data();
        let stated = if !in_data.is_empty() {
            Some(self.settled(&in_data, &shown))
        } else {
            self.of_text(&shown)
                .or_else(|| self.of_shown(&shown))
                .or_else(|| self.behind_head())
        };
        let inferred = || {
            self.url
                .and_then(address::day_in)
                .or_else(|| self.changed())
        };
        let inferred = if stated.is_none() { inferred() } else { None };
        let is_sure = stated.as_ref().is_some_and(|date| !date.contains('?'));
        Published {
            unread: if is_sure { Vec::new() } else { self.unread() },
            stated,
            inferred,
        }
    }

    /// What the data says, the surest first: of the article, and of the page's head.
    fn in_data(&self) -> Vec<Moment> {
        let article = first_of(&self.linked.texts(&["datePublished"]));
        let head = first_of(&owned(&self.metas.dates(DateKind::Published)));
        article.into_iter().chain(head).collect()
    }

    /// What the data says of the text or of the page. That can be a later day than the one of publication, which the page then shows.
    fn of_text(&self, shown: &[ShownDay]) -> Option<String> {
        let made = || first_of(&self.linked.texts(&["uploadDate", "dateCreated"]));
        let of_page = || first_of(&self.linked.texts_of_page(&["datePublished", "dateCreated"]));
        let of_text = || first_of(&owned(&self.metas.dates(DateKind::OfText)));
        let stated = made().or_else(of_page).or_else(of_text)?;
        let printed = printed(shown);
        let day = self.placed(&stated, &printed);
        let earlier = self
            .of_shown(shown)
            .or_else(|| self.behind_head())
            .filter(|shown| !agrees(&stated, shown) && shown.as_str() < day.as_str());
        Some(earlier.unwrap_or_else(|| more_exact(day, &printed)))
    }

    /// The day of the last change, in the data or at the head.
    fn changed(&self) -> Option<String> {
        let article = || first_of(&self.linked.texts(&["dateModified"]));
        let head = || first_of(&owned(&self.metas.dates(DateKind::Changed)));
        let page = || first_of(&self.linked.texts_of_page(&["dateModified"]));
        let in_data = article().or_else(head).or_else(page);
        in_data
            .map(|moment| self.placed(&moment, &[]))
            .or_else(|| self.shown_change())
    }

    fn shown_change(&self) -> Option<String> {
        self.shown
            .head()
            .chain(self.shown.behind())
            .find_map(|line| {
                let marked = line
                    .parts
                    .iter()
                    .filter(|part| part.kind == PartKind::Changed);
                let mut days =
                    marked.filter_map(|part| day_of_part(&part.text, part.value.as_deref()));
                days.next()
                    .map(|when| self.placed(&when, &[]))
                    .or_else(|| dates::day_line(&line.text)?.changed)
            })
    }

    /// One day from several statements: the one they share, else the one that the page shows, else the earlier one, in doubt.
    fn settled(&self, stated: &[Moment], shown: &[ShownDay]) -> String {
        let printed = printed(shown);
        let mut dates = days(stated);
        let whole = dates.clone();
        dates.retain(|date| {
            !whole
                .iter()
                .any(|other| other != date && other.starts_with(date))
        });
        dates.dedup();
        let own: Vec<String> = stated
            .iter()
            .map(|moment| self.placed(moment, &printed))
            .collect();
        // A day beside an instant that is another day there: the one that is printed.
        if let [date] = dates.as_slice()
            && !printed.contains(date)
            && let Some(own) = own.iter().find(|own| printed.contains(own))
            && stated
                .iter()
                .all(|moment| agrees(moment, date) || agrees(moment, own))
        {
            return own.clone();
        }
        let is_one = match dates.as_slice() {
            [date] => stated.iter().all(|moment| agrees(moment, date)),
            [] => own.iter().all(|day| own.first() == Some(day)),
            _ => false,
        };
        let first = dates.first().or(own.first()).cloned().unwrap_or_default();
        let strong: Vec<&ShownDay> = shown
            .iter()
            .filter(|day| day.strength == Strength::Standard)
            .collect();
        if is_one {
            let is_denied =
                !strong.is_empty() && !strong.iter().any(|day| meets(&day.when, &first));
            let theirs = strong.first().map(|day| self.placed(&day.when, &printed));
            return match theirs {
                Some(theirs) if is_denied => doubted(&[first, theirs]),
                _ => more_exact(first, &printed),
            };
        }
        let all: Vec<String> = dates.into_iter().chain(own).collect();
        let of_url = self.url.and_then(address::day_in);
        let decided = all
            .iter()
            .find(|day| printed.contains(day))
            .or_else(|| all.iter().find(|day| of_url.as_ref() == Some(day)));
        decided.cloned().unwrap_or_else(|| doubted(&all))
    }

    /// A moment as a day, as exactly as the place is known.
    fn placed(&self, when: &Moment, printed: &[String]) -> String {
        let (day, minute) = match when {
            Moment::Date(date) => return date.clone(),
            Moment::Instant(day, minute) => (*day, *minute),
        };
        let possible = possible(day, minute);
        let own = edtf(day);
        let in_url = self.url.and_then(address::day_in);
        if printed.contains(&own) {
            return own;
        }
        let shown = printed
            .iter()
            .chain(&in_url)
            .find(|day| possible.contains(day));
        if let Some(shown) = shown {
            return shown.clone();
        }
        let (west, east) = self
            .zones
            .map_or_else(|| days_off_anywhere(minute), |zones| zones.days_off(minute));
        let days: Vec<String> = (west.min(0)..=east.max(0))
            .map(|off| edtf(day.plus_days(off)))
            .collect();
        match days.as_slice() {
            [only] => only.clone(),
            several => format!("[{}]", several.join(",")),
        }
    }

    /// The days at the head, the plainest first and then the nearest to the headline.
    fn shown_days(&self) -> Vec<ShownDay> {
        let mut days: Vec<ShownDay> = Vec::new();
        for line in self.shown.head() {
            for part in line.parts.iter().filter(|part| part.kind == PartKind::Date) {
                days.extend(
                    day_of_part(&part.text, part.value.as_deref()).map(|when| ShownDay {
                        when,
                        strength: part.strength,
                    }),
                );
            }
            let has_change = line.parts.iter().any(|part| part.kind == PartKind::Changed);
            if !has_change && let Some((date, strength)) = labelled_day(line) {
                let when = Moment::Date(date);
                days.push(ShownDay { when, strength });
            }
        }
        days.sort_by_key(|day| std::cmp::Reverse(day.strength));
        days
    }

    /// The day that is shown, where the data has none.
    fn of_shown(&self, shown: &[ShownDay]) -> Option<String> {
        let best = shown.first()?;
        let printed = printed(shown);
        let day = self.placed(&best.when, &printed);
        // A day in the page's own address weighs as much as one that is shown.
        let of_url = self.url.and_then(address::day_in);
        Some(match of_url {
            Some(of_url) if printed.contains(&of_url) => of_url,
            Some(of_url) if !meets(&best.when, &of_url) => doubted(&[day, of_url]),
            _ => day,
        })
    }

    /// The one day behind the text that says that it is the publication's.
    fn behind_head(&self) -> Option<String> {
        let mut days: Vec<String> = Vec::new();
        for line in self.shown.behind() {
            let marked = line
                .parts
                .iter()
                .filter(|part| part.kind == PartKind::Date && part.strength == Strength::Standard);
            days.extend(
                marked
                    .filter_map(|part| day_of_part(&part.text, part.value.as_deref()))
                    .map(|when| self.placed(&when, &[])),
            );
            let is_signed = authors::after_label(&line.text).is_some();
            let labelled = labelled_day(line)
                .filter(|(_, strength)| is_signed || *strength == Strength::Standard);
            days.extend(labelled.map(|(date, _)| date));
        }
        only(days).or_else(|| self.only_time())
    }

    /// The one day of all times that are marked as such.
    fn only_time(&self) -> Option<String> {
        let lines = self.shown.head().chain(self.shown.behind());
        let parts = lines.flat_map(|line| &line.parts);
        let times = parts.filter(|part| part.kind == PartKind::Date && part.value.is_some());
        let days = times
            .filter_map(|part| day_of_part(&part.text, part.value.as_deref()))
            .map(|when| self.placed(&when, &[]));
        only(days.collect())
    }

    /// What looks like a date at the head.
    fn unread(&self) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for line in self.shown.head() {
            let is_marked = line
                .parts
                .iter()
                .any(|part| part.kind != PartKind::Author && part.strength >= Strength::Named);
            let is_short = count(&line.text) <= 16 && !ends_sentence(&line.text);
            let words = one_line(&line.text);
            let beginning: String = words.chars().take(120).collect();
            if is_short
                && (has_figures_of_a_date(&line.text)
                    || is_marked && line.text.contains(char::is_numeric))
                && !lines.contains(&beginning)
            {
                lines.push(beginning);
            }
        }
        lines
    }
}

/// The one day that all are.
fn only(mut days: Vec<String>) -> Option<String> {
    days.sort();
    days.dedup();
    match days.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// The first of some dates that can be read.
fn first_of(dates: &[String]) -> Option<Moment> {
    dates.iter().find_map(|date| moment(date))
}

fn owned(dates: &[&str]) -> Vec<String> {
    dates.iter().map(|date| (*date).to_owned()).collect()
}

/// The days among some moments.
fn days<'a>(moments: impl IntoIterator<Item = &'a Moment>) -> Vec<String> {
    let dates = moments.into_iter().filter_map(|moment| match moment {
        Moment::Date(date) => Some(date.clone()),
        Moment::Instant(..) => None,
    });
    dates.collect()
}

/// The days that a page prints.
fn printed(shown: &[ShownDay]) -> Vec<String> {
    days(shown.iter().map(|day| &day.when))
}

/// The days that an instant is somewhere on earth, in EDTF.
fn possible(day: Day, minute: u32) -> Vec<String> {
    let at = |hours: i64| {
        let local = i64::from(minute) + hours * 60;
        edtf(day.plus_days(local.div_euclid(24 * 60)))
    };
    let mut days = vec![at(-12), edtf(day), at(14)];
    days.dedup();
    days
}

/// Whether a moment can be a day.
fn agrees(when: &Moment, date: &str) -> bool {
    match when {
        Moment::Date(own) => date.starts_with(own.as_str()),
        Moment::Instant(day, minute) => possible(*day, *minute)
            .iter()
            .any(|possible| possible.starts_with(date)),
    }
}

/// Whether a shown moment and a settled date can be the same.
fn meets(when: &Moment, date: &str) -> bool {
    match when {
        Moment::Date(own) => own.starts_with(date) || date.contains(own.as_str()),
        Moment::Instant(day, minute) => possible(*day, *minute)
            .iter()
            .any(|possible| date.contains(possible.as_str())),
    }
}

/// The earliest of several days, in doubt.
fn doubted(days: &[String]) -> String {
    let plain = days.iter().map(|day| match day.strip_prefix('[') {
        Some(several) => several.split(',').next().unwrap_or(several).to_owned(),
        None => day.clone(),
    });
    let earliest = plain.min().unwrap_or_default();
    format!("{}?", earliest.trim_end_matches([']', '?']))
}

/// A month or a year, made exact by the one day that is shown within it.
fn more_exact(date: String, printed: &[String]) -> String {
    if date.len() >= 10 {
        return date;
    }
    let within = printed
        .iter()
        .find(|day| day.len() == 10 && day.starts_with(&date));
    within.cloned().unwrap_or(date)
}

/// The day of a marked element: what it shows, with the year that its value adds; else its value.
fn day_of_part(text: &str, value: Option<&str>) -> Option<Moment> {
    let value = value.and_then(moment);
    let shown = day_of_line(text)
        .map(|(date, _)| date)
        .or_else(|| dates::stated(text));
    match (shown, value) {
        (Some(shown), value) if shown.starts_with("XXXX") => {
            let rest = shown.get(4..)?;
            match value? {
                Moment::Date(date) => Some(Moment::Date(date)),
                Moment::Instant(day, minute) => {
                    let fits = possible(day, minute)
                        .into_iter()
                        .find(|day| day.ends_with(rest));
                    Some(fits.map_or(Moment::Instant(day, minute), Moment::Date))
                }
            }
        }
        // A value with the time of its place and the words beside it: the words are what was printed.
        (Some(shown), Some(Moment::Instant(day, minute)))
            if possible(day, minute).contains(&shown) =>
        {
            Some(Moment::Date(shown))
        }
        (_, Some(value)) => Some(value),
        (Some(shown), None) if exact_day(&shown).is_some() => Some(Moment::Date(shown)),
        _ => None,
    }
}

/// The day of publication that a line states, and how plainly: with a label, or by itself.
fn day_of_line(text: &str) -> Option<(String, Strength)> {
    if text.chars().count() > 200 || count(text) > 24 {
        return None;
    }
    let strength = if is_labelled(text) {
        Strength::Standard
    } else {
        Strength::Weak
    };
    let whole = |date: Option<String>| date.filter(|date| exact_day(date).is_some());
    if let Some(line) = dates::day_line(text) {
        return whole(line.published).map(|date| (date, strength));
    }
    let pieces = || text.split(['|', '·', '•', '–', '—', ';']).map(str::trim);
    let alone = pieces()
        .filter(|piece| !piece.is_empty())
        .find_map(|piece| whole(dates::day_line(piece)?.published));
    let alone = alone.map(|date| (date, strength));
    let is_change = text.split_whitespace().any(dates::labels_change);
    let in_words = || {
        let is_line = count(text) <= 14 && !ends_sentence(text) && !is_change;
        whole(is_line.then(|| dates::stated(text)).flatten()).map(|date| (date, strength))
    };
    alone.or_else(in_words)
}

/// The day of publication that a line states. In a cell it is one only with a label that says so.
fn labelled_day(line: &Line) -> Option<(String, Strength)> {
    let (date, strength) = day_of_line(&line.text)?;
    match &line.label {
        Some(label) if dates::labels_publication(label) => Some((date, Strength::Standard)),
        Some(_) => None,
        None => Some((date, strength)),
    }
}

/// Whether a line begins with the label of a day of publication.
fn is_labelled(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().take(4).collect();
    (1..=words.len()).any(|number| {
        words
            .get(..number)
            .is_some_and(|first| dates::labels_publication(&first.join(" ")))
    })
}

/// Whether a line has figures or words that a date is made of, read or not.
fn has_figures_of_a_date(text: &str) -> bool {
    dates::looks_like_a_date(text)
        || dates::stated(text).is_some()
        || text.split_whitespace().any(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let parts: Vec<&str> = word.split(['.', '/', '-']).collect();
            let figures = |part: &&str| !part.is_empty() && part.chars().all(char::is_numeric);
            parts.len() == 3 && parts.iter().all(figures)
        })
}
