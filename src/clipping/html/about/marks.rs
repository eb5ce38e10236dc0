//! What the markup of an element says: an author, a date of publication or change, or something beside the article.

use dom_query::NodeRef;

use super::part::{Part, PartKind, Strength};
use crate::clipping::words::{count, one_line};

/// What an element is marked as, by its attributes and the words in its classes.
pub(super) fn marked(node: &NodeRef<'_>, name: &str, text: &str) -> Vec<Part> {
    let value = ["datetime", "content", "title"]
        .iter()
        .filter_map(|attribute| node.attr(attribute))
        .map(|value| one_line(&value))
        .find(|value| !value.is_empty());
    let part = |kind: PartKind, strength: Strength| Part {
        kind,
        text: text.to_owned(),
        value: value.clone(),
        strength,
    };
    if text.is_empty() && value.is_none() || count(text) > 40 {
        return Vec::new();
    }
    let states = |attribute: &str, words: &[&str]| {
        node.attr(attribute).is_some_and(|value| {
            value.split_whitespace().any(|value| {
                let own = value.rsplit(':').next().unwrap_or(value);
                words.iter().any(|word| own.eq_ignore_ascii_case(word))
            })
        })
    };
    let property = |words: &[&str]| states("itemprop", words) || states("property", words);
    if property(&["datePublished", "uploadDate", "published"]) || node.has_attr("pubdate") {
        return vec![part(PartKind::Date, Strength::Standard)];
    }
    if property(&["dateModified", "modified"]) {
        return vec![part(PartKind::Changed, Strength::Standard)];
    }
    if property(&["headline"]) || has_class(node, "entry-title") || has_class(node, "p-name") {
        return vec![part(PartKind::Headline, Strength::Standard)];
    }
    if property(&["author", "creator"]) || states("rel", &["author"]) {
        return vec![part(PartKind::Author, Strength::Standard)];
    }
    if name == "meta" {
        return Vec::new();
    }
    by_class(node, name)
        .map(|(kind, strength)| part(kind, strength))
        .into_iter()
        .collect()
}

/// Whether an element is marked as a separate work, by microdata or microformats.
pub(super) fn work(node: &NodeRef<'_>) -> bool {
    const KINDS: &[&str] = &["Article", "Posting", "Report", "Review", "CreativeWork"];
    let kind = node.attr("itemtype").unwrap_or_default();
    let is_typed = kind
        .split_whitespace()
        .any(|kind| KINDS.iter().any(|end| kind.ends_with(end)));
    is_typed || has_class(node, "hentry") || has_class(node, "h-entry")
}

fn has_class(node: &NodeRef<'_>, wanted: &str) -> bool {
    node.attr("class")
        .is_some_and(|names| names.split_whitespace().any(|name| name == wanted))
}

/// What the words in an element's classes and id mean.
fn by_class(node: &NodeRef<'_>, name: &str) -> Option<(PartKind, Strength)> {
    let words = class_words(node);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    let is_dated = has(DATES) || words.iter().any(|word| is_named_as_date(word));
    if has(NOT_MARKED) {
        return (name == "time").then_some((PartKind::Date, Strength::Weak));
    }
    let published = has(&[
        "submitted",
        "published",
        "publish",
        "pubdate",
        "published_at",
        "publication",
        "posted",
        "pub",
    ]);
    let changed = has(&["updated", "modified", "update", "dtupdated", "lastmod"]);
    if changed
        && !published
        && (name == "time" || is_dated || name == "abbr" || has(&["updated", "modified"]))
    {
        return Some((PartKind::Changed, Strength::Named));
    }
    if published
        && (name == "time"
            || name == "abbr"
            || is_dated
            || has(&["published", "pubdate", "submitted"]))
    {
        return Some((PartKind::Date, Strength::Standard));
    }
    if has(AUTHORS) && name != "time" {
        return Some((PartKind::Author, Strength::Named));
    }
    if name == "time" {
        let strength = if is_dated {
            Strength::Named
        } else {
            Strength::Weak
        };
        return Some((PartKind::Date, strength));
    }
    is_dated.then_some((PartKind::Date, Strength::Named))
}

