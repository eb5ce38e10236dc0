//! File names: what a record's path says about it, and which names all disks, hosts and addresses allow.
//!
//! The same rules apply to records and static files. Names that pass here can be published.

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};

use super::choice::Choice;
use super::kind::Kind;
use super::whole::Record;
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Rule, Span, nearest};
use crate::text::fold::{composed, is_mark};
use crate::text::unseen::{name as unseen_name, runs_from_right, unseen};

/// The longest name, in bytes, on common file systems.
pub const LONGEST_NAME: usize = 255;

/// The longest id, in bytes, so that its page has a valid file name.
pub const LONGEST_ID: usize = LONGEST_NAME - ".html".len();

/// A form in which two names are equal if some disk treats them as the same: composed, and without case in any script.
pub fn folded(name: &str) -> String {
    let fold = |c: char| match c {
        // A separate letter with the same capital as `i`.
        'ı' => "ı".to_owned(),
        // By way of capitals: `ς`, `ſ` and `ﬁ` have those of `σ`, `s` and `fi`.
        c => c.to_uppercase().flat_map(char::to_lowercase).collect(),
    };
    let small: String = composed(name).chars().map(fold).collect();
    composed(&small)
}

/// Whether an id consists of valid letters, digits and hyphens.
fn is_id(id: &str) -> bool {
    let mut before = '-';
    !id.is_empty()
        && id.chars().all(|c| {
            let fits = c.is_alphanumeric() || c == '-' || (is_mark(c) && before != '-');
            before = c;
            fits
        })
}

/// Why a name, or a folder in a path, cannot be stored on every disk.
pub fn fault(name: &str) -> Option<String> {
    const SIGNS: [char; 8] = ['<', '>', ':', '"', '\\', '|', '?', '*'];
    let stem = name.split('.').next().unwrap_or(name);
    if name.len() > LONGEST_NAME {
        Some(format!("is longer than {LONGEST_NAME} bytes"))
    } else if name.chars().any(char::is_control) {
        Some("contains a control character, such as a tab".to_owned())
    } else if let Some(one) = unseen(name, runs_from_right(name)).first() {
        let sign = unseen_name(one.sign);
        Some(format!("contains an invisible character, {sign}"))
    } else if let Some(sign) = name.chars().find(|c| SIGNS.contains(c)) {
        Some(format!(
            "contains the character `{sign}`, which Windows does not allow"
        ))
    } else if name.ends_with(['.', ' ']) {
        Some("ends in a full stop or a space, which Windows removes".to_owned())
    } else if is_device(stem.trim_end()) {
        Some(format!("is the name of a device, `{stem}`, on Windows"))
    } else {
        None
    }
}

/// The difference between two names with the same folded form.
fn difference(one: &str, other: &str) -> &'static str {
    if composed(one) == composed(other) {
        "how their accents are stored"
    } else if one.to_lowercase() == other.to_lowercase() {
        "capitals"
    } else {
        "forms of the same letters"
    }
}

/// Reports static files that some disks cannot store, because of their own names or of each other's.
pub(super) fn check_static(paths: &[Utf8PathBuf], problems: &mut Diagnostics) {
    let mut report = |message: String, help: &str| {
        problems.push(Diagnostic::nowhere(Rule::BadId, message).help(help));
    };
    for path in paths {
        if let Some(why) = path.as_str().split('/').find_map(fault) {
            let message = format!("the file name `{}` {why}", path.as_str().escape_debug());
            report(message, "rename it, and update the links to it");
        }
    }
    let mut seen: BTreeMap<String, &Utf8Path> = BTreeMap::new();
    for path in paths {
        let Some(known) = seen.insert(folded(path.as_str()), path) else {
            continue;
        };
        let what = difference(known.as_str(), path.as_str());
        let message = format!(
            "the names of the files `{known}` and `{path}` differ only in {what}, and many disks treat them as the same file"
        );
        report(message, "rename one of them, and update the links to it");
    }
    for path in paths {
        let mut folders = path.ancestors().skip(1);
        if let Some(known) = folders.find_map(|folder| seen.get(&folded(folder.as_str()))) {
            let message = format!(
                "the file `{known}` is in the place of a folder that `{path}` needs on many disks"
            );
            report(message, "rename one of them, and update the links to it");
        }
    }
}

