//! The common form of all clippings: the text in blocks, and what it states about itself.

#![allow(
    dead_code,
    reason = "forms with more structure than a dump are read next"
)]

use std::ops::Range;

use super::read_back::{problems_with, reads_as};
use super::unread::Unread;
use crate::content::article::PublisherStatus;

/// A clipping after reading, before its text is analysed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Received {
    /// The headline.
    pub(super) title: Option<String>,
    /// The name of the publisher that the clipping states.
    pub(super) publisher: Option<String>,
    /// How the publisher is known, if not simply because it is stated.
    pub(super) publisher_status: Option<PublisherStatus>,
    /// The agency that supplied the text.
    pub(super) agency: Option<String>,
    /// Whether a line after the text states another publisher.
    pub(super) has_foreign_footer: bool,
    /// The byline.
    pub(super) byline: Option<String>,
    /// The date of publication that it states, in EDTF.
    pub(super) published: Option<String>,
    /// The date on which its data was created, in EDTF, from which the date of publication can be inferred.
    pub(super) made: Option<String>,
    /// The date on which someone read it, in EDTF.
    pub(super) accessed: Option<String>,
    /// The place of writing in its data.
    pub(super) dateline: Option<String>,
    /// The language that it states, as a tag.
    pub(super) language: Option<String>,
    /// The address that it states.
    pub(super) url: Option<String>,
    /// Copies of it in archives: the address of each, and its date in EDTF.
    pub(super) archived: Vec<(String, Option<String>)>,
    /// What it says about itself that is in none of the fields.
    pub(super) unread: Vec<Unread>,
    /// Its description of itself in a sentence or two.
    pub(super) description: Option<String>,
    /// Its abstract.
    pub(super) summary: Option<String>,
    /// Whether it only cites an article and has no text.
    pub(super) is_citation: bool,
    /// The body.
    pub(super) body: Vec<Block>,
    /// Lines that belong neither to the body nor to the fields above.
    pub(super) left_out: Vec<String>,
    /// The body as the dossier's Markdown, if it was received as Markdown; its words are those of the blocks.
    pub(super) written: Option<String>,
    /// What it states that fits neither into the body nor into a field; listed in full for the editor.
    pub(super) unplaced: Vec<String>,
    /// Remarks for the editor, as sentences.
    pub(super) remarks: Vec<String>,
    /// The agency's status of the item, if it is not free to be used.
    pub(super) standing: Option<Standing>,
    /// The time before which the agency asks not to publish it, as written.
    pub(super) embargo: Option<String>,
    /// The time after which the agency asks not to use it, as written.
    pub(super) expires: Option<String>,
    /// Why it is not an article, so that none is drafted.
    pub(super) refused: Option<String>,
    /// Whether the body could not be told from its surroundings, so that everything was kept.
    pub(super) kept_all: bool,
}

/// The status that an agency gives to an item that is not free to be used, in the agency's own word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It was withdrawn.
    Withdrawn(String),
    /// It is withheld for now.
    Withheld(String),
}

impl Standing {
    /// The status as a sentence.
    pub(super) fn sentence(&self) -> String {
        match self {
            Self::Withdrawn(word) => format!("The agency withdrew this item (`{word}`)."),
            Self::Withheld(word) => format!("The agency withholds this item (`{word}`)."),
        }
    }
}

impl Received {
    /// Removes the first bytes of a block from the text. If the body is kept as written and the words cannot be removed from it,
    /// they stay.
    pub(super) fn cut_beginning(&mut self, at: usize, end: usize) {
        let Some(block) = self.body.get(at) else {
            return;
        };
        let shorter = block.from(end);
        if let Some(written) = &self.written {
            let words = block.text.get(..end).unwrap_or_default();
            let text = |blocks: &[Block]| {
                let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
                texts.join("\n")
            };
            let mut body = self.body.clone();
            body.splice(at..=at, [shorter.clone()]);
            let cut = written.replacen(words, "", 1);
            // At the beginning of a line, the rest can be something else: "PORTO: <!--".
            let is_same =
                reads_as(&cut, &text(&body)) && problems_with(&cut) <= problems_with(written);
            if cut == *written || !is_same {
                return;
            }
            self.written = Some(cut);
        }
        if let Some(block) = self.body.get_mut(at) {
            *block = shorter;
        }
    }
}

/// A clipping, or one of several items in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Piece {
    /// The id of the item, if the file contains several.
    pub(super) item: Option<String>,
    /// The fingerprint of the item, if the file contains several.
    pub(super) sha256: Option<String>,
    /// What it says.
    pub(super) received: Received,
}

/// A coherent part of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Its kind.
    pub(super) kind: BlockKind,
    /// Its words, on one line.
    pub(super) text: String,
    /// Formatting of some of its words. Ranges are in `text`, in order, and nested or disjoint.
    pub(super) marks: Vec<Mark>,
}

impl Block {
    /// Words without marks.
    pub(super) fn plain(kind: BlockKind, text: String) -> Self {
        Self {
            kind,
            text,
            marks: Vec::new(),
        }
    }

    /// The block without the text before a position.
    pub(super) fn from(&self, start: usize) -> Self {
        let kept = |mark: &Mark| {
            let range = mark.range.start.max(start)..mark.range.end;
            (range.start < range.end).then(|| Mark {
                range: range.start - start..range.end - start,
                kind: mark.kind.clone(),
            })
        };
        Self {
            kind: self.kind,
            text: self.text.get(start..).unwrap_or_default().to_owned(),
            marks: self.marks.iter().filter_map(kept).collect(),
        }
    }
}

/// A kind of block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// A paragraph.
    Paragraph,
    /// A heading between paragraphs, with its level below the headline, from 2.
    Subhead(u8),
    /// An item of a list.
    Item {
        /// Its number, in a numbered list.
        number: Option<u32>,
        /// How many lists its list is nested in.
        depth: u8,
    },
    /// A paragraph of a block quotation.
    Quote,
    /// A picture caption.
    Caption,
    /// A cell of a table.
    Cell(Place),
    /// A paragraph of a footnote.
    Note,
}

impl BlockKind {
    /// Its name in data.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Subhead(_) => "subhead",
            Self::Item { .. } => "item",
            Self::Quote => "quote",
            Self::Caption => "caption",
            Self::Cell(_) => "cell",
            Self::Note => "footnote",
        }
    }

    /// Whether it is a subhead.
    pub(super) fn is_subhead(self) -> bool {
        matches!(self, Self::Subhead(_))
    }
}

/// The position of a cell in its table. Empty cells are not blocks and only leave their position empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Its row, counted from 0.
    pub(super) row: usize,
    /// Its column, counted from 0.
    pub(super) column: usize,
    /// Whether it is the head of its column.
    pub(super) is_head: bool,
}

impl Place {
    /// Whether a cell at this position begins a new table after the one that contains the cell before it.
    pub(super) fn begins_behind(self, before: Self) -> bool {
        (self.row, self.column) <= (before.row, before.column)
    }
}

/// Formatting of some words in a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The words.
    pub(super) range: Range<usize>,
    /// The kind of formatting.
    pub(super) kind: MarkKind,
}

impl Mark {
    /// The mark with its range counted from the beginning of `stretch`.
    pub(super) fn within(&self, stretch: &Range<usize>) -> Self {
        let from = |at: usize| at.saturating_sub(stretch.start);
        Self {
            range: from(self.range.start)..from(self.range.end),
            kind: self.kind.clone(),
        }
    }
}

/// A kind of formatting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum MarkKind {
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck out: no longer valid.
    Struck,
    /// A link to a web address.
    Link(String),
}
