//! Writes clippings and drafts to the disk: in one step, and never over an existing file.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use thiserror::Error;

use super::draft::{Drafted, ascii_slug, drafted, free_id};
use super::ledger::pending;
use super::pieces::{ReadClipping, read};
use super::proposals::{Proposal, proposals, record_draft, record_kind};
use super::standing::times;
use crate::content::folder::CLIPPINGS;
use crate::content::naming::is_device;
use crate::content::write::NewRecord;
use crate::content::{ClippingFile, Content, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Refusal};
use crate::disk::{create_new, fingerprint};

/// The folder for drafts.
const ARTICLES: &str = "content/articles";

/// Why a draft could not be written.
#[derive(Debug, Error)]
pub enum ClippingError {
    /// The file exists already and is unchanged.
    #[error("`{0}` already exists and is never overwritten\nmove it away")]
    Exists(Utf8PathBuf),
    /// The draft would be outside `content/articles/`, or that folder is outside `content/`.
    #[error(
        "`{0}` leads out of the dossier's `content/`, and nothing is written there\nreplace the link with a folder"
    )]
    Outside(Utf8PathBuf),
    /// An error from the file system.
    #[error("{}", Refusal::about(.1, &format!("`{}` could not be written", .0)))]
    Disk(Utf8PathBuf, #[source] io::Error),
}

/// Drafts an article from each pending clipping and writes it. `each` is called after every clipping, with the total number. Does
/// nothing if no clipping is pending.
///
/// # Errors
/// Fails if the disk refuses. Clippings that cannot be read are reported in the diagnostics.
pub fn convert(
    root: &Utf8Path,
    content: &Content,
    each: impl Fn(usize) + Sync,
) -> Result<Conversion, ClippingError> {
    let waiting = pending(content);
    let one = || each(waiting.len());
    convert_some(root, content, &waiting, &BTreeMap::new(), None, &one)
}

/// Names in these clippings that have no record, the most frequent first. Writes nothing.
pub fn proposed(content: &Content, clippings: &[&ClippingFile]) -> Vec<Proposal> {
    let gazetteer = content.gazetteer();
    let read: Vec<(&ClippingFile, ReadClipping)> = clippings
        .par_iter()
        .flat_map_iter(|clipping| {
            let read = read(clipping, &gazetteer);
            read.into_iter().flatten().map(|read| (*clipping, read))
        })
        .collect();
    let readings = read
        .iter()
        .map(|(clipping, read)| (*clipping, &read.reading));
    without_shared(proposals(readings, &content.decisions), content)
}

/// Removes publishers whose name several records share. They have records, and only an editor can choose one.
fn without_shared(mut proposals: Vec<Proposal>, content: &Content) -> Vec<Proposal> {
    proposals.retain(|one| {
        one.kind != Some("publisher") || content.publishers_named(&one.name).is_empty()
    });
    proposals
}

/// The result of converting clippings.
#[derive(Clone, Debug, Default)]
pub struct Conversion {
    /// The articles that were written.
    pub drafts: Vec<NewRecord>,
    /// Problems with reading clippings.
    pub problems: Diagnostics,
    /// Names in the clippings that have no record, the most frequent first.
    pub proposals: Vec<Proposal>,
}

/// Drafts articles from these clippings and writes them. `names` maps paths to the names that the files had at their source; `each`
/// is called after every clipping.
///
/// # Errors
/// Fails if the disk refuses. Clippings that cannot be read are reported in the diagnostics.
pub fn convert_some(
    root: &Utf8Path,
    content: &Content,
    clippings: &[&ClippingFile],
    names: &BTreeMap<String, String>,
    id: Option<&str>,
    each: &(dyn Fn() + Sync),
) -> Result<Conversion, ClippingError> {
    let gazetteer = content.gazetteer();
    let read: Vec<(&ClippingFile, Result<Drafted, Diagnostic>)> = clippings
        .par_iter()
        .flat_map_iter(|clipping| {
            let name = names.get(&clipping.path).unwrap_or(&clipping.path);
            let drafted = drafted(clipping, name, content, &gazetteer);
            each();
            drafted.into_iter().map(|drafted| (*clipping, drafted))
        })
        .collect();
    let proposals = proposals(
        read.iter().filter_map(|(clipping, drafted)| {
            let drafted = drafted.as_ref().ok()?;
            Some((*clipping, &drafted.reading))
        }),
        &content.decisions,
    );
    let mut drafts: Vec<NewRecord> = Vec::new();
    let mut ids: BTreeSet<String> = content
        .articles
        .iter()
        .map(|article| article.id.to_lowercase())
        .collect();
    let mut problems = Diagnostics::default();
    let mut made: BTreeSet<String> = BTreeSet::new();
    for (clipping, drafted) in read {
        match drafted {
            // If two data files contain the same item, it becomes one article.
            Ok(drafted) if !made.insert(drafted.sha256.clone()) => {}
            Ok(drafted) => {
                problems.extend(times(clipping, &drafted.reading));
                let wanted = id.unwrap_or(&drafted.id);
                let id = free_id(wanted, |id| ids.contains(id) || is_file(root, id));
                ids.insert(id.clone());
                let draft = drafted.placed(id);
                write(root, &draft)?;
                drafts.push(draft);
            }
            Err(problem) => problems.push(problem),
        }
    }
    Ok(Conversion {
        drafts,
        problems,
        proposals: without_shared(proposals, content),
    })
}

