//! Finds the place of writing: the only part of a line that is not its day, author or paper.

use super::days::before_day;
use super::given::is_person_named;
use super::head_line::HeadLine;
use super::no_place::is_no_place;
use super::page_words::{is_counted, is_offer};
use super::signed::is_office_below;
use super::stated::Stated;
use super::words::{is_agency_letters, is_paper, is_person, is_section, is_uncased, may_be_paper};
use crate::clipping::agencies::is_agency;
use crate::clipping::dateline::{is_mentioned, is_publisher, says_it_is_there};
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence};

/// What is known about a line, other than its place.
pub(in crate::clipping) struct Known<'a> {
    pub(in crate::clipping) publisher: Option<&'a str>,
    pub(in crate::clipping) writer: Option<&'a str>,
}

/// Signs between the parts of a credit line.
const SIGNS: &[char] = &[
    ',', '،', '|', '·', '•', '/', '(', ')', '[', ']', '–', '—', ':', 'ـ',
];

/// The only part of a line that may be a place. All other parts must be a day, a paper, an author or an author's role, and there
/// must be at least one.
pub(in crate::clipping) fn lone_place<'a>(line: &'a str, known: &Known<'_>) -> Option<&'a str> {
    let parts = parts(line);
    let rest: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !is_explained(part, known))
        .collect();
    let [place] = rest.as_slice() else {
        return None;
    };
    let is_of_a_head = |part: &&str| is_explained(part, known) && !is_region(part);
    (parts.iter().any(is_of_a_head) && could_be_place(place)).then_some(place)
}

fn parts(line: &str) -> Vec<&str> {
    let by_dash = [" - ", "- "];
    let mut parts: Vec<&str> = line.split(SIGNS).collect();
    for dash in by_dash {
        parts = parts.iter().flat_map(|part| part.split(dash)).collect();
    }
    // "وادي الغزلان في 3 نوفمبر"
    parts = parts.iter().flat_map(|part| before_and_day(part)).collect();
    let bare = |part: &&str| {
        let part = part.trim();
        part.trim_end_matches('.').trim().len() < 2
    };
    (parts.into_iter().filter(|part| !bare(part)).map(str::trim)).collect()
}

/// Splits a part of a line before the day at its end.
fn before_and_day(part: &str) -> Vec<&str> {
    let part = part.trim();
    let Some((name, day)) = before_day(part).filter(|_| !dates::is_part_of_a_date(part)) else {
        return vec![part];
    };
    let joined = name.rsplit_once(' ').filter(|(_, last)| {
        last.chars().count() <= 3 && dates::is_part_of_a_date(last) || *last == "في"
    });
    vec![joined.map_or(name, |(name, _)| name), day]
}

/// Whether a part of a line is something that occurs next to a place.
fn is_explained(part: &str, known: &Known<'_>) -> bool {
    let names =
        |name: Option<&str>| name.is_some_and(|name| name.contains(part) || part.contains(name));
    dates::is_part_of_a_date(part)
        || dates::stated(part).is_some() && part.contains(char::is_numeric)
        || dates::labels_publication(part)
        || !part.contains(char::is_alphabetic)
        || is_hour(part)
        || is_counted(part)
        || is_offer(part)
        || is_publisher(part, known.publisher)
        || names(known.publisher)
        || names(known.writer)
        || is_agency(part)
        || is_agency_letters(part) && part.chars().count() <= 4
        || is_paper(part)
        || is_office_below(part)
        || is_person_named(part)
        || is_region(part)
}

/// "13.20 Uhr", "08:11 am IST"
fn is_hour(part: &str) -> bool {
    part.starts_with(char::is_numeric) && count(part) <= 3 && part.contains([':', '.', 'h'])
}

/// "Ver.", "N.J.": the abbreviation of a state or a country.
fn is_region(part: &str) -> bool {
    part.ends_with('.')
        && part.chars().count() <= 6
        && part.starts_with(char::is_uppercase)
        && !part.contains(' ')
}

/// Whether words have the form of a place name.
pub(in crate::clipping) fn could_be_place(words: &str) -> bool {
    let most = if is_uncased(words) { 3 } else { 4 };
    (1..=most).contains(&count(words))
        && is_person(words)
        && !words.starts_with(char::is_lowercase)
        && !ends_sentence(words)
        && !is_no_place(words)
        && !is_section(words)
        && !may_be_paper(words)
}

/// Reads the place of writing from the lines around the headline, if no line states it on its own and other lines name the place.
pub(super) fn read(lines: &mut [HeadLine<'_>], title_at: Option<usize>, blocks: &[String]) {
    let states = |kind: fn(&Stated) -> Option<&str>| {
        let all = lines.iter().flat_map(|line| &line.stated);
        all.filter_map(kind).next().map(str::to_owned)
    };
    let place = states(|one| match one {
        Stated::Place(name) => Some(name),
        _ => None,
    });
    let publisher = states(|one| match one {
        Stated::Publisher(name) => Some(name),
        _ => None,
    });
    let writer = states(|one| match one {
        Stated::Byline(name) => Some(name),
        _ => None,
    });
    if place.is_none() && split_writer(lines, blocks) {
        return;
    }
    let Some(title) = title_at.filter(|_| place.is_none()) else {
        return;
    };
    let known = Known {
        publisher: publisher.as_deref(),
        writer: writer.as_deref(),
    };
    for line in lines.iter_mut().skip(title + 1) {
        let own = line.words;
        let states_fact = line.stated.iter().any(|one| {
            matches!(
                one,
                Stated::Byline(_) | Stated::Date(_) | Stated::Publisher(_) | Stated::Agency(_)
            )
        });
        if !line.is_near || count(own) > 14 || !(states_fact || line.stated.is_empty()) {
            continue;
        }
        let others = || blocks.iter().filter(|block| *block != own);
        let found = lone_place(own, &known).filter(|place| {
            is_mentioned(place, others())
                || says_it_is_there(place, others())
                || is_named(place, others())
        });
        if let Some(place) = found {
            line.stated.push(Stated::Place(place.to_owned()));
            return;
        }
    }
}

/// Separates an author's name from a place after it that other lines name: "صدف ستوري، بره خوله". Returns whether it found one.
fn split_writer(lines: &mut [HeadLine<'_>], blocks: &[String]) -> bool {
    for line in lines {
        let own = line.words;
        let others = || blocks.iter().filter(|block| *block != own);
        let parted = line.stated.iter().find_map(|one| {
            let Stated::Byline(name) = one else {
                return None;
            };
            let (name, place) = name.rsplit_once(", ").or_else(|| name.rsplit_once("، "))?;
            let is_place = count(name) >= 2
                && could_be_place(place)
                && !is_person_named(place)
                && is_mentioned(place, others());
            is_place.then(|| (name.to_owned(), place.to_owned()))
        });
        if let Some((name, place)) = parted {
            line.stated.retain(|one| !matches!(one, Stated::Byline(_)));
            line.stated.push(Stated::Byline(name));
            line.stated.push(Stated::Place(place));
            return true;
        }
    }
    false
}

/// Whether other lines contain a name in different case: "NAGARAPALLI" and "Nagarapalli lake".
fn is_named<'a>(place: &str, others: impl Iterator<Item = &'a String>) -> bool {
    let is_shouted = place.chars().filter(|c| c.is_uppercase()).count() >= 4;
    let small = place.to_lowercase();
    let mut others = others;
    is_shouted
        && others.any(|block| {
            block
                .to_lowercase()
                .split(|c: char| !c.is_alphanumeric() && c != ' ')
                .any(|part| format!(" {part} ").contains(&format!(" {small} ")))
        })
}
