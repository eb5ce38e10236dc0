//! Which clipping belongs to which article, and whether it has changed since.

use std::collections::{BTreeMap, BTreeSet};

use super::copies::{self, Copies, known_items};
use super::diff::unified;
use super::imported::{is_part_of_page, origins, references};
use super::pieces::{pieces, read};
use super::standing::Standings;
use crate::content::article::{ArticleText, ClippingRef, TitleBy};
use crate::content::{ClippingFile, Content};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span, nearest};
use crate::disk::fingerprint;

/// The clippings that no article names as its origin, sorted by path. Files with items that have no article are included; copies of
/// other clippings are not.
pub fn pending(content: &Content) -> Vec<&ClippingFile> {
    let origins = origins(content);
    let known = known_items(content);
    let copies = Copies::new(content);
    let waits = |clipping: &&ClippingFile| {
        let items = origins.get(clipping.path.as_str());
        match items {
            None if known.is_empty() => true,
            Some(items) if items.contains(&None) => false,
            _ => pieces(clipping).map_or(items.is_none(), |pieces| {
                pieces.iter().any(|piece| {
                    let is_named = items.is_some_and(|all| all.contains(&piece.item.as_deref()));
                    let sha256 = piece.sha256.as_deref();
                    !is_named && !sha256.is_some_and(|sha256| known.contains_key(sha256))
                })
            }),
        }
    };
    let paths: BTreeSet<&str> = content
        .clippings
        .iter()
        .map(|clipping| clipping.path.as_str())
        .collect();
    content
        .clippings
        .iter()
        .filter(|clipping| !is_part_of_page(&clipping.path, |path| paths.contains(path)))
        .filter(|clipping| !copies.has(clipping))
        .filter(waits)
        .collect()
}

/// Checks that every article's clipping exists once and has the bytes from which the article was made. Also reports articles that
/// still have a placeholder for a missing headline or text.
pub fn check(content: &Content) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let mut items = Items::new();
    let clippings: BTreeMap<&str, &ClippingFile> = content
        .clippings
        .iter()
        .map(|clipping| (clipping.path.as_str(), clipping))
        .collect();
    let mut standings = Standings::default();
    for (article, reference) in references(content) {
        standings.check(content, reference, &mut problems);
        problems.extend(title_owed(&article.text));
        problems.extend(text_owed(&article.text));
        match clippings.get(reference.file.value.as_str()) {
            Some(clipping) => {
                check_bytes(
                    &article.text,
                    reference,
                    clipping,
                    content,
                    &mut items,
                    &mut problems,
                );
            }
            None => problems.push(missing(reference, content)),
        }
    }
    problems.append(copies::check(content));
    problems
}

/// Reports a placeholder headline. It ends with dots, and an editor's headline does not.
fn title_owed(article: &ArticleText) -> Option<Diagnostic> {
    let is_placeholder =
        article.title_by == Some(TitleBy::Editor) && article.title.value.ends_with('…');
    is_placeholder.then(|| {
        Diagnostic::at(
            Rule::TitleOwed,
            article.title.span,
            "the clipping had no headline, so this is the beginning of its first sentence",
        )
        .help("write a headline of your own; `title_by: editor` marks it as yours")
    })
}

/// Reports a missing text. A clipping that only cites an article has none.
fn text_owed(article: &ArticleText) -> Option<Diagnostic> {
    article.body.text.trim().is_empty().then(|| {
        Diagnostic::at(
            Rule::TextOwed,
            article.title.span,
            "the clipping only cites this article, which has no text yet",
        )
        .help("below the fields, write a digest in your own words, with `text: digest` and `rights: {basis: …}`, or add the article's text with `text: full` and `rights: {holder: …, basis: …}`")
    })
}

