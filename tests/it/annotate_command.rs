//! `dossier annotate` on the command line: what it prints, its exit codes, and undoing after the program has ended.

use std::collections::BTreeMap;

use dossier::workspace::Workspace;
use dossier::workspace::annotate::{Performed, Request};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::driver::{DossierTest, difference, tree};
use crate::props::config;

const ARTICLE: &str = "content/articles/pier.md";
const TEXT: &str = "\u{feff}---\r\ntitle: The pier is closed\r\ntext: digest\r\nrights: {basis: mine}\r\nnotes: # of the editor\r\n  - {exact: closed, in: title, note: \"Since when?\"}\r\n---\r\n\r\nThe guild says that the pier is safe. “The pier is safe,” it said. وقال الحارس إن الرصيف مغلق.\r\n";

fn dossier() -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n")
        .write(
            "content/actors/guild.md",
            "---\nname: Harbour Guild\nkind: organization\n---\n",
        )
        .write(
            "content/claims/pier-safe.md",
            "---\nstatement: The pier is safe.\nkind: factual\n---\n",
        )
        .write(ARTICLE, TEXT);
    test
}

/// The files of a dossier without what `undo` needs.
fn files(test: &DossierTest) -> BTreeMap<String, Vec<u8>> {
    let mut files = tree(test.root());
    files.retain(|path, _| !path.starts_with(".dossier-undo"));
    files
}

const CLAIM: [&str; 15] = [
    "annotate",
    "add",
    "claim",
    "--article",
    "pier",
    "--exact",
    "pier is safe",
    "--nth",
    "1",
    "--claim",
    "pier-safe",
    "--stance",
    "asserts",
    "--holder",
    "guild",
];

#[test]
fn a_dry_run_prints_the_change_and_the_command_makes_it() {
    let test = dossier();
    let before = files(&test);
    let dry = test.run(&[&CLAIM[..], &["--voice", "attributed", "--dry-run"]].concat());
    let dry = dry.expect_exit(0).stdout.clone();
    assert!(dry.contains("+  - {exact: pier is safe, "), "{dry}");
    assert!(dry.contains("holder: guild}"), "{dry}");
    assert_eq!(difference(&before, &files(&test)), None);
    let done = test.run(&[&CLAIM[..], &["--voice", "attributed"]].concat());
    assert_eq!(done.expect_exit(0).stdout, dry);
    let after = test.read(ARTICLE);
    assert!(after.starts_with('\u{feff}') && !after.replace("\r\n", "").contains('\n'));
    let (head, rest) = after.split_once("\r\n\r\nclaims:\r\n").unwrap();
    let (_, rest) = rest.split_once("\r\n").unwrap();
    assert_eq!(format!("{head}\r\n{rest}"), TEXT);
    test.run(&["annotate", "undo"]).expect_exit(0);
    assert_eq!(difference(&before, &files(&test)), None);
    let nothing = test.run(&["annotate", "undo"]);
    assert_eq!(nothing.expect_exit(0).stdout.trim(), "nothing to undo");
}

#[test]
fn what_check_would_call_an_error_is_refused_with_exit_code_1() {
    let test = dossier();
    let before = tree(test.root());
    for fields in [
        &["--claim", "no-such", "--stance", "denies", "--voice", "own"][..],
        &[
            "--claim",
            "pier-safe",
            "--stance",
            "perhaps",
            "--voice",
            "own",
        ],
        &[
            "--claim",
            "pier-safe",
            "--stance",
            "denies",
            "--voice",
            "own",
            "--status",
            "maybe",
        ],
    ] {
        let add = [
            "annotate",
            "add",
            "claim",
            "--article",
            "pier",
            "--exact",
            "The guild",
        ];
        let refused = test.run(&[&add[..], fields].concat());
        refused.expect_exit(1);
        assert!(refused.stderr.contains(ARTICLE), "{}", refused.stderr);
        assert!(
            refused.stdout.contains("nothing was changed"),
            "{}",
            refused.stdout
        );
        let json = test.run(&[&add[..], fields, &["--format", "json"]].concat());
        let json: Value = serde_json::from_str(&json.expect_exit(1).stdout).unwrap();
        assert_eq!(json["done"], json!(false));
        assert_eq!(json["refused"], json!(true));
        assert_eq!(difference(&before, &tree(test.root())), None);
    }
}

