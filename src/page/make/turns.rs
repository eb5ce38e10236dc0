//! Who changed position, and what follows from positions on other claims.

use super::claims::short_link;
use super::links::unlinked;
use super::said::side_class;
use crate::content::actor::ActorKind;
use crate::dossier::{
    ActorId, Claim, ClaimId, DatedAttestation, Derivation, Derived, Position, PositionHolder, Step,
    What, polarity,
};
use crate::page::context::Context;
use crate::page::model::{
    DerivedCard, DerivedPositionCard, LinkCard, StageCard, StanceCard, TurnCard,
};

impl Context<'_> {
    /// Whether a holder may be several, so that a verb in the singular would be wrong beside the name: "Western officials", "residents".
    pub(crate) fn may_be_several(&self, holder: &PositionHolder) -> bool {
        match holder {
            PositionHolder::Actor(actor) => {
                let actor = self.dossier.actors.get(actor);
                actor.is_some_and(|actor| {
                    matches!(actor.kind, ActorKind::Group | ActorKind::Unnamed)
                })
            }
            PositionHolder::Article(_) => false,
            PositionHolder::Unnamed(_) => true,
        }
    }

    /// Whose position it is.
    pub(crate) fn position_holder(&self, holder: &PositionHolder) -> LinkCard {
        match holder {
            PositionHolder::Actor(actor) => self.link(actor.clone()),
            PositionHolder::Article(article) => {
                let article = self.dossier.articles.get(article);
                let source = article.map_or_else(String::new, |article| self.source(article));
                let parts = [("article", (&source).into())];
                unlinked(self.messages.format("holder-own-voice", &parts))
            }
            PositionHolder::Unnamed(at) => {
                let stance = self.stance_at(at);
                stance.map_or_else(LinkCard::default, |stance| stance.holder)
            }
        }
    }

    /// The stance that an annotation shows.
    pub(crate) fn stance_at(&self, at: &crate::dossier::AnnotationRef) -> Option<StanceCard> {
        let (article, annotation) = self.dossier.annotation(at)?;
        match &annotation.what {
            What::Claim(attestation) => {
                Some(self.stance(&self.source(article), article, attestation))
            }
            _ => None,
        }
    }
}

/// Those who changed their position on a claim.
pub(crate) fn of_claim(cx: Context<'_>, claim: &ClaimId) -> Vec<TurnCard> {
    let positions = cx.dossier.positions.of(claim).iter();
    let changed = positions.filter(|position| position.has_changed());
    changed
        .map(|position| turn(cx, position, None, usize::MAX))
        .collect()
}

/// The claims on which an actor changed position.
pub(crate) fn of_actor(cx: Context<'_>, actor: &ActorId, claims: &[&ClaimId]) -> Vec<TurnCard> {
    let positions = claims
        .iter()
        .filter_map(|claim| Some((*claim, cx.dossier.positions.held_by(actor, claim)?)));
    positions
        .filter(|(_, position)| position.has_changed())
        .map(|(claim, position)| turn(cx, position, Some(short_link(cx, claim)), FOLDED))
        .collect()
}

/// How many stages are all shown. Of more, those between the first and the last are folded.
const SHOWN: usize = 6;
/// How many stages are shown at each end of those that are folded.
const ENDS: usize = 2;
/// How many stages are folded on the page of an actor; the page of the claim has the others.
const FOLDED: usize = 12;

/// How one holder's position changed, with at most `most` folded stages.
pub(crate) fn turn(
    cx: Context<'_>,
    position: &Position,
    claim: Option<LinkCard>,
    most: usize,
) -> TurnCard {
    let steps = &position.sequence.steps;
    // Each stage is shown by its first sentence; the first stage by the first of all that belong to it.
    let starts: Vec<usize> = std::iter::once(first_placed(position))
        .chain(steps.iter().map(|step| step.to))
        .collect();
    let stage = |(index, start): (usize, &usize)| {
        let end = starts.get(index + 1).copied();
        let end = end.unwrap_or(position.attestations.len());
        let first = position.attestations.get(*start)?;
        let same = position.attestations.get(*start..end).unwrap_or_default();
        let same = same
            .iter()
            .zip(*start..)
            .filter(|(one, at)| one.counts() && !position.sequence.unplaced.contains(at));
        let more = same.count().saturating_sub(1);
        let step = index.checked_sub(1).and_then(|before| steps.get(before));
        stage(cx, first, step, more)
    };
    let all: Vec<(usize, &usize)> = starts.iter().enumerate().collect();
    let (first, middle, last) = match all.len() > SHOWN {
        true => (
            all.get(..ENDS).unwrap_or_default(),
            all.get(ENDS..all.len() - ENDS).unwrap_or_default(),
            all.get(all.len() - ENDS..).unwrap_or_default(),
        ),
        false => (all.as_slice(), [].as_slice(), [].as_slice()),
    };
    let cards = |stages: &[(usize, &usize)]| -> Vec<StageCard> {
        stages.iter().copied().filter_map(stage).collect()
    };
    let (folded, more) = middle.split_at(most.min(middle.len()));
    TurnCard {
        holder: cx.position_holder(&position.holder),
        claim,
        stages: cards(first),
        folded: cards(folded),
        more: more.len(),
        last: cards(last),
    }
}

fn first_placed(position: &Position) -> usize {
    let counts = |(at, one): &(usize, &DatedAttestation)| {
        one.counts() && !position.sequence.unplaced.contains(at)
    };
    let mut all = position.attestations.iter().enumerate();
    all.find(counts).map_or(0, |(at, _)| at)
}

fn stage(
    cx: Context<'_>,
    one: &DatedAttestation,
    step: Option<&Step>,
    more: usize,
) -> Option<StageCard> {
    let (article, annotation) = cx.dossier.annotation(&one.at)?;
    Some(StageCard {
        side: side_class(polarity(one.stance)),
        day: cx.day_at(&one.said, &one.at),
        stance: cx.stance_at(&one.at)?,
        at: cx.passage(article, &annotation.passage),
        more,
        doubt: match step {
            Some(step) if !step.is_firm => cx.messages.get("order-of-reports").to_owned(),
            _ => String::new(),
        },
    })
}

/// What follows for a claim from positions on others.
pub(crate) fn derived(cx: Context<'_>, claim: &Claim) -> Vec<DerivedCard> {
    let dossier = cx.dossier;
    let derived = dossier
        .positions
        .derived(&claim.id, &dossier.claims, &dossier.backlinks);
    derived.iter().map(|one| derived_card(cx, one)).collect()
}

fn derived_card(cx: Context<'_>, derived: &Derived<'_>) -> DerivedCard {
    let id = match derived.derivation {
        Derivation::Contrary => "derived-contrary",
        Derivation::Finer => "derived-finer",
        Derivation::Wider => "derived-wider",
    };
    let latest = |position: &&Position| {
        let mut counting = position.attestations.iter().filter(|one| one.counts());
        let one = counting.next_back()?;
        let (article, annotation) = cx.dossier.annotation(&one.at)?;
        Some(DerivedPositionCard {
            stance: cx.stance_at(&one.at)?,
            day: cx.day_at(&one.said, &one.at),
            at: cx.passage(article, &annotation.passage),
        })
    };
    DerivedCard {
        words: cx.messages.count(id, derived.positions.len()),
        claim: cx.link(derived.claim.clone()),
        via: derived.via.iter().map(|id| short_link(cx, id)).collect(),
        positions: derived.positions.iter().filter_map(latest).collect(),
    }
}
