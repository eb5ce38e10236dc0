//! Lines that belong to the page around a text: footers, teasers, and what comments or other articles follow.

use super::rights::{begins_with, reserves_rights};
use super::words::{count, ends_sentence};

/// Whether a line belongs to the page around a text, and not to the text.
pub(super) fn is_footer(block: &str) -> bool {
    if block.len() > 1_000 {
        return false;
    }
    let small = block.to_lowercase();
    let words = count(block);
    let quotes = block.contains(['“', '"', '«']);
    let says =
        words <= 40 && !quotes && SAID_IN_FOOTERS.iter().any(|phrase| small.contains(phrase));
    let begins = words <= 14
        && !ends_sentence(block)
        && BEGINNINGS_OF_FOOTERS
            .iter()
            .any(|words| begins_with(&small, words));
    let asks = words <= 14
        && small.ends_with('?')
        && BEGINNINGS_OF_FOOTERS
            .iter()
            .any(|words| begins_with(&small, words));
    let bracketed = words <= 30
        && small.starts_with('(')
        && small.ends_with(')')
        && SAID_BY_AGENCIES.iter().any(|phrase| small.contains(phrase));
    says || begins || asks || bracketed || reserves_rights(block)
}

/// A line inside a text that leads elsewhere: "Read more: …".
pub(super) fn is_teaser(block: &str) -> bool {
    if block.len() > 400 {
        return false;
    }
    const TEASERS: &[&str] = &[
        "also read",
        "read also",
        "read more",
        "read:",
        "related:",
        "see also:",
        "more:",
        "advertisement",
        "sign up",
    ];
    let small = block.to_lowercase();
    count(block) <= 25
        && !ends_sentence(block)
        && TEASERS.iter().any(|words| begins_with(&small, words))
}

#[rustfmt::skip]
const SAID_IN_FOOTERS: &[&str] = &[
    "all rights reserved", "click here", "cookie policy", "download our app", "first appeared on", "follow us on", "get the latest",
    "have a tip", "help us stay", "join our", "know more about this story", "let us know", "may not be published, broadcast",
    "more stories", "newsletter", "originally published", "our whatsapp", "privacy policy", "send in tips", "send us your",
    "share this article", "share this story", "sign up for", "subscribe now", "subscribe to", "support our journalism", "terms of use",
    "tips and corrections", "whatsapp channel", "your email address", "your tips",
];

#[rustfmt::skip]
const BEGINNINGS_OF_FOOTERS: &[&str] = &[
    "(c)", "about the author", "advertisement", "also read", "comments", "copyright", "credit", "editing by", "editors' picks",
    "file photo", "filed under", "follow us", "image", "image credit", "keywords", "last modified", "last updated", "latest",
    "leave a comment", "listen", "more from", "more in", "more on", "most popular", "most read", "photo", "photograph", "picture",
    "print", "published", "read also", "read more", "recommended", "related", "reporting by", "see also", "share", "show comments",
    "source", "tags", "topics", "trending", "updated", "watch", "with inputs from", "©",
];

const SAID_BY_AGENCIES: &[&str] = &[
    "reporting by",
    "editing by",
    "with input",
    "writing by",
    "additional reporting",
    "compiled by",
    "agencies",
];

/// Whether a line is one behind which comments or other articles follow.
pub(super) fn is_end(block: &str) -> bool {
    if block.len() > 240 {
        return false;
    }
    let small = block.to_lowercase();
    let small = small.trim_end_matches([':', '.', '…', ' ']);
    let whole = [
        "comments",
        "leave a comment",
        "leave a reply",
        "most popular",
        "most read",
        "related articles",
        "related news",
        "related stories",
        "show comments",
        "top stories",
        "trending now",
        "view comments",
        "you may also like",
        "you might also like",
        "more stories",
        "recommended",
        "recommended stories",
        "more for you",
        "latest news",
    ];
    let counted = small
        .split_once(' ')
        .filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()))
        .is_some_and(|(_, rest)| {
            rest == "comments"
                || rest == "comment"
                || rest.starts_with("responses to")
                || rest.starts_with("thoughts on")
        });
    let reserved =
        count(small) <= 30 && small.contains("all rights reserved") || reserves_rights(small);
    whole.contains(&small) || counted || reserved
}
