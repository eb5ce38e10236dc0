//! Dates that a page displays, in a marked element or in a line at its head.

use super::super::lines::is_credit;
use super::authors;
use super::moment::{StatedMoment, edtf, exact_day, moment};
use super::part::Strength;
use super::shown::Line;
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence};
use crate::time::edtf::Day;

/// The days that an instant may fall on somewhere on earth, in EDTF.
pub(super) fn possible(day: Day, minute: u32) -> Vec<String> {
    let at = |hours: i64| {
        let local = i64::from(minute) + hours * 60;
        edtf(day.plus_days(local.div_euclid(24 * 60)))
    };
    let mut days = vec![at(-12), edtf(day), at(14)];
    days.dedup();
    days
}

/// The date in an element that is marked as the date of publication. `None` if its words say that it is the date of a change.
pub(super) fn of_publication(text: &str, value: Option<&str>) -> Option<StatedMoment> {
    (!says_change(text)).then(|| of_part(text, value))?
}

/// Whether words give the date of a change rather than of publication: "Last updated September 14".
pub(super) fn says_change(text: &str) -> bool {
    match dates::day_line(text) {
        Some(days) => days.published.is_none() && days.changed.is_some(),
        None => begins_with(text, dates::labels_change),
    }
}

/// The date in a marked element: the displayed date, with the year from its value if needed, or else its value.
pub(super) fn of_part(text: &str, value: Option<&str>) -> Option<StatedMoment> {
    let value = value.and_then(moment);
    let shown = of_line(text)
        .map(|(date, _)| date)
        .or_else(|| dates::stated(text))
        .filter(|_| !is_of_something_else(text));
    match (shown, value) {
        (Some(shown), value) if shown.starts_with("XXXX") => {
            let rest = shown.get(4..)?;
            match value? {
                StatedMoment::Date(date) => Some(StatedMoment::Date(date)),
                StatedMoment::Instant(day, minute) => {
                    let fits = possible(day, minute)
                        .into_iter()
                        .find(|day| day.ends_with(rest));
                    Some(fits.map_or(StatedMoment::Instant(day, minute), StatedMoment::Date))
                }
            }
        }
        // If the value has a local time next to the displayed words, the words are the date that was printed.
        (Some(shown), Some(StatedMoment::Instant(day, minute)))
            if possible(day, minute).contains(&shown) =>
        {
            Some(StatedMoment::Date(shown))
        }
        (_, Some(value)) => Some(value),
        (Some(shown), None) if exact_day(&shown).is_some() => Some(StatedMoment::Date(shown)),
        _ => None,
    }
}

/// The day of publication in a line, and how explicit it is: with a label, or on its own.
pub(super) fn of_line(text: &str) -> Option<(String, Strength)> {
    if text.chars().count() > 200
        || count(text) > 24
        || is_of_something_else(text)
        || is_credit(text)
    {
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
    alone.or_else(|| within(text)).or_else(in_words)
}

/// The day after a label for publication within a line: "Par Anne Lévy, publié le 13 novembre 2014, mis à jour le 15".
fn within(text: &str) -> Option<(String, Strength)> {
    let starts = text
        .char_indices()
        .filter(|(_, c)| *c == ' ')
        .filter_map(|(at, _)| text.get(at + 1..));
    starts
        .filter(|rest| is_labelled(rest))
        .find_map(|rest| dates::day_line(rest)?.published)
        .filter(|date| exact_day(date).is_some())
        .map(|date| (date, Strength::Standard))
}

/// The day of publication in a line. In a table cell, it counts only with a label.
pub(super) fn labelled_day(line: &Line) -> Option<(String, Strength)> {
    let (date, strength) = of_line(&line.text)?;
    match &line.label {
        Some(label) if dates::labels_publication(label) => Some((date, Strength::Standard)),
        Some(label) if authors::is_signed(label) => Some((date, strength)),
        Some(_) => None,
        None => Some((date, strength)),
    }
}

/// Whether a line's day is not that of publication: "valid from", "gültig bis".
fn is_of_something_else(text: &str) -> bool {
    !is_labelled(text)
        && (text.split_whitespace().any(dates::names_another_day) || has_strange_label(text))
}

/// Whether a line has one day after an unknown label: "Event date: November 30, 2014".
fn has_strange_label(text: &str) -> bool {
    let Some((label, rest)) = text.split_once([':', '：']) else {
        return false;
    };
    let is_words = label.contains(char::is_alphabetic) && !label.contains(char::is_numeric);
    is_words
        && (1..=4).contains(&count(label))
        && dates::is_only_a_date(rest)
        && !dates::labels_change(label)
        && !label.split_whitespace().all(dates::is_part_of_a_date)
}

/// Whether a line begins with a label for the day of publication.
fn is_labelled(text: &str) -> bool {
    begins_with(text, dates::labels_publication)
}

/// Whether the first words of a line are a label.
fn begins_with(text: &str, is_label: fn(&str) -> bool) -> bool {
    let words: Vec<&str> = text.split_whitespace().take(4).collect();
    (1..=words.len()).any(|number| {
        words
            .get(..number)
            .is_some_and(|first| is_label(&first.join(" ")))
    })
}

/// Whether a line contains figures or words for a date, whether it can be read or not.
pub(super) fn has_figures_of_one(text: &str) -> bool {
    dates::looks_like_a_date(text)
        || dates::stated(text).is_some()
        || text.split_whitespace().any(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let parts: Vec<&str> = word.split(['.', '/', '-']).collect();
            let figures = |part: &&str| !part.is_empty() && part.chars().all(char::is_numeric);
            parts.len() == 3 && parts.iter().all(figures)
        })
}
