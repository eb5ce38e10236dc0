//! Selectors: a passage named by its own words.
//!
//! An annotation is stored apart from the text. It selects its passage by quoting it (`exact`), with the words before or after it
//! (`prefix`, `suffix`) or its number (`nth`) if the quotation occurs more than once. Words are compared in folded form (see
//! [`fold`](super::fold)); white space at the joints is ignored. A selector finds exactly one passage or none: nothing is guessed.
//! [`nearest`](crate::analysis::nearest) finds the text that is most similar to a missing passage.

use std::ops::Range;

use super::fold::{Folded, fold};
use super::words::one_line;

/// The words that name a passage, as in the W3C Web Annotation model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selector {
    /// The passage itself.
    pub exact: String,
    /// Words directly before it.
    pub prefix: Option<String>,
    /// Words directly after it.
    pub suffix: Option<String>,
    /// The number of the passage, counted from one, if several passages match.
    pub nth: Option<usize>,
}

impl Selector {
    /// A selector for a passage whose words occur once.
    pub fn of(exact: &str) -> Selector {
        Selector {
            exact: exact.to_owned(),
            ..Selector::default()
        }
    }
}

/// Why a selector does not identify a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Miss {
    /// `exact` contains no words.
    Empty,
    /// No passage matches.
    None,
    /// Several passages match.
    Many {
        /// All matches, in order.
        found: Vec<Range<usize>>,
    },
    /// `nth` is greater than the number of matches.
    NthTooLarge {
        /// The number of matches.
        found: usize,
    },
}

/// The passage that a selector identifies.
pub fn locate(text: &str, folded: &Folded, selector: &Selector) -> Result<Range<usize>, Miss> {
    let exact = fold(&selector.exact);
    let exact = exact.trim();
    if exact.is_empty() {
        return Err(Miss::Empty);
    }
    if folded.to_original(0..folded.text.len()).end > text.len() {
        // `folded` was made from another text, so its ranges are meaningless here.
        return Err(Miss::None);
    }
    let anywhere = occurrences(&folded.text, exact);
    let context = Context::of(selector);
    let found: Vec<_> = anywhere
        .iter()
        .filter(|range| context.surrounds(&folded.text, range))
        .cloned()
        .collect();
    if found.is_empty() {
        return Err(Miss::None);
    }
    choose(folded, &found, selector.nth)
}

fn choose(
    folded: &Folded,
    found: &[Range<usize>],
    nth: Option<usize>,
) -> Result<Range<usize>, Miss> {
    match (nth, found) {
        (None, [only]) => Ok(folded.to_original(only.clone())),
        (None, _) => Err(Miss::Many {
            found: found
                .iter()
                .map(|range| folded.to_original(range.clone()))
                .collect(),
        }),
        (Some(nth), _) => nth
            .checked_sub(1)
            .and_then(|index| found.get(index))
            .map(|range| folded.to_original(range.clone()))
            .ok_or(Miss::NthTooLarge { found: found.len() }),
    }
}

/// The smallest selector that identifies a passage. It contains the passage's words and, if they are not unique, as few words
/// before it as make them unique, or else words after it, or else its number.
pub fn unique_selector(text: &str, folded: &Folded, range: Range<usize>) -> Selector {
    let here = trim(&folded.text, folded.from_original(range));
    let exact = folded.text.get(here.clone()).unwrap_or_default();
    let written =
        |range: Range<usize>| one_line(text.get(folded.to_original(range)).unwrap_or_default());
    let mut selector = Selector {
        exact: written(here.clone()),
        ..Selector::default()
    };
    let found = occurrences(&folded.text, exact);
    if found.len() < 2 {
        return selector;
    }
    let unique = |context: &Context| {
        found
            .iter()
            .filter(|range| context.surrounds(&folded.text, range))
            .count()
            == 1
    };
    for prefix in words_before(&folded.text, here.start).take(CONTEXT_WORDS) {
        let context = Context {
            prefix: folded
                .text
                .get(prefix.clone())
                .unwrap_or_default()
                .to_owned(),
            suffix: String::new(),
        };
        if unique(&context) {
            selector.prefix = Some(written(prefix));
            return selector;
        }
    }
    for suffix in words_after(&folded.text, here.end).take(CONTEXT_WORDS) {
        let context = Context {
            prefix: String::new(),
            suffix: folded
                .text
                .get(suffix.clone())
                .unwrap_or_default()
                .to_owned(),
        };
        if unique(&context) {
            selector.suffix = Some(written(suffix));
            return selector;
        }
    }
    selector.nth = found
        .iter()
        .position(|range| *range == here)
        .map(|index| index + 1);
    selector
}

