//! Small questions about words that several readers of a clipping ask.

pub(super) use crate::prose::sentence::word_count as count;

/// Whether a line ends where a sentence can end; closing marks and brackets behind the stop do not count.
pub(super) fn ends_sentence(line: &str) -> bool {
    let closing = [
        '"', '”', '“', '’', '\'', '»', '›', ')', ']', '」', '』', ' ',
    ];
    line.trim_end_matches(closing)
        .ends_with(['.', '!', '?', '…', '؟', '۔', '।', '。', '！', '？'])
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
    }

    #[test]
    fn words_are_counted_in_any_script() {
        assert_eq!(
            (count("a b  c"), count(""), count("港口将于周一重新开放")),
            (3, 0, 5)
        );
    }
}
