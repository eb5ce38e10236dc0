//! The English words that authors may write for a date, from the lexicon of English. This room uses no other data about a language.

include!(concat!(env!("OUT_DIR"), "/english.rs"));
