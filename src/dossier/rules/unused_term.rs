//! A term explains words of articles: one that no article uses explains nothing.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::{Dossier, Link, RecordId, TermId};

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    let linked = linked(dossier);
    let used = &dossier.backlinks.uses;
    for term in dossier.terms.values() {
        if used.contains_key(&term.id) || linked.contains(&term.id) {
            continue;
        }
        problems.push(
            Diagnostic::at(
                Rule::UnusedTerm,
                Span::new(term.file, 0..0),
                format!("no article uses the term `{}`", term.id),
            )
            .help("add it under `terms:` in the article that uses it, or remove the record"),
        );
    }
}

/// Terms that an article's text links to.
fn linked(dossier: &Dossier) -> BTreeSet<&TermId> {
    let links = dossier.articles.values().flat_map(|one| &one.prose.links);
    links
        .filter_map(|link| match link {
            Link::Record(RecordId::Term(term)) => Some(term),
            _ => None,
        })
        .collect()
}
