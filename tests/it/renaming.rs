//! `rename`: changes an id everywhere it occurs, and no other byte.

use crate::driver::{DossierTest, difference, tree};

/// All records of a dossier as `kind:id`.
fn records(test: &DossierTest) -> Vec<String> {
    let folders = [
        ("articles", "article"),
        ("actors", "actor"),
        ("places", "place"),
        ("claims", "claim"),
        ("questions", "question"),
        ("events", "event"),
        ("terms", "term"),
        ("publishers", "publisher"),
        ("pages", "page"),
    ];
    let files = tree(&test.root().join("content"));
    let record = |path: &String| {
        let (folder, name) = path.split_once('/')?;
        let (_, kind) = folders.iter().find(|(known, _)| *known == folder)?;
        Some(format!("{kind}:{}", name.strip_suffix(".md")?))
    };
    files.keys().filter_map(record).collect()
}

#[test]
fn every_record_can_be_renamed_there_and_back() {
    let test = DossierTest::from("small");
    let before = tree(test.root());
    let told = test.run(&["check"]).stderr;
    let records = records(&test);
    assert!(records.len() > 20);
    for old in &records {
        let new = format!("{old}-x");
        let (kind, id) = old.split_once(':').unwrap();
        test.run(&["rename", old, &new]).expect_exit(0);
        // The dossier's own diagnostics are the same under the new name.
        let again = test.run(&["check"]);
        // A longer name has a longer underline.
        let said = |stderr: &str| stderr.replace(&format!("{id}-x"), id).replace('^', "");
        assert_eq!(
            said(&again.expect_exit(0).stderr),
            said(&told),
            "{kind}:{id}"
        );
        let dry = test.run(&["rename", &new, old, "--dry-run"]);
        dry.expect_exit(0);
        test.run(&["rename", &new, old]).expect_exit(0);
        assert_eq!(difference(&before, &tree(test.root())), None, "{old}");
    }
}

#[test]
fn only_the_id_changes_in_any_spelling() {
    let test = DossierTest::from("small");
    let article = "\u{feff}---\r\n# actor:teo-marsh stays in a comment\r\ntitle: teo-marsh\r\nactors: [ 'teo-marsh' , \"ana-corvin\"] # why\r\nquotes:\r\n  - exact: teo-marsh\r\n    speaker:   teo-marsh   # him\r\n    note: >-\r\n      See [him](actor:teo-marsh)\r\n      and `teo-marsh`.\r\ntext: digest\r\nrights: {basis: mine}\r\n---\r\n\r\nOn “teo-marsh” see [him](<actor:teo-marsh> \"x\"), [actor:teo-marsh](actor:teo-marsh), <actor:teo-marsh>, [him][m], `[x](actor:teo-marsh)` and actor:teo-marsh-x.\r\n\r\n[m]: actor:teo-marsh\r\n";
    test.write("content/articles/odd.md", article);
    test.edit(
        "content/articles/odd.md",
        "(<actor:teo-marsh> \"x\")",
        "(<actor:teo-marsh>)",
    );
    let article = test.read("content/articles/odd.md");
    let shown = test.run(&["rename", "actor:teo-marsh", "actor:tm", "--dry-run"]);
    assert!(
        shown
            .expect_exit(0)
            .stdout
            .contains("-    speaker:   teo-marsh   # him\n+    speaker:   tm   # him"),
        "{}",
        shown.stdout
    );
    assert_eq!(test.read("content/articles/odd.md"), article);
    test.run(&["rename", "actor:teo-marsh", "tm"])
        .expect_exit(0);
    let expected = article
        .replace("[ 'teo-marsh'", "[ 'tm'")
        .replace("speaker:   teo-marsh", "speaker:   tm")
        .replace("[him](actor:teo-marsh)", "[him](actor:tm)")
        .replace("<actor:teo-marsh>", "<actor:tm>")
        .replace(
            "[actor:teo-marsh](actor:teo-marsh)",
            "[actor:teo-marsh](actor:tm)",
        )
        .replace("[m]: actor:teo-marsh", "[m]: actor:tm");
    assert_eq!(test.read("content/articles/odd.md"), expected);
    let checked = test.run(&["check", "--format", "json"]);
    assert!(
        !checked
            .diagnostics()
            .iter()
            .any(|one| one["id"] == "unknown-reference"),
        "{}",
        checked.stdout
    );
}

