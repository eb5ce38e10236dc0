//! Pages state only what the text supports: days of quoted statements, whole passages, claims without a holder, and nothing
//! unconfirmed.

use crate::driver::{DossierTest, Outcome};

fn built(files: &[(&str, &str)]) -> (DossierTest, Outcome) {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    for (path, text) in files {
        test.write(path, text);
    }
    let outcome = test.build();
    (test, outcome)
}

const SPEAKER: (&str, &str) = (
    "content/actors/ada-lorne.md",
    "---\nname: Ada Lorne\nkind: person\n---\n",
);

#[test]
fn days_in_an_interview_do_not_count_from_the_publication() {
    let head = "---\ntitle: X\npublished: \"2031-05-17\"\npublished_basis: stated\ntext: full\nrights: {holder: nobody, basis: made up}\n";
    let dates = "dates:\n  - {exact: tomorrow, relative: tomorrow}\n  - {exact: yesterday, relative: yesterday}\n  - {exact: last year, relative: last year}\n";
    let said = "I would close it again tomorrow. I slept badly yesterday. It was open last year.";
    for (name, quotes, body) in [
        (
            "letters",
            "",
            format!("Q: Would you do it again?\n\nA: {said}\n\nQ: Really?\n\nA: Yes."),
        ),
        (
            "names",
            "",
            format!(
                "**Gazette:** Would you do it again?\n\n**Ada Lorne:** {said}\n\n**Gazette:** Really?\n\n**Ada Lorne:** Yes."
            ),
        ),
        ("dash", "", format!("—{said}\n\nSo Ada Lorne.")),
        ("block", "", format!("Ada Lorne wrote:\n\n> {said}")),
        (
            "annotated",
            "quotes:\n  - exact: I would close it again tomorrow. I slept badly yesterday. It was open last year.\n    speaker: ada-lorne\n    type: direct\n    allow: {direct-quote-without-marks: her statement}\n",
            format!("Ada Lorne's statement. {said}"),
        ),
    ] {
        let article = format!("{head}{quotes}{dates}---\n\n{body}\n");
        let (_test, outcome) = built(&[SPEAKER, ("content/articles/x.md", &article)]);
        let page = outcome.page("articles/x.html");
        assert!(page.contains("“last year”: 2030"), "{name}: {page}");
        for untrue in ["“tomorrow”: ", "“yesterday”: "] {
            assert!(!page.contains(untrue), "{name}: {page}");
        }
    }
}

#[test]
fn days_in_an_interview_are_imported_without_a_value() {
    let text = "The mayor on the bridge\n\n17 May 2031\n\nWe met Ada Lorne in May.\n\nQ: Would you do it again?\n\n\
        A: I would close it again tomorrow. I slept badly yesterday.\n\nQ: And then?\n\nA: Then we slept.\n";
    let (test, _) = built(&[("content/clippings/x.txt", text)]);
    let article = test.read("content/articles/the-mayor-on-the-bridge.md");
    for word in ["tomorrow", "yesterday"] {
        let line = format!("{{exact: {word}, relative: {word}, by: import");
        assert!(article.contains(&line), "{article}");
    }
}

#[test]
fn evidence_is_the_whole_passage() {
    let article = "---\ntitle: Correction\nclaims:\n  - {exact: three people had been taken to hospital. It was seven, claim: three-taken, stance: denies, voice: own}\n\
        \x20 - {exact: Nobody was hurt. So the mayor. It was not so, claim: three-taken, stance: asserts, voice: own}\n---\n\n\
        An article said that three people had been taken to hospital. It was seven. We regret it.\n\nNobody was hurt. So the mayor.\n\nIt was not so.\n";
    let claim = "---\nstatement: Three people were taken to hospital.\nkind: factual\n---\n";
    let (test, outcome) = built(&[
        ("content/articles/x.md", article),
        ("content/claims/three-taken.md", claim),
    ]);
    outcome.expect_page(
        "claims/three-taken.html",
        &[
            "An article said that <mark>three people had been taken to hospital. It was seven</mark>.",
        ],
    );
    outcome.expect_page("claims/three-taken.html", &["It was not so</mark>."]);
    test.run(&["show", "claim:three-taken"])
        .expect_stdout("had been taken to hospital. It was seven.")
        .expect_stdout("So the mayor. It was not so.");
}

