//! The authors of a page's article. Every name is listed once, from the page's data, its metadata or its visible head.

use serde_json::Value;

use super::identity::Object;
use super::label::is_label;
use super::linked::{Linked, text_of};
use super::metas::Metas;
use super::part::{PartKind, Strength};
use super::shown::{Line, Shown};
use crate::clipping::bylines::behind_label;
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence, one_line};
use crate::language::lexicon::lists;
use crate::language::scripts::is_east_asian;
use crate::text::fold::fold_case;

lists! {
    /// "and" between spaces.
    AND = byline.page_joins by between_spaces;
    NO_NAMES = byline.no_names;
    PARTICLES = byline.page_particles;
    NO_WRITERS = byline.no_writers;
}

fn between_spaces(word: &str) -> String {
    format!(" {word} ")
}

/// The authors of a page, and words that may name an author and could not be read.
#[derive(Default)]
pub(super) struct Authors {
    /// Their names, in order.
    pub(super) names: Vec<String>,
    /// Words that are marked as authors and could not be read.
    pub(super) unread: Vec<String>,
}

/// The authors that a page names. The publisher is not an author.
pub(super) fn authors(
    linked: &Linked,
    metas: &Metas,
    shown: &Shown,
    publisher: Option<&str>,
) -> Authors {
    let publisher = publisher.map(fold_case);
    let kept = |found: Vec<String>| -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in found.iter().flat_map(|words| names_in(words)) {
            let folded = fold_case(&name);
            let again = names.iter().any(|known| fold_case(known) == folded);
            if !again && publisher.as_ref() != Some(&folded) && !is_nobody(&folded) {
                names.push(name);
            }
        }
        // A first name alone, next to the whole name, is the text of a link.
        let whole = names.clone();
        let is_part = |name: &String| {
            count(name) == 1
                && whole
                    .iter()
                    .any(|other| other != name && other.split(' ').any(|word| word == name))
        };
        names.retain(|name| !is_part(name));
        names
    };
    let in_data = || kept(of_data(linked));
    let in_metas = || kept(of_metas(metas));
    let (at_head, unread) = of_head(shown);
    let named = [in_data(), in_metas(), kept(at_head)]
        .into_iter()
        .find(|names| !names.is_empty());
    match named {
        Some(names) => Authors {
            names,
            unread: Vec::new(),
        },
        None => Authors {
            names: Vec::new(),
            unread,
        },
    }
}

// Data.

fn of_data(linked: &Linked) -> Vec<String> {
    ["author", "creator"]
        .iter()
        .map(|field| {
            let values = linked.values(field);
            let mut names: Vec<String> = Vec::new();
            for value in values {
                if names.is_empty() {
                    persons(value, linked, 0, &mut names);
                }
            }
            names
        })
        .find(|names| !names.is_empty())
        .unwrap_or_default()
}

/// The names in a value: words, a person or an organisation, several of them, or objects they refer to.
pub(super) fn persons(value: &Value, linked: &Linked, depth: usize, names: &mut Vec<String>) {
    if depth > 4 || names.len() > 40 {
        return;
    }
    match linked.resolved(value) {
        Value::Array(values) => {
            for value in values {
                persons(value, linked, depth + 1, names);
            }
        }
        Value::Object(object) => {
            let named = ["name", "@list", "@set", "Name"];
            match named.iter().find_map(|field| object.get(*field)) {
                Some(name) if text_of(name).is_some() => names.extend(text_of(name)),
                // Several names, a name in parts, a name in several languages.
                Some(inner) => persons(inner, linked, depth + 1, names),
                None => match in_parts(object).or_else(|| text_of(value)) {
                    Some(name) => names.push(name),
                    None if is_numbered(object) => {
                        for value in object.values() {
                            persons(value, linked, depth + 1, names);
                        }
                    }
                    None => names.extend(in_one_language(object)),
                },
            }
        }
        words => names.extend(text_of(words)),
    }
}

/// A name in parts. In East Asian script, the family name comes first, without a space.
fn in_parts(person: &Object) -> Option<String> {
    let part = |field: &str| match person.get(field)? {
        Value::Array(parts) => parts.iter().find_map(text_of),
        part => text_of(part),
    };
    let (given, family) = (part("givenName"), part("familyName"));
    if let (Some(given), Some(family)) = (&given, &family)
        && is_east_asian(given)
        && is_east_asian(family)
    {
        return Some(format!("{family}{given}"));
    }
    let parts = [given, part("additionalName"), family];
    let name: Vec<String> = parts.into_iter().flatten().collect();
    (!name.is_empty()).then(|| name.join(" "))
}

