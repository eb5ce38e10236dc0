//! Rules for recognising reported speech in English, as far as word lists do not suffice.

use super::words::is_nationality_word;
use crate::language::lexicon::EN;

/// Whether a word is a form of a reporting verb.
pub fn is_cue(word: &str) -> bool {
    EN.reporting.verbs.of(word).is_some()
}

/// Whether a word begins another clause.
pub fn is_clause_word(word: &str) -> bool {
    EN.grammar.clause_words.has(word)
}

/// Whether a verb reports speech only together with the next word: "shot back", "put it".
pub fn is_phrase(word: &str, next: &str) -> bool {
    EN.reporting.phrase_forms.pair(word, next)
}

/// Whether a capitalised word names a kind of person: "Jewish leaders", "one Republican".
pub fn is_kind_word(word: &str) -> bool {
    is_nationality_word(word)
        || is_nationality_word(word.strip_suffix('s').unwrap_or(word))
        || EN.reporting.kinds.has(word)
}

/// Whether a word after a description is the verb that ends it: "the president left", but not "the elected president".
pub fn acts(word: &str, before: &str) -> bool {
    let described = EN.grammar.determiners.has_in_small(before) || before.ends_with("ly");
    let past = word.len() > 4 && word.ends_with("ed") && word.starts_with(char::is_lowercase);
    !described && (past || EN.grammar.ending_verbs.has(word))
}

/// Whether a word looks like the verb of a main clause.
pub fn seems_finite(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
        && (EN.grammar.finite_verbs.has(word)
            || (word.len() > 4 && word.ends_with("ed"))
            || (word.len() > 3 && word.ends_with('s') && !word.ends_with("ss")))
}

/// Whether a word may come between a subject and its verb.
pub fn is_filler(word: &str) -> bool {
    let is_adverb = word.len() > 4 && word.ends_with("ly") && word.starts_with(char::is_lowercase);
    EN.grammar.fillers.has(word) || (is_adverb && !EN.grammar.no_adverbs.has(word))
}
