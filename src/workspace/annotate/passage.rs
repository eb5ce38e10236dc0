//! From the words that an editor selected to the passage that is meant: whole words, without the quotation marks around them.

use std::ops::Range;

use serde::Deserialize;

use super::error::AnnotateError;
use crate::analysis::nearest::{nearest, whole_words};
use crate::content::article::ArticleText;
use crate::content::shapes::Part;
use crate::content::tables;
use crate::content::write::NewMap;
use crate::text::fold::Folded;
use crate::text::selector::{Miss, Selector, locate, trim, unique_selector};
use crate::text::words::{is_word_char, one_line};

/// The words that an editor selected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Wanted {
    /// The words.
    pub exact: String,
    /// Words directly before them.
    pub prefix: Option<String>,
    /// Words directly after them.
    pub suffix: Option<String>,
    /// Which occurrence of these words, counted from 1.
    pub nth: Option<usize>,
    /// Where the words begin, in characters from the start of the text or headline.
    pub at: Option<usize>,
    /// Whether every occurrence of these words is meant.
    pub every: bool,
    /// Whether they are in the headline.
    pub in_title: bool,
}

impl Wanted {
    /// The part of the article that they are in.
    pub fn part(&self) -> Part {
        match self.in_title {
            true => Part::Title,
            false => Part::Text,
        }
    }

    fn place(&self) -> &'static str {
        match self.in_title {
            true => "the headline",
            false => "the text",
        }
    }

    fn selector(&self) -> Selector {
        let given = |words: &Option<String>| words.clone().filter(|words| !words.trim().is_empty());
        Selector {
            exact: self.exact.clone(),
            prefix: given(&self.prefix),
            suffix: given(&self.suffix),
            nth: self.nth,
        }
    }
}

/// A headline or text that is searched for words.
pub(super) struct Searched<'a> {
    pub(super) text: &'a str,
    pub(super) folded: Folded,
}

impl<'a> Searched<'a> {
    pub(super) fn of(article: &'a ArticleText, part: Part) -> Self {
        let text = match part {
            Part::Title => article.title.value.as_str(),
            Part::Text => article.body.text.as_str(),
        };
        Self {
            text,
            folded: Folded::for_matching(text),
        }
    }

    /// Every place that can be meant, in order.
    pub(super) fn all(&self, wanted: &Wanted) -> Result<Vec<Range<usize>>, AnnotateError> {
        if let Some(at) = wanted.at {
            return self.at(wanted, at).map(|range| vec![range]);
        }
        match locate(self.text, &self.folded, &wanted.selector()) {
            Ok(range) => Ok(vec![range]),
            Err(Miss::Many { found }) => Ok(found),
            Err(Miss::Empty) => Err(AnnotateError::NoWords {
                place: wanted.place(),
            }),
            Err(Miss::None | Miss::NthTooLarge { .. }) => Err(self.not_there(wanted)),
        }
    }

    /// The one place that is meant, in whole words.
    pub(super) fn one(&self, wanted: &Wanted) -> Result<Range<usize>, AnnotateError> {
        let found = self.all(wanted)?;
        let snapped: Vec<Range<usize>> = found
            .iter()
            .map(|range| snapped(self.text, range.clone()))
            .collect();
        match snapped.as_slice() {
            [only] => Ok(only.clone()),
            several => Err(AnnotateError::Several {
                words: one_line(&wanted.exact),
                count: several.len(),
                place: wanted.place(),
                ways: several.iter().take(6).map(|one| self.way(one)).collect(),
            }),
        }
    }

    /// The fields that distinguish a passage from others with the same words.
    fn way(&self, range: &Range<usize>) -> String {
        let selector = self.selector(range);
        let fields = NewMap::of(&tables::PASSAGE)
            .with_some("prefix", selector.prefix.as_deref())
            .with_some("suffix", selector.suffix.as_deref())
            .with_some("nth", selector.nth.map(|nth| nth.to_string()));
        fields.between_braces()
    }

    /// The shortest selector of a passage.
    pub(super) fn selector(&self, range: &Range<usize>) -> Selector {
        unique_selector(self.text, &self.folded, range.clone())
    }

    /// The occurrence of the words that begins at a given character.
    fn at(&self, wanted: &Wanted, at: usize) -> Result<Range<usize>, AnnotateError> {
        let moved = || AnnotateError::Moved {
            words: one_line(&wanted.exact),
        };
        let mut places = self.text.char_indices().map(|(place, _)| place);
        let start = places.nth(at).ok_or_else(moved)?;
        let first = Selector::of(&wanted.exact);
        let found = match locate(self.text, &self.folded, &first) {
            Ok(range) => vec![range],
            Err(Miss::Many { found }) => found,
            Err(_) => return Err(moved()),
        };
        let skipped = |range: &Range<usize>| {
            let skipped = self.text.get(start..range.start);
            skipped.is_some_and(|skipped| skipped.trim().is_empty())
        };
        found.into_iter().find(skipped).ok_or_else(moved)
    }

