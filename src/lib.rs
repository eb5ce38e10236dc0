//! Dossier turns a folder of annotated news articles into a site that shows who asserts what, who denies it, and the
//! passage that shows either.
//!
//! The rooms of this library are the states a dossier goes through. A room knows only the rooms before it:
//!
//! | room | state | from | to |
//! |---|---|---|---|
//! | [`diagnostic`] | | | what is wrong, where, and how to mend it |
//! | [`prose`] | | plain text | names, sentences, quotations, dates, passages |
//! | [`content`] | as written | files | located values |
//! | [`clipping`] | as received | raw texts | drafted articles |
//! | [`dossier`] | as meant | located values | records that refer only to what exists |
//! | [`page`] | as shown | records | one struct for each page |
//! | [`site`] | as published | page structs | files in a folder |
//! | [`cli`] | as asked | a command line | all of the above, in order |

pub mod diagnostic;
pub mod prose;

pub mod content;

pub mod clipping;

pub mod dossier;

pub mod page;

pub mod site;

pub mod cli;
