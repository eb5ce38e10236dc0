//! Every id belongs to one element on its page, whatever records, headings and notes are called, and every link to an id leads to
//! that element.

use proptest::prelude::*;

use crate::driver::DossierTest;
use crate::pages;
use crate::props::config;

const SITE: &str = "title: T\ndescription: D\nlanguage: en\nnetwork: {places: true}\n";

fn record(test: &DossierTest, path: &str, front: &str, body: &str) {
    test.write(
        &format!("content/{path}.md"),
        format!("---\n{front}\n---\n\n{body}"),
    );
}

/// Prose with every sort of id, and links to them.
const PROSE: &str = "One[^n], again[^n].\n\n## Overview\n\nSee [the second](#overview-1), [the other](#overview-2).\n\n\
## Overview\n\n## Overview 1\n\n## …\n\n## 3\n\n---\n\n> ## Overview\n\nMore[^n] and more[^m].\n\n\
[^n]: A note.\n[^m]: Another.\n";

fn check(test: &DossierTest) {
    let built = test.build();
    built.expect_exit(0);
    pages::check(&built.site);
    test.run(&["check", "--links"]).expect_exit(0);
}

#[test]
fn things_with_the_same_name_have_different_ids() {
    let test = DossierTest::empty();
    test.write("site.yaml", SITE);
    let note = format!("note: {}", serde_json::to_string(PROSE).unwrap());
    record(&test, "pages/method", "title: Method", PROSE);
    record(&test, "pages/page", "title: Page", PROSE);
    for id in [
        "main",
        "corrections",
        "publisher-not-stated",
        "x",
        "h-x",
        "x-name",
    ] {
        record(
            &test,
            &format!("publishers/{id}"),
            &format!("name: {id}"),
            PROSE,
        );
        let definition = serde_json::to_string(PROSE).unwrap();
        record(
            &test,
            &format!("terms/{id}"),
            &format!("term: {id}\ndefinition: {definition}"),
            PROSE,
        );
    }
    for id in ["a", "a--b", "b", "b--c", "c", "place-velm", "claims"] {
        record(
            &test,
            &format!("actors/{id}"),
            &format!("name: Of {}\nkind: group", id.replace('-', "x")),
            PROSE,
        );
    }
    record(&test, "places/velm", "name: Velm\nkind: city", PROSE);
    record(&test, "claims/c", "statement: So.\nkind: factual", PROSE);
    record(&test, "events/e", "title: E", PROSE);
    let marks = format!(
        "text: digest\nrights: {{basis: ours}}\n\
claims:\n  - {{exact: One, claim: c, stance: asserts, voice: own, {note}}}\n  - {{exact: again, claim: c, stance: asserts, voice: own, {note}}}\n\
notes:\n  - {{exact: More, {note}}}\n\
terms:\n  - {{exact: Another, term: x, {note}}}\n  - {{exact: See, term: main}}\n\
mentions:\n  - {{exact: One, actor: a, {note}}}\n"
    );
    let names = "Of a, Of axxb, Of b, Of bxxc, Of c, Of placexvelm, Of claims, Velm.\n\n";
    for id in ["x", "x-p3", "p3"] {
        record(
            &test,
            &format!("articles/{id}"),
            &format!("title: {id}\n{marks}"),
            &format!("{PROSE}\n{names}"),
        );
    }
    test.write(
        "content/corrections.yaml",
        "- {date: 2026-01-02, page: \"term:x\", was: one, now: two, why: A slip.}\n\
- {date: 2026-01-02, page: \"publisher:x\", was: one, now: two, why: A slip.}\n\
- {date: 2026-01-02, page: \"page:method\", was: one, now: two, why: A slip.}\n",
    );
    check(&test);
    let built = test.build();
    built.expect_page(
        "method.html",
        &[
            "id=\"fnref-1\"",
            "id=\"fnref-1-2\"",
            "id=\"h-overview\"",
            "href=\"#h-overview-1\"",
            "id=\"h-overview-2\"",
            "id=\"h-overview-1\"",
            "id=\"fn-1\"",
            "href=\"#fnref-1\"",
            "href=\"#fnref-1-2\"",
        ],
    );
    // A footnote that two paragraphs of an article refer to has a link back to each.
    built.expect_page(
        "articles/x.html",
        &["id=\"fnref-1-3\"", "href=\"#fnref-1-3\""],
    );
    built.expect_page("glossary.html", &["id=\"term.main\""]);
    built.expect_page("articles/x.html", &["glossary.html#term.main"]);
}

/// Words in headings and ids that could be confused with each other.
const WORDS: [&str; 14] = [
    "a", "a-1", "a-1-1", "A 1", "a--b", "p3", "h-a", "fn-1", "row-3", "3", "…", "ä", "a\u{308}",
    "section",
];

proptest! {
    #![proptest_config(config(8))]
    #[test]
    fn no_id_is_twice_on_any_page(
        headings in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..12),
        others in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..6),
        articles in prop::collection::btree_set(prop::sample::select(vec!["a", "a-p3", "a-p1s1", "p3", "a--b", "h-a"]), 1..4),
    ) {
        let test = DossierTest::empty();
        test.write("site.yaml", SITE);
        let prose = |headings: &[&str]| {
            let headings: Vec<String> = headings.iter().map(|words| format!("## {words}\n\nWords[^1] of {words}[^1].\n\n")).collect();
            format!("{}Last[^1].\n\n[^1]: Note.\n", headings.concat())
        };
        for id in &articles {
            record(&test, &format!("articles/{id}"), &format!("title: {id}\nnotes:\n  - {{exact: Last, note: {}}}", serde_json::to_string(&prose(&others)).unwrap()), &prose(&headings));
            record(&test, &format!("pages/{id}"), &format!("title: {id}"), &prose(&others));
            record(&test, &format!("publishers/{id}"), &format!("name: {id}"), &prose(&headings));
            record(&test, &format!("actors/{id}"), &format!("name: {id}\nkind: group"), &prose(&others));
        }
        check(&test);
    }
}
