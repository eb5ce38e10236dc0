//! Names in two scripts in one line: each keeps its own order, and the marks and figures beside it stay where the page's language has
//! them.

use crate::chromium;
use crate::driver::{DossierTest, Outcome};

/// A dossier in a language, with an article of a publisher who has this name, and an actor with these other names.
fn build(language: &str, publisher: &str, names: &[&str]) -> (DossierTest, Outcome) {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        format!(
            "title: T\nlanguage: {language}\ndescription: D\ndiagnostics: {{text-kind-unknown: off, nobody-attests: off, speaker-not-named: off, never-mentioned: off}}\n"
        ),
    );
    test.write(
        "content/publishers/paper.md",
        format!("---\nname: '{publisher}'\nkind: newspaper\n---\n"),
    );
    test.write(
        "content/claims/dark.md",
        "---\nstatement: Is it dark?\nkind: factual\n---\n",
    );
    let names: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    test.write(
        "content/actors/keeper.md",
        format!(
            "---\nname: Keeper\nkind: person\nnames: [{}]\n---\n",
            names.join(", ")
        ),
    );
    test.write(
        "content/articles/night.md",
        "---\ntitle: Night\nlanguage: en\npublisher: paper\nclaims:\n  - {exact: It is dark, claim: dark, stance: asserts, holder: keeper}\n---\n\nIt is dark.\n",
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    (test, outcome)
}

/// Where a name in a link to a sentence is, compared with the sign of the paragraph beside it.
const SIGN_IS: &str = "(() => {
    const name = document.querySelector('main a[href*=\"articles/night.html#p\"] bdi');
    const sign = document.createRange();
    sign.selectNodeContents(name.nextSibling);
    return sign.getBoundingClientRect().left < name.getBoundingClientRect().left ? 'left' : 'right';
})()";

#[test]
fn a_name_of_another_script_is_isolated_and_one_of_the_same_is_not() {
    for (language, name, is_apart) in [
        ("en", "صحيفة الميناء", true),
        ("de", "Al-Mina صحيفة", true),
        ("en", "El Faro", false),
        ("ar", "“Faro”", true),
        ("ur", "Faro 24", true),
        ("ps", "ورځپاڼه", false),
    ] {
        let (_test, outcome) = build(language, name, &[]);
        let page = outcome.page("claims/dark.html");
        let apart = format!("<bdi>{name}</bdi>&nbsp;");
        assert_eq!(page.contains(&apart), is_apart, "{language}: {page}");
        assert!(
            page.contains(&format!("{name}&nbsp;")) || is_apart,
            "{page}"
        );
    }
}

#[test]
fn what_a_page_is_about_keeps_its_end_mark_at_its_end() {
    let (_test, outcome) = build("ar", "Faro", &["Kiper", "Kipper"]);
    outcome.expect_page("claims/dark.html", &["<h1><bdi>Is it dark?</bdi></h1>"]);
    outcome.expect_page(
        "actors/keeper.html",
        &["<bdi>Kiper</bdi>، <bdi>Kipper</bdi>"],
    );
    let (_test, outcome) = build("en", "Faro", &["حارس", "Kiper"]);
    outcome.expect_page("claims/dark.html", &["<h1>Is it dark?</h1>"]);
    outcome.expect_page("actors/keeper.html", &["<bdi>حارس</bdi>, Kiper"]);
}

#[test]
fn the_sign_of_a_paragraph_follows_the_name_in_the_order_of_the_page() {
    let Some(mut browser) = chromium::start("names in two scripts") else {
        return;
    };
    for (language, name, side) in [
        ("en", "صحيفة الميناء", "right"),
        ("es", "روزنامه ۲۴", "right"),
        ("ar", "El Faro", "left"),
        ("fa", "“Faro 24”", "left"),
        ("ur", "The Herald", "left"),
    ] {
        let (_test, outcome) = build(language, name, &[]);
        let page = outcome.site.join("claims/dark.html");
        browser.open(&format!("file://{}", page.display()));
        assert_eq!(browser.evaluate(SIGN_IS), side, "{language}: {name}");
    }
}
