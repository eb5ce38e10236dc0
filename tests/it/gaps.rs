//! What is not known is for readers, on the page of gaps; what an editor still has to do is for makers, in `check`. Nothing is lost
//! between the two.

use std::collections::BTreeSet;

use crate::driver::{DossierTest, Outcome, copy, repository};
use crate::html::{Piece, pieces, unescape};

const LANGUAGES: [&str; 8] = ["ar", "de", "en", "es", "fa", "fr", "ps", "ur"];

/// A dossier with every kind of gap, of readers and of makers.
fn lacking(language: &str) -> DossierTest {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        format!("title: T\ndescription: D\nlanguage: {language}\n"),
    );
    for (path, text) in FILES {
        test.write(&format!("content/{path}.md"), text);
    }
    test
}

const FILES: [(&str, &str); 18] = [
    (
        "actors/mira",
        "---\nname: Mira Vale\nkind: person\nroles: [{title: Harbour master}]\npart_of: office\nrelations: [{type: rival of, to: otto}]\n---\n\nA master.\n",
    ),
    ("actors/otto", "---\nname: Otto Reed\nkind: person\n---\n"),
    (
        "actors/office",
        "---\nname: Harbour office\nkind: organization\n---\n",
    ),
    ("actors/nobody", "---\nname: Ona Marr\nkind: person\n---\n"),
    (
        "actors/two-men",
        "---\nname: Two men\nkind: unnamed\nnames: [two men]\n---\n",
    ),
    (
        "places/sarn",
        "---\nname: Sarn\nkind: town\n---\n\nA town.\n",
    ),
    ("publishers/post", "---\nname: The Post\n---\n"),
    (
        "publishers/northern-post",
        "---\nname: Northern Post\nnames: [Post]\n---\n",
    ),
    (
        "claims/gone",
        "---\nstatement: The pier is gone.\nkind: factual\nshort: Pier gone\n---\n",
    ),
    (
        "claims/burned",
        "---\nstatement: The pier burned.\nkind: factual\nshort: Pier burned\n---\n",
    ),
    (
        "questions/why",
        "---\nquestion: Why did the pier burn?\nanswers: [gone]\n---\n",
    ),
    (
        "events/fire",
        "---\ntitle: The fire\nparticipants: [{actor: otto}]\n---\n",
    ),
    (
        "events/flood",
        "---\ntitle: The flood\ndate: XXXX-05-19\ndate_basis: stated\n---\n",
    ),
    (
        "articles/a",
        "---\ntitle: One\nlanguage: en\npublisher_name: The Herald\nmentions:\n  - {exact: the master, actor: mira, certainty: low}\nquotes:\n  \
         - {exact: “It burned”, speaker_words: a man}\nevents:\n  - {event: fire, exact: The pier burned in Sarn}\n---\n\n\
         The pier burned in Sarn, two men told Mira Vale. “It burned”, the master heard.\n",
    ),
    (
        "articles/b",
        "---\ntitle: Two\nlanguage: en\npublished: 2031-05\npublisher_name: post\npublisher_status: inferred\nquotes:\n  \
         - {exact: “It is out”, by: import, status: suggested}\n---\n\n“It is out”, Otto Reed said.\n",
    ),
    (
        "articles/c",
        "---\ntitle: Three\nlanguage: en\nclaims:\n  - {exact: The pier burned, claim: burned, stance: asserts, voice: attributed, holder: otto}\n  \
         - {exact: Nothing burned, claim: burned, stance: denies, voice: attributed, holder: otto}\n---\n\n\
         The pier burned, Otto Reed said. Nothing burned, he said.\n",
    ),
    (
        "terms/pier",
        "---\nterm: pier\ndefinition: A landing.\n---\n",
    ),
    ("pages/about", "---\ntitle: About\n---\n\nAbout.\n"),
];

fn built(test: &DossierTest) -> Outcome {
    let outcome = test.build();
    outcome.expect_exit(0);
    outcome
}

