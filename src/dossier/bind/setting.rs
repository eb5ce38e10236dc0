//! How an article shows whose words it contains: by quotation marks, or by the form of the text around them.

use std::cell::OnceCell;
use std::ops::Range;

use crate::analysis::interview::{Turn, TurnKind, is_in_turn, turns};
use crate::analysis::quotations::in_marks;
use crate::content::body::{Block, BlockKind, Body, Inline};
use crate::content::shapes::Part;
use crate::dossier::model::{Passage, Setting};
use crate::text::fold::is_dash;

/// Quotation marks are not looked for in longer paragraphs: no article has any.
const LONGEST: usize = 100_000;

/// An article in which it is asked how words are.
pub(super) struct Settings<'a> {
    title: &'a str,
    body: &'a Body,
    language: &'a str,
    turns: OnceCell<Vec<Turn>>,
}

impl<'a> Settings<'a> {
    pub(super) fn new(title: &'a str, body: &'a Body, language: &'a str) -> Self {
        Self {
            title,
            body,
            language,
            turns: OnceCell::new(),
        }
    }

    /// How the words of a passage are used in the article.
    pub(super) fn of(&self, passage: &Passage) -> Setting {
        let words = match passage.part {
            Part::Title => return self.in_headline(passage.range()),
            Part::Text => bare(&self.body.text, passage.range()),
        };
        let blocks = self.body.around(&words);
        let (begins, ends, holds) = self.marks(&words);
        if begins && ends {
            return Setting::Marks;
        }
        if blocks
            .iter()
            .any(|block| matches!(block.kind, BlockKind::Quote(None, _)))
        {
            return Setting::Quotation;
        }
        if is_in_turn(self.turns(), &words) {
            return Setting::Turn;
        }
        if self.is_dialogue(&words) {
            return Setting::Dialogue;
        }
        let block = blocks.last();
        match block.map(|block| &block.kind) {
            _ if holds => Setting::SomeMarks,
            Some(BlockKind::Heading(..)) => Setting::Headline,
            Some(BlockKind::Paragraph(_)) if block.is_some_and(|block| is_verse(block)) => {
                Setting::Verse
            }
            _ => Setting::Prose,
        }
    }

    /// The stretch of one person's words in which all of a passage is: between quotation marks, in a block quotation, in an answer or
    /// after a dash. A question is nobody's statement.
    pub(super) fn own_words(&self, passage: &Passage) -> Option<Range<usize>> {
        let (text, words) = match passage.part {
            Part::Title => (self.title, bare(self.title, passage.range())),
            Part::Text => (
                self.body.text.as_str(),
                bare(&self.body.text, passage.range()),
            ),
        };
        let holds = |range: &Range<usize>| range.start <= words.start && words.end <= range.end;
        let leaf = match passage.part {
            Part::Title => Some(0..text.len()),
            Part::Text => self.body.leaves.iter().find(|leaf| holds(leaf)).cloned(),
        };
        let in_leaf = leaf.filter(|leaf| leaf.len() <= LONGEST).and_then(|leaf| {
            let marks = in_marks(text.get(leaf.clone())?).into_iter();
            let marks = marks.map(|mark| mark.start + leaf.start..mark.end + leaf.start);
            marks.filter(holds).min_by_key(ExactSizeIterator::len)
        });
        if in_leaf.is_some() || passage.part == Part::Title {
            return in_leaf;
        }
        let mut turns = self.turns().iter();
        let is_asked =
            turns.any(|turn| turn.part == TurnKind::Question && turn.words.iter().any(&holds));
        if is_asked {
            return None;
        }
        self.spoken()
            .into_iter()
            .filter(holds)
            .min_by_key(ExactSizeIterator::len)
    }

    /// The answer of an interview in which all of a passage is: one range for each of its paragraphs.
    pub(super) fn answer_around(&self, passage: &Passage) -> Option<&[Range<usize>]> {
        let words = bare(&self.body.text, passage.range());
        let holds = |range: &Range<usize>| range.start <= words.start && words.end <= range.end;
        let mut turns = self.turns().iter().filter(|_| passage.part == Part::Text);
        let turn = turns.find(|turn| turn.words.iter().any(holds))?;
        (turn.part == TurnKind::Answer).then_some(turn.words.as_slice())
    }

    /// What someone says without quotation marks around it: block quotations, what is said in turn, and what is behind dashes.
    pub(super) fn spoken(&self) -> Vec<Range<usize>> {
        let quotations = self.body.blocks.iter();
        let quotations = quotations.filter(|block| matches!(block.kind, BlockKind::Quote(None, _)));
        let mut spoken: Vec<Range<usize>> = quotations.map(|block| block.text.clone()).collect();
        spoken.extend(self.turns().iter().flat_map(|turn| turn.words.clone()));
        for leaf in &self.body.leaves {
            spoken.extend(self.dialogue(leaf));
        }
        spoken
    }

