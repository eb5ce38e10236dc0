//! The running heads of the whole dossier on paper: what each page belongs to, at its top.
//!
//! A running head is generated content of a page box (CSS Paged Media), which no template can fill: so the site has a stylesheet with one
//! named page for each part.

use std::fmt::Write as _;

use super::book::{id_of, in_reading_order};
use crate::page::context::Edition;

/// Where the stylesheet is published, from the site's root.
pub(crate) const ADDRESS: &str = "book.css";

/// The parts that are once, each with the id of its heading and the message for it.
const ONCE: [(&str, &str); 8] = [
    ("questions", "questions"),
    ("claims", "claims"),
    ("chronology", "chronology"),
    ("glossary", "glossary"),
    ("sources", "sources"),
    ("actors", "index-of-people"),
    ("places", "index-of-places"),
    ("all-corrections", "corrections"),
];

/// The stylesheet; none if the dossier has no articles, since there is no book then.
pub(crate) fn stylesheet(edition: Edition<'_>) -> Option<String> {
    let dossier = edition.dossier;
    let once = ONCE.iter().map(|(id, message)| {
        let heading = edition.messages.get(message);
        (format!(".book-part:has(> #{id})"), heading.to_owned())
    });
    let articles = in_reading_order(dossier).into_iter().map(|article| {
        let id = id_of(article.id.clone());
        (format!("[id={}]", quoted(&id)), article.title.clone())
    });
    let mut css = String::new();
    for (number, (part, heading)) in once.chain(articles).enumerate() {
        let heading = quoted(&heading);
        // Writing to a string cannot fail.
        let _ = writeln!(
            css,
            "@page b{number} {{ @top-center {{ content: {heading}; font-size: 8pt; }} }}\n@media print {{ {part} {{ page: b{number}; }} }}"
        );
    }
    (!dossier.articles.is_empty()).then_some(css)
}

/// A CSS string (CSS Syntax 3, § 4.3.5).
fn quoted(text: &str) -> String {
    let mut css = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => css.extend(['\\', c]),
            c if c.is_control() => css.push(' '),
            c => css.push(c),
        }
    }
    css.push('"');
    css
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn any_title_is_one_string() {
        assert_eq!(quoted("A \"b\" \\ c\nd"), "\"A \\\"b\\\" \\\\ c d\"");
    }
}
