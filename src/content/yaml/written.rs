//! Text as YAML.

use std::fmt::Write as _;

/// Text in the quotation marks that need the fewest escapes: double ones, or single ones around double ones and backslashes.
pub fn quoted(text: &str) -> String {
    let is_plain = |c: char| !is_unheld(c);
    if text.contains(['"', '\\']) && !text.contains('\'') && text.chars().all(is_plain) {
        format!("'{text}'")
    } else {
        double_quoted(text)
    }
}

/// Text in double quotation marks, on one line.
pub fn double_quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if is_unheld(c) && u32::from(c) > 0xffff => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\U{:08x}", u32::from(c));
            }
            c if is_unheld(c) => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Text as a scalar that every reader of YAML reads as text, in any position: plain if that is safe, or else in double quotation
/// marks.
pub fn yaml_text(text: &str) -> String {
    match is_plain(text) {
        true => text.to_owned(),
        false => double_quoted(text),
    }
}

/// Signs that are safe in the middle of a plain text, besides letters and digits.
const PLAIN_SIGNS: &str = " -_.'’‘“”();/–—…";

/// Words that some readers of YAML do not read as text.
const RESERVED: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

fn is_plain(text: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || PLAIN_SIGNS.contains(c);
    text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && text.chars().all(inside)
        && !RESERVED.contains(&text.to_ascii_lowercase().as_str())
}

/// Whether a character cannot appear unescaped in YAML, because it is not allowed or would be read as a line break or a mark
/// (YAML 1.2.2, 5.1 and 5.4), or because it is a Unicode noncharacter. In quotes it is escaped; a comment cannot contain it.
pub fn is_unheld(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}'
        )
        || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_that_change_least_are_chosen() {
        assert_eq!(quoted("It's so"), "\"It's so\"");
        assert_eq!(quoted("a \"b\" c"), "'a \"b\" c'");
        assert_eq!(quoted("C:\\x"), "'C:\\x'");
        assert_eq!(quoted("It's \"so\""), "\"It's \\\"so\\\"\"");
    }

    #[test]
    fn a_text_is_plain_if_that_is_safe() {
        assert_eq!(yaml_text("Pakistan’s minister"), "Pakistan’s minister");
        for text in [
            "no",
            "2024",
            "a: b",
            "a #b",
            "- a",
            "",
            " a",
            "a ",
            "a, b",
            "{a}",
            "a\"b\\c\nd",
            "'a",
            "@a",
            "~",
            "“a”",
            "\u{1}",
        ] {
            assert!(yaml_text(text).starts_with('"'), "{text:?}");
        }
    }
}
