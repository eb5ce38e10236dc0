//! Strings and ranges: what can be said of a text without knowing its language or its dossier.
//!
//! Every module here turns plain text into byte ranges of that text, always on character boundaries. Nothing fails on any input.
//!
//! - [`diff`]: two texts become the lines in which they differ.
//! - [`fold`]: two spellings of the same words become equal, and the way back to the original is kept.
//! - [`keyword`]: a text becomes the words it can be found by.
//! - [`percent`]: addresses without percent signs.
//! - [`selector`]: a passage named by its words is found.
//! - [`sentence`]: a paragraph becomes sentences.
//! - [`spans`]: stretches are found by what they share with another.
//! - [`unseen`]: invisible characters that do not belong where they are.
//! - [`wording`]: two wordings of one utterance become the stretches in which they differ.
//! - [`words`]: where a word begins and ends.

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
