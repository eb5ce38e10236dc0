//! Writes files so that they appear whole or not at all, one writer at a time.
//!
//! A file is written under a hidden name next to its destination and then renamed in one step. If the program is killed or the disk
//! is full, no half-written file is left where it would be read. Every single file is written here: articles and records
//! ([`create_new`]), changes to them ([`Staged`]), and files for other programs ([`write()`]).

mod fingerprint;
mod lock;
mod staged;

use std::io;

use camino::Utf8Path;

pub use fingerprint::fingerprint;
pub use lock::{ContentLock, lock_content, sweep_content};
pub use staged::Staged;

/// Writes a new file and creates the folders it needs. Returns false, and changes nothing, if the name is taken.
///
/// # Errors
/// Fails if the disk refuses; nothing is left behind then.
pub fn create_new(path: &Utf8Path, bytes: &[u8]) -> io::Result<bool> {
    create_folder_of(path)?;
    match Staged::new(path, bytes).and_then(Staged::place) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// Writes a file and creates the folders it needs. An existing file is replaced and keeps its permissions.
///
/// # Errors
/// Fails if the disk refuses; an existing file is unchanged then.
pub fn write(path: &Utf8Path, bytes: &[u8]) -> io::Result<()> {
    create_folder_of(path)?;
    match path.symlink_metadata() {
        Ok(_) => Staged::over(path, bytes)?.replace(),
        Err(_) => Staged::new(path, bytes)?.replace(),
    }
}

/// Renames a file to a name that no other file has.
///
/// # Errors
/// Fails if the name is taken or the disk refuses.
pub fn rename(from: &Utf8Path, to: &Utf8Path) -> io::Result<()> {
    // On a case-insensitive file system, the new name may already refer to the old file.
    let is_other = to.symlink_metadata().is_ok()
        && from.canonicalize_utf8().ok() != to.canonicalize_utf8().ok();
    if is_other {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    std::fs::rename(from, to)
}

/// Creates the folder of a file, and its parents.
///
/// # Errors
/// The disk refuses.
pub fn create_folder_of(path: &Utf8Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if !folder.as_str().is_empty() => {
            let made = std::fs::create_dir_all(folder);
            made.map_err(|error| match error.kind() {
                // The error is about the folder, but the message would name the file.
                io::ErrorKind::AlreadyExists => io::ErrorKind::NotADirectory.into(),
                _ => error,
            })
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use camino::Utf8PathBuf;

    use super::*;

    fn folder() -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_path_buf().try_into().unwrap();
        (folder, path)
    }

    fn names(folder: &Utf8Path) -> Vec<String> {
        let entries = folder.read_dir_utf8().unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().to_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_file_is_written_once_with_its_folders() {
        let (_kept, folder) = folder();
        let path = folder.join("deep/pier.txt");
        assert!(create_new(&path, b"whole").unwrap());
        assert!(!create_new(&path, b"other").unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(names(&folder.join("deep")), ["pier.txt"]);
    }

    #[test]
    fn a_disk_that_refuses_leaves_nothing_behind() {
        let (_kept, folder) = folder();
        assert!(create_new(&folder.join("b".repeat(230)), b"whole").unwrap());
        // The hidden name is short, so staging succeeds for any file name; only the final rename fails.
        assert!(create_new(&folder.join("c".repeat(256)), b"whole").is_err());
        assert!(write(&folder.join("c".repeat(256)), b"whole").is_err());
        assert_eq!(names(&folder), ["b".repeat(230)]);
    }

    #[test]
    fn a_file_is_replaced_whole_and_a_link_to_it_stays() {
        let (_kept, folder) = folder();
        let path = folder.join("a.json");
        write(&path, b"long before").unwrap();
        write(&path, b"after").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"after");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
            let link = folder.join("link.json");
            std::os::unix::fs::symlink(&path, &link).unwrap();
            write(&link, b"again").unwrap();
            assert!(link.symlink_metadata().unwrap().is_symlink());
            assert_eq!(fs::read(&path).unwrap(), b"again");
            let mode = path.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_file_is_not_renamed_over_another() {
        let (_kept, folder) = folder();
        let (from, to) = (folder.join("a"), folder.join("b"));
        fs::write(&from, "a").unwrap();
        fs::write(&to, "b").unwrap();
        assert!(rename(&from, &to).is_err());
        rename(&from, &folder.join("c")).unwrap();
        assert_eq!(names(&folder), ["b", "c"]);
    }
}
