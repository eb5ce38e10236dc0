//! The makers: one file for each kind of page, and one for each kind of thing that several pages show.
//!
//! What several pages need is a method of [`Context`](super::context::Context): links, passages, quotations, positions, moments.

pub(crate) mod actor;
pub(crate) mod amounts;
pub(crate) mod answers;
pub(crate) mod article;
pub(crate) mod articles;
pub(crate) mod book;
pub(crate) mod chapter;
pub(crate) mod chronology;
pub(crate) mod citation;
pub(crate) mod claim;
pub(crate) mod claims;
pub(crate) mod co_occurrence;
pub(crate) mod compared;
pub(crate) mod corrections;
pub(crate) mod event;
pub(crate) mod feeds;
pub(crate) mod frame;
pub(crate) mod gaps;
pub(crate) mod glossary;
pub(crate) mod head;
pub(crate) mod home;
pub(crate) mod hours;
pub(crate) mod lanes;
pub(crate) mod links;
pub(crate) mod map;
pub(crate) mod mentions;
pub(crate) mod moments;
pub(crate) mod network;
pub(crate) mod passages;
pub(crate) mod place;
pub(crate) mod positions;
pub mod preview;
pub(crate) mod prose;
pub(crate) mod question;
pub(crate) mod quotes;
pub(crate) mod records;
mod related;
pub(crate) mod said;
pub(crate) mod search;
pub(crate) mod sources;
pub(crate) mod strip;
pub(crate) mod told;
pub(crate) mod turns;
