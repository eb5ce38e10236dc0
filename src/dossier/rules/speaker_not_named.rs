//! Whoever speaks in an article is named or described in it: those words are tied to them.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::{ActorId, Annotation, Article, Dossier, Holder, What};

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    for article in dossier.articles.values() {
        let mut seen: BTreeSet<&ActorId> = mentioned(article);
        for annotation in super::confirmed(article) {
            // Told once for each actor: one mention mends all.
            let Some(actor) = speaker(annotation).filter(|actor| seen.insert(actor)) else {
                continue;
            };
            let name = dossier.name_of(&actor.clone().into());
            let message =
                format!("`{name}` speaks here, and no words of this article are tied to that name");
            problems.push(
                Diagnostic::at(Rule::SpeakerNotNamed, annotation.span, message).paste(
                    "add the words that name or describe the speaker, under `mentions:`",
                    format!("  - {{exact: …, actor: {actor}}}"),
                ),
            );
        }
    }
}

fn mentioned(article: &Article) -> BTreeSet<&ActorId> {
    let targets = article.mentions.iter();
    targets
        .filter_map(|mention| mention.target.actor())
        .collect()
}

/// Who is quoted, or said to hold a claim.
fn speaker(annotation: &Annotation) -> Option<&ActorId> {
    match &annotation.what {
        What::Quote(quote) => quote.speaker.as_ref(),
        What::Claim(attestation) => match &attestation.holder {
            Holder::Actor(actor) => Some(actor),
            Holder::Article | Holder::Presupposed => None,
        },
        What::Event(_) | What::Date(_) | What::Term(_) | What::Note => None,
    }
}
