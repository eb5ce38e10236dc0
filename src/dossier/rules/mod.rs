//! Editorial checks, one in each file. `site.yaml` can raise or silence each of them by its id.

mod annotated;
mod another_calendar;
mod author_not_named;
mod dated_after_article;
mod digest_without_basis;
mod direct_quote_without_marks;
mod missing_rights;
mod never_mentioned;
mod nobody_attests;
mod participant_without_evidence;
mod profile_without_evidence;
mod publisher_without_record;
mod question_without_answers;
mod quotation_marks_without_quote;
mod quote_without_speaker;
mod shared_name;
mod speaker_not_named;
mod statement_without_evidence;
mod text_kind_unknown;
mod unconfirmed_suggestions;
mod unreported_event;
mod unused_area;
mod unused_publisher;
mod unused_term;
mod words_not_in_article;
mod words_of_another;

use rayon::prelude::*;

use super::{Article, Dossier};
use crate::content::Content;
use crate::content::addresses::same_reports;
use crate::diagnostic::{Diagnostics, Rule};

/// Runs every check, on a dossier without errors: if something could not be read, problems that follow from that would only be noise.
pub fn check(dossier: &Dossier, content: &Content) -> Diagnostics {
    let (mut problems, others) =
        rayon::join(|| check_quotes(dossier), || check_records(dossier, content));
    problems.append(others);
    let todos = content.todos();
    problems.retain(|one| {
        let is_begun = one.span.is_some_and(|span| todos.contains_key(&span.file));
        !(is_begun && LACKS.contains(&one.rule))
    });
    problems
}

/// The rules that are silent while a record that was only begun lists what is left to do (`todo`). The right to publish a text is
/// never left for later.
const LACKS: [Rule; 7] = [
    Rule::NeverMentioned,
    Rule::NobodyAttests,
    Rule::QuestionWithoutAnswers,
    Rule::TextKindUnknown,
    Rule::UnreportedEvent,
    Rule::UnusedPublisher,
    Rule::UnusedTerm,
];

/// What has to be looked for in the text of every article.
fn check_quotes(dossier: &Dossier) -> Diagnostics {
    let mut problems = Diagnostics::default();
    problems.append(in_each(dossier, direct_quote_without_marks::check));
    problems.append(in_each(dossier, quotation_marks_without_quote::check));
    quote_without_speaker::check(dossier, &mut problems);
    words_of_another::check(dossier, &mut problems);
    problems
}

fn check_records(dossier: &Dossier, content: &Content) -> Diagnostics {
    let mut problems = Diagnostics::default();
    another_calendar::check(content, &mut problems);
    author_not_named::check(dossier, content, &mut problems);
    dated_after_article::check(dossier, content, &mut problems);
    digest_without_basis::check(dossier, &mut problems);
    missing_rights::check(content, &mut problems);
    never_mentioned::check(dossier, &mut problems);
    nobody_attests::check(dossier, &mut problems);
    participant_without_evidence::check(dossier, content, &mut problems);
    profile_without_evidence::check(dossier, &mut problems);
    publisher_without_record::check(content, &mut problems);
    question_without_answers::check(dossier, &mut problems);
    problems.append(same_reports(content, None));
    shared_name::check(content, &mut problems);
    speaker_not_named::check(dossier, content, &mut problems);
    statement_without_evidence::check(content, &mut problems);
    text_kind_unknown::check(dossier, &mut problems);
    unconfirmed_suggestions::check(content, &mut problems);
    unreported_event::check(dossier, &mut problems);
    unused_area::check(content, &mut problems);
    unused_publisher::check(dossier, &mut problems);
    unused_term::check(dossier, &mut problems);
    words_not_in_article::check(dossier, content, &mut problems);
    problems
}

/// Checks articles separately and in parallel, because looking for quotation marks takes time.
fn in_each(dossier: &Dossier, check: impl Fn(&Article, &mut Diagnostics) + Sync) -> Diagnostics {
    let articles: Vec<&Article> = dossier.articles.values().map(AsRef::as_ref).collect();
    let found = articles.into_par_iter().map(|article| {
        let mut problems = Diagnostics::default();
        check(article, &mut problems);
        problems
    });
    found.reduce(Diagnostics::default, |mut before, more| {
        before.append(more);
        before
    })
}
