//! Two texts, and the lines in which they differ.

use similar::{Algorithm, TextDiff};

/// What differs between two texts, as a unified diff without lines around them; empty if nothing does.
pub fn unified(before: &str, after: &str, before_name: &str, after_name: &str) -> String {
    if before == after {
        return String::new();
    }
    let diff = TextDiff::configure()
        .algorithm(Algorithm::Patience)
        .diff_lines(before, after);
    let mut unified = diff.unified_diff();
    let text = unified
        .context_radius(0)
        .missing_newline_hint(false)
        .header(before_name, after_name)
        .to_string();
    text.trim_end_matches('\n').to_owned()
}
