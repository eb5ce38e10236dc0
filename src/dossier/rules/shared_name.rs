//! A name that several records share links only where an article names one of them in full.

use std::collections::BTreeMap;

use crate::content::Content;
use crate::content::shapes::{Match, NameText, TextByLanguage};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::prose::fold::fold;

pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    let mut owners: BTreeMap<String, Vec<(&str, Span)>> = BTreeMap::new();
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
        held.dedup_by(|a, b| a.0 == b.0);
        if let [(first, place), (second, other), ..] = held.as_slice() {
            problems.push(
                Diagnostic::at(Rule::SharedName, *other, format!("`{first}` and `{second}` share the name `{name}`"))
                    .related(*place, "also here")
                    .help("where only one of them is meant, set `match: after-full-name` or `match: never` on the other"),
            );
        }
    }
}

fn gather<'a>(
    id: &'a str,
    name: Option<&TextByLanguage>,
    others: &[NameText],
    owners: &mut BTreeMap<String, Vec<(&'a str, Span)>>,
) {
    for (_, text) in name.iter().flat_map(|name| &name.texts) {
        owners
            .entry(fold(&text.value))
            .or_default()
            .push((id, text.span));
    }
    for other in others.iter().filter(|other| other.matches == Match::Always) {
        owners
            .entry(fold(&other.text.value))
            .or_default()
            .push((id, other.text.span));
    }
}
