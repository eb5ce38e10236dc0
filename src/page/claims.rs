//! Claims: who stands where, every position one link from the sentence that shows it.

use std::collections::{BTreeMap, BTreeSet};

use crate::dossier::{
    ActorId, AnnotationRef, Attestation, Claim, ClaimId, Dossier, Holder, Polarity, What, polarity,
};
use crate::page::cards::Cards;
use crate::page::context::Edition;
use crate::page::head;
use crate::page::model::*;

/// The page of a claim.
pub(super) fn page(edition: Edition<'_>, claim: &Claim) -> ClaimPage {
    let dossier = edition.dossier;
    let address = format!("claims/{}.html", claim.id);
    let cards = Cards::new(edition, &address);
    let [held, disputed, open] = sides(cards, &claim.id);
    let refined_by = dossier.backlinks.refined_by.get(&claim.id);
    ClaimPage {
        note_html: cards.html(&claim.note),
        held,
        disputed,
        open,
        about: claim
            .about
            .iter()
            .map(|record| cards.record(record))
            .collect(),
        contradicts: contradicts(cards, claim),
        refines: cards.links(&claim.refines),
        refined_by: refined_by
            .into_iter()
            .flatten()
            .map(|other| cards.link(other.clone()))
            .collect(),
        verdict: claim.verdict.as_ref().map(|verdict| VerdictCard {
            verdict: verdict.verdict.clone(),
            by: verdict.by.clone(),
            date: verdict.date.said(cards.messages),
            reasons: verdict.reasons.clone(),
        }),
        card: cards.claim(claim),
        frame: Frame {
            page_data_html: head::claim(dossier, claim, &address),
            ..cards.frame(&address, "claims", &claim.short, &claim.statement)
        },
    }
}

/// Contradiction runs both ways, whichever record states it.
fn contradicts(cards: Cards<'_>, claim: &Claim) -> Vec<LinkCard> {
    let theirs = cards.dossier.backlinks.contradicted_by.get(&claim.id);
    let theirs = theirs.into_iter().flatten();
    let all: BTreeSet<&ClaimId> = claim.contradicts.iter().chain(theirs).collect();
    all.into_iter().map(|id| cards.link(id.clone())).collect()
}

/// An attestation and where it stands.
type Attested<'a> = (&'a AnnotationRef, &'a Attestation);

/// A claim's attestations, in order of articles and of their texts.
fn attestations<'a>(cards: Cards<'a>, claim: &ClaimId) -> Vec<Attested<'a>> {
    let refs = cards
        .dossier
        .backlinks
        .attestations
        .get(claim)
        .into_iter()
        .flatten();
    refs.filter_map(|at| match &cards.dossier.annotation(at)?.1.what {
        What::Claim(attestation) => Some((at, attestation)),
        _ => None,
    })
    .collect()
}

/// The attestations of one side.
fn side<'a>(all: &[Attested<'a>], side: Polarity) -> Vec<Attested<'a>> {
    all.iter()
        .filter(|(_, attestation)| polarity(attestation.stance) == side)
        .copied()
        .collect()
}

fn positions(cards: Cards<'_>, attestations: &[Attested<'_>]) -> Vec<PositionCard> {
    attestations
        .iter()
        .filter_map(|(at, _)| cards.position(at))
        .collect()
}

/// Every passage that holds a claim, that disputes it, and that does neither.
pub(super) fn sides(cards: Cards<'_>, claim: &ClaimId) -> [Vec<PositionCard>; 3] {
    let all = attestations(cards, claim);
    [Polarity::For, Polarity::Against, Polarity::Open]
        .map(|polarity| positions(cards, &side(&all, polarity)))
}

/// Who takes a position: an actor, or an article that speaks for itself.
type Who<'a> = (&'a Holder, &'a str);

fn who<'a>((at, attestation): &Attested<'a>) -> Who<'a> {
    let article = match &attestation.holder {
        Holder::Actor(_) => "",
        Holder::Article | Holder::Presupposed => at.article.as_str(),
    };
    (&attestation.holder, article)
}

/// How many take a position on a claim, and in how many passages.
pub(super) fn counted(cards: Cards<'_>, claim: &ClaimId) -> (usize, usize) {
    let all = attestations(cards, claim);
    let holders: BTreeSet<Who<'_>> = all.iter().map(who).collect();
    (holders.len(), all.len())
}

