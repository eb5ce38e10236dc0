//! Compares headings with the titles that the page states.

use crate::text::fold::fold_case;
use crate::text::sentence::word_count as count;

/// Whether a heading is a stated title: all of it, most of it, or a truncated one, perhaps with a kicker before it.
pub(in crate::clipping::html) fn is_same(heading: &str, title: &str) -> bool {
    let (own, title) = (fold_case(heading), fold_case(title));
    let cut = title.trim_end_matches(['…', '.', ' ']);
    let is_long = |text: &str| count(text) >= 2 && text.chars().count() >= 8;
    own == title
        || (is_long(&own) && title.contains(&own) && own.len() * 5 >= title.len() * 2)
        || (is_long(cut) && (own.starts_with(cut) || has_kicker(&own, cut)))
        // The heading may contain a date or a kicker without a space after it.
        || (is_long(&title) && own.ends_with(&title) && title.len() * 3 >= own.len() * 2)
}

/// Whether one title is the other after a word and a colon.
pub(super) fn has_kicker(long: &str, short: &str) -> bool {
    let (long, short) = (fold_case(long), fold_case(short));
    long.strip_suffix(short.as_str())
        .is_some_and(|before| before.trim_end().ends_with([':', '：']) && count(before) <= 4)
}
