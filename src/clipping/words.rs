//! Small functions on words for several readers of clippings.

pub(super) use crate::text::sentence::{ends_sentence, word_count as count};
pub(super) use crate::text::words::{is_capitalised, one_line, plain};
