//! Markdown bodies as a small tree over one plain text.
//!
//! A body's `text` is what a reader sees, without any mark-up; the tree's leaves are ranges of it. Passages are named by their words,
//! found in that text, and laid over the tree when it is shown. Raw HTML is text like any other.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, OffsetIter, Options, Parser, Tag};

use self::links::Written;
use self::lost::{Taken, Undefined};
use super::footnotes::Notes;
use super::headings;
use super::shapes::Reference;
use super::unseen;
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Located, Rule, Span};
use crate::text::unseen::{is_turning, runs_from_right, unturned};

mod links;
mod lost;
mod parts;

/// A Markdown body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Where it stands in its file.
    pub span: Span,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Everything a reader reads, in order; blocks are parted by line breaks. Code blocks are not part of it.
    pub text: String,
    /// The stretches of `text` that hang together: one for each paragraph, heading, list item, table cell.
    pub leaves: Vec<Range<usize>>,
    /// Its links, in order of their beginnings.
    pub links: Vec<LinkText>,
    /// Its footnotes, in order of their first call.
    pub footnotes: Vec<Footnote>,
    /// Where pieces of `text` stand in the file: offset in the text, offset in the file.
    pieces: Vec<(usize, usize)>,
}

/// A block and the stretch of the body's text it covers.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its part of the body's text.
    pub text: Range<usize>,
}

/// A footnote that the text calls.
#[derive(Clone, Debug, Default)]
pub struct Footnote {
    /// What it says.
    pub blocks: Vec<Block>,
    /// How often it is called.
    pub calls: usize,
}

/// A kind of block.
#[derive(Clone, Debug)]
pub enum BlockKind {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// Words of a tight list item, without a paragraph of their own.
    Plain(Vec<Inline>),
    /// A heading: its level under the page's own headline, 2 to 6; its id, which no other heading of the body has; the words.
    Heading(u8, String, Vec<Inline>),
    /// A quotation, or an alert with its kind (`note`, `warning` …).
    Quote(Option<&'static str>, Vec<Block>),
    /// A list, with its first number if it is numbered.
    List(Option<u64>, Vec<Vec<Block>>),
    /// Code in a language, if it names one.
    Code(Option<String>, String),
    /// A table.
    Table(Table),
    /// Terms with their definitions.
    Definitions(Vec<Definition>),
    /// A line across.
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

/// One part of a definition list.
#[derive(Clone, Debug)]
pub enum Definition {
    /// What is defined.
    Term(Vec<Inline>),
    /// What it means.
    Meaning(Vec<Block>),
}

/// Words and what is done with them. Ranges are of the body's text.
#[derive(Clone, Debug)]
pub enum Inline {
    /// Words.
    Text(Range<usize>),
    /// Code.
    Code(Range<usize>),
    /// A line break that was asked for.
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
    /// A call of a footnote: its index in the body's footnotes, and which of its calls this is, from 1.
    Footnote(usize, usize),
    /// A box to tick in a list of tasks.
    Task(bool),
}

/// A link as written.
#[derive(Clone, Debug)]
pub struct LinkText {
    /// Where it leads.
    pub target: LinkTarget,
    /// Where it stands.
    pub span: Span,
    /// The words it is laid on.
    pub text: Range<usize>,
    /// Whether it is a picture.
    pub is_image: bool,
}

/// Where a link leads, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// A record; in an article, the passage with these words.
    Record(Reference, Option<String>),
    /// An address on the web, or for mail.
    Web(String),
    /// A heading of the same body.
    Heading(String),
    /// A file of the dossier's `static/` folder.
    File(String),
    /// Nowhere: reported when it was read.
    Nowhere,
}

/// The Markdown that is read.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// How deep quotations and lists may nest before their content is shown flat.
const DEPTH: usize = 48;

impl Body {
    /// Reads the Markdown in `source`, which begins `offset` bytes into `file`.
    pub fn read(file: FileId, offset: usize, source: &str, problems: &mut Diagnostics) -> Self {
        Self::read_part(file, offset, source, runs_from_right(source), problems)
    }

