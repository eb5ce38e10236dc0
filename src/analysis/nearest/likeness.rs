//! Compares a passage word by word with the words that were searched for. Only a passage that says the same may be offered in place
//! of missing words.
//!
//! Typing errors do not change the meaning, and words that an editor left out belong to the passage. A different word, a word that
//! the text lacks, or a negation on one side only may reverse the meaning.

use std::ops::Range;

use super::distance::{edit_distance, small};
use crate::language::en::words::is_function_word;
use crate::language::lexicon::lists;
use crate::text::fold::fold;
use crate::text::sentence::is_unspaced;
use crate::text::words::is_word_char;

lists! {
    NEGATION_WORDS = grammar.negations by fold;
    NEGATION_STEMS = grammar.negation_stems;
    NEGATING_PREFIXES = grammar.negating_prefixes by fold;
}

/// How a passage compares with the words that were searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// It has the same words in the same order, apart from typing errors, and perhaps more words in between.
    Same,
    /// One of the two has a negation that the other lacks.
    Negated,
    /// It has other words, or only some of them.
    Other,
}

/// A word this long is still the same word with one letter more or less.
const LONG_WORD: usize = 6;
/// The most words of a passage that are compared.
const MOST_WORDS: usize = 500;
/// How many words around a passage are examined.
const WORDS_AROUND: usize = 12;

/// The cost of a word in the passage that was not searched for.
const MORE: u32 = 1;
/// The cost of such a word after the end of a sentence, or after a quotation mark.
const BEYOND: u32 = 30;
/// The cost of a word searched for that is not in the passage.
const LESS: u32 = 10;

/// A step of the alignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Both have the word, or a misspelling of it.
    Both,
    /// Only the text has the word.
    Text,
    /// Only the words searched for have it.
    Wanted,
}

/// A passage around `range` that begins with the first and ends with the last word of `exact` in the text, and how it compares with
/// `exact`. Both texts are folded.
pub(super) fn aligned(text: &str, range: Range<usize>, exact: &str) -> (Range<usize>, Likeness) {
    let wanted: Vec<&str> = words(exact)
        .into_iter()
        .filter_map(|word| exact.get(word))
        .collect();
    let found = words_around(text, &range, wanted.len());
    if wanted.len() > MOST_WORDS {
        return (range, Likeness::Other);
    }
    let steps = steps(text, &found, &wanted);
    let both = |(step, at, _): &(Step, usize, usize)| (*step == Step::Both).then_some(*at);
    let first = steps.iter().find_map(both);
    let last = steps.iter().rev().find_map(both);
    let (Some(first), Some(last)) = (first, last) else {
        return (range, Likeness::Other);
    };
    let is_both = |step: &(Step, usize, usize)| step.0 == Step::Both;
    let lost_before = steps.iter().position(is_both).unwrap_or(0);
    let lost_behind = steps.iter().rev().position(is_both).unwrap_or(0);
    let first = first - replaced_before(text, &found, first, lost_before);
    let last = last + replaced_behind(text, &found, last, lost_behind);
    let (Some(first), Some(last)) = (found.get(first), found.get(last)) else {
        return (range, Likeness::Other);
    };
    let pairs = steps.iter().map(|&(step, at, wanted_at)| {
        let text = found.get(at).and_then(|word| text.get(word.clone()));
        let wanted = wanted.get(wanted_at).copied();
        match step {
            Step::Both => (text, wanted),
            Step::Text => (text, None),
            Step::Wanted => (None, wanted),
        }
    });
    let worst = pairs.map(|(text, wanted)| likeness(text, wanted));
    let likeness = worst.fold(Likeness::Same, Likeness::and);
    let own = |word: &Range<usize>| text.get(word.clone()).unwrap_or_default();
    let start = match elided(own(first), wanted.first()) {
        Some((before, true)) => first.start + before,
        _ => first.start,
    };
    let end = match elided(own(last), wanted.last()) {
        Some((length, false)) => last.start + length,
        _ => last.end,
    };
    (start..end, likeness)
}

