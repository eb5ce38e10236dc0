//! A line above the headline that says what it is about, or who speaks: "Interview mit Jens Petersen", "BASILIA ORTUÑO, pastora".

use std::collections::BTreeSet;

use super::given::is_person_named;
use super::head_line::HeadLine;
use super::mail_words::{attributes, begins_as_kicker};
use super::stated::Stated;
use super::words::{is_joint, is_person};
use crate::clipping::words::{count, ends_sentence};
use crate::text::fold::fold_case;

/// The headline right below a line that could be one too, but is above it. The words of the text tell the two apart: a headline has more
/// of them than the line above it.
pub(super) fn headline_below(
    lines: &[HeadLine<'_>],
    at: usize,
    blocks: &[String],
) -> Option<usize> {
    let line = lines.get(at).filter(|line| line.is_candidate())?;
    let next = lines.get(at + 1).filter(|next| next.is_candidate())?;
    let summary = lines.get(at + 2).filter(|line| line.is_candidate());
    let is_quoted = is_wholly_quoted(next.words);
    let is_open = !ends_sentence(next.words);
    // Below a headline stands a summary, which is longer; below a kicker a headline, and perhaps a summary.
    let is_headline = is_open
        && count(next.words) <= 14
        && (summary.is_some() || count(next.words) <= count(line.words));
    let is_above_sentence = || {
        let in_text = |words: &str| words_in_text(words, blocks.get(lines.len()..));
        let has_longer_summary =
            summary.is_some_and(|below| count(below.words) > count(next.words));
        // Without a third line the second may be a summary: one is longer than most headlines.
        let (more, longest) = match has_longer_summary {
            true => (1, 14),
            false => (2, 8),
        };
        is_open
            && (4..=longest).contains(&count(next.words))
            && !is_quoted
            && is_phrase(line.words, has_longer_summary)
            && in_text(next.words) >= in_text(line.words) + more
    };
    let is_kicker = begins_as_kicker(line.words) && (is_quoted || is_headline)
        || attributes(line.words) && is_open
        || is_quoted && is_name_and_role(line.words)
        || is_above_sentence();
    is_kicker.then_some(at + 1)
}

/// The headline, which is a line further below if the one that was found has no word of the text and a section is between the two:
/// no headline is above the section that it is in, but much that pages print does.
pub(super) fn below_furniture(
    lines: &[HeadLine<'_>],
    able: &[usize],
    found: usize,
    blocks: &[String],
) -> usize {
    let in_text = |at: usize| {
        let words = lines.get(at).map_or("", |line| line.words);
        words_in_text(words, blocks.get(lines.len()..))
    };
    let is_section = |line: &HeadLine<'_>| line.stated.as_slice() == [Stated::Section];
    let is_below_section = |at: usize| {
        let between = lines.get(found + 1..at).unwrap_or_default();
        between.iter().any(is_section) && !between.iter().any(HeadLine::says_who)
    };
    let is_headline = |at: usize| {
        let words = lines.get(at).map_or("", |line| line.words);
        (4..=20).contains(&count(words)) && !ends_sentence(words)
    };
    let mut below = able.iter().copied().filter(|at| *at > found);
    let next = below.find(|at| is_headline(*at) && is_below_section(*at));
    match next {
        Some(next) if in_text(found) == 0 && in_text(next) >= 2 => next,
        _ => found,
    }
}

/// Whether words are a few nouns, as far as that shows: a language that begins its nouns with capitals has no other small words between
/// them than such as join nouns; in others a short line counts, if a summary shows that there are three lines or a small word joins it.
fn is_phrase(words: &str, is_above_three: bool) -> bool {
    let all = || words.split_whitespace().skip(1);
    let joins = |word: &str| word.starts_with(|c: char| !c.is_lowercase()) || is_joint(word);
    let has_joint = all().any(|word| is_joint(word) && word.starts_with(char::is_lowercase));
    let is_of_nouns = has_joint && all().all(joins);
    (2..=7).contains(&count(words))
        && !words.contains([':', '?', '!', '“', '"', '«', '„'])
        && (is_of_nouns || count(words) <= 4 && (is_above_three || has_joint))
}

/// How many of the longer words are in a text. Endings do not count.
fn words_in_text(words: &str, blocks: Option<&[String]>) -> usize {
    const LONG: usize = 5;
    let stem = |word: &str| -> Option<String> {
        let letters: String = fold_case(word.trim_matches(|c: char| !c.is_alphanumeric()));
        let long = letters.chars().count() >= LONG;
        long.then(|| letters.chars().take(LONG).collect())
    };
    let text: BTreeSet<String> = blocks
        .unwrap_or_default()
        .iter()
        .take(4)
        .flat_map(|block| block.split_whitespace().filter_map(stem))
        .collect();
    let own = words.split_whitespace().filter_map(stem);
    own.filter(|word| text.contains(word)).count()
}

/// Whether a line is in one pair of quotation marks from its first sign to its last.
fn is_wholly_quoted(words: &str) -> bool {
    const PAIRS: &[(char, char)] = &[
        ('«', '»'),
        ('“', '”'),
        ('„', '“'),
        ('„', '”'),
        ('»', '«'),
        ('"', '"'),
        ('‘', '’'),
        ('‹', '›'),
    ];
    let words = words.trim_end_matches(['.', '۔']);
    PAIRS.iter().any(|(open, close)| {
        let inner = words
            .strip_prefix(*open)
            .and_then(|rest| rest.strip_suffix(*close));
        inner.is_some_and(|inner| {
            !inner.is_empty()
                && !inner.contains([*open])
                && (*close == '’' || !inner.contains([*close]))
        })
    })
}

/// "BASILIA ORTUÑO, pastora trashumante", "Jens Petersen – Hafenmeister", "سامر النجار، صياد"
fn is_name_and_role(words: &str) -> bool {
    let signs = [", ", "، ", " – ", " — ", " - ", " | ", " ("];
    let parted = signs.iter().find_map(|sign| words.split_once(sign));
    parted.is_some_and(|(name, role)| {
        let is_name = is_person_named(name) || (2..=4).contains(&count(name)) && is_person(name);
        is_name && (1..=8).contains(&count(role)) && !ends_sentence(role)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_line_is_quoted() {
        for words in ["«Nadie oyó nada»", "„Ich war dort“", "“I had the key”"] {
            assert!(is_wholly_quoted(words), "{words}");
        }
        for words in ["«Nadie» dijo «nada»", "„Ich war dort“, sagt er", "«»"] {
            assert!(!is_wholly_quoted(words), "{words}");
        }
        assert!(is_name_and_role("BASILIA ORTUÑO, pastora trashumante"));
        assert!(!is_name_and_role("La ministra, contra las cuerdas"));
    }
}
