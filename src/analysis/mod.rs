//! What a text says: names, quotations and their speakers, turns in interviews, times. An analysis needs a text and a gazetteer,
//! and knows nothing of YAML or files.
//!
//! [`analyse::analyse`] runs the steps in order; [`model`] contains their results.
//!
//! | step | what it finds |
//! |---|---|
//! | [`gazetteer`], [`names`] | the names of a gazetteer |
//! | `surnames`, `acronyms` | names that the text itself explains |
//! | `metonyms` | names of places that mean a government |
//! | [`quotations`] | quotations, and the words that name their speakers |
//! | [`attribution`] | the speaker of a sentence without quotation marks |
//! | [`interview`] | the questions and answers of interviews and transcripts |
//! | `speakers` | the actors that those words mean |
//! | [`times`], `dates` | times, and their values |
//! | [`discovery`], `roles` | names that are not in the gazetteer, and offices next to names |
//!
//! [`nearest`] finds the passage that is most similar to a missing one. [`twice`] compares several texts.

mod acronyms;
pub mod analyse;
pub mod attribution;
mod dates;
pub mod discovery;
pub mod gazetteer;
pub mod interview;
mod metonyms;
pub mod model;
pub mod names;
pub mod nearest;
pub mod quotations;
mod roles;
mod speakers;
mod surnames;
pub mod times;
pub mod twice;
