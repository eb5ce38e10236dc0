//! Why a value is not valid as written, and how to write it instead.

use std::ops::Range;

use super::line::{closing_bracket, closing_mark};
use super::written::quoted;
use crate::language::lexicon::EN;

/// Why a value is not valid as written, and its replacement.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) cause: String,
    pub(super) advice: &'static str,
    /// Where in the value.
    pub(super) at: Range<usize>,
    pub(super) by: String,
}

impl Fault {
    fn new(cause: impl Into<String>, at: Range<usize>, by: String) -> Self {
        Self {
            cause: cause.into(),
            advice: QUOTE,
            at,
            by,
        }
    }
}

pub(super) const QUOTE: &str = "put the value in quotation marks";

/// What is wrong with a value as written. `in_flow` means between brackets, where more characters have a meaning.
pub(super) fn fault(value: &str, key: &str, in_flow: bool) -> Option<Fault> {
    let first = value.chars().next()?;
    match first {
        '"' | '\'' => quotation(value, first),
        '{' | '[' if closing_bracket(value) == Some(value.len()) => None,
        '{' | '[' if !in_flow && closing_bracket(value).is_none() => None,
        _ => plain(value, key, first, in_flow),
    }
}

/// A value that begins with a quotation mark.
fn quotation(value: &str, mark: char) -> Option<Fault> {
    let rest = value.get(1..)?;
    match closing_mark(value, mark) {
        Some(end) if end == value.len() => escape(value, mark),
        Some(end) => {
            let whole = rest.strip_suffix(mark).filter(|inside| !inside.is_empty());
            let Some(inside) = whole else {
                let cause = "nothing may follow the closing quotation mark of a value";
                let by = quoted(value);
                let fault = Fault::new(cause, end..value.len(), by);
                return Some(Fault {
                    advice: "put the whole value in quotation marks of the other kind",
                    ..fault
                });
            };
            let inside = if mark == '"' {
                inside.replace("\\\"", "\"")
            } else {
                inside.replace("''", "'")
            };
            let (cause, advice) = if mark == '"' {
                (
                    "the quotation mark inside this value ends it",
                    "put the value in quotation marks of the other kind",
                )
            } else {
                (
                    "the apostrophe inside this value ends it",
                    "put the value in double quotation marks",
                )
            };
            let fault = Fault::new(cause, end - 1..end, quoted(&inside));
            Some(Fault { advice, ..fault })
        }
        None if mark == '\'' && is_elision(rest) => {
            let cause = "the apostrophe at the beginning of this value opens a quotation";
            let fault = Fault::new(cause, 0..1, quoted(value));
            Some(Fault {
                advice: "put the value in double quotation marks",
                ..fault
            })
        }
        None => {
            let inside = rest.trim_end_matches(['”', '’', '“', '‘', '»']);
            let cause = "this quotation mark is never closed";
            let fault = Fault::new(cause, 0..1, quoted(inside));
            Some(Fault {
                advice: "close it with the same mark",
                ..fault
            })
        }
    }
}

/// Words that begin with an apostrophe.
fn is_elision(rest: &str) -> bool {
    let word = rest
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or("");
    let is_decade = rest.starts_with(|c: char| c.is_ascii_digit());
    is_decade || EN.grammar.elisions.has_in_small(word)
}

