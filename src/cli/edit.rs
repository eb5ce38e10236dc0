//! Changing files of a dossier: a few words in a line, and every other byte as it was.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};

use super::Failure;
use crate::clipping::{lock_content, staged};
use crate::diagnostic::{Sources, Span};

/// Words to be put in the place of others, by file.
#[derive(Debug, Default)]
pub(super) struct Edits {
    files: BTreeMap<Utf8PathBuf, BTreeMap<usize, (Range<usize>, String)>>,
}

/// A file before and after.
#[derive(Debug)]
pub(super) struct Changed {
    /// Relative to the dossier's folder.
    pub(super) path: Utf8PathBuf,
    /// What stood in it, without a byte order mark.
    before: String,
    /// What will.
    pub(super) after: String,
}

impl Edits {
    /// Puts `by` in the place of what stands at `span`.
    pub(super) fn replace(&mut self, sources: &Sources, span: Span, by: impl Into<String>) {
        let file = self.files.entry(sources.path(span.file).to_owned());
        file.or_default()
            .insert(span.range().start, (span.range(), by.into()));
    }

    /// Every file that they change.
    pub(super) fn changed(&self, sources: &Sources) -> Vec<Changed> {
        let texts: BTreeMap<&Utf8Path, &str> = sources
            .iter()
            .map(|(_, file)| (file.path.as_path(), file.text.as_str()))
            .collect();
        let files = self.files.iter().filter_map(|(path, edits)| {
            let before = (*texts.get(path.as_path())?).to_owned();
            let after = edited(&before, edits.values());
            Some(Changed {
                path: path.clone(),
                before,
                after,
            })
        });
        files.collect()
    }
}

/// A text with some of its stretches replaced, which come in order. One that overlaps the one before is left as it is.
fn edited<'a>(text: &str, edits: impl Iterator<Item = &'a (Range<usize>, String)>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (range, by) in edits {
        if let Some(kept) = text.get(done..range.start) {
            out.push_str(kept);
            out.push_str(by);
            done = range.end;
        }
    }
    out.push_str(text.get(done..).unwrap_or(""));
    out
}

impl Changed {
    /// The change that takes this one back.
    fn turned_round(&self) -> Self {
        Self {
            path: self.path.clone(),
            before: self.after.clone(),
            after: self.before.clone(),
        }
    }

    /// The lines that differ, as a diff without lines around them.
    pub(super) fn diff(&self) -> String {
        let before: Vec<&str> = self.before.lines().collect();
        let after: Vec<&str> = self.after.lines().collect();
        let mut out = format!("--- {0}\n+++ {0}", self.path);
        let (mut old, mut new) = (0, 0);
        while old < before.len() || new < after.len() {
            if before.get(old) == after.get(new) {
                (old, new) = (old + 1, new + 1);
                continue;
            }
            let (removed, added) = to_common(
                before.get(old..).unwrap_or(&[]),
                after.get(new..).unwrap_or(&[]),
            );
            // Writing to a string cannot fail.
            let _ = write!(out, "\n@@ -{},{removed} +{},{added} @@", old + 1, new + 1);
            for line in before.iter().skip(old).take(removed) {
                let _ = write!(out, "\n-{line}");
            }
            for line in after.iter().skip(new).take(added) {
                let _ = write!(out, "\n+{line}");
            }
            (old, new) = (old + removed, new + added);
        }
        out
    }
}

/// How many lines differ before two texts agree again: few, for words are changed and not texts.
fn to_common(before: &[&str], after: &[&str]) -> (usize, usize) {
    const FAR: usize = 12;
    // Words within lines are what is changed most: then lines stay in step.
    if before.len() == after.len() {
        let differ = before
            .iter()
            .zip(after)
            .take_while(|(old, new)| old != new)
            .count();
        return (differ, differ);
    }
    for far in 1..FAR {
        for removed in 0..=far {
            let added = far - removed;
            let (Some(old), Some(new)) = (before.get(removed..), after.get(added..)) else {
                continue;
            };
            // The end of both, or two lines that agree: one alone may be a brace or an empty line.
            if old.iter().take(2).eq(new.iter().take(2)) {
                return (removed, added);
            }
        }
    }
    (before.len(), after.len())
}

/// What a run of changes is made of: files that get other words, and one that gets another name first.
#[derive(Debug, Default)]
pub(super) struct Changes<'a> {
    pub(super) files: &'a [Changed],
    /// A file's path now and after, relative to the dossier's folder.
    pub(super) moved: Option<(&'a Utf8Path, &'a Utf8Path)>,
}

/// A file that is ready beside its place.
struct Staged<'a> {
    /// Open, and so locked, until it is in its place.
    #[allow(dead_code, reason = "open as long as it is needed")]
    in_use: Option<std::fs::File>,
    file: &'a Changed,
    beside: Utf8PathBuf,
    target: Utf8PathBuf,
}

