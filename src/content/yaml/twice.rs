//! A key that is written twice in one map. Either line can be removed.

use std::ops::Range;

use super::cuts::Place;
use super::node::Node;
use crate::diagnostic::{Applicability, Diagnostic, Located, Rule};

type Entry = (Located<String>, Node);

/// Reports that `again` has the same key as one of the `entries` before it, and offers to remove either.
pub(super) fn duplicate(
    entries: &[Entry],
    first: usize,
    again: &Entry,
    place: &Place<'_>,
    is_flow: bool,
) -> Option<Diagnostic> {
    let before = entries.get(first)?;
    let next = entries.get(first + 1).unwrap_or(again);
    let name = &again.0.value;
    let mut problem = Diagnostic::at(
        Rule::DuplicateKey,
        again.0.span,
        format!("`{name}` is given twice"),
    )
    .label("again here")
    .related(before.0.span, "first here");
    let (without_again, without_first) = if is_flow {
        let last = place.range(entries.last()?.1.span).end;
        let next = place.range(next.0.span).start;
        (
            place.removable(last..place.range(again.1.span).end),
            place.removable(place.range(before.0.span).start..next),
        )
    } else {
        (place.lines(again), place.lines(before))
    };
    let value = |entry: &Entry| place.text(&place.range(entry.1.span)).trim().to_owned();
    if value(before) == value(again) {
        if let Some(range) = without_again {
            // Either can be removed.
            return Some(problem.replace_as(
                Applicability::Certain,
                "both have the same value: remove one of them",
                place.span(range),
                "",
            ));
        }
    } else {
        let offers = [
            ("keep the first one, and remove this one", without_again),
            ("keep this one, and remove the first one", without_first),
        ];
        for (words, range) in offers {
            if let Some(range) = range {
                problem = problem.replace(words, place.span(range), "");
            }
        }
    }
    Some(problem.help("keep one of them; if both belong to a list, write `- ` before each"))
}

impl Place<'_> {
    /// A range that may be removed, because it contains no comment.
    fn removable(&self, range: Range<usize>) -> Option<Range<usize>> {
        let taken = self.yaml.get(range.clone())?;
        (!taken.contains('#')).then_some(range)
    }

    /// The lines of a field that has lines of its own.
    fn lines(&self, (key, value): &Entry) -> Option<Range<usize>> {
        let (key, value) = (self.range(key.span), self.range(value.span));
        let start = self
            .yaml
            .get(..key.start)?
            .rfind('\n')
            .map_or(0, |end| end + 1);
        if !self.yaml.get(start..key.start)?.trim().is_empty() {
            return None;
        }
        let whole = self.yaml.get(start..value.end.max(key.end))?.trim_end();
        let last = start + whole.len();
        let rest = self.yaml.get(last..)?;
        let end = last + rest.find('\n').map_or(rest.len(), |end| end + 1);
        // Text after the value on the same line would be removed too.
        let after = self.yaml.get(last..end)?.trim();
        if !matches!(after, "" | ":") {
            return None;
        }
        self.removable(start..end)
    }
}
