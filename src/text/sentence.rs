//! Splits text into sentences.
//!
//! The rules and abbreviations of each language come from the `sentencex` crate. This module trims the ranges, drops empty ones,
//! and takes time linear in the length of a paragraph.

use std::ops::Range;

use super::fold::is_apostrophe;

/// The sentences of a text, in order and without surrounding white space. `language` is a language code ("en", "ur").
///
/// For an unknown code, the rules of a related language or of English apply.
pub fn sentences(text: &str, language: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for piece in pieces(text, language) {
        let sentence = trimmed(text, piece);
        match found.last_mut() {
            Some(last) if is_leftover(text, last.end..sentence.start, &sentence) => {
                last.end = sentence.end;
            }
            _ if sentence.is_empty() => {}
            _ => found.push(sentence),
        }
    }
    found
}

/// Whether a sentence consists only of closing marks, and so belongs to the one before it.
fn is_leftover(text: &str, gap: Range<usize>, sentence: &Range<usize>) -> bool {
    let marks = text.get(sentence.clone()).unwrap_or_default();
    let same_line = text.get(gap).is_some_and(|gap| !gap.contains('\n'));
    !marks.is_empty()
        && same_line
        && marks
            .chars()
            .all(|c| is_apostrophe(c) || matches!(c, '"' | '”' | '“' | '»' | ')' | ']' | '.'))
}

/// The most bytes that are split at once. The time that `sentencex` needs to find quotations is quadratic in the length of a
/// paragraph.
const LONGEST_PORTION: usize = 8 * 1024;

/// The text cut after each sentence, including the white space between sentences.
fn pieces(text: &str, language: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for paragraph in text.split_inclusive("\n\n") {
        let end = start + paragraph.len();
        while start < end {
            let portion = start..portion_end(text, start, end);
            let found = cut(text, portion.clone(), language);
            // The last sentence of a portion may continue in the next one.
            let whole = if portion.end < end && found.len() > 1 {
                found.len() - 1
            } else {
                found.len()
            };
            pieces.extend(found.into_iter().take(whole));
            start = pieces
                .last()
                .map_or(portion.end, |last| last.end.max(start + 1));
        }
    }
    pieces
}

/// The end of a portion that begins here: the end of its paragraph, or else a space, or else any character boundary.
fn portion_end(text: &str, start: usize, end: usize) -> usize {
    if end - start <= LONGEST_PORTION {
        return end;
    }
    let limit = (start..=start + LONGEST_PORTION)
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(end);
    let head = text.get(start..limit).unwrap_or_default();
    head.char_indices()
        .rev()
        .find(|(at, c)| *at > 0 && c.is_whitespace())
        .map_or(limit, |(at, _)| start + at)
}

fn cut(text: &str, portion: Range<usize>, language: &str) -> Vec<Range<usize>> {
    let part = text.get(portion.clone()).unwrap_or_default();
    let mut at = 0;
    let mut cuts: Vec<Range<usize>> = Vec::new();
    for boundary in sentencex::get_sentence_boundaries(language, part) {
        if boundary.end_byte > at && part.is_char_boundary(boundary.end_byte) {
            cuts.push(portion.start + at..portion.start + boundary.end_byte);
            at = boundary.end_byte;
        }
    }
    if at < part.len() {
        cuts.push(portion.start + at..portion.end);
    }
    cuts
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (part.len() - part.trim_start().len());
    start..start + part.trim().len()
}

/// Whether a character belongs to a script without spaces between words.
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{0e00}'..='\u{0eff}')
}

/// The number of words in a text. In scripts without spaces, two characters count as one word.
pub fn word_count(text: &str) -> usize {
    let unspaced = text.chars().filter(|c| is_unspaced(*c)).count();
    text.split_whitespace().count().max(unspaced / 2)
}

