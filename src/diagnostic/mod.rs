//! Problems in a dossier's files, with their places: the only way in which rooms report something to the author.
//!
//! A [`Diagnostic`] names a [`Rule`] of the catalogue, points at a [`Span`] of a file (and at a second one if two files disagree),
//! and says what to do. [`Diagnostics`] collects them; `terminal` prints them in the style of rustc, and `json`, `github` and
//! `sarif` for other programs. `Result` is used for problems with the machine: disk, flags, templates.

mod allow;
mod catalogue;
mod collection;
mod fix;
mod github;
mod json;
mod printable;
mod refusal;
mod report;
mod sarif;
mod source;
mod suggest;
mod terminal;

pub use allow::{Allowance, Allowed};
pub use catalogue::{Rule, Severity};
pub use collection::{Counts, Diagnostics};
pub use fix::{Applicability, Fix, TextEdit};
pub use github::to_github;
pub use json::to_json;
pub use printable::printable;
pub use refusal::Refusal;
pub use report::{Diagnostic, Help};
pub use sarif::to_sarif;
pub use source::{FileId, LineColumn, Located, SourceFile, Sources, Span};
pub use suggest::nearest;
pub use terminal::{Colour, to_terminal};
