//! Who said what: the quotations of a body, with speakers resolved to actors.
//!
//! [`crate::analysis::quotations`] finds the quotations and the words that name each speaker. Here those words become an actor: a name of the
//! register; a surname that only one person in the article bears; "he" and "she", the last person who spoke; "it" and "the ministry",
//! the last organisation. Somebody whom no record names is a stranger: nobody else is put in their place.

use std::ops::Range;

mod cast;
mod interview;

use super::metonym::Metonym;
use super::words::{one_line, unpossessed};
use crate::analysis::gazetteer::Gazetteer;
use crate::analysis::gazetteer::index::NameMatch;
use crate::analysis::interview::{Stretch, turns};
use crate::analysis::quotations::{
    Certainty, Quotation, QuoteKind, introduced, quotations, quotations_in,
};
use cast::{Cast, Sort, Who, is_body};
use interview::Interview;

/// Words somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// The words, without quotation marks.
    pub(super) range: Range<usize>,
    /// `direct` or `fragment`.
    pub(super) form: &'static str,
    /// The actor's id.
    pub(super) speaker: Option<String>,
    /// The words that name the speaker.
    pub(super) speaker_words: Option<String>,
    /// The speaker's name in full, as far as the article or a record gives it.
    pub(super) speaker_name: Option<String>,
    /// Where the words stand.
    pub(super) speaker_at: Option<Range<usize>>,
    /// The speaker's office, as printed.
    pub(super) role: Option<String>,
    /// The reporting verb.
    pub(super) cue: Option<String>,
    /// Where it stands.
    pub(super) cue_at: Option<Range<usize>>,
    /// The question that it answers.
    pub(super) prompt: Option<String>,
    /// Whether it is said in turn, in an interview or a transcript, and not between quotation marks.
    pub(super) in_turn: bool,
    /// How sure the speaker is.
    pub(super) certainty: Certainty,
}

/// What stands in quotation marks.
#[derive(Clone, Debug, Default)]
pub(super) struct Speech {
    /// What is said in turn, in an interview or a transcript: it counts from the day on which it was said.
    pub(super) in_turn: Vec<Range<usize>>,
    /// What somebody said.
    pub(super) quotes: Vec<Said>,
    /// Words set apart that nobody says: perhaps terms.
    pub(super) set_apart: Vec<Range<usize>>,
}

/// No paragraph longer than this is searched for quotations: the search is not linear in its length.
const LONGEST_PARAGRAPH: usize = 100_000;

/// So many namings back, nobody is meant by "he" or "the ministry" any more.
const REMEMBERED: usize = 100;

/// Reads what is said in a text of paragraphs.
pub(super) fn speech(
    (title, text): (&str, &str),
    stretches: &[Stretch],
    language: &str,
    found: &[NameMatch],
    metonyms: &[Metonym],
    gazetteer: &Gazetteer,
) -> Speech {
    let paragraphs: Vec<Range<usize>> = stretches.iter().map(|one| one.range.clone()).collect();
    let paragraphs = paragraphs.as_slice();
    let found_turns = turns(title, text, language, stretches);
    let interview = Interview {
        title,
        language,
        turns: &found_turns,
    };
    let cast = Cast::new(text, paragraphs, found, metonyms, gazetteer);
    let names: Vec<Vec<Range<usize>>> = paragraphs
        .iter()
        .map(|paragraph| cast.names_in(paragraph))
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
    let english = language == "en";
    let mut resolver = Resolver {
        cast,
        spoken: Vec::new(),
        speech: Speech::default(),
    };
    let found = quotations_of(&given, stretches, language);
    for (paragraph, quotations) in paragraphs.iter().zip(found) {
        // Elsewhere an opening mark without its end is more likely a closing one of another custom: ”…“.
        for quotation in quotations
            .into_iter()
            .filter(|quotation| english || quotation.inner.end < quotation.range.end)
        {
            let range = &quotation.range;
            // What an answer quotes is part of the answer.
            if !interview.holds(&(range.start + paragraph.start..range.end + paragraph.start)) {
                resolver.take(paragraph, paragraphs, &quotation);
            }
        }
    }
    resolver.take_turns(&interview);
    let in_turn = found_turns.iter().flat_map(|turn| turn.words.clone());
    resolver.speech.in_turn = in_turn.collect();
    resolver.speech
}

/// The quotations of every stretch. A heading stands outside the text around it: it neither takes the speaker of a paragraph nor lends
/// one, and words in it that it gives to nobody are the publisher's.
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

/// A block quotation, if the paragraph before it says whose words follow.
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

/// Makes actors of the words that name speakers, in the order of the text.
struct Resolver<'a> {
    cast: Cast<'a>,
    /// Speakers of quotations, in order.
    spoken: Vec<(usize, Who<'a>)>,
    speech: Speech,
}

