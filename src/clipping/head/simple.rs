//! Lines and parts of lines with a single fact: a value after its label, a day, a byline, the name of a paper.

use super::days::before_day;
use super::given::is_person_named;
use super::mail_words::{greets, is_slug};
use super::page_words::{is_counted, is_offer, is_row_of_sections, is_site};
use super::signed::{byline, desk, signed};
use super::stated::{Stated, of_days};
use super::words::{
    Label, is_motto, is_office, is_paper, is_person, is_release, is_section,
    is_what_writers_are_called, label, may_be_paper, quoted_paper,
};
use crate::clipping::agencies::is_agency;
use crate::clipping::dates;
use crate::clipping::rights::{holder, reserves_rights};
use crate::clipping::words::{count, ends_sentence};

/// `Source: Name`, `نویسنده: نام`, `Fuente: Nombre, 3 de octubre de 2024`
pub(super) fn labelled(line: &str) -> Option<Vec<Stated>> {
    let (before, value) = line.split_once([':', '：'])?;
    let (before, value) = (before.trim(), value.trim());
    if count(before) > 5 {
        return None;
    }
    if value.is_empty() {
        return (label(before)? == Label::Other).then(|| vec![Stated::Section]);
    }
    if dates::labels_change(before) || dates::labels_publication(before) {
        return dated(before, value);
    }
    // "Urheberinformation: Alle Rechte vorbehalten - Verlag Westmark GmbH"
    if count(before) <= 3 && label(before).is_none() && reserves_rights(value) {
        return Some(vec![Stated::Section]);
    }
    let short = |most: usize| count(value) <= most;
    match label(before)? {
        Label::Byline | Label::Sender if value.contains('@') && short(8) => Some(sent_by(value)),
        Label::Title if short(40) => Some(vec![Stated::Title(value.to_owned())]),
        Label::Publisher if short(12) => Some(published(value)),
        Label::Byline if short(14) && !ends_sentence(value) || is_person(value) => {
            Some(signed(value))
        }
        Label::Place => placed(value),
        Label::Address if value.starts_with("https://") || value.starts_with("http://") => {
            Some(vec![Stated::Address(value.to_owned())])
        }
        Label::Sender if short(8) => Some(sent_by(value)),
        Label::Recipient if short(12) && !ends_sentence(value) => Some(vec![Stated::Letter]),
        Label::Subject if short(40) => Some(vec![Stated::Subject(value.to_owned())]),
        Label::Other if short(30) => Some(vec![Stated::Section]),
        _ => None,
    }
}

/// The sender of a letter: a paper or an office is the publisher, a person is the author. An email address after the name is left
/// out.
fn sent_by(value: &str) -> Vec<Stated> {
    let name = value
        .split(['<', '[', '('])
        .next()
        .unwrap_or_default()
        .trim_matches([' ', '"', '\'']);
    let behind_desk = name
        .split_once(' ')
        .filter(|(desk, rest)| is_what_writers_are_called(desk) && is_paper(rest));
    let name = behind_desk.map_or(name, |(_, rest)| rest);
    match name {
        name if is_paper(name) || may_be_paper(name) || is_office(name) => {
            vec![Stated::Publisher(name.to_owned())]
        }
        name if is_person_named(name) => vec![Stated::Byline(name.to_owned())],
        "" => vec![Stated::Section],
        name => vec![Stated::Name(name.to_owned())],
    }
}

/// The place of writing after a label, without the country after it.
fn placed(value: &str) -> Option<Vec<Stated>> {
    let place = value.split([',', '،']).next()?.trim();
    let is_place = (1..=4).contains(&count(place)) && is_person(place) && !ends_sentence(value);
    is_place.then(|| vec![Stated::Place(place.to_owned())])
}

fn dated(label: &str, value: &str) -> Option<Vec<Stated>> {
    let is_change = dates::labels_change(label);
    let date = dates::stated_behind(label, value).filter(|_| count(value) <= 14);
    let days = dates::day_line(value);
    match (date, days) {
        (_, Some(days)) if !is_change => Some(of_days(days)),
        (Some(date), _) if is_change => Some(vec![Stated::Made(date)]),
        (Some(date), _) => Some(vec![Stated::Date(date)]),
        (None, _) if dates::looks_like_a_date(value) => {
            Some(vec![Stated::UnreadDate(value.to_owned())])
        }
        (None, _) => None,
    }
}

/// The name of a publisher after a label, with or without a day.
pub(super) fn published(value: &str) -> Vec<Stated> {
    match before_day(value) {
        Some((name, day)) => {
            let day = dates::stated(day).map(Stated::Date);
            std::iter::once(Stated::Publisher(name.to_owned()))
                .chain(day)
                .collect()
        }
        None => {
            let parted = [" - ", " – ", " — ", " | ", " / ", ", ", "، "]
                .iter()
                .find_map(|sign| value.rsplit_once(sign))
                .filter(|(_, writer)| is_person_named(writer));
            match parted {
                Some((name, writer)) => vec![
                    Stated::Publisher(name.trim().to_owned()),
                    Stated::Byline(writer.trim().to_owned()),
                ],
                None => vec![Stated::Publisher(value.to_owned())],
            }
        }
    }
}

/// What a line with a single fact states.
pub(super) fn simple(line: &str) -> Option<Vec<Stated>> {
    if let Some(days) = dates::day_line(line) {
        return Some(of_days(days));
    }
    if dates::looks_like_a_date(line) {
        return Some(vec![Stated::UnreadDate(line.to_owned())]);
    }
    if is_release(line) {
        return Some(vec![Stated::Release]);
    }
    let is_of_page = is_counted(line)
        || is_offer(line)
        || is_motto(line)
        || is_row_of_sections(line)
        || is_slug(line)
        || is_site(line)
        || greets(line);
    if is_section(line) || dates::is_issue(line) || is_of_page {
        return Some(vec![Stated::Section]);
    }
    if is_agency(line) && line.chars().any(char::is_alphabetic) {
        return Some(vec![Stated::Agency(line.to_owned())]);
    }
    if let Some(name) = quoted_paper(line) {
        return Some(vec![Stated::Publisher(name.to_owned())]);
    }
    if let Some(name) = between_bars(line) {
        return Some(vec![Stated::Publisher(name)]);
    }
    if let Some(holder) = after_copyright(line) {
        return Some(vec![holder]);
    }
    byline(line)
        .or_else(|| desk(line))
        .or_else(|| is_paper(line).then(|| vec![Stated::Publisher(line.to_owned())]))
}

/// `Name |`
fn between_bars(line: &str) -> Option<String> {
    let name = line
        .strip_suffix('|')
        .or_else(|| line.strip_prefix('|'))?
        .trim();
    let is_single = !name.contains('|') && (1..=6).contains(&count(name)) && !ends_sentence(name);
    is_single.then(|| name.to_owned())
}

/// The name in `© 2024 Name. All rights reserved.`, `Copyright 2024 Name`, in any language. An agency is not the paper, and a
/// person is the photographer.
fn after_copyright(line: &str) -> Option<Stated> {
    let name = holder(line)?;
    let small = name.to_lowercase();
    let is_name = !small.contains("rights")
        && !reserves_rights(name)
        && (1..=7).contains(&count(name))
        && (!is_person_named(name) || is_paper(name));
    is_name.then(|| match is_agency(name) {
        true => Stated::Agency(name.to_owned()),
        false => Stated::Publisher(name.to_owned()),
    })
}
