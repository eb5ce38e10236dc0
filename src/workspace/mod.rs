//! The sequence itself: open a folder, convert clippings, read, bind, check, build, and follow what changes.
//!
//! A [`Workspace`] is a dossier's folder with someone to report to. Each of its steps is one call, and takes what the step
//! before it gave:
//!
//! | step | from | to |
//! |---|---|---|
//! | [`Workspace::read`] | the folder | [`ReadContent`]: the content as written |
//! | [`Workspace::convert`] | the folder | the same, once every clipping has its article |
//! | [`ReadContent::with_clippings`] | what was read | the same, with what is wrong with clippings |
//! | [`ReadContent::bind`] | what was read | [`Checked`]: the dossier as meant, with all diagnostics |
//! | [`Workspace::check`] | what was read | the same, with what is wrong with the theme's parts |
//! | [`Workspace::apply`] | changes | files of the dossier, all of them or none |
//! | [`Workspace::render`] | a dossier | the files of its site |
//! | [`Workspace::publish`] | those files | a folder |
//!
//! [`annotate`] plans and makes changes to annotations, and undoes them. [`rename`] computes the changes for a new id of a record,
//! for [`Workspace::apply`]. [`Workspace::import`] imports files from elsewhere, and a [`Follower`] repeats the steps after each
//! change with a cache. A [`Known`] dossier does so for what is annotated. Commands and the server choose among these steps, but do not decide their order.

pub mod annotate;
mod error;
mod follower;
mod import;
mod known;
pub mod rename;
mod reporter;
mod steps;
#[cfg(test)]
mod tests;

pub use error::Error;
pub use follower::{Changes, Follower, Updated};
pub use import::{Converted, Imported, Incoming};
pub use known::Known;
pub use reporter::{Reporter, Silent, Stage};
pub use steps::{CONVERTED_BY_BUILD, Checked, ReadContent, STACK, Workspace, threads};
