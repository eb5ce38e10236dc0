//! What a careful editor would want to be told: one check in each file. `site.yaml` can raise or silence each by its id.

mod digest_without_basis;
mod never_mentioned;
mod nobody_attests;
mod shared_name;

use super::Dossier;
use crate::content::Content;
use crate::diagnostic::Diagnostics;

/// Runs every check, on a dossier without errors: where something could not be read, what hangs on it would only be noise.
pub fn check(dossier: &Dossier, content: &Content) -> Diagnostics {
    let mut problems = Diagnostics::default();
    digest_without_basis::check(dossier, &mut problems);
    never_mentioned::check(dossier, &mut problems);
    nobody_attests::check(dossier, &mut problems);
    shared_name::check(content, &mut problems);
    problems
}
