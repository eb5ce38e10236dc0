//! What a command takes and gives, whichever it is.

use camino::{Utf8Path, Utf8PathBuf};
use clap::ValueEnum;

use crate::diagnostic::Refusal;

/// A path that was typed. An empty one comes from an empty variable of a shell, and does not mean the current folder.
pub(super) fn path(written: &str) -> Result<Utf8PathBuf, String> {
    match written.trim().is_empty() {
        true => Err("a path is not empty; the current folder is `.`".to_owned()),
        false => Ok(Utf8PathBuf::from(written)),
    }
}

/// The format of diagnostics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// GitHub workflow commands: annotations on the lines of a pull request.
    Github,
    /// SARIF 2.1.0, for code hosts and editors.
    Sarif,
}

/// How a command ended.
pub(super) enum Outcome {
    /// All is well.
    Clean,
    /// The content is wrong; diagnostics were printed.
    WrongContent,
}

/// Something other than content that went wrong, in words.
pub(super) struct Failure(pub(super) String);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

impl Failure {
    /// The disk refused to have something written.
    pub(super) fn unwritten(path: &Utf8Path, error: &std::io::Error) -> Self {
        Self(Refusal::about(
            error,
            &format!("`{path}` could not be written"),
        ))
    }
}
