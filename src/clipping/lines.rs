//! Turns the lines of a text into blocks: one for each paragraph, headline, list item or footer line.
//!
//! A single line break separates paragraphs unless it is within a sentence. If lines are wrapped at a width, it separates them only
//! if the next word would have fitted on the line. A list item, an indented line and a line in capitals begin a block. A word that
//! is hyphenated at the end of a line is joined again; the hyphen is kept if it belongs to the word.

use std::collections::BTreeSet;

use super::dates;
use super::head::stated;
use super::words::{count, ends_sentence, is_capitalised, one_line};
use crate::language::lexicon::lists;

lists! {
    COMPOUND_JOINS = grammar.compound_joins;
    HYPHEN_PREFIXES = grammar.hyphen_prefixes;
}

/// A block, and whether blank lines separate it from the one above.
pub(super) struct Parted {
    /// Its words, on one line.
    pub(super) words: String,
    pub(super) is_apart: bool,
}

/// The text's blocks, in order, each on one line.
pub(super) fn blocks(text: &str) -> Vec<String> {
    parted(text).into_iter().map(|block| block.words).collect()
}

/// The text's blocks, with whether blank lines separate them.
pub(super) fn parted(text: &str) -> Vec<Parted> {
    let lines: Vec<Line<'_>> = text.lines().map(Line::new).collect();
    let indents = are_indented(&lines);
    let words: Vec<&str> = lines.iter().map(|line| line.words).collect();
    let facts = facts(&words);
    let width = wrapped_at(&words, &facts);
    let known = known_words(text);
    let mut blocks: Vec<Parted> = Vec::new();
    let mut before = "";
    for (at, line) in lines.into_iter().enumerate() {
        let begins = indents && line.is_indented && !line.words.starts_with(char::is_lowercase);
        let is_divided = is_divided(before, line.words);
        match blocks.last_mut() {
            Some(block) if is_divided && !begins => {
                join_divided(&mut block.words, line.words, &known);
            }
            Some(block)
                if !begins
                    && !is_beside_fact(&facts, at)
                    && (goes_on(before, line.words, width)
                        || at < HEAD_LINES && is_headline_going_on(before, line.words)) =>
            {
                block.words.push(' ');
                block.words.push_str(line.words);
            }
            _ if line.words.is_empty() => {}
            _ => blocks.push(Parted {
                words: line.words.to_owned(),
                is_apart: before.is_empty(),
            }),
        }
        before = line.words;
    }
    for block in &mut blocks {
        block.words = one_line(&block.words);
    }
    blocks
}

/// A line without surrounding space.
struct Line<'a> {
    words: &'a str,
    is_indented: bool,
}

impl<'a> Line<'a> {
    fn new(line: &'a str) -> Self {
        Self {
            words: line.trim(),
            is_indented: line.starts_with("  ")
                || line.starts_with('\t')
                || line.starts_with('\u{3000}'),
        }
    }
}

