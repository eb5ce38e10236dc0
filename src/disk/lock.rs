//! A lock that lets one program at a time add to a dossier, and the removal of files that killed programs left behind.

use std::fs::{self, File};

use camino::{Utf8Path, Utf8PathBuf};

use super::staged::ENDING;

/// The endings of such hidden names in earlier versions of the program.
const FORMER_ENDINGS: [&str; 2] = [".edit", ".draft"];

/// A lock on the dossier's content. It is released when this value is dropped or the process ends.
#[derive(Debug)]
pub struct ContentLock(#[allow(dead_code, reason = "open as long as it is locked")] Option<File>);

/// Waits until no other program is adding to the dossier in `root`, then locks the content. Deletes unfinished files that killed
/// programs left in its folders.
///
/// If the disk or the system cannot lock folders, several programs may write at once. No file is overwritten then either, but a
/// clipping may be converted twice.
#[must_use]
pub fn lock_content(root: &Utf8Path) -> ContentLock {
    let content = root.join("content");
    let folder = File::open(&content).ok();
    let lock = ContentLock(folder.filter(|folder| folder.lock().is_ok()));
    sweep(root);
    sweep_below(&content);
    lock
}

/// Deletes unfinished files that killed programs left behind. Does nothing while another program is writing: that program cleans up
/// itself.
pub fn sweep_content(root: &Utf8Path) {
    let content = root.join("content");
    let lock = File::open(&content).ok();
    if let Some(lock) = lock.filter(|folder| folder.try_lock().is_ok()) {
        sweep(root);
        sweep_below(&content);
        drop(lock);
    }
}

/// Sweeps a folder and all folders below it. Does not follow links, and skips hidden folders, which are not part of a dossier.
fn sweep_below(folder: &Utf8Path) {
    sweep(folder);
    for entry in folder.read_dir_utf8().into_iter().flatten().flatten() {
        let is_hidden = entry.file_name().starts_with('.');
        if !is_hidden && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            sweep_below(entry.path());
        }
    }
}

/// Deletes unfinished files from one folder. A file that a running program is still writing is locked and is kept.
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
    fn leftovers_of_a_killed_program_are_deleted_and_open_files_are_kept() {
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