/// Whether an object is a list with numbers as field names, as some programs write it.
fn is_numbered(object: &Object) -> bool {
    !object.is_empty()
        && object
            .keys()
            .all(|key| key.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The first of a name's forms in several languages: `{"en": "Kit Aldous"}`.
fn in_one_language(object: &Object) -> Option<String> {
    let is_tag = |key: &str| {
        let first = key.split(['-', '_']).next().unwrap_or_default();
        (2..=3).contains(&first.len())
            && key
                .bytes()
                .all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_'))
    };
    let all_tags = object.keys().all(|key| is_tag(key) && key != "url");
    all_tags
        .then(|| object.values().find_map(text_of))
        .flatten()
}

fn of_metas(metas: &Metas) -> Vec<String> {
    const NAMES: &[&str] = &[
        "author",
        "article:author",
        "og:article:author",
        "article:author_name",
        "dc.creator",
        "dcterms.creator",
        "dc:creator",
        "citation_author",
        "citation_authors",
        "bepress_citation_author",
        "parsely-author",
        "sailthru.author",
        "byl",
        "byline",
        "cxenseparse:author",
        "vr:author",
    ];
    let of = |name: &&str| -> Vec<String> {
        metas
            .named(name)
            .filter(|author| !author.contains("://"))
            .flat_map(|author| listed(author).unwrap_or_else(|| vec![author.to_owned()]))
            .collect()
    };
    let stated = NAMES.iter().map(of).find(|found| !found.is_empty());
    stated.unwrap_or_else(|| of_card(metas))
}

/// The names in a list that is written as JSON: `["Kit Aldous","Ned Orr"]`.
fn listed(author: &str) -> Option<Vec<String>> {
    let list = author.trim().starts_with('[').then_some(author)?;
    serde_json::from_str(list).ok()
}

/// The author on a card for social networks: a label such as "Written by", and the name as its value.
fn of_card(metas: &Metas) -> Vec<String> {
    let pairs = [
        ("twitter:label1", "twitter:data1"),
        ("twitter:label2", "twitter:data2"),
    ];
    let signed = pairs.iter().find(|(label, _)| {
        metas
            .named(label)
            .any(|label| behind_label(&format!("{label} X")) == Some("X"))
    });
    let of = |(_, data): &(&str, &str)| metas.named(data).map(str::to_owned).collect::<Vec<_>>();
    signed.map(of).unwrap_or_default()
}

// The head.

/// The names in the visible head: marked names first, then lines that begin like bylines.
fn of_head(shown: &Shown) -> (Vec<String>, Vec<String>) {
    let mut marked: Vec<(Strength, Vec<String>)> = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    let mut unread: Vec<String> = Vec::new();
    for line in shown.head() {
        let parts = line
            .parts
            .iter()
            .filter(|part| part.kind == PartKind::Author);
        for part in parts {
            let names = marked_names(&part.text, part.value.as_deref());
            if names.is_empty() {
                unread.extend(Some(beginning(&part.text)).filter(|words| !words.is_empty()));
            } else {
                marked.push((part.strength, names));
            }
        }
        if lines.is_empty()
            && let Some(names) = signed_or_labelled(line)
        {
            lines = names;
        }
    }
    unread.extend(at_foot(shown));
    let best = marked.iter().map(|(strength, _)| *strength).max();
    let names: Vec<String> = marked
        .into_iter()
        .filter(|(strength, _)| Some(*strength) == best)
        .flat_map(|(_, names)| names)
        .collect();
    unread.sort();
    unread.dedup();
    let found = if names.is_empty() || lines.len() > names.len() {
        lines
    } else {
        names
    };
    (found, unread)
}

/// Lines after the text that may sign it. They may sign another text, so they are never read as authors.
fn at_foot(shown: &Shown) -> Vec<String> {
    const MOST: usize = 3;
    let signs = |line: &&Line| {
        let is_marked = line
            .parts
            .iter()
            .any(|part| part.kind == PartKind::Author && part.strength >= Strength::Named);
        let is_short = count(&line.text) <= 12 && !ends_sentence(&line.text);
        is_short && (is_marked || signed(&line.text).is_some())
    };
    let lines = shown.behind().filter(signs).take(MOST);
    lines.map(|line| beginning(&line.text)).collect()
}

/// The names in a byline, or in a cell after the label of a byline.
fn signed_or_labelled(line: &Line) -> Option<Vec<String>> {
    let labelled = || {
        let label = line.label.as_deref().filter(|label| is_label(label))?;
        signed(&format!("{label}: {}", line.text))
    };
    signed(&line.text).or_else(labelled)
}

fn beginning(text: &str) -> String {
    text.chars().take(120).collect()
}

/// The names in an element that is marked as the author: in its words, or else in the value next to them.
fn marked_names(text: &str, value: Option<&str>) -> Vec<String> {
    let of = |words: &str| -> Vec<String> {
        let bare = behind_label(words).unwrap_or(words);
        let first = pieces(bare).find(|piece| !is_date_or_figures(piece));
        let name = first.map(before_date).unwrap_or_default();
        names_in(&name)
            .into_iter()
            .filter(|name| is_name(name, 6))
            .collect()
    };
    let shown = of(text);
    match value {
        Some(value) if shown.is_empty() => of(value),
        _ => shown,
    }
}

/// The names in a line that begins with the label of a byline.
pub(super) fn signed(line: &str) -> Option<Vec<String>> {
    if count(line) > 20 || ends_sentence(line) && count(line) > 8 {
        return None;
    }
    let rest = pieces(line)
        .find_map(behind_label)
        .or_else(|| behind_date(line))?;
    let named = before_date(pieces(rest).next()?);
    let names = names_in(&named);
    let is_sound = !names.is_empty()
        && names.iter().all(|name| is_name(name, 6))
        && names.first().is_some_and(|name| is_capitalised_name(name));
    is_sound.then_some(names)
}

fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(['|', '·', '•', '–', '—', '/'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
}

/// The text after the label of a byline that follows a date: "Posted on November 13, 2014 by Kit Aldous".
fn behind_date(line: &str) -> Option<&str> {
    line.char_indices()
        .filter(|(_, c)| *c == ' ')
        .map(|(at, _)| line.split_at(at))
        .filter(|(before, _)| dates::is_only_a_date(before))
        .find_map(|(_, rest)| behind_label(rest))
}

/// Words that name an author, without the label before them and the email addresses next to them.
pub(in crate::clipping) fn without_label(words: &str) -> String {
    let line = without_mail(&one_line(words));
    behind_label(&line).unwrap_or(&line).to_owned()
}

/// Whether a line is a byline.
pub(super) fn is_signed(line: &str) -> bool {
    signed(line).is_some()
}

/// The text before a date or a date's label.
fn before_date(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_end = |at: &usize| {
        let rest = words.get(*at..).unwrap_or_default().join(" ");
        let first = words.get(*at).copied().unwrap_or_default();
        dates::looks_like_a_date(&rest)
            || dates::labels_publication(first)
            || dates::labels_change(first)
            // Figures after a full name are a time or a reading time. "Desk 4" is one name.
            || *at >= 2 && first.contains(char::is_numeric)
            || dates::stated(&rest).is_some() && dates::stated(&words.get(at + 1..).unwrap_or_default().join(" ")).is_none()
    };
    let end = (0..words.len()).find(is_end).unwrap_or(words.len());
    let name = words.get(..end).unwrap_or_default().join(" ");
    name.trim_end_matches([',', ';', ':', '-', '(', ' '])
        .to_owned()
}

fn is_date_or_figures(piece: &str) -> bool {
    dates::looks_like_a_date(piece) || piece.chars().all(|c| !c.is_alphabetic())
}

// Names.

/// The names in some words: "Kit Aldous and Ned Orr", "Aldous, Kit", "A, B & C".
pub(super) fn names_in(words: &str) -> Vec<String> {
    let line = without_mail(&one_line(words));
    let bare = behind_label(&line).unwrap_or(&line);
    let mut names = vec![bare.to_owned()];
    let signs = [";", " & "].into_iter();
    for sign in signs.chain(AND.iter().map(String::as_str)) {
        names = names
            .iter()
            .flat_map(|name| split_names(name, sign))
            .collect();
    }
    names
        .iter()
        .flat_map(|name| at_commas(name))
        .map(|name| {
            name.trim()
                .trim_matches([',', ';', '|', '"'])
                .trim()
                .to_owned()
        })
        .filter(|name| is_stated_name(name))
        .collect()
}

/// A name without the email address next to it: "Kit Aldous <kit@post.example>", "kit@post.example (Kit Aldous)".
fn without_mail(words: &str) -> String {
    if let Some((name, mail)) = words.split_once('<')
        && mail.contains('@')
        && !name.trim().is_empty()
    {
        return name.trim().to_owned();
    }
    if let Some((mail, name)) = words.split_once('(')
        && mail.contains('@')
        && !mail.trim().contains(' ')
    {
        return name.trim_end_matches([')', ' ']).to_owned();
    }
    words.to_owned()
}

/// Splits names at a conjunction if each part can be a name, and at other signs in any case.
fn split_names(name: &str, sign: &str) -> Vec<String> {
    let parts: Vec<&str> = name
        .split(sign)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let is_word = sign.contains(char::is_alphabetic);
    let are_names = !is_word
        || parts
            .iter()
            .all(|part| count(part) >= 2 || part.contains(','));
    if parts.len() > 1 && are_names {
        parts.into_iter().map(str::to_owned).collect()
    } else {
        vec![name.to_owned()]
    }
}

/// Splits at commas if all parts are names of two or more words; "Aldous, Kit" is one name.
fn at_commas(name: &str) -> Vec<String> {
    let parts: Vec<&str> = name
        .split([',', '،', '、'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    match parts.as_slice() {
        [family, given]
            if count(family) == 1
                && count(given) <= 2
                && is_capitalised_name(given)
                && is_capitalised_name(family) =>
        {
            vec![format!("{given} {family}")]
        }
        several => several.iter().map(|part| (*part).to_owned()).collect(),
    }
}

/// Whether words that data states as a name can be one.
fn is_stated_name(name: &str) -> bool {
    (1..=9).contains(&count(name))
        && name.chars().count() <= 80
        && name.contains(char::is_alphabetic)
        && !name.contains("://")
        && !name.contains("www.")
        && !name.contains('@')
        && !name.contains(['{', '}', '<', '>', '='])
        && !is_file(name)
}

/// Whether a word is a file name. Some pages state `humans.txt` as their author.
fn is_file(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| {
        ["txt", "htm", "html", "php", "aspx", "xml", "json"]
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}

/// Whether words on a page can be a name.
fn is_name(name: &str, most: usize) -> bool {
    let words: Vec<String> = name.split_whitespace().map(fold_case).collect();
    (1..=most).contains(&words.len())
        && !name.contains(char::is_numeric)
        && !name.contains(['?', '!', '“', '”', '#', '…', ':'])
        && !is_file(name)
        && !words.iter().any(|word| NO_NAMES.contains(word.as_str()))
        && name.chars().filter(|c| c.is_alphabetic()).count() >= 2
}

/// Whether the words of a name are capitalised, apart from particles. A script without capitals needs none.
fn is_capitalised_name(name: &str) -> bool {
    name.split_whitespace().all(|word| {
        let first = word.chars().find(|c| c.is_alphabetic());
        first.is_none_or(|c| !c.is_lowercase())
            || PARTICLES.contains(fold_case(word.trim_end_matches('.')).as_str())
            || word.contains(['\'', '’', '-'])
    })
}

/// Whether a name is that of an account that belongs to no person.
fn is_nobody(folded: &str) -> bool {
    NO_WRITERS.contains(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_name_several_people_give_each_name() {
        for (words, names) in [
            ("Kit Aldous", vec!["Kit Aldous"]),
            ("By Kit Aldous and Ned Orr", vec!["Kit Aldous", "Ned Orr"]),
            (
                "Kit Aldous, Ned Orr & Una Pell",
                vec!["Kit Aldous", "Ned Orr", "Una Pell"],
            ),
            ("Kit Aldous und Ned Orr", vec!["Kit Aldous", "Ned Orr"]),
            ("Aldous, Kit", vec!["Kit Aldous"]),
            ("Aldous, Kit; Orr, Ned", vec!["Kit Aldous", "Ned Orr"]),
            ("Search and Rescue", vec!["Search and Rescue"]),
            ("https://post.example/kit", vec![]),
            ("kit@post.example", vec![]),
        ] {
            assert_eq!(names_in(words), names, "{words}");
        }
    }

    #[test]
    fn lines_are_bylines_in_many_languages() {
        for (line, names) in [
            (
                "By Kit Aldous | November 13, 2014",
                Some(vec!["Kit Aldous"]),
            ),
            ("By Kit Aldous November 13, 2014", Some(vec!["Kit Aldous"])),
            ("Von Klara Otte", Some(vec!["Klara Otte"])),
            (
                "Par Anne Lévy et Luc Moreau",
                Some(vec!["Anne Lévy", "Luc Moreau"]),
            ),
            ("Por Ana Ruiz", Some(vec!["Ana Ruiz"])),
            ("Di Carla Conti", Some(vec!["Carla Conti"])),
            ("بقلم أحمد علي", Some(vec!["أحمد علي"])),
            ("Text: Klara Otte", Some(vec!["Klara Otte"])),
            ("By the river they wait", None),
            ("Text messages are read", None),
            ("Von der Brücke ist nichts zu sehen", None),
            ("Kit Aldous", None),
        ] {
            let names = names.map(|names| names.into_iter().map(str::to_owned).collect::<Vec<_>>());
            assert_eq!(signed(line), names, "{line}");
        }
    }
}
