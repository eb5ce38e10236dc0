//! Adding, changing, confirming, rejecting and removing annotations: each is about the passage that was asked for, every other byte of
//! the file stays the same, and everything can be undone.

use dossier::content::{self, Content};
use dossier::workspace::Workspace;
use dossier::workspace::annotate::{AnnotationKind, Entry, Performed, Request, entries};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::driver::{DossierTest, copy, difference, repository, tree};
use crate::props::config;

const FIRST: &str = "content/articles/first.md";
const HEAD: &str = "\
---
title: The pier
# A remark of the editor.
mentions:
  - {exact: the guild, actor: guild}   # she means the committee

claims:
  - exact: The pier is safe
    claim: pier-safe
    stance: asserts
    voice: own
    by: import
    status: suggested
text: digest
rights: {basis: mine}
---

The pier is safe. “The pier will stay as it is,” Mira Vale told the guild. Nobody from the guild-house came, and the pier is not closed.

On Monday the pier was closed. El muelle cerró; Mira Vale said so.
";

fn dossier() -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n")
        .write(
            "content/actors/mira-vale.md",
            "---\nname: Mira Vale\nkind: person\n---\n",
        )
        .write(
            "content/actors/guild.md",
            "---\nname: Harbour Guild\nkind: organization\n---\n",
        )
        .write(
            "content/claims/pier-safe.md",
            "---\nstatement: The pier is safe.\nkind: factual\n---\n",
        )
        .write(FIRST, HEAD);
    test
}

fn request(value: Value) -> Request {
    serde_json::from_value(value).unwrap()
}

fn add(kind: &str, passage: Value, fields: Value) -> Request {
    let asked = [
        ("do", Value::from("add")),
        ("article", Value::from("first")),
        ("kind", Value::from(kind)),
        ("passage", passage),
        ("fields", fields),
    ];
    request(
        asked
            .map(|(key, value)| (key.to_owned(), value))
            .into_iter()
            .collect(),
    )
}

/// Performs requests, which must be possible, and returns the article's text after them; then undoes, redoes and undoes them.
#[track_caller]
fn changed(test: &DossierTest, requests: &[Request]) -> String {
    let workspace = Workspace::open(test.utf8_root()).unwrap();
    let before = tree(test.root());
    let done = workspace
        .perform(requests)
        .unwrap_or_else(|why| panic!("{why}"));
    let undo = match done {
        Performed::Done(_, undo) => undo,
        Performed::Refused(planned) => panic!("{:#?}", planned.caused),
    };
    let after = tree(test.root());
    let text = test.read(FIRST);
    let redo = workspace.undo(&undo).unwrap();
    assert_eq!(difference(&before, &tree(test.root())), None);
    let undo = workspace.undo(&redo).unwrap();
    assert_eq!(difference(&after, &tree(test.root())), None);
    workspace.undo(&undo).unwrap();
    assert_eq!(difference(&before, &tree(test.root())), None);
    text
}

/// Why a request is refused. It must change nothing.
#[track_caller]
fn why_not(test: &DossierTest, asked: Request) -> String {
    let workspace = Workspace::open(test.utf8_root()).unwrap();
    let before = tree(test.root());
    let why = match workspace.perform(&[asked]) {
        Err(why) => why.to_string(),
        Ok(Performed::Refused(planned)) => planned
            .caused
            .iter()
            .map(|one| one.message.clone())
            .collect(),
        Ok(Performed::Done(..)) => panic!("it was done:\n{}", test.read(FIRST)),
    };
    assert_eq!(difference(&before, &tree(test.root())), None);
    why
}

#[test]
fn an_annotation_goes_where_its_passage_is_in_the_form_of_its_neighbours() {
    let test = dossier();
    let said = add(
        "quote",
        json!({"exact": "“The pier will stay as it is,”"}),
        json!([
            ["type", "direct"],
            ["speaker", "mira-vale"],
            ["cue", "told"]
        ]),
    );
    let expected = HEAD.replace(
        "\nclaims:",
        "\nquotes:\n  - exact: \"The pier will stay as it is,\"\n    speaker: mira-vale\n    cue: told\n    type: direct\n\nclaims:",
    );
    assert_eq!(changed(&test, &[said]), expected);
    let denied = add(
        "claim",
        json!({"exact": "pier is not clos"}),
        json!([
            ["claim", "pier-safe"],
            ["stance", "denies"],
            ["voice", "own"]
        ]),
    );
    let expected = HEAD.replace(
        "    status: suggested\n",
        "    status: suggested\n  - exact: pier is not closed\n    claim: pier-safe\n    stance: denies\n    voice: own\n",
    );
    assert_eq!(changed(&test, &[denied]), expected);
    let named = add(
        "mention",
        json!({"exact": "pier", "prefix": "On Monday the"}),
        json!([["actor", "guild"]]),
    );
    let after = changed(&test, &[named]);
    assert!(
        after.contains("committee\n  - {exact: pier, prefix: "),
        "{after}"
    );
}

