//! Which words mean something where several entries and names share them: the longer ones.

use std::ops::Range;

use super::draft::{DraftMention, Meant};
use crate::analysis::gazetteer::index::NameMatch;
use crate::content::shapes::{Nth, Part};
use crate::dossier::model::Passage;

/// An entry for every occurrence of some words applies only where they are on their own. Inside longer words with a meaning,
/// from an editor or a name that was found, it yields. The same goes for a longer name that shares words with it: "the
/// ministry" yields to "Ministry of Transport".
pub(super) fn yield_to_longer(
    mentions: &mut Vec<DraftMention<'_>>,
    names: &[(Part, Vec<NameMatch>)],
) {
    let for_all = |mention: &DraftMention<'_>| matches!(&mention.what, Meant::Annotated(text) if text.common.selector.nth.value == Nth::All);
    if !mentions.iter().any(for_all) {
        return;
    }
    let found = names
        .iter()
        .flat_map(|(part, names)| names.iter().map(|name| (*part, name.range.clone())));
    let meant = mentions
        .iter()
        .map(|mention| (mention.passage.part, mention.passage.range()));
    let covers = Covers::new(found.chain(meant).collect());
    let yields = |passage: &Passage| covers.has_longer(passage) || shares_longer(passage, names);
    mentions.retain(|mention| !for_all(mention) || !yields(&mention.passage));
}

/// Whether a passage shares words with a longer name that was found. The names of a part are in order and share no words.
fn shares_longer(passage: &Passage, names: &[(Part, Vec<NameMatch>)]) -> bool {
    let of_part = names.iter().filter(|(part, _)| *part == passage.part);
    let mut near = of_part.flat_map(|(_, names)| {
        let first = names.partition_point(|name| name.range.end <= passage.start);
        let behind = names.iter().skip(first);
        behind.take_while(|name| name.range.start < passage.end)
    });
    near.any(|name| name.range.len() > passage.range().len())
}

/// Stretches of an article, to be asked which is within a longer one.
struct Covers {
    /// In order of where they begin, the longer first.
    ranges: Vec<(Part, Range<usize>)>,
    /// For each, how far it and those before it in its part reach.
    reach: Vec<usize>,
}

impl Covers {
    fn new(mut ranges: Vec<(Part, Range<usize>)>) -> Self {
        ranges.sort_by_key(|(part, range)| (*part, range.start, std::cmp::Reverse(range.end)));
        let mut reach: Vec<usize> = Vec::with_capacity(ranges.len());
        let mut before = None;
        for (part, range) in &ranges {
            let so_far = reach.last().filter(|_| before == Some(*part));
            reach.push(so_far.map_or(range.end, |end| range.end.max(*end)));
            before = Some(*part);
        }
        Self { ranges, reach }
    }

    fn has_longer(&self, passage: &Passage) -> bool {
        let own = (passage.part, passage.start);
        let first = self
            .ranges
            .partition_point(|(part, range)| (*part, range.start) < own);
        let begins_here = self
            .ranges
            .get(first)
            .is_some_and(|(part, range)| (*part, range.start) == own && passage.end < range.end);
        let Some(before) = first.checked_sub(1) else {
            return begins_here;
        };
        let same_part = self
            .ranges
            .get(before)
            .is_some_and(|(part, _)| *part == passage.part);
        let reaches = self
            .reach
            .get(before)
            .is_some_and(|end| passage.end <= *end);
        begins_here || (same_part && reaches)
    }
}
