//! What articles are, and what they are to each other.

use crate::driver::{DossierTest, Outcome};

const SITE: &str = "title: T\nlanguage: en\ndescription: D\n";

/// A site, for as long as its dossier is there.
struct Built {
    outcome: Outcome,
    _test: DossierTest,
}

impl std::ops::Deref for Built {
    type Target = Outcome;

    fn deref(&self) -> &Outcome {
        &self.outcome
    }
}

/// The site of a dossier with these files below `content/`.
fn built(files: &[(&str, &str)]) -> Built {
    built_in("en", files)
}

/// The same with an interface in another language.
fn built_in(language: &str, files: &[(&str, &str)]) -> Built {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        SITE.replace("language: en", &format!("language: {language}")),
    );
    for (path, text) in files {
        test.write(&format!("content/{path}.md"), text);
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    Built {
        outcome,
        _test: test,
    }
}

const ASKE: (&str, &str) = (
    "actors/jorun-aske",
    "---\nname: Jorun Aske\nkind: person\n---\n",
);

#[test]
fn an_article_says_what_form_it_has_and_whose_voice_its_own_is() {
    let outcome = built(&[
        ASKE,
        (
            "articles/opinion",
            "---\ntitle: Ask\nbyline: Jorun Aske\ngenre: opinion\nauthor: jorun-aske\n---\n\nA.\n",
        ),
        (
            "articles/voice",
            "---\ntitle: Say\nbyline: J. A.\nauthor: jorun-aske\n---\n\nA.\n",
        ),
        ("articles/live", "---\ntitle: Now\ngenre: live\n---\n\nA.\n"),
    ]);
    let by = "Opinion, by <a class=\"m actor\" href=\"../actors/jorun-aske.html\">Jorun Aske</a>";
    outcome.expect_page("articles/opinion.html", &[by]);
    // The byline would only repeat the name.
    let page = outcome.page("articles/opinion.html");
    assert!(!page.contains("<span>Jorun Aske</span>"), "{page}");
    outcome.expect_page(
        "articles/voice.html",
        &[
            "By <a class=\"m actor\" href=\"../actors/jorun-aske.html\">Jorun Aske</a>",
            "<span>J. A.</span>",
        ],
    );
    outcome.expect_page("articles/live.html", &["<span>Live report</span>"]);
    let listed = by.replace("../", "");
    outcome.expect_page("articles.html", &[&listed, "<span>Live report</span>"]);
}

#[test]
fn forms_are_said_in_the_language_of_the_interface() {
    let files = [
        ASKE,
        (
            "articles/x",
            "---\ntitle: X\nlanguage: en\ngenre: press-release\nauthor: jorun-aske\n---\n\nA.\n",
        ),
    ];
    for (language, words) in [
        ("de", "Pressemitteilung, von <a"),
        ("fr", "Communiqué de presse, par <a"),
        ("ar", "بيان صحفي، بقلم <a"),
    ] {
        built_in(language, &files).expect_page("articles/x.html", &[words]);
    }
}

#[test]
fn machines_are_told_that_an_opinion_in_the_news_is_one() {
    let publisher = |kind: &str| format!("---\nname: P\nkind: {kind}\n---\n");
    let (paper, ministry) = (publisher("newspaper"), publisher("government"));
    let article = |genre: &str, publisher: &str| {
        format!("---\ntitle: X\ngenre: {genre}\npublisher: {publisher}\n---\n\nA.\n")
    };
    let of = [
        (
            "articles/a",
            article("opinion", "paper"),
            "\"OpinionNewsArticle\"",
        ),
        (
            "articles/b",
            article("analysis", "paper"),
            "\"AnalysisNewsArticle\"",
        ),
        (
            "articles/c",
            article("press-release", "paper"),
            "\"Article\"",
        ),
        ("articles/d", article("report", "paper"), "\"NewsArticle\""),
        ("articles/e", article("opinion", "ministry"), "\"Article\""),
    ];
    let mut files = vec![
        ("publishers/paper", paper.as_str()),
        ("publishers/ministry", ministry.as_str()),
    ];
    files.extend(of.iter().map(|(path, text, _)| (*path, text.as_str())));
    let outcome = built(&files);
    for (path, _, kind) in &of {
        outcome.expect_page(&format!("{path}.html"), &[&format!("\"@type\":{kind}")]);
    }
}
