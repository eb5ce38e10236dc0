//! The bundled themes: what all of them must have in common, and how a dossier overrides their files.

use std::collections::{BTreeMap, BTreeSet};

use crate::driver::{DossierTest, difference, pages, shipped_site, tree};
use crate::html;
use crate::pages::{check, poorest};

/// The themes other than the default.
const OTHERS: [&str; 1] = ["broadsheet"];

fn wear<'t>(test: &'t DossierTest, theme: &str) -> &'t DossierTest {
    let site = test.read("site.yaml");
    test.write("site.yaml", format!("{site}theme: {theme}\n"))
}

#[test]
fn rich_poor_and_right_to_left_dossiers_are_valid_in_every_theme() {
    for theme in OTHERS {
        let rich = DossierTest::from("small");
        let built = wear(&rich, theme).build();
        built.expect_exit(0);
        check(&built.site);
        let poor = poorest();
        let built = wear(&poor, theme).build();
        built.expect_clean();
        check(&built.site);
        poor.edit("site.yaml", "language: en", "language: ur");
        let built = poor.build();
        built
            .expect_exit(0)
            .expect_page("index.html", &["dir=\"rtl\""]);
        check(&built.site);
    }
}

/// The values of an attribute on the pages of a site, by page.
fn attribute(
    pages: &BTreeMap<String, String>,
    name: &str,
    is_wanted: impl Fn(&str) -> bool,
) -> BTreeMap<String, BTreeSet<String>> {
    let of = |page: &String| {
        let all = html::attributes(page, name).into_iter();
        all.map(|(_, value)| value)
            .filter(|value| is_wanted(value))
            .collect()
    };
    pages
        .iter()
        .map(|(path, page)| (path.clone(), of(page)))
        .collect()
}

/// A change of theme breaks no links and removes no evidence.
#[test]
fn every_theme_has_the_pages_the_addresses_and_the_evidence_of_the_default() {
    let default = pages(shipped_site());
    for theme in OTHERS {
        let test = DossierTest::shipped();
        let built = wear(&test, theme).build_with(&["--frozen"]);
        built.expect_clean();
        check(&built.site);
        let other = pages(&built.site);
        let missing = |name: &str, is_wanted: fn(&str) -> bool| {
            let found = attribute(&other, name, is_wanted);
            let wanted = attribute(&default, name, is_wanted);
            let lacks = wanted.into_iter().map(|(path, wanted)| {
                let found = found.get(&path).cloned().unwrap_or_default();
                (path, &wanted - &found)
            });
            lacks
                .filter(|(_, lacks)| !lacks.is_empty())
                .collect::<Vec<_>>()
        };
        assert_eq!(missing("id", |_| true), [], "{theme} lacks ids");
        let is_evidence = |href: &str| href.contains('#');
        assert_eq!(missing("href", is_evidence), [], "{theme} lacks links");
    }
}

#[test]
fn an_unknown_theme_is_reported_with_the_nearest_name() {
    let test = DossierTest::from("small");
    let line = test.read("site.yaml").lines().count() as u64 + 1;
    let built = wear(&test, "brodsheet").build();
    built
        .expect_exit(1)
        .expect_diagnostic("unknown-choice", "site.yaml", line);
    assert!(built.stdout.contains("broadsheet"), "{}", built.stdout);
}

#[test]
fn the_dossiers_own_files_override_every_theme() {
    let test = DossierTest::from("small");
    wear(&test, "broadsheet").write(
        "templates/not_found.html",
        "{% extends \"base.html\" %}{% block main %}<h1>Gone</h1>{% endblock main %}",
    );
    test.build()
        .expect_page("404.html", &["class=\"top\"", "<h1>Gone</h1>"]);
}

#[test]
fn ejected_files_look_like_the_theme() {
    for theme in OTHERS {
        let ejected = DossierTest::from("small");
        let done = ejected.run(&["theme", "eject", theme]);
        done.expect_exit(0);
        assert!(done.stdout.contains("wrote static/dossier.css"));
        let worn = DossierTest::from("small");
        let one = tree(&ejected.build().site);
        let other = tree(&wear(&worn, theme).build().site);
        assert_eq!(difference(&one, &other), None, "{theme}");
    }
}

#[test]
fn an_existing_file_is_never_changed() {
    let test = DossierTest::from("small");
    test.write("templates/home.html", "mine");
    let done = test.run(&[
        "theme",
        "eject",
        "dossier",
        "home.html",
        "static/favicon.svg",
    ]);
    done.expect_exit(0);
    assert_eq!(test.read("templates/home.html"), "mine");
    assert!(test.read("static/favicon.svg").contains("<svg"));
    for words in [
        "left templates/home.html unchanged",
        "wrote static/favicon.svg",
    ] {
        assert!(done.stdout.contains(words), "{}", done.stdout);
    }
}

#[test]
fn a_wrong_name_writes_nothing() {
    let test = DossierTest::from("small");
    let before = tree(test.root());
    let done = test.run(&["theme", "eject", "dossier", "home.html", "artcle.html"]);
    done.expect_exit(2)
        .expect_stderr("The nearest name is templates/article.html.");
    let done = test.run(&["theme", "eject", "broadshet"]);
    done.expect_exit(2).expect_stderr("broadsheet");
    assert_eq!(difference(&before, &tree(test.root())), None);
    let nowhere = DossierTest::empty();
    nowhere
        .run(&["theme", "eject", "dossier"])
        .expect_exit(2)
        .expect_stderr("not a dossier");
    assert!(tree(nowhere.root()).is_empty());
}
