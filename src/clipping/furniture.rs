//! Removes what belongs to the pages of a printed text: page numbers, running heads and feet, as `pdftotext` leaves them.

use std::collections::{BTreeMap, BTreeSet};

use super::head::{Stated, stated};
use super::words::{count, ends_sentence};
use crate::language::lexicon::lists;
use crate::text::fold::fold_case;
use crate::text::words::one_line;

lists! {
    PAGE_WORDS = page.page_words;
    PAGE_JOINS = page.page_joins;
}

/// A text without page furniture, and the removed lines.
pub(super) struct Unpaged {
    pub(super) text: String,
    pub(super) left_out: Vec<String>,
}

/// How many lines at the edge of a page can be furniture.
const EDGE: usize = 2;

/// Removes the furniture from a text whose pages are separated by form feeds. In any other text, only lines with a page number are
/// removed.
pub(super) fn without_pages(text: &str) -> Unpaged {
    let pages: Vec<Vec<&str>> = text
        .split('\u{c}')
        .map(|page| page.lines().collect())
        .collect();
    let mut unpaged = Unpaged {
        text: String::with_capacity(text.len()),
        left_out: Vec::new(),
    };
    if pages.len() < 2 {
        let kept = text.lines().filter(|line| !is_page_of_pages(line));
        let gone = text
            .lines()
            .filter(|line| is_page_of_pages(line))
            .map(|line| line.trim().to_owned());
        unpaged.left_out.extend(gone);
        unpaged.text = kept.flat_map(|line| [line, "\n"]).collect();
        return unpaged;
    }
    let repeated = repeated_at_edges(&pages);
    for (number, page) in pages.iter().enumerate() {
        let edges = edges(page);
        let is_furniture = |at: usize, line: &str| {
            // A running head is often the headline or the paper's name, so the first one is kept for the head.
            let is_first =
                number == 0 && edges.first() == Some(&at) && line.chars().any(char::is_alphabetic);
            let is_edge = edges.contains(&at)
                && (is_page_number(line) || repeated.contains(&pattern(line)))
                || is_beside_break(page, at, number > 0, number + 1 < pages.len())
                    && is_running_line(line);
            (is_edge && !is_first) || is_page_of_pages(line)
        };
        let mut kept: Vec<&str> = Vec::new();
        for (at, line) in page.iter().enumerate() {
            if line.trim().is_empty() {
                kept.push(line);
            } else if is_furniture(at, line) {
                unpaged.left_out.push(line.trim().to_owned());
            } else if number == 0 && repeated.contains(&pattern(line)) {
                kept.push(line.trim_matches(|c: char| c.is_whitespace() || c.is_numeric()));
            } else {
                kept.push(line);
            }
        }
        unpaged.push_page(&kept);
    }
    unpaged
}

impl Unpaged {
    /// Adds a page. A paragraph that is incomplete on the page before continues.
    fn push_page(&mut self, lines: &[&str]) {
        let first = lines
            .iter()
            .position(|line| !line.trim().is_empty())
            .unwrap_or(lines.len());
        let lines = lines.get(first..).unwrap_or_default();
        let Some(next) = lines.first() else { return };
        let before = self.text.trim_end();
        let goes_on = !before.is_empty()
            && !ends_sentence(before)
            && next
                .trim_start()
                .starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase());
        self.text.truncate(before.len());
        if !self.text.is_empty() {
            self.text.push_str(if goes_on { "\n" } else { "\n\n" });
        }
        let next = if goes_on { next.trim_start() } else { next };
        for line in std::iter::once(next).chain(lines.iter().skip(1).copied()) {
            self.text.push_str(line);
            self.text.push('\n');
        }
    }
}

/// Whether a line is next to a page break: the first line of a page after another, or one of the last before another.
fn is_beside_break(page: &[&str], at: usize, follows: bool, is_followed: bool) -> bool {
    let filled = |mut lines: std::ops::Range<usize>| {
        lines.all(|at| {
            page.get(at)
                .is_none_or(|line| line.trim().is_empty() || is_page_number(line))
        })
    };
    follows && filled(0..at) || is_followed && filled(at + 1..page.len())
}

