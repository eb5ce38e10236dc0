//! The effect of a build on the disk, and its exit codes.

use std::fs;

use crate::driver::{DossierTest, difference, shipped_site, tree};

#[test]
fn the_same_content_gives_the_same_bytes_on_any_number_of_threads() {
    let first = DossierTest::shipped();
    first.build_with(&["--threads", "1"]).expect_exit(0);
    let second = DossierTest::shipped();
    second.build_with(&["--threads", "7"]).expect_exit(0);
    let (one, many) = (
        tree(&first.root().join("public")),
        tree(&second.root().join("public")),
    );
    assert!(one.len() > 50, "{} files", one.len());
    assert_eq!(
        difference(&one, &many),
        None,
        "differ between one thread and seven"
    );
    let again = first.build();
    again.expect_exit(0);
    assert_eq!(
        difference(&one, &tree(&again.site)),
        None,
        "differ between a first build and a second"
    );
    assert_eq!(
        difference(&one, &tree(shipped_site())),
        None,
        "differ between two places on the disk"
    );
}

#[test]
fn a_second_build_writes_nothing() {
    let test = DossierTest::from("small");
    test.build().expect_exit(0);
    let before = fs::metadata(test.root().join("public/index.html"))
        .unwrap()
        .modified()
        .unwrap();
    let second = test.run(&["build"]);
    second.expect_exit(0);
    assert!(
        second.stdout.contains("\n0 files written"),
        "{}",
        second.stdout
    );
    assert_eq!(
        fs::metadata(test.root().join("public/index.html"))
            .unwrap()
            .modified()
            .unwrap(),
        before
    );
}

#[test]
fn a_failed_build_leaves_the_old_site_intact() {
    let test = DossierTest::from("small");
    let site = test.build().site;
    let before = tree(&site);
    test.edit(
        "content/articles/tax-announced.md",
        "publisher: quay-gazette",
        "publisher: quay-gazete",
    );
    test.edit(
        "content/articles/tax-announced.md",
        "The guild met",
        "The gild met",
    );
    test.build().expect_exit(1).expect_diagnostic(
        "unknown-reference",
        "content/articles/tax-announced.md",
        5,
    );
    assert_eq!(difference(&before, &tree(&site)), None);
    test.edit(
        "content/articles/tax-announced.md",
        "publisher: quay-gazete",
        "publisher: quay-gazette",
    );
    test.write(
        "templates/article.html",
        "{% extends \"base.html\" %}{% block main %}{{ no_such_field }}{% endblock main %}",
    );
    test.build()
        .expect_exit(2)
        .expect_stderr("no_such_field")
        .expect_stderr("article.html");
    assert_eq!(difference(&before, &tree(&site)), None);
    assert_eq!(
        fs::read_dir(test.root())
            .unwrap()
            .filter(|entry| entry
                .as_ref()
                .unwrap()
                .file_name()
                .to_string_lossy()
                .starts_with("public"))
            .count(),
        1,
        "something was left beside the site"
    );
}

#[test]
fn foreign_files_in_the_site_are_kept_and_outdated_ones_are_removed() {
    let test = DossierTest::from("small");
    test.build()
        .expect_exit(0)
        .expect_page("glossary.html", &["lantern oil"]);
    test.write("public/CNAME", "lantern.example\n")
        .write("public/.git/HEAD", "ref: refs/heads/main\n")
        .write("public/articles/mine.html", "mine");
    test.edit(
        "content/articles/tax-announced.md",
        "terms:\n  - {exact: lantern oil, term: lantern-oil}\n",
        "",
    );
    test.edit(
        "content/actors/ana-corvin.md",
        "[oil](term:lantern-oil)",
        "oil",
    );
    test.remove("content/terms/lantern-oil.md");
    let outcome = test.build();
    outcome.expect_exit(0).expect_no_page("glossary.html");
    for kept in ["CNAME", ".git/HEAD", "articles/mine.html"] {
        assert!(outcome.site.join(kept).is_file(), "{kept} is gone");
    }
}

