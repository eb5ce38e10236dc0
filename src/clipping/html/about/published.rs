//! The day of publication, determined from everything that a page states and displays.
//!
//! The data of the article is considered first, then that of the page, then the visible head, then the address. An instant in UTC
//! gives a day only together with evidence of the place: the displayed day, another date in the data, or the page's zone.

use super::address;
use super::days::{self, labelled_day};
use super::linked::Linked;
use super::metas::{DateKind, Metas};
use super::moment::{StatedMoment, edtf, exact_day, moment, one_of, unplaced};
use super::part::{PartKind, Strength};
use super::shown::Shown;
use super::zones::{Zones, days_off_anywhere};
use crate::clipping::bylines::behind_label;
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence, one_line};

/// The evidence for the date of publication.
pub(super) struct Evidence<'a> {
    pub(super) linked: &'a Linked,
    pub(super) metas: &'a Metas,
    pub(super) shown: &'a Shown,
    /// The page's address.
    pub(super) url: Option<&'a str>,
    /// The zones in which it may have been published.
    pub(super) zones: Option<Zones>,
}

/// The date of publication of a page.
#[derive(Default)]
pub(super) struct Published {
    /// The day that the page states, in EDTF.
    pub(super) stated: Option<String>,
    /// The day that other evidence makes likely.
    pub(super) inferred: Option<String>,
    /// Dates at the head that were not used.
    pub(super) unread: Vec<String>,
}

/// A day that the page displays.
#[derive(Clone)]
struct ShownDay {
    when: StatedMoment,
    strength: Strength,
    /// Whether it may be the day on which the page was viewed.
    is_apart: bool,
}

impl ShownDay {
    /// Whether the day may be the site's rather than the article's.
    fn is_of_site(&self) -> bool {
        self.is_apart && self.strength == Strength::Weak
    }
}

/// The result of comparing statements of a day.
enum Told {
    /// All statements agree.
    Stated(String),
    /// Equally strong statements give different days: it is one of these.
    Disputed(String),
}

