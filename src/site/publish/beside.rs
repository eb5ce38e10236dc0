//! Publishing by exchange: the new site is completed next to the old one, and then the two folders are exchanged.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::change::{Change, Published};
use super::disk;
use super::error::PublishError;
use super::file::{File, LEDGER};
use super::standing::{Foreign, Kind, Standing};
use super::workshop::{WITHIN, Workshop};

/// Publishes by exchange. Returns `None`, and changes nothing, if this output cannot be exchanged.
///
/// # Errors
/// Fails as [`publish`](super::publish) does. The output is unchanged then.
pub(super) fn publish(output: &Path, files: &[File]) -> Result<Option<Published>, PublishError> {
    let Some(place) = workshop_of(output)? else {
        return Ok(None);
    };
    let Some(workshop) = Workshop::open(place)? else {
        return Ok(None);
    };
    recover(&workshop, output)?;
    let standing = Standing::read(output)?;
    standing.refuse_collision(output, files)?;
    let change = Change::between(output, &standing, files);
    if change.is_empty() {
        return Ok(Some(change.counted()));
    }
    refuse_closed(&standing, output)?;
    let stage = workshop.clear_stage()?;
    if !prepare(&stage, output)? {
        return Ok(None);
    }
    disk::stage(&stage, output, &change.files)?;
    if carry(&standing.foreign, output, &stage).is_err() {
        return Ok(None);
    }
    if !exchange(&stage, output, &workshop.old())? {
        return Ok(None);
    }
    // The new site is published. If the old one cannot be removed now, the next build removes it or reports it.
    let _left_for_the_next_build = sweep(&workshop.old(), output);
    Ok(Some(change.counted()))
}

/// `public.new` for `public`; `None` if the output is a mount point.
pub(super) fn workshop_of(output: &Path) -> Result<Option<PathBuf>, PublishError> {
    let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
        return Ok(None);
    };
    disk::create_folder(parent).map_err(PublishError::disk("create", parent))?;
    if let (Ok(above), Ok(here)) = (parent.metadata(), output.metadata())
        && !disk::same_disk(&above, &here)
    {
        return Ok(None);
    }
    let mut beside = OsString::from(name);
    beside.push(".new");
    Ok(Some(parent.join(beside)))
}

/// Cleans up after a killed build: the previous site is restored if it was moved away; otherwise its remains are removed.
fn recover(workshop: &Workshop, output: &Path) -> Result<(), PublishError> {
    let (old, stage) = (workshop.old(), workshop.stage());
    disk::clear(&stage).map_err(PublishError::disk("remove", &stage))?;
    if !old.exists() {
        return Ok(());
    }
    if !output.exists() {
        return fs::rename(&old, output).map_err(PublishError::disk("restore", output));
    }
    sweep(&old, output)
}

/// Checks that the old site can be removed after the exchange.
///
/// # Errors
/// Fails if a folder of the old site is not writable: its files could be neither removed nor replaced one by one.
fn refuse_closed(standing: &Standing, output: &Path) -> Result<(), PublishError> {
    let mut folders = standing.folders.iter().map(|folder| output.join(folder));
    let is_closed = |folder: &PathBuf| {
        fs::symlink_metadata(folder)
            .is_ok_and(|found| found.is_dir() && disk::is_closed(folder, &found))
    };
    match folders.find(is_closed) {
        Some(folder) => Err(PublishError::Closed { folder }),
        None => Ok(()),
    }
}

