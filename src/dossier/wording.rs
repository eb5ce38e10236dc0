//! Whether words that are shown as an article's are in it.

use super::model::Article;
use crate::language::scripts::joins_words;
use crate::text::fold::fold_case;
use crate::text::words::is_word_char;

/// The words of an article, to be looked through.
pub(super) struct Wording<'a> {
    article: &'a Article,
}

impl<'a> Wording<'a> {
    pub(super) fn of(article: &'a Article) -> Self {
        Self { article }
    }

    /// Whether the headline or the text contains these words, ignoring capitals. Between the parts that "…" separates there may
    /// be others.
    pub(super) fn has(&self, words: &str) -> bool {
        let whole = words.replace("...", "…");
        [&self.article.title, &self.article.prose.body.text]
            .into_iter()
            .any(|text| {
                has_parts(text, &whole)
                    && whole
                        .split('…')
                        .filter(|part| !part.trim().is_empty())
                        .all(|part| has_words(text, part))
            })
    }
}

/// Whether a text has some words, in this order and without others between them. Capitals do not count.
pub(super) fn has_words(text: &str, words: &str) -> bool {
    let (text, words) = (fold_case(text), fold_case(words));
    if !is_spaced(&words) {
        return text.contains(words.trim());
    }
    let (text, words) = (tokens(&text), tokens(&words));
    !words.is_empty()
        && text
            .windows(words.len())
            .any(|here| here == words.as_slice())
}

/// Whether a text has some words in this order, with or without others between them.
pub(super) fn has_parts(text: &str, words: &str) -> bool {
    if !is_spaced(words) {
        return has_words(text, words);
    }
    let (text, words) = (fold_case(text), fold_case(words));
    let mut rest = tokens(&text).into_iter();
    tokens(&words)
        .into_iter()
        .all(|word| rest.any(|here| here == word))
}

/// Whether words have spaces around them and nothing joined to them, as in Latin, Greek or Cyrillic script.
fn is_spaced(words: &str) -> bool {
    !words.chars().any(joins_words)
}

fn tokens(text: &str) -> Vec<&str> {
    text.split(|c| !is_word_char(c))
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_in_their_order() {
        assert!(has_words("She said so.", "Said so") && !has_words("She said so.", "sai"));
        assert!(!has_words("She said it so.", "said so") && !has_words("", "said"));
        assert!(has_parts("Er gab es am Montag bekannt.", "gab … bekannt"));
        assert!(!has_parts("Bekannt gab er es.", "gab bekannt"));
        assert!(has_words("وقالت إن الجسر آمن", "قالت") && has_words("市長は言った。", "言った"));
    }
}