impl Changes<'_> {
    /// Makes all changes, or none: each text is staged beside its place, and only then do they all go there. What was done
    /// before a failure is undone.
    pub(super) fn make(&self, root: &Utf8Path) -> Result<(), Failure> {
        let _lock = lock_content(root);
        let mut staged: Vec<Staged<'_>> = Vec::new();
        for file in self.files {
            match stage(&root.join(&file.path), file) {
                Ok(ready) => staged.push(ready),
                Err(why) => {
                    forget(&staged);
                    let target = root.join(&file.path);
                    return Err(refused(&target, &why, "nothing was changed"));
                }
            }
        }
        if let Some((from, to)) = self.moved
            && let Err(error) = move_file(&root.join(from), &root.join(to))
        {
            forget(&staged);
            return Err(refused(
                &root.join(from),
                &error.to_string(),
                "nothing was changed",
            ));
        }
        for number in 0..staged.len() {
            let Some(ready) = staged.get_mut(number) else {
                break;
            };
            if let Some((from, to)) = self.moved
                && ready.file.path == from
            {
                ready.target = root.join(to);
            }
            let put = ready.is_untouched().and_then(|()| {
                std::fs::rename(&ready.beside, &ready.target).map_err(|error| error.to_string())
            });
            if let Err(why) = put {
                let target = ready.target.clone();
                let undone = self.undo(root, staged.get(..number).unwrap_or(&[]));
                forget(staged.get(number..).unwrap_or(&[]));
                return Err(refused(&target, &why, &undone));
            }
        }
        Ok(())
    }

    /// Puts back what was changed, and says what could not be.
    fn undo(&self, root: &Utf8Path, done: &[Staged<'_>]) -> String {
        let mut left = Vec::new();
        for ready in done {
            let back = ready.file.turned_round();
            let put = stage(&ready.target, &back).and_then(|back| {
                std::fs::rename(&back.beside, &back.target).map_err(|error| {
                    forget(&[back]);
                    error.to_string()
                })
            });
            if put.is_err() {
                left.push(ready.target.to_string());
            }
        }
        if let Some((from, to)) = self.moved
            && move_file(&root.join(to), &root.join(from)).is_err()
        {
            left.push(root.join(to).to_string());
        }
        match left.as_slice() {
            [] => "nothing was changed".to_owned(),
            left => format!("these were changed already:\n  {}", left.join("\n  ")),
        }
    }
}

fn refused(target: &Utf8Path, why: &str, left: &str) -> Failure {
    Failure(format!("`{target}` could not be written: {why}\n{left}"))
}

/// Writes all files, or none if one cannot be written.
pub(super) fn write(root: &Utf8Path, files: &[Changed]) -> Result<(), Failure> {
    Changes { files, moved: None }.make(root)
}

const MARK: &str = "\u{feff}";

impl Staged<'_> {
    /// Whether the file still says what it said when it was read: what was saved meanwhile is not overwritten.
    fn is_untouched(&self) -> Result<(), String> {
        let now = std::fs::read_to_string(&self.target).map_err(|error| error.to_string())?;
        match now.strip_prefix(MARK).unwrap_or(&now) == self.file.before {
            true => Ok(()),
            false => Err("it changed meanwhile".to_owned()),
        }
    }
}

/// Writes a file's new text beside it, with the same permissions.
fn stage<'a>(target: &Utf8Path, file: &'a Changed) -> Result<Staged<'a>, String> {
    let words = |error: io::Error| error.to_string();
    // A link's file is changed, and the link stays.
    let target = target.canonicalize_utf8().map_err(words)?;
    let beside = staged::beside(&target);
    let ready = Staged {
        in_use: None,
        file,
        beside: beside.clone(),
        target,
    };
    ready.is_untouched()?;
    let now = std::fs::read_to_string(&ready.target).map_err(words)?;
    let mark = if now.starts_with(MARK) { MARK } else { "" };
    let permissions = std::fs::metadata(&ready.target)
        .map_err(words)?
        .permissions();
    let text = format!("{mark}{}", file.after);
    let written = staged::stage(&beside, text.as_bytes())
        .and_then(|made| std::fs::set_permissions(&beside, permissions).map(|()| made));
    match written {
        Ok(made) => Ok(Staged {
            in_use: Some(made),
            ..ready
        }),
        Err(error) => {
            let _ = std::fs::remove_file(&beside);
            Err(error.to_string())
        }
    }
}

fn forget(staged: &[Staged<'_>]) {
    for ready in staged {
        // It is of no use any more, and hidden from the dossier.
        let _ = std::fs::remove_file(&ready.beside);
    }
}

/// Gives a file another name, which no other file has.
fn move_file(from: &Utf8Path, to: &Utf8Path) -> io::Result<()> {
    // On a disk that does not tell capitals apart, the new name may be the old file's own.
    let is_other = to.symlink_metadata().is_ok()
        && from.canonicalize_utf8().ok() != to.canonicalize_utf8().ok();
    if is_other {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    std::fs::rename(from, to)
}
