//! Finished pages → a folder that can be opened or uploaded, without ever leaving a reader with half a site.
//!
//! The new site is prepared in a folder next to the output (`public.new`). Unchanged files are hard-linked from the current
//! site, so they cost nothing and keep their date; changed ones are new files, so that a backup that shares the old ones keeps
//! them. Then the two folders are exchanged in one step, and the old one is removed. If that is impossible (for example, if the
//! output is a mount point), the files are replaced one by one, each of them completely.
//!
//! A ledger in the output lists what was written. Only those files are ever replaced or removed; everything else there (a
//! `CNAME`, a `.git`) stays.

mod address;
mod beside;
mod change;
mod disk;
mod error;
mod file;
mod place;
mod standing;
mod within;
mod workshop;

use camino::Utf8Path;

pub use change::Published;
pub use error::PublishError;
pub use file::{File, LEDGER};

/// Makes `files` the site in `output`, which is created if it does not exist.
///
/// A site that is already there, byte for byte, is not touched. If this fails, or the process is killed, the previous site is
/// whole; only if the output cannot be exchanged as a folder may a kill leave some files new and others old. Nothing is forced
/// onto the disk: after a power cut, build again.
///
/// `protected` are the folders and files a site must never be written over: `output` may neither contain, nor be, nor be within
/// one of them. To let the output be in a folder without covering it, protect a file there (the `site.yaml`).
///
/// # Errors
/// Two files on one address, an address that leads out of the site or is taken by a file not written here, an output that is
/// someone else's folder or touches a protected one, another build at work, or a disk that refuses.
pub fn publish(
    output: &Utf8Path,
    protected: &[&Utf8Path],
    files: Vec<File>,
) -> Result<Published, PublishError> {
    let files = address::in_order(files)?;
    let output = place::settle(output, protected)?;
    match beside::publish(&output, &files)? {
        Some(published) => Ok(published),
        None => within::publish(&output, &files),
    }
}

// They look at inodes, links and permissions.
#[cfg(unix)]
#[cfg(test)]
mod tests;
