//! What an annotation repeats from its article: whole words, the verb, and the words for a time. Pages print these in quotation
//! marks, so they must be in the article.

use std::ops::Range;

use super::model::Passage;
use super::passages::Passages;
use super::time;
use crate::content::article::{AnnotationText, WhatText};
use crate::content::shapes::{Part, WhenText};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span};
use crate::prose::fold::fold_case;
use crate::prose::names::{cuts_word, is_word_char};

/// What is wrong with the words that an annotation of a passage repeats.
pub(super) fn check(
    annotation: &AnnotationText,
    passage: &Passage,
    passages: &Passages<'_>,
) -> Diagnostics {
    let repeated = Repeated {
        exact: annotation.common.selector.exact.span,
        passage,
        passages,
    };
    let mut problems = Diagnostics::default();
    match &annotation.what {
        WhatText::Quote(quote) => {
            problems.extend(repeated.torn(annotation));
            problems.extend(repeated.verb(quote.cue.as_ref()));
            problems.extend(repeated.said(quote.said.as_ref()));
        }
        WhatText::Claim(attestation) => {
            problems.extend(repeated.torn(annotation));
            problems.extend(repeated.verb(attestation.cue.as_ref()));
        }
        WhatText::Event(report) => {
            problems.extend(repeated.torn(annotation));
            problems.extend(repeated.verb(report.cue.as_ref()));
        }
        WhatText::Date(when, _) => problems.extend(repeated.dated(when)),
        WhatText::Term(_) | WhatText::Note => {}
    }
    problems
}

struct Repeated<'a> {
    /// Where the annotation names its passage.
    exact: Span,
    passage: &'a Passage,
    passages: &'a Passages<'a>,
}

impl Repeated<'_> {
    fn words(&self) -> &str {
        let text = self.passages.text(self.passage.part);
        text.get(self.passage.range()).unwrap_or_default()
    }

    /// Somebody's words, or words that state something, are whole words.
    fn torn(&self, annotation: &AnnotationText) -> Option<Diagnostic> {
        let text = self.passages.text(self.passage.part);
        if !cuts_word(text, &self.passage.range()) {
            return None;
        }
        let message = "these words begin or end in the middle of a word";
        let problem = Diagnostic::at(Rule::SelectorNotFound, self.exact, message);
        let selector = &annotation.common.selector;
        Some(
            self.passages
                .with_whole_words(problem, selector, self.passage),
        )
    }

    /// The verb, in the headline or in a sentence of the text. Words may stand between its parts: "stellte … klar".
    fn verb(&self, cue: Option<&Located<String>>) -> Option<Diagnostic> {
        let cue = cue?;
        let has = |part, range: &Range<usize>| {
            let text = self.passages.text(part).get(range.clone());
            text.is_some_and(|text| has_parts(text, &cue.value))
        };
        let title = self.passages.text(Part::Title);
        let paragraphs = self.passages.ready.paragraphs.iter();
        let mut all = paragraphs.flat_map(|paragraph| &paragraph.sentences);
        let found =
            has(Part::Title, &(0..title.len())) || all.any(|sentence| has(Part::Text, sentence));
        let message = format!("the article does not have the verb “{}”", cue.value);
        (!found).then(|| {
            Diagnostic::at(Rule::SelectorNotFound, cue.span, message)
                .label("not found")
                .help("write the verb as the article has it, or leave `cue` out")
        })
    }

    /// The words for when something was said, anywhere in the article.
    fn said(&self, said: Option<&WhenText>) -> Option<Diagnostic> {
        let Some(WhenText::Relative { words, .. }) = said else {
            return None;
        };
        let parts = [Part::Title, Part::Text];
        let mut texts = parts.iter().map(|part| self.passages.text(*part));
        let found = texts.any(|text| has_words(text, &words.value));
        (!found).then(|| not_there(words, "the article does not have"))
    }

    /// The words for a time are those of the passage, or those around it; and a date is one that they can mean.
    fn dated(&self, when: &WhenText) -> Option<Diagnostic> {
        match when {
            WhenText::Date(date) => {
                let words = Located::new(self.words().to_owned(), self.exact);
                time::date_at_odds(&words, date)
            }
            WhenText::Relative { words, .. } => {
                let here = self.words();
                let around = self.sentence();
                let found = has_words(here, &words.value)
                    || (has_words(&words.value, here) && has_words(around, &words.value));
                (!found).then(|| not_there(words, "the passage that `exact` names does not have"))
            }
        }
    }

    /// The sentence in which the passage begins, up to the passage's end; in a headline all of it.
    fn sentence(&self) -> &str {
        let text = self.passages.text(self.passage.part);
        if self.passage.part == Part::Title {
            return text;
        }
        let paragraphs = &self.passages.ready.paragraphs;
        let sentence = paragraphs
            .get(self.passage.paragraph)
            .and_then(|paragraph| paragraph.sentences.get(self.passage.sentence))
            .cloned()
            .unwrap_or_default();
        let start = sentence.start.min(self.passage.start);
        let end = sentence.end.max(self.passage.end);
        text.get(start..end).unwrap_or_default()
    }
}

fn not_there(words: &Located<String>, what: &str) -> Diagnostic {
    let message = format!("{what} the words “{}”", words.value);
    Diagnostic::at(Rule::SelectorNotFound, words.span, message)
        .label("not found")
        .help("copy the words for the time from the article, or write a date: `YYYY-MM-DD`")
}

/// Whether a text has some words, in this order and without others between them. Capitals do not count.
fn has_words(text: &str, words: &str) -> bool {
    let (text, words) = (fold_case(text), fold_case(words));
    if !is_spaced(&words) {
        return text.contains(words.trim());
    }
    let (text, words) = (tokens(&text), tokens(&words));
    !words.is_empty()
        && text
            .windows(words.len())
            .any(|here| here == words.as_slice())
}

/// Whether a text has some words in this order, with or without others between them.
fn has_parts(text: &str, words: &str) -> bool {
    if !is_spaced(words) {
        return has_words(text, words);
    }
    let (text, words) = (fold_case(text), fold_case(words));
    let mut rest = tokens(&text).into_iter();
    tokens(&words)
        .into_iter()
        .all(|word| rest.any(|here| here == word))
}

/// Whether words have spaces around them and nothing joined to them, as in Latin, Greek or Cyrillic script.
fn is_spaced(words: &str) -> bool {
    !words.chars().any(crate::prose::names::joins_words)
}

fn tokens(text: &str) -> Vec<&str> {
    text.split(|c| !is_word_char(c))
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_in_their_order() {
        assert!(has_words("She said so.", "Said so") && !has_words("She said so.", "sai"));
        assert!(!has_words("She said it so.", "said so") && !has_words("", "said"));
        assert!(has_parts("Er gab es am Montag bekannt.", "gab … bekannt"));
        assert!(!has_parts("Bekannt gab er es.", "gab bekannt"));
        assert!(has_words("وقالت إن الجسر آمن", "قالت") && has_words("市長は言った。", "言った"));
    }
}
