//! Turns quotation marks into quotations with the words that name their speakers.
//!
//! Marks may be `“…”`, `"…"`, `„…“`, `”…“`, `«…»`, `»…«`, `‹…›`, `‘…’`, `'…'`, `「…」` and `『…』`. An opening mark that is never
//! closed extends to the end of the paragraph. The words between marks are not a quotation if they are a title (“The Long Road
//! Home”), if they follow "so-called" or "dubbed", or if the text says that they were not said (“X”, not “Y”; never said “Y”). The
//! rules for finding the speaker are tried in this order; [`Quotation::rule`] contains the name of the rule that matched:
//!
//! | rule | example | certainty |
//! |---|---|---|
//! | `cue-after` | “We stay,” Karimi said. “We stay,” said Karimi. | high |
//! | `according-to` | According to Karimi, they will “stay for ever”. | high |
//! | `cue-before` | Karimi said: “We stay.” Karimi called it “a mistake”. | high |
//! | `participle` | Karimi left, saying “we stay”. | medium |
//! | `cue-later` | The “dead” plan will be dropped, Karimi said. | medium |
//! | `inscription` | A stamp reads “received”: it has no speaker. | |
//! | `colon`, `signature` | Karimi: “We stay.” “We stay.” — Karimi | high |
//! | `continued`, `carried` | a paragraph that is one quotation, after one by Karimi | medium |
//! | `paragraph` | the other quotations of the paragraph are Karimi's | medium |
//! | `subject` | no cue: Karimi is the sentence's subject | low |
//!
//! If the speaker is a pronoun or a description ("he", "the ministry"), it is returned as it is, with medium certainty; the caller
//! finds out whom it means. Words in quotation marks that nobody says are [`QuoteKind::Scare`]. Reporting verbs are English; in
//! other languages, only the marks, the colon and the signature are read.

use std::collections::BTreeSet;
use std::ops::Range;

mod denied;
mod kind;
mod marks;
mod noun;
mod paragraph;
mod quotation;
mod speaker;
mod times;

use self::marks::marks;
use self::paragraph::{Attribution, INSCRIPTION, Paragraph, REACH, floor};
pub use self::quotation::{Quotation, QuoteKind};

use crate::analysis::model::Certainty;
use crate::language::en::reporting::is_clause_word;
use crate::language::en::words::{is_function_word, is_title_word};
use crate::text::fold::is_dash;
use crate::text::words::{is_capitalised, is_word_char};

/// The quotations in one paragraph. `names` contains the known names of persons and organisations in it, in order.
pub fn quotations(text: &str, language: &str, names: &[Range<usize>]) -> Vec<Quotation> {
    let known_words = inner_names(std::iter::once(text));
    Paragraph::new(text, language, names, &known_words).quotations()
}

/// The quotations in consecutive paragraphs. A paragraph that consists of one quotation takes the speaker of the one before it,
/// unless someone else is named in between.
pub fn quotations_in(
    paragraphs: &[(&str, &[Range<usize>])],
    language: &str,
) -> Vec<Vec<Quotation>> {
    let known_words = inner_names(paragraphs.iter().map(|(text, _)| *text));
    let read: Vec<Paragraph> = paragraphs
        .iter()
        .map(|(text, names)| Paragraph::new(text, language, names, &known_words))
        .collect();
    let mut last: Option<LastSpeaker> = None;
    let mut all = Vec::with_capacity(paragraphs.len());
    for (number, paragraph) in read.iter().enumerate() {
        let mut found = paragraph.attributed();
        if let Some(first) = found.first_mut()
            && first.speaker.is_none()
            && paragraph.begins_with(first)
        {
            let before = number.checked_sub(1).and_then(|before| read.get(before));
            let signed = read
                .get(number + 1)
                .filter(|_| paragraph.is_one_quotation())
                .and_then(|next| Some((number + 1, next.signs()?)));
            let introduced = || Some((number.checked_sub(1)?, before?.introduces()?));
            if let Some((paragraph, attribution)) = signed.or_else(introduced) {
                first.take(attribution);
                first.speaker_paragraph = Some(paragraph);
                first.cue = None;
            } else if let Some(last) = &last
                && (paragraph.is_one_quotation() || last.open)
            {
                last.lend_to(first);
            }
        }
        let found = paragraph.settled(found);
        last = LastSpeaker::after(last, number, paragraph, &found);
        all.push(found);
    }
    all
}

