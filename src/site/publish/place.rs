//! Resolves the requested output to the actual folder, with links and `..` resolved.

use std::io;
use std::path::{Component, Path, PathBuf};

use camino::Utf8Path;

use super::error::PublishError;

/// The folder to publish to.
///
/// # Errors
/// Fails if it is a file or a broken link, or overlaps a protected path.
pub(super) fn settle(output: &Utf8Path, protected: &[&Utf8Path]) -> Result<PathBuf, PublishError> {
    let asked = output.as_std_path();
    let output = real(asked).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => PublishError::LinkToNowhere {
            output: asked.to_owned(),
        },
        _ => PublishError::disk("open", asked)(error),
    })?;
    for path in protected {
        refuse_overlap(&output, path.as_std_path())?;
    }
    match output.metadata() {
        Ok(found) if !found.is_dir() => Err(PublishError::NotAFolder { output }),
        _ => Ok(output),
    }
}

fn refuse_overlap(output: &Path, protected: &Path) -> Result<(), PublishError> {
    let protected = match real(protected) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        found => found.map_err(PublishError::disk("open", protected))?,
    };
    if output.starts_with(&protected) || protected.starts_with(output) {
        let output = output.to_owned();
        return Err(PublishError::Overlap { output, protected });
    }
    Ok(())
}

/// The absolute path without links, `.` and `..`, even if it does not exist yet. As in the system, links are resolved before `..`.
///
/// # Errors
/// `NotFound` for a link whose target does not exist; other errors from the disk.
fn real(path: &Path) -> io::Result<PathBuf> {
    let mut real = PathBuf::new();
    let path = if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    };
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => drop(real.pop()),
            Component::Normal(name) => real = followed(&real.join(name))?,
            Component::RootDir | Component::Prefix(_) => real.push(part),
        }
    }
    Ok(real)
}

fn followed(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound && !path.is_symlink() => {
            Ok(path.to_owned())
        }
        found => found,
    }
}