impl Evidence<'_> {
    /// Determines the day of publication.
    pub(super) fn published(&self) -> Published {
        let shown = self.shown_days();
        let in_data = self.in_data(&printed(&shown));
        let told = if !in_data.is_empty() {
            Some(self.settled(&in_data, &shown))
        } else {
            self.of_text(&shown)
                .or_else(|| self.of_article(&shown))
                .or_else(|| self.of_shown(&shown))
        };
        let made = || {
            self.url
                .and_then(address::day_in)
                .or_else(|| self.changed())
        };
        let (stated, inferred) = match told {
            Some(Told::Stated(day)) => (Some(day), None),
            Some(Told::Disputed(days)) => (None, Some(days)),
            None => (None, made()),
        };
        Published {
            unread: if stated.is_some() {
                Vec::new()
            } else {
                self.unread()
            },
            stated,
            inferred,
        }
    }

    /// The dates in the data, the most reliable first: of the article, and of the page's head.
    fn in_data(&self, printed: &[String]) -> Vec<StatedMoment> {
        let mut told: Vec<StatedMoment> = Vec::new();
        let dates = self.linked.texts_of_article("datePublished");
        let head = owned(&self.metas.dates(DateKind::Published));
        let head = head.iter().find(|date| moment(date).is_some());
        let stated = dates.iter().chain(head);
        for moment in stated.filter_map(|date| as_printed(date, printed).or_else(|| moment(date))) {
            if !told.contains(&moment) {
                told.push(moment);
            }
        }
        told
    }

    /// The date that the data gives for the text or the page. It may be the date of creation or of the last change, so a displayed
    /// day has more weight.
    fn of_text(&self, shown: &[ShownDay]) -> Option<Told> {
        let made = || first_of(&self.linked.texts(&["uploadDate", "dateCreated"]));
        let of_page = || first_of(&self.linked.texts_of_page(&["datePublished", "dateCreated"]));
        let of_text = || first_of(&owned(&self.metas.dates(DateKind::OfText)));
        let stated = made().or_else(of_page).or_else(of_text)?;
        let printed = printed(shown);
        let day = self.placed(&stated, &printed);
        Some(match self.of_article(shown) {
            Some(Told::Stated(other)) if !agrees(&stated, &other) && !day.starts_with(&other) => {
                let is_named = shown
                    .first()
                    .is_some_and(|day| day.strength >= Strength::Named);
                if other < day && printed.contains(&day) {
                    disputed(&[other, day])
                } else if other < day || is_named && !self.is_change(&other) {
                    Told::Stated(other)
                } else {
                    Told::Stated(day)
                }
            }
            Some(Told::Disputed(days)) if !days.contains(&day) => Told::Disputed(days),
            _ => Told::Stated(more_exact(day, &printed)),
        })
    }

    /// Whether a day is that of the last change in the page's data.
    fn is_change(&self, day: &str) -> bool {
        let changes = self
            .linked
            .texts(&["dateModified"])
            .into_iter()
            .chain(owned(&self.metas.dates(DateKind::Changed)))
            .chain(self.linked.texts_of_page(&["dateModified"]));
        changes
            .filter_map(|change| moment(&change))
            .any(|change| agrees(&change, day))
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
                let marked = line.parts.iter().filter(|part| {
                    part.kind == PartKind::Changed
                        || part.kind == PartKind::Date && days::says_change(&part.text)
                });
                let mut days =
                    marked.filter_map(|part| days::of_part(&part.text, part.value.as_deref()));
                days.next()
                    .map(|when| self.placed(&when, &[]))
                    .or_else(|| dates::day_line(&line.text)?.changed)
            })
    }

    /// One day from several statements: the one they share, or else the displayed one, or else the earlier one, as uncertain.
    fn settled(&self, stated: &[StatedMoment], shown: &[ShownDay]) -> Told {
        let printed = printed(shown);
        let mut dates = whole_days(stated);
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
        // If a date and an instant differ, the date that is displayed.
        if let [date] = dates.as_slice()
            && !printed.contains(date)
            && let Some(own) = own.iter().find(|own| printed.contains(own))
            && stated
                .iter()
                .all(|moment| agrees(moment, date) || agrees(moment, own))
        {
            return Told::Stated(own.clone());
        }
        let is_one = match dates.as_slice() {
            [date] => stated.iter().all(|moment| agrees(moment, date)),
            [] => own.iter().all(|day| own.first() == Some(day)),
            _ => false,
        };
        let first = dates.first().or(own.first()).cloned().unwrap_or_default();
        if is_one {
            let whole = more_exact(first, &printed);
            return match self.rival(&whole, shown, &printed) {
                Some(rival) => disputed(&[whole, rival]),
                None => Told::Stated(whole),
            };
        }
        let all: Vec<String> = dates.into_iter().chain(own).collect();
        let of_url = self.url.and_then(address::day_in);
        let decided = all
            .iter()
            .find(|day| printed.contains(day))
            .or_else(|| all.iter().find(|day| of_url.as_ref() == Some(day)));
        match decided {
            Some(day) => Told::Stated(day.clone()),
            None => disputed(&all),
        }
    }

    /// The evidence against a day on which all data agrees: a displayed day that is not that of a change, or an earlier day in the
    /// page's address, which existed first.
    fn rival(&self, stated: &str, shown: &[ShownDay], printed: &[String]) -> Option<String> {
        let marked = |least: Strength| {
            let days: Vec<&ShownDay> = shown.iter().filter(|day| day.strength >= least).collect();
            let is_met = days.iter().any(|day| meets(&day.when, stated));
            let first = days.first().filter(|_| !is_met)?;
            Some(self.placed(&first.when, printed))
        };
        let named = || marked(Strength::Named).filter(|day| !self.is_change(day));
        let of_url = || {
            let day = self.url.and_then(address::day_in)?;
            (exact_day(stated).is_some() && day.as_str() < stated).then_some(day)
        };
        marked(Strength::Standard).or_else(named).or_else(of_url)
    }

    /// The day of a moment, as precise as the place allows.
    fn placed(&self, when: &StatedMoment, printed: &[String]) -> String {
        let (day, minute) = match when {
            StatedMoment::Date(date) => return date.clone(),
            StatedMoment::Instant(day, minute) => (*day, *minute),
        };
        let possible = days::possible(day, minute);
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
        one_of(day, (west, east))
    }

    /// The days at the head, the most explicit first, then the nearest to the headline.
    fn shown_days(&self) -> Vec<ShownDay> {
        let mut days: Vec<ShownDay> = Vec::new();
        for (line, is_below) in self.shown.head_sides() {
            let is_apart = self.shown.is_apart(line, is_below);
            let weight = |strength: Strength| match strength {
                Strength::Named if !is_below => Strength::Weak,
                other => other,
            };
            for part in line.parts.iter().filter(|part| part.kind == PartKind::Date) {
                days.extend(
                    days::of_publication(&part.text, part.value.as_deref()).map(|when| ShownDay {
                        when,
                        strength: weight(part.strength),
                        is_apart,
                    }),
                );
            }
            let has_change = line.parts.iter().any(|part| part.kind == PartKind::Changed);
            if !has_change && let Some((date, strength)) = labelled_day(line) {
                let when = StatedMoment::Date(date);
                days.push(ShownDay {
                    when,
                    strength,
                    is_apart,
                });
            }
        }
        days.sort_by_key(|day| (std::cmp::Reverse(day.strength), day.is_apart));
        days
    }

    /// The day that the article displays, at its head or its foot. A day that is only at the head of the whole site may be that of
    /// the visit.
    fn of_article(&self, shown: &[ShownDay]) -> Option<Told> {
        let is_of_site = shown.first().is_some_and(ShownDay::is_of_site);
        self.of_shown(shown)
            .filter(|_| !is_of_site)
            .or_else(|| self.behind_head().map(Told::Stated))
    }

    /// The displayed day, if the data has none.
    fn of_shown(&self, shown: &[ShownDay]) -> Option<Told> {
        let best = shown.first()?;
        let printed = printed(shown);
        let day = self.placed(&best.when, &printed);
        // A day in the page's own address has as much weight as a displayed one.
        let of_url = self.url.and_then(address::day_in);
        Some(match of_url {
            Some(of_url) if printed.contains(&of_url) => Told::Stated(of_url),
            Some(of_url) if !meets(&best.when, &of_url) => disputed(&[day, of_url]),
            None if best.is_of_site() => Told::Disputed(day),
            _ => Told::Stated(day),
        })
    }

    /// The only day after the text with a label for publication.
    fn behind_head(&self) -> Option<String> {
        let mut days: Vec<String> = Vec::new();
        for line in self.shown.behind() {
            let marked = line
                .parts
                .iter()
                .filter(|part| part.kind == PartKind::Date && part.strength == Strength::Standard);
            days.extend(
                marked
                    .filter_map(|part| days::of_publication(&part.text, part.value.as_deref()))
                    .map(|when| self.placed(&when, &[])),
            );
            let is_signed = behind_label(&line.text).is_some();
            let labelled = labelled_day(line)
                .filter(|(_, strength)| is_signed || *strength == Strength::Standard);
            days.extend(labelled.map(|(date, _)| date));
        }
        only(days).or_else(|| self.only_time())
    }

    /// The only day among all elements marked as times.
    fn only_time(&self) -> Option<String> {
        let lines = self.shown.head().chain(self.shown.behind());
        let parts = lines.flat_map(|line| &line.parts);
        let times = parts.filter(|part| part.kind == PartKind::Date && part.value.is_some());
        let days = times
            .filter_map(|part| days::of_publication(&part.text, part.value.as_deref()))
            .map(|when| self.placed(&when, &[]));
        only(days.collect())
    }

    /// Possible dates in the data or at the head.
    fn unread(&self) -> Vec<String> {
        let in_metas = owned(&self.metas.dates(DateKind::Published));
        let stated = self
            .linked
            .texts(&["datePublished"])
            .into_iter()
            .chain(in_metas);
        let mut lines: Vec<String> = Vec::new();
        for date in stated.filter(|date| moment(date).is_none()) {
            let has_figures =
                date.contains(|c: char| c.is_numeric() && !matches!(c, '0' | '٠' | '۰'));
            let beginning: String = one_line(&date).chars().take(120).collect();
            if has_figures && !lines.contains(&beginning) {
                lines.push(beginning);
            }
        }
        for line in self.shown.head() {
            let is_marked = line
                .parts
                .iter()
                .any(|part| part.kind != PartKind::Author && part.strength >= Strength::Named);
            let is_short = count(&line.text) <= 16 && !ends_sentence(&line.text);
            let words = one_line(&line.text);
            let beginning: String = words.chars().take(120).collect();
            // A bare number is a table cell or a count, and "0:00" is a position in a video.
            let is_number = words.chars().all(|c| c.is_numeric() || c == ':');
            if is_short
                && !is_number
                && (days::has_figures_of_one(&line.text)
                    || is_marked && line.text.contains(char::is_numeric))
                && !lines.contains(&beginning)
            {
                lines.push(beginning);
            }
        }
        lines
    }
}

