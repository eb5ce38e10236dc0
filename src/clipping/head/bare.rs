//! Lines whose meaning depends on the lines around them: a name on its own, a label above its value, a place before a colon.
//!
//! A name on its own is the author's if its first word is a first name, or if an office or an address is next to it, and nobody of
//! that name is in the text. It is the paper's if it contains a word typical of papers and is next to another fact, or if an
//! address on the page belongs to it.

use super::given::is_person_named;
use super::head_line::{HeadLine, is_beside_field, names_alone};
use super::line::without_marks;
use super::mentions::{has_its_address, is_in_text};
use super::roles::Taken;
use super::signed::{is_office_below, name_before_office, signed, without_account};
use super::stated::Stated;
use super::words::{
    begins_with_small_word, is_agency_letters, is_genre, is_office, is_paper, is_person,
    is_section, may_be_masthead, may_be_paper,
};
use crate::clipping::dateline::{Dateline, is_mentioned, is_publisher, says_it_is_there};
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence};
use crate::text::fold::fold_case;

/// Reads lines whose meaning depends on the lines around them.
pub(super) fn read_together(
    lines: &mut [HeadLine<'_>],
    taken: &[Taken],
    title_at: Option<usize>,
    blocks: &[String],
) {
    let publishes = |line: &HeadLine<'_>| {
        line.stated
            .iter()
            .any(|one| matches!(one, Stated::Publisher(_)))
    };
    let is_named = lines.iter().any(publishes);
    for at in 0..lines.len() {
        if Some(at) == title_at {
            continue;
        }
        // A name above the headline may be the subject of the text.
        let is_above = title_at.is_some_and(|title| at < title);
        let is_other = taken.get(at).is_some_and(Taken::is_surely_other);
        let found = below_office(lines, at)
            .or_else(|| above_dateline(lines, at, blocks))
            .or_else(|| {
                alone(lines, at, title_at, blocks, is_named)
                    .filter(|found| !(is_above && is_other && names_writer(found)))
            })
            .or_else(|| placed(lines, at, title_at, blocks));
        if let (Some(stated), Some(line)) = (found, lines.get_mut(at)) {
            line.stated = stated;
        }
    }
    read_credits(lines, title_at);
    let is_published = lines.iter().any(publishes);
    read_places_below_writers(lines, is_published, blocks);
    for line in lines.iter_mut() {
        let words = line.words;
        for one in &mut line.stated {
            *one = match std::mem::replace(one, Stated::Section) {
                Stated::PerhapsPlace(name) if says_it_is_there(&name, blocks) => {
                    Stated::Place(name)
                }
                Stated::PerhapsWriter(name) if !is_in_text(&name, words, blocks) => {
                    Stated::Byline(name)
                }
                Stated::PerhapsPaper(name) if !is_published => Stated::Publisher(name),
                Stated::PerhapsPlace(name)
                | Stated::PerhapsWriter(name)
                | Stated::PerhapsPaper(name) => Stated::Name(name),
                other => other,
            };
        }
    }
}

fn names_writer(stated: &[Stated]) -> bool {
    stated.iter().any(|one| matches!(one, Stated::Byline(_)))
}

/// A name and a day below an author: "Peñalora - 28 JUL 2025". The name is a place if the text contains it, or if another line
/// states the publisher. Otherwise, it may be the paper.
fn read_places_below_writers(lines: &mut [HeadLine<'_>], is_published: bool, blocks: &[String]) {
    let signs = |line: &HeadLine<'_>| {
        line.stated
            .iter()
            .any(|one| matches!(one, Stated::Byline(_)))
    };
    for line in lines.iter_mut() {
        let own = line.words;
        // "R. Quintanar / Burguillos"
        if let [Stated::Byline(_), rest @ ..] = line.stated.as_mut_slice() {
            for one in rest {
                if let Stated::PerhapsPlace(name) = one
                    && is_mentioned(name, blocks.iter().filter(|block| *block != own))
                {
                    *one = Stated::Place(std::mem::take(name));
                }
            }
        }
    }
    for at in 0..lines.len() {
        let is_beside_writer = lines.get(at + 1).is_some_and(signs)
            || at
                .checked_sub(1)
                .and_then(|above| lines.get(above))
                .is_some_and(signs);
        let Some(line) = lines.get_mut(at).filter(|_| is_beside_writer) else {
            continue;
        };
        let own = line.words;
        let others = || blocks.iter().filter(|block| *block != own);
        if let [
            Stated::Name(name) | Stated::PerhapsPlace(name),
            Stated::Date(day),
        ]
        | [
            Stated::Date(day),
            Stated::Name(name) | Stated::PerhapsPlace(name),
        ] = line.stated.as_slice()
            && !begins_with_small_word(name)
            && !is_office(name)
            && !is_person_named(name)
            && (is_published || is_mentioned(name, others()))
        {
            line.stated = vec![Stated::Place(name.clone()), Stated::Date(day.clone())];
        }
    }
}

