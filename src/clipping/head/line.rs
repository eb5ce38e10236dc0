//! One line above or below a text: what it states about the text.

use super::signed::{byline, signed, writer_and_office, writer_and_paper};
use super::words::{
    Label, begins_with_writer, is_agency_letters, is_paper, is_person, is_release, is_section,
    label,
};
use crate::clipping::cities::is_city_of_news;
use crate::clipping::dateline::is_agency;
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence, is_capitalised};

/// What a line, or a part of one, states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stated {
    Title(String),
    Publisher(String),
    /// The agency whose text it is, and where it was written.
    Agency(String),
    Byline(String),
    /// When it was published.
    Date(String),
    /// When it was last changed.
    Made(String),
    /// Where it was written.
    Place(String),
    Address(String),
    /// A section or a genre.
    Section,
    /// The text is an office's release.
    Release,
    /// A name that stands beside a date, and may be a publisher's, a writer's or a place's.
    Name(String),
    /// A date that is not read.
    UnreadDate(String),
}

/// No line that states something about a text is longer, in characters.
const LONGEST: usize = 160;

/// What a line states; nothing for a line that is a headline, a sentence, or something else.
pub(crate) fn stated(line: &str) -> Vec<Stated> {
    let line = unwrapped(line.trim());
    if line.chars().count() > LONGEST {
        return Vec::new();
    }
    labelled(line)
        .or_else(|| simple(line))
        .or_else(|| of_day_and_name(line))
        .or_else(|| in_parts(line))
        .or_else(|| agency_and_place(line))
        .or_else(|| writer_and_paper(line))
        .or_else(|| writer_and_office(line))
        .unwrap_or_default()
}

/// A line without the brackets or the signs for emphasis around all of it.
fn unwrapped(line: &str) -> &str {
    let pairs = [('(', ')'), ('[', ']'), ('*', '*'), ('_', '_')];
    let inner = pairs.iter().find_map(|(open, close)| {
        let inner = line.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inner.contains([*open, *close])).then_some(inner)
    });
    inner.map_or(line, str::trim)
}

/// `Source: Name`, `نویسنده: نام`, `Fuente: Nombre, 3 de octubre de 2024`
fn labelled(line: &str) -> Option<Vec<Stated>> {
    let (before, value) = line.split_once([':', '：'])?;
    let (before, value) = (before.trim(), value.trim());
    if value.is_empty() || count(before) > 5 {
        return None;
    }
    if dates::labels_change(before) || dates::labels_publication(before) {
        return dated(value, dates::labels_change(before));
    }
    let short = |most: usize| count(value) <= most;
    match label(before)? {
        Label::Title if short(40) => Some(vec![Stated::Title(value.to_owned())]),
        Label::Publisher if short(10) => Some(published(value)),
        Label::Byline if short(12) && !ends_sentence(value) || is_person(value) => {
            Some(signed(value))
        }
        Label::Place => placed(value),
        Label::Address if value.starts_with("https://") || value.starts_with("http://") => {
            Some(vec![Stated::Address(value.to_owned())])
        }
        _ => None,
    }
}

/// The place of writing behind a label, without the country behind it.
fn placed(value: &str) -> Option<Vec<Stated>> {
    let place = value.split([',', '،']).next()?.trim();
    let is_place = (1..=4).contains(&count(place)) && is_person(place) && !ends_sentence(value);
    is_place.then(|| vec![Stated::Place(place.to_owned())])
}

