//! The one writer of front matter: what a field, a list, a comment and an annotation look like in a file.
//!
//! [`Written`] is a value as it will be written, [`NewMap`] a map of such values that knows its table, and [`FrontMatter`] the
//! head of a new file. Whatever is written reads back as the same value: a property test tries every field of the tables.

mod comment;
mod front_matter;
mod template;
#[cfg(test)]
mod tests;
mod value;

pub use front_matter::FrontMatter;
pub use template::Template;
pub use value::{NewMap, Written};

pub use super::yaml::yaml_text;
