//! Starting a dossier: `init`, and `new` for each kind of record.

use std::fs;

use crate::driver::{DossierTest, Outcome, copy, difference, repository, tree};

const RECORDS: [(&str, &str); 8] = [
    ("article", "The second report: \"late\""),
    ("actor", "Mira Castellan"),
    ("place", "Nørre Quay"),
    ("claim", "Nobody asked for the papers."),
    ("event", "The council meets"),
    ("term", "dry dock"),
    ("publisher", "The Quay"),
    ("page", "Method"),
];

/// Creates a record of every kind.
fn with_records(test: &DossierTest, more: &[&str]) {
    for (kind, name) in RECORDS {
        let word: &[&str] = match kind {
            "actor" => &["--kind", "person"],
            "place" => &["--kind", "town"],
            "claim" => &["--kind", "factual"],
            _ => &[],
        };
        let arguments = [&["new", kind, name], word, more].concat();
        test.run(&arguments).expect_exit(0);
    }
}

/// Unknown kinds are not guessed: a ministry without a stated kind is neither a country nor a person.
#[test]
fn an_unstated_kind_is_not_written() {
    for (kind, name, path, word) in [
        (
            "place",
            "Ministry of Fish",
            "content/places/ministry-of-fish.md",
            "building",
        ),
        (
            "actor",
            "Ministry of Fish",
            "content/actors/ministry-of-fish.md",
            "organization",
        ),
        (
            "claim",
            "It will rain",
            "content/claims/it-will-rain.md",
            "predictive",
        ),
    ] {
        for more in [&[][..], &["--bare"]] {
            let test = DossierTest::empty();
            test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
            let made = test.run(&[&["new", kind, name], more].concat());
            made.expect_exit(0);
            assert!(
                made.stdout.contains("one of") && made.stdout.contains(word),
                "{}",
                made.stdout
            );
            let text = test.read(path);
            assert!(text.contains("\nkind:\n"), "{text}");
            let checked = check(&test);
            let problems = checked.diagnostics();
            assert_eq!(problems.len(), 1, "{problems:?}");
            assert!(problems[0].to_string().contains(word), "{problems:?}");
            test.edit(path, "\nkind:\n", &format!("\nkind: {word}\n"));
            assert!(
                check(&test)
                    .diagnostics()
                    .iter()
                    .all(|one| one["severity"] != "error")
            );
        }
    }
}

fn check(test: &DossierTest) -> Outcome {
    test.run(&["check", "--format", "json"])
}

#[test]
fn the_example_of_init_builds_without_a_single_diagnostic() {
    let test = DossierTest::empty();
    let made = test.run(&["init"]);
    made.expect_exit(0);
    check(&test).expect_clean();
    let built = test.build();
    built.expect_clean();
    built.expect_page("claims.html", &["The ferry Petrel was inspected"]);
    built.expect_page("map.html", &["Port Hallow"]);
    assert!(
        test.read(".github/workflows/publish.yml")
            .contains("dossier build --frozen")
    );
    for settings in [
        ".vscode/settings.json",
        ".vscode/tasks.json",
        ".vscode/extensions.json",
        "content/.obsidian/app.json",
    ] {
        let text = test.read(settings);
        assert!(
            serde_json::from_str::<serde_json::Value>(&text).is_ok(),
            "{settings}"
        );
    }
}

#[test]
fn init_and_new_for_each_kind_are_clean() {
    let test = DossierTest::empty();
    test.run(&["init"]).expect_exit(0);
    with_records(&test, &[]);
    check(&test).expect_clean();
    test.build().expect_clean();
    // The `todo` is reported, and once it is removed, what the record lacks.
    let told = test.run(&["check"]).stdout;
    assert_eq!(told.matches("to do: content/").count(), 7, "{told}");
    for (path, bytes) in tree(&test.root().join("content")) {
        let text = String::from_utf8(bytes).unwrap();
        test.write(
            &format!("content/{path}"),
            text.replace("\ntodo: ", "\n#todo: "),
        );
    }
    let checked = check(&test);
    let lacks = checked.diagnostics();
    assert_eq!(lacks.len(), 7, "{lacks:?}");
}

#[test]
fn bare_records_are_free_of_errors() {
    for (init, new) in [
        (&["init"][..], &["--bare"]),
        (&["init", "--empty", "--title", "No: \"x\""], &["--bare"]),
    ] {
        let test = DossierTest::empty();
        test.run(init).expect_exit(0);
        with_records(&test, new);
        let checked = check(&test);
        checked.expect_exit(0);
        // A hint that the record is unused is the only diagnostic.
        for one in checked.diagnostics() {
            let id = one["id"].as_str().unwrap();
            let owed = [
                "never-mentioned",
                "text-kind-unknown",
                "nobody-attests",
                "unreported-event",
                "unused-term",
                "unused-publisher",
            ];
            assert!(owed.contains(&id), "{one}");
        }
        test.build().expect_exit(0);
    }
}

