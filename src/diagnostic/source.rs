//! The files of a dossier, and places in them.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, Range};
use std::sync::{Mutex, OnceLock, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};

/// A file of the dossier, identified by its path. A file has the same id however often it is read, whatever other files are added
/// or removed. Ids sort like paths.
///
/// Each path is kept as long as the program runs, so that an id, which is part of every [`Span`], is one word long.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FileId(&'static &'static str);

/// The ids that were assigned.
static GIVEN: Mutex<BTreeMap<&'static str, FileId>> = Mutex::new(BTreeMap::new());

impl FileId {
    /// The id of the file at a path, relative to the dossier's folder.
    pub fn of(path: &Utf8Path) -> Self {
        let mut given = GIVEN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(id) = given.get(path.as_str()) {
            return *id;
        }
        let path: &'static str = Box::leak(Box::from(path.as_str()));
        let id = Self(Box::leak(Box::new(path)));
        given.insert(path, id);
        id
    }

    /// Its path, relative to the dossier's folder.
    pub fn path(self) -> &'static Utf8Path {
        Utf8Path::new(*self.0)
    }
}

/// No file, for text that is not read from one.
impl Default for FileId {
    fn default() -> Self {
        Self(&"")
    }
}

impl fmt::Debug for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Ord for FileId {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_path = || self.path().cmp(other.path());
        match std::ptr::eq(self.0, other.0) {
            true => Ordering::Equal,
            false => by_path().then_with(|| self.0.cmp(other.0)),
        }
    }
}

impl PartialOrd for FileId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A text file as its author wrote it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path, relative to the dossier's folder.
    pub path: Utf8PathBuf,
    /// Its text, byte for byte, without a byte order mark.
    pub text: String,
}

/// All files that were read, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: BTreeMap<FileId, Source>,
}

#[derive(Clone, Debug)]
struct Source {
    file: SourceFile,
    /// The starts of its lines, computed when they are first needed.
    lines: OnceLock<Vec<usize>>,
}

impl Sources {
    /// Takes the files of a dossier and sorts them.
    pub fn new(files: Vec<SourceFile>) -> Self {
        let source = |file: SourceFile| {
            let lines = OnceLock::new();
            (FileId::of(&file.path), Source { file, lines })
        };
        Self {
            files: files.into_iter().map(source).collect(),
        }
    }

    /// All files with their ids, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().map(|(id, source)| (*id, &source.file))
    }

    /// The file of this id; `None` only for an id of other sources.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(&id).map(|source| &source.file)
    }

    /// The path of a file, relative to the dossier's folder.
    pub fn path(&self, id: FileId) -> &Utf8Path {
        id.path()
    }

    /// The words a span covers.
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file)
            .and_then(|file| file.text.get(span.range()))
            .unwrap_or("")
    }

    /// Line and column at which a span begins and ends.
    pub fn position(&self, span: Span) -> (LineColumn, LineColumn) {
        let text = self.get(span.file).map_or("", |file| &file.text);
        let lines = self.lines(span.file);
        (
            LineColumn::of(text, lines, span.range().start),
            LineColumn::of(text, lines, span.range().end),
        )
    }

    /// The range of a span's lines with `beside` further lines before and after them, and the number of the first of these lines.
    pub(super) fn around(&self, span: Span, beside: usize) -> (Range<usize>, usize) {
        let lines = self.lines(span.file);
        let (first, last) = self.position(span);
        let first = first.line.saturating_sub(beside).max(1);
        let start = lines.get(first - 1).copied().unwrap_or(0);
        let text = self.get(span.file).map_or(0, |file| file.text.len());
        let end = lines.get(last.line.saturating_add(beside));
        (start..end.copied().unwrap_or(text), first)
    }

    fn lines(&self, file: FileId) -> &[usize] {
        match self.files.get(&file) {
            Some(Source { file, lines }) => lines.get_or_init(|| line_starts(&file.text)),
            None => &[],
        }
    }
}

/// Line and column of a position in a file, both counted from 1; columns are in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    /// The line.
    pub line: usize,
    /// The column, in characters (Unicode scalar values).
    pub column: usize,
}

impl LineColumn {
    /// `lines` contains the starts of the lines in the text.
    fn of(text: &str, lines: &[usize], offset: usize) -> Self {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = lines.partition_point(|start| *start <= offset).max(1);
        let start = lines.get(line - 1).copied().unwrap_or(0);
        Self {
            line,
            column: text.get(start..offset).unwrap_or("").chars().count() + 1,
        }
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    let behind = text.match_indices('\n').map(|(newline, _)| newline + 1);
    std::iter::once(0).chain(behind).collect()
}

/// A range of a file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    start: u32,
    end: u32,
}

impl Span {
    /// The bytes `range` of `file`. The reader of folders ensures that files are at most 4 GiB.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let clip = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            file,
            start: clip(range.start),
            end: clip(range.end.max(range.start)),
        }
    }

    /// The bytes it covers.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The empty span before its first byte.
    pub fn start(self) -> Self {
        Self {
            end: self.start,
            ..self
        }
    }

    /// The span from the beginning of this one to the end of `other`, which is in the same file.
    pub fn to(self, other: Self) -> Self {
        Self {
            end: other.end.max(self.end),
            ..self
        }
    }
}

/// A value with the location where it was written, so that problems with it can be shown there.
#[derive(Clone, Copy, Debug)]
pub struct Located<T> {
    /// What was written.
    pub value: T,
    /// The location.
    pub span: Span,
}

impl<T> Located<T> {
    /// A value with its location.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// Another value at the same location.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Located<U> {
        Located {
            value: f(self.value),
            span: self.span,
        }
    }

    /// A borrowed value at the same location.
    pub fn as_ref(&self) -> Located<&T> {
        Located {
            value: &self.value,
            span: self.span,
        }
    }
}

impl<T> Deref for Located<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_stay_and_sort_by_paths() {
        let id = |path: &str| FileId::of(path.into());
        let first = id("content/b.md");
        let other = id("content/a.md");
        assert_eq!(first, id("content/b.md"));
        assert!(other < first && FileId::default() < other);
        // The files of a folder come before those of a folder with a longer name.
        assert!(id("content/a/z.md") < id("content/a-b/a.md"));
        assert_eq!(other.path(), "content/a.md");
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        let sources = Sources::new(vec![SourceFile {
            path: "a.md".into(),
            text: "é\nخواجہ x".into(),
        }]);
        let (file, source) = sources.iter().next().unwrap();
        let x = source.text.find('x').unwrap();
        let (start, end) = sources.position(Span::new(file, x..x + 1));
        assert_eq!((start.line, start.column, end.column), (2, 7, 8));
    }

    #[test]
    fn a_place_past_the_end_or_within_a_character_is_still_a_place() {
        let sources = Sources::new(vec![SourceFile {
            path: "a.md".into(),
            text: "é".into(),
        }]);
        let (file, _) = sources.iter().next().unwrap();
        assert_eq!(sources.position(Span::new(file, 1..99)).0.column, 1);
        assert_eq!(sources.slice(Span::new(file, 1..99)), "");
    }
}