/// Whether a line at the edge of a page is a running line although it occurs only once: the name of a paper, a day, or widely
/// spaced words.
fn is_running_line(line: &str) -> bool {
    let words = line.trim();
    count(words) <= 10
        && !ends_sentence(words)
        && (words.contains("    ")
            || stated(words)
                .iter()
                .any(|one| !matches!(one, Stated::Section | Stated::Name(_) | Stated::Title(_))))
}

/// The indices of a page's first and last lines.
fn edges(page: &[&str]) -> Vec<usize> {
    let filled: Vec<usize> = (0..page.len())
        .filter(|at| page.get(*at).is_some_and(|line| !line.trim().is_empty()))
        .collect();
    let last = filled.len().saturating_sub(EDGE);
    let ends = filled
        .iter()
        .enumerate()
        .filter(|(number, _)| *number < EDGE || *number >= last);
    ends.map(|(_, at)| *at).collect()
}

/// Short lines at the edges of several pages that are the same apart from numbers.
fn repeated_at_edges(pages: &[Vec<&str>]) -> BTreeSet<String> {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages {
        let lines = edges(page).into_iter().filter_map(|at| page.get(at));
        let own: BTreeSet<String> = lines
            .filter(|line| count(line) <= 14)
            .map(|line| pattern(line))
            .collect();
        for pattern in own {
            *times.entry(pattern).or_default() += 1;
        }
    }
    times
        .into_iter()
        .filter(|(pattern, times)| *times > 1 && !pattern.is_empty())
        .map(|(pattern, _)| pattern)
        .collect()
}

/// A line without its numbers, so that "Harbour report 3" and "Harbour report 4" are the same.
fn pattern(line: &str) -> String {
    let folded = fold_case(line.trim());
    let plain: String = folded.chars().filter(|c| !c.is_numeric()).collect();
    one_line(&plain)
}

/// "2", "- 2 -", "[2]", "iv"
fn is_page_number(line: &str) -> bool {
    let bare = line.trim().trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '-' | '–' | '—' | '[' | ']' | '(' | ')' | '|' | '.' | '•' | '·' | '/'
            )
    });
    let is_number =
        !bare.is_empty() && bare.chars().count() <= 4 && bare.chars().all(char::is_numeric);
    let is_roman = (1..=6).contains(&bare.len()) && bare.chars().all(|c| "ivxlc".contains(c));
    is_number || is_roman || is_page_of_pages(line)
}

/// "Page 2 of 3", "Seite 2". A bare "2/3" does not count, since it may be anything.
fn is_page_of_pages(line: &str) -> bool {
    let folded = fold_case(line.trim());
    let mut words = folded
        .trim_matches(['-', '|', ' ', '[', ']'])
        .split_whitespace();
    let is_number = |word: &str| {
        !word.is_empty()
            && word.chars().all(|c| c.is_numeric() || c == '/')
            && word.chars().count() <= 7
    };
    words.next().is_some_and(|word| PAGE_WORDS.contains(word)) && {
        let rest: Vec<&str> = words.collect();
        (1..=3).contains(&rest.len())
            && rest
                .iter()
                .all(|word| is_number(word) || *word == "/" || PAGE_JOINS.contains(word))
            && rest.iter().any(|word| is_number(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_numbers_and_running_heads_are_removed() {
        let text = "Swing bridge closed\n\nThe council closed the bridge and\n\nThe Brannock Post 1\n\u{c}The Brannock Post 2\n\nsaid so.\n\n12\n\nmen spoke.\n\n                2\n\u{c}The Brannock Post 3\nThe end.\n- 3 -\n";
        let unpaged = without_pages(text);
        assert_eq!(
            unpaged.text,
            "Swing bridge closed\n\nThe council closed the bridge and\nsaid so.\n\n12\n\nmen spoke.\n\nThe end.\n"
        );
        assert_eq!(
            unpaged.left_out,
            [
                "The Brannock Post 1",
                "The Brannock Post 2",
                "2",
                "The Brannock Post 3",
                "- 3 -"
            ]
        );
    }

    #[test]
    fn a_text_without_pages_keeps_its_figures() {
        assert_eq!(
            without_pages("One\n\n2\n\nSeite 2 von 3\n\nThree\n").text,
            "One\n\n2\n\n\nThree\n"
        );
        assert!(
            is_page_of_pages("صفحة ٢")
                && is_page_of_pages("Page 2 of 3")
                && !is_page_of_pages("Page turned")
                && !is_page_of_pages("p. Brown")
        );
    }
}
