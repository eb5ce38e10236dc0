//! What pages state is true. If a record lacks something, they say that it is not recorded, and nothing about the articles.

use serde_json::Value;

use crate::driver::{DossierTest, Outcome};
use crate::given::{each, one};
use crate::html::{Piece, pieces, unescape};

const SITE: &str = "title: T\nlanguage: en\ndescription: D\n";

/// A dossier of these files below `content/`.
fn dossier(files: &[(&str, &str)]) -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", SITE);
    for (path, text) in files {
        test.write(&format!("content/{path}.md"), text);
    }
    test
}

/// The site of a dossier without errors.
fn built(test: &DossierTest) -> Outcome {
    let outcome = test.build();
    outcome.expect_exit(0);
    outcome
}

/// The text of a page with single spaces, without its navigation.
fn words(page: &str) -> String {
    let mut words = String::new();
    for piece in pieces(page).unwrap() {
        match piece {
            Piece::Text(text) => words.push_str(&unescape(text).unwrap()),
            Piece::Open(name, _) | Piece::Close(name) => {
                if !["a", "b", "small", "span", "mark", "time"].contains(&name) {
                    words.push(' ');
                }
            }
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of a section, from the element with this id to the end of the section.
fn section(page: &str, id: &str) -> String {
    let at = page.find(&format!("id=\"{id}\"")).expect(id);
    let start = page[..at].rfind('<').unwrap();
    let rest = &page[start..];
    let end = rest.find("</section>").unwrap_or(rest.len());
    words(&rest[..end])
}

#[test]
fn facts_that_a_record_lacks_are_shown_as_not_recorded() {
    let test = dossier(&[
        ("actors/mira", "---\nname: Mira Vale\nkind: person\n---\n"),
        ("events/fire", "---\ntitle: The fire\n---\n"),
        ("events/unheard", "---\ntitle: The flood\n---\n"),
        (
            "claims/gone",
            "---\nstatement: The pier is gone.\nkind: factual\n---\n",
        ),
        (
            "articles/a",
            "---\ntitle: A\nlanguage: en\nquotes:\n  - {exact: “It burned”}\nevents:\n  - {event: fire, exact: The pier burned in Sarn}\n---\n\n\
             The pier burned in Sarn, said Mira Vale. “It burned”, she said.\n",
        ),
    ]);
    let outcome = built(&test);
    outcome.expect_page(
        "events/fire.html",
        &[
            "Date not recorded",
            "No place recorded",
            "No participants recorded",
        ],
    );
    outcome.expect_page(
        "events/unheard.html",
        &["No report of it is recorded in the articles."],
    );
    outcome.expect_page("claims/gone.html", &["No position is recorded."]);
    outcome.expect_page(
        "articles/a.html",
        &[
            "Published by</dt><dd><span class=\"open\">not recorded",
            "Published on</dt><dd><span class=\"open\">not recorded",
            "Original</dt><dd><span class=\"open\">no address recorded",
            "It is not recorded whether this is the full text.",
        ],
    );
    let gaps = words(&outcome.page("gaps.html"));
    for (heading, why) in [
        (
            "When these were published 1",
            "No date of publication is recorded for them.",
        ),
        (
            "Who published these 1",
            "No publisher is recorded for them.",
        ),
        (
            "Where the originals can be read 1",
            "The address of the original is not recorded for them.",
        ),
        ("When these happened 2", "No date is recorded for them"),
        ("Where these happened 2", "No place is recorded for them."),
        ("Who took part in these 2", "No participants are recorded"),
        ("Who reported these 1", "No report of them is recorded"),
        ("Who holds these claims 1", "No position is recorded."),
        ("Who said this 1", "No speaker is recorded for them."),
    ] {
        assert!(
            gaps.contains(heading) && gaps.contains(why),
            "{heading}: {gaps}"
        );
    }
}

/// Only an editor, or a program that read the whole text, could say what an article does not say.
#[test]
fn no_words_of_the_interface_say_what_articles_do_not_state() {
    let english = include_str!("../../templates/words/en.ftl");
    let messages = english.lines().filter(|line| !line.starts_with('#'));
    for line in messages {
        let line = line.to_lowercase();
        for words in [
            "not stated",
            "does not say",
            "do not say",
            "nobody named",
            "no article",
            "neither the text",
            "carries no",
        ] {
            // "There are no articles yet" is about the dossier.
            let counts = line.contains("there are no articles");
            assert!(counts || !line.contains(words), "{line}");
        }
    }
}

#[test]
fn only_readings_that_a_person_marked_are_listed_as_uncertain() {
    let test = dossier(&[
        ("places/sarn", "---\nname: Sarn\nkind: town\n---\n"),
        ("places/norr", "---\nname: Norr\nkind: town\n---\n"),
        (
            "articles/a",
            "---\ntitle: A\nlanguage: en\nmentions:\n  \
             - {exact: the port, place: sarn, certainty: low, by: import, status: suggested}\n  \
             - {exact: the harbour, place: norr, certainty: medium}\n\
             quotes:\n  - {exact: “gone”, certainty: low, by: import, status: suggested}\n---\n\n\
             In the port they said it was “gone”. The ship left the harbour.\n",
        ),
    ]);
    let outcome = built(&test);
    let gaps = outcome.page("gaps.html");
    let uncertain = section(&gaps, "uncertain");
    assert!(uncertain.contains("What these words mean 1"), "{uncertain}");
    assert!(
        uncertain.contains("“the harbour”, A ¶1 somewhat uncertain"),
        "{uncertain}"
    );
    // What nobody has confirmed is an editor's to read, and no gap in the affair.
    for suggested in ["the port", "gone"] {
        assert!(!gaps.contains(suggested), "{suggested}");
    }
    outcome.expect_diagnostic("unconfirmed-suggestions", "content/articles/a.md", 5);
}

/// Each theme draws dates in its own way, and its legend describes these marks.
#[test]
fn the_legend_of_the_chronology_describes_the_marks_of_the_theme() {
    let files = [
        (
            "events/fire",
            "---\ntitle: The fire\ndate: \"2025-03-14\"\ndate_basis: stated\n---\n",
        ),
        (
            "events/flood",
            "---\ntitle: The flood\ndate: \"2025-03-20~\"\ndate_basis: stated\n---\n",
        ),
    ];
    for (theme, mark, other) in [("dossier", "ring", "rule"), ("broadsheet", "rule", "ring")] {
        let test = dossier(&files);
        test.write("site.yaml", format!("{SITE}theme: {theme}\n"));
        let page = words(&built(&test).page("chronology.html"));
        let (_, legend) = page
            .split_once("What happened, in chronological order as far as it is known.")
            .unwrap();
        let (legend, _) = legend.split_once("In order").unwrap();
        assert!(
            legend.contains(mark) && legend.contains("a solid bar"),
            "{theme}: {legend}"
        );
        assert!(!legend.contains(other), "{theme}: {legend}");
    }
    let undated = dossier(&[("events/fire", "---\ntitle: The fire\n---\n")]);
    let page = words(&built(&undated).page("chronology.html"));
    assert!(page.contains("ring") && !page.contains("bar"), "{page}");
}

#[test]
fn an_office_is_shown_with_its_term() {
    let test = dossier(&[
        (
            "actors/mira",
            "---\nname: Mira Vale\nkind: person\nroles:\n  - {title: Mayor, in: council, to: \"2025-05-22\"}\n---\n",
        ),
        (
            "actors/otto",
            "---\nname: Otto Marsh\nkind: person\nroles:\n  - {title: Clerk, in: council, from: 2019, to: 2024}\n---\n",
        ),
        (
            "actors/ana",
            "---\nname: Ana Corvin\nkind: person\nroles:\n  - {title: Treasurer, in: council, from: \"2025-06\"}\n---\n",
        ),
        (
            "actors/council",
            "---\nname: Town Council\nkind: organization\n---\n",
        ),
        (
            "articles/a",
            "---\ntitle: A\nlanguage: en\n---\n\nMira Vale, Otto Marsh and Ana Corvin met the Town Council.\n",
        ),
    ]);
    let outcome = built(&test);
    let network = words(&outcome.page("network.html"));
    let cards = &test.given("articles/a.html")["actors"];
    for (id, office) in [
        ("mira", "Mayor, Town Council, until 22 May 2025"),
        ("otto", "Clerk, Town Council, 2019 to 2024"),
        ("ana", "Treasurer, Town Council, since June 2025"),
    ] {
        let page = outcome.page(&format!("actors/{id}.html"));
        let given = test.given(&format!("actors/{id}.html"));
        assert_eq!(given["role_line"], office);
        assert!(network.contains(&format!(": {office}")), "{network}");
        let name = given["card"]["name"].as_str().unwrap();
        assert_eq!(one(cards, "name", name)["office"], office);
        // Machine-readable data about an office has no dates, so only current offices are stated.
        assert_eq!(page.contains("jobTitle"), id == "ana", "{page}");
    }
    let shown = test.run(&["show", "actor:otto"]);
    shown.expect_stdout("Clerk, Town Council, from 2019, until 2024");
}

/// A source of an account has said what happened, but not which office a participant holds.
#[test]
fn sources_of_an_event_are_not_sources_for_a_participants_office() {
    let test = dossier(&[
        (
            "actors/sources",
            "---\nname: two clerks\nkind: unnamed\n---\n",
        ),
        ("actors/mira", "---\nname: Mira Vale\nkind: person\n---\n"),
        ("actors/otto", "---\nname: Otto Marsh\nkind: person\n---\n"),
        ("actors/ana", "---\nname: Ana Corvin\nkind: person\n---\n"),
        (
            "events/find",
            "---\ntitle: The find\nparticipants:\n  - {actor: mira, role: leads the inquiry}\n  - {actor: otto, according_to: sources}\n  - {actor: ana}\n---\n",
        ),
        (
            "articles/a",
            "---\ntitle: A\nlanguage: en\nevents:\n  - {event: find, exact: a chain was found, according_to: sources}\n  - {event: find, exact: Ana Corvin saw the chain}\n---\n\n\
             In the inquiry of Mira Vale a chain was found by Otto Marsh, said two clerks.\n\nAna Corvin saw the chain.\n",
        ),
    ]);
    built(&test);
    let participants = &test.given("events/find.html")["participants"];
    assert_eq!(participants.as_array().unwrap().len(), 3);
    let names = |at: usize, field: &str| each(&participants[at][field], "name");
    assert_eq!(participants[0]["actor"]["name"], "Mira Vale");
    assert_eq!(participants[0]["role"], "leads the inquiry");
    assert_eq!(names(0, "named_by"), ["two clerks"]);
    assert_eq!(names(0, "according_to"), [""; 0]);
    assert_eq!(participants[1]["actor"]["name"], "Otto Marsh");
    assert_eq!(names(1, "named_by"), [""; 0]);
    assert_eq!(names(1, "according_to"), ["two clerks"]);
    assert_eq!(participants[2]["actor"]["name"], "Ana Corvin");
    assert_eq!(each(&participants[2]["evidence"], "label"), ["A ¶2"]);
}

/// A dossier with a signed opinion piece, a text with an inferred publisher, and a text about which nothing is known.
fn signed() -> DossierTest {
    let test = dossier(&[
        (
            "publishers/lamp",
            "---\nname: The Lamp\nkind: newspaper\n---\n",
        ),
        (
            "publishers/wire",
            "---\nname: North Wire\nkind: agency\n---\n",
        ),
        (
            "publishers/office",
            "---\nname: Harbour Office\nkind: government\n---\n",
        ),
        ("actors/mira", "---\nname: Mira Vale\nkind: person\n---\n"),
        ("events/fire", "---\ntitle: The fire\n---\n"),
        (
            "articles/opinion",
            "---\ntitle: Why it burned\nlanguage: en\nbyline: Jorun Aske\npublisher: lamp\npublished: \"2025-03-25\"\npublished_basis: stated\n\
             url: https://lamp.example/why\naccessed: \"2025-06-11\"\n---\n\nMira Vale wrote.\n",
        ),
        (
            "articles/repeat",
            "---\ntitle: It burned\nlanguage: en\npublisher: wire\npublisher_status: inferred\npublished: \"2025-03-15\"\npublished_basis: inferred\n\
             events:\n  - {event: fire, exact: It burned}\n---\n\nIt burned, said Mira Vale.\n",
        ),
        (
            "articles/release",
            "---\ntitle: A statement\nlanguage: en\npublisher: office\naccessed: \"2025-06-12\"\n---\n\nMira Vale spoke.\n",
        ),
        (
            "articles/found",
            "---\ntitle: A leaf\nlanguage: en\n---\n\nMira Vale left.\n",
        ),
    ]);
    test.write(
        "site.yaml",
        format!("{SITE}base_url: https://d.example\nupdated: \"2025-06-20\"\neditor: The editor\n"),
    );
    test
}

#[test]
fn a_citation_names_author_doubt_address_and_day_of_reading() {
    let test = signed();
    let outcome = built(&test);
    for (id, citation) in [
        (
            "opinion",
            "Jorun Aske. “Why it burned”. The Lamp. 25 March 2025. https://lamp.example/why, read 11 June 2025",
        ),
        (
            "repeat",
            "“It burned”. North Wire (inferred). 15 March 2025 (inferred by the editor).",
        ),
        (
            "release",
            "“A statement”. Harbour Office. Date not recorded. Read 12 June 2025",
        ),
        (
            "found",
            "“A leaf”. Publisher not recorded. Date not recorded.",
        ),
    ] {
        let page = outcome.page(&format!("articles/{id}.html"));
        assert!(section(&page, "cite").contains(citation), "{id}: {page}");
        assert!(words(&outcome.page("book.html")).contains(citation), "{id}");
    }
    // Everywhere else, the publisher is also shown as uncertain.
    let mentions = section(&outcome.page("actors/mira.html"), "mentions");
    assert!(
        mentions.contains("North Wire (inferred) · 15 March 2025 (inferred by the editor)"),
        "{mentions}"
    );
    let accounts = section(&outcome.page("events/fire.html"), "accounts");
    assert!(
        accounts.contains("North Wire (inferred) · 15 March 2025"),
        "{accounts}"
    );
    // In the search, too.
    let shard = walkdir::WalkDir::new(outcome.site.join("search"))
        .into_iter()
        .filter_map(|entry| std::fs::read_to_string(entry.unwrap().path()).ok())
        .find(|text| text.contains("North Wire (inferred)"));
    assert!(shard.is_some());
}

#[test]
fn machine_readable_data_has_publisher_and_kind_of_an_article() {
    let test = signed();
    let outcome = built(&test);
    let feed = outcome.page("feed.xml");
    for (title, author) in [
        ("Why it burned", "Jorun Aske"),
        ("It burned", "North Wire (inferred)"),
        ("A statement", "Harbour Office"),
        ("A leaf", "Author not recorded"),
    ] {
        let entry = format!("<title>{title}</title>\n    <author><name>{author}</name></author>");
        assert!(feed.contains(&entry), "{feed}");
    }
    // Reading an article does not change it, and the feed is as new as the dossier.
    assert!(
        !feed.contains("2025-06-11") && !feed.contains("2025-06-12"),
        "{feed}"
    );
    assert!(
        feed.contains("<updated>2025-06-20T00:00:00Z</updated>\n  <link"),
        "{feed}"
    );
    for (id, kind, item, author) in [
        ("opinion", "NewsArticle", "newspaperArticle", true),
        ("repeat", "Article", "document", false),
        ("release", "Article", "document", false),
        ("found", "Article", "document", false),
    ] {
        let page = outcome.page(&format!("articles/{id}.html"));
        assert!(
            page.contains(&format!("\"mainEntity\":{{\"@type\":\"{kind}\"")),
            "{page}"
        );
        assert!(
            page.contains(&format!("<meta name=\"DC.type\" content=\"{item}\">")),
            "{page}"
        );
        assert_eq!(page.contains("\"author\":\"Jorun Aske\""), author, "{page}");
    }
}

/// Positions on one claim: Mira asserts it in three passages in two articles, Otto denies it once, and an article presupposes it.
fn disputed() -> DossierTest {
    dossier(&[
        ("actors/mira", "---\nname: Mira Vale\nkind: person\n---\n"),
        ("actors/otto", "---\nname: Otto Marsh\nkind: person\n---\n"),
        (
            "actors/clerks",
            "---\nname: Harbour clerks\nkind: group\n---\n",
        ),
        (
            "claims/burned",
            "---\nstatement: The pier burned.\nkind: factual\nabout: [actor:otto]\n---\n",
        ),
        (
            "claims/sunk",
            "---\nstatement: The ship sank.\nkind: factual\n---\n",
        ),
        (
            "articles/a",
            "---\ntitle: Who lit the pier\nlanguage: en\nclaims:\n  \
             - {exact: The pier burned, claim: burned, stance: asserts, voice: attributed, holder: mira}\n  \
             - {exact: It burned all night, claim: burned, stance: asserts, voice: attributed, holder: mira}\n  \
             - {exact: The pier stands, claim: burned, stance: denies, voice: attributed, holder: otto}\n  \
             - {exact: After the pier had burned, claim: burned, stance: asserts, voice: presupposed}\n  \
             - {exact: no ship sank, claim: sunk, stance: denies, voice: attributed, holder: otto}\n---\n\n\
             “The pier burned”, said Mira Vale. “It burned all night”, she said. “The pier stands”, said Otto Marsh, and no ship sank.\n\n\
             After the pier had burned, all left.\n",
        ),
        (
            "articles/b",
            "---\ntitle: B\nlanguage: en\nclaims:\n  \
             - {exact: a fire, claim: burned, stance: asserts, voice: attributed, holder: mira}\n  \
             - {exact: Harbour clerks asked, claim: burned, stance: questions, voice: attributed, holder: clerks}\n---\n\n\
             Mira Vale spoke of a fire. Harbour clerks asked Otto Marsh whether there was one.\n",
        ),
    ])
}

#[test]
fn passages_of_one_holder_are_not_counted_as_holders() {
    let test = disputed();
    let outcome = built(&test);
    let claim = outcome.page("claims/burned.html");
    for count in ["<span>4 positions</span>", "<span>6 passages</span>"] {
        assert!(claim.contains(count), "{claim}");
    }
    assert!(
        claim.contains("Held in 2 articles with 2 origins"),
        "{claim}"
    );
    let claims = words(&outcome.page("claims.html"));
    assert!(
        claims.contains("Mira Vale asserts Who lit the pier ¶1, B ¶1"),
        "{claims}"
    );
    // "And 2 more" after a name would mean two more people.
    assert!(!claims.contains("more"), "{claims}");
    let otto = section(&outcome.page("actors/otto.html"), "claims");
    assert!(
        otto.contains("Mira Vale") && otto.contains("(3 passages)"),
        "{otto}"
    );
    assert!(!otto.contains("and 2 more"), "{otto}");
    let network = outcome.page("network.html");
    assert!(network.contains("a claim about the other"), "{network}");
    assert!(!network.contains("claims about the other"), "{network}");
    // A group’s name is plural, and the stance is a label before it, as everywhere else.
    assert!(
        network.contains("Questions: Harbour clerks, about Otto Marsh:"),
        "{network}"
    );
    // The book cannot link to further passages, so it has all of them, each under its side.
    let book = test.given("book.html");
    let claim = one(&book["claims"], "id", "claims.burned");
    let holders = |side: &str| -> Vec<&Value> {
        let positions = claim[side].as_array().unwrap().iter();
        let holders = positions.map(|position| &position["stance"]["holder"]["name"]);
        holders.collect()
    };
    let held = holders("held");
    assert_eq!(held.iter().filter(|name| **name == "Mira Vale").count(), 3);
    assert_eq!(holders("disputed"), ["Otto Marsh"]);
    assert_eq!(holders("open"), ["Harbour clerks"]);
}

#[test]
fn an_article_that_takes_a_claim_for_granted_is_not_its_holder() {
    for theme in ["dossier", "broadsheet"] {
        let test = disputed();
        test.write("site.yaml", format!("{SITE}theme: {theme}\n"));
        let home = section(&built(&test).page("index.html"), "dispute");
        assert!(
            home.contains("Mira Vale asserts") && !home.contains("granted"),
            "{home}"
        );
        // The claim's page still has the sentence.
        let told = section(&built(&test).page("claims/burned.html"), "told");
        assert!(
            told.contains("Takes for granted: Who lit the pier"),
            "{told}"
        );
    }
}

#[test]
fn the_columns_of_the_matrix_are_the_holders_with_most_positions() {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut claims = String::new();
    let mut text = String::new();
    for at in 0..10 {
        files.push((
            format!("actors/p{at}"),
            format!("---\nname: Person P{at}\nkind: person\n---\n"),
        ));
        // P9 denies all of them; P0 and P1 each hold one more.
        if at == 9 {
            continue;
        }
        claims += &format!(
            "  - {{exact: word{at}., claim: c0, stance: asserts, voice: attributed, holder: p{at}}}\n"
        );
        text += &format!("Person P{at} said word{at}. ");
    }
    for at in 0..3 {
        files.push((
            format!("claims/c{at}"),
            format!("---\nstatement: Claim {at}.\nkind: factual\n---\n"),
        ));
        claims += &format!(
            "  - {{exact: last{at}., claim: c{at}, stance: denies, voice: attributed, holder: p9}}\n"
        );
        text += &format!("At last Person P9 said last{at}. ");
    }
    claims += "  - {exact: so there, claim: c1, stance: asserts, voice: attributed, holder: p0}\n  - {exact: so here, claim: c2, stance: asserts, voice: attributed, holder: p1}\n";
    text += "Person P0 said so there. Person P1 said so here. ";
    files.push((
        "articles/a".into(),
        format!("---\ntitle: A\nlanguage: en\nclaims:\n{claims}---\n\n{text}\n"),
    ));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let test = dossier(&files);
    built(&test);
    let page = test.given("claims.html");
    let table = &page["groups"][0]["table"];
    let holders = each(&table["holders"], "name");
    assert_eq!(holders[..2], ["Person P9", "Person P0"]);
    assert!(!holders.contains(&"Person P8"), "{holders:?}");
}

#[test]
fn events_in_a_part_of_a_place_happened_in_the_place() {
    let test = dossier(&[
        ("places/land", "---\nname: Marrow\nkind: country\n---\n"),
        (
            "places/town",
            "---\nname: Sarn\nkind: town\nwithin: [land]\n---\n",
        ),
        (
            "places/shed",
            "---\nname: Shed 9\nkind: building\nwithin: [town]\n---\n",
        ),
        (
            "places/other",
            "---\nname: Norr\nkind: town\nwithin: [land]\n---\n",
        ),
        ("events/fire", "---\ntitle: The fire\nplaces: [shed]\n---\n"),
        ("events/vote", "---\ntitle: The vote\nplaces: [town]\n---\n"),
        (
            "articles/a",
            "---\ntitle: A\nlanguage: en\nevents:\n  - {event: fire, exact: Shed 9 burned}\n  - {event: vote, exact: Sarn voted}\n---\n\n\
             Shed 9 burned. Sarn voted. Norr in Marrow did not.\n",
        ),
    ]);
    let outcome = built(&test);
    for id in ["land", "town"] {
        let happened = section(&outcome.page(&format!("places/{id}.html")), "happened");
        // The place is named next to it.
        assert!(happened.contains("The fire Shed 9"), "{id}: {happened}");
        assert!(happened.contains("The vote Sarn"), "{id}: {happened}");
    }
    let shed = section(&outcome.page("places/shed.html"), "happened");
    assert!(
        shed.contains("The fire") && !shed.contains("The vote"),
        "{shed}"
    );
    assert!(
        !outcome
            .page("places/other.html")
            .contains("id=\"happened\"")
    );
}

#[test]
fn a_list_counts_as_named_only_what_the_text_names() {
    let test = dossier(&[
        ("places/sarn", "---\nname: Sarn\nkind: town\n---\n"),
        ("places/norr", "---\nname: Norr\nkind: town\n---\n"),
        ("actors/mira", "---\nname: Mira Vale\nkind: person\n---\n"),
        ("actors/otto", "---\nname: Otto Marsh\nkind: person\n---\n"),
        (
            "articles/a",
            "---\ntitle: A\nlanguage: en\nactors: [otto]\nplaces: [norr]\nmentions:\n  - {exact: the harbour, place: sarn, by: import, status: suggested}\n---\n\n\
             Mira Vale left Sarn, and came back to the harbour.\n",
        ),
    ]);
    let outcome = built(&test);
    let page = outcome.page("articles/a.html");
    let people = section(&page, "people");
    assert!(people.contains("1 mentioned"), "{people}");
    assert!(people.contains("Otto Marsh no mention"), "{people}");
    let places = section(&page, "places");
    assert!(places.contains("1 mentioned"), "{places}");
    assert!(places.contains("Norr no mention"), "{places}");
    // A suggestion is marked as one once.
    let mentions = section(&outcome.page("places/sarn.html"), "mentions");
    assert_eq!(
        mentions.to_lowercase().matches("suggested").count(),
        1,
        "{mentions}"
    );
}

#[test]
fn lists_of_names_are_in_alphabetical_order_everywhere() {
    let name = |id: &str, name: &str| {
        (
            format!("actors/{id}"),
            format!("---\nname: {name}\nkind: organization\n---\n"),
        )
    };
    let mut files = vec![
        name("z1", "Abbey"),
        name("y2", "dockworkers' union"),
        name("x3", "Élan club"),
        name("w4", "Farmers' union"),
        name("v5", "“Oak” choir"),
        name("a6", "Prosecutor's Office"),
    ];
    files.push((
        "articles/a".into(),
        "---\ntitle: A\nlanguage: en\n---\n\nFarmers' union, Prosecutor's Office, dockworkers' union, Abbey, Élan club and “Oak” choir met.\n".into(),
    ));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let test = dossier(&files);
    built(&test);
    let alphabetical = [
        "Abbey",
        "dockworkers' union",
        "Élan club",
        "Farmers' union",
        "“Oak” choir",
        "Prosecutor's Office",
    ];
    let [actors, book, home] = ["actors.html", "book.html", "index.html"].map(|at| test.given(at));
    let index = book["actors"].as_array().unwrap().iter();
    let index: Vec<&Value> = index.map(|entry| &entry["record"]["name"]).collect();
    assert_eq!(each(&actors["groups"][0]["records"], "name"), alphabetical);
    assert_eq!(index, alphabetical);
    assert_eq!(each(&home["people"][0]["records"], "name"), alphabetical);
}

/// File names have no meaning for the order; an article that repeats a text comes after it.
#[test]
fn statements_of_articles_are_listed_by_date_of_publication() {
    let article = |title: &str, front: &str| {
        format!(
            "---\ntitle: {title}\nlanguage: en\n{front}quotes:\n  - {{exact: “{title} it burned”, speaker: mira, type: direct}}\n\
             events:\n  - {{event: fire, exact: the pier burned late on Friday}}\n\
             claims:\n  - {{exact: “{title} it burned”, claim: burned, stance: asserts, holder: mira, voice: attributed}}\n---\n\n\
             “{title} it burned”, said Mira Vale; the pier burned late on Friday.\n"
        )
    };
    let stated =
        |day: &str| format!("published: \"{day}\"\npublished_basis: stated\npublisher: lamp\n");
    let files = [
        ("articles/d", article("First", &stated("2025-03-15"))),
        (
            "articles/c",
            article(
                "Second",
                &format!("{}derived_from: d\n", stated("2025-03-15")),
            ),
        ),
        ("articles/b", article("Third", &stated("2025-03-20"))),
        ("articles/a", article("Undated", "publisher: lamp\n")),
        (
            "actors/mira",
            "---\nname: Mira Vale\nkind: person\n---\n".into(),
        ),
        ("publishers/lamp", "---\nname: The Lamp\n---\n".into()),
        (
            "claims/burned",
            "---\nstatement: The pier burned.\nkind: factual\n---\n".into(),
        ),
        (
            "events/fire",
            "---\ntitle: The fire\ndate_text: late on Friday\n---\n".into(),
        ),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(a, b)| (*a, b.as_str())).collect();
    let test = dossier(&files);
    let outcome = built(&test);
    for (path, id) in [
        ("actors/mira.html", "mentions"),
        ("actors/mira.html", "said"),
        ("events/fire.html", "accounts"),
        ("claims/burned.html", "told"),
        ("sources.html", "lamp"),
    ] {
        let list = section(&outcome.page(path), id);
        let places: Vec<usize> = ["First", "Second", "Third", "Undated"]
            .iter()
            .map(|title| list.find(title).unwrap_or_else(|| panic!("{path}: {list}")))
            .collect();
        assert!(places.is_sorted(), "{path} {id}: {list}");
    }
}

/// The page of gaps lists everything that any page shows as unknown or not recorded, or `check` reports it if only an editor can do
/// something about it.
#[test]
fn every_gap_that_a_page_shows_is_on_the_page_of_gaps_or_said_by_check() {
    let test = dossier(&[
        ("actors/mira", "---\nname: Mira Vale\nkind: person\n---\n"),
        ("actors/ona", "---\nname: Ona Marr\nkind: person\n---\n"),
        (
            "events/fire",
            "---\ntitle: The fire\ndate: XXXX-05-19\ndate_basis: stated\nparticipants: [{actor: ona}]\n---\n",
        ),
        (
            "events/siege",
            "---\ntitle: The siege\ndate: 2024-05-19/\ndate_basis: stated\n---\n",
        ),
        (
            "events/flood",
            "---\ntitle: The flood\ndate: 2024-05\ndate_basis: stated\n---\n",
        ),
        (
            "articles/no-year",
            "---\ntitle: No year\nlanguage: en\npublished: XXXX-05-19\nevents:\n  - {event: fire, exact: The pier burned}\n---\n\nThe pier burned, said Mira Vale.\n",
        ),
        (
            "articles/no-day",
            "---\ntitle: No day\nlanguage: en\npublished: 2024-05\nbyline: Jo Tarn\n---\n\nThe pier burned.\n",
        ),
        (
            "articles/one-of-two",
            "---\ntitle: One of two\nlanguage: en\npublished: \"[2024-05-01,2024-05-02]\"\n---\n\nThe pier burned.\n",
        ),
        (
            "articles/whole",
            "---\ntitle: Whole\nlanguage: en\npublished: 2024-05-03\n---\n\nThe pier burned.\n",
        ),
    ]);
    let outcome = built(&test);
    let gaps = outcome.page("gaps.html");
    // The page that shows the gap, its wording there, and its wording on the page of gaps.
    for (page, shown, id, listed) in [
        (
            "articles/no-year.html",
            "19 May, year unknown",
            "inexact-articles",
            "No year 19 May, year unknown",
        ),
        (
            "articles/no-day.html",
            "May 2024",
            "inexact-articles",
            "No day May 2024",
        ),
        (
            "articles/one-of-two.html",
            "1 May 2024",
            "inexact-articles",
            "One of two",
        ),
        ("articles/no-year.html", "", "unsigned", "No year"),
        (
            "events/fire.html",
            "19 May, year unknown",
            "inexact-events",
            "The fire 19 May, year unknown",
        ),
        (
            "events/siege.html",
            "19 May 2024",
            "inexact-events",
            "The siege",
        ),
        (
            "events/siege.html",
            "No participants recorded",
            "unattended",
            "The siege",
        ),
        (
            "events/siege.html",
            "No report of it is recorded",
            "unreported",
            "The siege",
        ),
    ] {
        assert!(
            words(&outcome.page(page)).contains(shown),
            "{page}: no `{shown}`"
        );
        let section = section(&gaps, id);
        assert!(section.contains(listed), "{id}: no `{listed}`\n{section}");
    }
    for (id, other) in [
        ("inexact-articles", "Whole"),
        ("inexact-events", "The flood"),
        ("unsigned", "No day"),
        ("unreported", "The fire"),
    ] {
        assert!(!section(&gaps, id).contains(other), "{id}: `{other}`");
    }
    for (page, shown, id, file, line) in [
        (
            "events/fire.html",
            "no sentence recorded that names them",
            "participant-without-evidence",
            "content/events/fire.md",
            5,
        ),
        (
            "actors/ona.html",
            "No mention of them is recorded",
            "participant-without-evidence",
            "content/events/fire.md",
            5,
        ),
        (
            "articles/whole.html",
            "It is not recorded whether this is the full text.",
            "text-kind-unknown",
            "content/articles/whole.md",
            1,
        ),
    ] {
        assert!(
            words(&outcome.page(page)).contains(shown),
            "{page}: no `{shown}`"
        );
        outcome.expect_diagnostic(id, file, line);
    }
}
