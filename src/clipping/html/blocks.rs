//! Splits HTML into blocks of text.

use std::rc::Rc;

use dom_query::{Document, NodeRef};

use super::tables;
use crate::clipping::address::is_address;
use crate::clipping::received::{Block, BlockKind, Mark, MarkKind, Place};
use crate::text::sentence::is_unspaced;
use crate::text::unseen::is_turning;

/// A block, and the signs that it belongs to the text or does not.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The block.
    pub(super) block: Block,
    /// How many bytes are in links.
    pub(super) linked: usize,
    /// Whether the name of an element around it says that it is not part of the text.
    pub(super) is_beside: bool,
    /// Whether an element around it never contains an article: a footer, a dialog, readers' comments.
    pub(super) is_apart: bool,
    /// Whether it is a first-level heading.
    pub(super) is_headline: bool,
    /// Whether all of it is bold.
    pub(super) is_strong: bool,
    /// The number of the list that contains it, if there is one.
    pub(super) list: Option<usize>,
}

/// Reads a piece of HTML.
pub(super) fn blocks(document: &Document) -> Vec<Found> {
    let mut reader = Reader::default();
    reader.children(&document.root(), 0);
    reader.flush();
    reader.found
}

/// Reads the content of an element.
pub(super) fn blocks_in(node: &NodeRef<'_>) -> Vec<Found> {
    let mut reader = Reader::default();
    reader.children(node, 0);
    reader.flush();
    reader.found
}

/// Deeper elements are read as plain text.
const DEEPEST: usize = 300;

#[derive(Default)]
struct Reader {
    found: Vec<Found>,
    /// The block being read.
    text: String,
    marks: Vec<Mark>,
    linked: usize,
    /// Open marks, with where they began in this block.
    open: Vec<(usize, MarkKind)>,
    /// Whether there is white space before the next word.
    space: bool,
    /// The number of line breaks before the next word.
    breaks: usize,
    around: Around,
    lists: usize,
}

/// The context of the block being read.
#[derive(Clone, Default)]
struct Around {
    kind: Option<BlockKind>,
    is_headline: bool,
    /// Whether it is in a heading that is not closed.
    is_unclosed: bool,
    quote: bool,
    caption: bool,
    beside: bool,
    apart: bool,
    /// The lists that contain it, with their counters.
    lists: Vec<Count>,
    list: Option<usize>,
    /// How many inline quotations contain it.
    quotations: usize,
    /// Whether it is ruby text, with a reading above the words.
    ruby: bool,
}

impl Around {
    fn is_in_cell(&self) -> bool {
        matches!(self.kind, Some(BlockKind::Cell(_)))
    }
}

impl Reader {
    fn children(&mut self, node: &NodeRef<'_>, depth: usize) {
        for child in node.children_it(false) {
            if child.is_text() {
                self.words(&child.text());
            } else if child.is_element() && depth < DEEPEST {
                self.element(&child, depth + 1);
            }
        }
    }

    fn element(&mut self, node: &NodeRef<'_>, depth: usize) {
        let name = node.node_name().unwrap_or_default();
        match name.as_ref() {
            "script" | "style" | "noscript" | "template" | "svg" | "button" | "select"
            | "input" | "textarea" | "form" | "nav" | "head" | "img" | "annotation"
            | "annotation-xml" => {
                self.space = true;
            }
            // The reading above a word does not separate words.
            "rt" | "rtc" | "rp" => {}
            "ruby" => self.ruby(node, depth),
            _ if is_hidden(node) => {}
            "br" => self.breaks += 1,
            "em" | "i" | "cite" | "dfn" => self.inline(node, Some(MarkKind::Emphasis), depth),
            "strong" | "b" => self.inline(node, Some(MarkKind::Strong), depth),
            "del" | "s" | "strike" => self.inline(node, Some(MarkKind::Struck), depth),
            "q" => self.quotation(node, depth),
            "sup" | "sub" => match set_off(&node.text(), name.as_ref()) {
                Some(words) => self.words(&words),
                None => self.inline(node, None, depth),
            },
            "a" => {
                let href = node.attr("href").map(|href| href.trim().to_owned());
                let target = href.filter(|href| is_address(href)).map(MarkKind::Link);
                let before = self.text.len();
                let blocks = self.found.len();
                self.inline(node, target, depth);
                if blocks == self.found.len() {
                    self.linked += self.text.len().saturating_sub(before);
                } else {
                    self.linked += self.text.len();
                    for found in self.found.iter_mut().skip(blocks) {
                        found.linked = found.block.text.len();
                    }
                }
            }
            inline if INLINE.contains(&inline) => {
                let before = self.around.beside;
                self.inline(node, None, depth);
                self.around.beside = before;
            }
            _ if !BLOCKS.contains(&name.as_ref()) && !holds_blocks(node) => {
                self.inline(node, None, depth);
            }
            _ => self.block(node, name.as_ref(), depth),
        }
    }

