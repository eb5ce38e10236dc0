//! Annotations over a text, as they are opened and closed from left to right.
//!
//! A sweep: the places where overlays begin and end are sorted once, and the set of those over the current place is kept while
//! the text goes on. The cost of each piece of text depends only on the overlays over it, however many other annotations the
//! text has.

use std::collections::BTreeSet;
use std::ops::Range;

use super::writer::{Html, Tag};

/// Something laid over a stretch of text.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// The stretch, in bytes of the text.
    pub range: Range<usize>,
    /// How far inside it is drawn: sentences 0, claims 1, quotes 2, mentions 3.
    pub depth: u8,
    /// The element of each piece; only the first has its id.
    pub tag: Tag,
    /// What follows its end: a marker's link.
    pub after: Html,
}

impl Overlay {
    /// If several end together, the markers of inner ones come first, and of those the shortest.
    pub fn marker_order(&self) -> (std::cmp::Reverse<u8>, std::cmp::Reverse<usize>) {
        (
            std::cmp::Reverse(self.depth),
            std::cmp::Reverse(self.range.start),
        )
    }
}

/// A text without markup under its annotations: a headline.
pub fn annotated_text(text: &str, overlays: &[Overlay]) -> Html {
    let mut layers = Layers::new(overlays);
    let mut html = Html::default();
    layers.text(text, 0..text.len(), &mut html);
    layers.close_all(&mut html);
    html
}

/// The overlays as they are opened and closed along a text.
pub(crate) struct Layers<'a> {
    overlays: &'a [Overlay],
    sweep: Sweep,
    /// Indices of those open, outermost first.
    open: Vec<usize>,
    /// Which were opened before: only the first piece has the id.
    begun: Vec<bool>,
    /// Whose markers are written.
    ended: Vec<bool>,
    /// Markers that wait until no link is open.
    waiting: Html,
    /// Whether the text is in its own link, inside which no overlay can be one.
    pub(crate) in_link: bool,
}

impl<'a> Layers<'a> {
    pub(crate) fn new(overlays: &'a [Overlay]) -> Self {
        Self {
            overlays,
            sweep: Sweep::new(overlays),
            open: Vec::new(),
            begun: vec![false; overlays.len()],
            ended: vec![false; overlays.len()],
            waiting: Html::default(),
            in_link: false,
        }
    }

    /// Writes a stretch of text, cut wherever an overlay begins or ends.
    pub(crate) fn text(&mut self, text: &str, range: Range<usize>, html: &mut Html) {
        let mut at = range.start;
        for cut in self.sweep.cuts_within(&range) {
            self.piece(text, at..cut, html);
            at = cut;
        }
        self.piece(text, at..range.end, html);
    }

    fn piece(&mut self, text: &str, piece: Range<usize>, html: &mut Html) {
        let end = piece.end;
        self.change_to(&piece, html);
        html.text(text.get(piece).unwrap_or(""));
        self.end_at(end, html);
    }

    /// Opens and closes overlays so that exactly those over `piece` are open.
    fn change_to(&mut self, piece: &Range<usize>, html: &mut Html) {
        let mut wanted: Vec<usize> = Vec::new();
        if !piece.is_empty() {
            self.sweep.move_to(piece.start, self.overlays);
            let mut in_link = self.in_link;
            for index in &self.sweep.over {
                let is_link = self.is_link(*index);
                if !(is_link && in_link) {
                    in_link |= is_link;
                    wanted.push(*index);
                }
            }
        }
        let kept = self
            .open
            .iter()
            .zip(&wanted)
            .take_while(|(a, b)| a == b)
            .count();
        self.close_to(kept, html);
        for index in wanted.into_iter().skip(kept) {
            self.begin(index, html);
        }
    }

    fn is_link(&self, index: usize) -> bool {
        self.overlays
            .get(index)
            .is_some_and(|overlay| overlay.tag.is_link())
    }

    fn begin(&mut self, index: usize, html: &mut Html) {
        let (Some(overlay), Some(begun)) = (self.overlays.get(index), self.begun.get_mut(index))
        else {
            return;
        };
        match *begun {
            true => html.open_again(&overlay.tag),
            false => html.open(&overlay.tag),
        }
        *begun = true;
        self.open.push(index);
    }

    /// Closes those that end here, and whatever is inside them; their markers follow, whether they could be drawn or not.
    fn end_at(&mut self, position: usize, html: &mut Html) {
        let ends = |index: usize| {
            self.overlays
                .get(index)
                .is_some_and(|overlay| overlay.range.end == position)
        };
        if let Some(first) = self.open.iter().position(|index| ends(*index)) {
            self.close_to(first, html);
        }
        let mut markers: Vec<&Overlay> = Vec::new();
        for index in self.sweep.ending_at(position, self.overlays) {
            let ended = self.ended.get_mut(*index);
            if ended.is_some_and(|ended| !std::mem::replace(ended, true)) {
                markers.extend(self.overlays.get(*index));
            }
        }
        markers.sort_by_key(|overlay| overlay.marker_order());
        for overlay in markers {
            self.waiting.push(&overlay.after);
        }
        self.flush(html);
    }

    /// Writes markers that waited, unless a link is open.
    pub(crate) fn flush(&mut self, html: &mut Html) {
        let waits = self.waiting.is_empty();
        if !waits && !self.in_link && !self.open.iter().any(|index| self.is_link(*index)) {
            html.push(&std::mem::take(&mut self.waiting));
        }
    }

    fn close_to(&mut self, depth: usize, html: &mut Html) {
        while self.open.len() > depth {
            if let Some(overlay) = self.open.pop().and_then(|index| self.overlays.get(index)) {
                html.close(&overlay.tag);
            }
        }
    }

