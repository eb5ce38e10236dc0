//! Markdown bodies as a small tree over plain text.
//!
//! A body's `text` is what a reader sees, without any markup; the tree's leaves are ranges in it. Passages are found by their words
//! in that text, and are laid over the tree when it is shown. Raw HTML is plain text.

use std::ops::Range;

use pulldown_cmark::Parser;

pub use self::model::{
    Block, BlockKind, Body, Definition, Footnote, Inline, LinkTarget, LinkText, Table,
};
pub(super) use self::reader::options;
use self::reader::{Reader, Taken, Undefined};
use super::footnotes::Notes;
use super::unseen;
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Located, Span};
use crate::text::unseen::runs_from_right;

mod blocks;
mod inlines;
mod links;
mod lost;
mod model;
mod parts;
mod reader;

impl Body {
    /// Reads the Markdown in `source`, which begins `offset` bytes into `file`.
    pub fn read(file: FileId, offset: usize, source: &str, problems: &mut Diagnostics) -> Self {
        Self::read_part(file, offset, source, runs_from_right(source), problems)
    }

    /// The same for Markdown that is part of a text. `from_right` says whether that text contains right-to-left letters.
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

    /// Reads Markdown, and finds entities for invisible characters in it.
    fn parse(
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

    /// Reads Markdown in a field. YAML may fold and escape it, so problems are reported for the whole field.
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
}

/// The invisible characters in Markdown that do not belong there, and their ranges. `from_right` says whether the surrounding text
/// contains right-to-left letters.
pub fn unseen_places(markdown: &str, from_right: bool) -> Vec<(Range<usize>, char)> {
    let mut ignored = Diagnostics::default();
    let (_, entities) = Body::parse(FileId::default(), 0, markdown, &mut ignored);
    unseen::places(unseen::Written {
        file: FileId::default(),
        offset: 0,
        text: markdown,
        escapes: &entities,
        from_right,
    })
}

#[cfg(test)]
mod tests;