#[test]
fn a_presupposed_claim_has_no_holder() {
    let granted = "---\ntitle: X\nclaims:\n  - {exact: The lie, claim: lies, stance: asserts, voice: presupposed}\n";
    let denial = "  - {exact: Ada Lorne denied it, claim: lies, stance: denies, voice: attributed, holder: ada-lorne}\n";
    let claim = "---\nstatement: The council lied.\nkind: factual\n---\n";
    for denied in ["", denial] {
        let article = format!("{granted}{denied}---\n\nThe lie was old. Ada Lorne denied it.\n");
        let (test, outcome) = built(&[
            SPEAKER,
            ("content/articles/x.md", &article),
            ("content/claims/lies.md", claim),
        ]);
        let page = outcome.page("claims/lies.html");
        assert!(page.contains("Taken for granted"), "{page}");
        assert!(!page.contains("Somebody holds it"), "{page}");
        let shown = test.run(&["show", "claim:lies"]).stdout;
        assert!(!shown.contains("held in"), "{shown}");
    }
}

#[test]
fn unconfirmed_annotations_are_not_in_the_data_either() {
    let article = "---\ntitle: X\nquotes:\n  - {exact: It is safe, speaker: ada-lorne, type: direct, status: suggested}\n  - {exact: It stays, speaker: ada-lorne, type: direct}\n\
        dates:\n  - {exact: Thursday, relative: Thursday, status: suggested}\n\
        mentions:\n  - {exact: the mayor, actor: ada-lorne, status: suggested}\n---\n\n“It is safe. It stays,” Ada Lorne, the mayor, said on Thursday.\n";
    for (shown, is_there) in [("true", true), ("false", false)] {
        let test = DossierTest::empty();
        let site = format!("title: T\ndescription: D\nlanguage: en\nshow_suggested: {shown}\n");
        test.write("site.yaml", site)
            .write(SPEAKER.0, SPEAKER.1)
            .write("content/articles/x.md", article);
        let page = test.build().page("articles/x.html");
        assert_eq!(page.contains("suggested"), is_there, "{page}");
        assert!(page.contains("exact"), "{page}");
    }
}

#[test]
fn an_empty_path_is_not_a_folder() {
    let test = DossierTest::empty();
    for arguments in [
        &["init", ""][..],
        &["init", " "],
        &["build", "--output", ""],
        &["import", ""],
    ] {
        test.run(arguments)
            .expect_exit(2)
            .expect_stderr("a path is not empty");
    }
    assert!(!test.root().join("site.yaml").exists() || !test.root().join("schemas").exists());
}

#[test]
fn a_new_record_gets_no_id_that_redirects() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n")
        .write(
            "content/actors/pfeil.md",
            "---\nname: Konrad Pfeil\nkind: person\nformerly: [konrad-pfeil]\n---\n",
        );
    test.run(&["new", "actor", "Konrad Pfeil"])
        .expect_exit(2)
        .expect_stderr("`actor:pfeil` was called `konrad-pfeil` before");
}

#[test]
fn renaming_a_record_repeatedly_keeps_the_permalinks() {
    let article = "---\ntitle: X\nclaims:\n  - {exact: It is shut, claim: town-closed, stance: asserts, voice: own}\n---\n\nIt is shut.\n";
    let claim = "---\nstatement: The town is shut.\nkind: factual\n---\n";
    let (test, outcome) = built(&[
        ("content/articles/x.md", article),
        ("content/claims/town-closed.md", claim),
    ]);
    let id = |outcome: &Outcome| {
        let page = outcome.page("articles/x.html");
        let at = page.find("\"claim-").unwrap();
        page[at + 1..at + 15].to_owned()
    };
    let first = id(&outcome);
    let names = [
        "town-closed",
        "who-closed",
        "closed-by",
        "town-closed",
        "shut",
        "town-closed",
    ];
    for pair in names.windows(2) {
        let (old, new) = (format!("claim:{}", pair[0]), pair[1]);
        test.run(&["rename", &old, new]).expect_exit(0);
        let outcome = test.build();
        assert_eq!(id(&outcome), first, "{old} {new}");
    }
    assert!(
        test.read("content/claims/town-closed.md")
            .contains("formerly: [town-closed, who-closed, closed-by")
    );
}
