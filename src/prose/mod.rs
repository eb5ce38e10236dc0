//! Reading prose: what a text says about itself, before anyone knows which dossier it belongs to.
//!
//! Every module here turns plain text into byte ranges of that text, always on character boundaries.
//! Nothing in this room fails on any input, and nothing depends on another room.
//!
//! - [`fold`]: two spellings of the same words become equal, and the way back to the original is kept.
//! - [`keyword`]: a text becomes the words it can be found by.
//! - [`languages`]: a language named in any way becomes its tag.
//! - [`selector`]: a passage named by its words is found, or the nearest one is shown.
//! - [`names`]: the names of a register are found in a text.
//! - [`sentence`]: a paragraph becomes sentences.
//! - [`edtf`]: a date that may be uncertain, approximate, partial or open.
//! - [`datewords`]: what is said of a date, phrase by phrase, in any language.
//! - [`days`]: the calendar's arithmetic, and stretches of possible days.
//! - [`percent`]: addresses without percent signs.
//! - [`time`]: "on Thursday" and "last year" become days, counted from a publication or an event.
//! - [`quote`]: quotation marks become quotations, with the words that name their speaker.
//! - [`turns`]: interviews and transcripts become questions and answers.
//! - [`unseen`]: characters that nobody sees and that do not belong where they are.

pub mod datewords;
pub mod days;
pub mod edtf;
pub mod fold;
pub mod keyword;
pub mod languages;
pub mod names;
pub mod percent;
pub mod quote;
pub mod selector;
pub mod sentence;
pub mod time;
pub mod turns;
pub mod unseen;