    pub(crate) fn close_all(&mut self, html: &mut Html) {
        self.close_to(0, html);
        self.flush(html);
    }
}

/// Which overlays are over a place of the text, as it moves to the right.
struct Sweep {
    /// Indices of the overlays, by their beginning.
    by_start: Vec<usize>,
    /// Indices of the overlays, by their end, and there in their own order.
    by_end: Vec<usize>,
    /// Every place at which one begins or ends, once.
    bounds: Vec<usize>,
    /// How many of `by_start` and of `by_end` are after the place.
    started: usize,
    ended: usize,
    /// Those over the place, outermost first.
    over: BTreeSet<usize>,
    place: usize,
}

impl Sweep {
    fn new(overlays: &[Overlay]) -> Self {
        let mut by_start: Vec<usize> = (0..overlays.len()).collect();
        let mut by_end = by_start.clone();
        by_start.sort_by_key(|index| overlays.get(*index).map(|one| one.range.start));
        by_end.sort_by_key(|index| overlays.get(*index).map(|one| one.range.end));
        let mut bounds: Vec<usize> = overlays
            .iter()
            .flat_map(|overlay| [overlay.range.start, overlay.range.end])
            .collect();
        bounds.sort_unstable();
        bounds.dedup();
        Self {
            by_start,
            by_end,
            bounds,
            started: 0,
            ended: 0,
            over: BTreeSet::new(),
            place: 0,
        }
    }

    /// Where a stretch must be cut, without its own ends.
    fn cuts_within(&self, range: &Range<usize>) -> Vec<usize> {
        let first = self.bounds.partition_point(|at| *at <= range.start);
        let cuts = self.bounds.iter().skip(first);
        cuts.take_while(|at| **at < range.end).copied().collect()
    }

    /// Moves to a place. To the left it begins from the start: texts are written from left to right but for odd ones.
    fn move_to(&mut self, place: usize, overlays: &[Overlay]) {
        if place < self.place {
            (self.started, self.ended) = (0, 0);
            self.over.clear();
        }
        self.place = place;
        let range = |index: &usize| overlays.get(*index).map(|overlay| overlay.range.clone());
        while let Some(index) = self.by_start.get(self.started) {
            match range(index) {
                Some(range) if range.start <= place => {
                    if range.end > place {
                        self.over.insert(*index);
                    }
                }
                _ => break,
            }
            self.started += 1;
        }
        while let Some(index) = self.by_end.get(self.ended) {
            if range(index).is_none_or(|range| range.end > place) {
                break;
            }
            self.over.remove(index);
            self.ended += 1;
        }
    }

    /// Those that end at a place, in their own order.
    fn ending_at(&self, place: usize, overlays: &[Overlay]) -> &[usize] {
        let end = |index: &usize| overlays.get(*index).map_or(0, |one| one.range.end);
        let first = self.by_end.partition_point(|index| end(index) < place);
        let last = self.by_end.partition_point(|index| end(index) <= place);
        self.by_end.get(first..last).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn overlay(name: &'static str, range: Range<usize>, depth: u8) -> Overlay {
        Overlay {
            range,
            depth,
            tag: Tag::new("mark").with("id", name),
            after: Html::of_text(&format!("[{name}]")),
        }
    }

    #[test]
    fn overlapping_marks_are_cut_so_that_they_nest() {
        let overlays = [overlay("a", 0..6, 1), overlay("b", 3..9, 1)];
        assert_eq!(
            annotated_text("onetwosix", &overlays).as_str(),
            "<mark id=\"a\">one<mark id=\"b\">two</mark></mark>[a]<mark>six</mark>[b]"
        );
    }

    #[test]
    fn a_link_is_cut_so_that_no_marker_is_inside_it() {
        let link = Overlay {
            tag: Tag::new("a").with("id", "m"),
            after: Html::default(),
            ..overlay("m", 0..6, 3)
        };
        let overlays = [overlay("q", 0..3, 2), link];
        assert_eq!(
            annotated_text("onetwo", &overlays).as_str(),
            "<mark id=\"q\"><a id=\"m\">one</a></mark>[q]<a>two</a>"
        );
    }

    #[test]
    fn of_marks_that_end_together_the_inner_ones_number_comes_first() {
        let overlays = [overlay("claim", 0..3, 1), overlay("quote", 0..3, 2)];
        let html = annotated_text("one", &overlays);
        assert!(html.as_str().ends_with("[quote][claim]"));
    }

    proptest! {
        /// Pieces nest, markers occur once each, and the words stay the same, whatever overlays they have.
        #[test]
        fn any_marks_leave_the_text_as_it_was(
            text in "[a-z]{0,20}",
            ranges in prop::collection::vec((0_usize..20, 0_usize..20, 0_u8..4), 0..8),
        ) {
            let inside = |at: usize| at.min(text.len());
            let mut overlays: Vec<Overlay> = ranges
                .iter()
                .map(|(a, b, depth)| overlay("x", inside(*a.min(b))..inside(*a.max(b)), *depth))
                .filter(|overlay| !overlay.range.is_empty())
                .collect();
            overlays.sort_by_key(|overlay| (overlay.depth, overlay.range.start));
            let html = annotated_text(&text, &overlays).as_str().to_owned();
            prop_assert_eq!(html.matches("[x]").count(), overlays.len());
            prop_assert_eq!(html.matches("<mark id=\"x\">").count(), overlays.len());
            let opened = html.matches("<mark id=\"x\">").count() + html.matches("<mark>").count();
            prop_assert_eq!(html.matches("</mark>").count(), opened);
            let words = ["[x]", "<mark id=\"x\">", "<mark>", "</mark>"]
                .iter()
                .fold(html, |html, tag| html.replace(tag, ""));
            prop_assert_eq!(words, text);
        }
    }
}
