//! What is counted beside a text: its words, its readers, the hours since it was published.

use super::fold::folded;
use crate::clipping::words::count;
use crate::language::lexicon::{around, lists};

lists! {
    COUNTED = head.counted by folded;
    AGO = page.ago;
}

/// Whether a line says how much of something there is: "412 words", "۳ دقیقه".
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

/// Whether words count the hours or days since a text was published, which say no day: "vor 3 Stunden", "2 hours ago".
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
