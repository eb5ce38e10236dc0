//! The JSON Schemas for editors accept what is read without errors, and reject everything else.

use std::collections::BTreeSet;

use dossier::content::Choice as _;
use dossier::content::actor::ActorText;
use dossier::content::article::ArticleText;
use dossier::content::asides::{allowances, todo};
use dossier::content::body::Body;
use dossier::content::former::read as formerly;
use dossier::content::place::PlaceText;
use dossier::content::question::QuestionText;
use dossier::content::records::{ClaimText, EventText, PageText, PublisherText, TermText};
use dossier::content::schema::{FileKind, KnownIds};
use dossier::content::shapes::Kind;
use dossier::content::table::{Shape, Table};
use dossier::content::{tables, yaml};
use dossier::diagnostic::{Diagnostics, FileId, Rule, Span};
use serde_json::{Map, Value, json};

use crate::driver::{DossierTest, repository, tree};

/// The violations of a schema by a value. Only the keywords in use are implemented; any other keyword is an error in the schema.
fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let schema = schema.as_object().unwrap();
    let keywords = schema.iter().filter(|(keyword, _)| {
        ![
            "$schema",
            "title",
            "description",
            "enumDescriptions",
            "format",
        ]
        .contains(&keyword.as_str())
    });
    keywords
        .flat_map(|(keyword, rule)| fault(schema, keyword, rule, value))
        .collect()
}

fn fault(schema: &Map<String, Value>, keyword: &str, rule: &Value, value: &Value) -> Vec<String> {
    let unless = |is_right: bool| match is_right {
        true => vec![],
        false => vec![format!("{value} against {keyword} {rule}")],
    };
    match (keyword, value) {
        ("type", _) => unless(match rule {
            Value::Array(types) => types.iter().any(|one| is_of_type(one, value)),
            one => is_of_type(one, value),
        }),
        ("enum", _) => unless(rule.as_array().unwrap().contains(value)),
        ("anyOf", _) => {
            let mut either = rule.as_array().unwrap().iter();
            unless(either.any(|schema| faults(schema, value).is_empty()))
        }
        ("pattern", Value::String(text)) => unless(is_like(rule.as_str().unwrap(), text)),
        ("minimum", Value::Number(number)) => unless(number.as_f64() >= rule.as_f64()),
        ("maximum", Value::Number(number)) => unless(number.as_f64() <= rule.as_f64()),
        ("minItems", Value::Array(items)) => unless(items.len() as u64 >= rule.as_u64().unwrap()),
        ("maxItems", Value::Array(items)) => unless(items.len() as u64 <= rule.as_u64().unwrap()),
        ("items", Value::Array(items)) => match rule {
            Value::Array(each) => items
                .iter()
                .zip(each)
                .flat_map(|(item, rule)| faults(rule, item))
                .collect(),
            all => items.iter().flat_map(|item| faults(all, item)).collect(),
        },
        ("required", Value::Object(fields)) => {
            let mut names = rule.as_array().unwrap().iter();
            unless(names.all(|name| fields.contains_key(name.as_str().unwrap())))
        }
        ("properties", Value::Object(fields)) => fields
            .iter()
            .filter_map(|(name, value)| Some(faults(rule.get(name)?, value)))
            .flatten()
            .collect(),
        ("additionalProperties", Value::Object(fields)) => {
            let known = schema.get("properties").and_then(Value::as_object);
            let others = fields
                .iter()
                .filter(|(name, _)| known.is_none_or(|known| !known.contains_key(*name)));
            match rule {
                Value::Bool(_) => others.map(|(name, _)| format!("unknown {name}")).collect(),
                all => others.flat_map(|(_, value)| faults(all, value)).collect(),
            }
        }
        ("propertyNames", Value::Object(fields)) => fields
            .keys()
            .flat_map(|name| faults(rule, &json!(name)))
            .collect(),
        (
            "pattern"
            | "minimum"
            | "maximum"
            | "minItems"
            | "maxItems"
            | "items"
            | "required"
            | "properties"
            | "additionalProperties"
            | "propertyNames",
            _,
        ) => vec![],
        (other, _) => panic!("a keyword this test does not know: {other}"),
    }
}