/// For each holder and stance, the first attestation, and how many more there are.
fn firsts<'a>(cards: Cards<'_>, attestations: &[Attested<'a>]) -> Vec<(Attested<'a>, usize)> {
    let mut firsts: Vec<(Attested<'a>, usize)> = Vec::new();
    let mut known = BTreeMap::new();
    for one in attestations {
        let index = *known
            .entry((who(one), one.1.stance))
            .or_insert(firsts.len());
        match firsts.get_mut(index) {
            Some((first, more)) => {
                *more += 1;
                // Of several sentences, one that leaves no doubt.
                if is_doubtful(cards, first.0) && !is_doubtful(cards, one.0) {
                    *first = *one;
                }
            }
            None => firsts.push((*one, 0)),
        }
    }
    firsts
}

/// One position for each holder and stance: its first sentence, and how many more there are.
fn one_each(cards: Cards<'_>, attestations: &[Attested<'_>]) -> Vec<PositionCard> {
    let card = |((at, _), more): (Attested<'_>, usize)| {
        Some(PositionCard {
            more,
            ..cards.position(at)?
        })
    };
    firsts(cards, attestations)
        .into_iter()
        .filter_map(card)
        .collect()
}

fn is_doubtful(cards: Cards<'_>, at: &AnnotationRef) -> bool {
    let annotation = cards.dossier.annotation(at);
    annotation.is_some_and(|(_, one)| {
        !cards
            .messages
            .certainty(one.provenance.certainty)
            .is_empty()
    })
}

/// One position on a claim for each holder and stance.
pub(super) fn everybody(cards: Cards<'_>, claim: &ClaimId) -> Vec<PositionCard> {
    one_each(cards, &attestations(cards, claim))
}

/// The claims an actor holds, each once: its own stances, and where others stand.
pub(super) fn held(cards: Cards<'_>, actor: &ActorId) -> Vec<HeldCard> {
    let own = cards
        .dossier
        .backlinks
        .held
        .get(actor)
        .into_iter()
        .flatten();
    let mut claims: Vec<&ClaimId> = Vec::new();
    for at in own {
        if let Some((_, annotation)) = cards.dossier.annotation(at)
            && let What::Claim(attestation) = &annotation.what
            && !claims.contains(&&attestation.claim)
        {
            claims.push(&attestation.claim);
        }
    }
    claims
        .into_iter()
        .map(|claim| held_card(cards, claim, actor))
        .collect()
}

fn held_card(cards: Cards<'_>, claim: &ClaimId, actor: &ActorId) -> HeldCard {
    let own = Holder::Actor(actor.clone());
    let is_own = |(_, attestation): &Attested<'_>| attestation.holder == own;
    let (own, others): (Vec<_>, Vec<_>) = attestations(cards, claim).into_iter().partition(is_own);
    HeldCard {
        claim: short_link(cards, claim),
        contested: is_contested(cards.dossier, claim),
        stances: positions(cards, &own),
        others: one_each(cards, &others),
    }
}

fn is_contested(dossier: &Dossier, claim: &ClaimId) -> bool {
    dossier
        .claim_statuses
        .get(claim)
        .is_some_and(|standing| standing.contested)
}

/// A link to a claim under its short name.
pub(super) fn short_link(cards: Cards<'_>, claim: &ClaimId) -> LinkCard {
    let short = cards
        .dossier
        .claims
        .get(claim)
        .map(|claim| claim.short.clone());
    let link = cards.link(claim.clone());
    LinkCard {
        name: short.unwrap_or(link.name),
        ..link
    }
}

/// All claims with whether they are contested, contested ones first.
pub(super) fn ordered(dossier: &Dossier) -> Vec<(&Claim, bool)> {
    contested_first(dossier, dossier.claims.keys())
}

/// Some claims with whether they are contested, contested ones first.
pub(super) fn contested_first<'a>(
    dossier: &'a Dossier,
    claims: impl Iterator<Item = &'a ClaimId>,
) -> Vec<(&'a Claim, bool)> {
    let mut claims: Vec<(&Claim, bool)> = claims
        .filter_map(|id| Some((dossier.claims.get(id)?, is_contested(dossier, id))))
        .collect();
    claims.sort_by_key(|(_, contested)| !contested);
    claims
}

