//! Copies a bundled theme's files into a dossier, to be changed there.

use std::borrow::Cow;
use std::collections::BTreeMap;

use camino::Utf8Path;

use super::error::ThemeError;
use super::{bundled, layers};
use crate::content::site::BundledTheme;
use crate::disk::create_new;

/// The folder with the messages of the interface. A dossier's own messages override these one by one.
const WORDS: &str = "templates/words/";

/// The files that were written into a dossier, and those that were not.
#[derive(Debug, Default)]
pub struct Ejected {
    /// The files that were written, relative to the dossier: `templates/article.html`.
    pub written: Vec<String>,
    /// Files that already existed and are unchanged.
    pub kept: Vec<String>,
}

/// Writes a theme's files into the dossier's own folders: the named ones, or all except the words, of which a dossier changes
/// single messages. Existing files are never changed. A file is named with its folder (`static/dossier.css`) or without it
/// (`dossier.css`).
///
/// # Errors
/// Fails if a name is not in the theme, and then writes nothing; or if a file cannot be written.
pub fn eject(
    root: &Utf8Path,
    theme: BundledTheme,
    names: &[String],
) -> Result<Ejected, ThemeError> {
    let all = files(theme);
    let chosen = if names.is_empty() {
        all.iter()
            .filter(|(name, _)| !name.starts_with(WORDS))
            .collect()
    } else {
        chosen(&all, names)?
    };
    let mut ejected = Ejected::default();
    for (name, bytes) in chosen {
        let path = root.join(name);
        let list = match create_new(&path, bytes) {
            Ok(true) => &mut ejected.written,
            Ok(false) => &mut ejected.kept,
            Err(source) => return Err(ThemeError::Unwritten { path, source }),
        };
        list.push(name.clone());
    }
    Ok(ejected)
}

/// All files of a theme, including those of the theme that it extends, by path in a dossier.
fn files(theme: BundledTheme) -> BTreeMap<String, Cow<'static, [u8]>> {
    let of = |folder: bundled::Folder| {
        let found = layers::embedded_only(&bundled::layers(theme, folder));
        found
            .into_iter()
            .map(move |(name, layer)| (format!("{}/{name}", folder.as_str()), layer.bytes))
    };
    bundled::FOLDERS.into_iter().flat_map(of).collect()
}

type Named<'f> = BTreeMap<&'f String, &'f Cow<'static, [u8]>>;

fn chosen<'f>(
    all: &'f BTreeMap<String, Cow<'static, [u8]>>,
    names: &[String],
) -> Result<Named<'f>, ThemeError> {
    let folders = bundled::FOLDERS.map(|folder| format!("{}/", folder.as_str()));
    let find = |name: &String| {
        let with_folder = folders.iter().map(|folder| format!("{folder}{name}"));
        std::iter::once(name.clone())
            .chain(with_folder)
            .find_map(|path| all.get_key_value(&path))
            .ok_or_else(|| ThemeError::no_file(name, all.keys().map(String::as_str)))
    };
    names.iter().map(find).collect()
}
