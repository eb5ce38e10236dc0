//! Claims as other pages show them, and what the positions on a claim amount to.

use super::positions;
use crate::dossier::{
    ActorId, AnnotationRef, Claim, ClaimId, ClaimState, ClaimStatus, DatedAttestation, Dossier,
    Holder, Polarity, Position, What, polarity,
};
use crate::page::context::Context;
use crate::page::make::positions::Attested;
use crate::page::make::positions::attestations;
use crate::page::make::positions::positions;
use crate::page::make::positions::{cards_of_each, firsts};
use crate::page::model::{ClaimCard, ContestedCard, HeldCard, LinkCard, ReadingCard, StateCard};

impl Context<'_> {
    /// A claim.
    pub(crate) fn claim(&self, claim: &Claim) -> ClaimCard {
        let status = self
            .dossier
            .claim_statuses
            .get(&claim.id)
            .cloned()
            .unwrap_or_default();
        let (positions, passages) = positions::counted(*self, &claim.id);
        ClaimCard {
            href: self.from.to_record(claim.id.clone()),
            statement: claim.statement.clone(),
            kind: self.messages.claim_kind(claim.kind).to_owned(),
            contested: status.is_contested(),
            readings: self.readings(&status),
            positions,
            passages,
        }
    }

    /// Whether a claim is in dispute, and how many are for it, against it, and neither, each by the latest position.
    pub(crate) fn state(&self, claim: &ClaimId) -> StateCard {
        let (label, since) = self.standing(claim);
        let counts = [
            ("count-for", Polarity::For),
            ("count-against", Polarity::Against),
            ("count-neither", Polarity::Open),
        ];
        let positions = &self.dossier.positions;
        let counts = counts.map(|(id, side)| (id, positions.last_on(claim, side).len()));
        let counts = counts.iter().filter(|(_, count)| *count > 0);
        let unsure = positions
            .of(claim)
            .iter()
            .filter(|one| one.is_of_unknown_side());
        let unsure = match unsure.count() {
            0 => None,
            count => Some(self.messages.count("count-unsure", count)),
        };
        let counts: Vec<String> = counts
            .map(|(id, count)| self.messages.count(id, *count))
            .collect();
        let parts: Vec<String> = since.into_iter().chain(counts).chain(unsure).collect();
        StateCard {
            label,
            words: parts.join(self.messages.get("semicolon")),
        }
    }

    /// Whether a claim is in dispute, as a word; empty where nobody disputes it. And since when, where it no longer is.
    pub(crate) fn standing(&self, claim: &ClaimId) -> (String, Option<String>) {
        let status = self.dossier.claim_statuses.get(claim);
        let (label, since) = match status.map(|status| &status.state) {
            Some(ClaimState::Contested) => ("contested", None),
            Some(ClaimState::NoLongerDisputed(since)) => ("no-longer-disputed", Some(since)),
            Some(ClaimState::Withdrawn(since)) => ("withdrawn", Some(since)),
            Some(ClaimState::OrderUnknown) => ("order-not-known", None),
            Some(ClaimState::Uncontested) | None => ("", None),
        };
        let day = since.map(|since| self.day(since));
        let words = day.filter(|day| day.is_known).map(|day| {
            self.messages
                .format("since", &[("date", (&day.words).into())])
        });
        let label = match label {
            "" => String::new(),
            id => self.messages.get(id).to_owned(),
        };
        (label, words)
    }

    /// What a claim's positions amount to, in words.
    fn readings(&self, status: &ClaimStatus) -> Vec<ReadingCard> {
        let mut readings = self.drift(status);
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

    /// Articles that first attribute a claim, and further down say it in their own voice.
    pub(crate) fn drift(&self, status: &ClaimStatus) -> Vec<ReadingCard> {
        let card = |(attributed, own): &(AnnotationRef, AnnotationRef)| {
            let article = self.dossier.articles.get(&own.article);
            let source = article.map_or_else(String::new, |article| self.source(article));
            let parts = [("article", (&source).into())];
            ReadingCard {
                label: self.messages.get("reading-drift").to_owned(),
                words: self.messages.format("reading-drift-words", &parts),
                at: self.passages(&[attributed.clone(), own.clone()]),
            }
        };
        status.voice_shift.iter().map(card).collect()
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

/// The claims on which an actor takes a position, each once, in the order of the actor's first position on it.
pub(crate) fn of_actor<'a>(dossier: &'a Dossier, actor: &ActorId) -> Vec<&'a ClaimId> {
    let own = dossier.backlinks.held.get(actor).into_iter().flatten();
    let mut claims: Vec<&ClaimId> = Vec::new();
    for at in own {
        if let Some((_, annotation)) = dossier.annotation(at)
            && let What::Claim(attestation) = &annotation.what
            && !claims.contains(&&attestation.claim)
        {
            claims.push(&attestation.claim);
        }
    }
    claims
}

