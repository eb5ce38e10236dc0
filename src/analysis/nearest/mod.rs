//! Finds the passage most similar to words that are not in a text. A message shows it, and offers it as a replacement only if it
//! says the same.

mod distance;
mod likeness;

use std::collections::BTreeMap;
use std::ops::Range;

use distance::{edit_distance, small};
pub use likeness::Likeness;
use likeness::aligned;

use crate::analysis::quotations::in_marks;
use crate::text::fold::{Folded, fold};
use crate::text::selector::{Context, Selector, occurrences, trim};
use crate::text::words::is_word_char;

/// Longer quotations are searched for by their beginning.
const LONGEST_COMPARED: usize = 1_000;
/// Longer paragraphs are not searched for quotation marks. No real article contains one.
const LONGEST_PARAGRAPH: usize = 100_000;
/// How many places are compared letter by letter.
const PLACES_COMPARED: usize = 8;
/// How many letters are compared at most for a short name, whose few letter sequences occur in many places.
const LETTERS_COMPARED: usize = 2_000;

/// The passage most similar to one that was searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// Its range, in whole words.
    pub range: Range<usize>,
    /// How many characters differ.
    pub distance: usize,
    /// Whether it says what was searched for.
    pub likeness: Likeness,
}

/// The passage most similar to the one that a selector names and that is missing. With distance 0, the words exist, but not between
/// that prefix and suffix.
pub fn nearest(text: &str, folded: &Folded, selector: &Selector) -> Option<Nearest> {
    let exact = fold(&selector.exact);
    let exact = exact.trim();
    if exact.is_empty() || folded.to_original(0..folded.text.len()).end > text.len() {
        return None;
    }
    match occurrences(&folded.text, exact).into_iter().next() {
        Some(range) => Some(Nearest {
            range: folded.to_original(range),
            distance: 0,
            likeness: Likeness::Same,
        }),
        None => most_similar(text, folded, exact, &Context::of(selector)),
    }
}

/// The passage most similar to `exact`, if about half of it or more is the same.
///
/// Places are first ranked by how many short letter sequences they share with `exact` at the same distances from each other; only
/// the best few are compared letter by letter. The cost is therefore linear in the length of the text.
fn most_similar(
    original: &str,
    folded: &Folded,
    exact: &str,
    context: &Context,
) -> Option<Nearest> {
    let text: Vec<(usize, char)> = folded
        .text
        .char_indices()
        .map(|(at, c)| (at, small(c)))
        .collect();
    let letters: Vec<char> = text.iter().map(|&(_, c)| c).collect();
    let wanted: Vec<char> = exact.chars().take(LONGEST_COMPARED).map(small).collect();
    let byte = |index: usize| text.get(index).map_or(folded.text.len(), |&(at, _)| at);
    // Compare whole words: `ini` in "minister" is closer to "Inia" than "minister" is.
    let (range, far) = likely_places(&letters, &wanted)
        .into_iter()
        .filter_map(|place| best_alignment(&letters, &wanted, place))
        .map(|found| whole_words(&folded.text, byte(found.start)..byte(found.end)))
        .map(|range| without_marks(&folded.text, range, exact))
        .map(|range| {
            (
                range.clone(),
                edit_distance(&chars(&folded.text, &range), &wanted, small),
            )
        })
        .min_by_key(|(range, far)| (*far, range.start))?;
    let size = chars(&folded.text, &range).len().max(wanted.len());
    // In a very short text, half of the letters agree by chance.
    let allowed = if wanted.len() < 13 { 3 } else { 2 };
    if far * allowed > size {
        return None;
    }
    let (range, likeness) = aligned(&folded.text, range, exact);
    let range = with_marks(&folded.text, range, exact);
    let given: Vec<char> = exact.chars().take(LONGEST_COMPARED).collect();
    let distance = edit_distance(&chars(&folded.text, &range), &given, |c| c);
    let range = folded.to_original(between(&folded.text, range, context));
    let is_torn = in_marks(exact).is_empty() && tears_marks(original, &range);
    Some(Nearest {
        likeness: if is_torn { Likeness::Other } else { likeness },
        range,
        distance,
    })
}

/// Whether only one end of a passage is between quotation marks. It would mix someone's words with the article's.
fn tears_marks(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let end = range.end + after.find('\n').unwrap_or(after.len());
    let around = text.get(start..end).unwrap_or_default();
    if around.len() > LONGEST_PARAGRAPH {
        return true;
    }
    in_marks(around).into_iter().any(|mark| {
        let mark = mark.start + start..mark.end + start;
        let begins = mark.start <= range.start && range.start < mark.end;
        let ends = mark.start < range.end && range.end <= mark.end;
        begins != ends
    })
}

/// A range extended by the marks at the ends of `exact`, if the text has the same marks there.
fn with_marks(text: &str, range: Range<usize>, exact: &str) -> Range<usize> {
    let mark = |c: char| !is_word_char(c);
    let head = exact.len() - exact.trim_start_matches(mark).len();
    let tail = exact.trim_end_matches(mark).len();
    let (head, tail) = (
        exact.get(..head).unwrap_or_default(),
        exact.get(tail..).unwrap_or_default(),
    );
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let start = before
        .strip_suffix(head)
        .map_or(range.start, |before| before.len());
    let end = range.end
        + if after.starts_with(tail) {
            tail.len()
        } else {
            0
        };
    start..end
}

