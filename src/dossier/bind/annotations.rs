//! The second phase for what is marked in an article: mentions and annotations with their references looked up.

use std::ops::Range;

use super::attributed::Attributions;
use super::draft::{Draft, DraftMention, Meant};
use super::meanings::Meanings;
use super::permalink::{self, Identity};
use super::references::{Lookup, References};
use super::repeated;
use super::resolve::Binder;
use super::setting::Settings;
use crate::content::article::{AnnotationText, Common, MentionTarget, Status};
use crate::content::shapes::Part;
use crate::diagnostic::Diagnostics;
use crate::dossier::model::{
    ActorId, Annotation, Mention, MentionBasis, Passage, PlaceId, Prose, Provenance, Target, What,
};

impl Draft<'_> {
    /// Mentions with their references looked up.
    pub(super) fn mentions(&self, binder: &Binder<'_>, problems: &mut Diagnostics) -> Vec<Mention> {
        let mut ids = permalink::Numbers::default();
        self.mentions
            .iter()
            .filter_map(|draft| self.mention(draft, &mut ids, binder, problems))
            .collect()
    }

    fn mention(
        &self,
        draft: &DraftMention<'_>,
        ids: &mut permalink::Numbers,
        binder: &Binder<'_>,
        problems: &mut Diagnostics,
    ) -> Option<Mention> {
        let passage = draft.passage.clone();
        let (target, basis, provenance, note) = match &draft.what {
            Meant::Annotated(text) => {
                let target = target(&text.target, &binder.references, problems)?;
                let note = note(&text.common, binder, problems);
                (
                    target,
                    MentionBasis::Annotation,
                    provenance(&text.common),
                    note,
                )
            }
            Meant::Linked(reference) => {
                // An unknown record is reported where the body's links are resolved.
                let target =
                    binder
                        .references
                        .named(reference, draft.span, &mut Diagnostics::default())?;
                (target, MentionBasis::Link, Provenance::default(), None)
            }
            Meant::Named(reference) => (
                binder.references.named(reference, draft.span, problems)?,
                MentionBasis::Name,
                Provenance::default(),
                None,
            ),
        };
        let key = ids.next(&Identity::of_mention(&passage, self.words(&passage)));
        Some(Mention {
            passage,
            target,
            basis,
            provenance,
            note,
            key,
        })
    }

    /// How its words are in the article.
    fn settings(&self) -> Settings<'_> {
        let text = &self.record.text;
        Settings::new(&text.title.value, &text.body, self.language)
    }

    /// The parts of the text that are someone's words, shown by its form or by an annotation. They are computed only if
    /// something is annotated.
    pub(super) fn spoken(&self, found: &[Annotation]) -> Vec<Range<usize>> {
        if found.is_empty() {
            return Vec::new();
        }
        let mut spoken = self.settings().spoken();
        let quotes = found.iter().filter(|one| {
            let is_literal = matches!(&one.what, What::Quote(quote) if quote.is_literal());
            is_literal && one.passage.part == Part::Text && !one.provenance.suggested
        });
        spoken.extend(quotes.map(|one| one.passage.range()));
        spoken
    }

    /// Annotations with their references looked up, in the order of the text.
    pub(super) fn annotations(
        &self,
        binder: &Binder<'_>,
        problems: &mut Diagnostics,
    ) -> Vec<Annotation> {
        let found: Vec<(Passage, &AnnotationText, Identity)> = self
            .annotations
            .iter()
            .map(|(passage, text)| {
                let words = self.words(passage);
                let identity = Identity::of(text, passage, words, &binder.references);
                (passage.clone(), *text, identity)
            })
            .collect();
        let ids = permalink::of_annotations(&found);
        let settings = self.settings();
        let meanings = Meanings::new(
            &self.annotations,
            &settings,
            &binder.references,
            self.record.text.author.as_ref(),
            Attributions::new(self, &binder.references),
        );
        found
            .into_iter()
            .zip(ids)
            .filter(|((_, text, _), _)| self.shows(&text.common))
            .filter_map(|((passage, text, _), key)| {
                problems.append(repeated::check(text, &passage, &self.passages));
                let mut what = meanings.of(&passage, text, problems)?;
                self.name_speaker(&mut what, &binder.references);
                let note = note(&text.common, binder, problems);
                Some(Annotation {
                    key,
                    passage,
                    provenance: provenance(&text.common),
                    note,
                    what,
                    span: text.common.selector.exact.span,
                })
            })
            .collect()
    }
}

fn target(
    text: &MentionTarget,
    references: &References<'_>,
    problems: &mut Diagnostics,
) -> Option<Target> {
    match text {
        MentionTarget::Nothing => None,
        MentionTarget::Place(place) => {
            PlaceId::find(place, references, problems).map(Target::Place)
        }
        MentionTarget::Actor { actor, via: None } => {
            ActorId::find(actor, references, problems).map(Target::Actor)
        }
        MentionTarget::Actor {
            actor,
            via: Some(via),
        } => {
            let actor = ActorId::find(actor, references, problems);
            let place = PlaceId::find(via, references, problems);
            Some(Target::Metonym(actor?, place?))
        }
    }
}

fn provenance(common: &Common) -> Provenance {
    Provenance {
        by: common.by.clone(),
        certainty: common.certainty,
        suggested: common.status == Status::Suggested,
    }
}

fn note(common: &Common, binder: &Binder<'_>, problems: &mut Diagnostics) -> Option<Prose> {
    common
        .note
        .as_ref()
        .map(|note| binder.prose(note, problems))
}
