//! Keywords: the words of a text in the form in which a search finds them, whatever their spelling.
//!
//! A keyword is a word in its simplest form: folded as by [`fold`](super::fold), in lower case, without accents and vowel marks,
//! with plain letters for letters with strokes and ligatures. `Zaqqūm` is `zaqqum`, `أحمد` is `احمد`, `Pakistan’s` is `pakistan`,
//! `U.S.` is `us`. The script of the search page (`static/search.js`) applies the same rules and tables to what a reader types;
//! tests compare the two.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::fold::fold_case;
use super::letters::{is_accent, is_arabic_mark, is_word_by_itself, spelled_out};

/// The longest keyword in characters. Longer runs of letters are not words and are cut here.
const LONGEST: usize = 40;

/// The keywords of a text, in order.
pub fn keywords(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    each_keyword(text, &mut |keyword| found.push(keyword.to_owned()));
    found
}

/// A text's keywords joined with spaces: a key for sorting names and looking them up whole.
pub fn keyphrase(text: &str) -> String {
    keywords(text).join(" ")
}

/// Passes each keyword of a text to `take`, in order.
pub fn each_keyword(text: &str, take: &mut impl FnMut(&str)) {
    let mut cutter = Cutter {
        keyword: String::new(),
        take,
    };
    let mut chars: Vec<char> = Vec::new();
    for chunk in text.split_whitespace() {
        let word = chunk.trim_matches(|c: char| c.is_ascii_punctuation());
        if word.len() <= LONGEST && word.bytes().all(|c| c.is_ascii_alphanumeric()) {
            cutter.plain(word);
            continue;
        }
        chars.clear();
        if chunk.is_ascii() {
            let plain = chunk.chars().map(|c| match c {
                '`' => '\'',
                c => c.to_ascii_lowercase(),
            });
            chars.extend(plain);
        } else {
            chars.extend(plainest(chunk).chars());
        }
        cutter.cut(&chars);
    }
}

/// Keywords for words that contain hyphens, apostrophes or thousands separators, with these removed: `f16` for "F-16", `almasri`
/// for "al-Masri", `obrien` for "O'Brien", `1500` for "1,500.50". They are indexed in addition to [`keywords`], so that a search
/// finds both spellings; what a reader types is never split by them.
pub fn joined(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    each_joined(text, &mut |keyword| found.push(keyword.to_owned()));
    found
}

/// Passes each keyword of a text's joined words to `take`, in order.
pub fn each_joined(text: &str, take: &mut impl FnMut(&str)) {
    for chunk in text.split_whitespace().filter(|chunk| has_mark(chunk)) {
        let chars: Vec<char> = plainest(chunk).chars().collect();
        let whole = without_marks(&chars);
        if whole.len() == chars.len() {
            continue;
        }
        let mut apart = Vec::new();
        let mut cutter = Cutter {
            keyword: String::new(),
            take: &mut |keyword: &str| apart.push(keyword.to_owned()),
        };
        cutter.cut(&chars);
        let mut cutter = Cutter {
            keyword: String::new(),
            take: &mut |keyword: &str| {
                if !apart.iter().any(|known| known == keyword) {
                    take(keyword);
                }
            },
        };
        cutter.cut(&whole);
    }
}

/// Whether the word may contain a mark; most words do not. Some letters become apostrophes.
fn has_mark(chunk: &str) -> bool {
    let is_mark =
        |c: char| !c.is_alphanumeric() || matches!(c, 'ŉ' | '\u{2b0}'..='\u{2ff}' | '\u{374}');
    chunk.chars().any(is_mark)
}

/// A word without the hyphens, apostrophes and thousands separators inside it.
fn without_marks(chars: &[char]) -> Vec<char> {
    let at = |at: Option<usize>| at.and_then(|at| chars.get(at)).copied();
    let is_joint = |(number, c): (usize, char)| {
        let before = at(number.checked_sub(1));
        let after = at(Some(number + 1));
        let is_inside = before.is_some_and(is_of_word) && after.is_some_and(is_of_word);
        match c {
            '-' => is_inside,
            '\'' => is_inside && run(chars, number + 1) != ['s'],
            ',' | '.' => {
                let digits = run(chars, number + 1);
                before.is_some_and(|c| c.is_ascii_digit())
                    && digits.len() == 3
                    && digits.iter().all(char::is_ascii_digit)
            }
            _ => false,
        }
    };
    let numbered = chars.iter().copied().enumerate();
    numbered
        .filter(|(number, c)| !is_joint((*number, *c)))
        .map(|(_, c)| c)
        .collect()
}

/// A text in the letters that keywords consist of: lower case, composed, without accents and vowel marks.
pub fn plainest(text: &str) -> String {
    let bare: String = fold_case(text).nfkd().filter(|c| !is_dropped(*c)).collect();
    let mut plain = String::with_capacity(bare.len());
    for c in fold_case(&bare).chars().filter(|c| !is_dropped(*c)) {
        match spelled_out(c) {
            Some(letters) => plain.push_str(letters),
            None => plain.push(c),
        }
    }
    plain.nfc().collect()
}

