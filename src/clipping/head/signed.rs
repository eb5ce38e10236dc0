//! Lines that name authors: after a lead, with a role, with their paper.

use super::days::before_day;
use super::given::{is_given, is_person_named};
use super::mail_words::is_of_kind;
use super::page_words::is_counted;
use super::stated::Stated;
use super::words::{
    begins_with_writer, behind_lead, behind_writer, ends_with_writer, is_agency_letters,
    is_from_where, is_office, is_paper, is_person, is_uncased, is_what_writers_are_called,
    may_be_paper, names_staff,
};
use crate::clipping::agencies::is_agency;
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence};
use crate::language::lexicon::{around, lists};

lists! {
    AND = byline.joins;
    AROUND_NAMES = byline.around;
    REPORTS = byline.reports;
}

fn begins_with_and(words: &str) -> bool {
    let behind = |and: &str| words.strip_prefix(and);
    AND.iter()
        .any(|and| behind(and).is_some_and(|rest| rest.starts_with(' ')))
}

/// An author's name after a label or a lead, and the text after it: a day, the publisher, the author's location.
pub(super) fn signed(value: &str) -> Vec<Stated> {
    if let Some(kept) = without_accounts_between(value) {
        return signed(&kept);
    }
    let value = without_account(without_close(value));
    if let Some((name, day)) = before_day(value) {
        let day = dates::stated(day).map(Stated::Date);
        return signed(name).into_iter().chain(day).collect();
    }
    for sign in [
        " | ", ", ", " – ", " — ", " - ", " · ", " • ", "، ", " for ", " / ",
    ] {
        let Some((name, rest)) = value.rsplit_once(sign) else {
            continue;
        };
        if is_counted(rest) {
            return signed(name);
        }
        // "Inés Carballeda / Mateo Ruipérez" are two authors.
        if is_person_named(rest) {
            continue;
        }
        if is_paper(rest) || sign != ", " && sign != "، " && may_be_paper(rest) {
            return signed(name)
                .into_iter()
                .chain([Stated::Publisher(rest.trim().to_owned())])
                .collect();
        }
    }
    if let Some((name, place)) = place_behind(value) {
        return signed(name)
            .into_iter()
            .chain([Stated::PerhapsPlace(place.to_owned())])
            .collect();
    }
    if let Some((names, paper)) = paper_behind(value) {
        return signed(names)
            .into_iter()
            .chain([Stated::Agency(paper.to_owned())])
            .collect();
    }
    // "Anne Kerguelen (with ALP)", "Urs Mettler, Fotos: Lina Abegg": a contributor is not an author, so an editor decides.
    let (name, beside) = match (value.split_once(" ("), labelled_behind(value)) {
        (Some((name, beside)), _) => (name, beside.trim_end_matches(')').trim()),
        (None, Some((name, beside))) => (name, beside),
        (None, None) => (value, ""),
    };
    let (name, place) = without_place(&without_offices(name));
    let beside =
        (!beside.is_empty()).then(
            || match where_behind(beside).or_else(|| envoys_place(beside)) {
                Some(place) => Stated::Place(place.to_owned()),
                None => Stated::Name(beside.to_owned()),
            },
        );
    std::iter::once(Stated::Byline(name))
        .chain(place)
        .chain(beside)
        .collect()
}

/// A person's name, with what may be a place after a sign: "R. Quintanar / Burguillos".
fn place_behind(value: &str) -> Option<(&str, &str)> {
    let parted = [" / ", " | ", " – ", " — ", " - "]
        .iter()
        .find_map(|sign| value.rsplit_once(sign));
    parted.filter(|(name, place)| {
        is_person_named(name)
            && (1..=3).contains(&count(place))
            && is_name(place)
            && !is_person_named(place)
            && !is_writers_office(place)
    })
}

