//! The files of a theme: the embedded ones in their layers, overridden by the dossier's own.

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

/// The extensions of templates. Text in all of them is escaped.
pub(super) const SUFFIXES: [&str; 4] = [".html", ".xml", ".svg", ".atom"];

/// The files of embedded folders and of a folder on disk, which may be missing, by relative name with `/` between the parts. If two
/// have the same name, the later one counts, and the one on disk is the last. Notes and hidden files are left out.
///
/// # Errors
/// Fails if the folder on disk cannot be read, or contains a link to a folder or a name that is not text.
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

/// The files of embedded folders by name; if two have the same name, the later one.
pub(super) fn embedded_only(embedded: &[&Dir<'static>]) -> BTreeMap<String, Layer> {
    let mut found = BTreeMap::new();
    for folder in embedded {
        take_embedded(folder, &mut found);
    }
    found
}

/// The templates' names and texts, without byte order marks and with plain line ends, so that pages have the same bytes whichever
/// editor saved them.
///
/// # Errors
/// Fails if a name has none of the known extensions, or a file is not text.
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

/// Moves the files of words out of the templates, by language: `words/ur.ftl`.
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
        // `content` reports links that are broken or lead out of the dossier.
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
            // A link may lead back to a folder that contains it.
            return Err(ThemeError::Link { file: path });
        } else if kind.is_dir() {
            take_disk(&path, &format!("{name}/"), found)?;
        }
    }
    Ok(())
}

/// The dossier's folder. `prefix` is the path from the folder of templates or static files to one inside it.
fn folder_of<'a>(folder: &'a Utf8Path, prefix: &str) -> &'a Utf8Path {
    let depth = prefix.matches('/').count() + 1;
    folder.ancestors().nth(depth).unwrap_or(folder)
}

/// Whether a file or folder is for authors of the theme and not for the site.
fn is_note(name: &str) -> bool {
    is_leftover(name) || name.eq_ignore_ascii_case("readme.md")
}
