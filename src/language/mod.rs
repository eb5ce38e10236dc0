//! What is known of languages.
//!
//! - [`tags`]: a language named in any way becomes its tag.
//! - [`scripts`]: what joins words and names in a script.
//! - [`usage`]: how a language writes names.
//! - [`time`]: what a language can do about times.
//! - [`en`] holds English.

pub mod en;
pub mod scripts;
pub mod tags;
pub mod time;
pub mod usage;
