//! What the shipped dossier must get right: speakers, voices and sources.

use crate::driver::{DossierTest, shipped_site};
use crate::given::each;
use crate::html::{attributes, select, the};

/// A page of the shipped dossier.
fn shipped(path: &str) -> String {
    std::fs::read_to_string(shipped_site().join(path)).unwrap()
}

fn expect(path: &str, pieces: &[&str]) {
    let page = shipped(path);
    for piece in pieces {
        assert!(page.contains(piece), "no `{piece}` in {path}:\n{page}");
    }
}

#[test]
fn the_sanctuary_claim_is_asserted_denied_and_presupposed_by_the_article() {
    expect(
        "claims/militants-sheltered-in-afghanistan.html",
        &[
            "contested",
            "Voice drift",
            "first attributes the claim to someone and later makes it in its own voice",
            "articles/kabul-answers-asif.html#p3s1",
            "articles/kabul-answers-asif.html#p8s2",
            "Taken for granted",
            "actors/government-of-pakistan.html",
            "actors/taliban-government.html",
        ],
    );
    // An article that only presupposes the claim is not a second article that holds it.
    let page = shipped("claims/militants-sheltered-in-afghanistan.html");
    assert!(!page.contains("Held in 2 articles"), "{page}");
}

#[test]
fn an_utterance_that_is_quoted_twice_is_listed_once_with_both_places() {
    let page = shipped("actors/afghan-defense-ministry.html");
    let said = the(&page, "section:has(> #said)");
    assert_eq!(
        said.matches("will be responsible for the consequences")
            .count(),
        1
    );
    assert!(said.contains("kabul-answers-asif.html#p5s1"));
    assert!(said.contains("kabul-answers-asif.html#p1s2"));
}

#[test]
fn strategic_depth_is_a_term_and_not_a_quotation() {
    expect("glossary.html", &["strategic-depth", "#p4s2"]);
    let article = shipped("articles/pakistans-defense-minister-threatens-strikes.html");
    let marks = select(&article, "mark:not(:has(mark))");
    let of_term: Vec<&String> = marks
        .iter()
        .filter(|mark| mark.contains("strategic depth"))
        .collect();
    assert!(!of_term.is_empty(), "{article}");
    assert!(
        of_term
            .iter()
            .all(|mark| mark.starts_with("<mark class=\"term\"")),
        "{of_term:?}"
    );
}

#[test]
fn the_insurgents_are_not_the_ttp() {
    expect("actors/kp-insurgents.html", &["insurgents", "not name"]);
    let ttp = shipped("actors/ttp.html");
    assert!(!ttp.contains("<mark>insurgents</mark>"));
}

#[test]
fn articles_that_repeat_one_text_are_one_origin() {
    let test = DossierTest::shipped();
    test.edit(
        "content/articles/kabul-answers-asif.md",
        "publisher_status: unknown",
        "publisher_status: unknown\nderived_from: pakistans-defense-minister-threatens-strikes",
    );
    test.build().expect_page(
        "claims/strikes-if-commitments-fail.html",
        &["Held in 2 articles with 1 origin: they repeat"],
    );
}

#[test]
fn unknown_facts_are_listed_with_links_to_their_page_and_file() {
    expect(
        "gaps.html",
        &[
            "When these were published",
            "events/march-strikes.html",
            "actors/kp-insurgents.html",
            "places/central-asia.html",
            "“Khost”",
            "very uncertain",
        ],
    );
}

#[test]
fn a_correction_is_on_its_page_and_in_the_log() {
    let test = DossierTest::shipped();
    test.write(
        "content/corrections.yaml",
        "- {date: \"2026-01-02\", page: \"actor:ttp\", was: one word, now: another, why: A slip.}\n",
    );
    let built = test.build();
    built.expect_page(
        "actors/ttp.html",
        &["Corrections on this page", "2 January 2026", "one word"],
    );
    built.expect_page(
        "corrections.html",
        &["actors/ttp.html", "another", "A slip."],
    );
    assert!(
        !built
            .page("actors/nato.html")
            .contains("Corrections on this page")
    );
}

#[test]
fn accounts_of_an_event_are_side_by_side_with_their_sources() {
    let test = DossierTest::from("small");
    test.build().expect_page(
        "events/theft.html",
        &[
            "accounts, fact by fact",
            "foreign-captain.html\">a foreign captain</a> <small>as reported in",
            "tax-announced.html#p3s2",
            "teo-marsh.html\">Teo Marsh</a> <small>as reported in",
            "tax-announced.html#p3s3",
        ],
    );
}

#[test]
fn participants_link_to_the_sentence_that_names_them() {
    expect(
        "events/khyber-pakhtunkhwa-attack.html",
        &[
            "kp-insurgents.html",
            "attackers",
            "kabul-answers-asif.html#p7s2\">Answer to Asif ¶7",
        ],
    );
    assert!(!shipped("events/khyber-pakhtunkhwa-attack.html").contains("no sentence names them"));
}

#[test]
fn a_permalink_survives_changes_around_it() {
    let article = "content/articles/kabul-answers-asif.md";
    let marks = |page: &str| {
        let ids = attributes(page, "id").into_iter();
        let mut ids: Vec<String> = ids
            .filter(|(element, _)| element == "mark")
            .map(|(_, id)| id)
            .collect();
        ids.sort();
        ids
    };
    let before = marks(&shipped("articles/kabul-answers-asif.html"));
    let test = DossierTest::shipped();
    let text = test.read(article);
    let (front, body) = text.split_once("\n---\n\n").unwrap();
    // Move the last list of annotations to the front, and add a paragraph before the others.
    let (head, notes) = front.split_once("\nnotes:").unwrap();
    let (start, rest) = head.split_once("\nquotes:").unwrap();
    let moved = format!("{start}\nnotes:{notes}\nquotes:{rest}\n---\n\nA new beginning.\n\n{body}");
    test.write(article, &moved);
    let built = test.build();
    built.expect_exit(0);
    let after = built.page("articles/kabul-answers-asif.html");
    assert_eq!(marks(&after), before);
    assert!(before.len() > 40);
}