/// How many positions a list of claims shows of each: of the actor's own, and of those of others. The page of the claim has all.
pub(crate) const SHOWN: usize = 12;

/// The claims an actor holds: its own stances, and where others are.
pub(crate) fn held(cx: Context<'_>, actor: &ActorId, claims: &[&ClaimId]) -> Vec<HeldCard> {
    claims
        .iter()
        .map(|claim| held_card(cx, claim, actor))
        .collect()
}

fn held_card(cx: Context<'_>, claim: &ClaimId, actor: &ActorId) -> HeldCard {
    let own = Holder::Actor(actor.clone());
    let is_own = |(_, attestation): &Attested<'_>| attestation.holder == own;
    let (own, others): (Vec<_>, Vec<_>) = attestations(cx, claim).into_iter().partition(is_own);
    let others = firsts(cx, &others);
    // Of the actor's own, the latest say what the position is.
    let earlier = own.len().saturating_sub(SHOWN);
    HeldCard {
        claim: short_link(cx, claim),
        contested: is_contested(cx.dossier, claim),
        stances: positions(cx, own.get(earlier..).unwrap_or_default()),
        more_stances: earlier,
        more_others: others.len().saturating_sub(SHOWN),
        others: cards_of_each(cx, others.into_iter().take(SHOWN)),
    }
}

fn is_contested(dossier: &Dossier, claim: &ClaimId) -> bool {
    dossier
        .claim_statuses
        .get(claim)
        .is_some_and(ClaimStatus::is_contested)
}

/// A link to a claim under its short name.
pub(crate) fn short_link(cx: Context<'_>, claim: &ClaimId) -> LinkCard {
    let short = cx
        .dossier
        .claims
        .get(claim)
        .map(|claim| claim.short.clone());
    let link = cx.link(claim.clone());
    LinkCard {
        name: short.unwrap_or(link.name),
        ..link
    }
}

/// All claims with whether they are contested, contested ones first.
pub(crate) fn ordered(dossier: &Dossier) -> Vec<(&Claim, bool)> {
    contested_first(dossier, dossier.claims.keys())
}

/// Some claims with whether they are contested, contested ones first.
pub(crate) fn contested_first<'a>(
    dossier: &'a Dossier,
    claims: impl Iterator<Item = &'a ClaimId>,
) -> Vec<(&'a Claim, bool)> {
    let mut claims: Vec<(&Claim, bool)> = claims
        .filter_map(|id| Some((dossier.claims.get(id)?, is_contested(dossier, id))))
        .collect();
    claims.sort_by_key(|(_, contested)| !contested);
    claims
}

/// Who holds a claim and who disputes it, by the latest position of each.
pub(crate) fn two_sides(cx: Context<'_>, claim: &ClaimId) -> ContestedCard {
    let holders = |side| {
        let positions = cx.dossier.positions.last_on(claim, side).into_iter();
        let links = positions.filter_map(|one| last_heard(cx, one, side));
        links.collect()
    };
    ContestedCard {
        claim: cx.link(claim.clone()),
        held_by: holders(Polarity::For),
        disputed_by: holders(Polarity::Against),
    }
}

/// A holder as a link to the last sentence that shows a position on a side.
fn last_heard(cx: Context<'_>, position: &Position, side: Polarity) -> Option<LinkCard> {
    let on_side = |one: &&DatedAttestation| one.counts() && polarity(one.stance) == side;
    let one = position.attestations.iter().rfind(on_side)?;
    let card = cx.position(&one.at)?;
    let holder = cx.position_holder(&position.holder).name;
    Some(LinkCard {
        href: Some(card.at.href),
        name: match card.stance.certainty.as_str() {
            "" => holder,
            certainty => format!("{holder} ({certainty})"),
        },
        ..LinkCard::default()
    })
}
