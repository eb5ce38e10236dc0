//! An article's annotations as YAML, for readers to check.

use super::choice::Choice as _;
use super::choices::Status;
use super::tables;
use super::yaml::{self, Node, Value};
use crate::diagnostic::Located;

/// The annotation fields of the front matter as YAML: all annotations, or only confirmed ones.
pub(super) fn annotations_yaml(front: &Node, with_suggested: bool) -> String {
    let Value::Map(entries) = &front.value else {
        return String::new();
    };
    let kept: Vec<_> = entries
        .iter()
        .filter(|(key, node)| {
            tables::ANNOTATIONS.contains(&key.value.as_str()) && !matches!(&node.value, Value::Null)
        })
        .map(|(key, node)| (key.clone(), confirmed(node, with_suggested)))
        .filter(|(_, node)| !matches!(&node.value, Value::List(items) if items.is_empty()))
        .collect();
    if kept.is_empty() {
        String::new()
    } else {
        yaml::write(&Located::new(Value::Map(kept), front.span))
    }
}

/// A list of annotations, without unconfirmed ones if these are not wanted.
fn confirmed(list: &Node, with_suggested: bool) -> Node {
    let is_suggested = |node: &Node| {
        let Value::Map(entries) = &node.value else {
            return false;
        };
        entries.iter().any(|(key, value)| {
            key.value == "status"
                && matches!(&value.value, Value::Text(word) if word == Status::Suggested.as_str())
        })
    };
    let mut list = list.clone();
    if let (Value::List(items), false) = (&mut list.value, with_suggested) {
        items.retain(|item| !is_suggested(item));
    }
    list
}
