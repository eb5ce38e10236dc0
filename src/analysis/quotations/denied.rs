//! Words between quotation marks that were not said, according to the text: “X”, not “Y”; she never said “Y”; misquoted as saying
//! “Y”.

use super::marks::{Mark, is_mark};
use super::paragraph::Paragraph;
use crate::language::lexicon::{EN, lists};
use crate::text::fold::is_dash;
use crate::text::words::{is_capitalised, is_word_char};

lists! {
    INSTEAD = reporting.instead;
    NOT = reporting.not;
    AND_NOT = reporting.and_not;
}

/// Verbs that deny and have a clause: "denied that she had said".
const DENIED: &[&str] = &["denied", "denies", "denying"];

impl Paragraph<'_> {
    /// Whether the text says that the words between the marks were not said.
    pub(super) fn is_denied(&self, mark: &Mark) -> bool {
        let sentence = self.sentence_of(&mark.range);
        let before = self
            .masked
            .get(sentence.start..mark.range.start)
            .unwrap_or_default();
        let start = sentence.start;
        self.is_contrasted(start, before)
            || (self.english && (is_taken_back(before) || is_misquoted(before)))
    }

    /// “X”, not “Y” · “X” rather than “Y”
    fn is_contrasted(&self, start: usize, before: &str) -> bool {
        let before = before.trim_end();
        if INSTEAD.iter().any(|words| ends_with_words(before, words)) {
            return true;
        }
        // "No" is also a Spanish word, and in English it does not negate: “X” and no “Y”.
        let not = |words| match self.english {
            true => EN
                .reporting
                .not
                .iter()
                .find_map(|not| without_end(words, not)),
            false => NOT.iter().find_map(|not| without_end(words, not)),
        };
        let Some(rest) = not(before) else {
            return false;
        };
        let rest = rest.trim_end();
        if AND_NOT.iter().any(|and| without_end(rest, and).is_some()) {
            return true;
        }
        // The masked text is blank where words are quoted. Only the text itself shows whether a mark closes there.
        let written = self.text.get(..start + before.len()).unwrap_or_default();
        let written = not(written);
        let last = written.and_then(|text| text.trim_end().chars().next_back());
        last.is_some_and(|c| {
            matches!(c, ',' | ';' | '،' | '؛' | '(' | '[') || is_dash(c) || is_mark(c)
        })
    }
}

/// "did not say “Y”", "never called it “Y”", "denied having said “Y”"
fn is_taken_back(before: &str) -> bool {
    let clause = before
        .rsplit([',', ';', ':', '(', '—', '–'])
        .next()
        .unwrap_or_default();
    let mut words: Vec<&str> = clause
        .split(|c: char| !is_word_char(c) && !matches!(c, '\'' | '’'))
        .filter(|word| !word.is_empty())
        .collect();
    // "called it", "called Omar Karimi": the object before the quoted words.
    let is_between = |word: &str| EN.reporting.between_unsaid.has(word) || is_capitalised(word);
    let mut is_of_a_word = false;
    while let Some(word) = words.pop_if(|word| is_between(word)) {
        is_of_a_word |= matches!(word, "word" | "words" | "term" | "phrase");
    }
    let small: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let mut words: Vec<&str> = small.iter().map(String::as_str).collect();
    // "did not use the word “Y”" is a denial; it was not used “as a pier”, she said, is not.
    let is_used = |word: &str| is_of_a_word && matches!(word, "use" | "used" | "using");
    if !words
        .pop()
        .is_some_and(|word| EN.reporting.unsaid.has(word) || is_used(word))
    {
        return false;
    }
    let near = words.iter().rev().take(5);
    let is_denied = near.clone().any(|word| DENIED.contains(word));
    let mut own_clause = near.take_while(|word| !EN.reporting.clauses.has(word));
    is_denied || own_clause.any(|word| EN.reporting.never.has(word) || has_not(word))
}

fn has_not(word: &str) -> bool {
    word.ends_with("n't") || word.ends_with("n’t")
}

