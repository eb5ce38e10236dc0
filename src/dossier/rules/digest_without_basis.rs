//! A text that is not the publisher's own in full says on what right it is here.

use crate::content::article::TextKind;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::Dossier;

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    for article in dossier.articles.values() {
        if !matches!(
            article.text_kind,
            Some(TextKind::Digest | TextKind::Excerpt)
        ) || article.rights_basis.is_some()
        {
            continue;
        }
        let message = format!(
            "`{}` does not say on what basis its text is published",
            article.id
        );
        let add = match article.rights_holder {
            None => "add `rights: {holder: …, basis: …}`; your own words need no `holder`",
            Some(_) => "add `basis: …` to `rights`",
        };
        problems.push(
            Diagnostic::at(
                Rule::DigestWithoutBasis,
                Span::new(article.file, 0..0),
                message,
            )
            .help(add),
        );
    }
}
