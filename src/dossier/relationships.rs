//! The relations between actors that are stated: on their records, and in claims that one holds about another.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::model::{
    Actor, ActorId, AnnotationRef, Article, ArticleId, Claim, ClaimId, Evidence, Holder,
    PassageRef, RecordId, Role, StatedRelation, What,
};
use crate::content::article::Stance;
use crate::time::edtf::Edtf;

/// What is stated between two actors.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Of whom it is stated.
    pub from: ActorId,
    /// In respect of whom.
    pub to: ActorId,
    /// What.
    pub relation: Relation,
    /// The evidence; may be empty if a record states it on its own.
    pub evidence: Vec<Evidence>,
    /// Whether no person has confirmed any of it yet.
    pub suggested: bool,
}

/// What one actor is to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relation {
    /// A part of it.
    PartOf,
    /// Holds, or held, an office in it.
    Office(Box<Office>),
    /// In the words of the record.
    Named(String),
    /// Holds a claim about it.
    Claim(ClaimId, Stance),
}

/// An office, and when it is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// Its title.
    pub title: String,
    /// Since when, if the record says so.
    pub from: Option<Edtf>,
    /// Until when, if the record says so.
    pub to: Option<Edtf>,
}

impl Relation {
    /// Whether it is only a claim that one holds about the other.
    pub fn is_claim(&self) -> bool {
        matches!(self, Self::Claim(..))
    }
}

/// Everything that is stated between actors.
#[derive(Clone, Debug, Default)]
pub struct Relationships {
    /// Under two actors in order of their ids, whichever of them it is stated of.
    pub between: BTreeMap<(ActorId, ActorId), Vec<Statement>>,
    /// For an actor, all the others.
    pub others: BTreeMap<ActorId, BTreeSet<ActorId>>,
}

/// The actors that each article names or means.
type Named<'a> = BTreeMap<&'a ArticleId, BTreeSet<&'a ActorId>>;

fn named(article: &Article) -> BTreeSet<&ActorId> {
    let mentions = article.mentions.iter();
    mentions
        .filter_map(|mention| mention.target.actor())
        .collect()
}

impl Relationships {
    /// Gathers what records and attestations state.
    pub(super) fn new(
        actors: &BTreeMap<ActorId, Actor>,
        claims: &BTreeMap<ClaimId, Claim>,
        articles: &BTreeMap<ArticleId, Arc<Article>>,
        attestations: &BTreeMap<ClaimId, Vec<AnnotationRef>>,
    ) -> Self {
        let mut ties = Self::default();
        for actor in actors.values() {
            ties.take_actor(actor);
        }
        let named: Named<'_> = articles
            .iter()
            .map(|(id, article)| (id, named(article)))
            .collect();
        for claim in claims.values() {
            for at in attestations.get(&claim.id).into_iter().flatten() {
                if let Some(article) = articles.get(&at.article) {
                    ties.take_position(claim, at, article, &named);
                }
            }
        }
        ties
    }

    /// What is stated between two actors, in whichever order they are asked for.
    pub fn of(&self, one: &ActorId, other: &ActorId) -> &[Statement] {
        let (a, b) = if one < other {
            (one, other)
        } else {
            (other, one)
        };
        self.between
            .get(&(a.clone(), b.clone()))
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    fn take_actor(&mut self, actor: &Actor) {
        for membership in &actor.part_of {
            self.state(
                actor,
                &membership.actor,
                Relation::PartOf,
                &membership.evidence,
            );
        }
        for Role {
            title,
            within,
            from,
            to,
            evidence,
        } in &actor.roles
        {
            let office = Office {
                title: title.clone(),
                from: from.clone(),
                to: to.clone(),
            };
            if let Some(within) = within {
                self.state(actor, within, Relation::Office(Box::new(office)), evidence);
            }
        }
        for StatedRelation {
            relation,
            to,
            evidence,
        } in &actor.relations
        {
            self.state(actor, to, Relation::Named(relation.clone()), evidence);
        }
    }

    fn state(&mut self, from: &Actor, to: &ActorId, relation: Relation, evidence: &[Evidence]) {
        self.take(Statement {
            from: from.id.clone(),
            to: to.clone(),
            relation,
            evidence: evidence.to_vec(),
            suggested: false,
        });
    }

    /// A position on a claim joins its holder to each actor that the claim is about and the article names. The holder need
    /// not have said what another article says about the claim.
    fn take_position(
        &mut self,
        claim: &Claim,
        at: &AnnotationRef,
        article: &Article,
        named: &Named<'_>,
    ) {
        let Some(annotation) = article.annotations.get(at.index) else {
            return;
        };
        let What::Claim(attestation) = &annotation.what else {
            return;
        };
        let Holder::Actor(holder) = &attestation.holder else {
            return;
        };
        for about in &claim.about {
            let RecordId::Actor(to) = about else { continue };
            if !named
                .get(&at.article)
                .is_some_and(|named| named.contains(to))
            {
                continue;
            }
            self.take(Statement {
                from: holder.clone(),
                to: to.clone(),
                relation: Relation::Claim(claim.id.clone(), attestation.stance),
                evidence: vec![Evidence::Passage(PassageRef {
                    article: at.article.clone(),
                    passage: annotation.passage.clone(),
                })],
                suggested: annotation.provenance.suggested,
            });
        }
    }

    /// The same stated twice is once, with the evidence of both.
    fn take(&mut self, stated: Statement) {
        let Statement { from, to, .. } = &stated;
        if from == to {
            return;
        }
        for (one, other) in [(from, to), (to, from)] {
            self.others
                .entry(one.clone())
                .or_default()
                .insert(other.clone());
        }
        let pair = if from < to { (from, to) } else { (to, from) };
        let all = self
            .between
            .entry((pair.0.clone(), pair.1.clone()))
            .or_default();
        match all
            .iter_mut()
            .find(|known| known.from == stated.from && known.relation == stated.relation)
        {
            Some(known) => {
                known.evidence.extend(stated.evidence);
                known.suggested &= stated.suggested;
            }
            None => all.push(stated),
        }
    }
}