const SITE_WITH_IDS: &str = "\
defaults:
  publishers:
    - {publisher: quay-gazette, text: digest} # quay-gazette
begin: ['harbour-reply', rtl]
sides:
  - {name: teo-marsh, actors: [teo-marsh]}
  - name: The guild
    actors:
      - keepers-guild # teo-marsh
";

#[test]
fn references_in_site_yaml_are_renamed_too() {
    let test = DossierTest::from("small");
    let site = test.read("site.yaml");
    let before = format!("{site}\n{SITE_WITH_IDS}");
    test.write("site.yaml", &before);
    for (old, new) in [
        ("publisher:quay-gazette", "courier"),
        ("article:harbour-reply", "strike"),
        ("actor:teo-marsh", "tm"),
    ] {
        test.run(&["rename", old, new]).expect_exit(0);
    }
    let after = before
        .replace("publisher: quay-gazette", "publisher: courier")
        .replace("begin: ['harbour-reply'", "begin: ['strike'")
        .replace("actors: [teo-marsh]", "actors: [tm]");
    assert_eq!(test.read("site.yaml"), after);
    test.run(&["check"]).expect_exit(0);
}

#[test]
fn impossible_renamings_are_refused_and_change_nothing() {
    let test = DossierTest::from("small");
    test.write("content/articles/odd.md", "---\ntitle: Odd\nnotes:\n  - exact: Odd\n    note: \"[him](actor:teo\\u002dmarsh)\"\n---\n\nOdd.\n");
    let before = tree(test.root());
    for (old, new, words) in [
        ("actor:nobody", "actor:x", "run `dossier list actor`"),
        (
            "actor:teo-marhs",
            "actor:x",
            "did you mean `actor:teo-marsh`?",
        ),
        ("teo-marsh", "x", "does not say which kind"),
        ("actor:teo-marsh", "place:teo-marsh", "only the id changes"),
        (
            "actor:teo-marsh",
            "Ana-Corvin",
            "there is already an actor `ana-corvin`",
        ),
        ("actor:teo-marsh", "teo-marsh", "already"),
        ("actor:teo-marsh", "a b", "cannot be an id"),
        ("actor:teo-marsh", "null", "cannot be an id"),
        ("actor:teo-marsh", "tm", "content/articles/odd.md:5:11"),
    ] {
        test.run(&["rename", old, new])
            .expect_exit(2)
            .expect_stderr(words);
    }
    test.edit("content/claims/keepers-few.md", "statement:", "statment:");
    let before_broken = tree(test.root());
    test.run(&["rename", "actor:ana-corvin", "ac"])
        .expect_exit(1);
    assert_eq!(difference(&before_broken, &tree(test.root())), None);
    test.edit("content/claims/keepers-few.md", "statment:", "statement:");
    assert_eq!(difference(&before, &tree(test.root())), None);
    // The same name in other capitals is another name.
    test.run(&["rename", "actor:ana-corvin", "Ana-Corvin"])
        .expect_exit(0);
}

/// Checks that a page redirects to another, tells machines so, and needs no script.
#[track_caller]
fn leads(page: &str, to: &str) {
    for piece in [
        format!("<meta http-equiv=\"refresh\" content=\"0; url={to}\">"),
        "<meta name=\"robots\" content=\"noindex\">".to_owned(),
        format!("<a href=\"{to}\">"),
    ] {
        assert!(page.contains(&piece), "no `{piece}` in:\n{page}");
    }
    assert!(!page.contains("<script"), "{page}");
}