/// How many words of the same clause, directly before a word of the text, count as replacements for `lost` missing words. With
/// them, a passage does not begin in the middle of a clause.
fn replaced_before(text: &str, found: &[Range<usize>], first: usize, lost: usize) -> usize {
    let before = (0..first).rev().take(lost);
    before.take_while(|at| !is_parted(text, found, *at)).count()
}

/// The same for the words after a word of the text.
fn replaced_behind(text: &str, found: &[Range<usize>], last: usize, lost: usize) -> usize {
    let behind = (last..found.len().saturating_sub(1)).take(lost);
    behind.take_while(|at| !is_parted(text, found, *at)).count()
}

/// The position of `wanted` in a word that joins it to another by an apostrophe, as "mayor" in "mayor's": its start and true if it
/// comes last, its end and false if it comes first.
fn elided(text: &str, wanted: Option<&&str>) -> Option<(usize, bool)> {
    let wanted = *wanted?;
    let before = text
        .strip_suffix(wanted)
        .filter(|before| before.ends_with('\''));
    let after = text
        .strip_prefix(wanted)
        .filter(|after| after.starts_with('\''));
    match (before, after) {
        (Some(before), _) => Some((before.len(), true)),
        (None, Some(_)) => Some((wanted.len(), false)),
        (None, None) => None,
    }
}

impl Likeness {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Negated, _) | (_, Self::Negated) => Self::Negated,
            (Self::Other, _) | (_, Self::Other) => Self::Other,
            (Self::Same, Self::Same) => Self::Same,
        }
    }
}

/// How one word of a passage compares with one that was searched for.
fn likeness(text: Option<&str>, wanted: Option<&str>) -> Likeness {
    match (text, wanted) {
        (Some(text), Some(wanted)) => {
            let (text, wanted) = (lower(text), lower(wanted));
            if text == wanted || is_one_word(&text, &wanted) {
                Likeness::Same
            } else if is_negation(&text) || is_negation(&wanted) || are_opposites(&text, &wanted) {
                Likeness::Negated
            } else if text.chars().any(is_unspaced) {
                // What looks like one word is a whole clause.
                Likeness::Other
            } else {
                Likeness::Same
            }
        }
        (Some(one), None) | (None, Some(one)) if is_negation(&lower(one)) => Likeness::Negated,
        (None, Some(_)) => Likeness::Other,
        (_, None) => Likeness::Same,
    }
}

/// Whether two long words with the same first letter differ by one letter: "instead", "istead". "Neither" and "either" have
/// different first letters.
fn is_one_word(one: &str, other: &str) -> bool {
    let letters = |word: &str| word.chars().collect::<Vec<char>>();
    let (one, other) = (letters(one), letters(other));
    one.len().min(other.len()) >= LONG_WORD
        && one.first() == other.first()
        && edit_distance(&one, &other, |c| c) == 1
}

/// The words of a text: letters and digits, with an apostrophe or a hyphen between them.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|&(_, c)| is_word_char(c)) {
        let joins = |word: &Range<usize>| {
            let between = text.get(word.end..at).unwrap_or_default();
            matches!(between, "" | "'" | "-")
        };
        match found.last_mut().filter(|word| joins(word)) {
            Some(word) => word.end = at + c.len_utf8(),
            None => found.push(at..at + c.len_utf8()),
        }
    }
    found
}

/// The words of a passage, and some on both sides.
fn words_around(text: &str, range: &Range<usize>, count: usize) -> Vec<Range<usize>> {
    // Words are short, so this is enough, and a long text is not read to its end.
    let reach = (WORDS_AROUND + count) * 40;
    let mut start = range.start.saturating_sub(WORDS_AROUND * 40);
    let mut end = range.start.saturating_add(reach).max(range.end);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    end = end.min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let part = text.get(start..end).unwrap_or_default();
    let all = words(part).into_iter();
    let all: Vec<Range<usize>> = all
        .map(|word| word.start + start..word.end + start)
        .collect();
    let first = all.partition_point(|word| word.end <= range.start);
    let from = first.saturating_sub(WORDS_AROUND);
    all.into_iter()
        .skip(from)
        .take(count.min(MOST_WORDS) + first - from + 2 * WORDS_AROUND)
        .collect()
}

