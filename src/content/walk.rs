//! The files in a dossier's folder on the disk: which of them are part of the dossier, and their contents.
//!
//! Files that a file system, an editor or a sync service leaves behind are not part of a dossier. A link may point anywhere within
//! the dossier's folder, but nowhere else. What is outside is never read, and so never published.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use walkdir::WalkDir;

use super::choice::Choice as _;
use super::naming::is_device;
use super::shapes::Kind;
use super::undossier::FolderError;
use super::whole::{CLIPPINGS, ClippingFile};
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Refusal, Rule, SourceFile, Span};
use crate::disk::fingerprint;
use crate::text::fold::composed;
use crate::text::unseen::seen;

/// The largest file that is read as a record, in bytes. This is about two thousand printed pages.
const LARGEST: usize = 16 << 20;

/// Why a file in the dossier's folder is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A link to something that does not exist.
    LeadsNowhere,
    /// A link to something outside the dossier's folder.
    LeadsOut,
    /// A link to a folder that contains it.
    LeadsBack,
    /// The disk refuses to read it.
    Refused(Refusal),
    /// It is larger than a record should be; its size in megabytes.
    TooLarge(usize),
    /// It is not UTF-8 text from this line on.
    NotText(usize),
    /// A copy that a sync service made of a conflicting version of the file with this name.
    Conflict(String),
}

impl Fault {
    /// The diagnostic for the file, which shows its text as far as possible.
    pub(super) fn diagnostic(&self, file: FileId, source: &SourceFile) -> Diagnostic {
        let first = source.text.find(char::REPLACEMENT_CHARACTER);
        let at = first.map_or(0..0, |at| at..at + char::REPLACEMENT_CHARACTER.len_utf8());
        let problem = |message: String| {
            Diagnostic::at(Rule::UnreadableFile, Span::new(file, at.clone()), message)
        };
        match self {
            Self::LeadsNowhere => problem("this link leads to a file that does not exist".into())
                .help("put the file itself here, or delete the link"),
            Self::LeadsOut => {
                problem("this link leads out of the dossier's folder and is not followed".into())
                    .help("put a copy of its target here, or delete the link")
            }
            Self::LeadsBack => problem("this link leads back to a folder that contains it".into())
                .help("delete the link"),
            Self::Refused(Refusal { why, remedy }) => {
                let problem = problem(format!("this file could not be read: {why}")).help(remedy);
                // The dossier's own files and folders must be there.
                match source.path.components().count() {
                    ..=1 => problem,
                    _ => problem.help("or move it out of the dossier's folder"),
                }
            }
            Self::TooLarge(size) => problem(format!(
                "this file has {size} MB, and the limit for a record is {}",
                LARGEST >> 20
            ))
            .help("move it out of `content/`"),
            Self::NotText(line) => problem(format!("this file is not UTF-8 text: see line {line}"))
                .help("save it as UTF-8 text, or move it out of `content/`"),
            Self::Conflict(name) => {
                let message = format!(
                    "a sync service made this copy of `{name}` because two versions were in conflict; the copy is not read"
                );
                Diagnostic::at(Rule::ConflictCopy, Span::new(file, at.clone()), message).help(
                    format!("move anything that is only here into `{name}`, then delete the copy"),
                )
            }
        }
    }
}

/// A file that is not read, and why.
pub(super) type Unread = (Utf8PathBuf, Fault);

/// The files below a folder.
#[derive(Default)]
pub(super) struct Walked {
    /// Files to be read, relative to the dossier's folder, sorted by name.
    pub(super) files: Vec<Utf8PathBuf>,
    /// Files that are not read.
    pub(super) unread: Vec<Unread>,
}

/// Walks a folder in the dossier's folder, if it exists.
pub(super) fn walk(root: &Utf8Path, folder: &str, problems: &mut Diagnostics) -> Walked {
    let mut walker = Walker {
        root: real(root),
        walked: Walked::default(),
        problems,
    };
    let start = root.join(folder);
    if start.symlink_metadata().is_ok() {
        walker.entry(start.as_std_path(), Utf8Path::new(folder), &mut Vec::new());
    }
    walker.walked
}

/// Whether a single file may be read: `site.yaml`.
pub(super) fn single(root: &Utf8Path, name: &str) -> Option<Fault> {
    led_to(root.join(name).as_std_path(), &real(root)).err()
}

struct Walker<'a> {
    /// The dossier's folder, without links in its path.
    root: PathBuf,
    walked: Walked,
    problems: &'a mut Diagnostics,
}

