//! The English words that authors may write for a date, from the lexicon of English. Nothing else of a language is known here.

include!(concat!(env!("OUT_DIR"), "/english.rs"));