#[test]
fn a_page_at_a_former_address_redirects_to_the_new_one() {
    let test = DossierTest::from("small");
    test.run(&["rename", "actor:teo-marsh", "tm"])
        .expect_exit(0)
        .expect_stdout("links from elsewhere to actors/teo-marsh.html will lead to actors/tm.html");
    test.run(&["rename", "actor:tm", "marsh"]).expect_exit(0);
    assert!(
        test.read("content/actors/marsh.md")
            .contains("\nformerly: [teo-marsh, tm]\n---\n")
    );
    test.run(&["rename", "article:tax-announced", "steuer-ü"])
        .expect_exit(0);
    test.write(
        "content/pages/method.md",
        "---\ntitle: Method\nformerly: how\n---\n",
    );
    let built = test.build();
    built.expect_exit(0);
    for (page, to) in [
        ("actors/teo-marsh.html", "../actors/marsh.html"),
        ("actors/tm.html", "../actors/marsh.html"),
        ("articles/tax-announced.html", "../articles/steuer-ü.html"),
        ("how.html", "method.html"),
    ] {
        let page = built.page(page);
        leads(&page, to);
        let full = to.trim_start_matches("../");
        let canonical = format!(
            "<link rel=\"canonical\" href=\"https://lantern.example/{}",
            full.split('ü').next().unwrap()
        );
        assert!(page.contains(&canonical), "no `{canonical}` in:\n{page}");
    }
    let everything = tree(&built.site);
    for (path, bytes) in &everything {
        let text = String::from_utf8_lossy(bytes);
        let is_list = path.ends_with(".xml") || path.starts_with("search/");
        assert!(!is_list || !text.contains("teo-marsh"), "{path}");
    }
    // A feed reader identifies an article by its first address.
    let feed = String::from_utf8_lossy(&everything["feed.xml"]).into_owned();
    assert!(
        feed.contains("<id>https://lantern.example/articles/tax-announced.html</id>"),
        "{feed}"
    );
    test.run(&["check", "--links"]).expect_exit(0);
}

#[test]
fn former_anchors_of_publishers_and_terms_stay_on_their_page() {
    let test = DossierTest::from("small");
    let all = records(&test);
    for kind in ["term", "publisher"] {
        let old = all
            .iter()
            .find(|one| one.starts_with(&format!("{kind}:")))
            .unwrap();
        test.run(&["rename", old, "other"]).expect_exit(0);
        let built = test.build();
        let page = if kind == "term" {
            "glossary.html"
        } else {
            "sources.html"
        };
        let id = old.split_once(':').unwrap().1;
        built.expect_page(
            page,
            &["id=\"other\"", &format!("<span id=\"{id}\"></span>")],
        );
        test.run(&["check", "--links"]).expect_exit(0);
    }
}

#[test]
fn the_page_says_in_the_dossiers_language_that_it_moved() {
    for (language, words) in [("de", "umgezogen"), ("ur", "منتقل"), ("fr", "changé")] {
        let test = DossierTest::from("small");
        test.edit(
            "site.yaml",
            "language: en",
            &format!("language: {language}"),
        );
        test.edit(
            "content/actors/teo-marsh.md",
            "\nkind:",
            "\nformerly: [tm]\nkind:",
        );
        test.build().expect_page(
            "actors/tm.html",
            &[&format!("<html lang=\"{language}\""), words],
        );
    }
}

#[test]
fn ids_of_annotations_survive_the_renaming_of_records() {
    let test = DossierTest::from("small");
    let ids = |page: &str| -> Vec<String> {
        let all = crate::html::attributes(page, "id")
            .into_iter()
            .map(|(_, id)| id);
        all.filter(|id| {
            ["quote-", "claim-", "event-", "term-", "date-"]
                .iter()
                .any(|kind| id.starts_with(kind))
        })
        .collect()
    };
    let before = ids(&test.build().page("articles/tax-announced.html"));
    assert!(before.len() > 5);
    for old in records(&test) {
        if !old.starts_with("article:") {
            test.run(&["rename", &old, &format!("{old}-x")])
                .expect_exit(0);
        }
    }
    assert_eq!(
        ids(&test.build().page("articles/tax-announced.html")),
        before
    );
}

