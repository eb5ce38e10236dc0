//! Values of fields that come as data, from the command line or another program.

use serde_json::Value;

use crate::content::table::{Field, Shape, Table};
use crate::content::yaml::{self, Node};
use crate::diagnostic::{Diagnostics, FileId};

use super::value::{NewMap, NewValue};

/// A map whose keys its author chooses.
static OWN_KEYS: Table = Table {
    what: "a map",
    shared: &[],
    own: &[],
};

impl NewValue {
    /// A field's value, given as data; `None` for `null`, which removes it. Whether the field allows the value is left to the checks.
    pub fn given(field: &Field, value: &Value) -> Option<Self> {
        of_shape(&field.holds, value)
    }

    /// A field's value, typed as text. If the field may hold a list or a map, `[…]` and `{…}` are YAML.
    pub fn typed(field: &Field, text: &str) -> Value {
        let is_nested = text.starts_with(['[', '{']) && !is_scalar(&field.holds);
        let node = is_nested
            .then(|| yaml::parse(FileId::default(), 0, text, &mut Diagnostics::default()))
            .flatten();
        node.map_or_else(|| Value::String(text.to_owned()), |node| as_data(&node))
    }
}

fn is_scalar(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Text
            | Shape::Markdown
            | Shape::Date
            | Shape::Address
            | Shape::Language
            | Shape::Flag
            | Shape::Choice(_)
            | Shape::Id(_)
            | Shape::Nth
    )
}

fn as_data(node: &Node) -> Value {
    match &node.value {
        yaml::Value::Null => Value::Null,
        yaml::Value::Text(text) => Value::String(text.clone()),
        yaml::Value::List(items) => items.iter().map(as_data).collect(),
        yaml::Value::Map(fields) => fields
            .iter()
            .map(|(key, value)| (key.value.clone(), as_data(value)))
            .collect(),
    }
}

fn of_shape(shape: &Shape, value: &Value) -> Option<NewValue> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) | Value::Number(_) => NewValue::of(shape, value.to_string()),
        Value::String(text) => NewValue::of(shape, text.as_str()),
        Value::Array(items) => {
            let items = items.iter();
            NewValue::List(
                items
                    .filter_map(|one| of_shape(item_of(shape), one))
                    .collect(),
            )
        }
        Value::Object(fields) => {
            let table = shape.tables().into_iter().next().unwrap_or(&OWN_KEYS);
            let map = fields.iter().fold(NewMap::of(table), |map, (name, value)| {
                let shape = table.field(name).map_or(&Shape::Text, |field| &field.holds);
                match of_shape(shape, value) {
                    Some(value) => map.with_value(name, value),
                    None => map,
                }
            });
            NewValue::Map(map)
        }
    })
}

fn item_of(shape: &Shape) -> &Shape {
    match shape {
        Shape::List(item) | Shape::OneOrMany(item) => item,
        _ => &Shape::Text,
    }
}
