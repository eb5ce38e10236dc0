//! The result must not depend on the machine: on line endings, on the form of letters in file names, or on names that some disks do
//! not allow.

use std::fs;

use crate::driver::{DossierTest, difference, tree};

const WRITTEN: [&str; 5] = [".md", ".yaml", ".html", ".ftl", ".geojson"];

/// Gives the files Windows line endings, except clippings and files that are published unchanged.
fn with_line_ends_of_windows(test: &DossierTest) {
    for (path, bytes) in tree(test.root()) {
        let is_written = WRITTEN.iter().any(|ending| path.ends_with(ending));
        if is_written && !path.starts_with("content/clippings/") && !path.starts_with("public/") {
            let text = String::from_utf8(bytes).unwrap();
            test.write(&path, text.replace('\n', "\r\n"));
        }
    }
}

#[test]
fn windows_line_endings_change_no_byte_of_a_site() {
    for name in ["small", "urdu"] {
        let test = DossierTest::from(name);
        test.run(&["theme", "eject", "dossier", "words/en.ftl", "article.html"])
            .expect_exit(0);
        let build = || {
            let outcome = test.build_with(&["--frozen"]);
            outcome.expect_exit(0);
            let told = outcome.diagnostics().to_vec();
            (told, tree(&outcome.site))
        };
        let (told, site) = build();
        with_line_ends_of_windows(&test);
        let (told_again, again) = build();
        assert_eq!(told, told_again, "{name}");
        assert_eq!(difference(&site, &again), None, "{name}");
    }
}

#[test]
fn a_record_whose_file_name_is_stored_decomposed_is_the_same_record() {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: T\ndescription: D\nlanguage: en\ndiagnostics: {text-kind-unknown: off}\n",
    );
    // As the Finder of macOS names it.
    test.write(
        "content/actors/rene\u{301}-marsh.md",
        "---\nname: Ren\u{e9} Marsh\nkind: person\n---\n",
    );
    test.write("static/cafe\u{301}.txt", "x");
    test.write(
        "content/articles/x.md",
        "---\ntitle: X\nactors: [ren\u{e9}-marsh]\n---\n\nRen\u{e9} Marsh spoke.\n",
    );
    test.write(
        "content/pages/about.md",
        "---\ntitle: About\n---\n\nThe [menu](static/caf\u{e9}.txt).\n",
    );
    let built = test.build();
    built.expect_clean();
    built.expect_page("actors/ren\u{e9}-marsh.html", &["Ren\u{e9} Marsh"]);
    assert!(fs::exists(built.site.join("static/caf\u{e9}.txt")).unwrap());
    test.run(&["rename", "actor:ren\u{e9}-marsh", "rene\u{301}e"])
        .expect_exit(0);
    test.build().expect_clean();
    assert!(test.read("content/articles/x.md").contains("[ren\u{e9}e]"));
}

#[test]
fn no_file_gets_a_name_that_windows_reserves() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    for id in ["aux", "CON", "lpt1"] {
        let refused = test.run(&["new", "actor", "X", "--id", id]);
        refused.expect_exit(2).expect_stderr("a device on Windows");
    }
    let elsewhere = DossierTest::empty();
    let page = "<html><head><title>Nul</title></head><body><article><h1>Nul</h1><p>The council of the harbour town decided on Monday that its old pier will stay for ten more years.</p></article></body></html>";
    elsewhere.write("nul-.html", page);
    let folder = elsewhere.root().to_str().unwrap();
    test.run(&["import", folder]).expect_exit(0);
    assert!(test.read("content/articles/nul-2.md").contains("old pier"));
    assert!(
        test.read("content/clippings/clipping-nul.html")
            .contains("old pier")
    );
}

#[test]
fn files_that_a_browser_saved_with_a_page_are_not_clippings() {
    let (test, elsewhere) = (DossierTest::empty(), DossierTest::empty());
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    let page = "<html><head><title>Pier stays</title></head><body><article><h1>Pier stays</h1><p>The council of the harbour town decided on Monday that its old pier will stay for ten more years.</p></article></body></html>";
    elsewhere.write("Pier stays.html", page);
    elsewhere.write(
        "Pier stays_files/frame.html",
        "<html><body><p>An offer.</p></body></html>",
    );
    test.run(&["import", elsewhere.root().to_str().unwrap()])
        .expect_exit(0);
    let kept = tree(&test.root().join("content/clippings"));
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["pier-stays.html"]);
}

