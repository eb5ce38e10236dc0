//! Clippings with the same bytes. They are one clipping under several names, from which one article is drafted.

use std::collections::{BTreeMap, BTreeSet};

use super::imported::{is_part_of_page, references};
use super::pieces::{pieces, why_unread};
use crate::content::article::{ArticleText, ClippingRef};
use crate::content::{ClippingFile, Content, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};

/// The clipping or article that a copy has the same bytes as.
#[derive(Clone, Copy)]
enum Original<'a> {
    /// Another clipping, and the article that was made from it, if there is one.
    Clipping(&'a ClippingFile, Option<&'a Record<ArticleText>>),
    /// An article that was made from these bytes. Its clipping is now another file or has other bytes.
    Article(&'a Record<ArticleText>),
}

/// The clippings that are copies, by path.
pub(super) struct Copies<'a>(BTreeMap<&'a str, Original<'a>>);

/// An article and the clipping that it names.
type Claim<'a> = (&'a Record<ArticleText>, &'a ClippingRef);

impl<'a> Copies<'a> {
    /// Finds copies. Of several files with the same bytes, the clipping is the one that an article names, or else the first by
    /// path. A file that cannot be read is not a copy; the error is reported instead.
    pub(super) fn new(content: &'a Content) -> Self {
        let claims = Claims::new(content);
        let mut copies = BTreeMap::new();
        for files in alike(content).into_values() {
            let kept = files.iter().find(|file| claims.of(file).is_some());
            let kept = kept.or(files.first()).copied();
            for file in &files {
                let original = match (claims.made_of(file), kept) {
                    (_, Some(kept)) if kept.path != file.path => {
                        Original::Clipping(kept, claims.of(kept))
                    }
                    (Some(article), _) if claims.of(file).is_none() => Original::Article(article),
                    _ => continue,
                };
                if why_unread(file).is_none() {
                    copies.insert(file.path.as_str(), original);
                }
            }
        }
        Self(copies)
    }

    /// Whether a file is a copy, so that no article is drafted from it.
    pub(super) fn has(&self, file: &ClippingFile) -> bool {
        self.0.contains_key(file.path.as_str())
    }
}

/// The files that articles name, and the bytes from which they were made.
struct Claims<'a> {
    by_path: BTreeMap<&'a str, &'a Record<ArticleText>>,
    by_bytes: BTreeMap<&'a str, &'a Record<ArticleText>>,
}

impl<'a> Claims<'a> {
    fn new(content: &'a Content) -> Self {
        let all: Vec<Claim<'a>> = references(content).collect();
        let whole = all.iter().filter(|(_, named)| named.item.is_none());
        Self {
            by_path: all
                .iter()
                .map(|(article, named)| (named.file.value.as_str(), *article))
                .collect(),
            by_bytes: whole
                .filter_map(|(article, named)| {
                    Some((named.sha256.as_ref()?.value.as_str(), *article))
                })
                .collect(),
        }
    }

    /// The article that names a file.
    fn of(&self, file: &ClippingFile) -> Option<&'a Record<ArticleText>> {
        self.by_path.get(file.path.as_str()).copied()
    }

    /// The article that was made from a file's bytes, under any file name.
    fn made_of(&self, file: &ClippingFile) -> Option<&'a Record<ArticleText>> {
        self.by_bytes.get(file.sha256.as_str()).copied()
    }
}

/// Groups of clippings with the same bytes, each sorted by path.
fn alike(content: &Content) -> BTreeMap<&str, Vec<&ClippingFile>> {
    let all = &content.clippings;
    let paths: BTreeSet<&str> = all.iter().map(|file| file.path.as_str()).collect();
    let mut groups: BTreeMap<&str, Vec<&ClippingFile>> = BTreeMap::new();
    for file in all {
        if !is_part_of_page(&file.path, |path| paths.contains(path)) {
            groups.entry(&file.sha256).or_default().push(file);
        }
    }
    for group in groups.values_mut() {
        group.sort_by(|a, b| a.path.cmp(&b.path));
    }
    groups
}

