//! The sequence itself: open a folder, convert clippings, read, bind, check, build, and follow what changes.
//!
//! A [`Workspace`] is a dossier's folder with someone to report to. Each of its steps is one call, and takes what the step
//! before it gave:
//!
//! | step | from | to |
//! |---|---|---|
//! | [`Workspace::read`] | the folder | [`Read`]: the content as written |
//! | [`Workspace::convert`] | the folder | the same, once every clipping has its article |
//! | [`Read::with_clippings`] | what was read | the same, with what is wrong with clippings |
//! | [`Read::bind`] | what was read | [`Checked`]: the dossier as meant, with all diagnostics |
//! | [`Workspace::check`] | what was read | the same, with what is wrong with the theme's parts |
//! | [`Workspace::apply`] | changes | files of the dossier, all of them or none |
//! | [`Workspace::render`] | a dossier | the files of its site |
//! | [`Workspace::publish`] | those files | a folder |
//!
//! [`rename`] says what another id for a record changes, for [`Workspace::apply`]. [`Workspace::import`] brings files from elsewhere in, and a [`Follower`] goes through the steps again after each change, with
//! what it remembers of the last time. The commands and the server choose among these steps and have no order of their own.

mod error;
mod follower;
mod import;
pub mod rename;
mod reporter;
mod steps;
#[cfg(test)]
mod tests;

pub use error::Error;
pub use follower::{Changes, Follower, Updated};
pub use import::{Converted, Imported, Incoming};
pub use reporter::{Reporter, Silent, Stage};
pub use steps::{CONVERTED_BY_BUILD, Checked, Read, STACK, Workspace, threads};
