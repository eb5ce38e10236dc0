//! What is known about languages. [`Language::of`] finds a language by its tag.
//!
//! - `pack`: finds what is known about a language by its tag.
//! - [`detect`]: detects the language of a text.
//! - [`order`]: alphabetical order.
//! - [`plural`]: plural forms.
//! - [`tags`]: finds the tag of a language from any name or code.
//! - `clock`: times of day in figures, in all languages that have words for them.
//! - [`lexicon`]: the words of a language, each from its `lexicon.toml`.
//! - [`scripts`]: how scripts join names to the text next to them.
//! - [`time`]: what a language can do with times.
//! - [`en`] contains English.

mod cldr;
mod clock;
pub mod detect;
pub mod en;
pub mod lexicon;
pub mod order;
mod pack;
pub mod plural;
pub mod scripts;
pub mod tags;
pub mod time;

pub use pack::{Language, TIMES};