/// Names followed by a paper or an agency without a sign in between: "LENA WHITCOMB Northstar News Service". Only the change of
/// capitals shows where the name ends.
fn paper_behind(value: &str) -> Option<(&str, &str)> {
    let ends = value.match_indices(' ').map(|(at, _)| at);
    let is_in_capitals = |word: &str| !word.chars().any(char::is_lowercase);
    ends.filter_map(|at| Some((value.get(..at)?, value.get(at..)?.trim())))
        .find(|(names, paper)| {
            let last = names.rsplit(' ').next().unwrap_or_default();
            let first = paper.split(' ').next().unwrap_or_default();
            count(names) >= 2
                && count(paper) >= 2
                && is_in_capitals(last) != is_in_capitals(first)
                && is_paper(paper)
                && is_name(names)
        })
}

/// A value without the stop at the end, and without the text after a semicolon: "Kit Aldous; editing by Ned Orr".
fn without_close(value: &str) -> &str {
    let value = value.split([';', '؛']).next().unwrap_or(value).trim();
    let ends_with_initial = value
        .trim_end_matches('.')
        .rsplit(' ')
        .next()
        .is_some_and(|word| word.chars().count() <= 3);
    if ends_with_initial {
        value
    } else {
        value.trim_end_matches(['.', '۔'])
    }
}

/// A name without the account or the email address after it: "Kit Aldous @kitaldous", "Kit Aldous (kit@post.example)".
pub(super) fn without_account(value: &str) -> &str {
    let Some(at) = value.find('@') else {
        return value;
    };
    let before = value.get(..at).unwrap_or_default();
    // The email address begins after the last space before its `@`.
    let name = before.rfind(' ').and_then(|end| before.get(..end));
    name.unwrap_or(value)
        .trim_end_matches([' ', '(', '<', '[', ',', '|', '–', '—', '-', '·', '•', '/'])
}

/// A value without the accounts between its bars: "ROSALIND OKAFOR | okafor@ledger.example | Pine County Ledger".
fn without_accounts_between(value: &str) -> Option<String> {
    let parts: Vec<&str> = value.split(" | ").map(str::trim).collect();
    let kept: Vec<&str> = parts
        .iter()
        .filter(|part| !part.contains('@') || part.contains(' '))
        .copied()
        .collect();
    (kept.len() < parts.len() && !kept.is_empty()).then(|| kept.join(" | "))
}

/// Names without the place after them: "Odo Finch in Harrow Mills", "Ole Petersen, Ahrn".
fn without_place(names: &str) -> (String, Option<Stated>) {
    let words: Vec<&str> = names.split(' ').collect();
    let parted = (2..words.len()).rev().find_map(|at| {
        let (name, rest) = words.split_at_checked(at)?;
        Some((name.join(" "), where_behind(&rest.join(" "))?.to_owned()))
    });
    let by_comma = || {
        let (name, place) = names
            .rsplit_once(", ")
            .or_else(|| names.rsplit_once("، "))?;
        let is_place = count(name) >= 2 && count(place) == 1 && is_name(place);
        is_place.then(|| (name.to_owned(), place.to_owned()))
    };
    if let Some((name, place)) = parted {
        let name = name.trim_end_matches([',', '،']).to_owned();
        return (name, Some(Stated::Place(place)));
    }
    match by_comma() {
        Some((name, place)) => (name, Some(Stated::PerhapsPlace(place))),
        None => (names.to_owned(), None),
    }
}

/// "in Harrow Mills", "desde Valmora", "à Brumes"
fn where_behind(words: &str) -> Option<&str> {
    let (first, place) = words.split_once(' ')?;
    let is_place = (1..=3).contains(&count(place))
        && place.split_whitespace().all(|word| {
            word.chars()
                .next()
                .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
        })
        && !is_paper(place);
    (is_from_where(first) && is_place).then_some(place)
}

/// The place from which an envoy writes, without the country: "Saut-Tortue [Guyane], envoyée spéciale".
fn envoys_place(words: &str) -> Option<&str> {
    let (place, office) = words.rsplit_once(", ")?;
    let place = place.split(" [").next()?.split(", ").next()?;
    let is_place = (1..=3).contains(&count(place)) && is_name(place) && !is_paper(place);
    (is_place && is_writers_office(office)).then_some(place)
}

