//! Whatever is written reads back as the same value, for every field of every table.

mod edits;

use proptest::prelude::*;
use proptest::sample::select;

use super::{FrontMatter, NewMap, NewValue};
use crate::content::choice::Choice;
use crate::content::front::cut;
use crate::content::kind::Kind;
use crate::content::table::{Field, Shape, Table};
use crate::content::tables;
use crate::content::yaml::{Node, Value, parse};
use crate::diagnostic::{Diagnostics, FileId};
use crate::text::unseen::unturned;

/// Texts that YAML, or another reader of it, could take for something else.
const ODD: &[&str] = &[
    "",
    " ",
    "no",
    "~",
    "null",
    "2024-01-02",
    "12:30:45",
    "0x1f",
    "a: b",
    "a #b",
    "# a",
    "- a",
    "? a",
    "---",
    "...",
    "{a}",
    "[a]",
    "a, b",
    "&a",
    "*a",
    "!a",
    "|",
    ">-",
    "%a",
    "@a",
    "`a`",
    "'a'",
    "it's",
    "\"a\"",
    "C:\\x",
    "a\nb",
    "a\n\n  b\n",
    "\na",
    " a\nb",
    "a\n---\nb",
    "a\n# b",
    "a\tb",
    "a\r\nb",
    "\u{feff}a",
    "a\u{2028}b",
    "a\u{85}b",
    "\u{1}",
    "خواجہ آصف",
    "“a”",
    "…",
    "<<",
    "=",
];

/// Any text that can be in a file. The reader removes characters that change the direction of the text after them.
fn texts() -> impl Strategy<Value = String> {
    let odd = select(ODD).prop_map(str::to_owned);
    let lines = prop::collection::vec("[a-z #:|>-]{0,12}", 1..5).prop_map(|lines| lines.join("\n"));
    prop_oneof![odd, lines, "\\PC{0,24}", any::<String>()].prop_map(|text| unturned(&text))
}

fn scalars(shape: Shape) -> BoxedStrategy<NewValue> {
    let of = move |value: String| NewValue::of(&shape, value);
    match shape {
        Shape::Flag => any::<bool>().prop_map(move |is| of(is.to_string())).boxed(),
        Shape::Number(least, most) => (least..=most)
            .prop_map(move |number| of(number.to_string()))
            .boxed(),
        Shape::Nth => prop_oneof![Just("all".to_owned()), Just("2".to_owned())]
            .prop_map(of)
            .boxed(),
        Shape::Choice(words) => {
            let words: Vec<&str> = words().iter().map(|(word, _)| *word).collect();
            select(words)
                .prop_map(move |word| of(word.to_owned()))
                .boxed()
        }
        _ => texts().prop_map(of).boxed(),
    }
}

/// Values that a field of this shape can hold, with maps nested up to this depth.
fn values(shape: Shape, depth: usize) -> BoxedStrategy<NewValue> {
    let many = |held: &'static Shape| {
        prop::collection::vec(values(*held, depth.saturating_sub(1)), 0..3)
            .prop_map(NewValue::List)
            .boxed()
    };
    let keyed = |held: BoxedStrategy<NewValue>| {
        let entries = prop::collection::btree_map("[a-zA-Z0-9 :_-]{1,8}", held, 1..3);
        entries
            .prop_map(|entries| {
                let empty = NewMap::of(&tables::NOTE);
                let add =
                    |map: NewMap, (key, value): (String, NewValue)| map.with_value(&key, value);
                NewValue::Map(entries.into_iter().fold(empty, add))
            })
            .boxed()
    };
    match shape {
        Shape::Map(table) | Shape::MapWith(_, table, _) if depth > 0 => {
            maps(table, depth).prop_map(NewValue::Map).boxed()
        }
        Shape::List(held) => many(held),
        Shape::OneOrMany(held) => prop_oneof![values(*held, depth), many(held)].boxed(),
        Shape::ScalarOr(one, other) => {
            prop_oneof![values(*one, depth), values(*other, depth)].boxed()
        }
        Shape::ByLanguage(held) => keyed(values(*held, depth)),
        Shape::TextByKey | Shape::Levels | Shape::Reasons => keyed(scalars(Shape::Text)),
        Shape::Point => {
            let degrees = || select(vec!["34.5", "-69.25", "0"]);
            let point = (degrees(), degrees()).prop_map(|(north, east)| {
                NewValue::List(
                    [north, east]
                        .map(|one| NewValue::Bare(one.to_owned()))
                        .to_vec(),
                )
            });
            point.boxed()
        }
        scalar => scalars(scalar),
    }
}

