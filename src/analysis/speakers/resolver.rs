//! Resolves the words that name a speaker to an actor.

use std::ops::Range;

use super::participants::{Participants, REMEMBERED, Referent, Who, is_body};
use crate::analysis::model::{AttributedQuote, Certainty};
use crate::analysis::quotations::{Quotation, QuoteKind};
use crate::text::words::{one_line, strip_possessive};

/// The quotations of a text.
#[derive(Clone, Debug, Default)]
pub(in crate::analysis) struct Quotations {
    /// The turns in an interview or a transcript, whose times count from the day of the conversation.
    pub(in crate::analysis) in_turn: Vec<Range<usize>>,
    /// The quotations.
    pub(in crate::analysis) quotes: Vec<AttributedQuote>,
    /// Words in quotation marks without a speaker: perhaps terms.
    pub(in crate::analysis) set_apart: Vec<Range<usize>>,
}

/// Resolves the words that name speakers to actors, in the order of the text.
pub(super) struct Resolver<'a> {
    pub(super) participants: Participants<'a>,
    /// The speakers of quotations, in order.
    pub(super) spoken: Vec<(usize, Who<'a>)>,
    pub(super) quotations: Quotations,
}

impl<'a> Resolver<'a> {
    pub(super) fn take(
        &mut self,
        paragraph: &Range<usize>,
        paragraphs: &[Range<usize>],
        quotation: &Quotation,
    ) {
        let moved = |range: &Range<usize>, by: usize| range.start + by..range.end + by;
        let inner = said_words(
            self.participants.text,
            moved(&quotation.inner, paragraph.start),
        );
        if inner.is_empty() {
            return;
        }
        if quotation.kind == QuoteKind::Scare {
            self.quotations.set_apart.push(inner);
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
        let slice = |range: Range<usize>| self.participants.text.get(range).map(one_line);
        let cue = quotation
            .cue
            .as_ref()
            .map(|cue| moved(cue, paragraph.start));
        self.quotations.quotes.push(AttributedQuote {
            form: form(self.participants.text, paragraph, quotation),
            speaker: actor.map(str::to_owned),
            speaker_name: who.and_then(|who| self.participants.full_name(who)),
            speaker_words: speaker.clone().and_then(slice),
            speaker_at: speaker.clone(),
            role: match actor {
                Some(actor) => self.participants.roles.get(actor).cloned(),
                None => speaker
                    .as_ref()
                    .and_then(|words| self.participants.role_beside(words)),
            },
            cue: cue.clone().and_then(slice).map(|cue| cue.to_lowercase()),
            cue_at: cue,
            prompt: None,
            in_turn: false,
            certainty,
            range: inner,
        });
    }

    pub(super) fn who(
        &self,
        range: &Range<usize>,
        certainty: Certainty,
    ) -> (Option<Who<'a>>, Certainty) {
        let words = self
            .participants
            .text
            .get(range.clone())
            .unwrap_or_default();
        let medium = certainty.min(Certainty::Medium);
        match words.to_lowercase().as_str() {
            "he" | "she" => return self.pronoun(range.start, Referent::Person, medium),
            "it" => return self.pronoun(range.start, Referent::Body, medium),
            "they" | "we" | "i" => return (None, Certainty::Low),
            _ => {}
        }
        if let Some(actor) = self.participants.named(range) {
            return (Some(Who::Actor(actor)), certainty);
        }
        let longer = with_possessor(self.participants.text, range);
        let office = self
            .participants
            .by_office(words)
            .or_else(|| self.participants.by_office(longer));
        let meant = office
            .or_else(|| self.participants.by_surname(words))
            .or_else(|| self.participants.by_description(words, range.start));
        match meant {
            Some(actor) => (Some(Who::Actor(actor)), medium),
            None if is_body(words) => (
                Some(Who::UnknownOrganisation((range.start, range.end))),
                certainty,
            ),
            None => (
                Some(Who::UnknownPerson((range.start, range.end))),
                certainty,
            ),
        }
    }

    /// Resolves "he" or "it": to the last speaker of that sort, or else to the only one named shortly before.
    fn pronoun(
        &self,
        at: usize,
        sort: Referent,
        certainty: Certainty,
    ) -> (Option<Who<'a>>, Certainty) {
        let fits = |who| self.participants.is_of(who, sort);
        let quoted = self
            .spoken
            .iter()
            .rev()
            .take(REMEMBERED)
            .copied()
            .find(|(start, who)| *start < at && fits(*who));
        let reported = self.participants.latest(at, fits);
        let leading = self
            .participants
            .lead_before(at)
            .filter(|_| sort == Referent::Person);
        let spoke = [quoted, reported]
            .into_iter()
            .flatten()
            .max_by_key(|(start, _)| *start);
        // "Karimi rose. “We stay,” he said": the person this paragraph is about is more likely than the last speaker of another.
        let last = match (leading, spoke) {
            (Some(leading), Some(spoke)) if self.participants.same_paragraph(leading.0, at) => {
                let here = self.participants.same_paragraph(spoke.0, at);
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
                self.participants.only_nearby(at, sort).map(Who::Actor),
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
        .filter(|_| strip_possessive(word) != word)
        .unwrap_or_default()
}

/// The quoted words without the punctuation that belongs to the surrounding sentence.
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

/// How the words are quoted: as a sentence, or as part of one. Only an editor can choose `mixed`, since the words between marks are
/// read as a whole.
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
