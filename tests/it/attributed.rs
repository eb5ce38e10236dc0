//! Who holds a position, in which language they are named, and when it was first reported.

use crate::driver::{DossierTest, Outcome};

/// An English dossier with articles, given as fields and text.
fn built(articles: &[(&str, &str, &str)]) -> (DossierTest, Outcome) {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Pier\ndescription: A pier.\nlanguage: en\n",
    );
    for (id, name) in [("mira", "Mira Vale"), ("jorun", "Jorun Aske")] {
        test.write(
            &format!("content/actors/{id}.md"),
            format!("---\nname: {name}\nkind: person\n---\n"),
        );
    }
    test.write(
        "content/claims/safe.md",
        "---\nstatement: The pier is safe.\nkind: factual\n---\n",
    );
    for (id, fields, text) in articles {
        test.write(
            &format!("content/articles/{id}.md"),
            format!(
                "---\ntitle: {id}\ntext: full\nrights: {{basis: own text}}\n{fields}---\n\n{text}\n"
            ),
        );
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    (test, outcome)
}

/// How the day of each sentence on a claim's page is known, with the sentence's article.
fn days(page: &str) -> Vec<String> {
    let told = page.split("<p class=\"day").skip(1);
    told.map(|one| {
        let basis = one.split_once("<small>").unwrap().1;
        let basis = basis.split("</small>").next().unwrap();
        let source = one.split_once("<p class=\"meta\"><a").unwrap().1;
        let source = source.split_once('>').unwrap().1;
        let source = source.split('&').next().unwrap();
        format!("{source}: {basis}")
    })
    .collect()
}

#[test]
fn the_day_of_the_first_report_does_not_come_from_another_article() {
    let quote = |id: &str, tie: &str, day: &str| {
        format!(
            "language: {id}\n{day}quotes:\n  - {{exact: The pier is safe, speaker: mira, type: direct, {tie}}}\nclaims:\n  - {{exact: The pier is safe, claim: safe, stance: asserts, holder: mira}}\n"
        )
    };
    let text = "“The pier is safe,” Mira Vale said.";
    let first = quote("en", "id: first", "published: \"2031-03-15\"\n");
    let other = "same_as: \"one#first\"";
    let second = quote("en", other, "published: \"2031-05-20\"\n");
    let third = quote("en", other, "published: \"2031-06\"\n");
    let undated = quote("en", other, "");
    let (_test, outcome) = built(&[
        ("one", &first, text),
        ("two", &second, text),
        ("three", &third, text),
        ("four", &undated, text),
    ]);
    let mut days = days(&outcome.page("claims/safe.html"));
    days.sort();
    assert_eq!(
        days,
        [
            "four: first reported on this day",
            "one: reported on this day",
            "three: first reported on this day",
            "two: first reported on this day",
        ]
    );
}

#[test]
fn a_signed_article_presupposes_in_its_authors_name() {
    let fields = |author: &str| {
        format!(
            "{author}published: \"2031-03-15\"\nclaims:\n  - {{exact: the safe pier, claim: safe, stance: asserts, voice: presupposed}}\n"
        )
    };
    let text = "Children fish from the safe pier.";
    let author = "<a class=\"m actor\" href=\"../actors/jorun.html\">Jorun Aske</a>";
    let (_test, signed) = built(&[("one", &fields("author: jorun\n"), text)]);
    for page in ["claims/safe.html", "articles/one.html"] {
        let page = signed.page(page);
        let stance = page.split("Takes for granted:</span>").nth(1).unwrap();
        assert!(stance.trim_start().starts_with(author), "{stance}");
    }
    let (_test, unsigned) = built(&[("one", &fields(""), text)]);
    let page = unsigned.page("claims/safe.html");
    let stance = page.split("Takes for granted:</span>").nth(1).unwrap();
    assert!(stance.trim_start().starts_with("one"), "{stance}");
}

#[test]
fn words_for_an_unrecorded_speaker_are_marked_with_the_articles_language() {
    let fields = |language: &str, words: &str| {
        format!(
            "language: {language}\npublished: \"2031-03-15\"\nclaims:\n  - {{exact: sûre, claim: safe, stance: asserts, holder: {{unnamed: {words}}}}}\n"
        )
    };
    let text = "Deux personnes proches du dossier la disent sûre.";
    let cases = [
        (
            "fr",
            "deux personnes proches du dossier",
            "<span lang=\"fr\" dir=\"ltr\">deux personnes proches du dossier</span>",
        ),
        (
            "fr",
            "sûre",
            ":</span> <span lang=\"fr\" dir=\"ltr\">sûre</span>",
        ),
        (
            "ar",
            "deux personnes",
            "<span lang=\"ar\" dir=\"rtl\">deux personnes</span>",
        ),
        (
            "en",
            "deux personnes proches",
            ":</span> deux personnes proches",
        ),
    ];
    for (language, words, expected) in cases {
        let (_test, outcome) = built(&[("one", &fields(language, words), text)]);
        let page = outcome.page("claims/safe.html");
        assert!(page.contains(expected), "{language} {words}");
    }
}

#[test]
fn an_author_has_a_list_of_articles_and_is_not_a_gap() {
    let fields = |day: &str| format!("author: jorun\npublished: \"{day}\"\n");
    let text = "Mira Vale has gone.";
    let (_test, outcome) = built(&[
        ("one", &fields("2031-05-20"), text),
        ("two", &fields("2031-03-15"), text),
        ("three", "", text),
    ]);
    assert!(
        !outcome.stderr.contains("never-mentioned"),
        "{}",
        outcome.stderr
    );
    let page = outcome.page("actors/jorun.html");
    let wrote = page.split("Articles by Jorun Aske</h2>").nth(1).unwrap();
    let wrote = wrote.split("</section>").next().unwrap();
    let links: Vec<&str> = wrote.split("<a href=\"").skip(1).collect();
    assert_eq!(links.len(), 2, "{wrote}");
    assert!(links[0].starts_with("../articles/two.html"), "{wrote}");
    for absent in ["0 mentions", "No mention"] {
        assert!(!page.contains(absent), "{absent}");
    }
    let mira = outcome.page("actors/mira.html");
    assert!(!mira.contains("Articles by"), "{mira}");
    let gaps = outcome.page("gaps.html");
    assert!(!gaps.contains("Jorun Aske"), "{gaps}");
}