/// Reports each clipping that has the same bytes as another.
pub(super) fn check(content: &Content) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let claims = Claims::new(content);
    for (path, original) in &Copies::new(content).0 {
        problems.extend(match *original {
            Original::Clipping(kept, article) => {
                Some(same(path, kept, article, claims.by_path.get(path).copied()))
            }
            Original::Article(article) => made_already(content, path, article),
        });
    }
    for (file, other) in files_of_known_items(content) {
        problems.push(
            Diagnostic::nowhere(
                Rule::SameClipping,
                format!("the clipping `{file}` contains only items that articles already have from `{other}`, so no article is made from it"),
            )
            .help(format!("delete `content/clippings/{file}`")),
        );
    }
    problems
}

fn same(
    path: &str,
    kept: &ClippingFile,
    article: Option<&Record<ArticleText>>,
    other: Option<&Record<ArticleText>>,
) -> Diagnostic {
    let what = format!(
        "the clippings `{}` and `{path}` have the same bytes",
        kept.path
    );
    match (article, other) {
        (Some(article), Some(other)) if article.id != other.id => Diagnostic::at(
            Rule::SameClipping,
            Span::new(other.file, 0..0),
            format!("{what}: one report counts as two origins"),
        )
        .label("this article is made from one")
        .related(
            Span::new(article.file, 0..0),
            "this one was made from the other",
        )
        .help(format!(
            "delete this article and `content/clippings/{path}`"
        )),
        _ => {
            let made = article.map_or_else(
                || "they count as one clipping".to_owned(),
                |article| {
                    format!(
                        "they count as one clipping, and its article is `{}`",
                        article.id
                    )
                },
            );
            Diagnostic::nowhere(Rule::SameClipping, format!("{what}: {made}"))
                .help(format!("delete `content/clippings/{path}`"))
        }
    }
}

/// Reports a clipping with the bytes from which an article was made that names another file. If that file is gone, the article's
/// own diagnostic suggests this one.
fn made_already(
    content: &Content,
    path: &str,
    article: &Record<ArticleText>,
) -> Option<Diagnostic> {
    let named = article.text.clipping.as_ref()?;
    let is_there = content
        .clippings
        .iter()
        .any(|file| file.path == named.file.value);
    is_there.then(|| {
        let message = format!(
            "the clipping `{path}` has the same bytes that the article `{}` was made from, so no other article is made from it",
            article.id
        );
        Diagnostic::at(Rule::SameClipping, named.file.span, message)
            .label("that article names this file, which now has different bytes")
            .help(format!(
                "delete `content/clippings/{path}`, or use it to replace `content/clippings/{}`",
                named.file.value
            ))
    })
}

/// Data files that no article names, although all their items have articles from other files; each with one of those files. An
/// example is a library that was exported again under another name.
fn files_of_known_items(content: &Content) -> Vec<(&str, &str)> {
    let claims = Claims::new(content);
    let copies = Copies::new(content);
    let items = known_items(content);
    if items.is_empty() {
        return Vec::new();
    }
    let candidates = content
        .clippings
        .iter()
        .filter(|file| claims.of(file).is_none() && !copies.has(file));
    candidates
        .filter_map(|file| {
            let pieces = pieces(file).ok()?;
            let from = |sha256: &Option<String>| items.get(sha256.as_deref()?).copied();
            let mut other = None;
            for piece in &pieces {
                other = Some(from(&piece.sha256)?);
            }
            Some((file.path.as_str(), other?))
        })
        .collect()
}

/// The fingerprints of items from which articles were made, with the file that each article names.
pub(super) fn known_items(content: &Content) -> BTreeMap<&str, &str> {
    references(content)
        .filter(|(_, named)| named.item.is_some())
        .filter_map(|(_, named)| {
            let sha256 = named.sha256.as_ref()?;
            Some((sha256.value.as_str(), named.file.value.as_str()))
        })
        .collect()
}