#[test]
fn an_output_folder_of_something_else_is_refused() {
    let test = DossierTest::from("small");
    let before = tree(test.root());
    for output in [
        "content",
        "content/articles",
        ".",
        "..",
        "content/../content/site",
        "static",
        "site.yaml",
    ] {
        test.run(&["build", "--output", output]).expect_exit(2);
        assert_eq!(
            difference(&before, &tree(test.root())),
            None,
            "--output {output} changed something"
        );
    }
    test.write("mine/letter.txt", "Dear …");
    test.run(&["build", "--output", "mine"])
        .expect_exit(2)
        .expect_stderr("mine");
    assert_eq!(tree(&test.root().join("mine")).len(), 1);
    fs::remove_dir_all(test.root().join("mine")).unwrap();
    assert_eq!(difference(&before, &tree(test.root())), None);
}

#[test]
fn exit_codes_distinguish_clean_wrong_and_impossible() {
    let test = DossierTest::from("small");
    test.build().expect_exit(0);
    test.edit("site.yaml", "title:", "titel:");
    test.build()
        .expect_exit(1)
        .expect_diagnostic("unknown-key", "site.yaml", 1)
        .expect_diagnostic("missing-field", "site.yaml", 1);
    test.remove("site.yaml");
    test.build()
        .expect_exit(2)
        .expect_stderr("it has no `site.yaml`");
    test.run(&["build", "--no-such-flag"])
        .expect_exit(2)
        .expect_stderr("--no-such-flag");
    test.run(&["--help"]).expect_exit(0);
    test.run(&["--version"]).expect_exit(0);
}

#[test]
fn diagnostics_are_printed_as_text_and_as_json() {
    let test = DossierTest::from("small");
    test.edit(
        "content/actors/ana-corvin.md",
        "kind: person",
        "kind: persn",
    );
    test.edit("content/places/velm.md", "kind: city", "kind: citty");
    let words = test.run(&["build"]);
    words
        .expect_exit(1)
        .expect_stderr("error[unknown-choice]")
        .expect_stderr("content/actors/ana-corvin.md:3:7")
        .expect_stderr("did you mean `city`?")
        .expect_stderr("2 errors");
    assert!(words.stdout.is_empty(), "{}", words.stdout);
    assert!(
        !words.stderr.contains('\u{1b}'),
        "colours where no terminal is"
    );
    let data = test.build();
    data.expect_exit(1)
        .expect_diagnostic("unknown-choice", "content/actors/ana-corvin.md", 3)
        .expect_diagnostic("unknown-choice", "content/places/velm.md", 3);
    assert_eq!(data.report["errors"], 2);
    let files: Vec<_> = data
        .diagnostics()
        .iter()
        .filter_map(|one| one["at"]["file"].as_str())
        .collect();
    assert!(files.is_sorted(), "{files:?}");
}

#[test]
fn frozen_changes_nothing_below_content() {
    let test = DossierTest::from("small");
    test.write(
        "content/clippings/raw.txt",
        "A headline of its own\n\nVELM: The harbour is dark. Nobody said why.\n",
    );
    let before = tree(&test.root().join("content"));
    let outcome = test.build_with(&["--frozen"]);
    outcome.expect_exit(0);
    assert!(
        outcome
            .diagnostics()
            .iter()
            .any(|one| one["id"] == "clipping-not-converted"),
        "{}",
        outcome.report
    );
    assert_eq!(
        difference(&before, &tree(&test.root().join("content"))),
        None
    );
}

#[test]
fn no_page_and_no_file_of_a_site_contains_a_clipping() {
    let clippings = tree(&crate::driver::repository().join("content/clippings"));
    let site = tree(shipped_site());
    for (name, bytes) in &clippings {
        assert!(
            !site.values().any(|file| file == bytes),
            "{name} was published"
        );
        assert!(
            !site.keys().any(|path| path.ends_with(name.as_str())),
            "{name} was published"
        );
    }
}

#[test]
fn the_dossiers_own_template_overrides_the_themes() {
    let test = DossierTest::from("small");
    test.write(
        "templates/not_found.html",
        "{% extends \"base.html\" %}{% block main %}<h1>Dark here</h1>{% endblock main %}",
    );
    test.write(
        "static/favicon.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    );
    let outcome = test.build();
    outcome
        .expect_exit(0)
        .expect_page("404.html", &["<title>", "<h1>Dark here</h1>"]);
    assert_eq!(
        fs::read(outcome.site.join("static/favicon.svg")).unwrap(),
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    );
}