/// Reports a dossier's static files whose names many disks treat as that of a theme's file. A file with the same name replaces the
/// theme's; one with nearly the same name does not.
pub fn check_beside(own: &BTreeSet<String>, theme: &BTreeSet<String>, problems: &mut Diagnostics) {
    let by_folded: BTreeMap<String, &String> =
        theme.iter().map(|path| (folded(path), path)).collect();
    for path in own.iter().filter(|path| !theme.contains(*path)) {
        let Some(known) = by_folded.get(&folded(path)) else {
            continue;
        };
        let what = difference(known, path);
        let message = format!(
            "the names of the theme's file `{known}` and of `{path}` differ only in {what}, and many disks treat them as the same file"
        );
        problems.push(Diagnostic::nowhere(Rule::BadId, message).help(format!(
            "rename it to `{known}` if it replaces the theme's file; otherwise give it another name"
        )));
    }
    let folded_own: BTreeMap<String, &String> =
        own.iter().map(|path| (folded(path), path)).collect();
    let above = |path: &str, files: &BTreeMap<String, &String>| {
        let mut folders = Utf8Path::new(path).ancestors().skip(1);
        folders.find_map(|folder| {
            files
                .get(&folded(folder.as_str()))
                .map(|file| (*file).clone())
        })
    };
    let under_theme = own
        .iter()
        .filter_map(|path| Some((above(path, &by_folded)?, path)));
    let under_own = theme
        .iter()
        .filter_map(|path| Some((above(path, &folded_own)?, path)));
    let mut seen = BTreeSet::new();
    for (file, path) in under_theme.chain(under_own) {
        let message = format!(
            "the file `{file}` is in the place of a folder that `{path}` needs on many disks"
        );
        if seen.insert(file) {
            problems.push(
                Diagnostic::nowhere(Rule::BadId, message)
                    .help("give the dossier's file another name, and update the links to it"),
            );
        }
    }
}

/// What a path says about its record: kind and id; `None` if no record belongs there.
pub fn kind_and_id(path: &Utf8Path) -> Option<(Kind, String)> {
    let (file, mut problems) = (FileId::default(), Diagnostics::default());
    let kind = kind_of(file, path, &mut problems)?;
    Some((kind, id_of(file, path, kind, &mut problems)?))
}

/// The kind of record for a file's folder.
pub(super) fn kind_of(file: FileId, path: &Utf8Path, problems: &mut Diagnostics) -> Option<Kind> {
    let folder = path.components().nth(1).map_or("", |part| part.as_str());
    let in_folder = path.components().count() > 2;
    let kind = Kind::ALL
        .iter()
        .find(|kind| in_folder && kind.folder() == folder);
    if let Some(kind) = kind
        && path.extension() == Some("md")
    {
        return Some(*kind);
    }
    let at = Span::new(file, 0..0);
    problems.push(match kind {
        Some(kind) => Diagnostic::at(Rule::MisplacedFile, at, format!("{} must be a file that ends in `.md`", kind.with_article()))
            .help("rename it, or move it out of `content/`; a raw text belongs in `content/clippings/`"),
        None => {
            let problem = Diagnostic::at(Rule::MisplacedFile, at, "no kind of record belongs here");
            let folders = Kind::ALL.iter().map(|kind| kind.folder()).chain(["clippings", "areas"]);
            match nearest(folder, folders).filter(|_| in_folder) {
                _ if folder == "areas" => problem.help("an outline must be a file that ends in `.geojson`; move anything else out of `content/`"),
                Some(near) => problem.help(format!("did you mean the folder `content/{near}/`? Move the file there")),
                None => problem.help("move it out of `content/`, or to the folder where it belongs: records go in `content/articles/`, `actors/`, `places/`, `claims/`, `questions/`, `events/`, `terms/`, `publishers/` and `pages/`; outlines of places in `content/areas/`, raw texts in `content/clippings/`"),
            }
        }
    });
    None
}

/// Addresses that the site uses itself. Prose pages are next to them and must not replace them.
pub const OWN_PAGES: [&str; 16] = [
    "404",
    "actors",
    "articles",
    "book",
    "chronology",
    "claims",
    "corrections",
    "gaps",
    "glossary",
    "index",
    "map",
    "network",
    "places",
    "questions",
    "search",
    "sources",
];

/// Whether Windows reserves a file name, without its extension, for a device. A dossier with such a file can be neither checked out
/// nor read there.
pub fn is_device(stem: &str) -> bool {
    let name = stem.to_ascii_lowercase();
    let port = name.strip_prefix("com").or(name.strip_prefix("lpt"));
    let is_port = port.is_some_and(|port| {
        let mut signs = port.chars();
        matches!(signs.next(), Some('0'..='9' | '¹' | '²' | '³')) && signs.next().is_none()
    });
    is_port || matches!(name.as_str(), "con" | "prn" | "aux" | "nul")
}

