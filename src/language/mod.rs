//! What is known about languages. [`Language::of`] finds it by a tag.
//!
//! - `pack`: a tag leads to what is known about its language.
//! - [`detect`]: the language that a text is in.
//! - [`order`]: names in alphabetical order.
//! - [`plural`]: which wording a number takes.
//! - [`tags`]: a language named in any way becomes its tag.
//! - `clock`: times of day in figures, in every language that has words for them.
//! - [`lexicon`]: the words of a language, each from its `lexicon.toml`.
//! - [`scripts`]: what joins words and names in a script.
//! - [`time`]: what a language can do about times.
//! - [`en`] holds English.

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
