//! `rename`: another id, everywhere it stands, and every other byte as it was.

use crate::driver::{DossierTest, difference, tree};

/// Every record of a dossier as `kind:id`.
fn records(test: &DossierTest) -> Vec<String> {
    let folders = [
        ("articles", "article"),
        ("actors", "actor"),
        ("places", "place"),
        ("claims", "claim"),
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
        // Whatever a dossier says of itself it says again, under the new name.
        let again = test.run(&["check"]);
        assert_eq!(
            again.expect_exit(0).stderr.replace(&format!("{id}-x"), id),
            told.replace(&format!("{id}-x"), id),
            "{kind}:{id}"
        );
        let dry = test.run(&["rename", &new, old, "--dry-run"]);
        dry.expect_exit(0);
        test.run(&["rename", &new, old]).expect_exit(0);
        assert_eq!(difference(&before, &tree(test.root())), None, "{old}");
    }
}

#[test]
fn only_the_id_changes_however_it_is_written() {
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

#[test]
fn what_cannot_be_renamed_is_refused_and_nothing_is_changed() {
    let test = DossierTest::from("small");
    test.write("content/articles/odd.md", "---\ntitle: Odd\nnotes:\n  - exact: Odd\n    note: \"[him](actor:teo\\u002dmarsh)\"\n---\n\nOdd.\n");
    let before = tree(test.root());
    for (old, new, words) in [
        ("actor:nobody", "actor:x", "`dossier list actor`"),
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
            "there is an actor `ana-corvin` already",
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
    // Another spelling in capitals is another name.
    test.run(&["rename", "actor:ana-corvin", "Ana-Corvin"])
        .expect_exit(0);
}

/// Pieces of which links, labels, quotes and escapes can come together by chance.
const PIECES: [&str; 22] = [
    "[x](", "actor:a", ")", "<", ">", "\n", "\n\n", " ", "`", "\"", "'", "\\", "[m]: ", "[m]",
    "[x][m]", "actor:ab", "a", "![", "](", " \"t\")", "é", "- ",
];

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]
    #[test]
    fn what_is_renamed_is_what_was_referred_to(
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

/// What an article refers to, and where it does so by the id `a`.
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
