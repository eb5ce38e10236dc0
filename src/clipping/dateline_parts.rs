//! Datelines that are recognised by their parts: a place, and next to it a day, the paper or its author, with any signs between
//! them and the text.

use super::cities::is_city_of_news;
use super::dateline::{Dateline, is_mentioned};
use super::head::{Known, could_be_place, lone_place};
use super::words::count;

/// The longest dateline, in bytes.
const LONGEST: usize = 120;
/// The least length of the text after a dateline, in characters.
const BEHIND: usize = 60;

/// Signs that end a dateline, and whether they do so after a place alone.
const CLOSINGS: &[(&str, bool)] = &[
    (".- ", true),
    (".– ", true),
    (".— ", true),
    (": ", false),
    (" - ", true),
    (" – ", true),
    (" — ", true),
    ("- ", true),
    ("– ", true),
    ("— ", true),
    (") ", false),
    ("/ ", false),
    (" | ", true),
    (" ـ ", true),
    (".", false),
];

/// The dateline at the beginning of a text, if its parts show it, or if the other lines name its place.
pub(super) fn by_parts(paragraph: &str, known: &Known<'_>, others: &[&str]) -> Option<Dateline> {
    let ends = (paragraph.char_indices().map(|(at, _)| at)).take_while(|at| *at < LONGEST);
    let closings = ends.flat_map(|at| CLOSINGS.iter().map(move |closing| (at, closing)));
    let mut found = closings.filter_map(|(at, (sign, is_enough))| {
        let rest = paragraph.get(at..)?;
        let behind = rest.strip_prefix(sign)?;
        let bracket = usize::from(*sign == ") ");
        let head = paragraph.get(..at + bracket)?.trim();
        let begins = behind.trim_start().chars().next();
        let is_text = behind.chars().count() >= BEHIND
            && begins
                .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() || "«“„\"‘¿¡".contains(c));
        let (head, agency) = without_agency(head);
        let place = lone_place(head, known)
            .filter(|place| head.trim_start_matches('(').starts_with(place))
            .or_else(|| {
                let is_named =
                    could_be_place(head) && (is_mentioned(head, others) || is_city_of_news(head));
                (*is_enough && is_named).then_some(head)
            })?;
        // The words between slashes after a day continue the dateline.
        let behind = match (*sign, agency) {
            ("/ ", None) => behind
                .split_once("/ ")
                .filter(|(agency, _)| count(agency) <= 2)
                .map_or(behind, |(_, rest)| rest),
            _ => behind,
        };
        let end = paragraph.len() - behind.trim_start().len();
        is_text.then(|| of_place(place, end))
    });
    found.next().or_else(|| in_capitals(paragraph, others))
}

/// The head without one or two words between slashes or in brackets after a day: "A Roela, 16 feb. (EUROPA SUR)", "وادي الغزلان في
/// 3 نوفمبر/ ونا". Their position shows that they are an agency.
fn without_agency(head: &str) -> (&str, Option<&str>) {
    let parted = match head.strip_suffix(')') {
        Some(inner) => inner.rsplit_once('('),
        None => head.rsplit_once('/'),
    };
    let found = parted.map(|(before, agency)| (before.trim(), agency.trim()));
    let is_one = |(before, agency): &(&str, &str)| {
        (1..=3).contains(&count(agency))
            && !agency.contains(char::is_numeric)
            && before.contains(char::is_numeric)
    };
    match found.filter(is_one) {
        Some((before, agency)) => (before, Some(agency)),
        None => (head, None),
    }
}

/// "KARSHOLM Authorities ordered": capitals alone separate the place from the text, if the other lines name it.
fn in_capitals(paragraph: &str, others: &[&str]) -> Option<Dateline> {
    let is_shouted = |word: &str| {
        word.chars().filter(|c| c.is_uppercase()).count() >= 3 && !word.contains(char::is_lowercase)
    };
    let words: Vec<&str> = paragraph.split(' ').collect();
    let shouted = words.iter().take_while(|word| is_shouted(word)).count();
    let next = words.get(shouted)?;
    let place = words.get(..shouted)?.join(" ");
    let small = place.to_lowercase();
    let is_named = others.iter().any(|text| {
        let text = text.to_lowercase();
        text.match_indices(&small).any(|(at, found)| {
            let before = text.get(..at).unwrap_or_default();
            let behind = text.get(at + found.len()..).unwrap_or_default();
            !before.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphanumeric)
        })
    });
    let is_one = (1..=3).contains(&shouted)
        && small.chars().count() >= 4
        && next.starts_with(char::is_uppercase)
        && count(paragraph) >= 12
        && could_be_place(&place)
        && is_named;
    is_one.then(|| of_place(&place, place.len() + 1))
}

fn of_place(place: &str, end: usize) -> Dateline {
    Dateline {
        place: place.to_owned(),
        agency: None,
        writer: None,
        date: None,
        is_sure: true,
        is_of_news: is_city_of_news(place),
        is_dashed: false,
        is_short_and_dashed: false,
        is_short_before_colon: false,
        end,
    }
}
