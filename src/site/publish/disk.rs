//! Operations on single files and folders.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::address::folders;
use super::error::PublishError;
use super::file::File;

/// Whether the regular file at `path` contains exactly these bytes. False if it cannot be read.
pub(super) fn holds(path: &Path, bytes: &[u8]) -> bool {
    let length = fs::symlink_metadata(path).map(|found| found.len());
    length.is_ok_and(|length| length == bytes.len() as u64)
        && fs::read(path).is_ok_and(|found| found == bytes)
}

/// Writes a new file, readable by all and writable by its owner, as far as the umask allows. If a link or file has appeared under
/// this name, this is an error, and nothing is written through it.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o644);
    let written = options
        .open(path)
        .and_then(|mut file| file.write_all(bytes));
    written.map_err(PublishError::disk("write", path))
}

/// Whether files cannot be added to a folder or removed from it. This depends on its own permissions, even for root, and on whether
/// it is someone else's.
pub(super) fn is_closed(folder: &Path, found: &fs::Metadata) -> bool {
    found.permissions().readonly() || is_somebody_elses(folder)
}

#[cfg(unix)]
fn is_somebody_elses(folder: &Path) -> bool {
    use rustix::fs::{Access, AtFlags, CWD, accessat};
    let needed = Access::WRITE_OK | Access::EXEC_OK;
    accessat(CWD, folder, needed, AtFlags::EACCESS)
        .is_err_and(|error| error == rustix::io::Errno::ACCESS)
}

#[cfg(not(unix))]
fn is_somebody_elses(_folder: &Path) -> bool {
    false
}

/// Creates a folder and its missing parents.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o755);
    builder.create(path)
}

/// Writes each file into `stage`, or links it to the same file in `output` if it exists and the disk supports links. A changed file
/// is always a new file, so that other links to the old one do not change.
pub(super) fn stage(
    stage: &Path,
    output: &Path,
    files: &[(&File, bool)],
) -> Result<(), PublishError> {
    let needed: BTreeSet<&str> = files
        .iter()
        .flat_map(|(file, _)| folders(&file.path))
        .collect();
    for folder in needed {
        let path = stage.join(folder);
        create_folder(&path).map_err(PublishError::disk("create", &path))?;
    }
    let put = |(file, stands): &(&File, bool)| {
        let target = stage.join(&file.path);
        let linked = *stands && fs::hard_link(output.join(&file.path), &target).is_ok();
        if linked {
            Ok(())
        } else {
            write_new(&target, &file.bytes)
        }
    };
    // Collected before it is searched, so that the first of several errors by address is always the one that is reported.
    let done: Vec<Result<(), PublishError>> = files.par_iter().map(put).collect();
    done.into_iter().collect()
}

/// Removes the folders below `root` that are empty, innermost first. Folders that are not empty are kept, and so is the root
/// itself.
pub(super) fn prune<'a>(root: &Path, folders: impl IntoIterator<Item = &'a PathBuf>) {
    let folders: BTreeSet<&PathBuf> = folders.into_iter().collect();
    for folder in folders.into_iter().rev() {
        if !folder.as_os_str().is_empty() {
            let _still_in_use = fs::remove_dir(root.join(folder));
        }
    }
}

/// Removes a folder with its contents, or does nothing if there is none.
pub(super) fn clear(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Whether two names refer to the same file.
pub(super) fn same_file(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        (one.dev(), one.ino()) == (other.dev(), other.ino())
    }
    #[cfg(not(unix))]
    {
        one.len() == other.len() && one.modified().ok() == other.modified().ok()
    }
}

/// Whether both are on the same file system, so that one can be linked or renamed to the other.
pub(super) fn same_disk(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        one.dev() == other.dev()
    }
    #[cfg(not(unix))]
    {
        let _ = (one, other);
        true
    }
}

/// Gives `copy` the owner, group and permissions of `original`.
pub(super) fn like(original: &fs::Metadata, copy: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, chown};
        let now = fs::symlink_metadata(copy)?;
        if (now.uid(), now.gid()) != (original.uid(), original.gid()) {
            chown(copy, Some(original.uid()), Some(original.gid()))?;
        }
    }
    fs::set_permissions(copy, original.permissions())
}
