//! Publishing in place, if the output cannot be exchanged: all changed files are written first, and then each is moved into place
//! completely. If a build is killed in that short time, new and old files are left side by side, and the next build repairs it.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::address::{folders, to_ledger};
use super::change::{Change, Published};
use super::disk;
use super::error::PublishError;
use super::file::{File, LEDGER};
use super::standing::Standing;
use super::workshop::{WITHIN, Workshop};
use crate::content::naming::folded;

/// Publishes file by file.
///
/// # Errors
/// Fails as [`publish`](super::publish) does.
pub(super) fn publish(output: &Path, files: &[File]) -> Result<Published, PublishError> {
    disk::create_folder(output).map_err(PublishError::disk("create", output))?;
    // The workshop is in the output, and a site without changes must not be touched.
    let standing = Standing::read(output)?;
    let change = Change::between(output, &standing, files);
    if change.is_empty() {
        return Ok(change.counted());
    }
    let workshop = open(output)?;
    let standing = Standing::read(output)?;
    standing.refuse_collision(output, files)?;
    let change = Change::between(output, &standing, files);
    let stage = workshop.clear_stage()?;
    let mut new: Vec<(&File, bool)> = change.files.iter().filter(|it| !it.1).copied().collect();
    disk::stage(&stage, output, &new)?;
    own_both(&stage, output, &standing, files)?;
    let (blocking, stale): (Vec<&str>, Vec<&str>) = in_the_way(&change.stale, files);
    remove(output, &blocking, &standing)?;
    // Files that pages refer to come before them. The ledger without the stale files comes after these are removed.
    new.sort_by_key(|(file, _)| file.path.ends_with(".html"));
    let (ledger, pages): (Vec<&File>, Vec<&File>) = new
        .iter()
        .map(|(file, _)| *file)
        .partition(|file| file.path == LEDGER);
    place(&stage, output, &pages)?;
    remove(output, &stale, &standing)?;
    place(&stage, output, &ledger)?;
    Ok(change.counted())
}

fn open(output: &Path) -> Result<Workshop, PublishError> {
    let folder = output.join(WITHIN);
    Workshop::open(folder)?.ok_or_else(|| {
        PublishError::disk("write in", output)(io::ErrorKind::PermissionDenied.into())
    })
}

/// Lists both old and new files in the ledger before anything moves, so that all of them are known whenever the build ends.
fn own_both(
    stage: &Path,
    output: &Path,
    standing: &Standing,
    files: &[File],
) -> Result<(), PublishError> {
    let new = files.iter().map(|file| file.path.as_str());
    let all: BTreeSet<&str> = standing.own.iter().map(String::as_str).chain(new).collect();
    let both = stage.join(".dossier-both");
    disk::write_new(&both, &to_ledger(all.into_iter()).bytes)?;
    let ledger = output.join(LEDGER);
    fs::rename(&both, &ledger).map_err(PublishError::disk("write", &ledger))
}

/// Splits the stale addresses into those that must be removed before the new files are moved (a file whose name a folder needs, the
/// same name in other capitals) and the rest.
fn in_the_way<'a>(stale: &[&'a str], files: &[File]) -> (Vec<&'a str>, Vec<&'a str>) {
    let new: BTreeSet<String> = files.iter().map(|file| folded(&file.path)).collect();
    let open: BTreeSet<&str> = new.iter().flat_map(|address| folders(address)).collect();
    stale.iter().partition(|address| {
        let old = folded(address);
        new.contains(&old)
            || open.contains(old.as_str())
            || folders(&old).any(|folder| new.contains(folder))
    })
}

/// Removes these files of the site, and folders that are then empty.
fn remove(output: &Path, addresses: &[&str], standing: &Standing) -> Result<(), PublishError> {
    for address in addresses {
        let path = output.join(address);
        fs::remove_file(&path).map_err(PublishError::disk("remove", &path))?;
    }
    disk::prune(output, &standing.folders);
    Ok(())
}

fn place(stage: &Path, output: &Path, files: &[&File]) -> Result<(), PublishError> {
    for file in files {
        let path = output.join(&file.path);
        if let Some(folder) = path.parent() {
            disk::create_folder(folder).map_err(PublishError::disk("create", folder))?;
        }
        let moved = fs::rename(stage.join(&file.path), &path);
        moved.map_err(PublishError::disk("write", &path))?;
    }
    Ok(())
}