impl Walker<'_> {
    /// `above`: the folders that contain it, without links in their paths.
    fn entry(&mut self, disk: &Path, path: &Utf8Path, above: &mut Vec<PathBuf>) {
        let real = match led_to(disk, &self.root) {
            Ok(real) => real,
            Err(fault) => return self.walked.unread.push((path.to_owned(), fault)),
        };
        if real.is_dir() {
            if above.contains(&real) {
                let fault = Fault::LeadsBack;
                return self.walked.unread.push((path.to_owned(), fault));
            }
            above.push(real);
            self.folder(disk, path, above);
            above.pop();
        } else if real.is_file() {
            match conflict(path.file_name().unwrap_or("")) {
                Some(name) => {
                    let fault = Fault::Conflict(name);
                    self.walked.unread.push((path.to_owned(), fault));
                }
                None => self.walked.files.push(path.to_owned()),
            }
        }
    }

    fn folder(&mut self, disk: &Path, path: &Utf8Path, above: &mut Vec<PathBuf>) {
        let entries = fs::read_dir(disk).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => {
                let fault = Fault::Refused(Refusal::of(&error));
                return self.walked.unread.push((path.to_owned(), fault));
            }
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name();
            if is_leftover(&name.to_string_lossy()) {
                continue;
            }
            match name.to_str() {
                // With `/` on every machine.
                Some(name) => self.entry(
                    &entry.path(),
                    Utf8Path::new(&format!("{path}/{name}")),
                    above,
                ),
                None => {
                    let whole = path.as_std_path().join(&name);
                    let message = format!("the file name `{}` is not UTF-8 text", whole.display());
                    self.problems
                        .push(Diagnostic::nowhere(Rule::UnreadableFile, message).help("rename it"));
                }
            }
        }
    }
}

/// Reports folders of records next to `content/` that are not read. Other folders may have these names too: their files have no
/// front matter.
pub(super) fn check_beside_content(root: &Utf8Path, problems: &mut Diagnostics) {
    let is_record = |path: &Utf8Path| {
        let mut begin = [0; 4];
        let file = fs::File::open(path);
        path.extension() == Some("md")
            && file.is_ok_and(|mut file| file.read_exact(&mut begin).is_ok())
            && begin.starts_with(b"---")
    };
    for folder in Kind::ALL.iter().map(|kind| kind.folder()) {
        let entries = root.join(folder).read_dir_utf8().into_iter().flatten();
        let mut paths = entries.filter_map(Result::ok);
        if paths.any(|entry| is_record(entry.path())) {
            let message =
                format!("the records in `{folder}/` are not read because it is not in `content/`");
            problems.push(
                Diagnostic::nowhere(Rule::MisplacedFile, message).help(format!(
                    "move them to `content/{folder}/`, or out of the dossier"
                )),
            );
        }
    }
}

/// A dossier's folder without links in its path.
fn real(root: &Utf8Path) -> PathBuf {
    let named = if root.as_str().is_empty() {
        Utf8Path::new(".")
    } else {
        root
    };
    fs::canonicalize(named).unwrap_or_else(|_| named.into())
}

/// The path without links, if it is in the dossier's folder.
fn led_to(disk: &Path, root: &Path) -> Result<PathBuf, Fault> {
    let is_link = disk.is_symlink();
    let real = fs::canonicalize(disk).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound if is_link => Fault::LeadsNowhere,
        _ => Fault::Refused(Refusal::of(&error)),
    })?;
    if real.starts_with(root) {
        Ok(real)
    } else {
        Err(Fault::LeadsOut)
    }
}

/// Whether a link is followed, because its target is within the dossier's folder.
pub fn is_followed(root: &Utf8Path, link: &Utf8Path) -> bool {
    led_to(link.as_std_path(), &real(root)).is_ok()
}

/// Endings of unfinished and superseded files.
const LEFTOVER_ENDS: [&str; 14] = [
    "~",
    ".bak",
    ".swp",
    ".swo",
    ".swx",
    ".tmp",
    ".orig",
    ".rej",
    ".save",
    ".part",
    ".crdownload",
    ".download",
    "___jb_old___",
    "___jb_tmp___",
];

/// Files that systems put into folders.
const LEFTOVER_NAMES: [&str; 7] = [
    "thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    "icon\r",
    "__macosx",
    "@eadir",
    "$recycle.bin",
];

/// Whether a name is that of a file or folder that a file system, an editor or an office program leaves behind: hidden files,
/// copies, locks and thumbnails.
pub fn is_leftover(name: &str) -> bool {
    let lower = name.to_lowercase();
    let is_autosaved = name.len() > 2 && name.starts_with('#') && name.ends_with('#');
    name.starts_with('.')
        || name.starts_with("~$")
        || is_autosaved
        || LEFTOVER_NAMES.contains(&lower.as_str())
        || LEFTOVER_ENDS.iter().any(|end| lower.ends_with(end))
}

