//! Statements on pages follow from what articles say, and go no further.

use serde_json::Value;

use crate::driver::{DossierTest, Outcome};
use crate::given::one;

/// A dossier with these files, whose articles are marked as complete.
fn dossier(files: &[(&str, &str)]) -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\nlanguage: en\ndescription: D\n");
    for (path, text) in files {
        test.write(&format!("content/{path}.md"), text);
    }
    test
}

fn person(name: &str) -> String {
    format!("---\nname: {name}\nkind: person\n---\n")
}

/// The text of a page with single spaces.
fn said(outcome: &Outcome, page: &str) -> String {
    let page = outcome.page(page);
    let mut text = String::new();
    let mut is_tag = false;
    for c in page.chars() {
        match c {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                text.push(' ');
            }
            c if !is_tag => text.push(c),
            _ => {}
        }
    }
    let text = text.replace("&nbsp;", " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn expect(outcome: &Outcome, page: &str, there: &[&str], not_there: &[&str]) {
    let text = said(outcome, page);
    for words in there {
        assert!(text.contains(words), "`{words}` is missing:\n{text}");
    }
    for words in not_there {
        assert!(!text.contains(words), "`{words}` is there:\n{text}");
    }
}

#[test]
fn words_for_a_time_that_no_article_contains_are_shown_as_the_editors() {
    let test = dossier(&[
        (
            "articles/a",
            "---\ntitle: A\nevents:\n  - {exact: The lamps went out, event: dark}\n  - {exact: a bell rang, event: bell}\n---\n\nThe lamps went out on a Friday, and a bell rang.\n",
        ),
        (
            "events/dark",
            "---\ntitle: Darkness\ndate_text: On a Friday\n---\n",
        ),
        (
            "events/bell",
            "---\ntitle: The bell\ndate_text: two days before the feast\n---\n",
        ),
    ]);
    let outcome = test.build();
    for page in ["chronology.html", "index.html"] {
        expect(
            &outcome,
            page,
            &[
                "“On a Friday” in the article’s words; date not recorded Darkness",
                "two days before the feast in the editor’s words; date not recorded The bell",
            ],
            &["“two days before the feast”"],
        );
    }
    expect(
        &outcome,
        "gaps.html",
        &["“On a Friday”", "two days before the feast"],
        &["“two days before the feast”"],
    );
}

#[test]
fn a_position_connects_its_holder_only_to_people_in_its_article() {
    let claim = "---\nstatement: The hills hide strangers.\nkind: factual\nabout: [\"actor:mira-vale\", \"actor:otto-reed\"]\n---\n";
    let article = |holder: &str, words: &str| {
        format!(
            "---\ntitle: {words}\nclaims:\n  - {{exact: the hills hide strangers, claim: hide, stance: asserts, voice: attributed, holder: {holder}}}\n---\n\n{words} that the hills hide strangers.\n"
        )
    };
    let test = dossier(&[
        ("claims/hide", claim),
        ("actors/mira-vale", &person("Mira Vale")),
        ("actors/otto-reed", &person("Otto Reed")),
        ("actors/ana-corvin", &person("Ana Corvin")),
        ("actors/teo-marsh", &person("Teo Marsh")),
        // One names the subject of the claim, the other only one of the two subjects.
        (
            "articles/a",
            &article("ana-corvin", "Ana Corvin told Mira Vale and Otto Reed"),
        ),
        (
            "articles/b",
            &article("teo-marsh", "Teo Marsh told Mira Vale"),
        ),
    ]);
    let outcome = test.build();
    outcome.expect_exit(0);
    for page in ["network.html", "actors/teo-marsh.html"] {
        expect(
            &outcome,
            page,
            &[],
            &[
                "Asserts: Teo Marsh, about Otto Reed",
                "Teo Marsh and Otto Reed",
            ],
        );
    }
    expect(
        &outcome,
        "network.html",
        &[
            "Asserts: Ana Corvin, about Otto Reed",
            "Asserts: Ana Corvin, about Mira Vale",
            "Asserts: Teo Marsh, about Mira Vale",
        ],
        &[],
    );
}

