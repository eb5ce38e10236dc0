//! A question without answers shows its readers nothing.

use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::Dossier;

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    let questions = dossier.questions.values();
    for question in questions.filter(|question| question.answers.is_empty()) {
        problems.push(
            Diagnostic::at(
                Rule::QuestionWithoutAnswers,
                Span::new(question.file, 0..0),
                format!("no claim answers the question `{}`", question.id),
            )
            .help("list the claims that answer it under `answers:`, or remove the record"),
        );
    }
}
