//! The lines in which two texts differ.

use similar::{Algorithm, TextDiff};

/// The differences between two texts as a unified diff without context lines; empty if they are equal.
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
