//! Finds the speaker in the words around a quotation.

use std::ops::Range;

use super::marks::Mark;
use super::noun::Noun;
use super::paragraph::{Attribution, FEW, Paragraph, REACH, floor};
use crate::analysis::model::Certainty;
use crate::language::en::reporting::{is_clause_word, is_cue, is_filler, seems_finite};
use crate::language::lexicon::EN;
use crate::text::fold::{is_apostrophe, is_dash};
use crate::text::words::is_capitalised;

impl Paragraph<'_> {
    /// The speaker, according to the words around the quotation.
    pub(super) fn attribution(&self, mark: &Mark) -> Option<Attribution> {
        if !self.english {
            return self.colon(mark).or_else(|| self.signature(mark));
        }
        let sentence = self.sentence_of(&mark.range);
        // “…,” in the middle of a sentence that began with its speaker.
        let small = self
            .text
            .get(mark.inner.clone())
            .and_then(|inner| inner.trim_start().chars().next())
            .is_some_and(char::is_lowercase);
        // Stone answered, “Why?” Then Karimi said no.
        let ends = self
            .text
            .get(mark.inner.clone())
            .is_some_and(|inner| inner.trim_end().ends_with(['?', '!', '.']));
        let before = self
            .masked
            .get(sentence.start..mark.range.start)
            .unwrap_or_default()
            .trim_end();
        if ends
            && before.ends_with([',', ':'])
            && let Some(found) = self.cue_before(mark, &sentence)
        {
            return Some(found);
        }
        // “…,” he said: nothing can be closer.
        if small && let Some(found) = self.said_at_once(mark, &sentence) {
            return Some(found);
        }
        if small
            && let Some(found) = self
                .according_to(&sentence)
                .or_else(|| self.cue_before(mark, &sentence))
        {
            return Some(found);
        }
        self.cue_after(mark, &sentence)
            .or_else(|| self.according_to(&sentence))
            .or_else(|| self.cue_before(mark, &sentence))
            .or_else(|| self.cue_later(mark, &sentence))
            .or_else(|| self.colon(mark))
            .or_else(|| self.signature(mark))
            .or_else(|| self.own_subject(mark, &sentence))
    }

    /// NAME resisted: “…” · NAME dismissed it as “…”: not a reporting verb, but a subject.
    pub(super) fn own_subject(&self, mark: &Mark, sentence: &Range<usize>) -> Option<Attribution> {
        let inner = self.text.get(mark.inner.clone())?;
        let before = self.masked.get(sentence.start..mark.range.start)?;
        let introduced = before.trim_end().ends_with(':');
        let long = inner.split_whitespace().nth(FEW).is_some();
        if before.split_whitespace().nth(1).is_none() || !(introduced || long) {
            return None;
        }
        let noun = self
            .first_subject(sentence.start..mark.range.start)
            .filter(|noun| {
                introduced
                    || noun.certainty == Certainty::High
                    || EN.grammar.pronouns.has(self.word(&noun.range))
            })?;
        Some(Attribution {
            certainty: Certainty::Low,
            ..noun.by("subject", None)
        })
    }

    /// The sentence or sentences that contain a quotation, up to the distance that is searched.
    pub(super) fn sentence_of(&self, range: &Range<usize>) -> Range<usize> {
        let first = self
            .sentences
            .partition_point(|sentence| sentence.end <= range.start);
        let last = self
            .sentences
            .partition_point(|sentence| sentence.start < range.end);
        let start = self
            .sentences
            .get(first)
            .map_or(range.start, |sentence| sentence.start.min(range.start));
        let end = last
            .checked_sub(1)
            .and_then(|last| self.sentences.get(last))
            .map_or(range.end, |sentence| sentence.end.max(range.end));
        floor(
            self.text,
            start
                .max(range.start.saturating_sub(REACH))
                .max(self.begin.min(range.start)),
        )..floor(self.text, end.min(range.end + REACH))
    }

    /// “…,” NAME said: the speaker and the verb directly after a comma.
    pub(super) fn said_at_once(&self, mark: &Mark, sentence: &Range<usize>) -> Option<Attribution> {
        let inner = self.text.get(mark.inner.clone())?.trim_end();
        let found = self
            .cue_after(mark, sentence)
            .filter(|_| inner.ends_with(','))?;
        let cue = found.cue.clone().filter(|cue| is_cue(self.word(cue)))?;
        let between = self.text.get(mark.range.end..cue.start)?;
        (between.len() < 40 && !between.contains([',', ';', '—', '–'])).then_some(found)
    }

    /// “…,” NAME said · “…,” said NAME · “…,” NAME shot back
    pub(super) fn cue_after(&self, mark: &Mark, sentence: &Range<usize>) -> Option<Attribution> {
        let inner = self.text.get(mark.inner.clone())?;
        let inner = inner.trim_end_matches(|c: char| c.is_whitespace() || is_apostrophe(c));
        let outside = self.text.get(mark.range.end..)?.trim_start();
        let asks = inner.ends_with(['?', '!']);
        let comma = inner.ends_with([',', '…'])
            || inner.ends_with(is_dash)
            || outside.starts_with([',', '—', '–'])
            // The comma is missing.
            || (inner.ends_with(char::is_alphanumeric) && !self.is_fragment(mark));
        if !asks && !comma && !outside.starts_with(char::is_lowercase) {
            return None;
        }
        let end = if asks {
            self.sentence_from(mark.range.end).unwrap_or(sentence.end)
        } else {
            sentence.end
        };
        let window = mark.range.end..self.next_mark(mark.range.end).min(end.max(mark.range.end));
        let words = self.words(window.clone());
        let at = words
            .iter()
            .take(24)
            .position(|word| self.is_cue_at(&words, word));
        let Some((at, cue)) = at.and_then(|at| Some((at, words.get(at)?.clone()))) else {
            return (comma && inner.ends_with(','))
                .then(|| self.unlisted_cue(&window, &words))
                .flatten();
        };
        let opening = words.first().is_some_and(|word| {
            at > 0 && is_clause_word(self.word(word)) && self.word(word) != "as"
        });
        if opening {
            return None;
        }
        let first = words.iter().take(at).all(|word| is_filler(self.word(word)));
        let found = if first {
            (comma || asks || EN.reporting.inverting.has(self.word(&cue)))
                .then_some(())
                .filter(|()| !self.word(&cue).ends_with("ing"))
                .and_then(|()| self.object(cue.end..window.end))
        } else {
            (comma || asks)
                .then(|| self.object(window.start..cue.start))
                .flatten()
        };
        found.map(|found| found.by("cue-after", Some(cue)))
    }

    /// “…,” NAME shot back: after a quotation that ends in a comma, the next words name the speaker, with any verb.
    pub(super) fn unlisted_cue(
        &self,
        window: &Range<usize>,
        words: &[Range<usize>],
    ) -> Option<Attribution> {
        let first = words.first()?;
        let small = self.word(first).to_lowercase();
        if is_clause_word(&small)
            || EN.grammar.prepositions.has(&small)
            || EN.grammar.relatives.has(&small)
        {
            return None;
        }
        let verb = words
            .iter()
            .skip(1)
            .take(8)
            .find(|word| seems_finite(self.word(word)))?;
        let found = self.object(window.start..verb.start)?;
        (found.range.start <= first.end + 40).then(|| found.by("cue-after", Some(verb.clone())))
    }

    /// The end of the sentence that begins at or after a position.
    pub(super) fn sentence_from(&self, at: usize) -> Option<usize> {
        let next = self
            .sentences
            .partition_point(|sentence| sentence.end <= at);
        let sentence = self.sentences.get(next)?;
        Some(floor(self.text, sentence.end.min(at + REACH)))
    }

    pub(super) fn next_mark(&self, at: usize) -> usize {
        let next = self.marks.partition_point(|mark| mark.range.start < at);
        self.marks
            .get(next)
            .map_or(self.text.len(), |mark| mark.range.start)
    }

    pub(super) fn according_to(&self, sentence: &Range<usize>) -> Option<Attribution> {
        let words = self.words(sentence.clone());
        let pair = words.windows(2).find(|pair| match pair {
            [first, second] => {
                self.word(first).eq_ignore_ascii_case("according") && self.word(second) == "to"
            }
            _ => false,
        })?;
        let cue = pair.first()?.start..pair.last()?.end;
        let found = self.object(cue.end..sentence.end)?;
        // "according to figures by Karimi"
        let maker = self
            .masked
            .get(found.range.end..sentence.end)
            .and_then(|rest| rest.strip_prefix(" by "))
            .filter(|_| found.certainty < Certainty::High)
            .and_then(|rest| self.object(sentence.end - rest.len()..sentence.end))
            .filter(|maker| maker.certainty == Certainty::High);
        Some(maker.unwrap_or(found).by("according-to", Some(cue)))
    }

    /// NAME said “…” · NAME left, saying “…” · accused by NAME of “…”
    pub(super) fn cue_before(&self, mark: &Mark, sentence: &Range<usize>) -> Option<Attribution> {
        let words = self.words(sentence.start..mark.range.start);
        let at = words
            .iter()
            .rposition(|word| self.is_cue_at(&words, word))?;
        let cue = words.get(at)?.clone();
        let before: Vec<&str> = words.iter().take(at).map(|word| self.word(word)).collect();
        let helper = before
            .iter()
            .rev()
            .find(|word| !word.ends_with("ly"))
            .copied()
            .unwrap_or_default();
        let is_form_of_be = EN.grammar.be.has(helper);
        let infinitive = before.last() == Some(&"to");
        if infinitive || (self.word(&cue).ends_with("ing") && !is_form_of_be) {
            let found = self
                .absolute(sentence.start..cue.start)
                .filter(|_| !infinitive)
                .or_else(|| self.main_speaker(&words, at, sentence))
                .or_else(|| self.first_subject(sentence.start..cue.start))?;
            return Some(Attribution {
                certainty: Certainty::Medium,
                ..found.by("participle", Some(cue))
            });
        }
        if is_form_of_be && !self.word(&cue).ends_with("ing") {
            let by = words
                .iter()
                .skip(at + 1)
                .find(|word| self.word(word) == "by")?;
            return self
                .object(by.end..mark.range.start)
                .map(|found| found.by("cue-before", Some(cue)));
        }
        // "In other words, explained NAME: “…”"
        let left = self.masked.get(sentence.start..cue.start)?.trim_end();
        let right = self.masked.get(cue.end..mark.range.start)?.trim_end();
        if left.ends_with(',')
            && right.ends_with(':')
            && right.split_whitespace().nth(8).is_none()
            && right.split_whitespace().next().is_some_and(is_capitalised)
        {
            return self
                .object(cue.end..mark.range.start)
                .map(|found| found.by("cue-before", Some(cue)));
        }
        let found = self.subject(sentence.start..cue.start)?;
        if EN.grammar.pronouns.has(self.word(&found.range))
            && let Some(outer) = self.outer_cue(&words, &found)
        {
            let at = words.partition_point(|word| word.start < outer.start);
            let named = if self.word(&outer).ends_with("ing") {
                self.main_speaker(&words, at, sentence)
                    .or_else(|| self.first_subject(sentence.start..outer.start))
            } else {
                self.subject(sentence.start..outer.start)
            };
            if let Some(named) = named {
                return Some(named.by("cue-before", Some(outer)));
            }
        }
        Some(found.by("cue-before", Some(cue)))
    }

    /// "with NAME saying", "and NAME calling it": a participle with its own subject.
    pub(super) fn absolute(&self, region: Range<usize>) -> Option<Noun> {
        let chunks = self.chunks(region.clone());
        let last = chunks.last()?;
        let words = self.words(last.clone());
        let parted = self
            .masked
            .get(words.last()?.end..region.end)?
            .contains([',', '—', '–', '-']);
        if parted {
            return None;
        }
        let with = words.iter().rposition(|word| self.word(word) == "with");
        let (start, first) = match with {
            Some(with) => (words.get(with)?.end, words.get(with + 1)?),
            None => (last.start, words.first()?),
        };
        let own = start..last.end;
        let short = with.is_some() || (words.len() <= 3 && chunks.len() > 1);
        let noun = short.then(|| self.noun(&self.head(&own))).flatten()?;
        let sure = with.is_some() || noun.range.start == first.start;
        (sure && noun.certainty == Certainty::High || with.is_some()).then_some(noun)
    }

    /// "NAME said it was over, adding …", "“…,” said NAME, adding …": the speaker of the main clause is also that of the addition.
    pub(super) fn main_speaker(
        &self,
        words: &[Range<usize>],
        at: usize,
        sentence: &Range<usize>,
    ) -> Option<Noun> {
        let participle = words.get(at)?;
        let (main, cue) = words
            .iter()
            .enumerate()
            .take(at)
            .rev()
            .find(|(_, word)| EN.reporting.main_cues.has(self.word(word)))?;
        // "answered what Stone had said": someone else's words.
        let another = words
            .iter()
            .take(main)
            .skip(main.saturating_sub(6))
            .any(|word| self.word(word) == "what" || EN.grammar.relatives.has(self.word(word)));
        if another {
            return None;
        }
        let inverted = words
            .iter()
            .take(main)
            .all(|word| is_filler(self.word(word)));
        let found = if inverted {
            self.object(cue.end..participle.start)
        } else {
            self.subject(sentence.start..cue.start)
        };
        found.filter(|noun| {
            noun.certainty == Certainty::High || EN.grammar.pronouns.has(self.word(&noun.range))
        })
    }

    /// "NAME said that he wanted …": the reporting verb whose subject the pronoun repeats.
    pub(super) fn outer_cue(&self, words: &[Range<usize>], pronoun: &Noun) -> Option<Range<usize>> {
        let at = words
            .iter()
            .rposition(|word| word.end <= pronoun.range.start)?;
        let cue = words
            .iter()
            .take(at + 1)
            .rev()
            .take(5)
            .find(|word| EN.reporting.outer_cues.has(self.word(word)))?;
        Some(cue.clone())
    }

    /// The “…” thing is over, NAME said.
    pub(super) fn cue_later(&self, mark: &Mark, sentence: &Range<usize>) -> Option<Attribution> {
        let words = self.words(mark.range.end..sentence.end.max(mark.range.end));
        let cue = words
            .iter()
            .find(|word| self.is_cue_at(&words, word))?
            .clone();
        // "NAME said", set off by a comma at the sentence's end.
        let comma = self.masked.get(mark.range.end..cue.start)?.rfind(',')?;
        let found = match self.words(mark.range.end + comma..cue.start).as_slice() {
            [] if EN.reporting.inverting.has(self.word(&cue)) => {
                self.object(cue.end..sentence.end)?
            }
            _ => self.subject(mark.range.end + comma..cue.start)?,
        };
        Some(Attribution {
            certainty: found.certainty.min(Certainty::Medium),
            ..found.by("cue-later", Some(cue))
        })
    }

    /// NAME: “…”
    pub(super) fn colon(&self, mark: &Mark) -> Option<Attribution> {
        let before = self
            .text
            .get(..mark.range.start)?
            .trim_end()
            .strip_suffix([':', '：'])?;
        let name = self.names.iter().find(|name| name.end == before.len())?;
        Some(
            Noun {
                range: name.clone(),
                certainty: Certainty::High,
            }
            .by("colon", None),
        )
    }

    /// “…” — NAME
    pub(super) fn signature(&self, mark: &Mark) -> Option<Attribution> {
        let rest = self.text.get(mark.range.end..)?;
        let after = rest.trim_start();
        let dash = after.chars().next().filter(|&c| is_dash(c))?;
        let signature = after.get(dash.len_utf8()..)?;
        let name = signature.trim_start();
        let start = self.text.len() - name.len();
        let short = name.split_whitespace().count() <= 8;
        let known = self
            .names
            .iter()
            .find(|known| known.start == start)
            .cloned();
        let run = || {
            self.unlisted(start..self.text.len(), false)
                .filter(|run| run.start == start)
        };
        let range = known.or_else(|| short.then(run).flatten())?;
        let only = self.next_mark(mark.range.end) == self.text.len()
            && !name.get(range.len()..)?.contains(char::is_lowercase);
        (only || short).then(|| {
            Noun {
                range,
                certainty: Certainty::High,
            }
            .by("signature", None)
        })
    }

    /// Without a reporting verb: the subject of the quotation's sentence, or of the one before it.
    pub(super) fn nearby_subject(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let sentence = self.sentence_of(range);
        let before = self
            .sentences
            .partition_point(|other| other.end <= sentence.start)
            .checked_sub(1);
        let previous = before
            .and_then(|before| self.sentences.get(before))
            .map(|previous| {
                floor(
                    self.text,
                    previous.start.max(previous.end.saturating_sub(REACH)),
                )..previous.end
            });
        [Some(sentence.start..range.start), previous]
            .into_iter()
            .flatten()
            .find_map(|region| self.first_subject(region))
            .filter(|noun| {
                noun.certainty == Certainty::High || EN.grammar.pronouns.has(self.word(&noun.range))
            })
            .map(|noun| noun.range)
    }
}