    /// The same with Markdown that is part of a text; `from_right`: whether that text runs from right to left anywhere.
    pub(super) fn read_part(
        file: FileId,
        offset: usize,
        source: &str,
        from_right: bool,
        problems: &mut Diagnostics,
    ) -> Self {
        let (body, entities) = Self::parse(file, offset, source, problems);
        let written = unseen::Written {
            file,
            offset,
            text: source,
            escapes: &entities,
            from_right,
        };
        unseen::check(written, problems);
        body
    }

    /// Reads Markdown, and finds the entities in it that stand for characters nobody sees.
    pub(super) fn parse(
        file: FileId,
        offset: usize,
        source: &str,
        problems: &mut Diagnostics,
    ) -> (Self, Vec<(Range<usize>, char)>) {
        let body = Self {
            span: Span::new(file, offset..offset + source.len()),
            blocks: Vec::new(),
            text: String::new(),
            leaves: Vec::new(),
            links: Vec::new(),
            footnotes: Vec::new(),
            pieces: Vec::new(),
        };
        let undefined = Undefined::default();
        let taken = Taken::of(&undefined);
        let events = Parser::new_with_broken_link_callback(source, options(), Some(undefined))
            .into_offset_iter()
            .peekable();
        let mut reader = Reader {
            source,
            events,
            file,
            offset,
            body,
            notes: Notes::default(),
            entities: Vec::new(),
            taken,
            problems,
        };
        let blocks = reader.blocks(0);
        let entities = std::mem::take(&mut reader.entities);
        (reader.finish(blocks), entities)
    }
}

impl Body {
    /// The ids of its headings, in the order of the page.
    pub fn heading_ids(&self) -> Vec<&str> {
        headings::ids(self)
    }

    /// Reads Markdown that stands in a field. YAML may fold and escape, so whatever is wrong with it is shown at the whole field.
    pub fn of_field(field: &Located<String>, problems: &mut Diagnostics) -> Self {
        let mut found = Diagnostics::default();
        let (mut body, entities) = Self::parse(field.span.file, 0, &field.value, &mut found);
        problems.extend(unseen::entities(field, &entities));
        body.span = field.span;
        body.pieces.clear();
        for link in &mut body.links {
            link.span = field.span;
        }
        problems.extend(found.iter().map(|problem| {
            let related = problem.related.iter();
            Diagnostic {
                span: Some(field.span),
                related: related
                    .map(|(_, words)| (field.span, words.clone()))
                    .collect(),
                ..problem.clone().advising()
            }
        }));
        body
    }

    /// Where a stretch of the text stands in the file, for messages.
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

struct Reader<'a, 'p> {
    source: &'a str,
    events: Peekable<OffsetIter<'a, Undefined>>,
    file: FileId,
    offset: usize,
    body: Body,
    /// Footnotes, as they are defined and called.
    notes: Notes,
    /// Entities that stand for one character other than what is written, in order.
    entities: Vec<(Range<usize>, char)>,
    /// What Markdown takes without a word.
    taken: Taken,
    problems: &'p mut Diagnostics,
}

impl Reader<'_, '_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(
            self.file,
            self.offset + range.start..self.offset + range.end,
        )
    }

    fn finish(mut self, blocks: Vec<Block>) -> Body {
        self.body.blocks = blocks;
        self.body.footnotes = self.notes.settle(&mut self.body.blocks, self.problems);
        self.report_addresses();
        headings::settle(&mut self.body);
        self.body
    }

