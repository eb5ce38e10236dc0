//! When things happened: the shipped dossier as it is, and as one publication date would sharpen it.

use crate::driver::{DossierTest, Outcome};

const ANSWER: &str = "content/articles/kabul-answers-asif.md";
const THREAT: &str = "content/articles/pakistans-defense-minister-threatens-strikes.md";

/// Fills in when an article was published.
fn publish(test: &DossierTest, article: &str, date: &str) {
    let fields = format!(
        "published: \"{date}\"\npublished_basis: external\npublished_source: test\nclipping:\n"
    );
    test.edit(article, "clipping:\n", &fields);
}

/// The part of the list of events that has dates.
fn dated(outcome: &Outcome) -> String {
    let page = outcome.page("events.html");
    let end = page.find("id=\"undated\"").unwrap_or(page.len());
    page[..end].to_owned()
}

#[track_caller]
fn expect_in_order(text: &str, pieces: &[&str]) {
    let mut rest = text;
    for piece in pieces {
        match rest.split_once(piece) {
            Some((_, after)) => rest = after,
            None => panic!("`{piece}` is missing, or not where it was expected:\n{text}"),
        }
    }
}

#[test]
fn without_a_publication_date_the_words_stand_as_they_are() {
    let test = DossierTest::shipped();
    let outcome = test.build();
    outcome.expect_exit(0);
    let dated = dated(&outcome);
    for resolved in ["counted from the publication", "March 2024", "Thursday"] {
        assert!(!dated.contains(resolved), "{resolved}:\n{dated}");
    }
    outcome.expect_page(
        "events.html",
        &[
            "id=\"undated\"",
            "“on Thursday”",
            "“last year”",
            "“in March”",
        ],
    );
    outcome.expect_page(
        "articles/kabul-answers-asif.html",
        &["“Thursday”; the article carries no date"],
    );
}

#[test]
fn two_publication_dates_resolve_the_chronology() {
    let test = DossierTest::shipped();
    publish(&test, ANSWER, "2024-06-28");
    publish(&test, THREAT, "2024-07");
    let outcome = test.build();
    outcome.expect_exit(0);
    expect_in_order(
        &dated(&outcome),
        &[
            "Two years of clashes in the media",
            ">2023</time>",
            "Bombings in Kabul and eastern provinces",
            ">2023</time>",
            "Direct military confrontations",
            "between 28 February and 29 March 2024",
            "two days before: Pakistani air strikes inside Afghanistan",
            "Seven soldiers killed in Khyber Pakhtunkhwa",
            ">March 2024</time>",
            "counted from the publication of “Afghanistan’s Defense Ministry answers Khawaja Asif”: “in March”",
            "Pakistani air strikes inside Afghanistan",
            "datetime=\"2024-06-27\">27 June 2024</time>",
            "interview with a foreign news outlet",
            "datetime=\"2024-06-28\">28 June 2024</time>",
            "Defense Ministry answers on X",
        ],
    );
    outcome.expect_page(
        "articles/kabul-answers-asif.html",
        &["“Thursday”: 27 June 2024"],
    );
    outcome.expect_page(
        "events/march-strikes.html",
        &["March 2024", "two days after"],
    );
}

#[test]
fn one_publication_date_resolves_what_hangs_on_it_and_nothing_else() {
    let test = DossierTest::shipped();
    publish(&test, ANSWER, "2024-06-28");
    let outcome = test.build();
    outcome.expect_exit(0);
    let dated = dated(&outcome);
    expect_in_order(&dated, &["March 2024", "27 June 2024", "28 June 2024"]);
    assert!(!dated.contains("Bombings in Kabul"), "{dated}");
    outcome.expect_page(
        "events.html",
        &["id=\"undated\"", "“last year”", "Bombings"],
    );
}

#[test]
fn an_event_after_a_later_one_is_reported_with_both_places() {
    let test = DossierTest::shipped();
    publish(&test, ANSWER, "2024-06-28");
    test.edit(
        "content/events/ministry-statement.md",
        "after: {event: asif-interview}",
        "before: {event: asif-interview}",
    );
    let outcome = test.build();
    outcome.expect_exit(1).expect_diagnostic(
        "contradictory-dates",
        "content/events/ministry-statement.md",
        4,
    );
    let told = outcome.stdout;
    assert!(told.contains(ANSWER), "{told}");
    assert!(
        told.contains("27 June 2024") && told.contains("28 June 2024"),
        "{told}"
    );
}
