//! The positions of Markdown elements in a source, for converting other programs' Markdown to the dossier's.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::body::options;

/// An element of a Markdown source that may have to be rewritten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkdownElement {
    /// Its kind.
    pub kind: MarkdownElementKind,
    /// Its range, including its markup.
    pub range: Range<usize>,
    /// Whether it is in a list, a quotation, a table or a footnote, which a line break could end.
    pub is_inside: bool,
}

/// A kind of element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkdownElementKind {
    /// Code, inline or as a block, which contains no markup.
    Code,
    /// A block of HTML.
    HtmlBlock,
    /// A tag or a comment of HTML within a line.
    HtmlInline,
    /// A picture.
    Image {
        /// Its address.
        address: String,
        /// The alternative text.
        words: String,
    },
    /// A link.
    Link {
        /// Its address.
        address: String,
        /// The range of its words.
        words: Range<usize>,
        /// Whether it is an email address without `mailto:`.
        is_mail: bool,
    },
    /// A reference to a footnote that is defined.
    Call(String),
    /// A footnote.
    Footnote(String),
    /// A heading.
    Heading,
}

/// The elements of a Markdown source, sorted by start; one may be inside another.
pub fn outline(source: &str) -> Vec<MarkdownElement> {
    let mut parts: Vec<MarkdownElement> = Vec::new();
    // For each open element, the index to complete at its end, if any.
    let mut open: Vec<Option<usize>> = Vec::new();
    let mut around = 0_usize;
    for (event, range) in Parser::new_ext(source, options()).into_offset_iter() {
        note_words(&mut parts, &open, &event, &range);
        let is_inside = around > 0;
        let kind = match event {
            Event::Start(tag) => {
                around += usize::from(encloses(&tag));
                let kind = started(tag);
                open.push(kind.is_some().then_some(parts.len()));
                kind
            }
            Event::End(tag) => {
                around -= usize::from(is_enclosing_end(tag));
                open.pop();
                None
            }
            Event::Code(_) => Some(MarkdownElementKind::Code),
            Event::InlineHtml(_) => Some(MarkdownElementKind::HtmlInline),
            Event::FootnoteReference(label) => Some(MarkdownElementKind::Call(label.to_string())),
            _ => None,
        };
        parts.extend(kind.map(|kind| MarkdownElement {
            kind,
            range,
            is_inside,
        }));
    }
    parts
}

/// Adds an event to the pictures and links that are open.
fn note_words(
    parts: &mut [MarkdownElement],
    open: &[Option<usize>],
    event: &Event<'_>,
    at: &Range<usize>,
) {
    for part in open.iter().flatten() {
        match parts.get_mut(*part).map(|part| &mut part.kind) {
            Some(MarkdownElementKind::Image { words, .. }) => match event {
                Event::Text(text) | Event::Code(text) => words.push_str(text),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            },
            // The end of a link has the range of the whole link.
            Some(MarkdownElementKind::Link { words, .. })
                if !matches!(event, Event::End(TagEnd::Link)) =>
            {
                if words.start == words.end {
                    *words = at.clone();
                } else {
                    words.end = words.end.max(at.end);
                }
            }
            _ => {}
        }
    }
}

fn started(tag: Tag<'_>) -> Option<MarkdownElementKind> {
    Some(match tag {
        Tag::CodeBlock(_) => MarkdownElementKind::Code,
        Tag::HtmlBlock => MarkdownElementKind::HtmlBlock,
        Tag::Heading { .. } => MarkdownElementKind::Heading,
        Tag::FootnoteDefinition(label) => MarkdownElementKind::Footnote(label.to_string()),
        Tag::Image { dest_url, .. } => MarkdownElementKind::Image {
            address: dest_url.to_string(),
            words: String::new(),
        },
        Tag::Link {
            dest_url,
            link_type,
            ..
        } => MarkdownElementKind::Link {
            address: dest_url.to_string(),
            words: 0..0,
            is_mail: link_type == LinkType::Email,
        },
        _ => return None,
    })
}

fn encloses(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::BlockQuote(_)
            | Tag::List(_)
            | Tag::Table(_)
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
    )
}

fn is_enclosing_end(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Table
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_their_places_and_their_words() {
        let source = "A `b` <i>c</i> ![d *e*](f.png) [g **h**](https://i.example \"j\")[^k].\n\n> <div>l</div>\n\n[^k]: Note <m@n.example>.\n";
        let parts = outline(source);
        let shown: Vec<(&str, bool)> = parts
            .iter()
            .map(|part| (source[part.range.clone()].trim_end(), part.is_inside))
            .collect();
        assert_eq!(
            shown,
            [
                ("`b`", false),
                ("<i>", false),
                ("</i>", false),
                ("![d *e*](f.png)", false),
                ("[g **h**](https://i.example \"j\")", false),
                ("[^k]", false),
                ("<div>l</div>", true),
                ("[^k]: Note <m@n.example>.", false),
                ("<m@n.example>", true),
            ]
        );
        assert!(
            matches!(&parts[3].kind, MarkdownElementKind::Image { words, .. } if words == "d e")
        );
        assert!(
            matches!(&parts[4].kind, MarkdownElementKind::Link { words, .. } if source[words.clone()] == *"g **h**")
        );
        assert!(matches!(
            &parts[8].kind,
            MarkdownElementKind::Link { is_mail: true, .. }
        ));
    }
}