/// The day that all of them are; `None` if they differ.
fn only(mut days: Vec<String>) -> Option<String> {
    days.sort();
    days.dedup();
    match days.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// The first of some dates that can be read.
fn first_of(dates: &[String]) -> Option<StatedMoment> {
    dates.iter().find_map(|date| moment(date))
}

fn owned(dates: &[&str]) -> Vec<String> {
    dates.iter().map(|date| (*date).to_owned()).collect()
}

/// The dates without a time among some moments.
fn whole_days<'a>(moments: impl IntoIterator<Item = &'a StatedMoment>) -> Vec<String> {
    let dates = moments.into_iter().filter_map(|moment| match moment {
        StatedMoment::Date(date) => Some(date.clone()),
        StatedMoment::Instant(..) => None,
    });
    dates.collect()
}

/// The days that a page displays.
fn printed(shown: &[ShownDay]) -> Vec<String> {
    whole_days(shown.iter().map(|day| &day.when))
}

/// The displayed day for a time without a zone, if it differs from the written day: the time was in UTC.
fn as_printed(date: &str, printed: &[String]) -> Option<StatedMoment> {
    let (day, minute) = unplaced(date)?;
    let is_own = printed.contains(&edtf(day));
    let possible = days::possible(day, minute);
    let shown = printed
        .iter()
        .find(|shown| !is_own && possible.contains(shown))?;
    Some(StatedMoment::Date(shown.clone()))
}

