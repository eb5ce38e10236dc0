//! The files a dossier is written in, and places in them.

use std::ops::{Deref, Range};
use std::sync::OnceLock;

use camino::{Utf8Path, Utf8PathBuf};

/// One file of the dossier, by its place in [`Sources`]. Ids follow the order of paths, so sorting by id sorts by path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A text file as its author wrote it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Where it lies, relative to the dossier's folder.
    pub path: Utf8PathBuf,
    /// Its text, byte for byte, without a byte order mark.
    pub text: String,
}

/// All files that were read, in order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// Where the lines of each file begin, found when a place in it is first asked for.
    lines: Vec<OnceLock<Vec<usize>>>,
}

impl Sources {
    /// Takes the files of a dossier, and puts them in order.
    pub fn new(mut files: Vec<SourceFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let lines = files.iter().map(|_| OnceLock::new()).collect();
        Self { files, lines }
    }

    /// Every file with its id, in order of paths.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0_u32..).map(FileId).zip(&self.files)
    }

    /// The file of this id; `None` only for an id of other sources.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(usize::try_from(id.0).ok()?)
    }

    /// The path of a file, relative to the dossier's folder.
    pub fn path(&self, id: FileId) -> &Utf8Path {
        self.get(id).map_or(Utf8Path::new(""), |file| &file.path)
    }

    /// The words a span covers.
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file)
            .and_then(|file| file.text.get(span.range()))
            .unwrap_or("")
    }

    /// Line and column at which a span begins and ends.
    pub fn position(&self, span: Span) -> (Position, Position) {
        let text = self.get(span.file).map_or("", |file| &file.text);
        let lines = self.lines(span.file);
        (
            Position::of(text, lines, span.range().start),
            Position::of(text, lines, span.range().end),
        )
    }

    /// The bytes of a span's lines with so many lines before and behind them, and the number of the first of these lines.
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
        let Some((known, file)) = usize::try_from(file.0)
            .ok()
            .and_then(|index| Some((self.lines.get(index)?, self.files.get(index)?)))
        else {
            return &[];
        };
        known.get_or_init(|| line_starts(&file.text))
    }
}

/// Line and column of a place in a file, both counted from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters (Unicode scalar values).
    pub column: usize,
}

impl Position {
    /// `lines` are the places at which the lines of the text begin.
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

/// A stretch of a file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    start: u32,
    end: u32,
}

impl Span {
    /// The bytes `range` of `file`. Files are at most 4 GiB, which the folder's reader sees to.
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

    /// The place just before its first byte.
    pub fn start(self) -> Self {
        Self {
            end: self.start,
            ..self
        }
    }

    /// From the beginning of this span to the end of `other`, which lies in the same file.
    pub fn to(self, other: Self) -> Self {
        Self {
            end: other.end.max(self.end),
            ..self
        }
    }
}

/// A value together with the place it was written at, so that whatever is wrong with it can be shown there.
#[derive(Clone, Copy, Debug)]
pub struct Located<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Located<T> {
    /// Ties a value to its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// Another value at the same place.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Located<U> {
        Located {
            value: f(self.value),
            span: self.span,
        }
    }

    /// The same place with a borrowed value.
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