/// For the home page: contested claims with who holds and who disputes them.
pub(super) fn contested(cards: Cards<'_>, claims: &[(&Claim, bool)]) -> Vec<ContestedCard> {
    let dossier = cards.dossier;
    let card = |claim: &Claim| {
        let all = attestations(cards, &claim.id);
        let holders = |polarity| {
            let mut links: Vec<LinkCard> = Vec::new();
            for ((at, attestation), _) in firsts(cards, &side(&all, polarity)) {
                let article = dossier.articles.get(&at.article);
                let holder = cards.holder(article.map(AsRef::as_ref), attestation).name;
                let position = cards.position(at);
                let certainty = position
                    .as_ref()
                    .map_or("", |one| one.stance.certainty.as_str());
                let name = match certainty {
                    "" => holder,
                    _ => format!("{holder} ({certainty})"),
                };
                if !links.iter().any(|link| link.name == name) {
                    links.push(LinkCard {
                        href: position.map(|position| position.at.href),
                        name,
                        ..LinkCard::default()
                    });
                }
            }
            links
        };
        ContestedCard {
            claim: cards.link(claim.id.clone()),
            held_by: holders(Polarity::For),
            disputed_by: holders(Polarity::Against),
        }
    };
    claims
        .iter()
        .filter(|(_, contested)| *contested)
        .map(|(claim, _)| card(claim))
        .collect()
}

/// How many actors have a column of their own in the matrix.
const COLUMNS: usize = 8;

/// The matrix of claims and actors.
pub(super) fn list(edition: Edition<'_>) -> ClaimsPage {
    let dossier = edition.dossier;
    let cards = Cards::new(edition, "claims.html");
    let claims = ordered(dossier);
    let columns = columns(cards, &claims);
    let own: Vec<&ActorId> = if columns.len() > COLUMNS {
        columns.iter().take(COLUMNS - 1).copied().collect()
    } else {
        columns.clone()
    };
    let disputed = claims
        .iter()
        .filter(|(_, contested)| *contested)
        .map(|(claim, _)| contested_claim(cards, claim));
    ClaimsPage {
        frame: cards.frame(
            "claims.html",
            "claims",
            cards.messages.get("claims"),
            cards.messages.get("claims-description"),
        ),
        has_others: columns.len() > own.len(),
        holders: own.iter().map(|id| cards.link((*id).clone())).collect(),
        rows: claims
            .iter()
            .map(|(claim, contested)| row(cards, claim, *contested, &own))
            .collect(),
        contested: disputed.collect(),
    }
}

/// The actors that take positions: those that do so on the most claims first, the others in the order in which they come up.
fn columns<'a>(cards: Cards<'a>, claims: &[(&'a Claim, bool)]) -> Vec<&'a ActorId> {
    let mut on: BTreeMap<&ActorId, BTreeSet<&ClaimId>> = BTreeMap::new();
    let mut columns = Vec::new();
    for (claim, _) in claims {
        for (_, attestation) in attestations(cards, &claim.id) {
            if let Holder::Actor(actor) = &attestation.holder {
                let claims = on.entry(actor).or_default();
                if claims.is_empty() {
                    columns.push(actor);
                }
                claims.insert(&claim.id);
            }
        }
    }
    columns.sort_by_key(|actor| std::cmp::Reverse(on.get(actor).map_or(0, BTreeSet::len)));
    columns
}

fn row(cards: Cards<'_>, claim: &Claim, contested: bool, columns: &[&ActorId]) -> MatrixRow {
    let all = attestations(cards, &claim.id);
    let of = |wanted: &dyn Fn(&Holder) -> bool| {
        let some: Vec<Attested<'_>> = all
            .iter()
            .filter(|(_, attestation)| wanted(&attestation.holder))
            .copied()
            .collect();
        one_each(cards, &some)
    };
    let is = |holder: &Holder, id: &ActorId| matches!(holder, Holder::Actor(actor) if actor == id);
    let is_actor = |holder: &Holder| matches!(holder, Holder::Actor(_));
    MatrixRow {
        claim: cards.link(claim.id.clone()),
        contested,
        cells: columns
            .iter()
            .map(|id| of(&|holder| is(holder, id)))
            .collect(),
        others: of(&|holder| is_actor(holder) && !columns.iter().any(|id| is(holder, id))),
        articles: of(&|holder| !is_actor(holder)),
    }
}

fn contested_claim(cards: Cards<'_>, claim: &Claim) -> ContestedClaim {
    let all = attestations(cards, &claim.id);
    ContestedClaim {
        card: cards.claim(claim),
        held: one_each(cards, &side(&all, Polarity::For)),
        disputed: one_each(cards, &side(&all, Polarity::Against)),
        open: one_each(cards, &side(&all, Polarity::Open)),
    }
}
