//! One program at a time adds to a dossier, and deletes what killed ones left under hidden names.

use std::fs::{self, File};

use camino::{Utf8Path, Utf8PathBuf};

use super::staged::ENDING;

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

/// Sweeps a folder and every folder in it. Links are not followed, and hidden folders are not part of a dossier.
fn sweep_below(folder: &Utf8Path) {
    sweep(folder);
    for entry in folder.read_dir_utf8().into_iter().flatten().flatten() {
        let is_hidden = entry.file_name().starts_with('.');
        if !is_hidden && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            sweep_below(entry.path());
        }
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
    use super::super::Staged;
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
    fn what_a_killed_program_left_is_swept_and_what_is_being_written_stays() {
        let kept = tempfile::tempdir().unwrap();
        let root: Utf8PathBuf = kept.path().to_path_buf().try_into().unwrap();
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
        let writing = Staged::new(&folder.join("quay.txt"), b"half").unwrap();
        let living = names(&folder)
            .into_iter()
            .find(|name| {
                !others.contains(&&**name) && name.contains(&std::process::id().to_string())
            })
            .unwrap();
        drop(lock_content(&root));
        let mut kept = [others.as_slice(), &[&living]].concat();
        kept.sort_unstable();
        assert_eq!(names(&folder), kept);
        assert!(names(&deep).is_empty());
        assert_eq!(names(&root), ["content"]);
        drop(writing);
        drop(lock_content(&root));
        let mut others = others.to_vec();
        others.sort_unstable();
        assert_eq!(names(&folder), others);
    }
}
