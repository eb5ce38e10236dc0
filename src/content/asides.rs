//! What an author says about a record only to editors and to `check`: the remaining work, and diagnostics that are wrong in it.

use super::fields::text;
use super::tables::{ALLOW, ANNOTATIONS, TODO};
use super::yaml::{Node, Value};
use crate::diagnostic::{Allowance, Diagnostic, Diagnostics, Located, Rule, Span, nearest};

/// Removes the `todo` from a record's fields, whatever its kind, and returns it.
pub fn todo(front: &mut Node, problems: &mut Diagnostics) -> Option<String> {
    let Value::Map(fields) = &mut front.value else {
        return None;
    };
    let is_it = |(key, _): &(Located<String>, Node)| key.value == TODO.name;
    let (_, node) = fields.remove(fields.iter().position(is_it)?);
    match node.value {
        Value::Null => None,
        _ => text(node, problems).map(|todo| todo.value),
    }
}

/// Removes the allowed diagnostics from a record's fields and annotations, whatever the record's kind, and returns them. `whole` is
/// the span of its file.
pub fn allowances(front: &mut Node, whole: Span, problems: &mut Diagnostics) -> Vec<Allowance> {
    let mut found = Vec::new();
    take(front, whole, &mut found, problems);
    let Value::Map(fields) = &mut front.value else {
        return found;
    };
    let lists = fields
        .iter_mut()
        .filter(|(key, _)| ANNOTATIONS.contains(&key.value.as_str()));
    for (_, list) in lists {
        if let Value::List(items) = &mut list.value {
            for item in items {
                let scope = item.span;
                take(item, scope, &mut found, problems);
            }
        }
    }
    found
}

/// Removes the answers from a map.
fn take(map: &mut Node, scope: Span, found: &mut Vec<Allowance>, problems: &mut Diagnostics) {
    let Value::Map(fields) = &mut map.value else {
        return;
    };
    let at = fields.iter().position(|(key, _)| key.value == ALLOW.name);
    let Some((_, node)) = at.map(|at| fields.remove(at)) else {
        return;
    };
    match node.value {
        Value::Null => {}
        Value::Map(entries) => {
            let read = entries
                .into_iter()
                .filter_map(|(key, reason)| allowance(&key, reason, scope, problems));
            found.extend(read);
        }
        other => {
            let message = format!(
                "`allow` must be a map from the id of a diagnostic to a reason, found {}",
                other.shape()
            );
            let example = format!("write `allow: {}`", ALLOW.example);
            problems.push(Diagnostic::at(Rule::WrongType, node.span, message).help(example));
        }
    }
}

fn allowance(
    key: &Located<String>,
    reason: Node,
    scope: Span,
    problems: &mut Diagnostics,
) -> Option<Allowance> {
    let rule = rule(key, problems);
    let reason = reason_of(key, reason, problems)?;
    Some(Allowance {
        rule: rule?,
        reason,
        scope,
        at: key.span,
    })
}

fn reason_of(key: &Located<String>, node: Node, problems: &mut Diagnostics) -> Option<String> {
    let is_empty = match &node.value {
        Value::Null => true,
        Value::Text(words) => words.trim().is_empty(),
        Value::List(_) | Value::Map(_) => false,
    };
    if is_empty {
        let message = format!("`{}` is allowed here without a reason", key.value);
        problems.push(
            Diagnostic::at(Rule::MissingField, key.span, message)
                .help("after the colon, explain briefly why the diagnostic is wrong here"),
        );
        return None;
    }
    text(node, problems).map(|reason| reason.value)
}

fn rule(key: &Located<String>, problems: &mut Diagnostics) -> Option<Rule> {
    let known = Rule::ALL.iter().find(|rule| rule.id() == key.value);
    if let Some(rule) = known.filter(|rule| rule.can_be_allowed()) {
        return Some(*rule);
    }
    let id = &key.value;
    let problem = |rule, message: String| Diagnostic::at(rule, key.span, message);
    problems.push(match known {
        Some(Rule::UnusedAllow) => problem(Rule::BadValue, format!("`{id}` cannot be allowed: it asks you to remove an `allow`"))
            .help("remove the `allow` that it points at"),
        Some(rule) if rule.is_adjustable() || rule.severity() == crate::diagnostic::Severity::Error => {
            problem(Rule::BadValue, format!("`{id}` is an error, and errors cannot be allowed"))
                .help("fix what it points at, and remove this line; only warnings and hints can be allowed")
        }
        Some(_) => problem(Rule::BadValue, format!("`{id}` is a suggestion, which builds do not report"))
            .help("remove this line; to reject a suggestion, add the line that `dossier suggest` prints to `content/decisions.yaml`"),
        None => {
            let problem = problem(Rule::UnknownKey, format!("there is no diagnostic `{id}`"));
            let ids = Rule::ALL.iter().filter(|rule| rule.can_be_allowed()).map(|rule| rule.id());
            match nearest(id, ids) {
                Some(near) => problem.respell(format!("did you mean `{near}`?"), key.span, id, near),
                None => problem.help("remove this line; docs/content-model.md lists those that can be allowed"),
            }
        }
    });
    None
}
