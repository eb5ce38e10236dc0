//! An index of ranges, for finding those that overlap or contain another range.

use std::ops::Range;

/// Values that each belong to a range of one text. Finding those that overlap a range does not visit all of them.
#[derive(Clone, Debug)]
pub struct Spans<T> {
    /// Sorted by start. The middle element of a slice is the root of a tree; the middle elements of the two halves are its
    /// children.
    spans: Vec<Span<T>>,
}

#[derive(Clone, Debug)]
struct Span<T> {
    range: Range<usize>,
    value: T,
    /// The furthest end in the slice whose root this is.
    reach: usize,
}

impl<T> Spans<T> {
    /// Indexes values by their ranges. Values with the same start keep their order.
    pub fn new(things: impl IntoIterator<Item = (Range<usize>, T)>) -> Self {
        let spans = things.into_iter().map(|(range, value)| Span {
            reach: range.end,
            range,
            value,
        });
        let mut spans: Vec<Span<T>> = spans.collect();
        spans.sort_by_key(|span| span.range.start);
        reach(&mut spans);
        Self { spans }
    }

    /// All values that share at least one byte with a range, sorted by start.
    pub fn across(&self, range: &Range<usize>) -> Vec<(&Range<usize>, &T)> {
        let mut found = Vec::new();
        across(&self.spans, range, &mut found);
        found
    }

    /// All values whose range contains the whole of `range`, sorted by start.
    pub fn around<'s>(
        &'s self,
        range: &Range<usize>,
    ) -> impl Iterator<Item = (&'s Range<usize>, &'s T)> + use<'s, T> {
        let range = range.clone();
        let all = self.across(&range).into_iter();
        all.filter(move |(one, _)| one.start <= range.start && range.end <= one.end)
    }
}

/// The first half of a slice, the span in the middle, and the second half.
type Halves<'s, T> = (&'s [Span<T>], &'s Span<T>, &'s [Span<T>]);

fn halves<T>(spans: &[Span<T>]) -> Option<Halves<'_, T>> {
    let (before, rest) = spans.split_at(spans.len() / 2);
    let (head, after) = rest.split_first()?;
    Some((before, head, after))
}

/// Sets `reach` in each subtree, and returns the furthest end of all.
fn reach<T>(spans: &mut [Span<T>]) -> usize {
    let (before, rest) = spans.split_at_mut(spans.len() / 2);
    let Some((head, after)) = rest.split_first_mut() else {
        return 0;
    };
    head.reach = head.range.end.max(reach(before)).max(reach(after));
    head.reach
}

fn across<'s, T>(
    spans: &'s [Span<T>],
    range: &Range<usize>,
    found: &mut Vec<(&'s Range<usize>, &'s T)>,
) {
    let Some((before, head, after)) = halves(spans) else {
        return;
    };
    if head.reach <= range.start {
        return;
    }
    across(before, range, found);
    if head.range.start >= range.end {
        return;
    }
    if head.range.end > range.start {
        found.push((&head.range, &head.value));
    }
    across(after, range, found);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stretch() -> impl Strategy<Value = Range<usize>> {
        (0_usize..60, 1_usize..30).prop_map(|(start, length)| start..start + length)
    }

    proptest! {
        #[test]
        fn exactly_the_overlapping_values_are_found_in_order(
            all in prop::collection::vec(stretch(), 0..40),
            wanted in stretch(),
        ) {
            let spans = Spans::new(all.iter().cloned().zip(0_usize..));
            let mut expected: Vec<(Range<usize>, usize)> = all.iter().cloned().zip(0..).collect();
            expected.retain(|(one, _)| one.start < wanted.end && wanted.start < one.end);
            expected.sort_by_key(|(one, index)| (one.start, *index));
            let found = spans.across(&wanted).into_iter();
            let found: Vec<(Range<usize>, usize)> =
                found.map(|(one, index)| (one.clone(), *index)).collect();
            prop_assert_eq!(&found, &expected);
            expected.retain(|(one, _)| one.start <= wanted.start && wanted.end <= one.end);
            let found = spans.around(&wanted);
            let found: Vec<(Range<usize>, usize)> =
                found.map(|(one, index)| (one.clone(), *index)).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
