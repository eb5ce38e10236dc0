//! Dates that a line states: as EDTF, and never more than is written.

use crate::prose::edtf::Edtf;

/// The date a short text states, in EDTF; `XXXX-07-24` where it has no year. None where it states none, or leaves two readings.
pub(super) fn stated(text: &str) -> Option<String> {
    let tokens = tokens(text);
    let windows = (0..tokens.len()).filter_map(|at| date_at(tokens.get(at..)?));
    let mut found: Vec<String> = windows.filter(|date| Edtf::parse(date).is_ok()).collect();
    found.dedup();
    match found.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// Whether a line holds a date and nothing else of substance: a weekday, a time, "published on".
pub(super) fn is_only_a_date(line: &str) -> bool {
    line.len() < 80
        && tokens(line).iter().all(|token| is_of_a_date(token))
        && stated(line).is_some()
}

/// The number of a month's name.
pub(super) fn month(word: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let small = word.trim_end_matches('.').to_lowercase();
    let named = |name: &&str| {
        **name == small
            || (small.len() == 3 && name.starts_with(&small))
            || (small == "sept" && name.starts_with("sept"))
    };
    (1..)
        .zip(&MONTHS)
        .find(|(_, name)| named(name))
        .map(|(number, _)| number)
}

/// Words and numbers; the signs between numbers stay with them, so that `3/7/2024` is one token.
fn tokens(text: &str) -> Vec<&str> {
    let parted = |c: char| {
        c.is_whitespace() || matches!(c, ',' | '|' | '(' | ')' | '–' | '—' | '·' | '•' | '[' | ']')
    };
    text.split(parted)
        .flat_map(unglued)
        .map(|token| token.trim_end_matches(['.', ':', ';']))
        .filter(|token| !token.is_empty())
        .collect()
}

/// "Nov.3" is a month and a day.
fn unglued(token: &str) -> impl Iterator<Item = &str> {
    let glued = token.split_once('.').filter(|(name, day)| {
        month(name).is_some() && day.starts_with(|c: char| c.is_ascii_digit())
    });
    let (first, second) = glued.unwrap_or((token, ""));
    [first, second].into_iter()
}

fn date_at(tokens: &[&str]) -> Option<String> {
    let first = *tokens.first()?;
    if let Some(date) = iso(first).or_else(|| numeric(first)) {
        return Some(date);
    }
    let (month_at, day_at) = match month(first) {
        Some(_) => (0, 1),
        None => (1, 0),
    };
    let month = month(tokens.get(month_at)?)?;
    let day = day(tokens.get(day_at)?)?;
    let year = tokens
        .get(2)
        .and_then(|token| year(token))
        .map_or("XXXX".to_owned(), |year| year.to_string());
    Some(format!("{year}-{month:02}-{day:02}"))
}

/// `2024-07-24`, with or without a time behind it.
fn iso(token: &str) -> Option<String> {
    let date = token.split('T').next()?;
    let sign = if date.contains('/') { '/' } else { '-' };
    let mut parts = date.split(sign);
    let (year, month, day) = (
        year(parts.next()?)?,
        number(parts.next()?, 12)?,
        number(parts.next()?, 31)?,
    );
    parts
        .next()
        .is_none()
        .then(|| format!("{year}-{month:02}-{day:02}"))
}

/// `24.7.2024`; with slashes or hyphens only where day and month cannot be mistaken for each other.
fn numeric(token: &str) -> Option<String> {
    let sign = ['.', '/', '-']
        .into_iter()
        .find(|sign| token.contains(*sign))?;
    let mut parts = token.split(sign);
    let (first, second, year) = (
        number(parts.next()?, 31)?,
        number(parts.next()?, 31)?,
        year(parts.next()?)?,
    );
    let (month, day) = match (first, second) {
        _ if parts.next().is_some() => return None,
        (day, month) if sign == '.' || day > 12 || day == month => (month, day),
        (month, day) if day > 12 => (month, day),
        _ => return None,
    };
    (month <= 12).then(|| format!("{year}-{month:02}-{day:02}"))
}

fn day(token: &str) -> Option<u32> {
    let digits = token.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let ending = token.get(digits.len()..)?;
    matches!(ending, "" | "st" | "nd" | "rd" | "th")
        .then(|| number(digits, 31))
        .flatten()
}

fn year(token: &str) -> Option<u32> {
    let year = token
        .parse()
        .ok()
        .filter(|year| (1500..2200).contains(year));
    year.filter(|_| token.len() == 4)
}

fn number(token: &str, most: u32) -> Option<u32> {
    let short = token.len() <= 2 && token.bytes().all(|byte| byte.is_ascii_digit());
    token
        .parse()
        .ok()
        .filter(|number| short && (1..=most).contains(number))
}

fn is_of_a_date(token: &str) -> bool {
    const AROUND: &[&str] = &[
        "a.m",
        "aedt",
        "aest",
        "bst",
        "cdt",
        "cest",
        "cet",
        "cst",
        "ct",
        "eat",
        "et",
        "first",
        "hkt",
        "hrs",
        "jst",
        "kst",
        "local",
        "mdt",
        "mst",
        "msk",
        "p.m",
        "pdt",
        "pst",
        "pt",
        "sgt",
        "time",
        "tues",
        "thur",
        "thurs",
        "am",
        "at",
        "date",
        "est",
        "edt",
        "fri",
        "friday",
        "gmt",
        "ist",
        "mon",
        "monday",
        "on",
        "pkt",
        "pm",
        "posted",
        "published",
        "sat",
        "saturday",
        "sun",
        "sunday",
        "the",
        "thu",
        "thursday",
        "tue",
        "tuesday",
        "utc",
        "wed",
        "wednesday",
    ];
    let small = token.to_lowercase();
    let small = small.trim_end_matches(['.', ':']);
    month(small).is_some()
        || AROUND.contains(&small)
        || small.starts_with("gmt")
        || small.starts_with("utc")
        || small.chars().all(|c| c.is_ascii_punctuation())
        || small.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_far_as_they_go() {
        for (text, date) in [
            ("July 24, 2024", Some("2024-07-24")),
            ("Published: 3rd Sept. 2021 10:15 PKT", Some("2021-09-03")),
            ("KABUL, July 24", Some("XXXX-07-24")),
            ("24 July", Some("XXXX-07-24")),
            ("2024-07-24T10:15:00Z", Some("2024-07-24")),
            ("PORTO, Nov.3", Some("XXXX-11-03")),
            ("24.7.2024", Some("2024-07-24")),
            ("13/7/2024", Some("2024-07-13")),
            ("7/13/2024", Some("2024-07-13")),
            ("24-07-2024", Some("2024-07-24")),
            ("2024/07/24", Some("2024-07-24")),
            ("3/7/2024", None),
            ("February 30, 2024", None),
            ("May 2 to June 3, 2024", None),
            ("in March", None),
            ("", None),
        ] {
            assert_eq!(stated(text).as_deref(), date, "{text}");
        }
        assert!(
            is_only_a_date("Wednesday, July 24, 2024 | 10:15 am")
                && !is_only_a_date("Harbour closed on July 24, 2024")
        );
    }
}
