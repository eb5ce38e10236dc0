//! Why the sequence stopped.

use std::io;

use camino::Utf8PathBuf;
use rayon::ThreadPoolBuildError;

use crate::clipping::ClippingError;
use crate::content::FolderError;
use crate::diagnostic::Refusal;
use crate::edit;
use crate::site::publish::PublishError;
use crate::site::theme::ThemeError;

/// Why a step could not be taken: a machine, a flag or a template is at fault, never the content.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder could not be read.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// A clipping or a draft could not be written.
    #[error(transparent)]
    Clipping(#[from] ClippingError),
    /// Files could not be changed.
    #[error(transparent)]
    Edit(#[from] edit::Error),
    /// The theme is wrong.
    #[error(transparent)]
    Theme(#[from] ThemeError),
    /// The site could not be written.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// The system gives no more threads.
    #[error(transparent)]
    Threads(#[from] ThreadPoolBuildError),
    /// There is nothing at a path that was named.
    #[error(
        "there is no file or folder `{0}`\ncheck the spelling: paths are relative to the current folder"
    )]
    NoSuchPath(Utf8PathBuf),
    /// Standard input could not be read.
    #[error("{}", Refusal::about(.0, "standard input could not be read"))]
    Input(#[from] io::Error),
}