    /// Words with their reading above them: only the words are kept. In scripts without spaces, white space between the parts is
    /// ignored.
    fn ruby(&mut self, node: &NodeRef<'_>, depth: usize) {
        let before = std::mem::replace(&mut self.around.ruby, true);
        self.children(node, depth);
        self.around.ruby = before;
        if self.text.ends_with(is_unspaced) {
            self.space = false;
        }
    }

    fn inline(&mut self, node: &NodeRef<'_>, kind: Option<MarkKind>, depth: usize) {
        let marks = kind.is_some();
        if let Some(kind) = kind {
            // The mark begins at the next word, not at the space before it.
            self.open.push((usize::MAX, kind));
        }
        self.children(node, depth);
        if marks && let Some((start, kind)) = self.open.pop() {
            self.mark(start, kind);
        }
    }

    /// An inline quotation, whose quotation marks are added by browsers.
    fn quotation(&mut self, node: &NodeRef<'_>, depth: usize) {
        let has_marks = self.text.ends_with(['“', '‘', '„', '«', '"', '\'']) && !self.space;
        let is_inner = self.around.quotations % 2 == 1;
        let (opening, closing) = if is_inner {
            ("‘", "’")
        } else {
            ("“", "”")
        };
        self.around.quotations += 1;
        if !has_marks {
            self.words(opening);
        }
        self.inline(node, None, depth);
        if !has_marks {
            self.space = false;
            self.words(closing);
        }
        self.around.quotations = self.around.quotations.saturating_sub(1);
    }

    fn mark(&mut self, start: usize, kind: MarkKind) {
        let end = self.text.len();
        if start < end {
            self.marks.push(Mark {
                range: start..end,
                kind,
            });
        }
    }