#[test]
fn a_new_dossier_protects_clippings_from_changes_of_line_endings() {
    let test = DossierTest::empty();
    test.run(&["init"]).expect_exit(0);
    let lines = test.read(".gitattributes");
    assert!(lines.contains("\n/content/clippings/** -text\n"), "{lines}");
    let other = DossierTest::empty();
    other.write(".gitattributes", "mine\n");
    let made = other.run(&["init"]);
    assert!(made.stdout.contains("to .gitattributes"), "{}", made.stdout);
}

/// What `check` reports about the names of these static files, and whether a build also rejects them.
fn static_names(files: &[&str]) -> Vec<String> {
    let test = DossierTest::from("small");
    for file in files {
        test.write(&format!("static/{file}"), "x");
    }
    let checked = test.run(&["check", "--format", "json"]);
    let told = checked.diagnostics().iter();
    let told = told.filter(|one| one["id"] == "bad-id");
    let told: Vec<String> = told
        .map(|one| one["message"].as_str().unwrap().to_owned())
        .collect();
    let code = i32::from(!told.is_empty());
    checked.expect_exit(code);
    test.build().expect_exit(code);
    told
}

#[test]
#[cfg(unix)]
fn check_rejects_static_files_that_some_disks_cannot_store() {
    for file in [
        "a\\b.txt",
        "a\tb.txt",
        "con",
        "aux.txt",
        "docs/Nul.tar.gz",
        "a:b",
        "a<b>.txt",
        "a.",
        "a .",
        "what?.pdf",
        "a\u{7f}b",
        "a\u{202e}b",
        "a\u{200b}.txt",
        "a\nb",
    ] {
        let told = static_names(&[file]);
        assert_eq!(told.len(), 1, "{file}: {told:?}");
        assert!(told[0].starts_with("the file name `static/"), "{told:?}");
    }
    for pair in [
        ["é.txt", "e\u{301}.txt"],
        ["A.txt", "a.txt"],
        ["λόγος.txt", "λόγοσ.txt"],
        ["ſea.txt", "sea.txt"],
        ["ﬁre.txt", "fire.txt"],
        ["maps/Old.png", "maps/old.png"],
        ["Map", "map/old.png"],
    ] {
        let told = static_names(&pair);
        assert_eq!(told.len(), 1, "{pair:?}: {told:?}");
        assert!(told[0].contains("many disks"), "{told:?}");
    }
    for beside in [
        "Dossier.css",
        "FAVICON.svg",
        "fonts/Literata.woff2",
        "Fonts",
        "search.js/notes.txt",
    ] {
        let told = static_names(&[beside]);
        assert_eq!(told.len(), 1, "{beside}: {told:?}");
        assert!(told[0].contains("many disks"), "{told:?}");
    }
    let sound = [
        "favicon.svg",
        "fonts/other.woff2",
        "console.txt",
        "a b.txt",
        "é.txt",
        "e.txt",
        "ı.txt",
        "i.txt",
        "a+(1).pdf",
        "中文.pdf",
        "a/b",
        "a.b/c",
    ];
    assert!(static_names(&sound).is_empty());
}

#[test]
fn check_rejects_ids_that_a_build_could_not_write() {
    let test = DossierTest::from("small");
    let page = "---\ntitle: Long\n---\n";
    let path = |id: &str| format!("content/pages/{id}.md");
    test.write(&path(&"x".repeat(250)), page);
    test.build().expect_exit(0);
    for id in ["y".repeat(251), "ü".repeat(126)] {
        test.write(&path(&id), page);
        test.run(&["check", "--format", "json"])
            .expect_exit(1)
            .expect_diagnostic("bad-id", &path(&id), 1);
        test.build().expect_exit(1);
        test.remove(&path(&id));
    }
    for (one, other) in [
        ("σ", "ς"),
        ("ſ", "s"),
        ("ﬁ", "fi"),
        ("straße", "strasse"),
        ("Ä", "ä"),
    ] {
        test.write(&path(one), page).write(&path(other), page);
        let checked = test.run(&["check", "--format", "json"]);
        checked.expect_exit(1);
        let ids: Vec<&str> = checked
            .diagnostics()
            .iter()
            .map(|one| one["id"].as_str().unwrap())
            .collect();
        assert!(ids.contains(&"duplicate-id"), "{one} {other}: {ids:?}");
        test.remove(&path(one)).remove(&path(other));
    }
}
