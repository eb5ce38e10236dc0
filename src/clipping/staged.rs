//! Files that appear whole or not at all, one writer at a time.
//!
//! A file is written under a hidden name beside its place and gets its own name in one step, so that a program that is killed, or
//! a disk that is full, leaves no half of it where it would be read. What a killed program left under a hidden name is deleted by
//! the next one that writes, and by `build`.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};

use camino::{Utf8Path, Utf8PathBuf};

use crate::content::folder::fingerprint;

/// What the hidden name of an unfinished file ends with.
const ENDING: &str = ".unfinished";

/// What such names ended with in earlier versions of the program.
const FORMER_ENDINGS: [&str; 2] = [".edit", ".draft"];

/// The dossier's content while one program adds to it. It is free again when this is dropped, or when the program ends.
#[derive(Debug)]
pub struct ContentLock(#[allow(dead_code, reason = "open as long as it is locked")] Option<File>);

/// Waits until no other program adds to the dossier in `root`, and keeps others waiting meanwhile. Deletes what programs that were
/// killed left unfinished in its folders.
///
/// A disk or system that does not lock folders lets everyone in at once: no file is overwritten then either, but a clipping may
/// be converted twice.
#[must_use]
pub fn lock_content(root: &Utf8Path) -> ContentLock {
    let content = root.join("content");
    let folder = File::open(&content).ok();
    let lock = ContentLock(folder.filter(|folder| folder.lock().is_ok()));
    sweep(root);
    sweep_below(&content);
    lock
}

/// Deletes what programs that were killed left unfinished, unless another program is writing just now: it does that itself.
pub fn sweep_content(root: &Utf8Path) {
    let content = root.join("content");
    let lock = File::open(&content).ok();
    if let Some(lock) = lock.filter(|folder| folder.try_lock().is_ok()) {
        sweep(root);
        sweep_below(&content);
        drop(lock);
    }
}

/// Sweeps a folder and every folder in it. Links are not followed, and hidden folders are no part of a dossier.
fn sweep_below(folder: &Utf8Path) {
    sweep(folder);
    for entry in folder.read_dir_utf8().into_iter().flatten().flatten() {
        let is_hidden = entry.file_name().starts_with('.');
        if !is_hidden && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            sweep_below(entry.path());
        }
    }
}

/// The hidden name under which the text of a file is made ready. It is short, whatever the file is called: names have a limit.
pub fn beside(target: &Utf8Path) -> Utf8PathBuf {
    let name = fingerprint(target.file_name().unwrap_or_default().as_bytes());
    let short = name.get(..12).unwrap_or_default();
    target.with_file_name(format!(".{short}.{}{ENDING}", std::process::id()))
}

/// Writes a new file in one step. Returns false if its name is taken, in which case nothing changes.
///
/// # Errors
/// Where the disk refuses; nothing is left behind then.
pub(super) fn write_new(folder: &Utf8Path, name: &str, bytes: &[u8]) -> io::Result<bool> {
    let target = folder.join(name);
    let staged = beside(&target);
    let written = stage(&staged, bytes).and_then(|file| {
        let placed = place(&staged, &target);
        drop(file);
        placed
    });
    // What was staged is either in place under its other name or of no use.
    let _ = fs::remove_file(&staged);
    match written {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// Writes the staged file; it stays locked until it is dropped, which tells others that it is in use.
///
/// # Errors
/// Where the disk refuses.
pub fn stage(staged: &Utf8Path, bytes: &[u8]) -> io::Result<File> {
    // Left over from a process of the same number that was cut short.
    let _ = fs::remove_file(staged);
    let mut options = OpenOptions::new();
    let mut file = options.write(true).create_new(true).open(staged)?;
    // A disk without locks keeps unfinished files until somebody deletes them.
    let _ = file.try_lock();
    // Not forced to the disk: that takes longer than reading the clipping, which is still there should the power fail.
    file.write_all(bytes)?;
    Ok(file)
}

/// Gives the staged file its name in one step. A second link, unlike a renaming, fails where the name is taken.
fn place(staged: &Utf8Path, target: &Utf8Path) -> io::Result<()> {
    match fs::hard_link(staged, target) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            // A disk without links: the name is looked up first.
            if target.symlink_metadata().is_ok() {
                Err(io::ErrorKind::AlreadyExists.into())
            } else {
                fs::rename(staged, target)
            }
        }
        linked => linked,
    }
}

