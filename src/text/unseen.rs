//! Invisible characters that hide words from a search or change the direction of the text around them.
//!
//! Some invisible characters are part of correct spelling: joiners in Persian, Indic scripts and emoji, zero-width spaces in Khmer
//! and Thai, direction marks in text that runs both ways (Unicode, chapters 9, 12, 16 and 23; UAX 9). They are not reported.

use std::ops::Range;

/// An invisible character that does not belong in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unseen {
    /// Its place, in bytes of the text.
    pub at: Range<usize>,
    /// The character.
    pub sign: char,
}

/// The name of an invisible character for messages: its code point and its Unicode name.
pub fn name(sign: char) -> String {
    let name = match sign {
        '\u{AD}' => "soft hyphen",
        '\u{34F}' => "combining grapheme joiner",
        '\u{61C}' | '\u{200E}' | '\u{200F}' => "directional mark",
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => "Hangul filler",
        '\u{17B4}' | '\u{17B5}' => "inherent vowel",
        '\u{2800}' => "empty Braille cell",
        '\u{180B}'..='\u{180D}'
        | '\u{180F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{E0100}'..='\u{E01EF}' => "variation selector",
        '\u{180E}' => "Mongolian vowel separator",
        '\u{200B}' => "zero-width space",
        '\u{200C}' => "zero-width non-joiner",
        '\u{200D}' => "zero-width joiner",
        '\u{202A}' | '\u{202B}' => "directional embedding",
        '\u{202C}' => "end of an embedding or override",
        '\u{202D}' | '\u{202E}' => "directional override",
        '\u{2060}' => "word joiner",
        '\u{2061}'..='\u{2064}' => "invisible operator",
        '\u{2066}'..='\u{2068}' => "directional isolate",
        '\u{2069}' => "end of an isolate",
        '\u{206A}'..='\u{206F}' => "deprecated format character",
        '\u{FEFF}' => "byte order mark",
        '\u{FFF9}'..='\u{FFFB}' => "annotation character",
        '\u{2065}' | '\u{FFF0}'..='\u{FFF8}' | '\u{E0080}'..='\u{E0FFF}' => "unassigned",
        '\u{1BCA0}'..='\u{1BCA3}' => "shorthand format character",
        '\u{1D173}'..='\u{1D17A}' => "musical format character",
        '\u{E0000}'..='\u{E007F}' => "tag",
        '\u{FDD0}'..='\u{FDEF}' => "noncharacter",
        _ if is_noncharacter(sign) => "noncharacter",
        _ => "control character",
    };
    format!("U+{:04X} ({name})", u32::from(sign))
}

/// Whether a character changes the direction of the text after it, until another character or the end of the paragraph ends the
/// effect.
pub fn is_turning(sign: char) -> bool {
    matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text without characters that change the direction of the text after them.
pub fn unturned(text: &str) -> String {
    text.chars().filter(|sign| !is_turning(*sign)).collect()
}

/// The words without invisible characters that do not belong in them.
pub fn seen(words: &str) -> String {
    let mut seen = words.to_owned();
    for one in unseen(words, runs_from_right(words)).into_iter().rev() {
        seen.replace_range(one.at, "");
    }
    seen
}

/// Whether a text has no visible characters.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// Whether a text contains right-to-left letters, so that direction marks in it have a purpose.
pub fn runs_from_right(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_from_right)
}

/// All invisible characters in `words` that do not belong there. `from_right` says whether the surrounding text [contains
/// right-to-left letters](runs_from_right).
pub fn unseen(words: &str, from_right: bool) -> Vec<Unseen> {
    let mut found = Vec::new();
    for (at, sign) in words.char_indices().filter(|(_, c)| is_invisible(*c)) {
        let (before, after) = words.split_at(at);
        let after = after.get(sign.len_utf8()..).unwrap_or_default();
        let is_meant = match sign {
            '\u{61C}' | '\u{200E}' | '\u{200F}' => from_right,
            _ => is_meant(before, sign, after),
        };
        if !is_meant {
            let at = at..at + sign.len_utf8();
            found.push(Unseen { at, sign });
        }
    }
    found
}

/// Control characters, noncharacters, default-ignorable code points (Default_Ignorable_Code_Point), annotation marks, and the empty
/// Braille cell.
fn is_invisible(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        '\0'..='\u{7E}' => c.is_control(),
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => {
            true
        }
        '\u{17B4}' | '\u{17B5}' | '\u{2800}' => true,
        '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => true,
        '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' => true,
        '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}' | '\u{FDD0}'..='\u{FDEF}' => true,
        '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}' => true,
        _ => c.is_control() || is_noncharacter(c),
    }
}

/// Whether a code point is one of the last two of a plane, which are not characters.
fn is_noncharacter(c: char) -> bool {
    u32::from(c) & 0xFFFE == 0xFFFE
}

/// Whether correct spelling allows this character between the text before it and the text after it.
fn is_meant(before: &str, sign: char, after: &str) -> bool {
    let last = before.chars().next_back();
    let next = after.chars().next();
    let touches = |is: fn(char) -> bool| last.is_some_and(is) || next.is_some_and(is);
    match sign {
        '\u{200C}' => touches(is_joined),
        '\u{200D}' => touches(is_joined) || (is_emoji_end(before) && next.is_some_and(is_emoji)),
        '\u{200B}' => touches(is_without_spaces),
        '\u{180B}'..='\u{180F}' => touches(is_mongolian),
        '\u{115F}' | '\u{1160}' => touches(is_old_hangul),
        '\u{34F}' => next.is_some_and(super::fold::is_mark),
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => last.is_some_and(has_variants),
        '\u{E0020}'..='\u{E007F}' => is_flag(before, sign),
        '\u{2800}' => touches(is_braille),
        _ => false,
    }
}

