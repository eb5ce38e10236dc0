//! Whether the text itself shows that a claim's words are its holder's own: they are between quotation marks, in a block quotation, in
//! the answer of an interview or after the dash of a dialogue, and whoever speaks there does not report another.

use std::ops::Range;

use super::attributed::Attributions;
use super::setting::Settings;
use crate::analysis::attribution::reports_somebody;
use crate::dossier::model::{Holder, Passage, Quoted, Setting};

/// How much of a passage its text shows to be its holder's own words, whatever is annotated.
pub(super) fn own_words(
    passage: &Passage,
    holder: &Holder,
    settings: &Settings<'_>,
    attributions: &Attributions<'_>,
) -> Quoted {
    let Some(stretch) = settings.own_words(passage) else {
        return match settings.of(passage) {
            Setting::SomeMarks => Quoted::Partly,
            _ => Quoted::Not,
        };
    };
    let (passages, language) = attributions.text();
    let sentences = passages.sentences_around(passage);
    let said = inside(&sentences, &stretch);
    let words = passages.text(passage.part);
    let to_the_end = words.get(said.start..passage.end).unwrap_or_default();
    let is_named = match holder {
        Holder::Actor(holder) => attributions.is_named(holder, passage.part, &said),
        Holder::Unnamed(holder) => words.get(said).is_some_and(|words| words.contains(holder)),
        Holder::Article | Holder::Presupposed => return Quoted::Not,
    };
    match is_named || reports_somebody(to_the_end, language) {
        true => Quoted::ByAnother,
        false => Quoted::Wholly,
    }
}

fn inside(range: &Range<usize>, outer: &Range<usize>) -> Range<usize> {
    range.start.max(outer.start)..range.end.min(outer.end)
}
