//! Blocks as Markdown that reads back as the same words.

use super::markdown::{heading, inline};
use super::reading::{BlockRead, Reading};
use super::received::{Block, BlockKind, Mark, MarkKind};
use crate::content::body::Body;
use crate::diagnostic::{Diagnostics, FileId};

/// A reading's body. What was received as Markdown stays as it was written. A block that would not read back as the same words is
/// written plainer: without its marks, or as a paragraph.
pub(super) fn markdown_body(reading: &Reading) -> String {
    if let Some(written) = &reading.written
        && reads_as(written, &reading.text)
    {
        return written.clone();
    }
    let shaped = laid_out(reading, |_| true);
    let is_plain = |block: &BlockRead| {
        matches!(block.kind, BlockKind::Paragraph | BlockKind::Subhead(_)) && block.marks.is_empty()
    };
    if reading.blocks.iter().all(is_plain) || reads_as(&shaped, &reading.text) {
        return shaped;
    }
    let holds = |block: &BlockRead| {
        let words = reading.text.get(block.range.clone()).unwrap_or_default();
        let marks = marks_that_hold(block, block.kind, words, true);
        reads_as(&block_markdown(block.kind, words, &marks), words)
    };
    let partly = laid_out(reading, holds);
    if reads_as(&partly, &reading.text) {
        return partly;
    }
    laid_out(reading, |_| false)
}

/// Blocks that come from nowhere else, parted by blank lines.
pub(super) fn blocks_markdown(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut before: Option<BlockKind> = None;
    for block in blocks {
        if let Some(before) = before {
            out += parting(before, block.kind);
        }
        let line = block_markdown(block.kind, &block.text, &block.marks);
        out += &if reads_as(&line, &block.text) {
            line
        } else {
            inline(&block.text, &[])
        };
        out.push('\n');
        before = Some(block.kind);
    }
    out
}

/// Whether Markdown says these words and can be built. A warning or a hint about the words is no reason to write them in another way.
pub(super) fn reads_as(markdown: &str, text: &str) -> bool {
    let mut problems = Diagnostics::default();
    let body = Body::read(FileId::default(), 0, markdown, &mut problems);
    // Code that ends a body has no words of its own, and a line break before it.
    body.text.trim_end_matches('\n') == text && problems.counts().errors == 0
}

fn laid_out(reading: &Reading, has_shape: impl Fn(&BlockRead) -> bool) -> String {
    let mut out = String::new();
    let mut before: Option<BlockKind> = None;
    for block in &reading.blocks {
        let with_shape = has_shape(block);
        let words = reading.text.get(block.range.clone()).unwrap_or_default();
        let kind = match block.kind {
            _ if !with_shape => BlockKind::Paragraph,
            BlockKind::Item { number, depth } => BlockKind::Item {
                number,
                depth: depth.min(deepest_behind(before)),
            },
            kind => kind,
        };
        if let Some(before) = before {
            out += parting(before, kind);
        }
        out += &block_markdown(
            kind,
            words,
            &marks_that_hold(block, kind, words, with_shape),
        );
        out.push('\n');
        before = Some(kind);
    }
    out
}

/// A list begins at its edge, and goes one step deeper at a time.
fn deepest_behind(before: Option<BlockKind>) -> u8 {
    match before {
        Some(BlockKind::Item { depth, .. }) => depth.saturating_add(1),
        _ => 0,
    }
}

/// A block's marks, counted from its beginning; a caption stands in italics. None where its words would not read back with them.
fn marks_that_hold(block: &BlockRead, kind: BlockKind, words: &str, with_shape: bool) -> Vec<Mark> {
    let own = block.marks.iter().map(|mark| mark.within(&block.range));
    let marks: Vec<Mark> = match kind {
        _ if !with_shape => Vec::new(),
        BlockKind::Caption => {
            let all = Mark {
                range: 0..words.len(),
                kind: MarkKind::Emphasis,
            };
            let links = own.filter(|mark| matches!(mark.kind, MarkKind::Link(_)));
            std::iter::once(all).chain(links).collect()
        }
        _ => own.collect(),
    };
    if marks.is_empty() || reads_as(&inline(words, &marks), words) {
        marks
    } else {
        Vec::new()
    }
}

/// What stands between two blocks: items of a list follow each other, paragraphs of a quotation stay in it.
fn parting(before: BlockKind, next: BlockKind) -> &'static str {
    match (before, next) {
        (BlockKind::Item { .. }, BlockKind::Item { .. }) => "",
        (BlockKind::Quote, BlockKind::Quote) => ">\n",
        _ => "\n",
    }
}

fn block_markdown(kind: BlockKind, words: &str, marks: &[Mark]) -> String {
    let line = inline(words, marks);
    match kind {
        BlockKind::Paragraph | BlockKind::Caption | BlockKind::Cell | BlockKind::Note => line,
        BlockKind::Subhead(level) => heading(level, &line),
        BlockKind::Quote => format!("> {line}"),
        BlockKind::Item { number, depth } => {
            let indent = "    ".repeat(usize::from(depth));
            match number {
                Some(number) => format!("{indent}{number}. {line}"),
                None => format!("{indent}- {line}"),
            }
        }
    }
}
