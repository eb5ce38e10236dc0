//! A line above the headline that says what it is about, or who speaks: "Interview mit Jens Petersen", "BASILIA ORTUÑO, pastora".

use super::HeadLine;
use super::given::is_person_named;
use super::mail_words::begins_as_kicker;
use super::words::is_person;
use crate::clipping::words::{count, ends_sentence};

/// The headline right below a line that could be one too, but is above it.
pub(super) fn headline_below(lines: &[HeadLine<'_>], at: usize) -> Option<usize> {
    let line = lines.get(at).filter(|line| line.is_candidate())?;
    let next = lines.get(at + 1).filter(|next| next.is_candidate())?;
    let is_quoted = is_wholly_quoted(next.words);
    let has_summary = lines.get(at + 2).is_some_and(HeadLine::is_candidate);
    // Below a headline stands a summary, which is longer; below a kicker a headline, and perhaps a summary.
    let is_headline = !ends_sentence(next.words)
        && count(next.words) <= 14
        && (has_summary || count(next.words) <= count(line.words));
    let is_kicker = begins_as_kicker(line.words) && (is_quoted || is_headline)
        || is_quoted && is_name_and_role(line.words);
    is_kicker.then_some(at + 1)
}

/// Whether a line is in one pair of quotation marks from its first sign to its last.
fn is_wholly_quoted(words: &str) -> bool {
    const PAIRS: &[(char, char)] = &[
        ('«', '»'),
        ('“', '”'),
        ('„', '“'),
        ('„', '”'),
        ('»', '«'),
        ('"', '"'),
        ('‘', '’'),
        ('‹', '›'),
    ];
    let words = words.trim_end_matches(['.', '۔']);
    PAIRS.iter().any(|(open, close)| {
        let inner = words
            .strip_prefix(*open)
            .and_then(|rest| rest.strip_suffix(*close));
        inner.is_some_and(|inner| {
            !inner.is_empty()
                && !inner.contains([*open])
                && (*close == '’' || !inner.contains([*close]))
        })
    })
}

/// "BASILIA ORTUÑO, pastora trashumante", "Jens Petersen – Hafenmeister", "سامر النجار، صياد"
fn is_name_and_role(words: &str) -> bool {
    let signs = [", ", "، ", " – ", " — ", " - ", " | ", " ("];
    let parted = signs.iter().find_map(|sign| words.split_once(sign));
    parted.is_some_and(|(name, role)| {
        let is_name = is_person_named(name) || (2..=4).contains(&count(name)) && is_person(name);
        is_name && (1..=8).contains(&count(role)) && !ends_sentence(role)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_line_is_quoted() {
        for words in ["«Nadie oyó nada»", "„Ich war dort“", "“I had the key”"] {
            assert!(is_wholly_quoted(words), "{words}");
        }
        for words in ["«Nadie» dijo «nada»", "„Ich war dort“, sagt er", "«»"] {
            assert!(!is_wholly_quoted(words), "{words}");
        }
        assert!(is_name_and_role("BASILIA ORTUÑO, pastora trashumante"));
        assert!(!is_name_and_role("La ministra, contra las cuerdas"));
    }
}
