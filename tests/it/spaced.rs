//! A label and the words after it are separate words when the page is read aloud, when it is copied, and in the Arabic script,
//! whose letters join.

use crate::driver::{DossierTest, pages, shipped_site};

/// Labels that have a border, a position or a column of their own on the screen, and are still part of a line of text.
const LABELS: [&str; 3] = [
    "<span class=\"badge",
    "<span class=\"no\">",
    "<span class=\"stance",
];

/// Inline elements.
const INLINE: [&str; 9] = ["a", "b", "i", "q", "span", "small", "time", "em", "mark"];

/// Whether words directly follow an element, in it or in other elements on the same line.
fn touches(mut after: &str) -> bool {
    while let Some(tag) = after.strip_prefix('<') {
        let name = tag.trim_start_matches('/');
        let name = name.split(|c: char| !c.is_alphanumeric()).next();
        if !INLINE.contains(&name.unwrap_or_default()) {
            return false;
        }
        after = after.split_once('>').map_or("", |(_, after)| after);
    }
    after.starts_with(char::is_alphanumeric)
}

/// Labels on a page that touch the words after them, and lines above a heading in which two parts touch.
fn joined(page: &str) -> Vec<String> {
    let after = |at: usize, end: &str| Some(at + page[at..].find(end)? + end.len());
    let short = |at: usize| page[at..].chars().take(120).collect::<String>();
    let mut joined = Vec::new();
    for label in LABELS {
        let labels = page.match_indices(label).map(|(at, _)| at);
        let touching =
            labels.filter(|at| after(*at, "</span>").is_some_and(|end| touches(&page[end..])));
        joined.extend(touching.map(short));
    }
    for line in page.split("<p class=\"eyebrow\">").skip(1) {
        let line = line.split("</p>").next().unwrap_or_default();
        for part in ["</b>", "</span>"] {
            let ends = line.match_indices(part).map(|(at, part)| at + part.len());
            if ends.map(|end| &line[end..]).any(touches) {
                joined.push(line.to_owned());
            }
        }
    }
    joined
}

#[test]
fn a_label_is_apart_from_the_words_after_it_on_every_page() {
    for (path, page) in pages(shipped_site()) {
        let found = joined(&page);
        assert!(found.is_empty(), "{path}: {found:#?}");
    }
}

#[test]
fn a_label_is_apart_from_the_words_after_it_in_arabic_script() {
    for language in ["ar", "fa", "ur", "en"] {
        let test = DossierTest::empty();
        test.write(
            "site.yaml",
            format!("title: Pier\ndescription: A pier.\nlanguage: {language}\n"),
        );
        for (id, name) in [("mira", "Mira Vale"), ("otto", "Otto Brann")] {
            test.write(
                &format!("content/actors/{id}.md"),
                format!("---\nname: {name}\nkind: person\n---\n"),
            );
        }
        test.write(
            "content/questions/safe.md",
            "---\nquestion: Is the pier safe?\nanswers: [safe]\n---\n",
        );
        test.write(
            "content/claims/safe.md",
            "---\nstatement: The pier is safe.\nkind: factual\n---\n",
        );
        test.write(
            "content/articles/x.md",
            "---\ntitle: X\ntext: full\nrights: {basis: own text}\nlanguage: en\npublished: \"2031-05-06\"\nclaims:\n  - {exact: is safe, claim: safe, stance: asserts, holder: mira}\n  - {exact: is not, claim: safe, stance: denies, holder: otto}\n---\n\nIt is safe, Mira Vale said. It is not, said Otto Brann.\n",
        );
        let outcome = test.build();
        outcome.expect_exit(0);
        for path in ["questions/safe.html", "claims/safe.html", "index.html"] {
            let found = joined(&outcome.page(path));
            assert!(found.is_empty(), "{language} {path}: {found:#?}");
        }
        assert!(outcome.page("questions/safe.html").contains("</span> "));
    }
}