    /// Blocks up to the end of what encloses them.
    fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        // Where they and what encloses them are written.
        let (mut places, mut around) = (Vec::new(), 0..self.source.len());
        while let Some((event, range)) = self.events.peek().cloned() {
            match event {
                Event::End(_) => {
                    self.events.next();
                    around = range;
                    break;
                }
                Event::Start(tag) if !is_inline(&tag) => {
                    self.events.next();
                    self.part();
                    places.push(range.clone());
                    blocks.extend(self.block(tag, range, depth));
                }
                Event::Rule => {
                    self.events.next();
                    places.push(range);
                    let at = self.body.text.len();
                    blocks.push(Block {
                        kind: BlockKind::Rule,
                        text: at..at,
                    });
                }
                _ => {
                    self.part();
                    blocks.push(
                        self.leaf(|reader| {
                            BlockKind::Plain(reader.inlines(Until::NextBlock, depth))
                        }),
                    );
                    places.push(range.start..self.taken.read_to);
                }
            }
        }
        self.look_for_addresses(&around, &places);
        blocks
    }

    /// Parts the next block's words from those before.
    fn part(&mut self) {
        if !self.body.text.is_empty() && !self.body.text.ends_with('\n') {
            self.body.text.push('\n');
        }
    }

    /// A block whose words hang together.
    fn leaf(&mut self, read: impl FnOnce(&mut Self) -> BlockKind) -> Block {
        let start = self.body.text.len();
        let kind = read(self);
        let text = start..self.body.text.len();
        if !text.is_empty() {
            self.body.leaves.push(text.clone());
        }
        Block { kind, text }
    }

    fn block(&mut self, tag: Tag<'_>, range: Range<usize>, depth: usize) -> Option<Block> {
        if depth > DEPTH {
            self.report_depth(range);
            return Some(self.leaf(|reader| BlockKind::Plain(reader.flattened())));
        }
        let start = self.body.text.len();
        let kind = match tag {
            Tag::Paragraph => {
                return Some(self.leaf(|r| BlockKind::Paragraph(r.inlines(Until::End, depth))));
            }
            Tag::Heading { level, .. } => return Some(self.leaf(|r| r.heading(level, depth))),
            Tag::HtmlBlock => return Some(self.html(range)),
            Tag::BlockQuote(kind) => BlockKind::Quote(kind.map(alert), self.blocks(depth + 1)),
            Tag::List(first) => BlockKind::List(first, self.items(first, depth)),
            Tag::CodeBlock(kind) => self.code(&kind, &range),
            Tag::Table(alignments) => self.table(&alignments, depth),
            Tag::DefinitionList => self.definitions(depth),
            Tag::FootnoteDefinition(label) => {
                let at = self.span(range.start..range.start + label.len() + "[^]".len());
                let blocks = self.blocks(depth + 1);
                self.notes.define(&label, at, blocks);
                return None;
            }
            _ => BlockKind::Quote(None, self.blocks(depth + 1)),
        };
        Some(Block {
            kind,
            text: start..self.body.text.len(),
        })
    }

    fn heading(&mut self, level: HeadingLevel, depth: usize) -> BlockKind {
        let start = self.body.text.len();
        let inlines = self.inlines(Until::End, depth);
        let id = headings::slug(self.body.text.get(start..).unwrap_or(""));
        BlockKind::Heading(level as u8, id, inlines)
    }

    fn items(&mut self, first: Option<u64>, depth: usize) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        let mut places = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(_) => {
                    places.push(range.start);
                    items.push(self.blocks(depth + 1));
                }
                _ => break,
            }
        }
        if let Some(first) = first {
            self.look_for_numbers(first, &places);
        }
        items
    }

    /// An HTML block, as the text it is.
    fn html(&mut self, range: Range<usize>) -> Block {
        self.report_html(range);
        self.leaf(|reader| {
            let mut inlines = Vec::new();
            for (event, _) in reader.events.by_ref() {
                match event {
                    Event::Html(html) | Event::Text(html) => {
                        push_text(&mut inlines, &mut reader.body.text, &html);
                    }
                    Event::End(_) => break,
                    _ => {}
                }
            }
            BlockKind::Paragraph(inlines)
        })
    }

    fn report_html(&mut self, range: Range<usize>) {
        let problem = Diagnostic::at(Rule::RawHtml, self.span(range), "HTML is shown as text")
            .label("shown as it stands here");
        self.problems.push(problem.help("write it in Markdown; where the signs themselves are meant, put them between backticks"));
    }

    /// Everything up to the end of what encloses it, as plain words.
    fn flattened(&mut self) -> Vec<Inline> {
        let mut inlines = Vec::new();
        let mut open = 1_usize;
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Start(
                    Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. },
                ) => {
                    self.taken.uses(link_type, &id);
                    open += 1;
                }
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                Event::Text(text)
                | Event::Code(text)
                | Event::Html(text)
                | Event::InlineHtml(text) => {
                    push_text(&mut inlines, &mut self.body.text, &text);
                }
                _ => push_text(&mut inlines, &mut self.body.text, " "),
            }
            if open == 0 {
                break;
            }
        }
        inlines
    }

    fn inlines(&mut self, until: Until, depth: usize) -> Vec<Inline> {
        let mut inlines = Vec::new();
        while let Some((event, range)) = self.events.peek().cloned() {
            match &event {
                Event::End(_) => {
                    if until == Until::End {
                        self.events.next();
                    }
                    break;
                }
                Event::Start(tag) if !is_inline(tag) => break,
                Event::Rule => break,
                _ => {}
            }
            self.events.next();
            self.taken.read_to = range.end;
            self.inline(event, range, depth, &mut inlines);
        }
        inlines
    }

    fn inline(
        &mut self,
        event: Event<'_>,
        range: Range<usize>,
        depth: usize,
        inlines: &mut Vec<Inline>,
    ) {
        match event {
            Event::Text(text) => {
                self.note_entity(&text, &range);
                self.look_for_wikilink(&text, &range);
                self.look_for_lost_footnote(&text, range.clone());
                let mut at = self.offset + range.start;
                for piece in text.split_inclusive(is_turning) {
                    self.body.pieces.push((self.body.text.len(), at));
                    push_text(inlines, &mut self.body.text, piece);
                    at += piece.len();
                }
            }
            Event::SoftBreak => push_text(inlines, &mut self.body.text, " "),
            Event::HardBreak => {
                self.body.text.push('\n');
                inlines.push(Inline::Break);
            }
            Event::Code(code) | Event::InlineMath(code) | Event::DisplayMath(code) => {
                let start = self.body.text.len();
                self.body.text.push_str(&unturned(&code));
                inlines.push(Inline::Code(start..self.body.text.len()));
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                self.report_html(range);
                push_text(inlines, &mut self.body.text, &html);
            }
            Event::FootnoteReference(label) => {
                // Which of its calls this is cannot be told before all are read.
                inlines.push(Inline::Footnote(self.notes.index(&label), 0));
            }
            Event::TaskListMarker(done) => inlines.push(Inline::Task(done)),
            Event::Start(tag) => self.span_of(tag, range, depth, inlines),
            Event::End(_) | Event::Rule => {}
        }
    }

    fn note_entity(&mut self, text: &str, range: &Range<usize>) {
        let mut signs = text.chars();
        if let (Some(sign), None) = (signs.next(), signs.next())
            && !sign.is_ascii_graphic()
            && self.source.get(range.clone()) != Some(text)
        {
            self.entities.push((range.clone(), sign));
        }
    }

    fn span_of(
        &mut self,
        tag: Tag<'_>,
        range: Range<usize>,
        depth: usize,
        inlines: &mut Vec<Inline>,
    ) {
        if depth > DEPTH {
            self.report_depth(range);
            let flat = self.flattened();
            inlines.extend(flat);
            return;
        }
        match tag {
            Tag::Strong => inlines.push(Inline::Strong(self.inlines(Until::End, depth + 1))),
            Tag::Strikethrough => inlines.push(Inline::Struck(self.inlines(Until::End, depth + 1))),
            Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            } => {
                let link = Written {
                    kind: link_type,
                    url: &dest_url,
                    title: &title,
                    label: &id,
                    span: self.span(range),
                    is_image: false,
                };
                let (at, words) = self.link(&link, depth);
                inlines.push(Inline::Link(at, words));
            }
            Tag::Image {
                link_type,
                dest_url,
                title,
                id,
            } => {
                let picture = Written {
                    kind: link_type,
                    url: &dest_url,
                    title: &title,
                    label: &id,
                    span: self.span(range),
                    is_image: true,
                };
                let (at, description) = self.picture(&picture, depth);
                inlines.push(Inline::Image(at, description));
            }
            _ => inlines.push(Inline::Emphasis(self.inlines(Until::End, depth + 1))),
        }
    }
}

/// Where words end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Until {
    /// At the end of what encloses them.
    End,
    /// Where the next block begins.
    NextBlock,
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

fn push_text(inlines: &mut Vec<Inline>, all: &mut String, text: &str) {
    let start = all.len();
    all.extend(text.chars().filter(|sign| !is_turning(*sign)));
    match inlines.last_mut() {
        Some(Inline::Text(last)) if last.end == start => last.end = all.len(),
        _ => inlines.push(Inline::Text(start..all.len())),
    }
}

fn alert(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "note",
        BlockQuoteKind::Tip => "tip",
        BlockQuoteKind::Important => "important",
        BlockQuoteKind::Warning => "warning",
        BlockQuoteKind::Caution => "caution",
    }
}

#[cfg(test)]
mod tests;
