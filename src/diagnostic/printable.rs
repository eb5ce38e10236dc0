//! Text that is safe to print to a terminal, without characters that control it or change the order of words.
//!
//! The words of a dossier and its clippings are other people's text. A control sequence in them could rename a window or hide a
//! line, and a direction character could make a path look like another.

use std::borrow::Cow;

/// The text without control characters (C0 except tabs and line ends, C1, DEL) and without characters that embed, override or
/// isolate directions (Unicode's UAX #9, 2.1 to 2.5).
pub fn printable(words: &str) -> Cow<'_, str> {
    if words.chars().any(commands) {
        Cow::Owned(words.chars().filter(|c| !commands(*c)).collect())
    } else {
        Cow::Borrowed(words)
    }
}

/// Whether a character controls the terminal and is not part of the message.
fn commands(c: char) -> bool {
    let is_control = c.is_control() && !matches!(c, '\n' | '\t');
    is_control || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The output of a renderer for printable words, with its own colours; other control sequences are removed.
pub(super) fn rendered(words: &str) -> String {
    let is_own = |c: char| c == '\u{1b}' || !commands(c);
    words.chars().filter(|c| is_own(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_left_out() {
        assert_eq!(
            printable("a\u{1b}]0;evil\u{7}b\u{9b}31mc\u{7f}d\u{202e}e\u{2067}f\r\n\tg"),
            "a]0;evilb31mcdef\n\tg"
        );
        assert!(matches!(printable("می\u{200c}رود “x”"), Cow::Borrowed(_)));
    }
}
