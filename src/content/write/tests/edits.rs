//! Every change in a file gives the new value and keeps everything else.

use proptest::prelude::*;
use proptest::sample::select;

use super::{head, is_same, maps, texts, values};
use crate::content::choice::Choice;
use crate::content::kind::Kind;
use crate::content::table::Shape;
use crate::content::tables;
use crate::content::write::layout::exact_of;
use crate::content::write::{FrontMatter, NewMap, NewValue, RecordFile, Unwritable};
use crate::content::yaml::{Node, Value};
use crate::diagnostic::{FileId, SourceFile, Span, TextEdit};

fn source(kind: Kind, text: &str) -> SourceFile {
    SourceFile {
        path: format!("content/{}/one.md", kind.folder()).into(),
        text: text.to_owned(),
    }
}

fn with_edits(text: &str, mut edits: Vec<TextEdit>) -> String {
    edits.sort_by_key(|edit| (edit.span.range().start, edit.span.range().end));
    let mut out = String::new();
    let mut at = 0;
    for edit in edits {
        out += &text[at..edit.span.range().start];
        out += &edit.text;
        at = edit.span.range().end;
    }
    out + &text[at..]
}

fn changed(
    kind: Kind,
    text: &str,
    change: impl Fn(&RecordFile<'_>) -> Result<Vec<TextEdit>, Unwritable>,
) -> Result<String, Unwritable> {
    let source = source(kind, text);
    let file = RecordFile::new(FileId::default(), &source);
    Ok(with_edits(text, change(&file)?))
}

fn entry<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    let Value::Map(entries) = &node.value else {
        return None;
    };
    let mut entries = entries.iter();
    entries
        .find(|(key, _)| key.value == name)
        .map(|(_, value)| value)
}

/// A file with some of a table's fields, each with a comment above it.
fn file(kind: Kind, map: &NewMap, keep: &[bool]) -> (String, NewMap) {
    let mut front = FrontMatter::of(kind);
    let mut kept = NewMap::of(tables::of(kind));
    for ((name, value), keep) in map.entries().iter().zip(keep) {
        if *keep {
            front.comment(&format!("about {name}"));
            front.value(name, value);
            kept = kept.with_value(name, value.clone());
        }
    }
    (front.file(Some("A text.\n")), kept)
}

fn comments(text: &str) -> Vec<&str> {
    let lines = text.lines();
    lines.filter(|line| line.starts_with("# about ")).collect()
}

