//! Prose to HTML: a body's tree with annotations laid over its text.
//!
//! Annotations may overlap in any way. Each is drawn as a chain of pieces: where one begins or ends inside another, the inner
//! ones are closed and opened again, so that the elements always nest. Stripping the tags gives back the text, apart from
//! the numbers of markers.

use std::fmt::Write as _;

use super::overlay::{Layers, Overlay};
use super::writer::escape;

use super::highlight;
use crate::content::body::{Block, BlockKind, Definition, Inline, Table};
use crate::dossier::{Dossier, Link, Prose, RecordId};
use crate::page::address;
use crate::page::address::{From, STEP};
use crate::page::context::Edition;
use crate::page::messages::Messages;

/// How prose is drawn.
pub(crate) struct Drawing<'a> {
    dossier: &'a Dossier,
    messages: &'a Messages,
    prose: &'a Prose,
    from: From<'a>,
    /// What every id of this prose begins with, where the page holds other prose too.
    scope: String,
    /// Overlays in order of depth and beginning; none for ordinary prose.
    overlays: &'a [Overlay],
    /// In articles, links to actors and places are mentions, which are overlays.
    mentions_are_overlays: bool,
}

impl<'a> Drawing<'a> {
    /// Ordinary prose, on the page `from`.
    pub(crate) fn plain(edition: Edition<'a>, prose: &'a Prose, from: From<'a>) -> Self {
        Self {
            dossier: edition.dossier,
            messages: edition.messages,
            prose,
            from,
            scope: String::new(),
            overlays: &[],
            mentions_are_overlays: false,
        }
    }

    /// An article's text under its annotations.
    pub(crate) fn annotated(
        edition: Edition<'a>,
        prose: &'a Prose,
        from: From<'a>,
        overlays: &'a [Overlay],
    ) -> Self {
        Self {
            dossier: edition.dossier,
            messages: edition.messages,
            prose,
            from,
            scope: String::new(),
            overlays,
            mentions_are_overlays: true,
        }
    }

    /// The same, with ids that begin with some steps: for prose that stands on its page beside other prose.
    pub(crate) fn within(mut self, scope: &[&str]) -> Self {
        for step in scope {
            self.scope.push_str(step);
            self.scope.push(STEP);
        }
        self
    }

    /// An id of the page, ready for an attribute.
    fn id(&self, id: &str) -> String {
        escape(&self.from.id(&format!("{}{id}", self.scope)))
    }

    /// Some of its blocks.
    pub(crate) fn blocks(&self, blocks: &[Block]) -> String {
        let mut pen = Pen::new(self);
        pen.blocks(blocks);
        pen.html
    }

    /// Its footnotes, as list items.
    pub(crate) fn footnotes(&self) -> String {
        let mut pen = Pen::new(self);
        for (index, footnote) in self.prose.body.footnotes.iter().enumerate() {
            let id = self.id(&address::footnote_id(index + 1));
            let _ = write!(pen.html, "<li id=\"{id}\">");
            pen.blocks(&footnote.blocks);
            for call in 1..=footnote.calls {
                let _ = write!(
                    pen.html,
                    " <a class=\"back\" href=\"#{}\" aria-label=\"{}\">↩{}</a>",
                    self.id(&call_id(index, call)),
                    self.messages.html("back-to-text", &[]),
                    // The first way back is the usual one; the others say which call they lead to.
                    match call {
                        1 => String::new(),
                        more => format!("<sup>{}</sup>", self.messages.number(more)),
                    }
                );
            }
            pen.html.push_str("</li>");
        }
        pen.html
    }

    /// All of it, with its footnotes under it.
    pub(crate) fn whole(&self) -> String {
        let mut html = self.blocks(&self.prose.body.blocks);
        let notes = self.footnotes();
        if !notes.is_empty() {
            let _ = write!(html, "<div class=\"footnotes\"><ol>{notes}</ol></div>");
        }
        html
    }
}

struct Pen<'a, 'd> {
    drawing: &'d Drawing<'a>,
    layers: Layers<'a>,
    html: String,
}

