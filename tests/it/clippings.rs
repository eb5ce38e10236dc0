//! Raw texts become articles once, and no file is overwritten.

use crate::driver::{DossierTest, difference, tree};

const CLIPPING: &str = "\
Harbour lamps to be taxed

The Quay Gazette

SARN: Mira Vale, the harbour commissioner, said on Tuesday that every lamp would be taxed.

“We will light what we like,” Otto Marr told reporters in Velm. Nobody else spoke.
";

fn waiting() -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    test.write(
        "content/actors/mira-vale.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    test.write(
        "content/actors/otto-marr.md",
        "---\nname: Otto Marr\nkind: person\n---\n",
    );
    test.write(
        "content/places/velm.md",
        "---\nname: Velm\nkind: city\n---\n",
    );
    test.write(
        "content/places/sarn.md",
        "---\nname: Sarn\nkind: city\n---\n",
    );
    test.write(
        "content/publishers/quay-gazette.md",
        "---\nname: The Quay Gazette\n---\n",
    );
    test.write("content/clippings/001-harbour-lamps.txt", CLIPPING);
    test
}

fn articles(test: &DossierTest) -> Vec<String> {
    tree(test.root())
        .into_keys()
        .filter(|path| path.starts_with("content/articles/"))
        .collect()
}

#[test]
fn a_clipping_becomes_an_article_with_what_was_recognised_in_it() {
    let test = waiting();
    let outcome = test.build();
    outcome.expect_exit(0);
    let articles = articles(&test);
    assert_eq!(articles.len(), 1, "{articles:?}\n{}", outcome.report);
    let article = test.read(&articles[0]);
    for words in [
        "Harbour lamps to be taxed",
        "file: \"001-harbour-lamps.txt\"",
        "sha256:",
        "dateline: sarn",
        "speaker: otto-marr",
        "status: suggested",
        "“We will light what we like,”",
    ] {
        assert!(article.contains(words), "no `{words}` in\n{article}");
    }
    let page = articles[0].replace("content/", "").replace(".md", ".html");
    outcome.expect_page(
        &page,
        &[
            "Harbour lamps to be taxed",
            "../actors/mira-vale.html",
            "../places/velm.html",
        ],
    );
}

#[test]
fn a_clipping_is_converted_once_and_its_article_is_left_to_the_editor() {
    let test = waiting();
    test.build().expect_exit(0);
    let article = articles(&test).remove(0);
    test.edit(&article, "Harbour lamps to be taxed", "Lamps");
    let before = tree(&test.root().join("content"));
    test.build().expect_exit(0);
    assert_eq!(
        difference(&before, &tree(&test.root().join("content"))),
        None
    );
}

#[test]
fn shipped_articles_that_were_deleted_are_drafted_again() {
    let test = DossierTest::shipped();
    test.remove("content/articles/kabul-answers-asif.md")
        .remove("content/articles/pakistans-defense-minister-threatens-strikes.md");
    // They keep their addresses, so that everything that cites their words still finds them.
    test.build().expect_exit(0);
    let articles = articles(&test);
    assert_eq!(articles.len(), 2, "{articles:?}");
    for path in articles {
        let article = test.read(&path);
        for words in [
            "title:",
            "clipping:",
            "sha256:",
            "quotes:",
            "speaker:",
            "status: suggested",
        ] {
            assert!(
                article.contains(words),
                "no `{words}` in {path}:\n{article}"
            );
        }
    }
}