    /// A data table, cell by cell.
    fn table(&mut self, node: &NodeRef<'_>, cells: &[(Place, NodeRef<'_>)], depth: usize) {
        self.flush();
        let outer = self.around.clone();
        self.around.beside |= is_beside(node, "table");
        if let Some(caption) = tables::caption(node) {
            self.block(&caption, "caption", depth);
        }
        for (place, cell) in cells {
            self.around.kind = Some(BlockKind::Cell(*place));
            self.children(cell, depth);
            self.flush();
        }
        self.around = outer;
    }

    fn block(&mut self, node: &NodeRef<'_>, name: &str, depth: usize) {
        if self.around.is_in_cell() {
            // A cell is a single line.
            self.space = true;
            self.children(node, depth);
            self.space = true;
            return;
        }
        if name == "table"
            && let Some(cells) = tables::cells(node)
        {
            return self.table(node, &cells, depth);
        }
        self.flush();
        let outer = self.around.clone();
        self.around.beside |= is_beside(node, name);
        self.around.apart |= is_apart(node, name);
        self.around.caption |= is_caption(node);
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name
                    .as_bytes()
                    .get(1)
                    .map_or(2, |digit| digit.saturating_sub(b'0'))
                    .clamp(2, 6);
                self.around.kind = Some(BlockKind::Subhead(level));
                self.around.is_headline = name == "h1";
                self.around.is_unclosed = holds_paragraphs(node);
            }
            "p" if self.around.is_unclosed => {
                self.around.kind = None;
                self.around.is_headline = false;
            }
            "blockquote" => self.around.quote = true,
            "figcaption" | "figure" | "caption" => self.around.caption = true,
            "ul" | "ol" | "menu" => {
                self.lists += 1;
                self.around.list.get_or_insert(self.lists);
                let is_inner = !self.around.lists.is_empty();
                self.around.lists.push(Count::of(node, name, is_inner));
            }
            "li" => {
                self.around.kind = None;
                if let Some(said) = self.around.lists.last_mut().and_then(Count::next) {
                    self.around.kind = Some(BlockKind::Paragraph);
                    self.words(&format!("{said}. "));
                }
            }
            _ => {}
        }
        self.children(node, depth);
        self.flush();
        let counted = self
            .around
            .lists
            .get(..outer.lists.len())
            .map(<[_]>::to_vec);
        self.around = outer;
        if let Some(counted) = counted {
            self.around.lists = counted;
        }
    }

    fn words(&mut self, text: &str) {
        let parts = self.breaks >= 2 && !self.around.is_in_cell();
        if parts && !self.text.is_empty() && text.chars().any(|c| !c.is_whitespace()) {
            self.flush();
        }
        for c in text.chars() {
            if c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}' {
                self.space |= c != '\u{200b}' && c != '\u{feff}';
                continue;
            }
            if c.is_control() || is_turning(c) || c == '\u{ad}' {
                continue;
            }
            let is_ruby = self.around.ruby && is_unspaced(c) && self.text.ends_with(is_unspaced);
            if (self.space || self.breaks > 0) && !self.text.is_empty() && !is_ruby {
                self.text.push(' ');
            }
            (self.space, self.breaks) = (false, 0);
            for (start, _) in &mut self.open {
                if *start == usize::MAX {
                    *start = self.text.len();
                }
            }
            self.text.push(c);
        }
    }

    /// Ends the block being read. Open marks continue in the next one.
    fn flush(&mut self) {
        let open: Vec<(usize, MarkKind)> = self.open.clone();
        for (start, kind) in open.iter().rev() {
            self.mark(*start, kind.clone());
        }
        for (start, _) in &mut self.open {
            *start = usize::MAX;
        }
        let text = std::mem::take(&mut self.text);
        let mut marks = std::mem::take(&mut self.marks);
        let linked = std::mem::take(&mut self.linked);
        (self.space, self.breaks) = (false, 0);
        if text.is_empty() {
            return;
        }
        marks.sort_by(|a, b| {
            (a.range.start, std::cmp::Reverse(a.range.end))
                .cmp(&(b.range.start, std::cmp::Reverse(b.range.end)))
        });
        let all = 0..text.len();
        let is_strong = marks
            .iter()
            .any(|mark| mark.kind == MarkKind::Strong && mark.range == all);
        let kind = self.kind();
        self.found.push(Found {
            block: Block { kind, text, marks },
            linked,
            is_beside: self.around.beside,
            is_apart: self.around.apart,
            is_headline: self.around.is_headline,
            is_strong,
            list: self.around.list,
        });
    }

    fn kind(&self) -> BlockKind {
        let around = &self.around;
        let depth = u8::try_from(around.lists.len().saturating_sub(1))
            .unwrap_or(u8::MAX)
            .min(3);
        match (around.kind, around.lists.last()) {
            (Some(kind), _) => kind,
            _ if around.caption => BlockKind::Caption,
            (None, Some(count)) => BlockKind::Item {
                number: count.number(),
                depth,
            },
            _ if around.quote => BlockKind::Quote,
            _ => BlockKind::Paragraph,
        }
    }
}

/// The counter of a list.
#[derive(Clone)]
enum Count {
    /// No numbers.
    Bullets,
    /// Consecutive numbers; the number of the last item.
    Numbers(u32),
    /// Descending numbers or numbers with gaps: the numbers of all items, and how many were read. Lists in a dossier cannot be
    /// numbered this way, so the numbers become words in paragraphs.
    Said(Rc<[i64]>, usize),
}

impl Count {
    /// The counter as the page shows it: `start`, `reversed`, and `value` of an item (HTML, 4.4.5 and 4.4.8). In Markdown, a nested
    /// list begins with 1, so other nested lists are described in words.
    fn of(list: &NodeRef<'_>, name: &str, is_inner: bool) -> Self {
        if name != "ol" {
            return Self::Bullets;
        }
        let stated = |node: &NodeRef<'_>, name: &str| -> Option<i64> {
            node.attr(name)?.trim().parse::<i32>().ok().map(i64::from)
        };
        let items: Vec<NodeRef<'_>> = list
            .children_it(false)
            .filter(|child| child.node_name().is_some_and(|name| name.as_ref() == "li"))
            .collect();
        let is_reversed = list.attr("reversed").is_some();
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        let first = if is_reversed { count } else { 1 };
        let step = if is_reversed { -1 } else { 1 };
        let mut next = stated(list, "start").unwrap_or(first);
        let mut numbers = Vec::with_capacity(items.len());
        for item in &items {
            let number = stated(item, "value").unwrap_or(next);
            numbers.push(number);
            next = number.saturating_add(step);
        }
        let first = numbers.first().copied().unwrap_or(1);
        let is_counted = (first..)
            .zip(&numbers)
            .all(|(counted, number)| counted == *number);
        match u32::try_from(first.saturating_sub(1)) {
            Ok(before) if is_counted && (before == 0 || !is_inner) => Self::Numbers(before),
            _ => Self::Said(numbers.into(), 0),
        }
    }

    /// Advances to the next item. Returns its number if that becomes part of its words.
    fn next(&mut self) -> Option<i64> {
        match self {
            Self::Bullets => None,
            Self::Numbers(number) => {
                *number = number.saturating_add(1);
                None
            }
            Self::Said(numbers, read) => {
                *read += 1;
                numbers.get(*read - 1).copied()
            }
        }
    }

    fn number(&self) -> Option<u32> {
        match self {
            Self::Numbers(number) => Some(*number),
            Self::Bullets | Self::Said(..) => None,
        }
    }
}