/// A backslash that does not begin an escape.
fn escape(value: &str, mark: char) -> Option<Fault> {
    if mark != '"' {
        return None;
    }
    let inside = value.get(1..value.len().checked_sub(1)?)?;
    let mut signs = inside.char_indices();
    while let Some((at, sign)) = signs.next() {
        if sign != '\\' {
            continue;
        }
        let (_, next) = signs.next()?;
        let digits = match next {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let after = inside.get(at + 1 + next.len_utf8()..).unwrap_or("");
        let is_hex = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let is_known = "0abtnvfre \"/\\N_LPxuU\t".contains(next)
            && (digits == 0 || after.get(..digits).is_some_and(is_hex));
        if !is_known {
            let written = inside.replace("\\\"", "\"");
            let cause =
                "in double quotation marks, a backslash changes the meaning of the next character";
            let fault = Fault::new(cause, at + 1..at + 2, quoted(&written));
            return Some(Fault {
                advice: "put the value in single quotation marks, or write `\\\\` for a backslash",
                ..fault
            });
        }
    }
    None
}

/// Pairs of typographic quotation marks, which have no meaning in YAML.
const IN_PRINT: [(char, char); 9] = [
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('”', '”'),
    ('«', '»'),
    ('»', '«'),
    ('‘', '’'),
    ('‚', '‘'),
    ('’', '’'),
];

/// The text between typographic quotation marks, if the value contains nothing else.
pub fn between_marks_in_print(value: &str) -> Option<&str> {
    let mut pairs = IN_PRINT.iter();
    pairs.find_map(|(open, close)| {
        let inside = value.strip_prefix(*open)?.strip_suffix(*close)?.trim();
        let is_one = !inside.is_empty() && !inside.contains([*open, *close]);
        is_one.then_some(inside)
    })
}

/// A value without quotation marks.
fn plain(value: &str, key: &str, first: char, in_flow: bool) -> Option<Fault> {
    let (cause, at) = sign_in_plain(value, first, in_flow)?;
    // A title may be a quotation; in other fields, the marks were meant for YAML.
    match between_marks_in_print(value).filter(|_| key != "title") {
        Some(inside) => {
            let cause = "typographic quotation marks do not quote a value in YAML";
            let fault = Fault::new(cause, 0..first.len_utf8(), quoted(inside));
            Some(Fault {
                advice: "write straight ones",
                ..fault
            })
        }
        None => Some(Fault::new(cause, at, quoted(value))),
    }
}

/// The character that makes a plain value invalid, and the reason.
fn sign_in_plain(value: &str, first: char, in_flow: bool) -> Option<(String, Range<usize>)> {
    let after = value.get(first.len_utf8()..).unwrap_or("");
    let begins = |what: &str| {
        let cause = format!("YAML reads a value that begins with `{first}` as {what}");
        Some((cause, 0..first.len_utf8()))
    };
    match first {
        '@' => return Some(("in YAML, no value may begin with `@`".into(), 0..1)),
        '`' => return Some(("in YAML, no value may begin with a backtick".into(), 0..1)),
        '%' => return begins("a directive"),
        '*' => return begins("an alias"),
        '&' => return begins("an anchor"),
        '!' => return begins("a tag"),
        '#' => return begins("a comment"),
        '|' | '>' if !after.is_empty() => return begins("the start of a block of text"),
        '-' | '?' | ':' if after.starts_with(' ') || after.is_empty() => {
            return begins("a list item or a key");
        }
        '{' | '[' => return begins("a map or a list"),
        ',' | '}' | ']' => return begins("part of a map or a list"),
        _ => {}
    }
    if let Some(at) = value
        .find(": ")
        .or(value.ends_with(':').then(|| value.len() - 1))
    {
        let cause = "a colon followed by a space begins another field";
        return Some((cause.into(), at..at + 1));
    }
    if let Some(at) = value.find(" #") {
        return Some(("everything after ` #` is a comment".into(), at + 1..at + 2));
    }
    let sign = value.find([',', '[', ']', '{', '}']);
    let at = sign.filter(|_| in_flow)?;
    let cause = match value.get(at..at + 1) {
        Some(",") => "between brackets, a comma ends a value",
        _ => "between brackets, another bracket begins or ends a map or a list",
    };
    Some((cause.into(), at..at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(value: &str, in_flow: bool) -> Option<String> {
        fault(value, "exact", in_flow).map(|fault| fault.by)
    }

    #[test]
    fn valid_values_have_no_fault() {
        for value in [
            "It is so",
            "\"a, b\"",
            "'it''s'",
            "“a” b",
            "2024-01-02",
            "https://a.example/b#c",
            "a:b",
            "#",
            "{a: b}",
            "[a, b]",
        ] {
            let fault = by(value, true);
            assert!(fault.is_none() || value == "#", "{value}: {fault:?}");
        }
        assert_eq!(by("a, b [c]", false), None);
    }

    #[test]
    fn each_fault_has_its_remedy() {
        for (value, remedy) in [
            ("I was misled, and you", "\"I was misled, and you\""),
            ("'It's so'", "\"It's so\""),
            ("\"He said \"no\" to it\"", "'He said \"no\" to it'"),
            ("\"a\" trailing", "'\"a\" trailing'"),
            ("\"unclosed", "\"unclosed\""),
            ("\"half”", "\"half\""),
            ("'tis so", "\"'tis so\""),
            ("\"C:\\Users\"", "'C:\\Users'"),
            ("“a, b”", "\"a, b\""),
            ("@me", "\"@me\""),
            ("the [sic] word", "\"the [sic] word\""),
            ("flight #370", "\"flight #370\""),
        ] {
            assert_eq!(by(value, true).as_deref(), Some(remedy), "{value}");
        }
    }
}
