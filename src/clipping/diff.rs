//! The lines in which an article's text differs from its clipping's.

use crate::text::diff;

/// The most lines shown.
const LINES: usize = 24;
/// The longest line shown, in characters.
const LONGEST: usize = 160;
/// The longest text compared, in bytes.
const LARGEST: usize = 1 << 20;

/// The differences between an article's text and its clipping's, as a unified diff; empty if they are equal.
pub(super) fn unified(article: &str, clipping: &str) -> String {
    if article == clipping || article.len().max(clipping.len()) > LARGEST {
        return String::new();
    }
    let text = diff::unified(article, clipping, "the article", "its clipping");
    let mut lines: Vec<String> = text.lines().take(LINES).map(short).collect();
    let more = text.lines().count().saturating_sub(LINES);
    if more > 0 {
        lines.push(format!("… and {more} more lines"));
    }
    lines.join("\n")
}

fn short(line: &str) -> String {
    let head: String = line.chars().take(LONGEST).collect();
    if head.len() < line.len() {
        format!("{head}…")
    } else {
        head
    }
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn only_what_differs_is_shown() {
        let shown = unified("One.\nTwo.\nThree.", "One.\nTwo, now.\nThree.");
        assert_eq!(
            shown,
            "--- the article\n+++ its clipping\n@@ -2 +2 @@\n-Two.\n+Two, now."
        );
        assert_eq!(unified("One.", "One."), "");
        let long: String = (0..200).map(|number| format!("{number}\n")).collect();
        assert_eq!(unified("", &long).lines().count(), 25);
    }
}
