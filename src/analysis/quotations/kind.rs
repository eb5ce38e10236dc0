//! The kind of the words between quotation marks: a sentence, a fragment, a title, or words that nobody said.

use std::ops::Range;

use super::marks::Mark;
use super::paragraph::{FEW, INSCRIPTION, Paragraph};
use super::quotation::{Quotation, QuoteKind};
use crate::analysis::model::Certainty;
use crate::language::en::reporting::is_cue;
use crate::language::en::words::is_function_word;
use crate::language::lexicon::EN;
use crate::text::fold::is_dash;
use crate::text::sentence::word_count;
use crate::text::words::{is_capitalised, is_word_char, strip_possessive};

/// Punctuation that separates a quotation from the words about it.
const COMMAS: [char; 4] = [',', '،', '，', '、'];

impl Paragraph<'_> {
    pub(super) fn quotation(&self, mark: &Mark) -> Option<Quotation> {
        if self.is_named_thing(mark) || self.is_headline(mark) || self.is_denied(mark) {
            return None;
        }
        let attribution = self
            .attribution(mark)
            .filter(|_| !self.is_inscription(mark))
            .and_then(|found| self.not_a_time(found));
        let adjacent = attribution.as_ref().is_some_and(|found| {
            found.rule == "cue-after"
                && found.cue.as_ref().is_some_and(|cue| is_cue(self.word(cue)))
        });
        let work = self.is_title(mark) || self.is_work(mark);
        if work && (!adjacent || self.is_shown(mark)) {
            return None;
        }
        let kind = if self.is_fragment(mark) {
            QuoteKind::Fragment
        } else {
            QuoteKind::Direct
        };
        let mut quotation = Quotation {
            range: mark.range.clone(),
            inner: mark.inner.clone(),
            kind,
            speaker: None,
            speaker_paragraph: None,
            cue: None,
            certainty: Certainty::Low,
            rule: if self.is_inscription(mark) {
                INSCRIPTION
            } else {
                ""
            },
        };
        if let Some(attribution) = attribution {
            quotation.take(attribution);
        }
        Some(quotation)
    }

    /// Decides what a quotation without a speaker is.
    pub(super) fn settle(&self, quotation: &mut Quotation) {
        if quotation.speaker.is_some() || quotation.rule == INSCRIPTION {
            return;
        }
        let inner = self.text.get(quotation.inner.clone()).unwrap_or_default();
        let few = word_count(inner) <= FEW;
        if quotation.kind == QuoteKind::Fragment && few && !self.is_set_as_speech(&quotation.range)
        {
            quotation.kind = QuoteKind::Scare;
        } else if let Some(subject) = self
            .english
            .then(|| self.nearby_subject(&quotation.range))
            .flatten()
            .filter(|found| !self.is_time(self.word(found)))
        {
            quotation.speaker = Some(subject);
            quotation.rule = "subject";
        }
    }

    /// Whether marks are set as speech in a way that needs no known words: after a colon; before a few words between commas, after
    /// which the quotation continues; or before the Japanese quotative particle.
    fn is_set_as_speech(&self, range: &Range<usize>) -> bool {
        const MOST: usize = 6;
        if self.english {
            return false;
        }
        let before = self
            .masked
            .get(..range.start)
            .unwrap_or_default()
            .trim_end();
        let behind = self.text.get(range.end..).unwrap_or_default();
        let is_short_break = |between: &str| {
            let between = between.trim();
            let inside = between
                .strip_prefix(COMMAS)
                .and_then(|rest| rest.strip_suffix(COMMAS));
            inside.is_some_and(|inside| {
                !inside.contains(['.', '!', '?']) && (1..=MOST).contains(&word_count(inside))
            })
        };
        let next = self.marks.iter().find(|mark| mark.range.start >= range.end);
        let last = self
            .marks
            .iter()
            .rfind(|mark| mark.range.end <= range.start);
        let breaks = [
            next.and_then(|mark| self.text.get(range.end..mark.range.start)),
            last.and_then(|mark| self.text.get(mark.range.end..range.start)),
        ];
        let goes_on = breaks.into_iter().flatten().any(is_short_break);
        before.ends_with([':', '：']) || goes_on || behind.starts_with('と')
    }

    /// Whether the marks name a thing: "so-called", "dubbed".
    pub(super) fn is_named_thing(&self, mark: &Mark) -> bool {
        let before = self
            .text
            .get(..mark.range.start)
            .unwrap_or_default()
            .trim_end_matches([' ', ',']);
        let start = before
            .trim_end_matches(|c: char| is_word_char(c) || is_dash(c))
            .len();
        let word = before.get(start..).unwrap_or_default().to_lowercase();
        EN.reporting.naming_words.has(word.as_str()) || before.to_lowercase().ends_with("known as")
    }

    /// Whether the words are a headline, which nobody said: "An article on Monday (“Seven killed in Porto”) misquoted her".
    fn is_headline(&self, mark: &Mark) -> bool {
        let inner = self.text.get(mark.inner.clone()).unwrap_or_default();
        let sentence = self.sentence_of(&mark.range);
        let before = self
            .masked
            .get(sentence.start..mark.range.start)
            .unwrap_or_default();
        let behind = self.text.get(mark.range.end..).unwrap_or_default();
        let in_brackets =
            before.trim_end().ends_with(['(', '[']) && behind.trim_start().starts_with([')', ']']);
        let last = before.trim_end().trim_end_matches([',', ':']);
        let last = last.rsplit(char::is_whitespace).next().unwrap_or_default();
        let names_it = |word: &str| EN.reporting.pieces.has(word.to_lowercase().as_str());
        let is_piece = before.split(|c: char| !is_word_char(c)).any(names_it);
        is_piece
            && (in_brackets || names_it(last) && !inner.trim_end().ends_with([',', '.', '!']))
            && inner
                .chars()
                .find(|c| is_word_char(*c))
                .is_some_and(|c| !c.is_lowercase())
    }

    /// Whether the words are written on a thing: "A stamp on the copy reads “received”".
    fn is_inscription(&self, mark: &Mark) -> bool {
        const READS: &[&str] = &["read", "reads", "reading", "words"];
        const SAYS: &[&str] = &["said", "say", "saying", "says"];
        let sentence = self.sentence_of(&mark.range);
        let before = self.masked.get(sentence.start..mark.range.start);
        let before = before
            .unwrap_or_default()
            .trim_end()
            .trim_end_matches([',', ':']);
        let is_thing = |word: &str| EN.reporting.inscribed.has(word.to_lowercase().as_str());
        let clause = before.rsplit([',', ';', ':']).next().unwrap_or_default();
        let mut words = clause
            .rsplit(|c: char| !is_word_char(c))
            .filter(|word| !word.is_empty());
        let verb = words.next().unwrap_or_default();
        let says = SAYS.contains(&verb) && words.clone().next().is_some_and(is_thing);
        self.english && (says || READS.contains(&verb) && words.any(is_thing))
    }

    /// Whether there are at most four capitalised words without a stop.
    pub(super) fn is_title(&self, mark: &Mark) -> bool {
        let inner = self.text.get(mark.inner.clone()).unwrap_or_default().trim();
        let words: Vec<&str> = inner.split_whitespace().collect();
        let stops = inner.ends_with(['.', ',', '!', '?', '…', ';']);
        let titled = |word: &str| {
            is_capitalised(word)
                || is_function_word(word)
                || word.chars().all(|c| c.is_ascii_digit())
        };
        !stops
            && words.len() <= 4
            && words.first().is_some_and(|word| is_capitalised(word))
            && words.iter().all(|word| titled(word))
    }

    /// Whether the words before the mark show that it is a work: "on “This Week,”", "in the film “The Long Road,”".
    pub(super) fn is_shown(&self, mark: &Mark) -> bool {
        let before = self
            .masked
            .get(..mark.range.start)
            .unwrap_or_default()
            .trim_end();
        let word = before
            .rsplit(|c: char| c.is_whitespace())
            .next()
            .unwrap_or_default();
        strip_possessive(word) != word || EN.reporting.works.has(word)
    }

    /// Whether it is a title with punctuation of the surrounding sentence, or a long one: “The Long Road, and the Way Home,”
    pub(super) fn is_work(&self, mark: &Mark) -> bool {
        let inner = self.text.get(mark.inner.clone()).unwrap_or_default().trim();
        let inner = inner.strip_suffix([',', '.']).unwrap_or(inner);
        let words: Vec<&str> = inner.split_whitespace().collect();
        let joins = |word: &str| word == "&" || EN.reporting.title_joins.has(word);
        let spoken = |word: &&str| {
            let plain = word.trim_matches(|c: char| !is_word_char(c));
            EN.grammar.pronouns.has(plain) || word.starts_with("I’") || word.starts_with("I'")
        };
        let capitals = words.iter().filter(|word| is_capitalised(word)).count();
        !inner.ends_with(['!', '?', '…', '.'])
            && (2..=14).contains(&words.len())
            && capitals >= 2
            && words.first().is_some_and(|word| is_capitalised(word))
            && !words.iter().any(spoken)
            && words.iter().all(|word| {
                is_capitalised(word) || joins(word) || word.chars().all(|c| c.is_ascii_digit())
            })
    }

    pub(super) fn is_fragment(&self, mark: &Mark) -> bool {
        let inner = self.text.get(mark.inner.clone()).unwrap_or_default().trim();
        let words = word_count(inner);
        let lower = inner
            .chars()
            .find(|&c| is_word_char(c))
            .is_some_and(char::is_lowercase);
        let stops = inner.ends_with(['.', ',', '!', '?', '…', '۔', '؟', '。', '！', '？', '，']);
        if words < 5 {
            return lower || !stops;
        }
        lower && !self.is_introduced(mark)
    }

    /// Whether a cue, a colon or a comma is directly before the mark.
    pub(super) fn is_introduced(&self, mark: &Mark) -> bool {
        let before = self
            .masked
            .get(..mark.range.start)
            .unwrap_or_default()
            .trim_end();
        let last = before
            .rsplit(|c: char| !is_word_char(c))
            .next()
            .unwrap_or_default();
        before.is_empty() || before.ends_with([':', ',', '”', '"']) || is_cue(last)
    }
}
