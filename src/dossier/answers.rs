//! What positions on the answers to a question amount to: who gives which answer, by the latest that is known of each.

use super::model::{Amount, Claim, ClaimId, Question};
use super::polarity::{Polarity, polarity};
use super::positions::{DatedAttestation, Position, PositionHolder, Said};
use super::whole::Dossier;
use crate::time::days::Days;

/// Whether a question is answered: by who holds what, and never by what is true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionState {
    /// Nobody's latest position is for any of the answers.
    Unanswered,
    /// One answer alone was ever given, and nobody ever disputed it.
    OneAnswer(ClaimId),
    /// Only one answer is still held, and nobody disputes it. Another was held before, or this one was disputed: since the last of
    /// those who held the other, or disputed this one, left that side.
    Settled(ClaimId, Box<Said>),
    /// Several answers are held, or the one that is held is disputed, or it is not known what someone holds now.
    Open,
}

/// An answer to a question, and who takes which position on it.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    /// The claim.
    pub claim: &'a ClaimId,
    /// Positions of those who hold it now.
    pub held: Vec<&'a Position>,
    /// Positions of those who held it, and now hold an answer that excludes it.
    pub moved: Vec<(&'a Position, Moved<'a>)>,
    /// Positions of those of whom it is not known whether they hold or dispute it now.
    pub unsure: Vec<&'a Position>,
    /// Positions of those who dispute it now.
    pub disputed: Vec<&'a Position>,
    /// Positions of those who now do neither.
    pub neither: Vec<&'a Position>,
    /// Positions of articles and authors that corrections and retractions took back, so that nothing is left of them.
    pub taken_back: Vec<&'a Position>,
}

/// How a holder changed to another answer.
#[derive(Clone, Copy, Debug)]
pub struct Moved<'a> {
    /// The answer.
    pub to: &'a ClaimId,
    /// What shows it first.
    pub first: &'a DatedAttestation,
}

impl Dossier {
    /// The answers to a question, in the order in which its record has them.
    pub fn answers<'a>(&'a self, question: &'a Question) -> Vec<Answer<'a>> {
        let answer = |claim: &'a ClaimId| {
            let mut answer = Answer::nobodys(claim);
            for position in in_time(self.positions.of(claim)) {
                answer.add(position, self.moved(question, claim, position));
            }
            answer
        };
        question.answers.iter().map(answer).collect()
    }

    /// Whether a question is answered.
    pub fn question_state(&self, question: &Question) -> QuestionState {
        let answers = self.answers(question);
        let mut held = answers.iter().filter(|answer| answer.may_be_held());
        let (Some(answer), None) = (held.next(), held.next()) else {
            let is_none = answers.iter().all(|answer| !answer.may_be_held());
            return match is_none {
                true => QuestionState::Unanswered,
                false => QuestionState::Open,
            };
        };
        if answer.held.is_empty() || !answer.disputed.is_empty() || !answer.unsure.is_empty() {
            return QuestionState::Open;
        }
        let others = || answers.iter().filter(|other| other.claim != answer.claim);
        if !answer.was_ever_disputed() && !others().any(Answer::was_ever_held) {
            return QuestionState::OneAnswer(answer.claim.clone());
        }
        let left = others().flat_map(Answer::left);
        let left = left.chain(answer.no_longer_disputed());
        match left.max_by_key(Said::in_time) {
            Some(since) => QuestionState::Settled(answer.claim.clone(), Box::new(since)),
            None => QuestionState::Open,
        }
    }

    /// The other answer to which a holder changed: it excludes the first, and was given after everything that shows the first.
    fn moved<'a>(
        &'a self,
        question: &'a Question,
        from: &ClaimId,
        position: &Position,
    ) -> Option<Moved<'a>> {
        // Someone whom an article does not name is nobody elsewhere.
        if matches!(position.holder, PositionHolder::Unnamed(_)) {
            return None;
        }
        let others = question.answers.iter().filter(|to| self.exclude(from, to));
        let moved = others.flat_map(|to| {
            let positions = self.positions.of(to).iter();
            let own = positions.filter(|other| {
                other.holder == position.holder
                    && other
                        .latest()
                        .is_some_and(|latest| latest.is(Polarity::For))
            });
            let later = own.flat_map(holding);
            let later = later.filter(|one| {
                let mut earlier = holding(position);
                earlier.all(|before| before.said.placed().is_before(one.said.placed()))
            });
            later.map(move |first| Moved { to, first })
        });
        moved.min_by_key(|moved| moved.first.said.in_time())
    }

    /// Whether two answers cannot both be true: one says that it contradicts the other, or they have different values.
    pub fn exclude(&self, one: &ClaimId, other: &ClaimId) -> bool {
        let (Some(a), Some(b)) = (self.claims.get(one), self.claims.get(other)) else {
            return false;
        };
        let says = |a: &Claim, b: &Claim| a.contradicts.contains(&b.id);
        one != other && (says(a, b) || says(b, a) || differ(a.value.as_ref(), b.value.as_ref()))
    }
}

