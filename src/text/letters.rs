//! Tables of letters and signs that are written in several ways.
//!
//! [`fold`](super::fold) and [`keyword`](super::keyword) call the functions. The script of the search page (`static/search.js`)
//! contains the same tables; a test keeps them up to date.

use std::ops::RangeInclusive;

/// Defines a table that maps letters to what they are read as, and the function that looks up a letter.
macro_rules! spellings {
    ($(#[$about:meta])* $table:ident, $look_up:ident, $plain:ty: $($to:literal <- $($from:literal)+;)+) => {
        $(#[$about])*
        pub const $table: &[($plain, &[char])] = &[$(($to, &[$($from),+])),+];

        pub(super) fn $look_up(c: char) -> Option<$plain> {
            match c {
                $($($from)|+ => Some($to),)+
                _ => None,
            }
        }
    };
}

/// Defines a table of character ranges, and the function that checks whether a character is in one of them.
macro_rules! ranges {
    ($(#[$about:meta])* $table:ident, $is_in:ident: $($first:literal $last:literal)+) => {
        $(#[$about])*
        pub const $table: &[RangeInclusive<char>] = &[$($first..=$last),+];

        pub(super) fn $is_in(c: char) -> bool {
            matches!(c, $($first..=$last)|+)
        }
    };
}

spellings! {
    /// Signs and letters that every comparison reads as another one.
    ALIKE, alike, char:
    '\'' <- '‘' '’' '‚' '‛' '′' 'ʼ' 'ʻ' 'ʹ' '`' '´' '‹' '›' '＇';
    '"' <- '“' '”' '„' '‟' '″' '«' '»' '〝' '〞' '＂';
    '-' <- '\u{2010}' '\u{2011}' '\u{2012}' '\u{2013}' '\u{2014}' '\u{2015}' '\u{2212}' '\u{fe58}' '\u{fe63}' '\u{ff0d}' '\u{2043}';
    'ی' <- 'ي' 'ى';
    'ک' <- 'ك';
    'ه' <- 'ہ' 'ۂ' 'ۀ' 'ۃ' 'ة' 'ە';
    'گ' <- 'ګ';
    '0' <- '٠' '۰';
    '1' <- '١' '۱';
    '2' <- '٢' '۲';
    '3' <- '٣' '۳';
    '4' <- '٤' '۴';
    '5' <- '٥' '۵';
    '6' <- '٦' '۶';
    '7' <- '٧' '۷';
    '8' <- '٨' '۸';
    '9' <- '٩' '۹';
}

spellings! {
    /// Letters that do not decompose, with the plain letters that readers type instead.
    SPELLED_OUT, spelled_out, &'static str:
    "ا" <- 'ٱ';
    "ss" <- 'ß';
    "ae" <- 'æ';
    "oe" <- 'œ';
    "th" <- 'þ';
    "o" <- 'ø';
    "l" <- 'ł';
    "d" <- 'đ' 'ð' 'ɖ' 'ɗ';
    "h" <- 'ħ' 'ɦ';
    "i" <- 'ı' 'ɨ' 'ɩ';
    "e" <- 'ə' 'ǝ' 'ɛ' 'ɇ';
    "n" <- 'ŋ' 'ɲ' 'ƞ';
    "b" <- 'ɓ' 'ƀ' 'ƃ';
    "o" <- 'ɔ' 'ɵ';
    "k" <- 'ƙ' 'ĸ';
    "g" <- 'ɠ' 'ǥ' 'ɣ';
    "t" <- 'ŧ' 'ƭ' 'ʈ';
    "y" <- 'ƴ' 'ɏ';
    "p" <- 'ƥ';
    "f" <- 'ƒ';
    "u" <- 'ʉ';
    "l" <- 'ƚ' 'ɫ';
    "z" <- 'ƶ' 'ȥ';
    "r" <- 'ɍ';
    "v" <- 'ʋ';
    "c" <- 'ƈ' 'ȼ';
    "σ" <- 'ς';
}

ranges! {
    /// Zero-width characters. They change how a text is broken or laid out, not what it says.
    REMOVED, is_removed:
    '\u{ad}' '\u{ad}'
    '\u{34f}' '\u{34f}'
    '\u{61c}' '\u{61c}'
    '\u{640}' '\u{640}'
    '\u{180e}' '\u{180e}'
    '\u{200b}' '\u{200f}'
    '\u{202a}' '\u{202e}'
    '\u{2060}' '\u{2064}'
    '\u{2066}' '\u{206f}'
    '\u{fe00}' '\u{fe0f}'
    '\u{feff}' '\u{feff}'
}

ranges! {
    /// Vowel marks, tashdid, superscript alef and the signs of Quranic spelling.
    ARABIC_MARKS, is_arabic_mark:
    '\u{610}' '\u{61a}'
    '\u{64b}' '\u{65f}'
    '\u{670}' '\u{670}'
    '\u{6d6}' '\u{6dc}'
    '\u{6df}' '\u{6e4}'
    '\u{6e7}' '\u{6e8}'
    '\u{6ea}' '\u{6ed}'
}

ranges! {
    /// Accents, the vowel marks of other scripts, and the signs for glottal stops in scholarly transliteration.
    ACCENTS, is_accent:
    '\u{300}' '\u{36f}'
    '\u{483}' '\u{487}'
    '\u{591}' '\u{5bd}'
    '\u{5bf}' '\u{5bf}'
    '\u{5c1}' '\u{5c2}'
    '\u{5c4}' '\u{5c5}'
    '\u{5c7}' '\u{5c7}'
    '\u{1ab0}' '\u{1aff}'
    '\u{1dc0}' '\u{1dff}'
    '\u{20d0}' '\u{20ff}'
    '\u{fe20}' '\u{fe2f}'
    '\u{2bd}' '\u{2c1}'
    '\u{2c6}' '\u{2df}'
}

ranges! {
    /// Characters of scripts without spaces between words. Each is found separately.
    WORDS_BY_THEMSELVES, is_word_by_itself:
    '\u{3041}' '\u{30ff}'
    '\u{3400}' '\u{4dbf}'
    '\u{4e00}' '\u{9fff}'
    '\u{f900}' '\u{faff}'
    '\u{20000}' '\u{3ffff}'
}
