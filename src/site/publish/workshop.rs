//! The folder in which a site is prepared, held by one build at a time.
//!
//! It holds the lock, the site being prepared, and after the exchange the old one. Whatever a killed build left in it is
//! put in order by the next: a previous site that was on its way is put back, the rest is removed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk;
use super::error::PublishError;

/// The workshop's name if it has to be in the output itself.
pub(super) const WITHIN: &str = ".dossier-new";
const LOCK: &str = ".dossier-lock";
const STAGE: &str = ".dossier-site";
const OLD: &str = ".dossier-old";
/// Each round of opening is lost only to a build that ends at that very moment.
const ROUNDS: usize = 16;

/// A workshop that this build alone uses, until it is dropped.
#[derive(Debug)]
pub(super) struct Workshop {
    folder: PathBuf,
    lock: Option<fs::File>,
}

impl Workshop {
    /// Enters the workshop at `folder`, or gives nothing if no folder can be created there.
    ///
    /// # Errors
    /// Another build is using it, or the folder there is not a workshop.
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

    /// Where the new site is prepared.
    pub(super) fn stage(&self) -> PathBuf {
        self.folder.join(STAGE)
    }

    /// Where the old site goes.
    pub(super) fn old(&self) -> PathBuf {
        self.folder.join(OLD)
    }

    /// Begins with an empty stage.
    ///
    /// # Errors
    /// What a killed build left there cannot be removed.
    pub(super) fn clear_stage(&self) -> Result<PathBuf, PublishError> {
        let stage = self.stage();
        disk::clear(&stage).map_err(PublishError::disk("remove", &stage))?;
        disk::create_folder(&stage).map_err(PublishError::disk("create", &stage))?;
        Ok(stage)
    }
}

impl Drop for Workshop {
    /// Leaves no trace, unless something is left in the old site that must not be deleted.
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

/// Whether there is a folder now.
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

/// Checks that the folder holds nothing but what belongs in a workshop.
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

/// The lock, or nothing if the workshop was closed between finding and locking it.
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

/// Opens the lock file; nothing if the system itself says that another has it.
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

/// Whether the lock is now ours. It ends with the process, however that ends. A disk without locks grants it to everyone.
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
