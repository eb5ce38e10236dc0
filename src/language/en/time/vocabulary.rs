//! English words for units, numbers and names of the calendar.

use crate::time::TimeUnit;
use crate::time::edtf::{MONTHS, WEEKDAYS};

pub(super) fn is_part_of_day(small: &str) -> bool {
    matches!(small, "morning" | "afternoon" | "evening" | "night")
}

/// A weekday's number, from Monday as 0.
pub(super) fn weekday(small: &str) -> Option<i64> {
    (0..)
        .zip(WEEKDAYS)
        .find(|(_, name)| *name == small)
        .map(|(number, _)| number)
}

/// The number of a month's name, in full or with three letters.
pub(super) fn month(small: &str) -> Option<u8> {
    let named = |name: &str| {
        name.eq_ignore_ascii_case(small)
            || name
                .get(..3)
                .is_some_and(|short| short.eq_ignore_ascii_case(small))
            || (small == "sept" && name == "September")
    };
    (1..)
        .zip(MONTHS)
        .find(|(_, name)| named(name))
        .map(|(number, _)| number)
}

/// The number of a season in EDTF.
pub(super) fn season(small: &str) -> Option<u8> {
    match small {
        "spring" => Some(21),
        "summer" => Some(22),
        "autumn" | "fall" => Some(23),
        "winter" => Some(24),
        _ => None,
    }
}

/// A unit, in the singular or plural.
pub(super) fn unit(small: &str) -> Option<TimeUnit> {
    Some(match small {
        "minute" | "minutes" => TimeUnit::Minute,
        "hour" | "hours" => TimeUnit::Hour,
        "day" | "days" => TimeUnit::Day,
        "weekend" => TimeUnit::Weekend,
        "week" | "weeks" => TimeUnit::Week,
        "month" | "months" => TimeUnit::Month,
        "year" | "years" => TimeUnit::Year,
        "decade" | "decades" => TimeUnit::Decade,
        "century" | "centuries" => TimeUnit::Century,
        _ => return None,
    })
}

/// "the nineties": the first year.
pub(super) fn last_century(small: &str) -> Option<i64> {
    const NAMES: [&str; 7] = [
        "thirties",
        "forties",
        "fifties",
        "sixties",
        "seventies",
        "eighties",
        "nineties",
    ];
    (193..)
        .zip(NAMES)
        .find(|(_, name)| *name == small)
        .map(|(decade, _)| decade * 10)
}

/// "80s" behind an apostrophe: the first year.
pub(super) fn short_decade(small: &str) -> Option<i64> {
    let digits = small.strip_suffix('s').filter(|digits| digits.len() == 2)?;
    let year: i64 = digits.parse().ok()?;
    (year % 10 == 0 && year >= 30).then_some(1900 + year)
}

/// "twenty" as 2.
pub(super) fn tens(small: &str) -> Option<i64> {
    const TENS: [&str; 8] = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    (2..)
        .zip(TENS)
        .find(|(_, name)| *name == small)
        .map(|(tens, _)| tens)
}

/// A number below twenty in words.
pub(super) fn small_number(word: &str) -> Option<i64> {
    const NUMBERS: [&str; 19] = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    (1..)
        .zip(NUMBERS)
        .find(|(_, name)| *name == word)
        .map(|(number, _)| number)
}

/// The number of a day in words, up to "twentieth".
pub(super) fn ordinal(small: &str) -> Option<u8> {
    const ORDINALS: [&str; 20] = [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ];
    if small == "thirtieth" {
        return Some(30);
    }
    (1..)
        .zip(ORDINALS)
        .find(|(_, name)| *name == small)
        .map(|(number, _)| number)
}

/// Whether a word goes on with the sentence, so that what stands before it describes nothing.
pub(super) fn is_running_on(small: &str) -> bool {
    const WORDS: &[&str] = &[
        "a", "about", "after", "although", "an", "and", "are", "as", "at", "be", "because", "been",
        "before", "but", "by", "can", "could", "did", "does", "during", "for", "from", "had",
        "has", "have", "he", "her", "his", "if", "in", "into", "is", "it", "its", "last", "may",
        "might", "must", "next", "nor", "of", "on", "or", "over", "said", "saying", "says",
        "shall", "she", "should", "since", "so", "than", "that", "the", "their", "then", "there",
        "they", "this", "though", "through", "to", "until", "was", "we", "were", "when", "where",
        "which", "while", "who", "will", "with", "would", "you",
    ];
    WORDS.contains(&small)
}

/// What four digits before it count, so that they are no year.
pub(super) const COUNTED: &[&str] = &[
    "acres",
    "children",
    "crowns",
    "deaths",
    "degrees",
    "dollars",
    "euros",
    "families",
    "feet",
    "fighters",
    "gmt",
    "hectares",
    "homes",
    "hours",
    "hrs",
    "jobs",
    "kilometers",
    "kilometres",
    "km",
    "local",
    "men",
    "meters",
    "metres",
    "miles",
    "people",
    "percent",
    "police",
    "rpm",
    "rupees",
    "soldiers",
    "tonnes",
    "tons",
    "troops",
    "votes",
    "women",
    "words",
    "workers",
];

/// Words after which four digits before a noun are a number, and no year.
pub(super) const AMOUNTS: &[&str] = &[
    "about",
    "additional",
    "almost",
    "another",
    "approximately",
    "around",
    "channel",
    "estimated",
    "exactly",
    "extra",
    "flight",
    "highway",
    "interstate",
    "least",
    "model",
    "more",
    "most",
    "nearly",
    "number",
    "only",
    "over",
    "page",
    "roughly",
    "room",
    "route",
    "section",
    "some",
    "than",
    "those",
    "with",
];

/// Words after which four digits alone are a year.
pub(super) const YEAR_LEADS: &[&str] = &[
    "in",
    "since",
    "until",
    "till",
    "by",
    "from",
    "before",
    "after",
    "during",
    "through",
    "between",
    "around",
    "circa",
    "and",
    "of",
    "to",
    "for",
    "the",
    "his",
    "her",
    "its",
    "their",
    "a",
    "(",
    "–",
    "-",
    "throughout",
    "or",
    "as",
    "that",
    "s",
    "our",
    ",",
];

/// Words after which a month's name is a month.
pub(super) const MONTH_LEADS: &[&str] = &[
    "in",
    "since",
    "until",
    "till",
    "by",
    "from",
    "through",
    "during",
    "before",
    "after",
    "of",
    "to",
    "between",
    "and",
    "for",
    "around",
    "or",
    "into",
    "throughout",
    "over",
];
