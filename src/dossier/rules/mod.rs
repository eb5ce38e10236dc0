//! What a careful editor would want to be told: one check in each file. `site.yaml` can raise or silence each by its id.

mod digest_without_basis;
mod never_mentioned;
mod nobody_attests;
mod shared_name;

use super::Dossier;
use crate::content::Content;
use crate::diagnostic::Diagnostics;

/// Runs every check.
pub fn check(dossier: &Dossier, content: &Content, problems: &mut Diagnostics) {
    digest_without_basis::check(dossier, problems);
    never_mentioned::check(dossier, problems);
    nobody_attests::check(dossier, problems);
    shared_name::check(content, problems);
}
