//! Edits that are disjoint and sorted by construction, and the resulting files.

use std::collections::BTreeMap;
use std::ops::Range;

use camino::Utf8PathBuf;

use crate::diagnostic::{FileId, Sources, Span, TextEdit};
use crate::text::diff::unified;

/// Edits of files. No two of them change the same byte, or insert at the same position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeSet {
    /// The edits by file, sorted by position.
    files: BTreeMap<FileId, Vec<(Range<usize>, String)>>,
}

/// Two edits that exclude each other.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("two changes want different words in the same place")]
pub struct Conflict {
    /// The edit that was added first.
    pub first: TextEdit,
    /// The edit that contradicts it.
    pub second: TextEdit,
}

/// An edit whose place is not in its file, or is in the middle of a character. This is an error in the code that made it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a change refers to a place that its file does not have")]
pub struct Misplaced(pub TextEdit);

/// A file before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Relative to the dossier's folder.
    pub path: Utf8PathBuf,
    /// Its text without a byte order mark; `None` if it does not exist.
    pub before: Option<String>,
    /// Its new text; `None` if it will be deleted.
    pub after: Option<String>,
}

impl ChangeSet {
    /// Adds an edit. The same edit twice counts once.
    ///
    /// # Errors
    /// Fails if it contradicts an earlier edit; then nothing is added.
    pub fn add(&mut self, edit: TextEdit) -> Result<(), Conflict> {
        let range = edit.span.range();
        let edits = self.files.entry(edit.span.file).or_default();
        let at = edits.partition_point(|(other, _)| order(other) < order(&range));
        let beside = [at.checked_sub(1), Some(at)].into_iter().flatten();
        for (other, text) in beside.filter_map(|number| edits.get(number)) {
            if *other == range && *text == edit.text {
                return Ok(());
            }
            if *other == range || other.start.max(range.start) < other.end.min(range.end) {
                let first = Span::new(edit.span.file, other.clone());
                return Err(Conflict {
                    first: TextEdit::new(first, text.clone()),
                    second: edit,
                });
            }
        }
        edits.insert(at, (range, edit.text));
        Ok(())
    }

    /// Adds edits that belong together, all or none.
    ///
    /// # Errors
    /// Fails if one of them contradicts another one, or an earlier edit.
    pub fn add_all(&mut self, edits: impl IntoIterator<Item = TextEdit>) -> Result<(), Conflict> {
        let mut with = self.clone();
        for edit in edits {
            with.add(edit)?;
        }
        *self = with;
        Ok(())
    }

    /// Whether there are no edits.
    pub fn is_empty(&self) -> bool {
        self.files.values().all(Vec::is_empty)
    }

    /// All files that change, sorted by path.
    ///
    /// # Errors
    /// Fails if an edit refers to a place that its file does not have.
    pub fn changed(&self, sources: &Sources) -> Result<Vec<Changed>, Misplaced> {
        let files = self.files.iter().map(|(file, edits)| {
            let before = sources.get(*file).map_or("", |file| file.text.as_str());
            let after = edited(before, edits)
                .map_err(|(range, text)| Misplaced(TextEdit::new(Span::new(*file, range), text)))?;
            Ok(Changed {
                path: sources.path(*file).to_owned(),
                before: Some(before.to_owned()),
                after: Some(after),
            })
        });
        let changed: Vec<Changed> = files.collect::<Result<_, _>>()?;
        Ok(changed
            .into_iter()
            .filter(|file| file.before != file.after)
            .collect())
    }
}

/// Sorts an insertion before an edit that begins at the same position.
fn order(range: &Range<usize>) -> (usize, usize) {
    (range.start, range.end)
}

/// A text with disjoint, sorted ranges replaced.
fn edited(text: &str, edits: &[(Range<usize>, String)]) -> Result<String, (Range<usize>, String)> {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (range, by) in edits {
        let kept = text.get(done..range.start);
        let (Some(kept), Some(_)) = (kept, text.get(range.clone())) else {
            return Err((range.clone(), by.clone()));
        };
        out.push_str(kept);
        out.push_str(by);
        done = range.end;
    }
    out.push_str(text.get(done..).unwrap_or(""));
    Ok(out)
}

impl Changed {
    /// The differences as a unified diff without context lines.
    pub fn diff(&self) -> String {
        let name = self.path.as_str();
        let text = |side: &Option<String>| side.clone().unwrap_or_default();
        unified(&text(&self.before), &text(&self.after), name, name)
    }

    /// The change that undoes this one.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self {
            path: self.path.clone(),
            before: self.after.clone(),
            after: self.before.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::SourceFile;

    fn sources(text: &str) -> (Sources, FileId) {
        let sources = Sources::new(vec![SourceFile {
            path: "a.md".into(),
            text: text.to_owned(),
        }]);
        let file = sources.iter().next().unwrap().0;
        (sources, file)
    }

    fn set(file: FileId, edits: &[(Range<usize>, &str)]) -> Result<ChangeSet, Conflict> {
        let mut set = ChangeSet::default();
        for (range, text) in edits {
            set.add(TextEdit::new(Span::new(file, range.clone()), *text))?;
        }
        Ok(set)
    }