/// What the page says between its header and its footer, one line for each heading, paragraph and entry.
fn lines(page: &str) -> Vec<String> {
    let main = page.split("<main").nth(1).expect("a main part");
    let main = main.split_once('>').expect("its tag").1;
    let main = main.split("</main>").next().expect("its end");
    let mut lines = vec![String::new()];
    for piece in pieces(main).unwrap() {
        match piece {
            Piece::Text(text) => {
                let text = unescape(text).unwrap();
                lines.last_mut().unwrap().push_str(&text);
            }
            Piece::Close(name) if ["p", "li", "h1", "h2", "h3"].contains(&name) => {
                lines.push(String::new());
            }
            _ => {}
        }
    }
    let one_space = |line: &String| line.split_whitespace().collect::<Vec<_>>().join(" ");
    lines.retain(|line| !line.trim().is_empty());
    lines.iter().map(one_space).collect()
}

/// Words that say to an editor what to do, and where: they are in no reader's list.
const OF_MAKERS: [(&str, &[&str]); 8] = [
    ("ar", &["الحقل", "الملف الذي", "سجل"]),
    (
        "de",
        &["Datei", "Feld", "Eintrag zu", "eintragen", "füllen"],
    ),
    (
        "en",
        &["file", "field", "fill", "add ", "no record of", "records"],
    ),
    ("es", &["archivo", "campo", "ficha", "llenar"]),
    ("fa", &["فایل", "فیلد", "مدخل"]),
    ("fr", &["fichier", "champ", "fiche", "combler"]),
    ("ps", &["فایل", "ثبت نشته", "ډک"]),
    ("ur", &["فائل", "خانہ", "اندراج نہیں"]),
];

/// What is a matter of files in any language: paths, ids of rules and names of fields.
fn has_a_makers_word(line: &str) -> bool {
    let fields = [
        "_",
        "`",
        "content/",
        ".md",
        ".yaml",
        "exact:",
        "status:",
        "certainty:",
        "role:",
        "none:",
    ];
    fields.iter().any(|word| line.contains(word))
}

#[test]
fn the_page_has_no_file_no_field_and_no_instruction_in_any_language() {
    for (language, words) in OF_MAKERS {
        let page = built(&lacking(language)).page("gaps.html");
        assert!(!page.contains("<code"), "{language}");
        let lines = lines(&page);
        assert!(lines.len() > 40, "{language}: {lines:#?}");
        for line in &lines {
            assert!(!has_a_makers_word(line), "{language}: {line}");
            for word in words {
                assert!(!line.contains(word), "{language}: `{word}` in `{line}`");
            }
        }
    }
    let languages: Vec<&str> = OF_MAKERS.iter().map(|(language, _)| *language).collect();
    assert_eq!(languages, LANGUAGES);
}

#[test]
fn the_pages_of_whole_dossiers_have_none_either() {
    let mole = DossierTest::empty();
    copy(&repository().join("examples/old-mole"), mole.root());
    let imported = DossierTest::empty();
    imported.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    let clippings = repository().join("examples/old-mole/content/clippings");
    let import = imported.run(&["import", clippings.to_str().unwrap()]);
    import.expect_exit(0);
    let begun = DossierTest::empty();
    begun.run(&["init", "."]).expect_exit(0);
    for test in [DossierTest::shipped(), mole, imported, begun] {
        for line in lines(&built(&test).page("gaps.html")) {
            assert!(!has_a_makers_word(&line), "{line}");
        }
    }
}