#[test]
fn what_cannot_be_done_says_what_to_do_with_exit_code_2() {
    let test = dossier();
    let before = tree(test.root());
    for (arguments, reason) in [
        (
            &[
                "add",
                "note",
                "--article",
                "pier",
                "--exact",
                "pier is safe",
                "--note",
                "x",
            ][..],
            "occurs 2 times in the text",
        ),
        (
            &[
                "add",
                "note",
                "--article",
                "pier",
                "--exact",
                "the peer is safe",
                "--note",
                "x",
            ],
            "the nearest words are “the pier is safe”",
        ),
        (
            &[
                "add",
                "note",
                "--article",
                "pear",
                "--exact",
                "safe",
                "--note",
                "x",
            ],
            "there is no article `pear`",
        ),
        (
            &[
                "add",
                "note",
                "--article",
                "pier",
                "--exact",
                "The guild",
                "--stance",
                "denies",
            ],
            "has no field `stance`",
        ),
        (
            &["confirm", "notes:1", "--article", "pier"],
            "is confirmed already",
        ),
        (
            &["remove", "notes:2", "--article", "pier"],
            "is called `notes:2`",
        ),
        (
            &["remove", "--article", "pier"],
            "it is not clear which annotation is meant",
        ),
        (&["list", "pear"], "there is no article `pear`"),
        (&["pear"], "there is no article `pear`"),
        (&["apply", "none.json"], "`none.json` could not be read"),
    ] {
        let failed = test.run(&[&["annotate"], arguments].concat());
        failed.expect_exit(2);
        assert!(
            failed.stderr.contains(reason),
            "{reason}: {}",
            failed.stderr
        );
    }
    assert_eq!(difference(&before, &tree(test.root())), None);
}

#[test]
fn changes_are_undone_one_by_one_unless_someone_edited_the_file() {
    let test = dossier();
    let mut states = vec![files(&test)];
    for words in [
        &["--exact", "the pier"][..],
        &["--exact", "الحارس"],
        &["--exact", "pier", "--headline"],
    ] {
        let note = [
            "annotate",
            "add",
            "note",
            "--article",
            "pier",
            "--note",
            "So?",
            "--nth",
            "1",
        ];
        test.run(&[&note[..], words].concat()).expect_exit(0);
        states.push(files(&test));
    }
    test.run(&[
        "annotate",
        "change",
        "notes:1",
        "--article",
        "pier",
        "--note",
        "Why?",
    ])
    .expect_exit(0);
    states.push(files(&test));
    test.run(&[
        "annotate",
        "remove",
        "notes:1",
        "notes:2",
        "--article",
        "pier",
    ])
    .expect_exit(0);
    for state in states.iter().rev() {
        test.run(&["annotate", "undo"]).expect_exit(0);
        assert_eq!(difference(state, &files(&test)), None);
    }
    test.run(&[&CLAIM[..], &["--voice", "attributed"]].concat())
        .expect_exit(0);
    test.edit(ARTICLE, "title: The pier", "title: The old pier");
    let edited = files(&test);
    let refused = test.run(&["annotate", "undo"]);
    refused.expect_exit(2);
    assert!(
        refused.stderr.contains("was changed since"),
        "{}",
        refused.stderr
    );
    assert_eq!(difference(&edited, &files(&test)), None);
    test.edit(ARTICLE, "title: The old pier", "title: The pier");
    test.run(&["annotate", "undo"]).expect_exit(0);
    assert_eq!(test.read(ARTICLE), TEXT);
}

