//! Lines that name writers: behind a lead, with an office, with their paper.

use super::line::{Stated, before_day};
use super::words::{
    begins_with_writer, behind_lead, behind_writer, ends_with_writer, is_paper, is_person,
    names_staff,
};
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence};

/// A writer's name behind a label or a lead, with what stands behind it: a day, the publisher.
pub(super) fn signed(value: &str) -> Vec<Stated> {
    if let Some((name, day)) = before_day(value) {
        let day = dates::stated(day).map(Stated::Date);
        return signed(name).into_iter().chain(day).collect();
    }
    for sign in [" | ", ", ", " – ", " — ", " - ", " · ", "، "] {
        if let Some((name, rest)) = value.rsplit_once(sign)
            && is_paper(rest)
        {
            return signed(name)
                .into_iter()
                .chain([Stated::Publisher(rest.trim().to_owned())])
                .collect();
        }
    }
    // "Anne Kerguelen (with ALP)", "Urs Mettler, Fotos: Lina Abegg": who helped is no writer, so an editor decides.
    let (name, beside) = match (value.split_once(" ("), labelled_behind(value)) {
        (Some((name, beside)), _) => (name, beside.trim_end_matches(')').trim()),
        (None, Some((name, beside))) => (name, beside),
        (None, None) => (value, ""),
    };
    std::iter::once(Stated::Byline(without_offices(name)))
        .chain((!beside.is_empty()).then(|| Stated::Name(beside.to_owned())))
        .collect()
}

/// A value, parted before a label inside it.
fn labelled_behind(value: &str) -> Option<(&str, &str)> {
    let (before, _) = value.split_once(':')?;
    let at = PARTED.iter().filter_map(|sign| before.rfind(sign)).max()?;
    let rest = value
        .get(at..)?
        .trim_start_matches([',', '،', '–', '—', '-', '|', ' ']);
    Some((value.get(..at)?.trim(), rest))
}

/// What parts a writer's name from what the writer is called.
const PARTED: &[&str] = &[", ", "، ", " – ", " — ", " - ", " | "];

/// Names without what the writers are called: "Ilse Varn, Staff Writer", "Ada Merrin, reporter, and Odo Finch".
fn without_offices(names: &str) -> String {
    let parts = parts_of(names);
    let named: Vec<&str> = parts
        .iter()
        .enumerate()
        .filter(|(at, part)| *at == 0 || !is_writers_office(part))
        .map(|(_, part)| *part)
        .collect();
    let kept = match named.len() == parts.len() {
        true => behind_writer(names).to_owned(),
        false => joined(&named),
    };
    kept.trim_end_matches([',', '|', ' ']).to_owned()
}

fn parts_of(names: &str) -> Vec<&str> {
    let mut parts = vec![names];
    for sign in PARTED {
        parts = parts.iter().flat_map(|part| part.split(sign)).collect();
    }
    parts.iter().map(|part| part.trim()).collect()
}

/// Names in one line again; before "and" is no comma.
fn joined(names: &[&str]) -> String {
    const AND: &[&str] = &["and ", "und ", "y ", "et ", "e ", "و ", "اور ", "او "];
    let mut line = String::new();
    for name in names {
        let is_last = AND.iter().any(|and| name.starts_with(and));
        line.push_str(match (line.is_empty(), is_last) {
            (true, _) => "",
            (false, true) => " ",
            (false, false) => ", ",
        });
        line.push_str(name);
    }
    line
}

/// Whether words are what a writer is called: "Staff Writer", "Transport correspondent", "correspondante à Marrande".
fn is_writers_office(words: &str) -> bool {
    (1..=5).contains(&count(words))
        && !ends_sentence(words)
        && (begins_with_writer(words) || names_staff(words) || ends_with_writer(words))
}

/// "Von Klaus Reuter", "Interview by Marta Quell", "De notre correspondant à Marrande, Paul Lestrade"
pub(super) fn byline(line: &str) -> Option<Vec<Stated>> {
    let (lead, rest) = behind_lead(line)?;
    if count(line) > 14 {
        return None;
    }
    if let Some((head, day)) = before_day(rest) {
        let day = dates::stated(day).map(Stated::Date);
        let signed = byline(&format!("{lead} {head}"))?;
        return Some(signed.into_iter().chain(day).collect());
    }
    let is_whole_lead =
        lead.contains(' ') && (rest.is_empty() || rest.starts_with(char::is_lowercase));
    if is_whole_lead {
        let name = rest
            .rsplit_once(", ")
            .map(|(_, name)| name)
            .filter(|name| is_person(name));
        return Some(vec![Stated::Byline(name.unwrap_or(line).to_owned())]);
    }
    let bare = rest.split_once(" (").map_or(rest, |(name, _)| name);
    (is_name(bare)
        || begins_with_writer(bare)
        || names_staff(bare)
        || is_behind_office(bare)
        || are_names_and_offices(bare)
        || is_name(rest.split([',', '|', '،']).next().unwrap_or_default())
            && signed(rest).len() > 1)
        .then(|| signed(rest))
}

fn is_name(words: &str) -> bool {
    is_person(words) && !words.starts_with(char::is_lowercase)
}

/// "unserem Redakteur Holger Tamm"
fn is_behind_office(words: &str) -> bool {
    let name = behind_writer(words);
    count(words) <= 8 && name != words && count(name) >= 2 && is_name(name)
}

/// "Ada Merrin, staff writer, and Odo Finch"
fn are_names_and_offices(words: &str) -> bool {
    let parts = parts_of(words);
    let is_either = |part: &&str| is_writers_office(part) || is_person(part);
    parts.first().is_some_and(|name| is_name(name)) && parts.iter().all(is_either)
}

/// "Maren Holloway, Transport correspondent"
pub(super) fn writer_and_office(line: &str) -> Option<Vec<Stated>> {
    let (name, office) = PARTED.iter().find_map(|sign| line.split_once(sign))?;
    let is_writer = (2..=4).contains(&count(name))
        && is_name(name)
        && !is_paper(name)
        && is_writers_office(office);
    is_writer.then(|| vec![Stated::Byline(name.trim().to_owned())])
}

/// "Marta Quell, The Selenne Tribune", "Coastal Times, Vardo"
pub(super) fn writer_and_paper(line: &str) -> Option<Vec<Stated>> {
    let (name, paper) = line.rsplit_once(", ").or_else(|| line.rsplit_once("، "))?;
    if is_paper(name) && dates::is_issue(paper) {
        return Some(vec![Stated::Publisher(name.to_owned())]);
    }
    let is_one = (2..=4).contains(&count(name))
        && is_person(name)
        && !name.contains([',', '،'])
        && is_paper(paper)
        && !is_paper(name);
    let is_placed =
        is_paper(name) && (1..=3).contains(&count(paper)) && is_person(paper) && !is_paper(paper);
    if is_placed {
        return Some(vec![
            Stated::Publisher(name.to_owned()),
            Stated::Place(paper.to_owned()),
        ]);
    }
    is_one.then(|| {
        vec![
            Stated::Byline(name.to_owned()),
            Stated::Publisher(paper.to_owned()),
        ]
    })
}