#[test]
fn the_network_distinguishes_stated_relations_from_names_in_one_paragraph() {
    let page = shipped("network.html");
    let row = |id: &str| the(&page, &format!("tr[id=\"{id}\"]"));
    let stated = row("edge-afghan-taliban.ttp");
    assert!(stated.contains("TTP: ally of Afghan Taliban"), "{stated}");
    assert!(stated.contains("articles/kabul-answers-asif.html#p8s"));
    let beside = row("edge-nato.united-states");
    assert!(beside.contains("Mentioned together in 1 paragraph of 1 article"));
    assert!(!beside.contains("part of"), "{beside}");
    let place = |words: &str| page.find(words);
    let firm = place("<tr id=\"edge-afghan-taliban.ttp\">");
    let loose = place("no relation stated");
    assert!(firm < loose && loose < place("<tr id=\"edge-nato.united-states\">"));
    assert!(page.contains("xlink:href=\"#edge-afghan-taliban.ttp\""));
    expect(
        "actors/ttp.html",
        &[
            "class=\"net around\"",
            "ally of Afghan Taliban",
            "../network.html",
        ],
    );
}

#[test]
fn places_are_in_the_network_if_the_site_asks_for_them() {
    let test = DossierTest::from("small");
    let page = test.build().page("network.html");
    assert!(page.contains("<path class=\"pl\""));
    assert!(page.contains("id=\"edge-ana-corvin.place.velm\""), "{page}");
    let site = test.read("site.yaml");
    test.write("site.yaml", site.replace("network: {places: true}\n", ""));
    let page = test.build().page("network.html");
    assert!(!page.contains("class=\"pl\"") && !page.contains(".place."));
}

#[test]
fn without_connections_there_is_no_network() {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: One\ndescription: Two actors, two paragraphs.\nlanguage: en\n",
    );
    for name in ["Ana Corvin", "Teo Marsh"] {
        let id = name.to_lowercase().replace(' ', "-");
        test.write(
            &format!("content/actors/{id}.md"),
            format!("---\nname: {name}\nkind: person\n---\n"),
        );
    }
    test.write(
        "content/articles/one.md",
        "---\ntitle: One\n---\n\nAna Corvin spoke.\n\nTeo Marsh did not.\n",
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    assert!(!outcome.site.join("network.html").exists());
    outcome.expect_page("actors.html", &["Ana Corvin"]);
    let actors = std::fs::read_to_string(outcome.site.join("actors.html")).unwrap();
    assert!(!actors.contains("network.html"));
}

#[test]
fn the_map_has_no_dot_for_a_capital_that_only_means_its_government() {
    let page = DossierTest::shipped().given("map.html");
    for width in ["narrow", "wide"] {
        let pins = each(&page["map"][width]["pins"], "href");
        assert!(pins.contains(&"places/kabul.html"), "{pins:?}");
        assert!(!pins.contains(&"places/islamabad.html"), "{pins:?}");
    }
    let unmeant = each(&page["unmeant"], "href");
    assert!(unmeant.contains(&"places/islamabad.html"), "{unmeant:?}");
}

#[test]
fn the_dossier_on_one_page_links_only_within_itself() {
    let book = shipped("book.html");
    let main = the(&book, "main");
    for folder in ["articles/", "actors/", "places/", "claims/", "events/"] {
        assert!(!main.contains(&format!("href=\"{folder}")), "{folder}");
    }
    for piece in [
        "id=\"articles.kabul-answers-asif.p3s1\"",
        "href=\"#articles.kabul-answers-asif.p8s2\"",
        "id=\"actors.ttp\"",
        "id=\"claims.militants-sheltered-in-afghanistan\"",
        "id=\"n-articles.kabul-answers-asif.claim-",
    ] {
        assert!(main.contains(piece), "no `{piece}`");
    }
}

#[test]
fn a_claim_within_a_quotation_is_held_by_its_speaker() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: X\ndescription: X\nlanguage: en\n");
    test.write(
        "content/actors/mira-vale.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    test.write(
        "content/claims/lit.md",
        "---\nstatement: The lamps are lit.\nkind: factual\n---\n",
    );
    test.write(
        "content/articles/x.md",
        "---\ntitle: X\nquotes:\n  - {exact: The lamps are lit and dear, speaker: mira-vale}\n\
         claims:\n  - {exact: lamps are lit, claim: lit, stance: acknowledges, voice: attributed}\n\
         ---\n\n“The lamps are lit and dear,” Mira Vale said.\n",
    );
    let built = test.build();
    built.expect_exit(0);
    built.expect_page("claims/lit.html", &["actors/mira-vale.html"]);
    built.expect_page("actors/mira-vale.html", &["claims/lit.html"]);
    // With the holder written out, every page is the same.
    let pages = crate::driver::tree(&built.site);
    test.edit(
        "content/articles/x.md",
        "voice: attributed",
        "voice: attributed, holder: mira-vale",
    );
    let typed = crate::driver::tree(&test.build().site);
    let left = crate::driver::difference(&pages, &typed).unwrap_or_default();
    assert!(
        left.lines().all(|path| path.starts_with("articles/")),
        "{left}"
    );
}
