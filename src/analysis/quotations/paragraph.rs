//! A paragraph that is searched for quotations.

use std::collections::BTreeSet;
use std::ops::Range;

use super::marks::{Mark, is_mark, marks, masked, sentences_between};
use crate::analysis::model::Certainty;
use crate::language::Language;
use crate::text::words::is_word_char;

/// A paragraph, its quotation marks, and the names in it.
pub(super) struct Paragraph<'a> {
    pub(super) text: &'a str,
    pub(super) english: bool,
    pub(super) marks: Vec<Mark>,
    /// The text with quoted words replaced by blanks, so that quoted words are not cues and quoted stops do not end a sentence.
    pub(super) masked: String,
    pub(super) sentences: Vec<Range<usize>>,
    /// Where the prose begins, after a dateline.
    pub(super) begin: usize,
    /// Known names outside the quotation marks.
    pub(super) names: Vec<Range<usize>>,
    /// Words that are capitalised inside sentences of the text, and so are names everywhere.
    pub(super) known_words: &'a BTreeSet<&'a str>,
}

/// The speaker, and how the speaker is known.
pub(super) struct Attribution {
    pub(super) speaker: Range<usize>,
    pub(super) cue: Option<Range<usize>>,
    pub(super) certainty: Certainty,
    pub(super) rule: &'static str,
}

/// The rule for words that are written on a thing and have no speaker.
pub(super) const INSCRIPTION: &str = "inscription";

/// At most this many words without a speaker are set apart rather than quoted.
pub(super) const FEW: usize = 3;

/// How far around a quotation its speaker is searched for.
pub(super) const REACH: usize = 600;

impl<'a> Paragraph<'a> {
    pub(super) fn new(
        text: &'a str,
        language: &str,
        names: &[Range<usize>],
        known_words: &'a BTreeSet<&'a str>,
    ) -> Paragraph<'a> {
        let marks = marks(text);
        let masked = masked(text, &marks);
        let sentences = sentences_between(&masked, &marks, language);
        let begin = dateline_end(text);
        let outside = |name: &Range<usize>| {
            let at = marks.partition_point(|mark| mark.range.end <= name.start);
            text.get(name.clone()).is_some_and(|name| !name.is_empty())
                && marks
                    .get(at)
                    .is_none_or(|mark| mark.range.start >= name.end)
        };
        let names = names.iter().filter(|name| outside(name)).cloned().collect();
        let english = Language::of(language).is_english();
        Paragraph {
            text,
            english,
            marks,
            masked,
            sentences,
            begin,
            names,
            known_words,
        }
    }
}

/// The end of "PORTO: " or "PORTO, Coast — ". The place of writing does not name a speaker.
fn dateline_end(text: &str) -> usize {
    let Some(end) = text.find([':', '—', '–']).filter(|&end| end < 60) else {
        return 0;
    };
    let head = text.get(..end).unwrap_or_default();
    let first = head
        .split(|c: char| !is_word_char(c))
        .next()
        .unwrap_or_default();
    let in_capitals = first.len() > 2 && first.chars().all(char::is_uppercase);
    if in_capitals && !head.contains(is_mark) {
        end
    } else {
        0
    }
}

pub(super) fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0)
}
