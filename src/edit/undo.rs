//! Undoing a change.

use std::fs;
use std::io;

use camino::{Utf8Path, Utf8PathBuf};

use super::Changed;
use crate::disk::fingerprint;

/// What is needed to undo a change: every file as it was before, byte for byte. It can be used as long as nobody has changed these
/// files since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undo {
    pub(super) files: Vec<Restored>,
}

/// A file as it was before a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Restored {
    /// Relative to the dossier's folder.
    pub(super) path: Utf8PathBuf,
    /// SHA-256 of its text after the change; `None` if the change deleted it.
    pub(super) fingerprint: Option<String>,
    /// Its text before the change; `None` if it did not exist.
    pub(super) text: Option<String>,
}

/// Why a change cannot be undone.
#[derive(Debug, thiserror::Error)]
pub enum NotUndone {
    /// A file was changed afterwards.
    #[error(
        "`{0}` was changed since; nothing was undone\nchange it by hand, or undo the later changes first"
    )]
    Changed(Utf8PathBuf),
    /// A file cannot be read.
    #[error("`{path}` could not be read: {source}")]
    Unread {
        /// The file.
        path: Utf8PathBuf,
        /// The system's reason.
        source: io::Error,
    },
}

impl Undo {
    /// The undo of these changes.
    pub fn of(files: &[Changed]) -> Self {
        let restored = |file: &Changed| Restored {
            path: file.path.clone(),
            fingerprint: file.after.as_deref().map(fingerprint_of),
            text: file.before.clone(),
        };
        Self {
            files: files.iter().map(restored).collect(),
        }
    }

    /// The changes that undo it in the dossier in `root`. Their [`Undo`] is the redo.
    ///
    /// # Errors
    /// A file was changed since, or cannot be read.
    pub fn changes(&self, root: &Utf8Path) -> Result<Vec<Changed>, NotUndone> {
        let change = |file: &Restored| {
            let now = text_of(root, &file.path)?;
            match now.as_deref().map(fingerprint_of) == file.fingerprint {
                true => Ok(Changed {
                    path: file.path.clone(),
                    before: now,
                    after: file.text.clone(),
                }),
                false => Err(NotUndone::Changed(file.path.clone())),
            }
        };
        self.files.iter().map(change).collect()
    }
}

fn fingerprint_of(text: &str) -> String {
    fingerprint(text.as_bytes())
}

/// A file's text without a byte order mark; `None` if it does not exist.
fn text_of(root: &Utf8Path, path: &Utf8Path) -> Result<Option<String>, NotUndone> {
    match fs::read_to_string(root.join(path)) {
        Ok(text) => {
            let unmarked = text.strip_prefix('\u{feff}').map(str::to_owned);
            Ok(Some(unmarked.unwrap_or(text)))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(NotUndone::Unread {
            path: path.to_owned(),
            source,
        }),
    }
}
