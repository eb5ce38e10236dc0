//! What an annotation repeats from its article: whole words, the verb, and the words for a time. Pages print these in quotation
//! marks, so they must be in the article.

use std::ops::Range;

use crate::content::article::{AnnotationText, HolderText, WhatText};
use crate::content::shapes::{Part, WhenText};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span};
use crate::dossier::model::Passage;
use crate::dossier::passages::Passages;
use crate::dossier::time;
use crate::dossier::wording::{has_parts, has_words};
use crate::language::scripts::cuts_word;

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
            problems.extend(repeated.said(attestation.said.as_ref()));
            problems.extend(repeated.unnamed(attestation.holder.as_ref()));
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

    /// Someone's words, or words that state something, are whole words.
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

    /// The verb, in the headline or in a sentence of the text. Words may be between its parts: "stellte … klar".
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
                .help("write the verb as it is in the article, or remove `cue`")
        })
    }

    /// The words for someone without a record, anywhere in the article.
    fn unnamed(&self, holder: Option<&HolderText>) -> Option<Diagnostic> {
        let Some(HolderText::Unnamed(words)) = holder else {
            return None;
        };
        (!self.is_in_article(words)).then(|| {
            let message = format!("the article does not have the words “{}”", words.value);
            Diagnostic::at(Rule::SelectorNotFound, words.span, message)
                .label("not found")
                .help("copy the article's words for who says so, or write the id of an actor: `holder: …`")
        })
    }

    fn is_in_article(&self, words: &Located<String>) -> bool {
        let parts = [Part::Title, Part::Text];
        let mut texts = parts.iter().map(|part| self.passages.text(*part));
        texts.any(|text| has_words(text, &words.value))
    }

    /// The words for when something was said, anywhere in the article.
    fn said(&self, said: Option<&WhenText>) -> Option<Diagnostic> {
        let Some(WhenText::Relative { words, .. }) = said else {
            return None;
        };
        (!self.is_in_article(words)).then(|| not_there(words, "the article does not have"))
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
