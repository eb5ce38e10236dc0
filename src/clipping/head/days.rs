//! Lines that begin or end with a day.

use crate::clipping::dates;
use crate::language::lexicon::lists;

lists! {
    JOINS = dateline.joins;
}

/// Splits a line that ends with a day, before the day.
pub(super) fn before_day(line: &str) -> Option<(&str, &str)> {
    if !line.contains(char::is_numeric) {
        return None;
    }
    let words = line.match_indices(' ').map(|(at, _)| at + 1);
    let mut starts = words.filter(|at| {
        let day = line.get(*at..).unwrap_or_default();
        day.starts_with(char::is_alphanumeric) && dates::day_line(day).is_some()
    });
    let start = starts.clone().find(|at| !is_inside_name(line, *at));
    let start = start.or_else(|| starts.next())?;
    let signs = [
        ' ', ',', '،', '|', '-', '–', '—', '·', '•', '/', '(', ':', '.',
    ];
    let head = line.get(..start)?.trim_end_matches(signs);
    (!head.is_empty()).then_some((head, line.get(start..)?.trim_end_matches(')')))
}

/// Whether a word is next to a small word that is inside names of places: "Villaluz *del* *Mar* - 21 FEB" names no Tuesday.
fn is_inside_name(line: &str, at: usize) -> bool {
    let (before, behind) = line.split_at_checked(at).unwrap_or((line, ""));
    let next = [
        before.split_whitespace().next_back(),
        behind.split_whitespace().next(),
    ];
    next.iter().flatten().any(|word| JOINS.contains(*word))
}

/// Splits a line that begins with a day, after the day.
pub(super) fn behind_day(line: &str) -> Option<(&str, &str)> {
    let ends: Vec<usize> = line
        .match_indices([',', '،', '|', '–', '—', '·', '•', '-', '/'])
        .map(|(at, _)| at)
        .collect();
    let end = ends
        .into_iter()
        .rev()
        .find(|at| line.get(..*at).is_some_and(dates::is_only_a_date))?;
    let name = line
        .get(end..)?
        .trim_start_matches([' ', ',', '،', '|', '–', '—', '·', '•', '-', '/']);
    // "October 4, 2024 THE KELL ADVERTISER": the comma is part of the date.
    let is_of_day = name.starts_with(char::is_numeric);
    (!name.is_empty() && !is_of_day).then_some((line.get(..end)?, name))
}
