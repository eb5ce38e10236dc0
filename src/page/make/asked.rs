//! Questions in lists and on the pages of records: each with its state and its answers.

use std::collections::BTreeSet;

use super::answers::{HOLDERS, row};
use super::claims::short_link;
use crate::dossier::{Answer, ClaimId, Question, QuestionId, QuestionState, RecordId, Said};
use crate::page::context::Context;
use crate::page::model::{AskedCard, LinkCard, QuestionCard};

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

/// The same, if its answers are at hand.
pub(crate) fn question_card(
    cx: Context<'_>,
    question: &Question,
    answers: &[Answer<'_>],
) -> QuestionCard {
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
