//! Entries that a list has twice.

use std::collections::BTreeMap;

use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};

/// Reports every entry of a list that it has already. What a field says twice it says once, and one of the two was probably meant
/// to be another entry.
pub(super) fn report(field: &str, items: &[Node], problems: &mut Diagnostics) {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    for item in items.iter().filter(|_| items.len() > 1) {
        let mut written = String::new();
        write(&item.value, &mut written);
        if written.is_empty() {
            continue;
        }
        let Some(before) = first.get(&written) else {
            first.insert(written, item.span);
            continue;
        };
        let message = match &item.value {
            Value::Text(text) => format!("`{field}` has `{text}` twice"),
            _ => format!("`{field}` has this entry twice"),
        };
        problems.push(
            Diagnostic::at(Rule::RepeatedEntry, item.span, message)
                .label("again here")
                .related(*before, "first here")
                .help("remove one of the two, or write the entry that was meant instead"),
        );
    }
}

/// Writes what a value says, so that two values say the same exactly if they are written the same. The order of the fields of a map
/// does not matter, and a map of one field says no more than its value: `{actor: ada}` is `ada`.
fn write(value: &Value, to: &mut String) {
    match value {
        Value::Null => {}
        Value::Text(text) => to.push_str(&format!("{text:?}")),
        Value::List(items) => {
            to.push('[');
            for item in items {
                write(&item.value, to);
                to.push(',');
            }
            to.push(']');
        }
        Value::Map(entries) => {
            let mut fields: Vec<String> = entries
                .iter()
                .map(|(key, value)| {
                    let mut field = format!("{:?}:", key.value);
                    write(&value.value, &mut field);
                    field
                })
                .collect();
            fields.sort();
            match entries.as_slice() {
                [(_, only)] => write(&only.value, to),
                _ => to.push_str(&format!("{{{}}}", fields.join(","))),
            }
        }
    }
}
