//! What every form of clipping is turned into: its text in blocks, and what it states about itself.

#![allow(
    dead_code,
    reason = "forms with more structure than a dump are read next"
)]

use std::ops::Range;

use super::read_back::reads_as;
use super::unread::Unread;
use crate::content::article::PublisherStatus;

/// A clipping, read, with nothing recognised in its text yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Received {
    /// The headline.
    pub(super) title: Option<String>,
    /// The name of the publisher that the clipping states.
    pub(super) publisher: Option<String>,
    /// How the publisher is known, if that is not plain from its being stated.
    pub(super) publisher_status: Option<PublisherStatus>,
    /// The agency whose text it is.
    pub(super) agency: Option<String>,
    /// Whether a line after the text states another publisher.
    pub(super) has_foreign_footer: bool,
    /// Who signed it.
    pub(super) byline: Option<String>,
    /// The date it states, in EDTF.
    pub(super) published: Option<String>,
    /// When its data was made, in EDTF: what the date of publication can be inferred from.
    pub(super) made: Option<String>,
    /// When someone read it, in EDTF.
    pub(super) accessed: Option<String>,
    /// The place of writing that its data states.
    pub(super) dateline: Option<String>,
    /// The language it states: a tag.
    pub(super) language: Option<String>,
    /// The address it states.
    pub(super) url: Option<String>,
    /// Copies of it in archives: where each is, and the day on which it was made, in EDTF.
    pub(super) archived: Vec<(String, Option<String>)>,
    /// What it says about itself that is in none of the fields.
    pub(super) unread: Vec<Unread>,
    /// What it says about itself in a sentence or two.
    pub(super) description: Option<String>,
    /// Its abstract.
    pub(super) summary: Option<String>,
    /// Whether it only cites an article, and has no text of its own.
    pub(super) is_citation: bool,
    /// The body.
    pub(super) body: Vec<Block>,
    /// Lines that belong neither to the body nor to the fields above.
    pub(super) left_out: Vec<String>,
    /// The body as the dossier's Markdown, where it was received as Markdown: its words are those of the blocks.
    pub(super) written: Option<String>,
    /// What it states, and neither the body nor a field can hold: listed in full for the editor.
    pub(super) unplaced: Vec<String>,
    /// What an editor has to know of it: sentences.
    pub(super) remarks: Vec<String>,
    /// What its agency says of its use, if it is not free to be used.
    pub(super) standing: Option<Standing>,
    /// Before when its agency asks not to publish it, as written.
    pub(super) embargo: Option<String>,
    /// After when its agency asks not to use it any more, as written.
    pub(super) expires: Option<String>,
    /// Why no article is made of it: it is something else.
    pub(super) refused: Option<String>,
    /// Whether the body could not be distinguished from its surroundings, so that everything was kept.
    pub(super) kept_all: bool,
}

/// What an agency says of an item that is not free to be used, with the word it uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It was withdrawn.
    Withdrawn(String),
    /// It is withheld for the time being.
    Withheld(String),
}

impl Standing {
    /// It in words.
    pub(super) fn sentence(&self) -> String {
        match self {
            Self::Withdrawn(word) => format!("The agency withdrew this item (`{word}`)."),
            Self::Withheld(word) => format!("The agency withholds this item (`{word}`)."),
        }
    }
}

impl Received {
    /// Takes the first bytes of a block out of the text. Where the body is kept as it was written and the words cannot be taken out
    /// of it, they stay.
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
            if cut == *written || !reads_as(&cut, &text(&body)) {
                return;
            }
            self.written = Some(cut);
        }
        if let Some(block) = self.body.get_mut(at) {
            *block = shorter;
        }
    }
}

/// A clipping, or one of several that are in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Piece {
    /// Which of the file's items it is, where the file has several.
    pub(super) item: Option<String>,
    /// The fingerprint of the item, where the file has several.
    pub(super) sha256: Option<String>,
    /// What it says.
    pub(super) received: Received,
}

/// A stretch of the body that hangs together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// What it is.
    pub(super) kind: BlockKind,
    /// Its words, in one line.
    pub(super) text: String,
    /// What is done with some of them; ranges of `text`, in order, one inside another or apart.
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

    /// The block without what is before a place in it.
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
    /// A heading between paragraphs; its level below the headline, from 2.
    Subhead(u8),
    /// An item of a list.
    Item {
        /// Its number, in a numbered list.
        number: Option<u32>,
        /// In how many other lists its list is.
        depth: u8,
    },
    /// A paragraph of a quotation set apart.
    Quote,
    /// Words under a picture.
    Caption,
    /// A cell of a table.
    Cell(Place),
    /// A paragraph of a footnote.
    Note,
}

impl BlockKind {
    /// The word for it in data.
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

/// The place of a cell in its table. A cell without words is not a block, and only leaves its place empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Its row, counted from 0.
    pub(super) row: usize,
    /// Its column, counted from 0.
    pub(super) column: usize,
    /// Whether it says what its column holds.
    pub(super) is_head: bool,
}

impl Place {
    /// Whether a cell at this place begins another table than the cell before it is in.
    pub(super) fn begins_behind(self, before: Self) -> bool {
        (self.row, self.column) <= (before.row, before.column)
    }
}

/// Something done with words of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// Which words.
    pub(super) range: Range<usize>,
    /// What.
    pub(super) kind: MarkKind,
}

impl Mark {
    /// The mark with its range counted from the beginning of a stretch.
    pub(super) fn within(&self, stretch: &Range<usize>) -> Self {
        let from = |at: usize| at.saturating_sub(stretch.start);
        Self {
            range: from(self.range.start)..from(self.range.end),
            kind: self.kind.clone(),
        }
    }
}

/// What is done with words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum MarkKind {
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck out: said before, and not any more.
    Struck,
    /// A link to an address on the web.
    Link(String),
}
