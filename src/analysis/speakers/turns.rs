//! Turns as quotations: the answers of an interview, the lines of a transcript.

use std::ops::Range;

use super::participants::{Referent, Who};
use super::resolver::Resolver;
use crate::analysis::interview::{Turn, TurnKind, is_called_interview, speaks_of_oneself};
use crate::analysis::model::{AttributedQuote, Certainty};
use crate::analysis::quotations::{in_marks, within_marks};
use crate::text::words::one_line;

/// The words that name the speaker of a turn, who that is, and the certainty.
type Speaker<'a> = (Range<usize>, (Option<Who<'a>>, Certainty));

/// An interview, with what is known about its parts.
pub(super) struct Interview<'t> {
    pub(super) title: &'t str,
    pub(super) language: &'t str,
    pub(super) turns: &'t [Turn],
}

impl Interview<'_> {
    /// Whether a range is inside a turn that is not a question.
    pub(super) fn holds(&self, range: &Range<usize>) -> bool {
        let answers = self
            .turns
            .iter()
            .filter(|turn| turn.part != TurnKind::Question);
        answers
            .flat_map(|turn| &turn.words)
            .any(|words| words.start <= range.start && range.end <= words.end)
    }
}

impl<'a> Resolver<'a> {
    /// Adds the turns as quotations. Explainers also use letters for question and answer, but their answers are nobody's words.
    /// Without a name before them, turns are therefore added only if they are in the first person, or if the text calls itself an
    /// interview.
    pub(super) fn take_turns(&mut self, interview: &Interview<'_>) {
        let text = self.participants.text;
        let get = |words: &Range<usize>| text.get(words.clone()).unwrap_or_default();
        let begin = interview
            .turns
            .iter()
            .flat_map(|turn| turn.words.first())
            .map(|words| words.start)
            .min();
        let intro = text.get(..begin.unwrap_or(0)).unwrap_or_default();
        let is_told = is_called_interview(interview.title)
            || is_called_interview(intro)
            || interview.turns.iter().any(|turn| {
                turn.part == TurnKind::Answer
                    && turn
                        .words
                        .iter()
                        .any(|words| speaks_of_oneself(get(words), interview.language))
            });
        let only = self.only_person(intro.len());
        for turn in interview
            .turns
            .iter()
            .filter(|turn| turn.part != TurnKind::Question)
        {
            if turn.name.is_none() && !is_told {
                continue;
            }
            let speaker = match &turn.name {
                Some(name) => Some((name.clone(), self.who(name, Certainty::High))),
                None => only
                    .clone()
                    .map(|(at, who)| (at, (Some(who), Certainty::High))),
            };
            let question = turn.asked.and_then(|at| interview.turns.get(at));
            let prompt = question.map(|turn| {
                let words: Vec<String> = turn
                    .words
                    .iter()
                    .map(|words| one_line(get(words)))
                    .collect();
                words.join(" ")
            });
            for (at, words) in turn.words.iter().enumerate() {
                // A later paragraph about the speaker is the writer's.
                let is_told_of = at > 0
                    && !speaks_of_oneself(get(words), interview.language)
                    && speaker
                        .as_ref()
                        .is_some_and(|(_, (who, _))| self.is_named_in(*who, words));
                if !is_told_of {
                    self.take_turn(words, speaker.clone(), prompt.clone());
                }
            }
        }
        self.quotations.quotes.sort_by_key(|said| said.range.start);
    }

    fn take_turn(
        &mut self,
        words: &Range<usize>,
        speaker: Option<Speaker<'a>>,
        prompt: Option<String>,
    ) {
        let (at, (who, certainty)) = match speaker {
            Some((at, found)) => (Some(at), found),
            None => (None, (None, Certainty::Low)),
        };
        let range = self.without_marks(words);
        let actor = match who {
            Some(Who::Actor(actor)) => Some(actor),
            _ => None,
        };
        self.quotations.quotes.push(AttributedQuote {
            form: "direct",
            speaker: actor.map(str::to_owned),
            speaker_name: who.and_then(|who| self.participants.full_name(who)),
            speaker_words: at
                .clone()
                .and_then(|at| self.participants.text.get(at))
                .map(one_line),
            speaker_at: at,
            role: actor.and_then(|actor| self.participants.roles.get(actor).cloned()),
            cue: None,
            cue_at: None,
            prompt,
            in_turn: true,
            certainty,
            range,
        });
    }

    /// An answer without the quotation marks around all of it.
    fn without_marks(&self, words: &Range<usize>) -> Range<usize> {
        let text = self
            .participants
            .text
            .get(words.clone())
            .unwrap_or_default();
        let marks = in_marks(text);
        let inner = within_marks(text);
        match marks.as_slice() {
            [only] if *only == (0..text.len()) => {
                let start = text.find(inner).unwrap_or(0);
                words.start + start..words.start + start + inner.len()
            }
            _ => words.clone(),
        }
    }

    /// The only person named before a position: among those with a record, or else among those whose full name begins a sentence.
    fn only_person(&self, before: usize) -> Option<(Range<usize>, Who<'a>)> {
        let persons = self.participants.mentions.iter().filter(|(range, actor)| {
            range.end <= before && self.participants.is_of(Who::Actor(actor), Referent::Person)
        });
        let mut named: Vec<(Range<usize>, Who<'a>)> = persons
            .map(|(range, actor)| (range.clone(), Who::Actor(actor)))
            .collect();
        named.dedup_by_key(|(_, who)| *who);
        let unknown = self
            .participants
            .unknown
            .iter()
            .filter(|(_, (start, end))| *end <= before && self.participants.leads(&(*start..*end)));
        let unknown: Vec<(Range<usize>, Who<'a>)> = unknown
            .map(|(_, at)| (at.0..at.1, Who::UnknownPerson(*at)))
            .collect();
        let first = named.first().or_else(|| unknown.first())?.clone();
        let others = named.iter().chain(&unknown).any(|(_, who)| *who != first.1);
        (!others).then_some(first)
    }

    /// Whether someone is named in a range of the text.
    fn is_named_in(&self, who: Option<Who<'_>>, words: &Range<usize>) -> bool {
        let Some(Who::Actor(actor)) = who else {
            return false;
        };
        self.participants.mentions.iter().any(|(range, named)| {
            *named == actor && words.start <= range.start && range.end <= words.end
        })
    }
}
