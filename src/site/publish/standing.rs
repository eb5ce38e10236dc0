//! The present content of an output folder: the previous site, and files that are not this program's.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::address::{folders, from_ledger};
use super::error::PublishError;
use super::file::{File, LEDGER};
use super::workshop::WITHIN;
use crate::content::naming::folded;

/// The content of an output folder, told apart by the ledger.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// Addresses of the previous site that still exist as regular files.
    pub(super) own: BTreeSet<String>,
    /// The folders that exist for such files, even if they no longer contain any, relative to the output.
    pub(super) folders: Vec<PathBuf>,
    /// Everything else; a folder comes before its contents.
    pub(super) foreign: Vec<Foreign>,
}

/// Something in the output that this program did not write.
#[derive(Debug)]
pub(super) struct Foreign {
    /// Its path relative to the output.
    pub(super) path: PathBuf,
    pub(super) kind: Kind,
}

/// Its kind. Links are not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Folder,
    /// A folder that cannot be listed.
    Closed,
    Link,
    File,
}

impl Standing {
    /// Reads the output. A folder that does not exist is empty.
    ///
    /// # Errors
    /// Fails if it contains files but no ledger, or if the ledger or a folder of the site cannot be read.
    pub(super) fn read(output: &Path) -> Result<Standing, PublishError> {
        match ledger(output)? {
            Some(ledger) => walk(output, &ledger),
            None => walk(output, &BTreeSet::new()).and_then(|found| found.or_not_ours(output)),
        }
    }

    /// Reads a folder that was written by this program, even if its ledger is missing.
    pub(super) fn read_old(folder: &Path) -> Result<Standing, PublishError> {
        walk(folder, &ledger(folder)?.unwrap_or_default())
    }

    fn or_not_ours(self, output: &Path) -> Result<Standing, PublishError> {
        if self.foreign.is_empty() {
            return Ok(self);
        }
        let output = output.to_owned();
        Err(PublishError::NotOurs { output })
    }

    /// Checks that the new site does not need the place of a foreign file.
    ///
    /// # Errors
    /// The first such file, and the address that needs its place.
    pub(super) fn refuse_collision(
        &self,
        output: &Path,
        files: &[File],
    ) -> Result<(), PublishError> {
        if self.foreign.is_empty() {
            return Ok(());
        }
        let new: BTreeSet<String> = files.iter().map(|file| folded(&file.path)).collect();
        let open: BTreeSet<&str> = new.iter().flat_map(|address| folders(address)).collect();
        let stands_in_way = |foreign: &&Foreign| {
            address(&foreign.path).map(|a| folded(&a)).is_some_and(|a| {
                new.contains(&a)
                    || folders(&a).any(|folder| new.contains(folder))
                    || (foreign.kind != Kind::Folder && open.contains(a.as_str()))
            })
        };
        match self.foreign.iter().find(stands_in_way) {
            Some(foreign) => Err(taken(output, foreign, files)),
            None => Ok(()),
        }
    }
}

fn taken(output: &Path, foreign: &Foreign, files: &[File]) -> PublishError {
    let way = address(&foreign.path)
        .map(|a| folded(&a))
        .unwrap_or_default();
    let meets = |file: &&File| {
        let new = folded(&file.path);
        new == way || folders(&new).any(|f| f == way) || folders(&way).any(|f| f == new)
    };
    PublishError::Taken {
        foreign: output.join(&foreign.path),
        address: files
            .iter()
            .find(meets)
            .map(|file| file.path.clone())
            .unwrap_or_default(),
    }
}

/// The addresses in the output's ledger; `None` if there is none.
fn ledger(output: &Path) -> Result<Option<BTreeSet<String>>, PublishError> {
    let path = output.join(LEDGER);
    match fs::symlink_metadata(&path) {
        Ok(found) if found.is_file() => {}
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(PublishError::disk("read", &path)(error));
        }
        _ => return Ok(None),
    }
    let bytes = fs::read(&path).map_err(PublishError::disk("read", &path))?;
    let text = str::from_utf8(&bytes).map_err(|_| (1, "it is not text"));
    match text.and_then(from_ledger) {
        Ok(own) => Ok(Some(own)),
        Err((line, why)) => Err(PublishError::Ledger {
            ledger: path,
            line,
            why,
        }),
    }
}

fn walk(output: &Path, ledger: &BTreeSet<String>) -> Result<Standing, PublishError> {
    let mut walk = Walk {
        output,
        ledger,
        folders: ledger.iter().flat_map(|address| folders(address)).collect(),
        found: Standing::default(),
    };
    if output.exists() {
        walk.enter(Path::new(""), true)?;
    }
    walk.found.foreign.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(walk.found)
}

struct Walk<'a> {
    output: &'a Path,
    ledger: &'a BTreeSet<String>,
    /// Folders that contain the ledger's files.
    folders: BTreeSet<&'a str>,
    found: Standing,
}

impl Walk<'_> {
    /// Records the contents of a folder and its subfolders.
    fn enter(&mut self, folder: &Path, own: bool) -> Result<(), PublishError> {
        let path = self.output.join(folder);
        let entries = match fs::read_dir(&path) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied && !own => {
                self.meet(folder.to_owned(), Kind::Closed);
                return Ok(());
            }
            entries => entries.map_err(PublishError::disk("read", &path))?,
        };
        if own {
            self.found.folders.push(folder.to_owned());
        } else {
            self.meet(folder.to_owned(), Kind::Folder);
        }
        for entry in entries {
            let entry = entry.map_err(PublishError::disk("read", &path))?;
            let kind = entry
                .file_type()
                .map_err(PublishError::disk("read", &path))?;
            self.sort(folder.join(entry.file_name()), kind)?;
        }
        Ok(())
    }

    fn sort(&mut self, path: PathBuf, kind: fs::FileType) -> Result<(), PublishError> {
        let address = address(&path);
        if kind.is_dir() {
            let own = address.as_deref().is_some_and(|a| self.folders.contains(a));
            return match address.as_deref() {
                Some(WITHIN) => Ok(()),
                _ => self.enter(&path, own),
            };
        }
        match address {
            Some(address) if kind.is_file() && self.ledger.contains(&address) => {
                self.found.own.insert(address);
            }
            _ if kind.is_symlink() => self.meet(path, Kind::Link),
            _ => self.meet(path, Kind::File),
        }
        Ok(())
    }

    fn meet(&mut self, path: PathBuf, kind: Kind) {
        self.found.foreign.push(Foreign { path, kind });
    }
}

/// The address of a path relative to the output; `None` if its name is not text, because no file of a site has such a name.
fn address(path: &Path) -> Option<String> {
    let parts = path.components().map(|part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    parts
        .collect::<Option<Vec<&str>>>()
        .map(|parts| parts.join("/"))
}
