//! Folding turns two spellings that a reader would call the same into the same string.
//!
//! A text typed with curly quotation marks, a non-breaking space or a decomposed accent must match the passage that an author
//! pasted from elsewhere. [`Folded`] holds the text in the form used for comparison and maps each part back to the bytes of the
//! original.
//!
//! What is folded: canonical composition (NFC); quotation marks to `'` and `"`; hyphens and dashes to `-`;
//! `…` to `...`; runs of white space to one space; soft hyphens, zero-width and direction marks to nothing.
//! In the Arabic script: the letter variants that keyboards for Arabic, Urdu, Pashto and Persian mix up
//! (`ي ى ی`, `ك ک`, `ه ہ ة`, `ګ گ`), presentation forms and ligatures, both sets of digits, and nothing for
//! vowel marks, tashdid and tatweel. Case is kept.

use std::ops::Range;

use super::letters::{alike, is_arabic_mark, is_removed};
use unicode_normalization::char::{canonical_combining_class, is_public_assigned};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A text in the form used for comparison, with a mapping back to the original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// Ordered by both coordinates; each piece ends in `text` where the next begins.
    pieces: Vec<Piece>,
    original_len: usize,
}

/// A stretch of the folded text and the bytes of the original that it represents.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    folded: usize,
    original: Range<usize>,
    /// Both sides are the same bytes, so a position inside can be mapped.
    verbatim: bool,
}

impl Folded {
    /// Folds a text so that passages can be looked for in it.
    pub fn for_matching(text: &str) -> Folded {
        let mut folded = Folded {
            text: String::with_capacity(text.len()),
            pieces: Vec::new(),
            original_len: text.len(),
        };
        let mut at = 0;
        loop {
            at = folded.copy_plain(text, at);
            let Some(cluster) = Cluster::at(text, at) else {
                return folded;
            };
            folded.push(text, &cluster);
            at = cluster.next;
        }
    }

    /// The bytes of the original that a range of the folded text represents.
    ///
    /// Positions beyond the end count as the end.
    pub fn to_original(&self, range: Range<usize>) -> Range<usize> {
        let start = self.original_start(range.start);
        if range.end <= range.start {
            return start..start;
        }
        start..self.original_end(range.end).max(start)
    }

    /// The range of the folded text that a range of the original became.
    ///
    /// If a boundary of the range is inside characters that were folded together, all of their folded form is included.
    pub fn from_original(&self, range: Range<usize>) -> Range<usize> {
        let first = self
            .pieces
            .partition_point(|piece| piece.original.end <= range.start);
        let last = self
            .pieces
            .partition_point(|piece| piece.original.start < range.end);
        let start = self.pieces.get(first).map_or(self.text.len(), |piece| {
            piece.folded
                + if piece.verbatim {
                    range.start.saturating_sub(piece.original.start)
                } else {
                    0
                }
        });
        let end = last
            .checked_sub(1)
            .and_then(|last| self.pieces.get(last))
            .map_or(0, |piece| {
                if piece.verbatim {
                    piece.folded
                        + range
                            .end
                            .min(piece.original.end)
                            .saturating_sub(piece.original.start)
                } else {
                    self.pieces
                        .get(last)
                        .map_or(self.text.len(), |next| next.folded)
                }
            });
        let start = self.floor(start.min(self.text.len()));
        start..self.ceil(end).max(start)
    }

    fn original_start(&self, at: usize) -> usize {
        let found = self
            .pieces
            .partition_point(|piece| piece.folded <= at)
            .checked_sub(1);
        match found.and_then(|found| self.pieces.get(found)) {
            Some(_) if at >= self.text.len() => self.original_len,
            Some(piece) if piece.verbatim => piece.original.start + (self.floor(at) - piece.folded),
            Some(piece) => piece.original.start,
            None => 0,
        }
    }

    fn original_end(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        let found = self
            .pieces
            .partition_point(|piece| piece.folded < at)
            .checked_sub(1);
        match found.and_then(|found| self.pieces.get(found)) {
            Some(piece) if piece.verbatim => piece.original.start + (self.ceil(at) - piece.folded),
            Some(piece) => piece.original.end,
            None => 0,
        }
    }

    fn floor(&self, at: usize) -> usize {
        (0..=at)
            .rev()
            .find(|&at| self.text.is_char_boundary(at))
            .unwrap_or(0)
    }

    fn ceil(&self, at: usize) -> usize {
        (at..=self.text.len())
            .find(|&at| self.text.is_char_boundary(at))
            .unwrap_or(self.text.len())
    }

    /// Copies everything that folds to itself, which is most of a typical text. Returns the end of the copied part.
    fn copy_plain(&mut self, text: &str, start: usize) -> usize {
        let length = plain_length(
            text.as_bytes().get(start..).unwrap_or_default(),
            self.text.ends_with(' '),
        );
        let original = start..start + length;
        let Some(run) = text.get(original.clone()).filter(|run| !run.is_empty()) else {
            return start;
        };
        self.add_piece(self.text.len(), original, true);
        self.text.push_str(run);
        start + length
    }

