//! Selectors: a passage named by its own words.
//!
//! An annotation stands apart from the text and says which passage it is about by quoting it (`exact`), with
//! the words before or after it (`prefix`, `suffix`) or its number (`nth`) where the quotation alone occurs
//! more than once. Words are compared folded (see [`fold`](super::fold)); white space where the parts meet
//! does not count. A selector finds exactly one passage or none: nothing is guessed. For a passage that is
//! not there, the most similar one is only *shown*.

use std::collections::BTreeMap;
use std::ops::Range;

use super::fold::{Folded, fold};
use super::names::is_word_char;

/// The words that name a passage, as in the W3C Web Annotation model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selector {
    /// The passage itself.
    pub exact: String,
    /// Words directly before it.
    pub prefix: Option<String>,
    /// Words directly after it.
    pub suffix: Option<String>,
    /// Which of several passages that fit, counted from one.
    pub nth: Option<usize>,
}

/// Why a selector names no passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Miss {
    /// `exact` holds no words.
    Empty,
    /// No passage fits.
    None {
        /// The passage that comes closest; with distance 0 the words are there, but not between that prefix and suffix.
        nearest: Option<Nearest>,
    },
    /// Several passages fit.
    Many {
        /// All of them, in order.
        found: Vec<Range<usize>>,
    },
    /// `nth` counts further than there are passages.
    NthTooLarge {
        /// How many there are.
        found: usize,
    },
}

/// The passage most similar to one that was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// Where it stands, in whole words.
    pub range: Range<usize>,
    /// How many characters would have to be changed.
    pub distance: usize,
}

