//! The home page: what the dispute is about, who is on which side, what is unknown, and where to begin.

use crate::driver::DossierTest;
use crate::html::{select, the};

const SITE: &str =
    "title: T\ndescription: D.\nlanguage: en\ndefaults: {text: full, rights: {basis: made up}}\n";

/// Claims of every sort, with the words of both sides.
fn affair() -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", SITE);
    for (id, name) in [
        ("mira", "Mira Vale"),
        ("otto", "Otto Marsh"),
        ("nell", "Nell Orr"),
    ] {
        test.write(
            &format!("content/actors/{id}.md"),
            format!("---\nname: {name}\nkind: person\n---\n"),
        );
    }
    for (id, kind) in [
        ("burned", "factual"),
        ("elsewhere", "factual"),
        ("strike", "threat"),
        ("pay", "policy"),
    ] {
        test.write(
            &format!("content/claims/{id}.md"),
            format!("---\nstatement: The claim {id}.\nshort: Short {id}\nkind: {kind}\n---\n"),
        );
    }
    test.write(
        "content/articles/late.md",
        "---\ntitle: The later paper\nshort: Late\nlanguage: en\npublished: \"2031-03-02\"\nclaims:\n  \
         - {exact: it burned, claim: burned, stance: asserts, holder: mira}\n  \
         - {exact: nothing burned, claim: burned, stance: denies, holder: otto}\n  \
         - {exact: it was elsewhere, claim: elsewhere, stance: asserts, holder: nell}\n  \
         - {exact: not elsewhere, claim: elsewhere, stance: denies, holder: mira}\n  \
         - {exact: we will strike, claim: strike, stance: threatens, holder: mira}\n  \
         - {exact: we will pay, claim: pay, stance: promises, holder: otto}\n---\n\n\
         Mira Vale said that it burned, and we will strike, and not elsewhere. Otto Marsh said that nothing burned, and we will pay. \
         Nell Orr said that it was elsewhere.\n",
    );
    test.write(
        "content/articles/early.md",
        format!(
            "---\ntitle: The earlier paper\nlanguage: en\npublished: \"2031-03-01\"\n---\n\n{}\n",
            "Words of it. ".repeat(200)
        ),
    );
    test
}

fn topics(page: &str) -> Vec<String> {
    let titles = select(page, ".topic > h3");
    titles.iter().map(|title| words(title)).collect()
}

fn words(html: &str) -> String {
    let text = crate::html::text(html, |_, _| false).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn without_sides_the_columns_are_who_holds_a_claim_and_who_disputes_it() {
    let test = affair();
    let page = test.build().page("index.html");
    assert_eq!(words(&the(&page, ".ends")), "Held byDisputed by");
    assert_eq!(topics(&page), ["Short burned", "Short elsewhere"]);
    let first = words(&the(&page, ".topic:first-child"));
    assert!(
        first.starts_with("Short burned Held by Mira Vale asserts it burned"),
        "{first}"
    );
    assert!(
        first.contains("Disputed by Otto Marsh denies nothing burned"),
        "{first}"
    );
}

#[test]
fn with_sides_a_topic_has_both_and_threats_and_promises_follow() {
    let test = affair();
    test.write(
        "site.yaml",
        format!("{SITE}sides: [{{name: The town, actors: [mira]}}, {{name: The harbour, actors: [otto]}}]\n"),
    );
    let page = test.build().page("index.html");
    assert_eq!(words(&the(&page, ".ends")), "The townThe harbour");
    // Nell is on neither side, so nobody on the harbour's side has spoken about her claim.
    assert_eq!(
        topics(&page),
        ["Short burned contested", "Threats and warnings", "Promises"]
    );
    let threats = words(&the(&page, ".topic:nth-child(2)"));
    assert!(
        threats.contains("Mira Vale threatens The claim strike."),
        "{threats}"
    );
    assert!(
        threats.contains("The harbour No position of theirs is recorded."),
        "{threats}"
    );
    assert!(
        page.contains("as the editor of this dossier sees them"),
        "{page}"
    );
}

#[test]
fn sides_without_a_common_claim_leave_the_columns_of_claims() {
    let test = affair();
    test.write(
        "site.yaml",
        format!("{SITE}sides: [{{name: One, actors: []}}, {{name: Other, actors: []}}]\n"),
    );
    let page = test.build().page("index.html");
    assert_eq!(words(&the(&page, ".ends")), "Held byDisputed by");
    assert!(
        !page.contains("as the editor of this dossier sees them"),
        "{page}"
    );
}

#[test]
fn the_starting_point_is_the_editors_or_the_first_article() {
    let test = affair();
    let begin = |test: &DossierTest| {
        let page = test.build().page("index.html");
        let items = select(&page, ".begin li");
        items.iter().map(|item| words(item)).collect::<Vec<_>>()
    };
    let first = begin(&test);
    assert!(
        first[0].starts_with("The earlier paper Reading time: three minutes"),
        "{first:?}"
    );
    assert!(
        first[1].starts_with("The later paper Reading time: one minute"),
        "{first:?}"
    );
    test.write("site.yaml", format!("{SITE}begin: [late]\n"));
    let named = begin(&test);
    assert_eq!(named.len(), 1, "{named:?}");
    assert!(named[0].starts_with("The later paper"), "{named:?}");
}

#[test]
fn at_most_six_sorts_of_gaps_are_shown_and_the_rest_is_counted() {
    let test = affair();
    for number in 0..5 {
        test.write(
            &format!("content/events/e{number}.md"),
            format!("---\ntitle: Event {number}\n---\n"),
        );
        test.write(
            &format!("content/actors/u{number}.md"),
            format!("---\nname: somebody {number}\nkind: unnamed\n---\n"),
        );
        test.write(
            &format!("content/articles/x{number}.md"),
            format!("---\ntitle: X {number}\nlanguage: en\nquotes:\n  - {{exact: “Words of {number}”}}\nclaims:\n  - {{exact: one, claim: burned, stance: asserts, holder: nell}}\n  - {{exact: two, claim: burned, stance: denies, holder: nell}}\n---\n\n“Words of {number}”, one said. Nell Orr: two.\n"),
        );
    }
    let page = test.build().page("index.html");
    let sorts: Vec<String> = select(&page, ".unknown dl > div")
        .iter()
        .map(|one| words(one))
        .collect();
    assert_eq!(sorts.len(), 6, "{sorts:?}");
    assert!(
        sorts[0].starts_with("Who was heard last on these Short burned"),
        "{sorts:?}"
    );
    assert!(sorts[1].starts_with("When these happened"), "{sorts:?}");
    assert!(sorts[1].ends_with("and 2 more"), "{sorts:?}");
}

#[test]
fn a_poor_dossier_does_not_mention_what_it_lacks() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D.\nlanguage: en\n");
    let page = test.build().page("index.html");
    for id in [
        "dispute",
        "questions",
        "changed",
        "unknown",
        "begin",
        "chronology",
        "people",
        "where",
    ] {
        assert!(!page.contains(&format!("id=\"{id}\"")), "{id}");
    }
}
