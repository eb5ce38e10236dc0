//! Reads the blocks of a body and their contents.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Tag};

use super::inlines::{is_inline, push_text};
use super::model::{Block, BlockKind, Body};
use super::reader::{DEPTH, Reader, Until};
use crate::content::headings;
use crate::diagnostic::{Diagnostic, Rule, Span};

impl Reader<'_, '_> {
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(
            self.file,
            self.offset + range.start..self.offset + range.end,
        )
    }

    pub(super) fn finish(mut self, blocks: Vec<Block>) -> Body {
        self.body.blocks = blocks;
        self.body.footnotes = self.notes.settle(&mut self.body.blocks, self.problems);
        self.report_addresses();
        headings::settle(&mut self.body);
        self.body
    }

    /// The blocks up to the end of the enclosing one.
    pub(super) fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        // The places of these blocks and of the enclosing one in the source.
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

    /// Separates the words of the next block from those before.
    pub(super) fn part(&mut self) {
        if !self.body.text.is_empty() && !self.body.text.ends_with('\n') {
            self.body.text.push('\n');
        }
    }

    /// A block of running words.
    pub(super) fn leaf(&mut self, read: impl FnOnce(&mut Self) -> BlockKind) -> Block {
        let start = self.body.text.len();
        let kind = read(self);
        let text = start..self.body.text.len();
        if !text.is_empty() {
            self.body.leaves.push(text.clone());
        }
        Block { kind, text }
    }

    pub(super) fn block(
        &mut self,
        tag: Tag<'_>,
        range: Range<usize>,
        depth: usize,
    ) -> Option<Block> {
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

    pub(super) fn heading(&mut self, level: HeadingLevel, depth: usize) -> BlockKind {
        let start = self.body.text.len();
        let inlines = self.inlines(Until::End, depth);
        let id = headings::slug(self.body.text.get(start..).unwrap_or(""));
        BlockKind::Heading(level as u8, id, inlines)
    }

    pub(super) fn items(&mut self, first: Option<u64>, depth: usize) -> Vec<Vec<Block>> {
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

    /// An HTML block as plain text.
    pub(super) fn html(&mut self, range: Range<usize>) -> Block {
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

    pub(super) fn report_html(&mut self, range: Range<usize>) {
        let problem = Diagnostic::at(Rule::RawHtml, self.span(range), "HTML is shown as text")
            .label("shown as written");
        self.problems.push(problem.help(
            "write it in Markdown; to show the characters themselves, put them between backticks",
        ));
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