/// The words that name the speaker of a block quotation below a paragraph. The paragraph ends with a colon, or with a reporting
/// verb and few words after it ("On 20 May she said something else.").
pub fn introduced(text: &str, language: &str, names: &[Range<usize>]) -> Option<Range<usize>> {
    let known_words = inner_names(std::iter::once(text));
    let paragraph = Paragraph::new(text, language, names, &known_words);
    let found = paragraph.introduces().or_else(|| paragraph.leads_over())?;
    Some(found.speaker)
}

/// Words that are capitalised inside a sentence. At the beginning of a sentence, such a word is a name.
fn inner_names<'t>(texts: impl Iterator<Item = &'t str>) -> BTreeSet<&'t str> {
    let mut names = BTreeSet::new();
    for text in texts {
        let mut before = "";
        for word in text.split(' ') {
            let small = before.ends_with(char::is_lowercase)
                || before.ends_with([',', ';'])
                || is_title_word(before.trim_end_matches('.'));
            let end = word.find(|c: char| !is_word_char(c) && !is_dash(c));
            let plain = word.get(..end.unwrap_or(word.len())).unwrap_or(word);
            if small && is_capitalised(plain) && !is_function_word(plain) {
                names.insert(plain);
            }
            before = word;
        }
    }
    names
}

/// All outermost ranges in quotation marks, including the marks, with or without a speaker.
pub fn in_marks(text: &str) -> Vec<Range<usize>> {
    marks(text).into_iter().map(|mark| mark.range).collect()
}

/// Words without the quotation marks around them. Of several quotations with words in between, the outermost marks are removed.
pub fn within_marks(words: &str) -> &str {
    let words = words.trim();
    let found = marks(words);
    let outside = |range: Range<usize>| {
        let part = words.get(range).unwrap_or_default();
        !part.contains(char::is_alphanumeric)
    };
    if let (Some(first), Some(last)) = (found.first(), found.last())
        && outside(0..first.range.start)
        && outside(last.range.end..words.len())
    {
        return words
            .get(first.inner.start..last.inner.end)
            .unwrap_or(words)
            .trim();
    }
    // A mark that was opened before these words.
    let stray = |mark: char| matches!(mark, '”' | '"' | '»' | '“' | '„' | '」' | '』');
    if found.is_empty() {
        words.trim_matches(stray).trim()
    } else {
        words
    }
}

/// The last speaker, for the next paragraphs.
struct LastSpeaker {
    paragraph: usize,
    speaker: Range<usize>,
    name: String,
    /// Whether the quotation had no closing mark, so that the next paragraph may continue it.
    open: bool,
}

impl LastSpeaker {
    fn after(
        before: Option<LastSpeaker>,
        number: usize,
        paragraph: &Paragraph,
        found: &[Quotation],
    ) -> Option<LastSpeaker> {
        let spoken = found
            .iter()
            .rev()
            .find(|quotation| quotation.speaker.is_some());
        let from = found.last().map_or(0, |quotation| quotation.range.end);
        let open = paragraph.marks.last().is_some_and(|mark| !mark.closed);
        let last = match spoken {
            Some(Quotation {
                speaker: Some(speaker),
                speaker_paragraph: None,
                ..
            }) => {
                let name = paragraph
                    .text
                    .get(speaker.clone())
                    .unwrap_or_default()
                    .to_owned();
                LastSpeaker {
                    paragraph: number,
                    speaker: speaker.clone(),
                    name,
                    open,
                }
            }
            Some(_) => LastSpeaker { open, ..before? },
            None if found
                .iter()
                .any(|quotation| quotation.kind == QuoteKind::Direct) =>
            {
                return None;
            }
            None => LastSpeaker {
                open: false,
                ..before?
            },
        };
        let other = |range: &Range<usize>| {
            paragraph
                .text
                .get(range.clone())
                .is_some_and(|name| name != last.name)
        };
        let named = paragraph
            .names
            .iter()
            .any(|range| range.start >= from && *range != last.speaker && other(range));
        (!named).then_some(last)
    }

    fn lend_to(&self, quotation: &mut Quotation) {
        quotation.speaker = Some(self.speaker.clone());
        quotation.speaker_paragraph = Some(self.paragraph);
        quotation.certainty = Certainty::Medium;
        quotation.rule = if self.open { "continued" } else { "carried" };
        if quotation.kind == QuoteKind::Scare {
            quotation.kind = QuoteKind::Fragment;
        }
    }
}

