//! Several requests at once: each has its effect, whatever the others change in the same file.

use dossier::content::{self, Content};
use dossier::workspace::Workspace;
use dossier::workspace::annotate::{AnnotationKind, Performed, Request, entries};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::driver::{DossierTest, copy, difference, repository, tree};
use crate::props::config;

fn old_mole() -> DossierTest {
    let test = DossierTest::empty();
    copy(&repository().join("examples/old-mole"), test.root());
    test
}

fn requests(values: Value) -> Vec<Request> {
    serde_json::from_value(values).unwrap()
}

/// Every annotation of an article: its kind and its words.
fn annotations(content: &Content, article: &str) -> Vec<(AnnotationKind, String)> {
    let mut articles = content.articles.iter();
    let article = articles.find(|one| one.id == article).unwrap();
    let found = entries(&article.text);
    found.iter().map(|one| (one.kind, one.words())).collect()
}

fn small(article: &str) -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n")
        .write("content/articles/pier.md", article);
    test
}

fn pier(lists: &str) -> String {
    format!(
        "---\ntitle: The pier\ntext: digest\nrights: {{basis: mine}}\n{lists}---\n\nThe pier is safe, the guild said on Monday.\n"
    )
}

#[track_caller]
fn becomes(before: &str, asked: Value, after: &str) {
    let test = small(before);
    let workspace = Workspace::open(test.utf8_root()).unwrap();
    let done = workspace.perform(&requests(asked)).unwrap();
    let Performed::Done(_, undo) = done else {
        panic!("refused");
    };
    assert_eq!(test.read("content/articles/pier.md"), after);
    workspace.undo(&undo).unwrap();
    assert_eq!(test.read("content/articles/pier.md"), before);
    assert!(!test.root().join("content/decisions.yaml").exists());
}

fn note(exact: &str) -> Value {
    json!({"do": "add", "article": "pier", "kind": "note", "passage": {"exact": exact}, "fields": {"note": exact}})
}

fn named(what: &str, name: &str) -> Value {
    json!({"do": what, "annotation": {"article": "pier", "name": name}})
}

const TWO: &str = "notes:\n  - {exact: The pier, note: a, status: suggested}\n  - {exact: Monday, note: b, status: suggested}\n";

#[test]
fn annotations_can_be_added_in_the_same_place() {
    let both =
        "\nnotes:\n  - {exact: The pier, note: The pier}\n  - {exact: Monday, note: Monday}\n";
    becomes(
        &pier(""),
        json!([note("Monday"), note("The pier")]),
        &pier(both),
    );
    let between = "notes:\n  - {exact: The pier, note: a, status: suggested}\n  - {exact: safe, note: safe}\n  - {exact: the guild, note: the guild}\n  - {exact: Monday, note: b, status: suggested}\n";
    becomes(
        &pier(TWO),
        json!([note("the guild"), note("safe")]),
        &pier(between),
    );
}

#[test]
fn a_list_goes_with_its_last_annotations_and_comes_back_with_a_new_one() {
    becomes(
        &pier(TWO),
        json!([named("remove", "notes:1"), named("remove", "notes:2")]),
        &pier(""),
    );
    let new = "\nnotes:\n  - {exact: safe, note: safe}\n";
    becomes(
        &pier(TWO),
        json!([
            note("safe"),
            named("remove", "notes:1"),
            named("remove", "notes:2")
        ]),
        &pier(new),
    );
}

#[test]
fn several_suggestions_are_rejected_at_once() {
    let test = small(&pier(TWO));
    let workspace = Workspace::open(test.utf8_root()).unwrap();
    let asked = requests(json!([
        named("reject", "notes:1"),
        named("reject", "notes:2")
    ]));
    assert!(matches!(workspace.perform(&asked), Ok(Performed::Done(..))));
    assert_eq!(test.read("content/articles/pier.md"), pier(""));
    assert_eq!(test.read("content/decisions.yaml").lines().count(), 2);
}

#[test]
fn two_requests_about_one_annotation_are_refused() {
    let test = small(&pier(TWO));
    let before = tree(test.root());
    let workspace = Workspace::open(test.utf8_root()).unwrap();
    let asked = requests(json!([
        named("confirm", "notes:1"),
        named("reject", "notes:1")
    ]));
    let why = workspace.perform(&asked).err().unwrap().to_string();
    assert!(why.contains("about the same annotation"), "{why}");
    assert_eq!(difference(&before, &tree(test.root())), None);
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn removing_any_annotations_leaves_the_others(
        article in 0.0..1.0_f64, chosen in proptest::collection::vec(any::<bool>(), 40), added in any::<bool>(),
    ) {
        let test = old_mole();
        let before = tree(test.root());
        let (content, _) = content::read(test.utf8_root()).unwrap();
        let number = ((article * content.articles.len() as f64) as usize).min(content.articles.len() - 1);
        let article = &content.articles[number];
        let all = entries(&article.text);
        let is_chosen = |at: usize| chosen.get(at).copied().unwrap_or_default();
        let mut asked: Vec<Value> = all
            .iter()
            .enumerate()
            .filter(|(at, _)| is_chosen(*at))
            .map(|(_, one)| json!({"do": "remove", "annotation": {"article": article.id, "name": one.name()}}))
            .collect();
        let kept = all.iter().enumerate().filter(|(at, _)| !is_chosen(*at));
        let mut expected: Vec<(AnnotationKind, String)> = kept.map(|(_, one)| (one.kind, one.words())).collect();
        if added {
            let words = article.text.body.text.split_whitespace().next().unwrap();
            asked.push(json!({"do": "add", "article": article.id, "kind": "note", "passage": {"exact": words, "at": 0}, "fields": {"note": "x"}}));
        }
        let workspace = Workspace::open(test.utf8_root()).unwrap();
        // Removing something that something else refers to, or a comment, is refused.
        if let Ok(Performed::Done(_, undo)) = workspace.perform(&requests(Value::Array(asked))) {
            let (after, _) = content::read(test.utf8_root()).unwrap();
            let mut found = annotations(&after, &article.id);
            if added {
                let new = found.iter().position(|(kind, _)| *kind == AnnotationKind::Note);
                found.remove(new.unwrap());
            }
            expected.sort();
            found.sort();
            prop_assert_eq!(found, expected);
            workspace.undo(&undo).unwrap();
        }
        prop_assert_eq!(difference(&before, &tree(test.root())), None);
    }
}
