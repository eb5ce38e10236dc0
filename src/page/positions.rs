//! Positions on claims as cards, and what the positions on a claim amount to, in words.

use crate::dossier::{
    AnnotationRef, Article, Attestation, Claim, ClaimStatus, Holder, Polarity, What, polarity,
};
use crate::page::cards::{Cards, sentence_html};
use crate::page::claims;
use crate::page::messages::phrases::stance_class;
use crate::page::model::*;

impl Cards<'_> {
    /// A stance with its holder; an article that speaks for itself goes by `article`.
    pub(super) fn stance(&self, article: &str, attestation: &Attestation) -> StanceCard {
        let takes_for_granted = attestation.holder == Holder::Presupposed
            && polarity(attestation.stance) == Polarity::For;
        let (word, holder) = if takes_for_granted {
            let holder = unlinked(article.to_owned());
            (self.messages.get("stance-takes-for-granted"), holder)
        } else {
            let holder = self.holder_named(article, attestation);
            (self.messages.stance(attestation.stance), holder)
        };
        StanceCard {
            word: word.to_owned(),
            class: stance_class(attestation.stance),
            holder,
            certainty: String::new(),
        }
    }

    /// Who takes a position, by itself: no stance beside it says that an article takes the claim for granted.
    pub(super) fn holder(&self, article: Option<&Article>, attestation: &Attestation) -> LinkCard {
        let article = article.map(|article| self.source(article));
        self.holder_named(&article.unwrap_or_default(), attestation)
    }

    fn holder_named(&self, article: &str, attestation: &Attestation) -> LinkCard {
        let of_article = |id| unlinked(self.messages.format(id, &[("article", article.into())]));
        match &attestation.holder {
            Holder::Actor(actor) => self.link(actor.clone()),
            Holder::Article => of_article("holder-own-voice"),
            Holder::Presupposed => of_article("holder-takes-for-granted"),
        }
    }

    /// The position an annotation reports.
    pub(super) fn position(&self, at: &AnnotationRef) -> Option<PositionCard> {
        let (article, annotation) = self.dossier.annotation(at)?;
        let What::Claim(attestation) = &annotation.what else {
            return None;
        };
        let certainty = match self.messages.certainty(annotation.provenance.certainty) {
            "" => String::new(),
            certainty => self
                .messages
                .format("certainty-is", &[("certainty", certainty.into())]),
        };
        Some(PositionCard {
            stance: StanceCard {
                certainty,
                ..self.stance(&self.source(article), attestation)
            },
            sentence_html: sentence_html(article, &annotation.passage),
            at: self.passage(article, &annotation.passage),
            more: 0,
            note_html: self.note(article, &annotation.key, annotation.note.as_ref()),
            suggested: annotation.provenance.suggested,
        })
    }

    /// A claim.
    pub(super) fn claim(&self, claim: &Claim) -> ClaimCard {
        let status = self
            .dossier
            .claim_statuses
            .get(&claim.id)
            .cloned()
            .unwrap_or_default();
        let (positions, passages) = claims::counted(*self, &claim.id);
        ClaimCard {
            href: self.from.to_record(claim.id.clone()),
            statement: claim.statement.clone(),
            kind: self.messages.claim_kind(claim.kind).to_owned(),
            contested: status.contested,
            readings: self.readings(&status),
            positions,
            passages,
        }
    }

    /// What a claim's positions amount to, in words.
    fn readings(&self, status: &ClaimStatus) -> Vec<ReadingCard> {
        let mut readings = Vec::new();
        if status.contested {
            readings.push(ReadingCard {
                label: self.messages.get("reading-contested").to_owned(),
                words: self.messages.get("reading-contested-words").to_owned(),
                at: Vec::new(),
            });
        }
        for (attributed, own) in &status.voice_shift {
            let source = self
                .dossier
                .articles
                .get(&own.article)
                .map(|article| self.source(article));
            readings.push(ReadingCard {
                label: self.messages.get("reading-drift").to_owned(),
                words: self.messages.format(
                    "reading-drift-words",
                    &[("article", (&source.unwrap_or_default()).into())],
                ),
                at: self.passages(&[attributed.clone(), own.clone()]),
            });
        }
        if !status.presupposed.is_empty() {
            readings.push(ReadingCard {
                label: self.messages.get("reading-presupposed").to_owned(),
                words: self.messages.get("reading-presupposed-words").to_owned(),
                at: self.passages(&status.presupposed),
            });
        }
        if status.articles > 1 {
            readings.push(ReadingCard {
                label: self.messages.get("reading-origins").to_owned(),
                words: self.origins(status),
                at: Vec::new(),
            });
        }
        readings
    }

    /// "2 articles, 1 origin, 0 independent".
    fn origins(&self, status: &ClaimStatus) -> String {
        let ClaimStatus {
            articles, origins, ..
        } = *status;
        let id = match (articles, origins) {
            (_, 1) => "origins-one",
            (a, o) if a == o => "origins-all",
            _ => "origins-some",
        };
        let parts = [("articles", articles.into()), ("origins", origins.into())];
        self.messages.format(id, &parts)
    }
}

fn unlinked(name: String) -> LinkCard {
    LinkCard {
        name,
        ..LinkCard::default()
    }
}
