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
    let page = outcome.page("chronology.html");
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
        "chronology.html",
        &[
            "id=\"undated\"",
            "“last year”",
            "“on Thursday”",
            "“in March”",
        ],
    );
    outcome.expect_page(
        "articles/kabul-answers-asif.html",
        &["“Thursday”; the article’s date is not recorded"],
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
            "counted from the publication of “Answer to Asif”: “in March”",
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
    let gaps = outcome.page("gaps.html");
    assert!(!gaps.contains("id=\"undated-events\""), "{gaps}");
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
        "chronology.html",
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

/// Two articles, of which the later speaks of three events.
fn harbour() -> DossierTest {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Harbour\ndescription: Two articles.\nlanguage: en\n",
    );
    test.write(
        "content/articles/early.md",
        "---\ntitle: Early\npublished: \"2024-06-10\"\npublished_basis: stated\nevents:\n  - {exact: A vote is due, event: vote}\n---\n\nA vote is due.\n",
    );
    test.write(
        "content/articles/late.md",
        "---\ntitle: Late\npublished: \"2024-06-28\"\npublished_basis: stated\nevents:\n  - {exact: voted on Thursday, event: vote}\n  - {exact: A fire broke out, event: fire}\n---\n\nThey voted on Thursday. A fire broke out.\n",
    );
    test.write(
        "content/events/vote.md",
        "---\ntitle: Vote\ndate_text: on Thursday\n---\n",
    );
    test.write(
        "content/events/fire.md",
        "---\ntitle: Fire\nafter: {event: storm}\n---\n",
    );
    test.write(
        "content/events/storm.md",
        "---\ntitle: Storm\ndate: \"2024-06-02\"\ndate_basis: stated\n---\n",
    );
    test
}

#[test]
fn words_count_from_the_article_in_which_they_stand() {
    let test = harbour();
    let outcome = test.build();
    outcome.expect_exit(0).expect_page(
        "events/vote.html",
        &["27 June 2024", "counted from the publication of “Late”"],
    );
}

#[test]
fn an_event_lies_between_the_one_before_it_and_its_report() {
    let test = harbour();
    let outcome = test.build();
    outcome.expect_exit(0).expect_page(
        "events/fire.html",
        &[
            "between 2 and 28 June 2024",
            "after: Storm; before the publication of “Late”",
        ],
    );
}

#[test]
fn what_is_still_to_come_contradicts_nothing() {
    let test = harbour();
    test.edit("content/events/storm.md", "2024-06-02", "2024-07-02");
    let outcome = test.build();
    outcome
        .expect_exit(0)
        .expect_page("events/fire.html", &["Date not recorded"])
        .expect_page("chronology.html", &["Date not recorded", "after: Storm"]);
}

#[test]
fn nothing_is_counted_from_a_doubtful_date() {
    let test = harbour();
    test.edit("content/articles/late.md", "2024-06-28", "2024-06-28?");
    let outcome = test.build();
    outcome
        .expect_exit(0)
        .expect_page("events/vote.html", &["“on Thursday”"]);
}

#[test]
fn a_part_is_behind_its_whole_and_behind_what_it_came_after() {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: T\nlanguage: en\ndescription: D\ndiagnostics: {unreported-event: off}\n",
    );
    for (id, date, rest) in [
        ("a-gate", "2024-07-20", "part_of: z-storm"),
        (
            "b-tower",
            "2024-07-20",
            "part_of: a-gate\nafter: {event: c-bell}",
        ),
        ("c-bell", "2024-07-20", "part_of: z-storm"),
        ("z-storm", "2024-07-20/2024-07-22", ""),
    ] {
        let record =
            format!("---\ntitle: {id}\ndate: \"{date}\"\ndate_basis: stated\n{rest}\n---\n");
        test.write(&format!("content/events/{id}.md"), record);
    }
    expect_in_order(
        &dated(&test.build()),
        &[
            "events/z-storm.html",
            "events/a-gate.html",
            "events/c-bell.html",
            "events/b-tower.html",
        ],
    );
}