/// A record's file, a field of its kind, and a value for it.
fn settings() -> impl Strategy<Value = (Kind, NewMap, Vec<bool>, &'static str, NewValue)> {
    select(Kind::ALL).prop_flat_map(|kind| {
        let fields: Vec<(&'static str, Shape)> = tables::of(kind)
            .fields()
            .map(|field| (field.name, field.holds))
            .collect();
        let count = fields.len();
        select(fields).prop_flat_map(move |(name, shape)| {
            (
                Just(kind),
                maps(tables::of(kind), 3),
                prop::collection::vec(any::<bool>(), count),
                Just(name),
                values(shape, 3),
            )
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_field_that_is_set_has_the_value_and_the_others_keep_theirs(
        (kind, map, keep, name, value) in settings()
    ) {
        let (text, kept) = file(kind, &map, &keep);
        let after = changed(kind, &text, |file| file.set(name, Some(value.clone()))).unwrap();
        let node = head(&after, kind);
        prop_assert!(node.is_some(), "{text}\n{after}");
        let node = node.unwrap();
        prop_assert!(entry(&node, name).is_some_and(|node| is_same(node, &value)), "{name}: {text}\n{after}");
        for (other, value) in kept.entries().iter().filter(|(other, _)| other != name) {
            prop_assert!(entry(&node, other).is_some_and(|node| is_same(node, value)), "{name}, {other}: {text}\n{after}");
        }
        prop_assert_eq!(comments(&text), comments(&after));
        prop_assert!(after.ends_with("---\n\nA text.\n"));
    }

    #[test]
    fn a_field_that_is_taken_away_is_gone_and_the_others_keep_theirs(
        (kind, map, keep, name, _) in settings()
    ) {
        let (text, kept) = file(kind, &map, &keep);
        let after = changed(kind, &text, |file| file.set(name, None)).unwrap();
        let others = kept.entries().iter().filter(|(other, _)| other != name);
        let others = others.fold(NewMap::of(tables::of(kind)), |map, (other, value)| map.with_value(other, value.clone()));
        let node = head(&after, kind).unwrap();
        let is_as_expected = match others.entries().is_empty() {
            true => matches!(node.value, Value::Null),
            false => is_same(&node, &NewValue::Map(others)),
        };
        prop_assert!(is_as_expected, "{name}: {text}\n{after}");
        prop_assert_eq!(comments(&text), comments(&after));
    }

    #[test]
    fn an_annotation_is_added_in_its_place_changed_and_taken_away(
        list in select(&tables::ANNOTATIONS[..]),
        words in prop::collection::vec(texts(), 4),
        form in 0..3_usize,
    ) {
        let new = |number: usize| NewMap::annotation(list).with("exact", format!("{number} {}", words[number]));
        let items = [new(0), new(1), new(3)];
        let written = match form {
            0 => format!("{list}:\n{}", items.iter().map(|one| format!("  - {}\n", one.inline())).collect::<String>()),
            1 => format!("{list}:\n{}", items.iter().map(|one| format!("# about it\n- {}\n", one.with_remark().lines(2))).collect::<String>()),
            _ => format!("{list}: [{}]\n", items.each_ref().map(NewMap::inline).join(", ")),
        };
        let text = format!("---\ntitle: A\n{written}# about the end\n---\n\nA text.\n");
        let place = |node: &Node| number_of(node);
        let node = head(&text, Kind::Article).unwrap();
        let numbers: std::collections::BTreeMap<usize, usize> = list_of(&node, list)
            .iter()
            .filter_map(|item| Some((exact_of(item)?, place(item)?)))
            .collect();
        let after = changed(Kind::Article, &text, |file| {
            file.add(list, &new(2), &2, |exact| numbers.get(&exact).copied())
        }).unwrap();
        let node = head(&after, Kind::Article);
        prop_assert!(node.is_some(), "{text}\n{after}");
        let node = node.unwrap();
        let found: Vec<Option<usize>> = list_of(&node, list).iter().map(place).collect();
        prop_assert_eq!(found, vec![Some(0), Some(1), Some(2), Some(3)], "{}\n{}", &text, &after);
        prop_assert_eq!(comments(&text), comments(&after));

        let exact = entry(&list_of(&node, list)[2], "exact").unwrap().span;
        let note = NewValue::Text(words[0].clone());
        let changed_after = changed(Kind::Article, &after, |file| {
            file.change(exact, &[("id".into(), Some(note.clone())), ("exact".into(), Some(note.clone()))])
        }).unwrap();
        let node = head(&changed_after, Kind::Article).unwrap();
        let item = &list_of(&node, list)[2];
        prop_assert!(["id", "exact"].iter().all(|name| entry(item, name).is_some_and(|node| is_same(node, &note))), "{changed_after}");

        let gone = changed(Kind::Article, &after, |file| file.remove(exact)).unwrap();
        prop_assert_eq!(gone, text);
    }
}

impl NewMap {
    fn with_remark(&self) -> Self {
        self.clone().with("note", "Two\n\nlines # of it")
    }
}

fn list_of<'a>(node: &'a Node, list: &str) -> &'a [Node] {
    match entry(node, list).map(|node| &node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

fn number_of(item: &Node) -> Option<usize> {
    match &entry(item, "exact")?.value {
        Value::Text(text) => text
            .chars()
            .next()?
            .to_digit(10)
            .map(|digit| digit as usize),
        _ => None,
    }
}

#[test]
fn files_keep_their_line_ends_comments_and_forms() {
    let set = |text: &str, name: &str, value: &str| {
        let value = NewValue::Text(value.to_owned());
        changed(Kind::Article, text, |file| {
            file.set(name, Some(value.clone()))
        })
    };
    for (before, after) in [
        (
            "---\r\ntitle: A\r\nurl: \"b\" # why\r\n---\r\n",
            "---\r\ntitle: A\r\nbyline: x\r\nurl: \"b\" # why\r\n---\r\n",
        ),
        (
            "---\n{title: A, url: b}\n---\n",
            "---\n{title: A, byline: x, url: b}\n---\n",
        ),
        ("---\ntitle: A\nbyline: # nobody\nurl: b\n---\n", ""),
        (
            "---\ntitle: A\nbyline: >-\n  a\n  b\n\nurl: b\n---\n",
            "---\ntitle: A\nbyline: x\n\nurl: b\n---\n",
        ),
        (
            "---\ntitle: A\n# the end\n---\n",
            "---\ntitle: A\nbyline: x\n# the end\n---\n",
        ),
        (
            "---\n# nothing yet\n---\n",
            "---\n# nothing yet\nbyline: x\n---\n",
        ),
        (
            "---\ntitle: |\n  A\n  B\nurl: b\n---\n",
            "---\ntitle: |\n  A\n  B\nbyline: x\nurl: b\n---\n",
        ),
        (
            "---\n'title' : A\n'byline' : B\n---\n",
            "---\n'title' : A\n'byline' : x\n---\n",
        ),
    ] {
        match after {
            "" => assert!(
                set(before, "byline", "x").is_err()
                    || set(before, "byline", "x").unwrap().contains("# nobody"),
                "{before}"
            ),
            after => assert_eq!(set(before, "byline", "x").unwrap(), after),
        }
    }
    assert_eq!(
        set("---\ntitle: A\n---\n", "headline", "x"),
        Err(Unwritable::NoField {
            what: "an article",
            field: "headline".into()
        })
    );
    let commented = "---\ntitle: A\nplaces:\n  - a # why\n  - b\n---\n";
    assert_eq!(set(commented, "places", "x"), Err(Unwritable::Comment));
    assert_eq!(
        changed(Kind::Article, commented, |file| file.set("places", None)),
        Err(Unwritable::Comment)
    );
}

#[test]
fn the_first_annotation_makes_its_list_and_the_last_takes_it_away() {
    let text = "---\ntitle: A\nquotes:\n  - exact: a\n# about the end\n---\n\nA text.\n";
    let new = NewMap::annotation("dates")
        .with("exact", "may")
        .with("date", "2024-05");
    let add = |list: &'static str, text: &str| {
        changed(Kind::Article, text, |file| {
            file.add(list, &new, &0, |_| None)
        })
    };
    let with_dates = "---\ntitle: A\nquotes:\n  - exact: a\n\ndates:\n  - {exact: may, date: \"2024-05\"}\n# about the end\n---\n\nA text.\n";
    assert_eq!(add("dates", text).unwrap(), with_dates);
    let with_mentions = "---\ntitle: A\nquotes:\n  - exact: a\n# about the end\n\nmentions:\n  - {exact: may, date: \"2024-05\"}\n---\n\nA text.\n";
    assert_eq!(add("mentions", text).unwrap(), with_mentions);
    for empty in ["dates:", "dates: []", "dates: ~"] {
        let text = format!("---\ntitle: A\n{empty}\n---\n");
        let after = add("dates", &text);
        if let Ok(after) = &after {
            assert_eq!(
                list_of(&head(after, Kind::Article).unwrap(), "dates").len(),
                1,
                "{after}"
            );
        } else {
            assert_eq!(empty, "dates: ~");
        }
    }
    let node = head(text, Kind::Article).unwrap();
    let exact = entry(&list_of(&node, "quotes")[0], "exact").unwrap().span;
    assert_eq!(
        changed(Kind::Article, text, |file| file.remove(exact)).unwrap(),
        "---\ntitle: A\n# about the end\n---\n\nA text.\n"
    );
    let nowhere = Span::new(FileId::default(), 0..1);
    assert_eq!(
        changed(Kind::Article, text, |file| file.remove(nowhere)),
        Err(Unwritable::NoAnnotation)
    );
}