/// Whether a moment can be on a date.
fn agrees(when: &StatedMoment, date: &str) -> bool {
    match when {
        StatedMoment::Date(own) => date.starts_with(own.as_str()),
        StatedMoment::Instant(day, minute) => days::possible(*day, *minute)
            .iter()
            .any(|possible| possible.starts_with(date)),
    }
}

/// Whether a displayed moment and an established date can be the same.
fn meets(when: &StatedMoment, date: &str) -> bool {
    match when {
        StatedMoment::Date(own) => own.starts_with(date) || date.contains(own.as_str()),
        StatedMoment::Instant(day, minute) => days::possible(*day, *minute)
            .iter()
            .any(|possible| date.contains(possible.as_str())),
    }
}

/// A set of possible days, in EDTF.
fn disputed(days: &[String]) -> Told {
    let mut all: Vec<&str> = days
        .iter()
        .flat_map(|day| day.trim_matches(['[', ']']).split(','))
        .collect();
    all.sort_unstable();
    all.dedup();
    match all.as_slice() {
        [only] => Told::Stated((*only).to_owned()),
        several => Told::Disputed(format!("[{}]", several.join(","))),
    }
}

/// A month or a year, made more precise by the only displayed day within it.
fn more_exact(date: String, printed: &[String]) -> String {
    if date.len() >= 10 {
        return date;
    }
    let within = printed
        .iter()
        .find(|day| day.len() == 10 && day.starts_with(&date));
    within.cloned().unwrap_or(date)
}
