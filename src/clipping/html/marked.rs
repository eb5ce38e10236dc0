//! Chooses between the part that a page marks as its article and the part that looks most like one.
//!
//! A readability crate selects the part of a page with the most prose. That part may be something else, such as comments, an
//! imprint or related articles, or only half of the article. Its choice is therefore compared with the part that the page marks.

use std::collections::BTreeSet;

use dom_query::{Document, NodeRef};

use super::about::About;
use super::blocks::{Found, blocks_in, is_beside};
use super::prune::is_prose;
use crate::clipping::received::BlockKind;
use crate::clipping::words::{count, ends_sentence};

/// How pages mark their articles, the most reliable first.
const MARKS: &[&str] = &[
    "[itemprop=articleBody]",
    "[itemprop=reviewBody]",
    ".entry-content",
    ".post-content",
    ".article-body",
    ".article-content",
    ".article__body",
    ".story-body",
    ".post-body",
    "article",
    "[role=article]",
    ".article",
    ".post",
    ".entry",
    "main",
    "[role=main]",
];

/// The part that a page marks as its article, as blocks; empty if no marked part contains text.
pub(super) fn marked(document: &Document) -> Vec<Found> {
    if let Some(posts) = of_posts(document) {
        return posts;
    }
    // A news item may consist of two sentences that are too short to count as prose elsewhere.
    let with = |measure: fn(&[Found]) -> usize| {
        MARKS
            .iter()
            .find_map(|mark| largest(document, mark, measure))
    };
    with(prose).or_else(|| with(sentences)).unwrap_or_default()
}

/// The part with this mark that contains the most text, if any contains text.
fn largest(document: &Document, mark: &str, measure: fn(&[Found]) -> usize) -> Option<Vec<Found>> {
    let parts = document.select(mark);
    let mut best: Vec<Found> = Vec::new();
    for node in parts.nodes().iter().take(24) {
        if is_aside(node) {
            continue;
        }
        let found = blocks_in(node);
        if measure(&found) > measure(&best) {
            best = found;
        }
    }
    (!best.is_empty()).then_some(best)
}

/// The list whose entries are all articles, such as the posts of a live blog, if none of them contains the headline.
fn of_posts(document: &Document) -> Option<Vec<Found>> {
    const FEWEST: usize = 3;
    if document.select("article h1").exists() {
        return None;
    }
    let lists = document.select("ol, ul");
    let lists = lists
        .nodes()
        .iter()
        .take(200)
        .filter(|list| !is_aside(list));
    let posts = |list: &&NodeRef<'_>| {
        let items = list.children_it(false).filter(|item| item.is_element());
        let is_post = |item: &NodeRef<'_>| {
            let first = item.children_it(false).find(|child| child.is_element());
            first.and_then(|child| child.node_name()).as_deref() == Some("article")
        };
        let (all, posts) = items.fold((0, 0), |(all, posts), item| {
            (all + 1, posts + usize::from(is_post(&item)))
        });
        posts >= FEWEST && posts == all
    };
    let list = lists
        .filter(posts)
        .max_by_key(|list| prose(&blocks_in(list)))?;
    let around = list.parent().unwrap_or(*list);
    Some(blocks_in(&around)).filter(|found| prose(found) > 0)
}

/// All blocks of a page.
pub(super) fn whole(document: &Document) -> Vec<Found> {
    let body = document.select("body");
    body.nodes().first().map(blocks_in).unwrap_or_default()
}

/// The blocks in a page's forms, which are left out everywhere else.
pub(super) fn in_forms(document: &Document) -> Vec<Found> {
    let forms = document.select("form");
    forms.nodes().iter().take(24).flat_map(blocks_in).collect()
}

/// Marks the blocks of the likely article that are apart from the text on the page, because the crate that found them does not keep
/// their context. Names around the part that the page marks as its article are ignored, because a layout may be named after its
/// sidebar.
pub(super) fn set_apart(
    looks: &mut [Found],
    whole: &[Found],
    marked: &[Found],
    in_forms: &[Found],
) {
    fn texts<'a>(found: impl Iterator<Item = &'a Found>) -> BTreeSet<&'a str> {
        found.map(|found| found.block.text.as_str()).collect()
    }
    let apart = whole.iter().filter(|found| found.is_apart);
    let apart = texts(apart.chain(in_forms));
    let inside = whole.iter().chain(marked);
    let inside = texts(inside.filter(|found| !found.is_apart));
    let is_apart = |found: &Found| {
        let text = found.block.text.as_str();
        apart.contains(text) && !inside.contains(text)
    };
    // If all blocks would be apart and nothing else is the article, the names mean something else.
    let leaves_prose = of_prose(looks).any(|found| !is_apart(found));
    if leaves_prose || sentences(marked) > 0 {
        for found in looks {
            found.is_apart |= is_apart(found);
            found.is_beside |= found.is_apart;
        }
    }
}