/// Letters of scripts in which joiners select letter forms: Arabic and related scripts, and the scripts of India and Southeast
/// Asia.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{61B}' | '\u{61D}'..='\u{1CFF}' | '\u{A800}'..='\u{ABFF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10A00}'..='\u{11FFF}' | '\u{16100}'..='\u{1613F}' | '\u{1E900}'..='\u{1E95F}')
        && !matches!(c, '\u{10A0}'..='\u{177F}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}')
}

/// Letters of scripts without spaces between words: Thai, Lao, Tibetan, Burmese, Khmer and related scripts.
fn is_without_spaces(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{1950}'..='\u{19FF}' | '\u{1A20}'..='\u{1AAF}'
        | '\u{1B00}'..='\u{1B7F}' | '\u{A980}'..='\u{A9FF}' | '\u{AA60}'..='\u{AADF}')
}

fn is_braille(c: char) -> bool {
    matches!(c, '\u{2801}'..='\u{28FF}')
}

fn is_mongolian(c: char) -> bool {
    matches!(c, '\u{1820}'..='\u{18AA}')
}

fn is_old_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{A960}'..='\u{A97F}' | '\u{D7B0}'..='\u{D7FF}')
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' | '©' | '®' | '‼' | '⁉' | '™')
}

/// Whether a text ends in an emoji, with its skin tone, variation selector or keycap.
fn is_emoji_end(text: &str) -> bool {
    let mut signs = text.chars().rev();
    let last = signs.find(|c| !matches!(c, '\u{FE0F}' | '\u{FE0E}' | '\u{20E3}'));
    last.is_some_and(is_emoji)
}

/// Characters that have variants to select: emoji, digits in keycaps, ideographs, mathematical and Mongolian signs. Letters of an
/// alphabet, spaces and selectors have none.
fn has_variants(c: char) -> bool {
    let is_selector = matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
    let is_alphabetic = matches!(c, '\0'..='\u{24F}' | '\u{370}'..='\u{58F}') && c.is_alphabetic();
    !(is_selector || is_alphabetic || c.is_whitespace() || c.is_control())
}

/// Whether a tag character is part of a flag, such as those of England and Wales: a black flag, letters, and an end tag.
fn is_flag(before: &str, sign: char) -> bool {
    const LONGEST: usize = 8;
    let is_tag = |c: &char| matches!(c, '\u{E0020}'..='\u{E007E}');
    let mut signs = before.chars().rev();
    let tags = signs.by_ref().take(LONGEST + 1).take_while(is_tag).count();
    let has_flag = before.chars().rev().nth(tags) == Some('\u{1F3F4}');
    has_flag && tags < LONGEST && (sign != '\u{E007F}' || tags > 0)
}

/// Whether a letter is written from right to left.
fn is_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{60F}' | '\u{61E}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_spelling_requires_are_not_reported() {
        for text in [
            "می\u{200c}رود",
            "ه\u{200d}",
            "क्\u{200d}ष",
            "ශ්\u{200d}රී",
            "ភាសា\u{200b}ខ្មែរ",
            "ภาษา\u{200b}ไทย",
            "👩\u{200d}👩\u{200d}👧",
            "👩🏽\u{200d}🚒",
            "🏳\u{fe0f}\u{200d}🌈",
            "❤\u{fe0f}\u{200d}🔥",
            "1\u{fe0f}\u{20e3} ©\u{fe0e}",
            "葛\u{e0100}",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "שלום (ABC)\u{200f}.",
            "The word مرحبا\u{200e}, said twice",
            "ᠠ\u{180e}ᠠ",
            "⠓⠊\u{2800}⠍⠊⠗⠁",
            "naïve – “so” … 5\u{a0}km\u{202f}h",
        ] {
            assert_eq!(unseen(text, runs_from_right(text)), [], "{text:?}");
        }
    }

    #[test]
    fn hiding_and_turning_characters_are_found() {
        for (text, count) in [
            ("a\u{202e}b", 1),
            ("שלום\u{2067}ב\u{2069}", 2),
            ("bor\u{ad}der\u{200b}", 2),
            ("a\u{200c}b\u{200d}c", 2),
            ("👩\u{200d}", 1),
            ("\u{200d}👩", 1),
            ("a\u{200e}b\u{200f}", 2),
            ("x\u{e0068}\u{e0069}", 2),
            ("🏴\u{e007f}", 1),
            ("a\u{fe0f}\u{fe00}", 2),
            ("Kim\u{3164}", 1),
            ("a\u{2060}b\u{feff}c\u{2063}d", 3),
            ("a\u{7}b\u{85}c", 2),
            ("Mira\u{2800}\u{2065}\u{fffe}\u{fdd0}", 4),
            ("ក\u{17b4}", 1),
        ] {
            assert_eq!(unseen(text, runs_from_right(text)).len(), count, "{text:?}");
        }
    }
}