/// Whether a word in a name begins or ends like one for a date: `newsdate`, `timedata`.
fn is_named_as_date(word: &str) -> bool {
    const NOT: &[&str] = &[
        "update",
        "validate",
        "candidate",
        "runtime",
        "lifetime",
        "overtime",
        "sometimes",
        "consolidate",
        "timeline",
        "times",
    ];
    let named = ["date", "datum", "datetime", "timestamp"];
    !NOT.iter().any(|not| word.contains(not))
        && (named
            .iter()
            .any(|name| word.ends_with(name) || word.starts_with(name))
            || word.starts_with("timedat"))
}

const AUTHORS: &[&str] = &[
    "author",
    "authors",
    "byline",
    "bylines",
    "autor",
    "autore",
    "autoren",
    "auteur",
    "auteurs",
    "autores",
    "writer",
    "reporter",
    "verfasser",
    "redakteur",
    "journalist",
    "signature",
    "firma",
    "credit_author",
    "authorname",
    "bylinename",
];

const DATES: &[&str] = &[
    "date",
    "dates",
    "datum",
    "fecha",
    "data",
    "datetime",
    "timestamp",
    "time",
    "pubdate",
    "dateline",
    "day",
    "publishdate",
    "postdate",
    "published",
    "posted",
    "meta",
    "postmeta",
    "articledate",
    "newsdate",
    "entrydate",
];

/// Classes of elements whose dates and names are not the article's.
const NOT_MARKED: &[&str] = &[
    "comment",
    "comments",
    "bio",
    "avatar",
    "image",
    "img",
    "photo",
    "picture",
    "event",
    "events",
    "calendar",
    "countdown",
    "read",
    "reading",
    "duration",
    "video",
    "copyright",
    "related",
    "share",
    "social",
];

fn class_words(node: &NodeRef<'_>) -> Vec<String> {
    ["class", "id", "data-testid"]
        .iter()
        .filter_map(|attribute| node.attr(attribute))
        .flat_map(|names| {
            names
                .split_whitespace()
                .take(24)
                .flat_map(words_of_name)
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The words in a name: `entry-date` has two; `pubDate` has two and itself.
fn words_of_name(name: &str) -> Vec<String> {
    let mut words = vec![name.to_lowercase()];
    let mut word = String::new();
    let mut lower = false;
    for c in name.chars().take(120) {
        if !c.is_alphanumeric() || (c.is_uppercase() && lower) {
            words.push(std::mem::take(&mut word));
        }
        lower = c.is_lowercase();
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// `Some` if an element's name says that it is beside an article; true if it certainly contains no part of the article.
pub(super) fn beside(node: &NodeRef<'_>, name: &str) -> Option<bool> {
    const NEVER: &[&str] = &[
        "comment",
        "comments",
        "menu",
        "navigation",
        "nav",
        "breadcrumb",
        "breadcrumbs",
        "cookie",
        "respond",
        "disqus",
        "pagination",
        "ticker",
        "copyright",
        "masthead",
        "topbar",
        "weather",
        "sidebar",
    ];
    const SELDOM: &[&str] = &[
        "footer",
        "related",
        "widget",
        "widgets",
        "teaser",
        "teasers",
        "recommended",
        "recommendations",
        "recommendation",
        "popular",
        "latest",
        "trending",
        "newsletter",
        "promo",
        "ad",
        "ads",
        "advert",
        "carousel",
        "slider",
        "mostread",
        "onward",
        "prev",
        "next",
    ];
    /// Contents of an element beside the text that are about the article itself.
    const OF_ARTICLE: &[&str] = &[
        "meta", "metadata", "byline", "dateline", "details", "info", "infos",
    ];
    let is_comment = node
        .attr("itemtype")
        .is_some_and(|kind| kind.ends_with("Comment") || kind.ends_with("UserComments"));
    if matches!(name, "nav" | "dialog" | "form" | "figcaption") || is_comment {
        return Some(true);
    }
    if matches!(name, "body" | "html" | "main" | "article") {
        return None;
    }
    let words = class_words(node);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if has(NEVER) {
        return Some(true);
    }
    let is_beside = match name {
        "aside" | "footer" => !has(OF_ARTICLE) || has(SELDOM),
        _ => has(SELDOM),
    };
    is_beside.then_some(false)
}
