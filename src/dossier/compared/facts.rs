//! Which facts an event has.

use std::collections::BTreeSet;

use super::Fact;
use crate::dossier::model::{Claim, ClaimId, EventId, QuestionId, RecordId};
use crate::dossier::whole::Dossier;

impl Dossier {
    /// An event and all its parts, and theirs, each once.
    pub fn with_parts<'a>(&'a self, event: &'a EventId) -> Vec<&'a EventId> {
        let mut found = vec![event];
        let mut next = 0;
        while let Some(at) = found.get(next) {
            next += 1;
            let parts = self.backlinks.event_parts.get(*at).into_iter().flatten();
            for part in parts {
                if !found.contains(&part) {
                    found.push(part);
                }
            }
        }
        found
    }

    /// All facts that accounts of an event may report. A claim that answers a question about something else is its own fact:
    /// the other answers need not be about the event.
    pub(super) fn facts(&self, event: &EventId) -> Vec<Fact> {
        let events = self.with_parts(event);
        let links = &self.backlinks;
        let records: Vec<RecordId> = events.iter().map(|id| (*id).clone().into()).collect();
        let claims = records.iter().filter_map(|it| links.claims_about.get(it));
        let claims: BTreeSet<&ClaimId> = claims.flatten().collect();
        let asked = records
            .iter()
            .filter_map(|it| links.questions_about.get(it));
        let questions: BTreeSet<&QuestionId> = asked.flatten().collect();
        let is_answer = |claim: &&ClaimId| {
            let mut answered = links.answers.get(*claim).into_iter().flatten();
            answered.any(|question| questions.contains(question))
        };
        let others: Vec<&ClaimId> = claims.into_iter().filter(|it| !is_answer(it)).collect();
        let times = events.into_iter().cloned().map(Fact::When);
        times
            .chain(questions.into_iter().cloned().map(Fact::Question))
            .chain(self.tied(others.into_iter()).into_iter().map(Fact::Claims))
            .collect()
    }

    /// Claims, those that contradict or refine each other together.
    fn tied<'a>(&self, claims: impl Iterator<Item = &'a ClaimId>) -> Vec<Vec<ClaimId>> {
        let mut groups: Vec<Vec<ClaimId>> = Vec::new();
        for claim in claims {
            let (near, mut apart): (Vec<_>, Vec<_>) = groups
                .into_iter()
                .partition(|group| group.iter().any(|other| self.is_tied(claim, other)));
            let mut group: Vec<ClaimId> = near.into_iter().flatten().collect();
            group.push(claim.clone());
            apart.push(group);
            groups = apart;
        }
        groups
    }

    fn is_tied(&self, one: &ClaimId, other: &ClaimId) -> bool {
        let names = |a: &ClaimId, b: &ClaimId| {
            let names = |claim: &Claim| claim.contradicts.contains(b) || claim.refines.contains(b);
            self.claims.get(a).is_some_and(names)
        };
        names(one, other) || names(other, one)
    }

    /// The claims that a fact consists of; none for a time.
    pub(super) fn claims_of<'a>(&'a self, fact: &'a Fact) -> &'a [ClaimId] {
        match fact {
            Fact::When(_) => &[],
            Fact::Question(id) => {
                let question = self.questions.get(id);
                question.map_or(&[], |question| &question.answers)
            }
            Fact::Claims(claims) => claims,
        }
    }
}
