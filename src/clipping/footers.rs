//! Lines that belong to the page around a text: footers, teasers, and lines that introduce comments or other articles.

use super::rights::{begins_with, reserves_rights};
use super::words::{count, ends_sentence};
use crate::language::lexicon::lists;

lists! {
    TEASERS = page.teasers;
    SAID_IN_FOOTERS = page.said_in_footers;
    FOOTER_BEGINNINGS = page.footer_beginnings;
    CREDITS_OF_AGENCIES = page.credits_of_agencies;
    ENDS = page.ends;
}

/// Whether a line belongs to the page around a text.
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
        && FOOTER_BEGINNINGS
            .iter()
            .any(|words| begins_with(&small, words));
    let asks = words <= 14
        && small.ends_with('?')
        && FOOTER_BEGINNINGS
            .iter()
            .any(|words| begins_with(&small, words));
    let bracketed = words <= 30
        && small.starts_with('(')
        && small.ends_with(')')
        && CREDITS_OF_AGENCIES
            .iter()
            .any(|phrase| small.contains(phrase));
    says || begins || asks || bracketed || reserves_rights(block)
}

/// Whether a line inside a text links elsewhere: "Read more: …".
pub(super) fn is_teaser(block: &str) -> bool {
    if block.len() > 400 {
        return false;
    }
    let small = block.to_lowercase();
    count(block) <= 25
        && !ends_sentence(block)
        && TEASERS.iter().any(|words| begins_with(&small, words))
}

/// Whether comments or other articles follow a line.
pub(super) fn is_end(block: &str) -> bool {
    if block.len() > 240 {
        return false;
    }
    let small = block.to_lowercase();
    let small = small.trim_end_matches([':', '.', '…', ' ']);
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
    ENDS.contains(small) || counted || reserved
}
