//! A Markdown body: a small tree over plain text.

use std::ops::Range;

use crate::content::kind::Reference;
use crate::diagnostic::Span;

/// A Markdown body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Where it is in its file.
    pub span: Span,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Everything that a reader reads, in order; line breaks separate blocks. Code blocks are not part of it.
    pub text: String,
    /// The coherent ranges of `text`: one for each paragraph, heading, list item, table cell.
    pub leaves: Vec<Range<usize>>,
    /// Its links, sorted by start.
    pub links: Vec<LinkText>,
    /// Its footnotes, in the order of their first references.
    pub footnotes: Vec<Footnote>,
    /// Where pieces of `text` are in the file: offset in the text, offset in the file.
    pub(super) pieces: Vec<(usize, usize)>,
}

/// A block and the range of the body's text that it covers.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its part of the body's text.
    pub text: Range<usize>,
}

/// A footnote that the text refers to.
#[derive(Clone, Debug, Default)]
pub struct Footnote {
    /// What it says.
    pub blocks: Vec<Block>,
    /// The number of references to it.
    pub calls: usize,
}

/// A kind of block.
#[derive(Clone, Debug)]
pub enum BlockKind {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// Words of a tight list item, without a paragraph of their own.
    Plain(Vec<Inline>),
    /// A heading: its level below the page's headline, 2 to 6; its id, which is unique in the body; the words.
    Heading(u8, String, Vec<Inline>),
    /// A quotation, or an alert with its kind (`note`, `warning` …).
    Quote(Option<&'static str>, Vec<Block>),
    /// A list, with its first number if it is numbered.
    List(Option<u64>, Vec<Vec<Block>>),
    /// A block of code, with its language if it states one.
    Code(Option<String>, String),
    /// A table.
    Table(Table),
    /// Terms with their definitions.
    Definitions(Vec<Definition>),
    /// A thematic break.
    Rule,
}

/// A table: how its columns are set, its head, its rows.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// `left`, `center`, `right`, or nothing, for each column.
    pub alignments: Vec<Option<&'static str>>,
    /// Cells of the head.
    pub head: Vec<Vec<Inline>>,
    /// Cells of the rows.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// An entry in a definition list.
#[derive(Clone, Debug)]
pub enum Definition {
    /// What is defined.
    Term(Vec<Inline>),
    /// What it means.
    Meaning(Vec<Block>),
}

/// Words with their formatting. Ranges are in the body's text.
#[derive(Clone, Debug)]
pub enum Inline {
    /// Words.
    Text(Range<usize>),
    /// Code.
    Code(Range<usize>),
    /// A hard line break.
    Break,
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Struck out.
    Struck(Vec<Inline>),
    /// A link: its index in the body's links, and its words.
    Link(usize, Vec<Inline>),
    /// A picture: its index in the body's links, and its description.
    Image(usize, String),
    /// A reference to a footnote: the index in the body's footnotes, and the number among the references to that footnote, from 1.
    Footnote(usize, usize),
    /// A checkbox in a task list; true if it is checked.
    Task(bool),
}

/// A link as written.
#[derive(Clone, Debug)]
pub struct LinkText {
    /// Where it leads.
    pub target: LinkTarget,
    /// Where it is.
    pub span: Span,
    /// The words of the link.
    pub text: Range<usize>,
    /// Whether it is a picture.
    pub is_image: bool,
}

/// Where a link leads, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// A record, and in an article the passage with these words.
    Record(Reference, Option<String>),
    /// A web or email address.
    Web(String),
    /// A heading of the same body.
    Heading(String),
    /// A file of the dossier's `static/` folder.
    File(String),
    /// Nowhere; this was reported when the link was read.
    Nowhere,
}

impl Body {
    /// The range of a part of the text in the file, for messages.
    pub fn span_of(&self, range: &Range<usize>) -> Span {
        let at = |offset: usize| {
            let piece = self
                .pieces
                .partition_point(|(text, _)| *text <= offset)
                .checked_sub(1)?;
            self.pieces
                .get(piece)
                .map(|(text, source)| source + (offset - text))
        };
        let limit = self.span.range();
        match (at(range.start), at(range.end.saturating_sub(1))) {
            (Some(start), Some(last)) if limit.contains(&start) && last >= start => {
                Span::new(self.span.file, start..(last + 1).min(limit.end))
            }
            _ => self.span.start(),
        }
    }
}
