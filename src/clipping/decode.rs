//! Decodes a file's bytes into text.

use camino::Utf8Path;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

use crate::content::ClippingFile;
use crate::diagnostic::{Diagnostic, Rule};
use crate::text::unseen::is_turning;

/// The largest clipping that is read, in bytes. Articles are much smaller.
pub(super) const LARGEST: usize = 10 << 20;
/// The largest page that is read, in bytes. A page saved with its pictures is large.
const LARGEST_PAGE: usize = 48 << 20;

/// The format of a clipping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Lines of text.
    Dump,
    /// A saved web page.
    Page,
    /// Markdown.
    Markdown,
    /// JSON: a news agency item or bibliographic data.
    Json,
}

/// The text of a clipping and its format, which is detected from its content or else its name.
pub(super) fn decode(clipping: &ClippingFile) -> Result<(Form, String), Diagnostic> {
    let bytes = clipping.bytes.as_slice();
    if let Some(what) = binary(bytes) {
        let why = format!("it is {what}, not text");
        return Err(unread(
            clipping,
            &why,
            "save its text as a `.txt` file instead, and remove this file from `content/clippings/`",
        ));
    }
    if bytes.len() > LARGEST_PAGE {
        return Err(too_large(clipping, LARGEST_PAGE));
    }
    let text = unicode(bytes);
    let Some(text) = text else {
        return Err(unread(
            clipping,
            "it is not text: it contains bytes that no text has",
            "remove it from `content/clippings/`; if you have its text, save that as a `.txt` file instead",
        ));
    };
    if text
        .trim_matches(|c: char| c.is_whitespace() || is_stray(c))
        .is_empty()
    {
        return Err(unread(
            clipping,
            "it contains no text",
            "add the article's text to it, or remove it from `content/clippings/`",
        ));
    }
    let Some(form) = form(&clipping.path, &text) else {
        let extension = Utf8Path::new(&clipping.path).extension().unwrap_or("");
        let why = format!("clippings in the format `.{extension}` cannot be read yet");
        return Err(unread(
            clipping,
            &why,
            "save its text as a `.txt` file instead, or write the article by hand and name this file in its field `clipping`",
        ));
    };
    if form != Form::Page && bytes.len() > LARGEST {
        return Err(too_large(clipping, LARGEST));
    }
    Ok(match form {
        // The form feeds in a printed text separate its pages and show where running heads are.
        Form::Dump => (form, clean(&text)),
        Form::Markdown => (form, clean(&text).replace('\u{c}', "\n")),
        Form::Page | Form::Json => (form, text),
    })
}

fn too_large(clipping: &ClippingFile, most: usize) -> Diagnostic {
    let why = format!(
        "it has {} MB, and the limit for a clipping in this format is {}",
        clipping.bytes.len() >> 20,
        most >> 20
    );
    unread(
        clipping,
        &why,
        "save each of its articles as a separate file, and remove this one from `content/clippings/`",
    )
}

/// Reports a clipping that cannot be read. `help` says what to do.
pub(super) fn unread(clipping: &ClippingFile, why: &str, help: &str) -> Diagnostic {
    let message = format!(
        "the clipping `content/clippings/{}` was not read: {why}",
        clipping.path
    );
    Diagnostic::nowhere(Rule::ClippingUnread, message).help(help)
}

/// The format of a binary file, detected from its first bytes; `None` for text.
fn binary(bytes: &[u8]) -> Option<&'static str> {
    const BEGINNINGS: &[(&[u8], &str)] = &[
        (b"%PDF", "a PDF"),
        (b"PK\x03\x04", "an archive or an office document"),
        (b"\x1f\x8b", "a compressed file"),
        (b"\xd0\xcf\x11\xe0", "an old office document"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"GIF8", "a picture"),
        (b"RIFF", "an image or a recording"),
        (b"bplist", "a Safari web archive"),
        (b"{\\rtf", "an RTF document"),
    ];
    BEGINNINGS
        .iter()
        .find(|(beginning, _)| bytes.starts_with(beginning))
        .map(|(_, what)| *what)
}

/// Decodes text by its byte-order mark, as UTF-8, as UTF-16, by the encoding that a page states, or else by the most likely one. A
/// few zero bytes are dropped, as in browsers, because some programs write them between or within words.
fn unicode(bytes: &[u8]) -> Option<String> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Some(decoded(encoding, bytes.get(mark..)?));
    }
    if bytes.contains(&0) {
        let text = utf16(bytes).or_else(|| eight_bit(bytes))?;
        return Some(text.replace('\0', ""));
    }
    eight_bit(bytes)
}

/// Decodes text in UTF-8 or an older encoding.
fn eight_bit(bytes: &[u8]) -> Option<String> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (!is_binary(text)).then(|| text.to_owned());
    }
    if is_damaged_utf8(bytes) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        return (!is_binary(&text)).then_some(text);
    }
    let encoding = stated_encoding(bytes).unwrap_or_else(|| {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        detector.guess(None, Utf8Detection::Allow)
    });
    let text = decoded(encoding, bytes);
    (!is_binary(&text)).then_some(text)
}

