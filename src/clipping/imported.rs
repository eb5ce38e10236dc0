//! The clippings that articles name as their origin.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::article::{ArticleText, ClippingRef};
use crate::content::{Content, Record};
use crate::diagnostic::Located;

/// Every article's reference to its clipping.
pub(super) fn references(
    content: &Content,
) -> impl Iterator<Item = (&Record<ArticleText>, &ClippingRef)> {
    content
        .articles
        .iter()
        .filter_map(|article| Some((article, article.text.clipping.as_ref()?)))
}

/// Whether a file is a picture, style sheet or script that a browser saved with a page: it is in `Name_files`, next to `Name.html`.
pub fn is_part_of_page(path: &str, is_there: impl Fn(&str) -> bool) -> bool {
    path.match_indices('/').any(|(at, _)| {
        let folder = path.get(..at).unwrap_or_default();
        let page = [
            "_files",
            "_Files",
            "_fichiers",
            "-Dateien",
            "_archivos",
            "_bestanden",
        ]
        .iter()
        .find_map(|ending| folder.strip_suffix(ending));
        page.is_some_and(|page| {
            [".html", ".htm"]
                .iter()
                .any(|ending| is_there(&format!("{page}{ending}")))
        })
    })
}

/// The origins of articles: for each file its items, or `None` for the whole file.
pub(super) fn origins(content: &Content) -> BTreeMap<&str, BTreeSet<Option<&str>>> {
    let mut origins: BTreeMap<&str, BTreeSet<Option<&str>>> = BTreeMap::new();
    for (_, clipping) in references(content) {
        let item = clipping.item.as_ref().map(|item| item.value.as_str());
        origins
            .entry(clipping.file.value.as_str())
            .or_default()
            .insert(item);
    }
    origins
}

/// Whether an article names a file, this item of it, or the same item in another file, as its origin.
pub(super) fn is_imported(content: &Content, path: &str, item: Option<&str>, sha256: &str) -> bool {
    references(content).any(|(_, clipping)| {
        let imported = clipping.item.as_ref().map(|item| item.value.as_str());
        let is_named = clipping.file.value == path && (imported.is_none() || imported == item);
        let has_bytes = |known: &Located<String>| known.value == sha256;
        let is_same_item = imported.is_some() && item.is_some();
        is_named || (is_same_item && clipping.sha256.as_ref().is_some_and(has_bytes))
    })
}
