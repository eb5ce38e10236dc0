//! The page of a question, and the list of all questions.

use std::collections::BTreeSet;

use super::amounts;
use super::answers::{HOLDERS, card, row, tally, value_of};
use super::claims::short_link;
use super::{head, share};
use crate::dossier::{
    Answer, ClaimId, Derivation, Position, Question, QuestionId, QuestionState, RecordId, Said,
};
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::model::{
    AnswerDerivedCard, AnswerNode, AskedCard, Frame, LinkCard, QuestionCard, QuestionPage,
    QuestionsPage,
};
use crate::page::routes::Overview;

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
    let one = question_card(cx, question, &answers);
    QuestionPage {
        share: share::of_question(cx, question, &one.state_words),
        note_html: cx.html(&question.note),
        line: amounts::line(cx, &answers),
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
        questions: cards(cx),
    }
}

/// Every question, by id.
pub(crate) fn cards(cx: Context<'_>) -> Vec<QuestionCard> {
    let questions = cx.dossier.questions.values();
    questions.map(|question| one_card(cx, question)).collect()
}

/// A question in a list.
pub(crate) fn one_card(cx: Context<'_>, question: &Question) -> QuestionCard {
    question_card(cx, question, &cx.dossier.answers(question))
}

/// Links to the questions that a claim answers.
pub(crate) fn answered_by(cx: Context<'_>, claim: &ClaimId) -> Vec<LinkCard> {
    links(cx, cx.dossier.backlinks.answers.get(claim))
}

/// The questions about a record, each with its state: those that name it, and those with an answer that does, by id.
pub(crate) fn about(cx: Context<'_>, record: &RecordId) -> Vec<AskedCard> {
    let links = &cx.dossier.backlinks;
    let claims = links.claims_about.get(record).into_iter().flatten();
    let by_answer = claims
        .filter_map(|claim| links.answers.get(claim))
        .flatten();
    let named = links.questions_about.get(record).into_iter().flatten();
    let all: BTreeSet<&QuestionId> = named.chain(by_answer).collect();
    let questions = all
        .into_iter()
        .filter_map(|id| cx.dossier.questions.get(id));
    questions.map(|question| asked(cx, question)).collect()
}

fn asked(cx: Context<'_>, question: &Question) -> AskedCard {
    let answers = cx.dossier.answers(question);
    let state = cx.dossier.question_state(question);
    let (class, word) = class_and_word(&state);
    AskedCard {
        href: cx.from.to_record(question.id.clone()),
        question: question.question.clone(),
        state: class,
        state_word: cx.messages.get(word).to_owned(),
        state_words: state_words(cx, &state, &answers),
    }
}

fn links(cx: Context<'_>, questions: Option<&BTreeSet<QuestionId>>) -> Vec<LinkCard> {
    let questions = questions.into_iter().flatten();
    questions.map(|id| cx.link(id.clone())).collect()
}

/// The class of a state, and the message that names it.
fn class_and_word(state: &QuestionState) -> (&'static str, &'static str) {
    match state {
        QuestionState::Unanswered => ("unanswered", "question-unanswered"),
        QuestionState::OneAnswer(_) => ("one", "question-one-answer"),
        QuestionState::Settled(..) => ("settled", "question-settled"),
        QuestionState::Open => ("open", "question-open"),
    }
}

/// A question with all who hold its answers: on paper, "and 2 more" leads nowhere.
pub(crate) fn whole_card(cx: Context<'_>, question: &Question) -> QuestionCard {
    let answers = cx.dossier.answers(question);
    let all = answers.iter().map(|answer| row(cx, answer, usize::MAX));
    QuestionCard {
        answers: all.collect(),
        ..question_card(cx, question, &answers)
    }
}

fn question_card(cx: Context<'_>, question: &Question, answers: &[Answer<'_>]) -> QuestionCard {
    let state = cx.dossier.question_state(question);
    let (class, word) = class_and_word(&state);
    QuestionCard {
        href: cx.from.to_record(question.id.clone()),
        question: question.question.clone(),
        state: class,
        state_word: cx.messages.get(word).to_owned(),
        state_words: state_words(cx, &state, answers),
        answers: answers
            .iter()
            .map(|answer| row(cx, answer, HOLDERS))
            .collect(),
    }
}

fn state_words(cx: Context<'_>, state: &QuestionState, answers: &[Answer<'_>]) -> String {
    let held = answers.iter().filter(|answer| !answer.held.is_empty());
    match state {
        QuestionState::Unanswered => cx.messages.get("question-unanswered-words").to_owned(),
        QuestionState::OneAnswer(_) => cx.messages.get("question-one-answer-words").to_owned(),
        QuestionState::Settled(answer, since) => {
            let mut others = answers.iter().filter(|one| one.claim != answer);
            let is_only = !others.any(Answer::was_ever_held);
            settled(cx, answer, since, is_only)
        }
        QuestionState::Open => cx.messages.count("question-open-words", held.count()),
    }
}

/// `is_only`: nobody ever gave another answer, and this one was disputed.
fn settled(cx: Context<'_>, answer: &ClaimId, since: &Said, is_only: bool) -> String {
    let day = cx.day(since);
    let answer = short_link(cx, answer).name;
    let answer = cx.messages.quoted(&answer);
    let parts = [("answer", (&answer).into()), ("date", (&day.words).into())];
    let message = match (day.is_known, is_only) {
        (true, false) => "question-settled-words",
        (false, false) => "question-settled-words-undated",
        (true, true) => "question-undisputed-words",
        (false, true) => "question-undisputed-words-undated",
    };
    cx.messages.format(message, &parts)
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