/// Whether bytes are UTF-8 apart from a few invalid ones. In any other encoding, it would be a coincidence for most non-ASCII
/// letters to be valid UTF-8. Like browsers, the reader replaces each invalid byte by `\u{fffd}`.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    let least = if states_utf8(bytes) {
        broken
    } else {
        2 * broken
    };
    letters > 0 && letters >= least
}

fn decoded(encoding: &'static Encoding, bytes: &[u8]) -> String {
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// Decodes UTF-16 without a byte-order mark, in which every second byte is often zero.
fn utf16(bytes: &[u8]) -> Option<String> {
    let zeros = |odd: usize| {
        let each = bytes.iter().skip(odd).step_by(2).take(4_000);
        each.filter(|byte| **byte == 0).count()
    };
    let half = bytes.len().min(8_000) / 2;
    let encoding = match (zeros(0), zeros(1)) {
        (0, odd) if odd * 10 > half * 3 => encoding_rs::UTF_16LE,
        (even, 0) if even * 10 > half * 3 => encoding_rs::UTF_16BE,
        _ => return None,
    };
    Some(decoded(encoding, bytes)).filter(|text| !is_binary(text))
}

/// Whether so many characters do not occur in texts that this is not a text.
fn is_binary(text: &str) -> bool {
    let head = || text.chars().take(20_000);
    let odd =
        |c: &char| (c.is_control() && !c.is_whitespace() && *c != '\u{1b}') || *c == '\u{fffd}';
    head().filter(odd).count() * 50 > head().count()
}

/// Whether the first lines of a page state UTF-8.
fn states_utf8(bytes: &[u8]) -> bool {
    label(bytes) == Some(encoding_rs::UTF_8)
}

/// The older encoding that the first lines of a page state.
fn stated_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    label(bytes).filter(|encoding| *encoding != encoding_rs::UTF_8)
}

/// The encoding that the first lines of a page name.
fn label(bytes: &[u8]) -> Option<&'static Encoding> {
    let head: String = bytes
        .iter()
        .take(4_096)
        .map(|byte| char::from(*byte).to_ascii_lowercase())
        .collect();
    let (_, rest) = head
        .split_once("charset=")
        .or_else(|| head.split_once("encoding="))?;
    let label: String = rest
        .trim_start_matches(['"', '\'', ' '])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':'))
        .collect();
    Encoding::for_label(label.as_bytes())
}

/// The format of a clipping; `None` if neither its text nor its name shows one.
fn form(path: &str, text: &str) -> Option<Form> {
    let extension = Utf8Path::new(path).extension().unwrap_or("").to_lowercase();
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let by_name = match extension.as_str() {
        "" | "txt" | "text" => Some(Form::Dump),
        "html" | "htm" | "xhtml" | "shtml" => Some(Form::Page),
        "md" | "markdown" => Some(Form::Markdown),
        "json" | "ninjs" | "csljson" => Some(Form::Json),
        _ => None,
    };
    match by_name {
        Some(Form::Markdown | Form::Json) => by_name,
        _ if is_page(start) => Some(Form::Page),
        _ if by_name == Some(Form::Dump) && is_data(start) => Some(Form::Json),
        _ => by_name,
    }
}

/// Whether a text begins like a web page.
fn is_page(text: &str) -> bool {
    let head: String = text
        .chars()
        .take(200)
        .collect::<String>()
        .to_ascii_lowercase();
    [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<!--\n page saved",
        "<!-- saved from url",
    ]
    .iter()
    .any(|beginning| head.starts_with(beginning))
        || (head.starts_with("<?xml") && head.contains("<html"))
}

/// Whether a text begins like JSON with fields.
fn is_data(text: &str) -> bool {
    let mut head = text.chars().filter(|c| !c.is_whitespace());
    match (head.next(), head.next()) {
        (Some('{'), Some('"')) => true,
        (Some('['), Some('{')) => head.next() == Some('"'),
        _ => false,
    }
}

/// The text with uniform line breaks and without invisible characters outside words.
fn clean(text: &str) -> String {
    // A soft hyphen is visible at the end of a line only.
    let text = text.replace("\r\n", "\n").replace("\u{ad}\n", "-\n");
    text.chars()
        .map(|c| {
            if matches!(c, '\r' | '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
                '\n'
            } else {
                c
            }
        })
        .filter(|&c| matches!(c, '\n' | '\t' | '\u{c}') || !is_stray(c))
        .collect()
}