/// Gives the new folder the owner and permissions of the old one. False if that is not allowed.
fn prepare(stage: &Path, output: &Path) -> Result<bool, PublishError> {
    match output.metadata() {
        Ok(standing) => Ok(disk::like(&standing, stage).is_ok()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(PublishError::disk("read", output)(error)),
    }
}

/// Carries foreign files over to the new folder: files as hard links, links as links.
///
/// # Errors
/// Fails if something cannot be in two places at once (because it is on another disk, or is someone else's file). Nothing is lost
/// then, because the old folder still has everything.
fn carry(foreign: &[Foreign], output: &Path, stage: &Path) -> io::Result<()> {
    let home = fs::metadata(stage)?;
    for Foreign { path, kind } in foreign {
        let (from, to) = (output.join(path), stage.join(path));
        if let Some(folder) = to.parent() {
            disk::create_folder(folder)?;
        }
        match kind {
            Kind::Folder => carry_folder(&from, &to, &home)?,
            Kind::Closed => return Err(io::ErrorKind::PermissionDenied.into()),
            Kind::Link => copy_link(&from, &to)?,
            Kind::File => fs::hard_link(&from, &to)?,
        }
    }
    Ok(())
}

fn carry_folder(from: &Path, to: &Path, home: &fs::Metadata) -> io::Result<()> {
    let original = fs::metadata(from)?;
    // The content of a folder that is not writable could be carried over, but never removed afterwards.
    if !disk::same_disk(&original, home) || disk::is_closed(from, &original) {
        return Err(io::ErrorKind::CrossesDevices.into());
    }
    disk::create_folder(to)?;
    disk::like(&original, to)
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_link(_from: &Path, _to: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Puts the staged site in the output's place, and the output at `old`. Returns false if such a folder cannot be renamed.
///
/// # Errors
/// Fails if the disk refuses; the output is unchanged then.
fn exchange(stage: &Path, output: &Path, old: &Path) -> Result<bool, PublishError> {
    let failed = PublishError::disk("put the new site in place of", output);
    if !output.exists() {
        return fs::rename(stage, output).map(|()| true).map_err(failed);
    }
    let swapped = match swap(stage, output) {
        Ok(()) => fs::rename(stage, old),
        Err(error) if unknown(&error) => take_turns(stage, output, old),
        Err(error) => Err(error),
    };
    match swapped {
        Err(error) if immovable(&error) => Ok(false),
        swapped => swapped.map(|()| true).map_err(failed),
    }
}

/// Exchanges two folders in one step, so that there is a site at every moment.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn swap(stage: &Path, output: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(
        CWD,
        stage,
        CWD,
        output,
        RenameFlags::EXCHANGE,
    )?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn swap(_stage: &Path, _output: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Renames both folders, for systems without an exchange. If a build is killed in between, the site is at `old`, and the next build
/// puts it back.
fn take_turns(stage: &Path, output: &Path, old: &Path) -> io::Result<()> {
    fs::rename(output, old)?;
    fs::rename(stage, output).inspect_err(|_| {
        let _the_next_build_will = fs::rename(old, output);
    })
}

/// Whether the system or the disk cannot exchange two names.
fn unknown(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput
    )
}

/// Whether this folder cannot be renamed: it is a mount point, is on another layer, or belongs to someone else.
fn immovable(error: &io::Error) -> bool {
    // ERROR_SHARING_VIOLATION: a console is in the folder, or a program has it open.
    let is_in_use = cfg!(windows) && error.raw_os_error() == Some(32);
    is_in_use
        || matches!(
            error.kind(),
            io::ErrorKind::CrossesDevices
                | io::ErrorKind::ResourceBusy
                | io::ErrorKind::PermissionDenied
        )
}

/// Removes what is left of the previous site, which `output` has replaced. Foreign files in it that the output lacks (because they
/// were added during the build) are moved there.
///
/// # Errors
/// Fails if the remains cannot be read or removed, or if they contain a foreign file whose address the site now uses.
fn sweep(old: &Path, output: &Path) -> Result<(), PublishError> {
    let _seen_below = disk::clear(&old.join(WITHIN));
    let remains = Standing::read_old(old)?;
    let now = Standing::read(output)?;
    let pages: Vec<&String> = remains
        .own
        .iter()
        .filter(|address| *address != LEDGER)
        .collect();
    pages.par_iter().for_each(|address| {
        let _seen_below = fs::remove_file(old.join(address));
    });
    let unfinished = |_| PublishError::Workshop {
        workshop: old.parent().unwrap_or(old).to_owned(),
    };
    for foreign in remains.foreign.iter().filter(|it| it.kind != Kind::Folder) {
        let ours = foreign
            .path
            .to_str()
            .is_some_and(|path| now.own.contains(path));
        if !ours {
            settle(&old.join(&foreign.path), &output.join(&foreign.path)).map_err(unfinished)?;
        }
    }
    let foreign = remains.foreign.iter().map(|foreign| &foreign.path);
    disk::prune(old, remains.folders.iter().chain(foreign));
    // The ledger is removed last. Without it, pages would be taken for the user's files.
    let _seen_below = fs::remove_file(old.join(LEDGER));
    fs::remove_dir(old).map_err(unfinished)
}

/// Removes a name that the output also has; moves a file or link that only the old folder has.
fn settle(old: &Path, new: &Path) -> io::Result<()> {
    let carried = match (fs::symlink_metadata(old), fs::symlink_metadata(new)) {
        (Ok(one), Ok(other)) if one.is_symlink() && other.is_symlink() => {
            fs::read_link(old)? == fs::read_link(new)?
        }
        (Ok(one), Ok(other)) => disk::same_file(&one, &other),
        _ => false,
    };
    if carried {
        return fs::remove_file(old);
    }
    if let Some(folder) = new.parent() {
        disk::create_folder(folder)?;
    }
    fs::rename(old, new)
}