    fn after(sources: &Sources, set: &ChangeSet) -> String {
        let changed = set.changed(sources).unwrap();
        changed.first().map_or_else(
            || sources.iter().next().unwrap().1.text.clone(),
            |one| one.after.clone().unwrap(),
        )
    }

    #[test]
    fn edits_beside_each_other_are_both_made() {
        let (sources, file) = sources("abcdef");
        let set = set(file, &[(3..5, "X"), (0..3, "Y"), (5..5, "!"), (3..3, "-")]).unwrap();
        assert_eq!(after(&sources, &set), "Y-X!f");
    }

    #[test]
    fn edits_of_the_same_place_contradict_each_other_and_the_first_stays() {
        let (sources, file) = sources("abcdef");
        for second in [
            (1..4, "Y"),
            (0..2, "Y"),
            (2..3, "Y"),
            (0..6, ""),
            (3..9, ""),
        ] {
            let mut set = set(file, &[(1..4, "X")]).unwrap();
            let edit = TextEdit::new(Span::new(file, second.0), second.1);
            let conflict = set.add(edit.clone()).unwrap_err();
            assert_eq!((conflict.first.text.as_str(), conflict.second), ("X", edit));
            assert_eq!(after(&sources, &set), "aXef");
        }
        assert!(set(file, &[(2..2, "one"), (2..2, "two")]).is_err());
        let twice = set(file, &[(1..4, "X"), (1..4, "X")]).unwrap();
        assert_eq!(after(&sources, &twice), "aXef");
    }

    #[test]
    fn edits_that_belong_together_are_all_made_or_none() {
        let (sources, file) = sources("abcdef");
        let mut set = set(file, &[(1..2, "X")]).unwrap();
        let edit = |range, text| TextEdit::new(Span::new(file, range), text);
        assert!(set.add_all([edit(4..5, "Y"), edit(0..2, "Z")]).is_err());
        assert_eq!(after(&sources, &set), "aXcdef");
        set.add_all([edit(4..5, "Y"), edit(0..1, "Z")]).unwrap();
        assert_eq!(after(&sources, &set), "ZXcdYf");
    }

    #[test]
    fn a_place_that_the_file_does_not_have_is_an_error() {
        let (sources, file) = sources("é");
        for range in [1..2, 0..1, 5..6, 2..3] {
            assert!(
                set(file, &[(range, "")])
                    .unwrap()
                    .changed(&sources)
                    .is_err()
            );
        }
    }

    #[test]
    fn a_file_that_says_the_same_afterwards_is_not_changed() {
        let (sources, file) = sources("abc");
        let set = set(file, &[(0..1, "a")]).unwrap();
        assert!(!set.is_empty() && set.changed(&sources).unwrap().is_empty());
    }

    #[test]
    fn a_diff_has_only_the_lines_that_differ() {
        let file = |before: &str, after: &str| Changed {
            path: "a.md".into(),
            before: Some(before.into()),
            after: Some(after.into()),
        };
        assert_eq!(
            file("a\nb\nc\n", "a\nB\nc\n").diff(),
            "--- a.md\n+++ a.md\n@@ -2 +2 @@\n-b\n+B"
        );
        assert_eq!(file("a\n", "a\n").diff(), "");
    }

    /// A text, and disjoint ranges with their replacements, in any order.
    fn edits() -> impl Strategy<Value = (String, Vec<(Range<usize>, String)>)> {
        let pieces =
            proptest::collection::vec(("[a-c\né]{0,5}", "[a-c\né]{1,5}", "[x-z]{0,4}"), 0..8);
        let shuffled = pieces.prop_map(|pieces| {
            let (mut text, mut edits) = (String::new(), Vec::new());
            for (kept, taken, by) in pieces {
                text.push_str(&kept);
                let start = text.len();
                text.push_str(&taken);
                edits.push((start..text.len(), by));
            }
            (text, edits)
        });
        shuffled.prop_flat_map(|(text, edits)| (Just(text), Just(edits).prop_shuffle()))
    }

    proptest! {
        #[test]
        fn disjoint_edits_give_the_same_in_any_order_and_leave_the_rest((text, edits) in edits()) {
            let (sources, file) = sources(&text);
            let add = |edits: &[(Range<usize>, String)]| {
                let mut set = ChangeSet::default();
                for (range, by) in edits {
                    set.add(TextEdit::new(Span::new(file, range.clone()), by.clone())).unwrap();
                }
                set
            };
            let mut sorted = edits.clone();
            sorted.sort_by_key(|(range, _)| range.start);
            prop_assert_eq!(add(&edits), add(&sorted));
            // The unedited text remains in its order, between the replacements.
            let (mut expected, mut done) = (String::new(), 0);
            for (range, by) in &sorted {
                expected.push_str(&text[done..range.start]);
                expected.push_str(by);
                done = range.end;
            }
            expected.push_str(&text[done..]);
            prop_assert_eq!(after(&sources, &add(&edits)), expected);
        }
    }
}