/// Whether a sentence can end at the end of a line. Closing marks, brackets and a footnote number after the stop are ignored.
pub fn ends_sentence(line: &str) -> bool {
    let closing = [
        '"', '”', '“', '’', '\'', '»', '›', ')', ']', '」', '』', ' ',
    ];
    let stops = ['.', '!', '?', '…', '؟', '۔', '।', '。', '！', '？'];
    let plain = line.trim_end_matches(closing);
    if plain.ends_with(stops) {
        return true;
    }
    let is_reference = |c: char| c.is_numeric() || matches!(c, '*' | '†' | '‡' | '[' | '(');
    let before = plain.trim_end_matches(is_reference);
    // "Pág. 11" ends with a page number.
    let sentence = match before.ends_with(char::is_whitespace) {
        true => before,
        false => before.trim_end_matches(closing),
    };
    let reference = plain.get(sentence.len()..).unwrap_or_default();
    // "3.5" ends with a number that is not a footnote number.
    let is_number = sentence.trim_end_matches(stops).ends_with(char::is_numeric);
    (1..=5).contains(&reference.chars().count()) && sentence.ends_with(stops) && !is_number
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
        sentences(text, language)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        for text in [
            "Gen. Omar Karimi met Mr. Stone of the U.S. Senate in St. Mary.",
            "Brig. Das, Maj. Roy and Lt. Col. Poe vs. Sgt. Lane left on Jan. 5.",
            "It cost Rs. 500 (approx. $3) at 5 p.m. on Monday.",
            "The J. K. Stone of No. 5 left",
        ] {
            assert_eq!(split(text, "en"), [text]);
        }
    }

    #[test]
    fn closing_marks_stay_with_their_sentence() {
        let text = "He said: “It is over. Go home.” They went. “We never will.” ‘Go.’ “Is it over?” asked she. \"No.\" ";
        let wanted = [
            "He said: “It is over. Go home.”",
            "They went.",
            "“We never will.”",
            "‘Go.’",
            "“Is it over?” asked she.",
            "\"No.\"",
        ];
        assert_eq!(split(text, "en"), wanted);
    }

    #[test]
    fn paragraphs_and_other_scripts_end_sentences() {
        assert_eq!(
            split(" One.\nTwo.\n\n\nThree  \n\n", "en"),
            ["One.", "Two.", "Three"]
        );
        assert_eq!(
            split("یہ پہلا جملہ ہے۔ یہ دوسرا ہے۔", "ur"),
            ["یہ پہلا جملہ ہے۔", "یہ دوسرا ہے۔"]
        );
        assert_eq!(split("One. Two.", "no-such-language"), ["One.", "Two."]);
        for text in ["", " ", "\n\n", "\u{301}", "”", "."] {
            let found = sentences(text, "en");
            assert!(found.iter().all(|range| {
                text.get(range.clone())
                    .is_some_and(|part| !part.trim().is_empty())
            }));
        }
    }

    #[test]
    fn a_long_paragraph_is_read_in_portions_at_sentence_ends() {
        let text = "The tide came in. Mr. Stone went out “again”. ".repeat(2_000);
        assert_eq!(sentences(&text, "en").len(), 4_000);
        for hostile in [
            "He said “a. ( ".repeat(10_000),
            "é".repeat(100_000),
            "“".repeat(50_000),
        ] {
            let found = sentences(&hostile, "en");
            assert!(found.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
    }

    #[test]
    fn a_stop_may_be_followed_by_closing_marks() {
        assert!(
            ends_sentence("He called it “a mistake.”")
                && ends_sentence("(He left.)")
                && ends_sentence("یہ ختم ہوا۔")
        );
        assert!(!ends_sentence("Mayor warns of 'grave danger'") && !ends_sentence(""));
        assert!(
            ends_sentence("The limit is ten micrograms.1")
                && ends_sentence("“It is over.”[12]")
                && ends_sentence("He left.*")
                && !ends_sentence("It grew by 3.5")
                && !ends_sentence("Chapter 12")
                && !ends_sentence("Sábado, 14 de noviembre de 1998, pág. 11")
        );
    }

    #[test]
    fn words_are_counted_in_any_script() {
        assert_eq!(
            (
                word_count("a b  c"),
                word_count(""),
                word_count("港口将于周一重新开放")
            ),
            (3, 0, 5)
        );
    }
}
