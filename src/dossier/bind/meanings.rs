//! What annotations mean: their references looked up, and each claim given to whoever holds it.

use std::cell::OnceCell;

use super::attributed::{Attributions, BySentence};
use super::own_words::own_words;
use super::references::{Lookup, References};
use super::setting::Settings;
use crate::content::article::{
    AnnotationText, AttestationText, HolderText, QuoteText, ReportText, Status, Voice, WhatText,
};
use crate::content::shapes::WhenText;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};
use crate::dossier::model::{
    ActorId, Attestation, ClaimId, Dating, EventId, Holder, HolderBasis, Passage, Quote, Quoted,
    Report, Setting, TermId, What, When,
};
use crate::dossier::quotations::ByPassage;
use crate::dossier::time;

/// The annotations of an article, to be understood one by one.
pub(super) struct Meanings<'a> {
    annotations: &'a [(Passage, &'a AnnotationText)],
    settings: &'a Settings<'a>,
    references: &'a References<'a>,
    /// Whose voice the article's own voice is.
    author: Option<&'a Located<String>>,
    attributions: Attributions<'a>,
    speeches: OnceCell<ByPassage<Speech<'a>>>,
}

/// A quote, as far as it matters for the claims in its words.
struct Speech<'a> {
    speaker: Option<&'a Located<String>>,
    cue: Option<&'a Located<String>>,
    /// Whether its words are the speaker's own, letter by letter.
    is_literal: bool,
    is_suggested: bool,
}

