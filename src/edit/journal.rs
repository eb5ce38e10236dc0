//! Changes that can still be undone after the program has ended.

use std::fs;
use std::io;

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};

use super::undo::{Restored, Undo};
use crate::disk;

/// The folder of the journal, relative to the dossier's folder. It is hidden, and no part of the dossier.
const FOLDER: &str = ".dossier-undo";
/// How many changes are kept.
const KEPT: usize = 200;

/// The last changes of a dossier, one file for each, so that commands can undo them one by one.
pub struct Journal {
    folder: Utf8PathBuf,
}

/// An entry of the journal.
pub struct JournalEntry {
    path: Utf8PathBuf,
    /// What undoes the change.
    pub undo: Undo,
}

/// A file before and after a change, as JSON.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RestoredJson {
    path: String,
    fingerprint: Option<String>,
    text: Option<String>,
}

impl Journal {
    /// The journal of the dossier in `root`.
    pub fn of(root: &Utf8Path) -> Self {
        Self {
            folder: root.join(FOLDER),
        }
    }

    /// Adds a change. The oldest is forgotten if there are many.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn push(&self, undo: &Undo) -> io::Result<()> {
        let files: Vec<RestoredJson> = undo.files.iter().map(RestoredJson::of).collect();
        let bytes = serde_json::to_vec(&files)?;
        let numbers = self.numbers()?;
        let mut number = numbers.last().map_or(1, |last| last + 1);
        // Another command may take the same number at the same time.
        while !disk::create_new(&self.entry(number), &bytes)? {
            number += 1;
        }
        let old = (numbers.len() + 1).saturating_sub(KEPT);
        for number in numbers.into_iter().take(old) {
            fs::remove_file(self.entry(number))?;
        }
        Ok(())
    }

    /// The last change, if there is one.
    ///
    /// # Errors
    /// The disk refuses, or the entry is damaged.
    pub fn last(&self) -> io::Result<Option<JournalEntry>> {
        let Some(number) = self.numbers()?.pop() else {
            return Ok(None);
        };
        let path = self.entry(number);
        let files: Vec<RestoredJson> = serde_json::from_slice(&fs::read(&path)?)?;
        let files = files.into_iter().map(RestoredJson::restored);
        let files = files.collect::<Option<Vec<Restored>>>();
        let undo = files
            .map(|files| Undo { files })
            .ok_or_else(|| io::Error::other("it changes a file outside content/"))?;
        Ok(Some(JournalEntry { path, undo }))
    }

    /// Forgets a change that was undone.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn forget(&self, entry: &JournalEntry) -> io::Result<()> {
        fs::remove_file(&entry.path)
    }

    /// Where the journal is.
    pub fn folder(&self) -> &Utf8Path {
        &self.folder
    }

    fn entry(&self, number: u64) -> Utf8PathBuf {
        self.folder.join(format!("{number}.json"))
    }

    /// The numbers of the entries, from the oldest to the newest.
    fn numbers(&self) -> io::Result<Vec<u64>> {
        let entries = match self.folder.read_dir_utf8() {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut numbers = Vec::new();
        for entry in entries {
            let entry = entry?;
            let number = entry.file_name().strip_suffix(".json");
            numbers.extend(number.and_then(|number| number.parse::<u64>().ok()));
        }
        numbers.sort_unstable();
        Ok(numbers)
    }
}

impl RestoredJson {
    fn of(file: &Restored) -> Self {
        Self {
            path: file.path.as_str().replace('\\', "/"),
            fingerprint: file.fingerprint.clone(),
            text: file.text.clone(),
        }
    }

    /// The file, unless it is outside `content/`: the journal may have come with a dossier from elsewhere.
    fn restored(self) -> Option<Restored> {
        let path = Utf8PathBuf::from(self.path);
        let is_plain = |part: Utf8Component<'_>| matches!(part, Utf8Component::Normal(_));
        let is_content = path.starts_with("content") && path.components().all(is_plain);
        is_content.then_some(Restored {
            path,
            fingerprint: self.fingerprint,
            text: self.text,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::Changed;

    fn undo(number: usize) -> Undo {
        Undo::of(&[Changed {
            path: "content/claims/a.md".into(),
            before: (number > 0).then(|| number.to_string()),
            after: Some((number + 1).to_string()),
        }])
    }

    fn journal() -> (tempfile::TempDir, Journal) {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::of(folder.path().try_into().unwrap());
        (folder, journal)
    }

    #[test]
    fn changes_are_undone_in_reverse_order() {
        let (_kept, journal) = journal();
        assert!(journal.last().unwrap().is_none());
        for number in 0..3 {
            journal.push(&undo(number)).unwrap();
        }
        for number in (0..3).rev() {
            let last = journal.last().unwrap().unwrap();
            assert_eq!(last.undo, undo(number));
            journal.forget(&last).unwrap();
        }
        assert!(journal.last().unwrap().is_none());
    }

    #[test]
    fn only_the_last_changes_are_kept() {
        let (_kept, journal) = journal();
        for number in 0..KEPT + 5 {
            journal.push(&undo(number)).unwrap();
        }
        assert_eq!(journal.numbers().unwrap().len(), KEPT);
        assert_eq!(journal.last().unwrap().unwrap().undo, undo(KEPT + 4));
    }

    #[test]
    fn a_journal_never_writes_outside_the_content() {
        let (_kept, journal) = journal();
        for path in ["site.yaml", "../x.md", "content/../site.yaml", "/etc/x", ""] {
            let entry = format!(r#"[{{"path": "{path}", "fingerprint": null, "text": "x"}}]"#);
            disk::write(&journal.entry(1), entry.as_bytes()).unwrap();
            assert!(journal.last().is_err(), "{path}");
        }
        disk::write(&journal.entry(1), b"{").unwrap();
        assert!(journal.last().is_err());
    }
}
