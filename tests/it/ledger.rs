//! The ledger of claims: each claim is in its group, each holder is listed once, and rows can be filtered without a script.

use crate::driver::{DossierTest, Outcome};
use crate::html;

/// A claim and its attestations: a holder, `own` or `presupposed`; the stance; and a day or nothing.
type Claim<'a> = (&'a str, &'a [(&'a str, &'a str, &'a str)]);

/// A dossier with one article for each sentence.
fn dossier(claims: &[Claim<'_>]) -> DossierTest {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: T\ndescription: D.\nlanguage: en\ndefaults: {text: full, rights: {basis: made up}}\n",
    );
    for who in ["mira", "otto", "nell"] {
        test.write(
            &format!("content/actors/{who}.md"),
            format!("---\nname: {who}\nkind: person\n---\n"),
        );
    }
    let mut number = 0;
    for (claim, said) in claims {
        let kind = if claim.len() % 2 == 0 {
            "factual"
        } else {
            "threat"
        };
        test.write(
            &format!("content/claims/{claim}.md"),
            format!("---\nstatement: It is {claim}.\nkind: {kind}\n---\n"),
        );
        for (who, stance, day) in *said {
            let holder = match *who {
                "own" | "presupposed" => format!("voice: {who}"),
                who => format!("holder: {who}"),
            };
            let published = match *day {
                "" => String::new(),
                day => format!("published: \"{day}\"\n"),
            };
            test.write(
                &format!("content/articles/a{number}.md"),
                format!("---\ntitle: Paper {number}\nlanguage: en\n{published}claims:\n  - {{exact: words {number}, claim: {claim}, stance: {stance}, {holder}}}\n---\n\nThese are words {number}.\n"),
            );
            number += 1;
        }
    }
    test
}

/// The group that contains each claim.
fn groups(outcome: &Outcome) -> Vec<(String, String)> {
    let page = outcome.page("claims.html");
    let mut found = Vec::new();
    for part in page.split("<section class=\"group ").skip(1) {
        let (group, rest) = part.split_once('"').unwrap();
        for row in rest.split("<li class=\"cl ").skip(1) {
            let (_, id) = row.split_once("id=\"").unwrap();
            found.push((
                id.split('"').next().unwrap().to_owned(),
                group.split(' ').next().unwrap().to_owned(),
            ));
        }
    }
    found
}