    /// The stretches of a paragraph between its dashes that are spoken.
    fn dialogue(&self, leaf: &Range<usize>) -> Vec<Range<usize>> {
        let text = self.body.text.get(leaf.clone()).unwrap_or_default();
        if !begins_dialogue(text) {
            return Vec::new();
        }
        let mut dashes: Vec<usize> = text
            .char_indices()
            .filter(|&(_, c)| is_long_dash(c))
            .map(|(at, _)| at + leaf.start)
            .collect();
        dashes.push(leaf.end);
        dashes
            .chunks(2)
            .filter_map(|pair| Some(*pair.first()?..*pair.last()?))
            .collect()
    }

    fn in_headline(&self, words: Range<usize>) -> Setting {
        let words = bare(self.title, words);
        match between(self.title, 0, &words) {
            (true, true, _) => Setting::Marks,
            (_, _, true) => Setting::SomeMarks,
            _ => Setting::Headline,
        }
    }

    /// Whether words begin between quotation marks, end between some, and hold some. Marks pair up within a paragraph.
    fn marks(&self, words: &Range<usize>) -> (bool, bool, bool) {
        let leaves = self.body.leaves.iter();
        let here = leaves.filter(|leaf| leaf.start < words.end && words.start < leaf.end);
        let (mut begins, mut ends, mut holds) = (false, false, false);
        for leaf in here.filter(|leaf| leaf.len() <= LONGEST) {
            let text = self.body.text.get(leaf.clone()).unwrap_or_default();
            let found = between(text, leaf.start, words);
            begins |= found.0;
            ends |= found.1;
            holds |= found.2;
        }
        (begins, ends, holds)
    }

    fn turns(&self) -> &[Turn] {
        self.turns.get_or_init(|| {
            turns(
                self.title,
                &self.body.text,
                self.language,
                &self.body.stretches(),
            )
        })
    }

    /// Whether words are spoken in a paragraph that begins with a dash: "—No lo sé —dijo ella—. Nadie lo sabe."
    fn is_dialogue(&self, words: &Range<usize>) -> bool {
        let leaf = self
            .body
            .leaves
            .iter()
            .find(|leaf| leaf.start <= words.start && words.start < leaf.end);
        let Some((leaf, text)) =
            leaf.and_then(|leaf| Some((leaf, self.body.text.get(leaf.clone())?)))
        else {
            return false;
        };
        let spoken = |range: &Range<usize>| {
            let before = self
                .body
                .text
                .get(leaf.start..range.start)
                .unwrap_or_default();
            let within = self.body.text.get(range.clone()).unwrap_or_default();
            before.matches(is_long_dash).count() % 2 == 1 && !within.contains(is_long_dash)
        };
        begins_dialogue(text) && words.end <= leaf.end && spoken(words)
    }
}

fn is_long_dash(c: char) -> bool {
    is_dash(c) && c != '-'
}

/// Whether a paragraph begins with a dash and a capital.
fn begins_dialogue(text: &str) -> bool {
    text.strip_prefix(is_long_dash).is_some_and(|rest| {
        let mut letters = rest.trim_start().chars();
        letters
            .next()
            .is_some_and(|c| !c.is_lowercase() && !c.is_ascii_digit())
    })
}

/// A range without the signs around its words.
fn bare(text: &str, range: Range<usize>) -> Range<usize> {
    let words = text.get(range.clone()).unwrap_or_default();
    let start = words.find(char::is_alphanumeric).unwrap_or(0);
    let end = words
        .rfind(char::is_alphanumeric)
        .map_or(words.len(), |at| {
            at + words
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(0, char::len_utf8)
        });
    range.start + start..range.start + end.max(start)
}

/// Whether words begin between quotation marks of a paragraph, end between some, and share words with some.
fn between(text: &str, offset: usize, words: &Range<usize>) -> (bool, bool, bool) {
    let mut found = (false, false, false);
    for mark in in_marks(text) {
        let mark = mark.start + offset..mark.end + offset;
        found.0 |= mark.start <= words.start && words.start < mark.end;
        found.1 |= mark.start < words.end && words.end <= mark.end;
        found.2 |= mark.start < words.end && words.start < mark.end;
    }
    found
}

/// Whether a paragraph is set in short lines: a poem, a song, an inscription.
fn is_verse(block: &Block) -> bool {
    let BlockKind::Paragraph(inlines) = &block.kind else {
        return false;
    };
    let breaks = inlines
        .iter()
        .filter(|inline| matches!(inline, Inline::Break))
        .count();
    breaks > 1 && block.text.len() / (breaks + 1) <= 80
}
