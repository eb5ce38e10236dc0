//! Lines that reserve rights: "© 2024 Name. All rights reserved."

use super::words::count;
use crate::language::lexicon::{around, lists};

lists! {
    RIGHTS_RESERVED = page.rights_reserved;
    RIGHTS_HELD_BY = page.rights_held_by;
}

/// The most words in such a line.
const MOST_WORDS: usize = 30;

/// Whether a line only reserves rights.
pub(super) fn reserves_rights(line: &str) -> bool {
    let small = line.to_lowercase();
    let small = small.trim_matches([' ', '.', '۔', '!', '*']);
    let is_held = || {
        RIGHTS_HELD_BY.iter().any(|words| {
            let (before, behind) = around(words);
            let parted = small.split_once(before);
            !behind.is_empty()
                && parted.is_some_and(|(all, rest)| count(all) <= 1 && rest.contains(behind))
        })
    };
    let is_said = is_held()
        || RIGHTS_RESERVED
            .iter()
            .any(|words| begins_with(small, words) || count(words) >= 3 && small.ends_with(*words));
    let is_signed = |small: &str| {
        small.contains('©')
            || ["(c)", "copyright"]
                .iter()
                .any(|sign| small.starts_with(sign))
    };
    let is_beside_sign =
        is_signed(small) && RIGHTS_RESERVED.iter().any(|words| small.contains(*words));
    count(line) <= MOST_WORDS && (is_beside_sign || is_said && count(line) <= MOST_WORDS / 2)
}

/// The holder's name after the sign, or next to the words for reserved rights, without years.
pub(super) fn holder(line: &str) -> Option<&str> {
    behind_sign(line).or_else(|| held_by(line))
}

fn behind_sign(line: &str) -> Option<&str> {
    let behind_word = ["Copyright", "COPYRIGHT"]
        .iter()
        .find_map(|word| line.strip_prefix(word))
        .map(|rest| rest.trim_start_matches([' ', ':']));
    let rest = behind_word.unwrap_or(line);
    let signs = ["©", "(c)", "(C)"];
    let at_start = signs.iter().find_map(|sign| rest.strip_prefix(sign));
    // "Alle Rechte vorbehalten. © 2023 Talheimer Anzeiger"
    let behind_words = || {
        let (before, rest) = rest.split_once('©')?;
        reserves_rights(before).then_some(rest)
    };
    let rest = at_start
        .or_else(behind_words)
        .or(behind_word.filter(|rest| rest.starts_with(char::is_numeric)))?;
    let name = rest
        .trim_start_matches(is_of_year)
        .split(['.', ',', '|', '،', '؛', ';', '۔'])
        .next()?
        .split(" – ")
        .next()?
        .split(" - ")
        .next()?;
    let name = name.strip_prefix("by ").unwrap_or(name);
    let name = without_words(name).trim_end_matches(is_of_year).trim();
    (!name.is_empty()).then_some(name)
}

/// A name without the words that follow it without a stop: "صحيفة المدار جميع الحقوق محفوظة".
fn without_words(name: &str) -> &str {
    let ends = RIGHTS_RESERVED.iter().filter_map(|words| name.find(*words));
    ends.min().and_then(|end| name.get(..end)).unwrap_or(name)
}

fn is_of_year(c: char) -> bool {
    c.is_numeric() || c.is_whitespace() || matches!(c, '-' | '–' | ',' | '،')
}

fn held_by(line: &str) -> Option<&str> {
    if !reserves_rights(line) {
        return None;
    }
    RIGHTS_HELD_BY.iter().find_map(|words| {
        let (before, behind) = around(words);
        let (_, rest) = line.split_once(before)?;
        let name = match behind.is_empty() {
            true => rest.split(['.', '،', '©']).next()?,
            false => rest.split_once(behind)?.0,
        };
        let name = name
            .trim_matches([' ', '.', '«', '»'])
            .trim_end_matches(is_of_year);
        (1..=6).contains(&count(name)).then_some(name)
    })
}

/// Whether a line begins with these whole words.
pub(super) fn begins_with(small: &str, words: &str) -> bool {
    small
        .strip_prefix(words)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holders_are_next_to_signs_and_words() {
        for (line, name) in [
            (
                "© 2023 El Diario del Cabo. Todos los derechos reservados.",
                "El Diario del Cabo",
            ),
            (
                "Alle Rechte vorbehalten. © Talheimer Anzeiger 2021",
                "Talheimer Anzeiger",
            ),
            (
                "Copyright © 2020-2024 Le Phare. Tous droits réservés",
                "Le Phare",
            ),
            ("جميع الحقوق محفوظة لصحيفة الميناء 2024", "صحيفة الميناء"),
            ("جملہ حقوق بحق روزنامہ موج محفوظ ہیں", "روزنامہ موج"),
            ("کلیه حقوق برای روزنامه ساحل محفوظ است.", "روزنامه ساحل"),
        ] {
            assert!(reserves_rights(line), "{line}");
            assert_eq!(holder(line), Some(name), "{line}");
        }
        for line in [
            "The union said that all rights reserved to the state by the law of 1911 were to be given back to the fishermen.",
            "Los pescadores piden derechos",
        ] {
            assert!(!reserves_rights(line) && holder(line).is_none(), "{line}");
        }
    }
}
