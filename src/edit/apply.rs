//! Applies changes to the disk, all or none.

use std::fs;
use std::io;

use camino::{Utf8Path, Utf8PathBuf};

use super::{Changed, Conflict, Misplaced};
use crate::diagnostic::Refusal;
use crate::disk::{self, Staged, lock_content};

/// A renamed file: its path before and after, relative to the dossier's folder.
#[derive(Clone, Copy, Debug)]
pub struct Move<'a> {
    /// The present path.
    pub from: &'a Utf8Path,
    /// The new path.
    pub to: &'a Utf8Path,
}

/// Why no change, or not every change, was made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Two edits contradict each other.
    #[error(transparent)]
    Conflict(#[from] Conflict),
    /// An edit refers to a place that its file does not have.
    #[error(transparent)]
    Misplaced(#[from] Misplaced),
    /// A file could not be written.
    #[error("{}", refused(path, source, left))]
    Refused {
        /// The file.
        path: Utf8PathBuf,
        /// The system's error, or that someone else saved the file in the meantime.
        source: io::Error,
        /// The files that were already changed and could not be restored.
        left: Vec<Utf8PathBuf>,
    },
}

fn refused(path: &Utf8Path, source: &io::Error, left: &[Utf8PathBuf]) -> String {
    let Refusal { why, remedy } = match source.get_ref() {
        Some(_) => Refusal {
            why: source.to_string(),
            remedy: "run this again on the current files".to_owned(),
        },
        None => Refusal::of(source),
    };
    let left = in_words(left);
    format!("`{path}` could not be written: {why}\n{left}\n{remedy}")
}

fn in_words(left: &[Utf8PathBuf]) -> String {
    match left {
        [] => "nothing was changed".to_owned(),
        left => {
            let left: Vec<&str> = left.iter().map(|path| path.as_str()).collect();
            format!("these were already changed:\n  {}", left.join("\n  "))
        }
    }
}

impl Error {
    /// Whether someone else saved, created or deleted a file since it was read, so that the change can be planned again for the new text.
    pub fn is_outdated(&self) -> bool {
        match self {
            Self::Refused { source, left, .. } => source.get_ref().is_some() && left.is_empty(),
            Self::Conflict(_) | Self::Misplaced(_) => false,
        }
    }
}

/// Applies all changes to the dossier in `root`, or none: all texts are staged first, and then moved into place. If something
/// fails, everything is undone.
///
/// # Errors
/// Fails if someone else has changed a file since it was read, if a name is taken, or if the disk refuses.
pub fn apply(root: &Utf8Path, files: &[Changed], moved: Option<Move<'_>>) -> Result<(), Error> {
    let _lock = lock_content(root);
    let moved = moved.map(|one| (root.join(one.from), root.join(one.to)));
    let refused =
        |path: Utf8PathBuf, source: io::Error, left| Error::Refused { path, source, left };
    let mut staged: Vec<(&Changed, Ready)> = Vec::new();
    for file in files {
        let target = root.join(&file.path);
        match Ready::of(&target, file) {
            Ok(ready) => staged.push((file, ready)),
            Err(error) => return Err(refused(target, error, Vec::new())),
        }
    }
    if let Some((from, to)) = &moved {
        disk::rename(from, to).map_err(|error| refused(from.clone(), error, Vec::new()))?;
    }
    // If the program is killed between two of them, nothing refers to a file that is not there.
    staged.sort_by_key(|(_, ready)| ready.turn());
    let mut done: Vec<(Utf8PathBuf, &Changed)> = Vec::new();
    for (file, ready) in staged {
        let ready = match &moved {
            Some((from, to)) if *from == root.join(&file.path) => ready.bound_for(to.clone()),
            _ => ready,
        };
        let target = ready.target().to_owned();
        let put = untouched(&target, file.before.as_deref()).and_then(|_| ready.put());
        if let Err(error) = put {
            return Err(refused(target, error, undo(&done, moved.as_ref())));
        }
        done.push((target, file));
    }
    Ok(())
}

/// Restores the changed files. Returns those that could not be restored.
fn undo(
    done: &[(Utf8PathBuf, &Changed)],
    moved: Option<&(Utf8PathBuf, Utf8PathBuf)>,
) -> Vec<Utf8PathBuf> {
    let put_back = |(target, file): &&(Utf8PathBuf, &Changed)| {
        Ready::of(target, &file.reversed()).and_then(Ready::put)
    };
    let mut left: Vec<Utf8PathBuf> = done
        .iter()
        .filter(|one| put_back(one).is_err())
        .map(|(target, _)| target.clone())
        .collect();
    left.extend(moved.and_then(|(from, to)| disk::rename(to, from).is_err().then(|| to.clone())));
    left
}

const MARK: &str = "\u{feff}";

/// A change to one file that is staged: only one step is left.
enum Ready {
    /// A new text for an existing file.
    Text(Staged),
    /// A new file.
    New(Staged),
    /// A file to be deleted.
    Deletion(Utf8PathBuf),
}

impl Ready {
    /// Stages a file's new text next to it. A byte order mark is kept.
    fn of(target: &Utf8Path, file: &Changed) -> io::Result<Self> {
        let mark = untouched(target, file.before.as_deref())?;
        match (&file.before, &file.after) {
            (Some(_), Some(after)) => {
                Staged::over(target, format!("{mark}{after}").as_bytes()).map(Self::Text)
            }
            (None, Some(after)) => {
                disk::create_folder_of(target)?;
                Staged::new(target, after.as_bytes()).map(Self::New)
            }
            (_, None) => Ok(Self::Deletion(target.to_owned())),
        }
    }

    fn bound_for(self, target: Utf8PathBuf) -> Self {
        match self {
            Self::Text(staged) => Self::Text(staged.bound_for(target)),
            Self::New(staged) => Self::New(staged.bound_for(target)),
            Self::Deletion(_) => Self::Deletion(target),
        }
    }

    /// New files come first, and deletions last.
    fn turn(&self) -> u8 {
        match self {
            Self::New(_) => 0,
            Self::Text(_) => 1,
            Self::Deletion(_) => 2,
        }
    }

    fn target(&self) -> &Utf8Path {
        match self {
            Self::Text(staged) | Self::New(staged) => staged.target(),
            Self::Deletion(target) => target,
        }
    }

    fn put(self) -> io::Result<()> {
        match self {
            Self::Text(staged) => staged.replace(),
            Self::New(staged) => staged.place(),
            Self::Deletion(target) => fs::remove_file(target),
        }
    }
}

/// Checks that a file has not changed since it was read, or still does not exist, so that nothing saved in the meantime is
/// overwritten. Returns its byte order mark.
fn untouched(path: &Utf8Path, before: Option<&str>) -> io::Result<&'static str> {
    let now = match fs::read_to_string(path) {
        Ok(now) => Some(now),
        Err(error) if error.kind() == io::ErrorKind::NotFound && before.is_none() => None,
        Err(error) => return Err(error),
    };
    let (mark, text) = match now.as_deref() {
        Some(now) => match now.strip_prefix(MARK) {
            Some(text) => (MARK, Some(text)),
            None => ("", Some(now)),
        },
        None => ("", None),
    };
    match text == before {
        true => Ok(mark),
        false => Err(io::Error::other("it has just been changed by someone else")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(path: &str, before: &str, after: &str) -> Changed {
        Changed {
            path: path.into(),
            before: Some(before.to_owned()),
            after: Some(after.to_owned()),
        }
    }

    fn folder() -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let root: Utf8PathBuf = folder.path().to_path_buf().try_into().unwrap();
        fs::create_dir(root.join("content")).unwrap();
        (folder, root)
    }

    fn read(root: &Utf8Path, path: &str) -> String {
        fs::read_to_string(root.join(path)).unwrap()
    }

    #[test]
    fn all_files_are_changed_and_a_byte_order_mark_stays() {
        let (_kept, root) = folder();
        fs::write(root.join("a.md"), "\u{feff}one").unwrap();
        fs::write(root.join("b.md"), "two").unwrap();
        let files = [changed("a.md", "one", "1"), changed("b.md", "two", "2")];
        let moved = Move {
            from: "b.md".into(),
            to: "c.md".into(),
        };
        apply(&root, &files, Some(moved)).unwrap();
        assert_eq!(read(&root, "a.md"), "\u{feff}1");
        assert_eq!(read(&root, "c.md"), "2");
        assert!(!root.join("b.md").exists());
    }

    #[test]
    fn what_was_saved_meanwhile_stays_and_nothing_else_changes() {
        let (_kept, root) = folder();
        fs::write(root.join("a.md"), "one").unwrap();
        fs::write(root.join("b.md"), "other").unwrap();
        let files = [changed("a.md", "one", "1"), changed("b.md", "two", "2")];
        let error = apply(&root, &files, None).unwrap_err().to_string();
        assert!(
            error.contains("it has just been changed by someone else\nnothing was changed"),
            "{error}"
        );
        assert_eq!(
            (read(&root, "a.md"), read(&root, "b.md")),
            ("one".into(), "other".into())
        );
        assert_eq!(root.read_dir_utf8().unwrap().count(), 3);
    }

    #[test]
    fn a_name_that_is_taken_undoes_everything() {
        let (_kept, root) = folder();
        for name in ["a.md", "b.md", "c.md"] {
            fs::write(root.join(name), name).unwrap();
        }
        let moved = Move {
            from: "b.md".into(),
            to: "c.md".into(),
        };
        let files = [changed("a.md", "a.md", "1")];
        assert!(apply(&root, &files, Some(moved)).is_err());
        assert_eq!(
            (read(&root, "a.md"), read(&root, "b.md")),
            ("a.md".into(), "b.md".into())
        );
    }

    #[test]
    fn files_are_made_and_deleted_with_the_others_or_not_at_all() {
        let (_kept, root) = folder();
        fs::write(root.join("a.md"), "one").unwrap();
        fs::write(root.join("b.md"), "two").unwrap();
        let made = Changed {
            path: "content/claims/c.md".into(),
            before: None,
            after: Some("new".to_owned()),
        };
        let gone = Changed {
            path: "b.md".into(),
            before: Some("two".to_owned()),
            after: None,
        };
        let files = [changed("a.md", "one", "1"), made, gone];
        apply(&root, &files, None).unwrap();
        assert_eq!(read(&root, "content/claims/c.md"), "new");
        assert!(!root.join("b.md").exists());
        let back: Vec<Changed> = files.iter().map(Changed::reversed).collect();
        apply(&root, &back, None).unwrap();
        assert_eq!(
            (read(&root, "a.md"), read(&root, "b.md")),
            ("one".into(), "two".into())
        );
        assert!(!root.join("content/claims/c.md").exists());
        // A file that someone else created in the meantime is kept, and nothing else changes.
        fs::write(root.join("content/claims/c.md"), "theirs").unwrap();
        let error = apply(&root, &files, None).unwrap_err();
        assert!(error.is_outdated(), "{error}");
        assert_eq!(read(&root, "content/claims/c.md"), "theirs");
        assert_eq!(read(&root, "a.md"), "one");
    }
}