    fn not_there(&self, wanted: &Wanted) -> AnnotateError {
        let near = nearest(self.text, &self.folded, &wanted.selector());
        let near = near.and_then(|near| self.text.get(near.range));
        AnnotateError::NotThere {
            words: one_line(&wanted.exact),
            place: wanted.place(),
            near: near.map(one_line),
        }
    }
}

/// A selection extended to whole words, without white space at its ends and without the quotation marks around it.
pub(super) fn snapped(text: &str, range: Range<usize>) -> Range<usize> {
    let mut range = trim(text, whole_words(text, range));
    loop {
        let inner = trim(text, unmarked(text, range.clone()));
        // A selection without words is left as it is.
        let has_words = text
            .get(inner.clone())
            .is_some_and(|words| words.contains(is_word_char));
        if inner == range || !has_words {
            return range;
        }
        range = inner;
    }
}

/// Double and single quotation marks.
const DOUBLE: [char; 8] = ['"', '“', '”', '„', '«', '»', '「', '」'];
const SINGLE: [char; 6] = ['\'', '‘', '’', '‚', '‹', '›'];

/// A range without a pair of quotation marks around all of it, or without a mark at one end whose partner is outside.
fn unmarked(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = text.get(range.clone()).unwrap_or_default();
    let marks = |kind: &[char]| -> Vec<usize> {
        let found = inside.char_indices();
        let found = found.filter(|(at, c)| kind.contains(c) && !is_inside_word(inside, *at, *c));
        found.map(|(at, _)| at).collect()
    };
    for kind in [&DOUBLE[..], &SINGLE[..]] {
        let places = marks(kind);
        let first = inside.chars().next().filter(|c| kind.contains(c));
        let last = inside.chars().next_back().filter(|c| kind.contains(c));
        let end = last.map_or(inside.len(), |c| inside.len() - c.len_utf8());
        match (first, last, places.len()) {
            (Some(first), Some(_), 2) => {
                return range.start + first.len_utf8()..range.start + end;
            }
            // An apostrophe at the end of a plural looks like a closing mark.
            (_, Some('’' | '\''), 1) => {}
            (None, Some(_), odd) if odd % 2 == 1 => return range.start..range.start + end,
            (Some(first), None, odd) if odd % 2 == 1 => {
                return range.start + first.len_utf8()..range.end;
            }
            _ => {}
        }
    }
    range
}

/// Whether a mark is an apostrophe between two letters.
fn is_inside_word(text: &str, at: usize, mark: char) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at + mark.len_utf8()..);
    let after = after.and_then(|text| text.chars().next());
    before.is_some_and(is_word_char) && after.is_some_and(is_word_char)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn snaps(text: &str, selected: &str, expected: &str) {
        let start = text.find(selected).unwrap();
        let range = snapped(text, start..start + selected.len());
        assert_eq!(text.get(range), Some(expected));
    }

    #[test]
    fn a_selection_is_extended_to_whole_words() {
        snaps(
            "The harbour was closed.",
            "arbour was clo",
            "harbour was closed",
        );
        snaps("The harbour was closed.", " was closed", "was closed");
        snaps("El muelle cerró ayer.", "err", "cerró");
        snaps("قال الوزير إن الميناء مغلق.", "لوزير", "الوزير");
    }

    #[test]
    fn quotation_marks_stay_outside() {
        snaps("He said “no more” today.", "“no more”", "no more");
        snaps("He said \"no more\" today.", "\"no more\"", "no more");
        snaps(
            "Il a dit « plus jamais » hier.",
            "« plus jamais »",
            "plus jamais",
        );
        snaps(
            "Er sagte „nie wieder“ und ging.",
            "„nie wieder“",
            "nie wieder",
        );
        snaps("He said “no more” today.", "no more”", "no more");
        snaps("He said “no more” today.", "“no", "no");
        snaps("He said ‘no more’ today.", "‘no more’", "no more");
    }

    #[test]
    fn marks_that_are_inside_the_selection_stay() {
        let text =
            "“One” and “two”, they would bear “consequences” for the miners’ strike, it’s said.";
        snaps(text, "“One” and “two”", "“One” and “two”");
        snaps(
            text,
            "they would bear “consequences”",
            "they would bear “consequences”",
        );
        snaps(text, "the miners’", "the miners’");
        snaps(text, "it’s said", "it’s said");
    }
}
