//! Footnotes of a body: the note that each reference means, and the numbers of the notes.

use std::collections::BTreeMap;

use super::body::{Block, BlockKind, Definition, Footnote, Inline};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};

/// The footnotes while a body is being read.
#[derive(Default)]
pub(super) struct Notes {
    /// Their indices, by label, regardless of case.
    by_label: BTreeMap<String, usize>,
    notes: Vec<Note>,
}

#[derive(Default)]
struct Note {
    label: String,
    /// The place of its text, and the text.
    written: Option<(Span, Vec<Block>)>,
    /// The places of further texts with the same label.
    again: Vec<Span>,
    /// Its number on the page, from 0.
    number: Option<usize>,
    calls: usize,
}

impl Notes {
    /// The index of a note, until it has a number.
    pub(super) fn index(&mut self, label: &str) -> usize {
        let next = self.notes.len();
        let index = *self.by_label.entry(label.to_lowercase()).or_insert(next);
        if index == next {
            self.notes.push(Note {
                label: label.to_owned(),
                ..Note::default()
            });
        }
        index
    }

    /// Records the text of a note, which is written at `at`.
    pub(super) fn define(&mut self, label: &str, at: Span, blocks: Vec<Block>) {
        let index = self.index(label);
        let Some(note) = self.notes.get_mut(index) else {
            return;
        };
        if note.written.is_none() {
            note.written = Some((at, blocks));
        } else {
            note.again.push(at);
        }
    }

    /// Numbers the notes in the order in which a reader meets their references: in the text, then in the notes themselves. Reports
    /// notes that no reader would meet.
    pub(super) fn settle(
        &mut self,
        blocks: &mut [Block],
        problems: &mut Diagnostics,
    ) -> Vec<Footnote> {
        let mut order = Vec::new();
        self.number(blocks, &mut order);
        let mut footnotes: Vec<Footnote> = Vec::new();
        while let Some(index) = order.get(footnotes.len()).copied() {
            let written = self
                .notes
                .get_mut(index)
                .and_then(|note| note.written.as_mut());
            let mut blocks = written
                .map(|(_, blocks)| std::mem::take(blocks))
                .unwrap_or_default();
            self.number(&mut blocks, &mut order);
            footnotes.push(Footnote { blocks, calls: 0 });
        }
        for note in &self.notes {
            if let Some(footnote) = note.number.and_then(|number| footnotes.get_mut(number)) {
                footnote.calls = note.calls;
            }
            note.report(problems);
        }
        footnotes
    }

    fn number(&mut self, blocks: &mut [Block], order: &mut Vec<usize>) {
        each_call(blocks, &mut |index, call| {
            let Some(note) = self.notes.get_mut(*index) else {
                return;
            };
            let number = *note.number.get_or_insert_with(|| {
                order.push(*index);
                order.len() - 1
            });
            note.calls += 1;
            (*index, *call) = (number, note.calls);
        });
    }
}

impl Note {
    fn report(&self, problems: &mut Diagnostics) {
        let Some((first, _)) = &self.written else {
            return;
        };
        let label = &self.label;
        if self.number.is_none() {
            let message =
                format!("nothing refers to the footnote `[^{label}]`, so no page shows it");
            problems.push(
                Diagnostic::at(Rule::UnusedFootnote, *first, message).help(format!(
                    "write `[^{label}]` in the text at the place it belongs to, or remove the footnote"
                )),
            );
        }
        for again in &self.again {
            let message = format!(
                "the footnote `[^{label}]` is defined twice, and only the first text is shown"
            );
            problems.push(
                Diagnostic::at(Rule::RepeatedFootnote, *again, message)
                    .label("not shown")
                    .related(*first, "shown")
                    .help("give one of them another label, or remove it"),
            );
        }
    }
}

type Visit<'v> = &'v mut dyn FnMut(&mut usize, &mut usize);

/// Visits the references in some blocks: the index of the note, and the number among the references to that note.
fn each_call(blocks: &mut [Block], visit: Visit<'_>) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Paragraph(inlines)
            | BlockKind::Plain(inlines)
            | BlockKind::Heading(_, _, inlines) => each_inline(inlines, visit),
            BlockKind::Quote(_, inner) => each_call(inner, visit),
            BlockKind::List(_, items) => items.iter_mut().for_each(|item| each_call(item, visit)),
            BlockKind::Table(table) => {
                let rows = std::iter::once(&mut table.head).chain(&mut table.rows);
                rows.flatten().for_each(|cell| each_inline(cell, visit));
            }
            BlockKind::Definitions(parts) => {
                for part in parts {
                    match part {
                        Definition::Term(inlines) => each_inline(inlines, visit),
                        Definition::Meaning(inner) => each_call(inner, visit),
                    }
                }
            }
            BlockKind::Code(..) | BlockKind::Rule => {}
        }
    }
}

fn each_inline(inlines: &mut [Inline], visit: Visit<'_>) {
    for inline in inlines {
        match inline {
            Inline::Footnote(index, call) => visit(index, call),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Struck(inner)
            | Inline::Link(_, inner) => each_inline(inner, visit),
            Inline::Text(_)
            | Inline::Code(_)
            | Inline::Break
            | Inline::Image(..)
            | Inline::Task(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::content::body::Body;
    use crate::diagnostic::{Diagnostics, FileId};

    fn read(markdown: &str) -> (Vec<usize>, Vec<&'static str>) {
        let mut problems = Diagnostics::default();
        let body = Body::read(FileId::default(), 0, markdown, &mut problems);
        let calls = body.footnotes.iter().map(|footnote| {
            assert!(!footnote.blocks.is_empty(), "{markdown}");
            footnote.calls
        });
        let calls = calls.collect();
        (calls, problems.iter().map(|p| p.rule.id()).collect())
    }

    #[test]
    fn footnotes_are_numbered_as_called_and_what_no_page_shows_is_reported() {
        for (markdown, calls, problems) in [
            (
                "a[^y] b[^x] c[^y]\n\n[^x]: ex\n[^y]: why\n",
                &[2, 1][..],
                &[][..],
            ),
            ("a[^lost]", &[], &["undefined-footnote"]),
            ("a[^b]\n\n[^b]: c[^d]\n[^d]: e[^b]\n", &[2, 1], &[]),
            ("a[^B] c[^b]\n\n[^b]: d\n", &[2], &[]),
            ("a\n\n[^b]: c\n", &[], &["unused-footnote"]),
            (
                "a\n\n[^b]: c[^d]\n[^d]: e\n",
                &[],
                &["unused-footnote", "unused-footnote"],
            ),
            (
                "a[^b]\n\n[^b]: c\n[^B]: d\n[^b]: e\n",
                &[1],
                &["repeated-footnote", "repeated-footnote"],
            ),
            (
                "a\n\n[^b]: c\n[^b]: d\n",
                &[],
                &["unused-footnote", "repeated-footnote"],
            ),
            (
                "> a[^b]\n>\n> [^b]: c\n\n- d\n\n  [^e]: f\n",
                &[1],
                &["unused-footnote"],
            ),
            ("| a[^b] |\n|---|\n| *c[^b]* |\n\n[^b]: d\n", &[2], &[]),
        ] {
            assert_eq!(
                read(markdown),
                (calls.to_vec(), problems.to_vec()),
                "{markdown}"
            );
        }
    }
}
