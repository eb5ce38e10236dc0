//! Whom the article's words for a speaker mean: the actor that the same words mean elsewhere in its text.

use std::collections::BTreeSet;

use super::draft::{Draft, DraftMention, Meant};
use super::references::References;
use crate::content::article::MentionTarget;
use crate::content::shapes::{Kind, Part, Reference};
use crate::diagnostic::{Diagnostics, Located};
use crate::dossier::model::{Target, What};
use crate::text::words::is_word_char;

impl Draft<'_> {
    /// If a quote names its speaker in words only, and these words mean one actor in the article, gives it that actor:
    /// "Transport Minister Ilena Dravić", where "Ilena Dravić" is found.
    pub(super) fn name_speaker(&self, what: &mut What, references: &References<'_>) {
        let What::Quote(quote) = what else {
            return;
        };
        let meant = quote
            .speaker_words
            .as_deref()
            .and_then(|words| self.meant_by(words));
        let Some((reference, mention)) = meant else {
            return;
        };
        let found = references.named(&reference, mention.span, &mut Diagnostics::default());
        if let Some(Target::Actor(actor)) = found {
            quote.speaker = Some(actor);
            quote.speaker_words = None;
        }
    }

    /// The actor whom a name at the end of these words means, wherever they are in the text.
    fn meant_by(&self, words: &str) -> Option<(Reference, &DraftMention<'_>)> {
        let text = &self.record.text.body.text;
        let ends_them = |mention: &&DraftMention<'_>| {
            let range = mention.passage.range();
            let before = text
                .get(..range.end)
                .filter(|_| mention.passage.part == Part::Text);
            before.is_some_and(|before| before.ends_with(words))
                && range.len() <= words.len()
                && !before.is_some_and(|before| {
                    let rest = before.strip_suffix(words).unwrap_or_default();
                    rest.ends_with(is_word_char)
                })
        };
        let meant: Vec<(Reference, &DraftMention<'_>)> = self
            .mentions
            .iter()
            .filter(ends_them)
            .filter_map(|mention| Some((actor(&mention.what)?, mention)))
            .collect();
        let ids: BTreeSet<&str> = meant
            .iter()
            .map(|(reference, _)| reference.id.as_str())
            .collect();
        let is_one = ids.len() == 1;
        meant.into_iter().next().filter(|_| is_one)
    }
}

/// The actor that words mean directly, not through the name of a place.
fn actor(what: &Meant<'_>) -> Option<Reference> {
    let of_actor = |id: &Located<String>| Reference {
        kind: Kind::Actor,
        id: id.value.clone(),
    };
    match what {
        Meant::Named(reference) if reference.kind == Kind::Actor => Some(reference.clone()),
        Meant::Linked(reference) if reference.kind == Kind::Actor => Some((*reference).clone()),
        Meant::Annotated(text) => match &text.target {
            MentionTarget::Actor { actor, via: None } => Some(of_actor(actor)),
            _ => None,
        },
        _ => None,
    }
}
