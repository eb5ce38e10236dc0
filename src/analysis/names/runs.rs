//! Neighbouring words, and runs of capitalised words.

use std::ops::Range;

use crate::language::en::words::{is_function_word, is_title_word};
use crate::language::lexicon::lists;
use crate::text::fold::is_dash;
use crate::text::words::{
    is_capitalised, is_initial, is_word_char, next_word, previous_word, strip_possessive, word_from,
};

lists! {
    JOINED_ARTICLES = names.joined_articles;
    PARTICLES = names.particles;
}

/// The whole capitalised name around a range: capitalised words joined by single spaces, with initials and name particles ("bin",
/// "ul"), but without function words and the possessive. If there is none, the range itself.
pub fn capitalised_run(text: &str, range: Range<usize>) -> Range<usize> {
    capitalised_words(text, range, usize::MAX)
}

/// The same, with at most this many words on either side.
pub(super) fn capitalised_words(text: &str, range: Range<usize>, most: usize) -> Range<usize> {
    let mut run = range;
    for _ in 0..most {
        let Some(start) = run_start(text, run.start) else {
            break;
        };
        run.start = start;
    }
    for _ in 0..most {
        let Some(end) = run_end(text, run.end) else {
            break;
        };
        run.end = end;
    }
    run
}

/// All capitalised names in a text, listed or not: candidates for a gazetteer. A word that only begins its sentence is included
/// unless it is a function word.
pub fn capitalised_runs(text: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(word) = word_from(text, at) {
        at = word.end;
        let written = text.get(word.clone()).unwrap_or_default();
        if is_name_word(written) && !is_function_word(written) {
            let start = word.start;
            let run = capitalised_run(text, start..start + strip_possessive(written).len());
            at = at.max(run.end);
            runs.push(start..run.end);
        }
    }
    runs
}

fn run_start(text: &str, start: usize) -> Option<usize> {
    let word = previous_word(text, start)?;
    let written = text.get(word.clone())?;
    let plain = written.strip_suffix('.').unwrap_or(written);
    let abbreviated = plain.len() < written.len();
    if is_particle(plain) && !abbreviated {
        return run_start(text, word.start);
    }
    let fits = if abbreviated {
        is_initial(plain) || is_title_word(plain)
    } else {
        plain.ends_with(is_word_char)
    };
    (fits && is_name_word(plain) && !is_function_word(plain) && strip_possessive(plain) == plain)
        .then_some(word.start)
}

fn run_end(text: &str, end: usize) -> Option<usize> {
    // "Gen. Karimi", "A. Karimi": the dot is part of the name.
    let last = text.get(..end)?.rsplit(|c: char| !is_word_char(c)).next()?;
    let dotted = text.get(end..)?.starts_with('.') && (is_initial(last) || is_title_word(last));
    let word = next_word(text, if dotted { end + 1 } else { end })?;
    let written = text.get(word.clone())?;
    if is_particle(written) {
        return run_end(text, word.end);
    }
    (is_name_word(written) && !is_function_word(written))
        .then(|| word.start + strip_possessive(written).len())
}

/// Whether a word can be part of a name: it is capitalised, or capitalised after an article that is joined to it ("al-Hadri",
/// "ul-Haq").
fn is_name_word(word: &str) -> bool {
    is_capitalised(word)
        || word
            .split_once(is_dash)
            .is_some_and(|(article, name)| is_capitalised(name) && is_joined_article(article))
}

/// Whether a word is the Arabic article as written before a name.
fn is_joined_article(word: &str) -> bool {
    JOINED_ARTICLES.contains(word)
}

/// Whether a word is a small word inside a person's name.
fn is_particle(word: &str) -> bool {
    PARTICLES.contains(word)
}