/// The article: the part that looks most like it, or the marked part if it is complete and the other is not, or if only it is about
/// the page's title. A page with neither gives all of its prose.
pub(super) fn chosen(
    looks: Vec<Found>,
    marked: Vec<Found>,
    whole: &[Found],
    about: &About,
) -> Vec<Found> {
    let texts: BTreeSet<&str> = looks
        .iter()
        .map(|found| found.block.text.as_str())
        .collect();
    let both: usize = of_prose(&marked)
        .map(|found| found.block.text.as_str())
        .filter(|text| texts.contains(text))
        .map(str::len)
        .sum();
    let (looked, stated) = (prose(&looks), prose(&marked));
    let is_apart = both * 5 < looked.min(stated);
    let is_half = both * 5 >= looked * 4 && stated * 10 >= looked * 12;
    // The same article, with more text beside it than in it: comments, an imprint.
    let all: usize = looks
        .iter()
        .filter(|found| is_prose(found))
        .map(|found| found.block.text.len())
        .sum();
    let is_drowned = both == looked && both == stated && all > 2 * looked;
    let is_nearer = || about.shares(&marked) >= about.shares(&looks);
    if stated > 0 && (looked == 0 || is_half || is_drowned || (is_apart && is_nearer())) {
        return marked;
    }
    if looked == 0 && sentences(&looks) == 0 && sentences(&marked) > 0 {
        return marked;
    }
    if looked == 0 && looks.is_empty() {
        return of_prose(whole).cloned().collect();
    }
    with_lead(looks, &marked)
}

/// Inserts the lead before an article that was found without it. The lead is marked as the article's and comes directly before its
/// first paragraph, for example in a header element.
fn with_lead(mut looks: Vec<Found>, marked: &[Found]) -> Vec<Found> {
    const MOST: usize = 2;
    let Some(first) = of_prose(&looks).next().map(|found| &found.block.text) else {
        return looks;
    };
    let at = marked.iter().position(|found| found.block.text == *first);
    let before = marked.get(..at.unwrap_or(0)).unwrap_or_default();
    let known: BTreeSet<&str> = looks
        .iter()
        .map(|found| found.block.text.as_str())
        .collect();
    let is_lead = |found: &&Found| {
        let text = found.block.text.as_str();
        found.block.kind == BlockKind::Paragraph && !known.contains(text)
    };
    let lead: Vec<Found> = of_prose(before).filter(is_lead).cloned().collect();
    if lead.len() <= MOST {
        looks.splice(..0, lead);
    }
    looks
}

/// The prose on a page that is not in its article, for the editor.
pub(super) fn outside(whole: &[Found], article: &[Found]) -> Vec<String> {
    let inside: BTreeSet<&str> = article
        .iter()
        .map(|found| found.block.text.as_str())
        .collect();
    let mut seen = BTreeSet::new();
    whole
        .iter()
        .filter(|found| is_prose(found))
        .map(|found| found.block.text.as_str())
        .filter(|text| !inside.contains(text) && seen.insert(*text))
        .map(str::to_owned)
        .collect()
}

fn of_prose(found: &[Found]) -> impl Iterator<Item = &Found> {
    found
        .iter()
        .filter(|found| is_prose(found) && !found.is_beside)
}

fn prose(found: &[Found]) -> usize {
    of_prose(found).map(|found| found.block.text.len()).sum()
}

/// How many bytes of some blocks are sentences of any length.
fn sentences(found: &[Found]) -> usize {
    let speaks = |found: &&Found| {
        let text = &found.block.text;
        let is_text = matches!(
            found.block.kind,
            BlockKind::Paragraph | BlockKind::Quote | BlockKind::Item { .. }
        );
        is_text && !found.is_beside && ends_sentence(text) && count(text) >= 4
    };
    found
        .iter()
        .filter(speaks)
        .map(|found| found.block.text.len())
        .sum()
}

/// Whether a part is inside one that contains no article: a form, a dialog, comments, a footer.
fn is_aside(node: &NodeRef<'_>) -> bool {
    let mut outer = Some(*node);
    let mut depth = 0;
    while let Some(node) = outer.filter(|_| depth < 200) {
        let name = node.node_name().unwrap_or_default();
        if matches!(name.as_ref(), "form" | "dialog")
            || (node.is_element() && is_beside(&node, &name))
        {
            return true;
        }
        outer = node.parent();
        depth += 1;
    }
    false
}
