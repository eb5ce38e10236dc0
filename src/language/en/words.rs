//! English words next to names: offices, words in names of organisations, nationalities, words that begin a sentence.

use crate::language::lexicon::{EN, LEXICONS};

/// Whether a word is an office, rank or courtesy title before a person's name ("Minister", "Gen", "Mullah").
pub fn is_title_word(word: &str) -> bool {
    EN.names.titles.has_in_small(word)
}

/// Whether a word is a nationality ("Afghan", "US").
pub fn is_nationality_word(word: &str) -> bool {
    EN.names.nationalities.has_in_small(word)
}

/// Whether a word is capitalised only because of its position ("The", "Since", "Monday").
pub fn is_function_word(word: &str) -> bool {
    EN.grammar.function_words.has_in_small(word)
}

/// Whether a word is a kind of organisation ("Institute", "League").
pub fn is_organisation_word(word: &str) -> bool {
    EN.names.organisations.has_in_small(word)
}

/// Whether a word is a courtesy title in some language, so that the name after it is a person's and not a place's.
pub fn is_courtesy(word: &str) -> bool {
    let small = word.to_lowercase();
    let bare = small.trim_end_matches('.');
    LEXICONS.iter().any(|one| one.names.courtesies.has(bare))
}