fn is_of_type(word: &Value, value: &Value) -> bool {
    match word.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("no type: {other}"),
    }
}

/// Matches the few patterns in the schemas by hand, because no crate here implements regular expressions.
fn is_like(pattern: &str, text: &str) -> bool {
    let all = |of: &dyn Fn(char) -> bool| !text.is_empty() && text.chars().all(of);
    match pattern {
        "\\S" => !text.trim().is_empty(),
        "^[-0-9A-Z.,/:+?~%\\[\\]{}][-0-9A-Z.,/:+?~%\\[\\]{} ]*$" => {
            !text.starts_with(' ')
                && all(&|c| {
                    c.is_ascii_uppercase() || c.is_ascii_digit() || "-.,/:+?~%[]{} ".contains(c)
                })
        }
        "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" => {
            let rest = text
                .strip_prefix("https://")
                .or(text.strip_prefix("http://"));
            rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
        }
        "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" => {
            let mut parts = text.split('-');
            let primary = parts.next().unwrap_or("");
            (2..=3).contains(&primary.len())
                && primary.chars().all(|c| c.is_ascii_alphabetic())
                && parts.all(|part| {
                    (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
                })
        }
        "^P(?=[0-9]|T)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?)?~?$" => {
            ["P1D", "P2D", "PT20M"].contains(&text)
        }
        "^[0-9a-f]{64}$" => text.len() == 64 && all(&|c| c.is_ascii_hexdigit()),
        "^-?[0-9]+(\\.[0-9]+)?$" => {
            let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
            let is_digits =
                |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
            is_digits(whole.strip_prefix('-').unwrap_or(whole)) && is_digits(decimals)
        }
        "^[0-9]+$" => all(&|c| c.is_ascii_digit()),
        "^(article|actor|place|claim|question|event|term|publisher|page):" => {
            Kind::ALL.iter().any(|kind| {
                text.strip_prefix(kind.as_str())
                    .is_some_and(|rest| rest.starts_with(':'))
            })
        }
        other => panic!("a pattern this test does not know: {other}"),
    }
}

fn schema(kind: FileKind) -> Value {
    kind.schema(&KnownIds::new())
}

/// The schema for a file in a dossier.
fn kind_of(path: &str) -> Option<FileKind> {
    let folder = |folder: &str| Kind::ALL.iter().find(|kind| kind.folder() == folder);
    match path {
        "site.yaml" => Some(FileKind::Site),
        "content/corrections.yaml" => Some(FileKind::Corrections),
        "content/decisions.yaml" => Some(FileKind::Decisions),
        path => Some(FileKind::Record(*folder(path.split('/').nth(1)?)?)),
    }
}

fn yaml_of(text: &str) -> &str {
    let front = text
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---"));
    front.map_or(text, |(front, _)| front)
}

#[test]
fn every_file_that_ships_fits_its_schema() {
    let mut count = 0;
    for root in [
        repository().to_owned(),
        repository().join("tests/dossiers/small"),
    ] {
        let mut files = tree(&root.join("content"));
        files = files
            .into_iter()
            .map(|(path, bytes)| (format!("content/{path}"), bytes))
            .collect();
        files.insert(
            "site.yaml".into(),
            std::fs::read(root.join("site.yaml")).unwrap(),
        );
        for (path, bytes) in files {
            let Some(kind) = kind_of(&path).filter(|_| !path.starts_with("content/clippings"))
            else {
                continue;
            };
            let text = String::from_utf8(bytes).unwrap();
            let value: Value = serde_yaml::from_str(yaml_of(&text)).unwrap();
            assert_eq!(faults(&schema(kind), &value), [""; 0], "{path}");
            count += 1;
        }
    }
    assert!(count > 100);
}

/// Values of every sort, some of which each field accepts.
fn probes() -> Vec<Value> {
    vec![
        json!(null),
        json!("x"),
        json!(""),
        json!(" "),
        json!("2024-06-28?"),
        json!("2024/2025"),
        json!("June"),
        json!(2024),
        json!("https://example.org/"),
        json!("ftp://example.org/"),
        json!("en"),
        json!("pt-BR"),
        json!("P2D"),
        json!("true"),
        json!(2),
        json!(0),
        json!("all"),
        json!([]),
        json!(["x"]),
        json!([null]),
        json!([[]]),
        json!({}),
        json!({"en": "x"}),
        json!({"no such language": "x"}),
        json!({"ur-PK": ["x", "y"]}),
        json!("actor:x"),
        json!(["claim:x"]),
        json!("nobody:x"),
        json!([10.5, 20.5]),
        json!([100, 20]),
        json!([1, 2, 3]),
        json!({"url": "https://example.org/"}),
        json!({"article": "x", "exact": "y"}),
        json!("a".repeat(64)),
        json!("wire: X"),
        json!({"never-mentioned": "off"}),
        json!({"broken-yaml": "off"}),
        json!({"shared-name": "namesakes"}),
        json!({"shared-name": " "}),
        json!({"shared-name": null}),
        json!({"shared-name": ["x"]}),
        json!({"bad-date": "x"}),
        json!({"unmarked-quote": "x"}),
        json!("publication"),
    ]
}

/// A value of a given shape.
fn sample(shape: Shape) -> Value {
    match shape {
        Shape::Text
        | Shape::Markdown
        | Shape::Id(_)
        | Shape::IdOrWord(..)
        | Shape::IdOrPrefixed(..)
        | Shape::AnnotationOf(_) => json!("x"),
        Shape::Date => json!("2024-06-28"),
        Shape::Address => json!("https://example.org/"),
        Shape::Language => json!("en"),
        Shape::Duration => json!("P2D"),
        Shape::Fingerprint => json!("0".repeat(64)),
        Shape::Flag => json!(true),
        Shape::Decimal => json!(7),
        Shape::NumberOrDate => json!("2024"),
        Shape::Number(least, _) => json!(least),
        Shape::Nth => json!(1),
        Shape::Point => json!([1.5, 2.5]),
        Shape::Choice(words) => json!(words()[0].0),
        Shape::Reference => json!("actor:x"),
        Shape::Map(table) | Shape::MapWith(_, _, table) => of_table(table),
        Shape::ByLanguage(held) => json!({"en": sample(*held)}),
        Shape::TextByKey => json!({"wikidata": "Q1"}),
        Shape::Levels => json!({"never-mentioned": "hint"}),
        Shape::Reasons => json!({"shared-name": "namesakes"}),
        Shape::List(held) | Shape::OneOrMany(held) => json!([sample(*held)]),
        Shape::ScalarOr(scalar, _) => sample(*scalar),
    }
}

/// The minimal map of a kind.
fn of_table(table: &'static Table) -> Value {
    let required = table.fields().filter(|field| field.is_required);
    let mut least: Map<String, Value> = required
        .map(|field| (field.name.to_owned(), sample(field.holds)))
        .collect();
    // A mention gives its meaning in one of three fields.
    if table.what == "a mention" {
        least.insert("actor".into(), json!("x"));
    }
    Value::Object(least)
}

/// For each field in a kind of file, maps that try values for it: the field, and the whole map. Nested maps that were `seen` are
/// not tried again.
fn trials(table: &'static Table, seen: &mut BTreeSet<*const Table>) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for field in table.fields() {
        // Which of its three fields a mention has does not concern a single field.
        let owed = table.what == "a mention" && field.name == "actor";
        for probe in probes()
            .into_iter()
            .filter(|probe| !(owed && probe.is_null()))
        {
            all.push((field.name.to_owned(), with(table, field.name, probe)));
        }
        let mut without = of_table(table);
        without.as_object_mut().unwrap().remove(field.name);
        if !owed {
            all.push((field.name.to_owned(), without));
        }
        for (name, inner) in within(field.holds, seen) {
            all.push((
                format!("{}/{name}", field.name),
                with(table, field.name, inner),
            ));
        }
    }
    all.push((
        "an unknown field".into(),
        with(table, "horoscope", json!("Libra")),
    ));
    all
}