/// The one passage a selector names.
pub fn locate(text: &str, folded: &Folded, selector: &Selector) -> Result<Range<usize>, Miss> {
    let exact = fold(&selector.exact);
    let exact = exact.trim();
    if exact.is_empty() {
        return Err(Miss::Empty);
    }
    if folded.to_original(0..folded.text.len()).end > text.len() {
        // Folded from another text: its ranges would mean nothing here.
        return Err(Miss::None { nearest: None });
    }
    let anywhere = occurrences(&folded.text, exact);
    let context = Context::of(selector);
    let found: Vec<_> = anywhere
        .iter()
        .filter(|range| context.surrounds(&folded.text, range))
        .cloned()
        .collect();
    if found.is_empty() {
        let nearest = match anywhere.into_iter().next() {
            Some(range) => Some(Nearest {
                range: folded.to_original(range),
                distance: 0,
            }),
            None => nearest(folded, exact, &context),
        };
        return Err(Miss::None { nearest });
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

/// The smallest selector that names a passage: its words; with as few words before it as make it unique; else
/// with words after it; else with its number.
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

/// More context than this is harder to read than a number.
const CONTEXT_WORDS: usize = 6;

/// Prefix and suffix as they are compared.
struct Context {
    prefix: String,
    suffix: String,
}

impl Context {
    fn of(selector: &Selector) -> Context {
        let folded =
            |part: &Option<String>| fold(part.as_deref().unwrap_or_default()).trim().to_owned();
        Context {
            prefix: folded(&selector.prefix),
            suffix: folded(&selector.suffix),
        }
    }

    fn surrounds(&self, text: &str, range: &Range<usize>) -> bool {
        if self.prefix.is_empty() && self.suffix.is_empty() {
            return true;
        }
        let before = text.get(..range.start).unwrap_or_default();
        let after = text.get(range.end..).unwrap_or_default();
        before.trim_end().ends_with(self.prefix.as_str())
            && after.trim_start().starts_with(self.suffix.as_str())
    }
}

/// All places of `needle`, overlapping ones too, in time linear in the text.
///
/// Nearly every passage is there once, and is found at the speed of memory. Only where places overlap the text is read byte by
/// byte (Knuth, Morris, Pratt), which no repetition can slow down.
fn occurrences(text: &str, needle: &str) -> Vec<Range<usize>> {
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

/// All places of a needle that can overlap itself.
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

fn trim(text: &str, range: Range<usize>) -> Range<usize> {
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

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A longer quotation is looked for by its beginning.
const LONGEST_COMPARED: usize = 1_000;
/// How many places are compared letter by letter.
const PLACES_COMPARED: usize = 8;
/// A short name shares its few letter sequences with much of a text: so many of its letters are compared.
const LETTERS_COMPARED: usize = 2_000;

/// The passage most similar to `exact`, if at least about half of it is the same.
///
/// Places are first ranked by how many short letter sequences they share with `exact` in the same order of
/// distance; only the best few are compared letter by letter. So the cost stays linear in the text.
fn nearest(folded: &Folded, exact: &str, context: &Context) -> Option<Nearest> {
    let text: Vec<(usize, char)> = folded
        .text
        .char_indices()
        .map(|(at, c)| (at, small(c)))
        .collect();
    let letters: Vec<char> = text.iter().map(|&(_, c)| c).collect();
    let wanted: Vec<char> = exact.chars().take(LONGEST_COMPARED).map(small).collect();
    let byte = |index: usize| text.get(index).map_or(folded.text.len(), |&(at, _)| at);
    // What counts is the whole words a place grows to: `ini` of "minister" is nearer to "Inia" than "minister" is.
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
    let written = chars(&folded.text, &range);
    let given: Vec<char> = exact.chars().take(LONGEST_COMPARED).collect();
    // Half of a few letters are the same by chance.
    let allowed = if wanted.len() < 13 { 3 } else { 2 };
    let similar = far * allowed <= written.len().max(wanted.len());
    let distance = edit_distance(&written, &given, |c| c);
    similar.then(|| Nearest {
        range: folded.to_original(between(&folded.text, range, context)),
        distance,
    })
}

/// A stretch without the marks at its ends that `exact` does not have there.
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

/// Of all passages with the words of this one, the one that stands between the words written beside it; else this one.
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

fn small(c: char) -> char {
    let mut lower = c.to_lowercase();
    lower.next().filter(|_| lower.len() == 0).unwrap_or(c)
}

/// Stretches of the text that share many letter sequences with what is wanted, the best first.
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
            // Counted from one length before the text, so that no start is negative.
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

/// The part of a place that is closest to what is wanted (Sellers' algorithm, carrying each start along).
fn best_alignment(text: &[char], wanted: &[char], place: Range<usize>) -> Option<Range<usize>> {
    let part = text.get(place.clone())?;
    // One row per letter of `wanted`; each cell is the cost so far and where the alignment began.
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

fn edit_distance(left: &[char], right: &[char], key: impl Fn(char) -> char) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, &letter) in left.iter().enumerate() {
        let mut diagonal = index;
        let mut before = index + 1;
        if let Some(first) = row.first_mut() {
            *first = before;
        }
        for (cell, &other) in row.iter_mut().skip(1).zip(right) {
            let up = *cell;
            *cell = (diagonal + usize::from(key(letter) != key(other)))
                .min(up + 1)
                .min(before + 1);
            diagonal = up;
            before = *cell;
        }
    }
    row.last().copied().unwrap_or(0)
}

/// The range without spaces at its ends, widened so that it cuts through no word.
fn whole_words(text: &str, range: Range<usize>) -> Range<usize> {
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_place_of_some_words_is_found(text in "[ab ]{0,40}", needle in "[ab]{1,4}") {
            let all: Vec<_> = (0..text.len())
                .filter(|at| text[*at..].starts_with(&needle))
                .map(|at| at..at + needle.len())
                .collect();
            prop_assert_eq!(occurrences(&text, &needle), all);
        }
    }

    const TEXT: &str = "The harbour council said on Monday that the old pier would stay.\n\nOn Tuesday the harbour council said it \
        had been “misread”, and that the pier – all of it – would go. ha ha ha. The mayor’s office said nothing. The mayor's \
        office said nothing. مُحَمَّد came.";

    fn exact(exact: &str) -> Selector {
        Selector {
            exact: exact.into(),
            ..Selector::default()
        }
    }

    fn found(text: &str, selector: &Selector) -> Result<String, Miss> {
        locate(text, &Folded::for_matching(text), selector).map(|range| text[range].to_owned())
    }

    #[test]
    fn a_passage_is_found_in_any_spelling() {
        for (given, wanted) in [
            ("would stay. On Tuesday", "would stay.\n\nOn Tuesday"),
            ("\"misread\"", "“misread”"),
            (
                " the pier - all of it — would ",
                "the pier – all of it – would",
            ),
            ("محمد", "مُحَمَّد"),
        ] {
            assert_eq!(found(TEXT, &exact(given)).as_deref(), Ok(wanted));
        }
    }

    #[test]
    fn context_and_number_choose_among_several() {
        let mut selector = exact("harbour council");
        assert!(matches!(found(TEXT, &selector), Err(Miss::Many { found }) if found.len() == 2));
        selector.prefix = Some("on  Tuesday\nthe".into());
        assert!(found(TEXT, &selector).is_err(), "case is kept");
        selector.prefix = Some("On  Tuesday\nthe ".into());
        assert!(found(TEXT, &selector).is_ok());
        selector = Selector {
            suffix: Some(" said on".into()),
            ..exact("council")
        };
        assert!(found(TEXT, &selector).is_ok());
        selector = Selector {
            nth: Some(2),
            ..exact("The mayor's office")
        };
        assert_eq!(found(TEXT, &selector).as_deref(), Ok("The mayor's office"));
        selector.nth = Some(3);
        assert_eq!(found(TEXT, &selector), Err(Miss::NthTooLarge { found: 2 }));
        selector.nth = Some(0);
        assert_eq!(found(TEXT, &selector), Err(Miss::NthTooLarge { found: 2 }));
    }

    #[test]
    fn words_without_their_context_are_shown_where_they_stand() {
        let selector = Selector {
            prefix: Some("new".into()),
            ..exact("pier would stay")
        };
        let Err(Miss::None {
            nearest: Some(nearest),
        }) = found(TEXT, &selector)
        else {
            panic!()
        };
        assert_eq!(
            (&TEXT[nearest.range], nearest.distance),
            ("pier would stay", 0)
        );
    }

    #[test]
    fn a_damaged_quotation_shows_the_nearest_passage() {
        for (given, wanted, distance) in [
            ("harbour concil said it", "harbour council said it", 1),
            ("old peer", "old pier", 1),
            ("Tuseday", "Tuesday", 2),
            (
                "that the old bridge would stay",
                "that the old pier would stay",
                5,
            ),
            (
                "had been misread, and that",
                "had been “misread”, and that",
                2,
            ),
            ("THE OLD PIER", "the old pier", 10),
            (
                "mayors office said nothing. The mayor",
                "mayor’s office said nothing. The mayor",
                1,
            ),
        ] {
            let Err(Miss::None {
                nearest: Some(nearest),
            }) = found(TEXT, &exact(given))
            else {
                panic!("{given}")
            };
            assert_eq!(
                (&TEXT[nearest.range], nearest.distance),
                (wanted, distance),
                "{given}"
            );
        }
    }

    #[test]
    fn nothing_similar_shows_nothing() {
        for given in [
            "zzzz qqqq",
            "x",
            "Completely different words, none of them there",
            "؟؟؟",
        ] {
            assert_eq!(
                found(TEXT, &exact(given)),
                Err(Miss::None { nearest: None }),
                "{given}"
            );
        }
        assert_eq!(found(TEXT, &exact(" \u{200b} ")), Err(Miss::Empty));
        assert_eq!(found("", &exact("pier")), Err(Miss::None { nearest: None }));
    }

    #[test]
    fn a_unique_selector_finds_its_own_passage() {
        let text = TEXT;
        let folded = Folded::for_matching(text);
        let starts: Vec<usize> = word_edges(text, true);
        let ends: Vec<usize> = word_edges(text, false);
        for &start in &starts {
            for &end in ends.iter().filter(|&&end| end > start) {
                let selector = unique_selector(text, &folded, start..end);
                assert_eq!(
                    locate(text, &folded, &selector),
                    Ok(start..end),
                    "{selector:?}"
                );
            }
        }
    }

    fn word_edges(text: &str, starts: bool) -> Vec<usize> {
        let word = |c: Option<char>| c.is_some_and(is_word_char);
        (0..=text.len())
            .filter(|&at| text.is_char_boundary(at))
            .filter(|&at| {
                let (before, after) = (
                    word(text[..at].chars().next_back()),
                    word(text[at..].chars().next()),
                );
                if starts {
                    !before && after
                } else {
                    before && !after
                }
            })
            .collect()
    }

    #[test]
    fn a_unique_selector_is_small() {
        let folded = Folded::for_matching(TEXT);
        let of = |at: usize, part: &str| {
            let at = TEXT.match_indices(part).nth(at).unwrap().0;
            unique_selector(TEXT, &folded, at..at + part.len())
        };
        assert_eq!(of(0, "Tuesday"), exact("Tuesday"));
        assert_eq!(
            of(1, "pier"),
            Selector {
                prefix: Some("the".into()),
                ..exact("pier")
            }
        );
        assert_eq!(of(0, "stay.\n\nOn"), exact("stay. On"));
        assert_eq!(
            of(0, "The"),
            Selector {
                suffix: Some("harbour".into()),
                ..exact("The")
            }
        );
        assert_eq!(unique_selector(TEXT, &folded, 5..5), exact(""));
        assert_eq!(unique_selector(TEXT, &folded, 9_999..10_000), exact(""));
    }

    #[test]
    fn a_number_is_the_last_resort() {
        let text = "no no no no no no no no no no no no no no no no no no no no";
        let folded = Folded::for_matching(text);
        let selector = unique_selector(text, &folded, 27..29);
        assert_eq!(
            selector,
            Selector {
                nth: Some(10),
                ..exact("no")
            }
        );
        assert_eq!(locate(text, &folded, &selector), Ok(27..29));
    }

    #[test]
    fn a_megabyte_of_hostile_text_is_searched_to_its_end() {
        let text = "the tide came in and the tide went out again ".repeat(25_000);
        let folded = Folded::for_matching(&text);
        for given in [
            "the tide cams in and the tibe went",
            &"a".repeat(5_000),
            &"tide in ".repeat(1_000),
        ] {
            assert!(locate(&text, &folded, &exact(given)).is_err());
        }
        assert!(matches!(
            locate(&text, &folded, &exact("e")),
            Err(Miss::Many { .. })
        ));
    }
}
