//! The tables of fields as JSON Schemas (draft 7), for editors that complete and check content.
//!
//! A schema describes each field on its own. Only `dossier check` knows the conditions between fields, and between files.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::choice::Choice;
use super::kind::Kind;
use super::table::{Field, Shape, Table, Word};
use super::tables;
use crate::diagnostic::Rule;

/// A kind of file that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// The front matter of a record.
    Record(Kind),
    /// `site.yaml`.
    Site,
    /// `content/corrections.yaml`.
    Corrections,
    /// `content/decisions.yaml`.
    Decisions,
}

/// The ids in a dossier, offered wherever a field holds one.
pub type KnownIds = BTreeMap<Kind, Vec<String>>;

impl FileKind {
    /// All kinds of files, with the records first.
    pub fn all() -> Vec<Self> {
        let records = Kind::ALL.iter().map(|kind| Self::Record(*kind));
        records
            .chain([Self::Site, Self::Corrections, Self::Decisions])
            .collect()
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Record(kind) => kind.as_str(),
            Self::Site => "site",
            Self::Corrections => "corrections",
            Self::Decisions => "decisions",
        }
    }

    /// Its schema. Known ids are offered, and others are still accepted.
    pub fn schema(self, known: &KnownIds) -> Value {
        let (title, schema) = match self {
            Self::Record(kind) => {
                let title = format!(
                    "{}: the front matter of a file in content/{}/",
                    kind.as_str(),
                    kind.folder()
                );
                (title, of_table(tables::of(kind), known))
            }
            Self::Site => (
                "site.yaml: the dossier as a whole".to_owned(),
                of_table(&tables::SITE, known),
            ),
            Self::Corrections => (
                "content/corrections.yaml: what was wrong, what it says now, and why".to_owned(),
                entries(&tables::CORRECTION, known),
            ),
            Self::Decisions => (
                "content/decisions.yaml: suggestions that were rejected".to_owned(),
                entries(&tables::DECISION, known),
            ),
        };
        let mut whole = Map::new();
        whole.insert(
            "$schema".into(),
            json!("http://json-schema.org/draft-07/schema#"),
        );
        whole.insert("title".into(), json!(title));
        if let Value::Object(schema) = schema {
            whole.extend(schema);
        }
        Value::Object(whole)
    }
}

/// A file that is a list, or empty.
fn entries(table: &'static Table, known: &KnownIds) -> Value {
    json!({"type": ["array", "null"], "items": of_table(table, known)})
}

fn of_table(table: &'static Table, known: &KnownIds) -> Value {
    let properties: Map<String, Value> = table
        .fields()
        .map(|field| (field.name.to_owned(), of_field(field, known)))
        .collect();
    let required: Vec<&str> = table
        .fields()
        .filter(|field| field.is_required)
        .map(|field| field.name)
        .collect();
    let mut schema = Map::new();
    schema.insert("type".into(), json!("object"));
    schema.insert("properties".into(), Value::Object(properties));
    if !required.is_empty() {
        schema.insert("required".into(), json!(required));
    }
    schema.insert("additionalProperties".into(), json!(false));
    Value::Object(schema)
}

fn of_field(field: &Field, known: &KnownIds) -> Value {
    let mut schema = Map::new();
    schema.insert("description".into(), json!(description(field)));
    if let Value::Object(held) = of_shape(field.holds, known) {
        schema.extend(held);
    }
    if !field.is_required {
        allow_nothing(&mut schema);
    }
    Value::Object(schema)
}

fn description(field: &Field) -> String {
    let kind = match field.holds {
        Shape::Date => {
            " An EDTF date: \"2024-06-28\", \"2024-06\", \"2024\", \"2024-06-28?\", \"2024-03~\", \"2022/2024\"."
        }
        Shape::Markdown => " Markdown.",
        _ => "",
    };
    let example = if field.example.is_empty() {
        String::new()
    } else {
        format!(" Such as: {}", field.example)
    };
    format!("{}{kind}{example}", field.about)
}

/// Allows an optional field to be empty.
fn allow_nothing(schema: &mut Map<String, Value>) {
    match schema.get_mut("type") {
        Some(Value::Array(types)) => types.push(json!("null")),
        Some(Value::String(only)) => {
            let types = json!([only, "null"]);
            schema.insert("type".into(), types);
        }
        _ => {}
    }
    if let Some(Value::Array(words)) = schema.get_mut("enum") {
        words.push(Value::Null);
    }
    if let Some(Value::Array(either)) = schema.get_mut("anyOf") {
        either.push(json!({"type": "null"}));
    }
}

const DATE: &str = "^[-0-9A-Z.,/:+?~%\\[\\]{}][-0-9A-Z.,/:+?~%\\[\\]{} ]*$";
const DECIMAL: &str = "^-?[0-9]+(\\.[0-9]+)?$";
const LANGUAGE: &str = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

