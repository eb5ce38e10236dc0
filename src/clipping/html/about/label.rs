//! Labels of bylines.

use crate::clipping::bylines;
use crate::text::fold::fold_case;

/// Whether words are only the label of a byline.
pub(super) fn is_label(words: &str) -> bool {
    bylines::is_label(&fold_case(words.trim().trim_end_matches([':', '：'])))
}
