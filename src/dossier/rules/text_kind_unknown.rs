//! Each article says what its text is: readers must know whose words they read.

use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::Dossier;

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    let articles = dossier.articles.values();
    for article in articles.filter(|article| article.text_kind.is_none()) {
        problems.push(
            Diagnostic::at(
                Rule::TextKindUnknown,
                Span::new(article.file, 0..0),
                format!("`{}` does not say what kind of text it is", article.id),
            )
            .help("add `text: full` for the publisher's own text, `text: excerpt` for a part of it, or `text: digest` for your own words, and `rights: {holder: …, basis: …}`"),
        );
    }
}
