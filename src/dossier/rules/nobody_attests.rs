//! A claim that nobody holds is the editor's own, and a dossier reports.

use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::Dossier;

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    for claim in dossier
        .claims
        .values()
        .filter(|claim| !dossier.backlinks.attestations.contains_key(&claim.id))
    {
        problems.push(
            Diagnostic::at(
                Rule::NobodyAttests,
                Span::new(claim.file, 0..0),
                format!("no article attests the claim `{}`", claim.id),
            )
            .help("add it under `claims:` to the article that states it, or remove the record"),
        );
    }
}