/// The cheapest alignment of the words searched for with words of the text, from the first relevant word to the last: the step, the
/// index in the text, and the index in the words searched for.
fn steps(text: &str, found: &[Range<usize>], wanted: &[&str]) -> Vec<(Step, usize, usize)> {
    let width = found.len() + 1;
    let mut row: Vec<u32> = vec![0; width];
    let mut done: Vec<Step> = Vec::with_capacity(width * wanted.len());
    let extra: Vec<u32> = (0..found.len()).map(|at| price(text, found, at)).collect();
    for (number, word) in wanted.iter().enumerate() {
        let is_last = number + 1 == wanted.len();
        let mut next: Vec<u32> = Vec::with_capacity(width);
        next.push(row.first().copied().unwrap_or(0) + LESS);
        done.push(Step::Wanted);
        let cells = row.iter().zip(row.iter().skip(1)).zip(found).zip(&extra);
        for (((diagonal, up), here), extra) in cells {
            let here = text.get(here.clone()).unwrap_or_default();
            let both = slip(here, word).map(|cost| (diagonal + cost, Step::Both));
            let less = (up + LESS, Step::Wanted);
            let left = next.last().copied().unwrap_or(0);
            let more = (left + if is_last { BEYOND } else { *extra }, Step::Text);
            let mut best = if less.0 <= more.0 { less } else { more };
            best = both.filter(|both| both.0 <= best.0).unwrap_or(best);
            next.push(best.0);
            done.push(best.1);
        }
        row = next;
    }
    let end = (0..width).min_by_key(|at| row.get(*at)).unwrap_or(0);
    back(&done, width, wanted.len(), end)
}

/// The steps that led to a cell.
fn back(
    done: &[Step],
    width: usize,
    mut wanted: usize,
    mut at: usize,
) -> Vec<(Step, usize, usize)> {
    let mut steps = Vec::new();
    while let Some(number) = wanted.checked_sub(1) {
        let Some(step) = done.get(number * width + at) else {
            break;
        };
        steps.push((*step, at.saturating_sub(1), number));
        match step {
            Step::Both => {
                wanted = number;
                at = at.saturating_sub(1);
            }
            Step::Wanted => wanted = number,
            Step::Text => at = at.saturating_sub(1),
        }
    }
    steps.reverse();
    steps
}

/// The cost of a word that was not searched for. A passage should not extend past a sentence or a quotation mark.
fn price(text: &str, found: &[Range<usize>], at: usize) -> u32 {
    let before = at.checked_sub(1);
    if before.is_some_and(|before| is_parted(text, found, before)) || is_parted(text, found, at) {
        BEYOND
    } else {
        MORE
    }
}

/// Whether a sentence ends, or a quotation mark is, between a word and the next one.
fn is_parted(text: &str, found: &[Range<usize>], at: usize) -> bool {
    let end = found.get(at).map_or(0, |word| word.end);
    let start = found.get(at + 1).map_or(text.len(), |word| word.start);
    let marks = ['.', '!', '?', '…', '؟', '۔', '。', '"', '«', '»', '\n'];
    let between = text.get(end..start).unwrap_or_default();
    between.contains(marks)
}

/// The cost of accepting a word of the text for one that was searched for; `None` if they are different words.
fn slip(one: &str, wanted: &str) -> Option<u32> {
    let other = wanted;
    if one == other {
        return Some(0);
    }
    if are_opposites(&lower(one), &lower(other)) {
        return Some(3);
    }
    let letters = |word: &str| word.chars().map(small).collect::<Vec<char>>();
    let (one, other) = (letters(one), letters(other));
    let longest = one.len().max(other.len());
    // One different digit makes another number, and one different letter another short word.
    let is_figure = one.iter().chain(&other).any(|c| c.is_numeric());
    if one == other {
        return Some(1);
    }
    // "o" for "of", "ha" for "has": the rest is not a word.
    let is_cut = other.len() + 1 == one.len()
        && edit_distance(&one, &other, |c| c) == 1
        && !is_function_word(wanted);
    if !is_figure
        && (longest < 4 && is_cut || are_turned(&one, &other) && !is_function_word(wanted))
    {
        return Some(2);
    }
    if is_figure || longest < 4 || one.len().abs_diff(other.len()) > longest / 3 {
        return None;
    }
    (edit_distance(&one, &other, |c| c) <= longest / 3).then_some(2)
}

