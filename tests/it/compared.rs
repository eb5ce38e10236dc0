//! The accounts of an event, compared fact by fact.

use crate::driver::DossierTest;
use crate::html;

const SITE: &str = "title: The fire\ndescription: A fire at night.\nlanguage: en\n\
    diagnostics: {text-kind-unknown: off, nobody-attests: off, speaker-not-named: off, never-mentioned: off}\n";

/// Claims about the fire: with values, with a more specific one, with one that excludes another, and unrelated ones.
const RECORDS: [(&str, &str); 12] = [
    ("events/fire", "title: The fire"),
    ("events/blast", "title: The blast\npart_of: fire"),
    ("actors/ada", "name: Ada\nkind: person"),
    ("actors/bo", "name: Bo\nkind: person"),
    (
        "questions/how-many",
        "question: How many died?\nanswers: [some, seven, eleven]\nabout: [event:fire]",
    ),
    (
        "claims/some",
        "statement: Some died.\nshort: Some\nkind: factual\nvalue: {at_least: 1}\nunit: deaths",
    ),
    (
        "claims/seven",
        "statement: Seven died.\nshort: Seven\nkind: factual\nvalue: 7\nunit: deaths",
    ),
    (
        "claims/eleven",
        "statement: Eleven died.\nshort: Eleven\nkind: factual\nvalue: 11\nunit: deaths",
    ),
    (
        "claims/set",
        "statement: It was set.\nshort: Set\nkind: causal\nabout: [event:fire]",
    ),
    (
        "claims/set-by-ada",
        "statement: Ada set it.\nshort: Set by Ada\nkind: causal\nabout: [event:fire]\nrefines: [set]",
    ),
    (
        "claims/welding",
        "statement: Welding caused it.\nshort: Welding\nkind: causal\nabout: [event:fire]\ncontradicts: [set]",
    ),
    (
        "claims/locked",
        "statement: The doors were locked.\nshort: Locked\nkind: factual\nabout: [event:blast]",
    ),
];

/// An article's fields in addition to its day, and its claims, each with its stance and holder.
type Article<'a> = (&'a str, &'a [(&'a str, &'a str, &'a str)]);