#[test]
fn words_that_occur_several_times_need_something_that_distinguishes_them() {
    let test = dossier();
    let mention = |passage: Value| add("mention", passage, json!([["actor", "mira-vale"]]));
    let why = why_not(&test, mention(json!({"exact": "Mira Vale"})));
    assert!(
        why.contains("“Mira Vale” occurs 2 times in the text"),
        "{why}"
    );
    let after = changed(&test, &[mention(json!({"exact": "Mira Vale", "nth": 2}))]);
    let (content, _) = read_as(&test, &after);
    let article = &content.articles.first().unwrap().text;
    let found = entries(article);
    let found = found.iter().find(|one| one.words() == "Mira Vale").unwrap();
    let last = article.body.text.rfind("Mira Vale").unwrap();
    assert_eq!(found.ranges, vec![last..last + 9]);
    let all = changed(
        &test,
        &[mention(json!({"exact": "Mira Vale", "every": true}))],
    );
    assert!(
        all.contains("{exact: Mira Vale, nth: all, actor: mira-vale}"),
        "{all}"
    );
    let at = HEAD.rsplit("---\n\n").next().unwrap().find("Mira").unwrap();
    let stale = why_not(&test, mention(json!({"exact": "Mira Vale", "at": at})));
    assert!(stale.contains("the text has changed"), "{stale}");
}

fn read_as(test: &DossierTest, text: &str) -> (Content, usize) {
    let other = [(FIRST.into(), Some(text.to_owned()))].into();
    let (content, problems) = content::read_as_if(test.utf8_root(), &other).unwrap();
    (content, problems.counts().errors)
}

#[test]
fn what_check_would_call_an_error_is_refused_with_its_reason() {
    let test = dossier();
    let words = json!({"exact": "On Monday"});
    for (kind, fields, reason) in [
        (
            "claim",
            json!([["claim", "no-such"], ["stance", "denies"], ["voice", "own"]]),
            "no-such",
        ),
        (
            "claim",
            json!([["claim", "pier-safe"], ["stance", "perhaps"]]),
            "perhaps",
        ),
        ("mention", json!([]), "does not say what it refers to"),
        ("date", json!([["date", "Monday"]]), "Monday"),
        (
            "quote",
            json!([["stance", "denies"]]),
            "has no field `stance`",
        ),
        ("quote", json!([["exact", "x"]]), "has no field `exact`"),
    ] {
        let why = why_not(&test, add(kind, words.clone(), fields));
        assert!(why.contains(reason), "{kind}: {why}");
    }
    let why = why_not(
        &test,
        add(
            "note",
            json!({"exact": "The peer is safe"}),
            json!([["note", "x"]]),
        ),
    );
    assert!(
        why.contains("“The peer is safe” is not in the text"),
        "{why}"
    );
    let why = why_not(
        &test,
        request(json!({"do": "remove", "annotation": {"article": "frist", "name": "mentions:1"}})),
    );
    assert!(why.contains("did you mean `article:first`"), "{why}");
    // A mistake that was there before refuses nothing.
    test.edit(FIRST, "actor: guild}", "actor: gild}");
    changed(&test, &[add("note", words, json!([["note", "Which?"]]))]);
}

#[test]
fn a_suggestion_is_confirmed_or_rejected_once() {
    let test = dossier();
    let about = |exact: &str| json!({"article": "first", "passage": {"exact": exact}});
    let confirm = || request(json!({"do": "confirm", "annotation": about("The pier is safe")}));
    let expected = HEAD.replace("    by: import\n    status: suggested\n", "");
    assert_eq!(changed(&test, &[confirm()]), expected);
    let reject = request(
        json!({"do": "reject", "annotation": {"article": "first", "name": "claims:1"}, "why": "the caption"}),
    );
    let workspace = Workspace::open(test.utf8_root()).unwrap();
    let Performed::Done(_, undo) = workspace.perform(&[reject]).unwrap() else {
        panic!("refused");
    };
    let decisions =
        "- {reject: unmarked-passage, words: The pier is safe, article: first, why: the caption}\n";
    assert_eq!(test.read("content/decisions.yaml"), decisions);
    assert!(!test.read(FIRST).contains("claims:"));
    // Undoing does not overwrite what somebody changed later.
    test.edit(FIRST, "title: The pier", "title: The old pier");
    let why = workspace.undo(&undo).unwrap_err().to_string();
    assert!(why.contains("was changed since"), "{why}");
    test.edit(FIRST, "title: The old pier", "title: The pier");
    workspace.undo(&undo).unwrap();
    assert_eq!(test.read(FIRST), HEAD);
    assert!(!test.root().join("content/decisions.yaml").exists());
    test.write(FIRST, expected);
    let why = why_not(&test, confirm());
    assert!(why.contains("is confirmed already"), "{why}");
}

#[test]
fn a_comment_is_never_removed() {
    let test = dossier();
    let remove =
        request(json!({"do": "remove", "annotation": {"article": "first", "name": "mentions:1"}}));
    let why = why_not(&test, remove);
    assert!(why.contains("a comment would be lost"), "{why}");
    let change = request(
        json!({"do": "change", "annotation": {"article": "first", "name": "mentions:1"}, "fields": [["note", "Who?"], ["certainty", "low"]]}),
    );
    let after = changed(&test, &[change]);
    let expected = HEAD.replace(
        "{exact: the guild, actor: guild}",
        "{exact: the guild, certainty: low, note: \"Who?\", actor: guild}",
    );
    assert_eq!(after, expected);
}

