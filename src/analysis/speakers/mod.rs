//! Resolves the speakers of quotations to actors.
//!
//! [`super::quotations`] finds the quotations and the words that name each speaker. This module finds the actor whom those words
//! mean: by a name in the gazetteer, or by a surname that only one person in the text has. "He" and "she" mean the last person who
//! spoke; "it" and "the ministry" the last organisation. A speaker without an entry stays unknown and is not replaced by anyone
//! else.

use std::ops::Range;

mod participants;
mod resolver;
mod turns;

use self::participants::{LONGEST_PARAGRAPH, Participants};
use self::resolver::{Quotations, Resolver};
use self::turns::Interview;
use super::gazetteer::Gazetteer;
use super::gazetteer::index::NameMatch;
use super::interview::turns;
use super::model::{Certainty, Metonym, Stretch};
use super::quotations::{Quotation, QuoteKind, introduced, quotations, quotations_in};
use crate::language::Language;

/// Finds the quotations and turns in a text, with their speakers.
pub(super) fn speakers(
    (title, text): (&str, &str),
    stretches: &[Stretch],
    language: &str,
    found: &[NameMatch],
    metonyms: &[Metonym],
    gazetteer: &Gazetteer,
) -> Quotations {
    let paragraphs: Vec<Range<usize>> = stretches.iter().map(|one| one.range.clone()).collect();
    let paragraphs = paragraphs.as_slice();
    let found_turns = turns(title, text, language, stretches);
    let interview = Interview {
        title,
        language,
        turns: &found_turns,
    };
    let participants = Participants::new(text, paragraphs, found, metonyms, gazetteer);
    let names: Vec<Vec<Range<usize>>> = paragraphs
        .iter()
        .map(|paragraph| participants.names_in(paragraph))
        .collect();
    let readable = |paragraph: &Range<usize>| {
        if paragraph.len() <= LONGEST_PARAGRAPH {
            text.get(paragraph.clone()).unwrap_or_default()
        } else {
            ""
        }
    };
    let given: Vec<(&str, &[Range<usize>])> = paragraphs
        .iter()
        .zip(&names)
        .map(|(paragraph, names)| (readable(paragraph), names.as_slice()))
        .collect();
    let english = Language::of(language).is_english();
    let mut resolver = Resolver {
        participants,
        spoken: Vec::new(),
        quotations: Quotations::default(),
    };
    let found = quotations_of(&given, stretches, language);
    for (paragraph, quotations) in paragraphs.iter().zip(found) {
        // Elsewhere, an opening mark without a closing one is more likely a closing mark of another convention: ”…“.
        for quotation in quotations
            .into_iter()
            .filter(|quotation| english || quotation.inner.end < quotation.range.end)
        {
            let range = &quotation.range;
            // A quotation within an answer is part of the answer.
            if !interview.holds(&(range.start + paragraph.start..range.end + paragraph.start)) {
                resolver.take(paragraph, paragraphs, &quotation);
            }
        }
    }
    resolver.take_turns(&interview);
    let in_turn = found_turns.iter().flat_map(|turn| turn.words.clone());
    resolver.quotations.in_turn = in_turn.collect();
    resolver.quotations
}

/// The quotations in every stretch. A heading is separate from the text around it: it neither takes the speaker of a paragraph nor
/// passes one on, and quoted words in it without a speaker are the publisher's.
fn quotations_of(
    given: &[(&str, &[Range<usize>])],
    stretches: &[Stretch],
    language: &str,
) -> Vec<Vec<Quotation>> {
    let is_heading = |at: &usize| stretches.get(*at).is_some_and(|one| one.is_heading);
    let (headings, body): (Vec<usize>, Vec<usize>) = (0..given.len()).partition(is_heading);
    let of_body: Vec<_> = body
        .iter()
        .filter_map(|at| given.get(*at).copied())
        .collect();
    let mut all: Vec<Vec<Quotation>> = vec![Vec::new(); given.len()];
    for (at, mut found) in body.iter().zip(quotations_in(&of_body, language)) {
        for quotation in &mut found {
            let paragraph = quotation.speaker_paragraph;
            quotation.speaker_paragraph = paragraph.and_then(|number| body.get(number).copied());
        }
        if let Some(own) = all.get_mut(*at) {
            *own = found;
        }
    }
    for at in body {
        let is_free = all.get(at).is_some_and(Vec::is_empty);
        let set_off = set_off(at, given, stretches, language).filter(|_| is_free);
        if let (Some(set_off), Some(own)) = (set_off, all.get_mut(at)) {
            own.push(set_off);
        }
    }
    for at in headings {
        let Some((text, names)) = given.get(at) else {
            continue;
        };
        let mut found = quotations(text, language, names);
        found.retain(|quotation| quotation.cue.is_some() || quotation.rule == "colon");
        if let Some(own) = all.get_mut(at) {
            *own = found;
        }
    }
    all
}

/// A block quotation, if the paragraph before it names the speaker.
fn set_off(
    at: usize,
    given: &[(&str, &[Range<usize>])],
    stretches: &[Stretch],
    language: &str,
) -> Option<Quotation> {
    let is_quotation = |at: usize| stretches.get(at).is_some_and(|one| one.is_quotation);
    if !is_quotation(at) {
        return None;
    }
    let before = (0..at).rev().find(|at| !is_quotation(*at))?;
    let (text, names) = given.get(before)?;
    let speaker = introduced(text, language, names)?;
    let whole = 0..given.get(at)?.0.len();
    Some(Quotation {
        range: whole.clone(),
        inner: whole,
        kind: QuoteKind::Direct,
        speaker: Some(speaker),
        speaker_paragraph: Some(before),
        cue: None,
        certainty: Certainty::Medium,
        rule: "introduced",
    })
}

#[cfg(test)]
mod tests;