/// Deletes what programs that were killed left in a folder. Whatever a living one still writes is locked and stays.
fn sweep(folder: &Utf8Path) {
    for path in unfinished(folder) {
        let free = File::open(&path).is_ok_and(|file| file.try_lock().is_ok());
        if free {
            let _ = fs::remove_file(path);
        }
    }
}

fn unfinished(folder: &Utf8Path) -> Vec<Utf8PathBuf> {
    let Ok(entries) = folder.read_dir_utf8() else {
        return Vec::new();
    };
    let left = |path: &Utf8PathBuf| {
        let name = path.file_name().unwrap_or_default();
        let middle = name.strip_prefix('.').and_then(|name| {
            let mut endings = FORMER_ENDINGS.iter().chain([&ENDING]);
            endings.find_map(|ending| name.strip_suffix(ending))
        });
        middle.is_some_and(|middle| {
            let process = middle.rsplit('.').next().unwrap_or_default();
            middle.contains('.') && process.parse::<u32>().is_ok()
        })
    };
    entries
        .filter_map(|entry| Some(entry.ok()?.into_path()))
        .filter(left)
        .filter(|path| {
            path.symlink_metadata()
                .is_ok_and(|metadata| metadata.is_file())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::draft::tests::folder;
    use super::*;

    fn names(folder: &Utf8Path) -> Vec<String> {
        let mut names: Vec<String> = folder
            .read_dir_utf8()
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_written_once() {
        let folder = folder();
        assert!(write_new(&folder, "pier.txt", b"whole").unwrap());
        assert!(!write_new(&folder, "pier.txt", b"other").unwrap());
        assert_eq!(fs::read(folder.join("pier.txt")).unwrap(), b"whole");
        assert_eq!(names(&folder), ["pier.txt"]);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_a_killed_program_left_is_swept_and_what_is_being_written_stays() {
        let root = folder();
        let folder = root.join("content/clippings");
        fs::create_dir_all(&folder).unwrap();
        let deep = root.join("content/actors/guild/old");
        fs::create_dir_all(&deep).unwrap();
        for left in [
            ".pier.txt.4000000.unfinished",
            ".a.md.1.unfinished",
            ".k113.md.10191.edit",
            ".k.md.7.draft",
        ] {
            for folder in [&folder, &deep, &root, &root.join("content")] {
                fs::write(folder.join(left), "half").unwrap();
            }
        }
        let others = [
            ".gitkeep",
            ".x.unfinished",
            ".x.y.unfinished",
            "x.1.unfinished",
            ".x.edit",
            ".x.md.edit",
            "x.md.1.edit",
        ];
        for other in others {
            fs::write(folder.join(other), "mine").unwrap();
        }
        let living = ".quay.txt.4000001.unfinished";
        let writing = stage(&folder.join(living), b"half").unwrap();
        drop(lock_content(&root));
        let mut kept = [others.as_slice(), &[living]].concat();
        kept.sort_unstable();
        assert_eq!(names(&folder), kept);
        assert!(names(&deep).is_empty());
        assert_eq!(names(&root), ["content"]);
        drop(writing);
        drop(lock_content(&root));
        let mut others = others.to_vec();
        others.sort_unstable();
        assert_eq!(names(&folder), others);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_disk_that_refuses_leaves_nothing_behind() {
        let folder = folder();
        // A name that no disk takes fails when the file gets it, after it was staged.
        let name = format!("{}/x", "a".repeat(20));
        assert!(write_new(&folder, &name, b"whole").is_err());
        assert!(write_new(&folder, &"b".repeat(230), b"whole").is_ok());
        // The hidden name is short: a name that the disk can hold can be staged.
        assert!(write_new(&folder, &"c".repeat(256), b"whole").is_err());
        assert_eq!(names(&folder), ["b".repeat(230)]);
        fs::remove_dir_all(folder).unwrap();
    }
}