/// A credit line with the place, a part of the publisher's name, and perhaps the day, in any order: "ازاد غږ، تورغر ښار", "Sallow
/// Bridge | Sentinel | 4 May".
fn read_credits(lines: &mut [HeadLine<'_>], title_at: Option<usize>) {
    let named = lines
        .iter()
        .flat_map(|line| &line.stated)
        .find_map(|one| match one {
            Stated::Publisher(name) => Some(name.clone()),
            _ => None,
        });
    let (Some(publisher), Some(title)) = (named, title_at) else {
        return;
    };
    let states_it = |line: &HeadLine<'_>| {
        let own = |one: &Stated| matches!(one, Stated::Publisher(name) if *name == publisher);
        line.stated.iter().any(own)
    };
    let is_again = lines.iter().filter(|line| states_it(line)).count() > 1;
    for line in lines.iter_mut().skip(title + 1) {
        // The seat of a paper is not the place of writing.
        if states_it(line) && !is_again
            || !line.is_near
            || count(line.words) > 10
            || line.is_prose && ends_sentence(line.words)
        {
            continue;
        }
        let is_open = line.stated.iter().all(|one| {
            matches!(one, Stated::Publisher(name) if *name == publisher)
                || matches!(
                    one,
                    Stated::Name(_) | Stated::PerhapsPlace(_) | Stated::Date(_)
                )
        });
        if let Some(stated) = credit(line.words, &publisher).filter(|_| is_open) {
            line.stated = stated;
        }
    }
}

fn credit(words: &str, publisher: &str) -> Option<Vec<Stated>> {
    let words = words
        .replace(" - ", "|")
        .replace("، ", "|")
        .replace(", ", "|")
        .replace(" / ", "|");
    let parts: Vec<&str> = words
        .split(['|', '–', '—', '·', '•'])
        .map(str::trim)
        .collect();
    let is_own = |part: &str| is_publisher(part, Some(publisher)) || are_words_of(part, publisher);
    let is_day = |part: &str| dates::is_part_of_a_date(part);
    let rest: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !is_own(part) && !is_day(part) && !is_office_below(part))
        .collect();
    let [place] = rest.as_slice() else {
        return None;
    };
    let is_place = (1..=3).contains(&count(place))
        && is_person(place)
        && !is_person_named(place)
        && !is_section(place)
        && !is_office(place)
        && !is_paper(place);
    let day = parts.iter().find_map(|part| dates::stated(part));
    let whole = day.filter(|day| !day.starts_with("XXXX")).map(Stated::Date);
    ((2..=3).contains(&parts.len()) && parts.iter().any(|part| is_own(part)) && is_place).then(
        || {
            let place = Stated::Place((*place).to_owned());
            std::iter::once(place).chain(whole).collect()
        },
    )
}

/// Whether all words of a short name are words of a longer one.
pub(super) fn are_words_of(name: &str, whole: &str) -> bool {
    let (name, whole) = (fold_case(name), fold_case(whole));
    let all: Vec<&str> = whole.split_whitespace().collect();
    name == whole || count(&name) >= 2 && name.split_whitespace().all(|word| all.contains(&word))
}