/// Splits a value before a label inside it.
fn labelled_behind(value: &str) -> Option<(&str, &str)> {
    let (before, _) = value.split_once(':')?;
    let at = PARTED.iter().filter_map(|sign| before.rfind(sign)).max()?;
    let rest = value
        .get(at..)?
        .trim_start_matches([',', '،', '–', '—', '-', '|', ' ']);
    Some((value.get(..at)?.trim(), rest))
}

/// Signs between a lead and a name, other than a space.
const SIGNS_BEHIND_LEAD: [char; 9] = [':', '：', '-', '–', '—', '/', '|', ',', '='];

/// Separators between an author's name and role.
const PARTED: &[&str] = &[", ", "، ", " – ", " — ", " - ", " | "];

/// Names without the authors' roles: "Ilse Varn, Staff Writer", "Ada Merrin, reporter, and Odo Finch".
fn without_offices(names: &str) -> String {
    let parts = parts_of(names);
    let named: Vec<&str> = parts
        .iter()
        .enumerate()
        .filter(|(at, part)| {
            // "استاد دانشگاه" is an occupation, not a name.
            let is_of_office = is_uncased(part) && is_office(part);
            *at == 0 || !is_writers_office(part) && !is_description(part) && !is_of_office
        })
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

/// Joins names into one line, without a comma before "and".
fn joined(names: &[&str]) -> String {
    let mut line = String::new();
    for name in names {
        let is_last = begins_with_and(name);
        line.push_str(match (line.is_empty(), is_last) {
            (true, _) => "",
            (false, true) => " ",
            (false, false) => ", ",
        });
        line.push_str(name);
    }
    line
}

/// Whether words after a comma describe an author: "ancienne capitaine du port".
fn is_description(words: &str) -> bool {
    words.starts_with(char::is_lowercase) && count(words) <= 8 && !begins_with_and(words)
}

/// Whether words are an author's role: "Staff Writer", "Transport correspondent", "correspondante à Marrande".
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
    let kept = without_accounts_between(rest);
    let rest = without_account(without_close(kept.as_deref().unwrap_or(rest)));
    let is_whole_lead =
        lead.contains(' ') && (rest.is_empty() || rest.starts_with(char::is_lowercase));
    if is_whole_lead {
        let name = rest
            .rsplit_once(", ")
            .map(|(_, name)| name)
            .filter(|name| is_person(name));
        return Some(vec![Stated::Byline(name.unwrap_or(line).to_owned())]);
    }
    let has_sign = line
        .get(lead.len()..)
        .is_some_and(|behind| behind.trim_start().starts_with(SIGNS_BEHIND_LEAD));
    if !has_sign && !follows_without_sign(rest) {
        return None;
    }
    let bare = rest.split_once(" (").map_or(rest, |(name, _)| name);
    let (placeless, _) = without_place(bare);
    (is_name(bare)
        || placeless != bare && is_name(&placeless)
        || begins_with_writer(bare)
        || names_staff(bare)
        || is_behind_office(bare)
        || are_names_and_offices(bare)
        || are_names_and_offices(&placeless)
        || is_name(rest.split([',', '|', '،']).next().unwrap_or_default())
            && signed(rest).len() > 1)
        .then(|| signed(rest))
}

/// The name in "Name (Korrespondent)", if the brackets contain an author's role.
pub(in crate::clipping) fn name_before_office(line: &str) -> Option<&str> {
    let (name, office) = line
        .trim_end_matches(':')
        .strip_suffix(')')?
        .split_once('(')?;
    let (name, office) = (name.trim(), office.trim());
    let is_one = (2..=5).contains(&count(name))
        && is_name(name)
        && !is_paper(name)
        && is_writers_office(office);
    is_one.then_some(name)
}

