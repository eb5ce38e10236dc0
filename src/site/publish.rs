//! Finished pages → a folder that can be opened or uploaded, without ever leaving a reader with half a site.
//!
//! The new site is prepared in a folder beside the output (`public.new`). Files that did not change are hard-linked from
//! the standing site, so they cost nothing and keep their date; changed ones are new files, so that a backup which shares
//! the old ones keeps them. Then the two folders change places in one step, and the old one is removed. Where that is
//! impossible (the output is a mount point, say) the files are replaced one by one, each whole.
//!
//! A ledger in the output names what was written. Only those files are ever replaced or removed; whatever else lies there
//! (a `CNAME`, a `.git`) stays.

mod address;
mod beside;
mod disk;
mod error;
mod place;
mod standing;
mod within;
mod workshop;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;

use camino::Utf8Path;
use rayon::prelude::*;

pub use address::LEDGER;
pub use error::PublishError;

use standing::Standing;

/// One file of the finished site.
#[derive(Clone, Debug)]
pub struct File {
    /// Where it stands, relative to the site's root, with `/` between the parts: `articles/x.html`.
    pub path: String,
    /// What it holds.
    pub bytes: Cow<'static, [u8]>,
}

/// What a build did to the output, in files. The ledger is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Files that are new or differ from before.
    pub written: usize,
    /// Files that were there already, byte for byte.
    pub unchanged: usize,
    /// Files of the previous site that are no longer part of it.
    pub removed: usize,
}

/// Makes `files` the site in `output`, which is created where it does not exist.
///
/// A site that is already there, byte for byte, is not touched. If this fails, or the process is killed, the previous site
/// stands whole; only where the output cannot be exchanged as a folder may a kill leave some files new and others old.
/// Nothing is forced onto the disk: after a power cut, build again.
///
/// `protected` are the folders and files a site must never be written over: `output` may neither contain, nor be, nor lie
/// within one of them. To let the output lie in a folder without covering it, protect a file there (the `site.yaml`).
///
/// # Errors
/// Two files on one address, an address that leads out of the site or is taken by a file not written here, an output that
/// is somebody else's folder or touches a protected one, another build at work, or a disk that refuses.
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

/// What has to be done to turn the standing site into the new one.
struct Change<'a> {
    /// Each file of the new site, and whether it stands already.
    files: Vec<(&'a File, bool)>,
    /// Addresses of the standing site that the new one no longer has.
    stale: Vec<&'a str>,
}

impl<'a> Change<'a> {
    fn between(output: &Path, standing: &'a Standing, files: &'a [File]) -> Change<'a> {
        let stands = |file: &'a File| {
            standing.own.contains(&file.path) && disk::holds(&output.join(&file.path), &file.bytes)
        };
        let stale = standing.own.iter().map(String::as_str);
        let new: BTreeSet<&str> = files.iter().map(|f| f.path.as_str()).collect();
        Change {
            files: files.par_iter().map(|file| (file, stands(file))).collect(),
            stale: stale.filter(|address| !new.contains(address)).collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.files.iter().all(|(_, stands)| *stands)
    }

    fn counted(&self) -> Published {
        let pages = || self.files.iter().filter(|(file, _)| file.path != LEDGER);
        let unchanged = pages().filter(|(_, stands)| *stands).count();
        Published {
            written: pages().count() - unchanged,
            unchanged,
            removed: self.stale.len(),
        }
    }
}

// They look at inodes, links and permissions.
#[cfg(unix)]
#[cfg(test)]
mod tests;
