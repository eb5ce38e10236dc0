//! The files of a theme: the embedded ones in their layers, and the dossier's own laid over them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use include_dir::Dir;

use super::error::ThemeError;
use super::layer::Layer;
use crate::content::folder::{is_followed, is_leftover};
use crate::text::fold::composed;

/// What a template's name may end in. Text in all of these is escaped.
pub(super) const SUFFIXES: [&str; 4] = [".html", ".xml", ".svg", ".atom"];

/// The files of embedded folders and of one on disk, which need not exist, by name relative to it with `/` between the
/// parts. Of two with one name the later's counts, and the disk's is the last. Notes and dot files are left out.
///
/// # Errors
/// The folder on disk cannot be read, or holds a link to a folder or a name that is not text.
pub(super) fn read(
    embedded: &[&Dir<'static>],
    folder: &Utf8Path,
) -> Result<BTreeMap<String, Layer>, ThemeError> {
    let mut found = embedded_only(embedded);
    match folder.symlink_metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        _ => take_disk(folder, "", &mut found)?,
    }
    Ok(found)
}

/// The files of embedded folders by name; of two with one name the later's.
pub(super) fn embedded_only(embedded: &[&Dir<'static>]) -> BTreeMap<String, Layer> {
    let mut found = BTreeMap::new();
    for folder in embedded {
        take_embedded(folder, &mut found);
    }
    found
}

/// The templates' names and texts, without byte order marks and with plain line ends, so that pages are the same bytes
/// whichever editor saved them.
///
/// # Errors
/// A name ends in none of the known suffixes, or a file is not text.
pub(super) fn texts(
    templates: &BTreeMap<String, Layer>,
) -> Result<Vec<(&str, String)>, ThemeError> {
    let text = |(name, layer): (&'_ String, &'_ Layer)| {
        let file = || {
            layer
                .file
                .clone()
                .unwrap_or_else(|| Utf8Path::new("templates").join(name))
        };
        if !SUFFIXES.iter().any(|suffix| name.ends_with(suffix)) {
            return Err(ThemeError::Suffix { file: file() });
        }
        match str::from_utf8(&layer.bytes) {
            Ok(text) => Ok(text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n")),
            Err(_) => Err(ThemeError::NotText { file: file() }),
        }
    };
    templates
        .iter()
        .map(|it| Ok((it.0.as_str(), text(it)?)))
        .collect()
}

/// Takes the files of words out of the templates, by language: `words/ur.ftl`.
pub(super) fn words(templates: &mut BTreeMap<String, Layer>) -> BTreeMap<String, Layer> {
    let language = |name: &str| {
        let file = name.strip_prefix("words/")?;
        file.strip_suffix(".ftl").map(str::to_owned)
    };
    let all = std::mem::take(templates);
    let mut words = BTreeMap::new();
    for (name, layer) in all {
        match language(&name) {
            Some(language) => drop(words.insert(language, layer)),
            None => drop(templates.insert(name, layer)),
        }
    }
    words
}

fn take_embedded(folder: &Dir<'static>, found: &mut BTreeMap<String, Layer>) {
    for file in folder.files() {
        let name = file.path().to_string_lossy().into_owned();
        if !name.split('/').any(is_note) {
            let bytes = Cow::Borrowed(file.contents());
            found.insert(name, Layer { bytes, file: None });
        }
    }
    for inner in folder.dirs() {
        take_embedded(inner, found);
    }
}

fn take_disk(
    folder: &Utf8Path,
    prefix: &str,
    found: &mut BTreeMap<String, Layer>,
) -> Result<(), ThemeError> {
    for entry in fs::read_dir(folder).map_err(ThemeError::disk(folder))? {
        let path = entry.map_err(ThemeError::disk(folder))?.path();
        let path = Utf8PathBuf::from_path_buf(path).map_err(|path| ThemeError::Name {
            file: path.to_string_lossy().into_owned(),
        })?;
        let Some(name) = path.file_name().filter(|name| !is_note(name)) else {
            continue;
        };
        let name = format!("{prefix}{}", composed(name));
        // Content refers to links that are broken, or that lead out of the dossier.
        let root = folder_of(folder, prefix);
        if path.is_symlink() && !is_followed(root, &path) {
            continue;
        }
        let kind = path.metadata().map_err(ThemeError::disk(&path))?;
        if kind.is_file() {
            let bytes = fs::read(&path).map_err(ThemeError::disk(&path))?.into();
            found.insert(
                name,
                Layer {
                    bytes,
                    file: Some(path),
                },
            );
        } else if path.is_symlink() {
            // A link may lead back to a folder it is in.
            return Err(ThemeError::Link { file: path });
        } else if kind.is_dir() {
            take_disk(&path, &format!("{name}/"), found)?;
        }
    }
    Ok(())
}

/// The dossier's folder, of which a theme's folder lies this deep in the one of templates or static files.
fn folder_of<'a>(folder: &'a Utf8Path, prefix: &str) -> &'a Utf8Path {
    let depth = prefix.matches('/').count() + 1;
    folder.ancestors().nth(depth).unwrap_or(folder)
}

/// A file or folder for those who keep the theme, not for the site.
fn is_note(name: &str) -> bool {
    is_leftover(name) || name.eq_ignore_ascii_case("readme.md")
}