#[test]
fn a_record_and_a_fact_are_part_of_the_same_change() {
    let test = dossier();
    let requests = [
        request(
            json!({"do": "add-record", "kind": "claim", "id": "pier-closed", "name": "The pier was closed.", "fields": [["kind", "factual"]]}),
        ),
        add(
            "claim",
            json!({"exact": "the pier was closed"}),
            json!([["claim", "pier-closed"], ["stance", "asserts"], ["holder", {"unnamed": "the guild"}]]),
        ),
        request(
            json!({"do": "set-fact", "article": "first", "field": "published", "value": "2031-03-05"}),
        ),
    ];
    let after = changed(&test, &requests);
    assert!(after.contains("published: \"2031-03-05\"\n"), "{after}");
    assert!(after.contains("unnamed: the guild"), "{after}");
    let taken =
        request(json!({"do": "add-record", "kind": "actor", "id": "guild", "name": "Guild"}));
    assert!(why_not(&test, taken).contains("it is taken"));
    let bad = request(json!({"do": "add-record", "kind": "actor", "id": "../x", "name": "X"}));
    assert!(why_not(&test, bad).contains("letters, digits and hyphens"));
}

/// A copy of one of the dossiers of this repository.
fn shipped(number: usize) -> DossierTest {
    if number == 0 {
        return DossierTest::shipped();
    }
    let test = DossierTest::empty();
    copy(&repository().join("examples/old-mole"), test.root());
    test
}

/// Fields that an annotation of this kind can have.
fn says(kind: AnnotationKind, content: &Content) -> Value {
    let first = |ids: Vec<&str>| ids.first().map(|id| (*id).to_owned()).unwrap_or_default();
    match kind {
        AnnotationKind::Mention => json!([["none", true]]),
        AnnotationKind::Quote => json!([["type", "indirect"], ["cue", "said: “so”"]]),
        AnnotationKind::Claim => {
            let claims = content.claims.iter().map(|one| one.id.as_str()).collect();
            json!([
                ["claim", first(claims)],
                ["stance", "reports"],
                ["voice", "own"]
            ])
        }
        AnnotationKind::Event => {
            let events = content.events.iter().map(|one| one.id.as_str()).collect();
            json!([["event", first(events)]])
        }
        AnnotationKind::Date => json!([["date", "2031"]]),
        AnnotationKind::Term => {
            let terms = content.terms.iter().map(|one| one.id.as_str()).collect();
            json!([["term", first(terms)]])
        }
        AnnotationKind::Note => json!([["note", "Why: # so? {no}"]]),
    }
}

/// The words of a text, as byte ranges.
fn words(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                words.push(begin..at);
                start = None;
            }
            _ => {}
        }
    }
    words
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn any_annotation_is_about_what_was_selected_and_leaves_no_trace_once_undone(
        dossier in 0_usize..2, article in 0.0..1.0_f64, kind in 0_usize..7, from in 0.0..1.0_f64, count in 0_usize..9,
    ) {
        let test = shipped(dossier);
        let (content, _) = content::read(test.utf8_root()).unwrap();
        let kind = AnnotationKind::all().nth(kind).unwrap();
        let pick = |fraction: f64, count: usize| ((fraction * count as f64) as usize).min(count - 1);
        let article = &content.articles[pick(article, content.articles.len())];
        let text = &article.text.body.text;
        let words = words(text);
        let first = pick(from, words.len());
        let range = words[first].start..words[(first + count).min(words.len() - 1)].end;
        let selected = &text[range.clone()];
        prop_assume!(!selected.contains(['“', '”', '"', '„', '«', '»', '‘', '’', '\'', '_', '\n']));
        let asked = request(json!({
            "do": "add", "article": article.id, "kind": kind.as_str(),
            "passage": {"exact": selected, "at": text[..range.start].chars().count()},
            "fields": says(kind, &content),
        }));
        let before = tree(test.root());
        let workspace = Workspace::open(test.utf8_root()).unwrap();
        match workspace.perform(&[asked]) {
            Ok(Performed::Done(_, undo)) => {
                let (after, _) = content::read(test.utf8_root()).unwrap();
                let changed = after.articles.iter().find(|one| one.id == article.id).unwrap();
                let is_it = |entry: &Entry<'_>| entry.kind == kind && entry.ranges == [range.clone()];
                prop_assert!(entries(&changed.text).iter().any(is_it), "{}: {selected}", article.id);
                let had = entries(&article.text).len();
                prop_assert_eq!(entries(&changed.text).len(), had + 1);
                workspace.undo(&undo).unwrap();
            }
            Ok(Performed::Refused(planned)) => prop_assert!(planned.is_refused()),
            Err(why) => prop_assert!(false, "{}", why),
        }
        prop_assert_eq!(difference(&before, &tree(test.root())), None);
    }
}
