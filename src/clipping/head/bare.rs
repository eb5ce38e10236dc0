//! Lines that say what they are only by what stands around them: a name alone, a label above its value, a place before a colon.
//!
//! A name alone is a writer's if its first word is a first name, or if an office or an address is beside it, and nobody of that name is in
//! the text. It is a paper's if it has a paper's word and stands beside a fact, or if an address on the page is its.

use super::given::is_person_named;
use super::line::{Stated, without_marks};
use super::signed::{is_office_below, name_before_office, signed, without_account};
use super::words::{
    is_agency_letters, is_genre, is_masthead_with_article, is_motto, is_paper, is_person,
    is_section, may_be_masthead, may_be_paper,
};
use super::{HeadLine, names_alone};
use crate::clipping::dateline::{Dateline, says_it_is_there};
use crate::clipping::words::{count, ends_sentence};
use crate::text::fold::fold_case;

/// Fills in what lines state by what stands around them.
pub(super) fn read_together(
    lines: &mut [HeadLine<'_>],
    title_at: Option<usize>,
    blocks: &[String],
) {
    for at in 0..lines.len() {
        if Some(at) == title_at {
            continue;
        }
        let found = below_office(lines, at)
            .or_else(|| above_dateline(lines, at, blocks))
            .or_else(|| alone(lines, at, title_at, blocks))
            .or_else(|| placed(lines, at, title_at, blocks));
        if let (Some(stated), Some(line)) = (found, lines.get_mut(at)) {
            line.stated = stated;
        }
    }
    let publishes = |line: &HeadLine<'_>| {
        line.stated
            .iter()
            .any(|one| matches!(one, Stated::Publisher(_)))
    };
    let is_published = lines.iter().any(publishes);
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

/// A name with an office below or above it: "Rhys Pendarrow" / "Education reporter". The office itself states nothing.
fn below_office(lines: &mut [HeadLine<'_>], at: usize) -> Option<Vec<Stated>> {
    let line = lines.get(at)?;
    let words = without_marks(line.words);
    let is_name =
        line.stated.is_empty() && line.is_near && names_alone(&words) && !may_be_paper(&words);
    // An office alone may have been taken for who signs.
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

/// A name and what its writer is called, right above a text with a dateline of its own: "Bilal Qureshi (Korrespondent)" / "Talheim: …".
fn above_dateline(lines: &[HeadLine<'_>], at: usize, blocks: &[String]) -> Option<Vec<Stated>> {
    let line = lines.get(at).filter(|line| line.stated.is_empty())?;
    let words = without_marks(line.words);
    let name = name_before_office(&words)?;
    let next = blocks.get(at + 1)?;
    Dateline::read(next).map(|_| vec![Stated::Byline(name.to_owned())])
}

/// A name above what its paper says of itself, and an article and a paper's word above a day or a section at the very top. It is known
/// before the headline is.
pub(super) fn read_mastheads(lines: &mut [HeadLine<'_>]) {
    let top = lines.iter().position(|line| {
        let is_beside = |one: &Stated| matches!(one, Stated::Aside(_) | Stated::Section);
        line.stated.is_empty() || !line.stated.iter().all(is_beside)
    });
    for at in 0..lines.len() {
        let has_motto = lines.get(at + 1).is_some_and(|below| is_motto(below.words));
        let has_motto = has_motto || Some(at) == top && is_top_of_page(lines, at);
        if let Some(line) = lines.get_mut(at).filter(|line| {
            has_motto
                && line.stated.is_empty()
                && count(line.words) <= 6
                && !ends_sentence(line.words)
        }) {
            line.stated = vec![Stated::Publisher(line.words.to_owned())];
        }
    }
}

/// Whether a line is a name with an article above a day or a section, with a headline further below: "L'Indépendance de la Vierne".
fn is_top_of_page(lines: &[HeadLine<'_>], at: usize) -> bool {
    let is_above_fact = lines.get(at + 1).is_some_and(|below| {
        let is_fact = |one: &Stated| matches!(one, Stated::Date(_) | Stated::Section);
        !below.stated.is_empty() && below.stated.iter().all(is_fact)
    });
    let mut below = lines.iter().skip(at + 1);
    is_above_fact
        && below.any(|line| line.is_candidate() && count(line.words) >= 4)
        && lines
            .get(at)
            .is_some_and(|line| is_masthead_with_article(line.words))
}

/// A name alone in the head.
fn alone(
    lines: &[HeadLine<'_>],
    at: usize,
    title_at: Option<usize>,
    blocks: &[String],
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
    // The first line above a row of sections is the name of the paper, and may be longer than one beside a fact.
    let is_masthead = at == 0 && is_in_header && may_be_masthead(name);
    let has_account = has_account
        || lines
            .get(at + 1)
            .is_some_and(|below| below.words.starts_with('@'));
    let is_beside = super::is_beside_field(lines, at) || has_account || is_in_header;
    let is_name = names_alone(name) || count(name) == 1 && is_person(name);
    let is_publisher = is_masthead
        || is_beside && may_be_paper(name) && (title_at.is_some() || has_account)
        || is_name && has_its_address(name, blocks);
    is_publisher.then(|| vec![Stated::Publisher(name.to_owned())])
}

/// Whether words are a person's name, with or without a place, an agency or a paper behind it.
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

/// Whether a line right below a text is its writer's name and nothing else: "— Thérèse Vallorbe".
pub(in crate::clipping) fn is_signature(line: &str, blocks: &[String]) -> bool {
    let name = line.trim_start_matches(['—', '–', '-', ' ']);
    is_person_named(name) && !is_paper(name) && !is_in_text(name, line, blocks)
}

/// Whether another line speaks of somebody with the last of these names: then the line names whom the text is about.
fn is_in_text(name: &str, line: &str, blocks: &[String]) -> bool {
    let name = name.split([',', '،', '(', '|']).next().unwrap_or_default();
    let Some(last) = name.split_whitespace().next_back() else {
        return false;
    };
    let last = fold_case(last);
    let is_word = |word: &str| fold_case(word.trim_matches(|c: char| !c.is_alphanumeric())) == last;
    blocks
        .iter()
        .filter(|block| count(block) >= 4 && *block != line && !block.starts_with(name))
        .any(|block| {
            block
                .split(|c: char| c.is_whitespace() || c == '-')
                .any(is_word)
        })
}

/// Whether an address on the page is of a name: "Kell Post" and "news@kellpost.example".
fn has_its_address(name: &str, blocks: &[String]) -> bool {
    let letters: String = fold_case(name)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    let is_address = |word: &str| {
        word.contains("www.") || word.contains("://") || word.contains('@') && word.contains('.')
    };
    let is_its = |word: &str| {
        let host = word
            .rsplit(['@', '/'])
            .find(|part| part.contains('.'))
            .unwrap_or_default();
        host.split('.').any(|part| {
            let part: String = fold_case(part)
                .chars()
                .filter(|c| c.is_alphanumeric())
                .collect();
            part == letters
        })
    };
    letters.len() >= 5
        && blocks
            .iter()
            .flat_map(|block| block.split([' ', '<', '>', '(', ')']))
            .any(|word| is_address(word) && is_its(word.trim_end_matches(['.', '/', ','])))
}

/// "رملان: «الأفق»", "رملان ـ سامر النجار": where it was written, and the paper or the writer.
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
    let is_paper = is_paper(beside)
        || is_quoted && blocks.iter().filter(|block| block.contains(&again)).count() > 1;
    let named = if is_paper {
        Stated::Publisher(quoted.to_owned())
    } else if is_person_named(beside) && !is_in_text(beside, line.words, blocks) {
        Stated::Byline(beside.to_owned())
    } else {
        return None;
    };
    Some(vec![Stated::Place(place.to_owned()), named])
}
