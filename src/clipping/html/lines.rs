//! What a line says of itself: a credit, a caption, who and when, an invitation to read something else.

use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence};

/// Whether a line is nothing but who made a picture.
pub(in crate::clipping) fn is_credit(text: &str) -> bool {
    if text.len() > 240 {
        return false;
    }
    let small = text.to_lowercase();
    let beginning = [
        "photo:",
        "photos:",
        "photo by",
        "(photo",
        "image:",
        "(image",
        "image courtesy",
        "image copyright",
        "picture:",
        "credit:",
        "photograph:",
        "illustration:",
        "via ",
        "source:",
        "©",
        "courtesy of",
        "enlarge",
        "getty images",
        "view gallery",
    ];
    let agency = [
        "getty",
        "ap photo",
        "/ap",
        "(ap)",
        "afp",
        "reuters",
        "shutterstock",
        "istock",
        "via ap",
        "epa",
        "unsplash",
        "flickr",
    ];
    let words = count(text);
    let short = words <= 12 && !ends_sentence(text);
    (short || small.starts_with('(') && small.ends_with(')') && words <= 14)
        && beginning.iter().any(|words| small.starts_with(words))
        || words <= 9
            && !ends_sentence(text)
            && agency.iter().any(|name| small.contains(name))
            && (small.contains(['|', '/', '©', '(', ',']) || words <= 4)
}

/// Whether a paragraph ends with the credit of a picture, so that it is under one.
pub(super) fn is_caption(text: &str) -> bool {
    if text.len() > 1_000 {
        return false;
    }
    let small = text.to_lowercase();
    let words = count(text);
    if !(4..=70).contains(&words) {
        return false;
    }
    let tail = small
        .char_indices()
        .rev()
        .nth(60)
        .map_or(small.as_str(), |(at, _)| {
            small.get(at..).unwrap_or_default()
        });
    let bracketed = tail.ends_with(')')
        && tail.rsplit_once('(').is_some_and(|(_, inside)| {
            [
                "photo", "image", "getty", "ap)", "credit", "ap/", "/ap", "reuters", "afp",
                "picture", "courtesy",
            ]
            .iter()
            .any(|word| inside.contains(word))
                && count(inside) <= 9
        });
    let named = [
        "credit: ",
        "photo: ",
        "photo by ",
        "image: ",
        "image credit",
        "photograph: ",
        "photo courtesy",
        "getty images",
        "(credit",
    ]
    .iter()
    .any(|word| tail.contains(word));
    let begins = [
        "image caption",
        "image copyright",
        "media caption",
        "photo caption",
        "file photo",
        "file -",
        "in this photo",
        "in this file photo",
        "this undated photo",
    ]
    .iter()
    .any(|word| small.starts_with(word));
    bracketed || begins || (named && !small.ends_with(['.', '”', '"']))
}

/// Whether a line at a text's head says who and when.
pub(super) fn is_line_of_head(text: &str, authors: &[String]) -> bool {
    if text.len() > 240 {
        return false;
    }
    let words = count(text);
    let small = text.to_lowercase();
    let begins = [
        "by ",
        "updated",
        "published",
        "posted",
        "last updated",
        "last modified",
        "written by",
        "story by",
        "reported by",
        "from ",
    ]
    .iter()
    .any(|word| small.starts_with(word));
    let dated = words <= 16 && dates::stated(text).is_some() && !ends_sentence(text);
    let signed = words <= 12
        && !ends_sentence(text)
        && authors.iter().any(|author| text.contains(author.as_str()));
    let timed = words <= 12
        && (small.contains(" min read") || small.contains(" ago") || small.contains(" comments"))
        && !ends_sentence(text);
    (begins && (words <= 5 || words <= 14 && !ends_sentence(text))) || dated || signed || timed
}

