//! A Markdown file as received: its front matter, if it has one, and its text. Whatever the file links to but the web, and its raw
//! HTML, become plain words.

use std::ops::Range;

use super::html;
use super::reading::is_address;
use super::received::{Block, BlockKind, Mark, MarkKind, Received};
use super::words::one_line;
use crate::content::body::{self, Body, Inline, LinkTarget};
use crate::content::yaml::{self, Node, Value};
use crate::diagnostic::{Diagnostics, FileId};

/// Reads a Markdown file.
pub(super) fn markdown(text: &str) -> Received {
    // What is wrong with somebody else's file is nobody's fault here.
    let mut ignored = Diagnostics::default();
    let (front, rest) = cut(text);
    let mut received = Received::default();
    if let Some(node) =
        front.and_then(|front| yaml::parse(FileId::default(), 0, front, &mut ignored))
    {
        read_front(&node, &mut received);
    }
    let body = Body::read(FileId::default(), 0, rest, &mut ignored);
    let mut reader = Reader {
        body: &body,
        out: Vec::new(),
    };
    reader.blocks(&body.blocks, Around::default());
    received.body = reader.out;
    take_headline(&mut received);
    received
}

/// The front matter between two lines `---`, and what follows.
fn cut(text: &str) -> (Option<&str>, &str) {
    let Some(rest) = text.strip_prefix("---\n") else {
        return (None, text);
    };
    match rest.split_once("\n---\n") {
        Some((front, body)) => (Some(front), body),
        None => (None, text),
    }
}

fn read_front(node: &Node, received: &mut Received) {
    let Value::Map(fields) = &node.value else {
        return;
    };
    let field = |names: &[&str]| {
        names.iter().find_map(|name| {
            let (_, value) = fields
                .iter()
                .find(|(key, _)| key.value.eq_ignore_ascii_case(name))?;
            words_of(&value.value)
        })
    };
    received.title = field(&["title", "headline"]);
    received.publisher = field(&[
        "publisher",
        "publication",
        "site",
        "site_name",
        "website",
        "outlet",
    ]);
    received.byline = field(&["author", "authors", "byline", "by", "creator"]);
    received.published = field(&[
        "date",
        "published",
        "publication_date",
        "pubdate",
        "date_published",
        "issued",
    ])
    .and_then(|date| html::day(&date));
    received.language = field(&["language", "lang"]).and_then(|tag| html::language_tag(&tag));
    received.url = field(&[
        "url",
        "link",
        "source",
        "source_url",
        "canonical",
        "canonical_url",
        "original",
    ])
    .filter(|url| is_address(url));
    received.description = field(&["description", "summary", "excerpt", "abstract"]);
}

/// Words of a value: a text, or all texts of a list.
fn words_of(value: &Value) -> Option<String> {
    let words = match value {
        Value::Text(text) => one_line(text),
        Value::List(items) => {
            let all: Vec<String> = items
                .iter()
                .filter_map(|item| words_of(&item.value))
                .collect();
            all.join(", ")
        }
        Value::Null | Value::Map(_) => return None,
    };
    (!words.is_empty()).then_some(words)
}

/// A first heading that is the headline leaves the text.
fn take_headline(received: &mut Received) {
    let Some(first) = received
        .body
        .first()
        .filter(|block| block.kind.is_subhead())
    else {
        return;
    };
    let text = first.text.clone();
    let again = received.title.as_ref() == Some(&text);
    if again || (received.title.is_none() && received.body.len() > 1) {
        received.title = Some(text);
        received.body.remove(0);
    }
}

struct Reader<'a> {
    body: &'a Body,
    out: Vec<Block>,
}

#[derive(Clone, Copy, Default)]
struct Around {
    quote: bool,
    /// The item's number, where the list is numbered; and in how many lists it stands.
    item: Option<(Option<u32>, u8)>,
}

