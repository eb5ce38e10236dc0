//! Explains why a folder is not a dossier, and where one may be.

use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use thiserror::Error;

use crate::diagnostic::Refusal;

/// Why a folder could not be read at all.
#[derive(Debug, Error)]
pub enum FolderError {
    /// There is no such folder.
    #[error("there is no folder `{0}`\n{ELSEWHERE}")]
    Absent(Utf8PathBuf),
    /// The folder has no `site.yaml`, but a file with a similar name.
    #[error(
        "`{0}` is not a dossier: it has no `site.yaml`, only a file called `{1}`\nrename that file to `site.yaml`"
    )]
    Misnamed(Utf8PathBuf, String),
    /// The folder has no `site.yaml`, but a folder near it may have one.
    #[error("`{root}` is not a dossier: it has no `site.yaml`\n{nearby}", root = .0, nearby = elsewhere(.1.as_deref()))]
    NoSite(Utf8PathBuf, Option<Utf8PathBuf>),
    /// The name of this file is not text.
    #[error("the file name `{0}` is not UTF-8 text\nrename the file")]
    Name(String),
    /// The disk refused.
    #[error("{}", Refusal::about(.1, &format!("`{}` could not be read", .0)))]
    Disk(String, #[source] io::Error),
}

impl FolderError {
    /// Why a folder in which no `site.yaml` was found is not a dossier.
    pub fn without_site(root: &Utf8Path) -> Self {
        match root.join(SITE).metadata() {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                Self::Disk(root.join(SITE).into(), error)
            }
            _ if !named(root).exists() => Self::Absent(root.to_owned()),
            _ => match misnamed(root) {
                Some(name) => Self::Misnamed(root.to_owned(), name),
                None => Self::NoSite(root.to_owned(), near(root)),
            },
        }
    }
}

/// Help for users who did not name a dossier.
const ELSEWHERE: &str = "run this in the folder of a dossier, name one with `--dossier FOLDER`, or make one with `dossier init FOLDER`";

fn elsewhere(near: Option<&Utf8Path>) -> String {
    match near {
        Some(near) => format!("`{near}` is a dossier: use `--dossier {near}`"),
        None => ELSEWHERE.to_owned(),
    }
}

/// The path of the folder, `.` if it is empty.
fn named(folder: &Utf8Path) -> Utf8PathBuf {
    match folder.as_str() {
        "" => Utf8PathBuf::from("."),
        _ => folder.to_owned(),
    }
}

/// The file that makes a folder a dossier.
pub(super) const SITE: &str = "site.yaml";

/// The name of a file that was probably meant to be `site.yaml`.
fn misnamed(root: &Utf8Path) -> Option<String> {
    let entries = named(root).read_dir_utf8().ok()?.filter_map(Result::ok);
    let names = entries.map(|entry| entry.file_name().to_owned());
    let near = ["site.yml", "site.yaml.txt", "site.yml.txt", SITE];
    names
        .filter(|name| near.contains(&name.to_lowercase().as_str()) && name != SITE)
        .min()
}

/// A dossier that was probably meant: the only one inside this folder, or the nearest one that contains it.
fn near(root: &Utf8Path) -> Option<Utf8PathBuf> {
    const DEEPEST: usize = 8;
    let is_dossier = |folder: &Utf8PathBuf| folder.join(SITE).is_file();
    let is_here = ["", "."].contains(&root.as_str());
    let above: Vec<Utf8PathBuf> = match is_here {
        true => (1..=DEEPEST)
            .map(|up| vec![".."; up].join("/").into())
            .collect(),
        false => root.ancestors().skip(1).map(named).collect(),
    };
    let entries = root.read_dir_utf8().ok()?.filter_map(Result::ok);
    let below = entries.map(|entry| match is_here {
        true => Utf8PathBuf::from(entry.file_name()),
        false => entry.into_path(),
    });
    let mut below = below.filter(is_dossier);
    let only = below.next();
    only.filter(|_| below.next().is_none())
        .or_else(|| above.into_iter().find(is_dossier))
}