fn with(table: &'static Table, name: &str, value: Value) -> Value {
    let mut whole = of_table(table);
    whole
        .as_object_mut()
        .unwrap()
        .insert(name.to_owned(), value);
    whole
}

/// The trials of the maps that a shape contains, each wrapped in its container.
fn within(shape: Shape, seen: &mut BTreeSet<*const Table>) -> Vec<(String, Value)> {
    let mut once = |table: &'static Table| match seen.insert(table) {
        true => trials(table, seen),
        false => vec![],
    };
    match shape {
        Shape::Map(table) => once(table),
        Shape::MapWith(_, one, other) => [once(one), once(other)].concat(),
        Shape::List(held) => {
            let inner = within(*held, seen).into_iter();
            inner.map(|(name, inner)| (name, json!([inner]))).collect()
        }
        Shape::OneOrMany(held) => within(*held, seen),
        Shape::ScalarOr(_, other) => within(*other, seen),
        _ => vec![],
    }
}

/// Whether a rule concerns a single field.
fn is_of_one_field(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::UnknownKey
            | Rule::MissingField
            | Rule::WrongType
            | Rule::UnknownChoice
            | Rule::BadDate
            | Rule::BadValue
    )
}

/// The errors of the reader for a front matter's fields, each on its own.
fn refusals(kind: Kind, front: &Value) -> Vec<String> {
    let file = FileId::default();
    let mut problems = Diagnostics::default();
    let body = Body::read(file, 0, "", &mut problems);
    let mut front = yaml::parse(file, 0, &front.to_string(), &mut problems).unwrap();
    todo(&mut front, &mut problems);
    allowances(&mut front, Span::new(file, 0..0), &mut problems);
    formerly(&mut front, kind, "own", &mut problems);
    match kind {
        Kind::Article => drop(ArticleText::read(front, body, &mut problems)),
        Kind::Actor => drop(ActorText::read(front, body, &mut problems)),
        Kind::Place => drop(PlaceText::read(front, body, &mut problems)),
        Kind::Claim => drop(ClaimText::read(front, body, &mut problems)),
        Kind::Question => drop(QuestionText::read(front, body, &mut problems)),
        Kind::Event => drop(EventText::read(front, body, &mut problems)),
        Kind::Term => drop(TermText::read(front, body, &mut problems)),
        Kind::Publisher => drop(PublisherText::read(front, body, &mut problems)),
        Kind::Page => drop(PageText::read(front, body, &mut problems)),
    }
    let of_one_field = problems
        .iter()
        .filter(|problem| is_of_one_field(problem.rule));
    of_one_field
        .map(|problem| problem.message.clone())
        .collect()
}

