//! English: its words, and the rules that are more than words.
//!
//! - [`words`]: offices, nationalities, what organisations are called, words that a sentence begins with.
//! - [`reporting`]: the words by which speech is recognised.
//! - [`time`]: words for times.

pub mod reporting;
pub mod time;
pub mod words;