/// Each subject has its kinds, each kind its entries, and each entry leads to where the gap shows.
#[test]
fn gaps_are_grouped_by_subject_and_lead_to_where_they_show() {
    let test = lacking("en");
    let outcome = built(&test);
    let page = outcome.page("gaps.html");
    let listed = lines(&page);
    let at = |line: &str| {
        let found = listed.iter().position(|one| one == line);
        found.unwrap_or_else(|| panic!("no `{line}` in {listed:#?}"))
    };
    let expected = [
        "Who says what",
        "Who was heard last on these 1",
        "Pier burned",
        "What the answer to these is 1",
        "Why did the pier burn?",
        "Who holds these claims 1",
        "Pier gone",
        "Who said this 1",
        "“It burned”, One ¶1 in the article: “a man”",
        "Who reported these 1",
        "What these words mean 1",
        "“the master”, One ¶1 very uncertain",
        "Who",
        "Who these are 1",
        "Two men",
        "Who took part in these 1",
        "When",
        "When these happened 1",
        "Exactly when these happened 1",
        "The flood 19 May, year unknown",
        "Where",
        "Where these happened 2",
        "Where these are on the map 1",
        "Articles",
        "When these were published 2",
        "On which day these were published 1",
        "Who published these 1",
        "Whether these publishers are right 1",
        "Two post · inferred",
        "Who wrote these 3",
        "Where the originals can be read 3",
    ];
    let places: Vec<usize> = expected.iter().map(|line| at(line)).collect();
    assert!(places.is_sorted(), "{listed:#?}");
    let main = page.split("<main").nth(1).unwrap();
    let main = main.split("</main>").next().unwrap();
    for entry in main.split("<li>").skip(1) {
        let href = entry.split("<a href=\"").nth(1).expect(entry);
        let href = href.split('"').next().unwrap();
        let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
        let target = outcome.page(path);
        let is_there = fragment.is_empty() || target.contains(&format!("id=\"{fragment}\""));
        assert!(is_there, "{href}");
    }
    let entries = main.matches("<li>").count();
    outcome.expect_page("index.html", &[&format!("All gaps ({entries})")]);
}

/// Whatever an editor has left to do and the page does not say, `check` says, with its file.
#[test]
fn check_says_whatever_is_left_to_do() {
    let test = lacking("en");
    let checked = test.run(&["check", "--format", "json"]);
    for (rule, words, file) in [
        (
            "statement-without-evidence",
            "the office `Harbour master`",
            "actors/mira",
        ),
        (
            "statement-without-evidence",
            "the membership in `office`",
            "actors/mira",
        ),
        (
            "statement-without-evidence",
            "the relation `rival of` to `otto`",
            "actors/mira",
        ),
        ("profile-without-evidence", "`Mira Vale`", "actors/mira"),
        ("profile-without-evidence", "`Sarn`", "places/sarn"),
        ("never-mentioned", "`Ona Marr`", "actors/nobody"),
        ("nobody-attests", "`gone`", "claims/gone"),
        ("participant-without-evidence", "`Otto Reed`", "events/fire"),
        ("unreported-event", "`flood`", "events/flood"),
        ("text-kind-unknown", "`a`", "articles/a"),
        ("quote-without-speaker", "a man", "articles/a"),
        ("publisher-without-record", "`The Herald`", "articles/a"),
        (
            "ambiguous-name",
            "2 publishers are named `post`",
            "articles/b",
        ),
        (
            "unconfirmed-suggestions",
            "1 quote without a speaker",
            "articles/b",
        ),
    ] {
        let found = checked.diagnostics().iter().any(|one| {
            let file = format!("content/{file}.md");
            one["id"] == rule
                && one["message"].as_str().unwrap().contains(words)
                && one["at"]["file"] == file.as_str()
        });
        assert!(found, "{rule}: {words}\n{}", checked.stdout);
    }
    let page = lines(&built(&test).page("gaps.html")).join("\n");
    for left in [
        "Harbour master",
        "rival of",
        "Ona Marr",
        "Herald",
        "It is out",
    ] {
        assert!(!page.contains(left), "{left}\n{page}");
    }
}

/// A participant of an event that only its parts report is shown by no sentence either.
#[test]
fn a_participant_of_an_event_that_its_parts_report_needs_evidence() {
    let test = lacking("en");
    test.write(
        "content/events/blaze.md",
        "---\ntitle: The blaze\nparticipants: [{actor: mira}]\n---\n",
    );
    test.edit(
        "content/events/fire.md",
        "title: The fire",
        "title: The fire\npart_of: blaze",
    );
    let checked = test.run(&["check", "--format", "json"]);
    let about: BTreeSet<&str> = checked
        .diagnostics()
        .iter()
        .filter(|one| one["at"]["file"] == "content/events/blaze.md")
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        about,
        BTreeSet::from(["participant-without-evidence"]),
        "{}",
        checked.stdout
    );
}
