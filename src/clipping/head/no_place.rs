//! Recognises words before a text that are not a place.

use super::given::{is_given, is_person_named};
use super::words::{begins_with_writer, is_office, is_paper, is_section, label};
use crate::language::lexicon::lists;

lists! {
    TOWN_ENDINGS = dateline.town_endings;
}

/// Whether the words in a dateline's brackets are an agency, a paper or what its authors are called.
pub(in crate::clipping) fn signs_for_a_paper(words: &str) -> bool {
    is_paper(words) || begins_with_writer(words)
}

/// Whether words before a colon are known to be something other than a place: a label, a section, an office, a person.
pub(in crate::clipping) fn is_no_place(words: &str) -> bool {
    label(words).is_some()
        || is_section(words)
        || is_office(words)
        || is_person_named(words) && !ends_as_town(words)
}

/// Whether the last of several words ends names of towns: "شاہ نگر" is a town, although "شاہ" is a person's name too.
fn ends_as_town(words: &str) -> bool {
    let last = words.rsplit_once(' ').map(|(_, last)| last);
    last.is_some_and(|last| TOWN_ENDINGS.contains(last))
}

/// Whether a single word is a first name.
pub(in crate::clipping) fn is_given_name(word: &str) -> bool {
    is_given(word)
}