#[test]
fn schemas_and_the_reader_agree_on_every_field() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    let mut count = 0;
    for kind in Kind::ALL {
        let schema = schema(FileKind::Record(*kind));
        for (name, value) in trials(tables::of(*kind), &mut seen) {
            count += 1;
            let refusals = refusals(*kind, &value);
            let is_accepted = faults(&schema, &value).is_empty();
            // A date has more rules than a pattern can express.
            let is_of_dates =
                |message: &String| message.contains("date") || message.contains("EDTF");
            if is_accepted && refusals.iter().any(|message| !is_of_dates(message)) {
                wrong.push(format!(
                    "{name}: the schema accepts {value}, and the reader says {refusals:?}"
                ));
            }
            if !is_accepted && refusals.is_empty() {
                wrong.push(format!(
                    "{name}: {value} is read without a fault, and the schema refuses it"
                ));
            }
        }
    }
    assert!(
        count > 1000 && wrong.is_empty(),
        "{count} tried\n{}",
        wrong.join("\n")
    );
}

#[test]
fn ids_are_offered_where_they_are_known() {
    let test = DossierTest::from("small");
    let plain = test.run(&["schema", "claim"]).expect_exit(0).stdout.clone();
    assert!(!plain.contains("keepers-few"));
    let offered = test
        .run(&["schema", "claim", "--ids"])
        .expect_exit(0)
        .stdout
        .clone();
    assert!(offered.contains("\"keepers-few\"") && offered.contains("\"actor:teo-marsh\""));
    test.run(&["schema", "--write", "schemas"]).expect_exit(0);
    for kind in FileKind::all() {
        let text = test.read(&format!("schemas/{}.json", kind.name()));
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), schema(kind));
    }
}
