//! A claim rests on words: those that one actor is quoted with are not another's.

use std::collections::BTreeSet;

use super::annotated::{confirmed, confirmed_quotes, is_literal, within};
use crate::content::article::Voice;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::quotations::ByPassage;
use crate::dossier::{ActorId, Annotation, Article, Attestation, Dossier, Holder, Target, What};
use crate::text::fold::fold;

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    for article in dossier.articles.values() {
        let quotes = literal_quotes(article);
        for claim in confirmed(article) {
            let What::Claim(attestation) = &claim.what else {
                continue;
            };
            let (Holder::Actor(holder), Voice::Attributed) =
                (&attestation.holder, attestation.voice)
            else {
                continue;
            };
            let Some((quote, speaker)) = quote_around(dossier, &quotes, claim, holder) else {
                continue;
            };
            if !reports_the_holder(article, quote, attestation, holder) {
                problems.push(report(dossier, claim, holder, quote, speaker));
            }
        }
    }
}

/// A quote, and who says it.
type Spoken<'a> = (&'a Annotation, &'a ActorId);

/// The literal quotes of an article whose speaker is known.
fn literal_quotes(article: &Article) -> ByPassage<Spoken<'_>> {
    let quotes = confirmed_quotes(article).filter(|(_, quote)| is_literal(quote));
    ByPassage::new(quotes.filter_map(|(annotation, quote)| {
        Some((&annotation.passage, (annotation, quote.speaker.as_ref()?)))
    }))
}

/// A literal quote of someone who does not speak for the holder, and holds the claim's whole passage. None if the holder is
/// quoted there too.
fn quote_around<'a>(
    dossier: &Dossier,
    quotes: &ByPassage<Spoken<'a>>,
    claim: &Annotation,
    holder: &ActorId,
) -> Option<(&'a Annotation, &'a ActorId)> {
    let mut others = None;
    for (_, &(quote, speaker)) in quotes.around(&claim.passage) {
        if belongs_to(dossier, speaker, holder) || belongs_to(dossier, holder, speaker) {
            return None;
        }
        others = Some((quote, speaker));
    }
    others
}

/// Whether an actor is another, or part of it, or holds an office in it.
fn belongs_to(dossier: &Dossier, actor: &ActorId, whole: &ActorId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![actor];
    while let Some(next) = open.pop() {
        if next == whole {
            return true;
        }
        if let Some(actor) = dossier.actors.get(next).filter(|_| seen.insert(next)) {
            open.extend(actor.part_of.iter().map(|membership| &membership.actor));
            open.extend(actor.roles.iter().filter_map(|role| role.within.as_ref()));
        }
    }
    false
}

/// Whether the speaker reports what the holder says: both the holder and the verb are inside the quote.
fn reports_the_holder(
    article: &Article,
    quote: &Annotation,
    attestation: &Attestation,
    holder: &ActorId,
) -> bool {
    let names_the_holder = |target: &Target| target.actor() == Some(holder);
    let named = article.mentions.iter().any(|mention| {
        names_the_holder(&mention.target) && within(&mention.passage, &quote.passage)
    });
    let words = fold(article.words(&quote.passage));
    let cue = attestation.cue.as_deref();
    named && cue.is_some_and(|cue| words.contains(&fold(cue)))
}

fn report(
    dossier: &Dossier,
    claim: &Annotation,
    holder: &ActorId,
    quote: &Annotation,
    speaker: &ActorId,
) -> Diagnostic {
    let name = |actor: &ActorId| dossier.name_of(&actor.clone().into()).to_owned();
    let message = format!(
        "this claim is attributed to `{}`, but its words are a quote of `{}`",
        name(holder),
        name(speaker)
    );
    Diagnostic::at(Rule::WordsOfAnother, claim.span, message)
        .related(quote.span, "quoted here")
        .help("correct the `holder` or the `speaker`, or select the words in which the holder states the claim; if the quote reports what the holder says, give its verb as `cue`")
}