    fn add_piece(&mut self, folded: usize, original: Range<usize>, verbatim: bool) {
        match self.pieces.last_mut() {
            Some(last) if verbatim && last.verbatim && last.original.end == original.start => {
                last.original.end = original.end;
            }
            _ => self.pieces.push(Piece {
                folded,
                original,
                verbatim,
            }),
        }
    }

    fn push(&mut self, text: &str, cluster: &Cluster) {
        let source = text.get(cluster.kept.clone()).unwrap_or_default();
        let folded = self.text.len();
        fold_cluster(source, &mut self.text);
        let result = self.text.get(folded..).unwrap_or_default();
        if result.is_empty() {
            // A vowel mark belongs to the letter before it; other removed characters belong to no letter.
            if source.chars().any(is_arabic_mark) {
                self.lengthen_last(text, cluster.kept.end);
            }
            return;
        }
        if result == " "
            && self
                .text
                .get(..folded)
                .is_some_and(|before| before.ends_with(' '))
        {
            self.text.truncate(folded);
            self.lengthen_last(text, cluster.kept.end);
            return;
        }
        let verbatim = result == source;
        self.add_piece(folded, cluster.kept.clone(), verbatim);
    }

    /// Extends the last folded character so that it represents everything up to `end` of the original.
    fn lengthen_last(&mut self, text: &str, end: usize) {
        let Some(last) = self.pieces.last_mut() else {
            return;
        };
        if !last.verbatim {
            last.original.end = end;
            return;
        }
        let run = text.get(last.original.clone()).unwrap_or_default();
        let width = run.chars().next_back().map_or(0, char::len_utf8);
        let start = last.original.end - width;
        last.original.end = start;
        if last.original.is_empty() {
            self.pieces.pop();
        }
        self.pieces.push(Piece {
            folded: self.text.len() - width,
            original: start..end,
            verbatim: false,
        });
    }
}

/// Whether a character combines with the one before it, such as an accent or a vowel sign.
pub fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// A file name with composed letters (NFC). macOS decomposes the names that users type; other systems keep them.
pub fn composed(name: &str) -> String {
    name.nfc().collect()
}

/// The text in the form used for comparison. Case is kept.
pub fn fold(text: &str) -> String {
    Folded::for_matching(text).text
}

/// The text in the form used for comparison, without case: a key for sorting and looking up.
pub fn fold_case(text: &str) -> String {
    let mut folded = fold(text);
    if folded.is_ascii() {
        folded.make_ascii_lowercase();
        return folded;
    }
    fold(&folded.to_lowercase())
}

/// The number of leading bytes that fold to themselves: ASCII characters that are not folded. The last one before other characters
/// is left out, because an accent may follow it.
fn plain_length(bytes: &[u8], mut after_space: bool) -> usize {
    let mut is_plain = |byte: u8| match byte {
        b' ' => !std::mem::replace(&mut after_space, true),
        b'`' => false,
        _ => {
            after_space = false;
            byte.is_ascii_graphic()
        }
    };
    let length = bytes.iter().take_while(|byte| is_plain(**byte)).count();
    match bytes.get(length) {
        Some(next) if !next.is_ascii() => length.saturating_sub(1),
        _ => length,
    }
}

/// Whether a character is an apostrophe or a single quotation mark in any form.
pub(crate) fn is_apostrophe(c: char) -> bool {
    fold_char(c) == '\''
}

/// Whether a character is a hyphen or a dash in any form.
pub(crate) fn is_dash(c: char) -> bool {
    fold_char(c) == '-'
}

/// Characters that must be composed together, followed by characters that are removed.
struct Cluster {
    /// The range without the removed characters at the end.
    kept: Range<usize>,
    next: usize,
}

impl Cluster {
    fn at(text: &str, start: usize) -> Option<Cluster> {
        let mut chars = text.get(start..)?.chars();
        let first = chars.next()?;
        let mut next = start + first.len_utf8();
        let mut kept = start..next;
        if is_removed(first) || first.is_whitespace() {
            return Some(Cluster { kept, next });
        }
        let mut ahead = next;
        for c in chars {
            ahead += c.len_utf8();
            if is_removed(c) {
                continue;
            }
            if !joins_previous(c) {
                break;
            }
            next = ahead;
            kept.end = ahead;
        }
        Some(Cluster { kept, next })
    }
}

/// Whether a character may compose with earlier characters or be reordered among them.
fn joins_previous(c: char) -> bool {
    !c.is_ascii()
        && (canonical_combining_class(c) != 0
            || is_nfc_quick(std::iter::once(c)) == IsNormalized::Maybe)
}

fn fold_cluster(source: &str, out: &mut String) {
    if let &[byte] = source.as_bytes() {
        out.push(if byte.is_ascii_whitespace() {
            ' '
        } else {
            fold_char(char::from(byte))
        });
        return;
    }
    for c in source.chars().filter(|&c| !is_removed(c)).nfc() {
        if is_presentation_form(c) {
            std::iter::once(c).nfkc().for_each(|c| fold_into(c, out));
        } else {
            fold_into(c, out);
        }
    }
}

