//! IPTC's NITF, the XML of older agency items. It has a head and a body; the body contains another head, the text, and a tagline.

use dom_query::{Document, Selection};

use crate::clipping::bylines::behind_label;
use crate::clipping::html;
use crate::clipping::received::Received;
use crate::clipping::words::one_line;

/// Names of elements with dots, and the names used here instead.
const DOTTED: &[(&str, &str)] = &[
    ("body.content", "nitf-content"),
    ("body.head", "nitf-head"),
    ("body.end", "nitf-end"),
    ("date.release", "date-release"),
    ("story.date", "story-date"),
];

/// Reads an item. Its fields fill only those that are empty, and its text is `body.content`.
pub(super) fn read(xml: &str, received: &mut Received) {
    // Its names contain dots, which selectors do not allow.
    let mut html = xml.to_owned();
    for (dotted, plain) in DOTTED {
        html = html.replace(dotted, plain);
    }
    let document = Document::from(html.as_str());
    let words = |selector: &str| {
        let found = document.select(selector);
        Some(one_line(&found.first().text())).filter(|words| !words.is_empty())
    };
    let fill = |field: &mut Option<String>, found: Option<String>| {
        if field.is_none() {
            *field = found;
        }
    };
    fill(
        &mut received.title,
        words("hedline hl1").or_else(|| words("hl1")),
    );
    fill(&mut received.byline, byline(&document));
    fill(
        &mut received.dateline,
        words("dateline location city")
            .or_else(|| words("dateline location"))
            .or_else(|| words("dateline")),
    );
    let released = || {
        let date = document.select("date-release, dateline story-date");
        html::day(&date.attr("norm")?)
    };
    fill(&mut received.published, released());
    let content = document.select("nitf-content");
    if content.exists() {
        received.body = html::fragment(&content.inner_html());
        for part in [
            "hl2",
            "distributor",
            "tagline",
            "nitf-end",
            "abstract",
            "note",
        ] {
            let outside =
                words(part).filter(|_| part != "nitf-end" || !document.select("tagline").exists());
            received.unplaced.extend(
                outside.map(|words| format!("{}: {words}", part.trim_start_matches("nitf-"))),
            );
        }
    } else {
        received.body = html::fragment(&html);
    }
}

/// The name in a byline, or the byline without its "By".
fn byline(document: &Document) -> Option<String> {
    let byline = document.select("byline").first();
    let persons: Vec<String> = byline
        .select("person")
        .iter()
        .map(|person: Selection<'_>| one_line(&person.text()))
        .filter(|name| !name.is_empty())
        .collect();
    if !persons.is_empty() {
        return Some(persons.join(", "));
    }
    let title = byline.select("bytag, byttl").text();
    let words = one_line(&byline.text());
    let name = words
        .strip_suffix(one_line(&title).as_str())
        .unwrap_or(&words);
    Some(unsigned(name)).filter(|name| !name.is_empty())
}

/// A byline without the words before the name, in any language.
pub(super) fn unsigned(words: &str) -> String {
    let words = words.trim();
    // "Von Grell" can be a whole name.
    let named = behind_label(words)
        .filter(|name| name.trim().contains(char::is_whitespace) || words.contains([':', '：']));
    named.unwrap_or(words).trim().to_owned()
}
