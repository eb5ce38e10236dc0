//! What a text says: names, quotations and who says them, the turns of an interview, times. An analysis takes a text and a
//! gazetteer, and knows neither YAML nor files.
//!
//! [`analyse::analyse`] takes the steps one after another; [`model`] holds what they find.
//!
//! | step | what it finds |
//! |---|---|
//! | [`gazetteer`], [`names`] | the names of a gazetteer |
//! | `surnames`, `acronyms` | names that the text itself explains |
//! | `metonyms` | names of places that mean a government |
//! | [`quotations`] | quotations, and the words that name their speakers |
//! | [`attribution`] | who a sentence without quotation marks says its words are from |
//! | [`interview`] | the questions and answers of interviews and transcripts |
//! | `speakers` | the actors that those words mean |
//! | [`times`], `dates` | times, and the days they come to |
//! | [`discovery`], `roles` | names beyond the gazetteer, and offices beside names |
//!
//! [`nearest`] finds the passage most similar to one that is not there.

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
