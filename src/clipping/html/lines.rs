//! Recognises lines by their words: a credit, a caption, author and date, an invitation to another text.

use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence};
use crate::language::lexicon::lists;

lists! {
    PICTURE_CREDITS = page.picture_credits;
    PICTURE_AGENCIES = press.picture_agencies;
    IN_CAPTIONS = page.in_captions;
    CAPTION_CREDITS = page.caption_credits;
    CAPTION_BEGINNINGS = page.caption_beginnings;
    HEAD_BEGINNINGS = page.head_beginnings;
    IN_TAILS = page.in_tails;
    BUTTONS = page.buttons;
    LEADS_ELSEWHERE = page.leads_elsewhere;
}

/// Whether a line only credits a picture.
pub(in crate::clipping) fn is_credit(text: &str) -> bool {
    if text.len() > 240 {
        return false;
    }
    let small = text.to_lowercase();
    let words = count(text);
    let short = words <= 12 && !ends_sentence(text);
    (short || small.starts_with('(') && small.ends_with(')') && words <= 14)
        && PICTURE_CREDITS
            .iter()
            .any(|words| small.starts_with(*words))
        || words <= 9
            && !ends_sentence(text)
            && PICTURE_AGENCIES.iter().any(|name| small.contains(*name))
            && (small.contains(['|', '/', '©', '(', ',']) || words <= 4)
}

/// Whether a paragraph ends with a picture credit, and so is a caption.
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
            IN_CAPTIONS.iter().any(|word| inside.contains(*word)) && count(inside) <= 9
        });
    let named = CAPTION_CREDITS.iter().any(|word| tail.contains(*word));
    let begins = CAPTION_BEGINNINGS
        .iter()
        .any(|word| small.starts_with(*word));
    bracketed || begins || (named && !small.ends_with(['.', '”', '"']))
}

/// Whether a line at a text's head says who and when.
pub(super) fn is_line_of_head(text: &str, authors: &[String]) -> bool {
    if text.len() > 240 {
        return false;
    }
    let words = count(text);
    let small = text.to_lowercase();
    let begins = HEAD_BEGINNINGS.iter().any(|word| small.starts_with(*word));
    let dated = words <= 16 && dates::stated(text).is_some() && !ends_sentence(text);
    let signed = words <= 12
        && !ends_sentence(text)
        && authors.iter().any(|author| text.contains(author.as_str()));
    let timed = words <= 12
        && (small.contains(" min read") || small.contains(" ago") || small.contains(" comments"))
        && !ends_sentence(text);
    (begins && (words <= 5 || words <= 14 && !ends_sentence(text))) || dated || signed || timed
}

/// Whether a line below a text is about the page, the author or a paper.
pub(super) fn is_tail(text: &str) -> bool {
    if text.len() > 1_000 {
        return false;
    }
    let small = text.to_lowercase();
    let words = count(text);
    words <= 60
        && IN_TAILS.iter().any(|phrase| small.contains(*phrase))
        && !text.contains(['“', '"'])
}

/// Whether a line is one that pages print everywhere.
pub(in crate::clipping) fn is_of_the_page(text: &str) -> bool {
    if text.len() > 80 {
        return false;
    }
    let small = text.to_lowercase();
    let small = small.trim_end_matches(['.', ':', '…', '!', '?', ' ', '▼', '↓']);
    let counted = small
        .strip_prefix("image ")
        .or(small.strip_prefix("photo "))
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()) && rest.contains("of"));
    BUTTONS.contains(small) || counted
}

/// Whether a line invites readers to another text.
pub(super) fn leads_elsewhere(text: &str) -> bool {
    if text.len() > 400 {
        return false;
    }
    let small = text.to_lowercase();
    LEADS_ELSEWHERE
        .iter()
        .any(|words| small.starts_with(*words))
        || small.contains("click here")
        || small.contains("clicking here")
}
