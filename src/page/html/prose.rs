//! Prose to HTML: a body's tree with annotations laid over its text.
//!
//! Annotations may overlap in any way. Each is drawn as a chain of pieces: where one begins or ends inside another, the inner
//! ones are closed and opened again, so that the elements always nest. Stripping the tags gives back the text, apart from
//! the numbers of markers.

use super::overlay::{Layers, Overlay};
use super::writer::{Html, Tag};

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
    /// What every id of this prose begins with, if the page contains other prose too.
    scope: String,
    /// Overlays in order of depth and beginning; none for ordinary prose.
    overlays: &'a [Overlay],
    /// The language of the text and its direction, if its blocks have to say so.
    language: Option<(&'a str, &'static str)>,
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
            language: None,
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
            language: None,
            mentions_are_overlays: true,
        }
    }

    /// The same, with ids that begin with some steps: for prose that shares its page with other prose.
    pub(crate) fn within(mut self, scope: &[&str]) -> Self {
        for step in scope {
            self.scope.push_str(step);
            self.scope.push(STEP);
        }
        self
    }

    /// The same, with the language and the direction of the text on the element of each block.
    pub(crate) fn in_language(mut self, tag: &'a str, direction: &'static str) -> Self {
        self.language = Some((tag, direction));
        self
    }

    /// An id of the page.
    fn id(&self, id: &str) -> String {
        self.from.id(&format!("{}{id}", self.scope))
    }

    /// Some of its blocks.
    pub(crate) fn blocks(&self, blocks: &[Block]) -> Html {
        let mut pen = Pen::new(self);
        for block in blocks {
            if let Some((tag, direction)) = self.language {
                pen.outer = vec![("lang", tag.to_owned()), ("dir", direction.to_owned())];
            }
            pen.block(block);
        }
        pen.html
    }

    /// What is in one of its paragraphs.
    pub(crate) fn inlines(&self, inlines: &[Inline]) -> Html {
        let mut pen = Pen::new(self);
        pen.inlines(inlines);
        pen.html
    }

    /// Its footnotes, as list items.
    pub(crate) fn footnotes(&self) -> Html {
        let mut pen = Pen::new(self);
        for (index, footnote) in self.prose.body.footnotes.iter().enumerate() {
            let item = Tag::new("li").with("id", self.id(&address::footnote_id(index + 1)));
            pen.html.open(&item);
            pen.blocks(&footnote.blocks);
            for call in 1..=footnote.calls {
                pen.way_back(index, call);
            }
            pen.html.close(&item);
        }
        pen.html
    }

    /// All of it, with its footnotes under it.
    pub(crate) fn whole(&self) -> Html {
        let mut html = self.blocks(&self.prose.body.blocks);
        let notes = self.footnotes();
        if !notes.is_empty() {
            let under = Tag::new("div").with("class", "footnotes");
            html.open(&under);
            html.element(&Tag::new("ol"), &notes);
            html.close(&under);
        }
        html
    }
}

struct Pen<'a, 'd> {
    drawing: &'d Drawing<'a>,
    layers: Layers<'a>,
    /// What the next element has before its own attributes.
    outer: Vec<(&'static str, String)>,
    html: Html,
}

impl<'a, 'd> Pen<'a, 'd> {
    fn new(drawing: &'d Drawing<'a>) -> Self {
        Self {
            drawing,
            layers: Layers::new(drawing.overlays),
            outer: Vec::new(),
            html: Html::default(),
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    /// Opens the element of a block.
    fn open(&mut self, tag: Tag) -> Tag {
        let tag = tag.after(std::mem::take(&mut self.outer));
        self.html.open(&tag);
        tag
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Paragraph(inlines) => self.element(Tag::new("p"), inlines),
            BlockKind::Plain(inlines) => self.inlines(inlines),
            BlockKind::Heading(level, id, inlines) => {
                let id = self.drawing.id(&address::heading_id(id));
                self.element(Tag::new(heading(*level)).with("id", id), inlines);
            }
            BlockKind::Quote(None, blocks) => self.wrapped(Tag::new("blockquote"), blocks),
            BlockKind::Quote(Some(kind), blocks) => self.alert(kind, blocks),
            BlockKind::List(first, items) => self.list(*first, items),
            BlockKind::Code(language, code) => {
                let tag = self.open(Tag::new("pre").with("tabindex", "0"));
                let code = highlight::code(language.as_deref(), code);
                self.html.push(&code);
                self.html.close(&tag);
            }
            BlockKind::Table(table) => self.table(table),
            BlockKind::Definitions(parts) => self.definitions(parts),
            BlockKind::Rule => drop(self.open(Tag::new("hr"))),
        }
    }

    fn element(&mut self, tag: Tag, inlines: &[Inline]) {
        let tag = self.open(tag);
        self.inlines(inlines);
        self.html.close(&tag);
    }

    fn wrapped(&mut self, tag: Tag, blocks: &[Block]) {
        let tag = self.open(tag);
        self.blocks(blocks);
        self.html.close(&tag);
    }

    fn alert(&mut self, kind: &str, blocks: &[Block]) {
        let tag = self.open(Tag::new("div").with("class", format!("alert {kind}")));
        let title = self.drawing.messages.get(&format!("alert-{kind}"));
        let head = Tag::new("p").with("class", "title");
        self.html.text_element(&head, title);
        self.blocks(blocks);
        self.html.close(&tag);
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<Block>]) {
        let tag = match first {
            None => Tag::new("ul"),
            Some(1) => Tag::new("ol"),
            Some(first) => Tag::new("ol").with("start", first.to_string()),
        };
        let tag = self.open(tag);
        for item in items {
            self.wrapped(Tag::new("li"), item);
        }
        self.html.close(&tag);
    }

