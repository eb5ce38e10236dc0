//! A file that is written next to its destination and not yet in place.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};

use camino::{Utf8Path, Utf8PathBuf};

use super::fingerprint::fingerprint;

/// The ending of the hidden name of an unfinished file.
pub(super) const ENDING: &str = ".unfinished";

/// The whole text of a file under a hidden name next to its destination. It is deleted on drop unless it was put in place.
#[derive(Debug)]
pub struct Staged {
    /// Open, and therefore locked, so that other programs see that it is in use.
    _file: File,
    beside: Utf8PathBuf,
    target: Utf8PathBuf,
}

impl Staged {
    /// Stages a new file for `target`.
    ///
    /// # Errors
    /// Fails if the disk refuses.
    pub fn new(target: &Utf8Path, bytes: &[u8]) -> io::Result<Self> {
        let beside = beside(target);
        // Left over from a process with the same id that was killed.
        let _ = fs::remove_file(&beside);
        let mut options = OpenOptions::new();
        let file = options.write(true).create_new(true).open(&beside)?;
        // On a disk without locks, unfinished files stay until someone deletes them.
        let _ = file.try_lock();
        let mut staged = Self {
            _file: file,
            beside,
            target: target.to_owned(),
        };
        // No sync to disk: it takes longer than writing the text again after a power failure.
        staged._file.write_all(bytes)?;
        Ok(staged)
    }

    /// Stages a replacement for an existing file, with the same permissions. If `target` is a link, the file it points to is
    /// replaced and the link stays.
    ///
    /// # Errors
    /// Fails if there is no such file or the disk refuses.
    pub fn over(target: &Utf8Path, bytes: &[u8]) -> io::Result<Self> {
        let target = target.canonicalize_utf8()?;
        let permissions = fs::metadata(&target)?.permissions();
        let staged = Self::new(&target, bytes)?;
        fs::set_permissions(&staged.beside, permissions)?;
        Ok(staged)
    }

    /// The destination.
    pub fn target(&self) -> &Utf8Path {
        &self.target
    }

    /// Changes the destination to another file in the same folder.
    #[must_use]
    pub fn bound_for(mut self, target: Utf8PathBuf) -> Self {
        self.target = target;
        self
    }

    /// Puts the file in place; the name must be free. This makes a hard link, because a link fails if the name is taken and a
    /// rename does not.
    ///
    /// # Errors
    /// `AlreadyExists` if the name is taken; other errors if the disk refuses.
    pub fn place(self) -> io::Result<()> {
        match fs::hard_link(&self.beside, &self.target) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                // The disk has no hard links: check the name first.
                match self.target.symlink_metadata() {
                    Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
                    Err(_) => fs::rename(&self.beside, &self.target),
                }
            }
            linked => linked,
        }
    }

    /// Puts the file in place and replaces an existing one.
    ///
    /// # Errors
    /// Fails if the disk refuses.
    pub fn replace(self) -> io::Result<()> {
        fs::rename(&self.beside, &self.target)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // The file is either in place under its final name or no longer needed.
        let _ = fs::remove_file(&self.beside);
    }
}

/// The hidden name for a file that is being staged. It is short for any file name, because the length of names is limited.
fn beside(target: &Utf8Path) -> Utf8PathBuf {
    let name = fingerprint(target.file_name().unwrap_or_default().as_bytes());
    let short = name.get(..12).unwrap_or_default();
    target.with_file_name(format!(".{short}.{}{ENDING}", std::process::id()))
}
