//! English words next to names: offices, words in names of organisations, nationalities, words that begin a sentence.

use crate::language::lexicon::{EN, LEXICONS};

/// Whether a word introduces a person by office, rank or courtesy ("Minister", "Gen", "Mullah").
pub fn is_title_word(word: &str) -> bool {
    EN.names.titles.has_in_small(word)
}

/// Whether a word says where people or things are from ("Afghan", "US").
pub fn is_nationality_word(word: &str) -> bool {
    EN.names.nationalities.has_in_small(word)
}

/// Whether a word is written with a capital only because of its position ("The", "Since", "Monday").
pub fn is_function_word(word: &str) -> bool {
    EN.grammar.function_words.has_in_small(word)
}

/// Whether a word is the kind of thing an organisation is ("Institute", "League").
pub fn is_organisation_word(word: &str) -> bool {
    EN.names.organisations.has_in_small(word)
}

/// Whether a word is a courtesy before a person's name in some language: behind it no name is a place's.
pub fn is_courtesy(word: &str) -> bool {
    let small = word.to_lowercase();
    let bare = small.trim_end_matches('.');
    LEXICONS.iter().any(|one| one.names.courtesies.has(bare))
}