/// Writes a record for each proposal of a known kind, and returns the files. Never overwrites a file.
///
/// # Errors
/// Fails if the disk refuses.
pub fn write_records(
    root: &Utf8Path,
    content: &Content,
    proposals: &[Proposal],
) -> Result<Vec<NewRecord>, ClippingError> {
    let mut made: Vec<NewRecord> = Vec::new();
    for proposal in proposals {
        let Some(kind) = proposal.kind.map(record_kind) else {
            continue;
        };
        let folder = &format!("content/{}", kind.folder());
        let is_taken = |id: &str| {
            let file = root.join(folder).join(format!("{id}.md"));
            has_record(content, folder, id) || file.symlink_metadata().is_ok()
        };
        let Some(draft) = record_draft(proposal, is_taken) else {
            continue;
        };
        write(root, &draft)?;
        made.push(draft);
    }
    Ok(made)
}

/// Whether a record in a folder has this id, regardless of case.
fn has_record(content: &Content, folder: &str, id: &str) -> bool {
    fn any<T>(records: &[Record<T>], id: &str) -> bool {
        records.iter().any(|one| one.id.to_lowercase() == id)
    }
    match folder {
        "content/places" => any(&content.places, id),
        "content/publishers" => any(&content.publishers, id),
        _ => any(&content.actors, id),
    }
}

/// Whether the folder for articles contains a file named after this id.
fn is_file(root: &Utf8Path, id: &str) -> bool {
    root.join(ARTICLES)
        .join(format!("{id}.md"))
        .symlink_metadata()
        .is_ok()
}

/// Stores bytes as a clipping, under a name made from `name`, and returns the clipping. Bytes that are already stored are not
/// stored again, and no file is overwritten.
///
/// # Errors
/// Fails if the disk refuses, or if the folder for clippings is outside the dossier.
pub fn store(
    root: &Utf8Path,
    content: &Content,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Stored, ClippingError> {
    let sha256 = fingerprint(&bytes);
    if let Some(known) = content
        .clippings
        .iter()
        .find(|known| known.sha256 == sha256)
    {
        return Ok(Stored::Known(known.path.clone()));
    }
    let folder = folder(root, CLIPPINGS)?;
    let (stem, extension) = safe_name(name);
    let fitting = |number: usize| match number {
        1 => format!("{stem}{extension}"),
        number => format!("{stem}-{number}{extension}"),
    };
    for path in (1..).map(fitting) {
        let target = folder.join(&path);
        if create_new(&target, &bytes).map_err(|error| ClippingError::Disk(target, error))? {
            return Ok(Stored::New(ClippingFile {
                path,
                bytes: bytes.into(),
                sha256,
            }));
        }
    }
    Err(ClippingError::Exists(folder))
}

/// The name under which a file is stored, if it is free.
pub fn stored_name(name: &str) -> String {
    let (stem, extension) = safe_name(name);
    format!("{stem}{extension}")
}

/// Whether a clipping's file name is another name with a number that was added because that name was taken: `pier-2.txt` for
/// `pier.txt`.
pub fn is_numbered(kept: &str, name: &str) -> bool {
    let (kept, name) = (Utf8Path::new(kept), Utf8Path::new(name));
    let stem = name.file_stem().unwrap_or_default();
    let number = kept.file_stem().unwrap_or_default().strip_prefix(stem);
    let number = number.and_then(|rest| rest.strip_prefix('-'));
    kept.extension() == name.extension()
        && number
            .is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()))
}

/// A stored clipping.
#[derive(Clone, Debug)]
pub enum Stored {
    /// A clipping with these bytes existed already; its path.
    Known(String),
    /// A new clipping.
    New(ClippingFile),
}

/// The stem and the extension of a file name that is valid on every disk.
fn safe_name(name: &str) -> (String, String) {
    let name = Utf8Path::new(name);
    let slug = ascii_slug(name.file_stem().unwrap_or_default());
    let ending: String = name
        .extension()
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(8)
        .collect();
    let stem = match slug.as_str() {
        "" => "clipping".to_owned(),
        device if is_device(device) => format!("clipping-{device}"),
        _ => slug,
    };
    match ending.is_empty() {
        true => (stem, String::new()),
        false => (stem, format!(".{}", ending.to_ascii_lowercase())),
    }
}

