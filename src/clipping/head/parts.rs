//! Lines with several facts: a name and a day, a section and an author, a paper and the number of its issue.

use super::days::{before_day, behind_day};
use super::given::is_person_named;
use super::signed::{is_office_below, writer_and_office, writer_and_paper};
use super::simple::{labelled, simple};
use super::stated::{Stated, of_days};
use super::words::{
    begins_with_writer, is_agency_letters, is_genre, is_paper, is_person, is_section, is_volume,
    may_be_paper,
};
use crate::clipping::cities::is_city_of_news;
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence, is_capitalised};
use crate::language::lexicon::lists;

lists! {
    MONEY = head.money;
}

/// "Ostrel, 9 May 2025", "The Ostrel Courier | 25 March 2025", "9. Mai 2025, Talheimer Anzeiger"
pub(super) fn of_day_and_name(line: &str) -> Option<Vec<Stated>> {
    of_day_beside_name(line)
        .or_else(|| of_day_beside_name(without_page(line)?))
        .or_else(|| of_day_before_paper(without_page(line)?))
        .or_else(|| of_day_before_paper(line))
}

fn of_day_beside_name(line: &str) -> Option<Vec<Stated>> {
    let (name, day, sign) = match before_day(line) {
        Some((name, day)) => (name, day, sign_behind(line, name)),
        None => {
            let (day, name) = behind_day(line)?;
            (name, day, None)
        }
    };
    let date = dates::day_line(day).map(of_days)?;
    let name = without_article_of_day(name);
    let name = without_page(name)
        .filter(|name| is_paper(name))
        .unwrap_or(name);
    if count(name) > 8 || ends_sentence(name) {
        return None;
    }
    if let Some(named) = labelled(name)
        .or_else(|| simple(name))
        .or_else(|| in_parts(name))
        .or_else(|| writer_and_paper(name))
        .or_else(|| writer_and_office(name))
    {
        return Some(named.into_iter().chain(date).collect());
    }
    if begins_with_writer(name) {
        return Some([vec![Stated::Byline(name.to_owned())], date].concat());
    }
    if may_be_paper(name) && sign.is_some() {
        return Some([vec![Stated::Publisher(name.to_owned())], date].concat());
    }
    let is_name = count(name) <= 5 && is_person(name) && !name.starts_with(char::is_lowercase);
    let is_place = sign == Some(',') && (count(name) == 1 || is_city_of_news(name));
    match (is_name, is_place) {
        (true, true) => Some([vec![Stated::Place(name.to_owned())], date].concat()),
        (true, false) if is_person_named(name) => {
            Some([vec![Stated::PerhapsWriter(name.to_owned())], date].concat())
        }
        (true, false) => {
            let name = name.to_owned();
            let named = match sign {
                Some(',') => Stated::PerhapsPlace(name),
                _ => Stated::Name(name),
            };
            Some([vec![named], date].concat())
        }
        _ => None,
    }
}

/// "Friday, October 4, 2024 THE KELL ADVERTISER": a day and a paper without a sign in between.
fn of_day_before_paper(line: &str) -> Option<Vec<Stated>> {
    if !line.contains(char::is_numeric) {
        return None;
    }
    // Only the first words are the day. An article after them belongs to the name of the paper.
    let mut spaces = line.match_indices(' ').map(|(at, _)| at);
    let end = spaces.find(|at| {
        let is_behind_year = line
            .get(at + 1..)
            .is_some_and(|rest| !rest.starts_with(char::is_numeric));
        is_behind_year && line.get(..*at).is_some_and(dates::is_only_a_date)
    })?;
    let name = line.get(end..)?.trim();
    let day = dates::day_line(line.get(..end)?).map(of_days)?;
    is_paper(name).then(|| [vec![Stated::Publisher(name.to_owned())], day].concat())
}

/// A line of a printed page without the page number at its edge: "5 THE KELL ADVERTISER", "The Kell Advertiser A4".
fn without_page(line: &str) -> Option<&str> {
    let is_page = |word: &str| {
        let digits = word.trim_start_matches(|c: char| c.is_ascii_uppercase());
        word.len() - digits.len() <= 1
            && (1..=3).contains(&digits.chars().count())
            && digits.chars().all(char::is_numeric)
    };
    let signs = [' ', '|', '·', '•', ',', '-', '–', '—'];
    let (first, rest) = line.split_once(' ')?;
    if is_page(first) && !rest.starts_with(|c: char| c.is_lowercase()) {
        return Some(rest.trim_start_matches(signs));
    }
    let (rest, last) = line.rsplit_once(' ')?;
    is_page(last).then(|| rest.trim_end_matches(signs))
}

