//! A JSON object and its fields.

use serde_json::{Map, Value};

use crate::clipping::html;

/// Whether a value means yes. Programs for CSL write `true`, `1` or `"1"`.
pub(super) fn is_true(value: &Value) -> bool {
    match value {
        Value::Bool(is_so) => *is_so,
        Value::Number(number) => number.as_i64() != Some(0),
        Value::String(text) => !matches!(
            text.trim().to_lowercase().as_str(),
            "" | "0" | "false" | "no"
        ),
        _ => false,
    }
}

/// An object whose fields are found regardless of case: ninjs 3 has `versionCreated`, ninjs 2 `versioncreated`.
pub(super) struct Fields<'a>(pub(super) &'a Map<String, Value>);

impl<'a> Fields<'a> {
    pub(super) fn get(&self, name: &str) -> Option<&'a Value> {
        self.0
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// The first of some fields that contains text.
    pub(super) fn text(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| match self.get(name)? {
            Value::String(text) => Some(html::words(text)).filter(|text| !text.is_empty()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    }

    /// The same, but also accepts a list of strings and takes the first, because journal registries write titles this way.
    pub(super) fn first_text(&self, names: &[&str]) -> Option<String> {
        let listed = |name: &&str| match self.get(name)? {
            Value::Array(list) => list.iter().find_map(Value::as_str).map(html::words),
            _ => self.text(&[name]),
        };
        names.iter().find_map(listed)
    }

    /// The objects in a list.
    pub(super) fn list(&self, name: &str) -> Vec<Fields<'a>> {
        let list = self
            .get(name)
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        list.iter()
            .filter_map(Value::as_object)
            .map(Fields)
            .collect()
    }
}
