//! What a careful editor would want to be told: one check in each file. `site.yaml` can raise or silence each by its id.

mod digest_without_basis;
mod missing_rights;
mod never_mentioned;
mod nobody_attests;
mod shared_name;
mod text_kind_unknown;

use super::Dossier;
use crate::content::Content;
use crate::diagnostic::Diagnostics;

/// Runs every check, on a dossier without errors: where something could not be read, what hangs on it would only be noise.
pub fn check(dossier: &Dossier, content: &Content) -> Diagnostics {
    let mut problems = Diagnostics::default();
    digest_without_basis::check(dossier, &mut problems);
    missing_rights::check(content, &mut problems);
    never_mentioned::check(dossier, &mut problems);
    nobody_attests::check(dossier, &mut problems);
    shared_name::check(content, &mut problems);
    text_kind_unknown::check(dossier, &mut problems);
    problems
}
