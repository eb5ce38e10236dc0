//! Annotating: what an editor wants to say about an article becomes a change of a few lines in its file.
//!
//! A [`Request`] names an article, words of it, and what they mean. [`Workspace::plan`] computes what would change and what `check` would
//! report then, without writing anything. [`Workspace::perform`] makes the change and returns the [`Undo`] for it. The command
//! line and an editor in a browser only build requests; everything else about annotating is here.
//!
//! [`Workspace::plan`]: crate::workspace::Workspace::plan
//! [`Workspace::perform`]: crate::workspace::Workspace::perform
//! [`Undo`]: crate::edit::Undo

mod draft;
mod entries;
mod error;
mod fields;
mod passage;
mod plan;
mod request;
mod steps;

pub use draft::Outcome;
pub use entries::{Entry, entries};
pub use error::AnnotateError;
pub use passage::Wanted;
pub(in crate::workspace) use plan::planned;
pub use plan::{Performed, Planned};
pub use request::{Annotated, AnnotationKind, Field, Request};
pub(in crate::workspace) use steps::Texts;