fn fold_into(c: char, out: &mut String) {
    match c {
        '…' => out.push_str("..."),
        c if c.is_whitespace() => out.push(' '),
        c if is_removed(c) || is_arabic_mark(c) => {}
        c => out.push(fold_char(c)),
    }
}

fn fold_char(c: char) -> char {
    alike(c).unwrap_or(c)
}

fn is_presentation_form(c: char) -> bool {
    matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}') && is_public_assigned(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_the_same_words_become_equal() {
        let table = [
            ("Kabul’s", "Kabul's"),
            ("“no”", "\"no\""),
            ("„no“ «no»", "\"no\" \"no\""),
            (
                "Tehreek–e‑Taliban — Pakistan",
                "Tehreek-e-Taliban - Pakistan",
            ),
            ("a\u{a0}b\n\n c\t d", "a b c d"),
            ("a \u{200b} b", "a b"),
            ("bor\u{ad}der\u{200b}", "border"),
            ("Cafe\u{301}", "Café"),
            ("e\u{200d}\u{301}", "é"),
            ("wait…", "wait..."),
            ("KEPT Case", "KEPT Case"),
            ("\u{1100}\u{1161}", "가"),
        ];
        for (given, wanted) in table {
            assert_eq!(fold(given), wanted, "{given:?}");
        }
    }

    #[test]
    fn arabic_script_variants_become_equal() {
        let table = [
            ("علي", "علی"),
            ("كابل", "کابل"),
            ("محمّد", "محمد"),
            ("مُحَمَّد", "محمد"),
            ("ننګرهار", "ننگرہار"),
            ("طالبـــان", "طالبان"),
            ("می\u{200c}رود", "میرود"),
            ("ﷲ", "الله"),
            ("ﻛﺎﺑﻞ", "کابل"),
            ("۲۰۲۴", "٢٠٢٤"),
            ("ۓ", "ے\u{654}"),
        ];
        for (left, right) in table {
            assert_eq!(fold(left), fold(right), "{left} {right}");
        }
        assert_ne!(fold("عمر"), fold("عامر"));
    }

    #[test]
    fn keys_ignore_case() {
        assert_eq!(fold_case("ISLAMABAD’S"), "islamabad's");
        assert_eq!(fold_case("İzmir"), fold_case("i\u{307}zmir"));
    }

    #[test]
    fn ranges_map_back_to_the_original() {
        let text = "He said:\n\n “bor\u{ad}der — cafe\u{301}…” مُحَمَّد\u{200b} done";
        let folded = Folded::for_matching(text);
        let original = |part: &str| {
            let at = folded.text.find(part).unwrap();
            &text[folded.to_original(at..at + part.len())]
        };
        assert_eq!(original("said: "), "said:\n\n ");
        assert_eq!(original("\"border"), "“bor\u{ad}der");
        assert_eq!(original("- café"), "— cafe\u{301}");
        assert_eq!(original("..."), "…");
        assert_eq!(original(".."), "…");
        assert_eq!(original("محمد"), "مُحَمَّد");
        assert_eq!(original("done"), "done");
        assert_eq!(folded.to_original(0..folded.text.len()), 0..text.len());
        assert_eq!(folded.to_original(900..1000), text.len()..text.len());
    }

    #[test]
    fn every_range_is_on_character_boundaries_both_ways() {
        for text in [
            "",
            "é",
            "\u{301}a",
            "\u{64b}x",
            " \n ",
            "“مُحَ” – …\u{ad}",
            "aİ\u{200d}\u{301} \u{feff} b",
            "\u{ad}",
            "ab\u{ad}",
        ] {
            let folded = Folded::for_matching(text);
            for start in 0..=folded.text.len() + 1 {
                for end in 0..=folded.text.len() + 1 {
                    assert!(
                        text.get(folded.to_original(start..end)).is_some(),
                        "{text:?} {start}..{end}"
                    );
                }
            }
            for start in 0..=text.len() {
                for end in start..=text.len() {
                    if text.is_char_boundary(start) && text.is_char_boundary(end) {
                        assert!(
                            folded.text.get(folded.from_original(start..end)).is_some(),
                            "{text:?} {start}..{end}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn copying_at_once_equals_copying_by_character() {
        for text in [
            "plain words, and more",
            "two  spaces \n and  \tmore ",
            "cafe\u{301} and a`b and “x” of e\u{ad}\u{301} ",
            " a \u{200b} b \u{64b}x c\u{64b}",
            "محمّد said so.",
        ] {
            let mut slow = Folded {
                text: String::new(),
                pieces: Vec::new(),
                original_len: text.len(),
            };
            let mut at = 0;
            while let Some(cluster) = Cluster::at(text, at) {
                slow.push(text, &cluster);
                at = cluster.next;
            }
            assert_eq!(Folded::for_matching(text), slow, "{text:?}");
            assert_eq!(fold_case(text), fold(&fold(text).to_lowercase()));
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in [
            "e\u{ad}\u{301} “x” ﷲ …",
            "a \u{200b}\u{a0} b",
            "مُحَ\u{640}مَّد",
            "İ ǅ ﬁ",
        ] {
            assert_eq!(fold(&fold(text)), fold(text), "{text:?}");
        }
    }
}
