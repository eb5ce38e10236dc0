//! Reads the words of a body and their formatting.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::model::Inline;
use super::reader::{DEPTH, Reader, Until, Written};
use crate::text::unseen::{is_turning, unturned};

impl Reader<'_, '_> {
    /// Everything up to the end of the enclosing element, as plain words.
    pub(super) fn flattened(&mut self) -> Vec<Inline> {
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

    pub(super) fn inlines(&mut self, until: Until, depth: usize) -> Vec<Inline> {
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

    pub(super) fn inline(
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
                // The number of this reference among all references to the note is known only when all have been read.
                inlines.push(Inline::Footnote(self.notes.index(&label), 0));
            }
            Event::TaskListMarker(done) => inlines.push(Inline::Task(done)),
            Event::Start(tag) => self.span_of(tag, range, depth, inlines),
            Event::End(_) | Event::Rule => {}
        }
    }

    pub(super) fn note_entity(&mut self, text: &str, range: &Range<usize>) {
        let mut signs = text.chars();
        if let (Some(sign), None) = (signs.next(), signs.next())
            && !sign.is_ascii_graphic()
            && self.source.get(range.clone()) != Some(text)
        {
            self.entities.push((range.clone(), sign));
        }
    }

    pub(super) fn span_of(
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

pub(super) fn is_inline(tag: &Tag<'_>) -> bool {
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

pub(super) fn push_text(inlines: &mut Vec<Inline>, all: &mut String, text: &str) {
    let start = all.len();
    all.extend(text.chars().filter(|sign| !is_turning(*sign)));
    match inlines.last_mut() {
        Some(Inline::Text(last)) if last.end == start => last.end = all.len(),
        _ => inlines.push(Inline::Text(start..all.len())),
    }
}
