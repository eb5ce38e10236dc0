//! Writes blocks as Markdown that reads back as the same words.

use super::markdown::{heading, inline};
use super::read_back::reads_as;
use super::reading::{BlockRead, Reading};
use super::received::{Block, BlockKind, Mark, MarkKind};

/// The body of a reading. A body that was received as Markdown is kept as written. A block that would not read back as the same
/// words is written more simply, without its marks or as a paragraph.
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

/// Blocks on their own, separated by blank lines.
pub(super) fn blocks_markdown(blocks: &[Block]) -> String {
    let lines = blocks.iter().map(|block| {
        let line = block_markdown(block.kind, &block.text, &block.marks);
        if reads_as(&line, &block.text) {
            (block.kind, line)
        } else {
            (block.kind, inline(&block.text, &[]))
        }
    });
    joined(&lines.collect::<Vec<_>>())
}

fn laid_out(reading: &Reading, has_shape: impl Fn(&BlockRead) -> bool) -> String {
    let mut lines: Vec<(BlockKind, String)> = Vec::new();
    for block in &reading.blocks {
        let with_shape = has_shape(block);
        let words = reading.text.get(block.range.clone()).unwrap_or_default();
        let kind = match block.kind {
            _ if !with_shape => BlockKind::Paragraph,
            BlockKind::Item { number, depth } => BlockKind::Item {
                number,
                depth: depth.min(deepest_behind(lines.last().map(|(kind, _)| *kind))),
            },
            kind => kind,
        };
        let marks = marks_that_hold(block, kind, words, with_shape);
        lines.push((kind, block_markdown(kind, words, &marks)));
    }
    joined(&lines)
}

/// Blocks' Markdown, one below the other.
fn joined(lines: &[(BlockKind, String)]) -> String {
    let mut out = String::new();
    let mut before: Option<BlockKind> = None;
    let goes_on = |(before, _): &(BlockKind, String), (next, _): &(BlockKind, String)| {
        matches!(
            (before, next),
            (BlockKind::Cell(before), BlockKind::Cell(next)) if !next.begins_behind(*before)
        )
    };
    for lines in lines.chunk_by(goes_on) {
        let Some((kind, line)) = lines.first() else {
            continue;
        };
        if let Some(before) = before {
            out += parting(before, *kind);
        }
        if matches!(kind, BlockKind::Cell(_)) {
            out += &table(lines);
        } else {
            out += line;
            out.push('\n');
        }
        before = Some(*kind);
    }
    out
}

/// Cells as a table. A Markdown table needs a head, which is empty if nothing describes the columns.
fn table(cells: &[(BlockKind, String)]) -> String {
    let mut rows: Vec<Vec<&str>> = Vec::new();
    let mut at: Option<usize> = None;
    let mut has_head = false;
    for (kind, words) in cells {
        let BlockKind::Cell(place) = kind else {
            continue;
        };
        if at != Some(place.row) {
            has_head |= rows.is_empty() && place.is_head;
            rows.push(Vec::new());
            at = Some(place.row);
        }
        if let Some(row) = rows.last_mut() {
            row.resize(place.column, "");
            row.push(words);
        }
    }
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    if !has_head {
        rows.insert(0, Vec::new());
    }
    let mut out = String::new();
    for (number, mut row) in rows.into_iter().enumerate() {
        row.resize(columns, "");
        out += &format!("| {} |\n", row.join(" | "));
        if number == 0 {
            out += &format!("|{}\n", " --- |".repeat(columns));
        }
    }
    out
}

/// The deepest level for the next list item. A list begins at level 0 and gets deeper one level at a time.
fn deepest_behind(before: Option<BlockKind>) -> u8 {
    match before {
        Some(BlockKind::Item { depth, .. }) => depth.saturating_add(1),
        _ => 0,
    }
}

/// A block's marks, counted from its beginning; a caption is in italics. `None` if its words would not read back with them.
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

/// The separator between two blocks. Items in a list follow each other directly; paragraphs of a quotation stay in it.
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
        BlockKind::Paragraph | BlockKind::Caption | BlockKind::Cell(_) | BlockKind::Note => line,
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
