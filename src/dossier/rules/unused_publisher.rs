//! A publisher of nothing in the dossier is not needed, or an article forgot it.

use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::Dossier;

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    let publishers = dossier.publishers.values();
    let used = &dossier.backlinks.published;
    for publisher in publishers.filter(|publisher| !used.contains_key(&publisher.id)) {
        problems.push(
            Diagnostic::at(
                Rule::UnusedPublisher,
                Span::new(publisher.file, 0..0),
                format!("no article is from the publisher `{}`", publisher.id),
            )
            .help(format!(
                "add `publisher: {}` to its articles, or remove the record",
                publisher.id
            )),
        );
    }
}