/// Whether indentation begins paragraphs: some lines are indented, and most are not.
fn are_indented(lines: &[Line<'_>]) -> bool {
    let filled = lines.iter().filter(|line| !line.words.is_empty()).count();
    let indented = lines
        .iter()
        .filter(|line| line.is_indented && !line.words.is_empty())
        .count();
    indented > 0 && indented * 2 < filled
}

// Hyphenated words.

/// The words of a text in lower case, for choosing between two spellings.
fn known_words(text: &str) -> BTreeSet<String> {
    let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '\u{2010}';
    let words = text
        .split(|c| !is_part(c))
        .filter(|word| !word.ends_with(['-', '\u{2010}']));
    words
        .map(|word| word.to_lowercase().replace('\u{2010}', "-"))
        .collect()
}

/// Whether a hyphen at the end of a line breaks a word that continues on the next line.
fn is_divided(before: &str, line: &str) -> bool {
    let stem = before.strip_suffix(['-', '\u{2010}']).unwrap_or_default();
    let is_long = length(before) >= SHORTEST / 2 || line.starts_with(char::is_lowercase);
    stem.ends_with(char::is_alphabetic)
        && is_long
        && line.starts_with(char::is_alphabetic)
        && !begins_with_and(line)
}

/// "Hafen-" before "und Schiffsamt" is a shortened compound, not a broken word.
fn begins_with_and(line: &str) -> bool {
    line.split_whitespace()
        .next()
        .is_some_and(|word| COMPOUND_JOINS.contains(word))
}

/// Joins the halves of a broken word as the text spells it elsewhere, or else with the hyphen only if it belongs to the word.
fn join_divided(block: &mut String, line: &str, known: &BTreeSet<String>) {
    let is_outside = |c: char| !(c.is_alphanumeric() || c == '-');
    block.pop();
    let first = block.rsplit(is_outside).next().unwrap_or_default();
    let second = line.split(is_outside).next().unwrap_or_default();
    if keeps_hyphen(first, second, known) {
        block.push('-');
    }
    block.push_str(line);
}

/// Whether the hyphen between two halves belongs to the word.
fn keeps_hyphen(first: &str, second: &str, known: &BTreeSet<String>) -> bool {
    let (small_first, small_second) = (first.to_lowercase(), second.to_lowercase());
    let knows = |word: &str| known.contains(word);
    let is_compound = knows(&format!("{small_first}-{small_second}"));
    let is_one_word = knows(&format!("{small_first}{small_second}"));
    let is_name = is_capitalised(second)
        || first.chars().count() > 1 && first.chars().all(char::is_uppercase);
    let are_words =
        length(first) >= 4 && length(second) >= 4 && knows(&small_first) && knows(&small_second);
    is_compound
        || !is_one_word
            && (is_name
                || first.contains('-')
                || HYPHEN_PREFIXES.contains(small_first.as_str())
                || are_words)
}

// Lists.

/// The bullets that begin a list item.
const BULLETS: &[char] = &['-', '•', '*', '·', '▪', '◦', '‣', '■', '●', '–', '—'];

/// Whether a line is part of a list: it begins with a bullet or a number, or ends with a semicolon.
pub(super) fn is_listed(line: &str) -> bool {
    item(line).is_some() || line.ends_with([';', '؛'])
}

/// The marker and the words of a list item.
fn item(line: &str) -> Option<(Marker, &str)> {
    if let Some(bullet) = line.chars().next().filter(|c| BULLETS.contains(c)) {
        let words = line.get(bullet.len_utf8()..)?;
        return words
            .starts_with(char::is_whitespace)
            .then(|| (Marker::Bullet(bullet), words.trim_start()));
    }
    let (number, words) = line.split_once(['.', ')'])?;
    let is_number =
        (1..=3).contains(&number.chars().count()) && words.starts_with(char::is_whitespace);
    // "9. Mai 2025" is a date.
    let beginning: String = line
        .split_whitespace()
        .take(4)
        .collect::<Vec<_>>()
        .join(" ");
    let number = number
        .chars()
        .map(|c| c.to_digit(10).or_else(|| eastern_digit(c)))
        .try_fold(0_u32, |sum, digit| Some(sum * 10 + digit?));
    let number = number.filter(|_| is_number && dates::stated(&beginning).is_none())?;
    Some((Marker::Number(number), words.trim_start()))
}

fn eastern_digit(c: char) -> Option<u32> {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    u32::from(c).checked_sub(u32::from(zero))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Marker {
    Bullet(char),
    Number(u32),
}

/// The items of the list at the beginning of some blocks, with their numbers: two or more with the same kind of marker. A dialogue
/// with dashes is not a list.
pub(super) fn list_at<'a>(blocks: &[&'a str]) -> Vec<(Option<u32>, &'a str)> {
    let mut items: Vec<(Option<u32>, &str)> = Vec::new();
    let mut before = None;
    for block in blocks {
        let Some((marker, words)) = item(block).filter(|(_, words)| !words.is_empty()) else {
            break;
        };
        let follows = match (before, marker) {
            (None, Marker::Number(number)) => number == 1,
            (None, Marker::Bullet(bullet)) => !matches!(bullet, '–' | '—'),
            (Some(Marker::Number(before)), Marker::Number(number)) => number == before + 1,
            (Some(before), marker) => before == marker,
        };
        if !follows {
            break;
        }
        before = Some(marker);
        let number = match marker {
            Marker::Number(number) => Some(number),
            Marker::Bullet(_) => None,
        };
        items.push((number, words));
    }
    let is_dialogue = before == Some(Marker::Bullet('-'))
        && items.iter().any(|(_, words)| words.ends_with(['?', '؟']));
    if items.len() < 2 || is_dialogue {
        Vec::new()
    } else {
        items
    }
}

