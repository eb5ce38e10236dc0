//! English: its words, and rules that word lists cannot express.
//!
//! - [`words`]: offices, nationalities, words in names of organisations, words that begin a sentence.
//! - [`reporting`]: how reported speech is recognised.
//! - [`time`]: expressions of time.

pub mod reporting;
pub mod time;
pub mod words;
