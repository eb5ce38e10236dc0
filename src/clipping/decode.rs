//! From a file's bytes to text.

use camino::Utf8Path;

use crate::content::ClippingFile;
use crate::diagnostic::{Diagnostic, Rule};

/// The largest clipping that is read, in bytes: far more than any article has.
pub(super) const LARGEST: usize = 10 << 20;

/// The text of a clipping in lines parted by `\n`, or why it has none.
pub(super) fn decode(clipping: &ClippingFile) -> Result<String, Diagnostic> {
    let extension = Utf8Path::new(&clipping.path).extension().unwrap_or("").to_lowercase();
    if !matches!(extension.as_str(), "" | "txt" | "text") {
        let why = format!("clippings of the form `.{extension}` are not read yet");
        return Err(unread(clipping, &why, "save its text as a `.txt` file, or write the article by hand and name this file in its field `clipping`"));
    }
    if clipping.bytes.len() > LARGEST {
        let why = format!("it has {} MB, and a clipping has at most {}", clipping.bytes.len() >> 20, LARGEST >> 20);
        return Err(unread(clipping, &why, "cut it into articles"));
    }
    let text = utf8(clipping)?;
    let text = clean(&text);
    if text.trim().is_empty() {
        return Err(unread(clipping, "it holds no text", "put the article's text into it, or take it out of `content/clippings/`"));
    }
    Ok(text)
}

/// A clipping that cannot be read, and what to do about it.
pub(super) fn unread(clipping: &ClippingFile, why: &str, help: &str) -> Diagnostic {
    let message = format!("the clipping `content/clippings/{}` was not read: {why}", clipping.path);
    Diagnostic::nowhere(Rule::ClippingUnread, message).help(help)
}

fn utf8(clipping: &ClippingFile) -> Result<String, Diagnostic> {
    let bytes = clipping.bytes.as_slice();
    let save = "save it as UTF-8; most editors offer that when they save a file";
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(unread(clipping, "its encoding is UTF-16, not UTF-8", save));
    }
    if bytes.contains(&0) {
        return Err(unread(clipping, "it is no text: it has bytes that no text has", "take it out of `content/clippings/`, or save its text as a `.txt` file"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()),
        Err(error) => {
            let line = bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count() + 1;
            Err(unread(clipping, &format!("its encoding is not UTF-8 (line {line})"), save))
        }
    }
}

/// One kind of line break, and no signs that are neither shown nor part of a word.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars()
        .map(|c| if matches!(c, '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') { '\n' } else { c })
        .filter(|&c| c == '\n' || c == '\t' || !is_stray(c))
        .collect()
}

fn is_stray(c: char) -> bool {
    c.is_control() || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{fff9}'..='\u{fffc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str, bytes: &[u8]) -> Result<String, String> {
        let clipping = ClippingFile { path: path.into(), bytes: bytes.to_vec(), sha256: String::new() };
        decode(&clipping).map_err(|problem| problem.message)
    }

    #[test]
    fn utf8_is_read_with_its_mark_and_any_line_break() {
        assert_eq!(read("a.txt", "\u{feff}a\r\nb\rc\u{2028}d\u{ad}e".as_bytes()).as_deref(), Ok("a\nb\nc\nde"));
        assert_eq!(read("a", b"a").as_deref(), Ok("a"));
        assert_eq!(read("A.TXT", b"a").as_deref(), Ok("a"));
    }

    #[test]
    fn everything_else_is_a_diagnostic() {
        for (path, bytes, why) in [
            ("a.txt", &b"\xff\xfea\0"[..], "UTF-16"),
            ("a.txt", b"a\nb\xe9", "not UTF-8 (line 2)"),
            ("a.txt", b"a\0b", "no text"),
            ("a.txt", b" \n\t\xef\xbb\xbf", "holds no text"),
            ("a.txt", b"", "holds no text"),
            ("a.pdf", b"a", "`.pdf` are not read yet"),
            ("a.html", b"a", "`.html` are not read yet"),
            ("a.json", b"a", "`.json` are not read yet"),
        ] {
            let message = read(path, bytes).unwrap_err();
            assert!(message.contains(why) && message.contains(path), "{message}");
        }
        assert!(read("a.txt", &vec![b'a'; LARGEST + 1]).is_err());
    }
}
