//! Dossier turns a folder of annotated news articles into a site that shows who asserts what, who denies it, and the
//! passage that shows either.
//!
//! The rooms of this library are the states a dossier goes through. A room knows only the rooms before it:
//!
//! | room | state | from | to |
//! |---|---|---|---|
//! | [`text`] | | a string | words, sentences, passages: ranges of it |
//! | [`time`] | | a date, or words for one | the days it can be |
//! | [`language`] | | a language tag | what is known about the language |
//! | [`analysis`] | | plain text | names, quotations, turns of an interview, times |
//! | [`diagnostic`] | | | what is wrong, where, and how to fix it |
//! | [`disk`] | | bytes | files that appear whole or not at all |
//! | [`content`] | as written | files | located values |
//! | [`edit`] | | text edits | changed files, every other byte as it was |
//! | [`clipping`] | as received | raw texts | drafted articles |
//! | [`dossier`] | as meant | located values | records that refer only to what exists |
//! | [`page`] | as shown | records | one struct for each page |
//! | [`site`] | as published | page structs | files in a folder |
//! | [`workspace`] | | a folder | the states above in order, with what is remembered of the last time |
//! | `server` | | a folder | the site in a browser, made again after every change |
//! | [`cli`] | as asked | a command line | a call of the workspace, and what is printed of it |

pub mod text;

pub mod time;

pub mod language;

pub mod analysis;

pub mod diagnostic;

pub mod disk;

pub mod content;

pub mod edit;

pub mod clipping;

pub mod dossier;

pub mod page;

pub mod site;

pub mod workspace;

#[cfg(feature = "serve")]
pub mod server;

pub mod cli;