fn missing(reference: &ClippingRef, content: &Content) -> Diagnostic {
    let Located { value: file, span } = &reference.file;
    let problem = Diagnostic::at(
        Rule::ClippingMissing,
        *span,
        format!("there is no clipping `content/clippings/{file}`"),
    );
    let same = |clipping: &&ClippingFile| {
        reference
            .sha256
            .as_ref()
            .is_some_and(|sha256| sha256.value == clipping.sha256)
    };
    if let Some(renamed) = content.clippings.iter().find(same) {
        return problem.respell(
            format!("`{}` has the same bytes: was it renamed?", renamed.path),
            *span,
            file,
            yaml_path(&renamed.path),
        );
    }
    match nearest(
        file,
        content
            .clippings
            .iter()
            .map(|clipping| clipping.path.as_str()),
    ) {
        Some(near) => problem.respell(
            format!("did you mean `{near}`?"),
            *span,
            file,
            yaml_path(near),
        ),
        None => problem.help("put the file back, or remove the field `clipping`"),
    }
}

fn yaml_path(path: &str) -> String {
    crate::content::write::yaml_text(path)
}

/// The fingerprints of the items in files, by path. A library is read once for all articles made from it.
type Items<'a> = BTreeMap<&'a str, BTreeMap<String, String>>;

fn check_bytes<'a>(
    article: &ArticleText,
    reference: &ClippingRef,
    clipping: &'a ClippingFile,
    content: &Content,
    items: &mut Items<'a>,
    problems: &mut Diagnostics,
) {
    let Some(known) = reference
        .sha256
        .as_ref()
        .filter(|known| known.value != clipping.sha256)
    else {
        return;
    };
    let now = match &reference.item {
        None => clipping.sha256.clone(),
        Some(item) => match item_now(clipping, item, items) {
            Ok(now) => now,
            Err(problem) => return problems.push(problem),
        },
    };
    if known.value == now {
        return;
    }
    if has_other_line_ends(&clipping.bytes, &known.value) {
        return problems.push(other_line_ends(clipping, known.span));
    }
    let message = format!(
        "the clipping `content/clippings/{}` changed after this article was made from it",
        clipping.path
    );
    let item = reference.item.as_ref().map(|item| item.value.as_str());
    problems.push(
        Diagnostic::at(Rule::ClippingChanged, known.span, message)
            .label("the fingerprint that it had")
            .help(help_with_diff(article, clipping, item, content))
            .respell(
                "then store the new fingerprint",
                known.span,
                &known.value,
                format!("\"{now}\""),
            ),
    );
}

/// Whether some bytes have this fingerprint apart from line endings.
fn has_other_line_ends(bytes: &[u8], sha256: &str) -> bool {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut windows = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let Some(bare) = line.strip_suffix(b"\n") else {
            plain.extend_from_slice(line);
            windows.extend_from_slice(line);
            continue;
        };
        let bare = bare.strip_suffix(b"\r").unwrap_or(bare);
        plain.extend_from_slice(bare);
        plain.push(b'\n');
        windows.extend_from_slice(bare);
        windows.extend_from_slice(b"\r\n");
    }
    [plain, windows]
        .iter()
        .any(|bytes| fingerprint(bytes) == sha256)
}

/// Explains a difference in line endings. A new fingerprint would be wrong on the machine where the old one was made.
fn other_line_ends(clipping: &ClippingFile, known: Span) -> Diagnostic {
    let message = format!(
        "the clipping `content/clippings/{}` has different line endings than when this article was made from it",
        clipping.path
    );
    Diagnostic::at(Rule::ClippingChanged, known, message)
        .label("the fingerprint that it had")
        .help("version control converts them between systems: add the line `/content/clippings/** -text` to `.gitattributes`, and check out the file again")
}

/// What to do about a changed clipping, with the differences from the article.
fn help_with_diff(
    article: &ArticleText,
    clipping: &ClippingFile,
    item: Option<&str>,
    content: &Content,
) -> String {
    let advice =
        "compare the two texts and copy over what changed; the article itself is never overwritten";
    let read = read(clipping, &content.gazetteer()).unwrap_or_default();
    let same = read.iter().find(|read| read.item.as_deref() == item);
    let differs = same.map(|read| unified(&article.body.text, &read.reading.text));
    match differs.filter(|lines| !lines.is_empty()) {
        Some(lines) => format!("{advice}\n{lines}"),
        None => advice.to_owned(),
    }
}

