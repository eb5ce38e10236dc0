//! A name that several records share links only if an article names one of them in full.

use std::collections::BTreeMap;

use crate::content::Content;
use crate::content::shapes::{Match, NameText, TextByLanguage};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::text::fold::fold;

pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    let mut owners: BTreeMap<String, Vec<Held<'_>>> = BTreeMap::new();
    for record in &content.actors {
        gather(
            &record.id,
            record.text.name.as_ref(),
            &record.text.names,
            &mut owners,
        );
    }
    for record in &content.places {
        gather(
            &record.id,
            record.text.name.as_ref(),
            &record.text.names,
            &mut owners,
        );
    }
    for (name, mut held) in owners {
        held.dedup_by(|a, b| a.id == b.id);
        if let [first, second, ..] = held.as_slice() {
            let message = format!("`{}` and `{}` share the name `{name}`", first.id, second.id);
            problems.push(
                Diagnostic::at(Rule::SharedName, second.at, message)
                    .related(first.at, "also here")
                    .help(remedy(first, second)),
            );
        }
    }
}

/// A name as a record has it.
struct Held<'a> {
    id: &'a str,
    at: Span,
    /// As it is written, if it is one of the other names.
    other: Option<&'a str>,
}

fn remedy(first: &Held<'_>, second: &Held<'_>) -> String {
    match second.other.or(first.other) {
        Some(text) => format!(
            "if the name nearly always means one of them, write it as `{{text: {text}, match: after-full-name}}` or with `match: never` under the `names` of the other"
        ),
        None => "if one of them has a fuller name, use that as its `name`; if both really have the same name, say so here: `allow: {shared-name: …}`".to_owned(),
    }
}

fn gather<'a>(
    id: &'a str,
    name: Option<&TextByLanguage>,
    others: &'a [NameText],
    owners: &mut BTreeMap<String, Vec<Held<'a>>>,
) {
    for (_, text) in name.iter().flat_map(|name| &name.texts) {
        owners.entry(fold(&text.value)).or_default().push(Held {
            id,
            at: text.span,
            other: None,
        });
    }
    for other in others.iter().filter(|other| other.matches == Match::Always) {
        owners
            .entry(fold(&other.text.value))
            .or_default()
            .push(Held {
                id,
                at: other.text.span,
                other: Some(&other.text.value),
            });
    }
}
