//! The whole dossier on paper: in the order in which it is read, with nothing that leads nowhere.

use crate::driver::{DossierTest, copy, repository};

/// The ids of a page's second-level headings, in order.
fn headings(page: &str) -> Vec<&str> {
    let parts = page.split("<h2 id=\"").skip(1);
    parts.map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn questions_and_claims_come_first_and_articles_in_reading_order() {
    let test = DossierTest::empty();
    copy(&repository().join("examples/old-mole"), test.root());
    let text = test.read("site.yaml");
    let own = text
        .lines()
        .filter(|line| !line.starts_with("begin: "))
        .collect::<Vec<_>>();
    test.write(
        "site.yaml",
        format!(
            "begin: [tribune-interview, meridian-night]\n{}\n",
            own.join("\n")
        ),
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    let book = outcome.page("book.html");
    let found = headings(&book);
    let at = |id: &str| {
        let place = found.iter().position(|one| *one == id);
        place.unwrap_or_else(|| panic!("no {id} in {found:?}"))
    };
    let expected = [
        "contents",
        "questions",
        "claims",
        "chronology",
        "articles.tribune-interview.headline",
        "articles.meridian-night.headline",
        // The others as they were published.
        "articles.courier-seven-killed.headline",
        "articles.ministry-statement.headline",
        "articles.faro-admite.headline",
        "glossary",
        "sources",
        "actors",
        "places",
    ];
    let places: Vec<usize> = expected.iter().map(|id| at(id)).collect();
    assert!(places.is_sorted(), "{found:?}");
    // The contents are in the same order.
    let contents = book.split("<nav class=\"book-contents\"").nth(1).unwrap();
    let contents = contents.split("</nav>").next().unwrap();
    let listed: Vec<&str> = contents
        .split("<li><a href=\"#")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    // Headings within an article are not listed.
    let parts = found.iter().skip(1).filter(|id| !id.contains(".h-"));
    assert_eq!(listed, parts.copied().collect::<Vec<&str>>());
    for heading in [
        "<h4 class=\"side\">For</h4>",
        "<h4 class=\"side\">Against</h4>",
    ] {
        assert!(book.contains(heading), "no {heading}");
    }
}

/// A page can say "and 2 more" and lead to them; paper cannot.
#[test]
fn all_who_hold_an_answer_are_named() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    test.write(
        "content/claims/gone.md",
        "---\nstatement: The pier is gone.\nkind: factual\n---\n",
    );
    test.write(
        "content/questions/why.md",
        "---\nquestion: Is the pier there?\nanswers: [gone]\n---\n",
    );
    let names = [
        "Ada", "Bea", "Cem", "Dov", "Eva", "Fay", "Gus", "Hal", "Ivo",
    ];
    let mut claims = String::new();
    let mut text = String::new();
    for name in names {
        let id = name.to_lowercase();
        test.write(
            &format!("content/actors/{id}.md"),
            format!("---\nname: {name} Vale\nkind: person\n---\n"),
        );
        claims += &format!(
            "  - {{exact: {name} Vale said so, claim: gone, stance: asserts, voice: attributed, holder: {id}}}\n"
        );
        text += &format!("It is gone, {name} Vale said so.\n\n");
    }
    test.write(
        "content/articles/a.md",
        format!("---\ntitle: A\nlanguage: en\nclaims:\n{claims}---\n\n{text}"),
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    assert!(outcome.page("questions.html").contains("and 3 more"));
    let book = outcome.page("book.html");
    let questions = book.split("<h2 id=\"questions\"").nth(1).unwrap();
    let questions = questions.split("<h2 id=\"claims\"").next().unwrap();
    for name in names {
        assert!(questions.contains(&format!("{name} Vale")), "{questions}");
    }
    assert!(!questions.contains(" more"), "{questions}");
}

#[test]
fn each_printed_page_says_which_part_it_belongs_to() {
    let test = DossierTest::from("small");
    let built = test.build();
    let book = built.page("book.html");
    assert!(book.contains("<link rel=\"stylesheet\" href=\"book.css\" media=\"print\">"));
    let css = built.page("book.css");
    let heads: Vec<&str> = css
        .lines()
        .filter(|line| line.starts_with("@page "))
        .collect();
    let parts: Vec<&str> = css
        .lines()
        .filter(|line| line.starts_with("@media "))
        .collect();
    assert_eq!(heads.len(), parts.len());
    let page_of = |heading: &str| {
        let head = heads
            .iter()
            .find(|head| head.contains(&format!("content: \"{heading}\";")));
        let name = head.and_then(|head| head.split(' ').nth(1)).unwrap();
        let part = parts
            .iter()
            .find(|part| part.contains(&format!("page: {name};")));
        part.unwrap().to_string()
    };
    assert!(page_of("Claims").contains(".book-part:has(> #claims)"));
    assert!(page_of("The harbour replies").contains("[id=\"articles.harbour-reply\"]"));
    // All of these are in the book.
    for id in ["claims", "articles.harbour-reply"] {
        assert!(book.contains(&format!("id=\"{id}\"")), "{id}");
    }
}