pub(super) fn id_of(
    file: FileId,
    path: &Utf8Path,
    kind: Kind,
    problems: &mut Diagnostics,
) -> Option<String> {
    let stem = composed(path.file_stem().unwrap_or(""));
    if is_device(&stem) {
        let message = format!(
            "`{stem}` is the name of a device on Windows, where no file can be called that"
        );
        let problem = Diagnostic::at(Rule::BadId, Span::new(file, 0..0), message);
        let other = format!("{stem}-{}", kind.as_str());
        problems.push(problem.help(format!("rename the file, for example to `{other}.md`")));
        return None;
    }
    if kind == Kind::Page && OWN_PAGES.contains(&folded(&stem).as_str()) {
        let message = format!("the site already has a page `{stem}.html`");
        let problem = Diagnostic::at(Rule::BadId, Span::new(file, 0..0), message);
        problems.push(problem.help(format!("rename the file, for example to `about-{stem}.md`")));
        return None;
    }
    if stem.len() > LONGEST_ID {
        let message = format!(
            "this id has {} bytes, too long for the file name of its page: the limit is {LONGEST_ID}",
            stem.len()
        );
        problems.push(
            Diagnostic::at(Rule::BadId, Span::new(file, 0..0), message)
                .help("give the file a shorter name"),
        );
        return None;
    }
    if is_id(&stem) {
        return Some(stem);
    }
    let problem = Diagnostic::at(
        Rule::BadId,
        Span::new(file, 0..0),
        format!("`{stem}` cannot be used as an id and an address"),
    );
    problems.push(problem.help(format!(
        "an id is made of letters, digits and hyphens: rename the file, for example to `{}.md` if no other file has that name",
        super::headings::slug(&stem)
    )));
    None
}

/// Reports records of one kind whose addresses are the same, or are the same on some disks.
pub(super) fn check_ids<T>(kind: Kind, records: &[Record<T>], problems: &mut Diagnostics) {
    let mut first: BTreeMap<String, &Record<T>> = BTreeMap::new();
    for record in records {
        let Some(known) = first.insert(folded(&record.id), record) else {
            continue;
        };
        let message = if known.id == record.id {
            format!(
                "the id `{}` already belongs to another {}",
                record.id,
                kind.as_str()
            )
        } else {
            format!(
                "the ids `{}` and `{}` differ only in {}, and many disks treat them as the same",
                known.id,
                record.id,
                difference(&known.id, &record.id)
            )
        };
        problems.push(
            Diagnostic::at(Rule::DuplicateId, Span::new(record.file, 0..0), message)
                .label("this file")
                .related(Span::new(known.file, 0..0), "the other one")
                .help("rename one of the files, and update the references to it"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_some_disk_takes_for_one_are_folded_together() {
        for (one, other) in [
            ("velm", "VELM"),
            ("λόγος", "λόγοσ"),
            ("ΛΌΓΟΣ", "λόγος"),
            ("ſea", "sea"),
            ("ﬁre", "fire"),
            ("stra\u{df}e", "strasse"),
            ("\u{e9}", "e\u{301}"),
            ("\u{c9}", "e\u{301}"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} {other}");
        }
        assert_ne!(folded("é"), folded("e"));
        assert_ne!(folded("ı"), folded("i"));
    }

    #[test]
    fn a_name_is_one_that_every_disk_can_hold() {
        let long = "x".repeat(256);
        for name in [
            "con",
            "aux.txt",
            "NUL.tar.gz",
            "com1.",
            "a:b",
            "a<b>",
            "a\\b",
            "a\tb",
            "a.",
            "a ",
            "a?",
            &long,
        ] {
            assert!(fault(name).is_some(), "{name}");
        }
        for name in [
            "a",
            "con-1.txt",
            "a b.png",
            "é.txt",
            ".htaccess",
            "a+b(1).pdf",
            "console.log",
        ] {
            assert_eq!(fault(name), None, "{name}");
        }
    }

    #[test]
    fn an_id_has_letters_digits_and_hyphens_of_any_script() {
        for id in ["a", "a-1", "ü", "हिन्दी", "สวัสดี", "速報", "خبر"]
        {
            assert!(is_id(id), "{id}");
        }
        for id in [
            "",
            "a b",
            "a.b",
            "a/b",
            "a_b",
            "\u{301}a",
            "-\u{301}",
            "a\u{200d}b",
            "a\u{202e}b",
        ] {
            assert!(!is_id(id), "{id}");
        }
    }

    #[test]
    fn no_record_has_the_name_of_a_device() {
        let id = |stem: &str| kind_and_id(Utf8Path::new(&format!("content/actors/{stem}.md")));
        for device in [
            "con",
            "PRN",
            "Aux",
            "nul",
            "com1",
            "COM9",
            "lpt0",
            "lpt\u{b9}",
        ] {
            assert_eq!(id(device), None, "{device}");
        }
        for sound in [
            "console",
            "com",
            "lpt",
            "com10",
            "nul-2",
            "auxiliaries",
            "comx",
        ] {
            assert_eq!(id(sound), Some((Kind::Actor, sound.to_owned())));
        }
    }

    #[test]
    fn an_id_is_composed() {
        let path = Utf8Path::new("content/places/sa\u{303}o-bento.md");
        assert_eq!(
            kind_and_id(path),
            Some((Kind::Place, "s\u{e3}o-bento".to_owned()))
        );
    }
}
