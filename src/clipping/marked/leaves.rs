//! The coherent parts of a Markdown body, with their kinds.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::clipping::address::is_address;
use crate::clipping::received::{Block, BlockKind, Mark, MarkKind, Place};
use crate::content::body::{self, Body, Definition, Inline, LinkTarget};

/// Everything that a reader reads, in order. The texts of the blocks, one per line, are the body's text.
pub(super) fn blocks(body: &Body) -> Vec<Block> {
    let mut reader = Reader {
        body,
        known: BTreeMap::new(),
    };
    reader.blocks(&body.blocks, Around::default());
    for footnote in &body.footnotes {
        reader.blocks(
            &footnote.blocks,
            Around {
                note: true,
                ..Around::default()
            },
        );
    }
    let mut known = reader.known;
    let leaves = body.leaves.iter();
    leaves
        .map(|range| {
            let (kind, marks) = known
                .remove(&range.start)
                .unwrap_or((BlockKind::Paragraph, Vec::new()));
            let text = body.text.get(range.clone()).unwrap_or_default();
            Block {
                kind,
                text: text.to_owned(),
                marks: marks.iter().map(|mark| mark.within(range)).collect(),
            }
        })
        .collect()
}

struct Reader<'a> {
    body: &'a Body,
    /// What is known about the blocks, by where they begin.
    known: BTreeMap<usize, (BlockKind, Vec<Mark>)>,
}

#[derive(Clone, Copy, Default)]
struct Around {
    quote: bool,
    note: bool,
    /// The item's number, if the list is numbered, and the depth of the list.
    item: Option<(Option<u32>, u8)>,
}

impl Around {
    fn kind(self) -> BlockKind {
        match self {
            Self { note: true, .. } => BlockKind::Note,
            Self {
                item: Some((number, depth)),
                ..
            } => BlockKind::Item { number, depth },
            Self { quote: true, .. } => BlockKind::Quote,
            Self { .. } => BlockKind::Paragraph,
        }
    }
}

impl Reader<'_> {
    fn blocks(&mut self, blocks: &[body::Block], around: Around) {
        for block in blocks {
            match &block.kind {
                body::BlockKind::Paragraph(inlines) | body::BlockKind::Plain(inlines) => {
                    self.leaf(&block.text, around.kind(), inlines);
                }
                body::BlockKind::Heading(level, _, inlines) => {
                    self.leaf(&block.text, BlockKind::Subhead(*level), inlines);
                }
                body::BlockKind::Quote(_, inner) => {
                    let quote = true;
                    self.blocks(inner, Around { quote, ..around });
                }
                body::BlockKind::List(first, items) => self.list(*first, items, around),
                body::BlockKind::Table(table) => {
                    self.row(&table.head, 0, true);
                    for (row, cells) in (1..).zip(&table.rows) {
                        self.row(cells, row, false);
                    }
                }
                body::BlockKind::Definitions(parts) => {
                    for part in parts {
                        match part {
                            Definition::Term(inlines) => self.inner_leaf(inlines, around.kind()),
                            Definition::Meaning(inner) => self.blocks(inner, around),
                        }
                    }
                }
                body::BlockKind::Code(..) | body::BlockKind::Rule => {}
            }
        }
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<body::Block>], around: Around) {
        let depth = around
            .item
            .map_or(0, |(_, depth)| depth.saturating_add(1).min(3));
        for (at, item) in items.iter().enumerate() {
            let number = first.and_then(|first| {
                u32::try_from(first.saturating_add(u64::try_from(at).ok()?)).ok()
            });
            let item_of = Some((number, depth));
            self.blocks(
                item,
                Around {
                    item: item_of,
                    ..around
                },
            );
        }
    }

    fn row(&mut self, cells: &[Vec<Inline>], row: usize, is_head: bool) {
        for (column, cell) in cells.iter().enumerate() {
            let place = Place {
                row,
                column,
                is_head,
            };
            self.inner_leaf(cell, BlockKind::Cell(place));
        }
    }

    /// Words that begin a block of their own.
    fn inner_leaf(&mut self, inlines: &[Inline], kind: BlockKind) {
        if let Some(range) = covered(inlines) {
            self.leaf(&range, kind, inlines);
        }
    }

    fn leaf(&mut self, range: &Range<usize>, kind: BlockKind, inlines: &[Inline]) {
        let mut marks = Vec::new();
        self.marks(inlines, &mut marks);
        marks.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
        self.known.insert(range.start, (kind, marks));
    }

    fn marks(&self, inlines: &[Inline], marks: &mut Vec<Mark>) {
        for inline in inlines {
            let (inner, kind) = match inline {
                Inline::Emphasis(inner) => (inner, Some(MarkKind::Emphasis)),
                Inline::Strong(inner) => (inner, Some(MarkKind::Strong)),
                Inline::Struck(inner) => (inner, Some(MarkKind::Struck)),
                Inline::Link(at, inner) => {
                    let target = self.body.links.get(*at).map(|link| &link.target);
                    let url = match target {
                        Some(LinkTarget::Web(url)) if is_address(url) => {
                            Some(MarkKind::Link(url.clone()))
                        }
                        _ => None,
                    };
                    (inner, url)
                }
                Inline::Text(_)
                | Inline::Code(_)
                | Inline::Break
                | Inline::Image(..)
                | Inline::Footnote(..)
                | Inline::Task(_) => continue,
            };
            if let (Some(kind), Some(range)) = (kind, covered(inner)) {
                marks.push(Mark { range, kind });
            }
            self.marks(inner, marks);
        }
    }
}

/// The range that some words cover.
fn covered(inlines: &[Inline]) -> Option<Range<usize>> {
    let ranges = inlines.iter().filter_map(|inline| match inline {
        Inline::Text(range) | Inline::Code(range) => Some(range.clone()),
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Struck(inner)
        | Inline::Link(_, inner) => covered(inner),
        Inline::Break | Inline::Image(..) | Inline::Footnote(..) | Inline::Task(_) => None,
    });
    ranges.reduce(|all, one| all.start.min(one.start)..all.end.max(one.end))
}
