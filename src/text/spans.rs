//! Stretches of a text, found by what they have in common with another.

use std::ops::Range;

/// Things that each have a stretch of one text. Those that share anything with a stretch are found without going through all.
#[derive(Clone, Debug)]
pub struct Spans<T> {
    /// In order of where they begin. The middle one of a slice is its root; so are those of the halves before and after it.
    spans: Vec<Span<T>>,
}

#[derive(Clone, Debug)]
struct Span<T> {
    range: Range<usize>,
    value: T,
    /// The furthest end in the slice that it heads.
    reach: usize,
}

impl<T> Spans<T> {
    /// Arranges things by their stretches. Those that begin at one place keep their order.
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

    /// Everything that shares at least one byte with a range, in order of where it begins.
    pub fn across(&self, range: &Range<usize>) -> Vec<(&Range<usize>, &T)> {
        let mut found = Vec::new();
        across(&self.spans, range, &mut found);
        found
    }

    /// Everything that contains a whole range, in order of where it begins.
    pub fn around<'s>(
        &'s self,
        range: &Range<usize>,
    ) -> impl Iterator<Item = (&'s Range<usize>, &'s T)> + use<'s, T> {
        let range = range.clone();
        let all = self.across(&range).into_iter();
        all.filter(move |(one, _)| one.start <= range.start && range.end <= one.end)
    }
}

/// A slice's first half, the span that heads it, and its second half.
type Halves<'s, T> = (&'s [Span<T>], &'s Span<T>, &'s [Span<T>]);

fn halves<T>(spans: &[Span<T>]) -> Option<Halves<'_, T>> {
    let (before, rest) = spans.split_at(spans.len() / 2);
    let (head, after) = rest.split_first()?;
    Some((before, head, after))
}

/// Notes in the head of every half how far its slice reaches, and returns how far all do.
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
        fn exactly_what_shares_a_byte_is_found_in_order(
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