fn is_stray(c: char) -> bool {
    c.is_control()
        || is_turning(c)
        || matches!(
            c,
            '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{fff9}'
                ..='\u{fffc}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str, bytes: &[u8]) -> Result<(Form, String), String> {
        let clipping = ClippingFile {
            path: path.into(),
            bytes: bytes.to_vec().into(),
            sha256: String::new(),
        };
        decode(&clipping).map_err(|problem| problem.message)
    }

    fn text(bytes: &[u8]) -> String {
        read("a.txt", bytes).unwrap().1
    }

    #[test]
    fn utf8_is_read_with_its_mark_and_any_line_break() {
        assert_eq!(
            text("\u{feff}a\r\nb\rc\u{2028}d\u{ad}e".as_bytes()),
            "a\nb\nc\nde"
        );
        assert_eq!(text(b"a"), "a");
    }

    #[test]
    fn other_encodings_are_detected_and_converted() {
        let words = "L’été à l’île: “déjà vu”, naïveté, cœur.";
        let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(words);
        assert_eq!(text(&windows), words);
        let words = "Городской совет объявил, что старый мост останется ещё на десять лет.";
        for encoding in [encoding_rs::WINDOWS_1251, encoding_rs::KOI8_R] {
            assert_eq!(text(&encoding.encode(words).0), words);
        }
        let words = "قال مجلس المدينة إن الجسر القديم سيبقى عشر سنوات أخرى.";
        assert_eq!(text(&encoding_rs::WINDOWS_1256.encode(words).0), words);
        let units: Vec<u8> = "Old pier stays"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(text(&units), "Old pier stays");
        assert_eq!(
            text(&[&[0xff, 0xfe], units.as_slice()].concat()),
            "Old pier stays"
        );
        let page = [
            b"<html><meta charset=\"iso-8859-2\"><p>".as_slice(),
            &encoding_rs::ISO_8859_2.encode("Łódź").0,
        ]
        .concat();
        assert!(read("a.html", &page).unwrap().1.ends_with("Łódź"));
    }

    #[test]
    fn an_invalid_byte_or_a_zero_affects_nothing_else() {
        let words = "L’été à l’île, “déjà vu”, et le vieux pont reste où il est depuis cent ans.";
        let mut bytes = words.as_bytes().to_vec();
        bytes.extend(b" caf\xe9 ");
        assert_eq!(text(&bytes), format!("{words} caf\u{fffd} "));
        // Cut in the middle of a letter, as by an interrupted download.
        bytes.truncate(words.len());
        bytes.extend(b" ferm\xc3");
        assert_eq!(text(&bytes), format!("{words} ferm\u{fffd}"));
        let page =
            "<meta charset=utf-8><p>Die Straße am Hafen war am Montag gesperrt, naïve".as_bytes();
        let page = [page, b"\x96 so</p>"].concat();
        assert!(text(&page).contains("naïve\u{fffd} so"));
        // One letter in an old encoding among ASCII letters: the page is in that encoding, whatever it states.
        let page = b"<meta charset=utf-8><p>The caf\xe9 on the quay was closed on Monday.</p>";
        assert!(text(page).contains("café"));
        let zeros = format!("{}\0", "The pier stays. ".repeat(10));
        assert_eq!(text(zeros.as_bytes()), zeros.replace('\0', ""));
        assert_eq!(
            read(
                "a.html",
                b"<html><p>The old p\0ier stays where it was for a hundred years."
            )
            .unwrap()
            .1
            .len(),
            61
        );
    }

    #[test]
    fn a_format_is_detected_by_content_and_then_by_name() {
        for (path, text, form) in [
            ("a.txt", "a", Form::Dump),
            ("A.TXT", "a", Form::Dump),
            ("a", "a", Form::Dump),
            ("a.txt", "<!DOCTYPE html><p>a", Form::Page),
            ("a", " <html>", Form::Page),
            ("a.htm", "<p>a", Form::Page),
            ("a.asp", "<!doctype HTML>", Form::Page),
            ("a.txt", "{\"headline\": \"a\"}", Form::Json),
            ("a.txt", "{a}", Form::Dump),
            ("a.json", "[]", Form::Json),
            ("a.md", "<html>", Form::Markdown),
        ] {
            assert_eq!(
                read(path, text.as_bytes()).map(|(form, _)| form),
                Ok(form),
                "{path} {text}"
            );
        }
    }

    #[test]
    fn everything_else_is_a_diagnostic() {
        for (path, bytes, why) in [
            ("a.txt", &b"a\0b"[..], "not text"),
            ("a.txt", b"\x01\x02\x03\x04", "not text"),
            ("a.txt", b" \n\t\xef\xbb\xbf", "contains no text"),
            ("a.txt", b"", "contains no text"),
            ("a.pdf", b"%PDF-1.7", "a PDF"),
            ("a.txt", b"PK\x03\x04", "an archive"),
            ("a.odt", b"a", "`.odt` cannot be read yet"),
        ] {
            let message = read(path, bytes).unwrap_err();
            assert!(message.contains(why) && message.contains(path), "{message}");
        }
        assert!(read("a.txt", &vec![b'a'; LARGEST + 1]).is_err());
    }
}