/// "د زرغونې ستانکزۍ راپور", "شاہد محمود کی رپورٹ": words before and after a name that show that it is an author's.
pub(super) fn writer_between(line: &str) -> Option<Vec<Stated>> {
    let line = line.trim_end_matches([':', ' ', '۔']);
    let name = AROUND_NAMES.iter().find_map(|words| {
        let (before, behind) = around(words);
        let name = line.strip_prefix(before)?.strip_suffix(behind)?.trim();
        // A name after "د" has the ending of that case: "زرغونې" is "زرغونه".
        let (first, rest) = name.split_once(' ')?;
        let plain = first
            .strip_suffix('ې')
            .map(|stem| format!("{stem}ه {rest}"));
        let is_one = is_person_named(name) || plain.is_some_and(|plain| is_person_named(&plain));
        is_one.then_some(name)
    })?;
    Some(vec![Stated::Byline(name.to_owned())])
}

/// "Aus St. Veit im Krontal berichtet Leopold Gschnaller": the author's location and name.
pub(super) fn reports_from(line: &str) -> Option<Vec<Stated>> {
    let line = line.trim_end_matches([':', '.', ' ']);
    let parted = REPORTS.iter().find_map(|pattern| {
        let (before, rest) = pattern.split_once('{')?;
        let (first, rest) = rest.split_once('}')?;
        let (between, _) = rest.split_once('{')?;
        let (one, other) = line.strip_prefix(before)?.split_once(between)?;
        Some(match first {
            "place" => (one.trim(), other.trim()),
            _ => (other.trim(), one.trim()),
        })
    });
    let (place, name) = parted?;
    let is_one = (2..=4).contains(&count(name))
        && is_name(name)
        && !is_paper(name)
        && (1..=5).contains(&count(place))
        && place.starts_with(char::is_uppercase)
        && place
            .split_whitespace()
            .all(|word| word.starts_with(char::is_uppercase) || word.chars().count() <= 3);
    is_one.then(|| {
        vec![
            Stated::Byline(name.to_owned()),
            Stated::Place(place.to_owned()),
        ]
    })
}

/// Whether words after a lead without a sign can be a name: two words or a first name. In a script without capitals, there are no
/// more words than a name has. "گزارش روز" is the report of the day, not a report by Rūz.
fn follows_without_sign(words: &str) -> bool {
    let is_cased = words.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    let first = words.split([',', '،', '|']).next().unwrap_or_default();
    let signs_itself = begins_with_writer(words)
        || names_staff(words)
        || is_paper(words)
        || is_agency_letters(words)
        || is_agency(words)
        || may_be_paper(words);
    let counted = match count(first) {
        0 => false,
        1 => is_given(first),
        2 | 3 => true,
        _ => is_cased || is_person_named(first) || is_behind_office(words),
    };
    signs_itself || counted && (is_cased || !is_of_kind(first))
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
    let is_either =
        |part: &&str| is_writers_office(part) || is_person(part) || is_description(part);
    parts.first().is_some_and(|name| is_name(name)) && parts.iter().all(is_either)
}

/// "Staff Reporter", "Herald Diplomatic Desk", "نمائندہ خصوصی": a desk in place of an author.
pub(super) fn desk(line: &str) -> Option<Vec<Stated>> {
    // "Siobhan Treece, Court Reporter" is a person.
    let is_titled = ends_with_writer(line)
        && !line.contains([',', '،'])
        && (2..=4).contains(&count(line))
        && line
            .split_whitespace()
            .all(|word| word.starts_with(char::is_uppercase));
    let is_desk = !line.starts_with(char::is_lowercase)
        && (is_what_writers_are_called(line) || is_titled)
        && !is_person_named(line);
    is_desk.then(|| vec![Stated::Byline(line.to_owned())])
}

/// Whether a line is an author's role, as printed below a name: "Corresponsal", "Education reporter".
pub(super) fn is_office_below(line: &str) -> bool {
    is_writers_office(line) && !is_person_named(line) && !is_paper(line)
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
        // The seat of a paper is not the place of writing.
        return Some(vec![
            Stated::Publisher(name.to_owned()),
            Stated::Name(paper.to_owned()),
        ]);
    }
    is_one.then(|| {
        vec![
            Stated::Byline(name.to_owned()),
            Stated::Publisher(paper.to_owned()),
        ]
    })
}
