//! Who holds a claim by the sentence around its words: "Stone said the pier would close."

use std::cell::OnceCell;
use std::ops::Range;

use super::draft::{Draft, Meant};
use super::references::References;
use crate::analysis::attribution::{attributed, is_reported};
use crate::content::article::{MentionTarget, Status};
use crate::content::shapes::{Kind, Part, Reference};
use crate::diagnostic::{Diagnostics, Span};
use crate::dossier::model::{ActorId, Passage, Target};
use crate::dossier::passages::Passages;

/// Whose words the sentences of an article report. Mentions that nobody has confirmed do not count.
pub(super) struct Attributions<'a> {
    draft: &'a Draft<'a>,
    references: &'a References<'a>,
    /// The names of actors in the text, in order.
    names: OnceCell<Vec<Name>>,
}

/// Words that mean an actor, by a name or through the name of a place.
struct Name {
    range: Range<usize>,
    actor: Reference,
    span: Span,
}

/// Who holds a claim by its sentence, and the verb that says so.
pub(super) struct BySentence {
    pub(super) holder: ActorId,
    pub(super) cue: String,
    /// The words for when it was said, if the sentence has any.
    pub(super) time: Option<String>,
}

impl<'a> Attributions<'a> {
    pub(super) fn new(draft: &'a Draft<'a>, references: &'a References<'a>) -> Self {
        Self {
            draft,
            references,
            names: OnceCell::new(),
        }
    }

    /// Who a passage is from, if its sentence says so and leaves no doubt.
    pub(super) fn of(&self, passage: &Passage) -> Option<BySentence> {
        let sentence = self.draft.passages.sentence_around(passage)?;
        let text = self.draft.passages.text(Part::Text);
        let names = self.names();
        let first = names.partition_point(|name| name.range.start < sentence.start);
        let end = names.partition_point(|name| name.range.start < sentence.end);
        let names = names.get(first..end.max(first))?;
        let inside = |range: &Range<usize>| {
            range.start - sentence.start..range.end.min(sentence.end) - sentence.start
        };
        let ranges: Vec<Range<usize>> = names.iter().map(|name| inside(&name.range)).collect();
        let words = text.get(sentence.clone())?;
        let content = inside(&passage.range());
        let found = attributed(words, self.draft.language, &ranges, &content)?;
        let speaker = names.get(found.speaker)?;
        // An unknown record is reported where the mention names it.
        let none = &mut Diagnostics::default();
        match self.references.named(&speaker.actor, speaker.span, none)? {
            Target::Actor(holder) => Some(BySentence {
                holder,
                cue: words.get(found.verb)?.to_owned(),
                time: found
                    .time
                    .and_then(|time| words.get(time))
                    .map(str::to_owned),
            }),
            Target::Place(_) | Target::Metonym(..) => None,
        }
    }

    /// Whether its sentence reports a passage as somebody's words, named or not.
    pub(super) fn is_reported(&self, passage: &Passage) -> bool {
        let Some(sentence) = self.draft.passages.sentence_around(passage) else {
            return false;
        };
        let text = self.draft.passages.text(Part::Text);
        let content = passage.range();
        let content = content.start.max(sentence.start) - sentence.start
            ..content.end.min(sentence.end).max(sentence.start) - sentence.start;
        let words = text.get(sentence).unwrap_or_default();
        is_reported(words, self.draft.language, &content)
    }

    /// The text, and its language.
    pub(super) fn text(&self) -> (&Passages<'a>, &'a str) {
        (&self.draft.passages, self.draft.language)
    }

    /// Whether an actor is named in a stretch of the text.
    pub(super) fn is_named(&self, actor: &ActorId, part: Part, range: &Range<usize>) -> bool {
        let here = |name: &&Name| range.start <= name.range.start && name.range.end <= range.end;
        let mut named = self.names().iter().filter(|_| part == Part::Text);
        named.any(|name| here(&name) && name.actor.id == actor.as_str())
    }

    fn names(&self) -> &[Name] {
        self.names.get_or_init(|| {
            let mentions = self.draft.mentions.iter();
            let in_text = mentions.filter(|mention| mention.passage.part == Part::Text);
            let names = in_text.filter_map(|mention| {
                Some(Name {
                    range: mention.passage.range(),
                    actor: actor(&mention.what)?,
                    span: mention.span,
                })
            });
            let mut names: Vec<Name> = names.collect();
            names.sort_by_key(|name| (name.range.start, name.range.end));
            names
        })
    }
}

fn actor(what: &Meant<'_>) -> Option<Reference> {
    let reference = match what {
        Meant::Named(reference) => reference.clone(),
        Meant::Linked(reference) => (*reference).clone(),
        Meant::Annotated(text) => match &text.target {
            MentionTarget::Actor { actor, .. } if text.common.status == Status::Confirmed => {
                Reference {
                    kind: Kind::Actor,
                    id: actor.value.clone(),
                }
            }
            _ => return None,
        },
    };
    (reference.kind == Kind::Actor).then_some(reference)
}
