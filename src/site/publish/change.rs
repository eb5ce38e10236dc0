//! The changes that turn the site in the output into the new one.

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;

use super::disk;
use super::file::{File, LEDGER};
use super::standing::Standing;

/// What a build did to the output, in numbers of files. The ledger is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Files that are new or differ from before.
    pub written: usize,
    /// Files that were already there, byte for byte.
    pub unchanged: usize,
    /// Files of the previous site that are no longer part of it.
    pub removed: usize,
}

/// The changes that turn the present site into the new one.
pub(super) struct Change<'a> {
    /// The files of the new site, and whether each is already there.
    pub(super) files: Vec<(&'a File, bool)>,
    /// Addresses in the present site that the new one no longer has.
    pub(super) stale: Vec<&'a str>,
}

impl<'a> Change<'a> {
    pub(super) fn between(output: &Path, standing: &'a Standing, files: &'a [File]) -> Change<'a> {
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

    pub(super) fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.files.iter().all(|(_, stands)| *stands)
    }

    pub(super) fn counted(&self) -> Published {
        let pages = || self.files.iter().filter(|(file, _)| file.path != LEDGER);
        let unchanged = pages().filter(|(_, stands)| *stands).count();
        Published {
            written: pages().count() - unchanged,
            unchanged,
            removed: self.stale.len(),
        }
    }
}