impl<'a> Meanings<'a> {
    pub(super) fn new(
        annotations: &'a [(Passage, &'a AnnotationText)],
        settings: &'a Settings<'a>,
        references: &'a References<'a>,
        author: Option<&'a Located<String>>,
        attributions: Attributions<'a>,
    ) -> Self {
        Self {
            annotations,
            settings,
            references,
            author,
            attributions,
            speeches: OnceCell::new(),
        }
    }

    /// What an annotation of a passage says.
    pub(super) fn of(
        &self,
        passage: &Passage,
        text: &AnnotationText,
        problems: &mut Diagnostics,
    ) -> Option<What> {
        let references = self.references;
        Some(match &text.what {
            WhatText::Quote(quote) => What::Quote(quote_of(
                quote,
                self.settings.of(passage),
                references,
                problems,
            )),
            WhatText::Claim(attestation) => {
                What::Claim(self.attestation(passage, text, attestation, problems)?)
            }
            WhatText::Event(report) => What::Event(report_of(report, references, problems)?),
            WhatText::Date(when, event) => What::Date(Dating {
                when: when_of(when, references, problems)?,
                event: EventId::find_option(event.as_ref(), references, problems),
            }),
            WhatText::Term(term) => What::Term(TermId::find(term, references, problems)?),
            WhatText::Note => What::Note,
        })
    }

    fn attestation(
        &self,
        passage: &Passage,
        text: &AnnotationText,
        attestation: &AttestationText,
        problems: &mut Diagnostics,
    ) -> Option<Attestation> {
        let AttestationText {
            claim,
            stance,
            voice,
            holder: written,
            cue,
            said,
        } = attestation;
        let claim = ClaimId::find(claim, self.references, problems);
        let held = match (voice.as_ref().map(|voice| voice.value), written) {
            (Some(Voice::Own), _) => Some((self.own_voice(), Voice::Own, HolderBasis::Written)),
            (Some(Voice::Presupposed), _) => Some((
                Holder::Presupposed,
                Voice::Presupposed,
                HolderBasis::Written,
            )),
            (_, Some(written)) => self
                .holder(written, problems)
                .map(|holder| (holder, Voice::Attributed, HolderBasis::Written)),
            (given, None) => self.implied_holder(passage, text, attestation, given, problems),
        };
        let written_said = said.as_ref();
        let written_said = written_said.and_then(|when| when_of(when, self.references, problems));
        let (holder, voice, holder_basis) = held?;
        let (said, said_basis) = match (said, written_said) {
            (Some(_), said) => (said, HolderBasis::Written),
            (None, _) => match self.implied_said(passage, &holder, voice) {
                Some(said) => (Some(said), HolderBasis::Sentence),
                None => (None, HolderBasis::Default),
            },
        };
        let (cue, cue_basis) = match cue {
            Some(cue) => (Some(cue.value.clone()), HolderBasis::Written),
            None => self.implied_cue(passage, text, written.as_ref(), (&holder, voice)),
        };
        let own_words = match voice {
            Voice::Attributed => own_words(passage, &holder, self.settings, &self.attributions),
            Voice::Own | Voice::Presupposed => Quoted::Not,
        };
        Some(Attestation {
            own_words,
            claim: claim?,
            stance: stance.value,
            holder,
            holder_basis,
            voice,
            cue,
            cue_basis,
            said,
            said_basis,
        })
    }

    /// The verb of a claim that has none: that of the literal quote in which its words lie, or else of its sentence, if they are its
    /// holder's.
    fn implied_cue(
        &self,
        passage: &Passage,
        text: &AnnotationText,
        written: Option<&HolderText>,
        (holder, voice): (&Holder, Voice),
    ) -> (Option<String>, HolderBasis) {
        if let Some(cue) = self.cue_around(passage, text, written) {
            return (Some(cue.value.clone()), HolderBasis::Quote);
        }
        let by_sentence = match voice {
            Voice::Attributed => self.by_sentence(passage),
            Voice::Own | Voice::Presupposed => None,
        };
        let theirs = by_sentence.filter(|it| *holder == Holder::Actor(it.holder.clone()));
        match theirs {
            Some(it) => (Some(it.cue), HolderBasis::Sentence),
            None => (None, HolderBasis::Default),
        }
    }

    /// When a claim's words were said by their sentence, if it says so of its holder.
    fn implied_said(&self, passage: &Passage, holder: &Holder, voice: Voice) -> Option<When> {
        if voice != Voice::Attributed {
            return None;
        }
        let it = self.by_sentence(passage)?;
        let words = it.time.filter(|_| *holder == Holder::Actor(it.holder))?;
        Some(When::Relative {
            words,
            anchor: None,
            value: None,
        })
    }

    /// Who the sentence says its words are from: only of prose, for quotation marks and turns say it otherwise.
    fn by_sentence(&self, passage: &Passage) -> Option<BySentence> {
        let is_prose = self.settings.of(passage) == Setting::Prose && !self.is_spoken(passage);
        is_prose.then(|| self.attributions.of(passage)).flatten()
    }

    /// The verb of the literal quote in which a claim's words lie, if it is its holder's.
    fn cue_around(
        &self,
        passage: &Passage,
        text: &AnnotationText,
        holder: Option<&HolderText>,
    ) -> Option<&'a Located<String>> {
        let (speaker, cue) = self.speech(passage, text, true)?;
        let is_theirs = match holder {
            None => true,
            Some(HolderText::Actor(id)) => id.value == speaker.value,
            Some(HolderText::Unnamed(_)) => false,
        };
        cue.filter(|_| is_theirs)
    }

    /// Whose voice an article's own voice is: its author's, if it has one, or else only its own.
    fn own_voice(&self) -> Holder {
        // An unknown author is reported where the article names one.
        let author = self
            .author
            .and_then(|author| ActorId::find(author, self.references, &mut Diagnostics::default()));
        author.map_or(Holder::Article, Holder::Actor)
    }

    fn holder(&self, written: &HolderText, problems: &mut Diagnostics) -> Option<Holder> {
        match written {
            HolderText::Actor(id) => {
                ActorId::find(id, self.references, problems).map(Holder::Actor)
            }
            HolderText::Unnamed(words) => Some(Holder::Unnamed(words.value.clone())),
        }
    }

    /// Who holds a claim that names no holder: the speaker of the literal quote in which its words lie, or else whoever its sentence
    /// names, or else, if no voice is given either and the words are not attributed to anyone, the article. An answer, a block quotation,
    /// words between quotation marks and what a sentence reports are never the article's own voice without saying so.
    fn implied_holder(
        &self,
        passage: &Passage,
        text: &AnnotationText,
        attestation: &AttestationText,
        voice: Option<Voice>,
        problems: &mut Diagnostics,
    ) -> Option<(Holder, Voice, HolderBasis)> {
        if let Some(speaker) = self.speaker(passage, text, true) {
            // An unknown speaker is reported where the quote names it.
            let speaker = ActorId::find(speaker, self.references, &mut Diagnostics::default())?;
            return Some((
                Holder::Actor(speaker),
                Voice::Attributed,
                HolderBasis::Quote,
            ));
        }
        if let Some(speaker) = self.speaker_of_answer(passage) {
            let holder = Holder::Actor(speaker);
            return Some((holder, Voice::Attributed, HolderBasis::Quote));
        }
        if let Some(it) = self.by_sentence(passage) {
            let holder = Holder::Actor(it.holder);
            return Some((holder, Voice::Attributed, HolderBasis::Sentence));
        }
        let is_somebodys = self.is_spoken(passage)
            || self.settings.own_words(passage).is_some()
            || self.attributions.is_reported(passage);
        if voice.is_none() && !is_somebodys {
            return Some((self.own_voice(), Voice::Own, HolderBasis::Default));
        }
        problems.push(self.without_holder(passage, text, attestation));
        None
    }

    /// Who gives the answer of an interview in which a passage is: the one speaker of the literal quotes in it, unless they report
    /// somebody else there.
    fn speaker_of_answer(&self, passage: &Passage) -> Option<ActorId> {
        let ranges = self.settings.answer_around(passage)?.iter();
        let quotes = ranges.flat_map(|range| {
            let paragraph = Passage {
                start: range.start,
                end: range.end,
                ..passage.clone()
            };
            let across = self.speeches().across(&paragraph).into_iter();
            across.map(|(_, speech)| speech).collect::<Vec<_>>()
        });
        let quotes = quotes.filter(|speech| speech.is_literal && !speech.is_suggested);
        let speakers: Vec<&Located<String>> = quotes.filter_map(|one| one.speaker).collect();
        let (first, rest) = speakers.split_first()?;
        if rest.iter().any(|other| other.value != first.value) {
            return None;
        }
        let speaker = ActorId::find(first, self.references, &mut Diagnostics::default())?;
        let holder = Holder::Actor(speaker.clone());
        let is_own = own_words(passage, &holder, self.settings, &self.attributions);
        (is_own == Quoted::Wholly).then_some(speaker)
    }

    /// Whether a passage shares words with anything that someone is quoted with, named or not.
    fn is_spoken(&self, passage: &Passage) -> bool {
        !self.speeches().across(passage).is_empty()
    }

    /// Who speaks the words of a passage: the speaker of the shortest quote that it is in. None if no quote holds it, or two as
    /// short ones are of different speakers. What an importer only suggests is not a reason for what an editor confirmed.
    fn speaker(
        &self,
        passage: &Passage,
        text: &AnnotationText,
        is_literal: bool,
    ) -> Option<&'a Located<String>> {
        self.speech(passage, text, is_literal)
            .map(|(speaker, _)| speaker)
    }

    /// The same speaker, with the verb of the first such quote.
    fn speech(
        &self,
        passage: &Passage,
        text: &AnnotationText,
        is_literal: bool,
    ) -> Option<(&'a Located<String>, Option<&'a Located<String>>)> {
        let is_suggested = text.common.status == Status::Suggested;
        let is_reason = |speech: &Speech<'a>| {
            (is_suggested || !speech.is_suggested) && (speech.is_literal || !is_literal)
        };
        let around = self.speeches().around(passage);
        let named = around.filter_map(|(range, speech)| {
            let speaker = speech.speaker.filter(|_| is_reason(speech))?;
            Some((range.len(), speaker, speech.cue))
        });
        let named: Vec<_> = named.collect();
        let shortest = named.iter().map(|(length, ..)| *length).min()?;
        let mut said = named.iter().filter(|(length, ..)| *length == shortest);
        let (_, first, cue) = said.next()?;
        said.all(|(_, speaker, _)| speaker.value == first.value)
            .then_some((*first, *cue))
    }

    fn speeches(&self) -> &ByPassage<Speech<'a>> {
        self.speeches.get_or_init(|| {
            let quotes = self.annotations.iter();
            ByPassage::new(quotes.filter_map(|(passage, text)| {
                let WhatText::Quote(quote) = &text.what else {
                    return None;
                };
                let kind = quote.quote_type.as_ref().map(|kind| kind.value);
                let speech = Speech {
                    speaker: quote.speaker.as_ref(),
                    cue: quote.cue.as_ref(),
                    is_literal: self.settings.of(passage).makes_literal(kind),
                    is_suggested: text.common.status == Status::Suggested,
                };
                Some((passage, speech))
            }))
        })
    }

    /// Says that nobody holds a claim, with whoever is said to speak nearest around its words.
    fn without_holder(
        &self,
        passage: &Passage,
        text: &AnnotationText,
        attestation: &AttestationText,
    ) -> Diagnostic {
        let voice = attestation.voice.as_ref();
        let at = voice.map_or(text.common.selector.exact.span, |voice| voice.span);
        let message = match voice {
            Some(_) => "an attributed claim without a holder",
            None if self.settings.own_words(passage).is_some() && !self.is_spoken(passage) => {
                "these words are someone's direct speech, but the claim does not say who holds it"
            }
            None => {
                "these words are attributed to someone, but the claim does not say who holds it"
            }
        };
        let problem = Diagnostic::at(Rule::ImpossibleAttestation, at, message);
        let Some(speaker) = self.speaker(passage, text, false) else {
            return problem.help(
                "add `holder: …` with the actor who is said to hold it, or `holder: {unnamed: …}` with the article's words for someone without a record; if the article itself holds it, write `voice: own`",
            );
        };
        let words = format!(
            "its words are reported as those of `{0}`: if that is the holder, add `holder: {0}`",
            speaker.value
        );
        let problem = problem.related(speaker.span, "the speaker");
        if text.common.selector.is_flow && voice.is_some() {
            let by = format!("attributed, holder: {}", speaker.value);
            problem.replace(words, at, by)
        } else {
            problem.help(words)
        }
    }
}