/// The most words of context. With more, a selector is harder to read than one with a number.
const CONTEXT_WORDS: usize = 6;

/// The prefix and suffix in the form used for comparison.
pub struct Context {
    prefix: String,
    suffix: String,
}

impl Context {
    /// The context of a selector.
    pub fn of(selector: &Selector) -> Context {
        let folded =
            |part: &Option<String>| fold(part.as_deref().unwrap_or_default()).trim().to_owned();
        Context {
            prefix: folded(&selector.prefix),
            suffix: folded(&selector.suffix),
        }
    }

    /// Whether the context is directly before and after a range of a folded text.
    pub fn surrounds(&self, text: &str, range: &Range<usize>) -> bool {
        if self.prefix.is_empty() && self.suffix.is_empty() {
            return true;
        }
        let before = text.get(..range.start).unwrap_or_default();
        let after = text.get(range.end..).unwrap_or_default();
        before.trim_end().ends_with(self.prefix.as_str())
            && after.trim_start().starts_with(self.suffix.as_str())
    }
}

/// All occurrences of `needle`, including overlapping ones, in time linear in the text.
///
/// Nearly every passage occurs once and is found by a fast search. Only if occurrences can overlap is the text read byte by byte
/// (Knuth–Morris–Pratt), so that repetitive text does not slow it down.
pub fn occurrences(text: &str, needle: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    if needle.is_empty() {
        return found;
    }
    for start in memchr::memmem::find_iter(text.as_bytes(), needle.as_bytes()) {
        found.push(start..start + needle.len());
    }
    let overlaps = borders(needle.as_bytes())
        .last()
        .is_some_and(|border| *border > 0);
    match found.first() {
        Some(first) if overlaps => overlapping(text, needle, first.start),
        _ => found,
    }
}

/// All occurrences of a needle that can overlap itself.
fn overlapping(text: &str, needle: &str, first: usize) -> Vec<Range<usize>> {
    let needle = needle.as_bytes();
    let borders = borders(needle);
    let fallback = |matched: usize| {
        matched
            .checked_sub(1)
            .and_then(|last| borders.get(last))
            .copied()
            .unwrap_or(0)
    };
    let mut found = Vec::new();
    let mut matched = 0;
    for (at, byte) in text.bytes().enumerate().skip(first) {
        while matched > 0 && needle.get(matched) != Some(&byte) {
            matched = fallback(matched);
        }
        if needle.get(matched) == Some(&byte) {
            matched += 1;
        }
        if matched == needle.len() {
            found.push(at + 1 - matched..at + 1);
        }
    }
    found
}

/// For each beginning of `needle`, the length of its longest proper part that both starts and ends it.
fn borders(needle: &[u8]) -> Vec<usize> {
    let mut borders = vec![0; needle.len().min(1)];
    let mut length = 0;
    for byte in needle.iter().skip(1) {
        while length > 0 && needle.get(length) != Some(byte) {
            length = borders.get(length - 1).copied().unwrap_or(0);
        }
        if needle.get(length) == Some(byte) {
            length += 1;
        }
        borders.push(length);
    }
    borders
}

/// A range without the white space at its ends.
pub fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let part = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (part.len() - part.trim_start().len());
    start..start + part.trim().len()
}

/// One word before `at`, two words, three words …
fn words_before(text: &str, at: usize) -> impl Iterator<Item = Range<usize>> {
    let before = text.get(..at).unwrap_or_default().trim_end();
    let end = before.len();
    let mut start = end;
    std::iter::from_fn(move || {
        let rest = text.get(..start)?.trim_end();
        start = rest.rfind(' ').map_or(0, |space| space + 1);
        (!rest.is_empty()).then_some(start..end)
    })
}

/// One word after `at`, two words, three words …
fn words_after(text: &str, at: usize) -> impl Iterator<Item = Range<usize>> {
    let after = text.get(at..).unwrap_or_default();
    let start = at + (after.len() - after.trim_start().len());
    let mut end = start;
    std::iter::from_fn(move || {
        let rest = text.get(end..)?;
        let word = rest.trim_start();
        let skipped = rest.len() - word.len();
        end += skipped + word.find(' ').unwrap_or(word.len());
        (!word.is_empty()).then_some(start..end)
    })
}

#[cfg(test)]
mod tests;
