//! Changing files of a dossier: a few words in a line, and every other byte as it was.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};

use super::Failure;
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

/// Writes all files, or none where one cannot be prepared: each is staged beside its place, and only then do they all move there.
pub(super) fn write(root: &Utf8Path, files: &[Changed]) -> Result<(), Failure> {
    let mut staged: Vec<(Utf8PathBuf, Utf8PathBuf)> = Vec::new();
    for file in files {
        let target = root.join(&file.path);
        match stage(&target, file) {
            Ok(pair) => staged.push(pair),
            Err(why) => {
                forget(&staged);
                return Err(Failure(format!(
                    "`{target}` could not be written: {why}\nnothing was changed"
                )));
            }
        }
    }
    for (number, (beside, target)) in staged.iter().enumerate() {
        if let Err(error) = std::fs::rename(beside, target) {
            forget(staged.get(number..).unwrap_or(&[]));
            return Err(Failure(format!(
                "`{target}` could not be written: {error}\n{number} of {} files were changed already",
                staged.len()
            )));
        }
    }
    Ok(())
}

/// Writes a file's new text beside it, with the same permissions; returns where, and where it belongs. What changed since it was
/// read is not overwritten.
fn stage(target: &Utf8Path, file: &Changed) -> Result<(Utf8PathBuf, Utf8PathBuf), String> {
    const MARK: &str = "\u{feff}";
    let words = |error: io::Error| error.to_string();
    // A link's file is changed, and the link stays.
    let target = target.canonicalize_utf8().map_err(words)?;
    let now = std::fs::read_to_string(&target).map_err(words)?;
    let (mark, text) = match now.strip_prefix(MARK) {
        Some(text) => (MARK, text),
        None => ("", now.as_str()),
    };
    if text != file.before {
        return Err("it changed while it was read".to_owned());
    }
    let name = target.file_name().unwrap_or("x");
    let beside = target.with_file_name(format!(".{name}.{}.edit", std::process::id()));
    let permissions = std::fs::metadata(&target).map_err(words)?.permissions();
    let mut made = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&beside)
        .map_err(words)?;
    let written = made
        .write_all(mark.as_bytes())
        .and_then(|()| made.write_all(file.after.as_bytes()))
        .and_then(|()| std::fs::set_permissions(&beside, permissions));
    if let Err(error) = written {
        let _ = std::fs::remove_file(&beside);
        return Err(error.to_string());
    }
    Ok((beside, target))
}

fn forget(staged: &[(Utf8PathBuf, Utf8PathBuf)]) {
    for (beside, _) in staged {
        // It is of no use any more, and hidden from the dossier.
        let _ = std::fs::remove_file(beside);
    }
}
