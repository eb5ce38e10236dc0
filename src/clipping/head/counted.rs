//! Counts that are printed next to a text: words, readers, hours since publication.

use super::fold::folded;
use crate::clipping::words::count;
use crate::language::lexicon::{around, lists};

lists! {
    COUNTED = head.counted by folded;
    AGO = page.ago;
}

/// Whether a line is a count: "412 words", "۳ دقیقه".
pub(super) fn is_counted(line: &str) -> bool {
    let folded = folded(line);
    let rest = folded
        .trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ',' | ' ' | '~' | '٬'));
    let rest = rest.strip_prefix("k ").unwrap_or(rest);
    let is_counted = line.starts_with(char::is_numeric)
        && count(line) <= 6
        && COUNTED.contains(rest.trim_end_matches(['.', ' ']));
    is_counted || is_ago(line)
}

/// Whether words give the hours or days since publication, which is not a date: "vor 3 Stunden", "2 hours ago".
fn is_ago(words: &str) -> bool {
    let whole = folded(words);
    let says = |words: &&str| {
        let (before, behind) = around(words);
        whole
            .strip_prefix(folded(before).as_str())
            .and_then(|rest| rest.strip_suffix(folded(behind).as_str()))
            .is_some_and(|rest| rest.contains(char::is_numeric))
    };
    count(words) <= 5 && words.contains(char::is_numeric) && AGO.iter().any(says)
}