#[test]
fn two_stances_on_one_claim_are_one_claim() {
    let test = dossier(&[
        (
            "claims/hide",
            "---\nstatement: Mira Vale hides.\nkind: factual\nabout: [\"actor:mira-vale\"]\n---\n",
        ),
        ("actors/mira-vale", &person("Mira Vale")),
        ("actors/otto-reed", &person("Otto Reed")),
        (
            "articles/a",
            "---\ntitle: A\nclaims:\n  - {exact: asserted it, claim: hide, stance: asserts, voice: attributed, holder: otto-reed}\n  - {exact: denied it, claim: hide, stance: denies, voice: attributed, holder: otto-reed}\n---\n\nMira Vale met Otto Reed. Otto Reed asserted it. Otto Reed denied it.\n",
        ),
    ]);
    let outcome = test.build();
    expect(
        &outcome,
        "network.html",
        &["mentioned together, perhaps with a claim"],
        &["2 claims"],
    );
    outcome.expect_page(
        "network.html",
        &["Otto Reed and Mira Vale: a claim about the other; mentioned together in 1 paragraph"],
    );
}

#[test]
fn events_without_a_date_have_only_the_stated_order() {
    let event = |title: &str, more: &str| format!("---\ntitle: {title}\n{more}---\n");
    let test = dossier(&[
        (
            "articles/a",
            "---\ntitle: A\nevents:\n  - {exact: one, event: a-last}\n  - {exact: two, event: b-alone}\n  - {exact: three, event: c-dated}\n  - {exact: four, event: d-first}\n---\n\nFirst one, then two, three and four.\n",
        ),
        (
            "events/a-last",
            &event("The flood", "after: {event: d-first, by: P2D}\n"),
        ),
        ("events/b-alone", &event("The market", "")),
        (
            "events/c-dated",
            &event("The fire", "date: \"1987\"\ndate_basis: stated\n"),
        ),
        ("events/d-first", &event("The rain", "")),
    ]);
    let outcome = test.build();
    let undated = "Without a date In no particular order, unless one is known to come before or after another. \
        Date not recorded The market Date not recorded two days before: The flood The rain \
        Date not recorded two days after: The rain The flood";
    expect(&outcome, "index.html", &["1987 The fire", undated], &[]);
    expect(
        &outcome,
        "articles/a.html",
        &["1987 The fire", undated],
        &[],
    );
    expect(
        &outcome,
        "chronology.html",
        &[
            "What happened, in chronological order as far as it is known.",
            "Without a date In no particular order, unless",
        ],
        &["Without a date Without a date"],
    );
    // A single event has no order, so nothing is said about it.
    test.remove("content/events/b-alone.md");
    test.remove("content/events/d-first.md");
    test.edit(
        "content/events/a-last.md",
        "after: {event: d-first, by: P2D}\n",
        "",
    );
    test.edit(
        "content/articles/a.md",
        "  - {exact: two, event: b-alone}\n",
        "",
    );
    test.edit(
        "content/articles/a.md",
        "  - {exact: four, event: d-first}\n",
        "",
    );
    expect(
        &test.build(),
        "index.html",
        &["Without a date Date not recorded The flood"],
        &["In no order"],
    );
}

#[test]
fn a_reading_of_low_certainty_says_so_and_decides_nothing() {
    let test = dossier(&[
        (
            "claims/hide",
            "---\nstatement: The hills hide strangers.\nkind: factual\n---\n",
        ),
        ("actors/mira-vale", &person("Mira Vale")),
        (
            "articles/a",
            "---\ntitle: A\nclaims:\n  - {exact: hide strangers, claim: hide, stance: asserts, voice: attributed, holder: mira-vale}\n---\n\nMira Vale told us that the hills hide strangers.\n",
        ),
        (
            "articles/b",
            "---\ntitle: B\nshort: B\nclaims:\n  - {exact: the hills, claim: hide, stance: asserts, voice: presupposed, certainty: low}\n  - {exact: nobody is there, claim: hide, stance: denies, voice: own, certainty: low}\n---\n\nWe walked the hills, and nobody is there.\n",
        ),
    ]);
    let outcome = test.build();
    outcome.expect_exit(0);
    let said = "Takes for granted: B (certainty: low)";
    expect(
        &outcome,
        "claims/hide.html",
        &[said, "Denies: B, in its own voice (certainty: low)"],
        &["Contested", "2 origins"],
    );
    expect(&outcome, "actors/mira-vale.html", &[said], &["Contested"]);
    expect(
        &outcome,
        "claims.html",
        &[
            "B takes it for granted (certainty: low)",
            "B denies (certainty: low)",
        ],
        &["Contested", "nobody against"],
    );
    expect(&outcome, "book.html", &["For", said, "Against"], &[]);
    // If the same position is stated without doubt further down, it is not uncertain.
    test.edit("content/articles/b.md", "---\n\nWe walked", "  - {exact: strangers sing, claim: hide, stance: asserts, voice: presupposed}\n---\n\nWe walked");
    test.edit(
        "content/articles/b.md",
        "nobody is there.\n",
        "nobody is there. The strangers sing.\n",
    );
    expect(
        &test.build(),
        "claims.html",
        &["B takes it for granted ¶1"],
        &["takes it for granted (certainty"],
    );
}

