//! Small questions about words that several readers of a clipping ask.

pub(super) use crate::text::sentence::word_count as count;

/// Whether a line ends where a sentence can end; closing marks, brackets and the number of a footnote behind the stop do not count.
pub(super) fn ends_sentence(line: &str) -> bool {
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
    // "Pág. 11" ends with the number of a page.
    let sentence = match before.ends_with(char::is_whitespace) {
        true => before,
        false => before.trim_end_matches(closing),
    };
    let reference = plain.get(sentence.len()..).unwrap_or_default();
    // "3.5" ends with a number that is no footnote's.
    let is_number = sentence.trim_end_matches(stops).ends_with(char::is_numeric);
    (1..=5).contains(&reference.chars().count()) && sentence.ends_with(stops) && !is_number
}

/// Whether a word begins with a capital letter.
pub(super) fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// A word without the punctuation around it, in lower case.
pub(super) fn plain(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
}

/// A word without a possessive ending.
pub(super) fn unpossessed(word: &str) -> &str {
    word.strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word)
}

/// The white space of a text as single spaces.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

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
            (count("a b  c"), count(""), count("港口将于周一重新开放")),
            (3, 0, 5)
        );
    }
}
