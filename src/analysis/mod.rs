//! What a text says: names, quotations and who says them, the turns of an interview, times. An analysis takes a text and its
//! language, and knows neither YAML nor files.
//!
//! - [`gazetteer`]: the actors, places, publishers and terms that are known, by their names.
//! - [`names`]: the names of a gazetteer are found in a text.
//! - [`nearest`]: the passage most similar to one that is not there.
//! - [`quotations`]: quotation marks become quotations, with the words that name their speaker.
//! - [`interview`]: interviews and transcripts become questions and answers.
//! - [`times`]: the times that a text names, and the days they come to.

pub mod gazetteer;
pub mod interview;
pub mod names;
pub mod nearest;
pub mod quotations;
pub mod times;
