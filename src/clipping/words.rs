//! Small questions about words that several readers of a clipping ask.

pub(super) use crate::text::sentence::{ends_sentence, word_count as count};
pub(super) use crate::text::words::{is_capitalised, one_line, plain};
