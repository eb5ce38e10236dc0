//! Publishes finished pages into a folder that can be opened or uploaded, without ever showing a reader half a site.
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
/// intact; only if the output folder cannot be exchanged may a kill leave some files new and others old. Nothing is flushed to the
/// disk: after a power failure, build again.
///
/// `protected` contains files and folders that must not be overwritten: `output` may neither contain, nor be, nor be inside one of
/// them. To allow the output in a folder without overwriting the folder itself, protect a file in it (such as `site.yaml`).
///
/// # Errors
/// Fails if two files have the same address; if an address leads out of the site or is taken by a file of someone else; if the
/// output is someone else's folder or overlaps a protected path; if another build is running; or if the disk refuses.
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

// They examine inodes, links and permissions.
#[cfg(unix)]
#[cfg(test)]
mod tests;