#[test]
fn formerly_is_added_to_fields_in_any_notation() {
    for (front, after) in [
        (
            "name: Bo\nkind: person\n",
            "name: Bo\nkind: person\nformerly: [bo]\n",
        ),
        (
            "name: Bo\r\nkind: person\r\n",
            "name: Bo\r\nkind: person\r\nformerly: [bo]\r\n",
        ),
        (
            "name: Bo\nkind: person\nnames:\n- B.\n",
            "name: Bo\nkind: person\nnames:\n- B.\nformerly: [bo]\n",
        ),
        (
            "formerly: a\nname: Bo\nkind: person\n",
            "formerly: [a, bo]\nname: Bo\nkind: person\n",
        ),
        (
            "formerly:\nname: Bo\nkind: person\n",
            "formerly: [bo]\nname: Bo\nkind: person\n",
        ),
        (
            "formerly: [ 'a' ] # why\nname: Bo\nkind: person\n",
            "formerly: [a, bo] # why\nname: Bo\nkind: person\n",
        ),
        (
            "formerly:\n  - a\n  - \"b\"\nname: Bo\nkind: person\n",
            "formerly: [a, b, bo]\nname: Bo\nkind: person\n",
        ),
        (
            "name: Bo\nkind: person\nformerly:\n- a\n",
            "name: Bo\nkind: person\nformerly: [a, bo]\n",
        ),
        (
            "{name: Bo, kind: person}\n",
            "{name: Bo, kind: person, formerly: [bo]}\n",
        ),
    ] {
        let test = DossierTest::from("small");
        test.write(
            "content/actors/bo.md",
            format!("---\n{front}---\n\nText.\n"),
        );
        test.run(&["rename", "actor:bo", "bob"]).expect_exit(0);
        assert_eq!(
            test.read("content/actors/bob.md"),
            format!("---\n{after}---\n\nText.\n")
        );
        test.run(&["check"]).expect_exit(0);
        test.run(&["rename", "actor:bob", "bo"])
            .expect_exit(0)
            .expect_stdout("undoes an earlier renaming");
        test.run(&["check"]).expect_exit(0);
        test.run(&["rename", "actor:bo", "bob"]).expect_exit(0);
        let again = test.read("content/actors/bob.md");
        let lines = |text: &str| {
            text.lines()
                .map(str::to_owned)
                .collect::<std::collections::BTreeSet<_>>()
        };
        assert_eq!(lines(&again), lines(&format!("---\n{after}---\n\nText.\n")));
    }
}

#[test]
fn references_to_a_former_id_are_reported_and_changed() {
    let test = DossierTest::from("small");
    test.run(&["rename", "actor:teo-marsh", "tm"])
        .expect_exit(0);
    test.write(
        "content/articles/odd.md",
        "---\ntitle: Odd\nactors: [teo-marsh, \"actor:teo-marsh\"]\ntext: digest\nrights: {basis: mine}\n---\n\nSee [him](actor:teo-marsh).\n",
    );
    let before = tree(test.root());
    test.run(&["check"])
        .expect_exit(1)
        .expect_stderr("`teo-marsh` was renamed to `tm`");
    test.run(&["show", "actor:teo-marsh"])
        .expect_exit(2)
        .expect_stderr("was renamed to `actor:tm`");
    test.run(&["fix"]).expect_exit(0);
    assert!(
        test.read("content/articles/odd.md")
            .contains("actors: [tm, tm]")
    );
    // The same renaming again changes what was left.
    for (path, bytes) in before {
        test.write(&path, bytes);
    }
    test.edit(
        "content/articles/odd.md",
        "[teo-marsh, \"actor:teo-marsh\"]",
        "[teo-marsh]",
    );
    test.run(&["rename", "actor:teo-marsh", "tm"])
        .expect_exit(0)
        .expect_stdout("changed 2 references in 1 file");
    test.run(&["check"]).expect_exit(0);
    // A former id belongs to its record.
    test.run(&["rename", "actor:ana-corvin", "teo-marsh"])
        .expect_exit(2)
        .expect_stderr("`actor:tm` was called `teo-marsh` before");
}