/// The name of the original, if this file is a copy that a sync service made of one of two conflicting versions.
fn conflict(name: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    // Syncthing: `x.sync-conflict-20240102-120000-ABCDEFG.md`.
    if let Some(at) = lower.find(".sync-conflict-") {
        let rest = name.get(at + 1..)?;
        let end = rest.find('.').and_then(|dot| rest.get(dot..)).unwrap_or("");
        return Some(format!("{}{end}", name.get(..at)?));
    }
    // Dropbox, Nextcloud, Seafile: `x (Mira's conflicted copy 2024-01-02).md`, `x (SFConflict …).md`.
    let open = lower.rfind(" (")?;
    let close = open + lower.get(open..)?.find(')')?;
    let inside = lower.get(open + 2..close)?;
    let is_conflict = [
        "conflicted copy",
        "case conflict",
        "sfconflict",
        "conflict copy",
    ]
    .iter()
    .any(|words| inside.contains(words));
    is_conflict.then(|| {
        let (before, after) = (name.get(..open), name.get(close + 1..));
        format!("{}{}", before.unwrap_or(""), after.unwrap_or(""))
    })
}

/// A path below some folder, with `/` on every machine.
pub fn slashed(path: &Utf8Path) -> String {
    let parts: Vec<&str> = path.components().map(|part| part.as_str()).collect();
    parts.join("/")
}

/// All files below a folder, sorted by name. Leftover files are skipped, and links are not followed.
///
/// # Errors
/// Fails if the disk refuses, or a file's name is not text.
pub fn files_below(folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, FolderError> {
    let is_left = |entry: &walkdir::DirEntry| {
        entry.depth() > 0 && is_leftover(&entry.file_name().to_string_lossy())
    };
    let mut files = Vec::new();
    let walk = WalkDir::new(folder).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(|entry| !is_left(entry)) {
        let entry = entry.map_err(|error| {
            let path = error
                .path()
                .map_or_else(|| folder.to_string(), |path| path.display().to_string());
            let error = error.into_io_error();
            let error = error.unwrap_or_else(|| io::Error::other("it cannot be listed"));
            FolderError::Disk(path, error)
        })?;
        if entry.file_type().is_file() {
            let path = Utf8PathBuf::from_path_buf(entry.into_path());
            files.push(path.map_err(|path| FolderError::Name(path.display().to_string()))?);
        }
    }
    Ok(files)
}

/// A file's text. A file that cannot be read is empty, with the reason.
pub(super) fn source(root: &Utf8Path, path: Utf8PathBuf) -> (SourceFile, Option<Fault>) {
    let empty = |path| SourceFile {
        path,
        text: String::new(),
    };
    // Reading a device would not end. Its content is of no use, because no record has such a name.
    if cfg!(windows) && path.file_stem().is_some_and(is_device) {
        return (empty(path), None);
    }
    let bytes = match fs::read(root.join(&path)) {
        Ok(bytes) => bytes,
        Err(error) => return (empty(path), Some(Fault::Refused(Refusal::of(&error)))),
    };
    if bytes.len() > LARGEST {
        return (empty(path), Some(Fault::TooLarge(bytes.len() >> 20)));
    }
    match String::from_utf8(bytes) {
        Ok(text) => {
            let text = text
                .strip_prefix('\u{feff}')
                .map(str::to_owned)
                .unwrap_or(text);
            (SourceFile { path, text }, None)
        }
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let before = error.as_bytes().iter().take(valid);
            let line = before.filter(|byte| **byte == b'\n').count() + 1;
            // Only for showing the place of the error.
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            (SourceFile { path, text }, Some(Fault::NotText(line)))
        }
    }
}

/// A clipping's path below the folder of clippings, without invisible characters, as articles name it.
pub(super) fn clipping_name(path: &Utf8Path) -> String {
    seen(&composed(
        path.strip_prefix(CLIPPINGS).unwrap_or(path).as_str(),
    ))
}

/// Reads a clipping.
pub(super) fn clipping(root: &Utf8Path, path: &Utf8Path) -> Result<ClippingFile, Unread> {
    let bytes = fs::read(root.join(path))
        .map_err(|error| (path.to_owned(), Fault::Refused(Refusal::of(&error))))?;
    Ok(ClippingFile {
        path: clipping_name(path),
        sha256: fingerprint(&bytes),
        bytes: Arc::new(bytes),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_programs_leave_behind_are_not_part_of_a_dossier() {
        for name in [
            ".#about.md",
            ".DS_Store",
            "about.md~",
            "#about.md#",
            "Thumbs.db",
            "desktop.ini",
            "x.md___jb_old___",
            "x.md.swp",
            "x.md.bak",
            "~$letter.docx",
            ".~lock.x.odt#",
            "__MACOSX",
        ] {
            assert!(is_leftover(name), "{name}");
        }
        for name in ["about.md", "C#", "#1.md", "tmp.md", "bak", "a~b.md"] {
            assert!(!is_leftover(name), "{name}");
        }
    }

    #[test]
    fn copies_in_conflict_name_their_original() {
        for name in [
            "mira.sync-conflict-20240102-120000-ABCDEFG.md",
            "mira (Ana's conflicted copy 2024-01-02).md",
            "mira (conflicted copy 2024-01-02 120000).md",
            "mira (SFConflict ana@x.example 2024-01-02).md",
        ] {
            assert_eq!(conflict(name).as_deref(), Some("mira.md"), "{name}");
        }
        assert_eq!(conflict("notes (two).md"), None);
    }
}