/// Writes a new record into the dossier in `root`. The file is complete or absent, and no file is overwritten.
///
/// # Errors
/// Fails if a file of that name exists, the record's path leads elsewhere, or the disk refuses.
pub fn write(root: &Utf8Path, draft: &NewRecord) -> Result<(), ClippingError> {
    if !draft.is_in_place() {
        return Err(ClippingError::Outside(draft.path.clone().into()));
    }
    let folder = folder(root, &draft.folder())?;
    let target = folder.join(format!("{}.md", draft.id));
    match create_new(&target, draft.markdown.as_bytes()) {
        Ok(true) => Ok(()),
        Ok(false) => Err(ClippingError::Exists(target)),
        Err(error) => Err(ClippingError::Disk(target, error)),
    }
}

/// A folder of the dossier, created if needed. Refused if a link leads out of `content/`.
fn folder(root: &Utf8Path, name: &str) -> Result<Utf8PathBuf, ClippingError> {
    let folder = root.join(name);
    std::fs::create_dir_all(&folder).map_err(|error| ClippingError::Disk(folder.clone(), error))?;
    let real = |path: &Utf8Path| {
        path.canonicalize_utf8()
            .map_err(|error| ClippingError::Disk(path.to_owned(), error))
    };
    if real(&folder)?.starts_with(real(&root.join("content"))?) {
        Ok(folder)
    } else {
        Err(ClippingError::Outside(folder))
    }
}

#[cfg(test)]
mod tests {
    use super::super::draft::tests::{article, written};
    use super::*;
    use crate::content::shapes::Kind;

    const TEXT: &str = "Old pier stays\n\nThe council of the harbour town decided on Monday that its old pier will stay for ten more years.";

    fn converted(root: &Utf8Path) -> (Vec<String>, usize) {
        let (content, problems) = crate::content::read(root).unwrap();
        assert_eq!(problems.counts().errors, 0, "{problems:#?}");
        let Conversion {
            drafts, problems, ..
        } = convert(root, &content, |_| ()).unwrap();
        (
            drafts.into_iter().map(|draft| draft.path).collect(),
            problems.iter().count(),
        )
    }

    fn files(root: &Utf8Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(root.join(ARTICLES))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn every_clipping_is_drafted_once_under_a_unique_name() {
        let other = format!("{TEXT} Nobody spoke against it.");
        let files_of = [
            ("content/clippings/a.txt", TEXT),
            ("content/clippings/b.txt", &other),
            ("content/clippings/c.pdf", "x"),
            article("old-pier-stays", ""),
        ];
        let root = written(&files_of);
        assert_eq!(
            converted(&root),
            (
                vec![
                    "content/articles/old-pier-stays-2.md".into(),
                    "content/articles/old-pier-stays-3.md".into()
                ],
                1
            )
        );
        assert_eq!(
            files(&root),
            [
                "old-pier-stays-2.md",
                "old-pier-stays-3.md",
                "old-pier-stays.md"
            ]
        );
        assert_eq!(converted(&root), (vec![], 1));
        std::fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn the_folder_of_articles_is_made_and_no_file_is_overwritten() {
        let root = written(&[("content/clippings/a.txt", TEXT)]);
        assert_eq!(converted(&root).0.len(), 1);
        let draft = NewRecord::new(Kind::Article, "old-pier-stays", "lost".into());
        assert!(matches!(
            write(&root, &draft),
            Err(ClippingError::Exists(_))
        ));
        assert!(
            !std::fs::read_to_string(root.join(&draft.path))
                .unwrap()
                .contains("lost")
        );
        assert_eq!(files(&root), ["old-pier-stays.md"]);
        std::fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn nothing_is_written_elsewhere() {
        let root = written(&[]);
        for (id, path) in [
            ("x", "content/articles/../x.md"),
            ("../x", "content/articles/../x.md"),
            ("x", "/tmp/x.md"),
            ("", "content/articles/.md"),
            ("x", "content/actors/x.md"),
        ] {
            let draft = NewRecord {
                path: path.into(),
                ..NewRecord::new(Kind::Article, id, "x".into())
            };
            assert!(
                matches!(write(&root, &draft), Err(ClippingError::Outside(_))),
                "{path}"
            );
        }
        std::fs::remove_dir_all(root).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_dossier_is_not_followed() {
        let (root, elsewhere) = (written(&[("content/actors/x.md", "x")]), written(&[]));
        std::os::unix::fs::symlink(&elsewhere, root.join(ARTICLES)).unwrap();
        let draft = NewRecord::new(Kind::Article, "x", "x".into());
        assert!(matches!(
            write(&root, &draft),
            Err(ClippingError::Outside(_))
        ));
        std::fs::remove_dir_all(root).unwrap();
        std::fs::remove_dir_all(elsewhere).unwrap();
    }
}