impl Quotation {
    fn take(&mut self, attribution: Attribution) {
        let Attribution {
            speaker,
            cue,
            certainty,
            rule,
        } = attribution;
        self.speaker = Some(speaker);
        self.cue = cue;
        self.certainty = certainty;
        self.rule = rule;
    }
}
impl Paragraph<'_> {
    fn quotations(&self) -> Vec<Quotation> {
        self.settled(self.attributed())
    }

    /// The quotations, with the speakers that the words around each one name.
    fn attributed(&self) -> Vec<Quotation> {
        self.marks
            .iter()
            .filter_map(|mark| self.quotation(mark))
            .collect()
    }

    /// The quotations after each has shared its speaker with its neighbours.
    fn settled(&self, mut found: Vec<Quotation>) -> Vec<Quotation> {
        share_speakers(&mut found);
        for quotation in &mut found {
            self.settle(quotation);
        }
        found
    }

    /// Whether the paragraph has no words before a quotation.
    fn begins_with(&self, quotation: &Quotation) -> bool {
        self.text
            .get(..quotation.range.start)
            .is_some_and(|before| !before.contains(is_word_char))
    }

    /// "— NAME, on the radio": a short paragraph that gives the speaker of the one before it.
    fn signs(&self) -> Option<Attribution> {
        let rest = self.text.trim_start();
        let dash = rest.chars().next().filter(|&c| is_dash(c))?;
        let start = self.text.len() - rest.len() + dash.len_utf8();
        if rest.split_whitespace().count() > 14 || !self.marks.is_empty() {
            return None;
        }
        self.object(start..self.text.len())
            .filter(|noun| noun.certainty == Certainty::High)
            .map(|noun| noun.by("signature", None))
    }

    /// "NAME wrote on Monday:" at the end of a paragraph introduces the next one.
    fn introduces(&self) -> Option<Attribution> {
        if !self.english || !self.text.trim_end().ends_with(':') {
            return None;
        }
        let sentence = self.sentences.last()?;
        let start = floor(
            self.text,
            sentence.start.max(sentence.end.saturating_sub(REACH)),
        );
        let words = self.words(start..sentence.end);
        let cue = words.iter().rfind(|word| self.is_cue_at(&words, word));
        let found = cue
            .and_then(|cue| self.subject(start..cue.start))
            .or_else(|| self.first_subject(start..sentence.end))?;
        Some(found.by("introduced", None))
    }

    /// "On 20 May NAME said something else.": a last sentence that says that something is said, but not what.
    fn leads_over(&self) -> Option<Attribution> {
        const FEW_BEHIND: usize = 3;
        let sentence = self.sentences.last().filter(|_| self.english)?;
        let start = floor(
            self.text,
            sentence.start.max(sentence.end.saturating_sub(REACH)),
        );
        let words = self.words(start..sentence.end);
        let at = words
            .iter()
            .rposition(|word| self.is_cue_at(&words, word))?;
        let cue = words.get(at)?;
        let behind = words.get(at + 1..)?;
        let says_what = behind.iter().any(|word| is_clause_word(self.word(word)));
        if behind.len() > FEW_BEHIND || says_what {
            return None;
        }
        let found = self.subject(start..cue.start)?;
        Some(found.by("introduced", None))
    }

    /// Whether the paragraph consists of one quotation.
    fn is_one_quotation(&self) -> bool {
        let [mark] = self.marks.as_slice() else {
            return false;
        };
        let outside = |range: Range<usize>| {
            self.text
                .get(range)
                .is_some_and(|part| !part.contains(is_word_char))
        };
        outside(0..mark.range.start) && outside(mark.range.end..self.text.len())
    }
}

/// Shares speakers between the quotations of a paragraph: one without a speaker takes that of the quotation before it, or else of
/// the one after.
fn share_speakers(found: &mut [Quotation]) {
    lend(found.iter_mut());
    lend(found.iter_mut().rev());
}

fn lend<'a>(found: impl Iterator<Item = &'a mut Quotation>) {
    let mut lender: Option<Range<usize>> = None;
    for quotation in found {
        if quotation.speaker.is_none() && lender.is_some() && quotation.rule != INSCRIPTION {
            let direct = quotation.kind == QuoteKind::Direct;
            quotation.speaker = lender;
            quotation.rule = "paragraph";
            quotation.certainty = if direct {
                Certainty::Medium
            } else {
                Certainty::Low
            };
        }
        lender = quotation.speaker.clone();
    }
}

#[cfg(test)]
mod tests;