/// Reports that some bytes are another version of a clipping from which an article was made. That clipping has the same file name,
/// and the same headline or address.
pub fn other_version(content: &Content, name: &str, bytes: &[u8]) -> Option<Diagnostic> {
    let (article, reference) =
        references(content).find(|(_, reference)| reference.file.value == name)?;
    let arrived = ClippingFile {
        path: name.to_owned(),
        sha256: String::new(),
        bytes: bytes.to_vec().into(),
    };
    let pieces = pieces(&arrived).ok()?;
    let same = pieces.iter().any(|piece| {
        let title = piece.received.title.as_ref();
        let url = piece.received.url.as_ref();
        title.is_some_and(|title| *title == article.text.title.value)
            || (url.is_some() && url == article.text.url.as_ref())
    });
    same.then(|| {
        let message = format!(
            "`{name}` was imported again with different bytes, and the article made from it was left unchanged"
        );
        let item = reference.item.as_ref().map(|item| item.value.as_str());
        Diagnostic::at(Rule::ClippingChanged, reference.file.span, message)
            .label("the clipping that it was made from")
            .help(help_with_diff(&article.text, &arrived, item, content))
            .help("to keep both, import it under another file name")
    })
}

/// The current fingerprint of an item in a file.
fn item_now<'a>(
    clipping: &'a ClippingFile,
    item: &Located<String>,
    items: &mut Items<'a>,
) -> Result<String, Diagnostic> {
    let known = items
        .entry(clipping.path.as_str())
        .or_insert_with(|| fingerprints(clipping));
    let sha256 = known.get(&item.value).cloned();
    sha256.ok_or_else(|| {
        Diagnostic::at(
            Rule::ClippingMissing,
            item.span,
            format!(
                "the clipping `content/clippings/{}` has no item `{}`",
                clipping.path, item.value
            ),
        )
        .help("put the item back, give its current name, or remove the field `clipping`")
    })
}

fn fingerprints(clipping: &ClippingFile) -> BTreeMap<String, String> {
    let pieces = pieces(clipping).unwrap_or_default();
    pieces
        .into_iter()
        .filter_map(|piece| Some((piece.item?, piece.sha256?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::draft::tests::{article, dossier};
    use super::*;

    fn ids(content: &Content) -> Vec<&'static str> {
        check(content)
            .iter()
            .map(|problem| problem.rule.id())
            .collect()
    }

    #[test]
    fn a_clipping_is_imported_by_its_path() {
        let content = dossier(&[
            ("content/clippings/a.txt", "a"),
            ("content/clippings/b/c.txt", "c"),
            article("x", "clipping: {file: b/c.txt}"),
        ]);
        assert_eq!(
            pending(&content)
                .iter()
                .map(|clipping| clipping.path.as_str())
                .collect::<Vec<_>>(),
            ["a.txt"]
        );
        assert!(check(&content).is_empty());
    }

    #[test]
    fn a_missing_clipping_is_shown_with_the_nearest_one() {
        let content = dossier(&[
            ("content/clippings/harbour.txt", "a"),
            article("x", "clipping: {file: harbor.txt}"),
        ]);
        let problems = check(&content);
        assert_eq!(ids(&content), ["clipping-missing"]);
        assert!(format!("{problems:?}").contains("did you mean `harbour.txt`?"));
        let sha256 = crate::disk::fingerprint(b"a");
        let renamed = article(
            "x",
            Box::leak(format!("clipping: {{file: pier.txt, sha256: {sha256}}}").into_boxed_str()),
        );
        let content = dossier(&[("content/clippings/harbour.txt", "a"), renamed]);
        assert!(format!("{:?}", check(&content)).contains("was it renamed?"));
    }

    #[test]
    fn a_changed_clipping_is_reported_at_its_fingerprint() {
        let zeros = "0".repeat(64);
        let changed = article(
            "x",
            Box::leak(format!("clipping: {{file: a.txt, sha256: \"{zeros}\"}}").into_boxed_str()),
        );
        let content = dossier(&[("content/clippings/a.txt", "a"), changed]);
        assert_eq!(ids(&content), ["clipping-changed"]);
        let span = check(&content).iter().next().unwrap().span.unwrap();
        assert!(content.sources.slice(span).contains(&zeros));
    }
}