    fn table(&mut self, table: &Table) {
        let around = Tag::new("div")
            .with("class", "scroll")
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-label", self.drawing.messages.get("table"));
        let around = self.open(around);
        let tag = self.open(Tag::new("table").with("class", "data"));
        // Markdown cannot leave the head out: one without words says nothing of the columns.
        if table.head.iter().any(|cell| !cell.is_empty()) {
            let head = self.open(Tag::new("thead"));
            self.row(&table.head, table, &Tag::new("th").with("scope", "col"));
            self.html.close(&head);
        }
        let body = self.open(Tag::new("tbody"));
        for row in &table.rows {
            self.row(row, table, &Tag::new("td"));
        }
        for tag in [body, tag, around] {
            self.html.close(&tag);
        }
    }

    fn row(&mut self, cells: &[Vec<Inline>], table: &Table, cell: &Tag) {
        let row = self.open(Tag::new("tr"));
        for (column, inlines) in cells.iter().enumerate() {
            let class = table.alignments.get(column).copied().flatten();
            let class = class.map(|side| side.to_string());
            self.element(cell.clone().with_some("class", class), inlines);
        }
        self.html.close(&row);
    }

    fn definitions(&mut self, parts: &[Definition]) {
        let tag = self.open(Tag::new("dl"));
        for part in parts {
            match part {
                Definition::Term(inlines) => self.element(Tag::new("dt"), inlines),
                Definition::Meaning(blocks) => self.wrapped(Tag::new("dd"), blocks),
            }
        }
        self.html.close(&tag);
    }

    /// Words of one element: overlays on them end with them.
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
                let tag = self.open(Tag::new("code"));
                self.layers.text(text, range.clone(), &mut self.html);
                self.layers.close_all(&mut self.html);
                self.html.close(&tag);
            }
            Inline::Break => self.html.open(&Tag::new("br")),
            Inline::Emphasis(inner) => self.inner("em", inner),
            Inline::Strong(inner) => self.inner("strong", inner),
            Inline::Struck(inner) => self.inner("del", inner),
            Inline::Link(index, inner) => self.link(*index, inner),
            Inline::Image(index, description) => self.image(*index, description),
            Inline::Footnote(index, call) => self.footnote(*index, *call),
            Inline::Task(done) => self.html.text(if *done { "☑ " } else { "☐ " }),
        }
    }

    fn inner(&mut self, name: &'static str, inlines: &[Inline]) {
        self.layers.close_all(&mut self.html);
        self.element(Tag::new(name), inlines);
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
        let Some(tag) = self.link_tag(link) else {
            return self.inlines(inner);
        };
        self.layers.close_all(&mut self.html);
        self.html.open(&tag);
        self.layers.in_link = true;
        self.inlines(inner);
        self.layers.in_link = false;
        self.html.close(&tag);
        self.layers.flush(&mut self.html);
    }

    fn link_tag(&self, link: &Link) -> Option<Tag> {
        let from = self.drawing.from;
        let tag = Tag::new("a");
        Some(match link {
            Link::Record(record) => tag
                .with("class", format!("m {}", record.kind().as_class()))
                .with("href", from.to_record(record.clone())),
            Link::Passage(at) => tag
                .with("class", "passage")
                .with("href", from.to_passage(self.drawing.dossier, at)),
            Link::Web(url) => tag
                .with("class", "external")
                .with("rel", "external noopener")
                .with("href", url.as_str()),
            Link::Heading(id) => {
                let id = self.drawing.id(&address::heading_id(id));
                tag.with("href", format!("#{id}"))
            }
            Link::File(path) => tag.with("href", from.to(path)),
            Link::Nowhere => return None,
        })
    }

    fn image(&mut self, index: usize, description: &str) {
        if let Some(Link::File(path)) = self.drawing.prose.links.get(index) {
            let tag = Tag::new("img")
                .with("src", self.drawing.from.to(path))
                .with("alt", description)
                .with("loading", "lazy");
            self.html.open(&tag);
        }
    }

    fn footnote(&mut self, index: usize, call: usize) {
        let messages = self.drawing.messages;
        let number = index + 1;
        let call = Tag::new("sup")
            .with("class", "fn")
            .with("id", self.drawing.id(&call_id(index, call)));
        let note = self.drawing.id(&address::footnote_id(number));
        let label = messages.format("footnote", &[("number", number.into())]);
        let link = Tag::new("a")
            .with("href", format!("#{note}"))
            .with("aria-label", label);
        self.html.open(&call);
        self.html.text_element(&link, &messages.number(number));
        self.html.close(&call);
    }

    /// The way from a footnote back to one of its calls.
    fn way_back(&mut self, index: usize, call: usize) {
        let messages = self.drawing.messages;
        let link = Tag::new("a")
            .with("class", "back")
            .with(
                "href",
                format!("#{}", self.drawing.id(&call_id(index, call))),
            )
            .with("aria-label", messages.get("back-to-text"));
        self.html.text(" ");
        self.html.open(&link);
        self.html.text("↩");
        // The first way back is the usual one; the others say which call they lead to.
        if call > 1 {
            self.html
                .text_element(&Tag::new("sup"), &messages.number(call));
        }
        self.html.close(&link);
    }
}

/// The element of a heading.
fn heading(level: u8) -> &'static str {
    match level {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}

/// The id of a call of a footnote, by the note's index and the number of the call.
fn call_id(index: usize, call: usize) -> String {
    match call {
        0 | 1 => format!("fnref-{}", index + 1),
        more => format!("fnref-{}-{more}", index + 1),
    }
}
