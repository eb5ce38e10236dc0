//! The page of a question, and the list of all questions.

use std::collections::BTreeSet;

use super::amounts;
use super::answers::{HOLDERS, card, row, tally, value_of};
use super::claims::short_link;
use super::{asked, head, preview, share};
use crate::dossier::{Answer, ClaimId, Derivation, Position, Question};
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::model::{
    AnswerDerivedCard, AnswerNode, Frame, LinkCard, QuestionPage, QuestionsPage,
};
use crate::page::routes::Overview;
use crate::page::shown::Part;

/// How many answers are shown with those who hold them; the others have a row each.
const ANSWERS: usize = 7;

/// The page of a question.
pub(crate) fn page(edition: Edition<'_>, question: &Question) -> QuestionPage {
    let dossier = edition.dossier;
    let address = address::of(&question.id.clone().into());
    let cx = Context::new(edition, &address);
    let answers = dossier.answers(question);
    let in_full = answers.iter().take(ANSWERS);
    let rest = answers.iter().skip(ANSWERS);
    let line = amounts::line(cx, &answers);
    let image = preview::of_part(edition, &Part::Question(question));
    let one = asked::question_card(cx, question, &answers);
    QuestionPage {
        share: share::of_question(
            cx,
            question,
            &one.state_words,
            line.as_ref(),
            image.as_ref(),
        ),
        note_html: cx.html(&question.note),
        line,
        no_line: amounts::why_no_line(cx, &answers),
        answers: in_full.map(|answer| card(cx, answer)).collect(),
        rows: rest.map(|answer| row(cx, answer, HOLDERS)).collect(),
        web: web(cx, &answers),
        derived: derived(cx, &answers),
        about: question
            .about
            .iter()
            .map(|record| cx.record(record))
            .collect(),
        card: one,
        frame: Frame {
            page_image: image,
            page_data_html: head::question(dossier, question, &address),
            ..cx.frame(&address, "claims", &question.short, &question.question)
        },
    }
}

/// `questions.html`
pub(crate) fn list(edition: Edition<'_>) -> QuestionsPage {
    let cx = Context::new(edition, Overview::Questions.address());
    QuestionsPage {
        frame: cx.frame(
            Overview::Questions.address(),
            "claims",
            cx.messages.get("questions"),
            cx.messages.get("questions-description"),
        ),
        questions: asked::cards(cx),
    }
}

/// The answers by how exact they are: each below the one that it makes more exact.
fn web(cx: Context<'_>, answers: &[Answer<'_>]) -> Vec<AnswerNode> {
    let mut nodes = Vec::new();
    let mut seen = BTreeSet::new();
    for answer in answers {
        if wider(cx, answer.claim, answers).is_empty() {
            node(cx, answer, 0, answers, &mut seen, &mut nodes);
        }
    }
    // Of claims that refine each other in a circle, none is the widest.
    for answer in answers {
        node(cx, answer, 0, answers, &mut seen, &mut nodes);
    }
    let is_related = |node: &AnswerNode| !node.refines.is_empty() || !node.excludes.is_empty();
    match nodes.iter().any(is_related) {
        true => nodes,
        false => Vec::new(),
    }
}

fn node<'a>(
    cx: Context<'_>,
    answer: &Answer<'a>,
    depth: usize,
    answers: &[Answer<'a>],
    seen: &mut BTreeSet<&'a ClaimId>,
    nodes: &mut Vec<AnswerNode>,
) {
    if !seen.insert(answer.claim) {
        return;
    }
    let links = |claims: &[&ClaimId]| -> Vec<LinkCard> {
        claims.iter().map(|claim| short_link(cx, claim)).collect()
    };
    let others = answers.iter().map(|other| other.claim);
    let excluded: Vec<&ClaimId> = others
        .filter(|other| cx.dossier.exclude(answer.claim, other))
        .collect();
    nodes.push(AnswerNode {
        depth: depth.min(3),
        claim: short_link(cx, answer.claim),
        value: value_of(cx, cx.dossier.claims.get(answer.claim)),
        tally: tally(cx, answer, true),
        refines: links(&wider(cx, answer.claim, answers)),
        excludes: links(&excluded),
    });
    for finer in answers {
        if wider(cx, finer.claim, answers).contains(&answer.claim) {
            node(cx, finer, depth + 1, answers, seen, nodes);
        }
    }
}

/// The nearest answers that one makes more exact, also by way of claims that answer something else.
fn wider<'a>(cx: Context<'_>, claim: &ClaimId, answers: &[Answer<'a>]) -> Vec<&'a ClaimId> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::from([claim]);
    let mut open = vec![claim];
    while let Some(at) = open.pop() {
        let refined = cx.dossier.claims.get(at).map(|claim| &claim.refines);
        for next in refined.into_iter().flatten() {
            let Some(next) = cx.dossier.claims.get(next).map(|claim| &claim.id) else {
                continue;
            };
            if !seen.insert(next) {
                continue;
            }
            match answers.iter().find(|answer| answer.claim == next) {
                Some(answer) => found.push(answer.claim),
                None => open.push(next),
            }
        }
    }
    found
}

/// What follows from one answer for another, by those who give it now.
fn derived(cx: Context<'_>, answers: &[Answer<'_>]) -> Vec<AnswerDerivedCard> {
    let dossier = cx.dossier;
    let mut cards = Vec::new();
    for to in answers {
        let derived = dossier
            .positions
            .derived(to.claim, &dossier.claims, &dossier.backlinks);
        for one in derived {
            let Some(from) = answers.iter().find(|answer| answer.claim == one.claim) else {
                continue;
            };
            let has_moved = |position: &Position| {
                let mut moved = from.moved.iter();
                moved.any(|(other, _)| other.holder == position.holder)
            };
            let now = one.positions.iter().filter(|position| !has_moved(position));
            let holders: Vec<LinkCard> = now
                .map(|position| cx.position_holder(&position.holder))
                .collect();
            if holders.is_empty() {
                continue;
            }
            cards.push(AnswerDerivedCard {
                relation: match one.derivation {
                    Derivation::Contrary => "answer-derived-contrary",
                    Derivation::Finer => "answer-derived-finer",
                    Derivation::Wider => "answer-derived-wider",
                },
                from: short_link(cx, from.claim),
                to: short_link(cx, to.claim),
                via: one.via.iter().map(|id| short_link(cx, id)).collect(),
                holders,
            });
        }
    }
    cards
}