/// "misquoted the minister as saying “Y”"
fn is_misquoted(before: &str) -> bool {
    let before = before.to_lowercase();
    let before = before.trim_end().trim_end_matches([',', ':']);
    EN.reporting
        .misquoted
        .iter()
        .any(|words| before.contains(words))
        && EN.reporting.misquoted_as.iter().any(|end| {
            ends_with_words(before, end) || ends_with_words(before, &format!("{end} that"))
        })
}

fn ends_with_words(text: &str, words: &str) -> bool {
    without_end(text, words).is_some()
}

/// The text before its last words if it ends with `words`, in any case.
fn without_end<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let start = text.len().checked_sub(words.len())?;
    let (rest, end) = text.split_at_checked(start)?;
    let is_whole = !rest.chars().next_back().is_some_and(is_word_char);
    (is_whole && end.to_lowercase() == words).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::super::quotations;

    fn quoted<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
        let names: Vec<_> = ["Karimi", "Stone"]
            .iter()
            .filter_map(|name| text.find(name).map(|at| at..at + name.len()))
            .collect();
        let found = quotations(text, language, &names).into_iter();
        found.filter_map(|one| text.get(one.inner)).collect()
    }

    #[test]
    fn words_that_were_not_said_are_not_a_quotation() {
        for (text, wanted) in [
            (
                "She said \"nobody signed for that cargo\", not \"this cargo\".",
                "nobody signed for that cargo",
            ),
            (
                "Karimi called it “a late decision” rather than “a wrong one”.",
                "a late decision",
            ),
            (
                "Karimi said “we leave tomorrow”, and not “we leave today”.",
                "we leave tomorrow",
            ),
            (
                "Karimi asked for “a long talk” instead of “a short vote”, he said.",
                "a long talk",
            ),
            (
                "Karimi spoke of “a long delay” — not “an endless delay”.",
                "a long delay",
            ),
        ] {
            assert_eq!(quoted(text, "en"), [wanted], "{text}");
        }
        for text in [
            "Karimi never said “we will pay for it all”.",
            "Karimi did not say that “the bill is paid”.",
            "Karimi didn’t call it “a plain and simple theft”.",
            "Karimi denied having said “nobody will be paid here”.",
            "Karimi denies that he had called Stone “a liar and a thief”.",
            "Karimi did not use the words “a plain and simple theft”.",
            "Karimi stopped short of calling it “an act of open war”.",
            "An earlier version misquoted Karimi as saying “we will all go”.",
            "The report wrongly quoted Stone as saying: “We knew it all along.”",
        ] {
            assert_eq!(quoted(text, "en"), [""; 0], "{text}");
        }
        for (text, language, wanted) in [
            (
                "Karimi sagte „wir gehen morgen früh“, nicht „wir gehen heute“.",
                "de",
                "wir gehen morgen früh",
            ),
            (
                "Karimi dijo «nos vamos mañana temprano», no «nos vamos hoy mismo».",
                "es",
                "nos vamos mañana temprano",
            ),
            (
                "Karimi a dit « nous partons demain matin » au lieu de « nous partons ce soir ».",
                "fr",
                "nous partons demain matin",
            ),
        ] {
            let found: Vec<&str> = quoted(text, language).into_iter().map(str::trim).collect();
            assert_eq!(found, [wanted], "{text}");
        }
    }

    #[test]
    fn a_statement_with_a_negation_is_a_quotation() {
        for (text, wanted) in [
            (
                "Karimi said the plan was not “ready for a vote”.",
                "ready for a vote",
            ),
            (
                "Karimi did not stay. “We will be back,” he said.",
                "We will be back,",
            ),
            (
                "“Not today, and not tomorrow,” Karimi said.",
                "Not today, and not tomorrow,",
            ),
            (
                "Karimi, who had never spoken, said “we will stay here”.",
                "we will stay here",
            ),
            (
                "The shed was not used “as a store for powder”, Karimi said.",
                "as a store for powder",
            ),
            (
                "Karimi did not go and said “we will stay here”.",
                "we will stay here",
            ),
        ] {
            assert_eq!(quoted(text, "en"), [wanted], "{text}");
        }
    }
}