impl<'a, 'd> Pen<'a, 'd> {
    fn new(drawing: &'d Drawing<'a>) -> Self {
        Self {
            drawing,
            layers: Layers::new(drawing.overlays),
            html: String::new(),
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Paragraph(inlines) => self.element("p", inlines),
            BlockKind::Plain(inlines) => self.inlines(inlines),
            BlockKind::Heading(level, id, inlines) => {
                let _ = write!(
                    self.html,
                    "<h{level} id=\"{}\">",
                    self.drawing.id(&address::heading_id(id))
                );
                self.inlines(inlines);
                let _ = write!(self.html, "</h{level}>");
            }
            BlockKind::Quote(None, blocks) => self.wrapped("<blockquote>", blocks, "</blockquote>"),
            BlockKind::Quote(Some(kind), blocks) => {
                let title = self.drawing.messages.html(&format!("alert-{kind}"), &[]);
                self.wrapped(
                    &format!("<div class=\"alert {kind}\"><p class=\"title\">{title}</p>"),
                    blocks,
                    "</div>",
                );
            }
            BlockKind::List(first, items) => self.list(*first, items),
            BlockKind::Code(language, code) => self
                .html
                .push_str(&highlight::block(language.as_deref(), code)),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Definitions(parts) => self.definitions(parts),
            BlockKind::Rule => self.html.push_str("<hr>"),
        }
    }

    fn element(&mut self, tag: &str, inlines: &[Inline]) {
        let _ = write!(self.html, "<{tag}>");
        self.inlines(inlines);
        let _ = write!(self.html, "</{tag}>");
    }

