//! The folder in which a site is prepared, used by one build at a time.
//!
//! It contains the lock, the site being prepared, and after the exchange the old one. The next build cleans up after a killed one:
//! it restores a previous site that was moved, and removes the rest.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk;
use super::error::PublishError;

/// The name of the workshop if it must be inside the output.
pub(super) const WITHIN: &str = ".dossier-new";
const LOCK: &str = ".dossier-lock";
const STAGE: &str = ".dossier-site";
const OLD: &str = ".dossier-old";
/// Each attempt to open fails only if another build ends at that very moment.
const ROUNDS: usize = 16;

/// A workshop that this build uses exclusively until it is dropped.
#[derive(Debug)]
pub(super) struct Workshop {
    folder: PathBuf,
    lock: Option<fs::File>,
}

impl Workshop {
    /// Opens the workshop at `folder`. Returns `None` if no folder can be created there.
    ///
    /// # Errors
    /// Fails if another build is using it, or if the folder is not a workshop.
    pub(super) fn open(folder: PathBuf) -> Result<Option<Workshop>, PublishError> {
        for _ in 0..ROUNDS {
            if !create(&folder)? {
                return Ok(None);
            }
            recognise(&folder)?;
            if let Some(lock) = enter(&folder)? {
                let lock = Some(lock);
                return Ok(Some(Workshop { folder, lock }));
            }
        }
        Err(PublishError::Busy { workshop: folder })
    }

    /// The path for the new site.
    pub(super) fn stage(&self) -> PathBuf {
        self.folder.join(STAGE)
    }

    /// The path for the old site.
    pub(super) fn old(&self) -> PathBuf {
        self.folder.join(OLD)
    }

    /// Starts with an empty stage.
    ///
    /// # Errors
    /// Fails if what a killed build left there cannot be removed.
    pub(super) fn clear_stage(&self) -> Result<PathBuf, PublishError> {
        let stage = self.stage();
        disk::clear(&stage).map_err(PublishError::disk("remove", &stage))?;
        disk::create_folder(&stage).map_err(PublishError::disk("create", &stage))?;
        Ok(stage)
    }
}

impl Drop for Workshop {
    /// Removes the workshop, unless the old site contains something that must not be deleted.
    fn drop(&mut self) {
        let cleared = disk::clear(&self.stage()).is_ok();
        if !cleared || self.old().exists() {
            return;
        }
        if cfg!(windows) {
            self.lock = None;
        }
        let _a_later_build_will = fs::remove_file(self.folder.join(LOCK));
        let _a_later_build_will = fs::remove_dir(&self.folder);
    }
}

/// Creates a folder. Returns whether it exists now.
fn create(folder: &Path) -> Result<bool, PublishError> {
    match fs::create_dir(folder) {
        Ok(()) => Ok(true),
        Err(error) => match error.kind() {
            io::ErrorKind::AlreadyExists => Ok(true),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Ok(false),
            _ => Err(PublishError::disk("create", folder)(error)),
        },
    }
}

/// Checks that the folder contains only what belongs in a workshop.
fn recognise(folder: &Path) -> Result<(), PublishError> {
    let no_workshop = || PublishError::Workshop {
        workshop: folder.to_owned(),
    };
    if !fs::symlink_metadata(folder).map_or(true, |found| found.is_dir()) {
        return Err(no_workshop());
    }
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(PublishError::disk("read", folder))?,
    };
    for entry in entries {
        let name = entry
            .map_err(PublishError::disk("read", folder))?
            .file_name();
        if ![LOCK, STAGE, OLD].iter().any(|known| name == *known) {
            return Err(no_workshop());
        }
    }
    Ok(())
}

/// The lock; `None` if the workshop was removed between finding and locking it.
fn enter(folder: &Path) -> Result<Option<fs::File>, PublishError> {
    let path = folder.join(LOCK);
    let file = match open_lock(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        file => file.map_err(PublishError::disk("open", &path))?,
    };
    let locked = match file {
        Some(file) => lock(&file)
            .map_err(PublishError::disk("lock", &path))?
            .then_some(file),
        None => None,
    };
    let Some(file) = locked else {
        let workshop = folder.to_owned();
        return Err(PublishError::Busy { workshop });
    };
    let current = match (file.metadata(), fs::symlink_metadata(&path)) {
        (Ok(held), Ok(named)) => disk::same_file(&held, &named),
        _ => false,
    };
    Ok(current.then_some(file))
}

/// Opens the lock file; `None` if the system reports that another process has it open.
fn open_lock(path: &Path) -> io::Result<Option<fs::File>> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(windows)]
    std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, 0);
    match options.open(path) {
        // ERROR_SHARING_VIOLATION
        Err(error) if cfg!(windows) && error.raw_os_error() == Some(32) => Ok(None),
        opened => opened.map(Some),
    }
}

/// Whether the lock is acquired. It is released when the process ends, in any way. A disk without locks grants it to everyone.
#[cfg(unix)]
fn lock(file: &fs::File) -> io::Result<bool> {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) | Err(Errno::NOLCK | Errno::NOSYS | Errno::OPNOTSUPP) => Ok(true),
        Err(Errno::WOULDBLOCK) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn lock(_file: &fs::File) -> io::Result<bool> {
    Ok(true)
}