/// Whether no value is both.
fn differ(one: Option<&Amount>, other: Option<&Amount>) -> bool {
    match (one, other) {
        (
            Some(Amount::Number {
                at_least: least,
                at_most: most,
                unit,
            }),
            Some(Amount::Number {
                at_least: other_least,
                at_most: other_most,
                unit: other_unit,
            }),
        ) => {
            let is_below = |most: &Option<_>, least: &Option<_>| {
                most.zip(*least).is_some_and(|(most, least)| most < least)
            };
            unit == other_unit && (is_below(most, other_least) || is_below(other_most, least))
        }
        (Some(Amount::Date(one)), Some(Amount::Date(other))) => {
            let (one, other) = (Days::of(one), Days::of(other));
            one.is_before(other) || other.is_before(one)
        }
        _ => false,
    }
}

/// Positions by when their holders were first heard.
fn in_time(positions: &[Position]) -> Vec<&Position> {
    let mut sorted: Vec<&Position> = positions.iter().collect();
    sorted.sort_by_cached_key(|position| {
        let first = position.attestations.first();
        first.map(|first| first.said.in_time())
    });
    sorted
}

/// What counts of that which shows that someone holds a claim.
fn holding(position: &Position) -> impl Iterator<Item = &DatedAttestation> {
    let counting = position.attestations.iter().filter(|one| one.counts());
    counting.filter(|one| polarity(one.stance) == Polarity::For)
}

impl<'a> Answer<'a> {
    fn nobodys(claim: &'a ClaimId) -> Self {
        Self {
            claim,
            held: Vec::new(),
            moved: Vec::new(),
            unsure: Vec::new(),
            disputed: Vec::new(),
            neither: Vec::new(),
            taken_back: Vec::new(),
        }
    }

    fn add(&mut self, position: &'a Position, moved: Option<Moved<'a>>) {
        let Some(latest) = position.latest() else {
            let taken_back = Some(position).filter(|position| position.is_taken_back());
            self.taken_back.extend(taken_back);
            return;
        };
        match moved {
            _ if latest.is(Polarity::Against) => self.disputed.push(position),
            Some(moved) if latest.is(Polarity::For) => self.moved.push((position, moved)),
            None if latest.is(Polarity::For) => self.held.push(position),
            _ if latest.is(Polarity::Open) => self.neither.push(position),
            _ => self.unsure.push(position),
        }
    }

    /// Whether anybody holds it now, or may hold it.
    fn may_be_held(&self) -> bool {
        !self.held.is_empty() || !self.unsure.is_empty()
    }

    fn positions(&self) -> impl Iterator<Item = &'a Position> {
        let moved = self.moved.iter().map(|(position, _)| *position);
        let others = [
            &self.held,
            &self.unsure,
            &self.disputed,
            &self.neither,
            &self.taken_back,
        ];
        others.into_iter().flatten().copied().chain(moved)
    }

    /// Whether anybody ever gave it.
    pub fn was_ever_held(&self) -> bool {
        self.positions()
            .any(|position| position.was_ever(Polarity::For))
    }

    /// When each of those who held it left it.
    fn left(&self) -> Vec<Said> {
        let mut left: Vec<Said> = self
            .moved
            .iter()
            .map(|(_, moved)| moved.first.said.clone())
            .collect();
        let all = self.positions();
        left.extend(all.filter_map(|position| position.left(Polarity::For).cloned()));
        left
    }

    fn was_ever_disputed(&self) -> bool {
        self.positions()
            .any(|position| position.was_ever(Polarity::Against))
    }

    /// When each of those who disputed it ceased to.
    fn no_longer_disputed(&self) -> Vec<Said> {
        let all = self.positions();
        let left = all.filter_map(|position| position.left(Polarity::Against));
        left.cloned().collect()
    }
}
