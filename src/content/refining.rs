//! Whether one claim can be a more exact form of another, by the values of both.

use super::amount::{AmountText, Decimal};
use crate::time::clock::End;
use crate::time::days::Days;

impl AmountText {
    /// Whether both have values of one sort: numbers of one unit, or dates from which something follows.
    pub fn is_comparable(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number { unit, .. }, Self::Number { unit: other, .. }) => unit == other,
            (Self::Date(one), Self::Date(other)) => {
                let (one, other) = (Days::of(one), Days::of(other));
                let is_zoned = |days: Days| days.zones().next().is_some();
                let is_known = |days: Days| days.first().or(days.last()).is_some();
                is_known(one) && is_known(other) && is_zoned(one) == is_zoned(other)
            }
            _ => false,
        }
    }

    /// Whether whoever holds it holds a wider one of its sort, too: 40 is at least 30, and 4 March is in March.
    pub fn is_within(&self, wider: &Self) -> bool {
        match (self, wider) {
            (
                Self::Number {
                    at_least, at_most, ..
                },
                Self::Number {
                    at_least: wider_least,
                    at_most: wider_most,
                    ..
                },
            ) => {
                let reaches = |bound: &Option<Decimal>, wider: &Option<Decimal>, is_in: Bound| {
                    wider.is_none_or(|wider| bound.is_some_and(|bound| is_in(&bound, &wider)))
                };
                reaches(at_least, wider_least, Decimal::ge)
                    && reaches(at_most, wider_most, Decimal::le)
            }
            (Self::Date(one), Self::Date(wider)) => {
                let one = Days::of(one);
                let minutes = |days: Days| {
                    let first = days.first().map(End::as_first);
                    (first, days.last().map(End::as_last))
                };
                let both = one.narrowed(Days::of(wider));
                both.is_some_and(|both| minutes(both) == minutes(one))
            }
            _ => true,
        }
    }

    /// The value in English, for messages: "at least 60 houses".
    pub fn in_words(&self) -> String {
        match self {
            Self::Date(date) => date.in_words(),
            Self::Number {
                at_least,
                at_most,
                unit,
            } => match (at_least, at_most) {
                (Some(least), Some(most)) if least == most => format!("{least} {unit}"),
                (Some(least), Some(most)) => format!("{least} to {most} {unit}"),
                (Some(least), None) => format!("at least {least} {unit}"),
                (None, Some(most)) => format!("at most {most} {unit}"),
                (None, None) => unit.clone(),
            },
        }
    }
}

type Bound = fn(&Decimal, &Decimal) -> bool;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::edtf::Edtf;

    fn number(at_least: Option<i64>, at_most: Option<i64>) -> AmountText {
        AmountText::Number {
            at_least: at_least.map(Decimal::whole),
            at_most: at_most.map(Decimal::whole),
            unit: "houses".to_owned(),
        }
    }

    #[test]
    fn numbers_are_within_others_that_leave_more_open() {
        let exact = |number_of: i64| number(Some(number_of), Some(number_of));
        let (at_least, at_most) = (|n| number(Some(n), None), |n| number(None, Some(n)));
        for (finer, wider) in [
            (exact(40), exact(40)),
            (exact(40), at_least(40)),
            (exact(40), at_most(60)),
            (at_least(60), at_least(40)),
            (number(Some(5), Some(7)), number(Some(5), Some(9))),
        ] {
            assert!(finer.is_within(&wider), "{finer:?} {wider:?}");
        }
        for (finer, wider) in [
            (exact(40), at_least(60)),
            (exact(40), exact(41)),
            (at_least(40), at_least(60)),
            (at_least(40), exact(40)),
            (at_least(40), at_most(60)),
            (number(Some(5), Some(10)), number(Some(5), Some(9))),
        ] {
            assert!(!finer.is_within(&wider), "{finer:?} {wider:?}");
        }
    }

    #[test]
    fn dates_are_within_others_that_leave_more_open() {
        let date = |written: &str| AmountText::Date(Edtf::parse(written).unwrap());
        for (finer, wider, is_within) in [
            ("2026-03-04", "2026-03", true),
            ("2026-03-04T05:10", "2026-03-04", true),
            ("2026-03", "2026-03-04", false),
            ("2026-03-04", "2026-04", false),
            ("2026-03-04T05:10", "2026-03-04T05:40", false),
            ("2026-03-04", "../2026-03-05", true),
            ("../2026-03-05", "2026-03-04", false),
        ] {
            assert_eq!(date(finer).is_within(&date(wider)), is_within, "{finer}");
            assert!(date(finer).is_comparable(&date(wider)), "{finer}");
        }
        for (one, other) in [
            ("2026-03-04T05:10Z", "2026-03-04T05:40"),
            ("2026-03-04?", "2026-04"),
            ("2026-03-04~", "2026-04"),
        ] {
            assert!(!date(one).is_comparable(&date(other)), "{one}");
        }
    }
}