/// Removes an article that belongs to a day: "Brumes, le" before the day.
fn without_article_of_day(name: &str) -> &str {
    name.rsplit_once([',', '،'])
        .filter(|(_, rest)| rest.trim().chars().count() <= 3 && !rest.contains(char::is_uppercase))
        .filter(|(_, rest)| rest.trim().is_empty() || dates::is_part_of_a_date(rest))
        .map_or(name, |(name, _)| name)
}

/// The sign between a name and the day after it.
fn sign_behind(line: &str, name: &str) -> Option<char> {
    let sign = line.get(name.len()..)?.trim_start().chars().next()?;
    match sign {
        ',' | '،' => Some(','),
        '|' | '-' | '–' | '—' | '·' | '•' | '/' => Some('|'),
        _ => None,
    }
}

/// "THE KELL ADVERTISER No. 4512": a paper and the number of its issue, with nothing in between.
pub(super) fn numbered_paper(line: &str) -> Option<Vec<Stated>> {
    let (at, _) = line.rmatch_indices(' ').nth(1)?;
    let (name, issue) = line.split_at_checked(at)?;
    // "Edición impresa N.º 9.214" does not name a paper.
    let begins_small =
        |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() > 3;
    let is_one =
        dates::is_issue(issue.trim()) && is_paper(name) && !name.split(' ').any(begins_small);
    is_one.then(|| vec![Stated::Publisher(name.trim().to_owned())])
}

/// "Nordlicht · Nr. 233 · Samstag, 7. Oktober 2023 · Seite 3": the text next to the number of an issue is the name of a paper. A
/// number inside a name may count anything: "Explosion in Warehouse No. 9".
pub(super) fn of_issue(line: &str) -> Option<Vec<Stated>> {
    if !line.contains(char::is_numeric) || !dates::numbers_an_issue(line) {
        return None;
    }
    let signs: &[char] = match line.contains(['|', '·', '•', '–', '—']) {
        true => &['|', '·', '•', '–', '—'],
        false => &[',', '،'],
    };
    let parts = line
        .split(signs)
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let (mut names, mut days) = (Vec::new(), Vec::new());
    let is_numbered = parts.clone().any(dates::is_issue);
    for part in parts {
        match part {
            part if dates::is_issue(part)
                || is_section(part)
                || is_price(part)
                || is_volume(part) => {}
            part if dates::is_part_of_a_date(part) || dates::looks_like_a_date(part) => {
                days.push(part);
            }
            // "Edición impresa N.º 9.214"
            part if dates::numbers_an_issue(part)
                && numbered_paper(part).is_none()
                && count(part) <= 4 => {}
            part => names.push(part),
        }
    }
    let date = || {
        let date = dates::stated(&days.join(" ")).or_else(|| dates::stated(line));
        date.map(Stated::Date)
    };
    if !is_numbered && days.is_empty() {
        return numbered_paper(line);
    }
    let [name] = names.as_slice() else {
        return names
            .is_empty()
            .then(|| vec![date().unwrap_or(Stated::Section)]);
    };
    let is_beside = is_numbered || numbered_paper(name).is_some();
    let is_name = is_beside
        && count(name) <= 6
        && !ends_sentence(name)
        && !name.starts_with(char::is_lowercase);
    let date = date();
    let unread = days.join(", ");
    let day = date.or_else(|| (!days.is_empty()).then_some(Stated::UnreadDate(unread)));
    (is_name && !is_person_named(name)).then(|| {
        let name = (*name).to_owned();
        let named = match is_paper(&name) || may_be_paper(&name) {
            true => Stated::Publisher(name),
            false => Stated::PerhapsPaper(name),
        };
        std::iter::once(named).chain(day).collect()
    })
}

/// "1,90 €", "25 cents"
fn is_price(part: &str) -> bool {
    const SIGNS: &[char] = &['€', '$', '£', '¥'];
    let small = part.to_lowercase();
    count(part) <= 4
        && part.contains(char::is_numeric)
        && (small.contains(SIGNS) || MONEY.iter().any(|word| small.contains(word)))
}