fn dossier(articles: &[Article<'_>]) -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", SITE);
    for (path, fields) in RECORDS {
        test.write(
            &format!("content/{path}.md"),
            format!("---\n{fields}\n---\n"),
        );
    }
    for (place, (fields, claims)) in articles.iter().enumerate() {
        let mut front = format!(
            "title: A{place}\npublished: \"2031-01-{:02}\"\npublished_basis: stated\n{fields}claims:\n",
            place + 1
        );
        let mut body = String::new();
        for (at, (claim, stance, who)) in claims.iter().enumerate() {
            front += &format!(
                "  - {{exact: word {at} here, claim: {claim}, stance: {stance}, {who}}}\n"
            );
            body += &format!("This is word {at} here, two firemen said.\n\n");
        }
        test.write(
            &format!("content/articles/a{place:02}.md"),
            format!("---\n{front}---\n\n{body}"),
        );
    }
    test
}

fn page(articles: &[Article<'_>]) -> String {
    let test = dossier(articles);
    let built = test.build();
    built.expect_exit(0);
    built.page("events/fire.html")
}

fn words(html: &str) -> String {
    html::text(html, |_, _| false).unwrap_or_default()
}

/// The non-empty cells of the first table, row by row, with a star if a cell has a frame.
fn told(page: &str) -> Vec<Vec<String>> {
    let tables = html::select(page, ".accounts-table table");
    let rows = html::select(tables.first().unwrap(), "tbody tr");
    let told = |value: &String| {
        let frame = if value.contains("class=\"val other\"") {
            "*"
        } else {
            ""
        };
        frame.to_owned() + words(value).trim()
    };
    let row = |row: &String| html::select(row, ".val").iter().map(told).collect();
    rows.iter().map(row).collect()
}

fn heads(page: &str) -> Vec<Vec<String>> {
    let tables = html::select(page, ".accounts-table table");
    let heads = |table: &String| {
        let heads = html::select(table, "thead th");
        heads
            .iter()
            .skip(1)
            .map(|head| words(head).trim().to_owned())
            .collect()
    };
    tables.iter().map(heads).collect()
}

const OWN: &str = "voice: own";
const ADA: &str = "holder: ada";
const BO: &str = "holder: bo";

#[test]
fn a_frame_marks_facts_that_exclude_the_first() {
    for (first, second, is_against) in [
        // Numbers that exclude each other, and the same number.
        (("seven", "asserts", OWN), ("eleven", "asserts", ADA), true),
        (("seven", "asserts", OWN), ("seven", "asserts", ADA), false),
        // One claim, asserted and denied, and neither.
        (("locked", "asserts", OWN), ("locked", "denies", ADA), true),
        (("locked", "denies", ADA), ("locked", "rejects", BO), false),
        (
            ("locked", "denies", ADA),
            ("locked", "acknowledges", BO),
            true,
        ),
        (
            ("locked", "asserts", OWN),
            ("locked", "questions", ADA),
            false,
        ),
        // Claims that contradict each other, whichever record says so, also by way of a more specific one.
        (("set", "asserts", OWN), ("welding", "asserts", ADA), true),
        (
            ("welding", "asserts", OWN),
            ("set-by-ada", "alleges", BO),
            true,
        ),
        (
            ("set-by-ada", "alleges", OWN),
            ("set", "asserts", BO),
            false,
        ),
        // A denial of the wider claim also denies the more specific one, but not the reverse.
        (("set-by-ada", "alleges", BO), ("set", "denies", ADA), true),
        (("set", "denies", ADA), ("set-by-ada", "asserts", BO), true),
        (("set", "asserts", BO), ("set-by-ada", "denies", ADA), false),
        (("set", "denies", ADA), ("welding", "asserts", BO), false),
        // A reading of low certainty is not compared.
        (
            ("seven", "asserts", OWN),
            ("eleven", "asserts", "holder: ada, certainty: low"),
            false,
        ),
    ] {
        let page = page(&[("", &[first]), ("", &[second])]);
        let told = told(&page);
        assert_eq!(told.len(), 2, "{first:?} {second:?}\n{page}");
        let framed = told
            .iter()
            .flatten()
            .filter(|it| it.starts_with('*'))
            .count();
        assert_eq!(
            framed,
            usize::from(is_against),
            "{first:?} {second:?}: {told:?}"
        );
        // It is also said in words, in the table and by fact.
        assert_eq!(page.matches("speaks against the first").count(), framed * 2);
    }
}

#[test]
fn what_everybody_agrees_with_is_not_what_others_are_compared_with() {
    let some = ("some", "asserts", OWN);
    let seven = ("seven", "asserts", ADA);
    let eleven = ("eleven", "asserts", BO);
    let page = page(&[
        ("", &[some]),
        ("", &[seven]),
        ("", &[eleven]),
        ("", &[seven]),
    ]);
    let framed: Vec<bool> = told(&page)
        .iter()
        .map(|row| row.iter().any(|cell| cell.starts_with('*')))
        .collect();
    assert_eq!(framed, [false, false, true, false], "{page}");
}

#[test]
fn a_value_is_the_answers_value_or_a_few_words() {
    let page = page(&[
        (
            "",
            &[
                ("seven", "asserts", OWN),
                ("set", "asserts", OWN),
                ("locked", "asserts", OWN),
            ],
        ),
        (
            "",
            &[
                ("eleven", "alleges", ADA),
                ("welding", "asserts", BO),
                ("locked", "denies", ADA),
            ],
        ),
    ]);
    assert_eq!(heads(&page), [["How many died?", "Set", "Locked"]]);
    assert_eq!(
        told(&page),
        [
            ["7 deaths", "Set", "Asserts"],
            ["*Alleges 11 deaths", "*Welding", "*Denies"]
        ]
    );
}

#[test]
fn two_sides_share_a_cell_and_a_missing_statement_is_a_dot() {
    let page = page(&[
        (
            "",
            &[
                ("locked", "asserts", ADA),
                ("locked", "denies", BO),
                ("locked", "denies", BO),
            ],
        ),
        ("", &[("seven", "asserts", OWN)]),
        (
            "",
            &[("eleven", "asserts", "holder: {unnamed: two firemen}")],
        ),
    ]);
    let cells = html::select(&page, ".accounts-table td");
    assert_eq!(cells.len(), 6);
    let both = words(&cells[0]);
    assert!(
        both.contains("Ada ¶1") && both.contains("Bo ¶2, ¶3"),
        "{both}"
    );
    assert_eq!(words(&cells[1]).trim(), "·not said");
    assert!(words(&cells[5]).contains("two firemen ¶1"));
    // By fact: the same values, and how many sources do not say.
    let facts = html::select(&page, ".by-fact .fact");
    let facts: Vec<String> = facts.iter().map(|fact| words(fact)).collect();
    assert!(
        facts[0].contains("Locked") && facts[0].contains("Not said by the other 2."),
        "{facts:?}"
    );
    assert!(facts[1].contains("Not said by the other 1."), "{facts:?}");
}

#[test]
fn reprints_and_translations_are_folded_into_their_originals() {
    let original: &[(&str, &str, &str)] = &[("seven", "asserts", OWN), ("locked", "asserts", ADA)];
    for (fields, copied, rows, note) in [
        ("derived_from: a00\n", original, 1, "also in A1"),
        ("translates: a00\nlanguage: de\n", original, 1, "also in A1"),
        // Omissions of the reprint are shown.
        (
            "derived_from: a00\n",
            &original[..1],
            1,
            "also in A1 (in part)",
        ),
        // Additions of the reprint are not the original's.
        (
            "derived_from: a00\n",
            &[("seven", "asserts", OWN), ("locked", "denies", BO)],
            2,
            "repeats A0; only what it adds",
        ),
        ("updates: a00\n", original, 2, "A1"),
    ] {
        let alone = page(&[("", original), (fields, copied)]);
        // A single source is not a comparison, so a third article also reports.
        let third: Article<'_> = ("", &[("eleven", "asserts", BO)]);
        assert_eq!(
            alone.contains("accounts-table"),
            rows > 1,
            "{fields}\n{alone}"
        );
        let page = page(&[("", original), (fields, copied), third]);
        assert_eq!(told(&page).len(), rows + 1, "{fields}\n{page}");
        let table = html::the(&page, ".accounts-table");
        assert!(words(&table).contains(note), "{fields}: {}", words(&table));
    }
}

#[test]
fn seven_facts_are_in_a_table_and_further_ones_in_a_second() {
    let names: Vec<String> = (0..9).map(|at| format!("fact{at}")).collect();
    let claims: Vec<(&str, &str, &str)> = names
        .iter()
        .map(|it| (it.as_str(), "asserts", OWN))
        .collect();
    let test = dossier(&[("", &claims), ("", &claims[..1])]);
    for name in &names {
        test.write(
            &format!("content/claims/{name}.md"),
            format!("---\nstatement: It is {name}.\nshort: {name}\nkind: factual\nabout: [event:fire]\n---\n"),
        );
    }
    let page = test.build().page("events/fire.html");
    let heads: Vec<usize> = heads(&page).iter().map(Vec::len).collect();
    assert_eq!(heads, [7, 2]);
    assert_eq!(html::select(&page, ".by-fact .fact").len(), 9);
}

#[test]
fn with_more_than_twenty_sources_those_that_add_nothing_are_counted() {
    let seven: Article<'_> = ("", &[("seven", "asserts", OWN)]);
    let eleven: Article<'_> = ("", &[("eleven", "asserts", ADA)]);
    let mut articles = vec![seven; 20];
    assert_eq!(told(&page(&articles)).len(), 20);
    articles.insert(12, eleven);
    articles.push(("", &[("locked", "asserts", BO)]));
    let page = page(&articles);
    assert_eq!(
        told(&page),
        [vec!["7 deaths"], vec!["*11 deaths"], vec!["Asserts"]]
    );
    let rest = words(&html::the(&page, "p.rest"));
    assert!(rest.starts_with("And 19 that add nothing"), "{rest}");
    assert_eq!(rest.matches(" · ").count(), 19);
    let fact = &html::select(&page, ".by-fact .fact")[0];
    let none = words(fact);
    assert!(
        none.contains("And 19 that add nothing. Not said by the other 1."),
        "{none}"
    );
}

#[test]
fn times_are_also_compared_and_nothing_is_repeated() {
    let test = dossier(&[
        ("", &[("seven", "asserts", OWN)]),
        ("", &[("eleven", "asserts", OWN)]),
    ]);
    for (place, day) in [("one", "14 March"), ("two", "15 March"), ("three", "March")] {
        let value = match day {
            "14 March" => "2030-03-14",
            "15 March" => "2030-03-15",
            _ => "2030-03",
        };
        test.write(
            &format!("content/articles/{place}.md"),
            format!("---\ntitle: {place}\npublished: \"2031-02-01\"\npublished_basis: stated\ndates:\n  - {{exact: {day}, date: \"{value}\", event: fire}}\nevents:\n  - {{exact: The yard burned, event: fire}}\n---\n\nThe yard burned on {day}.\n"),
        );
    }
    let page = test.build().page("events/fire.html");
    assert_eq!(heads(&page)[0][0], "When");
    let told: Vec<String> = told(&page).concat();
    // If both were published on the same day, neither is the first, and both cells of a contradiction have a frame.
    assert_eq!(
        told.iter()
            .filter(|it| ["*“14 March”", "*“15 March”"].contains(&it.as_str()))
            .count(),
        2,
        "{told:?}"
    );
    assert!(told.contains(&"“March”".to_owned()), "{told:?}");
    // The reporting words are on the page once, in a fold.
    assert_eq!(html::select(&page, ".account").len(), 3);
    assert_eq!(html::select(&page, ".reports .account li").len(), 3);
    assert!(!words(&html::the(&page, ".reports")).contains("When"));
}

#[test]
fn a_question_about_something_else_does_not_bring_its_answers() {
    let test = dossier(&[
        ("", &[("locked", "asserts", OWN), ("seven", "asserts", OWN)]),
        ("", &[("locked", "denies", ADA), ("eleven", "asserts", OWN)]),
    ]);
    test.write(
        "content/questions/how-many.md",
        "---\nquestion: What else?\nanswers: [seven, eleven, locked]\nabout: [actor:ada]\n---\n",
    );
    let page = test.build().page("events/fire.html");
    assert_eq!(heads(&page), [["Locked"]]);
}

#[test]
fn without_a_claim_or_a_second_source_there_is_no_comparison() {
    let page = page(&[("", &[("seven", "asserts", OWN), ("locked", "denies", ADA)])]);
    assert!(!page.contains("accounts-table"));
    assert!(page.contains("What is claimed about it"));
}

#[test]
fn participants_are_shown_with_their_sources_and_both_sides() {
    let test = dossier(&[
        ("", &[("set-by-ada", "alleges", BO)]),
        (
            "",
            &[("set-by-ada", "denies", ADA), ("set", "asserts", OWN)],
        ),
    ]);
    test.write(
        "content/claims/set-by-ada.md",
        "---\nstatement: Ada set it.\nshort: Set by Ada\nkind: causal\nabout: [event:blast, actor:ada]\n---\n",
    );
    test.write(
        "content/events/fire.md",
        "---\ntitle: The fire\nparticipants:\n  - {actor: ada, role: sets it, according_to: bo}\n  - {actor: bo, role: looks on}\n---\n",
    );
    let page = test.build().page("events/fire.html");
    let facts = html::the(&page, "aside");
    let part = html::select(&facts, ".part-claim");
    assert_eq!(part.len(), 1, "{facts}");
    assert!(
        words(&part[0]).contains("Ada set it.  For Bo  Against Ada"),
        "{}",
        words(&part[0])
    );
    assert!(
        facts.contains("<i class=\"sign yes\"></i> according to"),
        "{facts}"
    );
}