#[test]
fn the_whole_document_has_every_position_on_its_side_and_says_what_it_leaves_out() {
    let test = dossier(&[
        (
            "claims/hide",
            "---\nstatement: The hills hide strangers.\nkind: factual\n---\n",
        ),
        ("actors/mira-vale", &person("Mira Vale")),
        ("actors/b-otto", &person("Zoe Reed")),
        ("actors/z-ana", &person("ana Corvin")),
        ("places/sarn", "---\nname: Sarn\nkind: city\n---\n"),
        ("places/quill", "---\nname: Quill\nkind: city\n---\n"),
        ("places/velm", "---\nname: Velm\nkind: city\n---\n"),
        (
            "articles/a",
            "---\ntitle: The hills\ndateline: quill\nmentions:\n  - {exact: Sarn, actor: mira-vale, via: sarn}\nclaims:\n  - {exact: one, claim: hide, stance: asserts, voice: attributed, holder: mira-vale}\n  - {exact: two, claim: hide, stance: denies, voice: own}\n  - {exact: three, claim: hide, stance: asserts, voice: attributed, holder: mira-vale}\n---\n\nSarn said one of it. Then two of it. Mira Vale, Zoe Reed and ana Corvin said three of it.\n",
        ),
    ]);
    let outcome = test.build();
    let book = test.given("book.html");
    let claim = one(&book["claims"], "id", "claims.hide");
    let side = |side: &str| -> Vec<(&Value, &str)> {
        let positions = claim[side].as_array().unwrap().iter();
        let said = positions.map(|one| (&one["stance"]["holder"]["name"], &one["sentence_html"]));
        said.map(|(holder, sentence)| (holder, sentence.as_str().unwrap()))
            .collect()
    };
    let [(first, one_of_it), (second, three_of_it)] = side("held")[..] else {
        panic!("{claim:#}")
    };
    assert_eq!([first, second], ["Mira Vale"; 2]);
    assert!(one_of_it.contains("<mark>one</mark>") && three_of_it.contains("<mark>three</mark>"));
    let [(_, two_of_it)] = side("disputed")[..] else {
        panic!("{claim:#}")
    };
    assert!(two_of_it.contains("<mark>two</mark>"));
    expect(
        &outcome,
        "book.html",
        &[
            "Denies: The hills, in its own voice",
            "Quill City Not mentioned as a place Articles written here The hills",
            "Sarn City Not mentioned as a place The hills ¶1",
            "Velm City no mention recorded",
            "This page leaves out profiles, accounts of events",
        ],
        &[
            "Everything on one page",
            "Sarn City no mention",
            "Quill City no mention",
            "and 1 more",
        ],
    );
    let index = book["actors"].as_array().unwrap().iter();
    let index: Vec<&Value> = index.map(|entry| &entry["record"]["name"]).collect();
    assert_eq!(index, ["ana Corvin", "Mira Vale", "Zoe Reed"]);
}

#[test]
fn an_utterance_that_is_quoted_twice_is_counted_once() {
    let test = dossier(&[
        ("actors/mira-vale", &person("Mira Vale")),
        (
            "articles/a",
            "---\ntitle: A\nquotes:\n  - {exact: We left at dawn, id: whole, type: direct, speaker: mira-vale}\n  - {exact: at dawn, nth: 1, type: fragment, speaker: mira-vale, same_as: whole}\n---\n\nThey left “at dawn”. “We left at dawn,” Mira Vale said.\n",
        ),
    ]);
    expect(
        &test.build(),
        "index.html",
        &["1 quotation "],
        &["2 quotations"],
    );
}