impl Reader<'_> {
    fn blocks(&mut self, blocks: &[body::Block], around: Around) {
        for block in blocks {
            match &block.kind {
                body::BlockKind::Paragraph(inlines) | body::BlockKind::Plain(inlines) => {
                    let kind = match around {
                        Around {
                            item: Some((number, depth)),
                            ..
                        } => BlockKind::Item { number, depth },
                        Around { quote: true, .. } => BlockKind::Quote,
                        Around { .. } => BlockKind::Paragraph,
                    };
                    self.push(kind, &block.text, inlines);
                }
                body::BlockKind::Heading(level, _, inlines) => {
                    self.push(BlockKind::Subhead(*level), &block.text, inlines);
                }
                body::BlockKind::Quote(_, inner) => self.blocks(
                    inner,
                    Around {
                        quote: true,
                        ..around
                    },
                ),
                body::BlockKind::List(first, items) => self.list(*first, items, around),
                body::BlockKind::Code(_, code) => {
                    self.out
                        .push(Block::plain(BlockKind::Paragraph, one_line(code)));
                }
                body::BlockKind::Table(_) | body::BlockKind::Definitions(_) => {
                    self.lines(&block.text);
                }
                body::BlockKind::Rule => {}
            }
        }
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<body::Block>], around: Around) {
        let depth = around
            .item
            .map_or(0, |(_, depth)| depth.saturating_add(1).min(3));
        for (at, item) in items.iter().enumerate() {
            let number = first.and_then(|first| {
                u32::try_from(first.saturating_add(u64::try_from(at).ok()?)).ok()
            });
            self.blocks(
                item,
                Around {
                    item: Some((number, depth)),
                    ..around
                },
            );
        }
    }

    /// The lines of a part that has no form of its own here.
    fn lines(&mut self, range: &Range<usize>) {
        let text = self.body.text.get(range.clone()).unwrap_or_default();
        let lines = text.lines().map(one_line).filter(|line| !line.is_empty());
        self.out
            .extend(lines.map(|line| Block::plain(BlockKind::Paragraph, line)));
    }

    fn push(&mut self, kind: BlockKind, range: &Range<usize>, inlines: &[Inline]) {
        let text = self.body.text.get(range.clone()).unwrap_or_default();
        let line = one_line(text);
        if line.is_empty() {
            return;
        }
        let mut marks = Vec::new();
        if line == text {
            self.marks(inlines, &mut marks);
        }
        for mark in &mut marks {
            mark.range = mark.range.start.saturating_sub(range.start)
                ..mark.range.end.saturating_sub(range.start);
        }
        marks.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
        self.out.push(Block {
            kind,
            text: line,
            marks,
        });
    }

    fn marks(&self, inlines: &[Inline], marks: &mut Vec<Mark>) {
        for inline in inlines {
            let (inner, kind) = match inline {
                Inline::Emphasis(inner) => (inner, Some(MarkKind::Emphasis)),
                Inline::Strong(inner) => (inner, Some(MarkKind::Strong)),
                Inline::Struck(inner) => (inner, None),
                Inline::Link(at, inner) => {
                    let target = self.body.links.get(*at).map(|link| &link.target);
                    let url = match target {
                        Some(LinkTarget::Web(url)) if is_address(url) => {
                            Some(MarkKind::Link(url.clone()))
                        }
                        _ => None,
                    };
                    (inner, url)
                }
                Inline::Text(_)
                | Inline::Code(_)
                | Inline::Break
                | Inline::Image(..)
                | Inline::Footnote(..)
                | Inline::Task(_) => continue,
            };
            if let (Some(kind), Some(range)) = (kind, covered(inner)) {
                marks.push(Mark { range, kind });
            }
            self.marks(inner, marks);
        }
    }
}

/// The stretch that some words cover.
fn covered(inlines: &[Inline]) -> Option<Range<usize>> {
    let ranges = inlines.iter().filter_map(|inline| match inline {
        Inline::Text(range) | Inline::Code(range) => Some(range.clone()),
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Struck(inner)
        | Inline::Link(_, inner) => covered(inner),
        Inline::Break | Inline::Image(..) | Inline::Footnote(..) | Inline::Task(_) => None,
    });
    ranges.reduce(|all, one| all.start.min(one.start)..all.end.max(one.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_and_structure_are_read() {
        let read = markdown(
            "---\ntitle: Old pier stays\ndate: 2024-07-24\nauthor: [Lena Brandt, Omar Karimi]\nurl: https://coast.example/pier\nlang: en_GB\n---\n\
             # Old pier stays\n\nThe *old* pier [stays](https://coast.example/x), [not](actor:a) `so`.\n\n## Why\n\n1. One\n2. Two **b**\n\n> Said so.\n\n<script>x</script>\n",
        );
        assert_eq!(read.title.as_deref(), Some("Old pier stays"));
        assert_eq!(read.byline.as_deref(), Some("Lena Brandt, Omar Karimi"));
        assert_eq!(
            (read.published.as_deref(), read.language.as_deref()),
            (Some("2024-07-24"), Some("en-GB"))
        );
        let kinds: Vec<&str> = read.body.iter().map(|block| block.kind.as_str()).collect();
        assert_eq!(
            kinds,
            ["paragraph", "subhead", "item", "item", "quote", "paragraph"]
        );
        assert_eq!(read.body[0].text, "The old pier stays, not so.");
        assert_eq!(
            read.body[0].marks,
            [
                Mark {
                    range: 4..7,
                    kind: MarkKind::Emphasis
                },
                Mark {
                    range: 13..18,
                    kind: MarkKind::Link("https://coast.example/x".into())
                },
            ]
        );
        assert_eq!(
            read.body[3].kind,
            BlockKind::Item {
                number: Some(2),
                depth: 0
            }
        );
    }

    #[test]
    fn a_text_without_front_matter_has_its_first_heading_for_a_headline() {
        let read = markdown("# Old pier stays\n\nIt stays.\n");
        assert_eq!(
            (read.title.as_deref(), read.body.len()),
            (Some("Old pier stays"), 1)
        );
        assert_eq!(markdown("---\nno end\n").title, None);
    }
}
