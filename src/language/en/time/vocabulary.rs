//! English words for units, numbers and calendar names.

use crate::language::lexicon::{EN, Series};
use crate::time::TimeUnit;

/// Whether a word names a part of a day.
pub(super) fn is_part_of_day(small: &str) -> bool {
    EN.time.parts_of_day.has(small)
}

/// Whether a word continues the sentence, so that the words before it do not describe a noun.
pub(super) fn is_running_on(small: &str) -> bool {
    EN.time.running_on.has(small)
}

/// The number of a word in a series that begins with `first`.
fn number(series: Series, first: i64, word: &str) -> Option<i64> {
    let place = series.place(word)?;
    Some(first + i64::try_from(place).ok()?)
}

/// The number of a weekday; Monday is 0.
pub(super) fn weekday(small: &str) -> Option<i64> {
    number(EN.time.weekdays, 0, small)
}

/// The number of a month by its full name or its first three letters.
pub(super) fn month(small: &str) -> Option<u8> {
    let is_it = |name: &str| {
        let short = name.get(..3).unwrap_or(name);
        name.eq_ignore_ascii_case(small)
            || short.eq_ignore_ascii_case(small)
            || (small == "sept" && name == "September")
    };
    (1..)
        .zip(EN.time.months.iter())
        .find(|(_, name)| is_it(name))
        .map(|(number, _)| number)
}

/// The EDTF number of a season.
pub(super) fn season(small: &str) -> Option<u8> {
    EN.time.season_forms.of(small)?.parse().ok()
}

/// A unit, in the singular or plural.
pub(super) fn unit(small: &str) -> Option<TimeUnit> {
    Some(match EN.time.unit_forms.of(small)? {
        "minute" => TimeUnit::Minute,
        "hour" => TimeUnit::Hour,
        "day" => TimeUnit::Day,
        "weekend" => TimeUnit::Weekend,
        "week" => TimeUnit::Week,
        "month" => TimeUnit::Month,
        "year" => TimeUnit::Year,
        "decade" => TimeUnit::Decade,
        "century" => TimeUnit::Century,
        _ => return None,
    })
}

/// "the nineties": the first year.
pub(super) fn last_century(small: &str) -> Option<i64> {
    number(EN.time.decades, 193, small).map(|decade| decade * 10)
}

/// "80s" after an apostrophe: the first year.
pub(super) fn short_decade(small: &str) -> Option<i64> {
    let digits = small.strip_suffix('s').filter(|digits| digits.len() == 2)?;
    let year: i64 = digits.parse().ok()?;
    (year % 10 == 0 && year >= 30).then_some(1900 + year)
}

/// "twenty" as 2.
pub(super) fn tens(small: &str) -> Option<i64> {
    number(EN.time.tens, 2, small)
}

/// A number below twenty, in words.
pub(super) fn small_number(word: &str) -> Option<i64> {
    number(EN.time.numbers, 1, word)
}

/// The number of a day in words, up to "twentieth".
pub(super) fn ordinal(small: &str) -> Option<u8> {
    if small == "thirtieth" {
        return Some(30);
    }
    number(EN.time.ordinals, 1, small).and_then(|day| u8::try_from(day).ok())
}
