//! A publisher is known to readers by its page: what else it published here, and who owns it. A name alone has none.

use std::collections::BTreeMap;

use crate::content::Content;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};
use crate::text::words::without_article;

pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    let mut names: BTreeMap<String, Vec<&Located<String>>> = BTreeMap::new();
    for record in &content.articles {
        let text = &record.text;
        // A name that several records have is reported as ambiguous.
        let unrecorded = text.publisher_name.as_ref().filter(|name| {
            text.publisher.is_none() && content.publishers_named(&name.value).is_empty()
        });
        if let Some(name) = unrecorded {
            names
                .entry(without_article(&name.value))
                .or_default()
                .push(name);
        }
    }
    for printed in names.values() {
        problems.extend(problem(printed));
    }
}

/// One for all articles that print the name.
fn problem(printed: &[&Located<String>]) -> Option<Diagnostic> {
    let (first, others) = printed.split_first()?;
    let message = format!("no publisher’s record has the name `{}`", first.value);
    let problem = Diagnostic::at(Rule::PublisherWithoutRecord, first.span, message)
        .help("create the record with `dossier new publisher`, or add this name to the `names` of the record that is meant");
    Some(others.iter().fold(problem, |problem, other| {
        problem.related(other.span, "also here")
    }))
}