/// Whether two words have the same letters in a different order after the first: "third", "thrid".
fn are_turned(one: &[char], other: &[char]) -> bool {
    let sorted = |word: &[char]| {
        let mut letters = word.to_vec();
        letters.sort_unstable();
        letters
    };
    one.len() > 2 && one.first() == other.first() && sorted(one) == sorted(other)
}

fn lower(word: &str) -> String {
    word.to_lowercase()
}

fn is_negation(word: &str) -> bool {
    NEGATION_WORDS.contains(word)
        || word
            .split(['\'', '-'])
            .any(|part| NEGATION_WORDS.contains(part))
        || word.ends_with("n't")
        || NEGATION_STEMS.iter().any(|stem| word.starts_with(*stem))
}

/// Whether one word is the other with a negating prefix: "safe", "unsafe".
fn are_opposites(one: &str, other: &str) -> bool {
    let denied = |one: &str, other: &str| {
        let prefix = one.strip_suffix(other);
        prefix.is_some_and(|prefix| NEGATING_PREFIXES.contains(prefix.trim_end_matches('-')))
    };
    denied(one, other) || denied(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, range: Range<usize>, exact: &str) -> (String, Likeness) {
        let (range, likeness) = aligned(text, range, exact);
        (text.get(range).unwrap_or_default().to_owned(), likeness)
    }

    #[test]
    fn a_passage_includes_words_that_were_left_out() {
        for (text, passage) in [
            (
                "It said the bridge is quite safe now.",
                "the bridge is quite safe",
            ),
            ("So the old bridge is safe.", "the old bridge is safe"),
            (
                "And the brigde is very surely safe.",
                "the brigde is very surely safe",
            ),
        ] {
            let at = text.find("the").unwrap_or(0);
            let found = of(text, at..at + 8, "the bridge is safe");
            assert_eq!(found, (passage.to_owned(), Likeness::Same), "{text}");
        }
    }

    #[test]
    fn a_negation_on_one_side_is_seen_in_many_languages() {
        for (text, exact) in [
            ("the bridge is not safe", "the bridge is safe"),
            ("the bridge is safe", "the bridge is not safe"),
            ("the bridge was never safe", "the bridge is safe"),
            ("the bridge isn't safe", "the bridge is safe"),
            ("the bridge is unsafe", "the bridge is safe"),
            ("die Brücke ist nicht sicher", "die Brücke ist sicher"),
            ("es ist keine Brücke", "es ist eine Brücke"),
            ("die Brücke ist unsicher", "die Brücke ist sicher"),
            ("el puente no es seguro", "el puente es seguro"),
            ("le pont n'est pas sûr", "le pont est sûr"),
            ("الجسر ليس آمنا", "الجسر آمنا"),
            ("پل امن نیست اکنون", "پل امن است اکنون"),
            ("پل محفوظ نہیں ہے", "پل محفوظ ہے"),
            ("پل خوندي نه دی", "پل خوندي دی"),
            ("мост не безопасен", "мост безопасен"),
        ] {
            let (text, exact) = (fold(text), fold(exact));
            let (_, likeness) = of(&text, 0..text.len(), &exact);
            assert_eq!(likeness, Likeness::Negated, "{text}");
        }
    }

    #[test]
    fn other_words_and_other_figures_are_not_the_same() {
        for (text, exact) in [
            ("the bridge is closed", "the bridge is safe"),
            ("it took 3 days to open", "it took 5 days to open"),
            ("in 2024 it was open", "in 2025 it was open"),
            (
                "three people were taken there",
                "seven people were taken there",
            ),
            ("the bridge is safe", "the bridge is safe and open"),
            ("the bridge is. It is safe", "the bridge is safe"),
            ("桥是安全的", "桥很安全的"),
        ] {
            let (_, likeness) = of(text, 0..text.len(), exact);
            assert_eq!(likeness, Likeness::Other, "{text}");
        }
    }
}
