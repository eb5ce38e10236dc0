//! Why nothing can be served.

use crate::diagnostic::Refusal;
use std::io;

use crate::workspace;

/// Why nothing can be served.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no dossier, or the system gives no threads.
    #[error(transparent)]
    Workspace(#[from] workspace::Error),
    /// The files cannot be watched.
    #[error(transparent)]
    Watcher(#[from] notify::Error),
    /// A port cannot be used, and not since it is taken.
    #[error("cannot serve at port {port}: {}\nchoose another with `--port PORT`, 1024 or above", Refusal::of(source).why)]
    Port {
        /// Which one.
        port: u16,
        /// What the system said.
        source: io::Error,
    },
    /// All ports that were tried are taken.
    #[error("the ports from {first} to {last} are in use\nchoose another with `--port PORT`")]
    PortsTaken {
        /// The first of them.
        first: u16,
        /// The last of them.
        last: u16,
    },
    /// There are no random numbers for a key.
    #[error("cannot make a key for this run: the system gives no random numbers")]
    NoKey,
    /// The system refused.
    #[error(transparent)]
    System(#[from] io::Error),
}