fn of_shape(shape: Shape, known: &KnownIds) -> Value {
    match shape {
        Shape::Text | Shape::Markdown | Shape::IdOrPrefixed(..) | Shape::AnnotationOf(_) => {
            json!({"type": ["string", "number", "boolean"], "pattern": "\\S"})
        }
        Shape::Date => json!({"type": ["string", "integer"], "pattern": DATE}),
        Shape::Address => {
            json!({"type": "string", "format": "uri", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"})
        }
        Shape::Language => json!({"type": "string", "pattern": LANGUAGE}),
        Shape::Duration => {
            json!({"type": "string", "pattern": "^P(?=[0-9]|T)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?)?~?$"})
        }
        Shape::Fingerprint => json!({"type": "string", "pattern": "^[0-9a-f]{64}$"}),
        Shape::Flag => json!({"enum": [true, false, "true", "false"]}),
        Shape::Decimal => json!({"type": ["number", "string"], "pattern": DECIMAL}),
        Shape::NumberOrDate => json!({"type": ["string", "number"], "pattern": DATE}),
        Shape::Number(least, most) => whole_number(least, most),
        Shape::Nth => json!({"anyOf": [whole_number(1, 99_999), {"enum": ["all"]}]}),
        Shape::Point => json!({
            "type": "array",
            "items": [
                {"type": "number", "minimum": -90, "maximum": 90},
                {"type": "number", "minimum": -180, "maximum": 180},
            ],
            "minItems": 2,
            "maxItems": 2,
        }),
        Shape::Choice(words) => choice(&words()),
        Shape::Id(kind) => id(kind, None, known),
        Shape::IdOrWord(kind, word) => id(kind, Some(word), known),
        Shape::Reference => reference(known),
        Shape::Map(table) => of_table(table, known),
        Shape::MapWith(_, one, other) => {
            json!({"anyOf": [of_table(one, known), of_table(other, known)]})
        }
        Shape::ByLanguage(held) => json!({
            "type": "object",
            "propertyNames": {"pattern": LANGUAGE},
            "additionalProperties": of_shape(*held, known),
        }),
        Shape::TextByKey => {
            json!({"type": "object", "additionalProperties": of_shape(Shape::Text, known)})
        }
        Shape::Levels => levels(),
        Shape::Reasons => reasons(),
        Shape::List(held) => list(*held, known),
        Shape::OneOrMany(held) => json!({"anyOf": [of_shape(*held, known), list(*held, known)]}),
        Shape::ScalarOr(scalar, other) => {
            json!({"anyOf": [of_shape(*scalar, known), of_shape(*other, known)]})
        }
    }
}

fn list(held: Shape, known: &KnownIds) -> Value {
    json!({"type": "array", "items": of_shape(held, known)})
}

fn whole_number(least: u32, most: u32) -> Value {
    json!({"type": ["integer", "string"], "minimum": least, "maximum": most, "pattern": "^[0-9]+$"})
}

fn choice(words: &[Word]) -> Value {
    let (names, meanings): (Vec<&str>, Vec<&str>) = words.iter().copied().unzip();
    json!({"type": "string", "enum": names, "enumDescriptions": meanings})
}

/// An id. Known ids are offered.
fn id(kind: Kind, word: Option<&'static str>, known: &KnownIds) -> Value {
    let offered: Vec<&str> = word
        .into_iter()
        .chain(known.get(&kind).into_iter().flatten().map(String::as_str))
        .collect();
    offering(
        &offered,
        json!({"type": ["string", "number"], "pattern": "\\S"}),
    )
}

fn reference(known: &KnownIds) -> Value {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let offered: Vec<String> = known
        .iter()
        .flat_map(|(kind, ids)| ids.iter().map(|id| format!("{}:{id}", kind.as_str())))
        .collect();
    let offered: Vec<&str> = offered.iter().map(String::as_str).collect();
    let pattern = format!("^({}):", kinds.join("|"));
    offering(&offered, json!({"type": "string", "pattern": pattern}))
}

fn offering(words: &[&str], any: Value) -> Value {
    if words.is_empty() {
        any
    } else {
        json!({"anyOf": [{"enum": words}, any]})
    }
}

fn reasons() -> Value {
    let rules = Rule::ALL.iter().filter(|rule| rule.can_be_allowed());
    let properties: Map<String, Value> = rules
        .map(|rule| {
            let reason = json!({"description": rule.meaning(), "type": ["string", "number", "boolean"], "pattern": "\\S"});
            (rule.id().to_owned(), reason)
        })
        .collect();
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

fn levels() -> Value {
    let rules = Rule::ALL.iter().filter(|rule| rule.is_adjustable());
    let properties: Map<String, Value> = rules
        .map(|rule| {
            let level = json!({
                "description": format!("{} By default: {}.", rule.meaning(), rule.severity().as_str()),
                "enum": ["error", "warning", "hint", "off"],
            });
            (rule.id().to_owned(), level)
        })
        .collect();
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}
