//! Reads a saved page: its article, and what it states about itself.
//!
//! `plain` turns any bytes into HTML that is cheap to parse; `about` reads metadata; `endless` removes other articles; a
//! readability crate finds the part of the page that is the article; `marked` compares it with what the page marks; `blocks` turns
//! it into paragraphs, subheads, lists, quotations, tables (`tables`) and captions; `prune` removes blocks that belong to the page
//! and not to the text, judged by their words (`lines`).

mod about;
mod blocks;
mod endless;
mod fragment;
mod lines;
mod marked;
mod plain;
mod prune;
mod tables;

pub(super) use about::{day, language_tag, line_of_head, part_copies, without_label};
pub(super) use fragment::{fragment, words};
pub(super) use lines::{is_credit, is_of_the_page};

use dom_query::Document;
use dom_smoothie::{Config, Readability};

use super::received::Received;

/// Reads a saved page.
pub(super) fn page(html: &str) -> Received {
    let received = page_of(html);
    if received.body.is_empty() && html.contains("<noscript") {
        // All of the text may be in the part that is displayed without scripts.
        let shown = html
            .replace("<noscript", "<div")
            .replace("</noscript", "</div");
        return page_of(&shown);
    }
    received
}

fn page_of(html: &str) -> Received {
    let small = plain::plain(html);
    let document = Document::from(small.as_str());
    let about = about::about(&document, html);
    endless::keep_own(&document, about.received.title.as_deref());
    let (marked, whole) = (marked::marked(&document), marked::whole(&document));
    let in_forms = marked::in_forms(&document);
    let content = article(document);
    let mut looks = content
        .as_deref()
        .map(|content| blocks::blocks(&Document::fragment(content)))
        .unwrap_or_default();
    marked::set_apart(&mut looks, &whole, &marked, &in_forms);
    let found = marked::chosen(looks, marked, &whole, &about);
    let outside = marked::outside(&whole, &found);
    let mut received = prune::prune(found, about);
    received.left_out.extend(outside);
    received
}

/// The part of a page that is its article, as HTML.
fn article(document: Document) -> Option<String> {
    let config = Config {
        keep_classes: true,
        disable_json_ld: true,
        ..Config::default()
    };
    let mut readability = Readability::with_document(document, None, Some(config)).ok()?;
    readability
        .parse()
        .ok()
        .map(|article| article.content.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_nesting_is_read() {
        const SIZE: usize = 60_000;
        let prose = "<p>The council of the harbour town decided on Monday that its <b>old</b> pier will stay for ten more years.</p>";
        let pieces = [
            "<div>",
            "</div>",
            "<p>",
            "<b>",
            "<a href=x>",
            "<table><tr><td>",
            "<li>",
            "<ul><li>",
            "<svg>",
            "<!--",
            "<script>",
            "<font size=1>",
            "<p><b>a",
            "<i></b>",
            "<h1>x</h1>",
            "<br>",
            "&amp;",
            "<",
            "<a ",
            "a=b ",
            "<title>",
            "<blockquote>x",
            prose,
        ];
        for piece in pieces {
            let html = format!("<html><body>{}", piece.repeat(SIZE / piece.len()));
            page(&html);
        }
        let attributes: String = (0..20_000).map(|number| format!(" a{number}=b")).collect();
        page(&format!("<html><body><p{attributes}>{prose}"));
    }

    #[test]
    fn single_breaks_are_spaces_and_double_ones_separate_paragraphs() {
        let texts: Vec<String> =
            fragment("One<br>two<br><br>three <b>four</b>five&nbsp;six<hr>seven")
                .into_iter()
                .map(|block| block.text)
                .collect();
        assert_eq!(texts, ["One two", "three fourfive six", "seven"]);
    }
}