fn dated(value: &str, is_change: bool) -> Option<Vec<Stated>> {
    let date = dates::stated(value).filter(|_| count(value) <= 14);
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

fn of_days(days: dates::DayLine) -> Vec<Stated> {
    let published = days.published.map(Stated::Date);
    published
        .into_iter()
        .chain(days.changed.map(Stated::Made))
        .collect()
}

/// A publisher's name behind a label, with a day or without.
fn published(value: &str) -> Vec<Stated> {
    match before_day(value) {
        Some((name, day)) => {
            let day = dates::stated(day).map(Stated::Date);
            std::iter::once(Stated::Publisher(name.to_owned()))
                .chain(day)
                .collect()
        }
        None => vec![Stated::Publisher(value.to_owned())],
    }
}

/// What a line states that is all one thing.
fn simple(line: &str) -> Option<Vec<Stated>> {
    if let Some(days) = dates::day_line(line) {
        return Some(of_days(days));
    }
    if dates::looks_like_a_date(line) {
        return Some(vec![Stated::UnreadDate(line.to_owned())]);
    }
    if is_release(line) {
        return Some(vec![Stated::Release]);
    }
    if is_section(line) || dates::is_issue(line) {
        return Some(vec![Stated::Section]);
    }
    if is_agency(line) && line.chars().any(char::is_alphabetic) {
        return Some(vec![Stated::Agency(line.to_owned())]);
    }
    if let Some(name) = between_bars(line).or_else(|| after_copyright(line)) {
        return Some(vec![Stated::Publisher(name)]);
    }
    byline(line).or_else(|| is_paper(line).then(|| vec![Stated::Publisher(line.to_owned())]))
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

/// The name in `© 2024 Name. All rights reserved.`
fn after_copyright(line: &str) -> Option<String> {
    let line = line
        .strip_prefix("Copyright ")
        .unwrap_or(line)
        .strip_prefix('©')?;
    let year = |c: char| c.is_numeric() || c.is_whitespace() || matches!(c, '-' | '–' | ',');
    let name = line
        .trim_start_matches(year)
        .split(['.', ',', '|'])
        .next()?
        .trim();
    let name = name.strip_prefix("by ").unwrap_or(name);
    let small = name.to_lowercase();
    (!small.is_empty() && !small.contains("rights") && (1..=6).contains(&count(name)))
        .then(|| name.to_owned())
}

/// "Ostrel, 9 May 2025", "The Ostrel Courier | 25 March 2025", "9. Mai 2025, Talheimer Anzeiger"
fn of_day_and_name(line: &str) -> Option<Vec<Stated>> {
    let (name, day, sign) = match before_day(line) {
        Some((name, day)) => (name, day, sign_behind(line, name)),
        None => {
            let (day, name) = behind_day(line)?;
            (name, day, None)
        }
    };
    let date = dates::day_line(day).map(of_days)?;
    if count(name) > 8 || ends_sentence(name) {
        return None;
    }
    if let Some(named) = labelled(name)
        .or_else(|| simple(name))
        .or_else(|| in_parts(name))
        .or_else(|| writer_and_paper(name))
    {
        return Some(named.into_iter().chain(date).collect());
    }
    if begins_with_writer(name) {
        return Some([vec![Stated::Byline(name.to_owned())], date].concat());
    }
    let is_name = count(name) <= 5 && is_person(name) && !name.starts_with(char::is_lowercase);
    let is_place = sign == Some(',') && (count(name) == 1 || is_city_of_news(name));
    match (is_name, is_place) {
        (true, true) => Some([vec![Stated::Place(name.to_owned())], date].concat()),
        (true, false) => Some([vec![Stated::Name(name.to_owned())], date].concat()),
        _ => None,
    }
}

/// The sign between a name and the day behind it.
fn sign_behind(line: &str, name: &str) -> Option<char> {
    let sign = line.get(name.len()..)?.trim_start().chars().next()?;
    match sign {
        ',' | '،' => Some(','),
        '|' | '-' | '–' | '—' | '·' | '•' | '/' => Some('|'),
        _ => None,
    }
}

/// "Opinion | Jorun Aske", "Talheimer Anzeiger – Lokales", "Jorun Aske | The Ostrel Courier"
fn in_parts(line: &str) -> Option<Vec<Stated>> {
    let line = line.replace(" - ", " | ");
    let parts: Vec<&str> = line
        .split(['|', '·', '•', '–', '—', '/'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    if !(2..=5).contains(&parts.len()) || count(&line) > 14 {
        return None;
    }
    let read: Vec<Option<Vec<Stated>>> = parts
        .iter()
        .map(|part| labelled(part).or_else(|| simple(part)))
        .collect();
    let known = read.iter().flatten().count();
    let mut all = Vec::new();
    for (part, read) in parts.iter().zip(read) {
        match read {
            Some(read) => all.extend(read),
            None if known > 0
                && parts.len() - known == 1
                && is_person(part)
                && (2..=5).contains(&count(part)) =>
            {
                all.push(Stated::Byline((*part).to_owned()));
            }
            None if known > 0 && is_city_of_news(part) => {
                all.push(Stated::Place((*part).to_owned()));
            }
            None => return None,
        }
    }
    Some(all)
}

/// "NPA, Port Selenne"
fn agency_and_place(line: &str) -> Option<Vec<Stated>> {
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

/// A line that ends with a day, parted before it.
pub(super) fn before_day(line: &str) -> Option<(&str, &str)> {
    if !line.contains(char::is_numeric) {
        return None;
    }
    let mut words = line.match_indices(' ').map(|(at, _)| at + 1);
    let start = words.find(|at| {
        let day = line.get(*at..).unwrap_or_default();
        day.starts_with(char::is_alphanumeric) && dates::day_line(day).is_some()
    })?;
    let signs = [' ', ',', '،', '|', '-', '–', '—', '·', '•', '/', '(', ':'];
    let head = line.get(..start)?.trim_end_matches(signs);
    (!head.is_empty()).then_some((head, line.get(start..)?.trim_end_matches(')')))
}

/// A line that begins with a day, parted behind it.
fn behind_day(line: &str) -> Option<(&str, &str)> {
    let ends: Vec<usize> = line
        .match_indices([',', '،', '|', '–', '—', '·', '•', '-', '/'])
        .map(|(at, _)| at)
        .collect();
    let end = ends
        .into_iter()
        .rev()
        .find(|at| line.get(..*at).is_some_and(dates::is_only_a_date))?;
    let name = line
        .get(end..)?
        .trim_start_matches([' ', ',', '،', '|', '–', '—', '·', '•', '-', '/']);
    (!name.is_empty()).then_some((line.get(..end)?, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn byline(name: &str) -> Stated {
        Stated::Byline(name.into())
    }

    fn publisher(name: &str) -> Stated {
        Stated::Publisher(name.into())
    }

    fn date(day: &str) -> Stated {
        Stated::Date(day.into())
    }

    #[test]
    fn lines_state_what_papers_print() {
        for (line, wanted) in [
            (
                "The Ostrel Courier, 25 March 2025",
                vec![publisher("The Ostrel Courier"), date("2025-03-25")],
            ),
            (
                "The Ostrel Courier | 25 March 2025",
                vec![publisher("The Ostrel Courier"), date("2025-03-25")],
            ),
            (
                "Ostrel, 20 de mayo de 2025",
                vec![Stated::Place("Ostrel".into()), date("2025-05-20")],
            ),
            (
                "داسكار، 18 مارس 2025",
                vec![Stated::Place("داسكار".into()), date("2025-03-18")],
            ),
            (
                "By Lena Brandt | November 13, 2014",
                vec![byline("Lena Brandt"), date("2014-11-13")],
            ),
            (
                "Opinion | Jorun Aske",
                vec![Stated::Section, byline("Jorun Aske")],
            ),
            ("Interview by Marta Quell", vec![byline("Marta Quell")]),
            (
                "Von unserem Korrespondenten Paul Lestrade",
                vec![byline("Paul Lestrade")],
            ),
            (
                "De notre correspondant à Marrande, Paul Lestrade",
                vec![byline("Paul Lestrade")],
            ),
            (
                "De notre correspondant",
                vec![byline("De notre correspondant")],
            ),
            (
                "By Marta Quell, The Selenne Tribune",
                vec![byline("Marta Quell"), publisher("The Selenne Tribune")],
            ),
            (
                "NPA, Port Selenne",
                vec![
                    Stated::Agency("NPA".into()),
                    Stated::Place("Port Selenne".into()),
                ],
            ),
            (
                "Quelle: Norddeutsche Abendpost, 11.04.2025",
                vec![publisher("Norddeutsche Abendpost"), date("2025-04-11")],
            ),
            (
                "9. Mai 2025, Talheimer Anzeiger",
                vec![publisher("Talheimer Anzeiger"), date("2025-05-09")],
            ),
            (
                "Kit Aldous, 9 May 2025",
                vec![Stated::Name("Kit Aldous".into()), date("2025-05-09")],
            ),
            (
                "Stand: 9. Mai 2025",
                vec![Stated::Made("2025-05-09".into())],
            ),
            (
                "Published: 03/04/2025",
                vec![Stated::UnreadDate("03/04/2025".into())],
            ),
            ("كتب: سامر النجار", vec![byline("سامر النجار")]),
            ("Seven killed as warehouse burns", Vec::new()),
            ("Von Kiel bis Konstanz", Vec::new()),
            ("The pier of Porto, July 24, 2024", Vec::new()),
            ("Por primera vez en diez años", Vec::new()),
        ] {
            assert_eq!(stated(line), wanted, "{line}");
        }
    }
}
