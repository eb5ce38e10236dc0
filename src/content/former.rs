//! Former ids of records: the field `formerly` of every kind of record.
//!
//! A page at each former address redirects to the record's own page. `dossier rename` writes the field.

use std::collections::BTreeMap;

use super::choice::Choice;
use super::fields::text;
use super::kind::Kind;
use super::naming::{OWN_PAGES, folded, kind_and_id};
use super::tables;
use super::whole::Content;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span};
use crate::text::fold::composed;

/// Removes the former ids of the record `own` from its fields, whatever its kind, and reports invalid ones.
pub fn read(
    front: &mut Node,
    kind: Kind,
    own: &str,
    problems: &mut Diagnostics,
) -> Vec<Located<String>> {
    let Value::Map(fields) = &mut front.value else {
        return Vec::new();
    };
    let is_it = |(key, _): &(Located<String>, Node)| key.value == tables::FORMERLY.name;
    let Some(at) = fields.iter().position(is_it) else {
        return Vec::new();
    };
    let (_, node) = fields.remove(at);
    let items = match node.value {
        Value::Null => Vec::new(),
        Value::List(items) => items,
        value => vec![Located::new(value, node.span)],
    };
    let mut former: Vec<Located<String>> = Vec::new();
    let count = items.len();
    for (number, item) in items.into_iter().enumerate() {
        let Some(id) = text(item, problems).map(|id| id.map(|id| composed(&id))) else {
            continue;
        };
        // A record that has its first id again keeps it in the list, because permalinks are made from it.
        if number == 0 && count > 1 && id.value == own {
            former.push(id);
            continue;
        }
        match fault(kind, own, &id, &former) {
            Some(problem) => problems.push(problem),
            None => former.push(id),
        }
    }
    former
}

fn fault(
    kind: Kind,
    own: &str,
    id: &Located<String>,
    before: &[Located<String>],
) -> Option<Diagnostic> {
    let path = format!("content/{}/{}.md", kind.folder(), id.value);
    if kind_and_id(path.as_str().into()).is_none_or(|(_, sound)| sound != id.value) {
        let is_page = kind == Kind::Page && OWN_PAGES.contains(&folded(&id.value).as_str());
        let message = match is_page {
            true => format!("the site already has a page `{}.html`", id.value),
            false => format!("`{}` cannot have been an id", id.value),
        };
        let help = "write the ids as they were: file names without `.md`, made of letters, digits and hyphens";
        return Some(Diagnostic::at(Rule::BadId, id.span, message).help(help));
    }
    let again = |known: &str| folded(known) == folded(&id.value);
    if again(own) {
        let message = format!("`{}` is the current id of this record", id.value);
        let problem = Diagnostic::at(Rule::DuplicateId, id.span, message);
        return Some(problem.help("remove it from `formerly`"));
    }
    let known = before.iter().find(|known| again(&known.value))?;
    let message = format!("`{}` is already in `formerly`", id.value);
    let problem = Diagnostic::at(Rule::DuplicateId, id.span, message);
    Some(
        problem
            .related(known.span, "first here")
            .help("remove one of them"),
    )
}

/// Reports former ids that another record has or had, so that no page could be at such an address.
pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    for kind in Kind::ALL {
        let now: BTreeMap<String, Span> = content
            .heads_of(*kind)
            .into_iter()
            .map(|head| (folded(head.id), Span::new(head.file, 0..0)))
            .collect();
        let mut claimed: BTreeMap<String, Span> = BTreeMap::new();
        for (own, former) in content.former_ids(*kind) {
            let id = &former.value;
            if id == own {
                continue;
            }
            let kind = kind.as_str();
            let problem = |message: String| {
                Diagnostic::at(Rule::DuplicateId, former.span, message).label("given here")
            };
            if let Some(at) = now.get(&folded(id)) {
                let message = format!("the id `{id}` now belongs to another {kind}");
                problems.push(problem(message).related(*at, "the other one").help(format!(
                    "remove it from the `formerly` of `{own}`, or give the other {kind} another id"
                )));
            } else if let Some(first) = claimed.insert(folded(id), former.span) {
                let message = format!("two records give `{id}` as a former id");
                problems.push(
                    problem(message)
                        .related(first, "and here")
                        .help("an address leads to one page: remove the id from one of them"),
                );
            }
        }
    }
}

impl Content {
    /// The former ids of records of a kind, each with the present id.
    pub fn former_ids(&self, kind: Kind) -> Vec<(&str, &Located<String>)> {
        let heads = self.heads_of(kind).into_iter();
        heads
            .flat_map(|head| head.formerly.iter().map(move |one| (head.id, one)))
            .collect()
    }

    /// The present id of the record that was once called `old`.
    pub fn now_called(&self, kind: Kind, old: &str) -> Option<&str> {
        let former = self.former_ids(kind);
        let mut former = former.into_iter();
        former.find_map(|(id, former)| (former.value == old).then_some(id))
    }
}