/// Superscript or subscript digits as Unicode characters: 10⁶ is not 106. `None` for other words.
fn set_off(words: &str, name: &str) -> Option<String> {
    const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    const LOWERED: &str = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    let forms = if name == "sup" { RAISED } else { LOWERED };
    let words = words.trim();
    let form = |c: char| {
        let c = if matches!(c, '−' | '–') { '-' } else { c };
        let at = "0123456789+-=()".chars().position(|plain| plain == c)?;
        forms.chars().nth(at)
    };
    let has_figure = words.contains(|c: char| c.is_ascii_digit());
    words
        .chars()
        .map(form)
        .collect::<Option<String>>()
        .filter(|_| has_figure)
}

/// Whether an element contains several paragraphs, which no heading does.
fn holds_paragraphs(node: &NodeRef<'_>) -> bool {
    let inner = node.children_it(false);
    inner
        .filter(|child| child.node_name().is_some_and(|name| name.as_ref() == "p"))
        .count()
        > 1
}

/// Whether an element contains one that begins a line of its own.
fn holds_blocks(node: &NodeRef<'_>) -> bool {
    node.children_it(false)
        .filter(|child| child.is_element())
        .any(|child| {
            child
                .node_name()
                .is_some_and(|name| BLOCKS.contains(&name.as_ref()) || holds_blocks_below(&child))
        })
}

/// The same for elements two levels down. Deeper ones are rare and slow to find.
fn holds_blocks_below(node: &NodeRef<'_>) -> bool {
    node.children_it(false)
        .filter_map(|child| child.node_name())
        .any(|name| BLOCKS.contains(&name.as_ref()))
}

fn is_hidden(node: &NodeRef<'_>) -> bool {
    let style = node
        .attr("style")
        .map(|style| style.to_lowercase().replace(' ', ""));
    node.has_attr("hidden")
        || style.is_some_and(|style| {
            style.contains("display:none") || style.contains("visibility:hidden")
        })
}

/// Whether an element's name, class or id says that its content is beside the text.
pub(super) fn is_beside(node: &NodeRef<'_>, name: &str) -> bool {
    if is_apart(node, name) || name == "address" {
        return true;
    }
    let names = [node.attr_or("class", ""), node.attr_or("id", "")];
    !is_around_text(name)
        && (is_named(&names, BESIDE)
            || names.iter().any(|name| {
                let small = name.to_lowercase().replace(['_', ' '], "-");
                BESIDE_TOGETHER.iter().any(|words| small.contains(words))
            }))
}

/// Whether an element never contains an article, judged by its type or name.
fn is_apart(node: &NodeRef<'_>, name: &str) -> bool {
    let role = node.attr_or("role", "");
    matches!(name, "aside" | "footer" | "nav" | "dialog")
        || APART_ROLES.iter().any(|one| role.eq_ignore_ascii_case(one))
        || (!is_around_text(name)
            && is_named(&[node.attr_or("class", ""), node.attr_or("id", "")], APART))
}

/// Whether a name is that of an element whose class describes the whole page or the article.
fn is_around_text(name: &str) -> bool {
    matches!(name, "body" | "html" | "main" | "article")
}

/// Whether any of some names contains any of some words.
fn is_named(names: &[impl AsRef<str>], words: &[&str]) -> bool {
    let each = names
        .iter()
        .flat_map(|name| name.as_ref().split_whitespace())
        .take(24);
    each.map(name_parts)
        .filter(|parts| !parts.iter().any(|part| HAS.contains(&part.as_str())))
        .flatten()
        .any(|part| words.contains(&part.as_str()))
}