impl<'a> Resolver<'a> {
    fn take(
        &mut self,
        paragraph: &Range<usize>,
        paragraphs: &[Range<usize>],
        quotation: &Quotation,
    ) {
        let moved = |range: &Range<usize>, by: usize| range.start + by..range.end + by;
        let inner = said_words(self.cast.text, moved(&quotation.inner, paragraph.start));
        if inner.is_empty() {
            return;
        }
        if quotation.kind == QuoteKind::Scare {
            self.speech.set_apart.push(inner);
            return;
        }
        let base = quotation
            .speaker_paragraph
            .and_then(|number| paragraphs.get(number))
            .map_or(paragraph.start, |paragraph| paragraph.start);
        let speaker = quotation
            .speaker
            .as_ref()
            .map(|speaker| moved(speaker, base));
        let (who, certainty) = speaker.as_ref().map_or((None, Certainty::Low), |words| {
            self.who(words, quotation.certainty)
        });
        if let Some(who) = who {
            self.spoken.push((inner.start, who));
        }
        let actor = match who {
            Some(Who::Actor(actor)) => Some(actor),
            _ => None,
        };
        let slice = |range: Range<usize>| self.cast.text.get(range).map(one_line);
        let cue = quotation
            .cue
            .as_ref()
            .map(|cue| moved(cue, paragraph.start));
        self.speech.quotes.push(Said {
            form: form(self.cast.text, paragraph, quotation),
            speaker: actor.map(str::to_owned),
            speaker_name: who.and_then(|who| self.cast.full_name(who)),
            speaker_words: speaker.clone().and_then(slice),
            speaker_at: speaker.clone(),
            role: match actor {
                Some(actor) => self.cast.roles.get(actor).cloned(),
                None => speaker
                    .as_ref()
                    .and_then(|words| self.cast.role_beside(words)),
            },
            cue: cue.clone().and_then(slice).map(|cue| cue.to_lowercase()),
            cue_at: cue,
            prompt: None,
            in_turn: false,
            certainty,
            range: inner,
        });
    }

    fn who(&self, range: &Range<usize>, certainty: Certainty) -> (Option<Who<'a>>, Certainty) {
        let words = self.cast.text.get(range.clone()).unwrap_or_default();
        let medium = certainty.min(Certainty::Medium);
        match words.to_lowercase().as_str() {
            "he" | "she" => return self.pronoun(range.start, Sort::Person, medium),
            "it" => return self.pronoun(range.start, Sort::Body, medium),
            "they" | "we" | "i" => return (None, Certainty::Low),
            _ => {}
        }
        if let Some(actor) = self.cast.named(range) {
            return (Some(Who::Actor(actor)), certainty);
        }
        let longer = with_possessor(self.cast.text, range);
        let office = self
            .cast
            .by_office(words)
            .or_else(|| self.cast.by_office(longer));
        let meant = office
            .or_else(|| self.cast.by_surname(words))
            .or_else(|| self.cast.by_description(words, range.start));
        match meant {
            Some(actor) => (Some(Who::Actor(actor)), medium),
            None if is_body(words) => (Some(Who::StrangeBody((range.start, range.end))), certainty),
            None => (Some(Who::Stranger((range.start, range.end))), certainty),
        }
    }

    /// "He", "it": the last one of that sort who spoke; else the only one named shortly before.
    fn pronoun(&self, at: usize, sort: Sort, certainty: Certainty) -> (Option<Who<'a>>, Certainty) {
        let fits = |who| self.cast.is_of(who, sort);
        let quoted = self
            .spoken
            .iter()
            .rev()
            .take(REMEMBERED)
            .copied()
            .find(|(start, who)| *start < at && fits(*who));
        let reported = self.cast.latest(at, fits);
        let leading = self.cast.lead_before(at).filter(|_| sort == Sort::Person);
        let spoke = [quoted, reported]
            .into_iter()
            .flatten()
            .max_by_key(|(start, _)| *start);
        // "Karimi rose. “We stay,” he said": whoever the paragraph is about goes before whoever spoke in another.
        let last = match (leading, spoke) {
            (Some(leading), Some(spoke)) if self.cast.same_paragraph(leading.0, at) => {
                let here = self.cast.same_paragraph(spoke.0, at);
                Some(if here { leading.max(spoke) } else { leading })
            }
            (leading, spoke) => [leading, spoke]
                .into_iter()
                .flatten()
                .max_by_key(|(start, _)| *start),
        };
        match last {
            Some((_, who)) => (Some(who), certainty),
            None => (
                self.cast.only_nearby(at, sort).map(Who::Actor),
                Certainty::Low,
            ),
        }
    }
}

/// Words with the possessor before them: "Coastland's Transport Minister" for "Transport Minister".
fn with_possessor<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    let before = text.get(..range.start).unwrap_or_default();
    let word = before.trim_end().rsplit(' ').next().unwrap_or_default();
    let start = before.trim_end().len() - word.len();
    text.get(start..range.end)
        .filter(|_| unpossessed(word) != word)
        .unwrap_or_default()
}

/// The quoted words without the punctuation that only ends the writer's sentence.
fn said_words(text: &str, range: Range<usize>) -> Range<usize> {
    let words = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (words.len() - words.trim_start().len());
    let words = words.trim();
    let bare = words
        .strip_suffix(',')
        .or_else(|| words.strip_suffix('.').filter(|rest| !rest.ends_with('.')))
        .unwrap_or(words);
    start..start + bare.trim_end().len()
}

/// How the words are quoted: a sentence, or a part of one. `mixed` is for an editor: what is read here is between the marks as a whole.
fn form(text: &str, paragraph: &Range<usize>, quotation: &Quotation) -> &'static str {
    if quotation.kind == QuoteKind::Direct {
        return "direct";
    }
    let inner = text
        .get(paragraph.start + quotation.inner.start..paragraph.start + quotation.inner.end)
        .unwrap_or_default();
    let before = text
        .get(paragraph.start..paragraph.start + quotation.range.start)
        .unwrap_or_default();
    let is_clause =
        inner.split_whitespace().nth(4).is_some() && before.trim_end().ends_with(" that");
    if is_clause { "direct" } else { "fragment" }
}

#[cfg(test)]
mod tests;