/// A name with an office below or above it: "Rhys Pendarrow" / "Education reporter". The office line itself states nothing.
fn below_office(lines: &mut [HeadLine<'_>], at: usize) -> Option<Vec<Stated>> {
    let line = lines.get(at)?;
    let words = without_marks(line.words);
    let is_name =
        line.stated.is_empty() && line.is_near && names_alone(&words) && !may_be_paper(&words);
    // The office on its own may have been read as the author.
    let has_office = lines.get(at + 1).is_some_and(|below| {
        let is_alone = match below.stated.as_slice() {
            [] => true,
            [Stated::Byline(name)] => name == below.words,
            _ => false,
        };
        is_alone && is_office_below(below.words)
    });
    if !is_name || !has_office {
        return None;
    }
    if let Some(office) = lines.get_mut(at + 1) {
        office.stated = vec![Stated::Section];
    }
    Some(signed(&words))
}

/// A name and its author's role, directly above a text with a dateline: "Bilal Qureshi (Korrespondent)" / "Talheim: …".
fn above_dateline(lines: &[HeadLine<'_>], at: usize, blocks: &[String]) -> Option<Vec<Stated>> {
    let line = lines.get(at).filter(|line| line.stated.is_empty())?;
    let words = without_marks(line.words);
    let name = name_before_office(&words)?;
    let next = blocks.get(at + 1)?;
    Dateline::read(next).map(|_| vec![Stated::Byline(name.to_owned())])
}

/// A name on its own in the head. A word that papers share with other things does not make a name a paper's if another line states
/// the paper.
fn alone(
    lines: &[HeadLine<'_>],
    at: usize,
    title_at: Option<usize>,
    blocks: &[String],
    is_named: bool,
) -> Option<Vec<Stated>> {
    let line = lines.get(at)?;
    if !line.stated.is_empty() || !line.is_near || count(line.words) > 12 {
        return None;
    }
    let words = without_marks(line.words);
    let name = without_account(&words).trim_end_matches([':', ' ']);
    if name.is_empty() || ends_sentence(name) {
        return None;
    }
    let has_account = words.contains('@');
    if is_writer(name) && !is_in_text(name, line.words, blocks) {
        return Some(signed(name));
    }
    if has_account && is_paper(name) {
        return Some(vec![Stated::Publisher(name.to_owned())]);
    }
    let is_above_title = title_at.is_some_and(|title| at < title);
    let is_beside_section = |at: usize| {
        lines
            .get(at)
            .is_some_and(|line| line.stated.contains(&Stated::Section))
    };
    let is_in_header = is_above_title
        && (is_beside_section(at + 1) || at.checked_sub(1).is_some_and(is_beside_section));
    // The first line above a row of sections is the name of the paper. It may be longer than a name next to another fact.
    let is_masthead = at == 0 && is_in_header && may_be_masthead(name);
    let has_account = has_account
        || lines
            .get(at + 1)
            .is_some_and(|below| below.words.starts_with('@'));
    let is_beside = is_beside_field(lines, at) || has_account || is_in_header;
    let is_name = names_alone(name) || count(name) == 1 && is_person(name);
    let is_publisher = is_masthead
        || is_beside && may_be_paper(name) && !is_named && (title_at.is_some() || has_account)
        || is_name && has_its_address(name, blocks);
    is_publisher.then(|| vec![Stated::Publisher(name.to_owned())])
}

/// Whether words are a person's name, perhaps followed by a place, an agency or a paper.
fn is_writer(words: &str) -> bool {
    let beside = [", ", "، ", " (", " | ", " – ", " — ", " - ", " / "];
    let parted = beside.iter().find_map(|sign| {
        let (name, rest) = words.split_once(sign)?;
        let rest = rest.trim_end_matches(')');
        let is_beside = (1..=3).contains(&count(rest))
            && (is_person(rest) || is_agency_letters(rest) || is_paper(rest));
        (is_person_named(name) && is_beside).then_some(())
    });
    is_person_named(words) && !is_paper(words) || parted.is_some()
}

/// Whether a line directly below a text is only its author's name: "— Thérèse Vallorbe".
pub(in crate::clipping) fn is_signature(line: &str, blocks: &[String]) -> bool {
    let name = line.trim_start_matches(['—', '–', '-', ' ']);
    is_person_named(name) && !is_paper(name) && !is_in_text(name, line, blocks)
}

/// "رملان: «الأفق»", "رملان ـ سامر النجار": the place of writing, and the paper or the author.
fn placed(
    lines: &[HeadLine<'_>],
    at: usize,
    title_at: Option<usize>,
    blocks: &[String],
) -> Option<Vec<Stated>> {
    let line = lines.get(at)?;
    if !line.stated.is_empty() || !line.is_near || title_at.is_none_or(|title| at < title) {
        return None;
    }
    let words = without_marks(line.words);
    let words = words.trim_end_matches([':', ' ']);
    let (place, beside) = [
        ": ", " ـ ", " - ", " – ", " — ", " / ", "/ ", "- ", "، ", ", ",
    ]
    .iter()
    .find_map(|sign| words.split_once(sign))?;
    let (place, beside) = (place.trim(), beside.trim());
    let is_place = (1..=3).contains(&count(place))
        && is_person(place)
        && !is_section(place)
        && !is_genre(place)
        && !is_person_named(place);
    if !is_place || ends_sentence(beside) {
        return None;
    }
    let quoted = beside
        .trim_start_matches(['«', '“', '"'])
        .trim_end_matches(['»', '”', '"']);
    let is_quoted = quoted.len() < beside.len() && (1..=3).contains(&count(quoted));
    let again = format!("«{quoted}»");
    let is_masthead = |block: &String| {
        block == quoted || is_paper(block) && block.ends_with(&format!(" {quoted}"))
    };
    let is_paper = is_paper(beside)
        || is_quoted
            && (blocks.iter().any(is_masthead)
                || blocks.iter().filter(|block| block.contains(&again)).count() > 1);
    let named = if is_paper {
        Stated::Publisher(quoted.to_owned())
    } else if is_person_named(beside) && !is_in_text(beside, line.words, blocks) {
        Stated::Byline(beside.to_owned())
    } else {
        return None;
    };
    Some(vec![Stated::Place(place.to_owned()), named])
}