fn report_of(
    text: &ReportText,
    references: &References<'_>,
    problems: &mut Diagnostics,
) -> Option<Report> {
    let ReportText {
        event,
        according_to,
        cue,
    } = text;
    let event = EventId::find(event, references, problems);
    let according_to = ActorId::find_option(according_to.as_ref(), references, problems);
    Some(Report {
        event: event?,
        according_to,
        cue: cue.as_ref().map(|cue| cue.value.clone()),
    })
}

fn quote_of(
    text: &QuoteText,
    setting: Setting,
    references: &References<'_>,
    problems: &mut Diagnostics,
) -> Quote {
    let QuoteText {
        speaker,
        speaker_words,
        speaker_role,
        cue,
        quote_type,
        audience,
        medium,
        prompt,
        said,
        translation,
        same_as: _,
    } = text;
    let translations = translation
        .iter()
        .flat_map(|translation| &translation.texts);
    Quote {
        speaker: ActorId::find_option(speaker.as_ref(), references, problems),
        speaker_words: speaker_words.clone().filter(|_| speaker.is_none()),
        speaker_role: speaker_role.clone(),
        cue: cue.as_ref().map(|cue| cue.value.clone()),
        quote_type: quote_type.as_ref().map(|kind| kind.value),
        audience: audience.clone(),
        medium: medium.clone(),
        prompt: prompt.clone(),
        said: said
            .as_ref()
            .and_then(|when| when_of(when, references, problems)),
        translations: translations
            .map(|(language, text)| (language.clone(), text.value.clone()))
            .collect(),
        // Tied once all articles are there.
        same_as: None,
        setting,
    }
}

fn when_of(
    text: &WhenText,
    references: &References<'_>,
    problems: &mut Diagnostics,
) -> Option<When> {
    match text {
        WhenText::Date(date) => Some(When::Date(date.value.clone())),
        WhenText::Relative {
            words,
            anchor,
            value,
        } => {
            let value = value.as_ref();
            problems.extend(value.and_then(|value| time::at_odds(words, value)));
            Some(When::Relative {
                words: words.value.clone(),
                anchor: EventId::find_option(anchor.as_ref(), references, problems),
                value: value.map(|value| value.value.clone()),
            })
        }
    }
}
