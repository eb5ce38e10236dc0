//! Recognises the words that show an interview, with the lexicons of all languages.

use crate::language::Language;
use crate::language::lexicon::{Interview, LEXICONS, Lexicon, lists};

lists! {
    CALLED = interview.called;
    INTERVIEWERS = interview.interviewers;
    RUBRICS = interview.rubrics;
}

/// Whether words end like a question.
pub(super) fn asks(words: &str) -> bool {
    words
        .trim_end_matches(|c: char| c.is_whitespace() || "\"”“»«’')]」』*_".contains(c))
        .ends_with(['?', '؟', '？', '\u{37e}'])
}

/// Whether a text calls itself an interview.
pub fn is_called_interview(text: &str) -> bool {
    let folded = text.to_lowercase();
    CALLED.iter().any(|name| folded.contains(name))
}

/// The words of a language for addressing someone, and for speaking in the first person. Languages that share a lexicon do not
/// share these.
fn persons(language: &str) -> Option<&'static Interview> {
    let knows = |one: &&&Lexicon| !one.interview.first_person.is_empty();
    let of_tag = |tag: &str| LEXICONS.iter().filter(knows).find(|one| one.code == tag);
    Some(&Language::of(language).find(of_tag)?.interview)
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Whether words address someone: "you", "Sie", "usted".
pub(super) fn speaks_to_somebody(words: &str, language: &str) -> bool {
    let Some(persons) = persons(language) else {
        return words.contains(['您', '你']);
    };
    words_of(words).enumerate().any(|(at, word)| {
        let small = word.to_lowercase();
        persons.second_person.has(&small) || (at > 0 && persons.polite_forms.has(word))
    })
}

/// Whether words are in the first person: "I", "we", "ich", "nosotros".
pub fn speaks_of_oneself(words: &str, language: &str) -> bool {
    let Some(persons) = persons(language) else {
        return words.contains(['我', '私', '僕']);
    };
    words_of(words).any(|word| {
        // "i" is a letter in a list; "I" is a person.
        let small = word.to_lowercase();
        (word != "i" || !Language::of(language).is_english()) && persons.first_person.has(&small)
    })
}

/// Whether a name before a turn is that of the interviewer.
pub(super) fn is_interviewer(folded: &str) -> bool {
    INTERVIEWERS.contains(folded)
}

/// Whether words before a colon are a newspaper's label rather than a name.
pub(super) fn is_rubric(name: &str) -> bool {
    RUBRICS.contains(name.to_lowercase().as_str())
}
