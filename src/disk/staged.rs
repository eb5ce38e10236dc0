//! A file that is ready beside its place.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};

use camino::{Utf8Path, Utf8PathBuf};

use super::fingerprint::fingerprint;

/// What the hidden name of an unfinished file ends with.
pub(super) const ENDING: &str = ".unfinished";

/// A file's text, whole, under a hidden name beside the file's place. What is not put there in the end is deleted.
#[derive(Debug)]
pub struct Staged {
    /// Open, and therefore locked, which shows others that it is in use.
    _file: File,
    beside: Utf8PathBuf,
    target: Utf8PathBuf,
}

impl Staged {
    /// Makes a text ready for a place.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn new(target: &Utf8Path, bytes: &[u8]) -> io::Result<Self> {
        let beside = beside(target);
        // Left over from a process of the same number that was cut short.
        let _ = fs::remove_file(&beside);
        let mut options = OpenOptions::new();
        let file = options.write(true).create_new(true).open(&beside)?;
        // A disk without locks keeps unfinished files until someone deletes them.
        let _ = file.try_lock();
        let mut staged = Self {
            _file: file,
            beside,
            target: target.to_owned(),
        };
        // Not forced to the disk: that takes longer than making the text again, should the power fail.
        staged._file.write_all(bytes)?;
        Ok(staged)
    }

    /// Makes another text ready for a file that is there, with the same permissions. A link's file is meant, and the link stays.
    ///
    /// # Errors
    /// There is no such file, or the disk refuses.
    pub fn over(target: &Utf8Path, bytes: &[u8]) -> io::Result<Self> {
        let target = target.canonicalize_utf8()?;
        let permissions = fs::metadata(&target)?.permissions();
        let staged = Self::new(&target, bytes)?;
        fs::set_permissions(&staged.beside, permissions)?;
        Ok(staged)
    }

    /// Where it goes.
    pub fn target(&self) -> &Utf8Path {
        &self.target
    }

    /// The same for another place in the same folder.
    #[must_use]
    pub fn bound_for(mut self, target: Utf8PathBuf) -> Self {
        self.target = target;
        self
    }

    /// Puts it into its place, which must be free. A second link, unlike a renaming, fails if the name is taken.
    ///
    /// # Errors
    /// `AlreadyExists` if the name is taken, or the disk refuses.
    pub fn place(self) -> io::Result<()> {
        match fs::hard_link(&self.beside, &self.target) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                // A disk without links: the name is looked up first.
                match self.target.symlink_metadata() {
                    Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
                    Err(_) => fs::rename(&self.beside, &self.target),
                }
            }
            linked => linked,
        }
    }

    /// Puts it into its place, over whatever is there.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn replace(self) -> io::Result<()> {
        fs::rename(&self.beside, &self.target)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // It is in its place under its other name, or of no use.
        let _ = fs::remove_file(&self.beside);
    }
}

/// The hidden name under which the text of a file is made ready. It is short, whatever the file is called: names have a limit.
fn beside(target: &Utf8Path) -> Utf8PathBuf {
    let name = fingerprint(target.file_name().unwrap_or_default().as_bytes());
    let short = name.get(..12).unwrap_or_default();
    target.with_file_name(format!(".{short}.{}{ENDING}", std::process::id()))
}
