//! Parses JSON-LD as pages really contain it: in comments and CDATA sections, with a semicolon at the end, several objects in one
//! script, commas before a closing bracket, line breaks inside strings.

use serde_json::{Deserializer, Value};

use super::super::words;
use crate::clipping::words::one_line;

/// The values in a JSON-LD script; empty if it cannot be parsed.
pub(super) fn values(script: &str) -> Vec<Value> {
    let bare = unwrapped(script);
    let decoded = bare
        .get(..40)
        .unwrap_or(bare)
        .contains("&quot;")
        .then(|| words(bare));
    let text = decoded.as_deref().unwrap_or(bare);
    stream(text)
        .or_else(|| stream(&repaired(text)))
        .unwrap_or_default()
}

/// The text for a name in a script that cannot be parsed.
pub(super) fn stated_in_broken(script: &str, name: &str) -> Option<String> {
    let behind = script.split_once(&format!("\"{name}\""))?.1;
    let value = behind.trim_start().strip_prefix(':')?.trim_start();
    let value = value.strip_prefix('"')?.split('"').next()?;
    (!value.trim().is_empty() && value.len() <= 80).then(|| one_line(value))
}

/// A script without the wrapping around its data.
fn unwrapped(script: &str) -> &str {
    const BEFORE: &[&str] = &["<!--", "-->", "//", "/*", "*/", "<![CDATA[", ">", ";", ","];
    const BEHIND: &[&str] = &["-->", "//", "/*", "*/", "]]>", "<!--", ";", ","];
    let is_space = |c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0';
    let mut text = script.trim_matches(is_space);
    loop {
        let shorter = BEFORE
            .iter()
            .find_map(|sign| text.strip_prefix(sign))
            .or_else(|| BEHIND.iter().find_map(|sign| text.strip_suffix(sign)));
        match shorter {
            Some(shorter) => text = shorter.trim_matches(is_space),
            None => return text,
        }
    }
}

/// Consecutive values, separated by nothing, a comma or a semicolon. `None` if the first is invalid.
fn stream(text: &str) -> Option<Vec<Value>> {
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() && found.len() < 200 {
        let mut values = Deserializer::from_str(rest).into_iter::<Value>();
        let Some(Ok(value)) = values.next() else {
            return None;
        };
        found.push(value);
        let end = values.byte_offset();
        rest = rest
            .get(end..)?
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
    }
    (!found.is_empty()).then_some(found)
}

/// Repairs common errors: control characters become spaces, comments and trailing commas are removed, and invalid escapes are
/// replaced by their meaning.
fn repaired(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut in_string = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' if in_string => match chars.next() {
                Some(sign @ ('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u')) => {
                    out.push('\\');
                    out.push(sign);
                }
                Some(other) if !other.is_control() => out.push(other),
                _ => out.push(' '),
            },
            '"' => {
                in_string = !in_string;
                out.push(c);
            }
            _ if c.is_control() => out.push(' '),
            _ if in_string => out.push(c),
            '/' if chars.peek() == Some(&'*') => {
                let mut before = ' ';
                for inside in chars.by_ref().skip(1) {
                    if before == '*' && inside == '/' {
                        break;
                    }
                    before = inside;
                }
            }
            '/' if chars.peek() == Some(&'/') => {
                for inside in chars.by_ref() {
                    if inside == '\n' {
                        break;
                    }
                }
            }
            '}' | ']' => {
                let kept = out.trim_end().trim_end_matches(',').trim_end().len();
                if out.get(kept..).is_some_and(|end| end.contains(',')) {
                    out.truncate(kept);
                }
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_read_in_every_wrapping() {
        let object = r#"{"name": "Kit // Aldous", "list": [1, 2]}"#;
        let wanted: Value = serde_json::from_str(object).unwrap();
        for script in [
            object.to_owned(),
            format!("\u{feff}\n{object};\n"),
            format!("{object},"),
            format!("<!-- {object} -->"),
            format!("<![CDATA[ {object} ]]>"),
            format!("//<![CDATA[\n{object}\n//]]>"),
            format!("/*<![CDATA[*/ {object} /*]]>*/"),
            format!("<!--//--><![CDATA[//>\n{object}\n//]]>"),
            r#"{"name": "Kit // Aldous", "list": [1, 2,],}"#.to_owned(),
            r#"{"name": "Kit // Aldous", /* a note */ "list": [1, 2]}"#.to_owned(),
            "{\"name\": \"Kit\n// Aldous\", // a note\n\"list\": [1, 2]}".to_owned(),
            r#"{&quot;name&quot;: &quot;Kit // Aldous&quot;, &quot;list&quot;: [1, 2]}"#.to_owned(),
        ] {
            assert_eq!(values(&script), std::slice::from_ref(&wanted), "{script}");
        }
        assert_eq!(values(&format!("{object}\n{object}")).len(), 2);
        assert_eq!(values(&format!("{object},{object};")).len(), 2);
        for broken in ["", "{", "{\"a\": }", "[}", "undefined", "{\"a\": \"b"] {
            assert!(values(broken).is_empty(), "{broken}");
        }
    }
}
