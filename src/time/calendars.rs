//! Years of other calendars, which a date may have by mistake: 1404 was 2025 in Iran, and 2568 was in Thailand.

use std::ops::RangeInclusive;

use super::edtf::Edtf;

/// The Gregorian years in which something can have been published, said or looked at. The first is the first whole year of the
/// calendar; beyond the last one, the Buddhist calendar was already in 1857.
const OF_NEWS: RangeInclusive<i64> = 1583..=2400;

/// A calendar whose years are dated in newspapers, and how to reckon its year.
struct Calendar {
    name: &'static str,
    /// The year of it that begins in a Gregorian year, or the later one if two do.
    year_begun_in: fn(i64) -> i64,
}

/// Calendars whose years, in our time, are not years of news in the Gregorian one.
const OTHERS: [Calendar; 5] = [
    Calendar {
        name: "Solar Hijri",
        year_begun_in: |year| year - 621,
    },
    Calendar {
        name: "Islamic",
        // Its years are of 354 or 355 days.
        year_begun_in: |year| (year - 621) * 33 / 32,
    },
    Calendar {
        name: "Buddhist",
        year_begun_in: |year| year + 543,
    },
    Calendar {
        name: "Hebrew",
        year_begun_in: |year| year + 3761,
    },
    Calendar {
        name: "Minguo",
        year_begun_in: |year| year - 1911,
    },
];

/// Whether a date is in years in which nothing can have been published, said or looked at.
pub fn is_no_date_of_news(date: &Edtf) -> bool {
    years(date).is_some_and(|(first, last)| last < *OF_NEWS.start() || first > *OF_NEWS.end())
}

/// The calendars in which a date is in the years that are these in the Gregorian one: "Solar Hijri". A date that may be a Gregorian
/// one is in none.
pub fn calendars_of(date: &Edtf, gregorian: &RangeInclusive<i64>) -> Vec<&'static str> {
    let Some((first, last)) = years(date).filter(|_| is_no_date_of_news(date)) else {
        return Vec::new();
    };
    let is_there = |one: &&Calendar| {
        // A year goes on into the next Gregorian one.
        let begin = (one.year_begun_in)(*gregorian.start()) - 1;
        let end = (one.year_begun_in)(*gregorian.end());
        begin <= last && first <= end
    };
    OTHERS.iter().filter(is_there).map(|one| one.name).collect()
}

fn years(date: &Edtf) -> Option<(i64, i64)> {
    let (first, last) = (date.earliest(), date.latest());
    let (first, last) = (first.or(last)?, last.or(first)?);
    (!date.is_of_no_year()).then_some((first.year, last.year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(date: &str, gregorian: i64) -> Option<&'static str> {
        let found = calendars_of(&Edtf::parse(date).unwrap(), &(gregorian..=gregorian));
        assert!(found.len() < 2);
        found.first().copied()
    }

    #[test]
    fn years_of_other_calendars_are_recognised_by_the_year_it_is() {
        for (date, gregorian, name) in [
            ("1404-11-15", 2026, Some("Solar Hijri")),
            ("1405-01-01", 2026, Some("Solar Hijri")),
            ("1357-11-22", 1979, Some("Solar Hijri")),
            ("1447-08-16", 2026, Some("Islamic")),
            ("1399-03", 1979, Some("Islamic")),
            ("2569-02-04", 2026, Some("Buddhist")),
            ("5786-11", 2026, Some("Hebrew")),
            ("0115-02-04", 2026, Some("Minguo")),
            ("1666-09-02", 2026, None),
            ("1415-10-25", 2026, None),
            ("2026-02-04", 2026, None),
            ("1948", 2026, None),
            ("XXXX-12-01", 2026, None),
        ] {
            assert_eq!(calendar(date, gregorian), name, "{date}");
        }
    }

    #[test]
    fn intervals_count_with_the_end_that_is_known() {
        let is_none = |date: &str| is_no_date_of_news(&Edtf::parse(date).unwrap());
        for date in ["1404-11/1404-12", "1404/..", "../1404", "2569~", "140X"] {
            assert!(is_none(date), "{date}");
        }
        for date in ["../2026", "1404/2026", "1583", "199X", "2400-12-31"] {
            assert!(!is_none(date), "{date}");
        }
    }
}
