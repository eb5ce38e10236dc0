//! The layout of a body's words: the blocks that contain them, and the words in bold or italics.

use std::ops::Range;

use super::body::{Block, BlockKind, Body, Definition, Inline};
use crate::analysis::model::Stretch;

impl Body {
    /// The blocks that contain a range of the text, from the outermost to the innermost.
    pub fn around(&self, range: &Range<usize>) -> Vec<&Block> {
        let mut found = Vec::new();
        descend(&self.blocks, range, &mut found);
        if found.is_empty() {
            for note in &self.footnotes {
                descend(&note.blocks, range, &mut found);
            }
        }
        found
    }

    /// The coherent ranges of the text, with the words in bold or italics.
    pub fn stretches(&self) -> Vec<Stretch> {
        let mut gathered = Gathered::default();
        gathered.blocks(&self.blocks);
        for note in &self.footnotes {
            gathered.blocks(&note.blocks);
        }
        let Gathered {
            mut set_apart,
            mut headings,
            mut quotations,
            ..
        } = gathered;
        quotations.sort_by_key(|quotation| quotation.start);
        set_apart.sort_by_key(|words| words.start);
        headings.sort_by_key(|heading| heading.start);
        let inside = |outer: &Range<usize>, inner: &Range<usize>| {
            outer.start <= inner.start && inner.end <= outer.end
        };
        let mut from = 0;
        let stretch = |leaf: &Range<usize>| {
            while set_apart
                .get(from)
                .is_some_and(|one: &Range<usize>| one.end <= leaf.start)
            {
                from += 1;
            }
            let here = set_apart.iter().skip(from);
            let here = here.take_while(|one| one.start < leaf.end);
            Stretch {
                range: leaf.clone(),
                set_apart: here.filter(|one| inside(leaf, one)).cloned().collect(),
                is_heading: headings
                    .binary_search_by_key(&leaf.start, |one| one.start)
                    .is_ok(),
                is_quotation: quotations
                    .get(quotations.partition_point(|one| one.end <= leaf.start))
                    .is_some_and(|one| one.start <= leaf.start),
            }
        };
        self.leaves.iter().map(stretch).collect()
    }
}

fn descend<'a>(blocks: &'a [Block], range: &Range<usize>, found: &mut Vec<&'a Block>) {
    let holds = |block: &&Block| block.text.start <= range.start && range.start < block.text.end;
    let Some(block) = blocks.iter().find(holds) else {
        return;
    };
    found.push(block);
    match &block.kind {
        BlockKind::Quote(_, inner) => descend(inner, range, found),
        BlockKind::List(_, items) => {
            for item in items {
                descend(item, range, found);
            }
        }
        BlockKind::Definitions(parts) => {
            for part in parts {
                if let Definition::Meaning(inner) = part {
                    descend(inner, range, found);
                }
            }
        }
        BlockKind::Paragraph(_)
        | BlockKind::Plain(_)
        | BlockKind::Heading(..)
        | BlockKind::Code(..)
        | BlockKind::Table(_)
        | BlockKind::Rule => {}
    }
}

/// Formatted words in blocks, in order.
#[derive(Default)]
struct Gathered {
    set_apart: Vec<Range<usize>>,
    headings: Vec<Range<usize>>,
    /// Block quotations, without those inside others.
    quotations: Vec<Range<usize>>,
    /// How many of them contain the present position.
    depth: usize,
}

impl Gathered {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Paragraph(inlines) | BlockKind::Plain(inlines) => self.inlines(inlines),
                BlockKind::Heading(_, _, inlines) => {
                    self.headings.push(block.text.clone());
                    self.inlines(inlines);
                }
                BlockKind::Quote(_, inner) => {
                    if self.depth == 0 {
                        self.quotations.push(block.text.clone());
                    }
                    self.depth += 1;
                    self.blocks(inner);
                    self.depth -= 1;
                }
                BlockKind::List(_, items) => items.iter().for_each(|item| self.blocks(item)),
                BlockKind::Table(table) => {
                    let cells = table.head.iter().chain(table.rows.iter().flatten());
                    cells.for_each(|cell| self.inlines(cell));
                }
                BlockKind::Definitions(parts) => {
                    for part in parts {
                        match part {
                            Definition::Term(inlines) => self.inlines(inlines),
                            Definition::Meaning(inner) => self.blocks(inner),
                        }
                    }
                }
                BlockKind::Code(..) | BlockKind::Rule => {}
            }
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Emphasis(inner) | Inline::Strong(inner) => {
                    let words = extent(inner);
                    self.set_apart
                        .extend(words.filter(|words| !words.is_empty()));
                }
                Inline::Struck(inner) | Inline::Link(_, inner) => self.inlines(inner),
                Inline::Text(_)
                | Inline::Code(_)
                | Inline::Break
                | Inline::Image(..)
                | Inline::Footnote(..)
                | Inline::Task(_) => {}
            }
        }
    }
}

/// The range from the first to the last of some words.
fn extent(inlines: &[Inline]) -> Option<Range<usize>> {
    let mut whole: Option<Range<usize>> = None;
    for inline in inlines {
        let words = match inline {
            Inline::Text(words) | Inline::Code(words) => Some(words.clone()),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Struck(inner)
            | Inline::Link(_, inner) => extent(inner),
            Inline::Break | Inline::Image(..) | Inline::Footnote(..) | Inline::Task(_) => None,
        };
        whole = match (whole, words) {
            (Some(whole), Some(words)) => Some(whole.start..words.end),
            (whole, words) => whole.or(words),
        };
    }
    whole
}