// Wrapping.

/// How many lines at the beginning of a text can belong to its head.
const HEAD_LINES: usize = 40;

/// The indices of those first lines that state something about the text, such as a byline. They are complete lines. A line that
/// begins with a lower-case letter may be the end of a sentence.
fn facts(lines: &[&str]) -> BTreeSet<usize> {
    let head = lines.iter().take(HEAD_LINES).enumerate();
    head.filter(|(_, line)| !line.starts_with(char::is_lowercase) && !stated(line).is_empty())
        .map(|(at, _)| at)
        .collect()
}

/// Whether a line, or the one before it, states something about the text.
fn is_beside_fact(facts: &BTreeSet<usize>, at: usize) -> bool {
    facts.contains(&at)
        || at
            .checked_sub(1)
            .is_some_and(|before| facts.contains(&before))
}

/// Shorter lines do not show wrapping.
const SHORTEST: usize = 40;
/// The greatest width at which texts are wrapped, in characters.
const WIDEST: usize = 110;

/// The width at which lines are wrapped, if they are: many have nearly the same length and end in the middle of a sentence.
fn wrapped_at(lines: &[&str], facts: &BTreeSet<usize>) -> Option<usize> {
    let inner: Vec<(&str, &str)> = lines
        .iter()
        .zip(lines.iter().skip(1))
        .enumerate()
        .filter(|(at, (line, next))| {
            !next.is_empty() && length(line) >= SHORTEST && !facts.contains(at)
        })
        .map(|(_, (line, next))| (*line, *next))
        .collect();
    let mut lengths: Vec<usize> = inner.iter().map(|(line, _)| length(line)).collect();
    lengths.sort_unstable();
    let median = *lengths.get(lengths.len() / 2)?;
    let ended = inner.iter().filter(|(line, _)| ends_sentence(line)).count();
    (lengths.len() >= 2 && median <= WIDEST && ended * 2 < inner.len() && shows_wrapping(&inner))
        .then_some(median)
}

/// Whether line breaks are within sentences, so that some next lines begin with a lower-case letter. The lines of a head all begin
/// with capitals. In a script without capitals, this cannot be seen.
fn shows_wrapping(inner: &[(&str, &str)]) -> bool {
    let begins = |next: &str| next.chars().find(|c| c.is_alphabetic());
    let has_case = |c: char| c.is_lowercase() || c.is_uppercase();
    let cased: Vec<char> = inner
        .iter()
        .filter_map(|(_, next)| begins(next))
        .filter(|c| has_case(*c))
        .collect();
    let small = cased.iter().filter(|c| c.is_lowercase()).count();
    cased.is_empty() || small * 5 >= cased.len()
}

/// Whether a line continues the one before it: the break between them is due to wrapping, or within a sentence.
fn goes_on(before: &str, line: &str, width: Option<usize>) -> bool {
    let next = line.split_whitespace().next().map_or(0, length);
    let fitted = |width: usize| length(before) + 1 + next + width / 6 <= width;
    let within = length(before) >= SHORTEST
        && !ends_sentence(before)
        && line.starts_with(char::is_lowercase);
    // "Haupt-" before "und Nebenstraßen"
    let is_cut_short = before.ends_with(['-', '\u{2010}']) && begins_with_and(line);
    // A line in capitals among others is a headline or a place of writing.
    let is_apart = item(line).is_some() || is_in_capitals(before) != is_in_capitals(line);
    !before.is_empty()
        && !line.is_empty()
        && !is_apart
        && (within || is_cut_short || width.is_some_and(|width| !fitted(width)))
}

/// Whether a line continues the headline above it: it begins with a lower-case letter, and the line above looks like a headline.
fn is_headline_going_on(before: &str, line: &str) -> bool {
    before.starts_with(|c: char| c.is_uppercase() || matches!(c, '“' | '"' | '«' | '„'))
        && count(before) >= 3
        && !ends_sentence(before)
        && !before.ends_with([':', ',', ';'])
        && line.starts_with(char::is_lowercase)
        && item(line).is_none()
}

