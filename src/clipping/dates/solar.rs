//! The Solar Hijri calendar of Iran and Afghanistan, whose days can be converted exactly to Gregorian ones.
//!
//! The Islamic lunar calendar is only recognised. Its months begin when the new moon is seen, so a converted day may be off by one
//! or two, and such a day is not stated.

use crate::time::edtf::Day;

/// The calendar of a month's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Calendar {
    Gregorian,
    Solar,
    Lunar,
}

/// The years for which [`gregorian`] agrees with the calendar in use. The months have had their present lengths in both countries
/// since the first of them.
pub(super) const YEARS: std::ops::RangeInclusive<i64> = 1336..=1450;

/// The first of Farvardin 1403, in days since 1 January 1970.
const FIRST_OF_1403: i64 = 19_802;

/// Converts a day in the Solar Hijri calendar to the Gregorian calendar.
pub(super) fn gregorian(year: i64, month: i64, day: i64) -> Option<Day> {
    let longest = match month {
        1..=6 => 31,
        7..=11 => 30,
        12 if is_leap(year) => 30,
        12 => 29,
        _ => return None,
    };
    if !YEARS.contains(&year) || !(1..=longest).contains(&day) {
        return None;
    }
    let years = if year >= 1403 {
        (1403..year).map(length).sum::<i64>()
    } else {
        -(year..1403).map(length).sum::<i64>()
    };
    let months = (month - 1) * 30 + (month - 1).min(6);
    Some(Day::of_number(FIRST_OF_1403 + years + months + day - 1))
}

fn length(year: i64) -> i64 {
    365 + i64::from(is_leap(year))
}

/// Leap years follow a cycle of 33 years throughout [`YEARS`].
fn is_leap(year: i64) -> bool {
    matches!(year.rem_euclid(33), 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_convert_as_the_calendar_in_use_has_them() {
        for ((year, month, day), wanted) in [
            ((1403, 1, 1), Some((2024, 3, 20))),
            ((1403, 12, 30), Some((2025, 3, 20))),
            ((1404, 1, 1), Some((2025, 3, 21))),
            ((1403, 12, 28), Some((2025, 3, 18))),
            ((1404, 2, 3), Some((2025, 4, 23))),
            ((1400, 5, 24), Some((2021, 8, 15))),
            ((1357, 11, 22), Some((1979, 2, 11))),
            ((1399, 12, 30), Some((2021, 3, 20))),
            ((1404, 12, 30), None),
            ((1402, 7, 31), None),
            ((1402, 13, 1), None),
            ((1300, 1, 1), None),
        ] {
            let read = gregorian(year, month, day).map(|day| (day.year, day.month, day.day));
            assert_eq!(read, wanted, "{year}-{month}-{day}");
        }
    }
}
