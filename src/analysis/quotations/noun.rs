//! Finds who a part of a sentence is about: its subject, its object, its names and descriptions.

use std::ops::Range;

use super::paragraph::{Attribution, Paragraph, floor};
use crate::analysis::model::Certainty;
use crate::analysis::names::capitalised_run;
use crate::language::en::reporting::{
    acts, is_clause_word, is_cue, is_filler, is_kind_word, is_phrase,
};
use crate::language::en::words::{
    is_function_word, is_nationality_word, is_organisation_word, is_title_word,
};
use crate::language::lexicon::EN;
use crate::text::fold::is_apostrophe;
use crate::text::words::{is_capitalised, is_word_char, strip_possessive, word_from};

impl Paragraph<'_> {
    /// The subject of the verb after a region.
    pub(super) fn subject(&self, region: Range<usize>) -> Option<Noun> {
        let mut words = self.words(region.clone());
        while words.last().is_some_and(|word| is_filler(self.word(word))) {
            words.pop();
        }
        let last = words.last()?;
        if EN.grammar.relatives.has(self.word(last))
            || (self.word(last) == "that" && words.len() > 1)
        {
            return self.antecedent(region.start..last.start);
        }
        if matches!(self.word(last), "and" | "but" | "then" | "or") {
            // "Stone rose and said": both verbs have the same subject.
            let verb = words.iter().rfind(|word| self.is_cue_at(&words, word));
            return verb
                .filter(|verb| !self.word(verb).ends_with("ing"))
                .and_then(|verb| self.subject(region.start..verb.start))
                .filter(|noun| {
                    noun.certainty == Certainty::High
                        || EN.grammar.pronouns.has(self.word(&noun.range))
                })
                .or_else(|| self.first_subject(region.start..last.start));
        }
        let apposed = self.masked.get(last.end..region.end)?.contains(',');
        let mut chunks = self.chunks(region.start..last.end);
        if apposed && chunks.len() > 1 {
            let relative = |chunk: &Range<usize>| {
                let first = self.words(chunk.clone()).into_iter().next();
                first.is_some_and(|first| EN.grammar.relatives.has(self.word(&first)))
            };
            chunks.retain(|chunk| !relative(chunk));
        }
        if let Some(named) = self.apposed_name(&chunks).filter(|_| apposed) {
            return Some(named);
        }
        let mut order: Vec<&Range<usize>> = chunks.iter().rev().collect();
        if apposed && order.len() > 1 {
            order.swap(0, 1);
        }
        let named = order.iter().take(2).find_map(|chunk| self.last_name(chunk));
        match (apposed, order.first().and_then(|chunk| self.noun(chunk))) {
            // "the mayor of Porto, Omar Karimi, said"
            (true, Some(noun)) if noun.certainty < Certainty::High => named.or(Some(noun)),
            (_, Some(noun)) => Some(noun),
            (_, None) => order.iter().skip(1).find_map(|chunk| self.noun(chunk)),
        }
    }

    /// "NAME, editor of The Tide, a daily of Porto, said": the name that all the small chunks after it describe.
    pub(super) fn apposed_name(&self, chunks: &[Range<usize>]) -> Option<Noun> {
        let first = |chunk: &Range<usize>| self.words(chunk.clone()).into_iter().next();
        let small = |chunk: &Range<usize>| {
            first(chunk).is_some_and(|word| self.word(&word).starts_with(char::is_lowercase))
        };
        let described = chunks.iter().rev().take_while(|chunk| small(chunk)).count();
        let at = chunks.len().checked_sub(described + 1)?;
        let behind = chunks.get(at + 1..)?;
        // "the senator" is someone else.
        let other = |chunk: &Range<usize>| {
            let word = first(chunk);
            let word = word
                .as_ref()
                .map(|word| self.word(word))
                .unwrap_or_default();
            EN.grammar.pronouns.has(word) || matches!(word, "the" | "his" | "her" | "their" | "its")
        };
        if described < 2 || behind.iter().any(other) {
            return None;
        }
        let circumstance = at
            .checked_sub(1)
            .and_then(|before| chunks.get(before))
            .and_then(first)
            .is_some_and(|word| {
                EN.grammar
                    .prepositions
                    .has(&self.word(&word).to_lowercase())
            });
        let chunk = chunks.get(at).filter(|_| !circumstance)?;
        first(chunk).filter(|word| !is_function_word(self.word(word)))?;
        self.first_noun(&self.head(chunk))
            .filter(|noun| noun.certainty == Certainty::High)
    }

    /// "NAME, who": the name or description before a relative pronoun.
    pub(super) fn antecedent(&self, region: Range<usize>) -> Option<Noun> {
        let chunks = self.chunks(region);
        let last = chunks.last()?;
        let run = self.names_in(last).last().cloned().or_else(|| {
            let word = self.words(last.clone()).into_iter().rfind(|word| {
                let written = self.word(word);
                is_capitalised(written) && !is_function_word(written)
            })?;
            let run = capitalised_run(self.text, word);
            Some(self.untitled(run.start.max(last.start)..run.end.min(last.end)))
        });
        match run {
            Some(range) if !range.is_empty() => Some(Noun {
                range,
                certainty: Certainty::High,
            }),
            _ => self.description(last),
        }
    }

    /// The first subject of a region: that of its main clause, if it begins with circumstances.
    pub(super) fn first_subject(&self, region: Range<usize>) -> Option<Noun> {
        let chunks = self.chunks(region);
        let (main, others): (Vec<_>, Vec<_>) = chunks
            .iter()
            .enumerate()
            .partition(|(at, chunk)| self.is_main(chunk) && !self.is_wider_place(&chunks, *at));
        let (main, others) = (
            main.into_iter().map(|(_, chunk)| chunk),
            others.into_iter().map(|(_, chunk)| chunk),
        );
        main.chain(others)
            .find_map(|chunk| self.first_noun(&self.head(chunk)))
    }

    /// "In Porto, Coastland, NAME said": the second part of a place.
    pub(super) fn is_wider_place(&self, chunks: &[Range<usize>], at: usize) -> bool {
        let words = chunks
            .get(at)
            .map(|chunk| self.words(chunk.clone()))
            .unwrap_or_default();
        let before = at.checked_sub(1).and_then(|before| chunks.get(before));
        let led = before.is_some_and(|before| {
            let words = self.words(before.clone());
            let first = words.first().map(|word| self.word(word).to_lowercase());
            first.is_some_and(|first| EN.grammar.prepositions.has(&first))
                && words
                    .last()
                    .is_some_and(|word| is_capitalised(self.word(word)))
        });
        led && words.len() <= 2
            && at + 1 < chunks.len()
            && words.iter().all(|word| is_capitalised(self.word(word)))
    }

    /// Whether a chunk may contain the subject of its sentence: not "In Porto", "Asked by Stone", "who came late".
    pub(super) fn is_main(&self, chunk: &Range<usize>) -> bool {
        let words = self.words(chunk.clone());
        let Some(first) = words.first() else {
            return false;
        };
        let small = self.word(first).to_lowercase();
        let participle = small.len() > 4
            && (small.ends_with("ing") || small.ends_with("ed"))
            && !self.is_name(first);
        // "Instead,", "Minutes later,"
        let few = words.len() <= 2
            && words
                .iter()
                .all(|word| !EN.grammar.pronouns.has(self.word(word)) && !self.is_name(word))
            && self.names_in(chunk).next().is_none()
            && !EN.grammar.determiners.has(&small);
        !participle
            && !few
            && !EN.grammar.prepositions.has(&small)
            && !EN.grammar.relatives.has(&small)
    }

    /// Whether a capitalised word is a name although it begins its sentence.
    pub(super) fn is_name(&self, word: &Range<usize>) -> bool {
        self.known_words.contains(self.word(word))
    }

    /// The noun at the beginning of a region: "said NAME", "according to NAME".
    pub(super) fn object(&self, region: Range<usize>) -> Option<Noun> {
        let chunks = self.chunks(region);
        let first = chunks
            .iter()
            .find(|chunk| !self.words((*chunk).clone()).is_empty())?;
        let first = &self.head(first);
        let noun = self.noun(first);
        if noun
            .as_ref()
            .is_some_and(|noun| noun.certainty == Certainty::High)
        {
            return noun;
        }
        // "said the mayor, Omar Karimi"
        let apposed = chunks
            .get(1)
            .and_then(|chunk| self.last_name(chunk))
            .filter(|name| {
                chunks.get(1).is_some_and(|chunk| {
                    self.words(chunk.clone())
                        .first()
                        .is_some_and(|word| word.start == name.range.start)
                })
            });
        apposed.or(noun)
    }

    /// A chunk up to the words that only describe its noun: "NAME of the council", "NAME who was there".
    pub(super) fn head(&self, chunk: &Range<usize>) -> Range<usize> {
        let words = self.words(chunk.clone());
        let starts = |word: &Range<usize>| {
            let small = self.word(word);
            EN.grammar.relatives.has(small) || EN.reporting.head_ends.has(small)
        };
        let end = words
            .iter()
            .skip(1)
            .find(|word| starts(word))
            .map_or(chunk.end, |word| word.start);
        chunk.start..end
    }

    /// The person or group that a chunk is about: a name, or else a pronoun, or else a description.
    pub(super) fn noun(&self, chunk: &Range<usize>) -> Option<Noun> {
        let pronoun = self
            .words(chunk.clone())
            .into_iter()
            .rfind(|word| EN.grammar.pronouns.has(self.word(word)));
        let name = self.last_name(chunk);
        match (name, pronoun) {
            (Some(name), Some(pronoun)) if pronoun.start > name.range.end => {
                Some(Noun::vague(pronoun))
            }
            (Some(name), _) => Some(name),
            (None, Some(pronoun)) => Some(Noun::vague(pronoun)),
            (None, None) => self.description(chunk),
        }
    }

    pub(super) fn first_noun(&self, chunk: &Range<usize>) -> Option<Noun> {
        let pronoun = self
            .words(chunk.clone())
            .into_iter()
            .find(|word| EN.grammar.pronouns.has(self.word(word)))
            .map(Noun::vague);
        let name = self
            .names_in(chunk)
            .find(|name| !self.is_object(name, chunk.start))
            .map(|name| Noun {
                range: name.clone(),
                certainty: Certainty::High,
            });
        let run = || {
            self.unlisted(chunk.clone(), true).map(|range| Noun {
                range,
                certainty: Certainty::High,
            })
        };
        let named = name.or_else(run);
        // "Mr. Karimi tries": the name, without the words around it.
        let described = self.description(chunk).filter(|described| {
            [&named, &pronoun]
                .into_iter()
                .flatten()
                .all(|other| !described.range.contains(&other.range.start))
        });
        [named, pronoun, described]
            .into_iter()
            .flatten()
            .min_by_key(|noun| noun.range.start)
    }

    pub(super) fn last_name(&self, chunk: &Range<usize>) -> Option<Noun> {
        let known = self
            .names_in(chunk)
            .filter(|name| !self.is_object(name, chunk.start))
            .last()
            .cloned();
        let range = known.or_else(|| self.unlisted(chunk.clone(), true))?;
        Some(Noun {
            range,
            certainty: Certainty::High,
        })
    }

    pub(super) fn names_in(&self, chunk: &Range<usize>) -> impl Iterator<Item = &Range<usize>> {
        let first = self.names.partition_point(|name| name.start < chunk.start);
        let end = chunk.end;
        self.names
            .iter()
            .skip(first)
            .take_while(move |name| name.end <= end)
    }

    /// Whether a name follows a preposition or is a possessor, so that it is not the subject.
    pub(super) fn is_object(&self, name: &Range<usize>, from: usize) -> bool {
        let after = self.text.get(name.end..).unwrap_or_default();
        let mut ahead = after.chars();
        let possessive = ahead.next().is_some_and(is_apostrophe)
            && (ahead.next() == Some('s') || after.chars().nth(1).is_some_and(char::is_whitespace));
        let words =
            self.words(floor(self.text, from.max(name.start.saturating_sub(80)))..name.start);
        let before = words.iter().rev().map(|word| self.word(word)).find(|word| {
            !matches!(*word, "the" | "The" | "a" | "an")
                && !is_title_word(word)
                && !is_nationality_word(word)
        });
        // "the Karimi campaign", "a Taliban spokesman"
        let modifies = after
            .strip_prefix(' ')
            .and_then(|after| after.split(|c: char| !is_word_char(c)).next())
            .is_some_and(|word| EN.reporting.followings.has(word));
        possessive
            || modifies
            || before.is_some_and(|word| EN.grammar.prepositions.has(&word.to_lowercase()))
    }

    /// A capitalised name that is not listed. A single word that begins its sentence does not count.
    pub(super) fn unlisted(&self, chunk: Range<usize>, in_sentence: bool) -> Option<Range<usize>> {
        let mut found = None;
        let mut at = chunk.start;
        for word in self.words(chunk.clone()) {
            let written = self.word(&word);
            if word.start < at
                || !is_capitalised(written)
                || is_function_word(written)
                || strip_possessive(written) != written
            {
                continue;
            }
            let run = capitalised_run(self.text, word.clone());
            let run = self.untitled(run.start.max(word.start)..run.end.min(chunk.end));
            at = run.end;
            let opens = self
                .sentences
                .binary_search_by_key(&run.start, |sentence| sentence.start)
                .is_ok();
            let single = !self.text.get(run.clone())?.contains(' ');
            let kind_only = single
                && self
                    .text
                    .get(run.clone())
                    .is_some_and(|word| is_kind_word(word.split('-').next().unwrap_or(word)));
            let begins_sentence =
                in_sentence && single && opens && !self.known_words.contains(written);
            if !begins_sentence
                && !kind_only
                && !run.is_empty()
                && !self.is_object(&run, chunk.start)
            {
                let whole = self.is_told_more_of(&run);
                found = Some(run);
                if whole {
                    break;
                }
            }
        }
        found
    }

    /// Whether the words after a person's full name describe the person: "Omar Karimi of the Tide".
    pub(super) fn is_told_more_of(&self, name: &Range<usize>) -> bool {
        let words = self.words(name.clone());
        let next = word_from(self.text, name.end)
            .filter(|next| self.text.get(name.end..next.start) == Some(" "));
        let preposition =
            next.is_some_and(|next| matches!(self.word(&next), "of" | "at" | "from" | "with"));
        preposition
            && words.len() > 1
            && !words.iter().any(|word| {
                let word = self.word(word);
                is_title_word(word)
                    || is_organisation_word(word)
                    || EN.reporting.portfolios.has(word)
            })
    }

    /// The run without the titles and nationalities at its beginning.
    pub(super) fn untitled(&self, run: Range<usize>) -> Range<usize> {
        let words = self.words(run.clone());
        let name = words.iter().position(|word| {
            !is_title_word(self.word(word))
                && !is_nationality_word(self.word(word))
                && !EN.reporting.portfolios.has(self.word(word))
        });
        match name.and_then(|name| words.get(name)) {
            Some(first) => first.start..run.end,
            None => run,
        }
    }

    /// "the ministry", "Porto's foreign minister", "two officials": up to a preposition.
    pub(super) fn description(&self, chunk: &Range<usize>) -> Option<Noun> {
        let words = self.words(chunk.clone());
        let start = self.description_start(&words);
        let phrase: Vec<&Range<usize>> = words
            .iter()
            .skip(start)
            .enumerate()
            .take_while(|(index, word)| {
                let small = self.word(word).to_lowercase();
                let before = words
                    .get((start + index).wrapping_sub(1))
                    .map(|before| self.word(before))
                    .unwrap_or_default();
                *index < 8
                    && !(*index > 0 && acts(self.word(word), before))
                    && (small == "of" && *index > 0 || !EN.grammar.prepositions.has(&small))
                    && !is_filler(&small)
                    && !is_clause_word(&small)
                    && !EN.grammar.relatives.has(&small)
                    && !EN.time.weekdays.has(&small)
            })
            .map(|(_, word)| word)
            .collect();
        let (first, last) = (phrase.first()?, phrase.last()?);
        let lone = phrase.len() == 1 && {
            let small = self.word(first).to_lowercase();
            EN.grammar.articles.has(&small) || small.ends_with("ing") || is_clause_word(&small)
        };
        let participle = {
            let written = self.word(first);
            written.len() > 4 && written.ends_with("ed") && written.starts_with(char::is_lowercase)
        };
        (!lone && !participle).then(|| Noun::vague(first.start..last.end))
    }

    /// Where a description begins, after the circumstances at the beginning of its chunk.
    pub(super) fn description_start(&self, words: &[Range<usize>]) -> usize {
        let small = |at: usize| {
            words
                .get(at)
                .map(|word| self.word(word).to_lowercase())
                .unwrap_or_default()
        };
        let fillers = words
            .iter()
            .take_while(|word| {
                let small = self.word(word).to_lowercase();
                is_filler(&small) || matches!(small.as_str(), "here" | "then" | "there" | "yet")
            })
            .count();
        if !EN.grammar.prepositions.has(&small(fillers)) {
            return fillers;
        }
        let opens = |at: &usize| {
            let before = at.checked_sub(1).map(&small).unwrap_or_default();
            EN.grammar.determiners.has(&small(*at)) && !EN.grammar.prepositions.has(&before)
        };
        (fillers + 1..words.len())
            .rev()
            .find(opens)
            .or_else(|| (fillers..words.len()).find(|at| EN.grammar.determiners.has(&small(*at))))
            .unwrap_or(fillers)
    }

    /// Splits a region at commas, brackets, dashes and words that begin a clause.
    pub(super) fn chunks(&self, region: Range<usize>) -> Vec<Range<usize>> {
        let mut chunks = Vec::new();
        let mut start = region.start;
        let mut at = region.start;
        for word in self.words(region) {
            let gap = self.masked.get(at..word.start).unwrap_or_default();
            if gap.contains([',', ';', '(', ')', '—', '–', ':', '“', '”', '"'])
                && word.start > start
            {
                chunks.push(start..at.max(start));
                start = word.start;
            }
            if is_clause_word(self.word(&word)) {
                chunks.push(start..word.start.max(start));
                start = word.end;
            }
            at = word.end;
        }
        chunks.push(start..at.max(start));
        chunks.retain(|chunk| {
            self.masked
                .get(chunk.clone())
                .is_some_and(|part| part.contains(is_word_char))
        });
        chunks
    }

    pub(super) fn words(&self, region: Range<usize>) -> Vec<Range<usize>> {
        let mut words = Vec::new();
        let mut at = region.start;
        while let Some(word) = self
            .masked
            .get(..region.end)
            .and_then(|text| word_from(text, at))
        {
            at = word.end;
            words.push(word);
        }
        words
    }

    pub(super) fn word(&self, range: &Range<usize>) -> &str {
        self.masked.get(range.clone()).unwrap_or_default()
    }

    /// Whether a word is a reporting verb, rather than a noun ("the report", "Porto's claim").
    pub(super) fn is_cue_at(&self, words: &[Range<usize>], word: &Range<usize>) -> bool {
        let at = words.partition_point(|other| other.start < word.start);
        let next = words
            .get(at + 1)
            .map(|next| self.word(next))
            .unwrap_or_default();
        if is_phrase(self.word(word), next) {
            return true;
        }
        if !is_cue(self.word(word)) {
            return false;
        }
        let before = at
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .map(|before| self.word(before))
            .unwrap_or_default();
        let written = before;
        let before = before.to_lowercase();
        let cue = self.word(word);
        let after_preposition =
            EN.grammar.prepositions.has(&before) && before != "to" && !cue.ends_with("ing");
        // "critics claim" and "she claims", but not "false claims"
        let subject = written.ends_with('s')
            || is_capitalised(written)
            || EN.grammar.pronouns.has(written)
            || is_filler(&before)
            || EN.grammar.relatives.has(&before)
            || is_clause_word(&before)
            || before.is_empty();
        let noun = after_preposition || (EN.reporting.also_nouns.has(cue) && !subject);
        !EN.grammar.determiners.has(&before) && !noun && strip_possessive(&before) == before
    }
}

/// Words that name someone, with their certainty.
pub(super) struct Noun {
    pub(super) range: Range<usize>,
    pub(super) certainty: Certainty,
}

impl Noun {
    pub(super) fn vague(range: Range<usize>) -> Noun {
        Noun {
            range,
            certainty: Certainty::Medium,
        }
    }

    pub(super) fn by(self, rule: &'static str, cue: Option<Range<usize>>) -> Attribution {
        Attribution {
            speaker: self.range,
            cue,
            certainty: self.certainty,
            rule,
        }
    }
}