/// Whether a line of several words is all in capitals.
fn is_in_capitals(line: &str) -> bool {
    line.contains(' ')
        && line.chars().filter(|c| c.is_uppercase()).count() >= 4
        && !line.chars().any(char::is_lowercase)
}

fn length(line: &str) -> usize {
    line.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_paragraphs() {
        let text =
            "The old pier will stay.\nThe council decided so.\n\n\tThe mayor  said nothing.\n";
        assert_eq!(
            blocks(text),
            [
                "The old pier will stay.",
                "The council decided so.",
                "The mayor said nothing."
            ]
        );
    }

    #[test]
    fn indented_lines_capitals_and_items_begin_blocks() {
        let text = "HARBOUR TO REOPEN\n   The council of the harbour town decided on Monday that its old\npier will stay where it is for ten more years.\n   The mayor, who had asked for a new one, did not speak after the\nvote, which took:\n- two hours of talk\n- one minute of voting by the council of the harbour town and\nits mayor\n";
        assert_eq!(
            blocks(text),
            [
                "HARBOUR TO REOPEN",
                "The council of the harbour town decided on Monday that its old pier will stay where it is for ten more years.",
                "The mayor, who had asked for a new one, did not speak after the vote, which took:",
                "- two hours of talk",
                "- one minute of voting by the council of the harbour town and its mayor",
            ]
        );
    }

    #[test]
    fn broken_words_are_joined_and_compounds_keep_their_hyphen() {
        for (text, joined) in [
            (
                "The harbour master would not come be-\nfore the spring.",
                "The harbour master would not come before the spring.",
            ),
            (
                "Die alte Brücke wurde von der Hafen-\nbehörde gesperrt.",
                "Die alte Brücke wurde von der Hafenbehörde gesperrt.",
            ),
            (
                "A well-known man asked for the well-\nknown reason.",
                "A well-known man asked for the well-known reason.",
            ),
            (
                "The twenty-\nfive men went to the well-\nknown inn.",
                "The twenty-five men went to the well-known inn.",
            ),
            (
                "Haupt-\nund Nebenstraßen sind gesperrt.",
                "Haupt- und Nebenstraßen sind gesperrt.",
            ),
            (
                "The men had acted in self-\ndefence, they said.",
                "The men had acted in self-defence, they said.",
            ),
            (
                "Das Amt für Hafen-\nund Schiffswesen schwieg lange.",
                "Das Amt für Hafen- und Schiffswesen schwieg lange.",
            ),
            (
                "The road from Port Selenne to Sankt-\nPeter is closed.",
                "The road from Port Selenne to Sankt-Peter is closed.",
            ),
        ] {
            assert_eq!(blocks(text).join(" "), joined);
        }
    }

    #[test]
    fn lists_are_distinguished_from_dialogues_and_dates() {
        assert_eq!(
            list_at(&["- one", "- two", "Three"]),
            [(None, "one"), (None, "two")]
        );
        assert_eq!(
            list_at(&["1. one", "2) two", "4. four"]),
            [(Some(1), "one"), (Some(2), "two")]
        );
        assert_eq!(list_at(&["۱. یک", "۲. دو"]).len(), 2);
        assert!(list_at(&["- Who told you?", "- Nobody."]).is_empty());
        assert!(
            list_at(&["1. Mai 2025: Brand", "2. Mai 2025: Suche"]).is_empty()
                && list_at(&["- one"]).is_empty()
        );
    }

    #[test]
    fn wrapped_lines_are_joined_and_their_paragraphs_are_kept() {
        let text = "Old pier will stay\nThe council of the harbour town decided on Monday that its old\npier, built \
            when the railway came, will stay where it is for a\nfurther ten years.\nThe mayor, who had asked for a new one, did not \
            speak after the\nvote. Her office said nothing.\n\nThe end of it.";
        let joined = blocks(text);
        assert_eq!(joined.len(), 4, "{joined:#?}");
        assert_eq!(joined[0], "Old pier will stay");
        assert!(
            joined[1].ends_with("a further ten years.") && joined[2].ends_with("said nothing.")
        );
        let once = "The council of the harbour town decided on Monday that its old pier, built when the railway\ncame, will stay.";
        assert_eq!(blocks(once).len(), 1);
    }
}