/// "Opinion | Jorun Aske", "Talheimer Anzeiger – Lokales", "Jorun Aske | The Ostrel Courier"
pub(super) fn in_parts(line: &str) -> Option<Vec<Stated>> {
    // A slash between figures is part of a date.
    let in_figures = |at: usize| {
        let before = line.get(..at).unwrap_or_default();
        let behind = line.get(at + 1..).unwrap_or_default();
        before.ends_with(char::is_numeric) && behind.starts_with(char::is_numeric)
    };
    let mut line = line.replace(" - ", " | ");
    let strokes: Vec<usize> = line.match_indices('/').map(|(at, _)| at).collect();
    for at in strokes.into_iter().filter(|at| !in_figures(*at)) {
        line.replace_range(at..=at, "|");
    }
    let parts: Vec<&str> = line
        .split(['|', '·', '•', '–', '—'])
        .map(str::trim)
        .filter(|part| !part.is_empty() && !is_hour(part) && !dates::labels_publication(part))
        .collect();
    if !(2..=5).contains(&parts.len()) || count(&line) > 14 {
        return None;
    }
    if let Some(signed) = writer_office_and_day(&parts) {
        return Some(signed);
    }
    let read: Vec<Option<Vec<Stated>>> = parts
        .iter()
        .map(|part| {
            let price = is_price(part).then(|| vec![Stated::Section]);
            price
                .or_else(|| labelled(part))
                .or_else(|| simple(part))
                .or_else(|| {
                    is_person_named(part).then(|| vec![Stated::PerhapsWriter((*part).to_owned())])
                })
        })
        .collect();
    let known = read.iter().flatten().count();
    let is_signed = parts.iter().any(|part| is_genre(part));
    // Next to only a section, a name may be another section.
    let is_beside_fact = read
        .iter()
        .flatten()
        .flatten()
        .any(|one| !matches!(one, Stated::Section | Stated::Release));
    if let Some(signed) = writer_place_and_day(&parts, &read) {
        return Some(signed);
    }
    let mut all = Vec::new();
    for (part, read) in parts.iter().zip(read) {
        match read {
            Some(read) => all.extend(read),
            None if known == 0 || parts.len() - known > 1 => return None,
            None if is_city_of_news(part) => all.push(Stated::Place((*part).to_owned())),
            None if may_be_paper(part) && is_beside_fact => {
                all.push(Stated::Publisher((*part).to_owned()));
            }
            None if is_person(part) && (2..=5).contains(&count(part)) && is_signed => {
                all.push(Stated::PerhapsWriter((*part).to_owned()));
            }
            None if is_person(part) && count(part) <= 5 => {
                all.push(Stated::PerhapsPlace((*part).to_owned()));
            }
            None => return None,
        }
    }
    Some(all)
}

/// "13:20"
fn is_hour(part: &str) -> bool {
    part.contains([':', '.'])
        && part
            .chars()
            .all(|c| c.is_numeric() || matches!(c, ':' | '.'))
        && part.chars().count() <= 5
}

/// "03/06/2023 | Rodrigo Baeza | corresponsal": a day, an author, and the author's role, in any order.
fn writer_office_and_day(parts: &[&str]) -> Option<Vec<Stated>> {
    let [first, second, third] = parts else {
        return None;
    };
    let (day, name, office) = match () {
        () if is_office_below(third) => (first, second, third),
        () if is_office_below(second) => (third, first, second),
        () => return None,
    };
    let is_one = is_person_named(name) && !is_person_named(office);
    let day = simple(day)
        .filter(|day| matches!(day.as_slice(), [Stated::Date(_) | Stated::UnreadDate(_)]))?;
    is_one.then(|| [vec![Stated::Byline((*name).to_owned())], day].concat())
}

/// "Eufemia Larraya | Ardales | 02.05.2023": a name of several words, another name, and a day.
fn writer_place_and_day(parts: &[&str], read: &[Option<Vec<Stated>>]) -> Option<Vec<Stated>> {
    let ([writer, place, _], [writer_read, None, Some(day)]) = (parts, read) else {
        return None;
    };
    let is_day = matches!(day.as_slice(), [Stated::Date(_)]);
    let may_sign = writer_read
        .as_ref()
        .is_none_or(|one| matches!(one.as_slice(), [Stated::PerhapsWriter(_)]));
    let is_one = is_day
        && may_sign
        && (2..=3).contains(&count(writer))
        && (1..=3).contains(&count(place))
        && is_person(writer)
        && is_person(place)
        && !is_person_named(place)
        && !may_be_paper(writer)
        && !may_be_paper(place);
    is_one.then(|| {
        let named = [
            Stated::PerhapsWriter((*writer).to_owned()),
            Stated::PerhapsPlace((*place).to_owned()),
        ];
        named.into_iter().chain(day.iter().cloned()).collect()
    })
}

/// "NPA, Port Selenne"
pub(super) fn agency_and_place(line: &str) -> Option<Vec<Stated>> {
    let (agency, place) = line.split_once(", ").or_else(|| line.split_once(" / "))?;
    let is_place = (1..=4).contains(&count(place))
        && place.split_whitespace().all(is_capitalised)
        && !place.contains([',', '.', ':']);
    (is_agency_letters(agency) && is_place).then(|| {
        vec![
            Stated::Agency(agency.to_owned()),
            Stated::Place(place.to_owned()),
        ]
    })
}