    fn wrapped(&mut self, open: &str, blocks: &[Block], close: &str) {
        self.html.push_str(open);
        self.blocks(blocks);
        self.html.push_str(close);
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<Block>]) {
        match first {
            None => self.html.push_str("<ul>"),
            Some(1) => self.html.push_str("<ol>"),
            Some(first) => {
                let _ = write!(self.html, "<ol start=\"{first}\">");
            }
        }
        for item in items {
            self.wrapped("<li>", item, "</li>");
        }
        self.html
            .push_str(if first.is_some() { "</ol>" } else { "</ul>" });
    }

    fn table(&mut self, table: &Table) {
        let label = self.drawing.messages.html("table", &[]);
        let _ = write!(
            self.html,
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><table class=\"data\">"
        );
        // Markdown cannot leave the head out: one without words says nothing of the columns.
        if table.head.iter().any(|cell| !cell.is_empty()) {
            self.html.push_str("<thead><tr>");
            self.cells(&table.head, table, "th");
            self.html.push_str("</tr></thead>");
        }
        self.html.push_str("<tbody>");
        for row in &table.rows {
            self.html.push_str("<tr>");
            self.cells(row, table, "td");
            self.html.push_str("</tr>");
        }
        self.html.push_str("</tbody></table></div>");
    }

    fn cells(&mut self, cells: &[Vec<Inline>], table: &Table, tag: &str) {
        let scope = if tag == "th" { " scope=\"col\"" } else { "" };
        for (column, inlines) in cells.iter().enumerate() {
            let class = table
                .alignments
                .get(column)
                .copied()
                .flatten()
                .map(|side| format!(" class=\"{side}\""))
                .unwrap_or_default();
            let _ = write!(self.html, "<{tag}{scope}{class}>");
            self.inlines(inlines);
            let _ = write!(self.html, "</{tag}>");
        }
    }

    fn definitions(&mut self, parts: &[Definition]) {
        self.html.push_str("<dl>");
        for part in parts {
            match part {
                Definition::Term(inlines) => self.element("dt", inlines),
                Definition::Meaning(blocks) => self.wrapped("<dd>", blocks, "</dd>"),
            }
        }
        self.html.push_str("</dl>");
    }

    /// Words of one element: whatever is laid over them ends with them.
    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
        self.layers.close_all(&mut self.html);
    }

    fn inline(&mut self, inline: &Inline) {
        let text = &self.drawing.prose.body.text;
        match inline {
            Inline::Text(range) => self.layers.text(text, range.clone(), &mut self.html),
            Inline::Code(range) => {
                self.layers.close_all(&mut self.html);
                self.html.push_str("<code>");
                self.layers.text(text, range.clone(), &mut self.html);
                self.layers.close_all(&mut self.html);
                self.html.push_str("</code>");
            }
            Inline::Break => self.html.push_str("<br>"),
            Inline::Emphasis(inner) => self.inner("<em>", inner, "</em>"),
            Inline::Strong(inner) => self.inner("<strong>", inner, "</strong>"),
            Inline::Struck(inner) => self.inner("<del>", inner, "</del>"),
            Inline::Link(index, inner) => self.link(*index, inner),
            Inline::Image(index, description) => self.image(*index, description),
            Inline::Footnote(index, call) => self.footnote(*index, *call),
            Inline::Task(done) => self.html.push_str(if *done { "☑ " } else { "☐ " }),
        }
    }

    fn inner(&mut self, open: &str, inlines: &[Inline], close: &str) {
        self.layers.close_all(&mut self.html);
        self.html.push_str(open);
        self.inlines(inlines);
        self.html.push_str(close);
    }

    fn link(&mut self, index: usize, inner: &[Inline]) {
        let Some(link) = self.drawing.prose.links.get(index) else {
            return self.inlines(inner);
        };
        let is_mention = matches!(link, Link::Record(RecordId::Actor(_) | RecordId::Place(_)));
        if (is_mention && self.drawing.mentions_are_overlays) || self.layers.in_link {
            for inline in inner {
                self.inline(inline);
            }
            return;
        }
        let Some(open) = self.open_link(link) else {
            return self.inlines(inner);
        };
        self.layers.close_all(&mut self.html);
        self.html.push_str(&open);
        self.layers.in_link = true;
        self.inlines(inner);
        self.layers.in_link = false;
        self.html.push_str("</a>");
        self.layers.flush(&mut self.html);
    }

    fn open_link(&self, link: &Link) -> Option<String> {
        let from = self.drawing.from;
        Some(match link {
            Link::Record(record) => {
                let class = record.kind().as_class();
                format!(
                    "<a class=\"m {class}\" href=\"{}\">",
                    escape(&from.to_record(record.clone()))
                )
            }
            Link::Passage(at) => {
                format!(
                    "<a class=\"passage\" href=\"{}\">",
                    escape(&from.to_passage(self.drawing.dossier, at))
                )
            }
            Link::Web(url) => format!(
                "<a class=\"external\" rel=\"external noopener\" href=\"{}\">",
                escape(url)
            ),
            Link::Heading(id) => {
                format!(
                    "<a href=\"#{}\">",
                    self.drawing.id(&address::heading_id(id))
                )
            }
            Link::File(path) => format!("<a href=\"{}\">", escape(&from.to(path))),
            Link::Nowhere => return None,
        })
    }

    fn image(&mut self, index: usize, description: &str) {
        if let Some(Link::File(path)) = self.drawing.prose.links.get(index) {
            let source = escape(&self.drawing.from.to(path));
            let _ = write!(
                self.html,
                "<img src=\"{source}\" alt=\"{}\" loading=\"lazy\">",
                escape(description)
            );
        }
    }

    fn footnote(&mut self, index: usize, call: usize) {
        let messages = self.drawing.messages;
        let number = index + 1;
        let id = self.drawing.id(&call_id(index, call));
        let _ = write!(
            self.html,
            "<sup class=\"fn\" id=\"{id}\"><a href=\"#{}\" aria-label=\"{}\">{}</a></sup>",
            self.drawing.id(&address::footnote_id(number)),
            messages.html("footnote", &[("number", number.into())]),
            messages.number(number)
        );
    }
}

/// The id of a call of a footnote, by the note's index and the number of the call.
fn call_id(index: usize, call: usize) -> String {
    match call {
        0 | 1 => format!("fnref-{}", index + 1),
        more => format!("fnref-{}-{more}", index + 1),
    }
}