/// A range without the marks at its ends that `exact` does not have there.
fn without_marks(text: &str, range: Range<usize>, exact: &str) -> Range<usize> {
    let mark = |c: char| !is_word_char(c);
    let words = text.get(range.clone()).unwrap_or_default();
    let start = if exact.starts_with(mark) {
        range.start
    } else {
        range.start + words.len() - words.trim_start_matches(mark).len()
    };
    let end = if exact.ends_with(mark) {
        range.end
    } else {
        range.start + words.trim_end_matches(mark).len()
    };
    start..end.max(start)
}

/// Of all passages with the words of this one, the one with the given context; otherwise, this one.
fn between(text: &str, range: Range<usize>, context: &Context) -> Range<usize> {
    if context.surrounds(text, &range) {
        return range;
    }
    let words = text.get(range.clone()).unwrap_or_default();
    let mut same = occurrences(text, words).into_iter();
    same.find(|other| context.surrounds(text, other) && whole_words(text, other.clone()) == *other)
        .unwrap_or(range)
}

fn chars(text: &str, range: &Range<usize>) -> Vec<char> {
    text.get(range.clone())
        .unwrap_or_default()
        .chars()
        .collect()
}

/// Ranges of the text that share many letter sequences with `wanted`, the best first.
fn likely_places(text: &[char], wanted: &[char]) -> Vec<Range<usize>> {
    let gram = if wanted.len() <= 12 { 2 } else { 3 };
    let mut places: BTreeMap<&[char], Vec<usize>> = BTreeMap::new();
    for (at, part) in wanted.windows(gram).enumerate() {
        let known = places.entry(part).or_default();
        if known.len() < 4 {
            known.push(at);
        }
    }
    let width = (wanted.len() / 4).max(4);
    let mut votes = vec![0_u32; (text.len() + wanted.len()) / width + 2];
    for (at, part) in text.windows(gram).enumerate() {
        for from in places.get(part).into_iter().flatten() {
            // Offset by one length, so that no start is negative.
            if let Some(vote) = votes.get_mut((at + wanted.len() - from) / width) {
                *vote += 1;
            }
        }
    }
    let pairs = votes
        .iter()
        .zip(votes.iter().skip(1))
        .map(|(left, right)| left + right);
    let mut ranked: Vec<(u32, usize)> = pairs
        .enumerate()
        .map(|(at, votes)| (votes, at))
        .filter(|&(votes, _)| votes > 0)
        .collect();
    ranked.sort_by_key(|&(votes, at)| (std::cmp::Reverse(votes), at));
    let slack = wanted.len() / 2 + width;
    ranked
        .into_iter()
        .take(PLACES_COMPARED.max(LETTERS_COMPARED / wanted.len().max(1)))
        .map(|(_, bucket)| {
            let start = (bucket * width).saturating_sub(wanted.len() + slack);
            start..(bucket * width + 2 * width + slack).min(text.len())
        })
        .collect()
}

/// The part of a place that is closest to `wanted` (Sellers' algorithm, which also tracks each start).
fn best_alignment(text: &[char], wanted: &[char], place: Range<usize>) -> Option<Range<usize>> {
    let part = text.get(place.clone())?;
    // One row per letter of `wanted`; each cell is the cost so far and the start of the alignment.
    let mut row: Vec<(usize, usize)> = (0..=part.len()).map(|start| (0, start)).collect();
    for (index, letter) in wanted.iter().enumerate() {
        let mut diagonal = row.first().copied()?;
        let mut left = (index + 1, 0);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, other) in row.iter_mut().skip(1).zip(part) {
            let up = *cell;
            let kept = (diagonal.0 + usize::from(letter != other), diagonal.1);
            *cell = kept.min((up.0 + 1, up.1)).min((left.0 + 1, left.1));
            diagonal = up;
            left = *cell;
        }
    }
    let (end, &(_, start)) = row
        .iter()
        .enumerate()
        .min_by_key(|&(end, &(distance, _))| (distance, end))?;
    Some(place.start + start..place.start + end)
}

/// The range without spaces at its ends, extended to whole words.
pub fn whole_words(text: &str, range: Range<usize>) -> Range<usize> {
    let range = trim(text, range);
    let (before, after) = (
        text.get(..range.start).unwrap_or_default(),
        text.get(range.end..).unwrap_or_default(),
    );
    let inside = text.get(range.clone()).unwrap_or_default();
    let mut whole = range.clone();
    if inside.starts_with(is_word_char) {
        whole.start = before.trim_end_matches(is_word_char).len();
    }
    if inside.ends_with(is_word_char) {
        whole.end = range.end + (after.len() - after.trim_start_matches(is_word_char).len());
    }
    whole
}

#[cfg(test)]
mod tests;
