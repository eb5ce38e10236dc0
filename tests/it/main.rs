//! Tests of the whole program, in one binary: it is linked once, and the shipped dossier's site is built once for all tests.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod advice;
mod again;
mod annotate_command;
mod annotate_together;
mod annotating;
mod appears;
mod asking;
#[cfg(feature = "serve")]
mod at_desk;
mod attributed;
mod bidi;
mod binding;
mod book;
mod browser;
mod cases;
mod changed;
mod chromium;
mod circles;
mod clippings;
mod compared;
mod contributing;
mod corrected;
mod dates;
#[cfg(feature = "serve")]
mod desk;
#[cfg(feature = "serve")]
mod desk_again;
#[cfg(feature = "serve")]
mod desk_browser;
#[cfg(feature = "serve")]
mod desk_killed;
mod divided;
mod docs;
mod driver;
mod embeds;
mod evidence;
mod fences;
mod follow;
mod forms;
mod gaps;
mod given;
mod golden;
mod heads;
mod hours;
mod html;
mod ids;
mod import;
mod in_the_text;
mod in_time;
mod known;
mod languages;
mod ledger;
mod leftovers;
mod letters;
mod literal;
mod many;
mod mentioned;
mod naming;
mod opening;
mod pages;
mod permalinks;
mod portable;
mod positions;
mod props;
mod questions;
mod reading;
mod received;
mod relations;
mod remedies;
mod renaming;
mod reported;
mod said;
mod schemas;
mod search;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "serve")]
mod serving;
mod shown;
mod spaced;
mod starting;
mod stated;
mod suggested;
mod supported;
mod templates;
mod themes;
mod time;
mod twice;
mod unrecorded;
mod uttered;
mod walls;
mod whose_words;
mod wording;
mod wordlists;
mod words;
mod writing;
