//! Why a site was not published, in words for the user.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::file::LEDGER;
use crate::content::naming::folded;
use crate::diagnostic::Refusal;

/// Why a site was not published. Each message says which path, what is wrong, and how to fix it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PublishError {
    /// A file has an address that is not allowed.
    #[error(
        "no file of the site can have the address “{}”: {why}. Rename the file that it is made from.",
        address.escape_debug()
    )]
    Address {
        /// The requested address.
        address: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Two files have the same address, or would have it on a disk that ignores case, or one is a file whose name the other needs
    /// for a folder.
    #[error("{}", twins(first, second))]
    Twins {
        /// One address.
        first: String,
        /// The other address.
        second: String,
    },
    /// The output contains files, and nothing shows that this program wrote them.
    #[error(
        "{} contains files that Dossier did not write, so nothing was written there. Choose another output folder or empty this one. To publish next to these files and keep them, put an empty file named {} in the folder.",
        output.display(),
        LEDGER
    )]
    NotOurs {
        /// The output folder.
        output: PathBuf,
    },
    /// The output is a file.
    #[error(
        "{} is a file, but the site needs a folder. Choose another output folder, or move the file away.",
        output.display()
    )]
    NotAFolder {
        /// The output.
        output: PathBuf,
    },
    /// The output is a symbolic link whose target does not exist.
    #[error(
        "{} is a link to a folder that does not exist. Create that folder, or remove the link.",
        output.display()
    )]
    LinkToNowhere {
        /// The output.
        output: PathBuf,
    },
    /// The output contains, is, or is inside a folder that must not be written to.
    #[error("{}", overlap(output, protected))]
    Overlap {
        /// The output folder.
        output: PathBuf,
        /// The protected path.
        protected: PathBuf,
    },
    /// The site has a file where the output has one that this program did not write.
    #[error(
        "the site has a file {address}, but {}, which Dossier did not write, is in the way. Move that out of the output folder, or choose another output folder.",
        foreign.display()
    )]
    Taken {
        /// The foreign file.
        foreign: PathBuf,
        /// The site's address.
        address: String,
    },
    /// The ledger is invalid.
    #[error(
        "{}, line {line}: {why}. This list records which files Dossier may replace, so nothing was written. Restore it, or delete the output folder and build again.",
        ledger.display()
    )]
    Ledger {
        /// The ledger.
        ledger: PathBuf,
        /// The line in it, from 1.
        line: usize,
        /// What is wrong with that line.
        why: &'static str,
    },
    /// The folder in which a site is prepared is used for something else, or contains something that cannot be removed.
    #[error(
        "{} is used to prepare a build, but it contains something that Dossier did not put there or cannot remove. Check it, move what you need, delete it, and build again.",
        workshop.display()
    )]
    Workshop {
        /// That folder.
        workshop: PathBuf,
    },
    /// Another build is writing to the same output.
    #[error(
        "another build is running in {}. Wait until it has finished, then build again.",
        workshop.display()
    )]
    Busy {
        /// The folder in which the other build prepares its site.
        workshop: PathBuf,
    },
    /// A folder of the present site is not writable.
    #[error(
        "{} is not writable, so the old pages in it cannot be replaced, and nothing was published. Make it writable (`chmod u+w`), and build again.",
        folder.display()
    )]
    Closed {
        /// That folder.
        folder: PathBuf,
    },
    /// The disk refuses.
    #[error("{}", Refusal::about(source, &format!("cannot {doing} {}", path.display())))]
    Disk {
        /// What was attempted, as a verb: "read", "write".
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

impl PublishError {
    /// For `map_err`: the disk refuses this operation on this path.
    pub(super) fn disk(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> PublishError {
        move |source| PublishError::Disk {
            doing,
            path: path.to_owned(),
            source,
        }
    }
}

fn twins(first: &str, second: &str) -> String {
    if first == second {
        return format!(
            "two files of the site have the address {first}, so one would be lost. Rename the file that one of them is made from."
        );
    }
    if folded(first) == folded(second) {
        return format!(
            "{first} and {second} differ only in capitalization, and many systems treat them as the same file. Rename the file that one of them is made from."
        );
    }
    format!(
        "{first} is a file, but {second} needs a folder with that name. Rename the file that one of them is made from."
    )
}

fn overlap(output: &Path, protected: &Path) -> String {
    let how = match () {
        () if output == protected => {
            return format!(
                "the output folder {} is one of the dossier's own folders. Choose another output folder.",
                output.display()
            );
        }
        () if protected.starts_with(output) => "contains",
        () => "is inside",
    };
    format!(
        "the output folder {} {how} {}, which belongs to the dossier itself. Choose another output folder.",
        output.display(),
        protected.display()
    )
}
