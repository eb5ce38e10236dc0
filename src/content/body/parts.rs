//! Blocks that have their own parts: code, tables, definitions.

use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Tag};

use super::model::{BlockKind, Definition, Inline, Table};
use super::reader::{Reader, Until};
use crate::text::unseen::unturned;

impl Reader<'_, '_> {
    pub(super) fn code(&mut self, kind: &CodeBlockKind<'_>, range: &Range<usize>) -> BlockKind {
        let mut code = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Text(text) => code.push_str(&unturned(&text)),
                Event::End(_) => break,
                _ => {}
            }
        }
        let language = match kind {
            CodeBlockKind::Fenced(info) => {
                let (language, rest) = info.split_once([' ', ',']).unwrap_or((info, ""));
                self.look_for_code_info(rest, range);
                Some(language.to_owned()).filter(|word| !word.is_empty())
            }
            CodeBlockKind::Indented => None,
        };
        BlockKind::Code(language, code)
    }

    pub(super) fn table(&mut self, alignments: &[Alignment], depth: usize) -> BlockKind {
        let mut table = Table {
            alignments: alignments.iter().map(alignment).collect(),
            ..Table::default()
        };
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => table.head = self.cells(depth),
                Event::Start(Tag::TableRow) => {
                    self.look_for_surplus_cells(range, alignments.len());
                    let row = self.cells(depth);
                    table.rows.push(row);
                }
                _ => break,
            }
        }
        BlockKind::Table(table)
    }

    fn cells(&mut self, depth: usize) -> Vec<Vec<Inline>> {
        let mut cells = Vec::new();
        while let Some((event, _)) = self.events.next() {
            if !matches!(event, Event::Start(_)) {
                break;
            }
            self.part();
            let mut inlines = Vec::new();
            self.leaf(|reader| {
                inlines = reader.inlines(Until::End, depth);
                BlockKind::Rule
            });
            cells.push(inlines);
        }
        cells
    }

    pub(super) fn definitions(&mut self, depth: usize) -> BlockKind {
        let mut parts = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    self.part();
                    let mut inlines = Vec::new();
                    self.leaf(|reader| {
                        inlines = reader.inlines(Until::End, depth);
                        BlockKind::Rule
                    });
                    parts.push(Definition::Term(inlines));
                }
                Event::Start(_) => parts.push(Definition::Meaning(self.blocks(depth + 1))),
                _ => break,
            }
        }
        BlockKind::Definitions(parts)
    }
}

fn alignment(alignment: &Alignment) -> Option<&'static str> {
    match alignment {
        Alignment::None => None,
        Alignment::Left => Some("left"),
        Alignment::Center => Some("center"),
        Alignment::Right => Some("right"),
    }
}