/// Whether an element's class says that it is a picture caption.
fn is_caption(node: &NodeRef<'_>) -> bool {
    let class = node.attr_or("class", "");
    class.split_whitespace().take(24).any(|class| {
        let small = class.to_lowercase();
        small.contains("caption") || small.contains("cutline")
    })
}

/// The words in a name: `relatedLinks-box` has three.
fn name_parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut lower = false;
    for c in name.chars().take(200) {
        if !c.is_alphanumeric() || (c.is_uppercase() && lower) {
            parts.push(String::new());
        }
        lower = c.is_lowercase();
        if c.is_alphanumeric()
            && let Some(last) = parts.last_mut()
        {
            last.extend(c.to_lowercase());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Words in a name for what the element has beside or inside it, as in `content-with-sidebar`.
const HAS: &[&str] = &[
    "enable", "enabled", "has", "hide", "no", "show", "with", "without",
];

/// Roles of what is beside a text (WAI-ARIA 1.2, 5.3.4).
const APART_ROLES: &[&str] = &[
    "alertdialog",
    "banner",
    "complementary",
    "contentinfo",
    "dialog",
    "form",
    "navigation",
    "search",
];

#[rustfmt::skip]
const BESIDE: &[&str] = &[
    "ad", "ads", "advert", "advertisement", "adverts", "banner", "bio", "breadcrumb", "breadcrumbs", "byline", "bylines", "carousel", "comment",
    "comments", "cookie", "copyright", "credit", "credits", "dateline", "disclaimer", "disqus", "donate", "donation", "eyebrow", "footer",
    "gallery", "kicker", "masthead", "meta", "metadata", "modal", "navigation", "newsletter", "newsletters", "outbrain", "pagination",
    "pager", "paywall", "player", "popular", "popup", "postmeta", "print", "promo", "promos", "promotion", "recirc", "recirculation",
    "recommended", "recommendations", "related", "relatedlinks", "relatedposts", "respond", "share", "sharebar", "sharedaddy", "sharing",
    "sidebar", "signup", "slideshow", "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tag", "tags", "teaser",
    "teasers", "timestamp", "toolbar", "trending", "widget", "widgets", "author", "authors", "authorbox", "infobox", "dek", "published", "pubdate", "comentarios",
    "commentaires", "commenti", "consent", "guestbook", "impressum", "imprint", "kommentar", "kommentare", "leserkommentare", "login",
    "reactions", "slider", "swiper",
];

/// The words in [`BESIDE`] that never name a part of an article or an element around one.
#[rustfmt::skip]
const APART: &[&str] = &[
    "authorbox", "bio", "carousel", "comentarios", "comment", "commentaires", "commenti", "comments", "consent", "cookie", "disclaimer",
    "disqus", "guestbook", "impressum", "imprint", "kommentar", "kommentare", "leserkommentare", "login", "modal", "newsletter", "outbrain",
    "popup", "reactions", "recommended", "recommendations", "related", "relatedlinks", "relatedposts", "respond", "slider", "swiper", "taboola",
];

#[rustfmt::skip]
const BESIDE_TOGETHER: &[&str] = &[
    "about-author", "also-like", "also-read", "article-date", "article-info", "author-", "call-to-action", "more-from", "more-on", "most-read",
    "most-viewed", "photo-credit", "post-date", "post-info", "posted-on", "pull-quote", "pullquote", "read-more", "read-next", "readmore",
    "see-also", "sign-up", "top-stories", "up-next", "whats-next", "you-may",
];

/// Elements that begin and end a line of their own (HTML, 15.3). Unknown elements are inline, unless they contain one of these.
#[rustfmt::skip]
const BLOCKS: &[&str] = &[
    "address", "article", "aside", "audio", "blockquote", "body", "canvas", "caption", "center", "col", "colgroup", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "embed", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "html", "iframe", "legend", "li", "listing", "main", "menu", "nav", "object", "ol", "optgroup", "option", "p",
    "picture", "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video", "xmp",
];

const INLINE: &[&str] = &[
    "abbr", "acronym", "bdi", "bdo", "big", "code", "data", "ins", "kbd", "label", "mark", "nobr",
    "output", "samp", "small", "span", "time", "tt", "u", "var", "font", "wbr",
];
