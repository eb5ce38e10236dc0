//! Finished HTML: text that is escaped, and the prose of the dossier under its annotations.

pub(crate) mod highlight;
pub(crate) mod overlay;
pub(crate) mod prose;
pub(crate) mod writer;

pub use overlay::{Overlay, annotated_text};
pub use writer::{Html, Tag, escape};