#[test]
fn a_border_is_not_a_neighbour_and_only_places_have_a_dot() {
    let test = dossier(&[
        (
            "places/line",
            "---\nname: The long line\nkind: border\nborders: [sarn, velm]\n---\n",
        ),
        (
            "places/sarn",
            "---\nname: Sarn\nkind: country\nborders: [velm]\n---\n",
        ),
        (
            "places/velm",
            "---\nname: Velm\nkind: country\npoint: [40, 20]\npoint_source: X\n---\n",
        ),
        (
            "places/quill",
            "---\nname: Quill\nkind: city\nwithin: velm\npoint: [41, 21]\npoint_source: X\n---\n",
        ),
        (
            "places/orrin",
            "---\nname: Orrin\nkind: city\nwithin: velm\npoint: [42, 20]\npoint_source: X\n---\n",
        ),
        (
            "actors/guild",
            "---\nname: Guild\nkind: organization\n---\n",
        ),
        (
            "articles/a",
            "---\ntitle: A\nmentions:\n  - {exact: Quill, actor: guild, via: quill}\n---\n\nQuill said that Velm and Sarn met at the long line near Orrin.\n",
        ),
    ]);
    let outcome = test.build();
    expect(
        &outcome,
        "places/velm.html",
        &["Borders Sarn Border lines The long line"],
        &[],
    );
    expect(
        &outcome,
        "places/line.html",
        &["Between Sarn Velm"],
        &["Border lines", "Borders Sarn"],
    );
    outcome.expect_page("places/velm.html", &["Map: Velm, Orrin"]);
}

#[test]
fn the_event_from_which_an_account_counts_is_named() {
    let test = dossier(&[
        (
            "articles/a",
            "---\ntitle: A\nevents:\n  - {exact: The lamps went out two days after, event: dark}\n  - {exact: the bell rang, event: bell}\ndates:\n  - {exact: two days after, relative: two days after, relative_to: bell}\n---\n\nThe lamps went out two days after the bell rang.\n",
        ),
        ("events/dark", "---\ntitle: Darkness\n---\n"),
        ("events/bell", "---\ntitle: The bell\n---\n"),
    ]);
    expect(
        &test.build(),
        "events/dark.html",
        &["“two days after”, relative to: The bell"],
        &[],
    );
}

#[test]
fn a_list_of_the_most_named_keeps_all_with_equal_counts() {
    let names = [
        "Ada", "Bea", "Cleo", "Dora", "Edda", "Fay", "Greta", "Hilde", "Ines", "Jane",
    ];
    let test = dossier(&[]);
    for name in names {
        test.write(
            &format!("content/actors/{}.md", name.to_lowercase()),
            person(name),
        );
    }
    let all = names.join(", ");
    test.write(
        "content/articles/a.md",
        format!("---\ntitle: A\n---\n\n{all} met.\n\nAda, Bea and Cleo left.\n"),
    );
    let outcome = test.build();
    expect(&outcome, "index.html", &["Cleo Person"], &["Dora", "Jane"]);
    // If all are equal, the first of them are shown.
    test.write(
        "content/articles/a.md",
        format!("---\ntitle: A\n---\n\n{all} met.\n"),
    );
    expect(&test.build(), "index.html", &["Hilde Person"], &["Ines"]);
}

#[test]
fn a_site_without_a_feed_says_so() {
    let test = dossier(&[("articles/a", "---\ntitle: A\n---\n\nThe lamps went out.\n")]);
    test.write(
        "site.yaml",
        "title: T\nlanguage: en\ndescription: D\nbase_url: https://example.org/d/\n",
    );
    let outcome = test.run(&["build"]);
    outcome.expect_stdout("feed.xml was not written: its entries need a date");
    test.write(
        "site.yaml",
        "title: T\nlanguage: en\ndescription: D\nbase_url: https://example.org/d/\nupdated: \"2024-05-01\"\n",
    );
    let outcome = test.run(&["build"]);
    assert!(
        !outcome.stdout.contains("without feed.xml"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn a_source_is_named_once_in_a_row() {
    let test = dossier(&[
        (
            "actors/mira-vale",
            "---\nname: Mira Vale\nkind: person\nroles:\n  - {title: Keeper, evidence: [{article: a, exact: the keeper}, {article: a, exact: keeps the lamps}, {url: \"https://example.org/\", title: Roll}, {article: a, exact: Mira Vale}]}\n---\n",
        ),
        (
            "articles/a",
            "---\ntitle: A\nshort: Lamps\n---\n\nMira Vale is the keeper.\n\nShe keeps the lamps.\n",
        ),
    ]);
    expect(
        &test.build(),
        "actors/mira-vale.html",
        &["Lamps ¶1 , ¶2 , Roll , Lamps ¶1"],
        &[],
    );
}
