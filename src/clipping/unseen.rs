//! Invisible characters in a clipping that do not belong there. A draft contains none of them, and says which were removed.

use std::collections::BTreeSet;
use std::ops::Range;

use super::received::{Block, Received};
use super::unread::Unread;
use crate::content::unseen_places;
use crate::text::unseen::{is_blank, name, runs_from_right, unseen};

impl Received {
    /// Removes them from the text and from everything that is stated about it, and adds a remark.
    pub(super) fn leave_out_unseen(&mut self) {
        let is_field = |field: &mut Option<String>| field.as_deref().is_some_and(runs_from_right);
        let from_right = self.fields().into_iter().any(is_field)
            || self.body.iter().any(|block| runs_from_right(&block.text));
        let mut gone = Gone {
            from_right,
            signs: BTreeSet::new(),
        };
        for field in self.fields() {
            field.as_mut().map(|words| gone.leave_out(words));
            field.take_if(|words| is_blank(words));
        }
        for words in self.other_words() {
            gone.leave_out(words);
        }
        for block in &mut self.body {
            block.leave_out_unseen(&mut gone);
        }
        self.body.retain(|block| !is_blank(&block.text));
        let mut gone = gone.signs;
        if let Some(written) = &mut self.written {
            // They may be written as characters or as entities such as `&shy;`. Visible characters stay as written.
            let found = unseen_places(written, from_right).into_iter();
            let (places, signs): (Vec<_>, Vec<_>) = found.unzip();
            *written = without(written, &places);
            gone.extend(signs);
        }
        if !gone.is_empty() {
            let names: Vec<String> = gone.into_iter().map(name).collect();
            self.remarks.push(format!(
                "Invisible characters were removed from it: {}.",
                names.join(", ")
            ));
        }
    }

    fn fields(&mut self) -> [&mut Option<String>; 11] {
        [
            &mut self.title,
            &mut self.publisher,
            &mut self.agency,
            &mut self.byline,
            &mut self.dateline,
            &mut self.language,
            &mut self.url,
            &mut self.description,
            &mut self.summary,
            &mut self.embargo,
            &mut self.expires,
        ]
    }

    fn other_words(&mut self) -> impl Iterator<Item = &mut String> {
        let copies = self.archived.iter_mut().map(|(url, _)| url);
        let unread = self.unread.iter_mut().map(Unread::words_mut);
        let lines = self.left_out.iter_mut().chain(&mut self.unplaced);
        copies.chain(unread).chain(lines)
    }
}

impl Block {
    fn leave_out_unseen(&mut self, gone: &mut Gone) {
        let places = gone.leave_out(&mut self.text);
        if places.is_empty() {
            return;
        }
        let mut sums = vec![0];
        for place in &places {
            sums.push(sums.last().unwrap_or(&0) + place.len());
        }
        let moved = |at: usize| {
            let before = places.partition_point(|place| place.start < at);
            at - sums.get(before).unwrap_or(&0)
        };
        for mark in &mut self.marks {
            mark.range = moved(mark.range.start)..moved(mark.range.end);
        }
        self.marks.retain(|mark| !mark.range.is_empty());
    }
}

/// The characters removed from a clipping.
struct Gone {
    /// Whether the text contains right-to-left letters.
    from_right: bool,
    signs: BTreeSet<char>,
}

impl Gone {
    /// Removes them from some words, and returns where they were.
    fn leave_out(&mut self, words: &mut String) -> Vec<Range<usize>> {
        let found = unseen(words, self.from_right);
        self.signs.extend(found.iter().map(|one| one.sign));
        let places: Vec<Range<usize>> = found
            .into_iter()
            .map(|one| with_space(words, one.at))
            .collect();
        if !places.is_empty() {
            *words = without(words, &places);
        }
        places
    }
}

/// A range extended by the space after it, if a space or nothing is before it, so that the removal does not leave two spaces.
fn with_space(words: &str, place: Range<usize>) -> Range<usize> {
    let before = words.get(..place.start).unwrap_or_default();
    let behind = words.get(place.end..).unwrap_or_default();
    let is_apart = before.is_empty() || before.ends_with(' ');
    let space = usize::from(is_apart && behind.starts_with(' '));
    place.start..place.end + space
}

/// Words without some ranges, which are in order.
fn without(words: &str, places: &[Range<usize>]) -> String {
    let mut kept = String::with_capacity(words.len());
    let mut at = 0;
    for place in places {
        kept.push_str(words.get(at..place.start).unwrap_or_default());
        at = place.end;
    }
    kept.push_str(words.get(at..).unwrap_or_default());
    kept
}