#[test]
fn every_field_that_a_new_record_explains_is_well_formed() {
    let test = DossierTest::empty();
    test.run(&["init", "--empty"]).expect_exit(0);
    with_records(&test, &[]);
    let mut count = 0;
    for (path, bytes) in tree(&test.root().join("content")) {
        if !path.ends_with(".md") {
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        let used = text.replace("\n#", "\n").replace("\n ", "\n# ");
        // An article has one origin: only one of the two fields for it is used.
        let used = used.replace("\ntranslates:", "\n# translates:");
        count += used.matches("\n\n").count();
        test.write(&format!("content/{path}"), used);
    }
    assert!(count > 80, "{count}");
    // The records that the fields refer to do not exist, but the fields are well formed.
    let checked = check(&test);
    let errors = checked
        .diagnostics()
        .iter()
        .filter(|one| one["severity"] == "error");
    for one in errors {
        let id = one["id"].as_str().unwrap();
        assert!(
            [
                "unknown-reference",
                "selector-not-found",
                "clipping-missing"
            ]
            .contains(&id),
            "{one}"
        );
    }
}

#[test]
fn nothing_is_overwritten() {
    let test = DossierTest::empty();
    test.write(".gitignore", "mine\n");
    let first = test.run(&["init"]);
    assert!(
        first
            .expect_exit(0)
            .stdout
            .contains("left unchanged: .gitignore")
    );
    assert_eq!(test.read(".gitignore"), "mine\n");
    test.run(&["new", "actor", "Ada Lorne", "--id", "Ada-Lorne"])
        .expect_exit(2)
        .expect_stderr("already");
    let before = tree(test.root());
    test.run(&["init"])
        .expect_exit(2)
        .expect_stderr("nothing is ever overwritten");
    test.run(&["new", "actor", "Ada Lorne"])
        .expect_exit(2)
        .expect_stderr("already an actor `ada-lorne`");
    assert_eq!(difference(&before, &tree(test.root())), None);
}

#[test]
fn an_id_that_would_lose_letters_must_be_given() {
    let test = DossierTest::empty();
    test.run(&["init", "--empty"]).expect_exit(0);
    test.run(&["new", "actor", "عمر"])
        .expect_exit(2)
        .expect_stderr("give an id with `--id`");
    test.run(&["new", "actor", "عمر", "--id", "umar"])
        .expect_exit(0);
    assert!(test.read("content/actors/umar.md").contains("name: عمر\n"));
    for wrong in ["../x", "a b", "x/y", ".x"] {
        test.run(&["new", "actor", "X", "--id", wrong])
            .expect_exit(2)
            .expect_stderr("cannot be an actor's id");
    }
    test.run(&["new", "actor", "Mira", "Castellan"])
        .expect_exit(0);
    assert!(
        test.read("content/actors/mira-castellan.md")
            .contains("name: Mira Castellan\n")
    );
    test.run(&["new", "actor"]).expect_exit(2);
    test.run(&["new", "page", "Map"]).expect_exit(2);
    test.run(&["new", "place", "X", "--kind", "planet"])
        .expect_exit(2)
        .expect_stderr("use one of country");
    test.run(&["new", "place", "X", "--kind", "town"])
        .expect_exit(0);
    assert!(
        fs::read_dir(test.root().join("content/actors"))
            .unwrap()
            .count()
            == 2
    );
}

/// The example of the old mole has no problems, and can be used to start a dossier.
#[test]
fn the_old_mole_example_has_no_problems_and_can_start_a_dossier() {
    let test = DossierTest::empty();
    copy(&repository().join("examples/old-mole"), test.root());
    let checked = test.run(&["check", "--deny", "warnings"]);
    checked.expect_exit(0);
    assert!(!checked.stdout.contains("hint") && !checked.stderr.contains("hint"));
    let begun = DossierTest::empty();
    let made = begun.run(&["init", ".", "--example", "old-mole", "--title", "My affair"]);
    made.expect_exit(0);
    assert!(begun.read("site.yaml").contains("title: My affair"));
    let site = begun.build();
    site.expect_exit(0);
    let claim = site.page("claims/dangerous-goods.html");
    for words in [
        "Changed position",
        "14 March 2025",
        "20 May 2025",
        "Acknowledges",
    ] {
        assert!(claim.contains(words), "{words}");
    }
    let minister = site.page("actors/ilena-dravic.html");
    let translated =
        "translated here: “Nobody signed for that cargo, and nobody will tell me who signed”";
    assert!(minister.contains(translated) && minister.contains("<mark class=\"diff\">this</mark>"));
    let both = begun.run(&["init", "more", "--example", "old-mole", "--empty"]);
    both.expect_exit(2);
}
