//! Which clipping belongs to which article, and whether it still is what it was.

use std::collections::{BTreeMap, BTreeSet};

use super::pieces::pieces;
use crate::content::article::{ArticleText, ClippingRef, TitleBy};
use crate::content::{ClippingFile, Content, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, nearest};

/// The clippings that no article names as its origin, in order of their paths; also those of whose items some have no article.
pub fn unclaimed(content: &Content) -> Vec<&ClippingFile> {
    let claims = claims(content);
    let waits = |clipping: &&ClippingFile| match claims.get(clipping.path.as_str()) {
        None => true,
        Some(items) if items.contains(&None) => false,
        Some(items) => pieces(clipping).is_ok_and(|pieces| {
            pieces
                .iter()
                .any(|piece| !items.contains(&piece.item.as_deref()))
        }),
    };
    content.clippings.iter().filter(waits).collect()
}

/// What articles name as their origin: for each file its items, or none for the whole file.
fn claims(content: &Content) -> BTreeMap<&str, BTreeSet<Option<&str>>> {
    let mut claims: BTreeMap<&str, BTreeSet<Option<&str>>> = BTreeMap::new();
    for (_, clipping) in references(content) {
        let item = clipping.item.as_ref().map(|item| item.value.as_str());
        claims
            .entry(clipping.file.value.as_str())
            .or_default()
            .insert(item);
    }
    claims
}

/// Whether an article names a file, or this item of it, as its origin.
pub(super) fn is_claimed(content: &Content, path: &str, item: Option<&str>) -> bool {
    references(content).any(|(_, clipping)| {
        let claimed = clipping.item.as_ref().map(|item| item.value.as_str());
        clipping.file.value == path && (claimed.is_none() || claimed == item)
    })
}

/// Whether every article's clipping is there, and has the bytes it had when the article was made from it; and whether an
/// editor still owes the headline that the clipping did not have.
pub fn check(content: &Content) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for (article, reference) in references(content) {
        problems.extend(title_owed(&article.text));
        problems.extend(text_owed(&article.text));
        match content
            .clippings
            .iter()
            .find(|clipping| clipping.path == reference.file.value)
        {
            Some(clipping) => check_bytes(reference, clipping, &mut problems),
            None => problems.push(missing(reference, content)),
        }
    }
    problems
}

fn references(content: &Content) -> impl Iterator<Item = (&Record<ArticleText>, &ClippingRef)> {
    content
        .articles
        .iter()
        .filter_map(|article| Some((article, article.text.clipping.as_ref()?)))
}

/// A placeholder ends with dots, and an editor's headline does not.
fn title_owed(article: &ArticleText) -> Option<Diagnostic> {
    let is_placeholder =
        article.title_by == Some(TitleBy::Editor) && article.title.value.ends_with('…');
    is_placeholder.then(|| {
        Diagnostic::at(
            Rule::TitleOwed,
            article.title.span,
            "the clipping had no headline, and this is the beginning of its first sentence",
        )
        .help("write a headline of your own; `title_by: editor` says that it is yours")
    })
}

/// A clipping that only cites an article has no text for it.
fn text_owed(article: &ArticleText) -> Option<Diagnostic> {
    article.body.text.trim().is_empty().then(|| {
        Diagnostic::at(
            Rule::TextOwed,
            article.title.span,
            "the clipping only cites this article, which has no text yet",
        )
        .help("write a digest of it in your own words, with `text: digest`, or put its text below the fields")
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
        return problem.replace(
            format!("`{}` has the same bytes: was it renamed?", renamed.path),
            *span,
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
        Some(near) => problem.replace(format!("did you mean `{near}`?"), *span, yaml_path(near)),
        None => problem.help("put the file back, or take the field `clipping` out"),
    }
}

fn yaml_path(path: &str) -> String {
    super::yaml_text(path)
}

fn check_bytes(reference: &ClippingRef, clipping: &ClippingFile, problems: &mut Diagnostics) {
    let Some(known) = reference
        .sha256
        .as_ref()
        .filter(|known| known.value != clipping.sha256)
    else {
        return;
    };
    let now = match &reference.item {
        None => clipping.sha256.clone(),
        Some(item) => match item_now(clipping, item) {
            Ok(now) => now,
            Err(problem) => return problems.push(problem),
        },
    };
    if known.value == now {
        return;
    }
    let message = format!(
        "the clipping `content/clippings/{}` changed after this article was made from it",
        clipping.path
    );
    problems.push(
        Diagnostic::at(Rule::ClippingChanged, known.span, message)
            .label("the fingerprint it had")
            .help("compare the two texts and carry over what changed; the article itself is never overwritten")
            .replace("then note the new fingerprint", known.span, format!("\"{now}\"")),
    );
}

/// The fingerprint that an item of a file has now.
fn item_now(clipping: &ClippingFile, item: &Located<String>) -> Result<String, Diagnostic> {
    let pieces = pieces(clipping).unwrap_or_default();
    let found = pieces
        .into_iter()
        .find(|piece| piece.item.as_ref() == Some(&item.value));
    let sha256 = found.and_then(|piece| piece.sha256);
    sha256.ok_or_else(|| {
        Diagnostic::at(
            Rule::ClippingMissing,
            item.span,
            format!(
                "the clipping `content/clippings/{}` has no item `{}`",
                clipping.path, item.value
            ),
        )
        .help("put the item back, name the one it is now, or take the field `clipping` out")
    })
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
    fn a_clipping_is_claimed_by_its_path() {
        let content = dossier(&[
            ("content/clippings/a.txt", "a"),
            ("content/clippings/b/c.txt", "c"),
            article("x", "clipping: {file: b/c.txt}"),
        ]);
        assert_eq!(
            unclaimed(&content)
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
        let sha256 = crate::content::folder::fingerprint(b"a");
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