/// Whether a character is an accent or a vowel mark.
fn is_dropped(c: char) -> bool {
    is_accent(c) || is_arabic_mark(c)
}

/// Cuts characters into keywords.
struct Cutter<'t, T> {
    keyword: String,
    take: &'t mut T,
}

impl<T: FnMut(&str)> Cutter<'_, T> {
    /// Takes a word that already has only plain letters, as most words do.
    fn plain(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        self.keyword.push_str(word);
        self.keyword.make_ascii_lowercase();
        (self.take)(&self.keyword);
        self.keyword.clear();
    }

    fn cut(&mut self, chars: &[char]) {
        let mut length = 0;
        let mut initials = false;
        let mut at = 0;
        while let Some(&c) = chars.get(at) {
            at += 1;
            if is_word_by_itself(c) {
                self.end(&mut length);
                self.push(c, &mut length);
                self.end(&mut length);
            } else if is_of_word(c) {
                self.push(c, &mut length);
                continue;
            } else if c == '\'' && length > 0 {
                let run = run(chars, at);
                match run {
                    ['s'] => at += 1,
                    [_, ..] if length > 1 => continue,
                    _ => {}
                }
            } else if c == '.' && (length == 1 || initials) && is_initial(chars, at) {
                initials = true;
                continue;
            }
            self.end(&mut length);
            initials = false;
        }
        self.end(&mut length);
    }

    fn push(&mut self, c: char, length: &mut usize) {
        if *length < LONGEST {
            self.keyword.push(c);
        }
        *length += 1;
    }

    fn end(&mut self, length: &mut usize) {
        if *length > 0 {
            (self.take)(&self.keyword);
            self.keyword.clear();
            *length = 0;
        }
    }
}

/// The letters and digits from here to the end of the word.
fn run(chars: &[char], at: usize) -> &[char] {
    let rest = chars.get(at..).unwrap_or_default();
    let end = rest.iter().position(|c| !is_of_word(*c));
    rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
}

/// Whether a single letter is here, the next one in a row of initials.
fn is_initial(chars: &[char], at: usize) -> bool {
    matches!(run(chars, at), [c] if c.is_alphabetic())
}

fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (!c.is_ascii() && !is_word_by_itself(c) && (c.is_alphanumeric() || is_combining_mark(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_spelling() {
        let table = [
            ("Tehreek-e-Taliban", "tehreek e taliban"),
            ("Pakistan’s “morsel”, again", "pakistan morsel again"),
            ("the Taliban's", "the taliban"),
            ("Qur’an, Jama‘at", "quran jamaat"),
            ("O'Brien l’état", "o brien l etat"),
            ("U.S. and U.N.-led, e.g. 3.5", "us and un led eg 3 5"),
            ("A. B. Khan", "a b khan"),
            ("Zaqqūm ʿAlī Łódź Straße", "zaqqum ali lodz strasse"),
            ("ＦＵＬＬ ﬁne ½", "full fine 1 2"),
            ("İstanbul ISPARTA", "istanbul isparta"),
            ("تحریکِ طالبان", "تحریک طالبان"),
            ("تحريك", "تحریک"),
            ("أحمد آدم ٱللّه", "احمد ادم الله"),
            ("می\u{200c}رود", "میرود"),
            ("۲۰۲۴ ٢٠٢٤", "2024 2024"),
            ("巴基斯坦", "巴 基 斯 坦"),
            ("'quoted' ''", "quoted"),
            ("…", ""),
        ];
        for (text, wanted) in table {
            assert_eq!(keyphrase(text), wanted, "{text}");
        }
    }

    #[test]
    fn words_with_marks_inside_are_found_without_them() {
        let table = [
            ("An F-16 flew", "f16"),
            ("Yusuf al-Masri and Ana Ruiz‑Peña", "almasri ruizpena"),
            ("On the COVID-19's ward", "covid19"),
            ("1,500.50 and 1.500,50 and 3.5", "1500 1500"),
            ("12,345,678 but not 1,50", "12345678"),
            ("O'Brien l’état Qur’an", "obrien letat"),
            ("Tehreek-e-Taliban", "tehreeketaliban"),
            ("Ministry's - and -x- 'quoted'", ""),
            ("U.N.-led", ""),
            ("巴-基 ۱٬۵۰۰", ""),
        ];
        for (text, wanted) in table {
            assert_eq!(joined(text).join(" "), wanted, "{text}");
        }
    }

    #[test]
    fn a_keyword_of_keywords_is_the_same() {
        for text in [
            "Zaqqūm",
            "أحمد",
            "U.S.",
            "दिल्ली",
            "Ὀδυσσεύς",
            "ΟΔΟΣ",
            "가나",
        ] {
            let once = keyphrase(text);
            assert_eq!(keyphrase(&once), once, "{text}");
        }
    }

    #[test]
    fn text_longer_than_a_word_is_cut() {
        assert_eq!(keywords(&"ab".repeat(90)), ["ab".repeat(20)]);
    }
}