/// Whether a line at a text's foot speaks of the page, the author or a paper.
pub(super) fn is_tail(text: &str) -> bool {
    if text.len() > 1_000 {
        return false;
    }
    let small = text.to_lowercase();
    let words = count(text);
    let says = [
        "follow him on",
        "follow her on",
        "follow us",
        "on twitter at",
        "on twitter @",
        "can be reached at",
        "may be reached at",
        "reach him at",
        "reach her at",
        "email him at",
        "email her at",
        "contributed to this report",
        "contributed reporting",
        "contributed to this story",
        "is a staff writer",
        "is a reporter",
        "is a freelance",
        "sign up",
        "subscribe",
        "newsletter",
        "download the",
        "join our",
        "listen to",
        "click here",
        "all rights reserved",
        "this article was originally",
        "this story was originally",
        "originally appeared",
        "read more",
        "facebook",
        "instagram",
        "leave a comment",
        "in the comments",
        "send an email",
        "send us",
        "contact us",
        "have a tip",
        "news tip",
        "retrieved",
        "full coverage",
        "affiliate",
        "material may not be",
        "subject to copyright",
        "copyright",
        "advertis",
        "support us",
        "donat",
    ];
    words <= 60 && says.iter().any(|phrase| small.contains(phrase)) && !text.contains(['“', '"'])
}

/// Whether a line is one of those that pages print everywhere.
pub(in crate::clipping) fn is_of_the_page(text: &str) -> bool {
    if text.len() > 80 {
        return false;
    }
    let small = text.to_lowercase();
    let small = small.trim_end_matches(['.', ':', '…', '!', '?', ' ', '▼', '↓']);
    const WHOLE: &[&str] = &[
        "ad",
        "advert",
        "advertisement",
        "advertising",
        "article continues below",
        "caption",
        "close",
        "comment",
        "comments",
        "continue reading",
        "continue reading below",
        "email the author",
        "enlarge image",
        "follow on twitter",
        "highlights",
        "home",
        "latest",
        "latest news",
        "loading",
        "loading content",
        "menu",
        "more",
        "most popular",
        "most read",
        "news",
        "next",
        "popular",
        "previous",
        "print",
        "promoted stories",
        "read next",
        "recommended",
        "related",
        "related articles",
        "related content",
        "related news",
        "related posts",
        "related stories",
        "related topics",
        "reply",
        "save",
        "scroll to continue",
        "search",
        "share",
        "share this",
        "share this article",
        "share this page",
        "share this post",
        "share this story",
        "sharing is caring",
        "skip",
        "something to consider",
        "sponsored",
        "sponsored content",
        "story continues",
        "story continues below",
        "story continues below advertisement",
        "subscribe",
        "this slideshow requires javascript",
        "top stories",
        "trending",
        "trending now",
        "tweet",
        "up next",
        "video",
        "view author archive",
        "view comments",
        "warning",
        "watch",
        "what others are reading",
        "you may also like",
        "you might also like",
        "don't miss",
        "don’t miss",
        "view more",
        "see more",
        "editor's picks",
        "editors' picks",
    ];
    let counted = small
        .strip_prefix("image ")
        .or(small.strip_prefix("photo "))
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()) && rest.contains("of"));
    WHOLE.contains(&small) || counted
}

/// Whether a line invites to read something else.
pub(super) fn leads_elsewhere(text: &str) -> bool {
    if text.len() > 400 {
        return false;
    }
    let small = text.to_lowercase();
    [
        "related:",
        "related ",
        "read:",
        "read more",
        "more:",
        "also:",
        "also read",
        "see also",
        "see more",
        "watch:",
        "watch ",
        "listen:",
        "don't miss",
        "don’t miss",
        "click here",
        "[read",
        "read this",
        "read next",
        "here's what",
        "must read",
        "recommended:",
        "opinion:",
        "in pictures",
        "for more",
        "more on this",
        "continue reading",
        "story:",
        "find out",
        "top story",
        "earlier:",
        "previously:",
        "related story",
        "explore",
        "learn more",
        "check out",
    ]
    .iter()
    .any(|words| small.starts_with(words))
        || small.contains("click here")
        || small.contains("clicking here")
}
