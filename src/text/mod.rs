//! Strings and ranges: operations on text that need no knowledge of its language or dossier.
//!
//! Most modules turn plain text into byte ranges of that text, always on character boundaries. Nothing here fails or panics on any
//! input.
//!
//! - [`diff`]: the lines in which two texts differ.
//! - [`fold`]: makes two spellings of the same words equal, with a mapping back to the original.
//! - [`keyword`]: the words by which a search finds a text.
//! - [`percent`]: decodes percent-encoded addresses.
//! - [`selector`]: finds a passage by its words.
//! - [`sentence`]: splits a paragraph into sentences.
//! - [`spans`]: finds ranges that overlap or contain another range.
//! - [`unseen`]: finds invisible characters that do not belong in a text.
//! - [`wording`]: compares two wordings of one utterance.
//! - [`words`]: finds where words begin and end.

pub mod diff;
pub mod fold;
pub mod keyword;
pub mod letters;
pub mod percent;
pub mod selector;
pub mod sentence;
pub mod spans;
pub mod unseen;
pub mod wording;
pub mod words;