/// A map with a value for each of a table's fields.
fn maps(table: &'static Table, depth: usize) -> BoxedStrategy<NewMap> {
    let fields: Vec<&'static Field> = table.fields().collect();
    let each: Vec<BoxedStrategy<NewValue>> = fields
        .iter()
        .map(|field| values(field.holds, depth - 1))
        .collect();
    each.prop_map(move |values| {
        let pairs = fields.iter().zip(values);
        pairs.fold(NewMap::of(table), |map, (field, value)| {
            map.with_value(field.name, value)
        })
    })
    .boxed()
}

/// Whether a value in a file is the one that was written.
fn is_same(node: &Node, written: &NewValue) -> bool {
    match (&node.value, written) {
        (
            Value::Text(read),
            NewValue::Text(text)
            | NewValue::Prose(text)
            | NewValue::Quoted(text)
            | NewValue::Bare(text),
        ) => read == text,
        (Value::List(read), NewValue::List(items)) => {
            read.len() == items.len() && read.iter().zip(items).all(|(one, two)| is_same(one, two))
        }
        (Value::Map(read), NewValue::Map(map)) => {
            let pairs = read.iter().zip(map.entries());
            read.len() == map.entries().len()
                && pairs.into_iter().all(|((key, value), (name, written))| {
                    key.value == *name && is_same(value, written)
                })
        }
        _ => false,
    }
}

fn read(yaml: &str) -> Option<Node> {
    parse(FileId::default(), 0, yaml, &mut Diagnostics::default())
}

fn head(file: &str, kind: Kind) -> Option<Node> {
    let mut problems = Diagnostics::default();
    Some(cut(FileId::default(), file, kind, &mut problems)?.0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_field_of_a_record_reads_back(
        (kind, map) in select(Kind::ALL).prop_flat_map(|kind| (Just(kind), maps(tables::of(kind), 4)))
    ) {
        let mut front = FrontMatter::of(kind);
        for (name, value) in map.entries() {
            front.comment("words: # between - fields");
            front.value(name, value);
        }
        let file = front.file(Some("A text.\n"));
        let node = head(&file, kind);
        prop_assert!(node.is_some_and(|node| is_same(&node, &NewValue::Map(map))), "{}", file);
    }

    #[test]
    fn every_annotation_reads_back_on_one_line_and_on_several(
        map in select(&tables::ANNOTATIONS[..]).prop_flat_map(|list| maps(NewMap::annotation(list).table, 4))
    ) {
        let list = NewValue::List(vec![NewValue::Map(map.clone())]);
        for yaml in [format!("- {}\n", map.inline()), format!("- {}\n", map.lines(2))] {
            prop_assert!(read(&yaml).is_some_and(|node| is_same(&node, &list)), "{}", yaml);
        }
    }
}

#[test]
fn a_long_text_has_lines_of_its_own_where_it_can() {
    let note = "Two\n\n# lines: of\n  text";
    let map = NewMap::of(&tables::NOTE)
        .with("exact", "a\nb")
        .with("note", note);
    assert_eq!(
        map.lines(4),
        "exact: \"a\\nb\"\n    note: |-\n      Two\n\n      # lines: of\n        text"
    );
    assert_eq!(
        map.inline(),
        "{exact: \"a\\nb\", note: \"Two\\n\\n# lines: of\\n  text\"}"
    );
}
