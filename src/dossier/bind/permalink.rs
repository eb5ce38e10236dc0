//! The end of an annotation's address: `claim-12ca51b4` in `articles/x.html#claim-12ca51b4`.
//!
//! It is made from a canonical form that `docs/permalinks.md` describes, and from nothing else. A published address must not
//! change because someone reorders the front matter, confirms a suggestion, or adds a field to this program. The tests hold a
//! list of annotations and their ids: whoever changes one of these breaks links on other sites.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::references::References;
use crate::content::Choice;
use crate::content::article::{AnnotationText, Voice, WhatText};
use crate::content::shapes::{Kind, Part, WhenText};
use crate::diagnostic::Located;
use crate::disk::fingerprint;
use crate::dossier::model::Passage;
use crate::text::fold::composed;

/// What identifies an annotation within its article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    /// `quote`, `claim`, `event`, `date`, `term`, `note`, `mention` or `correction`.
    kind: &'static str,
    canonical: String,
}

impl Identity {
    /// The identity of an annotation on `words`. A record it is about counts by the first id that it had.
    pub(super) fn of(
        annotation: &AnnotationText,
        passage: &Passage,
        words: &str,
        references: &References<'_>,
    ) -> Self {
        let first =
            |kind, id: &str| Some((kind, references.first_id(kind, &composed(id)).to_owned()));
        let (kind, about) = match &annotation.what {
            WhatText::Quote(_) => ("quote", None),
            WhatText::Claim(held) => ("claim", first(Kind::Claim, &held.claim.value)),
            WhatText::Event(report) => ("event", first(Kind::Event, &report.event.value)),
            WhatText::Date(..) => ("date", None),
            WhatText::Term(term) => ("term", first(Kind::Term, &term.value)),
            WhatText::Note => ("note", None),
        };
        Self::new(kind, passage.part, words, about)
    }

    /// The identity of words that mean an actor or a place.
    pub(super) fn of_mention(passage: &Passage, words: &str) -> Self {
        Self::new("mention", passage.part, words, None)
    }

    /// The identity of words that another article corrects.
    pub(super) fn of_correction(
        passage: &Passage,
        words: &str,
        by: &str,
        references: &References<'_>,
    ) -> Self {
        let by = references.first_id(Kind::Article, &composed(by)).to_owned();
        Self::new("correction", passage.part, words, Some((Kind::Article, by)))
    }

    /// Lines `field: value` below the kind, each only if it says something: a field that is added later, and that an annotation
    /// does not have, changes no id.
    fn new(kind: &'static str, part: Part, words: &str, about: Option<(Kind, String)>) -> Self {
        let words: Vec<&str> = words.split_whitespace().collect();
        let mut canonical = format!("{kind}\nwords: {}\n", composed(&words.join(" ")));
        if part == Part::Title {
            canonical.push_str("in: title\n");
        }
        if let Some((kind, id)) = about {
            canonical.push_str(&format!("about: {}:{id}\n", kind.as_str()));
        }
        Self { kind, canonical }
    }

    /// The id, without a number.
    fn stem(&self) -> String {
        let digest = fingerprint(self.canonical.as_bytes());
        format!("{}-{}", self.kind, digest.get(..8).unwrap_or(""))
    }
}

/// What distinguishes annotations with one identity on the same words in the same place, so that their order in the file does
/// not decide which comes first.
fn apart(annotation: &AnnotationText) -> Vec<&str> {
    let mut fields: Vec<&str> = Vec::new();
    match &annotation.what {
        WhatText::Quote(quote) => fields.extend(value(&quote.speaker)),
        WhatText::Claim(held) => {
            fields.push(held.stance.value.as_str());
            fields.push(match (&held.voice, &held.holder) {
                (Some(voice), _) => voice.value.as_str(),
                (None, Some(_)) => Voice::Attributed.as_str(),
                (None, None) => Voice::Own.as_str(),
            });
            fields.extend(
                held.holder
                    .as_ref()
                    .map(|holder| holder.written().value.as_str()),
            );
        }
        WhatText::Event(report) => fields.extend(value(&report.according_to)),
        WhatText::Date(WhenText::Date(date), _) => fields.push(date.value.written()),
        WhatText::Date(WhenText::Relative { words, .. }, _) => fields.push(&words.value),
        WhatText::Term(_) | WhatText::Note => {}
    }
    fields.extend(value(&annotation.common.id));
    fields
}

fn value(field: &Option<Located<String>>) -> Option<&str> {
    field.as_ref().map(|field| field.value.as_str())
}

/// The ids of an article's annotations, each in its place. If several have one identity, they are numbered in the order of the
/// text: the first has no number, the second ends in `-2`.
pub(super) fn of_annotations(found: &[(Passage, &AnnotationText, Identity)]) -> Vec<String> {
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_cached_key(|at| {
        found.get(*at).map(|(passage, annotation, _)| {
            let place = (passage.part, passage.start, Reverse(passage.end));
            (place, apart(annotation))
        })
    });
    let mut numbers = Numbers::default();
    let mut ids = vec![String::new(); found.len()];
    for at in order {
        if let (Some((_, _, identity)), Some(id)) = (found.get(at), ids.get_mut(at)) {
            *id = numbers.next(identity);
        }
    }
    ids
}

/// How often each id was given.
#[derive(Default)]
pub(super) struct Numbers {
    given: BTreeMap<String, usize>,
}

impl Numbers {
    /// The id of the next one of this identity, in the order of the text.
    pub(super) fn next(&mut self, identity: &Identity) -> String {
        let stem = identity.stem();
        let count = self.given.entry(stem.clone()).or_default();
        *count += 1;
        match *count {
            1 => stem,
            more => format!("{stem}-{more}"),
        }
    }
}