#[test]
fn other_programs_get_the_passage_and_the_diff() {
    let test = dossier();
    let add = [
        "annotate",
        "add",
        "mention",
        "--article",
        "pier",
        "--exact",
        "“The pier",
        "--actor",
        "guild",
    ];
    let run = test.run(&[&add[..], &["--format", "json"]].concat());
    let data: Value = serde_json::from_str(&run.expect_exit(0).stdout).unwrap();
    assert_eq!(data["done"], json!(true));
    assert_eq!(data["files"][0]["file"], json!(ARTICLE));
    let passage = &data["passages"][0];
    assert_eq!(
        (&passage["exact"], &passage["kind"]),
        (&json!("The pier"), &json!("mention"))
    );
    assert_eq!(
        (&passage["start"], &passage["end"]),
        (&json!(39), &json!(47))
    );
    let list = test.run(&["annotate", "list", "pier", "--format", "json"]);
    let list: Value = serde_json::from_str(&list.expect_exit(0).stdout).unwrap();
    assert_eq!(list[0]["passages"], json!([{"start": 39, "end": 47}]));
    assert_eq!(list[0]["name"], json!("mentions:1"));
    let text = test.run(&["annotate", "list"]).stdout;
    assert_eq!(
        text,
        "pier  mentions:1  “The pier”\npier  notes:1  “closed”\n"
    );
}

#[test]
fn requests_from_a_file_are_fulfilled_together_or_not_at_all() {
    let test = dossier();
    let before = files(&test);
    let note = |exact: &str| json!({"do": "add", "article": "pier", "kind": "note", "passage": {"exact": exact}, "fields": {"note": "?"}});
    let record = json!({"do": "add-record", "kind": "claim", "id": "pier-shut", "name": "The pier is shut.", "fields": {"kind": "factual"}});
    let write = |requests: Value| test.write("requests.json", requests.to_string());
    let without = |mut files: BTreeMap<String, Vec<u8>>| {
        files.remove("requests.json");
        files
    };
    write(json!([record, note("The guild"), note("no such words")]));
    test.run(&["annotate", "apply", "requests.json"])
        .expect_exit(2);
    assert_eq!(difference(&before, &without(files(&test))), None);
    write(json!({"do": "add"}));
    let wrong = test.run(&["annotate", "apply", "requests.json"]);
    assert!(
        wrong
            .expect_exit(2)
            .stderr
            .contains("is not a list of requests")
    );
    write(json!([record, note("The guild"), note("it said")]));
    test.run(&["annotate", "apply", "requests.json"])
        .expect_exit(0);
    assert!(
        test.read("content/claims/pier-shut.md")
            .contains("kind: factual")
    );
    test.run(&["annotate", "undo"]).expect_exit(0);
    assert_eq!(difference(&before, &without(files(&test))), None);
}

proptest! {
    #![proptest_config(config(16))]

    #[test]
    fn changes_in_a_row_are_undone_in_reverse_order(
        places in proptest::collection::vec((0_usize..16, 1_usize..4), 1..5),
    ) {
        let test = dossier();
        let body = TEXT.rsplit("---\r\n\r\n").next().unwrap();
        let words: Vec<&str> = body.split_whitespace().collect();
        let mut states = vec![files(&test)];
        let workspace = Workspace::open(test.utf8_root()).unwrap();
        for (first, count) in places {
            let exact = words[first..(first + count).min(words.len())].join(" ");
            let asked = json!({"do": "add", "article": "pier", "kind": "note", "passage": {"exact": exact}, "fields": {"note": exact}});
            let asked: Request = serde_json::from_value(asked).unwrap();
            // Words that occur twice are refused.
            if let Ok(Performed::Done(_, undo)) = workspace.perform(&[asked]) {
                workspace.remember(&undo).unwrap();
                states.push(files(&test));
            }
        }
        states.pop();
        for state in states.iter().rev() {
            prop_assert!(workspace.undo_last().unwrap().is_some());
            prop_assert_eq!(difference(state, &files(&test)), None);
        }
        prop_assert!(workspace.undo_last().unwrap().is_none());
        prop_assert_eq!(test.read(ARTICLE), TEXT);
    }
}
