//! What is not known of claims, of questions, and of what passages say.

use super::entry::gap;
use crate::content::article::Certainty;
use crate::dossier::{
    Annotation, Article, ClaimId, ClaimState, Passage, Position, Provenance, QuestionState, What,
};
use crate::page::context::Context;
use crate::page::make::claims::short_link;
use crate::page::model::{GapCard, LinkCard};

/// Claims of which it is not known what somebody said last.
pub(super) fn unordered(cx: Context<'_>) -> Vec<GapCard> {
    let dossier = cx.dossier;
    let is_unknown = |id: &&ClaimId| {
        let state = dossier.claim_statuses.get(*id).map(|status| &status.state);
        let mut positions = dossier.positions.of(id).iter();
        matches!(state, Some(ClaimState::OrderUnknown))
            || positions.any(Position::is_of_unknown_side)
    };
    let claims = dossier.claims.keys().filter(is_unknown);
    claims.map(|id| claim(cx, id)).collect()
}

/// Questions to which nobody's latest position is an answer.
pub(super) fn unanswered(cx: Context<'_>) -> Vec<GapCard> {
    let questions = cx.dossier.questions.values();
    questions
        .filter(|question| cx.dossier.question_state(question) == QuestionState::Unanswered)
        .map(|question| gap(cx, question.id.clone(), String::new()))
        .collect()
}

/// Claims that no article attributes to anybody.
pub(super) fn unheld(cx: Context<'_>) -> Vec<GapCard> {
    let attested = &cx.dossier.backlinks.attestations;
    let claims = cx.dossier.claims.keys();
    claims
        .filter(|id| !attested.contains_key(*id))
        .map(|id| claim(cx, id))
        .collect()
}

fn claim(cx: Context<'_>, id: &ClaimId) -> GapCard {
    GapCard {
        at: short_link(cx, id),
        words: String::new(),
    }
}

/// Quotations without a speaker. Those that the importer only suggests are left out: nobody has looked for their speakers yet.
pub(super) fn unattributed(cx: Context<'_>) -> Vec<GapCard> {
    passages(cx, |marked| match &marked.annotation?.what {
        What::Quote(quote) if quote.speaker.is_none() => {
            let said = quote.speaker_words.as_ref().map(|words| {
                let words = cx.messages.quoted(words);
                cx.messages
                    .format("gap-speaker-words", &[("words", (&words).into())])
            });
            Some(said.unwrap_or_default())
        }
        _ => None,
    })
}

/// Passages that a person marked as uncertain.
pub(super) fn uncertain(cx: Context<'_>) -> Vec<GapCard> {
    passages(cx, |marked| {
        let id = match marked.provenance.certainty? {
            Certainty::High => return None,
            Certainty::Medium => "gap-certainty-medium",
            Certainty::Low => "gap-certainty-low",
        };
        Some(cx.messages.get(id).to_owned())
    })
}

/// A passage that someone marked.
struct Marked<'a> {
    passage: &'a Passage,
    provenance: &'a Provenance,
    /// Nothing for a mention.
    annotation: Option<&'a Annotation>,
}

/// Passages that a person marked and for which there is something to say, as links to their sentences under their own words.
fn passages(cx: Context<'_>, say: impl Fn(&Marked<'_>) -> Option<String>) -> Vec<GapCard> {
    let mut gaps = Vec::new();
    for article in cx.dossier.articles.values() {
        let annotations = article.annotations.iter().map(|one| Marked {
            passage: &one.passage,
            provenance: &one.provenance,
            annotation: Some(one),
        });
        let mentions = article.mentions.iter().map(|one| Marked {
            passage: &one.passage,
            provenance: &one.provenance,
            annotation: None,
        });
        let marked = annotations.chain(mentions);
        for one in marked.filter(|one| !one.provenance.suggested) {
            gaps.extend(say(&one).map(|words| passage(cx, article, one.passage, words)));
        }
    }
    gaps
}

fn passage(cx: Context<'_>, article: &Article, passage: &Passage, words: String) -> GapCard {
    let card = cx.passage(article, passage);
    // The words are in quotation marks here, whether theirs are part of the passage or not.
    let bare = article
        .words(passage)
        .trim_matches(['“', '”', '"', '„', '«', '»', '\u{a0}']);
    let name = cx.messages.format(
        "gap-passage",
        &[
            ("words", bare.into()),
            ("source", (&card.source).into()),
            ("place", (&card.place).into()),
        ],
    );
    GapCard {
        at: LinkCard {
            href: Some(card.href),
            name,
            ..LinkCard::default()
        },
        words,
    }
}
