//! Pages that continue with other articles. What belongs to another headline is removed before the article is extracted, so that no
//! headline gets another article's text.

use dom_query::{Document, NodeRef};

use super::about::is_same_title;
use super::words;

/// A text of this many bytes is an article rather than a teaser.
const LONG: usize = 600;
/// How many bytes of the headline's own text must exist before another article is removed.
const ENOUGH: usize = 300;
/// The most headings that are examined.
const MOST: usize = 40;

/// Removes the articles on a page that have another headline.
pub(super) fn keep_own(document: &Document, title: Option<&str>) {
    let Some(title) = title else { return };
    let headings = document.select("h1, article h2");
    let headings: Vec<&NodeRef<'_>> = headings.nodes().iter().take(MOST).collect();
    let is_own = |heading: &NodeRef<'_>| is_same_title(&words(&heading.text()), title);
    let Some(own) = headings.iter().find(|heading| is_own(heading)) else {
        return;
    };
    let mut others: Vec<NodeRef<'_>> = Vec::new();
    for heading in headings.iter().filter(|heading| !is_own(heading)) {
        if let Some(container) = container(heading, own)
            && !others.iter().any(|other| other.id == container.id)
            && paragraphs(&container) >= LONG
        {
            others.push(container);
        }
    }
    for other in &others {
        if has_own_text(document, own, other, &others) {
            other.remove_from_parent();
        }
    }
}

/// The largest element around a heading that does not contain the page's own headline. A second-level heading needs an `<article>`,
/// and so does a first-level heading inside the headline's `<article>`; otherwise, it heads a part of that article.
fn container<'a>(heading: &NodeRef<'a>, own: &NodeRef<'a>) -> Option<NodeRef<'a>> {
    let above: Vec<_> = own.ancestors(None).iter().map(|node| node.id).collect();
    let mut around: Vec<NodeRef<'a>> = heading.ancestors(None);
    around.retain(|node| node.is_element() && !above.contains(&node.id));
    let shares_article = heading
        .ancestors(None)
        .iter()
        .find(|node| node.has_name("article"))
        .is_some_and(|article| above.contains(&article.id));
    if heading.has_name("h1") && !shares_article {
        return around.pop();
    }
    around.retain(|node| node.has_name("article"));
    around.pop()
}

/// The length of the paragraphs in an element, in bytes.
fn paragraphs(node: &NodeRef<'_>) -> usize {
    node.descendants_it()
        .filter(|inner| inner.has_name("p"))
        .map(|paragraph| paragraph.text().len())
        .sum()
}

/// Whether the headline has text of its own, after it and before the next other heading.
fn has_own_text(
    document: &Document,
    own: &NodeRef<'_>,
    other: &NodeRef<'_>,
    others: &[NodeRef<'_>],
) -> bool {
    if own
        .ancestors(None)
        .iter()
        .any(|node| node.has_name("article"))
        && other.has_name("article")
    {
        return true;
    }
    let mut behind = false;
    let mut text = 0;
    for body in document.select("body").nodes() {
        for node in body.descendants_it() {
            if node.id == own.id {
                behind = true;
            } else if behind && others.iter().any(|other| other.id == node.id) {
                break;
            } else if behind && node.has_name("p") {
                text += node.text().len();
            }
        }
    }
    text >= ENOUGH
}