#[test]
fn every_claim_is_in_the_group_of_those_who_agree_as_far() {
    let claims: [Claim<'_>; 12] = [
        (
            "disputed-by-two",
            &[("mira", "asserts", ""), ("otto", "denies", "")],
        ),
        (
            "no-longer-disputed",
            &[
                ("mira", "asserts", "2031-01-01"),
                ("otto", "denies", "2031-01-02"),
                ("otto", "acknowledges", "2031-03-01"),
            ],
        ),
        (
            "withdrawn",
            &[
                ("mira", "asserts", "2031-01-01"),
                ("mira", "denies", "2031-02-01"),
            ],
        ),
        (
            "undated-and-both",
            &[("mira", "asserts", ""), ("mira", "denies", "")],
        ),
        ("only-denied", &[("mira", "denies", "")]),
        (
            "denied-and-granted",
            &[("mira", "denies", ""), ("presupposed", "asserts", "")],
        ),
        (
            "two-hold-it",
            &[("mira", "asserts", ""), ("otto", "implies", "")],
        ),
        (
            "left-open-by-another",
            &[("own", "asserts", ""), ("otto", "declines-to-comment", "")],
        ),
        (
            "one-speaker",
            &[("mira", "asserts", ""), ("presupposed", "asserts", "")],
        ),
        (
            "two-articles",
            &[("own", "asserts", ""), ("own", "asserts", "")],
        ),
        ("granted", &[("presupposed", "asserts", "")]),
        ("asked", &[("mira", "questions", "")]),
    ];
    let test = dossier(&claims);
    test.write(
        "content/claims/nobody.md",
        "---\nstatement: Nobody says it.\nkind: factual\n---\n",
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    let mut found = groups(&outcome);
    found.sort();
    let expected = [
        ("asked", "open"),
        ("denied-and-granted", "disputed"),
        ("disputed-by-two", "contested"),
        ("granted", "granted"),
        ("left-open-by-another", "several"),
        ("no-longer-disputed", "moved"),
        ("nobody", "open"),
        ("one-speaker", "one"),
        ("only-denied", "disputed"),
        ("two-articles", "own"),
        ("two-hold-it", "several"),
        ("undated-and-both", "moved"),
        ("withdrawn", "moved"),
    ];
    let expected: Vec<(String, String)> = expected
        .iter()
        .map(|(id, group)| ((*id).to_owned(), (*group).to_owned()))
        .collect();
    assert_eq!(found, expected);
    let page = outcome.page("claims.html");
    // Groups are in order, and a group without claims is left out.
    let order: Vec<usize> = [
        "contested",
        "moved",
        "disputed",
        "several",
        "one",
        "own",
        "granted",
        "open",
    ]
    .iter()
    .map(|group| page.find(&format!("id=\"g-{group}\"")).unwrap())
    .collect();
    assert!(order.is_sorted(), "{order:?}");
    for state in [
        "no longer disputed since 1 March 2031",
        "withdrawn since 1 February 2031",
        "order not known",
    ] {
        outcome.expect_page("claims.html", &[state]);
    }
    let few = dossier(&claims[..1]);
    assert!(!few.build().page("claims.html").contains("id=\"g-several\""));
}

#[test]
fn a_change_of_position_is_shown_once_with_its_days() {
    let said = [
        ("mira", "asserts", "2031-01-01"),
        ("otto", "denies", "2031-01-02"),
        ("otto", "acknowledges", "2031-03-01"),
    ];
    let test = dossier(&[("claim", &said)]);
    let page = test.build().page("claims.html");
    let (_, rows) = page.split_once("<ol class=\"rows\">").unwrap();
    let rows = rows
        .split_once("</ol>\n</section>")
        .map_or(rows, |(rows, _)| rows);
    let rows = rows.replace("&nbsp;", " ");
    let pieces = rows
        .split('<')
        .map(|piece| piece.split_once('>').map_or("", |(_, text)| text));
    let words = pieces
        .flat_map(str::split_whitespace)
        .collect::<Vec<_>>()
        .join(" ");
    assert!(
        words
            .contains("otto 2 January 2031 denies Paper 1 ¶1 1 March 2031 acknowledges Paper 2 ¶1"),
        "{words}"
    );
    assert_eq!(words.matches("otto").count(), 1, "{words}");
}

#[test]
fn each_choice_has_a_rule_and_each_row_its_classes() {
    let test = dossier(&[
        ("one", &[("mira", "asserts", ""), ("otto", "denies", "")]),
        ("pair", &[("nell", "asserts", "")]),
        ("three", &[("own", "asserts", "")]),
    ]);
    let outcome = test.build();
    let page = outcome.page("claims.html");
    let css = outcome.page("claims.css");
    let values: Vec<String> = html::attributes(&page, "value")
        .into_iter()
        .map(|(_, value)| value)
        .filter(|value| !value.is_empty())
        .collect();
    // Three people, the articles themselves, four papers, two kinds.
    assert_eq!(values.len(), 4 + 4 + 2, "{values:?}");
    for value in &values {
        assert!(
            css.contains(&format!("[value=\"{value}\"]:checked")),
            "{css}"
        );
        let has_class = page.split("<li class=\"cl ").skip(1).any(|row| {
            let classes = row.split('"').next().unwrap();
            classes.split(' ').any(|class| class == value)
        });
        assert!(has_class, "no row has {value}");
    }
    // A filter with only one choice is not offered.
    let one = dossier(&[("one", &[("mira", "asserts", "")])]);
    assert!(!one.build().page("claims.html").contains("<select"));
}

#[test]
fn a_side_with_many_holders_counts_the_rest() {
    let test = dossier(&[("claim", &[("otto", "denies", "")])]);
    for number in 0..30 {
        test.write(
            &format!("content/actors/p{number}.md"),
            format!("---\nname: Person {number}\nkind: person\n---\n"),
        );
        test.write(
            &format!("content/articles/p{number}.md"),
            format!("---\ntitle: P {number}\nlanguage: en\nclaims:\n  - {{exact: that {number}, claim: claim, stance: asserts, holder: p{number}}}\n---\n\nSomebody said that {number}.\n"),
        );
    }
    let outcome = test.build();
    outcome.expect_page("claims.html", &["+26", "For <b>30</b>", "and 24 more"]);
}

#[test]
fn a_verb_in_the_singular_is_not_beside_the_name_of_several() {
    let test = dossier(&[(
        "so",
        &[
            ("mira", "asserts", "2031-01-01"),
            ("crowd", "denies", "2031-01-02"),
            ("voices", "questions", "2031-01-03"),
            ("{unnamed: These}", "implies", "2031-01-04"),
        ],
    )]);
    for (who, kind) in [("crowd", "group"), ("voices", "unnamed")] {
        test.write(
            &format!("content/actors/{who}.md"),
            format!("---\nname: {who}\nkind: {kind}\n---\n"),
        );
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    for page in ["claims.html", "index.html"] {
        let text = outcome.page(page);
        let words: Vec<String> = ["li.pos > div", "p.by"]
            .iter()
            .flat_map(|at| html::select(&text, at))
            .map(|one| html::text(&one, |_, _| false).unwrap())
            .map(|one| one.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        let says = |start: &str| words.iter().any(|one| one.starts_with(start));
        assert!(says("mira asserts"), "{page}: {words:?}");
        assert!(says("Denies: crowd"), "{page}: {words:?}");
        assert!(says("Implies: These"), "{page}: {words:?}");
        assert!(
            page == "index.html" || says("Questions: voices"),
            "{page}: {words:?}"
        );
    }
}