#[test]
fn a_renaming_that_fails_changes_nothing() {
    let test = DossierTest::from("small");
    let before = tree(test.root());
    for long in ["x".repeat(251), "x".repeat(300), "ü".repeat(130)] {
        test.run(&["rename", "actor:teo-marsh", &long])
            .expect_exit(2)
            .expect_stderr("at most 250");
        assert_eq!(difference(&before, &tree(test.root())), None);
    }
    let longest = "x".repeat(250);
    test.run(&["rename", "actor:teo-marsh", &longest])
        .expect_exit(0);
    test.build().expect_exit(0);
    test.run(&["rename", &format!("actor:{longest}"), "y"])
        .expect_exit(0);
    let test = DossierTest::from("small");
    // An obstacle to the new name that is not text, and that only the disk can report.
    std::fs::create_dir(test.root().join("content/actors/tm.md")).unwrap();
    let before = tree(test.root());
    test.run(&["rename", "actor:teo-marsh", "tm"])
        .expect_exit(2)
        .expect_stderr("nothing was changed");
    assert_eq!(difference(&before, &tree(test.root())), None);
}

#[test]
fn the_next_command_deletes_what_killed_commands_left() {
    let test = DossierTest::from("small");
    for left in [
        "content/actors/.k113.md.4000000.edit",
        "content/articles/.x.md.4000001.draft",
        ".site.yaml.4000002.edit",
    ] {
        test.write(left, "half");
    }
    test.write("content/actors/.mine.edit", "kept");
    test.run(&["rename", "actor:teo-marsh", "tm"])
        .expect_exit(0);
    let left = tree(test.root());
    let left: Vec<&String> = left
        .keys()
        .filter(|path| path.contains("/.") || path.starts_with('.'))
        .collect();
    assert_eq!(left, ["content/actors/.mine.edit"]);
}

/// Pieces from which links, labels, quotes and escapes can arise by chance.
const PIECES: [&str; 22] = [
    "[x](", "actor:a", ")", "<", ">", "\n", "\n\n", " ", "`", "\"", "'", "\\", "[m]: ", "[m]",
    "[x][m]", "actor:ab", "a", "![", "](", " \"t\")", "é", "- ",
];

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]
    #[test]
    fn exactly_the_references_are_renamed(
        body in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..24),
        note in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..12),
        quoted in proptest::bool::ANY,
    ) {
        let (body, note) = (body.concat(), note.concat());
        let note = match quoted {
            true => serde_json::to_string(&note).unwrap(),
            false => format!("|\n      {}", note.replace('\n', "\n      ")),
        };
        let text = format!("---\ntitle: T\nactors: [a, \"a\", ab]\nnotes:\n  - exact: T\n    note: {note}\n---\n\n{body}\n");
        let (before, spans) = referrals_of(&text);
        if spans.iter().all(Option::is_some) {
            let mut after = text.clone();
            let mut spans: Vec<std::ops::Range<usize>> = spans.into_iter().flatten().collect();
            spans.sort_by_key(|span| std::cmp::Reverse(span.start));
            spans.dedup();
            for span in spans {
                proptest::prop_assert_eq!(&text[span.clone()], "a");
                after.replace_range(span, "qq");
            }
            let renamed: Vec<String> = before.iter().map(|to| if to == "actor:a" { "actor:qq".to_owned() } else { to.clone() }).collect();
            let mut now = referrals_of(&after).0;
            let mut renamed = renamed;
            now.sort();
            renamed.sort();
            proptest::prop_assert_eq!(now, renamed, "{}", text);
        }
    }
}

/// What an article refers to, and the ranges that refer to the id `a`.
fn referrals_of(article: &str) -> (Vec<String>, Vec<Option<std::ops::Range<usize>>>) {
    let mut content =
        dossier::content::Content::empty(Vec::new(), std::collections::BTreeSet::new());
    content.sources = dossier::diagnostic::Sources::new(vec![dossier::diagnostic::SourceFile {
        path: "content/articles/x.md".into(),
        text: article.to_owned(),
    }]);
    let all = dossier::content::references::referrals(&content);
    let to_it = all.iter().filter(|one| one.to.to_string() == "actor:a");
    (
        all.iter().map(|one| one.to.to_string()).collect(),
        to_it.map(|one| one.id.map(|span| span.range())).collect(),
    )
}
